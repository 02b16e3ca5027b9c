"""What a measure that is only a head is of: what grows on the ground told beside it."""

import pytest

from tests.extract.figures.conftest import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vụ này huyện gieo sạ 900 ha, năng suất bình quân 61 tạ/ha.",
            ["huyện gieo sạ", "năng suất bình quân huyện"],
        ),
        (
            "Diện tích chè là 30 ha, năng suất bình quân đạt 90 tạ/ha, sản lượng 250 tấn.",
            ["Diện tích chè", "năng suất bình quân chè", "sản lượng chè"],
        ),
        (
            "Toàn xã gieo cấy 5.000 ha lúa, sản lượng đạt 30.000 tấn, tăng 2%.",
            ["lúa gieo cấy", "sản lượng lúa", "sản lượng lúa"],
        ),
        (
            "Diện tích cây ăn quả 9.000 ha, trong đó cam 3.000 ha, sản lượng 20.000 tấn.",
            ["Diện tích cây ăn quả", "cam", "sản lượng cam"],
        ),
        # no ground is told, what it is of is said, or the ground is told by no crop
        ("Đàn bò có 20.000 con, sản lượng đạt 800 tấn.", ["Đàn bò", "sản lượng"]),
        (
            "Diện tích rừng trồng mới đạt 500 ha, sản lượng gỗ khai thác đạt 9.000 m3.",
            ["Diện tích rừng trồng mới", "sản lượng gỗ khai thác"],
        ),
        (
            "Diện tích bị thiệt hại là 400 ha, sản lượng giảm 900 tấn.",
            ["Diện tích bị thiệt hại", "sản lượng"],
        ),
    ],
)
def test_a_yield_is_of_what_grows_on_the_ground_beside_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dư nợ đạt 85 tỷ đồng, tăng 6 tỷ đồng so với đầu năm, tỷ lệ tăng 7,6%.",
            ["Dư nợ", "Dư nợ", "tỷ lệ tăng dư nợ"],
        ),
        ("Toàn xã còn 60 hộ nghèo, tỷ lệ giảm 2%.", ["hộ nghèo", "tỷ lệ giảm hộ nghèo"]),
        # what says of what it is, or is of several at once
        (
            "Huyện có 900 hộ, tỷ lệ tăng dân số tự nhiên là 1%.",
            ["hộ", "tỷ lệ tăng dân số tự nhiên"],
        ),
        (
            "Doanh thu đạt 8 tỷ đồng, lợi nhuận 2 tỷ đồng, tỷ lệ tăng lần lượt 5% và 9%.",
            ["Doanh thu", "lợi nhuận", "tỷ lệ tăng", "tỷ lệ tăng"],
        ),
    ],
)
def test_a_rate_of_change_is_of_what_changed(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Riêng dân số tỉnh Kon Tum có 540.000 người, tăng 1,5%.",
            ["dân số tỉnh Kon Tum", "dân số tỉnh Kon Tum"],
        ),
        ("Dân số toàn xã hiện có 8.900 dân.", ["Dân số toàn xã"]),
        ("Ban Dân số huyện có 12 người làm chuyên trách.", ["người làm chuyên trách"]),
    ],
)
def test_a_population_is_not_called_by_people(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a part told before is not what the same word means again
        (
            "Lũy kế có 35 dự án còn hiệu lực với 6 tỷ USD.",
            ["dự án còn hiệu lực", "dự án còn hiệu lực"],
        ),
        (
            "Công ty giải ngân 3 tỷ USD gồm 1 tỷ USD nhà xưởng. Công ty còn giải ngân 5 tỷ USD.",
            [
                "Công ty giải ngân",
                "Công ty giải ngân nhà xưởng",
                "giải ngân",
            ],
        ),
    ],
)
def test_what_stands_right_behind_things_is_of_them(text: str, expected: list[str]) -> None:
    assert names(text) == expected
