"""Which meeting a sentence is about that names none, where an article tells of several."""

from __future__ import annotations

import pytest

from extract.article import Article
from extract.facts import Attendance, Chairing, Meeting, Site
from extract.reader import read
from tests.extract.meetings.conftest import meetings

_MAIN = (
    "Chiều 14/3/2023, Ban Thường vụ Tỉnh ủy Phú Thọ tổ chức hội nghị sơ kết công tác quý I. "
    "Đồng chí Lê Văn Hải, Bí thư Tỉnh ủy chủ trì hội nghị.\n\n"
)


def _facts(text: str) -> set[object]:
    return {finding.fact for finding in read(Article(source="a.txt", text=text)).findings}


def _chairs(text: str) -> set[tuple[str, str]]:
    return {(f.meeting, f.person) for f in _facts(text) if isinstance(f, Chairing)}


def test_who_takes_the_chair_where_a_paragraph_tells_of_another_meeting() -> None:
    text = _MAIN + (
        "Trước đó, sáng cùng ngày, Thường trực Tỉnh ủy có buổi làm việc với Đảng ủy Quân sự tỉnh. "
        "Đồng chí Vũ Thị Mai chủ trì buổi làm việc.\n"
    )
    assert _chairs(text) == {("m1", "Lê Văn Hải"), ("m2", "Vũ Thị Mai")}


def test_a_meeting_of_the_same_day_has_its_day() -> None:
    text = _MAIN + (
        "Trước đó, sáng cùng ngày, Thường trực Tỉnh ủy đã họp với Đảng ủy Quân sự tỉnh về tuyển "
        "quân.\n"
    )
    days = {(f.meeting, f.date) for f in _facts(text) if isinstance(f, Meeting) and f.date}
    assert days == {("m1", "2023-03-14"), ("m2", "2023-03-14")}


def test_who_is_in_the_chair_of_what_has_no_name_does_not_chair_the_conference() -> None:
    text = _MAIN + (
        "Trước đó, sáng cùng ngày, lãnh đạo tỉnh đã nghe các sở báo cáo do đồng chí Vũ Thị Mai, "
        "Phó Bí thư Tỉnh ủy chủ trì.\n"
    )
    assert _chairs(text) == {("m1", "Lê Văn Hải")}


def test_who_speaks_behind_what_an_earlier_meeting_agreed_spoke_there() -> None:
    text = _MAIN + (
        "Tại cuộc họp trước đó hôm 6/3, UBND tỉnh đã thống nhất phương án. Giám đốc Sở Xây dựng Lê "
        "Văn An đề nghị làm sớm.\n"
    )
    there = {(f.meeting, f.person) for f in _facts(text) if isinstance(f, Attendance)}
    assert there == {("m2", "Lê Văn An")}


def test_who_came_along_on_a_visit_is_not_at_a_ceremony_of_that_morning() -> None:
    text = (
        "Chiều 20/7/2023, đồng chí Lê Văn Hải, Bí thư Tỉnh ủy Phú Thọ đến thăm, tặng quà các gia "
        "đình chính sách. Cùng đi có đồng chí Vũ Thị Mai, Phó Chủ tịch UBND tỉnh.\n\n"
        "Trước đó, sáng cùng ngày, đồng chí Lê Văn Hải đã dâng hương tại nghĩa trang. Dự lễ dâng "
        "hương còn có đồng chí Trần Văn Bình, Chủ tịch UBND tỉnh.\n"
    )
    there = {f.person for f in _facts(text) if isinstance(f, Attendance)}
    assert there == {"Trần Văn Bình"}


def test_behind_a_paragraph_on_an_earlier_meeting_the_report_goes_on() -> None:
    text = _MAIN + (
        "Trước đó, ngày 2/3, Thường trực HĐND tỉnh đã tổ chức Phiên họp thứ 30.\n\n"
        "Thay mặt UBND tỉnh, Phó Chủ tịch UBND tỉnh Trần Văn Bình trình bày báo cáo.\n"
    )
    there = {(f.meeting, f.person) for f in _facts(text) if isinstance(f, Attendance)}
    assert there == {("m1", "Trần Văn Bình")}


