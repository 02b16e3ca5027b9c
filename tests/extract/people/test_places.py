"""Units by their kind words, by the gazetteer, and by the shape of their names."""

import pytest

from extract.facts import Place, PlaceLevel
from extract.people.line import Line
from extract.people.places import COMMUNE, DISTRICT, PROVINCE, unit_at, within
from extract.text import view

NAMED = [
    ("tỉnh Hải Dương họp", "Hải Dương", PROVINCE, "tỉnh", None),
    ("Đắk Lắk", "Đắk Lắk", PROVINCE, "tỉnh", None),
    ("TP.HCM", "Hồ Chí Minh", PROVINCE, "thành phố", None),
    ("TP. Hồ Chí Minh", "Hồ Chí Minh", PROVINCE, "thành phố", None),
    ("Thanh Hoá", "Thanh Hóa", PROVINCE, "tỉnh", None),
    ("thành phố Hải Dương", "Hải Dương", DISTRICT, "thành phố", "Hải Dương"),
    ("huyện Phước Sơn", "Phước Sơn", DISTRICT, "huyện", "Quảng Nam"),
    ("H.Phước Sơn", "Phước Sơn", DISTRICT, "huyện", "Quảng Nam"),
    ("huyện Hoành Bồ", "Hoành Bồ", DISTRICT, "huyện", "Quảng Ninh"),  # until 2020
    ("quận Thủ Đức", "Thủ Đức", DISTRICT, "quận", "Hồ Chí Minh"),
    ("TP. Thủ Đức", "Thủ Đức", DISTRICT, "thành phố", "Hồ Chí Minh"),
    ("TP Ninh Bình", "Ninh Bình", DISTRICT, "thành phố", "Ninh Bình"),
    ("tỉnh Ninh Bình", "Ninh Bình", PROVINCE, "tỉnh", None),
    ("huyện Kỳ Sơn", "Kỳ Sơn", DISTRICT, "huyện", None),  # in Hòa Bình until 2020, in Nghệ An
    ("huyện Châu Thành", "Châu Thành", DISTRICT, "huyện", None),  # nine provinces have one
    ("xã Tân Lập Nguyễn Văn Nam", "Tân Lập", COMMUNE, "xã", None),
    ("phường 5", "5", COMMUNE, "phường", None),
    ("XÃ TÂN LẬP THÁNG 1", "Tân Lập", COMMUNE, "xã", None),
    ("XÃ TÂN LẬP TỔ CHỨC HỘI NGHỊ", "Tân Lập", COMMUNE, "xã", None),
    ("XÃ Y TÝ HỌP", "Y Tý", COMMUNE, "xã", None),
    ("xã Đăk Rơ Wa", "Đăk Rơ Wa", COMMUNE, "xã", None),
    ("phường Hải Châu 1, quận", "Hải Châu 1", COMMUNE, "phường", None),
    ("phường Móng Cái 3 tổ chức", "Móng Cái 3", COMMUNE, "phường", None),
    ("xã Tân Lập 2 đã họp", "Tân Lập 2", COMMUNE, "xã", None),
    ("xã Tân Lập 2 tổ công tác", "Tân Lập", COMMUNE, "xã", None),
    ("xã Tân Lập 12 hộ", "Tân Lập", COMMUNE, "xã", None),
    ("xã Tân Lập 2/3 số hộ", "Tân Lập", COMMUNE, "xã", None),
    ("xã Tân Lập 1,5 tỷ", "Tân Lập", COMMUNE, "xã", None),
]


@pytest.mark.parametrize(("text", "name", "level", "kind", "province"), NAMED)
def test_named_units(text: str, name: str, level: str, kind: str, province: str | None) -> None:
    unit = unit_at(Line.of(view(text)), 0)
    assert unit is not None
    assert unit.place == Place(name=name, level=PlaceLevel(level), kind=kind, province=province)


def test_the_province_tells_districts_of_one_name_apart() -> None:
    unit = unit_at(Line.of("huyện Châu Thành"), 0, "Long An")
    assert unit is not None
    assert unit.place is not None
    assert unit.place.province == "Long An"


@pytest.mark.parametrize(
    ("text", "at", "named"),
    [
        ("Chủ tịch UBND xã Nguyễn Hữu Tài", 3, False),  # who holds the office
        ("Chủ tịch UBND phường Trần Hưng Đạo", 3, True),
        ("UBND xã Nguyễn Hữu Tài họp", 1, True),
    ],
)
def test_a_unit_bears_the_name_of_few_persons(text: str, at: int, *, named: bool) -> None:
    unit = unit_at(Line.of(view(text)), at)
    assert unit is not None
    assert (unit.place is not None) is named


def test_a_kind_word_alone_is_a_unit_of_a_known_level() -> None:
    unit = unit_at(Line.of("tỉnh họp"), 0)
    assert unit is not None
    assert (unit.level, unit.place) == (PROVINCE, None)


@pytest.mark.parametrize(
    "text", ["Hồ Chí Minh", "xã hội", "hà nội", "Bình yên", "xã ATK", "xã ĐBKK"]
)
def test_what_only_looks_like_a_unit(text: str) -> None:
    unit = unit_at(Line.of(text), 0)
    assert unit is None or unit.place is None


def test_a_unit_goes_on_with_the_larger_one() -> None:
    line = Line.of("xã Tân Lập, huyện Kon Rẫy, tỉnh Kon Tum, hôm qua")
    unit = unit_at(line, 0)
    assert unit is not None
    whole = within(line, unit, None)
    assert " ".join(line.words[: whole.end]) == "xã Tân Lập , huyện Kon Rẫy , tỉnh Kon Tum"
