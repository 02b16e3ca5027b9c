"""What is searched for by its name, with and without accents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.graph.export.picture.page.conftest import Visit

pytestmark = pytest.mark.browser


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
