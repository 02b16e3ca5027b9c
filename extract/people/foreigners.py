"""Names of foreigners, which no family name shows: the title before them tells that they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.people.abroad import may_be_foreign, of_state
from extract.people.body_kinds import kind_end
from extract.people.names import foreign_end, run_end, wholly_foreign_end
from extract.people.places import country_end, province_end
from extract.people.positions import title_at

if TYPE_CHECKING:
    from extract.people.line import Line
    from extract.people.positions import Title

_SYLLABLES = (2, 3, 4)
"""How many words a name has that only another country's title shows to be one."""


def foreigner_end(line: Line, at: int, titles: tuple[Title, ...], hint: str | None) -> int:
    """Return where a foreigner's name ends that begins at a word, behind titles if any, or 0."""
    if not titles:
        return foreign_end(line, at)
    if may_be_foreign(titles) and (end := foreign_end(line, at)):
        return end
    if titles[-1].foreign:
        return _of_our_syllables(line, at, hint)
    return wholly_foreign_end(line, at) if of_state(titles[-1]) else 0


def _of_our_syllables(line: Line, at: int, hint: str | None) -> int:
    """Return where a name ends that might be ours: «Tổng lãnh sự Campuchia | Im Hen», or 0."""
    end = run_end(line, at)
    if end - at not in _SYLLABLES or line.capital(end) or kind_end(line, at):
        return 0
    place = country_end(line, at) or province_end(line, at) or title_at(line, at, hint) is not None
    return 0 if place else end
