"""What is looked for only beside its cues is all that there is to find."""

import ast
import importlib
import pkgutil
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest

import extract
from extract.cues import Cued, Sought, lowered
from extract.rules import rules
from extract.text import view

_INDICES = ("PCI", "PAPI", "PII", "GII", "DTI", "DDCI", "SIPAS", "index")
_NUMBERS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười lăm")
_BEFALLEN = (
    "người", "người dân", "nạn nhân", "bệnh nhân", "học sinh", "công nhân", "cháu bé", "ngư dân",
    "thuyền viên", "đối tượng", "bị can", "ca", "trường hợp",
)  # fmt: skip
WORDINGS = (
    *(f"{part} {day}" for part in ("rạng sáng", "đầu giờ trưa", "cuối giờ chiều", "đầu tối", "đêm",
                                   "khuya", "sáng", "trưa", "chiều", "tối")
      for day in ("nay", "qua", "mai")),
    "hôm nay", "hôm qua", "hôm kia", "ngày mai",
    *(f"{start} {until} {now}" for start in ("từ đầu năm", "tính từ năm 2021", "2019")
      for until in ("đến", "tới") for now in ("nay", "bây giờ", "thời điểm này")),
    *(f"{reckoned} từ đầu năm, xã" for reckoned in ("lũy kế", "cộng dồn", "tính")),
    *(f"Thu từ đầu năm {reached} 5 tỷ"
      for reached in ("lên", "đạt", "là", "ước", "hơn", "gần", "trên")),
    *(f"{reckoned} {until} {day}/6" for reckoned in ("tính", "lũy kế", "tính lũy kế")
      for until in ("đến", "tới") for day in ("9", "hết ngày 9", "hết 10", "20", "30")),
    *(f"từ {first} đến {day}/6/2024" for first in ("đầu năm", "đầu năm nay", "1/1", "01/01",
                                                   "ngày 1/1", "ngày 01/01/2024")
      for day in ("9", "10", "hết ngày 20")),
    *(f"{until} {day}/6, tỉnh" for until in ("đến", "tới", "đến hết")
      for day in ("10", "20", "30")),
    *(f"{until} {year}," for until in ("đến", "tới") for year in ("1999", "2030")),
    *(f"từ {since} {until} {to}" for since, to in (("1991", "1999"), ("2001", "2005"))
      for until in ("đến", "tới")),
    *(f"{stretch} (2021-2025)" for stretch in ("5 năm", "5 năm qua", "giai đoạn", "thời kỳ",
                                               "nhiệm kỳ")),
    *(f"{name} 2023 của tỉnh" for name in _INDICES),
    *(f"từ {first} {until} {last}" for first in ("tháng 2", "tháng giêng", "đầu tháng 3/2024",
                                                 "đầu năm", "đầu năm 2024")
      for until in ("đến", "tới") for last in ("tháng 6", "hết tháng chạp", "cuối tháng 9/2024")),
    *(f"từ năm 2021 {until} tháng 6/2024" for until in ("đến", "tới", "đến hết", "tới cuối", "-")),
    *(f"{part} {year}" for part in ("đầu", "giữa", "cuối", "cả")
      for year in ("năm nay", "năm này", "năm 2023")),
    "giai đoạn (1996 - 2000)",
    "hết nhiệm kỳ 2021 - 2026",
    "cả năm đạt", "các năm 2021-2023", "thời kỳ 2021 - 2030", "giai đoạn 2021-2025",
    "năm học 2023 - 2024", "nửa cuối năm", "hai quý đầu năm", "quý II/2024", "quí III",
    "15 ngày đầu tháng 9", "nửa cuối tháng mười hai", "3 năm 2024-2026",
    *(f"{number} {noun} chết" for number in _NUMBERS for noun in _BEFALLEN),
)  # fmt: skip
"""How times and numbers are written that are tried only beside a word of theirs."""


T = TypeVar("T")


def named(kind: type[T]) -> dict[str, T]:
    """Every value of one kind that a module of the package has, by its name."""
    return {
        f"{module.name}.{name}": value
        for module in pkgutil.walk_packages(extract.__path__, "extract.")
        for name, value in vars(importlib.import_module(module.name)).items()
        if isinstance(value, kind)
    }


CUED = named(Cued)
SOUGHT = named(Sought)


@cache
def texts() -> tuple[str, ...]:
    """All that any rule reads or leaves alone, and all that the tests of the package say."""
    of_rules = [
        text
        for rule in rules()
        for text in (*(example.text for example in rule.examples), *rule.silent_on)
    ]
    of_tests = [
        node.value
        for path in Path(__file__).parent.rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return tuple(dict.fromkeys(map(view, (*of_rules, *of_tests, *WORDINGS))))


@pytest.mark.parametrize("name", sorted(CUED))
def test_windows_hide_nothing(name: str) -> None:
    one = CUED[name]
    stands = 0
    for text in texts():
        found = [match.span() for match in one.finditer(text)]
        assert found == [match.span() for match in one.pattern.finditer(text)], text
        stands += bool(found)
    assert stands, "no text holds it: write one into the tests of its room"


@pytest.mark.parametrize("name", sorted(SOUGHT))
def test_one_of_its_words_stands_wherever_a_pattern_is_found(name: str) -> None:
    one = SOUGHT[name]
    held = [text for text in map(lowered, texts()) if one._pattern.search(text)]  # noqa: SLF001
    assert held, "no text holds it: write one into the tests of its room"
    assert [text for text in held if not one.stands(text)] == []


def test_there_are_such_patterns() -> None:
    assert "extract.measures.period.CUED_PERIOD" in CUED
    assert len(SOUGHT) > 9
