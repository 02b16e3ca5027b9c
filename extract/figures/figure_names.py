"""What a value is of: the words before it, the noun behind it, or what the last figure was of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.counted_nouns import base_name, counted_name, is_base
from extract.figures.figure import Name, Named
from extract.figures.figure_actors import LOCATIVES, acted
from extract.figures.figure_kinds import is_counted
from extract.figures.figure_subjects import bracketed, inherited, listed, subject
from extract.figures.indicators import (
    Lead,
    points_back,
    starts_measure,
    without_times,
)
from extract.lexicon.figures import any_of, figure_words
from extract.measures.listed import LISTED

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

_HOW_MANY = frozenset({"số", "tổng", "lượng", "dân", "quy", "mức", "đàn"})
_NUMBERED = ("số ", "tổng số ", "lượng ", "tổng lượng ", "tỷ lệ ")
_ANYTHING = frozenset({"chiếc", "trường hợp", "người", "ca", "con", "cái", "vụ", "lượt"})
_BASE = re.compile(r" so(?: với)? (?=(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?!\w))")
_NATION = re.compile(r"\s(?:trên|của|trong) (?:toàn quốc|cả nước)$")
_MEASURED = frozenset({"length", "area", "volume", "mass", "power", "energy", "containers"})
_WITH = re.compile(r",? ?với(?: (?:tổng )?(?:quy mô|số lượng|tổng số))?(?: \w{1,6})?$")
_REMAINS = (("còn",), ("chỉ còn",))
_SHORT_NAME = 4


def named(line: FigureLine, slot: Slot, lead: Lead, left: int) -> Named | None:
    """Return what the value in a slot is of; None where nothing tells."""
    end = slot.end - line.sentence.begin
    if slot.value.unit_kind == LISTED:
        return _of_list(line, end)
    distributed = _distributed(line, lead)
    if distributed is not None:
        return Named(distributed, "measured", end)
    return _named(line, slot, lead, left)


def _named(line: FigureLine, slot: Slot, lead: Lead, left: int) -> Named | None:
    quantity: Quantity = slot.value
    end = slot.end - line.sentence.begin
    own = subject(line, lead, left)
    if is_counted(quantity) and quantity.unit != "lần":
        if quantity.unit_kind == "time":
            return Named(own, "measured", end) if own else None
        return _counted(line, slot, lead, own, left)
    named = _with_words_behind(line, slot, lead, own)
    if named is not None:
        return named
    told = lead.subject and not points_back(lead.subject)
    if own is None and (told or _is_another(line, slot, lead)):
        return None
    found = own or listed(line, slot, left) or bracketed(line, slot, left) or inherited(line, left)
    return None if found is None else Named(found, "measured", end)


def _of_list(line: FigureLine, end: int) -> Named | None:
    """Name a number behind a place by the figure that its list tells: «812 người: A 536, B 81»."""
    if line.last is None:
        return None
    if not is_counted(line.last.quantity) and line.last.quantity.unit_kind != LISTED:
        return None
    return Named(line.last.name, "measured", end, line.last.topic)


def _is_another(line: FigureLine, slot: Slot, lead: Lead) -> bool:
    """Tell «4 chiếc điện thoại, 2 triệu đồng»: the sum is not of what was counted before."""
    last = line.last
    if last is None or last.construct != "counted" or lead.kinds:
        return False
    at = last.end - line.sentence.begin
    between = line.masked.text[at : slot.begin - line.sentence.begin]
    return slot.value.unit_kind == "money" and between.strip() in {",", "và"}


def _with_words_behind(line: FigureLine, slot: Slot, lead: Lead, own: Name | None) -> Named | None:
    quantity: Quantity = slot.value
    end = slot.end - line.sentence.begin
    if quantity.unit == "%":
        return _behind(line, slot, lead, own)
    nobody = not lead.subject or own is None or line.is_place(lead.subject)
    nobody = nobody or lead.subject[0].text in LOCATIVES
    remains = lead.said[:1] in _REMAINS and nobody
    if quantity.rank or not (lead.kind in {"", "weak"} or remains):
        return None
    if quantity.unit_kind == "money":
        return _of_money(line, own, end)
    if quantity.unit_kind in _MEASURED and not starts_measure(without_times(lead.subject)):
        return _of_stuff(line, lead, end)
    return None


def _of_stuff(line: FigureLine, lead: Lead, end: int) -> Named | None:
    """Name a measure by what is measured: «thu giữ 12kg ma túy»."""
    span = base_name(line.masked, end)
    if span is None:
        return None
    span = (span[0], max(span[1], counted_name(line.masked, *_first_word(line, span))[1]))
    # «2.000 km đường bộ»: the measure's second word belongs to what is measured
    unit = line.sentence.text[:end].split()[-1]
    begin = end - len(unit) if unit == "đường" else span[0]
    name = line.name((begin, span[1]))
    bare = len(name.text.split()) <= _SHORT_NAME
    return Named(acted(line, name, lead, bare=bare), "counted", span[1])


def _first_word(line: FigureLine, span: tuple[int, int]) -> tuple[int, int]:
    word = line.masked.words(*span)[0]
    return word.begin, word.end


def _distributed(line: FigureLine, lead: Lead) -> Name | None:
    """Name «giảm lần lượt 2,27% và 6,91%» by the figures before, one after the other."""
    if "lần lượt" in lead.said and not lead.subject and len(line.named) > 1:
        line.shared = [figure.topic for figure in line.named[-2:]]
    elif lead.subject or lead.kinds:
        line.shared = []
    line.sharing = bool(line.shared)
    return line.shared.pop(0) if line.shared else None


def _as_words(line: FigureLine, name: Name) -> list[Word]:
    begin, end = (at - line.sentence.begin for at in name.spans[0])
    return line.masked.words(max(begin, 0), max(end, 0))


def _counted(line: FigureLine, slot: Slot, lead: Lead, own: Name | None, left: int) -> Named:
    quantity: Quantity = slot.value
    begin, end = (at - line.sentence.begin for at in (quantity.value_end, slot.end))
    measured = _measured_count(line, quantity, lead, own, left)
    if measured is not None:
        return Named(measured, "measured", end)
    noun = line.sentence.text[begin:end]
    start = begin + (len(noun) - len(noun.lstrip()))
    _, last = counted_name(line.masked, start, end)
    name = line.name((start, _without_nation(line, start, last)))
    if lead.kind in {"up", "down"}:
        known = any(one.unit == quantity.unit for one in line.named)
        if own and not known and last == end and lead.said[:1] != ("vượt",):
            return Named(own, "measured", end)
        return _risen(line, slot, name, last)
    if last == end and (part := _part(line, slot, lead, name, left)) is not None:
        return part
    short = 2 if "có" in lead.said[-1:] else 1
    length = len(name.text.split())
    bare = length <= min(len(noun.split()) + short, _SHORT_NAME)
    if bare and own and lead.kind == "level":
        return Named(own, "measured", last)
    full = acted(line, name, lead, bare=bare)
    return Named(full, "counted", last, acted=full is not name)


def _part(line: FigureLine, slot: Slot, lead: Lead, name: Name, left: int) -> Named | None:
    """Name a bare noun by what was counted before: in the same things, or in another place."""
    end = slot.end - line.sentence.begin
    if line.last is not None and _belongs(line, slot, left):
        return Named(name.joined("", line.last.name), "counted", end, goes_on=True)
    if not lead.subject or not line.is_place(lead.subject):
        return None
    same = [one for one in line.named if one.unit == slot.value.unit]
    return Named(same[-1].name if same else name, "counted", end)


def _belongs(line: FigureLine, slot: Slot, left: int) -> bool:
    """Tell «96 dự án đã khởi công (1.700 | căn)», «với quy mô 580 | căn»: of what came before."""
    last = line.last
    if last is None or last.construct != "counted" or last.unit == slot.value.unit:
        return False
    begin = slot.begin - line.sentence.begin
    between = line.masked.text[last.end - line.sentence.begin : begin].strip()
    opened = between.startswith("(") and line.is_empty(left, begin)
    return opened or _WITH.match(between) is not None


def _measured_count(
    line: FigureLine, quantity: Quantity, lead: Lead, own: Name | None, left: int
) -> Name | None:
    """Return what is told before a number of things: «lượng xe bán ra tăng, đạt | 398 xe»."""
    if own and (_is_measured(lead) or _numbers(own, quantity)):
        return own
    if (
        lead.kind not in {"level", "toward"}
        or lead.subject
        or line.last is not None
        or line.spoken is not None
    ):
        return None
    ahead = inherited(line, left)
    return ahead if ahead is not None and starts_measure(_as_words(line, ahead)) else None


def _risen(line: FigureLine, slot: Slot, noun: Name, last: int) -> Named:
    """Name «tăng 12 vụ», «giảm 3 người chết»: by what was told before, else by the noun."""
    if last != slot.end - line.sentence.begin:
        return Named(noun, "counted", last)
    same = [one for one in line.named if one.unit == slot.value.unit]
    return Named(same[-1].name if same else _changed(line, noun), "counted", last)


def _changed(line: FigureLine, noun: Name) -> Name:
    """Name what rose by «263 vụ» by what such things were called before."""
    known = line.counted.get(noun.text.split()[0].lower()) if noun.text else None
    return known or noun


def _numbers(own: Name, quantity: Quantity) -> bool:
    """Tell whether a name is of how many there are: «số xuồng, ghe bị chìm | 81 chiếc»."""
    said = own.text.lower()
    if not said.startswith(_NUMBERED):
        return False
    unit = (quantity.unit or "").lower()
    return unit in _ANYTHING or not set(unit.split()).isdisjoint(said.split())


def _without_nation(line: FigureLine, begin: int, end: int) -> int:
    """Return where a noun ends before «trên toàn quốc», «của cả nước»."""
    found = _NATION.search(line.masked.text, begin, end)
    return found.start() if found is not None and found.start() > begin else end


def _is_measured(lead: Lead) -> bool:
    """Tell «tổng số doanh nghiệp … là 138 doanh nghiệp» from «thu nhận 75 triệu hồ sơ»."""
    words = without_times(lead.subject)
    if not starts_measure(words) or lead.kind not in {"level", "up", "down", ""}:
        return False
    return lead.kind == "level" or words[0].text in _HOW_MANY


def _of_money(line: FigureLine, own: Name | None, end: int) -> Named | None:
    """Name a sum by what it is a sum of: «có 900 tỷ đồng vốn vay»."""
    span = base_name(line.masked, end)
    if span is None or not starts_measure(line.masked.words(*span)):
        return None
    name = line.name(span)
    return Named(own.joined("", name) if own else name, "measured", span[1])


def _behind(line: FigureLine, slot: Slot, lead: Lead, own: Name | None) -> Named | None:
    """Name a percentage by the words behind it: «87% dân số dùng …», «82% dự toán»."""
    end = slot.end - line.sentence.begin
    if line.masked.text.startswith(" là ", end):
        behind = base_name(line.masked, end + len(" là"))  # «7% là nợ thương mại»
        return None if behind is None or own else _noun_behind(line, lead, behind)
    planned = _BASE.match(line.masked.text, end)
    if planned is not None and lead.kind in {"level", "ratio", ""} and (own or line.topic):
        end = planned.end() - 1
    respect = line.masked.text.startswith(" về ", end)  # «tăng 1,5% về kim ngạch»
    span = base_name(line.masked, end + len(" về") if respect else end)
    if span is None:
        return None
    if respect:
        known = own or line.spoken
        name = line.name(span)
        if known is not None and known.text.lower() not in figure_words("measure", "bare"):
            name = known.joined("về", name)
        return Named(name, "respect", span[1], known)
    if any_of("stop", "progress").match(line.masked.text, span[0]):
        return Named(line.name(span), "counted", span[1])
    known = own or inherited(line, 0)
    if known is not None:
        reckoned = _reckoned(line, lead, known, span, own=own is not None)
        if reckoned is not None:
            return reckoned
    return None if _is_before(line, lead, own, known, span) else _noun_behind(line, lead, span)


def _is_before(
    line: FigureLine, lead: Lead, own: Name | None, known: Name | None, span: tuple[int, int]
) -> bool:
    """Tell whether a percentage is of what stands before it, and not of the noun behind it."""
    if known is None:
        return bool(lead.kinds) and is_base(line.masked, span[0], "plans")
    measured = starts_measure(without_times(lead.subject))
    if lead.kind in {"up", "down"} and not measured and starts_measure(line.masked.words(*span)):
        return is_base(line.masked, span[0], "plans")  # «giảm 50% lệ phí trước bạ»
    toward = lead.kind == "toward" and measured
    level = lead.kind == "level" and (measured or _is_base_of(line, span))
    return level or toward or (lead.kind in {"up", "down"} and own is not None)


def _is_base_of(line: FigureLine, span: tuple[int, int]) -> bool:
    """Tell «đạt 70% kế hoạch» from «đạt 70% hồ sơ nộp trực tuyến»."""
    few = len(line.masked.words(*span)) < _SHORT_NAME
    return few or is_base(line.masked, span[0])


def _noun_behind(line: FigureLine, lead: Lead, span: tuple[int, int]) -> Named:
    _, last = counted_name(line.masked, span[0], span[0] + 1)
    last = max(last, span[1])
    name = line.name((span[0], _without_nation(line, span[0], last)))
    if lead.kind not in {"up", "down", "level"}:
        name = acted(line, name, lead, bare=len(name.text.split()) <= _SHORT_NAME)
    return Named(name, "counted", last)


def _reckoned(
    line: FigureLine, lead: Lead, known: Name, span: tuple[int, int], *, own: bool
) -> Named | None:
    """Name a share or a percentage of a plan: «thu ngân sách so với dự toán»."""
    plan = is_base(line.masked, span[0], "plans")
    base = line.name(base_name(line.masked, span[0], plan=True) or span if plan else span)
    if lead.kind == "share":
        return Named(known.joined("trong", base), "share", span[1], known)
    if plan and (lead.kinds or not own):
        return Named(known.joined("so với", base), "compared", span[1], known)
    words = line.masked.words(*span)
    on = not own and line.last is not None and lead.kind == "level" and len(words) > 1
    if on or (
        (lead.kind in {"ratio", "level"} or (own and not lead.kind))
        and is_base(line.masked, span[0])
    ):
        return Named(known.joined("so với", base), "compared", span[1], known)
    return None
