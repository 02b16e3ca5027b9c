"""Hostile words through build and serve into a browser: nothing of them runs, all of it is told."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from chidao.server.pages.asking import BUNDLE
from extract.article import Article, Reading, SentenceAccount
from extract.evidence import Evidence, Finding, Quote
from extract.facts import (
    Agent,
    AgentKind,
    Attendance,
    Chairing,
    Directive,
    DirectiveItem,
    DirectiveSet,
    Fact,
    Meeting,
    Observation,
    Place,
    PlaceLevel,
    PositionHeld,
)
from graph.build import build
from graph.export.html import picture
from graph.store import Store
from queries.overviews import heaviest
from tests.chidao.server.conftest import Server, serving
from tests.chidao.server.pages.conftest import Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import NoReturn

    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "</textarea><script>alert(3)</script>",
    "</title><script>alert(4)</script>",
    "<!--<script>alert(5)",
    "<img src=x onerror=alert(6)>",
    '"><svg onload=alert(7)>',
    "'><img src=x onerror=alert(8)>",
    "javascript:alert(9)",
    "JaVaScRiPt:alert(10)",
    "data:text/html,<script>alert(11)</script>",
    '<a href="javascript:alert(12)">href</a>',
    "<iframe src=javascript:alert(13)>",
    "<iframe srcdoc='<script>parent.alert(14)</script>'>",
    "<style>@import 'http://evil.example/x'</style>",
    "<link rel=stylesheet href=http://evil.example/y>",
    "<meta http-equiv=refresh content='0;url=http://evil.example'>",
    "<base href=http://evil.example/>",
    "<form action=http://evil.example><button>x",
    "<object data=http://evil.example/z>",
    "{{ 7 * 7 }} {% raw %} {{ config }}",
    "${alert(21)} `alert(22)`",
    "&lt;script&gt;alert(23)&lt;/script&gt;",
    "\\u003cscript\\u003ealert(24)\\u003c/script\\u003e",
    "R&D; DROP TABLE names;--",
    '=HYPERLINK("http://evil.example","x")',
    "+1-1|cmd ' /C calc'!A0",
    "@SUM(1+1)*cmd|'x'!A0",
    "\u202etxt.exe\u202c \u2028 \u2029",
    "__proto__ constructor",
    "x' onfocus='alert(31)' autofocus='",
    "<math><mtext></mtext><script>alert(32)</script></math>",
)


def _facts(word: str, number: int) -> Iterator[Fact]:
    key = "m1"
    person, place = f"Tên {word}", Place(name=f"Nơi {word}", level=PlaceLevel.COMMUNE)
    yield Meeting(meeting=key, label=f"họp {word}", kind="cuộc họp", date="2024-07-19",
                  venue=word, topic=word)  # fmt: skip
    yield Chairing(meeting=key, person=person)
    yield Attendance(meeting=key, person=person)
    yield PositionHeld(person=person, label=f"Chức {word}", as_written=f"Chức {word}", title=word)
    yield DirectiveSet(label=f"5 {word}", count=5, theme=word, meeting=key,
                       issued_by=Agent(kind=AgentKind.PERSON, label=person))  # fmt: skip
    yield DirectiveItem(set_label=f"5 {word}", position=1, text=f"mục {word}", meeting=key)
    yield Directive(
        text=f"{word} việc",
        issued_by=Agent(kind=AgentKind.PERSON, label=person),
        addressed_to=(Agent(kind=AgentKind.AUDIENCE, label=f"các {word}"),),
        deadline="2025",
        due_by=date(2025, 12, 31),
        modality=word,
        meeting=key,
    )
    for value in ("1", "2"):
        yield Observation(
            indicator=f"chỉ tiêu {word}", value=Decimal(value) + number,
            value_text=f"{word}{value}",
            unit=f"đơn vị {word}", period_start=date(2022 + int(value), 1, 1),
            period_end=date(2022 + int(value), 12, 31), area=place, qualifier=word,
        )  # fmt: skip


def _reading(word: str, number: int) -> Reading:
    told = list(_facts(word, number))
    strings = (getattr(fact, name) for fact in told for name in fact.__struct_fields__)
    said = " ".join(dict.fromkeys(s for s in strings if isinstance(s, str)))
    text = f"{said} Tên {word} các {word} Nơi {word} 19/7/2024 5 2025 2023 2024 1 2."
    evidence = Quote(begin=0, end=len(text), text=text)
    return Reading(
        article=Article(
            source=f"{number}.txt", text=text, url=None if number % 2 else word, publisher=word
        ),
        headline=word,
        published=date(2024, 7, 20),
        author=word,
        findings=tuple(
            Finding(
                fact=fact,
                evidence=Evidence(
                    quote=evidence,
                    rule=f"by-hand/{order}",
                    inferred=frozenset({"date", "deadline", "dueBy", "periodStart", "periodEnd"}),
                ),
            )
            for order, fact in enumerate(told)
        ),
        sentences=(SentenceAccount(begin=0, end=len(text), block="body", rules=("by-hand/0",)),),
    )


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    store: Path = tmp_path_factory.mktemp("hostile") / "store"
    build([_reading(word, number) for number, word in enumerate(HOSTILE)], store)
    with serving(store) as running:
        yield running


@pytest.fixture
def victim(browser: Browser, hostile: Server) -> Iterator[Visit]:
    visiting = Visit(browser, hostile.root)
    yield visiting
    visiting.close()


def test_nothing_in_a_list_or_the_picture_runs(victim: Visit) -> None:
    lists = (
        "/",
        "/meetings",
        "/instructions",
        "/disagreements",
        "/coverage",
        "/search?kind=Person",
    )
    for path in lists:
        victim.open(path)
    page = victim.open("/graph?most=120")
    page.wait_for_function("window.chidao !== undefined")
    assert page.locator("script").count() == 2 + 4, "four blocks of data, two scripts of ours"


def test_nothing_on_an_entity_s_page_runs(victim: Visit, hostile: Server) -> None:
    things = {row["s"] for row in hostile.sparql(
        "PREFIX cd: <https://w3id.org/chidao/ns#> SELECT DISTINCT ?s WHERE { GRAPH ?e { ?s a ?c } "
        "FILTER(?c IN (cd:Person, cd:Meeting, cd:Indicator, cd:DirectiveSet)) }",
        "application/sparql-results+json",
    ).rows()}  # fmt: skip
    assert len(things) > 3 * len(HOSTILE)
    for iri in sorted(things)[::6]:
        page = victim.open(iri.removeprefix("https://w3id.org/chidao"))
        assert page.locator("h1").count() == 1, iri
        assert page.locator("main :is(script, iframe, img, form[action^=http])").count() == 0
        links = page.locator("main a").evaluate_all("all => all.map((a) => a.protocol)")
        assert set(links) <= {"http:"}


def test_nothing_of_an_article_runs_and_its_words_stand_there(victim: Visit) -> None:
    page = victim.open("/coverage")
    links = page.locator("#articles tbody a").evaluate_all("all => all.map((a) => a.pathname)")
    assert len(links) == len(HOSTILE)
    shown = set()
    for path in links[::3]:
        page = victim.open(f"{path}?at=0-20")
        shown.add(" ".join(page.locator("h1").inner_text().split()))
        assert page.locator("main script, main iframe, main img").count() == 0
    plain = {" ".join((word[:1].upper() + word[1:]).split()) for word in HOSTILE}
    assert shown <= plain


@pytest.mark.parametrize("word", HOSTILE[::4])
def test_nothing_that_is_typed_runs(word: str, victim: Visit) -> None:
    page = victim.open("/")
    page.locator("#find").fill(word)
    page.wait_for_timeout(150)
    page = victim.open(f"/search?q={quote(word)}")
    assert page.locator("#find").input_value() == word.strip()
    for address in (
        f"/query?query={quote(word)}",
        f"/instructions?by={quote(word)}&since={quote(word)}&page={quote(word)}",
        f"/graph?focus={quote(word)}",
    ):
        assert victim.open(address).locator("html[lang=vi]").count() == 1


def test_no_cell_of_a_csv_is_a_formula(hostile: Server) -> None:
    begun: list[str] = []
    for path in ("/meetings.csv", "/instructions.csv", "/disagreements.csv"):
        reply = hostile.ask(path)
        assert reply.type == "text/csv"
        rows = csv.reader(io.StringIO(reply.body.decode(), newline=""))
        cells = [cell for row in rows for cell in row]
        begun += [cell for cell in cells if cell.startswith(("'=", "'+", "'@"))]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert {cell[1] for cell in begun} == {"=", "+", "@"}


def test_nothing_in_the_exported_picture_runs(
    browser: Browser, hostile: Server, tmp_path: Path
) -> None:
    store = Store.open(hostile.store)
    for number, focus in enumerate(([], [c.iri for c in heaviest(store.names, "Person", 3)])):
        file = tmp_path / f"{number}.html"
        file.write_text(picture(store, focus), "utf-8")
        visiting = Visit(browser, tmp_path.as_uri())
        page = visiting.open(f"/{file.name}")
        page.wait_for_function("window.chidao !== undefined")
        assert len(page.evaluate("window.chidao.shown()")) > 20
        visiting.close()


def test_nothing_in_the_answers_of_the_editor_runs(
    victim: Visit, lacking: Callable[[str], NoReturn]
) -> None:
    if not BUNDLE.exists():
        lacking("Yasgui is not bundled (`make web`, with Node.js)")
    page = victim.open("/query")
    page.wait_for_selector(".tabPanel.active .CodeMirror-code")
    page.locator(".tabPanel.active .CodeMirror-code").click()
    page.keyboard.press("Control+a")
    asked = "SELECT DISTINCT ?o { { ?s ?p ?o } FILTER(isLiteral(?o) && !isNumeric(?o)) }"
    page.keyboard.insert_text(asked)
    page.wait_for_timeout(100)
    page.locator(".yasqe_queryButton").click()
    page.wait_for_selector(".yasr_results tbody tr")
    for word in HOSTILE:
        page.locator(".yasr .filter").fill(word)
        found = page.locator(".yasr_results tbody td").all_text_contents()
        assert any(word in " ".join(text.split()) or word in text for text in found), word
    assert page.locator(".yasr_results tbody :is(a, img, svg, script, iframe)").count() == 0
