"""The period of a figure: the one its clause states, else the one its sentence or section runs on.

«xuất khẩu đạt 113,5 tỷ USD năm 2021, lên 117,3 tỷ USD năm 2023»; «Năm 2020, … Cơ quan đã khởi tố
47 vụ». A stock («hiện có», «tỷ lệ») does not take the period of the sentence before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.rule import BODY_BLOCKS
from extract.slots import MEETING, PERIOD

if TYPE_CHECKING:
    from extract.context import Context
    from extract.figures import Figure
    from extract.period import PeriodMention
    from extract.slots import Slot, SlottedSentence

_NOW = re.compile(
    r"(?<!\w)(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )(?:đến nay|hiện nay|hiện tại|hiện|lũy kế đến nay|tới nay|bây giờ)(?!\w)"
)
_STOCK = re.compile(
    r"^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|dân số|số dân|tỷ suất|tỉ suất|chỉ số|quy mô|công suất|diện tích)(?!\w)"
)
_EVENT = re.compile(
    r"(?<!\w)(?:khởi tố|xử lý|phát hiện|bắt giữ|bắt|kiểm tra|thanh tra|điều tra|tịch thu|tiếp nhận|tặng|bị ảnh hưởng|tử vong|bị thương|"
    r"thụ lý|giải quyết|thành lập mới|đăng ký|xét xử|tổ chức|tham gia|làm thủ tục|vi phạm|thu hồi|xuất khẩu|nhập khẩu|sản xuất|đón|chuyển|chuyển sang|giải ngân|doanh thu|kim ngạch|trọng lượng|tạm ngưng)(?!\w)"
)
_PART = frozenset({"đầu", "giữa", "cuối"})
_HAPPENED = re.compile(
    r"(?<!\w)(?:tử vong|bị thương|bị ảnh hưởng|thành lập mới|tạm ngưng|vi phạm|khởi tố|lần đầu|tham dự|tặng|tiếp nhận|thụ lý|tham gia thực hiện)(?!\w)"
)
_PAPERS = (
    "cuộc họp", "hội nghị", "nghị quyết", "chỉ thị", "công điện", "thông báo", "nghị định", "quyết định",
    "luật", "thông tư", "văn bản", "kết luận", "vụ",
)  # fmt: skip
_NEAR = 40
_A_YEAR = 366
_YEARLY = ("dự toán", "chỉ tiêu", "kế hoạch")
_PLAN = re.compile(
    r"(?:kế hoạch|dự toán|chương trình|đề án|nghị quyết|chỉ tiêu|mục tiêu|báo cáo|nhiệm vụ|quy hoạch|phương hướng)"
    r"(?:\s(?!rằng|cho|thấy|biết|,)\S+){0,4}\s?$"
)
_PLANNED = re.compile(r"(?:kế hoạch|mục tiêu|nhiệm vụ|chỉ tiêu|phương hướng)(?:\s[^\s,;]+){0,8}\s?$")
_REVIEW = re.compile(r"(?:tổng kết|sơ kết|tình hình)(?:\s[^\s,;]+){0,9}\s?$")
_GOES_ON = re.compile(
    r"(?:cụ thể|trong đó|cùng với đó|theo đó|kết quả|trong năm|trong kỳ|bên cạnh đó|ngoài ra|đồng thời)(?!\w)"
)
_DECEMBER = 12
_MID_MONTH = 27
_TIGHT = re.compile(r"\s*\(?(?:(?:trong|của|vào|là|của cả|cả|tính hết|tính đến|đến hết|hết|đến)\s)?$")


@dataclass(frozen=True, slots=True)
class Term:
    """A period, where it is said, and which of its properties the text does not show."""

    first: date | None = None
    last: date | None = None
    at: tuple[int, int] | None = None
    inferred: bool = False


NO_TERM = Term()


class Terms:
    """Answers for one article which period each figure has."""

    def __init__(self, context: Context) -> None:
        """Follow the periods that run on from sentence to sentence."""
        self._context = context
        self._running: dict[int, Term] = {}
        self._paragraph: dict[int, int] = {}
        self._plans: dict[int, Term] = {}
        planned: Term = NO_TERM
        plan_paragraph: int | None = None
        running = review = _review(context)
        section: object = None
        passing: int | None = None
        for sentence in context.sentences:
            if sentence.source.kind not in BODY_BLOCKS:
                self._running[sentence.index] = NO_TERM
                continue
            if sentence.source.section != section:
                running, section = review, sentence.source.section
            if plan_paragraph is None or sentence.source.paragraph - plan_paragraph > 1:
                planned, plan_paragraph = NO_TERM, sentence.source.paragraph
            for slot in sentence.of(PERIOD):
                if slot.value.last is not None and (
                    slot.value.kind == "until" or _planned(sentence, slot)
                ):
                    planned = _term(slot, running=True)
                    plan_paragraph = sentence.source.paragraph
            self._plans[sentence.index] = planned
            if passing not in {None, sentence.source.paragraph}:
                running, passing = NO_TERM, None
            for slot in sentence.of(PERIOD):
                self._paragraph[slot.begin] = sentence.source.paragraph
            opening = self._opening(sentence)
            if opening is not None:
                running, passing = opening, None
            elif (only := self._only(sentence)) is not None and running.at is None:
                self._running[sentence.index] = running
                running, passing = only, sentence.source.paragraph
                continue
            now = opening is None and _NOW.search(sentence.lower[:60])
            self._running[sentence.index] = NO_TERM if now else running

    def of(self, figure: Figure) -> Term:
        """Return the period of a figure; NO_TERM where none is stated for it."""
        stated = self._stated(figure)
        if stated is not None:
            return stated
        if figure.follows is not None and (term := self.of(figure.follows)).at is not None:
            return _of_plan(figure, term)
        if figure.status is Status.TARGET:
            planned = self._plans.get(figure.sentence.index, NO_TERM)
            if planned.at is not None and planned.at[0] < figure.slot.begin:
                return planned
        sentence = figure.sentence
        if _NOW.search(sentence.at(sentence.begin, figure.slot.begin).lower()):
            return NO_TERM
        if _STOCK.match(figure.name.text.lower()):
            return NO_TERM
        running = self._running[sentence.index]
        if not self._reaches(running, sentence, figure):
            return NO_TERM
        if running.at is not None and running.at[0] >= figure.slot.begin:
            return NO_TERM
        return running

    def _reaches(self, running: Term, sentence: SlottedSentence, figure: Figure) -> bool:
        """Tell whether a period that runs on from before reaches a figure."""
        if running.at is None or running.first is None or running.last is None:
            return False
        paragraph = sentence.source.paragraph
        started = self._paragraph.get(running.at[0], paragraph)
        near = paragraph - started <= (1 if _GOES_ON.match(sentence.lower) else 0)
        here = self._context.figures.by_sentence.get(sentence.index, ())
        flows = any(_flows(one) for one in here if one.slot.begin <= figure.slot.begin)
        if near and _GOES_ON.match(sentence.lower):
            return True
        return flows and (near or (running.last - running.first).days <= _A_YEAR)

    def _stated(self, figure: Figure) -> Term | None:
        """Return the period that the figure's own sentence gives it."""
        sentence = figure.sentence
        slots = [slot for slot in sentence.of(PERIOD) if _own(slot.value)]
        end = self._end_of_clause(figure)
        earlier = next(
            (
                s
                for s in sentence.of(PERIOD)
                if s.value.kind == "compared" and sentence.at(s.end, figure.left).strip() == "("
            ),
            None,
        )
        if earlier is not None and earlier.value.first is not None:
            return self._shifted(figure, earlier)
        behind = next((s for s in slots if figure.slot.end <= s.begin < end), None)
        if behind is not None and self._belongs(figure, behind) and figure.quantity.unit != "lần":
            return _cumulated(figure, behind, figure.sentence.at(figure.slot.end, behind.end))
        before = [
            s
            for s in slots
            if s.end <= figure.slot.begin
            and (
                not self._plan(sentence, s)
                or (figure.status is Status.TARGET and s.begin >= figure.left)
            )
        ]
        near = [s for s in before if s.begin >= figure.left]
        if near:
            return _of_plan(figure, _cumulated(figure, near[-1], sentence.at(near[-1].begin, near[-1].end)))
        if before and figure.follows is None:
            between = sentence.at(before[-1].end, figure.slot.begin)
            return None if _NOW.search(between.lower()) else _term(before[-1])
        return None

    def _shifted(self, figure: Figure, slot: Slot) -> Term:
        """Return the period of «số thặng dư cùng kỳ năm 2019 (5,47 tỷ USD)»: then, not now."""
        year = slot.value.first.year
        now = self.of(figure.follows) if figure.follows is not None else NO_TERM
        now = now if now.first is not None else self._running[figure.sentence.index]
        at = (slot.begin, slot.end)
        if now.first is None or now.last is None or now.first.year != now.last.year:
            return Term(slot.value.first, slot.value.last, at, inferred=True)
        last = date(year, now.last.month, 28 if now.last.month == 2 else now.last.day)  # noqa: PLR2004
        return Term(now.first.replace(year=year), last, at, inferred=True)

    def _end_of_clause(self, figure: Figure) -> int:
        following = [
            slot.begin
            for slot in figure.sentence.slots
            if slot.label == "QUANTITY" and slot.begin > figure.slot.begin
        ]
        text = figure.sentence.at(figure.slot.end, figure.sentence.end)
        cut = re.search(r"[,;()]|\.\s", text)
        own = figure.slot.end + cut.start() if cut else figure.sentence.end
        return min([own, *following])

    def _belongs(self, figure: Figure, slot: Slot) -> bool:
        between = figure.sentence.at(figure.slot.end, slot.begin)
        if figure.construct in {"measured", "change", "rank"}:
            return bool(_TIGHT.fullmatch(between))
        return not _PLAN.search(between.lower())

    def _plan(self, sentence: SlottedSentence, slot: Slot) -> bool:
        """Tell whether a year is a plan's or a paper's: «Kế hoạch năm 2024», «so với năm 2019»."""
        before = sentence.at(max(sentence.begin, slot.begin - 48), slot.begin).lower()
        found = _PLAN.search(before)
        return (
            found is not None and not re.search(r"[,;¶]", found[0]) and len(found[0].split()) <= 4
        )

    def _opening(self, sentence: SlottedSentence) -> Term | None:
        """Return the period at a sentence's begin, before any figure: what follows runs on in it."""
        for slot in sentence.of(PERIOD, "QUANTITY"):
            if slot.label == "QUANTITY":
                return None
            if not _own(slot.value):
                continue
            before = sentence.at(sentence.begin, slot.begin).lower()
            said = sentence.at(slot.begin, slot.end).lower()
            if said.split()[0] in _PART or (before.split() and before.split()[-1] in _PART):
                continue
            if self._plan(sentence, slot) or _is_deadline(slot.value):
                continue
            if before.count(" ") <= 12 and (
                not before.strip()
                or before.rstrip()[-1] in ",;:"
                or before.split()[-1] in {"rằng", "thấy", "biết", "trong"}
                or before.count(" ") <= 4
            ):
                return _term(slot, running=True)
        return None

    def _only(self, sentence: SlottedSentence) -> Term | None:
        """Return the one period that a sentence with a figure states, wherever it stands."""
        slots = [s for s in sentence.of(PERIOD) if _own(s.value) and not self._plan(sentence, s)]
        if (
            len({(s.value.first, s.value.last) for s in slots}) != 1
            or slots[0].value.kind == "until"
            or not sentence.of("QUANTITY")
        ):
            return None
        return _term(slots[0], running=True)


