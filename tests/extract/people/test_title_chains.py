"""Titles one behind the other, and where a chain of them ends."""

import pytest

from extract.people.line import Line
from extract.people.title_chains import begins_title, titles_from
from extract.text import view


def line(text: str) -> Line:
    return Line.of(view(text))


def chain(text: str, at: int = 0) -> list[str]:
    words = line(text)
    titles, _ = titles_from(words, at, None)
    return [" ".join(words.words[title.begin : title.end]) for title in titles]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy kiêm Chủ tịch HĐND tỉnh",
            ["Ủy viên Bộ Chính trị", "Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"],
        ),
        (
            "Bí thư Huyện ủy đồng thời là Chủ tịch HĐND huyện",
            ["Bí thư Huyện ủy", "Chủ tịch HĐND huyện"],
        ),
        (
            "Ủy viên BTV Trưởng Ban Dân vận Huyện ủy",
            ["Ủy viên BTV", "Trưởng Ban Dân vận Huyện ủy"],
        ),
        ("Giám đốc Sở Y tế, cho biết", ["Giám đốc Sở Y tế"]),
        ("ông Lê Văn Nam", []),
    ],
)
def test_a_chain_of_titles(text: str, titles: list[str]) -> None:
    assert chain(text) == titles


def test_the_office_of_one_for_whom_another_acts_stands_alone() -> None:
    assert chain("Thay mặt Chủ tịch nước, Phó Chủ tịch nước", 2) == ["Chủ tịch nước"]


def test_a_title_begins_with_a_capital() -> None:
    assert begins_title(line("Giám đốc Sở Y tế"), 0, None)
    assert not begins_title(line("giám đốc Sở Y tế"), 0, None)
