"""Where places stand below ``place/``, of every level."""

import pytest

from extract.facts import Place, PlaceLevel
from graph.identity.places import Places, path


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        # a region is the nation's, whatever article names it
        (
            Place(name="Đồng bằng sông Cửu Long", level=PlaceLevel.REGION, kind="vùng"),
            "vung-dong-bang-song-cuu-long",
        ),
        (
            Place(name="Gia Lâm", level=PlaceLevel.DISTRICT, kind="huyện", province="Hà Nội"),
            "ha-noi/huyen-gia-lam",
        ),
        # a hamlet's name has its kind in it
        (
            Place(name="thôn Bình An", level=PlaceLevel.HAMLET, kind="thôn", province="Quảng Trị"),
            "quang-tri/thon-binh-an",
        ),
    ],
)
def test_a_place_has_its_path(place: Place, expected: str) -> None:
    assert path(place, None, "a") == expected


def test_a_hamlet_of_no_known_province_is_its_articles_own() -> None:
    hamlet = Place(name="thôn Bình An", level=PlaceLevel.HAMLET, kind="thôn")
    assert path(hamlet, None, "a") != path(hamlet, None, "b")


def test_a_numbered_district_is_of_the_city_named_beside_it_once() -> None:
    bare = Place(name="9", level=PlaceLevel.DISTRICT, kind="quận")
    whole = Place(name="9", level=PlaceLevel.DISTRICT, kind="quận", province="Hồ Chí Minh")
    places = Places([(whole, None, "a"), (bare, None, "a"), (bare, None, "b")])
    assert places.path(bare, None, "a") == places.path(whole, None, "a")
    assert places.path(bare, None, "b") != places.path(whole, None, "a")


def test_a_named_district_may_be_another_province_s() -> None:
    bare = Place(name="Châu Thành", level=PlaceLevel.DISTRICT, kind="huyện")
    whole = Place(name="Châu Thành", level=PlaceLevel.DISTRICT, kind="huyện", province="Long An")
    places = Places([(whole, None, "a"), (bare, None, "a")])
    assert places.path(bare, None, "a") != places.path(whole, None, "a")
