"""Titles that share what they are of are told as one."""

import pytest

from tests.extract.instructions.conftest import tasks


@pytest.mark.parametrize(
    ("told", "labels"),
    [
        (
            "giám đốc, thủ trưởng các sở, ban, ngành; chủ tịch UBND các phường",
            ["giám đốc, thủ trưởng các sở, ban, ngành", "chủ tịch UBND các phường"],
        ),
        ("Bí thư, Chủ tịch UBND các xã", ["Bí thư, Chủ tịch UBND các xã"]),
        (
            "Bộ trưởng, Thủ trưởng các cơ quan ngang bộ",
            ["Bộ trưởng", "Thủ trưởng các cơ quan ngang bộ"],
        ),
    ],
)
def test_a_title_alone_is_told_with_the_next(told: str, labels: list[str]) -> None:
    text = f"Tin\n\nPhó Thủ tướng Lê Văn Nam yêu cầu {told} khẩn trương rà soát hồ sơ."
    assert tasks(text) == [("khẩn trương rà soát hồ sơ", labels)]
