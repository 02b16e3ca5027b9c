"""The query page in a real browser: the editor that is bundled, and the plain one without it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from chidao.server.pages.asking import BUNDLE
from tests.chidao.server.pages.conftest import Visit

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

    from playwright.sync_api import Page

wait = pytest.importorskip("playwright.sync_api").expect
pytestmark = pytest.mark.browser

PERSON = "person/pham-minh-chinh-d1c011"
MANY = "SELECT ?s ?p ?o { { ?s ?p ?o } UNION { ?s ?p ?o } }"
RUN = ".yasqe_queryButton"
ROWS = ".yasr_results tbody tr"


@pytest.fixture
def plain(visit: Visit) -> Visit:
    """A visitor to whom the bundled editor does not come."""
    visit.page.route("**/static/yasgui/*", lambda route: route.fulfill(status=200, body=""))
    return visit


@pytest.fixture
def suite(visit: Visit, lacking: Callable[[str], NoReturn]) -> Visit:
    """A visitor with the bundled editor."""
    if not BUNDLE.exists():
        lacking("Yasgui is not bundled (`make web`, with Node.js)")
    return visit


def opened(visit: Visit, address: str = "/query") -> Page:
    page = visit.open(address)
    page.wait_for_selector(".tabPanel.active .CodeMirror-code")
    return page


def typed(page: Page, query: str) -> None:
    page.locator(".tabPanel.active .CodeMirror-code").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(query)
    wait(page.locator("#query")).to_have_value(query)


def test_the_plain_editor_answers_in_a_table_that_leads_on(plain: Visit) -> None:
    page = plain.open("/query")
    page.locator("#query").press("Control+Enter")
    page.wait_for_selector("#results tbody tr")
    plain.follow(page.locator(f"#results a[href='/id/{PERSON}']").first)
    assert plain.heading() == "Phạm Minh Chính"


def test_an_example_goes_into_the_plain_editor_and_runs(plain: Visit) -> None:
    page = plain.open("/query?example=who-chaired")
    assert "cd:chairedBy" in page.locator("#query").input_value()
    page.locator("#ask button[type=submit]").click()
    page.wait_for_selector("#results tbody tr")
    assert "Phạm Minh Chính" in page.locator("#results").inner_text()


def test_the_plain_editor_says_how_many_rows_there_are(plain: Visit) -> None:
    page = plain.open("/query")
    page.locator("#query").fill(MANY)
    with page.expect_response("**/query/rows") as came:
        page.locator("#query").press("Control+Enter")
    page.wait_for_selector("#results tbody tr")
    assert page.locator("#results tbody tr").count() == 10_000
    total = f"{came.value.json()['total']:,}".replace(",", ".")
    assert f"10.000 dòng đầu trên {total}" in page.locator("#told").inner_text()


def test_the_editor_answers_in_a_table_that_leads_on(suite: Visit) -> None:
    page = opened(suite)
    assert page.locator("#query").is_hidden()
    page.locator(RUN).click()
    page.wait_for_selector(ROWS)
    assert page.locator("#told").inner_text() == f"{page.locator(ROWS).count()} dòng"
    suite.follow(page.locator(f".yasr_results a[href='/id/{PERSON}']").first)
    assert suite.heading() == "Phạm Minh Chính"
    page.go_back()
    page.wait_for_selector(ROWS)


def test_an_example_stands_in_a_tab_of_its_own(suite: Visit) -> None:
    opened(suite)
    page = opened(suite, "/query?example=who-chaired&lang=en")
    tab = page.locator(".tab.active a span").first
    assert tab.inner_text() == "Who chaired which meetings"
    assert page.locator(".tab").count() == 2
    typed(page, "ASK {}")
    page.keyboard.press("Control+Enter")
    wait(page.locator("#told")).to_have_text("Yes")
    page.locator("button.add").click()
    assert page.locator(".tab").count() == 3


def test_prefixes_and_terms_complete_themselves(suite: Visit) -> None:
    page = opened(suite)
    typed(page, "")
    page.keyboard.type("SELECT * { ?m schema:")
    editor = page.locator(".tabPanel.active .CodeMirror-code")
    wait(editor).to_contain_text("PREFIX schema: <https://schema.org/>")
    typed(page, "PREFIX cd: <https://w3id.org/chidao/ns#> SELECT * { ?m ")
    page.keyboard.type("cd:chair")
    page.keyboard.press("Control+Space")
    page.locator(".CodeMirror-hint", has_text="cd:chairedBy").click()
    wait(editor).to_contain_text("cd:chairedBy")


def test_a_table_is_filtered_sorted_and_turned(suite: Visit) -> None:
    page = opened(suite)
    typed(page, "SELECT ?n { VALUES ?n { " + " ".join(map(str, range(250))) + " } }")
    page.locator(RUN).click()
    page.wait_for_selector(ROWS)
    assert page.locator(ROWS).count() == 100
    page.locator(".yasr .sort").first.click()
    page.locator(".yasr .sort").first.click()
    assert page.locator(ROWS).first.inner_text() == "249"
    assert page.locator(".yasr th").get_attribute("aria-sort") == "descending"
    page.locator(".yasr .pages button").last.click()
    assert page.locator(ROWS).first.inner_text() == "149"
    page.locator(".yasr .filter").fill("24")
    assert page.locator(ROWS).count() == len([n for n in range(250) if "24" in str(n)])


def test_no_more_rows_come_than_a_page_shows(suite: Visit) -> None:
    page = opened(suite)
    typed(page, MANY)
    with page.expect_response("**/query/rows") as came:
        page.locator(RUN).click()
    told = came.value.json()
    assert len(told["results"]["bindings"]) == 10_000 < told["total"]
    page.wait_for_selector(ROWS)
    wait(page.locator("#told")).to_contain_text("10.000")


def test_all_rows_can_be_downloaded(suite: Visit) -> None:
    page = opened(suite)
    typed(page, "SELECT ?p { ?m <https://w3id.org/chidao/ns#chairedBy> ?p } ORDER BY ?p")
    with page.expect_download() as saved:
        page.locator("[data-form=json]").click()
    told = json.loads(saved.value.path().read_bytes())
    assert f"https://w3id.org/chidao/id/{PERSON}" in str(told["results"]["bindings"])


def test_what_does_not_run_says_why(suite: Visit) -> None:
    page = opened(suite)
    typed(page, "SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }")
    page.locator(RUN).click()
    page.wait_for_selector(".yasr .wrong")
    assert "SERVICE" in page.locator(".yasr .wrong").inner_text()
    suite.complaints.clear()  # the browser itself notes the 400


@pytest.mark.parametrize(
    "word", ["<img src=x onerror=alert(1)>", "'><svg onload=alert(2)>", "javascript:alert(3)"]
)
def test_nothing_of_an_answer_runs(suite: Visit, word: str) -> None:
    page = opened(suite)
    literal = json.dumps(word)
    link = 'IRI(CONCAT("javascript:", "alert(4)"))'
    typed(page, f"SELECT ?x ?y {{ BIND({literal} AS ?x) BIND({link} AS ?y) }}")
    page.locator(RUN).click()
    page.wait_for_selector(ROWS)
    assert page.locator(f"{ROWS} :is(a, img, svg, script)").count() == 0
    assert word in page.locator(ROWS).inner_text()


def test_the_editor_fits_a_phone_and_hinders_nobody(
    phone: Visit, suite: Visit, hindrances: Callable[[Page], list[str]]
) -> None:
    for visit, scheme in ((phone, "light"), (suite, "light"), (suite, "dark")):
        visit.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page = opened(visit, "/query?example=who-chaired")
        page.locator(f".tabPanel.active {RUN}").click()
        page.wait_for_selector(ROWS)
        assert not visit.wider()
        assert hindrances(page) == []
