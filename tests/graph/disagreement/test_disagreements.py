"""How each kind of fact differs, on articles read by hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from extract.facts import (
    Absence,
    Attendance,
    Chairing,
    DirectiveItem,
    DirectiveSet,
    Meeting,
    Observation,
    Organization,
    Place,
    PlaceLevel,
    Site,
)
from graph.assemble import statements
from graph.disagreement import Difference, Said, disagreements, find
from graph.vocabulary import T

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Draft

    from extract.article import Reading
    from extract.facts import Fact

ASSEMBLY = Organization(label="Quốc hội", as_written="Quốc hội")
COUNCIL = Organization(label="HĐND tỉnh Nam Định", as_written="HĐND tỉnh Nam Định")
DAY = date(2024, 7, 10)
NAM_DINH, HAI_HAU = (
    Place(name=name, level=level, province=province)
    for name, level, province in (
        ("Nam Định", PlaceLevel.PROVINCE, None),
        ("Hải Hậu", PlaceLevel.DISTRICT, "Nam Định"),
    )
)

Found = list[tuple[Difference, str, tuple[str, ...]]]


def session(
    day: str = "2024-07-10", last: str | None = None, body: Organization = COUNCIL
) -> Meeting:
    first = None if last is None else date.fromisoformat(day)
    return Meeting(
        meeting="m1",
        label="kỳ họp thứ 19 của HĐND tỉnh",
        kind="kỳ họp",
        ordinal=19,
        body=body,
        date=day,
        date_from=first,
        date_to=None if last is None else date.fromisoformat(last),
    )


@pytest.fixture
def told(draft: type[Draft]) -> Callable[..., Found]:
    """Return what differs between articles, each given as its day and facts."""

    def differences(*articles: tuple[date | None, list[Fact]]) -> Found:
        readings: list[Reading] = []
        for number, (published, facts) in enumerate(articles):
            a = draft(f"{number}.txt", published)
            a.say(f"Bài số {number}.")
            for fact in facts:
                words = getattr(fact, "text", "") or getattr(fact, "person", "") or ""
                a.say(f"Câu về {words}.", fact)
            readings.append(a.reading())
        found = find(Said.of(statements(readings)))
        return sorted(
            (one.difference, one.property.value.rpartition("#")[2], values(one)) for one in found
        )

    def values(one: object) -> tuple[str, ...]:
        return tuple(side.value.value.rpartition("/")[2] for side in one.sides)  # type: ignore[attr-defined]

    return differences


def test_a_session_on_two_days_is_disputed(told: Callable[..., Found]) -> None:
    assert told((DAY, [session()]), (DAY, [session("2024-07-11")])) == [
        (Difference.CONFLICT, "date", ("2024-07-10", "2024-07-11"))
    ]


def test_a_day_without_its_year_agrees(told: Callable[..., Found]) -> None:
    assert told((DAY, [session()]), (None, [session("--07-10")])) == []


def test_a_month_agrees_with_its_days(told: Callable[..., Found]) -> None:
    assert told((DAY, [session()]), (date(2024, 8, 2), [session("2024-07")])) == []


def test_a_meeting_put_off_is_a_later_state(told: Callable[..., Found]) -> None:
    announced, held = date(2024, 7, 1), date(2024, 7, 18)
    assert told((announced, [session()]), (held, [session("2024-07-17")])) == [
        (Difference.UPDATE, "date", ("2024-07-10", "2024-07-17"))
    ]


def test_the_days_of_one_session_are_no_dispute(told: Callable[..., Found]) -> None:
    found = told((DAY, [session("2024-07-10", "2024-07-12")]), (DAY, [session("2024-07-11")]))
    assert {difference for difference, _, _ in found} <= {Difference.OTHER_PERIOD}
    assert found


@pytest.mark.parametrize(
    ("day", "difference"),
    [
        ("2024-07-24", Difference.OTHER_PERIOD),
        ("2024-08", Difference.OTHER_PERIOD),
        ("2024-10-24", Difference.CONFLICT),
        ("2024-10", Difference.CONFLICT),
    ],
)
def test_the_sittings_of_a_session_of_weeks_are_no_dispute(
    told: Callable[..., Found], day: str, difference: Difference
) -> None:
    found = told((DAY, [session(body=ASSEMBLY)]), (DAY, [session(day, body=ASSEMBLY)]))
    assert found == [(difference, "date", ("2024-07-10", day))]


def chaired(*people: str, site: Place | None = None) -> list[Fact]:
    sites: list[Fact] = [] if site is None else [Site(meeting="m1", place=site)]
    chairs = [Chairing(meeting="m1", person=person, site=site) for person in people]
    return [session(), *sites, *chairs]


def test_other_chairs_are_disputed(told: Callable[..., Found]) -> None:
    (found,) = told((DAY, chaired("Lê Quốc Chỉnh")), (DAY, chaired("Phạm Gia Túc")))
    assert found[:2] == (Difference.CONFLICT, "chairedBy")


def test_those_who_chair_together_are_not(told: Callable[..., Found]) -> None:
    both = chaired("Lê Quốc Chỉnh", "Phạm Gia Túc")
    assert told((DAY, chaired("Lê Quốc Chỉnh")), (DAY, chaired("Phạm Gia Túc")), (DAY, both)) == []


def test_the_chair_of_a_site_is_of_another_scope(told: Callable[..., Found]) -> None:
    at_site = chaired("Phạm Gia Túc", site=HAI_HAU)
    found = told((DAY, chaired("Lê Quốc Chỉnh")), (DAY, chaired("Phạm Gia Túc")), (DAY, at_site))
    assert [one[0] for one in found] == [Difference.OTHER_SCOPE]


def present(place: Place) -> list[Fact]:
    where = Site(meeting="m1", place=place)
    return [session(), where, Attendance(meeting="m1", person="Phạm Gia Túc", site=place)]


def test_nobody_is_at_two_sites(told: Callable[..., Found]) -> None:
    found = told((DAY, present(NAM_DINH)), (DAY, present(HAI_HAU)))
    assert [one[:2] for one in found] == [(Difference.CONFLICT, "attendedBy")]
    assert told((DAY, present(NAM_DINH)), (DAY, present(NAM_DINH))) == []


def took_part(*facts: Fact) -> list[Fact]:
    sites = [Site(meeting="m1", place=f.site) for f in facts if getattr(f, "site", None)]
    return [session(), *sites, *facts]


HERE = Attendance(meeting="m1", person="Phạm Gia Túc")
AT_SITE = Attendance(meeting="m1", person="Phạm Gia Túc", site=HAI_HAU)
CHAIR = Chairing(meeting="m1", person="Phạm Gia Túc")
CHAIR_OF_SITE = Chairing(meeting="m1", person="Phạm Gia Túc", site=HAI_HAU)
ABSENT = Absence(meeting="m1", person="Phạm Gia Túc")


@pytest.mark.parametrize(
    ("one", "other", "disputed"),
    [
        (HERE, ABSENT, True),
        (AT_SITE, ABSENT, True),
        (CHAIR, ABSENT, True),
        (CHAIR_OF_SITE, ABSENT, True),
        (CHAIR, AT_SITE, True),
        (HERE, AT_SITE, False),  # it is not said where: he may have been at the site
        (HERE, CHAIR, False),
        (Absence(meeting="m1", person="Lê Quốc Chỉnh"), HERE, False),
    ],
)
def test_nobody_is_there_and_absent(
    told: Callable[..., Found],
    one: Fact,
    other: Fact,
    disputed: bool,  # noqa: FBT001 - a case
) -> None:
    found = told((DAY, took_part(one)), (DAY, took_part(other)))
    wanted = [(Difference.CONFLICT, "attendedBy")] if disputed else []
    assert [(kind, what) for kind, what, _ in found] == wanted


def test_one_article_may_say_that_he_came_late(told: Callable[..., Found]) -> None:
    assert told((DAY, took_part(ABSENT, HERE)), (DAY, took_part(HERE))) == []


def test_each_side_says_how_it_is_said(draft: type[Draft]) -> None:
    readings = []
    for number, fact in enumerate((ABSENT, CHAIR)):
        article = draft(f"{number}.txt", DAY)
        article.say("Ông Phạm Gia Túc.", *took_part(fact), inferred=["date", "label"])
        readings.append(article.reading())
    (found,) = [d for d in find(Said.of(statements(readings))) if d.property == T.attendedBy]
    assert {side.property for side in found.sides} == {T.notAttendedBy, T.chairedBy}
    assert all(side.evidence for side in found.sides)


def listed(*items: str) -> list[Fact]:
    programme = DirectiveSet(label="2 giữ vững", count=2, theme="giữ vững", meeting="m1")
    return [
        session(),
        programme,
        *(
            DirectiveItem(set_label="2 giữ vững", position=place, text=text, meeting="m1")
            for place, text in enumerate(items, start=1)
        ),
    ]


def test_another_item_is_disputed(told: Callable[..., Found]) -> None:
    one = listed("an ninh trật tự", "nền nếp gia đình")
    other = listed("an ninh trật tự", "cảnh quan đô thị")
    found = told((DAY, one), (DAY, other))
    assert [(kind, what) for kind, what, _ in found] == [(Difference.CONFLICT, "text")]


def test_the_same_item_in_more_words_is_not(told: Callable[..., Found]) -> None:
    one = listed("an ninh trật tự", "nền nếp gia đình")
    fuller = listed("an ninh trật tự trên địa bàn", "giữ vững nền nếp gia đình")
    assert [kind for kind, _, _ in told((DAY, one), (DAY, fuller))] == [Difference.ROUNDING]


def counted(number: int, name: str = "ca mắc sởi", **known: object) -> Observation:
    told = {"as_of": DAY, "area": NAM_DINH, **known}
    return Observation(
        indicator=name, value=Decimal(number), value_text=str(number), unit="ca", **told
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("published", "known", "wanted"),
    [
        (DAY, {}, [Difference.CONFLICT]),
        (DAY, {"area": None}, []),
        (None, {"as_of": None}, []),
        (DAY, {"area": None, "reported_at": "m1"}, [Difference.CONFLICT]),
    ],
)
def test_what_may_be_of_another_place_or_time_is_not_compared(
    told: Callable[..., Found],
    published: date | None,
    known: dict[str, object],
    wanted: list[Difference],
) -> None:
    one, other = ((published, [session(), counted(number, **known)]) for number in (31, 47))
    assert [kind for kind, _, _ in told(one, other)] == wanted


@pytest.mark.parametrize(("published", "unknown"), [(DAY, {"area": None}), (None, {"as_of": None})])
def test_an_unknown_place_or_time_is_not_another(
    told: Callable[..., Found], published: date | None, unknown: dict[str, object]
) -> None:
    year = {"period_start": date(2023, 1, 1), "period_end": date(2023, 12, 31), "as_of": None}
    for known in (year, {"as_of": DAY - timedelta(90)}, {"area": HAI_HAU}):
        one, other = (DAY, [counted(31, **known)]), (published, [counted(47, **unknown)])
        assert told(one, other) == []


def test_another_storm_is_no_later_state(told: Callable[..., Found]) -> None:
    def differ(name: str, days: int) -> list[Difference]:
        before = DAY - timedelta(days)
        first, second = counted(12, name, as_of=before), counted(90, name)
        return [kind for kind, _, _ in told((before, [first]), (DAY, [second]))]

    assert differ("nhà bị tốc mái", 700) == []
    assert differ("nhà bị tốc mái", 3) == [Difference.UPDATE]
    assert differ("ca được tiêm đủ liều", 700) == [Difference.UPDATE]


def test_only_a_conflict_makes_its_subject_disputed(draft: type[Draft]) -> None:
    def of(day: str, published: date) -> Reading:
        a = draft(f"{day}.txt", published)
        a.say("Kỳ họp thứ 19.", session(day))
        return a.reading()

    apart = disagreements(statements([of("2024-07-10", DAY), of("2024-07-11", DAY)]))
    later = disagreements(
        statements([of("2024-07-10", DAY - timedelta(9)), of("2024-07-17", DAY + timedelta(8))])
    )
    assert any(predicate == T.disputedBy for _, predicate, _ in apart)
    assert later
    assert not any(predicate == T.disputedBy for _, predicate, _ in later)
