"""The utterances of a sentence, read once however often its words are repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.slots import OFFICE, Slot
from extract.speech.utterances import Utterance, may_say, read_utterances

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence

_Said = tuple[Utterance, int | None]
"""An utterance as if its sentence began at 0, and the place of the slot that speaks."""


def utterances(sentence: SlottedSentence) -> list[Utterance]:
    """Return the verbs of saying and ordering of a sentence, in order, with their subjects."""
    if not may_say(sentence.lower):
        return []
    base = sentence.begin
    return [
        Utterance(
            base + said.begin,
            base + said.end,
            said.order,
            said.subject,
            base + said.subject_begin,
            _moved(said.slot, base) if at is None else sentence.slots[at],
        )
        for said, at in _said(sentence)
    ]


def _moved(slot: Slot | None, by: int) -> Slot | None:
    return None if slot is None else Slot(slot.label, slot.begin + by, slot.end + by, slot.value)


def _said(sentence: SlottedSentence) -> tuple[_Said, ...]:
    """Return what is said in a sentence of the same words, slots and offices of several."""
    several = tuple([slot.value.plural for slot in sentence.of(OFFICE)])
    kept, key = sentence.kept, (_said, several)
    found: tuple[_Said, ...] | None = kept.get(key)
    if found is None:
        found = kept[key] = _at_rest(sentence)
    return found


def _at_rest(sentence: SlottedSentence) -> tuple[_Said, ...]:
    """Return the utterances as if the sentence began at 0, and the place of the slot that speaks.

    Those who are no slot of the sentence's own come with the utterance.
    """
    base, slots = sentence.begin, sentence.slots
    found = list(read_utterances(sentence))
    own = {id(slot): at for at, slot in enumerate(slots)}
    kept = [u for i, u in enumerate(found) if not i or u.begin >= found[i - 1].end]
    return tuple(
        [
            (
                Utterance(
                    u.begin - base,
                    u.end - base,
                    u.order,
                    u.subject,
                    u.subject_begin - base,
                    None if id(u.slot) in own else _moved(u.slot, -base),
                ),
                own.get(id(u.slot)),
            )
            for u in kept
        ]
    )
