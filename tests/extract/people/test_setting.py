"""The province that an outlet serves, by its address, and that an article plays in."""

import pytest

from extract.article import Article
from extract.facts import PositionHeld
from extract.people.setting import home
from extract.reader import read


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


def offices(text: str) -> set[str]:
    found = read(Article(source="a", text=text)).findings
    return {f.fact.label for f in found if isinstance(f.fact, PositionHeld)}


@pytest.mark.parametrize("government", ["UBND tỉnh Bến Tre", "Ủy ban nhân dân tỉnh Bến Tre"])
def test_a_government_named_once_is_that_of_its_officers(government: str) -> None:
    text = f"Sáng 3/9/2023, {government} họp. Phó Chủ tịch UBND tỉnh Lê Văn An chủ trì."
    assert offices(text) == {"Phó Chủ tịch UBND tỉnh Bến Tre"}


def test_beside_another_province_it_is_not() -> None:
    text = (
        "Sáng 3/9/2023, UBND tỉnh Bến Tre và đoàn công tác của tỉnh Trà Vinh họp. Phó Chủ tịch "
        "UBND tỉnh Lê Văn An chủ trì."
    )
    assert offices(text) == {"Phó Chủ tịch UBND tỉnh"}
