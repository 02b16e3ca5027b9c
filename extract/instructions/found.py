"""An instruction that was found, and how it is worded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from extract.orders.addressees import Addressee
from extract.slots import SlottedSentence
from extract.speech.speakers import Speaker


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


@dataclass(frozen=True, slots=True)
class Instruction:
    """A thing to be done, at [begin, end) of the article, in one sentence.

    ``quote`` is the clause that carries it; ``anchor`` where the verb or modal stands that makes
    it an instruction, for a CONTINUED one in an earlier sentence.
    """

    way: Way
    sentence: SlottedSentence
    begin: int
    end: int
    quote: tuple[int, int]
    modality: str
    anchor: tuple[int, int]
    giver: Speaker | None = None
    to: tuple[Addressee, ...] = ()


def reconciled(found: list[Instruction]) -> list[Instruction]:
    """Give an instruction that stands twice, once without addressees, those of the other."""
    known: dict[str, Instruction] = {}
    for instruction in found:
        if instruction.to:
            known.setdefault(_words(instruction), instruction)
    return [
        replace(i, to=known[_words(i)].to) if not i.to and _words(i) in known else i for i in found
    ]


def _words(instruction: Instruction) -> str:
    sentence = instruction.sentence
    return " ".join(sentence.at(instruction.begin, instruction.end).lower().split())
