"""What is aimed at by where it stands: under «Mục tiêu:», or in an article on a plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.cues import Sought
from extract.figures.figure_aim_lists import heads_aims, lists_aims, speaks_of_else
from extract.layout.blocks import REPORT, Kind
from extract.lexicon.figures import any_in, any_of
from extract.numbering import NUMBER, level
from extract.remembered import asked_once, remembered
from extract.slots import DATE, OFFICE, ORGANIZATION, PERIOD, PERSON, QUANTITY

if TYPE_CHECKING:
    from datetime import date

    from extract.context import Context
    from extract.slotted import SlottedSentence

_ANNOUNCES = regex.compile(r"\b(?:mục tiêu|phấn đấu|chỉ tiêu)\b[^:;]{0,160}:\s*$")
_OPENS_AIMS = regex.compile(
    r"\W{0,3}(?:(?:mục tiêu|chỉ tiêu)\b[^:.;]{0,80}:\s"
    r"|(?:về|đối với)\s(?:các\s)?(?:mục tiêu|chỉ tiêu|nhiệm vụ)\s[^:.;]{0,60}\b20\d\d)"
)
_PLAN_SAYS = Sought(
    regex.compile(
        r"\b(?:quy hoạch|kế hoạch|đề án|chiến lược|nghị quyết|chương trình)\b[^.;:]{0,60}?\s"
        r"(?:nêu rõ|xác định|đề ra|đặt ra|đặt mục tiêu|hướng tới|hướng đến|phấn đấu)\s"
        r"(?=[^.;]{0,80}\b(?:mục tiêu|nhiệm vụ|chỉ tiêu|yêu cầu|đến năm|đến hết năm|phấn đấu)\b)"
    ),
    (
        "nêu rõ", "xác định", "đề ra", "đặt ra", "đặt mục tiêu", "hướng tới", "hướng đến",
        "phấn đấu",
    ),
)  # fmt: skip
_BY_PLAN = Sought(
    regex.compile(
        r"(?:^|[.;,]\s)theo (?:đề án|kế hoạch|quy hoạch|nghị quyết|chương trình|chiến lược|"
        r"phương án)(?!\w)[^.;:]{0,80}?,\s"
        r"(?=[^.;]{0,30}(?<!\w)(?:đến năm|đến hết năm|đến cuối năm|phấn đấu)(?!\w)"
        r"|(?<=(?:vừa|mới) (?:được )?(?:ban hành|phê duyệt|thông qua|công bố), )"
        r"(?:trong )?(?:năm|giai đoạn) (?:học )?20\d\d"
        r"|(?<=theo (?:kế hoạch|quy hoạch|đề án), )(?:trong )?(?:năm|giai đoạn) (?:học )?20\d\d)"
    ),
    ("đến năm", "đến hết năm", "đến cuối năm", "phấn đấu", "theo "),
)
"""«Theo Đề án, đến năm 2025, toàn tỉnh trồng mới 16.500 ha»"""
_RESOLVES = Sought(
    regex.compile(
        r"\b(?:thông qua|quyết nghị|biểu quyết)\b[^.;:]{0,60}?\b"
        r"(?:dự toán|phương án phân bổ|phân bổ|kế hoạch (?:đầu tư|phát triển|tài chính|vốn))\b"
        r"(?! quyết toán)[^.;:]{0,90}\bnăm 20\d\d"
    ),
    ("dự toán", "phân bổ", "kế hoạch"),
)
"""«Quốc hội thông qua Nghị quyết về dự toán ngân sách năm 2031. Tổng số thu là …»"""
_PLAN_SET = asked_once(
    r"\b(?:phê duyệt|ban hành|công bố|có quyết định về) (?:các )?"
    r"(?:(?:nghị quyết|quyết định)(?: số [^\s,.;]{1,20})?"
    r"(?: (?:về|phê duyệt|điều chỉnh|việc)){1,3} )?"
    r"(?:quy hoạch|kế hoạch|đề án|chiến lược|chương trình)\b[^.;]{0,160}"
    r"(?:đến năm|giai đoạn|thời kỳ|tầm nhìn)"
)
_SETS = Sought(
    regex.compile(
        r"\b(?:đề ra|thông qua|xác định|đặt ra|quyết nghị|ấn định)\b[^.;:]{0,40}\bchỉ tiêu\b"
        r"(?! (?:này|trên|đã|năm trước))"
    ),
    ("chỉ tiêu",),
)
_DETAILS = regex.compile(r"(?:cụ thể|trong đó|theo đó|một số chỉ tiêu|bao gồm)\b")
"""«Đại hội thông qua 16 chỉ tiêu. Cụ thể, …»"""
_ALLOTS = Sought(
    regex.compile(
        r"\b(?:dự kiến|kiến nghị|đề xuất|phương án)"
        r"(?: sẽ| được| việc| quốc hội| chính phủ| cho phép){0,2}"
        r" (?:phân bổ|bố trí|sử dụng|dùng|phân khai|bổ sung)\b"
        r"|\b(?:thống nhất|quyết nghị)(?: phương án| việc)? phân bổ\b"
        r"|\b(?:trình|xin|đề nghị|kiến nghị)(?: [^\s,.;:\d]{1,9}){1,6}? cho phép"
        r" (?:phân bổ|bố trí|sử dụng|dùng|bổ sung)\b"
    ),
    ("dự kiến", "kiến nghị", "đề xuất", "phương án", "cho phép", "phân bổ"),
)
"""«dự kiến bố trí 900 tỷ đồng cho 7 dự án. Cụ thể, 500 tỷ đồng cho …»: none of it is spent yet"""
_ALLOTTED_ON = regex.compile(
    r"\W{0,3}(?:cụ thể|trong đó|theo đó|gồm|còn(?: lại)?"
    r"|(?:phần|số) (?:vốn |tiền )?còn lại|\d[\d.,]* )"
)
_AIMS = regex.compile(
    r"(?:(?:trong )?(?:năm|quý|6 tháng cuối năm)[^,;.]{0,30},\s)?(?:[^\s,;.\d]{1,9}\s){0,5}?"
    r"(?:phấn đấu|đặt mục tiêu|đề ra mục tiêu|dự kiến)\s"
)
_ALSO = regex.compile(
    r"(?:(?:đồng thời|cùng với đó|bên cạnh đó|ngoài ra),?\s)?(?:[^\s,;.\d]{1,9}\s){1,4}?cũng\s"
    r"|(?:ngoài ra|bên cạnh đó|cùng với đó),?\s(?:[^\s,;.\d]{1,9}\s){0,4}?(?:còn|sẽ)\s(?=xây|trồng"
    r"|lắp|mở|đào tạo|đầu tư|nâng cấp|cải tạo|sửa chữa|thành lập|bố trí|hỗ trợ|hình thành)"
    r"|(?:đồng thời|cùng với đó|bên cạnh đó),?\s"
    r"(?=(?:phấn đấu|đào tạo|đưa|hoàn thành|giảm|tăng|xây)\s)"
)
"""«Năm 2021, huyện phấn đấu xóa 90 nhà tạm. | Huyện cũng đào tạo nghề cho 300 người»"""
_BY_YEAR = regex.compile(r"\W{0,3}(?:dự kiến )?đến (?:hết |cuối )?năm (?P<year>20\d\d),")
"""«Đến năm 2030, trồng 900 ha rừng. | Ngoài ra, còn xây dựng 2 vườn ươm»"""
_DONE = regex.compile(r"(?<!\w)(?:đã|vừa|đạt được|hiện|đang)(?!\w)")
_NUMBER = regex.compile(r"\d")
_AT_MEETING = ("hội nghị ", "lễ ", "họp báo ", "hội thảo ", "diễn đàn ")
_LEAD_SENTENCES = 3
_ITEM = regex.compile(rf"\s*(?:[-+*•·]|{NUMBER}\s)")


@dataclass(slots=True)
class Aims:
    """Whether what stands here is listed under «Mục tiêu đến năm 2025:»: aims, not results."""

    hold: bool = False
    whole: bool = False
    """Whether the article reports what a plan holds, from its lead on."""
    _paragraph: int | None = None
    _listed: bool = False
    _set: int | None = None
    """The paragraph in which so many aims are said to be set."""
    _past: int | None = None
    """The paragraph in which something was reached, or another time spoken of."""
    _allots: bool = False
    """Whether money that is to be shared out was told of, and is told of on."""
    _aimed: int | None = None
    """The paragraph of a sentence that says what is aimed at, while it is the last one read."""
    _told: date | None = None
    _headed: int | None = None
    """The last paragraph below a heading over goals, where only numbered lines stand below it."""
    _plan: bool = False
    """Whether a plan is told, to the paragraph's end or to what was reached."""
    _rest: int | None = None
    """The paragraph whose further sentences go on with a list of aims."""
    _by_rest: bool = False
    """Whether only that holds."""

    @classmethod
    def of_article(cls, context: Context) -> Aims:
        """Begin with an article."""
        return cls(whole=_reports_plan(context), _told=context.published)

    def read(self, sentence: SlottedSentence) -> None:
        """Take notice of a sentence: it announces aims, lists one, or ends the list."""
        self._head(sentence)
        self._to_next(sentence)
        says = _read_words(sentence.text)
        listed, reached = says.listed, says.reached
        goes_on = listed or sentence.source.paragraph == self._paragraph
        if self.whole and (reached or _is_past(sentence, self._told)):
            self._past = sentence.source.paragraph
        self._allots = self._allots and not (says.spent if says.allotted_on else reached)
        whole = self.whole and self._past != sentence.source.paragraph
        whole = whole or (self._headed is not None and listed and not reached)
        over = (reached or says.speaks) and self._plan
        self.hold = (self.hold and not self._by_rest and goes_on and not over) or whole
        if sentence.source.kind not in REPORT:
            return
        if says.announces:
            self.hold, self._paragraph, self._plan = True, None, False
        elif says.details and self._set == sentence.source.paragraph:
            self.hold, self._paragraph, self._plan = True, sentence.source.paragraph, True
            self._listed = False
        elif says.allots or (says.allotted_on and self._allots):
            self.hold, self._paragraph, self._plan = True, sentence.source.paragraph, True
            self._listed, self._allots = False, True
        elif says.opens or says.plan:
            self.hold, self._paragraph, self._plan = True, sentence.source.paragraph, True
            self._listed = says.opens
        elif says.also and self._goes_on_aiming(sentence):
            self.hold, self._paragraph, self._plan = True, sentence.source.paragraph, True
            self._listed = False
        if says.sets:
            self._set = sentence.source.paragraph
        aims = says.aims or (says.also and self._goes_on_aiming(sentence))
        aims = aims or (says.by_year is not None and self._is_to_come(says.by_year))
        self._aimed = sentence.source.paragraph if aims else None
        self._go_on_listing(sentence, says)

    def _go_on_listing(self, sentence: SlottedSentence, says: _Words) -> None:
        """Hold what stands behind a list of aims in its paragraph, till somebody speaks."""
        paragraph = sentence.source.paragraph
        over = says.reached or says.speaks or bool(sentence.of(PERSON))
        if self._rest != paragraph or over:
            self._rest = None
        self._by_rest = self._rest is not None and not self.hold
        self.hold = self.hold or self._by_rest
        if says.lists and not _is_over(sentence, self._told):
            self._rest = paragraph

    def _goes_on_aiming(self, sentence: SlottedSentence) -> bool:
        """Tell what is said besides an aim, in its paragraph or at the begin of the next."""
        if self._aimed is None:
            return False
        return 0 <= sentence.source.paragraph - self._aimed <= 1

    def _is_to_come(self, year: int) -> bool:
        return self._told is not None and year > self._told.year

    def _head(self, sentence: SlottedSentence) -> None:
        """Follow the numbered lines below a heading over goals."""
        paragraph = sentence.source.paragraph
        heads = sentence.source.kind is Kind.SUBHEAD and heads_aims(sentence.lower)
        if heads or (self._headed is not None and level(sentence.lower) is not None):
            self._headed = paragraph
        elif paragraph != self._headed:
            self._headed = None

    def _to_next(self, sentence: SlottedSentence) -> None:
        """Go on to the next paragraph, where that speaks of nobody and of no other time."""
        next_one = sentence.source.paragraph == (self._paragraph or 0) + 1
        if not (self.hold and self._listed and next_one):
            return
        others = sentence.of(PERIOD, PERSON, OFFICE, ORGANIZATION, DATE)
        if not others and sentence.of(QUANTITY):
            self._paragraph = sentence.source.paragraph


