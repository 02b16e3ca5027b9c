from __future__ import annotations

import pytest

from graph.fold import fold, key, loose_key, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Khánh Hoà", "Khánh Hòa"),
        ("PHẠM MINH CHÍNH", "Phạm  Minh\u00a0Chính"),
        ("Ða\u0302\u0301u thâ\u0300u", "Đấu thầu"),  # an Icelandic Ð, marks in any order
        ("thuỷ lợi", "thủy lợi"),
    ],
)
def test_one_name_has_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Thanh Trì", "Thạnh Trị"), ("Lê Đức", "Lê Dức"), ("Vy Văn An", "Vi Văn An")],
)
def test_two_names_have_two_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UBND tỉnh Hải Dương", "Ủy ban nhân dân tỉnh Hải Dương"),
        ("Uỷ ban Nhân dân TP. Huế", "UBND thành phố Huế"),
        ("tỷ trọng kinh tế số", "Tỉ trọng kinh tế số"),
        ("kỹ năng số", "kĩ năng số"),
    ],
)
def test_a_loose_key_sees_through_spelling(one: str, other: str) -> None:
    assert loose_key(one) == loose_key(other)


def test_fold_and_slug_have_no_marks() -> None:
    assert fold("UBND tỉnh Đắk Nông (cũ)") == "ubnd tinh dak nong cu"
    assert slug("Nghị quyết số 57-NQ/TW") == "nghi-quyet-so-57-nq-tw"
    assert slug("%") == "phan-tram"
    assert slug("…") == "x"
