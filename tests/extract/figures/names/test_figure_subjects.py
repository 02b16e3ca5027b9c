"""Which of the words before a value name what it is of, where commas and brackets part them."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a measure in brackets is not of what stands before its comma
        (
            "Xuất khẩu phục hồi, tăng trưởng tháng sau cao hơn tháng trước (tháng 1 tăng 2%).",
            "tăng trưởng",
        ),
        (
            "Lạm phát thấp, tăng trưởng xuất khẩu quý sau cao hơn quý trước (quý I 5,4%).",
            "tăng trưởng xuất khẩu",
        ),
    ],
)
def test_a_value_alone_in_brackets_is_of_the_measure_before_them(text: str, name: str) -> None:
    assert [indicator for indicator, _ in told(text)] == [name]
