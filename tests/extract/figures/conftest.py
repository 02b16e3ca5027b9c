"""What a text gives as figures, as the tests of several rooms look at it."""

from datetime import date

from extract.article import Article
from extract.facts import Observation
from extract.reader import read
from extract.rules.observation import RULES

DAY = date(2024, 7, 20)
"""The day of publication."""
NONE = ("None", "None")
YEAR_2023 = ("2023-01-01", "2023-12-31")


def figures(
    text: str, published: date | None = DAY, place: str | None = None, url: str | None = None
) -> list[Observation]:
    article = Article(source="a.txt", text=text, published=published, place=place, url=url)
    found = read(article, only=RULES).findings
    return [f.fact for f in found if isinstance(f.fact, Observation)]


def periods(text: str) -> list[tuple[str, str]]:
    return [(str(fact.period_start), str(fact.period_end)) for fact in figures(text)]


def places(text: str, place: str | None = None, url: str | None = None) -> list[str | None]:
    facts = figures(text, None, place, url)
    return [fact.area.name if fact.area is not None else None for fact in facts]


def told(text: str) -> list[tuple[str, str]]:
    """Return the name, and the value with its unit, of each figure."""
    return [(f.indicator, f"{f.value.normalize():f} {f.unit}") for f in figures(text)]


def kinds(text: str) -> list[tuple[str, str]]:
    """Return the status of each figure, and its value with its end where it has one."""
    facts = figures(text)
    ends = [f"..{fact.value_to}" if fact.value_to is not None else "" for fact in facts]
    return [
        (fact.status.value, f"{fact.value}{end}") for fact, end in zip(facts, ends, strict=True)
    ]


def stated(text: str) -> list[tuple[str, str, str]]:
    """Return the status, the name, and the value with its unit, of each figure."""
    statuses = [fact.status.value for fact in figures(text)]
    return [(status, *said) for status, said in zip(statuses, told(text), strict=True)]


def names(text: str, published: date | None = DAY) -> list[str]:
    """Return the name of each figure."""
    return [fact.indicator for fact in figures(text, published)]
