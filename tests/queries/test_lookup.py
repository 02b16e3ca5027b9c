from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extract.errors import QueryError
from queries.lookup import lookup

if TYPE_CHECKING:
    from conftest import SmallStore

    from queries.run import Answering

# what is typed, what is meant
TYPED = [
    ("Phạm Minh Chính", "Phạm Minh Chính"),
    ("pham minh chinh", "Phạm Minh Chính"),
    ("CHÍNH phạm MINH", "Phạm Minh Chính"),
    ("ubnd tinh hai duong", "UBND tỉnh Hải Dương"),
    ("ủy ban nhân dân tỉnh hải dương", "UBND tỉnh Hải Dương"),
    ("bộ tttt", "Bộ Thông tin và Truyền thông"),
    ("hai duong", "Hải Dương"),
    ("huyện hải dương", "Hải Dương"),  # no such district: the words of the kind are let go
    ("uy ban quoc gia ve cds", "Ủy ban Quốc gia về chuyển đổi số"),
    ("uy ban quoc gia ve CĐS", "Ủy ban Quốc gia về chuyển đổi số"),
    ("ti trong kinh te so", "tỉ trọng kinh tế số/GDP"),
    ("ty trong kinh te so gdp", "tỉ trọng kinh tế số/GDP"),
]


@pytest.mark.parametrize(("typed", "meant"), TYPED)
def test_name_is_found_as_typed(store: Answering, typed: str, meant: str) -> None:
    assert lookup(store, typed).meant.name == meant


def test_abbreviation_finds_what_it_stands_for(store: Answering) -> None:
    found = lookup(store, "CDS")
    assert {found.meant.name, *(other.name for other in found.others)} == {
        "hội nghị về chuyển đổi số",
        "Ủy ban Quốc gia về chuyển đổi số",
    }


def test_ambiguous_name_lists_the_others(store: Answering) -> None:
    found = lookup(store, "hưng yên")
    assert found.meant.iri.endswith("/place/hung-yen")  # of the two, more is known of it
    assert [other.iri.rpartition("/")[2] for other in found.others] == ["hung-yen-2025"]


def test_facts_of_both_directions_carry_their_sentence(store: Answering) -> None:
    found = lookup(store, "pham minh chinh")
    groups = {(group.title, group.outgoing): group.facts for group in found.groups}
    (held,) = groups["giữ chức", True]
    assert (held.text, held.quote, held.source) == (
        "Thủ tướng Chính phủ",
        "Thủ tướng Chính phủ Phạm Minh Chính",
        "a1.txt",
    )
    assert [(fact.text, fact.source, fact.publisher) for fact in groups["chủ trì", False]] == [
        ("hội nghị về chuyển đổi số", "a1.txt", "Báo Một"),
        ("hội nghị về chuyển đổi số", "a2.txt", None),
    ]
    assert all(fact.quote for group in found.groups for fact in group.facts)


def test_figure_is_told_with_its_kind_and_day(store: Answering) -> None:
    found = lookup(store, "Hải Dương")
    (figures,) = [group for group in found.groups if group.title == "có số liệu"]
    assert [fact.text for fact in figures.facts] == ["số liệu h1 (đã đạt, 2024-07-19)"]


def test_inferred_slot_is_marked(own_store: SmallStore) -> None:
    own_store.update(
        "INSERT DATA { <article/a2/evidence/127-172/rule> cd:inferredSlot cd:chairedBy }"
    )
    facts = [fact for group in lookup(own_store, "pham minh chinh").groups for fact in group.facts]
    assert [fact.quote for fact in facts if fact.inferred] == [
        "Thủ tướng Phạm Minh Chính đã chủ trì hội nghị"
    ]


def test_long_text_is_cut_short(store: SmallStore) -> None:
    assert lookup(store, "khái " * 5000).meant.name == "Lê Minh Khái"


def test_doubtful_twin_is_told_with_its_reason(store: SmallStore) -> None:
    (group,) = [
        group
        for group in lookup(store, "phien hop truc tuyen").groups
        if group.title == "có thể trùng với"
    ]
    assert [fact.text for fact in group.facts] == ["hội nghị về chuyển đổi số (cùng nhóm nhiệm vụ)"]


def test_misspelt_name_gets_a_suggestion(store: Answering) -> None:
    with pytest.raises(QueryError, match="Did you mean “Phạm Minh Chính”"):
        lookup(store, "phm minh chnh")


@pytest.mark.parametrize("typed", ["", "   ", "%", '"', "zzzz", '" OR "a', "a" * 5000])
def test_nothing_found_is_said_plainly(store: Answering, typed: str) -> None:
    with pytest.raises(QueryError, match="nothing in the store is called"):
        lookup(store, typed)
