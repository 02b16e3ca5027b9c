"""Some of what was counted, what is left of it, all of it, and what is told of one by one."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đến nay, 318 hộ đã nhận tiền, số còn lại 95 hộ chưa đồng thuận.",
            [("hộ đã nhận tiền", "318 hộ"), ("hộ chưa đồng thuận", "95 hộ")],
        ),
        (
            "Huyện có 12 xã đạt chuẩn, số còn lại là 9 xã.",
            [("xã đạt chuẩn", "12 xã"), ("xã còn lại", "9 xã")],
        ),
        # the rest with a noun of its own ahead
        (
            "Bão làm 120 nhà hư hỏng, số nhà còn lại là 25 nhà.",
            [("nhà hư hỏng", "120 nhà"), ("số nhà còn lại", "25 nhà")],
        ),
    ],
)
def test_what_is_left_is_named_by_its_noun(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tháng này có thêm 95 ca mắc sởi, nâng tổng số lên 1.246 ca.", "tổng số ca mắc sởi"),
        ("Trong tuần có 5 tàu cá bị bắt giữ, đưa tổng số lên 40 tàu.", "tổng số tàu cá bị bắt giữ"),
        # another noun
        ("Tháng này có 95 ca mắc sởi, nâng tổng số lên 120 giường.", "giường"),
    ],
)
def test_all_of_them_are_of_what_was_counted(text: str, name: str) -> None:
    assert told(text)[-1][0] == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỉnh có 15 km đê bị sạt lở, trong đó 4 km đã được gia cố.",
            ["đê bị sạt lở", "đê đã được gia cố"],
        ),
        (
            "Có 90 ha rừng bị lấn chiếm, trong đó 12 ha là rừng phòng hộ, 5 ha thuộc khu bảo tồn.",
            ["rừng bị lấn chiếm", "rừng là rừng phòng hộ", "rừng thuộc khu bảo tồn"],
        ),
        # a thing of its own
        (
            "Tỉnh có 15 km đê bị sạt lở, 4 km kè đã được gia cố.",
            ["đê bị sạt lở", "kè đã được gia cố"],
        ),
    ],
)
def test_some_of_what_was_measured_is_named_with_it(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 40 vụ án hình sự được xét xử, trong đó 12 vụ là án trọng điểm.",
            ["vụ án hình sự được xét xử", "vụ là án trọng điểm"],
        ),
        (
            "Có 40 vụ cháy tại nhà dân, trong đó 12 vụ do chập điện.",
            ["vụ cháy tại nhà dân", "vụ do chập điện"],
        ),
        # which ones by their names
        ("Tỉnh còn 2 xã là Ea Pil, Cư San chưa có chợ.", ["xã"]),
    ],
)
def test_what_the_things_are_tells_which(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trung bình mỗi năm có 25 vụ cháy rừng xảy ra.",
            ["vụ cháy rừng xảy ra trung bình mỗi năm"],
        ),
        (
            "Bình quân mỗi huyện có 95 nhà tạm được xóa và 12 cầu được sửa.",
            [
                "nhà tạm được xóa bình quân mỗi huyện",
                "cầu được sửa bình quân mỗi huyện",
            ],
        ),
        ("Mỗi ngày, bệnh viện khám 450 lượt.", ["lượt bệnh viện khám mỗi ngày"]),
        ("Mỗi tổ công nghệ có 7 thành viên.", ["thành viên mỗi tổ công nghệ"]),
        # nothing is told of each
        ("Mỗi xã đều có chợ, toàn huyện có 12 chợ.", ["chợ"]),
    ],
)
def test_what_is_told_of_each_is_named_so(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 90 doanh nghiệp nợ thuế kéo dài, 12 doanh nghiệp bị cưỡng chế.",
            ["doanh nghiệp nợ thuế kéo dài", "doanh nghiệp bị cưỡng chế"],
        ),
        # both were hit
        (
            "Có 12 nhà kiên cố, 30 nhà tạm bị sập.",
            ["nhà kiên cố bị sập", "nhà tạm bị sập"],
        ),
    ],
)
def test_what_befell_some_is_not_told_of_all(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected


def test_a_place_with_its_own_count_is_no_part_of_a_name() -> None:
    found = told("Toàn tỉnh có 90 phòng học mới. Huyện Ea Kar có 12 phòng, huyện Lắk có 9 phòng.")
    assert not any("huyện" in name for name, _ in found)
