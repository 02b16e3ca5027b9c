"""Every message is in both languages, with the same places for values."""

from __future__ import annotations

import ast
import copy
import string
from collections.abc import Iterator
from functools import cache
from inspect import cleandoc
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from chidao import language
from chidao.cli import cli
from chidao.language.help import told
from extract import errors
from extract.message import said
from queries.audit.slip import SlipKind
from queries.catalogue import check_named, checks, library, named
from queries.conflicts import TYPES
from queries.follow.ledger import State
from queries.follow.reports import Outcome
from queries.knowledge import _TITLES
from tests.conftest import Program

ROOT = Path(__file__).parents[2]
PACKAGES = ("extract", "graph", "queries", "chidao")
ERRORS = {name for name in vars(errors) if name.endswith("Error")}
ERRORS |= {"RefusedError", "Failure", "ProblemError", "BusyError"}
SPEAKING = {"said", "spoken", "talk", "BadParameter", "UsageError", *ERRORS}
MAINTAINERS = ("extract/pattern.py", "extract/rule.py", "chidao/server/nursery.py")
"""What is said only to those who write chidao."""

CLICK = (
    "Usage:", "Options", "Commands", "Show this message and exit.", "Show the version and exit.",
    "default: {default}", "required", "Try '{command} {option}' for help.", "Error: {message}",
    "Missing argument", "Missing option", "Missing command.", "No such command {name!r}.",
    "No such option {name!r}.", "Invalid value for {param_hint}: {message}",
    "Got unexpected extra arguments ({args})", "Option {name!r} requires an argument.",
    "{value!r} is not one of {choices}.", "{value!r} is not a valid {number_type}.",
    "{value} is not in the range {range}.", "Did you mean {possibility}?",
    "(Did you mean one of: {possibilities}?)", "Got unexpected extra argument ({args})",
)  # fmt: skip


def name_of(function: ast.expr) -> str:
    return getattr(function, "id", "") or getattr(function, "attr", "")


@cache
def calls() -> tuple[tuple[str, str, ast.expr], ...]:
    """Return where, by what and with which expression something is said to people."""
    found = []
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            where = path.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and name_of(node.func) in SPEAKING:
                    words = [k.value for k in node.keywords if k.arg in {"advice", "found"}]
                    every = [*node.args[: 2 if name_of(node.func) == "ProblemError" else 1], *words]
                    found += [(f"{where}:{node.lineno}", name_of(node.func), e) for e in every]
    return tuple(found)


def written() -> Iterator[str]:
    """Yield every text that stands in the code and is said to people."""
    for where, _, expression in calls():
        if where.startswith(MAINTAINERS):
            continue
        yield from literals(expression)


def literals(expression: ast.AST) -> Iterator[str]:
    """Yield the texts in an expression, but for those that a call in it is given."""
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        yield expression.value
    if not isinstance(expression, ast.Call):
        for part in ast.iter_child_nodes(expression):
            yield from literals(part)


def helps(command: click.Command) -> Iterator[str]:
    for paragraph in cleandoc(command.help or "").split("\n\n"):
        first, *lines = paragraph.split("\n")
        yield lines[0] if first == "\b" else " ".join(paragraph.split())
    for param in copy.copy(command).get_params(click.Context(command)):
        if isinstance(param, click.Option):
            text, bracket, rest = (param.help or "").partition("  [")
            yield from filter(None, (text, bracket + rest))
            if isinstance(param.show_default, str):
                yield param.show_default
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from helps(inner)


@cache
def needed() -> frozenset[str]:
    values = [str(value) for kind in (SlipKind, State, Outcome) for value in kind]
    taken = [p.description for name in library() for p in named(name).parameters]
    texts = {*written(), *helps(cli), *CLICK, *values, *TYPES, *taken}
    return frozenset(text for text in texts if any(map(str.isalpha, text)))


def places(text: str) -> list[str]:
    return sorted(f"{name}!{c}" for _, name, _, c in string.Formatter().parse(text) if name)


def test_every_message_is_in_vietnamese() -> None:
    missing = sorted(needed() - language.table("vi").keys())
    assert missing == [], "write them in chidao/language/vi.toml"


def test_no_message_is_left_over() -> None:
    assert sorted(language.table("vi").keys() - needed()) == []


@pytest.mark.parametrize("name", language.LANGUAGES)
def test_each_message_has_the_places_of_the_other_language(name: str) -> None:
    for text, other in language.table(name).items():
        assert places(other) == places(text), text
        assert other.strip(), text
        assert text[:1].isspace() == other[:1].isspace(), text


