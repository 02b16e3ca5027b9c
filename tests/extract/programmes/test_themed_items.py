"""Items that share their programme's theme."""

import pytest

from extract.article import Article
from extract.reader import contextualize
from tests.extract.programmes.conftest import programmes


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            'Giám đốc nhắc lại tinh thần "3 xuyên", nghĩa là làm xuyên trưa, xuyên tối, xuyên Tết.',
            ["xuyên trưa", "xuyên tối", "xuyên Tết"],
        ),
        (
            'Ngành giữ "ba đủ, một đúng": đủ thuốc, đủ giường, đủ y tá và thu đúng.',
            ["đủ thuốc", "đủ giường", "đủ y tá", "thu đúng"],
        ),
        (
            '"Kỷ luật nhất, nhanh nhạy nhất, gần dân nhất" là lời hứa của phong trào "Ba nhất".',
            ["Kỷ luật nhất", "nhanh nhạy nhất", "gần dân nhất"],
        ),
        # two of three share the theme, and what is said of each is part of it
        ('Xã giữ nếp "3 xuyên", làm xuyên trưa, xuyên tối.', []),
        (
            'Sở nêu "2 không": không hứa suông, không đùn đẩy, né tránh.',
            ["không hứa suông", "không đùn đẩy, né tránh"],
        ),
    ],
)
def test_items_share_a_theme(text: str, items: list[str]) -> None:
    programmes = contextualize(Article(source="a.txt", text=text)).programmes.all
    assert [s.at(begin, end) for p in programmes for s, begin, end in p.items] == items


@pytest.mark.parametrize(
    ("items", "read"),
    [("gần dân; bám.", ["gần dân", "bám"]), ("vẫn bám, đi.", [])],
)
def test_a_part_that_is_the_theme_alone_shares_it_with_none(items: str, read: list[str]) -> None:
    assert programmes(f'Xã giữ nếp "3 bám": {items}') == [("3 bám", read)]


def test_an_item_of_two_things_is_one_where_commas_part_the_items() -> None:
    text = "Xã thực hiện không xả rác và nước thải, không đốt rơm rạ, không đổ dầu (3 không)."
    assert programmes(text) == [
        ("3 không", ["không xả rác và nước thải", "không đốt rơm rạ", "không đổ dầu"])
    ]
