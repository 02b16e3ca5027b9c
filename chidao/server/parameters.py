"""The parameters of the JSON API, declared once: requests are held to them, OpenAPI tells them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from chidao.server.problems import ProblemError
from extract.message import said
from queries.query import Parameter as QueryParameter
from queries.query import ParameterType
from queries.suggestion import suggestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from chidao.server.requested import Fields

MOST_CHARACTERS = 200
"""Characters of a value."""

_MOST_IRI = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value that a path of the API takes, in its address.

    ``least`` and ``most`` bound a whole number, which the value is where they are given.
    """

    name: str
    means: str
    required: bool = False
    choices: tuple[str, ...] = ()
    pattern: str = ""
    least: int | None = None
    most: int | None = None
    length: int = MOST_CHARACTERS
    default: str | int | None = None

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON schema of a value."""
        if self.most is not None:
            told: dict[str, Any] = {"type": "integer", "minimum": self.least, "maximum": self.most}
        else:
            told = {"type": "string", "maxLength": self.length}
            if self.required:
                told["minLength"] = 1
            if self.choices:
                told = {"type": "string", "enum": list(self.choices)}
            if self.pattern:
                told["pattern"] = f"^(?:{self.pattern})$"
        return {**told, **({} if self.default is None else {"default": self.default})}

    def fault(self, value: str) -> str | None:
        """Return what is wrong with a value; None where nothing is."""
        if self.most is not None:
            least, most = self.least or 0, self.most
            whole = re.fullmatch(r"-?[0-9]{1,10}", value)
            if not whole or not least <= int(value) <= most:
                return said("is no whole number from {least} to {most}", least=least, most=most)
        elif self.choices and value not in self.choices:
            return said("is none of {choices}", choices=", ".join(self.choices))
        elif len(value) > self.length:
            return said(
                "has {size:,} characters; at most {most:,} are taken",
                size=len(value),
                most=self.length,
            )
        elif self.required and not value:
            return said("is empty")
        elif self.pattern and not re.fullmatch(self.pattern, value):
            return said("does not look like {pattern}", pattern=self.pattern)
        return None


FORMAT = Parameter(
    name="format", means=said("json or csv, instead of the Accept header"), choices=("json", "csv")
)
NAME = Parameter(
    name="q",
    means=said("a name as people type it: accents, case and the order of words do not matter"),
    required=True,
)
IRI = Parameter(name="iri", means=said("the IRI of a thing"), required=True, length=_MOST_IRI)


def held(given: Fields, parameters: Sequence[Parameter]) -> dict[str, str]:
    """Return the value of each parameter that was given.

    Raises:
        ProblemError: one is unknown, given twice, missing or wrong (400).
    """
    known = {parameter.name: parameter for parameter in parameters}
    values: dict[str, str] = {}
    for name, value in given:
        if name not in known:
            raise _wrong(
                said(
                    "There is no parameter “{name}”.{suggestion}",
                    name=name[:80],
                    suggestion=suggestion(name, list(known)),
                )
            )
        if name in values:
            raise _wrong(said("The parameter “{name}” is given more than once.", name=name))
        if fault := known[name].fault(value):
            raise _wrong(
                said("{name}: “{value}” {fault}.", name=name, value=value[:80], fault=fault)
            )
        values[name] = value
    for parameter in parameters:
        if parameter.required and parameter.name not in values:
            raise _wrong(
                said(
                    "The parameter “{name}” is missing: {means}.",
                    name=parameter.name,
                    means=parameter.means,
                )
            )
    return values


def of_query(parameter: QueryParameter) -> Parameter:
    """Return what the API takes for a parameter of a query of the library."""
    name, means, default = parameter.name, said(parameter.description), parameter.default
    match parameter.type:
        case ParameterType.DATE:
            means = said("{what}: 2025-06-30, 2025-06 or 2025", what=means)
            day = r"[12][0-9]{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1[0-9]|2[0-8]))?)?"
            long = r"[12][0-9]{3}-(?:0[13-9]|1[0-2])-(?:29|30)|[12][0-9]{3}-(?:0[13578]|1[02])-31"
            leap = r"[12][0-9]{3}-02-29"
            return Parameter(
                name=name, means=means, pattern=f"|{day}|{long}|{leap}", default=default
            )
        case ParameterType.YEAR:
            return Parameter(name=name, means=means, least=1, most=9999, default=_whole(default))
        case ParameterType.INTEGER | ParameterType.LIMIT:
            return Parameter(name=name, means=means, least=0, most=10**9, default=_whole(default))
        case _:
            return Parameter(name=name, means=means, default=default, length=_MOST_IRI)


def _whole(default: str | None) -> int | None:
    return None if default is None else int(default)


def _wrong(detail: str) -> ProblemError:
    return ProblemError(
        HTTPStatus.BAD_REQUEST, detail, advice="/openapi.json describes every parameter."
    )
