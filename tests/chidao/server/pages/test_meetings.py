"""What a meeting's page says of the articles that report it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from chidao.server.pages.frame import Asked
from chidao.server.pages.meetings import articles
from chidao.server.pages.page import Page
from extract.article import Article
from extract.reader import read
from graph.build import build
from graph.evidence import sound
from graph.store import Store

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Họp về nước sạch\n\nSáng 5/3/2024, Bộ Y tế họp phiên thứ ba về nước sạch ở {place}.\n"
MEETING = "https://w3id.org/chidao/id/meeting/2024-03-05-bo-y-te-3"


def test_articles_stand_with_their_day_and_outlet_the_latest_first(tmp_path: Path) -> None:
    told = (
        ("mot.txt", date(2024, 3, 5), "Báo Một", "Hà Nội"),
        ("hai.txt", date(2024, 3, 6), "Báo Hai", "thành phố Huế"),
        ("ba.txt", None, None, "tỉnh Cà Mau"),
    )
    build(
        [
            sound(
                read(
                    Article(
                        source=source,
                        text=TEXT.format(place=place),
                        published=published,
                        publisher=outlet,
                    )
                )
            )
            for source, published, outlet, place in told
        ],
        tmp_path,
    )
    shown = articles(Page(Store.open(tmp_path), Asked(path="/")), "articles", "reports", MEETING)
    assert [(row.when, list(row.tags)) for row in shown.rows] == [
        ("2024-03-06", ["Báo Hai"]),
        ("2024-03-05", ["Báo Một"]),
        ("", []),
    ]
    assert all(row.evidence for row in shown.rows)
