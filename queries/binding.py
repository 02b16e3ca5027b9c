"""Values as people give them → the typed terms that a query's parameters take."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from extract.errors import QueryError
from extract.message import said
from graph.namespaces import XSD
from queries.names import did_you_mean, nearest, search
from queries.query import Parameter, ParameterType, Query, fill

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

UNBOUND = "UNDEF"

_PARTIAL_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")
_VIETNAMESE_DATE = re.compile(r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})")
_GATHERING = frozenset({ParameterType.INDICATOR, ParameterType.PROGRAMME})
"""Types whose name means all that hold it: one figure is worded in many ways."""
_LISTED = 8
_WHAT = {
    None: said("thing"),
    "Person": said("person"),
    "Organization": said("body"),
    "Place": said("place"),
    "Meeting": said("meeting"),
    "Indicator": said("indicator"),
    "Document": said("document"),
    "DirectiveSet": said("programme"),
}
_MOST_ENTITIES = 200
_LAST_YEAR = 9999


def bind(query: Query, values: Mapping[str, str], index: Path) -> str:
    """Return SPARQL in which each parameter stands as typed terms, never as pasted text.

    ``values`` are as people give them; an empty one leaves its parameter open; one that is left
    out takes its default. ``index`` is the snapshot's ``names.sqlite``.

    Raises:
        QueryError: no such parameter, or a value that its type does not take.
    """
    for name in values:
        query.parameter(name)
    terms: dict[str, str] = {}
    limit = ""
    for parameter in query.parameters:
        value = values.get(parameter.name, parameter.default or "").strip()
        if parameter.type is ParameterType.LIMIT:
            limit = f"\nLIMIT {_integer(parameter, value)}" if value else ""
        else:
            terms[parameter.name] = _terms(parameter, value, index) if value else UNBOUND
    return fill(query.body, terms) + limit


def meant(name: str, value: str, index: Path) -> list[str]:
    """Return the IRIs that a name, or an IRI, means; ``name`` says what it was given for.

    Raises:
        QueryError: nothing bears the name, or several things do.
    """
    what = Parameter(
        name=name, type=ParameterType.ENTITY, default=None, description="a name or an IRI"
    )
    return _entities(what, value, index)


def _terms(parameter: Parameter, value: str, index: Path) -> str:
    if parameter.type.names_entity:
        return " ".join(str(NamedNode(iri)) for iri in _entities(parameter, value, index))
    match parameter.type:
        case ParameterType.DATE:
            return _typed(_day(parameter, value).isoformat(), "date")
        case ParameterType.YEAR | ParameterType.INTEGER:
            return _typed(str(_integer(parameter, value)), "integer")
        case _:
            return str(Literal(value))


def _typed(form: str, datatype: str) -> str:
    return str(Literal(form, datatype=NamedNode(XSD + datatype)))


def _integer(parameter: Parameter, value: str) -> int:
    most = _LAST_YEAR if parameter.type is ParameterType.YEAR else 10**9
    if not re.fullmatch(r"\d{1,10}", value) or int(value) > most:
        raise _unfit(parameter, value, said("a whole number, such as 2024"))
    return int(value)


def _day(parameter: Parameter, value: str) -> date:
    """Return the day meant; of a month or a year its last day, except for a "from"."""
    found = _PARTIAL_DATE.fullmatch(value) or _VIETNAMESE_DATE.fullmatch(value)
    wanted = said("a date, such as 2025-06-30, 30/6/2025, 2025-06 or 2025")
    if not found:
        raise _unfit(parameter, value, wanted)
    first = parameter.name in {"from", "since"}
    year = int(found["year"])
    month = int(found["month"] or (1 if first else 12))
    try:
        day = int(found["day"] or (1 if first else monthrange(year, month)[1]))
        return date(year, month, day)
    except ValueError as error:
        raise _unfit(parameter, value, wanted) from error


def _entities(parameter: Parameter, value: str, index: Path) -> list[str]:
    if re.match(r"[a-z][a-z0-9+.-]{0,20}://", value):
        try:
            return [NamedNode(value).value]
        except ValueError as error:
            raise _unfit(parameter, value, said("a name or an IRI")) from error
    kind = parameter.type.entity_class
    found = search(index, value, kind=kind, most=_MOST_ENTITIES)
    if exact := [candidate.iri for candidate in found if candidate.exact]:
        if parameter.type not in _GATHERING:
            return exact
        return [candidate.iri for candidate in found]
    if len(found) == 1 or (found and parameter.type in _GATHERING):
        return [candidate.iri for candidate in found]
    what = _WHAT[kind]
    if found:
        names = [f"“{candidate.name}”" for candidate in found[:_LISTED]]
        left = len(found) - _LISTED
        more = said(" and {count} more", count=left) if left > 0 else ""
        raise QueryError(
            said(
                '{name}: "{value}" may mean {names}{more}.',
                name=parameter.name,
                value=value,
                names=", ".join(names),
                more=more,
            ),
            advice="Give the whole name, or an IRI that `chidao lookup` shows.",
        )
    raise QueryError(
        said(
            '{name}: no {what} is called "{value}" in the store.{did_you_mean}',
            name=parameter.name,
            what=what,
            value=value,
            did_you_mean=did_you_mean(nearest(index, value, kind=kind)),
        ),
        advice="`chidao lookup TEXT` finds names; accents and case do not matter.",
    )


def _unfit(parameter: Parameter, value: str, wanted: str) -> QueryError:
    return QueryError(
        said('{name}: "{value}" is not {wanted}.', name=parameter.name, value=value, wanted=wanted),
        advice=said("It is {description}.", description=said(parameter.description)),
    )
