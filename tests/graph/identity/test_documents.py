from __future__ import annotations

import pytest

from extract.facts import DocumentMention
from graph.identity.documents import document_key, in_full


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
