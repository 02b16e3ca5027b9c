"""Which days are a meeting's."""

from datetime import date

import pytest

from extract.article import Article
from extract.facts import Meeting
from extract.reader import read
from tests.extract.meetings.conftest import meetings

DAY = "2024-07-04"


def test_a_holiday_gives_a_conference_no_second_day() -> None:
    said = meetings(
        "Chiều 4/7, UBND tỉnh Lâm Đồng tổ chức hội nghị về an toàn giao thông.\n\n"
        "Trong dịp nghỉ Lễ 30/4 và 1/5/2024, tỉnh không để xảy ra ùn tắc."
    )
    assert {m.date for m in said if m.date} == {DAY}


@pytest.mark.parametrize(
    "text",
    [
        "Từ ngày 3 đến 4/7, tại Hà Nội, Bộ Y tế tổ chức hội nghị khoa học về bệnh viện.",
        "Hội nghị khoa học về bệnh viện diễn ra từ ngày 3/7 đến ngày 4/7/2024.",
    ],
)
def test_days_from_and_to_are_themeetings(text: str) -> None:
    said = [m for m in meetings(text) if m.date]
    assert [(m.date, m.date_to) for m in said] == [("2024-07-03", date(2024, 7, 4))]


def test_what_a_committee_approves_beforehand_is_not_held_that_day() -> None:
    text = "Sáng 4/7, BTV Huyện ủy Đăk Hà đã duyệt nội dung Đại hội Đảng bộ xã Tân Lập."
    assert not [meeting for meeting in meetings(text) if meeting.date]


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 4/7, Sở Nội vụ thông tin Giám đốc Sở Lê Nam đã chủ trì cuộc họp về biên chế.",
        "Chiều 4/7, tin từ UBND tỉnh cho biết, Chủ tịch tỉnh vừa chủ trì cuộc họp về đất rừng.",
        "Ngày 4/7, bà Lê Hoa, Giám đốc Sở Y tế cho biết, Sở đã tổ chức hội nghị về tiêm chủng.",
    ],
)
def test_the_day_on_which_a_meeting_is_told_of_is_not_its_own(text: str) -> None:
    assert not [meeting for meeting in meetings(text) if meeting.date]


@pytest.mark.parametrize(
    "text",
    [
        "Chiều 4/7, tại Đà Lạt, Giám đốc Sở Lê Nam đã chủ trì cuộc họp về biên chế.",
        "Sáng 4/7, tại hội nghị sơ kết, ông Lê Nam cho biết tỉnh đã tổ chức 12 lớp học.",
        "Ông Lê Nam cho biết, chiều 4/7, Sở đã tổ chức hội nghị về tiêm chủng.",
    ],
)
def test_the_day_of_a_meeting_stands_beside_who_tells_of_it(text: str) -> None:
    assert {meeting.date for meeting in meetings(text) if meeting.date} == {DAY}


def test_the_day_of_a_debate_stands_behind_it() -> None:
    said = meetings("Trong cả ngày thảo luận 4/7, nhiều đại biểu Quốc hội đề nghị sửa luật.")
    assert {m.date for m in said if m.date} == {DAY}
    assert {m.body.label for m in said if m.body} == {"Quốc hội"}


def test_a_numbered_groups_meeting_has_its_day() -> None:
    text = "Ông Lê Nam nêu khó khăn tại cuộc họp của Tổ công tác số 5 ngày 4/7 với các tỉnh."
    assert {m.date for m in meetings(text) if m.date} == {DAY}
    text = "Cuộc họp của Sở Y tế bàn việc thực hiện Quyết định số 5 ngày 4/7 của UBND tỉnh."
    assert not [meeting for meeting in meetings(text) if meeting.date]


def test_a_day_that_ends_the_name_is_the_meetings() -> None:
    said = meetings(
        "Tại hội nghị triển khai nhiệm vụ năm 2024 hôm 2/7, ông Lê Văn Bình phát động phong trào."
    )
    assert {m.date for m in said if m.date} == {"2024-07-02"}


def test_the_day_behind_a_programmes_number_is_the_meetings() -> None:
    said = meetings("Để sơ kết Đề án 06, chiều 4/7, UBND tỉnh Lâm Đồng tổ chức hội nghị.")
    assert {m.date for m in said if m.date} == {DAY}


@pytest.mark.parametrize(
    ("days", "last"),
    [
        ("Trong hai ngày 6- 7/5", date(2021, 5, 7)),
        ("Trong hai ngày 30/4 và 1/5", date(2021, 5, 1)),
        ("Trong hai ngày 28-29/2", None),
        ("Sáng 6/5", None),
    ],
)
def test_the_last_day_stands_in_the_year_that_was_found_for_the_first(
    days: str, last: date | None
) -> None:
    text = f"{days}, HĐND tỉnh họp kỳ thứ 4, bàn kế hoạch công tác năm 2021."
    said = read(Article(source="x.txt", text=text)).findings
    assert {f.fact.date_to for f in said if isinstance(f.fact, Meeting) and f.fact.date} == {last}


def test_a_meeting_between_two_others_gives_them_no_day() -> None:
    said = meetings(
        "Hội nghị lấy ý kiến cử tri (tổ chức giữa hội nghị hiệp thương lần thứ nhất và lần thứ "
        "hai) diễn ra từ ngày 3/7 đến ngày 4/7/2024."
    )
    assert not [m for m in said if "hiệp thương" in m.label]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Quy hoạch đã được bàn tại phiên họp tháng 5/2024, và sẽ ban hành ngày 4/7.", set()),
        ("Tại cuộc họp tháng 6/2024 diễn ra ngày 4/7, UBND tỉnh bàn về giá đất.", {DAY}),
        ("Tại cuộc họp tháng 7/2024, ngày 4/7, UBND tỉnh bàn về giá đất.", {DAY}),
    ],
)
def test_what_is_to_come_later_is_not_the_day_of_a_months_session(
    text: str, days: set[str]
) -> None:
    assert {m.date for m in meetings(text) if m.date} == days
