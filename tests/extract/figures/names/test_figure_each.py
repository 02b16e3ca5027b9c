"""What each of many is worth, who aims at a figure, and what sums and people are of."""

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Hội trao 40 phần quà, mỗi phần trị giá 2 triệu đồng.",
            ["phần quà Hội trao", "mỗi phần quà trị giá"],
        ),
        (
            "Có 12 hộ được vay vốn, bình quân mỗi hộ 50 triệu đồng.",
            ["hộ được vay vốn", "bình quân mỗi hộ được vay vốn"],
        ),
        ("Bình quân mỗi ngày bán 900 vé.", ["vé Bình quân mỗi ngày bán"]),
        # who aims at it is no part of it
        ("Ngành du lịch đặt mục tiêu đón 5 triệu lượt khách.", ["lượt khách đón"]),
        ("Thu ngân sách phấn đấu đạt 900 tỷ đồng.", ["Thu ngân sách"]),
        ("Chỉ tiêu phấn đấu là 900 tỷ đồng.", ["Chỉ tiêu phấn đấu"]),
        # a deed says nothing without what it is for
        ("Bố trí 26 tỷ đồng cho các cầu nhỏ.", ["Bố trí cho các cầu nhỏ"]),
        # people do what their households did
        (
            "Tỉnh Hà Tĩnh đã sơ tán 15.400 hộ với 46.000 người.",
            ["hộ sơ tán", "người sơ tán"],
        ),
        ("2 thí sinh vi phạm quy chế bị đình chỉ.", ["thí sinh vi phạm quy chế bị đình chỉ"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [fact.indicator for fact in figures(text)] == names


def test_a_vote_is_no_aim() -> None:
    told = figures(
        "Thu ngân sách trung ương năm 2031 dự kiến là 750.000 tỷ đồng. Kết quả biểu quyết, 449/459 "
        "đại biểu tán thành."
    )
    assert [fact.status for fact in told] == [Status.TARGET, Status.ACTUAL]
