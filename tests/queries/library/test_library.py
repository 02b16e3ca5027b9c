"""What holds of every query of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from queries.catalogue import library, named
from queries.run import run
from tests.queries.library import test_figures, test_instructions, test_meetings, test_sources

if TYPE_CHECKING:
    from queries.run import Answering


def test_every_query_has_a_case() -> None:
    tested = (test_figures, test_instructions, test_meetings, test_sources)
    assert {case[0] for themed in tested for case in themed.CASES} == set(library())


@pytest.mark.parametrize("name", library())
def test_query_shows_its_evidence(name: str) -> None:
    columns = named(name).columns
    assert name in {"articles", "copies"} or {"quote", "article"} <= set(columns)


@pytest.mark.parametrize("name", library())
def test_query_runs_with_everything_left_open(store: Answering, name: str) -> None:
    query = named(name)
    opened = run(store, query, {parameter.name: "" for parameter in query.parameters})
    assert len(opened.rows) >= len(run(store, query).rows)


@pytest.mark.parametrize("name", library())
def test_no_query_walks_all_graphs(name: str) -> None:
    for group in named(name).body.split("GRAPH ?")[1:]:
        inside = group[group.index("{") + 1 : group.index("}")].split()
        # What a sub-select has found is looked up: no walk.
        found = (["?thing", "?named", "?object"], ["?subject", "?property", "?object"])
        known = inside[1].startswith("cd:") or inside in found
        assert known or "?_entity" in inside
