"""What is told once of several things side by side."""

import pytest

from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bão làm 320 con gia súc và 4.500 con gia cầm bị chết.",
            ["con gia súc bị chết", "con gia cầm bị chết"],
        ),
        (
            "Lũ làm 120 m đường liên xã, 35 m bờ bao và 4 cầu nhỏ bị sạt lở.",
            ["đường liên xã bị sạt lở", "bờ bao bị sạt lở", "cầu nhỏ bị sạt lở"],
        ),
        # what is told of the first already
        (
            "Tai nạn khiến 2 người tử vong, 3 người bị thương.",
            ["người tử vong", "người bị thương"],
        ),
        (
            "Lốc làm 12 ngôi nhà sập và 40 ha lúa bị ngập.",
            ["ngôi nhà sập", "lúa bị ngập"],
        ),
    ],
)
def test_what_befell_several_things_is_told_of_each(text: str, expected: list[str]) -> None:
    assert [fact.indicator for fact in figures(text, None)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 90% gia đình, 85% thôn, buôn và 97% cơ quan, đơn vị đạt danh hiệu văn hóa.",
            [
                "gia đình đạt danh hiệu văn hóa",
                "thôn, buôn đạt danh hiệu văn hóa",
                "cơ quan, đơn vị đạt danh hiệu văn hóa",
            ],
        ),
        (
            "Đã có 95% trẻ nhỏ, 80% bà mẹ có thai được khám.",
            ["trẻ nhỏ được khám", "bà mẹ có thai được khám"],
        ),
        # each has its own, and of things only a share befell
        (
            "Có 95% hộ sử dụng nước máy, 80% hộ có hố xí đạt chuẩn.",
            ["hộ sử dụng nước máy", "hộ có hố xí đạt chuẩn"],
        ),
        (
            "Có 95% hộ dùng nước máy, 80% hộ có hố xí hợp vệ sinh.",
            ["hộ dùng nước máy", "hộ có hố xí hợp vệ sinh"],
        ),
        (
            "Có 9 thí sinh bỏ thi, 2 thí sinh gian lận bị đình chỉ.",
            ["thí sinh bỏ thi", "thí sinh gian lận bị đình chỉ"],
        ),
        ("Xã có 40 cây cầu, 60% bị hư hỏng.", ["cây cầu", "cây cầu bị hư hỏng"]),
    ],
)
def test_shares_side_by_side_are_told_with_what_all_do(text: str, expected: list[str]) -> None:
    assert [fact.indicator for fact in figures(text)] == expected
