"""The pages in a real browser: found, read, followed to the sentence, filtered, translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.chidao.server.pages.conftest import Visit

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser, Page

    from tests.chidao.server.conftest import Server

pytestmark = pytest.mark.browser

PERSON = "/id/person/pham-minh-chinh-d1c011"
MEETING = "/id/meeting/2022-08-08-uy-ban-quoc-gia-ve-chuyen-doi-so-3"
COUNTRY = "/id/place/viet-nam"
PROVINCE = "/id/place/hai-duong"
LISTS = ("/", "/search?q=hai+duong", "/meetings", "/instructions", "/disagreements", "/coverage",
         "/query")  # fmt: skip
ENTITIES = (PERSON, MEETING, COUNTRY, PROVINCE)


KINDS = {
    "Organization": "bo thong tin",
    "Indicator": "kinh te so",
    "DirectiveSet": "5 khong",
    "Document": "de an 06",
    "Position": "thu tuong",
}


@pytest.fixture(scope="session")
def pages(browser: Browser, server: Server) -> dict[str, str]:
    """The address of one page of each further kind."""
    visit = Visit(browser, server.root)
    places = {
        kind: (f"/search?q={typed}&kind={kind}", ".found a") for kind, typed in KINDS.items()
    } | {
        "Article": ("/coverage", "#articles tbody a"),
        "Rule": ("/coverage", "#rules tbody a"),
        "Directive": ("/instructions", ".claims .head a"),
        "Observation": (COUNTRY, ".figure .value"),
    }
    found = {
        kind: visit.open(path).locator(where).first.get_attribute("href") or ""
        for kind, (path, where) in places.items()
    }
    visit.close()
    return found


def test_suggestions_need_no_accents_and_lead_on(visit: Visit) -> None:
    page = visit.open("/")
    page.keyboard.press("/")
    page.keyboard.type("pham minh chinh")
    page.wait_for_selector("#find-list [role=option]")
    assert "Phạm Minh Chính" in page.locator("#find-list [role=option]").first.inner_text()
    page.keyboard.press("ArrowDown")
    assert page.locator("#find").get_attribute("aria-activedescendant") == "find-list-0"
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{PERSON}")
    assert visit.heading() == "Phạm Minh Chính"


def test_escape_closes_suggestions(visit: Visit) -> None:
    page = visit.open("/")
    page.locator("#find").fill("hai duong")
    page.wait_for_selector("#find-list [role=option]")
    page.keyboard.press("Escape")
    assert page.locator("#find-list").is_hidden()


def test_search_has_an_address_and_filters_by_kind(visit: Visit) -> None:
    page = visit.open("/")
    page.locator("#find").fill("hai duong")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=hai+duong")
    assert page.locator(".found .name").first.inner_text() == "Hải Dương"
    visit.follow(page.locator(".kinds a", has_text="Chức vụ"))
    assert "kind=Position" in page.url
    assert all("Chức vụ" in what for what in page.locator(".found .what").all_inner_texts())
    page.go_back()
    assert page.locator(".found .name").first.inner_text() == "Hải Dương"


def test_a_name_that_is_not_there_says_so(visit: Visit) -> None:
    page = visit.open("/search?q=zzzz")
    assert "Không có gì tên “zzzz”" in page.locator(".count").inner_text()


def test_from_a_person_through_a_quote_to_the_sentence_and_back(visit: Visit) -> None:
    page = visit.open(PERSON)
    chaired = page.locator("#chaired .claim").first
    assert chaired.locator("blockquote").is_hidden()
    chaired.locator("summary").focus()
    page.keyboard.press("Enter")
    quote = chaired.locator("blockquote").first.inner_text().strip("“”")
    assert "chủ trì" in quote
    visit.follow(chaired.locator(".in-article").first)
    page.wait_for_url("**/id/article/**")
    marked = "".join(page.locator("mark").all_text_contents())
    assert marked.split() == quote.split()
    place = page.locator("#at").bounding_box()
    assert place
    assert 0 < place["y"] < 900
    assert "Phạm Minh Chính" in page.locator("#facts > li.on").inner_text()
    page.go_back()
    assert visit.heading() == "Phạm Minh Chính"


def test_pointing_at_a_sentence_shows_its_facts(visit: Visit, pages: dict[str, str]) -> None:
    page = visit.open(pages["Article"])
    told = page.locator(".told")
    assert told.count() > 3
    told.nth(1).focus()
    key = told.nth(1).get_attribute("data-facts")
    assert page.locator("#facts > li.on").get_attribute("id") == key
    told.nth(2).hover()
    assert page.locator("#facts > li.on").get_attribute("id") != key
    page.keyboard.press("Escape")
    assert page.locator("#facts > li.on").count() == 0


def test_a_meeting_puts_its_sources_side_by_side(visit: Visit) -> None:
    page = visit.open(MEETING)
    table = page.locator("#side-by-side table")
    assert "8/8/2022" in table.inner_text()
    assert page.locator("#chairs a", has_text="Phạm Minh Chính").count() == 1
    assert page.locator("#sites a", has_text="Đắk Lắk").count() == 1
    assert page.locator("#instructions .claim").count() > 0


def test_a_place_draws_its_series_with_targets_apart(visit: Visit) -> None:
    page = visit.open(COUNTRY)
    chart = page.locator(".series", has_text="kinh tế số").locator("svg.chart").first
    assert chart.locator(".s-actual circle").count() > 1
    assert chart.locator(".s-target rect").count() == 1
    assert "Biểu đồ" in (chart.get_attribute("aria-label") or "")


def test_a_programme_lists_its_items_in_order(visit: Visit, pages: dict[str, str]) -> None:
    page = visit.open(pages["DirectiveSet"])
    assert page.locator("#items ol > li").count() == 5


def test_the_ledger_filters_and_goes_back(visit: Visit) -> None:
    page = visit.open("/instructions")
    everything = page.locator(".claim").count()
    visit.follow(page.locator(".facets a", has_text="Có thời hạn"))
    assert "due=with" in page.url
    assert 0 < page.locator(".claim").count() < everything
    assert page.locator(".claim .due").count() == page.locator(".claim").count()
    visit.follow(page.locator(".facets a[aria-current]"))
    assert page.locator(".claim").count() == everything
    page.go_back()
    assert page.locator(".claim .due").count() == page.locator(".claim").count()


def test_the_ledger_asks_between_days(visit: Visit) -> None:
    page = visit.open("/instructions?since=2025-01-01&until=2025-12-31")
    assert page.locator(".claim time.due").all_inner_texts() == ["Hạn: 6/2025"]


def test_the_timeline_filters_by_year(visit: Visit) -> None:
    page = visit.open("/meetings")
    visit.follow(page.locator(".facets a", has_text="2022"))
    assert page.locator(".claim time.when").all_inner_texts() == ["8/8/2022"]


def test_the_timeline_filters_by_place(visit: Visit) -> None:
    page = visit.open("/meetings")
    visit.follow(page.locator(".facets a", has_text="Hải Dương"))
    assert page.locator(".claim time.when").all_inner_texts() == ["19/7"]


def test_disagreements_stand_side_by_side_with_quotes(visit: Visit) -> None:
    page = visit.open("/disagreements?difference=conflict")
    dispute = page.locator(".dispute").first
    assert dispute.locator(".side").count() >= 2
    assert dispute.locator("blockquote:visible").count() >= 2
    assert "Mâu thuẫn" in dispute.inner_text()


def test_the_language_goes_along(visit: Visit) -> None:
    page = visit.open(MEETING)
    visit.follow(page.locator("#tongue"))
    assert page.locator("html").get_attribute("lang") == "en"
    assert "Remote sites" in page.locator("main").inner_text()
    visit.follow(page.locator("#chairs .head a"))
    assert "Positions over time" in page.locator("main").inner_text()
    assert "lang=en" in page.url
    visit.follow(page.locator("#tongue"))
    assert "Chức vụ qua thời gian" in page.locator("main").inner_text()


def test_light_and_dark_are_kept(visit: Visit) -> None:
    page = visit.open("/")
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(colour)
    page.locator("#theme").click()
    dark = page.evaluate(colour)
    assert dark != light
    visit.open("/meetings")
    assert page.evaluate(colour) == dark


def test_the_picture_leads_to_pages_and_grows(visit: Visit) -> None:
    page = visit.open("/graph?focus=meeting/2022-08-08-uy-ban-quoc-gia-ve-chuyen-doi-so-3")
    page.wait_for_function("window.chidao !== undefined")
    before = set(page.evaluate("window.chidao.shown()"))
    page.locator("#legend [data-kind=Observation]").click()
    page.locator("#tongue").click()
    assert page.url.endswith("&off=Observation&lang=en")
    page.go_back()
    page.go_back()
    assert set(page.evaluate("window.chidao.shown()")) == before
    page.keyboard.press("/")
    page.keyboard.type("pham minh chinh")
    page.keyboard.press("Enter")
    visit.follow(page.locator(".ways a").nth(1))
    page.wait_for_url("**focus=person**")
    page.wait_for_function("window.chidao !== undefined")
    assert before < set(page.evaluate("window.chidao.shown()")) | before
    assert page.locator("#panel h2").inner_text() == "Phạm Minh Chính"
    visit.follow(page.locator(".ways a").first)
    assert visit.heading() == "Phạm Minh Chính"


def test_what_is_not_there_offers_a_search(visit: Visit) -> None:
    page = visit.open("/id/person/nobody")
    assert page.locator("#find").is_visible()
    visit.complaints.clear()  # the browser itself notes the 404


def test_no_page_is_wider_than_a_phone(phone: Visit) -> None:
    wide = [path for path in (*LISTS, *ENTITIES) if phone.open(path) and phone.wider()]
    assert wide == []


def test_a_tap_on_a_sentence_shows_its_facts_on_a_phone(phone: Visit) -> None:
    page = phone.open("/coverage")
    phone.follow(page.locator("#articles tbody a").first)
    page.locator(".told").first.tap()
    sheet = page.locator("#facts > li.on")
    assert sheet.evaluate("sheet => getComputedStyle(sheet).position") == "fixed"


def test_nothing_serious_hinders_anyone(
    visit: Visit, pages: dict[str, str], hindrances: Callable[[Page], list[str]]
) -> None:
    every = (*LISTS, PERSON, MEETING, COUNTRY, pages["Article"], pages["DirectiveSet"], "/graph",
             "/graph?focus=hai+duong&lang=en#&view=list&off=Observation")  # fmt: skip
    found = {path: found for path in every if (found := hindrances(visit.open(path)))}
    assert found == {}


def test_nothing_serious_hinders_anyone_by_night(
    visit: Visit, pages: dict[str, str], hindrances: Callable[[Page], list[str]]
) -> None:
    visit.page.emulate_media(color_scheme="dark")
    some = ("/disagreements", MEETING, pages["Article"])
    found = {path: found for path in some if (found := hindrances(visit.open(path)))}
    assert found == {}


def test_nothing_serious_hinders_anyone_on_a_phone(
    phone: Visit, hindrances: Callable[[Page], list[str]]
) -> None:
    found = {path: found for path in ("/", MEETING) if (found := hindrances(phone.open(path)))}
    assert found == {}


def test_the_keyboard_reaches_everything_and_shows_where(visit: Visit) -> None:
    page = visit.open(PERSON)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    reached = set()
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert page.evaluate(outline) == "solid"
        reached.add(page.evaluate("document.activeElement.tagName"))
    assert {"A", "SUMMARY"} <= reached
