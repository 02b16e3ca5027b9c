"""What a value is of: the words before it, the noun behind it, or what the last figure was of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.counted_nouns import base_name, counted_name, without_small
from extract.figures.figure import Name, Named
from extract.figures.figure_actors import LOCATIVES, acted
from extract.figures.figure_kinds import is_counted
from extract.figures.figure_shares import named_behind, without_nation
from extract.figures.figure_subjects import bracketed, inherited, listed, subject
from extract.figures.figure_sums import sum_of
from extract.figures.indicators import Lead, points_back, subject_name
from extract.figures.masked import NUMBER
from extract.figures.measured import ends_bare, starts_measure, without_times
from extract.measures.listed import LISTED
from extract.slots import ORGANIZATION

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

_HOW_MANY = frozenset({"số", "tổng", "lượng", "dân", "quy", "mức", "đàn"})
_NUMBERED = ("số ", "tổng số ", "lượng ", "tổng lượng ", "tỷ lệ ")
_ANYTHING = frozenset({"chiếc", "trường hợp", "người", "ca", "con", "cái", "vụ", "lượt"})
_MEASURED = frozenset({"length", "area", "volume", "mass", "power", "energy", "containers"})
_ABOUT = re.compile(r"(?: [^,;.()]{2,40})? về ")
_WITH = re.compile(r",? ?với(?: (?:tổng )?(?:quy mô|số lượng|tổng số))?(?: \w{1,6})?$")
_ECONOMY = frozenset({"kinh tế", "nền kinh tế", "kinh tế thế giới", "kinh tế toàn cầu"})
_REMAINS = (("còn",), ("chỉ còn",))
_TOWARD = " đối với "
_FEW = 3
_SHARED = re.compile(
    rf"\s?\((?:(?:đạt|chiếm|bằng|tỷ lệ) )?{NUMBER}{{2,12}}\) (?=được |đã |có |đạt |là )"
)
"""«2.045 xã (23%) | được công nhận»: a share stands between the noun and what is told of it."""
_WORTH = {"trị giá", "có trị giá", "tổng trị giá", "đạt trị giá", "đạt tổng trị giá"}
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
    own = _grown(own, lead, quantity)
    named = _with_words_behind(line, slot, lead, own, left)
    if named is not None:
        return named
    told = lead.subject and not points_back(lead.subject)
    if own is None and (told or _is_another(line, slot, lead)):
        return None
    found = own or listed(line, slot, left) or bracketed(line, slot, left) or inherited(line, left)
    if found is None and quantity.rank:
        return _ranked_by(line, end)
    if found is not None and quantity.unit_kind == "money" and _WORTH & set(lead.said):
        found = Name(f"{found.text} trị giá", found.spans)  # «50 phần quà, tổng trị giá 9 triệu»
    return None if found is None else Named(found, "measured", end)


def _grown(own: Name | None, lead: Lead, quantity: Quantity) -> Name | None:
    """Keep what was done with the name: «kinh tế | tăng trưởng 7%», «dân | đóng góp 3 tỷ đồng»."""
    if own is not None and "đóng góp" in lead.said and quantity.unit_kind == "money":
        return Name(f"{own.text} đóng góp", own.spans)
    if own is None or "tăng trưởng" not in lead.said or own.text.lower() not in _ECONOMY:
        return own
    return Name(f"{own.text} tăng trưởng", own.spans)


def _ranked_by(line: FigureLine, end: int) -> Named | None:
    """Name «đứng thứ 6 trong khu vực về | tốc độ tăng trưởng» by what stands behind «về»."""
    found = _ABOUT.match(line.masked.text, end)
    span = None if found is None else base_name(line.masked, found.end() - 1)
    return None if span is None else Named(line.name(span), "measured", span[1])


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


def _with_words_behind(
    line: FigureLine, slot: Slot, lead: Lead, own: Name | None, left: int
) -> Named | None:
    quantity: Quantity = slot.value
    end = slot.end - line.sentence.begin
    if quantity.unit == "%":
        return _toward_whom(line, own, end) or named_behind(line, slot, lead, own, left)
    nobody = not lead.subject or own is None or line.is_place(lead.subject)
    nobody = nobody or lead.subject[0].text in LOCATIVES
    remains = lead.said[:1] in _REMAINS and nobody
    if quantity.rank or not (lead.kind in {"", "weak"} or remains):
        return None
    if quantity.unit_kind == "money":
        return sum_of(line, own, end)
    rate = "/" in "".join(line.masked.text[end:].split(maxsplit=1)[:1])  # «600 tấn rác/ngày»
    stuff = quantity.unit_kind in _MEASURED and not (rate and ends_bare(lead.subject))
    if stuff and not starts_measure(without_times(lead.subject)):
        return _of_stuff(line, lead, end)
    return None


def _toward_whom(line: FigureLine, own: Name | None, end: int) -> Named | None:
    """Name «tinh giản 5% | đối với cán bộ cấp xã» by whom it is done to, where it says no more."""
    if own is None or len(own.text.split()) > _FEW or not line.masked.text.startswith(_TOWARD, end):
        return None
    span = base_name(line.masked, end + len(_TOWARD) - 1)
    if span is None:
        return None
    return Named(own.joined(_TOWARD.strip(), line.name(span)), "measured", span[1], own)


def _of_stuff(line: FigureLine, lead: Lead, end: int) -> Named | None:
    """Name a measure by what is measured: «thu giữ 12kg ma túy»."""
    span = base_name(line.masked, end)
    if span is None:
        return None
    last = max(span[1], counted_name(line.masked, *_first_word(line, span))[1])
    span = (span[0], without_small(line.masked, span[0], last))
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
    _, last = counted_name(line.masked, start, end, noun.strip().lower())
    last = min(last, line.before_somebody(end, last))
    name = line.name((start, without_nation(line, start, last)))
    if last == end and (share := _SHARED.match(line.masked.text, end)) is not None:
        last = max(counted_name(line.masked, share.end(), share.end())[1], share.end())
        name = line.name((start, end), (share.end(), last))
    if lead.kind in {"up", "down"}:
        known = any(_is_of(one, quantity) for one in line.named)
        if own and not known and last == end and lead.said[:1] != ("vượt",):
            return Named(name.joined("", own) if _is_body(line, own) else own, "measured", end)
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


def _is_body(line: FigureLine, own: Name) -> bool:
    """Tell «Sở A giảm 5 đầu mối», of whom they are, from «số vụ giảm 5 vụ»."""
    begin = own.spans[0][0]
    return any(one.begin <= begin < one.end for one in line.sentence.of(ORGANIZATION))


def _part(line: FigureLine, slot: Slot, lead: Lead, name: Name, left: int) -> Named | None:
    """Name a bare noun by what was counted before: in the same things, or in another place."""
    end = slot.end - line.sentence.begin
    if not lead.subject and not lead.kinds and _goes_on_changing(line):
        return _risen(line, slot, name, end)
    if line.last is not None and _belongs(line, slot, left):
        return Named(name.joined("", line.last.name), "counted", end, goes_on=True)
    where = subject_name(lead.subject) or lead.subject
    if not where or not line.is_place(where):
        return None
    same = [one for one in line.named if _is_of(one, slot.value)]
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
        called = [one for one in line.named if one.name.text.startswith(f"{noun.text} ")]
        return Named(called[-1].name if called else noun, "counted", last)
    same = [one for one in line.named if _is_of(one, slot.value)]
    return Named(same[-1].name if same else _changed(line, noun), "counted", last)


def _is_of(figure: Figure, quantity: Quantity) -> bool:
    """Tell whether a number is of such things: «85 vụ tai nạn …; giảm 12 vụ»."""
    unit = quantity.unit or ""
    return figure.unit == unit or figure.unit.startswith(f"{unit} ")


def _goes_on_changing(line: FigureLine) -> bool:
    """Tell «tăng 25 vụ/153 đối tượng»: the second is of such things as were counted before."""
    return line.last is not None and line.last.status is Status.CHANGE


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


def _is_measured(lead: Lead) -> bool:
    """Tell «tổng số doanh nghiệp … là 138 doanh nghiệp» from «thu nhận 75 triệu hồ sơ»."""
    words = without_times(lead.subject)
    if not starts_measure(words) or lead.kind not in {"level", "up", "down", ""}:
        return False
    return lead.kind == "level" or words[0].text in _HOW_MANY
