"""Numbers that are halves: of a length of time, a norm, an address, a rate."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thời gian thu phí của dự án là 20 năm 1 tháng.", []),
        ("Thời gian thi công cầu rút ngắn từ 3 năm 2 tháng xuống 2 năm 8 tháng.", []),
        ("Thời gian thực hiện dự án kéo dài 2 năm rưỡi.", []),
        (
            "Thời gian giải quyết hồ sơ giảm từ 15 ngày xuống 7 ngày.",
            [
                ("Thời gian giải quyết hồ sơ", "15 ngày"),
                ("Thời gian giải quyết hồ sơ", "7 ngày"),
            ],
        ),
    ],
)
def test_years_and_months_are_neither(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lán trại bảo đảm 1 nhà tắm tối đa cho 8 người.", []),
        ("Quy định bố trí 1 bác sĩ cho 30 bệnh nhân, 1 giáo viên cho 25 học sinh.", []),
        (
            "Xã xây 1 trạm cấp nước cho 350 hộ dân.",
            [("trạm cấp nước", "1 trạm"), ("hộ dân", "350 hộ dân")],
        ),
    ],
)
def test_so_many_for_so_many_are_no_counts(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trụ sở Cục đặt tại 262 Đội Cấn, quận Ba Đình.", []),
        ("Tỉnh xây mới trụ sở Chi cục tại 48 Đội cung; sửa nhà khách.", []),
        (
            "Đoàn kiểm tra tại 9 Đội Quản lý thị trường.",
            [("Đội Quản lý thị trường", "9 đội")],
        ),
        ("Đại hội bầu tổng số 18 Ủy viên.", [("Ủy viên Đại hội bầu", "18 ủy viên")]),
    ],
)
def test_a_house_in_a_street_is_no_count(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Suất đầu tư trung bình 1km đường là 20 tỷ đồng.", [
            ("Suất đầu tư trung bình 1km đường", "20000000000 đồng"),
        ]),
        ("Giá thành sản xuất 1 kg tôm là 95.000 đồng.", [
            ("Giá thành sản xuất 1 kg tôm", "95000 đồng"),
        ]),
        ("Suất vốn đầu tư bình quân 1 km kè nhân với chiều dài.", []),
        ("Huyện có 1 km kè.", [("kè", "1 km")]),
    ],
)  # fmt: skip
def test_what_a_cost_is_reckoned_by_is_in_its_name(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected
