"""Lines of a text become paragraphs; lines that were broken at a fixed width are joined."""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec import Struct

from extract.numbering import NUMBER
from extract.remembered import remembered_if_short

_STOP = re.compile(r"[.!?…:;|][\"')\]]*$")
_BULLET = re.compile(rf"(?:[-+*•●▪◦·–➢✓>]\s|[-+•●▪][^\W\d_]|{NUMBER}\s)")
_NUMBERED = re.compile(r"[IVX]{1,5}\.|[A-HĐ]\.|\d{1,2}(?:\.\d{1,2}){0,2}\.?")
_WIDEST_WRAP = 130
_LEAST_MID_BREAKS = 4
_LEAST_MID_SHARE = 0.3
_LONG_ENOUGH = 45
_LEAST_FULL = 6
_LEAST_FULL_SHARE = 0.75
_NEARLY = 0.8
_RAGGED = 6
"""So many letters wider than those that break a sentence other lines may be."""


class Paragraph(Struct, frozen=True):
    """A stretch of the view, without the white space around it.

    ``text`` is the view's text with inner line ends as spaces; ``blank_before`` tells whether an
    empty line stands before it.
    """

    begin: int
    end: int
    text: str
    blank_before: bool


class _Seen(Struct, frozen=True, gc=False):
    """What a line shows by itself: its text, behind so many spaces, and how it begins and ends."""

    text: str
    spaces: int
    stops: bool
    bullet: bool
    rule: bool
    """Whether it has no letter or digit: «-----», «|»."""
    runs_on: bool
    """Whether it begins as what goes on with a sentence: in lower case, with a comma."""


class _Line(Struct, frozen=True):
    begin: int
    end: int
    seen: _Seen
    blank_before: bool

    @property
    def text(self) -> str:
        return self.seen.text


def paragraphs(view: str) -> list[Paragraph]:
    """Give the paragraphs of ``view`` in order; what stands between them is white space."""
    lines = _lines(view)
    mid = [False, *(_breaks_mid(before, line) for before, line in pairwise(lines))]
    if True not in mid:  # none was broken
        return [
            Paragraph(line.begin, line.end, line.seen.text, line.blank_before) for line in lines
        ]
    width = _wrap_width(lines, mid)
    found: list[Paragraph] = []
    group: list[_Line] = []
    for line, breaks in zip(lines, mid, strict=False):
        if group and not _continues(group[-1], line, width, mid=breaks):
            found.append(_joined(group, view))
            group = []
        group.append(line)
    if group:
        found.append(_joined(group, view))
    return found


def _lines(view: str) -> list[_Line]:
    """Give the lines that are not blank, without the spaces around them."""
    lines: list[_Line] = []
    start = last = 0
    for number, raw in enumerate(view.split("\n")):
        seen = _seen(raw) if raw else None
        if seen is not None:
            begin = start + seen.spaces
            lines.append(_Line(begin, begin + len(seen.text), seen, number - last > 1))
            last = number
        start += len(raw) + 1
    return lines


@remembered_if_short
def _seen(raw: str) -> _Seen | None:
    text = raw.strip()
    if not text:
        return None
    first = text.lstrip("\"'(")[:1]
    return _Seen(
        text,
        spaces=len(raw) - len(raw.lstrip()),
        stops=_STOP.search(text) is not None,
        bullet=_BULLET.match(text) is not None,
        rule=not any(letter.isalnum() for letter in text),
        runs_on=first.islower() or text[0] in ",;.)",
    )


def _joined(group: list[_Line], view: str) -> Paragraph:
    begin, end = group[0].begin, group[-1].end
    return Paragraph(begin, end, view[begin:end].replace("\n", " "), group[0].blank_before)


def _wrap_width(lines: list[_Line], mid: list[bool]) -> int:
    """Return the width at which the text's lines were broken, 0 where they were not.

    ``mid`` tells of each line whether the sentence before it runs on in it.
    """
    pairs = sum(  # a page's short lines, however many, say nothing of how its text was broken
        not line.blank_before and len(before.text) >= _LONG_ENOUGH
        for before, line in pairwise(lines)
    )
    widths = [
        len(before.text)
        for (before, line), breaks in zip(pairwise(lines), mid[1:], strict=True)
        if (breaks or _in_midst(before, line))
        and not line.blank_before
        and len(before.text) <= _WIDEST_WRAP
    ]
    if len(widths) < max(_LEAST_MID_BREAKS, _LEAST_MID_SHARE * pairs):
        return _full_width(lines)
    widest = max(widths) + _RAGGED
    return max(size for line in lines if (size := len(line.text)) <= widest)


def _full_width(lines: list[_Line]) -> int:
    """Return the width that nearly all long lines fill, whatever the next begins with, or 0.

    So lists of names and offices show that they were broken: few of their words are in lower case.
    """
    pairs = [
        (len(before.text), len(line.text.split(" ", 1)[0]))
        for before, line in pairwise(lines)
        if len(before.text) >= _LONG_ENOUGH and not (before.seen.stops or line.blank_before)
    ]
    width = max((length for length, _ in pairs), default=0)
    full = sum(length + 1 + word > width for length, word in pairs)
    enough = full >= max(_LEAST_FULL, _LEAST_FULL_SHARE * len(pairs))
    return width if enough and width <= _WIDEST_WRAP else 0


def _breaks_mid(before: _Line, line: _Line) -> bool:
    """Tell whether a sentence runs on from one line to the next, by their letters alone."""
    return line.seen.runs_on and not before.seen.stops and not line.seen.bullet


def _in_midst(before: _Line, line: _Line) -> bool:
    """Tell a line that ends in the midst of a list: «… Bộ trưởng Phan Văn Giang,», «…; Tổng»."""
    ends = before.text.endswith(",") and len(before.text) >= _LONG_ENOUGH
    return ends and not line.seen.bullet


def _continues(before: _Line, line: _Line, width: int, *, mid: bool) -> bool:
    """Tell whether ``line`` belongs to the paragraph of the line before it.

    ``mid`` tells whether the sentence before it runs on in it.
    """
    if line.seen.bullet:
        return False
    if line.blank_before or not width:
        return mid and _reaches(before, line)
    if _NUMBERED.fullmatch(before.text) or before.seen.rule or line.seen.rule:
        return False
    if mid:
        return True
    room = width - len(before.text) - (_RAGGED if before.text.endswith(":") else 0)
    full = room < len(line.text.split(" ", 1)[0]) + 1 and len(before.text) <= width
    if full or before.seen.stops:
        return full
    return len(before.text.split()) == 1 or _NEARLY * width <= len(before.text) <= width


def _reaches(before: _Line, line: _Line) -> bool:
    """Tell whether both lines are running text rather than items of a menu."""
    return len(before.text) >= _LONG_ENOUGH and len(line.text) >= _LONG_ENOUGH // 3
