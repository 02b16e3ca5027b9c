"""The district whose portal an article stands on, and when what it tells is of that district."""

import pytest

from extract.article import Article
from extract.figures.outlet_areas import district_of
from tests.extract.figures.conftest import places


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://thachha.hatinh.gov.vn/tin", "Thạch Hà"),
        ("https://www.huyenlacson.hoabinh.gov.vn/tin", "Lạc Sơn"),
        ("https://txquangyen.quangninh.gov.vn", "Quảng Yên"),
        ("https://tpvinh.nghean.gov.vn/tin", "Vinh"),
        ("https://sct.tayninh.gov.vn/tin", None),
        ("https://thachha.example.vn/tin", None),
        (None, None),
    ],
)
def test_an_address_shows_the_district_of_its_portal(url: str | None, expected: str | None) -> None:
    found = district_of(Article(source="a.txt", text="", url=url))
    assert (found.name if found is not None else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the portal's own report names its district nowhere
        (
            "Ban Thường vụ Huyện ủy tổ chức hội nghị sơ kết. Toàn huyện trồng mới 120 ha rừng.",
            ["Thạch Hà"],
        ),
        # what it reprints of the nation is not of its district
        (
            (
                "Thủ tướng Chính phủ chủ trì hội nghị trực tuyến toàn quốc. Tại điểm cầu huyện có "
                "lãnh đạo UBND huyện.\n\nChính phủ cho biết, xuất khẩu cả nước đạt 30 tỷ USD."
            ),
            ["Việt Nam"],
        ),
        # nor is what it tells of another
        (
            (
                "UBND huyện học tập kinh nghiệm của huyện Cẩm Xuyên. "
                "Huyện Cẩm Xuyên trồng mới 120 ha rừng."
            ),
            ["Cẩm Xuyên"],
        ),
    ],
)
def test_a_portal_reports_of_its_district(text: str, expected: list[str]) -> None:
    assert places(text, url="https://thachha.hatinh.gov.vn/tin") == expected
