"""An instruction that was found, and how it is worded."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from extract.layout.blocks import Kind
from extract.orders.addressees import Addressee
from extract.remembered import remembered
from extract.slotted import SlottedSentence
from extract.speech.speaker import Speaker


class Way(StrEnum):
    """How an instruction is worded."""

    ORDERED = "ordered"
    """With a verb of ordering: «Thủ tướng yêu cầu Bộ Công an điều tra …»."""
    CONTINUED = "continued"
    """In a sentence that goes on with an order: «Đồng thời, rà soát …»."""
    OBLIGED = "obliged"
    """With «phải» or «cần», in somebody's words."""
    LISTED = "listed"
    """In a list of tasks: «kết luận một số nhiệm vụ như sau: …»."""
    PASSIVE = "passive"
    """«Giám đốc Sở Y tế được yêu cầu …»."""


class Instruction(Struct, frozen=True):
    """A thing to be done, at [begin, end) of the article, in one sentence.

    ``quote`` is the clause that carries it; ``anchor`` where the verb or modal stands that makes
    it an instruction, for a CONTINUED one in an earlier sentence. ``jointly`` are those who give
    it together with ``giver``.
    """

    way: Way
    sentence: SlottedSentence
    begin: int
    end: int
    quote: tuple[int, int]
    modality: str
    anchor: tuple[int, int]
    giver: Speaker | None = None
    jointly: tuple[Speaker, ...] = ()
    to: tuple[Addressee, ...] = ()


_ALIKE = 0.9
_ALIKE_IN_LEAD = 0.75
_FEWEST = 6
"""An instruction of fewer words is too short to be told again in others."""


def reconciled(found: list[Instruction]) -> list[Instruction]:
    """Keep of an instruction that is told twice the fuller telling.

    One that stands twice word for word, once without addressees, has those of the other.
    """
    return _once(_alike(found))


def _once(found: list[Instruction]) -> list[Instruction]:
    """Leave out what a lead or caption tells in short, where the text tells it in full."""
    said = [_counts(_words(i)) for i in found]
    kept: list[Instruction] = []
    for at, instruction in enumerate(found):
        size = said[at].total()
        again = size >= _FEWEST and any(
            other.sentence is not instruction.sentence
            and _speaks(other) == _speaks(instruction)
            and _tells_same(instruction, other)
            and said[n].total() > size
            and _holds(instruction, other, (said[at] & said[n]).total() / size)
            for n, other in enumerate(found[at + 1 :], at + 1)
        )
        if not again:
            kept.append(instruction)
    return kept


@remembered
def _counts(words: str) -> Counter[str]:
    return Counter(words.split())


def _tells_same(one: Instruction, other: Instruction) -> bool:
    """Tell whether two tell the same ones, or one of them nobody; a lead names all together."""
    if not one.to or not other.to or one.sentence.source.kind is Kind.LEAD:
        return True
    return not {a.agent.label.lower() for a in one.to}.isdisjoint(
        a.agent.label.lower() for a in other.to
    )


def _holds(short: Instruction, full: Instruction, shared: float) -> bool:
    """Tell whether one tells another in full: of what a lead announces most, else all."""
    if short.sentence.source.kind is Kind.LEAD:
        return shared >= _ALIKE_IN_LEAD
    return shared >= _ALIKE and (shared < 1 or _words(short) in _words(full))


def _speaks(instruction: Instruction) -> str | None:
    return instruction.giver.agent.label if instruction.giver else None


def _alike(found: list[Instruction]) -> list[Instruction]:
    known: dict[str, Instruction] = {}
    for instruction in found:
        if instruction.to:
            known.setdefault(_words(instruction), instruction)
    return [
        replace(i, to=known[_words(i)].to) if not i.to and _words(i) in known else i for i in found
    ]


def _words(instruction: Instruction) -> str:
    sentence = instruction.sentence
    return _plain(sentence.at(instruction.begin, instruction.end))


@remembered
def _plain(text: str) -> str:
    return " ".join(text.lower().split())
