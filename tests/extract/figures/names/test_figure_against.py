"""What a place's value is held against: named by the measure, and of the whole."""

import pytest

from tests.extract.figures.conftest import figures, names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỷ lệ lấp đầy của tỉnh Quảng Trị đạt 44%, thấp hơn bình quân chung cả nước (57%).",
            [
                ("Tỷ lệ lấp đầy của tỉnh Quảng Trị", "Quảng Trị"),
                ("Tỷ lệ lấp đầy bình quân chung cả nước", "Việt Nam"),
            ],
        ),
        (
            "Tỷ lệ thất nghiệp của Sơn La còn 1,2%, thấp hơn mức trung bình toàn quốc là 2,4%.",
            [
                ("Tỷ lệ thất nghiệp của Sơn La", "Sơn La"),
                ("Tỷ lệ thất nghiệp trung bình toàn quốc", "Việt Nam"),
            ],
        ),
        (
            "Tỷ lệ giải ngân của Bộ Y tế đạt 15%, trong khi bình quân cả nước đạt 31%.",
            [
                ("Tỷ lệ giải ngân của Bộ Y tế", "Việt Nam"),
                ("Tỷ lệ giải ngân bình quân cả nước", "Việt Nam"),
            ],
        ),
        (
            "Tỷ lệ đô thị hóa của Bắc Kạn là 22%, thấp hơn so với cả nước (43%).",
            [("Tỷ lệ đô thị hóa của Bắc Kạn", "Bắc Kạn"), ("Tỷ lệ đô thị hóa cả nước", "Việt Nam")],
        ),
        (
            "Năng suất ngô cả nước đạt 50 tạ/ha, tỉnh đạt 41 tạ/ha.",
            [("Năng suất ngô cả nước", "Việt Nam"), ("Năng suất ngô", None)],
        ),
        # what is said of the whole is of no part of it
        (
            "Thu nhập của huyện Đak Pơ là 52 triệu đồng, hơn bình quân toàn tỉnh (49 triệu đồng).",
            [
                ("Thu nhập của huyện Đak Pơ", "Đak Pơ"),
                ("Thu nhập bình quân toàn tỉnh", None),
            ],
        ),
        # by how much is of the place, and of growth nobody can tell which of the two it is
        (
            "Tỷ lệ đỗ của Sơn La đạt 97%, cao hơn bình quân chung cả nước 0,5 điểm %.",
            [("Tỷ lệ đỗ của Sơn La", "Sơn La"), ("Tỷ lệ đỗ của Sơn La", "Sơn La")],
        ),
        (
            "Tốc độ tăng trưởng của Sơn La đạt 8,4%, cao hơn bình quân cả nước 6,1%.",
            [("Tốc độ tăng trưởng của Sơn La", "Sơn La")],
        ),
    ],
)
def test_an_average_is_of_the_measure(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = figures(text, None)
    assert [(f.indicator, f.area and f.area.name) for f in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # «mới» says that it is so much and no more
        (
            "Cầu vượt Ngã tư Gốc Đa mới hoàn thành 25% khối lượng.",
            ["Cầu vượt Ngã tư Gốc Đa khối lượng"],
        ),
        ("Tuyến cống phía nam chợ Mới đào được 90 m.", ["Tuyến cống phía nam chợ Mới đào"]),
        ("Tuyến cống phía nam hồ Láng mới đào được 90 m.", ["Tuyến cống phía nam hồ Láng đào"]),
        ("Khu đô thị mới hoàn thành 25% khối lượng.", ["Khu đô thị mới khối lượng"]),
        ("Nhà máy mới hoàn thành 25% khối lượng.", ["Nhà máy mới khối lượng"]),
        # «đang» parts off so much of a stock, and tells how a rate goes
        (
            "Diện tích đang bỏ trống là 60 m2; diện tích đất đang bị lấn chiếm là 9 m2.",
            ["Diện tích đang bỏ trống", "diện tích đất đang bị lấn chiếm"],
        ),
        ("Diện tích lúa đang tăng trở lại, đạt 90 ha.", ["Diện tích lúa"]),
        ("Giải ngân vốn vay đang chậm lại khi đạt 12%.", ["Giải ngân vốn vay"]),
    ],
)
def test_a_name_says_what_is_measured(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tỷ lệ ra lớp đạt 94%, vượt chỉ tiêu 88% được giao.", "Tỷ lệ ra lớp"),
        ("Tỷ lệ ra lớp đạt 94%, vượt mục tiêu 88% HĐND tỉnh đề ra.", "Tỷ lệ ra lớp"),
        ("Xã giảm 70 hộ nghèo, vượt kế hoạch 60 hộ huyện giao.", "hộ nghèo"),
    ],
)
def test_who_set_a_goal_is_no_part_of_what_is_measured(text: str, name: str) -> None:
    assert {fact.indicator for fact in figures(text)} == {name}
