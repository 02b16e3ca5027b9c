from __future__ import annotations

import pytest

from extract.facts import DocumentMention
from graph.identity.documents import document_key, in_full, is_local


def document(label: str, kind: str, number: str | None = None) -> DocumentMention:
    return DocumentMention(label=label, kind=kind, number=number)


@pytest.mark.parametrize("number", ["57-NQ/TW", "57/NQ-TW", "57 - NQ/TW", "057-NQ/TW", "57–nq/tw"])
def test_a_number_is_one_however_it_is_set(number: str) -> None:
    full = document("Nghị quyết số 57-NQ/TW", "Nghị quyết", "57-NQ/TW")
    assert document_key(document("Nghị quyết", "nghị quyết", number)) == document_key(full)


def test_other_numbers_and_kinds_are_other_documents() -> None:
    keys = {
        document_key(document("", kind, number))
        for kind, number in (
            ("Nghị quyết", "57-NQ/TW"), ("Nghị quyết", "57/NQ-CP"), ("Nghị quyết", "58-NQ/TW"),
            ("Quyết định", "57/QĐ-TTg"),
        )
    }  # fmt: skip
    assert len(keys) == 4


def test_a_short_form_means_the_one_document_that_the_article_gives_in_full() -> None:
    full = document("Nghị quyết số 57-NQ/TW", "Nghị quyết", "57-NQ/TW")
    short = document("Nghị quyết 57", "Nghị quyết", "57")
    assert in_full([full, short]) == {document_key(short): document_key(full)}
    assert in_full([short]) == {}
    other = document("Nghị quyết số 57/NQ-CP", "Nghị quyết", "57/NQ-CP")
    assert in_full([full, other, short]) == {}


def given(number: str, issuer: str | None) -> DocumentMention:
    return DocumentMention(
        label=f"Kế hoạch số {number}", kind="Kế hoạch", number=number, issuer=issuer
    )


def test_a_local_number_is_told_apart_by_the_place_of_who_gave_it() -> None:
    of_a, of_b = given("15-KH/TU", "Tỉnh ủy Sơn La"), given("15-KH/TU", "Tỉnh ủy Nghệ An")
    assert document_key(of_a) != document_key(of_b)
    assert document_key(of_a) == document_key(given("15-KH/TU", "Ban Thường vụ Tỉnh ủy Sơn La"))
    assert document_key(given("9/KH-UBND", "UBND TP Đà Lạt")) == document_key(
        given("9/KH-UBND", "UBND thành phố Đà Lạt")
    )
    assert document_key(given("9/KH-BYT", "Bộ Y tế")) == document_key(given("9/KH-BYT", None))


def test_a_local_number_means_that_of_the_one_place_that_its_article_says() -> None:
    bare, placed = given("15-KH/TU", None), given("15-KH/TU", "Tỉnh ủy Sơn La")
    short = given("15", None)
    assert in_full([placed, bare, short]) == {
        document_key(bare): document_key(placed),
        document_key(short): document_key(placed),
    }
    other = given("15-KH/TU", "Tỉnh ủy Nghệ An")
    assert document_key(bare) not in in_full([placed, other, bare])


@pytest.mark.parametrize(
    ("number", "local"),
    [
        ("77/QĐ-UBND", True),
        ("15-KH/TU", True),
        ("22/2019/NQ-HĐND", True),
        ("88/SYT-NV", True),
        ("57-NQ/TW", False),
        ("9/QĐ-TTg", False),
        ("777/BYT-DP", False),
        ("06", False),
    ],
)
def test_local_numbers(number: str, local: bool) -> None:  # noqa: FBT001 - a case's answer
    assert is_local(given(number, None)) is local
