"""The description of the HTTP API, as OpenAPI 3.1, from what requests are held to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from chidao.server.negotiation import ROWS, TRIPLES, TRUTH
from chidao.server.parameters import FORMAT, IRI, NAME, Parameter, of_query
from chidao.server.problems import MEDIA_TYPE
from queries.catalogue import library, named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Json = dict[str, Any]

KINDS = (
    "Person", "Organization", "Place", "Meeting", "Position", "Indicator", "Document",
    "DirectiveSet", "Audience",
)  # fmt: skip
"""The classes that a search can be kept to."""

SEARCH = (
    NAME,
    Parameter(name="type", means="the class of things to find", choices=KINDS),
    Parameter(name="limit", means="things at most", least=1, most=50, default=10),
    FORMAT,
)
SEARCH_COLUMNS = ("iri", "type", "name", "exact", "weight")
QUERY_COLUMNS = ("name", "title", "title_vi", "answers")

_TEXT: Json = {"type": "string"}
_TEXT_OR_NOT: Json = {"type": ["string", "null"]}
_TRUTH: Json = {"type": "boolean"}
_COUNT: Json = {"type": "integer", "minimum": 0}
_CELL: Json = {"type": ["string", "number", "boolean", "null"]}
_PROBLEMS = {
    "400": "The request is wrong.",
    "403": "It would change something.",
    "404": "There is no such thing.",
    "406": "It cannot be given in a format that the request accepts.",
    "408": "The request came too slowly.",
    "413": "The question, or its answer, is too large.",
    "415": "The body has a type that is not read.",
    "421": "The Host is not a name of this server.",
    "422": "The query took too long or too much memory, and was stopped.",
    "503": "The server has as many queries as it takes.",
}


@cache
def document() -> Json:
    """Return the OpenAPI document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "chidao",
            "version": "1",
            "summary": "Vietnamese government news as a graph; each fact with its sentence.",
        },
        "paths": {
            "/api/search": _path("search", "Names, as they are typed", SEARCH, "Found"),
            "/api/lookup": _path(
                "lookup", "All that is known of a name", (NAME, FORMAT), "LookedUp", "404"
            ),
            "/api/entity": _path(
                "entity", "All that is known of a thing", (IRI, FORMAT), "Entity", "404"
            ),
            "/api/queries": _path("queries", "The library's queries", (FORMAT,), "Queries"),
            **{f"/api/queries/{name}": _query(name) for name in library()},
            "/limits": _path("limits", "Every limit", (), "Limits", csv=False),
            "/health": _path("health", "Whether the server is well", (), "Health", csv=False),
            "/sparql": _sparql(),
        },
        "components": {"schemas": _schemas(), "responses": _problems()},
    }


def _path(
    name: str,
    summary: str,
    parameters: Sequence[Parameter],
    schema: str,
    *problems: str,
    csv: bool = True,
) -> Json:
    content: Json = {"application/json": {"schema": _ref(schema)}}
    if csv:
        content["text/csv"] = {"schema": _TEXT}
    return {
        "get": {
            "operationId": name,
            "summary": summary,
            "parameters": [_parameter(parameter) for parameter in parameters],
            "responses": {
                "200": {"description": summary, "content": content},
                **_faults("400", "406", "413", "421", "422", "503", *problems),
            },
        }
    }


def _query(name: str) -> Json:
    query = named(name)
    parameters = [of_query(parameter) for parameter in query.parameters]
    return _path(name, query.title, (*parameters, FORMAT), "Rows", "404")


def _sparql() -> Json:
    answers = dict.fromkeys(offer.media_type for offer in (*ROWS, *TRUTH, *TRIPLES))
    responses = {
        "200": {
            "description": "The whole answer; without a query, the service description",
            "content": {media_type: {} for media_type in answers},
        },
        **_faults("400", "403", "406", "408", "413", "415", "421", "422", "503"),
    }
    query = {"name": "query", "in": "query", "schema": _TEXT, "description": "SPARQL 1.1"}
    graphs = [
        {
            "name": name,
            "in": "query",
            "description": "a graph of the store; nothing is fetched",
            "schema": {"type": "array", "items": {"type": "string", "format": "iri"}},
        }
        for name in ("default-graph-uri", "named-graph-uri")
    ]
    form = {"type": "object", "required": ["query"], "properties": {"query": _TEXT}}
    return {
        "get": {
            "operationId": "sparql",
            "summary": "The SPARQL 1.1 endpoint",
            "parameters": [query, *graphs],
            "responses": responses,
        },
        "post": {
            "operationId": "sparqlPosted",
            "summary": "The SPARQL 1.1 endpoint",
            "requestBody": {
                "required": True,
                "content": {
                    "application/x-www-form-urlencoded": {"schema": form},
                    "application/sparql-query": {"schema": _TEXT},
                },
            },
            "responses": responses,
        },
    }


