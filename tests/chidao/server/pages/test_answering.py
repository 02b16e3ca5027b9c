"""The pages over HTTP: formats, languages, addresses, and tables to download."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import NamedNode

if TYPE_CHECKING:
    from tests.chidao.server.conftest import Server

ID = "https://w3id.org/chidao/id/"
MEETING = "/id/meeting/2024-10-12-hoi-nghi"
PERSON = "/id/person/pham-minh-chinh-d1c011"


@pytest.fixture(autouse=True)
def _html_is_no_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the strict reader of bodies pass over pages, which other tests read in a browser."""
    from tests.chidao.server import conftest  # noqa: PLC0415 - patched, not used

    parse = conftest.parse
    monkeypatch.setattr(
        conftest, "parse", lambda reply: None if reply.type in _PAGES else parse(reply)
    )


_PAGES = {"text/html", "text/css", "text/javascript"}


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
        ("text/turtle", "text/turtle"),
        ("application/ld+json", "application/ld+json"),
        ("application/n-triples", "application/n-triples"),
        ("text/csv", "text/csv"),
        ("text/turtle;q=0.5, application/ld+json", "application/ld+json"),
        ("*/*", "text/html"),
    ],
)
def test_a_thing_comes_in_the_form_that_is_accepted(server: Server, accept: str, kind: str) -> None:
    reply = server.ask(PERSON, Accept=accept)
    assert (reply.status, reply.type) == (200, kind)
    assert "Accept" in reply.headers["vary"]


def test_a_form_that_is_not_there_is_refused(server: Server) -> None:
    assert server.ask(PERSON, Accept="image/png").status == 406


def test_an_address_can_ask_for_a_form(server: Server) -> None:
    assert server.ask(f"{PERSON}?format=turtle", Accept="text/html").type == "text/turtle"


def test_the_data_speak_of_the_thing_itself(server: Server) -> None:
    triples = server.ask(PERSON, Accept="text/turtle").triples()
    person = NamedNode(ID + PERSON.removeprefix("/id/"))
    assert len(triples) > 10
    assert all(person in (triple.subject, triple.object) for triple in triples)
    assert server.ask(PERSON, Accept="application/ld+json").triples() == triples


def test_evidence_leads_to_its_sentence(server: Server) -> None:
    found = server.sparql(
        "PREFIX cd: <https://w3id.org/chidao/ns#> "
        "SELECT ?e { GRAPH ?e { ?m cd:chairedBy ?p } } ORDER BY ?e LIMIT 1"
    ).rows()[0]["e"]
    reply = server.ask("/id/" + found.removeprefix(ID), Accept="text/html")
    assert reply.status == 303
    assert re.fullmatch(r"/id/article/[0-9a-f]{16}[?]at=\d+-\d+#at", reply.headers["location"])
    article, _, rest = found.removeprefix(ID).partition("/evidence/")
    assert reply.headers["location"] == f"/id/{article}?at={rest.partition('/')[0]}#at"


def test_what_is_not_there_is_a_page_or_a_problem(server: Server) -> None:
    assert server.ask("/id/person/nobody", Accept="application/json").status in {404, 406}
    assert server.ask("/id/person/nobody", Accept="text/turtle").status == 404


@pytest.mark.parametrize(
    ("path", "wanted", "language"),
    [
        ("/", "en-GB,en;q=0.9,vi;q=0.5", "en"),
        ("/", "vi,en;q=0.9", "vi"),
        ("/", "fr,de", "vi"),
        ("/", "", "vi"),
        ("/?lang=en", "vi", "en"),
        ("/?lang=xx", "en", "en"),
    ],
)
def test_a_page_speaks_as_is_asked(server: Server, path: str, wanted: str, language: str) -> None:
    reply = server.ask(path, Accept_Language=wanted)
    assert f'<html lang="{language}">' in reply.body.decode()


def test_suggestions_are_things_with_addresses(server: Server) -> None:
    found = server.ask("/suggest?q=pham%20minh").json()
    assert found[0] == {
        "name": "Phạm Minh Chính",
        "also": "",
        "kind": "Person",
        "what": "Người",
        "href": PERSON,
    }
    assert server.ask("/suggest?q=").json() == []
    assert server.ask("/suggest?q=zzzz").json() == []


@pytest.mark.parametrize("path", ["/meetings.csv", "/instructions.csv", "/disagreements.csv"])
def test_a_list_comes_as_csv(server: Server, path: str) -> None:
    reply = server.ask(path)
    rows = list(csv.reader(io.StringIO(reply.body.decode("utf-8-sig"), newline="")))
    assert len(rows) > 2
    assert reply.headers["content-disposition"].startswith("attachment")


def test_the_ledger_s_csv_is_of_what_is_filtered(server: Server) -> None:
    everything = server.ask("/instructions.csv").body.count(b"\r\n")
    due = server.ask("/instructions.csv?due=with").body.count(b"\r\n")
    assert 1 < due < everything


def test_nothing_stands_inside_a_page_that_its_policy_forbids(server: Server) -> None:
    for path in ("/", PERSON, "/query", "/graph", "/disagreements"):
        reply = server.ask(path, Accept="text/html")
        page = reply.body.decode()
        assert (reply.status, "<main" in page) == (200, True)
        assert "<style" not in page
        assert " style=" not in page
        assert " onclick=" not in page
        assert "http-equiv" not in page


@pytest.mark.parametrize(
    "path",
    ["/static/page.css", "/static/page.js", "/static/graph/picture.js", "/static/graph/page.css"],
)
def test_the_files_of_a_page_are_there(server: Server, path: str) -> None:
    assert server.ask(path).status == 200


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/graph/..%2f..%2fapp.py"]
)
def test_no_other_file_is(server: Server, path: str) -> None:
    assert server.ask(path).status == 404


def test_what_a_page_leaves_out_stands_behind_a_link(server: Server) -> None:
    whole = server.ask(MEETING, Accept="text/html").body.decode()
    link = re.search(r'<a href="(?P<to>[^"]*[?]only=(?P<key>[a-z-]+))">Xem cả (?P<n>\d+)<', whole)
    assert link is not None
    shown = server.ask(link["to"], Accept="text/html").body.decode()
    assert whole.count('class="series"') < shown.count('class="series"') == int(link["n"])
    assert re.findall(r'<section id="([^"]*)"', shown) == [link["key"]]
    assert f'href="{MEETING}"' in shown  # the way back
