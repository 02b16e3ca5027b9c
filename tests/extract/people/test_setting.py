"""The province that an outlet serves, by its address."""

import pytest

from extract.article import Article
from extract.people.setting import home


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://baohaiduong.vn/tin", "Hải Dương"),
        ("https://baobariavungtau.com.vn/tin", "Bà Rịa - Vũng Tàu"),
        ("https://www.truyenhinhnghean.vn/tin", "Nghệ An"),
        ("https://congan.kontum.gov.vn/tin", "Kon Tum"),
        ("https://hanoimoi.vn/tin", "Hà Nội"),
        ("https://baoapbac.vn/tin", "Tiền Giang"),
        ("https://vietnamplus.vn/tin", None),
        ("https://phuyenbinh.example.vn/tin", None),
    ],
)
def test_an_address_shows_the_province_of_its_outlet(url: str, expected: str | None) -> None:
    found = home(Article(source="a.txt", text="", url=url))
    assert (found.name if found is not None else None) == expected
