"""Every command as a person uses it: what it prints, where, and how it ends."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from chidao.cli import cli
from chidao.commands.asking import RESULT_FORMATS
from chidao.commands.showing import EXPORT_FORMATS
from graph.export import FORMATS
from queries.catalogue import library

QUOTE = "Sáng 19/7, Thủ tướng Chính phủ Phạm Minh Chính"
ALL = """PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?s ?o WHERE { ?meeting cd:chairedBy ?o . ?o rdfs:label ?s } ORDER BY ?s ?o"""


def run(*arguments: object, store: Path | None = None, stdin: str | bytes | None = None) -> Result:
    environment = {"CHIDAO_STORE": None if store is None else str(store)}
    return CliRunner().invoke(cli, [str(a) for a in arguments], input=stdin, env=environment)


def answered(*arguments: object, store: Path | None = None, stdin: str | None = None) -> str:
    """Return what a command that must succeed prints on stdout."""
    result = run(*arguments, store=store, stdin=stdin)
    assert result.exit_code == 0, result.output
    return result.stdout


def refused(*arguments: object, store: Path | None = None, stdin: str | bytes | None = None) -> str:
    """Return what a command says on stderr that must end with 1, and print nothing else."""
    result = run(*arguments, store=store, stdin=stdin)
    assert (result.exit_code, result.stdout) == (1, ""), result.output
    assert result.stderr.startswith("Error: ")
    assert isinstance(result.exception, SystemExit), "a person's mistake is no traceback"
    return result.stderr


# help


@pytest.mark.parametrize("name", cli.commands)
def test_each_command_says_what_it_does_with_examples(name: str) -> None:
    said = answered(name, "--help")
    command = cli.commands[name]
    assert re.search(r"Examples?:\n(\s+chidao )", said), said
    example = re.search(rf"chidao {name}\b.*", said)
    assert example, "its example is of another command"
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.name != "help":
            assert any(option in said for option in parameter.opts)


def test_the_program_lists_its_commands() -> None:
    said = answered("--help")
    for name in cli.commands:
        assert f"\n  {name} " in said
    assert answered("-h") == said


def test_the_choices_are_those_that_exist() -> None:
    assert set(EXPORT_FORMATS) == set(FORMATS)


# query


def test_the_list_names_every_query() -> None:
    said = answered("query", "--list")
    for name in library():
        assert name in said


@pytest.mark.parametrize("form", RESULT_FORMATS)
def test_each_format_holds_the_same_rows(seeds_store: Path, form: str) -> None:
    said = answered("query", "who-chaired", "--format", form, store=seeds_store)
    expected = rows_of_json(answered("query", "who-chaired", "--format", "json", store=seeds_store))
    assert len(expected) >= 3
    match form:
        case "csv":
            found = [list(row.values()) for row in csv.DictReader(io.StringIO(said), strict=True)]
            assert found == [[cell or "" for cell in row] for row in expected]
        case "tsv":
            lines = said.splitlines()
            assert lines[0] == "?person\t?meeting\t?date\t?site\t?disputed\t?quote\t?article"
            assert all(len(line.split("\t")) == len(expected[0]) for line in lines)
            assert len(lines) == len(expected) + 1
        case "xml":
            assert rows_of_xml(said) == expected
        case "json":
            assert said.endswith("}")
        case _:
            assert said.count("Phạm Minh Chính  ·  ") == len(expected)


def rows_of_json(text: str) -> list[list[str | None]]:
    found = json.loads(text)
    columns = found["head"]["vars"]
    rows = found["results"]["bindings"]
    return [[row[c]["value"] if c in row else None for c in columns] for row in rows]


def rows_of_xml(text: str) -> list[list[str | None]]:
    space = "{http://www.w3.org/2005/sparql-results#}"
    root = ET.fromstring(text)  # noqa: S314 - our own output
    columns = [variable.get("name") for variable in root.iter(f"{space}variable")]
    rows = []
    for result in root.iter(f"{space}result"):
        cells = {binding.get("name"): binding[0].text for binding in result}
        rows.append([cells.get(column) for column in columns])
    return rows


def test_a_parameter_narrows_the_answer(seeds_store: Path) -> None:
    said = answered(
        "query", "who-chaired", "-p", "person=trieu the hung", "--format", "csv", store=seeds_store
    )
    assert {row["person"] for row in csv.DictReader(io.StringIO(said))} == {"Triệu Thế Hùng"}


def test_a_file_and_standard_input_are_asked_alike(seeds_store: Path, tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_text(ALL, "utf-8")
    of_file = answered("query", file, "--format", "csv", store=seeds_store)
    assert of_file == answered("query", "-", "--format", "csv", store=seeds_store, stdin=ALL)
    assert len(of_file.splitlines()) >= 5
    drawn = answered("query", "-", store=seeds_store, stdin=ALL)
    assert all(row["s"] in drawn for row in csv.DictReader(io.StringIO(of_file)))


def test_a_truth_and_triples(seeds_store: Path) -> None:
    ask, construct = "ASK { ?s ?p ?o }", "DESCRIBE <https://w3id.org/chidao/ns#Meeting>"
    assert "True" in answered("query", "-", store=seeds_store, stdin=ask)
    said = answered("query", "-", "--format", "json", store=seeds_store, stdin=ask)
    assert json.loads(said)["boolean"] is True
    assert "no csv" in refused("query", "-", "--format", "csv", store=seeds_store, stdin=ask)
    assert answered("query", "-", store=seeds_store, stdin=construct).count(" .\n") >= 4
    assert "no xml" in refused("query", "-", "--format", "xml", store=seeds_store, stdin=construct)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["who-chared"], 'Did you mean "who-chaired"?'),
        (["ai chủ trì"], 'Did you mean "who-chaired"?'),
        (["figures of a place"], 'Did you mean "place-metrics"?'),
        (["zzz qqq"], 'called "zzz qqq".\n'),
        (["ASK { ?s ?p ?o }"], "from a file, FILE.rq"),
        (["who-chaired", "-p", "persn=x"], 'Did you mean "person"?'),
        (["who-chaired", "-p", "person"], "-p name=value"),
        (["who-chaired", "-p", "person=Ai Đó Lạ"], "no person is called"),
        (["meetings-between", "-p", "from=hôm qua"], "is not a date"),
        (["nowhere.rq"], 'there is no file "nowhere.rq"'),
        (["-", "-p", "person=x"], "Write them into the query itself"),
    ],
)
def test_a_mistake_in_asking(seeds_store: Path, arguments: list[str], said: str) -> None:
    assert said in refused("query", *arguments, store=seeds_store)


def test_what_is_no_query(seeds_store: Path) -> None:
    assert "no SPARQL" in refused("query", "-", store=seeds_store, stdin="SELECT nonsense")
    assert "not UTF-8" in refused("query", "-", store=seeds_store, stdin=b"ASK \xff")
    asked = "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }"
    assert "SERVICE" in refused("query", "-", store=seeds_store, stdin=asked)


def test_nothing_asked_is_a_mistake_of_usage(seeds_store: Path) -> None:
    result = run("query", store=seeds_store)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--list" in result.stderr


def test_one_question_is_told_of() -> None:
    said = answered("query", "who-chaired", "--list")
    assert "Who chaired which meetings" in said
    assert "-p person=…  the official, by name or IRI; if not given: Phạm Minh Chính" in said


def test_an_answer_without_rows_says_so(seeds_store: Path) -> None:
    asked = ("query", "meetings-between", "-p", "from=1990-06", "-p", "to=1990-06")
    result = run(*asked, store=seeds_store)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Nothing in the store answers this." in result.stderr


# lookup


def test_a_name_needs_no_quotation_marks(seeds_store: Path) -> None:
    one = answered("lookup", "hai duong", store=seeds_store)
    assert answered("lookup", "hai", "duong", store=seeds_store) == one
    assert "19/7" in answered("lookup", "hoi nghi thuong truc chinh phu", store=seeds_store)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pham minh chinh", "Phạm Minh Chính"),
        ("CHÍNH PHẠM MINH", "Phạm Minh Chính"),
        ("ubnd tinh hai duong", "UBND tỉnh Hải Dương"),
        ("Ủy ban nhân dân tỉnh Hải Dương", "UBND tỉnh Hải Dương"),
        ("CDS", "chuyển đổi số"),
        ("y giang", "Y Giang Gry Niê Knơng"),
    ],
)
def test_a_name_is_found_as_people_type_it(seeds_store: Path, typed: str, meant: str) -> None:
    first, *rest = answered("lookup", typed, store=seeds_store).splitlines()
    assert meant in first
    assert any(line.strip().startswith("«") and line.endswith("»") for line in rest)


def test_an_ambiguous_name_lists_what_else_it_may_be(seeds_store: Path) -> None:
    found = json.loads(answered("lookup", "hung", "--json", store=seeds_store))
    assert len(found["others"]) >= 3
    said = answered("lookup", "hung", store=seeds_store)
    for other in found["others"]:
        assert f"\n  {other['name']}  ({other['kind']})" in said


def test_the_json_of_a_look_up_has_every_fact_with_its_quote(
    seeds_store: Path, seeds: Path
) -> None:
    found = json.loads(answered("lookup", "pham minh chinh", "--json", store=seeds_store))
    assert found["meant"]["name"] == "Phạm Minh Chính"
    assert found["meant"]["kind"] == "Person"
    quoted = [f for group in found["groups"] for f in group["facts"] if f["quote"] is not None]
    assert len(quoted) >= 10
    for fact in quoted:
        text = (seeds / fact["source"]).read_text("utf-8-sig")
        assert text[fact["begin"] :].startswith(fact["quote"])
    shown = answered("lookup", "pham minh chinh", "--all", store=seeds_store)
    assert shown.count("\n  Thủ tướng Chính phủ\n") == 1, "a value stands once, above its quotes"
    assert shown.count("«") >= len({tuple({**fact, "begin": 0}.values()) for fact in quoted})
    assert "--all shows them" not in shown


@pytest.mark.parametrize("typed", ["zzz qqq", "", "   ", '"; DROP', "* OR *", "🤷"])
def test_an_unknown_name_is_said_to_be_unknown(seeds_store: Path, typed: str) -> None:
    assert "nothing in the store is called" in refused("lookup", typed, store=seeds_store)


# schema and check


def test_the_schema_has_an_example_of_each(seeds_store: Path) -> None:
    said = answered("schema", store=seeds_store)
    assert QUOTE in said
    for term in ("cd:Meeting", "cd:chairedBy", "cd:quote", "cd:value", "cd:gsoCode"):
        assert f"\n{term}  ·  " in said
    terms = re.findall(r"^(cd:\w+)  ·", said, re.MULTILINE)
    assert len(terms) == len(set(terms)) >= 80


def test_a_sound_store_has_no_fault(seeds_store: Path) -> None:
    result = run("check", store=seeds_store)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "No fault found." in result.stderr
