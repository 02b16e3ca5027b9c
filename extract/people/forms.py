"""The words before a person's name that are no office: honorifics, openers of lists, ranks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon import honorifics
from extract.people.body_kinds import ranks
from extract.people.line import Phrases

if TYPE_CHECKING:
    from extract.people.line import Line

_CALLED = (
    "đại biểu",
    "đb",
    "bị cáo",
    "bị can",
    "ca sĩ",
    "diễn viên",
    "vận động viên",
    "doanh nhân",
)
"""Words before a name that vouch for it, and are neither honorifics nor offices."""


@cache
def forms() -> tuple[Phrases, Phrases, Phrases]:
    """Return the honorifics, the openers of lists, and the ranks and academic titles."""
    known = honorifics()
    return Phrases([*known.honorifics, *_CALLED]), Phrases(known.list_openers), ranks()


def past_address(line: Line, at: int) -> tuple[int, bool]:
    """Return the place behind honorifics and ranks, and whether there was any."""
    polite, _, ranked = forms()
    start = at
    while at < len(line):
        rank = ranked.end(line, at)
        if not line.capital(at) and not line.capital(rank):
            rank = 0
        end = rank or polite.end(line, at)
        if not end:
            break
        at = end
        again = bool(ranked.end(line, at + 1)) and line.capital(at + 1)
        short = line.words[at - 1].isupper() or (rank and line.words[at - 1][-1].isupper())
        shortened = line.word(at) == "." and bool(short)
        at += shortened or (again and line.word(at) in {".", ","})
    return at, at > start
