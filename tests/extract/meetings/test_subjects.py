"""What a meeting is about, whatever word begins it, and which subjects are two meetings'."""

from itertools import product

import pytest

from extract.meetings.subjects import may_be_one
from tests.extract.meetings.conftest import meetings

HELD = [
    "Sáng 5/3/2024, Sở Y tế Lào Cai tổ chức {}. Bà Lê Thị Hòa chủ trì.",
    "Ngày 5/3/2024, ông Trần Văn Bình, Giám đốc Sở Y tế, chủ trì {}.",
    "Dự {} sáng 5/3/2024 có ông Trần Văn Bình.",
    "Chiều 5/3/2024, Hội Chữ thập đỏ tỉnh tổ chức {} theo hình thức trực tuyến.",
    "Chiều 5/3/2024, Hội Chữ thập đỏ tỉnh tổ chức {} tại hội trường lớn.",
]
NAMES = [
    "hội nghị người lao động năm 2024",
    "hội nghị kết nối cung cầu vật liệu",
    "cuộc họp nghe báo cáo về mặt bằng",
    "hội nghị đưa hàng vào siêu thị",
    "hội nghị đại biểu người lao động",
    "lễ khai giảng lớp xóa mù chữ",
    "lễ khánh thành, đưa vào sử dụng trạm bơm",
    "lễ khởi công, khánh thành 9 công trình thủy lợi",
    "buổi gặp mặt thầy thuốc nhân Ngày Thầy thuốc Việt Nam",
    "hội nghị góp ý dự thảo Luật Báo chí (sửa đổi)",
    "hội nghị về nuôi tôm, cua và cá biển",
    "hội nghị về trồng ngô, lúa, khoai sọ",
    "hội nghị tổng kết công tác hòa giải ở cơ sở",
    "phiên họp thường kỳ tháng 2/2024",
    "hội nghị đánh giá các cơ quan, đơn vị của huyện năm 2023",
    "hội nghị công bố các chỉ số PCI, DDCI và bàn giải pháp",
    "hội nghị thống nhất các nội dung, công việc khi nhập xã",
    "hội nghị liên tịch thống nhất nội dung, chương trình giám sát",
]


@pytest.mark.parametrize(("frame", "name"), [*product(HELD, NAMES)])
def test_a_meeting_that_is_held_is_called_by_its_whole_subject(frame: str, name: str) -> None:
    assert {meeting.label for meeting in meetings(frame.format(name))} == {name}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        # what is told of it is no part of its name
        ("Sáng 5/3/2024, Sở Y tế tổ chức hội nghị với 200 đại biểu.", "hội nghị"),
        ("Sáng 5/3/2024, Sở Y tế tổ chức hội nghị viên chức ở cơ sở 2.", "hội nghị viên chức"),
        (
            "Sáng 5/3/2024, Sở Y tế tổ chức hội nghị trực tuyến kết nối với 9 huyện.",
            "hội nghị trực tuyến",
        ),
        ("Sáng 5/3/2024, ông Trần Văn Bình dự hội nghị có bà Lê Thị Hòa.", "hội nghị"),
        ("Sáng 5/3/2024, ông Trần Văn Bình chủ trì hội nghị yêu cầu các sở báo cáo.", "hội nghị"),
        # nor what a clause behind a comma tells
        (
            "Sáng 5/3/2024, Sở Y tế tổ chức hội nghị về tiêm chủng, có 200 người và ba bác sĩ dự.",
            "hội nghị về tiêm chủng",
        ),
        (
            "Tại phiên thảo luận về ngân sách 5/3/2024, ông Trần Văn Bình đã phát biểu.",
            "phiên thảo luận về ngân sách",
        ),
    ],
)
def test_what_is_told_of_a_meeting_is_no_part_of_its_name(text: str, label: str) -> None:
    assert {meeting.label for meeting in meetings(text)} == {label}


