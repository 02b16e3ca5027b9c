"""Names and quotes of any kind are text, and run nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from pyoxigraph import NamedNode

from graph.export.html import write_picture
from tests.graph.export.picture.page.conftest import Visit

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.graph.export.conftest import Telling

pytestmark = pytest.mark.browser


CHAIRED_BY = NamedNode("https://w3id.org/chidao/ns#chairedBy")


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
