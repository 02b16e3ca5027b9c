"""The period that a sentence or heading opens with, or states alone: what may run on from it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.alike import placed_alike, said_alike
from extract.figures.times.dated_events import dates_event
from extract.figures.times.figure_days import ahead_of_day, day_term
from extract.figures.times.figure_now import says_now
from extract.figures.times.figure_periods import (
    Term,
    is_built,
    is_deadline,
    is_left,
    is_own,
    is_plans_year,
    said_behind,
    term_of,
)
from extract.lexicon.figures import any_in, any_of
from extract.remembered import asked_once
from extract.slots import DATE, PERIOD, QUANTITY
from extract.text import open_bracket

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_OPENING = 90
_PART = frozenset({"đầu", "giữa", "cuối", "hồi"})
_TOLD = frozenset({"rằng", "thấy", "biết", "trong"})
_BUT = frozenset({"nhưng", "song"})
"""«mặc dù khó khăn nhưng | 6 tháng đầu năm, kinh tế phát triển»"""
_TELLS = frozenset(
    {
        *(
            f"{told}{sign}"
            for told in (
                "cho biết", "cho hay", "thông tin", "báo cáo", "nêu rõ", "cho thấy", "khẳng định",
            )
            for sign in (",", ":")
        ),
        "cho biết", "cho hay", "cho thấy",
    }
)  # fmt: skip
"""«ông Bình cho biết | 6 tháng đầu năm 2025, …», with a comma and without one."""
_MEETS = frozenset({"họp báo", "giao ban", "phiên họp", "cuộc họp", "họp thường", "thường kỳ"})
AIMED = re.compile(
    r"(?<!\w)(?:phấn đấu|(?:đặt|giữ|theo) mục tiêu|dự kiến|hướng tới|quyết tâm)(?!\w)"
)
_COMPLETED = re.compile(
    r"(?<!\w)(?<!để )(?<!phải )(?<!cần )(?<!sẽ )(?<!nhằm )"
    r"(?:hoàn thành|thực hiện (?:thắng lợi|tốt|đạt|vượt))(?: [^\s.;:]{1,9}){0,8}?"
    r" (?:chỉ tiêu|nhiệm vụ|kế hoạch|mục tiêu)(?: [^\s.;:,]{1,9}){0,6} ?$"
)
"""«… đã hoàn thành vượt mức các chỉ tiêu kế hoạch | năm 2024», of which what follows tells"""
_TO_COMPLETE = re.compile(
    r"(?<!\w)(?:phải|cần|để|sẽ|nhằm|yêu cầu|đề nghị|tập trung|nỗ lực|khẩn trương|chưa|không)(?!\w)"
)
_BY_PLAN = re.compile(r"theo (?:kế hoạch|quy hoạch|đề án|chiến lược|chương trình)(?!\w)")
_A_YEAR = 366
_FEW_WORDS = 4
_NOW_WITHIN = 60
_MANY_WORDS = 12
_STATED = 7
_STATING = 30
_SETTLES = re.compile(
    r"(?<!\w)quyết toán (?:thu,? (?:và )?chi |thu |chi )?(?:ngân sách|nsnn)"
    r"(?: [^\s,;.()]{1,9}){0,8} năm (20\d\d)(?!\d)"
    r"|(?<!\w)công bố (?:kết quả|số liệu|bảng xếp hạng|chỉ số)(?: [^\s,;.]{1,9}){1,12}"
    r" năm (20\d\d)(?!\d)"
)


_OF_LATE = asked_once(
    re.compile(
        r"(?:[^.;]{2,60}: )?(?:trong |qua )?(?:suốt )?(?:nhiệm kỳ|thời gian|những năm|các năm"
        r"|thời kỳ) (?:vừa )?qua(?!\w)"
        r"|(?:trong )?(?:vòng )?(?:\d{1,2}|hai|ba|bốn|năm|mười) năm"
        r" (?:vừa )?(?:qua|gần đây|trở lại)(?!\w)"
    )
)
"""«Trong nhiệm kỳ qua, …», a time that is not said."""


def goes_on(sentence: SlottedSentence) -> bool:
    """Tell «Trong đó, …», «Cụ thể, …», with which a paragraph goes on with the one before."""
    return any_of("time", "details").match(sentence.lower) is not None


@placed_alike
def heading_term(sentence: SlottedSentence) -> Term | None:
    """Return the one period that a section's heading names: «Kết quả năm 2023»."""
    slots = [slot for slot in sentence.of(PERIOD) if is_own(slot.value)]
    if len(slots) != 1 or is_plans_year(sentence, slots[0]) or is_deadline(slots[0].value):
        return None
    return term_of(slots[0], running=True)


