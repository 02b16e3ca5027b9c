"""Whether a meeting is held in a hall, on line, or both."""

import pytest

from extract.facts import Mode
from tests.extract.meetings.conftest import meetings

_MET = "Ngày 5/3/2024, Bộ Y tế tổ chức hội nghị về bảo hiểm y tế. "


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ("Hội nghị được kết nối trực tuyến tới 34 tỉnh, thành phố.", Mode.ONLINE),
        ("Hội nghị diễn ra theo hình thức trực tuyến.", Mode.ONLINE),
        ("Đường truyền trực tuyến nối trụ sở Bộ với các sở y tế.", Mode.ONLINE),
        ("Hội nghị theo hình thức trực tiếp kết hợp trực tuyến.", Mode.HYBRID),
        ("Hội nghị họp trực tiếp tại Hà Nội và trực tuyến tới các tỉnh.", Mode.HYBRID),
        ("Các vụ họp trực tiếp, đồng thời kết nối trực tuyến với các sở.", Mode.HYBRID),
        # what else is on line
        ("Tỷ lệ hồ sơ trực tuyến đạt 40%.", None),
        ("Người dân tham dự lớp học, thi trực tuyến.", None),
        ("Việc cung cấp dịch vụ công trực tuyến tới các xã còn chậm.", None),
        ("Bộ đã mở nhiều cuộc họp trực tuyến với các tỉnh.", None),
    ],
)
def test_the_mode_is_the_meetings_own(told: str, mode: Mode | None) -> None:
    said = {meeting.mode for meeting in meetings(_MET + told)} - {None}
    assert said == ({mode} if mode else set())


def test_a_meeting_that_is_called_on_line_is() -> None:
    said = meetings("Sáng 5/3/2024, Bộ Y tế họp trực tuyến về bảo hiểm y tế.")
    assert {meeting.mode for meeting in said} >= {Mode.ONLINE}


def test_a_meeting_that_is_called_both_is_held_both_ways() -> None:
    said = meetings("Sáng 5/3/2024, Bộ Y tế tổ chức hội nghị trực tiếp kết hợp trực tuyến.")
    assert {meeting.mode for meeting in said} - {None} == {Mode.HYBRID}
