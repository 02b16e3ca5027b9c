"""Who gave a paper and when, as its sentence says around its name.

«Ngày 4/2/2023, Ban Bí thư ban hành | Chỉ thị số 21-CT/TW», «Kế hoạch số 15-KH/TU | của Huyện ủy A».
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.facts import Organization, PlaceLevel
from extract.lexicon import bodies
from extract.mentions import OfficeMention
from extract.slots import DATE, OFFICE, ORGANIZATION, PERSON
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_OF = regex.compile(r",?\s(?:của|do|ban hành bởi)\s")
_GIVES = regex.compile(
    r"(?:,?\s\(?khóa [ivxl\d]{1,6}\)?)?"
    r"\s(?:(?:đã|vừa|mới|cũng|chính thức|đồng thời|tiếp tục|kịp thời|khẩn trương|"
    r"nhanh chóng)\s){0,3}"
    r"(?:(?:ký|xây dựng)(?:\svà)?\s)?(?:ban hành|có|ra|ký|phát đi|thông qua|ký ban hành)\s"
)
_IS_TOLD_TO = regex.compile(
    r"(?:giao|yêu cầu|đề nghị|kiến nghị|chỉ đạo|của|cho|với|gửi|để|khi|nếu|mời|trình|cùng)\s$"
)
"""«giao Sở Y tế ban hành Kế hoạch …» is to be done yet."""
_ON_BEHALF = regex.compile(r"(?<!\w)thay mặt\s$")
_SIGNED = regex.compile(r"[^.;:\"]{1,120}\s(?:đã\s|vừa\s){0,2}ký(?:\sban hành)?\s")
_THEN = regex.compile(r",?\s(?:tại [^,.;]{3,40},\s)?")
_ON = regex.compile(r",?\s(?:(?:ký\s)?ban hành\s|thông qua\s|ký\s)?(?:vào\s)?")
_IS_GIVEN_BY = regex.compile(r"\s(?:(?:đã|vừa|mới)\s)?được\s")
_GIVEN = regex.compile(r"\s(?:ký\s)?ban hành(?!\w)")
_PASSED = regex.compile(r"\sthông qua(?!\w)")
"""«Nghị quyết số 5 được HĐND tỉnh thông qua»: a report that is passed is another's."""
_LOOK_BACK = 16


class Giving(Struct, frozen=True):
    """What a sentence says of a paper's giving, at [begin, end) of the article with its name.

    ``issuer`` and ``date`` are None where the sentence does not say; ``completed`` tells that the
    issuer's place stands elsewhere in the article, ``year_inferred`` that the year does.
    """

    begin: int
    end: int
    issuer: str | None = None
    date: str | None = None
    completed: bool = False
    year_inferred: bool = False


def giving(sentence: SlottedSentence, paper: Slot) -> Giving:
    """Return who gave a paper, and when, by the words around its name."""
    begin, end = paper.begin, paper.end
    giver = next(_givers(sentence, paper), None)
    told = None if giver is None else _issuer(giver)
    if giver is not None and told is not None:
        begin, end = min(begin, giver.begin), max(end, giver.end)
    day = _day(sentence, paper, giver)
    date = None if day is None else day.value
    if day is not None:
        begin, end = min(begin, day.begin), max(end, day.end)
    issuer, completed = told or (None, False)
    return Giving(
        begin,
        end,
        issuer,
        None if date is None else date.value,
        completed=completed,
        year_inferred=date is not None and date.year_inferred,
    )


def _givers(sentence: SlottedSentence, paper: Slot) -> Iterator[Slot]:
    """Yield the bodies and offices that the words beside a paper say it is of.

    Behind it one may lead a group: «Chỉ thị số 5 của | UBND tỉnh, các sở làm …».
    """
    behind = (s for s in sentence.all_of(ORGANIZATION, OFFICE) if s.begin >= paper.end)
    whose = [s for s in behind if _is_of(sentence, paper, s)]
    if whose:
        yield max(whose, key=lambda slot: slot.end)
        return
    for slot in sentence.of(ORGANIZATION, OFFICE):
        if slot.begin >= paper.end:
            return
        before = _before(sentence, slot)
        between = sentence.at(slot.end, paper.begin).lower()
        behalf = _ON_BEHALF.search(before) and _SIGNED.fullmatch(between)
        if behalf or (_GIVES.fullmatch(between) and not _IS_TOLD_TO.search(before)):
            yield slot


def _is_of(sentence: SlottedSentence, paper: Slot, slot: Slot) -> bool:
    """Tell whether a paper is said to be of a body behind it, or to be given by that."""
    between = sentence.at(paper.end, slot.begin)
    if not _IS_GIVEN_BY.fullmatch(between):
        return _OF.fullmatch(between) is not None
    after = slot.end - sentence.begin
    passed = paper.value.kind == "Nghị quyết" and _PASSED.match(sentence.lower, after)
    return bool(passed or _GIVEN.match(sentence.lower, after))


def _day(sentence: SlottedSentence, paper: Slot, giver: Slot | None) -> Slot | None:
    """Return the day before who gives a paper, or with its year behind whom it is of.

    «Ngày 4/2, | Bộ A ban hành …», «… của Bộ A | ngày 4/2/2023»: a day alone may be that of what is
    told.
    """
    if giver is not None and giver.begin >= paper.end:
        for day in sentence.of(DATE):
            if day.begin >= giver.end and _ON.fullmatch(sentence.at(giver.end, day.begin)):
                of_paper = _is_whole(day) and not day.value.part_of_day
                return day if of_paper and not day.value.year_inferred else None
    for who in sentence.of(ORGANIZATION, OFFICE, PERSON):
        if who.end <= paper.begin and _GIVES.fullmatch(sentence.at(who.end, paper.begin).lower()):
            for day in sentence.of(DATE):
                between = sentence.at(day.end, who.begin).lower() if day.end <= who.begin else ""
                if _THEN.fullmatch(between) and _is_whole(day):
                    return day
    return None


def _is_whole(day: Slot) -> bool:
    return day.value.value_to is None and not day.value.value.startswith("--")


def _before(sentence: SlottedSentence, slot: Slot) -> str:
    return sentence.at(max(sentence.begin, slot.begin - _LOOK_BACK), slot.begin).lower()


def _issuer(slot: Slot) -> tuple[str, bool] | None:
    """Return what a body is called, and whether words elsewhere complete it; None for any."""
    named = slot.value
    if isinstance(named, OfficeMention):
        position = named.position
        body = position.organization
        names = {view(position.label).lower(), view(body.label if body else "").lower()}
        known = position.place is not None or not _national().isdisjoint(names)
        if named.plural or not known:
            return None
        return position.label, position.label != position.as_written
    if not isinstance(named, Organization):
        return None
    if named.place is None and view(named.label).lower() not in _national():
        return None  # «Tỉnh ủy» of no known province is any
    completed = named.label != named.as_written
    if completed and _some_city(named):
        return None
    return named.label, completed


def _some_city(body: Organization) -> bool:
    """Tell whether «UBND TP» was taken for a city within the province: it may be the province."""
    written = body.as_written.lower().rstrip(".")
    low = body.place is not None and body.place.level is not PlaceLevel.PROVINCE
    return low and written.endswith((" tp", " thành phố"))


@cache
def _national() -> frozenset[str]:
    names = {name for body in bodies() for name in (body.name, *body.aliases)}
    names |= {"Thủ tướng Chính phủ", "Chủ tịch nước", "Ban Chấp hành Trung ương"}
    return frozenset(view(name).lower() for name in names)
