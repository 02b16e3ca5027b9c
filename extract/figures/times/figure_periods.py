"""The periods of figures: what a mention of time says, and which figures take one from afar."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.facts import Status
from extract.figures.figure import told_alike
from extract.figures.turns import time_in_turn
from extract.lexicon.figures import any_of, figure_words
from extract.remembered import asked_once, remembered
from extract.slots import QUANTITY

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.measures.period import PeriodMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_LOOK_BACK = 60
_NEAR, _FAR = 40, 140
_PLAN_WORDS = 4
_FEW = 3
_SEASON = asked_once(
    re.compile(
        r"(?<!\w)vụ (?:lúa )?(?:xuân|mùa|hè|thu|đông|chiêm|hè thu|đông xuân|chiêm xuân|thu đông) $"
        r"|(?:vượt|hơn|trên|dưới|kém|xỉ|đương)(?: mức)? (?:đỉnh )?(?:lũ|triều|mưa)(?: lịch sử)? $"
        r"|(?<!\w)(?:nghỉ lễ|nghỉ tết|dịp lễ|dịp tết|kỳ nghỉ|tết nguyên đán|quốc khánh)"
        r"(?: [^\s;:]{1,10}){0,7} $"
    )
)
"""«vụ xuân năm nay», «kỳ nghỉ lễ 30/4 năm nay», «vượt lũ lịch sử năm 1999»: the year is theirs."""
_BASE = re.compile(
    r"(?:^|\s)so (?:với )?(?!dự toán|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết)[^,;.()\d]{3,45} $"
)
_REACHES = re.compile(r" (?:đã |ước |mới |chỉ )?(?:đạt|ước|là|tăng|giảm)(?!\w)")
_PRICE = re.compile(r"giá (?!trị)|tổng vốn đầu tư(?! (?:toàn|xã hội|thực hiện|đăng ký|phát triển))")
_INDEX = re.compile(
    r"(?:chỉ số (?:sản xuất|phát triển|giá|công nghiệp|tiêu thụ|tồn kho)"
    r"|lệ phí (?:trước bạ|môn bài))(?!\w)"
)
"""Such an index tells of a month or a year, like what was made or sold in it."""
_UNDERGONE = re.compile(
    r"^(?:tổng )?diện tích .{0,40}(?<!\w)(?:bị (?:ngập|thiệt hại|hư hại|mất trắng|cháy|đổ|sâu bệnh)"
    r"|trồng mới)(?!\w)"
)
"""«diện tích lúa bị ngập», which some days did, is no level."""
_REPORTED = re.compile(r" (?:chỉ|đã|mới|thu|đạt|có)(?!\w)")
"""«Công ty báo cáo năm 2021 chỉ thu …», which names no paper."""
_FROM = re.compile(r"\)?,? ?(?:xuống|lên|tăng lên|giảm xuống|xuống còn|còn)(?!\w)")
_YIELD = re.compile(
    r"(?:tổng )?(?:sản lượng|lượng khách|lượt khách|khách (?:du lịch|quốc tế|nội địa|tham quan)"
    r"|số lượt|doanh số|giá trị sản xuất)(?!\w)"
)
"""What a time brings in."""
_BUILT = asked_once(
    re.compile(
        r"(?<!\w)(?:khánh thành|thông xe|đưa vào (?:sử dụng|khai thác|vận hành|hoạt động)|xây dựng"
        r"|khởi công|thành lập|hoàn thành)(?: (?:từ|vào))? $"
    )
)
_MADE_OF = re.compile(
    r",? (?:gồm|bao gồm|có|dài|rộng|cao|với (?:chiều|quy mô|diện tích|công suất))(?!\w)"
)
_YEARLY = re.compile(r"\W{0,3}(?:mỗi|hằng|hàng) (?:năm|tháng|ngày|vụ)(?!\w)")
_STRUCTURE = re.compile(
    r"(?<!\w)cơ cấu (?:kinh tế|grdp|gdp|ngành kinh tế|các ngành|nền kinh tế)(?!\w)"
)
_NEXT_DAY = timedelta(days=1)
_LASTS_TO = re.compile(r"(?<!\w)kéo dài(?: [^\s,;.()]{1,9}){0,8} $")


class Term(Struct, frozen=True, gc=False):
    """A period, where it is said, and whether its own words do not show all of it."""

    first: date | None = None
    last: date | None = None
    at: tuple[int, int] | None = None
    inferred: bool = False
    until: bool = False
    """Whether it is when one reckons to: «tính đến cuối tháng 9»."""
    past: bool = False
    """Whether it is a time before that of the report, which its words leave open."""

    @property
    def is_day(self) -> bool:
        """Whether it is one day alone: what is told as of it goes on to levels too."""
        return self.first is not None and self.first == self.last

    def moved(self, by: int) -> Term:
        """Return the period that is said so many characters further on."""
        if self.at is None:
            return self
        begin, end = self.at
        return replace(self, at=(begin + by, end + by))


NO_TERM = Term()
THEN = Term(past=True)
"""«cao hơn cùng kỳ năm trước (31%)», told of no time: it did not stand so when it was told."""


def term_of(slot: Slot, *, running: bool = False) -> Term:
    """Return what a mention says; ``running`` where it is taken from another sentence."""
    period: PeriodMention = slot.value
    return Term(
        first=period.first,
        last=period.last,
        at=(slot.begin, slot.end),
        inferred=period.year_inferred or running,
        until=period.kind == "until",
    )


@told_alike
def happens(figure: Figure) -> bool:
    """Tell what befalls on a day: people hurt, cases, fires."""
    if figure.construct != "counted" or figure.status is not Status.ACTUAL:
        return False
    own = figure.sentence.at(figure.left, figure.slot.begin)
    said = f"{own} {figure.name.text}".lower()
    of_kind = figure.unit.lower().startswith(tuple(figure_words("time", "happenings")))
    return of_kind or any_of("time", "befalls").search(said) is not None


def is_own(period: PeriodMention) -> bool:
    """Tell a figure's own period from one that it is compared with, and from an open one."""
    return period.kind != "compared" and period.last is not None


