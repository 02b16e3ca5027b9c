"""What is left of things counted, some of those measured, and what all of them come to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Name, Named
from extract.figures.figure_kinds import is_counted
from extract.figures.names.counted_nouns import counted_name
from extract.figures.names.figure_located import things_of
from extract.figures.names.figure_told_as import NO_KIND, told_as
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.figures.figure_line import FigureLine
    from extract.measures.quantities import Quantity

_THE_REST = frozenset({"số còn lại", "số này còn lại", "phần còn lại"})
_ALL_NOW = re.compile(
    r"(?<!\w)(?:nâng|đưa) tổng số lên(?: (?:thành|tới|đến|hơn|gần|trên|khoảng)){0,2} $"
)
_TOLD = frozenset({"bị", "được", "đã", "chưa", "đang", "phải", "còn", "không", "có", "sẽ"})
_ENDS_NAMES = frozenset({"là", "do", "thuộc"})
_LONGEST = 40


def is_the_rest(own: Name | None) -> bool:
    """Tell «12 hộ đã nhận tiền, số còn lại | 9 hộ chưa nhận», whose own noun stands behind."""
    return own is not None and own.text.lower() in _THE_REST


def of_the_rest(line: FigureLine, quantity: Quantity) -> Named:
    """Name «số còn lại | 9 hộ chưa nhận» by the noun with what is told of it, if anything is."""
    begin, end, last = things_at(line, quantity)
    name = line.name((begin, last))
    if last == end:
        name = Name(f"{name.text} còn lại", name.spans)
    return Named(name, "counted", last)


def things_at(line: FigureLine, quantity: Quantity) -> tuple[int, int, int]:
    """Return where the noun behind a number begins and ends, and what is told of it."""
    begin, end, last = things_of(line, quantity)
    noun = line.sentence.text[begin:end].strip()
    return begin, end, last if last > end else _told_of_some(line, end, noun)


def summed_up(line: FigureLine, noun: Name, value: int) -> Name:
    """Return «tổng số ca mắc» of «thêm 5 ca mắc, nâng tổng số lên | 90 ca», else the noun."""
    said = _ALL_NOW.search(line.masked.text, max(0, value - _LONGEST), value)
    head = f"{noun.text.lower()} "
    same = (one for one in reversed(line.named) if f"{one.name.text.lower()} ".startswith(head))
    things = next(same, None) if said is not None else None
    return noun if things is None else Name(f"tổng số {things.name.text}", things.name.spans)


def some_of(line: FigureLine, end: int, unit: str | None) -> Name | None:
    """Return «đê đã gia cố» of «15 km đê bị sạt lở, trong đó 4 km | đã gia cố»: some of the same.

    None where what stands behind the measure names something, or nothing was measured before.
    """
    last = line.last
    if last is None or last.quantity.unit != unit or is_counted(last.quantity):
        return None
    words = line.masked.words(end, line.masked.break_after(end))
    said = {word.text for word in words[:1]}
    ends = 1 if said <= _ENDS_NAMES else 0
    parts = any(one in line.masked.text[:end] for one in ("trong đó", "trong số"))
    done = phrase_at(words, 0, figure_words("time", "events")) if parts else 0
    done = done or phrase_at(words, 0, figure_words("alike", "damage"))
    tells = bool(said) and (bool(ends or done) or said <= _TOLD)
    if not tells or len(words) <= ends or (ends and words[ends].text in NO_KIND):
        return None
    first = words[ends]
    last_word = counted_name(line.masked, first.begin, first.end)[1]
    return _thing(line, last).joined("", line.name((words[0].begin, last_word)))


def _told_of_some(line: FigureLine, end: int, noun: str) -> int:
    """Return where «12 vụ cháy, trong đó 4 vụ | do chập điện» tells which; its begin if nowhere."""
    head = f"{noun.lower()} "
    whole = any(one.name.text.lower().startswith(head) for one in line.named)
    known = None if whole or not noun else line.counted_as(noun.lower().split()[0])
    whole = whole or (known is not None and known.text.lower().startswith(head))
    return told_as(line, end, why=whole)


def _thing(line: FigureLine, last: Figure) -> Name:
    """Return what was measured, without what was told of it."""
    words = line.words_of(Name("", last.name.spans[:1]))
    told = _TOLD | _ENDS_NAMES
    at = next((i for i, word in enumerate(words) if i and word.text in told), len(words))
    return line.name_of(words[:at]) or last.name
