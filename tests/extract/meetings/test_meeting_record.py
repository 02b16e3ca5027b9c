"""Which phrases can name a meeting that was read before."""

import pytest

from extract.facts import Meeting
from tests.extract.meetings.conftest import meetings


@pytest.mark.parametrize(
    ("first", "then", "ordinals"),
    [
        # a body's session is not the other meeting that it held
        (
            "Sáng 4/7, HĐND phường Tân Mai tổ chức phiên họp trù bị.",
            "Kỳ họp đầu tiên của HĐND phường Tân Mai khai mạc chiều 4/7.",
            [None, 1],
        ),
        # … but a headline leaves out that it is one
        (
            "HĐND phường Tân Mai họp bất thường",
            "Kỳ họp thứ hai của HĐND phường Tân Mai khai mạc chiều 4/7.",
            [2],
        ),
        # … and names no other gathering
        (
            "HĐND phường Tân Mai họp bất thường",
            "Lễ khởi công cầu Sông Vàng diễn ra sáng 4/7 tại Hà Nội.",
            [None, None],
        ),
    ],
)
def test_a_session_is_the_meeting_that_only_a_headline_named(
    first: str, then: str, ordinals: list[int | None]
) -> None:
    said = meetings(f"{first}\n\n{then}")
    numbers = {meeting.meeting: meeting.ordinal for meeting in sorted(said, key=_number)}
    assert [numbers[key] for key in sorted(numbers)] == ordinals


def _number(meeting: Meeting) -> int:
    return meeting.ordinal or 0


@pytest.mark.parametrize(("year", "named"), [(2017, 1), (2023, 2), (2024, 2)])
def test_one_called_after_an_earlier_year_is_another(year: int, named: int) -> None:
    said = meetings(
        "Sáng 4/7/2024, Bộ trưởng Lê Nam dự Hội nghị xúc tiến thương mại tỉnh Lâm Đồng.\n\n"
        f"Gian hàng nhiều gấp đôi so với Hội nghị xúc tiến thương mại {year}."
    )
    assert len({meeting.label for meeting in said}) == named