class _Words(Struct, frozen=True):
    """What the words of a sentence alone tell of aims."""

    listed: bool
    reached: bool
    announces: bool
    lists: bool
    speaks: bool
    details: bool
    opens: bool
    plan: bool
    sets: bool
    allots: bool
    allotted_on: bool
    spent: bool
    aims: bool
    also: bool
    by_year: int | None


@remembered
def _read_words(text: str) -> _Words:
    lower = text.lower()
    by_year = _BY_YEAR.match(lower)
    return _Words(
        listed=_ITEM.match(text) is not None,
        reached=any_in("target", "reached").stands(lower),
        announces=_ANNOUNCES.search(lower) is not None,
        lists=lists_aims(lower),
        speaks=speaks_of_else(lower),
        details=_DETAILS.match(lower) is not None,
        opens=_OPENS_AIMS.match(lower) is not None,
        plan=_says_plan(lower),
        sets=_SETS.stands(lower),
        allots=_ALLOTS.stands(lower),
        allotted_on=_ALLOTTED_ON.match(lower) is not None,
        spent=any_in("target", "reached").search(lower, 0, _before_number(lower)) is not None,
        aims=_AIMS.match(lower) is not None,
        also=_ALSO.match(lower) is not None and not _DONE.search(lower),
        by_year=None if by_year is None else int(by_year["year"]),
    )


