from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from graph.identity.meetings import MeetingMention, resolve

A = MeetingMention(
    article="a", name="m1", label="phiên họp", kind="phiên họp", date="2024-04-24", ordinal=8,
    body="Ủy ban Quốc gia", body_key="ubqg",
)  # fmt: skip


def merged(*mentions: MeetingMention) -> bool:
    return len(set(resolve(mentions).iri.values())) == 1


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"date": "--04-24"},
        {"ordinal": None},
        {"body": None, "body_key": None},
        {"kind": "hội nghị", "ordinal": None},
    ],
)
def test_reports_of_one_meeting_are_one(change: dict[str, object]) -> None:
    assert merged(A, replace(A, article="b", **change))


@pytest.mark.parametrize(
    "change",
    [
        {"date": "2024-04-25"},
        {"date": "2023-04-24"},
        {"date": "--04-25"},
        {"date": None},
        {"ordinal": 9},
        {"body": "Chính phủ", "body_key": "cp", "ordinal": None},
        {"article": "a", "name": "m2"},
        {"body": None, "body_key": None, "ordinal": None},
    ],
)
def test_what_contradicts_or_says_too_little_stays_apart(change: dict[str, object]) -> None:
    assert not merged(A, replace(A, **({"article": "b"} | change)))


def test_a_morning_and_an_afternoon_are_two() -> None:
    morning, afternoon = (
        replace(A, article=a, ordinal=None, part_of_day=p)
        for a, p in (("a", "sáng"), ("b", "chiều"))
    )
    assert not merged(morning, afternoon)
    programmes = frozenset({"5 không"})
    assert merged(*(replace(m, programmes=programmes) for m in (morning, afternoon)))


def test_a_day_without_year_does_not_join_two_years() -> None:
    years = [replace(A, article=y, date=f"{y}-04-24", ordinal=None) for y in ("2023", "2024")]
    dateless = replace(A, article="x", date="--04-24", ordinal=None)
    found = resolve([*years, dateless])
    assert len(set(found.iri.values())) == 3


@pytest.mark.parametrize(("month", "joins"), [("2024-04", True), (None, True), ("2019-11", False)])
def test_a_session_of_another_month_is_another(month: str | None, joins: bool) -> None:  # noqa: FBT001
    told = replace(A, article="b", date=None, month=month, published="2024-06-01")
    assert merged(A, told) is joins


def test_programmes_on_unlike_days_are_a_doubt_and_no_merge() -> None:
    programmes = frozenset({"5 đẩy mạnh", "5 không"})
    one = replace(A, programmes=programmes, ordinal=None, date="--01-19")
    other = replace(A, article="b", programmes=programmes, ordinal=None, date="2024-07-19")
    (link,) = resolve([one, other]).links
    assert (link.same, link.articles) == (False, ("a", "b"))
    assert link.reason == "cùng nhóm nhiệm vụ, nhưng khác ngày"
    fewer = replace(other, programmes=frozenset({"5 không"}))
    assert resolve([one, fewer]).links == ()


def test_the_order_of_articles_does_not_matter() -> None:
    mentions = [
        A,
        replace(A, article="b", date="--04-24"),
        replace(A, article="c", body=None, body_key=None, chairs=frozenset({"x"})),
        replace(A, article="d", date=None),
        replace(A, article="e", ordinal=9),
    ]
    assert len({repr(sorted(resolve(p).iri.items())) for p in permutations(mentions)}) == 1
    assert len({resolve(p).links for p in permutations(mentions)}) == 1


def test_meetings_that_would_be_named_alike_are_told_apart() -> None:
    one, other = (
        MeetingMention(article=a, name="m1", label="lễ", kind="lễ", date="2024-01-02") for a in "ab"
    )
    iris = set(resolve([one, other]).iri.values())
    assert len(iris) == 2
    assert all("/meeting/2024-01-02-le--" in iri for iri in iris)
    assert resolve([one]).iri["a", "m1"].endswith("/meeting/2024-01-02-le")


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ((), (), True),
        (("x",), (), True),
        ((), ("x",), True),
        (("x",), ("x",), True),
        (("x",), ("y",), False),
    ],
)
def test_a_body_s_meetings_of_one_day_are_one_unless_others_chair(
    first: tuple[str, ...],
    second: tuple[str, ...],
    one: bool,  # noqa: FBT001 - a column of the table
) -> None:
    reports = [
        replace(A, article=article, ordinal=None, chairs=frozenset(chairs))
        for article, chairs in (("a", first), ("b", second))
    ]
    assert merged(*reports) is one


@pytest.mark.parametrize(
    ("kind", "chair", "one"),
    [
        ("phiên họp", "x", True),
        ("phiên họp", "y", False),
        ("hội nghị", "x", False),
        ("hội nghị", "y", False),
    ],
)
def test_meetings_of_no_said_body_are_one_by_kind_and_chair(
    kind: str,
    chair: str,
    one: bool,  # noqa: FBT001 - a column of the table
) -> None:
    nobody_s = replace(A, ordinal=None, body=None, body_key=None, chairs=frozenset({"x"}))
    other = replace(nobody_s, article="b", kind=kind, chairs=frozenset({chair}))
    assert merged(nobody_s, other) is one
