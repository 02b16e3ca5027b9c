"""Given names behind a title, of whom the article names in full."""

import pytest

from extract.article import Article
from extract.reader import contextualize
from extract.slots import OFFICE, PERSON


def persons(text: str) -> list[tuple[str, str]]:
    context = contextualize(Article(source="a.txt", text=f"Tin trong ngày\n\n{text}\n"))
    return [
        (sentence.at(slot.begin, slot.end), context.people.name_of(slot) or "")
        for sentence in context.sentences
        for slot in sentence.of(PERSON, OFFICE)
    ]


_MINISTER = "Bộ trưởng Giao thông Vận tải Đinh Văn Thắng họp với các hãng. "


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Bộ trưởng Thắng yêu cầu rà soát.", ("Bộ trưởng Thắng", "Đinh Văn Thắng")),
        ("Theo Bộ trưởng Thắng, phải rà soát.", ("Bộ trưởng Thắng", "Đinh Văn Thắng")),
        ("Bộ trưởng Hùng yêu cầu rà soát.", ("Bộ trưởng", "Đinh Văn Thắng")),
        ("Thứ trưởng Thắng yêu cầu rà soát.", ("Thứ trưởng", "")),
    ],
)
def test_a_given_name_behind_the_title_of_one_who_was_named(
    text: str, last: tuple[str, str]
) -> None:
    assert persons(_MINISTER + text)[-1] == last
