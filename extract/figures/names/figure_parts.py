"""Sums that a list tells of parts by what these are alone: «dư nợ …: hộ nghèo (27 tỷ đồng)»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Figure, Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_SUMS = frozenset(
    {"dư nợ", "tổng dư nợ", "nợ", "vốn", "nguồn vốn", "kinh phí", "doanh số", "doanh số cho vay",
     "cho vay", "thu nợ", "dự toán", "giải ngân", "số tiền", "số vốn", "tổng vốn", "tổng nguồn vốn",
     "tổng kinh phí", "huy động", "đầu tư", "doanh thu", "kim ngạch", "thiệt hại", "tổng thiệt hại",
     "mức đầu tư", "vốn đầu tư", "tổng vốn đầu tư",
     "giá trị thiệt hại", "tổng giá trị thiệt hại"}
)  # fmt: skip
_OPENS = re.compile(r": |(?<=,) trong đó (?!có |là )")
_AMONG = re.compile(r",? (?:trong đó|trong số đó)(?!\w)[^;.]{2,60} $")
_SHARED = " trong "
_LONGEST = 9


def of_a_sum(line: FigureLine, own: Name) -> Name:
    """Return a part of a sum behind what the sum is of: «dư nợ hộ nghèo».

    That is told ahead of the list's colon, or by the figure before «trong đó:».
    """
    begin = own.spans[0][0] - line.sentence.begin
    ends = [found.start() for found in _OPENS.finditer(line.masked.text, 0, max(begin, 0))]
    colon = ends[-1] if ends else -1
    if colon < 0 or not _is_label(line, own):
        return own
    ahead = line.masked.words(max(line.masked.text.rfind(";", 0, colon), 0), colon)
    head = _sum_in(line, ahead)
    return own if head is None else head.joined("", own)


def part_of_whole(line: FigureLine, named: Named, slot: Slot, lead: Lead) -> Named:
    """Name «thu đạt 9 tỷ đồng, trong đó thuế chiếm | 62%» as a share of what was told before."""
    last = line.last
    if lead.kind != "share" or slot.value.unit != "%" or named.construct != "measured":
        return named
    whole = "" if last is None else _whole(line, last, slot)
    if not whole:
        return named
    name = Name(f"{named.name.text}{_SHARED}{whole}", named.name.spans)
    return replace(named, name=name, construct="share", topic=named.name)


def _whole(line: FigureLine, last: Figure, slot: Slot) -> str:
    """Return what a share is of: the sum before «trong đó», or what the share before is of."""
    begin = slot.begin - line.sentence.begin
    between = line.masked.text[last.end - line.sentence.begin : begin]
    if last.construct == "share" and _SHARED in last.name.text:
        listed = between.startswith((",", " và")) and ";" not in between
        return last.name.text.rpartition(_SHARED)[2] if listed else ""
    sums = (one for one in reversed(line.named) if one.quantity.unit_kind == "money")
    whole = next(sums, None)
    if whole is None or whole.construct != "measured" or _AMONG.match(between) is None:
        return ""
    if last is not whole and last.topic.text != whole.topic.text:
        return ""
    text = whole.name.text
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def _is_label(line: FigureLine, own: Name) -> bool:
    """Tell whether a name is only of whom or of what: no measure, nothing done, and no place."""
    begin, end = (at - line.sentence.begin for at in (own.spans[0][0], own.spans[-1][1]))
    words = line.masked.words(begin, end)
    if not words or len(words) > _LONGEST or line.is_place(words):
        return False
    if any(starts_measure(words, i) for i in range(len(words))):
        return False
    told = figure_words("time", "events") | {"trả", "nộp", "chi", "thu", "vay", "góp", "mua"}
    return not any(phrase_at(words, i, told) for i in range(len(words) - 1))


def _sum_in(line: FigureLine, ahead: Sequence[Word]) -> Name | None:
    """Return the sum that is spoken of last before a colon."""
    for index in range(len(ahead) - 1, -1, -1):
        size = phrase_at(ahead, index, _SUMS)
        whole = index and phrase_at(ahead, index - 1, _SUMS) > size
        if size and not whole:
            total = index and ahead[index - 1].text in {"tổng", "số"}
            start = index - 1 if total and ahead[index].text != "mức" else index
            return line.name_of(ahead[start : index + size])
    return None