def test_who_is_received_the_same_morning_is_not_at_the_conference() -> None:
    text = _MAIN + (
        "Cũng trong chiều nay, Bí thư Tỉnh ủy đã tiếp Đoàn công tác Tập đoàn Hải Long do ông Trần "
        "Văn Bình làm trưởng đoàn. Cùng tiếp có bà Vũ Thị Mai, Giám đốc Sở Tài chính.\n"
    )
    assert not [f for f in _facts(text) if isinstance(f, Attendance)]


def test_who_goes_along_on_another_day_is_not_at_the_conference() -> None:
    text = _MAIN + (
        "Ba ngày sau, 17/3, ông Hải đến xã Tân Sơn xem đoạn đê nứt. Đi cùng ông có Phó Chủ tịch "
        "UBND tỉnh Trần Văn Bình.\n\n"
        "Chiều 18/3, tại Trung tâm Hội nghị tỉnh, ông cùng bà Vũ Thị Mai, Phó Bí thư Tỉnh ủy dự lễ "
        "ký kết hợp tác.\n"
    )
    facts = _facts(text)
    there = {(f.meeting, f.person) for f in facts if isinstance(f, Attendance)}
    assert there == {("m2", "Vũ Thị Mai")}
    assert not [f for f in facts if isinstance(f, Meeting) and f.meeting == "m1" and f.venue]


def test_on_the_further_days_of_a_session_it_is_still_the_session() -> None:
    text = (
        "Sáng 9/7/2024, HĐND tỉnh Phú Thọ khai mạc Kỳ họp thứ 9.\n\n"
        "Chiều 10/7, thay mặt UBND tỉnh, bà Vũ Thị Mai, Phó Chủ tịch UBND tỉnh dự và trả lời.\n"
    )
    there = {(f.meeting, f.person) for f in _facts(text) if isinstance(f, Attendance)}
    assert there == {("m1", "Vũ Thị Mai")}


def test_a_ceremony_of_the_day_before_is_another() -> None:
    text = _MAIN + (
        "Trước đó, chiều 13/3, Bí thư Tỉnh ủy đã dự lễ khởi công khu công nghiệp Cẩm Khê. Cùng dự "
        "lễ có Chủ tịch UBND tỉnh Trần Văn Bình.\n\n"
        "Như báo đã đưa tin, ngày 19/12/2022, UBND tỉnh từng tổ chức hội nghị với sự tham dự của "
        "Phó Chủ tịch UBND tỉnh Vũ Thị Mai.\n"
    )
    there = {(f.meeting, f.person) for f in _facts(text) if isinstance(f, Attendance)}
    assert there == {("m2", "Lê Văn Hải"), ("m2", "Trần Văn Bình"), ("m3", "Vũ Thị Mai")}


def test_what_is_told_before_a_meeting_of_an_earlier_day_is_not_of_it() -> None:
    text = (
        "Bí thư Tỉnh ủy Phú Thọ Lê Văn Hải sáng nay thăm các chốt. Dân rất mừng. Trời rét. Các tổ "
        "trực đủ. Công an xã báo cáo.\n\nCùng đi có ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh.\n\n"
        "Hôm 28/1/2021, Thường trực Tỉnh ủy đã họp khẩn. Phó Thủ tướng Vũ Văn Nam sau đó chủ trì "
        "cuộc họp với tỉnh.\n"
    )
    assert not [f for f in _facts(text) if isinstance(f, Attendance | Chairing)]


def test_a_site_of_an_earlier_meeting_is_not_one_of_the_conference() -> None:
    text = _MAIN + (
        "Trước đó, ngày 6/3, Bộ Y tế đã tổ chức hội nghị trực tuyến với các tỉnh. Tại điểm cầu Phú "
        "Thọ, Phó Chủ tịch UBND tỉnh Trần Văn Bình tham dự.\n"
    )
    facts = _facts(text)
    there = {(f.meeting, f.person) for f in facts if isinstance(f, Attendance)}
    assert there == {("m2", "Trần Văn Bình")}
    assert {f.meeting for f in facts if isinstance(f, Site)} == {"m2"}


