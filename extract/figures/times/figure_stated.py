"""The period that a figure's own sentence states: behind its value, before it, a day, a deadline.

«xuất khẩu đạt 113,5 tỷ USD năm 2021, lên 117,3 tỷ USD năm 2023», «95% đến ngày 31/12/2023»
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import regex

from extract.alike import kept_moved
from extract.facts import Status
from extract.figures.times.dated_events import dates_event
from extract.figures.times.figure_aimed import due, over_years
from extract.figures.times.figure_clause import end_of_name, is_behind_name, is_within
from extract.figures.times.figure_now import says_now
from extract.figures.times.figure_on_days import from_now, of_day
from extract.figures.times.figure_periods import (
    Term,
    ends_span,
    is_base,
    is_built,
    is_deadline,
    is_left,
    is_own,
    is_plans_year,
    is_yearly,
    term_of,
)
from extract.figures.times.figure_sums import summed_up
from extract.figures.times.figure_years import (
    dated,
    for_the_year,
    in_the_past,
    is_far_ahead,
    to_come,
)
from extract.slots import PERIOD, QUANTITY
from extract.text import open_bracket

if TYPE_CHECKING:
    from datetime import date

    from extract.figures.figure import Figure
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_SHORT_FORM = regex.compile(r"\((?:\p{Lu}[\p{L}&-]{0,5}\s?){1,3}\)")
"""«nhà ở xã hội (NƠXH)», no clause of its own."""
_CLAUSE_END = re.compile(r"[,;()]|\.\s")
_NEAR = 12
_FEW = 3
_OF_WHOM = re.compile(r"\s(?:của|cho)\s[^,;:]{2,40}\s(?:(?:trong|vào|đến)\s)?")
_LOOK_BACK = 60
_AND = re.compile(r"\s(?:và|còn|nhưng)\s(?:[^\s,;]{1,9}\s){0,4}$")
_TIGHT = re.compile(
    r"(?: ?/ ?năm| (?:mỗi|một|hằng|hàng) năm)?\s*\(?"
    r"(?:(?:trong|từ|của|vào|là|của cả|cả|tính hết|tính đến|đến hết|hết|đến)\s)?"
)
_BOOKED = re.compile(r"(?<!\w)(?:ngày (?:bay|đi|khởi hành)|đặt (?:vé|chỗ|phòng)|mở bán)(?!\w)")
"""«với ngày bay trong tháng 7»: what is sold ahead is of the July to come."""
_AT_TIME = re.compile(r"(?:^|\s)(?:vào|trước)\s(?:[^\s]{1,5}\s)?(?:năm|tháng|quý)\s\S+$")
_OF_PLAN = re.compile(r"(?<!\w)so với (?:dự toán|kế hoạch)(?: [^\s,;()]{1,10}){0,8} $")
_OF_CAPITAL = re.compile(r"(?<!\w)(?:vốn|kế hoạch) $")
"""«Tính đến 15/10, giải ngân 51%; trong đó vốn | năm nay 47%»: the year is the capital's."""
_CONTRASTS = re.compile(r"(?<!\w)(?:nhưng|song|tuy nhiên|thế nhưng)(?!\w)")
_EXTENTS = frozenset({"length", "area"})
_OTHERS_TIME = re.compile(
    r"(?<!\w)(?:(?:lần|đôi|rưỡi|một nửa|bằng|tương đương|ngang|xấp xỉ)(?: so)?(?: với)?(?: mức)?"
    r"(?: của)?|đạt mức của|so với (?:ước|số|kết quả|mức)(?: thực hiện| đạt được)?"
    r"|(?:công bố|ban hành|phát hành|(?<!đăng )ký)(?: vào)?(?: (?:đầu|giữa|cuối))?) $"
)
"""«gấp 1,7 lần năm 2021», «bảng xếp hạng năm 2021 công bố cuối tháng 4/2022»."""


