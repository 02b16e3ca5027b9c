"""What is said beside the picture, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from graph.export.html import picture
from tests.graph.export.picture.page.conftest import Visit

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.graph.export.conftest import Telling

pytestmark = pytest.mark.browser


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
