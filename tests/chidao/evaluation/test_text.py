import pytest

from chidao.evaluation.text import bare_place, best_overlap, overlap, plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoá đơn", "hóa đơn"),
        ("Thuỷ lợi", "thủy lợi"),
        ("tỷ lệ", "tỉ lệ"),
        ("kỹ thuật", "kĩ thuật"),
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh"),
        ("TP. HCM", "thành phố Hồ Chí Minh"),
        ("Sở TT&TT", "Sở Thông tin và Truyền thông"),
        ("Ðắk Lắk", "Đắk Lắk"),  # the Icelandic letter
        ("Nghị quyết  số 57-NQ/TW", "nghị quyết số 57 NQ TW"),
    ],
)
def test_what_is_written_the_same(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thanh Trì", "Thạnh Trị"),
        ("Thành ủy", "Thanh tra"),
        ("20,5%", "20%"),
        ("tptc", "thành phố"),  # an abbreviation is a word of its own
    ],
)
def test_what_is_not(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("họp trực tuyến", "họp trực tuyến", 1.0),
        ("a b", "c d", 0.0),
        ("", "", 0.0),
        ("a b c", "a b d", 2 / 3),
        ("a a b", "a b b", 2 / 3),  # each word counts as often as it stands
        ("a", "a b c", 0.5),
    ],
)
def test_overlap(one: str, other: str, shared: float) -> None:
    assert overlap(one, other) == pytest.approx(shared)
    assert overlap(other, one) == pytest.approx(shared)


def test_the_nearest_name_counts() -> None:
    assert best_overlap(("UBND tỉnh", "Bộ Công an"), "Bộ Công an") == 1.0
    assert best_overlap((), "Bộ Công an") == 0.0


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("tỉnh Hải Dương", "Hải Dương"),
        ("TP Đà Nẵng", "Đà Nẵng"),
        ("huyện Phước Sơn", "Phước Sơn"),
        ("Hải Dương", "Hải Dương"),
        ("xã", "xã"),  # a kind alone stays
    ],
)
def test_bare_place(name: str, bare: str) -> None:
    assert bare_place(name) == plain(bare)
