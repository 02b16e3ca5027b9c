"""A scale that stands once, behind the later of two numbers, is told with the first as well."""

from pathlib import Path

import pytest

from extract.article import Article
from extract.facts import Observation
from extract.reader import read
from graph.build import build
from tests.extract.figures.conftest import DAY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Giá thuê kho tăng từ 1,2 lên 1,8 triệu đồng/tháng.",
            [("1,2 … triệu", 1_200_000), ("1,8 triệu", 1_800_000)],
        ),
        ("Đàn gà giảm từ 65 xuống 52 nghìn con.", [("65 … nghìn", 65_000), ("52 nghìn", 52_000)]),
        ("Vốn tăng từ 8 tỷ lên 12 tỷ đồng.", [("8 tỷ", 8 * 10**9), ("12 tỷ", 12 * 10**9)]),
        ("Số vụ cháy giảm từ 120 xuống 45 vụ.", [("120", 120), ("45", 45)]),
    ],
)
def test_the_first_number_is_not_told_without_it(
    tmp_path: Path, text: str, expected: list[tuple[str, int]]
) -> None:
    reading = read(Article(source="a.txt", text=text, published=DAY))
    build([reading], tmp_path)  # each quote shows what is said of it
    facts = [one.fact for one in reading.findings if isinstance(one.fact, Observation)]
    assert [(fact.value_text, fact.value) for fact in facts] == expected
