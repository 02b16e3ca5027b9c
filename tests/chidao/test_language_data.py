"""What the data say in Vietnamese is told in English, and only to people."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from chidao.language import LANGUAGES, table
from chidao.language.data import told

ROOT = Path(__file__).parents[2]
SOURCES = ("graph/disagreement", "graph/identity", "queries/audit", "chidao/alike.py")
TOLD = [
    ("cùng họ tên, nhưng chức vụ ở địa phương khác", "the same name, but a post in another place"),
    # a whole sentence goes before one of two parts
    (
        "cùng chỉ tiêu, phạm vi và thời gian, nhưng khác số",
        "the same indicator, scope and time, but another number",
    ),
    (
        "số liệu của các kỳ khác nhau: 1/1/2023–31/12/2023; đến 5/3/2024; không rõ thời gian",
        "figures of different periods: 1/1/2023–31/12/2023; until 5/3/2024; time not known",
    ),
    (
        "có thể là một cuộc họp: cùng cơ quan và số thứ tự, nhưng khác ngày",
        "perhaps one meeting: the same body and ordinal, but another day",
    ),
    ("ý thứ 3 của «5 tăng»: cùng các ý, thứ tự khác nhau",
     "item 3 of “5 tăng”: the same items in another order"),
    ("1.234 + 5,5 = 1.239,5, không phải 1.240", "1,234 + 5.5 = 1,239.5, not 1,240"),
    ("từ 8.280 đến 9.000 là tăng 8,7%, không phải 9%",
     "from 8,280 to 9,000 is a rise of 8.7%, not 9%"),
    ("thứ 12 nằm ngoài 10 thứ hạng", "rank 12 lies beyond 10 ranks"),
    # what is new stays as it is
    ("một lý do mới", "một lý do mới"),
    ("đến", "đến"),
]  # fmt: skip


@pytest.mark.parametrize(("vietnamese", "english"), TOLD)
def test_a_sentence_of_the_data_is_told_in_english(vietnamese: str, english: str) -> None:
    assert told(vietnamese, "en") == english
    assert told(vietnamese, "vi") == vietnamese


PIECES = re.compile(r"[{][a-z]+[}]|[:;,%«»=]| ở địa phương khác| không thể cùng|(?:tăng|giảm)$")
"""What a template has between the words that stand together in the code."""


@cache
def written() -> str:
    places = [ROOT / source for source in SOURCES]
    paths = [path for p in places for path in ([p] if p.is_file() else sorted(p.glob("*.py")))]
    return " ".join(" ".join(path.read_text("utf-8").split()) for path in paths)


@pytest.mark.parametrize("template", table("data-en"))
def test_what_has_its_english_is_what_the_code_says(template: str) -> None:
    pieces = [piece.strip() for piece in PIECES.split(template)]
    assert any(pieces)
    for words in filter(None, pieces):
        assert words.removesuffix(" tăng").removesuffix(" giảm") in written()


def test_both_languages_are_all_there_are() -> None:
    assert set(LANGUAGES) == {"vi", "en"}, "the data are Vietnamese: a third needs its own table"
