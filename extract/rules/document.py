"""Documents that an article names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.facts import DocumentMention
from extract.layout.blocks import CAPTIONED_REPORT, Kind
from extract.papers.told_giving import giving
from extract.pattern import slot
from extract.rule import Example, Rule
from extract.slots import AUDIENCE, DATE, DOCUMENT, MEETING, OFFICE, ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from extract.context import Context
    from extract.rule import Claim, Match
    from extract.slots import Slot


_LETTERHEAD = 24
"""Lines that a letterhead has at most."""


def _naming(context: Context) -> Container[int]:
    return {sentence.index for sentence in context.sentences if sentence.all_of(DOCUMENT)}


def _named(match: Match) -> Iterator[Claim]:
    """Read the documents in a slot: one itself, or one that a body's or meeting's name meets."""
    for found in match.sentence.all_of(DOCUMENT):
        if not (match.begin <= found.begin < match.end or _cuts_off(match, found)):
            continue
        span = found.value
        told = giving(match.sentence, found) if span.number is not None else None
        inferred = set() if span.label == span.as_written else {"label"}
        begin, end = found.begin, found.end
        issuer, date = span.issuer, span.date
        if told is not None and (issuer is None or date is None):
            begin, end = told.begin, told.end
            if issuer is None and told.issuer is not None:
                issuer = told.issuer
                inferred |= {"issuedBy"} if told.completed else set()
            if date is None and told.date is not None:
                date = told.date
                inferred |= {"date"} if told.year_inferred else set()
        day = _own_day(match) if date is None and span.number is not None else None
        if day is not None:
            date = day.value.value
            inferred |= {"date"}
        yield match.claim(
            DocumentMention(
                label=span.label, kind=span.kind, number=span.number, date=date, issuer=issuer
            ),
            *match.context.clause(match.sentence, begin, end),
            inferred=inferred,
            context=[] if day is None else [(day.begin, day.end)],
        )


def _own_day(match: Match) -> Slot | None:
    """Return the day in the letterhead of a paper whose own number stands there."""
    if match.sentence.source.kind is not Kind.LETTERHEAD:
        return None
    heading = (s for s in match.context.first(_LETTERHEAD) if s.source.kind is Kind.LETTERHEAD)
    days = [slot for sentence in heading for slot in sentence.of(DATE)]
    return days[0] if len(days) == 1 and not days[0].value.value.startswith("--") else None


def _cuts_off(match: Match, found: Slot) -> bool:
    """Tell whether a slot begins within a paper's name, and none where that begins."""
    within = found.begin < match.begin < found.end
    return within and not any(s.begin <= found.begin < s.end for s in match.sentence.slots)


RULES = (
    Rule(
        name="document/named",
        says="A law, decree, resolution, plan or other document is named by title or number.",
        pattern=[slot(DOCUMENT, MEETING, PERSON, OFFICE, ORGANIZATION, AUDIENCE)],
        build=_named,
        within=_naming,
        blocks=CAPTIONED_REPORT | {Kind.HEADLINE, Kind.LETTERHEAD},
        examples=(
            Example(
                "Sở Y tế thực hiện Nghị quyết số 20-NQ/TW và Luật Khám bệnh, chữa bệnh.",
                (
                    DocumentMention(
                        label="Nghị quyết số 20-NQ/TW", kind="Nghị quyết", number="20-NQ/TW"
                    ),
                    DocumentMention(label="Luật Khám bệnh, chữa bệnh", kind="Luật"),
                ),
            ),
            Example(
                "Ngày 4/2/2025, Ban Bí thư ban hành Chỉ thị số 91-CT/TW về y tế xã.",
                (
                    DocumentMention(
                        label="Chỉ thị số 91-CT/TW",
                        kind="Chỉ thị",
                        number="91-CT/TW",
                        date="2025-02-04",
                        issuer="Ban Bí thư",
                    ),
                ),
            ),
            Example(  # the meeting's name ends within the paper's
                "Xã mở hội nghị phổ biến Nghị quyết Đại hội đại biểu Đảng bộ huyện Tân Hòa lần "
                "thứ I, nhiệm kỳ 2025-2030.",
                (
                    DocumentMention(
                        label="Nghị quyết Đại hội đại biểu Đảng bộ huyện Tân Hòa lần thứ I, "
                        "nhiệm kỳ 2025-2030",
                        kind="Nghị quyết",
                    ),
                ),
            ),
        ),
        silent_on=("Trong năm, tỉnh đã ban hành 12 nghị quyết và 3 đề án theo đúng luật.",),
    ),
)
