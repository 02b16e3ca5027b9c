"""Errors as pages for who asks for a page, and as problem documents for all others."""

from __future__ import annotations

import http.client
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from conftest import Reply, Server

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
WRONG = {
    "/nowhere": 404,
    "/api/nowhere": 404,
    "/api/search": 400,
    "/api/lookup?q=zzzzzz": 404,
    "/sparql?query=SELECT": 400,
    "/sparql?query=" + quote("SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }"): 400,
    "/sparql?update=x": 403,
    "/query/rows": 405,
    "/static/graph/nothing.js": 404,
    "/static/nothing.js": 404,
}


class Words(HTMLParser):
    """The text of a page."""

    def __init__(self, reply: Reply) -> None:
        super().__init__()
        self.words = ""
        self.feed(reply.body.decode())

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize(("path", "status"), WRONG.items())
def test_a_browser_gets_a_page_that_says_the_same(server: Server, path: str, status: int) -> None:
    page = server.ask(path, Accept=BROWSER, Accept_Language="en")
    document = server.ask(path, Accept="*/*")
    assert (page.status, page.type) == (status, "text/html")
    assert (document.status, document.type) == (status, "application/problem+json")
    problem, said = document.json(), Words(page).words
    told = ("title", "detail") if status == 404 else ("title", "detail", "advice")
    assert [name for name in told if problem[name] not in said] == []
    if status == 404:  # its advice is for machines: a reader is sent to the search
        assert "/openapi.json" not in said
        assert "Try searching by name" in said
    assert "'self'" in page.headers["content-security-policy"]
    assert page.headers["vary"] == document.headers["vary"] == "Accept, Accept-Language"


def test_the_page_speaks_the_reader_s_language(server: Server) -> None:
    def read(path: str, languages: str) -> str:
        return server.ask(path, Accept=BROWSER, Accept_Language=languages).body.decode()

    assert "Không có gì ở địa chỉ này" in read("/nowhere", "vi")
    assert "There is nothing at this address" in read("/nowhere", "en")
    assert "There is nothing at this address" in read("/nowhere?lang=en", "vi")


@pytest.mark.parametrize(
    "path", ["/<script>alert(1)</script>", "/api/<img src=x onerror=alert(1)>"]
)
def test_nothing_of_the_address_is_markup(server: Server, path: str) -> None:
    page = server.ask(quote(path, safe="/") + "?q=" + quote("<b>"), Accept=BROWSER)
    assert page.type == "text/html"
    assert not any(word in page.body for word in (b"<script>alert", b"<img src", b"<b>"))


def test_a_wrong_host_gets_a_page_too(server: Server) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    headers = {"Host": "evil.example", "Accept": BROWSER, "Accept-Language": "en"}
    connection.request("GET", "/", headers=headers)
    response = connection.getresponse()
    assert (response.status, response.headers.get_content_type()) == (421, "text/html")
    assert b"--name NAME" in response.read()
    connection.close()


@pytest.mark.parametrize("path", WRONG)
def test_a_problem_is_told_in_the_reader_s_language(server: Server, path: str) -> None:
    vietnamese = server.ask(path, Accept="*/*", Accept_Language="vi").json()
    english = server.ask(path, Accept="*/*").json()
    for name in ("detail", "advice"):
        assert vietnamese[name] != english[name]


def test_a_query_s_fault_is_told_in_the_reader_s_language(server: Server) -> None:
    def fault(languages: str) -> str:
        reply = server.ask("/sparql?query=SELECT", Accept="*/*", Accept_Language=languages)
        return str(reply.json()["detail"])

    assert "không phải SPARQL" in fault("vi")
    assert "no SPARQL" in fault("en")
    assert "no SPARQL" in server.ask("/sparql?query=SELECT", Accept="*/*").json()["detail"]