def _parameter(parameter: Parameter) -> Json:
    return {
        "name": parameter.name,
        "in": "query",
        "required": parameter.required,
        "description": parameter.means,
        "schema": parameter.schema,
    }


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _faults(*codes: str) -> Json:
    return {code: {"$ref": f"#/components/responses/{code}"} for code in sorted(codes)}


def _problems() -> Json:
    return {
        code: {"description": means, "content": {MEDIA_TYPE: {"schema": _ref("Problem")}}}
        for code, means in _PROBLEMS.items()
    }


def _object(properties: Json, optional: Iterable[str] = ()) -> Json:
    required = [name for name in properties if name not in set(optional)]
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _list(items: Json) -> Json:
    return {"type": "array", "items": items}


def _schemas() -> Json:
    fact = {
        "property": _TEXT,
        "title": _TEXT,
        "outgoing": _TRUTH,
        "other": _TEXT_OR_NOT,
        "text": _TEXT,
        "quote": _TEXT_OR_NOT,
        "begin": {"type": ["integer", "null"]},
        "inferred": _TRUTH,
        **dict.fromkeys(("source", "publisher", "published", "url"), _TEXT_OR_NOT),
    }
    group = {"property": _TEXT, "title": _TEXT, "outgoing": _TRUTH, "facts": _list(_ref("Fact"))}
    candidate = {"iri": _TEXT, "kind": _TEXT, "name": _TEXT, "exact": _TRUTH, "weight": _COUNT}
    result = {"iri": _TEXT, "type": _TEXT, "name": _TEXT, "exact": _TRUTH, "weight": _COUNT}
    parameter = {"name": _TEXT, "type": _TEXT, "default": _TEXT_OR_NOT, "description": _TEXT}
    titles = dict.fromkeys(QUERY_COLUMNS, _TEXT)
    query = {"columns": _list(_TEXT), "parameters": _list(_object(parameter)), "path": _TEXT}
    groups = _list(_ref("Group"))
    names = {"type": "object", "additionalProperties": _TEXT}
    entity = {
        "iri": _TEXT,
        "label": names,
        **dict.fromkeys(("types", "also", "same"), _list(_TEXT)),
    }
    looked_up = {"text": _TEXT, "meant": _ref("Candidate"), "others": _list(_ref("Candidate"))}
    rows = _list({"type": "object", "additionalProperties": _CELL})
    asked = {"query": _TEXT, "title": _TEXT, "title_vi": _TEXT}
    limit = _object({"value": {"type": "number"}, "unit": _TEXT, "means": _TEXT})
    problem = {"type": _TEXT, "title": _TEXT, "status": _COUNT, "detail": _TEXT, "advice": _TEXT}
    return {
        "Fact": _object(fact),
        "Group": _object(group),
        "Candidate": _object(candidate),
        "Found": _object({"query": _TEXT, "results": _list(_object(result))}),
        "LookedUp": _object({**looked_up, "groups": groups, "more": _TRUTH}),
        "Entity": _object({**entity, "groups": groups, "more": _TRUTH}),
        "Queries": _object({"queries": _list(_object({**titles, **query}))}),
        "Rows": _object({**asked, "columns": _list(_TEXT), "rows": rows}),
        "Limits": _object(
            {
                "limits": {"type": "object", "additionalProperties": limit},
                "worker_network": _TRUTH,
            }
        ),
        "Health": _object({"status": _TEXT, "snapshot": _TEXT, "processes": _COUNT}),
        "Problem": _object(problem, optional=["advice"]),
    }
