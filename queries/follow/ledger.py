"""Instructions with deadlines as a ledger: who is to do what by when, and what is known of it.

That no sentence reports on a task does not say that it was not done.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from graph.fold import loose_key
from queries.binding import meant
from queries.catalogue import named
from queries.follow.covering import Covering, covering
from queries.follow.reports import Outcome, Report, Task, reports
from queries.run import run

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.article import Reading
    from queries.run import Answering, Value

_GROUP = "/audience/"


class State(StrEnum):
    """What is known of a task on a day."""

    DONE = "reported done"
    NOT_DONE = "reported not done"
    UNDER_WAY = "reported under way"
    NO_EVIDENCE = "no evidence"


_STATES = {
    Outcome.DONE: State.DONE,
    Outcome.NOT_DONE: State.NOT_DONE,
    Outcome.UNDER_WAY: State.UNDER_WAY,
}


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence in which the task was given, and its article's file name."""

    quote: str
    article: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A task: ``due`` is its last day, ``deadline`` as the article writes it.

    ``through`` names the groups, offices or places by which it reaches the body that was asked
    for; empty where that was told itself. ``given`` is the day of the meeting, else of the article.
    """

    directive: str
    text: str
    due: date
    deadline: str | None
    addressees: tuple[str, ...]
    through: tuple[str, ...]
    issuers: tuple[str, ...]
    given: date | None
    sources: tuple[Source, ...]
    reports: tuple[Report, ...]
    state: State
    overdue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The tasks as of a day, by due day: those told directly, and those told to a group."""

    as_of: date
    direct: tuple[Entry, ...]
    through_groups: tuple[Entry, ...]


@dataclass(slots=True)
class _Told:
    """The rows of one directive, joined."""

    rows: list[dict[str, Value]]

    def all(self, column: str) -> tuple[str, ...]:
        """Return what stands in a column, each once, in order."""
        return tuple(sorted({str(row[column]) for row in self.rows if row[column] is not None}))


def ledger(  # noqa: PLR0913 - one parameter a question
    store: Answering,
    readings: Iterable[Reading],
    *,
    as_of: date,
    before: date | None = None,
    body: str | None = None,
    giver: str | None = None,
) -> Ledger:
    """Return the tasks given by ``as_of`` and due by ``before``, to a body, by a giver (names).

    Raises:
        QueryError: a name is not known, or means several things.
    """
    values = {"since": "", "by": before.isoformat() if before else ""}
    found = run(store, named("instructions-due"), values)
    by_directive: dict[str, _Told] = {}
    for row in found.rows:
        cells = dict(zip(found.columns, row, strict=True))
        by_directive.setdefault(str(cells["directive"]), _Told([])).rows.append(cells)
    givers = None if giver is None else frozenset(meant("by", giver, store.names))
    bodies = None if body is None else frozenset(meant("for", body, store.names))
    around = None if bodies is None else covering(store, bodies)
    kept = [
        entry
        for iri, told in by_directive.items()
        if givers is None or givers & set(told.all("giver"))
        for entry in _entries(iri, told, bodies, around)
        if entry.given is None or entry.given <= as_of
    ]
    settled = sorted(_settled(kept, by_directive, readings, as_of), key=_order)
    return Ledger(
        as_of=as_of,
        direct=tuple(entry for entry in settled if not entry.through),
        through_groups=tuple(entry for entry in settled if entry.through),
    )


def _entries(
    iri: str, told: _Told, bodies: frozenset[str] | None, around: Covering | None
) -> Sequence[Entry]:
    """Return the entry that a directive makes, for the bodies asked for."""
    addressed = set(told.all("told"))
    through: tuple[str, ...] = ()
    if bodies is not None and around is not None and not bodies & addressed:
        reached = {
            str(row["addressee"])
            for row in told.rows
            if row["addressee"] and around.reaches(iri, str(row["told"]))
        }
        if not reached:
            return ()
        through = tuple(sorted(reached))
    first = told.rows[0]
    due, given = first["due"], [row["given"] for row in told.rows]
    sources = {Source(str(row["quote"]), str(row["article"])) for row in told.rows}
    if not isinstance(due, date):
        return ()
    return (
        Entry(
            directive=iri,
            text=" ".join(str(first["instruction"]).split()),
            due=due,
            deadline=None if first["deadline"] is None else str(first["deadline"]),
            addressees=told.all("addressee"),
            through=through,
            issuers=told.all("issuer"),
            given=min((day for day in given if isinstance(day, date)), default=None),
            sources=tuple(sorted(sources, key=lambda s: (s.article, s.quote))),
            reports=(),
            state=State.NO_EVIDENCE,
            overdue=False,
        ),
    )


def _settled(
    entries: Sequence[Entry],
    by_directive: dict[str, _Told],
    readings: Iterable[Reading],
    as_of: date,
) -> Iterable[Entry]:
    """Yield the entries with what was reported by the day, and what that makes of them."""
    found = reports((_task(entry, by_directive[entry.directive]) for entry in entries), readings)
    for entry in entries:
        known = tuple(r for r in found.get(entry.directive, ()) if r.published <= as_of)
        state = _STATES[known[-1].outcome] if known else State.NO_EVIDENCE
        overdue = entry.due < as_of and state is not State.DONE
        yield replace(entry, reports=known, state=state, overdue=overdue)


def _task(entry: Entry, told: _Told) -> Task:
    """Return what a report must name; what a group was told, one of it cannot report as done."""
    bodies = {
        str(row["addressee"])
        for row in told.rows
        if row["addressee"] is not None and _GROUP not in str(row["told"])
    }
    return Task(
        key=entry.directive,
        text=entry.text,
        told=frozenset(loose_key(name) for name in bodies),
        given=entry.given,
    )


def _order(entry: Entry) -> tuple[date, str, str]:
    return entry.due, entry.text, entry.directive
