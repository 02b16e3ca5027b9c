"""What a stranger's SPARQL must be before it runs: bounded, local, and a question.

Two looks, so that each misses what the other sees. :func:`scan` is linear and safe to run
anywhere: size, nesting, escapes, the word SERVICE. :func:`inspect` parses, and belongs in a process
that can be killed: it refuses whatever it cannot parse, because the engine reads more than the
standard («LATERAL { SERVICE … }»).
"""

from __future__ import annotations

import re
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from extract.errors import QueryError
from extract.message import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rdflib.plugins.sparql.parserutils import CompValue

MOST_BYTES = 64 * 1024
MOST_DEPTH = 128

_ESCAPE = re.compile(r"\\u(?P<four>[0-9A-Fa-f]{4})|\\U(?P<eight>[0-9A-Fa-f]{8})")
# Possessive, and content with a text that never closes: else each quote would look to the end.
_OPAQUE = re.compile(
    r"""
    (?P<comment>\#[^\n\r]*+)
    |(?P<text>\"{3}(?:[^"\\]|\\.|"(?!""))*+(?:\"{3})?|'{3}(?:[^'\\]|\\.|'(?!''))*+(?:'{3})?
      |"(?:[^"\\\n\r]|\\.)*+"?|'(?:[^'\\\n\r]|\\.)*+'?)
    |(?P<iri><[^<>"{}|^`\\\x00-\x20]*+>)
    """,
    re.VERBOSE | re.DOTALL,
)
_NESTING = re.compile(r"<<|>>|[(){}\[\]]|[!^+-]|[^\s(){}\[\]!^+<>-]")
_SERVICE = re.compile(r"(?<![\w?$@:])SERVICE(?!\w)", re.IGNORECASE)
_OPENING = frozenset({"(", "{", "[", "<<"})
_CLOSING = frozenset({")", "}", "]", ">>"})
_PREFIXING = frozenset("!^+-")

_LAST_CODE_POINT = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
_STACK = 64 * 1024 * 1024
_RECURSION = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """A query that may run, and the graphs that its FROM clauses name."""

    text: str
    graphs: frozenset[str]


def scan(text: str) -> str:
    r"""Return the query with its ``\u`` escapes decoded, so that all read the same characters.

    Raises:
        QueryError: it is too long, too deep, doubly escaped, or calls another server.
    """
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > MOST_BYTES:
        raise QueryError(
            said(
                "the query has {size:,} bytes; at most {most:,} are taken.",
                size=size,
                most=MOST_BYTES,
            ),
            advice="Ask for less at once.",
        )
    plain = _ESCAPE.sub(_decoded, text)
    if _ESCAPE.search(plain):
        raise QueryError(
            r"the query hides a \u escape in another.",
            advice="Write the character itself.",
        )
    bare = _OPAQUE.sub(" ", plain)
    depth = max(_depths(bare), default=0)
    if depth > MOST_DEPTH:
        raise QueryError(
            said(
                "the query is nested {depth:,} deep; at most {most} levels are taken.",
                depth=depth,
                most=MOST_DEPTH,
            ),
            advice="Flatten it: use VALUES, IN or property paths instead of nesting.",
        )
    if _SERVICE.search(bare):
        raise _calls_out()
    return plain


def inspect(text: str) -> Inspected:
    """Return what a scanned query may do, from a full parse with a large stack of its own.

    Raises:
        QueryError: it does not parse as SPARQL 1.1, changes data, or calls another server.
    """
    size = threading.stack_size(_STACK)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(_RECURSION)
    try:
        with ThreadPoolExecutor(max_workers=1) as thread:
            return thread.submit(_inspected, text).result()
    finally:
        threading.stack_size(size)
        sys.setrecursionlimit(limit)


def _decoded(escape: re.Match[str]) -> str:
    code = int(escape["four"] or escape["eight"], 16)
    if code > _LAST_CODE_POINT or code in _SURROGATES:
        raise QueryError(
            said("{escape} is no character.", escape=escape[0]),
            advice="Write the character itself.",
        )
    return chr(code)


def _depths(bare: str) -> Iterator[int]:
    """Yield how deep each token stands, a run of prefix operators counting as nested."""
    brackets = run = 0
    for token in _NESTING.finditer(bare):
        run = run + 1 if token[0] in _PREFIXING else 0
        if token[0] in _OPENING:
            brackets += 1
        elif token[0] in _CLOSING:
            brackets -= 1
        yield brackets + run


def _calls_out() -> QueryError:
    return QueryError(
        "the query calls another server (SERVICE).",
        advice="Only what stands in the store can be asked.",
    )


def _inspected(text: str) -> Inspected:
    from pyparsing import ParseBaseException  # noqa: PLC0415 - slow to import
    from rdflib.plugins.sparql.algebra import translatePrologue  # noqa: PLC0415
    from rdflib.plugins.sparql.parser import parseQuery  # noqa: PLC0415

    try:
        prologue, query = parseQuery(text)
    except ParseBaseException as error:
        raise _unparsed(text, error.lineno, error.column) from error
    if any(part.name == "ServiceGraphPattern" for part in _parts(query)):
        raise _calls_out()
    names = translatePrologue(prologue, None)
    graphs = set()
    for clause in _field(query, "datasetClause", []):
        term = clause["default" if "default" in clause else "named"]
        prefix = _field(term, "prefix", "") if hasattr(term, "prefix") else None
        if prefix is not None and not names.namespace_manager.store.namespace(prefix):
            raise QueryError(
                said("the prefix {prefix}: is not declared.", prefix=prefix),
                advice="Add a PREFIX line.",
            )
        graphs.add(str(names.absolutize(term)))
    return Inspected(text=text, graphs=frozenset(graphs))


def _field(part: CompValue, name: str, absent: object) -> Any:  # noqa: ANN401 - rdflib's own
    """Return a field of a parse tree's node; its own ``get`` gives back an absent field's name."""
    return part[name] if name in part else absent  # noqa: SIM401


def _parts(root: object) -> Iterator[CompValue]:
    """Yield every node of a parse tree, without recursion."""
    from pyparsing import ParseResults  # noqa: PLC0415 - slow to import
    from rdflib.plugins.sparql.parserutils import CompValue  # noqa: PLC0415

    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, CompValue):
            yield node
            waiting.extend(node.values())
        elif isinstance(node, (list, tuple, set, ParseResults)):
            waiting.extend(node)


def _unparsed(text: str, line: int, column: int) -> QueryError:
    if re.match(
        r"(?:\s|(?:PREFIX|BASE)[^>]{0,2000}>){0,200}(?:INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\b",
        _OPAQUE.sub(lambda part: "<>" if part["iri"] else " ", text)[:4000],
        re.IGNORECASE,
    ):
        return QueryError(
            "the query would change the store.", advice="Only SELECT, ASK, CONSTRUCT and DESCRIBE."
        )
    return QueryError(
        said("the query is no SPARQL 1.1: line {line}, column {column}.", line=line, column=column),
        advice="Look there for a missing bracket, dot or prefix.",
    )
