"""Titles and bodies completed: «Chủ tịch UBND tỉnh» in Hải Dương is «… tỉnh Hải Dương»."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.facts import Organization, Place
from extract.lexicon import bodies
from extract.mentions import PositionMention
from extract.people.bodies import Body
from extract.people.positions import spelt_out

if TYPE_CHECKING:
    from extract.people.line import Line
    from extract.people.positions import Title
    from extract.people.setting import Setting

_NEW = regex.compile(r"^[Tt]ân\s")
_BRACKET = regex.compile(r"\s*\((?!(?:Bộ|Sở|Tổng cục|Cục|UBND)\s)[^()]{1,40}\)")
_UNIT_OF = {"huyện": "huyện", "quận": "quận", "thị": "thị xã", "thành": "thành phố"}
"""The kind of unit that the first word of a body shows: «Huyện ủy» is a huyện's."""


@cache
def _acronyms() -> dict[str, str]:
    """Return the names of central bodies by their acronyms: «UBTVQH»."""
    return {
        alias: body.name
        for body in bodies()
        for alias in body.aliases
        if alias.isupper() and " " not in alias
    }


@dataclass(slots=True)
class Completer:
    """Completes what stands in one article; ``text`` is the article's own text."""

    text: str
    setting: Setting

    def said(self, line: Line, begin: int, end: int) -> str:
        """Return the article's words, without line ends and without short forms in brackets."""
        stretch = self.text[line.begins[begin] : line.ends[end - 1]]
        return " ".join(_BRACKET.sub("", stretch).split())

    def position(self, line: Line, title: Title) -> PositionMention:
        """Return what a title means, completed as far as the article makes it known."""
        written = self.said(line, title.begin, title.end)
        label, place, inferred, complete = self._title(line, title, written)
        body = title.body
        organization = None
        if body is not None and body.named and body.family != "firm":
            organization = self.body(line, body)
        begin = title.begin
        return PositionMention(
            label=_opened(_NEW.sub("", label)),
            as_written=written,
            title=_opened(self._head(line, title)),
            begin=line.begins[begin],
            end=line.ends[title.end - 1],
            organization=organization,
            place=place,
            inferred=inferred,
            complete=complete,
            former=title.former,
        )

    def body(self, line: Line, body: Body) -> Organization:
        """Return a body, its name completed with its place."""
        written = self.said(line, body.begin, body.end)
        place, tail = self._place(body, line.begins[body.begin])
        label = f"{written} {tail}" if tail else _acronyms().get(written, written)
        return Organization(label=label, as_written=written, kind=body.kind or None, place=place)

    def _head(self, line: Line, title: Title) -> str:
        begin = title.begin
        if title.former:
            while line.lower(begin) in {"nguyên", "cựu", "cố", "là"}:
                begin += 1
        return self.said(line, begin, title.head_end)

    def _title(
        self, line: Line, title: Title, written: str
    ) -> tuple[str, Place | None, bool, bool]:
        """Return the label, the place, whether it was inferred, and whether it is complete."""
        body, unit = title.body, title.unit
        offset = line.begins[title.begin]
        if title.foreign:
            return written, None, False, True
        if body is None and unit is None:
            if title.alone:
                head = " ".join(line.lowers[title.head_end - _size(title, line) : title.head_end])
                full = spelt_out(head)
                prefix = "nguyên " if title.former else ""
                return (prefix + full if full else written), None, False, _stands(title)
            return written, None, False, False
        if body is None:
            body = Body(title.begin, title.end, "", "local", unit, unit.level if unit else None)
        place, tail = self._place(body, offset)
        label = f"{written} {tail}" if tail else written
        return label, place, bool(tail), body.named and (body.level is None or place is not None)

    def _place(self, body: Body, offset: int) -> tuple[Place | None, str]:
        """Return the place of a body, and the words that its name lacks."""
        unit = body.unit
        if unit is not None and unit.place is not None:
            return unit.place, ""
        if body.level is None or body.level == "any":
            return None, ""
        kind = unit.kind if unit is not None else _UNIT_OF.get(body.kind.split(" ")[0])
        place = self.setting.unit(body.level, offset, kind)
        if place is None:
            return None, ""
        spelt = unit is None and body.family != "local" and place.kind
        return place, f"{place.kind} {place.name}" if spelt else place.name


def _size(title: Title, line: Line) -> int:
    begin = title.begin
    while begin < title.head_end and line.lower(begin) in {
        "nguyên",
        "cựu",
        "cố",
        "là",
        "quyền",
        "tân",
    }:
        begin += 1
    return title.head_end - begin


def _stands(title: Title) -> bool:
    """Tell whether a title is an office without a body or place: «Tổng Bí thư»."""
    return not title.head.endswith("ủy viên") and title.head not in {
        "thống đốc", "phó thống đốc", "tổng thống", "phó tổng thống", "ngoại trưởng", "thủ hiến",
        "quốc vương",
    }  # fmt: skip


def _opened(label: str) -> str:
    """Return a label with a capital at its head, except behind «nguyên»."""
    return label if label.startswith(("nguyên ", "cố ", "cựu ")) else label[:1].upper() + label[1:]
