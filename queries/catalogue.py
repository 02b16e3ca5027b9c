"""The queries that stand in the files beside this: the library's and the checks, by name."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from extract.errors import QueryError
from extract.message import said
from queries.query import Query, parse
from queries.suggestion import by_words, suggestion


def library() -> tuple[str, ...]:
    """Return the names of the library's queries, sorted."""
    return _names("library")


def checks() -> tuple[str, ...]:
    """Return the names of the checks, sorted."""
    return _names("checks")


def named(name: str) -> Query:
    """Return the library's query of this name.

    Raises:
        QueryError: there is none; the nearest name is suggested.
    """
    return _load("library", name)


def check_named(name: str) -> Query:
    """Return the check of this name; a row it gives is a fault of the store."""
    return _load("checks", name)


def _names(folder: str) -> tuple[str, ...]:
    paths = files("queries").joinpath(folder).iterdir()
    return tuple(sorted(path.name[:-3] for path in paths if path.name.endswith(".rq")))


@cache
def _load(folder: str, name: str) -> Query:
    if name not in _names(folder):
        raise QueryError(
            said(
                'no query is called "{name}".{suggestion}',
                name=name,
                suggestion=suggestion(name, list(_names(folder)))
                or by_words(name, _titles(folder)),
            ),
            advice="SPARQL is read from a file, FILE.rq, or from standard input, -."
            if "{" in name
            else "`chidao query --list` shows all of them.",
        )
    path = files("queries").joinpath(folder).joinpath(f"{name}.rq")
    return parse(path.read_text("utf-8"), name)


def _titles(folder: str) -> dict[str, str]:
    queries = (_load(folder, name) for name in _names(folder))
    return {query.name: f"{query.title} {query.title_vi} {query.answers}" for query in queries}
