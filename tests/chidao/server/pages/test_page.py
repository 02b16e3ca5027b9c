"""What things are called on pages, so that one is told from another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chidao.server.pages.frame import Asked
from chidao.server.pages.page import Page
from graph.store import Store
from queries.things import Thing

if TYPE_CHECKING:
    from pathlib import Path

ID = "https://w3id.org/chidao/id/"


def named(store: Path, thing: Thing, language: str = "vi") -> str:
    return Page(Store.open(store), Asked(path="/", params=(("lang", language),))).name(thing)


def meeting(label: str, **values: tuple[str, ...]) -> Thing:
    return Thing(f"{ID}meeting/x", "Meeting", label, values={"kind": ("hội nghị",), **values})


def test_an_article_without_a_headline_is_its_outlet_s_of_a_day(seeds_store: Path) -> None:
    known = {
        "sourceFile": ("one.txt",),
        "publisher": ("Báo Một",),
        "datePublished": ("2024-07-19",),
    }
    article = Thing(f"{ID}article/x", "Article", "one.txt", values=known)
    assert named(seeds_store, article) == "Báo Một, 19/7/2024"
    assert named(seeds_store, article, "en") == "Báo Một, 19 July 2024"
    bare = Thing(f"{ID}article/x", "Article", "one.txt", values={"sourceFile": ("one.txt",)})
    assert named(seeds_store, bare) == "one.txt"


def test_a_meeting_that_is_only_called_one_gets_more_of_its_name(seeds_store: Path) -> None:
    other = (
        "Hội nghị toàn quốc về cải cách với",
        "HỘI NGHỊ TOÀN QUỐC",
        "hội nghị toàn quốc về cải cách hành chính",
    )
    assert named(seeds_store, meeting("hội nghị", altLabel=other)) == other[-1]
    dated = meeting("hội nghị", date=("--07-19", "2024-07-19"))
    assert named(seeds_store, dated) == "hội nghị ngày 19/7/2024"
    assert named(seeds_store, dated, "en") == "hội nghị of 19 July 2024"
    assert named(seeds_store, meeting("hội nghị")) == "hội nghị"
    assert named(seeds_store, meeting("hội nghị nông nghiệp", altLabel=other)) != other[-1]


def test_a_day_without_its_year_is_left_out_beside_the_whole_day(seeds_store: Path) -> None:
    page = Page(Store.open(seeds_store), Asked(path="/"))
    assert page.days(meeting("x", date=("--07-19", "2024-07-19"))) == ["2024-07-19"]
    assert page.days(meeting("x", date=("--01-19", "2024-07-19"))) == ["--01-19", "2024-07-19"]
