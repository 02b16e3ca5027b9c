"""The day that a figure's own sentence gives it: «Ngày 9/2 ghi nhận 450 ca mắc»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import Status
from extract.figures.names.figure_forecasts import is_weather
from extract.figures.times.figure_days import day_term, is_quoted, is_sitting, term_on
from extract.figures.times.figure_now import says_now
from extract.figures.times.figure_periods import Term, happens
from extract.slots import DATE, MEETING

if TYPE_CHECKING:
    from datetime import date

    from extract.figures.figure import Figure
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_NEAR = 12
_OPENING = 60
_TELLS = re.compile(r"(?<!\w)(?:cho biết|cho hay|thông tin|công bố|báo cáo|xác nhận)(?!\w)")
_TO_DAY = re.compile(
    r"(?:,|cho biết|cho hay|rằng|báo cáo)[,:]?\s"
    r"(?:(?:(?:tính|luỹ kế|lũy kế|kể)\s)?(?:đến|tới)\s(?:hết\s|thời điểm\s)?"
    r"(?:\d{1,2}\s?(?:giờ|h)(?:\s?\d{1,2})?(?:\sphút)?,?\s)?(?:(?:sáng|trưa|chiều|tối)\s)?"
    r"|từ\s|(?:tại|vào)\sthời\sđiểm\s)(?:ngày\s)?$"
)
_IN_BRACKETS = re.compile(r"(?:tháng|quý|năm) [^\s,;()]{1,9} \((?:tính )?từ (?:ngày )?$")
"""«tháng 5/2024 (từ 15/4 đến 14/5)»: what is told of is the month."""
_AGAINST = re.compile(
    r"so với(?: (?:báo cáo|số liệu|thống kê|bản tin|sáng|trưa|chiều|tối|lúc \d{1,2} (?:giờ|h)))*"
    r"(?: ngày| hôm)? $"
)
"""«tăng 3 người so với | chiều qua, 9 người mất tích»: against that day, and not on it."""
_AT_HOUR = re.compile(
    r"(?:^|, )(?:vào )?(?:(?:lúc|hồi|khoảng) ){1,2}\d{1,2} ?(?:giờ|h|g) ?(?:\d{1,2} ?)?(?:phút ?)?"
    r"(?:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) ?)?,? ?(?:ngày )?$"
)
"""«Theo báo cáo của xã, vào lúc 1 giờ | ngày 9/9, … lấp 6 hộ»: all counted there is of that day."""
_ONSET = re.compile(r"(?<!\w)(?:bắt đầu|kể|tính)? ?từ (?:ngày )?$")
"""«Bắt đầu từ | ngày 28/7, 90 chợ đã đóng cửa», and are closed since."""
_FROM_NOW = re.compile(r"(?<!\w)từ (?:nay|bây giờ) (?:cho )?(?:đến|tới) (?:hết )?(?:ngày )?$")
_ON_DAY = re.compile(r"(?<!\w)(?:trong|riêng|\d{2,3} năm (?:về )?trước,(?: vào)?) (?:ngày )?$")
"""«số xe thông quan trong | ngày 4/2 là 900 xe, trong đó …», «60 năm trước, | ngày 4/2/1954»."""
_OF_STAGE = re.compile(r"(?<!\w)(?:giai đoạn|thời hạn|thời gian)(?: từ)?(?: ngày)? $")
"""«thuế cho giai đoạn từ 1/8/2016 đến 31/7/2017», for which something holds."""


def of_day(figure: Figure) -> Term | None:
    """Read «đến ngày 30/6 đã giải ngân 3.400 tỷ đồng», «Ngày 9/2 ghi nhận 450 ca mắc»."""
    sentence = figure.sentence
    before = [slot for slot in sentence.of(DATE) if slot.end <= figure.slot.begin]
    for slot in reversed(before):
        ahead = sentence.at(sentence.begin, slot.begin).lower()
        if _IN_BRACKETS.search(ahead) or _AGAINST.search(ahead):
            continue
        near = figure.left <= slot.end + _NEAR
        at_hour = _AT_HOUR.search(ahead) is not None
        opens = slot.begin - sentence.begin <= _OPENING or _stands_apart(sentence, slot) or at_hour
        opens = opens or (slot.value.value_to is not None and not _OF_STAGE.search(ahead))
        term = day_term(sentence, slot) if near or opens else None
        said = sentence.at(slot.end, figure.slot.begin).lower()
        told = _TELLS.search(said) is not None or bool(sentence.of(MEETING))
        happened = happens(figure) or is_quoted(figure, ahead) or (at_hour and _is_count(figure))
        befell = (near or opens) and not told and happened and not _ONSET.search(ahead)
        comes = (near or opens) and figure.status is Status.TARGET and is_weather(figure)
        if term is None and (
            befell or comes or _ON_DAY.search(ahead) or (not told and is_sitting(ahead))
        ):
            term = term_on(slot)
        now = says_now(sentence, slot.end, figure.slot.begin, doing=False)
        if term is not None and not now:
            return term
    return None


def _is_count(figure: Figure) -> bool:
    return figure.construct == "counted" and figure.status is Status.ACTUAL


def from_now(figure: Figure, day: Term, told: date | None) -> Term:
    """Read «Từ nay đến ngày 30/12», which begins on the day that it was told."""
    sentence = figure.sentence
    ahead = sentence.at(sentence.begin, sentence.begin if day.at is None else day.at[0]).lower()
    if told is None or day.last is None or told > day.last or not _FROM_NOW.search(ahead):
        return day
    return replace(day, first=told)


def _stands_apart(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «…, tính đến 31/12/2010 nợ công bằng …»: a day said of all that follows."""
    ahead = sentence.at(sentence.begin, slot.begin).lower()
    return _TO_DAY.search(ahead) is not None
