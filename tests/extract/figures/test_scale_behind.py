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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2016, xuất khẩu và nhập khẩu đạt lần lượt 5,2 và 4,8 tỷ USD.",
            [("xuất khẩu", "5,2 … tỷ"), ("nhập khẩu", "4,8 tỷ")],
        ),
        (
            "Diện tích lúa và ngô lần lượt là 1.200 và 800 ha.",
            [("Diện tích lúa", "1.200"), ("Diện tích ngô", "800")],
        ),
        ("Hai huyện lần lượt có 3 và 5 vụ cháy.", []),
    ],
)
def test_what_is_handed_out_in_turn_has_one_unit(
    text: str, expected: list[tuple[str, str]]
) -> None:
    findings = read(Article(source="a.txt", text=text, published=DAY)).findings
    facts = [one.fact for one in findings if isinstance(one.fact, Observation)]
    assert [(fact.indicator, fact.value_text) for fact in facts] == expected
