"""The picture in a real browser: what it asks for, what it says, and what it refuses to run."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING
from urllib.parse import quote

import networkx as nx
import pytest
from pyoxigraph import NamedNode

from graph.export.html import picture, write_picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.graph.export.conftest import Telling

pytestmark = pytest.mark.browser

CHAIRED_BY = NamedNode("https://w3id.org/chidao/ns#chairedBy")
CHAIR = "person/dang-van-binh-bbbbbb"


class Visit:
    """A page of the picture, with all that it asked for and complained of."""

    def __init__(self, browser: Browser, file: Path, *, wide: int = 1400, high: int = 900) -> None:
        self.page: Page = browser.new_context(
            viewport={"width": wide, "height": high}, reduced_motion="reduce"
        ).new_page()
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.file = file

    def open(self, fragment: str = "") -> Page:
        self.page.goto(self.file.as_uri() + fragment)
        self.page.wait_for_function("window.chidao !== undefined")
        return self.page

    def search(self, typed: str) -> list[str]:
        self.page.keyboard.press("/")
        self.page.keyboard.type(typed)
        return self.page.locator("#found [role=option] .label").all_inner_texts()

    def click_node(self, name: str) -> None:
        place = self.page.evaluate("name => window.chidao.place(name)", name)
        self.page.locator("#canvas").click(position={"x": place["x"], "y": place["y"]})


@pytest.fixture
def visit(browser: Browser, told: Telling, tmp_path: Path) -> Iterator[Visit]:
    write_picture(told.store, tmp_path / "graph.html")
    visit = Visit(browser, tmp_path / "graph.html")
    yield visit
    assert visit.requests[1:] == [], "the page asked for more than itself"
    assert visit.complaints == []
    visit.page.context.close()


def test_draws_without_a_request_or_a_complaint(visit: Visit) -> None:
    page = visit.open()
    assert page.locator("#canvas canvas").count() == 1
    assert "Phiên họp thứ 9 (19/7/2024)" in page.locator("#panel").inner_text()


def test_search_needs_no_accents(visit: Visit) -> None:
    visit.open()
    assert visit.search("dang van binh")[0] == "Đặng Văn Bình"
    visit.page.keyboard.press("Enter")
    assert visit.page.locator("#panel h2").inner_text() == "Đặng Văn Bình"


def test_search_finds_labels_before_quotes(visit: Visit) -> None:
    visit.open()
    found = visit.search("phien hop thu 9")
    assert found[0] == "Phiên họp thứ 9 (19/7/2024)"
    assert "Đặng Văn Bình" in found[1:]


def test_click_on_a_node_shows_its_quote_and_source(visit: Visit) -> None:
    page = visit.open()
    visit.click_node(CHAIR)
    page.wait_for_selector("#panel h2:has-text('Đặng Văn Bình')")
    told = page.locator("#panel").inner_text()
    assert "Sáng 19/7, Chủ tịch Ủy ban Đặng Văn Bình chủ trì Phiên họp thứ 9." in told
    assert "Báo Hà Nam · 20/7/2024 · one.txt" in told
    link = page.locator("#panel figure a").first
    assert link.get_attribute("href") == "https://one.example/a?b=1&c=2"
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_a_click_beside_the_nodes_goes_back(visit: Visit) -> None:
    page = visit.open()
    visit.click_node(CHAIR)
    page.wait_for_selector("#panel h2:has-text('Đặng Văn Bình')")
    page.locator("#canvas").click(position={"x": 3, "y": 3})
    page.wait_for_selector(".intro")


def test_dragging_the_ground_moves_the_picture_with_the_pointer(visit: Visit) -> None:
    page = visit.open()
    place = "name => window.chidao.place(name)"
    before = page.evaluate(place, CHAIR)
    page.mouse.move(20, 100)
    page.mouse.down()
    for step in range(1, 11):
        page.mouse.move(20 + 30 * step, 100 + 12 * step)
    page.mouse.up()
    page.evaluate(
        "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
    )
    assert page.evaluate("document.querySelector('#canvas canvas').style.transform") == ""
    after = page.evaluate(place, CHAIR)
    moved = (after["x"] - before["x"], after["y"] - before["y"])
    assert moved == (pytest.approx(300, abs=1), pytest.approx(120, abs=1))
    visit.click_node(CHAIR)
    assert page.locator("#panel h2").inner_text() == "Đặng Văn Bình"
    assert visit.complaints == []


def test_sources_that_disagree_stand_side_by_side(visit: Visit) -> None:
    page = visit.open()
    page.locator("#panel .notable").click()
    sides = page.locator("#panel .dispute .side").all_inner_texts()
    assert len(sides) == 2
    assert "11,91%" in sides[0]
    assert "Tỷ trọng này năm 2021 là 11,91%." in sides[0]
    assert "9,6%" in sides[1]
    colours = page.locator("#panel .side").evaluate_all(
        "sides => sides.map((side) => getComputedStyle(side).borderTopColor)"
    )
    assert len(set(colours)) == 2


def test_inferred_slot_is_said_to_be_inferred(visit: Visit) -> None:
    page = visit.open(f"#{quote('observation/9-6', safe='')}")
    assert "Suy ra từ ngữ cảnh: địa bàn" in page.locator("#panel").inner_text()


def test_legend_hides_a_kind(visit: Visit) -> None:
    page = visit.open()
    button = page.locator("#legend [data-kind=DirectiveItem]")
    assert "3" in button.inner_text()
    shown = "() => window.chidao.shown().length"
    before = page.evaluate(shown)
    button.click()
    assert button.get_attribute("aria-pressed") == "false"
    assert page.evaluate(shown) == before - 3
    button.click()
    assert page.evaluate(shown) == before


def test_keys_search_and_go_back(visit: Visit) -> None:
    page = visit.open()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "find"
    page.keyboard.type("3 ro")
    page.keyboard.press("Escape")
    assert page.locator("#found").is_hidden()
    visit.search("3 ro")
    page.keyboard.press("Enter")
    assert page.locator("#panel h2").inner_text() == "3 rõ"
    page.keyboard.press("Escape")
    assert page.locator("#panel .intro").count() == 1


def test_address_reopens_the_same_node(visit: Visit) -> None:
    page = visit.open()
    visit.search("dang van binh")
    page.keyboard.press("Enter")
    fragment = page.evaluate("window.location.hash")
    assert fragment == f"#{quote(CHAIR, safe='')}"
    visit.page.goto("about:blank")
    visit.requests.clear()
    visit.open(fragment)
    assert page.locator("#panel h2").inner_text() == "Đặng Văn Bình"
    visit.page.go_back()
    visit.requests.clear()


def test_the_back_button_undoes_a_choice_and_a_filter(visit: Visit) -> None:
    page = visit.open()
    shown = page.evaluate("window.chidao.shown().length")
    visit.search("dang van binh")
    page.keyboard.press("Enter")
    page.locator("#legend [data-kind=DirectiveItem]").click()
    page.locator("#tongue").click()
    assert page.evaluate("window.location.hash").endswith("&off=DirectiveItem&lang=en")
    page.go_back()
    assert "Cuộc họp" in page.locator("#legend").inner_text()
    page.go_back()
    assert page.evaluate("window.chidao.shown().length") == shown
    assert page.locator("#panel h2").inner_text() == "Đặng Văn Bình"
    page.go_back()
    assert page.locator("#panel .intro").count() == 1
    page.go_forward()
    assert page.locator("#panel h2").inner_text() == "Đặng Văn Bình"


def test_time_filters_and_stands_in_the_address(visit: Visit) -> None:
    page = visit.open()
    meeting, figure = "meeting/2024-07-19-uy-ban", "observation/9-6"
    assert {meeting, figure} <= set(page.evaluate("window.chidao.shown()"))
    page.locator("#time-from").focus()
    assert "12/2021" not in page.locator("#time output").first.inner_text()
    page.keyboard.press("End")
    assert "7/2024" in page.locator("#time output").first.inner_text()
    shown = page.evaluate("window.chidao.shown()")
    assert meeting in shown
    assert CHAIR in shown
    assert figure not in shown
    assert page.evaluate("window.location.hash") == "#&from=2024-07"
    visit.page.goto("about:blank")
    visit.requests.clear()
    visit.open("#&from=2024-07&to=1999-99")
    assert page.evaluate("window.chidao.shown()") == shown
    visit.requests[:] = visit.requests[:1]


@pytest.mark.parametrize("ending", ["png", "svg", "csv", "gexf"])
def test_what_is_shown_can_be_taken_away(visit: Visit, ending: str) -> None:
    page = visit.open()
    page.locator("#legend [data-kind=DirectiveItem]").click()
    page.locator("#save summary").click()
    with page.expect_download() as waiting:
        page.locator(f"#save [data-save={ending}]").click()
    assert waiting.value.suggested_filename == f"chi-dao-cuoc-hop-va-so-lieu.{ending}"
    data = waiting.value.path().read_bytes()
    if ending == "png":
        assert data.startswith(b"\x89PNG")
    elif ending == "csv":
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
        assert {"Phiên họp thứ 9 (19/7/2024)"} <= {row["subject_label"] for row in rows}
        assert all(row["quote"] and row["source"] for row in rows)
    else:
        root = ET.fromstring(data)  # noqa: S314 - our own page's
        words = [*(e.text or "" for e in root.iter()), *(e.get("label", "") for e in root.iter())]
        assert any("Đặng Văn Bình" in word for word in words)
        assert not any("rõ thời hạn" in word for word in words)
    if ending == "gexf":
        network = nx.read_gexf(io.BytesIO(data))
        assert set(network) == set(page.evaluate("window.chidao.shown()"))
        assert network.number_of_edges() > 5


def test_the_whole_picture_is_in_sight(visit: Visit) -> None:
    page = visit.open()
    page.wait_for_timeout(50)
    wide = page.evaluate("document.getElementById('canvas').clientWidth")
    for name in page.evaluate("window.chidao.shown()"):
        left, right = page.evaluate("name => window.chidao.sides(name)", name)
        assert 0 < left < right < wide


def test_speaks_english_and_goes_dark(visit: Visit) -> None:
    page = visit.open()
    page.locator("#tongue").click()
    assert "Meetings" in page.locator("#legend").inner_text()
    page.locator("#light").click()
    assert page.locator("html").get_attribute("data-theme") == "dark"


def test_reasons_and_periods_follow_the_language(
    browser: Browser, told: Telling, tmp_path: Path
) -> None:
    file = tmp_path / "picture.html"
    text = picture(told.store, translating=lambda reason: f"in English: {reason}")
    file.write_text(text, "utf-8")
    page = Visit(browser, file).open()
    assert "(năm 2021, Việt Nam) (cùng chỉ tiêu" in page.locator(".notable").inner_text()
    page.locator("#tongue").click()
    assert "(2021, Việt Nam) (in English: cùng chỉ tiêu" in page.locator(".notable").inner_text()
    page.locator(".notable").click()
    assert "9.6% (2021, Việt Nam)" in page.locator(".claim").all_inner_texts()[-1]
    assert page.locator("dd", has_text="actual").count() > 0
    page.locator("#tongue").click()
    assert "9,6% (năm 2021, Việt Nam)" in page.locator(".claim").all_inner_texts()[-1]


def test_list_shows_every_node_as_a_button(visit: Visit) -> None:
    page = visit.open()
    page.locator("#as-list").click()
    assert page.locator("#list li button").count() == len(page.evaluate("window.chidao.shown()"))
    page.locator("#list li button", has_text="Đặng Văn Bình").click()
    assert page.locator("#panel h2").inner_text() == "Đặng Văn Bình"


def test_phone_opens_with_the_list(browser: Browser, told: Telling, tmp_path: Path) -> None:
    write_picture(told.store, tmp_path / "graph.html")
    visit = Visit(browser, tmp_path / "graph.html", wide=390, high=844)
    page = visit.open()
    assert page.locator("#list").is_visible()
    page.locator("#list li button").first.click()
    assert page.locator("#panel h2").is_visible()
    wider = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert page.evaluate(wider) is False
    assert visit.complaints == []


def test_too_many_nodes_are_counted_and_not_drawn(
    browser: Browser, telling: Telling, tmp_path: Path
) -> None:
    article = telling.article("one", "Một bài", "Báo", "https://one.example/")
    for number in range(1502):
        kind = "Person" if number % 2 else "Document"
        _, said = telling.named(kind, f"{kind.lower()}/{number}", f"Tên {number}")
        telling.finding(article, f"Tên {number}.", *said)
    write_picture(telling.store, tmp_path / "graph.html", most=None)
    visit = Visit(browser, tmp_path / "graph.html")
    page = visit.open()
    assert page.locator("#canvas canvas").count() == 0
    assert "1502" in page.locator("#too-many").inner_text()
    page.locator("#legend [data-kind=Document]").click()
    assert page.locator("#canvas canvas").count() == 1
    assert page.locator("#too-many").is_hidden()
    assert visit.complaints == []


HOSTILE = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>alert(1)",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    '<a href="javascript:alert(1)">href</a>',
    "R&D &lt;b&gt; &amp;",
    "{{ 7 * 7 }} ${alert(1)}",
    "\u202etxt.exe\u202c \u2028 \u2029 \u0000",
    "__proto__",
    "constructor",
)


def test_nothing_of_the_data_runs(browser: Browser, telling: Telling, tmp_path: Path) -> None:
    chaired = []
    for number, hostile in enumerate(HOSTILE):
        article = telling.article(str(number), hostile, hostile, hostile)
        person, said = telling.named("Person", f"person/{quote(hostile, safe='')}", hostile)
        meeting, meets = telling.named("Meeting", f"meeting/{number}", f"Họp {hostile}")
        telling.finding(article, hostile, *said, *meets, (meeting, CHAIRED_BY, person))
        chaired.append(f"meeting/{number}")
    write_picture(telling.store, tmp_path / "graph.html")
    visit = Visit(browser, tmp_path / "graph.html")
    page = visit.open()
    for hostile, meeting in zip(HOSTILE, chaired, strict=True):
        visit.search(hostile[:12].strip("\u202e"))
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        visit.click_node(meeting)
        page.wait_for_selector("#panel h2:has-text('Họp')")
        page.locator("#panel .name").first.click()
        assert page.locator("#panel h2").inner_text()
        assert page.locator("#panel a").count() == 0
        assert page.locator("#panel script, #panel img, #panel svg[onload]").count() == 0
        page.keyboard.press("Escape")
    assert visit.complaints == []
    assert visit.requests[1:] == []


STRANGE = (
    "#%E0%A4%A", "#<img src=x onerror=alert(1)>", "#__proto__", "#javascript:alert(1)", "#",
    "#&off=__proto__,%E0&from=x&to=9999-99&view=%3Cb%3E&lang=constructor&=&&",
)  # fmt: skip


def test_a_strange_address_opens_the_whole_picture(visit: Visit) -> None:
    for fragment in STRANGE:
        page = visit.open(fragment)
        assert page.locator("#panel .intro").count() == 1
        page.goto("about:blank")
    visit.requests[1:] = []
