"""Figures of one indicator that differ: in conflict, or of another time, scope or exactness."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING

from graph.disagreement.exactness import Amount, one_number
from graph.disagreement.figure_records import Figure, Term, grouped
from graph.disagreement.kinds import Difference, Disagreement
from graph.vocabulary import T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from graph.disagreement.said import Said
    from graph.literals import Value

_ESTIMATED = frozenset({"ước", "ước đạt", "ước tính", "dự kiến", "dự báo"})
_SETTLING = timedelta(days=31)
"""How long after its period a figure is still provisional."""
_APART = timedelta(days=7)
"""How long after the first reports of a figure another report is of a later state."""
_ONE_EVENT = timedelta(days=31)
"""How far apart two counts of what a storm did may be, to be of one storm."""
_CROWD = 60
"""Figures of one thing above which the name is too general to be one thing."""

_ROUNDED = "cùng một số, nói gọn hoặc chính xác hơn"


def figures(said: Said) -> Iterator[Disagreement]:
    """Yield where articles give one indicator different values."""
    yield from compared(grouped(said), said.label)


def compared(
    series: Mapping[str, Sequence[Figure]], label: Callable[[Value | None], str]
) -> Iterator[Disagreement]:
    """Yield where the figures of one series differ; ``label`` is what places are called."""
    for _, group in sorted(series.items()):
        if len({figure.number for figure in group}) < len("ab"):
            continue
        by_area: dict[Value | None, list[Figure]] = defaultdict(list)
        for figure in group:
            by_area[figure.area].append(figure)
        for area in sorted(by_area, key=str):
            yield from _of_one_area(by_area[area])
        yield from _of_other_areas(group, label)


def _of_one_area(group: list[Figure]) -> Iterator[Disagreement]:
    by_term: dict[Term, list[Figure]] = defaultdict(list)
    for figure in group:
        by_term[figure.term].append(figure)
    for same in by_term.values():
        yield from _of_one_term(same)
    stated = [figure for figure in group if figure.term.stated]
    states = [figure for figure in group if not figure.term.stated]
    yield from _of_one_meeting(states)
    told = [figure for figure in states if figure.told_apart]
    for run in _of_one_event(told):
        yield from _over_terms(run, Difference.UPDATE, "số liệu của các thời điểm khác nhau")
    periods = [figure for figure in group if figure.told_apart] if stated else []
    yield from _over_terms(periods, Difference.OTHER_PERIOD, "số liệu của các kỳ khác nhau")


def _of_one_event(states: Sequence[Figure]) -> Iterator[list[Figure]]:
    """Yield figures whose changes are one story: what storms did, storm by storm; else all."""
    run: list[Figure] = []
    for figure in sorted(states, key=_order):
        if run and figure.of_event and figure.term.last - run[-1].term.last > _ONE_EVENT:
            yield run
            run = []
        run.append(figure)
    yield run


def _of_one_term(group: Sequence[Figure]) -> Iterator[Disagreement]:
    """Yield how the figures of one thing at one time differ, one disagreement a kind."""
    if len(group) > _CROWD:
        return
    found: dict[tuple[Difference, str], set[Figure]] = defaultdict(set)
    for left, right in combinations(group, 2):
        kind = _between(left, right)
        if kind is not None:
            found[kind] |= {left, right}
    for (difference, reason), sides in sorted(found.items()):
        yield _disagreement(difference, sides, reason)


def _of_one_meeting(states: Sequence[Figure]) -> Iterator[Disagreement]:
    """Yield figures that were reported at one meeting, though their articles differ in the day."""
    by_meeting: dict[str, set[Figure]] = defaultdict(set)
    for figure in states:
        for meeting in figure.meetings:
            by_meeting[meeting].add(figure)
    for _, group in sorted(by_meeting.items()):
        if len({figure.term for figure in group}) > 1:
            yield from _of_one_term(sorted(group, key=_order))


def _between(left: Figure, right: Figure) -> tuple[Difference, str] | None:
    """Say how two figures of one thing at one time differ; None where they do not."""
    if left.number == right.number or left.articles & right.articles:
        return None
    if not (left.told_apart and right.told_apart) and not left.meetings & right.meetings:
        return None
    revised = _is_revised(left, right)
    amounts = (left.amount, right.amount)
    if one_number(*(map(_taken_at_its_word, amounts) if revised else amounts)):
        return Difference.ROUNDING, _ROUNDED
    if revised:
        return Difference.UPDATE, "báo cáo sau cho số khác báo cáo trước"
    return Difference.CONFLICT, "cùng chỉ tiêu, phạm vi và thời gian, nhưng khác số"


def _taken_at_its_word(amount: Amount) -> Amount:
    """Return an estimate as what it says: a later figure near it is another figure."""
    return replace(amount, qualifier=None) if amount.qualifier in _ESTIMATED else amount


def _is_revised(left: Figure, right: Figure) -> bool:
    """Say whether the later report is of a later state: a first estimate, or a moved target."""
    if left.meetings & right.meetings or not left.reported or not right.reported:
        return False
    first, second = sorted((left, right), key=lambda figure: figure.reported)
    if second.reported[0] - first.reported[-1] < _APART:
        return False
    end = first.term.end
    provisional = end is None or first.reported[-1] <= end + _SETTLING
    return provisional or first.amount.qualifier in _ESTIMATED


def _over_terms(
    group: Sequence[Figure], difference: Difference, reason: str
) -> Iterator[Disagreement]:
    """Yield a series over time that several articles tell, where its values differ."""
    ordered = sorted(group, key=_order)
    if difference is Difference.UPDATE:
        ordered = _without_one_meetings(ordered)
    if not _worth_telling(ordered) or len({figure.term for figure in ordered}) < len("ab"):
        return
    terms = list(dict.fromkeys(str(figure.term) for figure in ordered))
    yield _disagreement(difference, ordered, f"{reason}: {'; '.join(terms)}")


def _without_one_meetings(ordered: Sequence[Figure]) -> list[Figure]:
    """Leave out of what changed over time the later reports of a meeting that has been told."""
    told: set[str] = set()
    kept = []
    for figure in ordered:
        if not figure.meetings & told:
            kept.append(figure)
        told |= figure.meetings
    return kept


def _of_other_areas(
    group: Iterable[Figure], label: Callable[[Value | None], str]
) -> Iterator[Disagreement]:
    """Yield figures of one time that differ because they are of different places."""
    by_term: dict[Term, list[Figure]] = defaultdict(list)
    for figure in group:
        if figure.told_apart:
            by_term[figure.term].append(figure)
    for term in sorted(by_term, key=str):
        same = sorted(by_term[term], key=_order)
        areas = sorted({label(figure.area) for figure in same})
        if len(areas) > 1 and _worth_telling(same):
            reason = f"cùng thời gian, khác phạm vi: {'; '.join(areas)}"
            yield _disagreement(Difference.OTHER_SCOPE, same, reason)


def _worth_telling(group: Sequence[Figure]) -> bool:
    """Say whether figures differ, and not all in the words of one article."""
    if len({figure.number for figure in group}) < len("ab"):
        return False
    return not frozenset[str].intersection(*(figure.articles for figure in group))


def _disagreement(difference: Difference, group: Iterable[Figure], reason: str) -> Disagreement:
    ordered = sorted(group, key=_order)
    sides = tuple(figure.side for figure in ordered)
    return Disagreement(difference, T.value, sides, reason, (ordered[0].series,))


def _order(figure: Figure) -> tuple[str, str, str]:
    return figure.term.last.isoformat(), str(figure.amount.value), figure.side.subject.value