@placed_alike
def opening_term(sentence: SlottedSentence) -> Term | None:
    """Return the period at a sentence's begin, before any figure: what follows runs on in it."""
    return _opening(sentence, until=False)


@placed_alike
def until_term(sentence: SlottedSentence) -> Term | None:
    """Return the same of «Đến hết tháng 9, …», which may be over or still to come."""
    return _opening(sentence, until=True)


def _opening(sentence: SlottedSentence, *, until: bool) -> Term | None:
    for slot in sentence.of(PERIOD, QUANTITY, DATE):
        if slot.label == QUANTITY:
            return None
        if slot.label == DATE:
            term = None if until else day_term(sentence, slot)
            ahead = ahead_of_day(sentence, slot)
            if (
                term is not None
                and (ahead.rstrip()[-1:] in {"", ",", ":"} or ahead.endswith("tuần ("))
                and len(ahead) <= _OPENING
            ):
                return replace(term, inferred=True)
            continue
        before = sentence.at(sentence.begin, slot.begin).lower().split()
        if is_deadline(slot.value) is not until or not _may_open(sentence, slot, before):
            continue
        if AIMED.search(" ".join(before)) or _BY_PLAN.match(" ".join(before)):
            return None  # what is reached in the sentences behind is not of then
        if _opens(sentence, slot, before):
            return term_of(slot, running=True)
    return None


def _may_open(sentence: SlottedSentence, slot: Slot, before: list[str]) -> bool:
    """Tell a time of figures from a part of one, a plan's, a meeting's, a building's."""
    said = sentence.at(slot.begin, slot.end).lower().split()
    if not is_own(slot.value) or said[0] in _PART or (before and before[-1] in _PART):
        return False
    if is_plans_year(sentence, slot) or _is_meetings(before) or _is_of_order(before):
        return False
    return not (is_built(sentence, slot) or dates_event(sentence, slot))


def _is_of_order(before: list[str]) -> bool:
    """Tell «cơn bão đầu tiên | trong năm 2019», by which it is counted among its like."""
    return before[-1:] in (["nhất"], ["tiên"]) or before[-2:-1] == ["thứ"]


def _opens(sentence: SlottedSentence, slot: Slot, before: list[str]) -> bool:
    """Tell «9 tháng năm 2024, …», «… Giám đốc Sở A thông tin, 9 tháng năm 2024, …»."""
    if _states(sentence, slot, len(before)) or " ".join(before[-2:]) in _TELLS:
        return True
    before = _behind_tellers(before)
    before = before[:-1] if before[-1:] == ["ước"] else before
    set_off = not before or before[-1][-1] in ",;:" or before[-1] in _TOLD | _BUT
    figures = sentence.of(QUANTITY) or any_in("instruction").search(sentence.lower)
    few = _FEW_WORDS if figures else _MANY_WORDS
    turned = bool(before) and (before[-1][-1] in ",:" or before[-1] in _BUT)
    apart = turned and sentence.at(slot.end, slot.end + 1) == ","
    many = _STATING if apart else _MANY_WORDS
    return len(before) <= few or (set_off and len(before) <= many)


def _behind_tellers(before: list[str]) -> list[str]:
    """Return what is said behind «…, ông Bình cho biết, », before a period."""
    for at in range(len(before), 1, -1):
        if " ".join(before[at - 2 : at]) in _TELLS:
            return before[at:]
    return before


def _is_meetings(before: list[str]) -> bool:
    """Tell «họp báo | quý III», whose period is the meeting's."""
    return " ".join(before[-2:]) in _MEETS


def _states(sentence: SlottedSentence, slot: Slot, before: int) -> bool:
    """Tell «Theo báo cáo, …, tình hình kinh tế tháng 1 tiếp tục …»: what the report is on."""
    if before > _STATING or not said_behind(sentence, slot.begin, "review", _STATED):
        return False
    if open_bracket(sentence.at(sentence.begin, slot.begin)) >= 0:
        return False  # «phù hợp với tình hình (cả năm khoảng 5%)»
    return any_in("instruction").search(sentence.lower, 0, slot.begin - sentence.begin) is None


def is_singled_out(sentence: SlottedSentence, opening: Term | None) -> bool:
    """Tell «Riêng tháng 9, …»: one month beside the report's, said of this alone."""
    return opening is not None and sentence.lower.startswith("riêng ")


