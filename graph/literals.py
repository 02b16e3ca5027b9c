"""Values as RDF literals, in the lexical forms that every store writes back unchanged."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from pyoxigraph import Literal, NamedNode

from graph.namespaces import XSD

if TYPE_CHECKING:
    from decimal import Decimal

Value: TypeAlias = NamedNode | Literal
Triple: TypeAlias = tuple[NamedNode, NamedNode, Value]
Statement: TypeAlias = tuple[NamedNode, NamedNode, Value, NamedNode | None]
"""A triple and its graph: that of an evidence, of the gazetteer, or None for the default graph."""

_INTEGER = NamedNode(f"{XSD}integer")
_DECIMAL = NamedNode(f"{XSD}decimal")
_DATE = NamedNode(f"{XSD}date")
_BY_LENGTH = {4: NamedNode(f"{XSD}gYear"), 7: NamedNode(f"{XSD}gYearMonth"), 10: _DATE}
_MONTH_DAY = NamedNode(f"{XSD}gMonthDay")
_LEAP_YEAR = "2000"


def vietnamese(text: str) -> Literal:
    """Return a label: NFC, tagged ``vi``."""
    return Literal(unicodedata.normalize("NFC", text), language="vi")


def plain(text: str) -> Literal:
    """Return a string without a language."""
    return Literal(text)


def integer(number: int) -> Literal:
    """Return an xsd:integer."""
    return Literal(str(number), datatype=_INTEGER)


def decimal(number: Decimal) -> Literal:
    """Return an xsd:decimal in canonical form: "16.5", "20500000000", "-23"."""
    lexical = f"{number:f}"
    if "." in lexical:
        lexical = lexical.rstrip("0").rstrip(".")
    return Literal("0" if lexical in {"-0", ""} else lexical, datatype=_DECIMAL)


def day(value: date) -> Literal:
    """Return an xsd:date."""
    return Literal(value.isoformat(), datatype=_DATE)


def is_month(text: str) -> bool:
    """Tell a month of a year, "2025-06", from a day: "2024-07-19", "--07-19"."""
    return len(text) == len("2025-06") and not text.startswith("--")


def less_exact(one: str, other: str) -> bool:
    """Say whether a day without its year, or a month, is the other's: --07-19 and 2024-07-19."""
    within = other.endswith(one[1:]) if one.startswith("--") else other.startswith(one)
    return one != other and within


def partial_date(text: str) -> Literal:
    """Return a date as precise as its text: "2024-07-19", "2025-06", "2025", "--07-19".

    Raises:
        ValueError: the text is none of these, or no day of the calendar.
    """
    if text.startswith("--"):
        date.fromisoformat(f"{_LEAP_YEAR}-{text[2:]}")
        return Literal(text, datatype=_MONTH_DAY)
    if len(text) not in _BY_LENGTH:
        message = f"no date: {text}"
        raise ValueError(message)
    date.fromisoformat(f"{text}-01-01"[:10])
    return Literal(text, datatype=_BY_LENGTH[len(text)])
