"""The time that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.graph.export.picture.page.conftest import CHAIR

if TYPE_CHECKING:
    from tests.graph.export.picture.page.conftest import Visit

pytestmark = pytest.mark.browser


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
