"""Values as people give them, and as terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extract.errors import QueryError
from queries.binding import bind
from queries.query import Query, parse

if TYPE_CHECKING:
    from queries.run import Answering

XSD = "<http://www.w3.org/2001/XMLSchema#"
ID = "https://w3id.org/chidao/id/"


def asking(kind: str, name: str = "value") -> Query:
    place = "" if kind == "limit" else f"VALUES ?_{name} {{ }}"
    return parse(
        f"# title: t\n# title@vi: t\n# param: {name}  {kind}  -  what is meant\n"
        f"# column: x\n# answers: gì?\nSELECT ?x {{ {place} ?x ?p ?_{name} }}\n",
        "asking",
    )


# type, what is given, what stands in the query
TERMS = [
    ("date", "2025-06-30", f'"2025-06-30"^^{XSD}date>'),
    ("date", "30/6/2025", f'"2025-06-30"^^{XSD}date>'),
    ("date", "30.06.2025", f'"2025-06-30"^^{XSD}date>'),
    ("date", "2025-06", f'"2025-06-30"^^{XSD}date>'),
    ("date", "2024-02", f'"2024-02-29"^^{XSD}date>'),
    ("date", "2025", f'"2025-12-31"^^{XSD}date>'),
    ("year", "2025", f'"2025"^^{XSD}integer>'),
    ("integer", "12", f'"12"^^{XSD}integer>'),
    ("text", 'a" } DROP ALL # \\ \n', '"a\\" } DROP ALL # \\\\"'),
    ("person", "trieu the hung", f"<{ID}person/hung>"),
    ("person", "hùng", f"<{ID}person/hung>"),
    ("entity", f"{ID}person/hung", f"<{ID}person/hung>"),
    ("place", "hung yen", f"<{ID}place/hung-yen> <{ID}place/hung-yen-2025>"),
    ("indicator", "kinh te so", f"<{ID}indicator/a> <{ID}indicator/b>"),
    # every word counts, in any order: one figure is worded in many ways
    ("indicator", "tỷ trọng GDP", f"<{ID}indicator/a> <{ID}indicator/b>"),
    ("indicator", "tuyến trực", f"<{ID}indicator/hs>"),
    ("date", "", "UNDEF"),
    ("person", "  ", "UNDEF"),
]

# type, what is given, what the error says
REFUSED = [
    ("date", "31/02/2024", '"31/02/2024" is not a date'),
    ("date", "hôm qua", "is not a date, such as 2025-06-30, 30/6/2025"),
    ("date", "2025-13", "is not a date"),
    ("date", "0000-01-01", "is not a date"),
    ("year", "99999", "is not a whole number"),
    ("integer", "-1", "is not a whole number"),
    ("integer", "12; DROP", "is not a whole number"),
    ("limit", "1 } #", "is not a whole number"),
    ("person", "Trần Văn Không", 'no person is called "Trần Văn Không"'),
    ("person", "phm minh chinh", "Did you mean “Phạm Minh Chính”"),
    ("person", "minh", 'value: "minh" may mean “Phạm Minh Chính”, “Lê Minh Khái”.'),
    ("person", "Hải Dương", "no person is called"),
    ("entity", "http://a> } <b", "is not a name or an IRI"),
]


@pytest.mark.parametrize(("kind", "given", "term"), TERMS)
def test_value_becomes_a_term(store: Answering, kind: str, given: str, term: str) -> None:
    body = bind(asking(kind), {"value": given}, store.names)
    held = body[body.index("VALUES ?_value {") + 16 : body.index(" } ?x ?p")].strip()
    assert sorted(held.split()) == sorted(term.split())


def test_from_is_the_first_day(store: Answering) -> None:
    for given in ("2025", "2025-01"):
        body = bind(asking("date", "from"), {"from": given}, store.names)
        assert '"2025-01-01"' in body


def test_limit_bounds_the_rows(store: Answering) -> None:
    assert bind(asking("limit"), {"value": "7"}, store.names).endswith("\nLIMIT 7")
    assert "LIMIT" not in bind(asking("limit"), {}, store.names)


@pytest.mark.parametrize(("kind", "given", "says"), REFUSED)
def test_unfit_value_is_refused(store: Answering, kind: str, given: str, says: str) -> None:
    with pytest.raises(QueryError) as raised:
        bind(asking(kind), {"value": given}, store.names)
    assert says in str(raised.value)
