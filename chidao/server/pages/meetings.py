"""One meeting: what the sources say of it, side by side."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chidao.server.pages.cutting import part
from chidao.server.pages.evidence import holding
from chidao.server.pages.sections import Row, Section
from graph.names import article_of
from queries.things import Name, facts
from queries.ties import subjects_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from chidao.server.pages.page import Page
    from queries.things import Thing

_COMPARED = (
    "date", "dateFrom", "dateTo", "partOfDay", "kind", "ordinal", "body", "mode", "venue", "topic",
    "chairedBy",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One property of a meeting: ``cells`` has what each article says, with its evidence."""

    name: str
    cells: Sequence[Sequence[tuple[str, Sequence[str]]]]
    differs: bool

    @property
    def claims(self) -> Sequence[Sequence[str]]:
        """The evidence of each value in each cell."""
        return [evidence for cell in self.cells for _, evidence in cell]


def side_by_side(page: Page, meeting: Thing) -> Section:
    """Return what each article says of the meeting: a column an article, a row a property."""
    said = facts(page.store, meeting.iri, (*_COMPARED, "reports"))
    cells: dict[str, dict[str, dict[str, list[str]]]] = defaultdict(lambda: defaultdict(dict))
    articles = {s.subject for s in said if s.property == "reports"}
    for one in said:
        if one.subject == meeting.iri and one.property in _COMPARED:
            article = article_of(one.evidence)
            articles.add(article)
            cells[one.property][article].setdefault(one.value, []).append(one.evidence)
    page.things.load(articles)
    columns = sorted(articles, key=lambda a: (page.things[a].text("datePublished") or "", a))
    rows = [
        Compared(
            name=name,
            cells=[sorted(cells[name][article].items()) for article in columns],
            differs=_differs(cells[name]),
        )
        for name in _COMPARED
        if name in cells and (name != "chairedBy" or len(columns) > 1)
    ]
    page.things.load(v for r in rows for c in r.cells for v, _ in c if isinstance(v, Name))
    return Section(
        key="side-by-side",
        layout="matrix",
        rows=rows,
        more={"columns": [page.things[article] for article in columns]},
    )


def _differs(said: Mapping[str, Mapping[str, object]]) -> bool:
    told = [frozenset(values) for values in said.values() if values]
    return any(not (_within(one, other) or _within(other, one)) for one in told for other in told)


_TELLING = 5
"""Characters that a value has at least, to be thought the same as a longer one that holds it."""


def _within(few: Iterable[str], many: Iterable[str]) -> bool:
    """Say whether all of some values stand among others, as they are, shorter or in capitals."""
    there = [value.casefold().removeprefix("-") for value in many]
    here = (value.casefold().removeprefix("-") for value in few)
    return all(any(_one_says_the_other(one, other) for other in there) for one in here)


def _one_says_the_other(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _TELLING:
        return one == other
    return one in other or other in one


def articles(page: Page, key: str, name: str, iri: str) -> Section:
    """Return the articles that a property ties to a thing, the latest first."""
    tied = subjects_by(page.store, name, iri, "datePublished")
    latest = sorted(tied, key=lambda article: (tied[article], article), reverse=True)
    shown = part(page, key, latest)
    found = holding(page, shown.rows, name, iri)
    page.things.load(shown.rows)
    rows = [_article_row(page.things[one], found.get(one, ())) for one in shown.rows]
    return Section(key=key, rows=rows, pages=shown.pages)


def _article_row(article: Thing, evidence: Sequence[str]) -> Row:
    return Row(
        thing=article,
        when=article.text("datePublished") or "",
        tags=[publisher] if (publisher := article.text("publisher")) else [],
        evidence=evidence,
    )
