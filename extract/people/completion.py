"""Titles and bodies completed: «Chủ tịch UBND tỉnh» in Hải Dương is «… tỉnh Hải Dương»."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.facts import Organization, Place, PlaceLevel
from extract.lexicon import bodies
from extract.mentions import PositionMention
from extract.people.abroad import of_foreigner
from extract.people.bodies import Body, unit_kind
from extract.people.body_kinds import kind_end
from extract.people.committee_seats import of_committee
from extract.people.positions import spelt_out

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.people.line import Line
    from extract.people.places import Unit
    from extract.people.positions import Title

_NEW = frozenset({"Tân ", "tân "})
_BRACKET = regex.compile(
    r"\s*\((?!(?:Bộ|Sở|Tổng cục|Cục|UBND|Công an|Tổng Liên đoàn|Liên đoàn|Viện|Đại học|Trường"
    r"|Tập đoàn|Tổng công ty|Học viện|Bệnh viện|Ban|Ủy ban|Trung ương|Hội|Quân khu)\s)"
    r"[^()]{1,40}\)"
)
"""A short form, and not of what something is a part: «Phó Trưởng ban Nữ công (Công an tỉnh)»."""
_SAID_BY = {"ủy", "tỉnh", "huyện", "xã", "phường"}
"""Last words of a body's name that show what kind of unit it is of: «Ban Tổ chức Tỉnh ủy»."""
_SOME_UNIT = frozenset({"tỉnh", "huyện", "quận", "xã", "phường", "ấp", "khóm", "Bộ", "Sở"})
"""Last words of a name that do not say of which unit or body it is."""
_EVERYONE_S = frozenset({"phòng", "đội", "khoa", "tổ", "trạm", "đồn"})
_LEAST_NAME = 2
_A_MAN_TOO = "Hồ Chí Minh"
"""A city that is never called without saying that it is one: «Thành ủy | TP Hồ Chí Minh»."""
_JOINS = regex.compile(
    r"(?:[,;]|,? ?và|,? ?cùng(?: với)?)"
    r"(?: (?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|công an|mttq|ubmttq)(?: [,;]| và))*"
)
"""«Tỉnh ủy|, HĐND, |UBND tỉnh Quảng Trị»"""
_LEVELS = {"province": "province", "city": "province", "district": "district"}
"""The level of a place that fits a body's."""


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
    """Completes what stands in one sentence; ``text`` is what the article writes there.

    What it gives stands at offsets from the sentence's begin.
    """

    text: str
    unit: Callable[[str, int, str | None], Place | None]
    """Tells the unit of a level and kind that is meant at an offset: see :class:`Setting`."""

    def said(self, line: Line, begin: int, end: int) -> str:
        """Return the article's words, without line ends and without short forms in brackets."""
        stretch = self.text[line.starts_at(begin) : line.ends_at(end - 1)]
        if "(" in stretch:
            stretch = _BRACKET.sub("", stretch)
        return " ".join(stretch.split())

    def positions(self, line: Line, titles: Sequence[Title]) -> tuple[PositionMention, ...]:
        """Return what the titles of one person mean; of where one says, the others are too.

        «Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Kon Tum» is of the Tỉnh ủy of Kon Tum.
        """
        named = [unit.place for unit in map(_unit, titles) if unit is not None]
        beside = {place for place in named if place is not None}
        only = next(iter(beside)) if len(beside) == 1 else None
        if any(title.foreign for title in titles):
            titles = [of_foreigner(title) for title in titles]
        return of_committee([self.position(line, title, only) for title in titles])

    def position(self, line: Line, title: Title, beside: Place | None = None) -> PositionMention:
        """Return what a title means, completed as far as the article makes it known.

        ``beside`` is the place that another title of the same person names.
        """
        written = self.said(line, title.begin, title.end)
        label, place, inferred, complete = self._title(line, title, written, beside)
        body = title.body
        organization = None
        state = body is not None and line.lowers[body.begin : body.end] == ["nước"]
        if body is not None and body.named and body.family != "firm" and not state:
            organization = self.body(line, body, beside)
        head = self._head(line, title)
        if body is not None and state:
            head = f"{head} {self.said(line, body.begin, body.end)}"
        begin = title.begin
        return PositionMention(
            label=_opened(label[4:] if label[:4] in _NEW else label),
            as_written=written,
            title=_opened(head),
            begin=line.starts_at(begin),
            end=line.ends_at(title.end - 1),
            organization=organization,
            place=place,
            inferred=inferred,
            complete=complete,
            former=title.former,
        )

    def body(self, line: Line, body: Body, beside: Place | None = None) -> Organization:
        """Return a body, its name completed with its place."""
        written = self.said(line, body.begin, body.end)
        place, tail = self._place(line, body, beside)
        label = f"{written} {tail}" if tail else _acronyms().get(written, written)
        return Organization(label=label, as_written=written, kind=body.kind or None, place=place)

    def _head(self, line: Line, title: Title) -> str:
        begin = title.begin
        if title.former:
            while line.lower(begin) in {"nguyên", "cựu", "cố", "là"}:
                begin += 1
        begin += line.lower(begin) == "tân"  # «tân Chủ tịch» has been made what a chairman is
        return self.said(line, begin, title.head_end)

    def _title(
        self, line: Line, title: Title, written: str, beside: Place | None
    ) -> tuple[str, Place | None, bool, bool]:
        """Return the label, the place, whether it was inferred, and whether it is complete."""
        body, unit = title.body, title.unit
        if title.foreign:
            return written, None, False, body is not None or unit is not None
        if body is None and unit is None:
            if title.alone:
                head = " ".join(line.lowers[title.head_end - _size(title, line) : title.head_end])
                full = spelt_out(head)
                prefix = "nguyên " if title.former else ""
                return (prefix + full if full else written), None, False, _stands(title)
            return written, None, False, False
        if body is None:
            body = Body(title.begin, title.end, "", "local", unit, unit.level if unit else None)
        place, tail = self._place(line, body, beside)
        if body.family == "field" and not body.named:
            return written, place, False, False  # «Giám đốc Sở», of which one is not said
        label = f"{written} {tail}" if tail else written
        abroad = body.unit is not None and body.unit.level == "country"
        shared = abroad or (body.level is None and not _is_of_some(line, body))
        return label, place, bool(tail), body.named and (shared or place is not None)

    def _place(self, line: Line, body: Body, beside: Place | None) -> tuple[Place | None, str]:
        """Return the place of a body, and the words that its name lacks."""
        offset = line.starts_at(body.begin)
        unit = body.unit
        if unit is not None and unit.place is not None:
            return unit.place, ""
        if body.level is None or body.level == "any":
            return None, ""
        kind = unit.kind if unit is not None else unit_kind(body.kind)
        own = beside is not None and beside.level.value == _LEVELS.get(body.level)
        own = own and beside is not None and kind in {None, beside.kind}
        place = beside if own else self.unit(body.level, offset, kind)
        if place is None or not _may_be_of(place, line, body):
            return None, ""
        known = line.lower(body.end - 1) in _SAID_BY
        spelt = unit is None and body.family != "local" and place.kind and not known
        if place.name.isdigit() and place.kind and unit is None:
            return place, f"{place.kind} {place.name}"  # «Quận ủy | quận 7»
        if place.name == _A_MAN_TOO and unit is None and not spelt:
            return place, f"TP {place.name}"
        return place, f"{place.kind} {place.name}" if spelt else place.name


