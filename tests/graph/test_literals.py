from __future__ import annotations

from decimal import Decimal

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from graph.literals import decimal, integer, less_exact, partial_date, vietnamese
from graph.namespaces import XSD


@pytest.mark.parametrize(
    ("number", "lexical"),
    [
        ("16.50", "16.5"),
        ("20500000000", "20500000000"),
        ("2.05E+10", "20500000000"),
        ("-23", "-23"),
        ("-0", "0"),
        ("0.000", "0"),
        ("1E-7", "0.0000001"),
    ],
)
def test_decimals_stay_as_they_are_written(number: str, lexical: str) -> None:
    written = decimal(Decimal(number))
    assert written.value == lexical
    store = Store()
    store.add(Quad(NamedNode("urn:a"), NamedNode("urn:p"), written))
    assert next(iter(store)).object == written


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2024-07-19", "date"),
        ("2025-06", "gYearMonth"),
        ("2025", "gYear"),
        ("--07-19", "gMonthDay"),
        ("--02-29", "gMonthDay"),
    ],
)
def test_partial_dates_are_as_precise_as_their_text(text: str, kind: str) -> None:
    assert partial_date(text) == Literal(text, datatype=NamedNode(f"{XSD}{kind}"))


@pytest.mark.parametrize("text", ["2024-02-31", "--02-30", "2024-13", "19/7", ""])
def test_a_day_of_no_calendar_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        partial_date(text)


def test_labels_are_composed_and_tagged() -> None:
    assert vietnamese("Hải Du\u031bo\u031bng") == Literal("Hải Dương", language="vi")
    assert integer(5).value == "5"


@pytest.mark.parametrize(
    ("one", "other", "less"),
    [
        ("--07-19", "2024-07-19", True),
        ("2024-07", "2024-07-19", True),
        ("2024-07", "2024-08-19", False),
        ("--07-19", "2024-07-20", False),
        ("2024-07-19", "2024-07", False),
        ("2024-07-19", "2024-07-19", False),
    ],
)
def test_what_is_less_exact_is_the_others(one: str, other: str, less: bool) -> None:  # noqa: FBT001
    assert less_exact(one, other) is less
