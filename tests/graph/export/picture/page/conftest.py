"""The picture in a real browser: what it asks for, what it says, and what it refuses to run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from graph.export.html import write_picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.graph.export.conftest import Telling

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
