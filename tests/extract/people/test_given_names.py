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


def test_a_name_that_was_read_as_a_body_s() -> None:
    assert persons(
        "Đồng chí Lò Hữu Đoan dự lễ. Bí thư Huyện ủy Lò Hữu Đoan vừa trao cờ thi đua."
    ) == [
        ("Đồng chí Lò Hữu Đoan", "Lò Hữu Đoan"),
        ("Bí thư Huyện ủy Lò Hữu Đoan", "Lò Hữu Đoan"),
    ]


@pytest.mark.parametrize(
    "front",
    ["Thừa ủy quyền của", "Thay mặt", "Thừa lệnh"],
)
def test_one_who_acts_for_another_does_not_hold_that_office(front: str) -> None:
    text = f"{front} Chủ tịch nước, Phó Chủ tịch nước Võ Thị Mai trao huân chương."
    assert persons(text)[-1] == ("Phó Chủ tịch nước Võ Thị Mai", "Võ Thị Mai")
