from __future__ import annotations

from chidao.server.pages.facets import Reader, kept

ROWS = [("2022", ("a",)), ("2022", ("b",)), ("2024", ("a", "b"))]
READERS: dict[str, Reader[tuple[str, tuple[str, ...]]]] = {
    "year": lambda row: (row[0],),
    "outlet": lambda row: row[1],
}


def test_a_facet_counts_what_the_others_leave() -> None:
    found = kept(ROWS, {"year": "2022", "outlet": ""}, READERS)
    assert found.rows == ROWS[:2]
    year, outlet = found.facets
    assert [(c.value, c.count, c.chosen) for c in year.choices] == [
        ("2024", 1, False),
        ("2022", 2, True),
    ]
    assert [(c.value, c.count) for c in outlet.choices] == [("a", 1), ("b", 1)]


def test_a_value_that_nothing_has_leaves_nothing_and_can_be_taken_back() -> None:
    found = kept(ROWS, {"year": "1999", "outlet": ""}, READERS)
    assert found.rows == []
    assert ("1999", 0, True) in [(c.value, c.count, c.chosen) for c in found.facets[0].choices]


def test_a_facet_with_one_choice_is_none() -> None:
    assert kept(ROWS[:1], {"year": "", "outlet": ""}, READERS).facets == []
