"""Each check finds the fault it is for, in a store with that fault alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from queries.catalogue import checks
from queries.run import check

if TYPE_CHECKING:
    from conftest import SmallStore

FIRST = "<article/a0/evidence/0-17/rule>"
HELD = "INSERT DATA {{ {0} GRAPH " + FIRST + " {{ {0} }} }}"
"""A fact with its evidence, so that it has no other fault than its own."""

# check, update that puts the fault in, what its row shows
FAULTS = [
    ("evidence-incomplete", f"DELETE WHERE {{ {FIRST} cd:quote ?quote }}", "quote"),
    ("evidence-incomplete", f"DELETE WHERE {{ {FIRST} prov:wasDerivedFrom ?a }}", "article"),
    (
        "evidence-undescribed",
        f"DELETE WHERE {{ {FIRST} ?property ?value }}",
        "evidence/0-17/rule",
    ),
    (
        "finding-not-in-default-graph",
        "DELETE WHERE { <meeting/01-19> cd:date ?date }",
        "--01-19",
    ),
    (
        "fact-without-evidence",
        "INSERT DATA { <meeting/01-19> cd:chairedBy <person/khai> }",
        "person/khai",
    ),
    (
        "observation-incomplete",
        (
            "DELETE WHERE { <observation/s1> cd:unit ?u ."
            " GRAPH ?evidence { <observation/s1> cd:unit ?u } }"
        ),
        "unit",
    ),
    (
        "observation-contradicts-itself",
        HELD.format("<observation/s1> cd:value 12.5 ."),
        "12.5",
    ),
    (
        "observation-contradicts-itself",
        HELD.format("<observation/s1> cd:valueTo 1.5 ."),
        "1.5",
    ),
    (
        "target-not-judged",
        "DELETE WHERE { ?attained cd:ofTarget <observation/s4> }",
        "Attainment",
    ),
    (
        "target-not-judged",
        (
            "DELETE { ?attained prov:wasDerivedFrom ?e }"
            " WHERE { ?attained cd:ofTarget ?t ; prov:wasDerivedFrom ?e }"
        ),
        "wasDerivedFrom",
    ),
    (
        "target-not-judged",
        "DELETE WHERE { ?attained cd:direction ?d }",
        "direction",
    ),
    (
        "label-missing-or-double",
        'DELETE DATA { <person/khai> rdfs:label "Lê Minh Khái"@vi }',
        "person/khai",
    ),
    (
        "label-missing-or-double",
        'INSERT DATA { <person/khai> rdfs:label "Khái"@vi }',
        "person/khai",
    ),
    (
        "item-without-place-in-order",
        (
            "DELETE WHERE { <meeting/01-19/directives/5-khong/1> cd:position ?n ."
            " GRAPH ?evidence { <meeting/01-19/directives/5-khong/1> cd:position ?n } }"
        ),
        "position",
    ),
    (
        "items-share-a-position",
        (
            "INSERT DATA { <meeting/01-19/directives/5-khong/2> cd:position 1 ."
            " GRAPH <article/a0/evidence/37-51/rule>"
            " { <meeting/01-19/directives/5-khong/2> cd:position 1 } }"
        ),
        "5-khong",
    ),
    (
        "quote-offsets",
        f"DELETE DATA {{ {FIRST} cd:end 17 }} ; INSERT DATA {{ {FIRST} cd:end 16 }}",
        "evidence/0-17",
    ),
    (
        "place-without-level",
        "DELETE WHERE { <place/hai-duong> cd:level ?level }",
        "place/hai-duong",
    ),
    (
        "dates-out-of-range",
        HELD.format('<meeting/2022> cd:date "1922-08-08"^^xsd:date .'),
        "1922-08-08",
    ),
    (
        "dates-out-of-range",
        HELD.format('<observation/s1> cd:periodStart "2022-01-01"^^xsd:date .'),
        "2021-12-31",
    ),
    (
        "site-without-place",
        (
            "DELETE WHERE { <meeting/07-19/site/hai-duong> cd:place ?p ."
            " GRAPH ?evidence { <meeting/07-19/site/hai-duong> cd:place ?p } }"
        ),
        "place",
    ),
    (
        "directive-incomplete",
        (
            "DELETE WHERE { <directive/1> cd:text ?text ."
            " GRAPH ?evidence { <directive/1> cd:text ?text } }"
        ),
        "directive/1",
    ),
    ("blank-nodes", HELD.format("<article/a0> cd:mentions _:b ."), "mentions"),
    ("term-unknown", HELD.format("<person/khai> cd:hold <position/tt> ."), "hold"),
]


def test_sound_store_has_no_fault(store: SmallStore) -> None:
    assert check(store) == ()


@pytest.mark.parametrize(("name", "update", "shown"), FAULTS)
def test_fault_is_found(own_store: SmallStore, name: str, update: str, shown: str) -> None:
    own_store.update(update)
    faults = check(own_store)
    assert {fault.check for fault in faults} == {name}
    assert any(shown in str(value) for fault in faults for value in fault.row.values())


def test_an_aim_to_fall_runs_from_the_nearer_end(own_store: SmallStore) -> None:
    own_store.update(
        "DELETE WHERE { <observation/s4> cd:value ?v . GRAPH ?e { <observation/s4> cd:value ?v } }"
    )
    own_store.update(HELD.format("<observation/s4> cd:value -1.5 ; cd:valueTo -2 ."))
    assert "observation-contradicts-itself" not in {fault.check for fault in check(own_store)}


def test_every_check_has_a_fault() -> None:
    assert {fault[0] for fault in FAULTS} == set(checks())
