"""The places or times that «lần lượt» goes through: «thu năm 2021 và 2022 lần lượt là 9% và 5%»."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from extract.cues import last_of
from extract.measures.numbers import parse_number
from extract.slots import PLACE, QUANTITY

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_IN_TURN = "lần lượt"
_YEAR = 12
_BESIDE = {"", ",", "và", ", và"}
_JOIN = re.compile(r"(?:,|(?:, )?và)(?: (?:của|tại|ở|tỉnh|thành phố|tp\.?|huyện))?")
_GAP = re.compile(r"(?:,? (?:với|có|đạt))?(?: (?!và )[^\s,;.:()]+){0,8} ")
"""What may stand from the last place to «lần lượt»: a verb or one measure, no list of its own."""
_AGAINST = re.compile(r" (?:so )?với [^,;.]{2,40} và ")
"""«tăng lần lượt 5% và 7% | so với tháng trước và cùng kỳ», which are no two places' values."""
_TIMES = re.compile(
    r"(?<!\w)(?<!với )(?<!hơn )(?<!kỳ )(?<!các )(?:các )?(?:"
    r"(?P<year>năm) (?P<years>\d{4}(?:(?:,|,? và)(?: năm)? \d{4}){1,7})"
    r"|(?P<part>quý|tháng) "
    r"(?P<parts>[ivx\d]{1,3}(?:(?:,|,? và)(?: (?P=part))? [ivx\d]{1,3}){1,11})"
    r"(?:/| năm )(?P<of>\d{4})"
    r")(?!\w|[/.-]\d)"
)
"""«năm 2021, 2022 và năm 2023», «tháng 4 và tháng 5/2023», «quý I, II và III năm 2023»"""
_ITEM = re.compile(r"(?<!\w)(?:[ivx]+|\d+)(?!\w)")
_SINCE = re.compile(r",?(?: (?!và )[^\s,;.:()\d]+){0,14} ")
"""What may stand from the last time to «lần lượt»: one thing that is measured, no list."""
_MONTHS = {"quý": 3, "tháng": 1}


def times_in_turn(
    sentence: SlottedSentence, slot: Slot
) -> tuple[tuple[int, int], list[tuple[date, date]]] | None:
    """Return where times are listed, and each one's days, that a value's row is handed out over.

    None for a value in no such row, or where there are more or fewer times than values.
    """
    at = sentence.lower.rfind(_IN_TURN, 0, slot.begin - sentence.begin)
    row = _row(sentence, sentence.begin + at) if at >= 0 else []
    if slot not in row or len({one.value.unit_kind for one in row}) > 1:
        return None
    found = last_of(_TIMES.finditer(sentence.lower, 0, at))
    if found is None or _SINCE.fullmatch(sentence.lower, found.end(), at) is None:
        return None
    days = _days_of(found)
    return (found.span(), days) if len(days) == len(row) else None


def time_in_turn(
    sentence: SlottedSentence, slot: Slot
) -> tuple[tuple[int, int], tuple[date, date]] | None:
    """Return where times are listed, and the days of the one that a value is handed to."""
    told = times_in_turn(sentence, slot)
    if told is None:
        return None
    at = sentence.lower.rfind(_IN_TURN, 0, slot.begin - sentence.begin)
    return told[0], told[1][_row(sentence, sentence.begin + at).index(slot)]


def _days_of(found: re.Match[str]) -> list[tuple[date, date]]:
    """Return the first and last day of each time in a list; [] where one is no such time."""
    if found["year"]:
        years = [int(one[0]) for one in _ITEM.finditer(found["years"])]
        return [(date(year, 1, 1), date(year, 12, 31)) for year in years]
    year, size = int(found["of"]), _MONTHS[found["part"]]
    numbers = [parse_number(one[0].upper()) or 0 for one in _ITEM.finditer(found["parts"])]
    firsts = [(int(number) - 1) * size for number in numbers]
    if any(not 0 <= month < _YEAR for month in firsts):
        return []
    return [(date(year, month + 1, 1), _last(year, month + size)) for month in firsts]


def _last(year: int, months: int) -> date:
    """Return the last day of a year's first months."""
    return date(year + months // _YEAR, months % _YEAR + 1, 1) - timedelta(days=1)


def places_in_turn(sentence: SlottedSentence, slot: Slot) -> tuple[Slot, ...]:
    """Return the places that a value and those beside it are handed to; () for any other value."""
    begin = sentence.begin
    at = sentence.lower.rfind(_IN_TURN, 0, slot.begin - begin)
    row = _row(sentence, begin + at) if at >= 0 else []
    if slot not in row or len({one.value.unit_kind for one in row}) > 1:
        return ()
    if _AGAINST.match(sentence.lower, row[-1].end - begin):
        return ()
    ahead = [one for one in sentence.all_of(PLACE) if one.end <= begin + at]
    places = ahead[-len(row) :]
    gap = sentence.lower[places[-1].end - begin : at] if places else ""
    alike = len({one.value.level for one in places}) == 1
    if len(row) == 1 or len(places) < len(row) or not alike or _GAP.fullmatch(gap) is None:
        return ()
    joined = all(_is_join(sentence, one, other) for one, other in pairwise(places))
    more = len(ahead) > len(row) and _is_join(sentence, ahead[-len(row) - 1], places[0])
    return tuple(places) if joined and not more else ()


def place_in_turn(sentence: SlottedSentence, slot: Slot) -> Slot | None:
    """Return the one of several places that a value is handed to."""
    places = places_in_turn(sentence, slot)
    if not places:
        return None
    at = sentence.lower.rfind(_IN_TURN, 0, slot.begin - sentence.begin)
    return places[_row(sentence, sentence.begin + at).index(slot)]


def _row(sentence: SlottedSentence, begin: int) -> list[Slot]:
    """Return the values behind an offset that stand in a row."""
    ahead = [one for one in sentence.of(QUANTITY) if one.begin > begin]
    pairs = takewhile(
        lambda pair: sentence.at(pair[0].end, pair[1].begin).strip() in _BESIDE, pairwise(ahead)
    )
    return [*ahead[:1], *(other for _, other in pairs)]


def _is_join(sentence: SlottedSentence, one: Slot, other: Slot) -> bool:
    return _JOIN.fullmatch(sentence.at(one.end, other.begin).strip().lower()) is not None
