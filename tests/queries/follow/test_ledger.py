from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from extract.errors import QueryError
from queries.catalogue import named
from queries.follow import Entry, State, ledger, received
from queries.run import run

if TYPE_CHECKING:
    from graph.store import Store

BEFORE, BETWEEN, AFTER = date(2025, 5, 1), date(2025, 7, 1), date(2025, 10, 15)
LAND, HOUSES = date(2025, 10, 31), date(2025, 11, 30)
DECREE, DATABASE, FILES = date(2025, 6, 30), date(2025, 12, 31), date(2025, 9, 30)


def entries(store: Store, as_of: date, **asked: object) -> dict[date, Entry]:
    found = ledger(store, store.readings(), as_of=as_of, **asked)  # type: ignore[arg-type]
    return {entry.due: entry for entry in found.direct}


def test_a_task_stands_with_its_day_giver_addressee_and_quote(tasks: Store) -> None:
    entry = entries(tasks, BEFORE)[DECREE]
    assert entry.addressees == ("Bộ Tài chính",)
    assert entry.issuers == ("Phạm Minh Chính",)
    assert (entry.deadline, entry.given) == ("2025-06-30", date(2025, 3, 1))
    assert entry.sources[0].article == "phien-hop.txt"
    assert "trước ngày 30/6/2025" in entry.sources[0].quote


def test_later_sentences_on_the_same_thing_report(tasks: Store) -> None:
    found = entries(tasks, AFTER)
    assert found[DECREE].state is State.DONE
    assert found[DATABASE].state is State.UNDER_WAY
    (report,) = found[DECREE].reports
    assert (report.article, report.published) == ("tien-do.txt", date(2025, 7, 2))
    assert report.quote.startswith("Bộ Tài chính đã trình")


def test_what_one_body_did_does_not_settle_what_all_were_told(tasks: Store) -> None:
    entry = entries(tasks, AFTER)[FILES]
    assert (entry.state, entry.reports, entry.overdue) == (State.NO_EVIDENCE, (), True)


@pytest.mark.parametrize(
    ("as_of", "state", "overdue"),
    [
        (BEFORE, State.NO_EVIDENCE, False),
        (DECREE, State.NO_EVIDENCE, False),
        (BETWEEN, State.NO_EVIDENCE, True),  # reported on the next day only
        (AFTER, State.DONE, False),
    ],
)
def test_a_ledger_is_of_a_day(tasks: Store, as_of: date, state: State, overdue: bool) -> None:  # noqa: FBT001
    entry = entries(tasks, as_of)[DECREE]
    assert (entry.state, entry.overdue) == (state, overdue)


def test_nothing_was_due_before_it_was_given(tasks: Store) -> None:
    assert entries(tasks, date(2025, 2, 28)) == {}


def test_what_a_group_was_told_is_shown_apart(tasks: Store) -> None:
    found = ledger(tasks, tasks.readings(), as_of=AFTER, body="bo tai chinh")
    assert [entry.due for entry in found.direct] == [DECREE]
    assert [entry.due for entry in found.through_groups] == [FILES]
    assert found.through_groups[0].through == ("các bộ, ngành, địa phương",)


@pytest.mark.parametrize(
    ("body", "through"),
    [
        ("Hải Dương", {FILES, LAND, HOUSES}),
        ("UBND tỉnh Hải Dương", {FILES, LAND, HOUSES}),
        ("Quảng Trị", {FILES}),
        ("Bộ Tài chính", {FILES}),
    ],
)
def test_what_a_province_told_its_groups_is_for_none_elsewhere(
    tasks: Store, body: str, through: set[date]
) -> None:
    found = ledger(tasks, tasks.readings(), as_of=AFTER, body=body)
    assert {entry.due for entry in found.through_groups} == through
    asked = run(tasks, named("instructions-to"), {"addressee": body})
    at = [asked.columns.index(name) for name in ("through", "deadline")]
    told = {row[at[1]] for row in asked.rows if row[at[0]]}
    assert told == through


def test_who_reaches_a_body_is_told_with_whom(tasks: Store) -> None:
    names = "https://w3id.org/chidao/id/place/"
    here, elsewhere = (received(tasks, f"{names}{slug}") for slug in ("hai-duong", "quang-tri"))
    assert len({directive for directive, _ in here}) == 3
    assert {directive for directive, _ in elsewhere} < {directive for directive, _ in here}


def test_tasks_are_found_by_giver_and_by_day(tasks: Store) -> None:
    assert set(entries(tasks, AFTER, giver="Phạm Minh Chính")) == {DECREE, FILES, DATABASE}
    assert set(entries(tasks, AFTER, before=FILES)) == {DECREE, FILES}
    with pytest.raises(QueryError, match="by: "):
        entries(tasks, AFTER, giver="Không Có Ai")
