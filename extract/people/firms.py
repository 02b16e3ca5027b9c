"""Firms, short forms and events behind a title, which no word for a kind shows to be bodies."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.titles import body_words
from extract.people.bodies import Body
from extract.people.line import Phrases
from extract.people.names import is_family, run_end
from extract.people.places import unit_at

if TYPE_CHECKING:
    from extract.people.line import Line

_NAMED_AFTER = {"giám", "ceo", "thôn", "bản", "ấp", "buôn", "xóm", "làng", "khóm"}
"""Words of a head behind which a bare name is that of its firm or hamlet."""
_LONGEST_FIRM = 4
_LONGEST_EVENT = 14


def firm_at(line: Line, begin: int, at: int) -> Body | None:
    """Return a firm or unit named without its kind: «Giám đốc Vinamilk», or an event."""
    event = _event(line, at)
    if event:
        return Body(at, event, "", "firm")
    acronym = line.word(at).isupper() and len(line.word(at)) > 1 and not line.word(begin).isupper()
    leads = _NAMED_AFTER & set(line.lowers[begin:at])
    if not line.capital(at) or not (leads or acronym):
        return None
    end = min(run_end(line, at), at + _LONGEST_FIRM)
    while end < len(line) and _is_short(line.words[end]):
        end += 1
    placed = (split for split in range(at + 1, end) if unit_at(line, split) is not None)
    end = next(placed, end)  # «ĐHQG | TP. Hồ Chí Minh»
    for split in range(at + 1, end - 1):
        if is_family(line.words[split]):
            end = split
            break
    unit = unit_at(line, end)
    if end == at or (unit is None and _is_cut(line, end)):
        return None
    if unit is None:
        return Body(at, end, "", "firm")
    return Body(at, unit.end, "", "firm", unit, unit.level)


def _is_short(word: str) -> bool:
    """Tell whether a word is the short form of a body: «UBMTTQVN», «UBMT.TQVN»."""
    return word.isupper() and word.replace(".", "").isalpha()


def _is_cut(line: Line, end: int) -> bool:
    """Tell whether a run of capitals goes on in lower case: «Giám đốc Nhà | khách …»."""
    words = body_words()
    following = line.lower(end)
    said = following in words.stops or f"{following} {line.lower(end + 1)}" in words.verbs
    name = line.words[end - 1]
    return following.isalpha() and not (line.capital(end) or said or name.isupper())


def _event(line: Line, at: int) -> int:
    """Return where an event ends that has a chair: «Chủ tịch Liên hoan phim Việt Nam lần thứ 22».

    0 where none is named.
    """
    start = _events().end(line, at) if line.capital(at) else 0
    if not start:
        return 0
    end = start
    while end < min(len(line), start + _LONGEST_EVENT) and line.words[end].isalnum():
        if line.lower(end) in body_words().stops - {"nhân", "nhất"}:
            break
        end += 1
    return end


@cache
def _events() -> Phrases:
    return Phrases(
        ["liên hoan", "hội thi", "cuộc thi", "festival", "lễ hội", "hội diễn", "hội chợ"]
    )