def stated(figure: Figure, told: date | None) -> Term | None:
    """Return the period that the figure's own sentence gives it."""
    begin = figure.sentence.begin
    return kept_moved(figure.kept, (stated, told), begin, lambda: _stated(figure, told))


def _stated(figure: Figure, told: date | None) -> Term | None:
    sentence = figure.sentence
    past = told if figure.status is not Status.TARGET else None
    slots = [dated(sentence, slot, told) for slot in sentence.of(PERIOD)]
    booked = bool(_BOOKED.search(sentence.lower))
    slots = [in_the_past(sentence, slot, past, nearest=booked) for slot in slots]
    slots = [one for one in slots if is_own(one.value) and not is_far_ahead(one, past)]
    slots = [one for one in slots if not _explains(sentence, one)]
    if (years := over_years(figure, slots)) is not None:
        return years
    end = _end_of_clause(figure)
    behind = next((slot for slot in slots if figure.slot.end <= slot.begin < end), None)
    if behind is not None and not _is_alone(sentence, figure, behind):
        behind = None
    if behind is not None and _has_own(figure, slots, behind):
        behind = None
    if behind is not None and figure.quantity.unit != "lần" and _belongs(figure, behind):
        return summed_up(figure, behind, sentence.at(figure.slot.end, behind.end))
    if (by := due(figure, told)) is not None:
        return by
    before = [slot for slot in slots if slot.end <= figure.slot.begin and _counts(figure, slot)]
    day = to_come(figure, of_day(figure), told)
    if day is not None and day.at is not None and (not before or before[-1].end <= day.at[0]):
        return for_the_year(figure, from_now(figure, day, told))
    ahead = _said_ahead(figure, before) if before else None
    return None if ahead is not None and _is_left_behind(figure, ahead, told) else ahead


def _is_left_behind(figure: Figure, term: Term, told: date | None) -> bool:
    """Tell «năm 2024 phấn đấu nâng tỷ lệ từ | 58% lên 65%»: where it stands, in no time to come."""
    if figure.status is not Status.ACTUAL or told is None or (term.last or told) <= told:
        return False
    behind = figure.sentence.at(figure.slot.end, figure.sentence.end)
    begins = figure.sentence.at(figure.left, figure.slot.begin).lower().endswith(" từ ")
    return begins and behind.startswith((" lên ", " xuống ", " còn "))