def _before_number(text: str) -> int:
    """Return where the first number stands: «Trong đó, | 70 tỷ đồng xây các trạm đã có đất»."""
    number = _NUMBER.search(text)
    return len(text) if number is None else number.start()


def _says_plan(text: str) -> bool:
    """Tell «Quy hoạch xác định đến năm 2030 …» from what was done by a plan."""
    if _RESOLVES.stands(text):
        return True
    found = _PLAN_SAYS.search(text) or _BY_PLAN.search(text)
    return found is not None and not any_of("target", "reached").search(text, 0, found.end())


def _is_past(sentence: SlottedSentence, told: date | None) -> bool:
    """Tell a sentence that looks back on a stretch of time, not ahead to one."""
    periods = [slot.value for slot in sentence.of(PERIOD)]
    return any(
        one.kind != "until" and one.first is not None and not _lasts_on(one.last, told)
        for one in periods
    )


def _is_over(sentence: SlottedSentence, told: date | None) -> bool:
    """Tell «Một số chỉ tiêu 6 tháng đầu năm: …», told when these had passed."""
    ends = [slot.value.last for slot in sentence.of(PERIOD)]
    return told is not None and any(last is not None and last <= told for last in ends)


def _lasts_on(last: date | None, told: date | None) -> bool:
    """Tell «thời kỳ 2021-2030», told in 2025, of which the plan itself tells."""
    return last is not None and told is not None and last.year > told.year


def _reports_plan(context: Context) -> bool:
    """Tell an article on a plan just set: «vừa phê duyệt Quy hoạch … đến năm 2030»."""
    opening = [s for s in context.sentences if s.source.kind in REPORT][:_LEAD_SENTENCES]
    return any(_sets_plan(sentence.lower) for sentence in opening)


def _sets_plan(lower: str) -> bool:
    """Tell «vừa phê duyệt Quy hoạch …» from a conference to publish one, which tells of more."""
    found = _PLAN_SET.search(lower)
    return found is not None and not lower[: found.start()].endswith(_AT_MEETING)