def test_what_holds_values_is_said_so_that_it_can_be_translated() -> None:
    pasted = [
        where
        for where, _, expression in calls()
        if not where.startswith(MAINTAINERS)
        and any(isinstance(part, ast.JoinedStr) for part in ast.walk(expression))
        and not isinstance(expression, ast.Call)
    ]
    assert pasted == [], 'write said("… {name} …", name=name)'


def test_every_column_has_a_title() -> None:
    queries = [*map(named, library()), *map(check_named, checks())]
    columns = {column for query in queries for column in query.columns}
    assert sorted(columns - language.columns("vi").keys()) == []


def test_titles_of_properties_that_the_graph_borrows_are_in_english() -> None:
    assert set(_TITLES.values()) == language.table("en").keys()


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        ([], {}, "en"),
        ([], {"LANG": "vi_VN.UTF-8"}, "vi"),
        ([], {"LANG": "C.UTF-8"}, "en"),
        ([], {"LANG": "vi_VN.UTF-8", "LC_ALL": "C"}, "en"),
        ([], {"LANG": "en_GB.UTF-8", "LC_MESSAGES": "vi_VN"}, "vi"),
        ([], {"LANG": "vi_VN", "CHIDAO_LANG": "en"}, "en"),
        ([], {"LANG": "en_US", "CHIDAO_LANG": "VI"}, "vi"),
        (["lookup", "x", "--lang", "vi"], {"CHIDAO_LANG": "en"}, "vi"),
        (["--lang=en", "lookup", "x"], {"CHIDAO_LANG": "vi"}, "en"),
        (["lookup", "--", "--lang", "vi"], {}, "en"),
        (["--lang"], {}, "en"),
    ],
)
def test_who_decides_on_the_language(
    arguments: list[str], environment: dict[str, str], expected: str
) -> None:
    language.choose(arguments, environment)
    assert language.language() == expected
    language.use("en")


@pytest.mark.usefixtures("vietnamese")
def test_values_that_are_messages_are_translated_too() -> None:
    near = said(' Did you mean "{near}"?', near="who-chaired")
    message = said('no query is called "{name}".{suggestion}', name="who", suggestion=near)
    assert language.spoken(message) == (
        'không có câu hỏi nào tên "who". Có phải ý bạn là "who-chaired"?'
    )
    assert language.spoken("what no table has") == "what no table has"


@pytest.mark.usefixtures("vietnamese")
def test_numbers_are_written_as_readers_write_them() -> None:
    size = said("the query has {size:,} bytes; at most {most:,} are taken.", size=70000, most=65536)
    assert "70.000" in language.spoken(size)


def test_what_is_counted_is_one_or_several() -> None:
    count = said("{count:# difference|# differences}", count=1)
    assert language.spoken(count, "en") == "1 difference"
    assert language.spoken(count, "vi") == "1 điểm khác nhau"


@pytest.mark.usefixtures("vietnamese")
def test_help_keeps_its_examples() -> None:
    assert told("\b\nExample:\n  chidao check") == "\b\nVí dụ:\n  chidao check"
    result = CliRunner().invoke(cli, ["lookup", "--help"])
    assert "chidao lookup pham minh chinh" in result.stdout
    for english in ("Usage", "Options", "Show this", "Accents", "Print", "default"):
        assert english not in result.stdout


@pytest.fixture
def vietnamese() -> Iterator[None]:
    language.use("vi")
    yield
    language.use("en")


def test_vietnamese_throughout(program: Program, seeds_store: Path) -> None:
    store = ("--store", seeds_store, "--lang", "vi")
    found = program.run("query", "who-chaired", *store).stdout
    assert found.startswith("người  ·  cuộc họp  ·  ngày")
    machine = program.run("query", "who-chaired", "--format", "csv", *store).stdout
    assert machine.splitlines()[0] == "person,meeting,date,site,disputed,quote,article"
    wrong = program.run("query", "who-chared", *store)
    assert wrong.returncode == 1
    assert wrong.stderr.startswith('Lỗi: không có câu hỏi nào tên "who-chared". Có phải')
    assert "No such" not in program.run("quary", "--lang", "vi").stderr
    assert "\ngiữ chức\n" in program.run("lookup", "y giang", *store).stdout
    assert "·  ngày\n" in found
    english = program.run("query", "who-chaired", "--store", seeds_store).stdout
    assert "·  date\n" in english
    assert "conflict · date ·" in program.run("conflicts", "--store", seeds_store).stdout
    assert "\nholds" in program.run("lookup", "y giang", "--store", seeds_store).stdout
    refused = program.run("query", "-", *store, stdin=b"SELECT nonsense").stderr
    assert "không phải SPARQL" in refused
