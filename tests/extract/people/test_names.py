"""A person's name is a run of capitals that a family name opens; a title may vouch for others."""

import pytest

from extract.people.line import Line
from extract.people.names import foreign_end, name_end, proper
from extract.text import view

TITLED = [
    ("Trần Thị Hoa phát biểu", "Trần Thị Hoa"),
    ("Lê Nguyễn Hoàng Minh Anh dự", "Lê Nguyễn Hoàng Minh Anh"),
    ("Tôn Thất Bách nói", "Tôn Thất Bách"),
    ("Y Blin Kbuôr", "Y Blin Kbuôr"),
    ("H'Yim Êban cho biết", "H'Yim Êban"),
    ("K' Brổi", "K' Brổi"),
    ("K'Brổi nói", "K'Brổi"),
    ("Điểu K'Lung", "Điểu K'Lung"),
    ("Siu Hương", "Siu Hương"),
    ("Sùng A Lềnh", "Sùng A Lềnh"),
    ("A Blong", "A Blong"),
    ("LÊ VĂN BÌNH", "LÊ VĂN BÌNH"),
    ("Thạch Sa Rươl", "Thạch Sa Rươl"),
    ("Thái Bình Dương và Ấn Độ Dương", ""),
    ("Hoa", ""),
    ("Hội đồng", ""),
    ("Bắc Bộ", ""),
    ("Nguyễn Văn A B C D E", ""),  # longer than any name: a headline in title case
]


@pytest.mark.parametrize(("text", "name"), TITLED)
def test_the_name_behind_a_title(text: str, name: str) -> None:
    line = Line.of(view(text))
    end = name_end(line, 0, len(line), titled=True)
    assert " ".join(line.words[:end]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lê văn Nam dự", "Lê văn Nam"),
        ("Trần thị Lan Anh", "Trần thị Lan Anh"),
        ("Hồng Đức văn phòng", ""),
        ("Nguyễn văn hóa", ""),
    ],
)
def test_a_middle_name_may_stand_in_small_letters(text: str, name: str) -> None:
    line = Line.of(view(text))
    end = name_end(line, 0, len(line), titled=False)
    assert " ".join(line.words[:end]) == name


@pytest.mark.parametrize("text", ["Thạch Sa Rươl", "Y Blin", "An Văn Bình", "Quang Minh"])
def test_an_uncommon_family_name_needs_a_title(text: str) -> None:
    line = Line.of(text)
    assert name_end(line, 0, len(line), titled=False) == 0


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kishida Fumio thăm", "Kishida Fumio"),
        ("Emmanuel Macron", "Emmanuel Macron"),
        ("Jean-Marc Gravier dự", "Jean-Marc Gravier"),
        ("Hội An", ""),
        ("Macron", ""),
    ],
)
def test_a_foreign_name_has_two_words_that_are_not_all_vietnamese(text: str, name: str) -> None:
    line = Line.of(text)
    assert " ".join(line.words[: foreign_end(line, 0)]) == name


def test_a_name_in_capitals_is_written_as_names_are() -> None:
    assert proper(["LÊ", "VĂN", "BÌNH"]) == "Lê Văn Bình"
    assert proper(["Y", "Blin", "H'Bia"]) == "Y Blin H'Bia"
