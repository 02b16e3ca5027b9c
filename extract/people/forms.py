"""The words before a person's name that are no office: honorifics, openers of lists, ranks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon import honorifics
from extract.people.body_kinds import ranks
from extract.people.line import Phrases
from extract.people.names import is_family, run_end

if TYPE_CHECKING:
    from extract.people.line import Line

_OF_MANY = ("cử tri", "nông dân", "người dân")
"""Words that stand before a place's name too: «cử tri Lê Chân»."""
_CALLED = (
    "đại biểu",
    "đb",
    "bị cáo",
    "bị can",
    "ca sĩ",
    "diễn viên",
    "vận động viên",
    "doanh nhân",
    "samdech",
    "samdech techo",
    "samdech krolahom",
    "chuyên gia",
    "chuyên gia kinh tế",
    "nhà sử học",
    "nhà nghiên cứu",
    "nhà văn",
    "nhà thơ",
    "nhà báo",
    "luật sư",
    "nghệ sĩ",
    "nhạc sĩ",
    "nghệ nhân",
    "thầy giáo",
    "cô giáo",
    *_OF_MANY,
)
"""Words before a name that vouch for it, and are neither honorifics nor offices."""
_WOMAN_OF_THE_ONG = ["Ông", "Thị"]
"""A family's name before a woman's middle name: no man is called so."""
_WHOLE_NAME = range(3, 6)
"""How many syllables a name has that cannot be a district's."""


@cache
def forms() -> tuple[Phrases, Phrases, Phrases]:
    """Return the honorifics, the openers of lists, and the ranks and academic titles."""
    known = honorifics()
    return Phrases([*known.honorifics, *_CALLED]), Phrases(known.list_openers), ranks()


def _polite_end(line: Line, at: int, polite: Phrases) -> int:
    """Return where such a word ends: «cử tri» only before a whole name, since places have some."""
    end = polite.end(line, at)
    if not end or " ".join(line.lowers[at:end]) not in _OF_MANY:
        return end
    named = is_family(line.word(end)) and run_end(line, end) - end in _WHOLE_NAME
    return end if named else 0


def past_address(line: Line, at: int) -> tuple[int, bool]:
    """Return the place behind honorifics and ranks, and whether there was any."""
    polite, _, ranked = forms()
    start = at
    while at < len(line):
        rank = ranked.end(line, at)
        if not line.capital(at) and not line.capital(rank):
            rank = 0
        end = rank or _polite_end(line, at, polite)
        if not end or line.words[at : at + 2] == _WOMAN_OF_THE_ONG:
            break
        at = end
        again = bool(ranked.end(line, at + 1)) and line.capital(at + 1)
        short = line.words[at - 1].isupper() or (rank and line.words[at - 1][-1].isupper())
        shortened = line.word(at) == "." and bool(short)
        at += shortened or (again and line.word(at) in {".", ","})
    return at, at > start
