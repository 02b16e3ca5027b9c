from __future__ import annotations

import pytest

from graph.figures_in_english import qualifier, unit, value


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("16,5", "16.5"),
        ("2.500 tỷ", "2,500 billion"),
        ("1.234,5 triệu", "1,234.5 million"),
        ("95 nghìn tỷ", "95 trillion"),
        ("36.78 tỷ", "36.78 billion"),  # a decimal point in the article itself
        ("22/63", "22/63"),
        ("80-85", "80-85"),
        ("4.483 tỷ 40 triệu", "4,483 billion 40 million"),
        ("tăng 7,56", "up 7.56"),
        ("một", "một"),
    ],
)
def test_value(text: str, written: str) -> None:
    assert value(text) == written


def test_unit_and_qualifier_that_are_not_known_stay() -> None:
    assert (unit("đồng"), unit("ngôi chùa")) == ("VND", "ngôi chùa")
    assert (qualifier("khoảng"), qualifier("nghe nói")) == ("about", "nghe nói")
