"""The utterances of a sentence, read once however often its words are repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from extract.remembered import remembered
from extract.slots import OFFICE, Slot
from extract.speech.utterances import Utterance, read_utterances

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence


class _Words(Struct, frozen=True):
    """A sentence, told apart by its words alone and by what kinds of slots stand where."""

    text: str
    slots: tuple[tuple[str, int, int, bool], ...]
    sentence: SlottedSentence

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Words) and (self.text, self.slots) == (other.text, other.slots)

    def __hash__(self) -> int:
        return hash((self.text, self.slots))

    @classmethod
    def of(cls, sentence: SlottedSentence) -> _Words:
        base = sentence.begin
        return cls(
            sentence.text,
            tuple(
                [
                    (s.label, s.begin - base, s.end - base, s.label == OFFICE and s.value.plural)
                    for s in sentence.slots
                ]
            ),
            sentence,
        )


def utterances(sentence: SlottedSentence) -> list[Utterance]:
    """Return the verbs of saying and ordering of a sentence, in order, with their subjects."""
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
        for said, at in _at_rest(_Words.of(sentence))
    ]


def _moved(slot: Slot | None, by: int) -> Slot | None:
    return None if slot is None else Slot(slot.label, slot.begin + by, slot.end + by, slot.value)


@remembered
def _at_rest(words: _Words) -> tuple[tuple[Utterance, int | None], ...]:
    """Return the utterances as if the sentence began at 0, and the place of the slot that speaks.

    Those who are no slot of the sentence's own come with the utterance.
    """
    base, slots = words.sentence.begin, words.sentence.slots
    found = list(read_utterances(words.sentence))
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
