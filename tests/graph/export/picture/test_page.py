from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import TYPE_CHECKING

import pytest

from graph.export.html import picture, write_picture
from graph.export.picture.page import in_script, markup
from graph.export.picture.view import Node

if TYPE_CHECKING:
    from pathlib import Path

    from tests.graph.export.conftest import Telling


def test_same_store_gives_the_same_bytes(told: Telling) -> None:
    assert picture(told.store) == picture(told.store)


def test_file_is_utf8_with_line_feeds(told: Telling, tmp_path: Path) -> None:
    write_picture(told.store, tmp_path / "graph.html")
    written = (tmp_path / "graph.html").read_bytes()
    assert b"\r" not in written
    assert "Đặng Văn Bình" in written.decode("utf-8")


def test_page_names_no_address_to_load_from(told: Telling) -> None:
    page = picture(told.store)
    assert not re.findall(r"<(?:link|img|iframe|script)\b[^>]*\b(?:src|href)=", page)
    assert "cdn" not in page.casefold()


def test_policy_allows_exactly_the_scripts_and_the_style_of_the_page(told: Telling) -> None:
    page = picture(told.store)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    allowed = set(re.findall(r"sha256-([A-Za-z0-9+/=]+)", policy[1].replace("&#43;", "+")))
    inline = re.findall(r"<script>(.*?)</script>|<style>(.*?)</style>", page, re.DOTALL)
    found = {
        base64.b64encode(hashlib.sha256((script or style).encode()).digest()).decode()
        for script, style in inline
    }
    assert found == allowed
    assert len(found) == 3
    assert "unsafe" not in policy[1]


def test_licence_of_vis_network_is_kept(told: Telling) -> None:
    assert "vis.js is dual licensed under both" in picture(told.store)


@pytest.mark.parametrize(
    "hostile", ["</script><script>", "<!--<script>", "]]>&amp;", "\u2028", "\ud800"]
)
def test_data_cannot_leave_its_element(hostile: str) -> None:
    written = in_script({"label": hostile})
    assert not set(written) & set("<>&\u2028")
    written.encode("utf-8")
    assert json.loads(written)["label"] == hostile.replace("\ud800", "?")


def test_markup_of_a_label_is_escaped() -> None:
    node = Node(iri="x", kind="Person", label="", lines=("<b>R&D</b>", "nhỏ"), strong=0, faint=1)
    assert markup(node) == ("<\u2060b>R＆D<\u2060/b><code> </code>\n<i>nhỏ</i><code> </code>")


def test_title_is_escaped(telling: Telling) -> None:
    article = telling.article("one", "Một bài", "Báo", "https://one.example/")
    thing, said = telling.named("Person", "person/x-aaaaaa", "<img src=x onerror=alert(1)>")
    telling.finding(article, "x", *said)
    page = picture(telling.store, [thing.value])
    assert "<img" not in page
    (title,) = re.findall(r"<title>(.*?)</title>", page)
    assert "&lt;img src=x onerror=alert(1)&gt;" in title