def _is_deadline(period: PeriodMention) -> bool:
    """Tell «đến năm 2025», by when something is to be, from «tính đến 15/12»."""
    if period.kind != "until" or period.first is None or period.last is None:
        return False
    return (
        period.first.year == period.last.year
        and period.last.day > _MID_MONTH
        and (
            period.last.month == _DECEMBER
            and period.first.month == 1
            or period.first.month == period.last.month
        )
        and period.first.day == 1
    )


def _flows(figure: Figure) -> bool:
    """Tell what goes on for a while and so takes the period of the sentence before: not a stock."""
    name = figure.name.text.lower()
    if _STOCK.match(name):
        return False
    if figure.status in {Status.CHANGE, Status.RANK} or figure.quantity.unit_kind == "money":
        return True
    begin = max(figure.left, figure.slot.begin - _NEAR)
    said = figure.sentence.at(begin, figure.slot.begin).lower()
    if figure.construct == "counted" and name.startswith(_PAPERS):
        return True
    return _EVENT.search(said) is not None or _HAPPENED.search(name) is not None


def _planned(sentence: SlottedSentence, slot: Slot) -> bool:
    before = sentence.at(max(sentence.begin, slot.begin - 60), slot.begin).lower()
    return _PLANNED.search(before) is not None


def _review(context: Context) -> Term:
    """Return the period that the report looks back on: «hội nghị tổng kết công tác năm 2020»."""
    for sentence in context.sentences:
        if sentence.source.kind not in BODY_BLOCKS:
            continue
        for slot in sentence.of(PERIOD, MEETING):
            inside = [s for s in sentence.all_of(PERIOD) if slot.begin <= s.begin <= slot.end]
            for one in inside:
                before = sentence.at(max(sentence.begin, one.begin - 60), one.begin).lower()
                if _own(one.value) and _REVIEW.search(before):
                    return _term(one, running=True)
    return NO_TERM


def _of_plan(figure: Figure, term: Term) -> Term:
    """Stretch to the whole year the period of what is planned by the year: «dự toán giao»."""
    planned = figure.status is Status.TARGET and figure.name.text.lower().startswith(_YEARLY)
    if not planned or term.first is None or term.last is None or term.first.year != term.last.year:
        return term
    year = term.first.year
    return replace(term, first=date(year, 1, 1), last=date(year, 12, 31))


def _cumulated(figure: Figure, slot: Slot, said: str) -> Term:
    """Begin «đến hết tháng 11» at the year's begin, where what is reckoned adds up."""
    term = _term(slot)
    until = slot.value.kind == "until" or "hết" in said.lower().split()
    if not until or term.first is None:
        return term
    money = figure.quantity.unit_kind == "money" or figure.construct in {"compared", "change"}
    return replace(term, first=term.first.replace(month=1, day=1)) if money else term


def _own(period: PeriodMention) -> bool:
    return period.kind != "compared" and period.last is not None


def _term(slot: Slot, *, running: bool = False) -> Term:
    period: PeriodMention = slot.value
    return Term(
        first=period.first,
        last=period.last,
        at=(slot.begin, slot.end),
        inferred=period.year_inferred or running,
    )
