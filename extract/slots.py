"""Slots: the mentions that rules speak of.

A slot is a stretch of an article that names or measures something — a person with the titles
around the name, a body, a place, a date, a quantity. In a sentence's shape each slot is one token,
so that a rule can say ``slot("PERSON")``.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

PERSON = "PERSON"
"""A named person, with the titles before and after the name; the value is a ``PersonMention``."""
OFFICE = "OFFICE"
"""A title without a name: «Thủ tướng», «Chủ tịch UBND các tỉnh»; an ``OfficeMention``."""
ORGANIZATION = "ORGANIZATION"
"""A body; the value is an ``Organization``."""
PLACE = "PLACE"
"""An administrative unit; the value is a ``Place``."""
AUDIENCE = "AUDIENCE"
"""A group addressed: «các bộ, ngành, địa phương»; the value is an ``Agent``."""
MEETING = "MEETING"
"""A noun phrase that names a meeting: «phiên họp thứ 8 của Ủy ban …»; a ``MeetingMention``."""
DATE = "DATE"
"""A day; the value is a ``DateMention``."""
PERIOD = "PERIOD"
"""A stretch of time; the value is a ``PeriodMention``."""
QUANTITY = "QUANTITY"
"""A number with its unit; the value is a ``Quantity``."""
DOCUMENT = "DOCUMENT"
"""A document; the value is a ``DocumentSpan``."""

PRIORITY = (
    DOCUMENT, MEETING, PERSON, OFFICE, AUDIENCE, ORGANIZATION, PERIOD, QUANTITY, DATE, PLACE,
)  # fmt: skip
"""Of two slots that overlap, the longer stands; of two as long, the one named first here."""


_RANK = {label: rank for rank, label in enumerate(PRIORITY)}


class Slot(Struct, frozen=True, gc=False):
    """A mention: ``view[begin:end]``, what kind it is, and what it means."""

    label: str
    begin: int
    end: int
    value: Any


_begin = attrgetter("begin")
_SEVERAL = 2


def settle(slots: Sequence[Slot]) -> list[Slot]:
    """Return slots that do not overlap, in order: the longer of two, then the first by PRIORITY.

    A quantity that begins with a document's number is none.
    """
    kept: list[Slot] = []
    met: list[Slot] = []
    reach = -1
    for slot in sorted(slots, key=_begin):
        if slot.begin >= reach:
            kept += met if len(met) < _SEVERAL else _longest(met, reach)
            met = []
        met.append(slot)
        reach = max(reach, slot.end)
    kept += met if len(met) < _SEVERAL else _longest(met, reach)
    return kept


def _longest(met: list[Slot], reach: int) -> list[Slot]:
    """Return those that stand of slots of which each meets one before, up to ``reach``."""
    ordered = sorted(_without_false_counts(met), key=_longer_first)
    first = ordered[0]
    if first.begin == met[0].begin and first.end == reach:
        return [first]  # it holds the others
    kept: list[Slot] = []
    for slot in ordered:
        begin, end = slot.begin, slot.end
        if not any(other.begin < end and begin < other.end for other in kept):
            kept.append(slot)
    kept.sort(key=_begin)
    return kept


def _longer_first(slot: Slot) -> tuple[int, int, int]:
    return slot.begin - slot.end, _RANK[slot.label], slot.begin


def _without_false_counts(met: Sequence[Slot]) -> list[Slot]:
    """Leave out what is counted by a paper's number: «Quy định 131 và | 132 tiếp tục …»."""
    numbers = {slot.begin for slot in met if slot.label == DOCUMENT}
    return [slot for slot in met if slot.label != QUANTITY or slot.begin not in numbers]


@cache
def language() -> Language:
    """Return the blank Vietnamese pipeline: spaCy's own tokenizer, no model, no segmenter.

    It parts the full stop of «nguyên tắc 5K.», which spaCy would leave with the word.
    """
    import spacy  # noqa: PLC0415 - most commands never extract, and spaCy takes a second to import
    from spacy.util import compile_suffix_regex  # noqa: PLC0415

    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}})
    suffixes = compile_suffix_regex([*(nlp.Defaults.suffixes or ()), r"(?<=\d[A-ZĐ])\."])
    tokenizer: Any = nlp.tokenizer
    tokenizer.suffix_search = suffixes.search
    return nlp
