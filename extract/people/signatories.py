"""Who signs a notice: the name that stands alone below an office, at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.people.names import name_end
from extract.people.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.people.line import Line

_LAST = 8
_SIGNED = frozenset({"đã ký", "( đã ký )", "đã kí", "( đã kí )"})


def signatories(
    lines: Sequence[Line], phrases: Sequence[Sequence[Phrase]]
) -> Iterator[tuple[int, int]]:
    """Yield the place of each signatory's line, and of the line of the office above it."""
    office: int | None = None
    for at in range(max(0, len(lines) - _LAST), len(lines)):
        line = lines[at]
        if _is_office(line, phrases[at]):
            office = at
        elif office is not None and _is_name(line):
            yield at, office
            office = None
        elif office is not None and " ".join(line.lowers) not in _SIGNED:
            office = None


def name_alone(line: Line) -> Phrase:
    """Return a line that is nothing but a name as the phrase of a person."""
    return Phrase(0, len(line), (0, len(line)), honorific=True)


def _is_office(line: Line, phrases: Sequence[Phrase]) -> bool:
    whole = len(phrases) == 1 and (phrases[0].begin, phrases[0].end) == (0, len(line))
    if not whole or phrases[0].name is not None or len(phrases[0].before) != 1:
        return False
    return all(word.isupper() for word in line.words if word.isalpha())


def _is_name(line: Line) -> bool:
    return len(line) > 1 and name_end(line, 0, len(line), titled=True) == len(line)
