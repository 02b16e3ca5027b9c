"""Where sources differ, grouped: each disagreement with its sides, each side with its quotes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, QuerySolutions

from extract.errors import QueryError
from extract.message import said
from graph.disagreement import Difference
from queries.binding import meant
from queries.catalogue import named
from queries.run import run
from queries.suggestion import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from queries.run import Answering, Value

ALL = "all"
TYPES = {
    "conflict": Difference.CONFLICT,
    "update": Difference.UPDATE,
    "other-period": Difference.OTHER_PERIOD,
    "rounding": Difference.ROUNDING,
    "other-scope": Difference.OTHER_SCOPE,
}
"""The kinds of difference, as people type them."""
_NAMES = {difference.value: name for name, difference in TYPES.items()}

_RANK = "hạng"
_ABOUT = """
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
SELECT DISTINCT ?disagreement WHERE {
  VALUES ?about { %(iris)s }
  { ?said rdf:subject ?about } UNION { ?said rdf:object ?about }
  UNION { ?thing cd:indicator ?about . ?said rdf:subject ?thing }
  UNION { ?thing cd:area ?about . ?said rdf:subject ?thing }
  UNION { ?thing cd:reportedAt ?about . ?said rdf:subject ?thing }
  UNION { ?about cd:hasSite ?thing . ?said rdf:subject ?thing }
  UNION { ?about cd:hasItem ?thing . ?said rdf:subject ?thing }
  UNION { ?set cd:issuedAt ?about ; cd:hasItem ?thing . ?said rdf:subject ?thing }
  ?disagreement cd:side ?said
}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one sentence says on a side: ``value`` with its unit, for a figure's stated time."""

    about: str
    area: str | None
    value: str
    time: str | None
    quote: str
    article: str
    published: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A disagreement: of what ``type``, on which property of what, and why it is said to be one."""

    type: str
    on: str
    about: str
    reason: str
    iri: str
    voices: tuple[Voice, ...]


def conflicts(
    store: Answering, kind: str = "conflict", about: str | None = None
) -> tuple[Conflict, ...]:
    """Return where sources differ, of one of ``TYPES`` or ``ALL``, about what bears a name.

    Raises:
        QueryError: there is no such type, or the name is not known.
    """
    if kind != ALL and kind not in TYPES:
        raise QueryError(
            said(
                '"{kind}" is no type of difference.{suggestion}',
                kind=kind,
                suggestion=suggestion(kind, [*TYPES, ALL]),
            ),
            advice=said("The types are: {types}.", types=", ".join([*TYPES, ALL])),
        )
    values = {"type": "" if kind == ALL else TYPES[kind].value}
    wanted = None if about is None else _about(store, meant("for", about, store.names))
    found = run(store, named("conflicts"), values)
    rows = [dict(zip(found.columns, row, strict=True)) for row in found.rows]
    by_iri: dict[str, list[Mapping[str, Value]]] = {}
    for row in rows:
        if wanted is not None and row["disagreement"] not in wanted:
            continue
        by_iri.setdefault(str(row["disagreement"]), []).append(row)
    told = (_conflict(group) for group in by_iri.values())
    return tuple(sorted(told, key=lambda found: (found.type, found.about, found.on, found.iri)))


def _about(store: Answering, iris: Sequence[str]) -> frozenset[str]:
    """Return the disagreements on things, or on figures, sites and items of theirs."""
    named_things = " ".join(str(NamedNode(iri)) for iri in iris)
    solutions = store.query(_ABOUT % {"iris": named_things})
    if not isinstance(solutions, QuerySolutions):
        raise TypeError("what disagreements are about is asked by a SELECT")
    found = {solution["disagreement"] for solution in solutions}
    return frozenset(node.value for node in found if isinstance(node, NamedNode))


def _conflict(rows: Sequence[Mapping[str, Value]]) -> Conflict:
    first = rows[0]
    return Conflict(
        type=_NAMES[str(first["difference"])],
        on=str(first["on"]),
        about=str(first["about"]),
        reason=str(first["reason"]),
        iri=str(first["disagreement"]),
        voices=tuple(dict.fromkeys(_voice(row) for row in rows)),
    )


def _voice(row: Mapping[str, Value]) -> Voice:
    unit, area, published = row["unit"], row["area"], row["published"]
    value = " ".join(str(row["value"]).split())
    return Voice(
        about=str(row["about"]),
        area=None if area is None else str(area),
        value=_with_unit(value, str(unit or "")),
        time=_time(row),
        quote=str(row["quote"]),
        article=str(row["article"]),
        published=published if isinstance(published, date) else None,
    )


def _with_unit(value: str, unit: str) -> str:
    """Write a value with its unit: «20,5 tỉ USD», «11%»; «hạng 38», whose unit comes first."""
    if not unit or value.endswith(unit) or value.startswith(unit):
        return value
    if unit == _RANK:
        return f"{unit} {value}"
    return f"{value}{unit}" if unit == "%" else f"{value} {unit}"


def _time(row: Mapping[str, Value]) -> str | None:
    start, end, as_of = row["from"], row["to"], row["as_of"]
    if start and end:
        return f"{start}–{end}"
    day = end or as_of
    return None if day is None else f"→ {day}"
