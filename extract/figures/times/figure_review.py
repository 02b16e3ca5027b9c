"""The period that a report looks back on: «hội nghị tổng kết công tác năm 2020»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.alike import placed_alike
from extract.cues import last_of
from extract.figures.times.figure_openings import AIMED
from extract.figures.times.figure_periods import NO_TERM, Term, is_own, said_behind, term_of
from extract.layout.blocks import HEADED_REPORT, REPORT, Kind
from extract.lexicon.figures import any_in
from extract.remembered import remembered
from extract.slots import MEETING, PERIOD

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_REVIEWED = 9
_AHEAD = 90
_SURVEY = re.compile(
    r"(?<!\w)(?:tổng điều tra|điều tra|khảo sát|kiểm kê|rà soát hộ)(?!\w)[^.;]{0,50}$"
)
_LOOKS_BACK = re.compile(
    r"(?<!\w)(?:tổng kết|sơ kết|kiểm điểm"
    r"|đánh giá (?:kết quả|tình hình|việc thực hiện|công tác|tiến độ)"
    r"|báo cáo (?:kết quả|tình hình))(?!\w)"
)
_DOES_NEXT = re.compile(
    r"(?:,|(?<!\w)và) (?:triển khai|phương hướng|nhiệm vụ|kế hoạch|phát động|đề ra|bàn|xây dựng kế"
    r"|khai mạc|công bố|trao|tuyên dương|chào mừng|chuẩn bị|ký|thông qua|bầu|ra mắt|gặp mặt)(?!\w)"
)
_TURNS = re.compile(
    rf"{_DOES_NEXT.pattern}"
    r"|(?<!\w)(?:hội nghị|giai đoạn|nhiệm kỳ|khóa|sẽ|\d+ (?:năm|tháng))(?!\w)|[;:().]"
)
"""«tổng kết công tác quân sự, quốc phòng | năm 2023», but «tổng kết và bàn nhiệm vụ | năm 2024»"""
_LONGEST = 20
_NO_REVIEW = re.compile(
    r"(?<!\w)(?:vào|trước|đến|hết|dịp)(?: (?:thượng|trung|hạ) tuần)? $|\([^()]*$"
)
"""«báo cáo kết quả trước | tháng 9», «phù hợp với tình hình (cả năm …»"""
_OPENING = 4
"""So many sentences are a lead; a headline comes before what is told behind them."""
_SETTLES = re.compile(r"(?<!\w)quyết toán (?:thu, chi )?(?:ngân sách|nsnn)(?!\w)")


def review_of(context: Context) -> Term | None:
    """Return the period that the report looks back on: «hội nghị tổng kết công tác năm 2020».

    NO_TERM where it looks back on two, of which none or both are spoken of elsewhere.
    """
    told = [one for one in context.sentences if one.source.kind in REPORT]
    titles = [one for one in context.sentences if one.source.kind is Kind.HEADLINE]
    for sentence in (*told[:_OPENING], *titles, *told[_OPENING:]):
        if not sentence.all_of(PERIOD):
            continue
        title = sentence.source.kind is Kind.HEADLINE
        review = _reviewed(sentence, title=True) if title else _looks_back(sentence)
        if review is not None:
            return review if review.at is not None else _spoken_of(context, sentence)
    return None


def _spoken_of(context: Context, sentence: SlottedSentence) -> Term:
    """Return the one of a sentence's two periods that alone is named elsewhere, else NO_TERM."""
    told = [term_of(slot, running=True) for slot in sentence.all_of(PERIOD)]
    elsewhere = [
        (term.first, term.last)
        for one in context.sentences
        if one is not sentence and one.source.kind in HEADED_REPORT
        for term in map(term_of, one.all_of(PERIOD))
    ]
    named = [term for term in told if (term.first, term.last) in elsewhere]
    return named[0] if len(named) == 1 else NO_TERM


@placed_alike
def _looks_back(sentence: SlottedSentence) -> Term | None:
    return _reviewed(sentence, title=False)


def _reviewed(sentence: SlottedSentence, *, title: bool) -> Term | None:
    ordered = _ordered_at(sentence.lower)
    end = sentence.end if ordered is None else sentence.begin + ordered
    outer = [sentence] if title else sentence.of(PERIOD, MEETING)
    for slot in sentence.all_of(PERIOD):
        if slot.begin >= end:  # what is still to be looked at
            break
        if not any(one.begin <= slot.begin <= one.end for one in outer):
            continue
        summed = sentence.at(slot.begin, slot.end).lower().startswith("tổng kết")
        near = summed or _is_looked_back_on(sentence, slot)
        far = title and (
            any_in("time", "review").search(sentence.lower, 0, slot.begin)
            or _SETTLES.search(sentence.lower)
        )
        if is_own(slot.value) and (near or far):
            return NO_TERM if _is_one_of_two(sentence, slot) else term_of(slot, running=True)
    return None


def _is_looked_back_on(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «sơ kết công tác quốc phòng, an ninh | quý I» from what is to be done in a time."""
    ahead = sentence.at(sentence.begin, slot.begin).lower()
    if _NO_REVIEW.search(ahead) or AIMED.search(ahead):
        return False
    if said_behind(sentence, slot.begin, "review", _REVIEWED):
        word = max(one.end() for one in any_in("time", "review").finditer(ahead))
        return _DOES_NEXT.search(ahead, word) is None
    found = last_of(_LOOKS_BACK.finditer(ahead))
    field = "" if found is None else ahead[found.end() :]
    return found is not None and len(field.split()) <= _LONGEST and not _TURNS.search(field)


@remembered
def _ordered_at(lower: str) -> int | None:
    """Return where a sentence tells somebody to do something."""
    found = any_in("instruction").search(lower)
    return None if found is None else found.start()


def _is_one_of_two(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «năm 2024 và quý I/2025», «quý III, 9 tháng»: of which a figure is, is not said."""
    others = [one for one in sentence.all_of(PERIOD) if one.begin >= slot.end]
    between = sentence.at(slot.end, others[0].begin).strip() if others else None
    return between in {"và", ","}


def is_survey(context: Context, review: Term) -> bool:
    """Tell «tổng kết Tổng điều tra dân số và nhà ở năm 2019»."""
    if review.at is None:
        return False
    begin = max(0, review.at[0] - _AHEAD)
    return _SURVEY.search(context.layout.view[begin : review.at[0]].lower()) is not None
