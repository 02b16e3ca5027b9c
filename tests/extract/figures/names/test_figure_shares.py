"""Changes in respect of something, and what is told of the year before."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tai nạn giao thông tăng 33% về số vụ, 46% số người chết so với cùng kỳ.",
            [("Tai nạn giao thông về số vụ", "33 %"), ("số người chết", "46 %")],
        ),
        (
            "Tổng số vốn là 3 tỷ đồng, tăng 42% về số lượng dự án và gấp 3 lần về tổng mức.",
            [
                ("Tổng số vốn", "3000000000 đồng"),
                ("số lượng dự án", "42 %"),
                ("tổng mức", "3 lần"),
            ],
        ),
        (
            "Thu ngân sách tăng 8,6% so với cùng kỳ (cùng kỳ năm 2023 giảm 0,2%).",
            [("Thu ngân sách", "8.6 %"), ("Thu ngân sách", "-0.2 %")],
        ),
    ],
)
def test_a_change_is_named_by_what_it_is_in_respect_of(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


def test_what_a_part_counts_is_no_change() -> None:
    part = told("Tai nạn giảm 3% về số vụ, trong đó 5% số người chết là trẻ em.")[-1]
    assert part == ("số người chết", "5 %")
