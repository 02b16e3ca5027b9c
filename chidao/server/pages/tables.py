"""Any page's claims as CSV, safe to open in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from chidao.server.pages.frame import Reply
from chidao.server.pages.lists import differences, events, filtered
from graph.spreadsheets import MARKED, as_csv
from queries.things import Name, facts

if TYPE_CHECKING:
    from chidao.server.pages.page import Page
    from queries.things import Thing

_SOURCE = ("quote", "article", "publisher", "published", "url")


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], name: str) -> Reply:
    """Return rows as a CSV file to download, for spreadsheets: no cell is taken for a formula."""
    return Reply(
        body=as_csv(columns, rows).encode(MARKED, "replace"),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


def of_thing(page: Page, thing: Thing) -> Reply:
    """Return everything that articles say of one thing, a row a fact and quote."""
    said = facts(page.store, thing.iri)
    page.things.load(end for one in said for end in (one.subject, one.value)
                     if isinstance(end, Name))  # fmt: skip
    page.things.load(one.subject for one in said)
    page.things.load(one.evidence for one in said)
    rows = [
        (
            page.things[one.subject].label,
            one.property,
            page.things[one.value].label if isinstance(one.value, Name) else one.value,
            *_source(page, [one.evidence]),
            one.subject,
            one.value if isinstance(one.value, Name) else "",
        )
        for one in said
    ]
    columns = ("subject", "property", "value", *_SOURCE, "subject_iri", "value_iri")
    return table(columns, rows, _file(thing.iri))


def of_meetings(page: Page) -> Reply:
    """Return every meeting with its day, body and sources."""
    page.things.load(
        iri for e in events(page.store) for iri in (e.iri, e.body, e.kind) if isinstance(iri, Name)
    )
    rows = [
        (
            page.things[e.iri].label,
            e.date,
            page.things[e.kind].label if isinstance(e.kind, Name) else e.kind,
            page.things[e.body].label if isinstance(e.body, Name) else e.body,
            "; ".join(e.outlets),
            e.iri,
        )
        for e in events(page.store)
    ]
    return table(("meeting", "date", "kind", "body", "outlets", "iri"), rows, "meetings")


def of_orders(page: Page) -> Reply:
    """Return the instructions that the address asks for, a row each."""
    found, _, _ = filtered(page)
    page.things.load(
        iri
        for o in found.rows
        for iri in (*o.issuers, *o.addressees, o.meeting, *o.evidence)
        if iri
    )
    rows = [
        (
            o.due,
            o.deadline,
            o.text,
            "; ".join(page.things[iri].label for iri in o.addressees),
            "; ".join(page.things[iri].label for iri in o.issuers),
            page.things[o.meeting].label if o.meeting else "",
            *_source(page, o.evidence),
            o.iri,
        )
        for o in found.rows
    ]
    columns = (
        "due",
        "deadline",
        "instruction",
        "addressees",
        "issuers",
        "meeting",
        *_SOURCE,
        "iri",
    )
    return table(columns, rows, "instructions")


def of_differences(page: Page) -> Reply:
    """Return every side of every disagreement, a row each."""
    found = differences(page.store)
    page.things.load(s for d in found for s, _, _ in d.sides)
    page.things.load(v for d in found for _, v, _ in d.sides if isinstance(v, Name))
    rows = [
        (
            difference.kind,
            difference.on,
            difference.reason,
            page.things[subject].label,
            page.things[value].label if isinstance(value, Name) else value,
            *_source(page, evidence),
            subject,
        )
        for difference in found
        for subject, value, evidence in difference.sides
    ]
    columns = ("difference", "on", "reason", "about", "value", *_SOURCE, "iri")
    return table(columns, rows, "disagreements")


def _source(page: Page, evidence: Iterable[str]) -> tuple[str, ...]:
    quote = next(iter(page.quotes(evidence)), None)
    if quote is None:
        return ("",) * len(_SOURCE)
    article = quote.article
    known = (article.text(name) or "" for name in ("publisher", "datePublished", "url"))
    return (quote.text, article.label, *known)


def _file(iri: str) -> str:
    kept = "".join(c if c.isascii() and (c.isalnum() or c == "-") else "-" for c in iri[-80:])
    return kept.strip("-") or "facts"