def _explains(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «4 tháng đầu năm | (tính đến ngày 5/5/2023)», which only says how they are reckoned."""
    before = (one.end for one in sentence.of(PERIOD) if one.end < slot.begin)
    last = max(before, default=sentence.begin)
    return sentence.at(last, slot.begin).strip() == "(" and last > sentence.begin


def _has_own(figure: Figure, slots: list[Slot], behind: Slot) -> bool:
    """Tell «đến năm 2020 đạt 14% diện tích và đến năm 2030 đạt 16%»: what is ahead is its own."""
    ahead = any(figure.left <= one.begin and one.end <= figure.slot.begin for one in slots)
    between = figure.sentence.at(figure.slot.end, behind.begin).lower()
    return ahead and _AND.search(between) is not None


def _said_ahead(figure: Figure, before: list[Slot]) -> Term | None:
    """Return the period that is said before a figure in its sentence."""
    sentence, last = figure.sentence, before[-1]
    whole = _joined(sentence, before)
    if whole is not None:
        return whole
    if figure.status is not Status.TARGET and is_deadline(last.value) and _is_others(figure, last):
        return None
    if _is_contrasted(figure, last):
        return None
    if len(before) > 1 and _is_of_one_goal(figure, before[0], last):
        last = before[0]
    summed = summed_up(figure, last, sentence.at(last.begin, last.end))
    if last.begin >= figure.left:
        return for_the_year(figure, summed)
    others = figure.follows is not None or _is_of_clause(figure, last)
    if others or is_yearly(figure) or says_now(sentence, last.end, figure.slot.begin):
        return None
    plain = figure.status is Status.TARGET or term_of(last).is_day
    return for_the_year(figure, term_of(last)) if plain else summed


def _is_of_clause(figure: Figure, slot: Slot) -> bool:
    """Tell «giữ danh hiệu vào cuối năm 2020; …», which says nothing of the clause behind."""
    sentence = figure.sentence
    if ";" not in sentence.at(slot.end, figure.slot.begin):
        return False
    said = sentence.at(max(sentence.begin, slot.begin - _NEAR), slot.end).lower()
    at = sentence.at(sentence.begin, slot.begin).strip()
    return bool(at) and _AT_TIME.search(said) is not None


def _is_others(figure: Figure, slot: Slot) -> bool:
    """Tell «phải xây 18.700 căn đến năm 2025, nhưng mới có 3 dự án»: the day is the first one's."""
    sentence = figure.sentence
    values = sentence.of(QUANTITY)
    between = [sentence.at(one.end, slot.begin) for one in values if one.end <= slot.begin]
    near = any(len(said.split()) <= _FEW and not set(",;") & set(said) for said in between)
    return slot.begin < figure.left and near


def _is_contrasted(figure: Figure, slot: Slot) -> bool:
    """Tell «xây 5 nhà năm 2018 nhưng chỉ dùng | 2 nhà»: the year is the first one's."""
    sentence = figure.sentence
    between = sentence.at(slot.end, max(slot.end, figure.slot.begin)).lower()
    if slot.begin >= figure.left or _CONTRASTS.search(between) is None:
        return False
    values = [one.end for one in sentence.of(QUANTITY) if one.end <= slot.begin]
    return bool(values) and "," not in sentence.at(values[-1], slot.begin)


def _is_of_one_goal(figure: Figure, opening: Slot, slot: Slot) -> bool:
    """Tell «Nhiệm kỳ 2020-2025: …; thu đến năm 2025 đạt 9 tỷ đồng; mỗi năm | 5 nhà».

    Each goal between semicolons may have a time of its own.
    """
    sentence = figure.sentence
    if figure.status is not Status.TARGET or not is_deadline(slot.value):
        return False
    if opening.value.last is None or opening.value.last < slot.value.last:
        return False
    ahead = sentence.at(sentence.begin, opening.begin).strip()
    own = ";" in sentence.at(opening.end, slot.begin) or ":" in sentence.at(opening.end, slot.begin)
    return not ahead and own and ";" in sentence.at(slot.end, figure.slot.begin)


def _joined(sentence: SlottedSentence, slots: list[Slot]) -> Term | None:
    """Return the stretch of «năm 2023 và quý I năm 2024», where one follows the other.

    So of «tính đến hết tháng 4, tổng thu từ đầu năm đến nay», which ends then.
    """
    if len(slots) == 1:
        return None
    between = sentence.at(slots[-2].end, slots[-1].begin).strip()
    first, last = slots[-2].value, slots[-1].value
    values = sentence.of(QUANTITY)
    reckoned = not any(slots[-2].end <= one.begin < slots[-1].begin for one in values)
    if reckoned and last.kind == "since" and first.kind == "until":
        same = None not in {first.last, last.first} and first.last.year == last.first.year
        at = slots[-2].begin, slots[-1].end
        return Term(last.first, first.last, at, inferred=True) if same else None
    if between != "và":
        return None
    if first.last is None or first.last + timedelta(days=1) != last.first:
        return None
    inferred = first.year_inferred or last.year_inferred
    return Term(first.first, last.last, (slots[-2].begin, slots[-1].end), inferred=inferred)


def _is_alone(sentence: SlottedSentence, figure: Figure, slot: Slot) -> bool:
    """Tell «tăng 5% (năm 2023)» from «tăng 5% (quý I tăng 3%)», whose period is another's."""
    if open_bracket(sentence.at(figure.slot.end, slot.begin)) < 0:
        return True
    return sentence.at(slot.end, sentence.end).lstrip().startswith((")", ",", ";"))


def _counts(figure: Figure, slot: Slot) -> bool:
    """Tell whether a period before a figure may be its own: a plan's year only of a target."""
    ahead = figure.sentence.at(max(figure.sentence.begin, slot.begin - _LOOK_BACK), slot.begin)
    ends = figure.quantity.unit_kind in _EXTENTS and ends_span(figure.sentence, slot)
    if ends or _OTHERS_TIME.search(ahead.lower()) or is_left(figure.sentence, slot):
        return False
    if figure.status is not Status.TARGET and dates_event(figure.sentence, slot):
        return False
    if is_built(figure.sentence, slot) or _is_base(figure, slot) or _is_aside(figure, slot):
        return False
    if _OF_CAPITAL.search(ahead.lower()) and _reckons_to_day(figure, slot):
        return False
    if not is_plans_year(figure.sentence, slot):
        return True
    return figure.status is Status.TARGET and slot.begin >= figure.left


def _is_aside(figure: Figure, slot: Slot) -> bool:
    """Tell «từ 6% (năm 2016) giảm còn | 2%»: what a bracket says beside one value is of no other.

    So are «900 bài (năm 2022: 370 bài)», but not «5 năm (2016-2020), …».
    """
    sentence = figure.sentence
    closed = sentence.at(slot.end, figure.slot.begin).find(")")
    opened = open_bracket(sentence.at(sentence.begin, slot.begin))
    if closed < 0 or opened < 0:
        return False
    begin, end = sentence.begin + opened, slot.end + closed
    values = [one for one in sentence.of(QUANTITY) if one.value.unit_kind != "time"]
    beside = (one for one in values if one.end <= begin)
    inside = any(begin <= one.begin < end for one in values)
    return inside or any(not sentence.at(one.end, begin).strip(" (") for one in beside)


def _is_base(figure: Figure, slot: Slot) -> bool:
    """Tell «… so tổng số cuối năm 2010, nâng tổng số lên 2.687», «so với dự toán … cả năm»."""
    sentence = figure.sentence
    ahead = sentence.at(sentence.begin, slot.begin).lower()
    if sentence.at(slot.begin, slot.end).lower() == "cả năm" and _OF_PLAN.search(ahead):
        return True
    rose = any(one.end <= slot.begin for one in sentence.of(QUANTITY))
    return rose and is_base(sentence, slot)


def _reckons_to_day(figure: Figure, slot: Slot) -> bool:
    """Tell whether a sentence said before a period up to which day it reckons."""
    periods = figure.sentence.of(PERIOD)
    until = any(one.value.kind == "until" for one in periods if one.end <= slot.begin)
    return until or of_day(figure) is not None


def _blank(found: regex.Match[str]) -> str:
    return " " * len(found[0])


def _end_of_clause(figure: Figure) -> int:
    sentence = figure.sentence
    after = max(figure.slot.end, figure.end if figure.construct == "counted" else 0)
    following = [s.begin for s in sentence.of(QUANTITY) if s.begin >= after]
    said = _SHORT_FORM.sub(_blank, sentence.at(figure.slot.end, sentence.end))
    cut = _CLAUSE_END.search(said, end_of_name(figure) - figure.slot.end)
    own = figure.slot.end + cut.start() if cut else sentence.end
    bracketed = cut is not None and cut[0] == "(" and not sentence.at(figure.slot.end, own).strip()
    return min([sentence.end if bracketed else own, *following])


def _belongs(figure: Figure, slot: Slot) -> bool:
    if figure.construct in {"measured", "change", "rank"}:
        between = figure.sentence.at(figure.slot.end, slot.begin)
        aimed = figure.status is Status.TARGET and _OF_WHOM.fullmatch(between.lower())
        if is_within(figure, slot, between.lower()) or is_behind_name(figure, slot):
            return True
        return bool(aimed) or _TIGHT.fullmatch(between.lower()) is not None
    reached = figure.construct == "compared" and figure.status is not Status.TARGET
    if reached and is_deadline(slot.value):
        return False  # «bằng 59% mục tiêu | đến năm 2025»
    return not is_plans_year(figure.sentence, slot)
