"""A ``.rq`` file → a checked query: its header says what it asks, its body must agree.

A header is the comment lines at the top of the file::

    # title:    Who chaired which meetings
    # title@vi: Ai chủ trì những cuộc họp nào
    # param:    person  person  Phạm Minh Chính  the official, by name or IRI
    # column:   person, meeting, date, quote, article
    # answers:  Thủ tướng Phạm Minh Chính đã chủ trì những cuộc họp nào?

The fields of a ``param`` (name, type, default, description) stand two or more spaces apart; the
default ``-`` stands for "any". In the body, ``VALUES ?_person { }`` is the place where the values
of ``person`` come in, as terms, once for each group that needs them; a ``limit`` has none, and
bounds the rows of the whole query. The file's name is the query's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pyoxigraph import QuerySolutions, Store

from extract.errors import QueryError
from extract.message import said
from queries.suggestion import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

ANY = "-"
"""The default that leaves a parameter open."""

_FIELD = re.compile(r"#\s?(?P<key>[a-z@]{1,16}):\s*(?P<value>\S.*)?")
_PLACE = re.compile(r"\bVALUES\s{1,9}\?_(?P<name>\w{1,64})\s{0,9}\{\s{0,9}\}")


class ParameterType(StrEnum):
    """What kind of value a parameter takes."""

    ENTITY = "entity"
    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    MEETING = "meeting"
    INDICATOR = "indicator"
    DOCUMENT = "document"
    PROGRAMME = "programme"
    TEXT = "text"
    DATE = "date"
    YEAR = "year"
    INTEGER = "integer"
    LIMIT = "limit"

    @property
    def entity_class(self) -> str | None:
        """The local name of the class that a name is looked up in; None for any, or no name."""
        return _CLASSES.get(self)

    @property
    def names_entity(self) -> bool:
        """Whether the value is the name or IRI of something in the graph."""
        return self is ParameterType.ENTITY or self in _CLASSES


_CLASSES = {
    ParameterType.PERSON: "Person",
    ParameterType.ORGANIZATION: "Organization",
    ParameterType.PLACE: "Place",
    ParameterType.MEETING: "Meeting",
    ParameterType.INDICATOR: "Indicator",
    ParameterType.DOCUMENT: "Document",
    ParameterType.PROGRAMME: "DirectiveSet",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value that a query takes; ``default`` is None where it may be left open."""

    name: str
    type: ParameterType
    default: str | None
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question of the library: ``body`` is SPARQL with a place for each parameter."""

    name: str
    title: str
    title_vi: str
    parameters: tuple[Parameter, ...]
    columns: tuple[str, ...]
    answers: str
    body: str

    def parameter(self, name: str) -> Parameter:
        """Return the parameter of this name.

        Raises:
            QueryError: there is none; the nearest is suggested.
        """
        for parameter in self.parameters:
            if parameter.name == name:
                return parameter
        names = [parameter.name for parameter in self.parameters]
        raise QueryError(
            said(
                'the query "{name}" has no parameter "{parameter}".{suggestion}',
                name=self.name,
                parameter=name,
                suggestion=suggestion(name, names),
            ),
            advice=said("It takes: {names}.", names=", ".join(names))
            if names
            else "It takes none.",
        )


def parse(text: str, name: str) -> Query:
    """Return the query that a ``.rq`` file's text states, header and body checked.

    Raises:
        QueryError: a header field is missing, wrong or twice, or disagrees with the body.
    """
    header: dict[str, list[str]] = {}
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        if not line.startswith("#"):
            break
        if field := _FIELD.fullmatch(line.rstrip()):
            header.setdefault(field["key"], []).append(field["value"] or "")
        elif line.strip("# "):
            raise QueryError(
                said(
                    '{name}.rq, line {number}: "{line}" is no header field.',
                    name=name,
                    number=number,
                    line=line,
                ),
                advice="Write `# title: …`, title@vi, param, column or answers.",
            )
    if unknown := sorted(set(header) - {"title", "title@vi", "param", "column", "answers"}):
        raise QueryError(
            said(
                '{name}.rq: the header has an unknown field "{field}".',
                name=name,
                field=unknown[0],
            )
        )
    query = Query(
        name=name,
        title=_single(header, "title", name),
        title_vi=_single(header, "title@vi", name),
        parameters=tuple(_parameter(line, name) for line in header.get("param", [])),
        columns=tuple(_single(header, "column", name).replace(" ", "").split(",")),
        answers=_single(header, "answers", name),
        body=text,
    )
    _check(query)
    return query


def fill(body: str, values: Mapping[str, str]) -> str:
    """Return a body whose places hold the serialized terms given for their parameters."""
    return _PLACE.sub(
        lambda place: (
            f"VALUES ?_{place['name']} {{ {values[place['name']]} }}"
            if place["name"] in values
            else place[0]
        ),
        body,
    )


def _single(header: Mapping[str, list[str]], key: str, name: str) -> str:
    values = header.get(key, [])
    if len(values) != 1 or not values[0]:
        found = said("stands more than once") if len(values) > 1 else said("is missing")
        raise QueryError(
            said("{name}.rq: the header's `{key}` {found}.", name=name, key=key, found=found),
            advice=said("Write one line `# {key}: …`.", key=key),
        )
    return values[0]


def _parameter(line: str, name: str) -> Parameter:
    fields = [field.strip() for field in re.split(r"\s{2,40}|\t", line, maxsplit=3)]
    if len(fields) != len(Parameter.__dataclass_fields__):
        raise QueryError(
            said(
                '{name}.rq: the parameter "{line}" has {count:# field|# fields}, not four.',
                name=name,
                line=line,
                count=len(fields),
            ),
            advice="Write name, type, default (- for any) and description, two spaces apart.",
        )
    types = [kind.value for kind in ParameterType]
    if fields[1] not in types:
        raise QueryError(
            said(
                '{name}.rq: "{given}" is no type of parameter.{suggestion}',
                name=name,
                given=fields[1],
                suggestion=suggestion(fields[1], types),
            ),
            advice=said("The types are: {types}.", types=", ".join(types)),
        )
    return Parameter(
        name=fields[0],
        type=ParameterType(fields[1]),
        default=None if fields[2] == ANY else fields[2],
        description=fields[3],
    )


def _check(query: Query) -> None:
    try:
        solutions = Store().query(query.body)
    except SyntaxError as error:
        raise QueryError(said("{name}.rq: {error}", name=query.name, error=error)) from error
    if not isinstance(solutions, QuerySolutions):
        raise QueryError(said("{name}.rq: the body is no SELECT.", name=query.name))
    projected = tuple(variable.value for variable in solutions.variables)
    if projected != query.columns:
        raise QueryError(
            said(
                "{name}.rq: the header's columns are {columns}; the body selects {projected}.",
                name=query.name,
                columns=", ".join(query.columns),
                projected=", ".join(projected),
            ),
            advice="Name the same columns in the same order.",
        )
    places = {place["name"] for place in _PLACE.finditer(query.body)}
    bound = {p.name for p in query.parameters if p.type is not ParameterType.LIMIT}
    for parameter in sorted(bound - places):
        raise QueryError(
            said(
                '{name}.rq: the body does not use the parameter "{parameter}".',
                name=query.name,
                parameter=parameter,
            ),
            advice=said(
                "Write `VALUES ?_{parameter} {{ }}` where its value is to come in.",
                parameter=parameter,
            ),
        )
    for place in sorted(places - bound):
        raise QueryError(
            said(
                "{name}.rq: `VALUES ?_{place} {{ }}` stands for no parameter.",
                name=query.name,
                place=place,
            ),
            advice=said("Add `# param: {place}  …` to the header.", place=place),
        )
