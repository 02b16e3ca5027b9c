from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import extract.lexicon
from graph import kinds


@pytest.mark.parametrize(
    ("label", "word"),
    [
        ("Bộ Công an", "ministry"),
        ("Bộ Chính trị", "party-body"),
        ("Bộ Chỉ huy quân sự tỉnh Kon Tum", "army"),
        ("Sở Tài chính tỉnh Kon Tum", "department"),
        ("Ngân hàng Nhà nước Việt Nam", "agency"),
        ("Ngân hàng Chính sách", "enterprise"),
        ("Hội Nông dân tỉnh Kon Tum", "front"),
        ("Hội đồng nhân dân tỉnh Kon Tum", None),
        ("UBND tỉnh Kon Tum", None),  # told through its place
    ],
)
def test_a_body_is_of_the_kind_that_its_name_begins_with(label: str, word: str | None) -> None:
    assert kinds.of_body(label) == word


def test_every_word_that_a_group_may_cover_is_known() -> None:
    table = Path(extract.lexicon.__file__).with_name("audiences.toml")
    words = tomllib.loads(table.read_text("utf-8"))["covers"]
    assert {"ministry", "province"} <= set(words)
    for word in words:
        said = list(kinds.triples(word))
        assert word in kinds.LEVELS or said[1][2].value != word
