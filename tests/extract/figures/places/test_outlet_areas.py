"""The district or commune that reports of itself, and the one whose portal an article is on."""

import pytest

from extract.article import Article
from extract.figures.places.outlet_areas import district_of
from tests.extract.figures.conftest import places


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://thachha.hatinh.gov.vn/tin", "Thạch Hà"),
        ("https://www.huyenlacson.hoabinh.gov.vn/tin", "Lạc Sơn"),
        ("https://txquangyen.quangninh.gov.vn", "Quảng Yên"),
        ("https://tpvinh.nghean.gov.vn/tin", "Vinh"),
        ("https://camluong.camthuy.thanhhoa.gov.vn/tin", "Cẩm Thủy"),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a district's report in its province's paper
        (
            (
                "HĐND huyện Tây Giang tổ chức kỳ họp thứ 7. Báo cáo tại kỳ họp cho biết, "
                "giá trị sản xuất của huyện đạt 72 tỷ đồng.\n\nThu ngân sách đạt 30 tỷ đồng."
            ),
            ["Tây Giang", "Tây Giang"],
        ),
        # a ward's, behind the headline that names it
        (
            (
                "Phường Hòa Xuân sơ kết công tác\n\nUBND phường cho biết, trên địa bàn phường có "
                "40 doanh nghiệp mới. Thu ngân sách đạt 30 tỷ đồng."
            ),
            ["Hòa Xuân", "Hòa Xuân"],
        ),
        # not where it is one of several, nor where the province speaks
        (
            (
                "Cháy rừng xảy ra ở các huyện Tây Giang, Nam Giang. UBND tỉnh chỉ đạo công an "
                "huyện điều tra.\n\nToàn tỉnh Quảng Nam thiệt hại 90 ha rừng."
            ),
            ["Quảng Nam"],
        ),
    ],
)
def test_a_unit_reports_of_itself(text: str, expected: list[str]) -> None:
    assert places(text, url="https://baoquangnam.vn/tin") == expected


def test_a_district_that_is_not_named_is_not_its_province() -> None:
    text = "Toàn huyện trồng mới 750 ha. Trên địa bàn huyện có 12 hợp tác xã."
    assert places(text, url="https://abc.quangbinh.gov.vn/tin") == [None, None]


def test_the_province_that_an_outlet_serves_is_what_its_tinh_means() -> None:
    text = "Chính phủ có chỉ đạo mới. Toàn tỉnh hiện có 234 sản phẩm OCOP."
    assert places(text, "Hải Dương") == ["Hải Dương"]
    assert places(text) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công an tỉnh cho biết, toàn tỉnh xảy ra 40 vụ cháy.", ["Hà Tĩnh"]),
        ("Thủ tướng Chính phủ cho biết, xuất khẩu đạt 40 tỷ USD.", ["Việt Nam"]),
    ],
)
def test_the_address_of_a_provinces_paper_shows_its_province(
    text: str, expected: list[str]
) -> None:
    assert places(text, url="https://baohatinh.vn/tin") == expected
