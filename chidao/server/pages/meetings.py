"""One meeting: what the sources say of it, side by side."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chidao.server.pages.sections import Row, Section, holding
from queries.things import Name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from chidao.server.pages.page import Page
    from queries.things import Said, Thing

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
    def evidence(self) -> Sequence[str]:
        """The evidence of every cell."""
        return [e for cell in self.cells for _, evidence in cell for e in evidence]


def side_by_side(page: Page, said: Sequence[Said], meeting: Thing) -> Section:
    """Return what each article says of the meeting: a column an article, a row a property."""
    cells: dict[str, dict[str, dict[str, list[str]]]] = defaultdict(lambda: defaultdict(dict))
    articles = {s.subject for s in said if s.property == "reports"}
    for one in said:
        if one.subject == meeting.iri and one.property in _COMPARED:
            article = one.evidence.partition("/evidence/")[0]
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
    return any(not (one <= other or other <= one) for one in told for other in told)


def reports(page: Page, said: Sequence[Said], meeting: Thing) -> Section:
    """Return the articles that report a meeting."""
    found = holding(said, "reports", meeting.iri)
    page.things.load(found)
    rows = [article_row(page, iri, evidence) for iri, evidence in found.items()]
    return Section(key="articles", rows=sorted(rows, key=lambda r: (r.when, r.text)))


def article_row(page: Page, iri: str, evidence: Sequence[str]) -> Row:
    """Return an article as a row: its headline, its day, its publisher."""
    article = page.things[iri]
    return Row(
        thing=article,
        when=article.text("datePublished") or "",
        tags=[publisher] if (publisher := article.text("publisher")) else [],
        evidence=evidence,
    )
