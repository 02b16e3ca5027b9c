"""What a value alone in brackets is of: what stands before them, a plan, or what was told last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_moves import shown_move
from extract.figures.masked import NUMBER, TIMES
from extract.figures.names.connectors import after_connector
from extract.figures.names.counted_nouns import is_base
from extract.figures.names.figure_lists import across_commas
from extract.figures.names.figure_planned import of_base
from extract.figures.names.indicators import read_lead, subject_name
from extract.figures.names.measured import starts_measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Figure, Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.slots import Slot

_PERCENT = frozenset({"%", "điểm %"})
_COMPARES = re.compile(
    r"(?:cũng |chỉ |vẫn )?(?:(?P<moved>tăng|giảm)|(?:thấp|cao|chậm|nhanh|ít|nhiều) hơn|vượt|chậm)"
    r"(?: (?:khoảng|gần|hơn|trên|tới|đến))? "
)
_PARTS = re.compile(rf"[,;:.(){NUMBER}]")
_OF_THINGS = frozenset({"counted", "change"})
_MEANS = frozenset({"bình quân", "trung bình"})


def bracketed(line: FigureLine, slot: Slot, left: int) -> Name | None:
    """Name a value alone in brackets by what stands before them: «thu gia hạn (5.300 tỷ đồng)»."""
    text = line.masked.text
    end = slot.end - line.sentence.begin
    alone = bool(left) and text[left - 1] == "(" and slot.value.out_of is None
    alone = alone and text[end:].lstrip().startswith((")", ",", ";", "so với "))
    if not alone or not line.is_empty(left, slot.begin - line.sentence.begin):
        return None
    last = line.last
    rate = None if last is None else _of_rate(line, slot, last, left)
    against = text[end:].lstrip().startswith(f"so với {NUMBER}")  # «(9 tỷ đồng so với 7 tỷ đồng)»
    if rate or against or (last is not None and _is_of_last(line, slot, last, left)):
        return rate or line.topic
    at = line.masked.break_before(left - 1)
    words = line.masked.words(max(at + 1, line.before), left - 1)
    average = average_in(words)
    if last is not None and average:
        return (line.topic or last.topic).joined("", line.name_of(average) or last.topic)
    against = [word.text for word in words[:2]] == ["so", "với"]
    if against or (words and words[0].text == "vượt"):
        base = words[1 + against :]
        if base and is_base(line.masked, base[0].begin, "plans"):
            return of_base(line, slot, base)
        words = base if against else words
    elif line.before > at and line.before:
        words = after_connector(words) or words
    behind = [word.text for word in words[:2]] == ["chỉ", "sau"]
    words = words[2:] if behind else words  # «lớn thứ hai, chỉ sau cà phê (2 tỷ USD)»
    moved = shown_move(text, left) if slot.value.unit == "%" else None
    words = words if moved is None else [word for word in words if word.begin < moved[0]]
    lead = read_lead(words)
    kept = lead.subject if lead.kind in {"up", "down"} else tuple(words)
    name = subject_name(kept)
    if name and not starts_measure(name) and not behind:
        return across_commas(line, kept, max(at + 1, 0)) or line.name_of(name)
    return line.name_of(name)


def _of_rate(line: FigureLine, slot: Slot, last: Figure, left: int) -> Name | None:
    """Return the rate of «đạt 41% diện tích (thấp hơn | 1% so với kế hoạch)», not what it is of."""
    text = line.masked.text
    compared = _COMPARES.fullmatch(text, left, slot.begin - line.sentence.begin)
    rates = last.unit == "%" and slot.value.unit in _PERCENT and last.status is not Status.CHANGE
    base = text[last.slot.end - line.sentence.begin : left - 1]
    if compared is None or not rates or not base.strip() or _PARTS.search(base) is not None:
        return None
    return last.topic if compared["moved"] else last.name


def _is_of_last(line: FigureLine, slot: Slot, last: Figure, left: int) -> bool:
    """Tell «46/47 đại biểu tán thành (đạt | 97,9%)», «đạt 47% kế hoạch (cùng kỳ đạt | 41%)»."""
    text = line.masked.text
    then = text[left : slot.begin - line.sentence.begin].lstrip()[:1] in TIMES
    apart = text[last.end - line.sentence.begin : left - 1].strip()
    told = text[left : slot.begin - line.sentence.begin].split()[:1] in (["chiếm"], ["bằng"])
    if apart.startswith(",") and told and last.construct in _OF_THINGS:
        goes_on = line.masked.words(last.end - line.sentence.begin, left - 1)
        return not any(starts_measure(goes_on, i) for i in range(len(goes_on)))
    beside = not apart and slot.value.unit_kind not in {"money", None}
    worth = "trị giá" in text[left : slot.begin - line.sentence.begin]
    share = (beside or worth) and last.construct in _OF_THINGS
    return share or (then and last.construct == "compared")


def average_in(words: Sequence[Word]) -> Sequence[Word]:
    """Return «bình quân cả nước» of «thấp hơn (mức) bình quân cả nước (60%)»."""
    said = [word.text for word in words]
    at = next((i for i, word in enumerate(said) if word in {"bình", "trung"}), len(said))
    compares = {"hơn", "so", "bằng"} & set(said[:at])
    return words[at:] if compares and " ".join(said[at : at + 2]) in _MEANS else ()
