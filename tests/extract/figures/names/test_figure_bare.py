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
