"""Whom «lãnh đạo thành phố», «lãnh đạo Chính phủ» means: its head, who has spoken before.

A report calls one whom it has named so, in other words; where two would fit, or nobody has spoken,
it means nobody by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.people.places import UNIT_KINDS
from extract.slots import PERSON
from extract.speech.said import utterances
from extract.speech.speaker import Speaker, speaker_at, speaker_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.context import Context
    from extract.mentions import PositionMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

_LEADERSHIP = "lãnh đạo "
_CITY = regex.compile(r"(?<!\w)tp(?:\.\s?|\s|$)")
_HEAD_OF = "người đứng đầu "
_GOVERNMENT = regex.compile(r"^chính quyền\s")
_HEADS = (
    ("chính phủ", "thủ tướng"),
    ("bộ", "bộ trưởng"),
    ("sở", "giám đốc"),
    ("ubnd", "chủ tịch ubnd"),
    ("tỉnh ủy", "bí thư"),
    ("thành ủy", "bí thư"),
    ("huyện ủy", "bí thư"),
    ("quận ủy", "bí thư"),
)
"""How a body begins, and with which post its head does."""
_PARTY = {"tỉnh": "tỉnh ủy", "thành phố": "thành ủy", "huyện": "huyện ủy", "quận": "quận ủy"}


def who_says(context: Context, sentence: SlottedSentence, said: Utterance) -> Speaker | None:
    """Return who says something; the person whom «lãnh đạo thành phố» means, if it means one."""
    if said.slot is not None:
        words = sentence.at(said.subject_begin, said.slot.end)
        if words.lower().startswith(_LEADERSHIP):
            person = _leader_meant(context, sentence, words[len(_LEADERSHIP) :])
            if person is not None:
                return speaker_at(context, person)
    return speaker_of(context, sentence, said)


def heads_of(context: Context, sentence: SlottedSentence, words: str) -> dict[str, Slot]:
    """Return those named until a sentence whom «người đứng đầu TP Cần Thơ» may mean, by name."""
    found: dict[str, Slot] = {}
    if not words.startswith(_HEAD_OF):
        return found
    body = _GOVERNMENT.sub("ubnd ", _plain(words.removeprefix(_HEAD_OF)))
    for one in context.sentences[: sentence.index + 1]:
        for slot in one.of(PERSON):
            mention = slot.value
            if any(_leads(body, position) for position in (*mention.positions, *mention.shared)):
                found[mention.name] = slot
    return found


def whose_head(
    context: Context, heads: dict[str, Slot], near: Iterable[Speaker | None]
) -> Speaker | None:
    """Return the head who spoke or acted last, else the only one; None where two may be meant."""
    for one in near:
        if one is not None and one.agent.label in heads:
            return one
    return speaker_at(context, next(iter(heads.values()))) if len(heads) == 1 else None


def head_meant(
    context: Context, sentence: SlottedSentence, words: str, near: Iterable[Speaker | None]
) -> Speaker | None:
    """Return whom «người đứng đầu thành phố» means; «lãnh đạo thành phố» may be any of them."""
    return whose_head(context, heads_of(context, sentence, words), near)


def _leader_meant(context: Context, sentence: SlottedSentence, words: str) -> Slot | None:
    """Return the person who leads a body and spoke before, by whose post «lãnh đạo A» means him.

    ``words`` name the body: «thành phố», «Bộ Y tế».
    """
    body = _plain(words)
    found: dict[str, Slot] = {}
    for slot in _spoke(context, sentence):
        mention = slot.value
        if any(_leads(body, position) for position in (*mention.positions, *mention.shared)):
            found[mention.name] = slot
    return next(iter(found.values())) if len(found) == 1 else None


def _spoke(context: Context, sentence: SlottedSentence) -> Iterator[Slot]:
    """Yield the persons that said something until a sentence, each as often as it is named."""
    before = context.sentences[: sentence.index]
    said = {
        context.people.name_of(said.slot)
        for one in before
        for said in utterances(one)
        if said.slot is not None
    }
    for one in before:
        for slot in one.of(PERSON):
            if slot.value.name in said:
                yield slot


def _leads(body: str, position: PositionMention) -> bool:
    """Tell the head of a body from its deputies and from those who were it once."""
    if position.former:
        return False
    post = _plain(position.label).replace("ủy ban nhân dân", "ubnd")
    for begins, head in _HEADS:
        if body == begins or body.startswith(begins + " "):
            return post.startswith(head) and (body == "chính phủ" or f" {body}" in f" {post}")
    kind = next((kind for kind in UNIT_KINDS if body == kind or body.startswith(kind + " ")), None)
    if kind is None:
        return False
    party = _PARTY.get(kind)
    named = body == kind or f" {body.removeprefix(kind).strip()}" in f" {post}"
    of_party = party is not None and post.startswith(f"bí thư {party}") and named
    return of_party or (post.startswith("chủ tịch ubnd ") and f" {body}" in f" {post}")


def _plain(words: str) -> str:
    return " ".join(_CITY.sub("thành phố ", words.lower()).split())
