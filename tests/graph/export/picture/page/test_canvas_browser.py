"""What is drawn, and how it is moved and clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from graph.export.html import write_picture
from tests.graph.export.picture.page.conftest import CHAIR, Visit

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.graph.export.conftest import Telling

pytestmark = pytest.mark.browser


def test_draws_without_a_request_or_a_complaint(visit: Visit) -> None:
    page = visit.open()
    assert page.locator("#canvas canvas").count() == 1
    assert "Phiên họp thứ 9 (19/7/2024)" in page.locator("#panel").inner_text()


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


def test_the_whole_picture_is_in_sight(visit: Visit) -> None:
    page = visit.open()
    page.wait_for_timeout(50)
    wide = page.evaluate("document.getElementById('canvas').clientWidth")
    shown = page.evaluate("window.chidao.shown()")
    assert CHAIR in shown
    for name in shown:
        left, right = page.evaluate("name => window.chidao.sides(name)", name)
        assert 0 < left < right < wide


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
