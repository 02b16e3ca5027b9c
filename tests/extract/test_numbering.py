"""How items of a list are numbered."""

import pytest
import regex

from extract.numbering import NUMBER, level


@pytest.mark.parametrize(
    ("line", "deep"),
    [
        ("ii. một số nhiệm vụ", 1),
        ("2. sở tài chính", 2),
        ("2/ sở tài chính", 2),
        ("2- sở tài chính", 2),
        ("2 - sở tài chính", 2),
        ("(2) sở tài chính", 2),
        ("2.1. sở tài chính", 3),
        ("3.2.1- sở tài chính", 3),
        ("a) rà soát", 4),
        ("đ. rà soát", 4),
        ("- rà soát", 5),
    ],
)
def test_a_number_tells_how_deep_its_line_stands(line: str, deep: int) -> None:
    assert level(line) == deep
    assert deep in {1, 5} or regex.match(NUMBER, line)


@pytest.mark.parametrize(
    "line",
    [
        "2.5 triệu hộ",
        "24 - 4 - 2024",
        "24-4-2024",
        "12/9",
        "h. krông pa",
        "2024. đến nay",
        "rà soát",
    ],
)
def test_a_figure_a_day_or_an_abbreviation_numbers_nothing(line: str) -> None:
    assert level(line) is None
    assert not regex.match(NUMBER, line)