def is_deadline(period: PeriodMention) -> bool:
    """Tell «đến năm 2025», by when something is to be, from «tính đến 15/12»."""
    if period.kind != "until" or period.first is None or period.last is None:
        return False
    whole_months = period.first.day == 1 and (period.last + _NEXT_DAY).day == 1
    one_month = (period.first.year, period.first.month) == (period.last.year, period.last.month)
    one_year = period.first.timetuple().tm_yday == 1 and (period.last + _NEXT_DAY).month == 1
    return whole_months and (one_month or one_year)


@cache
def _behind(field: str, words: int) -> re.Pattern[str]:
    """Return what finds a word of the table with so many words between it and the end."""
    ordered = sorted(figure_words("time", field), key=lambda word: (-len(word), word))
    return asked_once(
        re.compile(
            rf"(?:{'|'.join(map(re.escape, ordered))})"
            rf"(?:\s(?!rằng|cho|thấy|biết)[^\s,;:]+){{0,{words}}}\s?$"
        )
    )


def _said_before(sentence: SlottedSentence, begin: int) -> str:
    return sentence.at(max(sentence.begin, begin - _LOOK_BACK), begin).lower()


def said_behind(sentence: SlottedSentence, begin: int, field: str, words: int) -> bool:
    """Tell whether a word of the table stands at most so many words before an offset."""
    return _behind(field, words).search(_said_before(sentence, begin)) is not None