def test_a_meeting_that_is_announced_is_on_the_day_that_is_told_of_it() -> None:
    text = (
        "Sáng 4/7/2022, UBND tỉnh Phú Thọ tổ chức phiên họp thường kỳ tháng 6.\n\n"
        "Sáng 4/7, Văn phòng báo phiên họp UBND tỉnh chuyên đề về đất đai sẽ diễn ra "
        "ngày 21/7.\n"
    )
    days = {(f.meeting, f.date) for f in _facts(text) if isinstance(f, Meeting) and f.date}
    assert days == {("m1", "2022-07-04"), ("m2", "2022-07-21")}


def test_what_an_earlier_conference_resolved_gives_this_one_no_number_and_no_day() -> None:
    text = _MAIN + (
        "Tại hội nghị, ông Vũ Văn Mão thông tin kết quả của Hội nghị "
        "Trung ương 7, họp từ ngày 2/5 đến ngày 9/5/2022. Ông Mão nhấn mạnh, những quyết định tại "
        "Hội nghị lần thứ 7 đều rất quan trọng.\n"
    )
    said = [fact for fact in _facts(text) if isinstance(fact, Meeting)]
    assert {fact.date for fact in said if fact.date} == {"2023-03-14"}
    assert not [fact for fact in said if fact.ordinal]


def test_who_goes_to_a_ceremony_of_that_evening_was_not_received() -> None:
    text = (
        "Chiều 5/6/2023, Thứ trưởng Bộ Ngoại giao Lê Văn Hải có buổi tiếp Đại sứ Bồ Đào Nha.\n\n"
        "Tối cùng ngày, Bộ trưởng Bộ Y tế Vũ Thị Mai dự lễ kỷ niệm Quốc khánh Italia.\n"
    )
    there = {(f.meeting, f.person) for f in _facts(text) if isinstance(f, Attendance)}
    assert there == {("m1", "Lê Văn Hải")}


def test_who_is_told_of_below_a_list_with_marks_is_not_in_it() -> None:
    text = _MAIN + (
        "Tham dự hội nghị có:\n- Ông Hà Văn Lộc, Trưởng phòng Nội vụ;\n- Bà Đỗ Thị Sương, Phó "
        "Chánh Văn phòng.\n\nÔng Tạ Văn Tài, nguyên Chủ tịch UBND huyện, gửi thư góp ý.\n"
    )
    there = {f.person for f in _facts(text) if isinstance(f, Attendance)}
    assert there == {"Hà Văn Lộc", "Đỗ Thị Sương"}


def test_who_did_something_before_it_was_not_there() -> None:
    text = _MAIN + (
        "Trước đó, Bộ Y tế đã lập đoàn thanh tra. Bộ trưởng Bộ Y tế Trần Văn Nam cũng chỉ đạo rà "
        "soát giá thuốc.\n\nPhó Bí thư Tỉnh ủy Vũ Thị Mai đề nghị các huyện báo cáo sớm."
    )
    assert {f.person for f in _facts(text) if isinstance(f, Attendance)} == {"Vũ Thị Mai"}


@pytest.mark.parametrize(
    "text",
    [
        # the next one, by a name of its own
        "Kết quả được trình trong phiên họp định kỳ hằng quý tiếp theo.",
        "Kết quả được trình trong cuộc họp giao ban của UBND huyện lần sau.",
        # several, of which none is this one
        "Việc này đã được nêu tại các cuộc họp của UBND huyện từ đầu nhiệm kỳ.",
        "Qua nhiều cuộc họp của UBND huyện, vướng mắc đã được gỡ.",
    ],
)
def test_another_meeting_gives_this_one_no_name(text: str) -> None:
    opening = "Sáng 3/7, tại cuộc họp giao ban của UBND huyện Bát Xát, ông Lê Du phát biểu. "
    labels = {meeting.label for meeting in meetings(opening + text)}
    assert labels == {"cuộc họp giao ban của UBND huyện Bát Xát"}
