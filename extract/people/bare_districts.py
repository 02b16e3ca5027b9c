"""Districts of the article's province that are named without their kind: «Ở Mai Châu, …».

A local reader knows them; elsewhere the same syllables may be anything, so they are looked for only
where the article's province is known, and never where they are part of a longer name.
"""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from extract.facts import Place, PlaceLevel
from extract.lexicon import districts, provinces
from extract.people.line import Line, Phrases
from extract.people.setting import Named
from extract.people.told import told
from extract.remembered import remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_NAMED_AFTER = frozenset({
    "xã", "phường", "trấn", "khu", "thôn", "ấp", "bản", "làng", "buôn", "đường", "phố", "cầu",
    "cảng", "chợ", "hồ", "sông", "suối", "núi", "đèo", "đảo", "biển", "trường", "trại", "điện",
    "máy", "ty", "ông", "bà", "anh", "chị", "em", "chí", "sân", "ga", "tuyến", "lộ", "tịch",
    "tháp", "chùa", "đền", "mỏ", "dầu", "gia",
})  # fmt: skip
"""What stands before a name that is another thing's: «thủy điện Sơn La», «cầu Mỹ Lợi», «bà …»."""
_JOINS = frozenset({"-", "–"})
_KNOWN_PROVINCES = 128
"""More than there ever were."""


_until = attrgetter("valid_until")


@lru_cache(maxsize=_KNOWN_PROVINCES)
def _of_province(province: str) -> tuple[Phrases, dict[tuple[str, ...], Place]]:
    """Return the names of a province's districts, and the districts by their words."""
    others = {name for one in provinces() for name in (one.name, *one.aliases)}
    known = {
        tuple(Line.of(one.name).lowers): Place(
            name=one.name, level=PlaceLevel.DISTRICT, kind=one.kind, province=province
        )
        for one in sorted(districts(), key=_until)  # of a name the one that lasted longest
        if one.province == province and one.name not in others and " " in one.name
    }
    return Phrases(" ".join(words) for words in known), known


def bare_districts(lines: Iterable[Line], province: Place | None, hint: str | None) -> list[Named]:
    """Return where districts of a province are named alone, at offsets in the view.

    ``hint`` is what the sentences were read with (``told``).
    """
    if province is None:
        return []
    return [
        Named(line.begin + one.begin, line.begin + one.end, one.place)
        for line in lines
        for one in _in_sentence(line.text, province.name, hint)
    ]


@remembered
def _in_sentence(text: str, province: str, hint: str | None) -> tuple[Named, ...]:
    phrases, known = _of_province(province)
    line = Line.of(text)
    if phrases.firsts.isdisjoint(line.vocabulary):
        return ()
    said = told(text, hint)
    taken = [(one.begin, one.end) for one in said.units]
    taken += [
        (line.starts_at(one.name[0]), line.ends_at(one.name[1] - 1))
        for one in said.phrases
        if one.name is not None
    ]
    return tuple(_alone(line, phrases, known, taken))


def _alone(
    line: Line,
    phrases: Phrases,
    known: dict[tuple[str, ...], Place],
    taken: Sequence[tuple[int, int]],
) -> Iterator[Named]:
    for at in line.starts(phrases.firsts):
        end = phrases.end(line, at)
        if not end or not all(line.capital(word) for word in range(at, end)):
            continue
        begin, stop = line.starts_at(at), line.ends_at(end - 1)
        if any(begin < other and one < stop for one, other in taken):
            continue
        if not _goes_on(line, at, end):
            yield Named(begin, stop, known[tuple(line.lowers[at:end])])


def _goes_on(line: Line, at: int, end: int) -> bool:
    """Tell whether a name is part of a longer one, or another thing's."""
    before, behind = line.word(at - 1), line.word(end)
    if before in _JOINS or (behind in _JOINS and line.starts_at(end) == line.ends_at(end - 1)):
        return True
    longer = line.capital(end) or (line.capital(at - 1) and not before.isupper())
    return longer or line.lower(at - 1) in _NAMED_AFTER