def shared_places(line: Line, bodies: Sequence[Body]) -> list[Place | None]:
    """Return the place that each body shares with those behind it, None where there is none.

    «Sở Y tế, Công an và Sở Nội vụ tỉnh Lào Cai» are all of Lào Cai. Two of one kind and name stand
    for two places: «Sở Y tế và Sở Y tế Lào Cai».
    """
    found: list[Place | None] = [None] * len(bodies)
    for at in range(len(bodies) - 2, -1, -1):
        body, behind = bodies[at], bodies[at + 1]
        place = found[at + 1] if behind.unit is None else behind.unit.place
        if place is None or not _needs_place(body) or body.level != behind.level:
            continue
        joined = _JOINS.fullmatch(" ".join(line.lowers[body.end : behind.begin]))
        if joined and not _is_namesake(line, body, bodies[at + 1 :]):
            found[at] = place
    return found


def _needs_place(body: Body) -> bool:
    return body.level not in {None, "any"} and (body.unit is None or body.unit.place is None)


def _is_namesake(line: Line, body: Body, others: Sequence[Body]) -> bool:
    said = line.lowers[body.begin : body.end]
    return any(line.lowers[one.begin : one.begin + len(said)] == said for one in others)


def _unit(title: Title) -> Unit | None:
    return title.unit or (title.body.unit if title.body is not None else None)


def _is_of_some(line: Line, body: Body) -> bool:
    """Tell a body of which many bodies have one: «Phòng Tổ chức cán bộ», «Đoàn phường»."""
    if line.word(body.end - 1) in _SOME_UNIT and line.lower(body.end - 2) != "tác":
        return True
    inner = range(body.begin + _LEAST_NAME, body.end)
    whole = any(line.capital(at) and kind_end(line, at) for at in inner)
    return body.kind in _EVERYONE_S and not whole


def _may_be_of(place: Place, line: Line, body: Body) -> bool:
    """Tell whether a place fits a body's words: a «Tỉnh ủy» is never that of a city."""
    city = place.level is PlaceLevel.PROVINCE and place.kind == "thành phố"
    return not (city and "tỉnh" in line.lowers[body.begin : body.end])


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
