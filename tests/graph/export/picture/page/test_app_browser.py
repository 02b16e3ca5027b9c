"""What is shown: kinds that are hidden, and the list in place of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from graph.export.html import write_picture
from tests.graph.export.picture.page.conftest import Visit

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.graph.export.conftest import Telling

pytestmark = pytest.mark.browser


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
