"""Where a body's name ends at what it does."""

import pytest

from extract.people.told import told
from extract.text import view


def bodies(text: str) -> list[str]:
    text = view(text)
    here = told(text, None)
    words = text.split()
    return [" ".join(words[body.begin : body.end]) for body in here.bodies]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phòng Y tế xây dựng kế hoạch mới", "Phòng Y tế"),
        ("Trung tâm Y tế huyện giải trình rõ việc này", "Trung tâm Y tế huyện"),
        ("Ban Quản lý dự án Mỹ Thuận cung cấp toàn bộ hồ sơ", "Ban Quản lý dự án Mỹ Thuận"),
    ],
)
def test_a_name_ends_at_a_deed_that_names_no_body(text: str, expected: str) -> None:
    assert bodies(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trường THPT chuyên Lương Văn Can cao nhất 41 điểm", "Trường THPT chuyên Lương Văn Can"),
        ("Hiệu trưởng Trường Đại học Y khoa Trần Văn Hải nói", "Trường Đại học Y khoa"),
    ],
)
def test_a_school_is_named_after_a_person(text: str, expected: str) -> None:
    assert bodies(text)[0] == expected


def test_a_committee_is_named_after_what_it_does() -> None:
    assert bodies("Ban Chỉ đạo tháo gỡ khó khăn họp sáng nay")[0].startswith(
        "Ban Chỉ đạo tháo gỡ khó khăn"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ban Quản lý dự án tỉnh lập tiến độ thi công", "Ban Quản lý dự án tỉnh"),
        ("Kho bạc Nhà nước huyện thanh toán ngay", "Kho bạc Nhà nước huyện"),
        ("Ban Quản lý dự án 4 trình hồ sơ mời thầu", "Ban Quản lý dự án 4"),
        ("Công ty Môi trường đô thị tổng vệ sinh phố phường", "Công ty Môi trường đô thị"),
        ("Cục Cảnh sát giao thông khuyến cáo người dân", "Cục Cảnh sát giao thông"),
        ("Tổng cục Thủy lợi cử đoàn đi kiểm tra", "Tổng cục Thủy lợi"),
        ("Báo Giao thông - Sáng 3/5, đoàn đã đi", "Báo Giao thông"),
        ("Công ty Hải Long chiếm 40% thị phần", "Công ty Hải Long"),
        ("Ban Chỉ đạo chống dịch huyện ngay sau đó đã họp", "Ban Chỉ đạo chống dịch huyện"),
    ],
)
def test_a_name_ends_at_a_unit_or_number_and_at_what_names_no_trade(
    text: str, expected: str
) -> None:
    assert bodies(text)[0] == expected


@pytest.mark.parametrize(
    "name",
    [
        "Ban Chỉ đạo tỉnh chống buôn lậu",
        "Công ty Điện lực cung ứng vật tư",
        "Trung tâm Y tế dự phòng",
        "Ban Chỉ đạo cắt giảm thủ tục",
    ],
)
def test_a_purpose_or_trade_stays_in_the_name(name: str) -> None:
    assert bodies(f"{name} họp sáng nay")[0] == name


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Trung tâm Y tế tiếp nhận 12 ca bệnh.", "Trung tâm Y tế"),
        (
            "Trung tâm Phục vụ hành chính công tiếp nhận hơn 1.846 hồ sơ.",
            "Trung tâm Phục vụ hành chính công",
        ),
        ("Trung tâm Kiểm soát bệnh tật xét nghiệm 1.200 mẫu.", "Trung tâm Kiểm soát bệnh tật"),
        ("Bệnh viện Đa khoa tỉnh khám 2.000 lượt bệnh nhân.", "Bệnh viện Đa khoa tỉnh"),
        ("Hợp tác xã Tân Tiến thiệt hại khoảng 5 ha rừng.", "Hợp tác xã Tân Tiến"),
        ("Vụ Kế hoạch - Tài chính 08/08 nhiệm vụ.", "Vụ Kế hoạch - Tài chính"),
        (
            "Ban Chỉ đạo vận động hiến máu tiếp nhận 21.340 đơn vị máu.",
            "Ban Chỉ đạo vận động hiến máu",
        ),
        ("Thanh tra Chính phủ 42 cuộc.", "Thanh tra Chính phủ"),
        ("Công an quận 11 xử lý vi phạm.", "Công an quận 11"),
        ("Khu kinh tế Nghi Sơn 12.150 tỷ đồng.", "Khu kinh tế Nghi Sơn"),
        ("Quỹ Vì người nghèo 34,6 tỷ đồng.", "Quỹ Vì người nghèo"),
        ("Công ty Điện lực Miền Nam quý I/2023 đạt 9 tỷ đồng.", "Công ty Điện lực Miền Nam"),
        ("Bệnh viện Quân y 108 triệu tập cán bộ.", "Bệnh viện Quân y 108"),
        ("Ban Quản lý dự án 2 họp giao ban.", "Ban Quản lý dự án 2"),
    ],
)
def test_a_name_ends_at_a_deed_done_to_so_many(text: str, body: str) -> None:
    assert bodies(text)[0] == body


def test_a_branch_of_a_national_body_is_its_province_s() -> None:
    text = "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh đề nghị tăng ni giữ nếp sống tiết kiệm"
    assert bodies(text)[0] == "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh"


@pytest.mark.parametrize(
    "text",
    [
        "Ban Tuyên giáo biên soạn tài liệu",
        "Ban Tổ chức rà soát nhân sự khóa mới",
        "Ủy ban Kiểm tra thẩm định hồ sơ đảng viên",
        "Bảo hiểm xã hội thu hồi tiền chi sai",
    ],
)
def test_a_kind_that_is_a_whole_name_ends_at_what_it_does(text: str) -> None:
    assert not any(" ".join(text.split()[-2:]) in body for body in bodies(text))


@pytest.mark.parametrize(
    "name", ["Ban Tuyên giáo Tỉnh ủy", "Ban Chỉ đạo rà soát thủ tục", "Ban Tổ chức lễ hội chùa Keo"]
)
def test_what_more_a_name_says_stays_in_it(name: str) -> None:
    assert bodies(f"{name} họp")[0] == name


def test_a_branch_in_each_unit_is_a_body_with_a_capital_only() -> None:
    assert bodies("giao Bảo hiểm xã hội tỉnh thanh toán chi phí") == ["Bảo hiểm xã hội tỉnh"]
    assert bodies("mức đóng bảo hiểm xã hội tỉnh quy định") == []


@pytest.mark.parametrize("how", ["chặt chẽ", "kịp thời", "nghiêm"])
def test_a_name_ends_at_a_deed_that_is_done_in_some_way(how: str) -> None:
    assert bodies(f"Ban Quản lý Vịnh Hạ Long kiểm soát {how} tàu thuyền") == [
        "Ban Quản lý Vịnh Hạ Long"
    ]
