"""Where a ministry's field ends: by its name, or by initials in any joining."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.people.body_kinds import fields, kind_end
from extract.people.places import kind_at

if TYPE_CHECKING:
    from extract.people.line import Line


def fields_end(line: Line, at: int) -> int:
    """Return where a ministry's field that begins at a word ends, or 0: «Công Thương»."""
    return max(fields().end(line, at), _initials_end(line, at))


def _initials_end(line: Line, at: int) -> int:
    """Return where the initials of a field that has several parts end, or 0: «LĐTB & XH»."""
    end = at if _are_initials(line, at) else at - 1
    while end == at or line.word(end) in {"-", "&"} or line.lower(end) == "và":
        if not _are_initials(line, end + (end > at)):
            break
        end += 1 + (end > at)
    joined = end > at + 1 or not line.word(at).isalpha()
    return end if end > at and joined else 0


def _are_initials(line: Line, at: int) -> bool:
    """Tell whether a word is initials, and no body or place: «TTDL», «LĐ-TB», not «UBND»."""
    word = line.word(at)
    short = len(word) > 1 and word.isupper() and word[0].isalpha() and "." not in word
    return short and not word.isdigit() and not kind_end(line, at) and not kind_at(line, at)
