import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.text import fold, glued, open_bracket, view


@pytest.mark.parametrize(
    ("written", "matched"),
    [
        ("hoà nhã, thuỷ lợi, uỷ ban, Uỷ ban, HOÀ", "hòa nhã, thủy lợi, ủy ban, Ủy ban, HÒA"),
        ("khoẻ, toả, huỷ", "khỏe, tỏa, hủy"),
        ("hoàn, quý, quỹ, khoáng, thuyền", "hoàn, quý, quỹ, khoáng, thuyền"),  # not open, or qu
        ("tỉ lệ, tỷ lệ, TỈ LỆ", "tỷ lệ, tỷ lệ, TỶ LỆ"),
        ("300 tỉđồng, tỉnh, tỉa", "300 tỷđồng, tỉnh, tỉa"),
        ("kĩ sư, lí do, mĩ thuật, bác sĩ", "kỹ sư, lý do, mỹ thuật, bác sỹ"),
        ("quí I, công ti, hi vọng", "quý I, công ty, hy vọng"),
        ("tỉnh, tình, kính, lính, mình", "tỉnh, tình, kính, lính, mình"),  # more than the vowel
        (
            "bí thư, vị trí, đơn vị, vì, chị, thị, nghị",
            "bí thư, vị trí, đơn vị, vì, chị, thị, nghị",
        ),
        ("Ðắk Lắk", "Đắk Lắk"),
        ("“a” «b» ’c’ – — d", '"a" "b" \'c\' - - d'),
        ("a\u00a0b\u200bc\tđ\u202fe", "a b c đ e"),
        ("1 250 hộ, 12 500,5 ha, 4 543/6 325 xã", "1.250 hộ, 12.500,5 ha, 4.543/6.325 xã"),
        ("tổng số 1 122 vụ, thu 35 000 - 40 000 tỷ", "tổng số 1.122 vụ, thu 35.000 - 40.000 tỷ"),
        (
            "bão số 3 120 nhà, lớp 12 350 em, 0912 345 678",
            "bão số 3 120 nhà, lớp 12 350 em, 0912 345 678",
        ),
    ],
)
def test_view_has_one_spelling(written: str, matched: str) -> None:
    assert view(written) == matched


@given(st.text(alphabet="hoàoáquỷtỉkĩthì –“”\u00a0\u200b\nAÐ.1", max_size=60))
def test_view_keeps_every_place(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    seen = view(text)
    assert len(seen) == len(text)
    assert view(seen) == seen
    assert [at for at, letter in enumerate(text) if letter == "\n"] == [
        at for at, letter in enumerate(seen) if letter == "\n"
    ]


@pytest.mark.parametrize(
    ("written", "folded"),
    [("Đắk Lắk", "dak lak"), ("Phạm Minh Chính", "pham minh chinh"), ("ÐIỆN BIÊN", "dien bien")],
)
def test_fold_leaves_bare_letters(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("token", "cuts"),
    [
        ("mắctrong", (3,)),
        ("cơsở", (2,)),
        ("pháttriển", (4,)),
        ("BộTrưởng", (2,)),
        ("đốivớiThượng", (3, 6)),
        ("tỷUSD", (2,)),
        ("trong", ()),  # a syllable
        ("nghiêng", ()),
        ("internet", ()),  # no Vietnamese letter: it may be any language's
        ("HĐND", ()),  # an abbreviation
        ("phươngán", ()),  # phương án, phươn gán
        ("Knơng", ()),  # a name of the Central Highlands
        ("Êban", ()),
        ("Niê", ()),
    ],
)
def test_glued_words_fall_apart_in_one_way_only(token: str, cuts: tuple[int, ...]) -> None:
    assert glued(token) == cuts


@pytest.mark.parametrize(
    ("text", "opened"),
    [("A (tăng 4", 2), ("A (9%), B", -1), ("A (9%; B (4", 9), ("A) B", -1), ("", -1)],
)
def test_an_open_bracket_is_told_where_it_begins(text: str, opened: int) -> None:
    assert open_bracket(text) == opened
    assert open_bracket(f"{text}) (", len(text)) == opened
