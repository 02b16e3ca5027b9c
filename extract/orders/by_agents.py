"""What a sentence's words say of those whom its slots mean, worked out once for the same ones."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.context import Context
    from extract.slotted import SlottedSentence

    R = TypeVar("R")
    Reads = Callable[[Context, SlottedSentence, int, int], R]

LABELS = (AUDIENCE, ORGANIZATION, OFFICE, PERSON, PLACE)
"""The slots that can be addressed."""
_LATEST = "by agents"


def by_agents(moved: Callable[[R, int], R]) -> Callable[[Reads[R]], Reads[R]]:
    """Keep what a function says of stretches of a sentence, moved to where the sentence stands.

    It must depend on the words there, where slots of which labels stand in them, and on the agents
    that these mean. What was said of the latest agents is kept.
    """

    def keeping(read: Reads[R]) -> Reads[R]:
        @wraps(read)
        def of(context: Context, sentence: SlottedSentence, begin: int, end: int) -> R:
            base = sentence.begin
            kept = kept_by_agents(context, sentence)
            key = (read, begin - base, end - base)
            if key in kept:
                return moved(kept[key], base)
            found = read(context, sentence, begin, end)
            kept[key] = moved(found, -base)
            return found

        return of

    return keeping


def kept_by_agents(context: Context, sentence: SlottedSentence) -> dict[Any, Any]:
    """Return what was worked out from a sentence's words and from the agents that it names."""
    asked = context.people.asked
    kept = asked.get(sentence.index)
    if kept is None:
        agent_of = context.people.agent_of
        words = context.article.text[sentence.begin : sentence.end]
        agents = [agent_of(slot) for slot in sentence.slots if slot.label in LABELS]
        latest = sentence.kept.get(_LATEST)
        if latest is None or latest[0] != words or latest[1] != agents:
            latest = sentence.kept[_LATEST] = (words, agents, {})
        kept = asked[sentence.index] = latest[2]
    return kept
