"""The address, which says what is looked at, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from tests.graph.export.picture.page.conftest import CHAIR

if TYPE_CHECKING:
    from tests.graph.export.picture.page.conftest import Visit

pytestmark = pytest.mark.browser


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
