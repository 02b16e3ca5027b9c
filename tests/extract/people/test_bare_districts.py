"""Districts named without their kind, in a report whose province is known."""

import pytest

from extract.article import Article
from extract.facts import PlaceLevel
from extract.reader import contextualize
from extract.slots import PLACE


def districts(text: str, place: str | None = None) -> list[tuple[str, str | None]]:
    context = contextualize(Article(source="a.txt", text=text, place=place))
    return [
        (slot.value.name, slot.value.province)
        for sentence in context.sentences
        for slot in sentence.all_of(PLACE)
        if slot.value.level is PlaceLevel.DISTRICT
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ở Thạch Hà, lúa đã chín. Thanh tra tỉnh Hà Tĩnh vào cuộc.",
        "Hạt Kiểm lâm Thạch Hà họp với Chi cục Kiểm lâm tỉnh Hà Tĩnh.",
        "UBND Thạch Hà báo cáo UBND tỉnh Hà Tĩnh.",
    ],
)
def test_a_district_is_known_by_its_name_where_the_province_is(text: str) -> None:
    assert districts(text) == [("Thạch Hà", "Hà Tĩnh")]


def test_the_outlet_shows_the_province_too() -> None:
    text = "Nhiều hộ ở Thạch Hà và Can Lộc đã có nước sạch."
    assert districts(text, "Hà Tĩnh") == [("Thạch Hà", "Hà Tĩnh"), ("Can Lộc", "Hà Tĩnh")]
    assert districts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        # of another province, or of one of two that are named
        "Ở Thạch Hà, lúa đã chín. Thanh tra tỉnh Nghệ An vào cuộc.",
        "Ở Thạch Hà, lúa đã chín. Tỉnh Hà Tĩnh và tỉnh Nghệ An cùng họp.",
        # part of a longer name, and another thing's
        "Ông Lê Thạch Hà trình bày báo cáo của tỉnh Hà Tĩnh.",
        "Công ty Thạch Hà Xanh nộp thuế tại tỉnh Hà Tĩnh.",
        "Cầu Thạch Hà do tỉnh Hà Tĩnh đầu tư.",
        "Vườn quốc gia Thạch Hà ở tỉnh Hà Tĩnh mở cửa.",
        "Tuyến Thạch Hà - Núi Nài của tỉnh Hà Tĩnh đã xong.",
        # the report has a ward of that name
        "Phường Thạch Hà họp. Người dân Thạch Hà đồng tình. Tỉnh Hà Tĩnh khen ngợi.",
    ],
)
def test_elsewhere_the_same_words_are_no_district(text: str) -> None:
    assert districts(text) == []
