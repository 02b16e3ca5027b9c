"""The province that an outlet serves, by how its papers sign their reports."""

import pytest

from extract.article import Article
from extract.people.outlets import home


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("Mùa vàng\n\n(QNO) - Sáng nay, xã họp.", "Quảng Nam"),
        ("Mùa vàng\n\nLSO-Chiều nay, xã họp.", "Lạng Sơn"),
        ("Mùa vàng\n\n(ĐN)- Sáng nay, xã họp.", "Đồng Nai"),
        # no sign of a province's paper, or not where one signs
        ("Mùa vàng\n\n(TTXVN) - Sáng nay, xã họp.", None),
        ("Mùa vàng\n\nTheo báo mạng (QNO), xã họp.", None),
        ("Mùa vàng\n\nĐN - Sáng nay, xã họp.", None),
    ],
)
def test_a_paper_signs_its_reports(text: str, province: str | None) -> None:
    place = home(Article(source="a.txt", text=text))
    assert (place and place.name) == province
