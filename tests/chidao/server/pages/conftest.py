"""A real browser before the served seeds: what it asks for, and what it complains of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

    from tests.chidao.server.conftest import Server

SERIOUS = {"serious", "critical"}


class Visit:
    """A visitor of one server, with all that their browser asked for and complained of."""

    def __init__(self, browser: Browser, root: str, **wishes: Any) -> None:  # noqa: ANN401
        given = {"viewport": {"width": 1400, "height": 900}, "locale": "vi-VN", **wishes}
        self.page: Page = browser.new_context(reduced_motion="reduce", **given).new_page()
        self.root = root
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", self._dialog)

    def _dialog(self, dialog: Any) -> None:  # noqa: ANN401 - Playwright's own
        self.complaints.append(dialog.message)
        dialog.dismiss()

    def open(self, path: str) -> Page:
        self.page.goto(self.root + path)
        return self.page

    def follow(self, link: Locator) -> Page:
        """Click on what leads to another page, and be there."""
        with self.page.expect_navigation():
            link.click()
        return self.page

    def heading(self) -> str:
        return self.page.locator("h1").inner_text()

    def wider(self) -> bool:
        """Say whether the page is wider than the window."""
        width = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        return bool(self.page.evaluate(width))

    def close(self) -> None:
        """Leave; nothing elsewhere was asked for, and nothing was wrong."""
        elsewhere = [url for url in self.requests if not url.startswith((self.root, "blob:"))]
        assert elsewhere == [], "the page asked for more than its own server has"
        assert self.complaints == []
        self.page.context.close()


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[Visit]:
    visiting = Visit(browser, server.root)
    yield visiting
    visiting.close()


@pytest.fixture
def phone(browser: Browser, server: Server) -> Iterator[Visit]:
    visiting = Visit(browser, server.root, viewport={"width": 390, "height": 844}, has_touch=True)
    yield visiting
    visiting.close()


@pytest.fixture(scope="session")
def hindrances(lacking: Callable[[str], NoReturn]) -> Callable[[Page], list[str]]:
    """Return the function that lists what axe finds serious, in short."""
    try:
        from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415 - an extra
    except ModuleNotFoundError:
        lacking("axe is not installed (extra [browser])")
    axe = Axe()

    def found(page: Page) -> list[str]:
        violations = axe.run(page).response["violations"]
        return [
            f"{rule['id']}: {node['html'][:200]}"
            for rule in violations
            if rule["impact"] in SERIOUS
            for node in rule["nodes"]
        ]

    return found
