from __future__ import annotations

import re
from pathlib import Path

import pytest

from chidao.server.pages import words
from chidao.server.pages.frame import preferred, web
from chidao.server.pages.wording import Wording, middle, months
from chidao.server.pages.words import WORDS
from queries.things import Thing

NS = "https://w3id.org/chidao/ns#"
VI, EN = Wording("vi"), Wording("en")


def figure(**values: str) -> Thing:
    return Thing("id:o", "Observation", "x", values={k: (v,) for k, v in values.items()})


@pytest.mark.parametrize(
    ("value", "vietnamese", "english"),
    [
        ("2024-07-19", "19/7/2024", "19 July 2024"),
        ("--07-19", "19/7", "19 July"),
        ("2025-06", "6/2025", "June 2025"),
        ("2025", "2025", "2025"),
        ("sáng", "sáng", "sáng"),
        ("", "", ""),
    ],
)
def test_days_are_as_precise_as_known(value: str, vietnamese: str, english: str) -> None:
    assert VI.day(value) == vietnamese
    assert EN.day(value) == english


@pytest.mark.parametrize(
    ("start", "end", "vietnamese", "english"),
    [
        ("2023-01-01", "2023-12-31", "năm 2023", "2023"),
        ("2024-01-01", "2024-06-30", "6 tháng đầu năm 2024", "first 6 months of 2024"),
        ("2024-04-01", "2024-06-30", "quý II/2024", "Q2 2024"),
        ("2024-02-01", "2024-02-29", "tháng 2/2024", "February 2024"),
        ("2024-02-01", "2024-03-31", "tháng 2–3/2024", "February–March 2024"),
        ("2021-01-01", "2025-12-31", "2021–2025", "2021–2025"),
        ("2024-07-19", "2024-07-19", "19/7/2024", "19 July 2024"),
        ("2024-01-01", "2024-07-19", "1/1/2024 – 19/7/2024", "1 January 2024 – 19 July 2024"),
    ],
)
def test_periods_have_their_usual_names(
    start: str, end: str, vietnamese: str, english: str
) -> None:
    told = figure(periodStart=start, periodEnd=end)
    assert VI.period(told) == vietnamese
    assert EN.period(told) == english


@pytest.mark.parametrize(
    ("known", "vietnamese", "english"),
    [
        ({"periodEnd": "2025-12-31"}, "đến 31/12/2025", "until 31 December 2025"),
        ({"periodStart": "2025-01-01"}, "từ 1/1/2025", "from 1 January 2025"),
        ({"asOf": "2024-07-19"}, "tính đến 19/7/2024", "as of 19 July 2024"),
        ({}, "", ""),
    ],
)
def test_a_period_of_which_one_end_is_known(
    known: dict[str, str], vietnamese: str, english: str
) -> None:
    assert (VI.period(figure(**known)), EN.period(figure(**known))) == (vietnamese, english)


def test_a_figure_is_written_as_the_article_has_it() -> None:
    told = figure(value="20500000000", valueText="20,5 tỉ", qualifier="trên")
    assert VI.figure(told, "USD") == "trên 20,5 tỉ USD"
    assert VI.figure(figure(value="4543", valueText="4.543", outOf="6325"), "") == "4.543/6.325"
    assert EN.number("8280.50") == "8,280.5"


def test_a_change_says_which_way_and_a_rank_that_it_is_one() -> None:
    change = f"{NS}change"
    fell = figure(value="-2.5", valueText="2,5%", status=change)
    assert (VI.figure(fell, "%"), EN.figure(fell, "%")) == ("giảm 2,5%", "down 2.5%")
    assert VI.figure(figure(value="23", valueText="23%", status=change), "%") == "tăng 23%"
    rank = figure(value="86", valueText="86", outOf="193", status=f"{NS}rank")
    assert (VI.figure(rank, "hạng"), EN.figure(rank, "hạng")) == ("hạng 86/193", "rank 86/193")


def test_a_figure_stands_in_the_middle_of_its_period() -> None:
    year = figure(periodStart="2023-01-01", periodEnd="2023-12-31")
    assert (middle(year), months(year)) == ("2023-07-02", 12)
    assert middle(figure(asOf="2024-04-24")) == "2024-04-24"


def test_every_word_is_there_twice() -> None:
    assert [key for key, (vi, en) in WORDS.items() if bool(vi) != bool(en)] == []
    assert [key for key, (vi, en) in WORDS.items() if vi.count("{") != en.count("{")] == []


def test_every_word_is_asked_for() -> None:
    rooms = Path(words.__file__).parents[1].rglob("*")
    code = "\n".join(room.read_text("utf-8") for room in rooms if room.suffix in {".py", ".html"})
    begun = tuple(re.findall(r"""["'](\w+\.)["{]""", code.replace("'", '"')))  # 'section.' ~ key
    whole = [key.removesuffix(".many") for key in WORDS if not key.startswith(begun)]
    assert len(whole) > 100
    assert [key for key in whole if f'"{key}"' not in code and f"'{key}'" not in code] == []


@pytest.mark.parametrize(
    ("wanted", "language"),
    [("en", "en"), ("vi;q=0.2, en;q=0.8", "en"), ("de, vi;q=x, en;q=0.1", "en"), ("*", "vi")],
)
def test_the_browser_s_language_is_taken(wanted: str, language: str) -> None:
    assert preferred(wanted) == language


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "http://[", "", None]
)
def test_only_web_addresses_are_links(url: str | None) -> None:
    assert web(url) is None
    assert web("https://bao.example/a?b=1") == "https://bao.example/a?b=1"