def turns(sentence: SlottedSentence, opening: Term) -> bool:
    """Tell «Năm 2022, … đạt 98%; năm 2023, …», which is on several times, from what runs on.

    So is «Tháng 8 … đạt 9 tỷ đồng; 8 tháng đạt 80 tỷ đồng».
    """
    if opening.at is None or opening.first is None or opening.last is None:
        return False
    others = [
        slot.value
        for slot in sentence.of(PERIOD)
        if slot.begin >= opening.at[1] and is_own(slot.value) and not is_plans_year(sentence, slot)
    ]
    return any(
        one.first is not None
        and (one.first > opening.last or (one.last == opening.last and one.first < opening.first))
        for one in others
    )


def is_one_of_many(sentence: SlottedSentence, opening: Term) -> bool:
    """Tell «Năm 2023 …; 5 tháng đầu năm nay …», «Năm 2023 …, nay …»: neither runs on."""
    end = sentence.begin if opening.at is None else opening.at[1]
    if turns(sentence, opening) or opening.first is None or opening.last is None:
        return turns(sentence, opening)
    years = (opening.last - opening.first).days > _A_YEAR  # «nay còn 5%», at their end
    return not years and says_now(sentence, end, sentence.end)


def is_to_now(sentence: SlottedSentence, opening: Term) -> bool:
    """Tell «Kể từ năm 2009 đến nay, …», which is seldom the report's own time."""
    if opening.at is None or opening.first is None or opening.last is None:
        return False
    return opening.first.year != opening.last.year and sentence.at(*opening.at).endswith("nay")


@placed_alike
def only_term(sentence: SlottedSentence) -> Term | None:
    """Return the one period that a sentence with a figure states, wherever it stands."""
    slots = [
        slot
        for slot in sentence.of(PERIOD)
        if is_own(slot.value) and not is_plans_year(sentence, slot) and not is_left(sentence, slot)
    ]
    if len({(slot.value.first, slot.value.last) for slot in slots}) != 1:
        return None
    if not sentence.of(QUANTITY) or not all(_may_run_on(sentence, slot) for slot in slots):
        return None
    earlier = [one.end for one in sentence.of(QUANTITY) if one.end <= slots[0].begin]
    if earlier and "," in sentence.at(earlier[0], slots[0].begin):
        return None  # «đạt 86%, năm 2017 giao 82%»: of the second alone
    return _within_a_year(slots[0])


def completed_term(sentence: SlottedSentence) -> Term | None:
    """Return the year whose plan a sentence without figures says was fulfilled."""
    slots = sentence.of(PERIOD)
    if not slots or sentence.of(QUANTITY) or len({slot.value.last for slot in slots}) != 1:
        return None
    ahead = sentence.at(sentence.begin, slots[-1].begin).lower()
    told = _COMPLETED.search(ahead)
    if told is None or _TO_COMPLETE.search(ahead) or AIMED.search(ahead):
        return None
    return _within_a_year(slots[-1])


def settled_term(sentence: SlottedSentence) -> Term | None:
    """Return the year whose budget was settled, or results told, by a sentence without figures.

    «Quốc hội thông qua Nghị quyết phê chuẩn quyết toán ngân sách năm 2015. Theo đó, …»
    """
    years = {found[found.lastindex or 0]: found for found in _SETTLES.finditer(sentence.lower)}
    if len(years) != 1 or sentence.of(QUANTITY):
        return None
    year, found = years.popitem()
    at = sentence.begin + found.end() - len(year), sentence.begin + found.end()
    return Term(date(int(year), 1, 1), date(int(year), 12, 31), at, inferred=True)


def _within_a_year(slot: Slot) -> Term | None:
    """Return the term of a period that runs on, None for one of several years."""
    first, last = slot.value.first, slot.value.last
    if first is None or last is None or (last - first).days > _A_YEAR:
        return None
    return term_of(slot, running=True)


def _may_run_on(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell a time from «báo cáo gửi hồi tháng 9», «phấn đấu năm 2024», «năm 2021 …, nay …»."""
    ahead = sentence.at(sentence.begin, slot.begin).lower()
    if slot.value.kind == "until" or ahead.endswith(" hồi ") or AIMED.search(ahead):
        return False
    if _is_of_order(ahead.split()):
        return False
    if dates_event(sentence, slot):
        return False
    return not (is_built(sentence, slot) or says_now(sentence, slot.end, sentence.end))


@said_alike
def opens_with_now(sentence: SlottedSentence) -> bool:
    """Tell «Hiện nay, …», «Thời gian qua, …», which are of no time that runs on."""
    now = says_now(sentence, sentence.begin, sentence.begin + _NOW_WITHIN)
    return now or _OF_LATE.match(sentence.lower) is not None
