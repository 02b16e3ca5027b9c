"""Meetings of which only the month is told, and which of them are told of in passing."""

import pytest

from extract.facts import Attendance, Meeting
from extract.reader import read
from tests.extract.meetings.conftest import PUBLISHED, Article, meetings

REPORTED = "Sáng 5/7, UBND tỉnh Bến Tre tổ chức hội nghị về cây dừa do bà Lê Thị Hạnh chủ trì. "


def _told(text: str) -> set[tuple[str, str | None, int | None]]:
    """Return (date, body, ordinal) of each meeting, all that is said of it together."""
    said: dict[str, list[Meeting]] = {}
    for one in meetings(text):
        said.setdefault(one.meeting, []).append(one)
    return {
        (
            max((m.date for m in every if m.date), default=""),
            next((m.body.label for m in every if m.body), None),
            next((m.ordinal for m in every if m.ordinal), None),
        )
        for every in said.values()
    }


@pytest.mark.parametrize(
    ("text", "month", "body", "ordinal"),
    [
        ("Tại kỳ họp thứ 12 (tháng 12/2023), HĐND tỉnh đã quyết nghị việc này.",
         "2023-12", "HĐND tỉnh Bến Tre", 12),
        ("Kỳ họp thứ ba (diễn ra vào tháng 5/2022), các đại biểu đã nêu việc này.",
         "2022-05", None, 3),
        ("Việc này được nêu tại Đại hội Đảng bộ tỉnh Bến Tre lần thứ XI, họp giữa tháng 10/2020.",
         "2020-10", "Đảng bộ tỉnh Bến Tre", 11),
        ("Hồi tháng 3/2023, Bộ Công Thương đã tổ chức hội thảo lần thứ tư về dừa.",
         "2023-03", "Bộ Công Thương", 4),
        ("Tại Diễn đàn Mekong lần thứ 5 ở Cần Thơ tháng 8/2023, hai bên đã ký kết.",
         "2023-08", None, 5),
        ("Đến tháng 6/2021, kỳ họp thứ nhất HĐND tỉnh Bến Tre bầu các ủy viên.",
         "2021-06", "HĐND tỉnh Bến Tre", 1),
    ],
)  # fmt: skip
def test_a_meeting_told_of_in_passing_has_its_month(
    text: str, month: str, body: str | None, ordinal: int | None
) -> None:
    found = _told(REPORTED + text)
    assert ("2024-07-05", "UBND tỉnh Bến Tre", None) in found
    assert len(found) == len({"the report's", "the other"})
    assert (month, ordinal) in {(date, number) for date, _, number in found}
    assert body is None or (month, body, ordinal) in found


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI (tháng 10/2020) đề ra 15 chỉ tiêu.",
        "Hội nghị giao ban tháng 6/2024 đã nêu việc này.",
        "Cuộc họp về kế hoạch tháng 8/2024 sẽ bàn thêm.",
        "Tỉnh trồng 200 ha dừa vào tháng 8/2024, theo hội nghị.",
        "Bí thư yêu cầu Sở tổ chức hội nghị lần thứ hai vào tháng 10/2024.",
        "Tháng 5/2024, giá dừa tăng 12%; hội thảo lần thứ nhất chưa bàn việc này.",
    ],
)
def test_a_month_of_something_else_is_no_meetings(text: str) -> None:
    assert _told(REPORTED + text) == {("2024-07-05", "UBND tỉnh Bến Tre", None)}


def test_nobody_is_at_what_is_told_of_in_passing() -> None:
    text = "Tháng 3/2023, Chủ tịch UBND tỉnh Trần Ngọc Tam đã dự Hội nghị lần thứ hai về cây dừa."
    article = Article(source="x.txt", text=REPORTED + text, published=PUBLISHED)
    facts = [finding.fact for finding in read(article).findings]
    assert {"2024-07-05", "2023-03"} <= {f.date for f in facts if isinstance(f, Meeting)}
    assert not [fact for fact in facts if isinstance(fact, Attendance)]


def test_the_reported_meeting_itself_may_have_only_a_month() -> None:
    text = "Tại buổi làm việc với UBND tỉnh Hà Nam hồi tháng 9/2023, Thủ tướng đã nêu việc này."
    assert _told(text) == {("2023-09", None, None)}


def test_a_meeting_of_another_month_is_another() -> None:
    found = _told(
        "Sáng 24/6/2024, tại kỳ họp thứ nhất, HĐND tỉnh Hà Nam bầu chủ tịch. Trước đó, "
        "tháng 6/2021, tại kỳ họp thứ nhất, HĐND tỉnh Hà Nam cũng đã bầu ông."
    )
    assert {date for date, _, _ in found} == {"2024-06-24", "2021-06"}