def test_two_ceremonies_of_one_day_are_two() -> None:
    told = meetings(
        "Sáng 5/3/2024, UBND huyện Mai Sơn tổ chức lễ khánh thành cầu Nà Bó.\n\n"
        "Cùng ngày, UBND huyện Mai Sơn tổ chức lễ trao học bổng cho trẻ mồ côi."
    )
    assert {(meeting.meeting, meeting.label) for meeting in told} == {
        ("m1", "lễ khánh thành cầu Nà Bó"),
        ("m2", "lễ trao học bổng cho trẻ mồ côi"),
    }


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("khánh thành cầu Nà Bó", "trao học bổng", False),
        ("tổng kết năm học", "năm học 2023-2024", True),
        ("về CĐS", "chuyển đổi số", True),  # a short form may mean any words
        ("triển khai nhiệm vụ", "về giao thông", True),  # the first says nothing
    ],
)
def test_subjects_of_one_meeting_share_a_word(one: str, other: str, *, may: bool) -> None:
    assert may_be_one(one, other) is may


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Hội nghị giao thương cà phê diễn ra sáng 5/3/2024 tại khách sạn Hòa Bình.",
            "Hội nghị giao thương cà phê",
        ),
        (
            "Sáng 5/3/2024, hội thảo bản đồ số do Sở Xây dựng tổ chức đã diễn ra.",
            "hội thảo bản đồ số",
        ),
        (
            "Ông Trần Văn Bình nêu ý kiến tại hội thảo bản đồ số ngày 5/3/2024 của Sở Xây dựng.",
            "hội thảo bản đồ số",
        ),
        # a meeting that does something is not called by that
        ("Ngày 5/3/2024, Sở Y tế họp. Hội nghị dành nhiều thời gian cho tiêm chủng.", "họp"),
    ],
)
def test_a_meeting_that_takes_place_is_called_by_its_subject(text: str, label: str) -> None:
    assert {meeting.label for meeting in meetings(text)} == {label}


@pytest.mark.parametrize(
    ("subject", "label"),
    [
        ("quảng bá, tiêu thụ vải thiều.", "hội nghị quảng bá, tiêu thụ vải thiều"),
        ("về hậu quả do bão gây ra.", "hội nghị về hậu quả do bão gây ra"),
        ("về Ngày hội Văn hóa - Thể thao.", "hội nghị về Ngày hội Văn hóa - Thể thao"),
        # a clause behind the comma, and who holds it, are no part of it
        ("về giá thuốc, thông qua hai dự thảo.", "hội nghị về giá thuốc"),
        ("về giá thuốc do Hội Dược học đề xuất.", "hội nghị về giá thuốc"),
        # a body's short form stands within its name
        (
            "tổng kết hoạt động của Hội đồng nhân dân (HĐND) tỉnh.",
            "hội nghị tổng kết hoạt động của Hội đồng nhân dân (HĐND) tỉnh",
        ),
        ("tổng kết nghề cá (ảnh).", "hội nghị tổng kết nghề cá"),
        # nor is what a numbered one decides
        ("lần thứ 8 thông qua quy hoạch dược.", "hội nghị lần thứ 8"),
        ("thông qua quy hoạch dược.", "hội nghị thông qua quy hoạch dược"),
    ],
)
def test_where_a_subject_ends(subject: str, label: str) -> None:
    told = meetings(f"Sáng 5/3/2024, Sở Y tế tổ chức hội nghị {subject}")
    assert {meeting.label for meeting in told} == {label}


def test_a_caption_that_leads_does_not_name_the_meeting() -> None:
    told = meetings(
        "Bà Lê Thị Hòa, Giám đốc Sở Y tế, chủ trì hội nghị.\n\n"
        "Sáng 5/3/2024, Sở Y tế Lào Cai tổ chức hội nghị về giá thuốc."
    )
    assert {(meeting.meeting, meeting.label) for meeting in told} == {
        ("m1", "hội nghị về giá thuốc")
    }


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("hội nghị tổng kết công tác dân vận vừa qua", "hội nghị tổng kết công tác dân vận"),
        ("hội nghị triển khai việc bầu cử tổ chức sáng 5/3", "hội nghị triển khai việc bầu cử"),
        ("hội nghị sơ kết công tác tổ chức sáng 5/3", "hội nghị sơ kết công tác tổ chức"),
    ],
)
def test_when_it_was_and_that_it_was_held_are_no_part_of_a_name(name: str, label: str) -> None:
    told = meetings(f"Tại {name}, ông Lê Văn Nam, Giám đốc Sở Nội vụ, nêu ba khó khăn.")
    assert {meeting.label for meeting in told} == {label}


@pytest.mark.parametrize(
    ("behind", "label"),
    [
        ("Hội nghị thống nhất các nội dung về đất.", "hội nghị"),
        ("Hội nghị thống nhất cao với báo cáo.", "hội nghị"),
        ("Các đại biểu dự hội nghị tập trung thảo luận về quy chế.", "hội nghị"),
    ],
)
def test_what_a_meeting_agrees_on_does_not_name_it(behind: str, label: str) -> None:
    said = meetings(f"Sáng 5/3/2024, Sở Y tế Lào Cai tổ chức hội nghị. {behind}")
    assert {meeting.label for meeting in said} == {label}
