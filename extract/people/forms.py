"""The words before a person's name that are no office: honorifics, openers of lists, ranks."""

from __future__ import annotations

from functools import cache

from extract.lexicon import honorifics
from extract.people.body_kinds import ranks
from extract.people.line import Phrases

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