def is_plans_year(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell whether a year is a plan's or a paper's: «Kế hoạch năm 2024»."""
    before = _said_before(sentence, slot.begin)
    if _SEASON.search(before):
        return True
    if sentence.at(slot.begin, slot.end).lower().startswith("trong "):
        return False  # «nhiệm vụ được giao trong tháng 3»
    found = _behind("plans", _PLAN_WORDS - 1).search(before)
    if found is None or (
        found[0] == "báo cáo " and _REPORTED.match(sentence.lower, slot.end - sentence.begin)
    ):
        return False
    return len(found[0].split()) <= _PLAN_WORDS


def is_built(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «cầu được khánh thành năm 1995 gồm 8 nhịp»: what it is made of is of no year."""
    before = _said_before(sentence, slot.begin)
    behind = sentence.lower[slot.end - sentence.begin :]
    return _BUILT.search(before) is not None and _MADE_OF.match(behind) is not None


def is_left(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «giảm từ 5.200 hộ năm 2022 xuống 3.300 hộ»: the time before, and not the report's."""
    if _FROM.match(sentence.lower, slot.end - sentence.begin) is None:
        return False
    values = [one.end for one in sentence.of(QUANTITY) if one.end <= slot.begin]
    between = sentence.at(values[-1], slot.begin) if values else ","
    return not set(",;") & set(between) and len(between.split()) <= _FEW


def is_base(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «tăng 8% so tổng số đảng viên cuối năm 2010»: when it was what rose is counted from."""
    before = _said_before(sentence, slot.begin)
    if before.endswith(" và ") and _REACHES.match(sentence.lower, slot.end - sentence.begin):
        return False  # «giảm 2% so với tháng trước và | 7 tháng/2024 đạt 81 tỷ USD»
    return _bases(before)


@remembered
def _bases(ahead: str) -> bool:
    return "so " in ahead and _BASE.search(ahead) is not None


def ends_span(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «kéo dài từ lúc động thổ | đến hết năm 2031», until when something lasts."""
    said = _said_before(sentence, slot.begin)
    return "kéo dài" in said and _LASTS_TO.search(said) is not None


def is_planned(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell whether a period is what goals are set for: «kế hoạch phát triển … năm 2021»."""
    before = _said_before(sentence, slot.begin)
    planned = is_deadline(slot.value) or _behind("planned", 8).search(before) is not None
    return planned and not ends_span(sentence, slot)


@remembered
def is_stock(name: str) -> bool:
    """Tell whether an indicator stands at a level: «tỷ lệ», «dân số»."""
    head = name.lower().replace("tỉ ", "tỷ ").rsplit(" có ", 1)[-1]  # «tuyến đường có chiều dài»
    sized = head.endswith((" dài", " rộng", " cao", " sâu"))
    stock = sized or any_of("time", "stock").match(head) or _PRICE.match(head)
    return bool(stock) and _INDEX.match(head) is None and _UNDERGONE.search(head) is None


@told_alike
def is_yearly(figure: Figure) -> bool:
    """Tell «năm 2021 đạt 9 tỷ đồng; mỗi năm | mất 300 ha», which is of no year."""
    return _YEARLY.match(figure.sentence.at(figure.left, figure.slot.begin).lower()) is not None


def compares(sentence: SlottedSentence) -> bool:
    """Tell whether a sentence reckons on the year before or on a plan: it speaks of a period."""
    return _compares(sentence.lower)


@remembered
def _compares(lower: str) -> bool:
    return any_of("time", "compared").search(lower) is not None


@told_alike
def flows(figure: Figure) -> bool:
    """Tell what goes on for a time, and so takes the period of the sentence before: not a stock."""
    name = figure.name.text.lower()
    if is_stock(name) or "nguy cơ" in name:
        return False
    ahead = figure.sentence.lower[: figure.slot.begin - figure.sentence.begin]
    if happens(figure) or _makes_up(ahead):
        return True
    if figure.status in {Status.CHANGE, Status.RANK} or figure.quantity.unit_kind == "money":
        return True
    if figure.unit.lower().startswith(tuple(figure_words("time", "happenings"))):
        return True
    brought = figure.construct == "measured" and _YIELD.match(name)
    issued = figure.construct == "counted" and any_of("time", "papers").match(name)
    if brought or issued or any_of("time", "happened").search(name) is not None:
        return True
    return _is_done(figure, name)


@remembered
def _makes_up(ahead: str) -> bool:
    """Tell «Cơ cấu kinh tế: nông nghiệp chiếm …», by what was made in a time."""
    return "cơ cấu" in ahead and _STRUCTURE.search(ahead) is not None


def _is_done(figure: Figure, name: str) -> bool:
    """Tell whether somebody did what is counted: «đã phê duyệt danh sách 6 đợt với 191 người»."""
    begin = max(figure.left, figure.slot.begin - _FAR)
    said = figure.sentence.at(begin, figure.slot.begin).lower()
    if any_of("time", "events").search(said[-_NEAR:]) is not None:
        return True
    return _says_done(name, ("đã được ", "đã bị ")) or _says_done(said, ("đã ",))


@remembered
def _says_done(words: str, behind: tuple[str, ...]) -> bool:
    done = any_of("time", "events").finditer(words)
    return any(words[: found.start()].endswith(behind) for found in done)


def in_turn(figure: Figure) -> Term | None:
    """Return the time that «lần lượt» hands a value to: «năm 2021 và 2022 lần lượt đạt 9%, 7%»."""
    told = time_in_turn(figure.sentence, figure.slot)
    at = figure.sentence.begin
    return told and Term(*told[1], at=(at + told[0][0], at + told[0][1]))
