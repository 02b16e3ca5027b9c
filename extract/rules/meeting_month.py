"""The month of a meeting whose day is not told, also of one that is told of in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.facts import Meeting, Organization
from extract.layout.blocks import WHOLE_REPORT
from extract.pattern import slot
from extract.rule import Example, Rule
from extract.slots import PERIOD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match


def _held_in(match: Match) -> Iterator[Claim]:
    for record, month in match.context.meetings.months_in(match.sentence):
        if match.begin <= month.slot.begin < month.slot.end <= match.end:
            label = match.context.written(month.mention.value)
            body = month.body if record.body is None else None
            yield match.claim(
                Meeting(
                    meeting=record.key, label=label, kind=record.kind, date=month.value, body=body
                ),
                match.sentence.begin,
                match.sentence.end,
                inferred={"body"} if body else (),
            )


RULES = (
    Rule(
        name="meeting-month/held-in",
        says="A sentence tells of a meeting only the month: «Kỳ họp thứ 8 (tháng 11/2019)».",
        pattern=[slot(PERIOD)],
        build=_held_in,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Luật được Quốc hội cho ý kiến lần đầu tại kỳ họp thứ năm (tháng 6/2023).",
                (
                    Meeting(
                        meeting="m1",
                        label="kỳ họp thứ năm",
                        kind="kỳ họp",
                        date="2023-06",
                    ),
                ),
            ),
            Example(
                "Quốc hội bàn việc này tại kỳ họp thứ tư (tháng 10/2022).",
                (
                    Meeting(
                        meeting="m1",
                        label="kỳ họp thứ tư",
                        kind="kỳ họp",
                        date="2022-10",
                        body=Organization(label="Quốc hội", as_written="Quốc hội", kind="quốc"),
                    ),
                ),
            ),
            Example(
                "Trước đó, hồi tháng 9/2022, huyện tổ chức hội nghị lần thứ hai về cây dược liệu.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị lần thứ hai về cây dược liệu",
                        kind="hội nghị",
                        date="2022-09",
                    ),
                ),
            ),
        ),
        silent_on=(
            "Sáng 5/3/2024, UBND tỉnh tổ chức hội nghị đánh giá công tác tháng 2/2024.",
            "Nghị quyết Đại hội lần thứ XX (tháng 10/2020) đề ra 18 chỉ tiêu.",
        ),
    ),
)
