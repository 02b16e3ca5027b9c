"""Who stands together in a sentence, and at which remote site: shared by chairs and attendees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Organization, Place, PlaceLevel
from extract.people.places import district_named
from extract.remembered import asked_once, remembered
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_JOINS = asked_once(
    r"(?i)(?:\s\([^()\n]{1,40}\))?"
    r"[\s,;:.\-]*(?:(?:và|cùng|cùng với|với|có|là|còn có|gồm|gồm có|đại diện|lãnh đạo|"
    r"(?:các )?(?:đồng chí|ông|bà|vị)|đ/c)[\s,;:\-]*){0,4}"
)
_SITE_WORD = regex.compile(r"(?i)\b(?:điểm cầu|đầu cầu)\b")
_THIS_SITE = regex.compile(r"\s(?:tại|ở|từ)\s(?:điểm cầu|đầu cầu)\s(?:này|đó|nói trên|trên)\b")
_TO_PLACE = asked_once(
    r"(?i)(?:điểm cầu|đầu cầu)?(?:\s(?:của|ở|tại|trụ sở|địa phương|các|những|trực tuyến)){0,3}\s"
    r"(?:(?:tỉnh|thành phố|TP\.?|tỉnh, thành phố|tỉnh, thành|địa phương)(?::|\snhư:?)?\s)?"
)
_LISTED = regex.compile(r"\s?(?:,|;|,? và| -)\s(?:điểm cầu\s|đầu cầu\s)?")
_OWN = asked_once(
    r"(?i:(?:điểm cầu|đầu cầu)\s(?:(?:của|tại|trụ sở|hội trường)\s){0,2}(?:(?:UBND|tỉnh ủy|"
    r"thành ủy|văn phòng UBND)\s?)?(?<!các\s)"
    r"(?:tỉnh|thành phố|địa phương|(?<=tỉnh ủy)|(?<=thành ủy)))"
    r"\b(?!\s\p{Lu})"
)
_DISTRICT = asked_once(
    r"(?i:điểm cầu|đầu cầu)\s(?P<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})(?!\s\p{Lu})"
)
_OTHERS_WORD = regex.compile(
    r"(?i)\b(?:(?:ủy quyền|phân công|chỉ đạo|yêu cầu|lời mời|sự nhất trí|đồng ý) của|theo)\s"
    r"(?:(?:đồng chí|ông|bà)\s)?$"
)
"""What stands before one who lets another act: «thừa ủy quyền của B, A chủ trì»."""
_STANDS_FOR = asked_once(r"(?i)\s(?:thay mặt|thay)(?:\scho)?\s(?:(?:đồng chí|ông|bà)\s)?$")
_NEAR = 24
_CITY = "Hồ Chí Minh"
_CITY_SHORT = regex.compile(r"\bTP\.?\s?HCM$")
_FIRMS = ("công ty", "tổng công ty", "tập đoàn", "nhà máy", "ngân hàng", "trường", "đại học")
"""Kinds of bodies that are no place, though named after one: «Công ty Thủy điện Đồng Nai»."""
_FAR = 160
_FAR_IN_LIST = 1200


@remembered
def _sites(text: str) -> tuple[tuple[int, int], ...]:
    """Return where in a sentence the words for sites begin and end."""
    return tuple([found.span() for found in _SITE_WORD.finditer(text)])


_MEETS = asked_once(
    r"(?i)\s(?:(?:đã|vừa|có|tổ chức)\s){0,2}(?:(?:buổi|cuộc)\s)?"
    r"(?:hội đàm|hội kiến|làm việc|gặp gỡ|gặp|trao đổi|tiếp xúc)\s(?:[^\s,;.]{1,8}\s){0,2}?với\s"
    r"(?:(?:đồng chí|ông|bà|ngài)\s)?$"
)
"""«A đã hội đàm với | B và cùng đồng chủ trì …»: whom A meets there."""
_WITH_BOTH = regex.compile(r"(?i)(?:\scùng|\svà)\s(?:cùng\s)?$")


def run_before(sentence: SlottedSentence, offset: int) -> list[Slot]:
    """Return the people that end just before an offset, in order: «A và B» of «A và B chủ trì»."""
    people = sentence.between(sentence.begin, offset, PERSON, OFFICE)
    run: list[Slot] = []
    edge = offset
    for slot in reversed(people):
        gap = sentence.at(slot.end, edge)
        if run and not _JOINS.fullmatch(gap):
            break
        if run and _OTHERS_WORD.search(sentence.at(sentence.begin, slot.begin)):
            break
        run.append(slot)
        edge = slot.begin
    stands_for = _STANDS_FOR.search(sentence.at(max(sentence.begin, edge - _NEAR), edge))
    if run and stands_for:  # «B thay mặt A chủ trì»: it is B who does
        return run_before(sentence, edge - len(stands_for[0]))
    return run[::-1]


def hosts_before(sentence: SlottedSentence, offset: int, met: list[Slot]) -> list[Slot]:
    """Return A of «A đã hội đàm với B và cùng | chủ trì kỳ họp», who does it with B."""
    meets = _MEETS.search(sentence.at(sentence.begin, met[0].begin))
    if meets is None or not _WITH_BOTH.search(sentence.at(met[-1].end, offset)):
        return []
    return run_before(sentence, sentence.begin + meets.start())


def run_after(sentence: SlottedSentence, offset: int) -> list[Slot]:
    """Return the people that follow an offset one after the other: «A; B và C»."""
    run: list[Slot] = []
    edge = offset
    for slot in sentence.between(offset, sentence.end, PERSON, OFFICE):
        if not _JOINS.fullmatch(sentence.at(edge, slot.begin)):
            break
        run.append(slot)
        edge = slot.end
    return run


def names(slots: list[Slot], context: Context) -> Iterator[tuple[Slot, str, bool]]:
    """Yield each person with the full name, and whether the name itself stands there."""
    for slot in slots:
        name = context.people.name_of(slot)
        if name:
            yield slot, name, slot.label == PERSON and slot.value.surface == name


def site_place(
    sentence: SlottedSentence, offset: int, context: Context
) -> tuple[Place, int, bool] | None:
    """Return the place of the site named at an offset: (place, end of its name, inferred).

    «điểm cầu tỉnh Kon Tum», «điểm cầu UBND tỉnh Bạc Liêu»; «điểm cầu của tỉnh» is the province
    that the article is local to, and inferred.
    """
    start = offset - sentence.begin
    lead = _TO_PLACE.match(sentence.text, start)
    if lead is not None:
        for slot in sentence.all_of(PLACE, ORGANIZATION):
            if slot.begin >= offset and slot.begin <= sentence.begin + lead.end() < slot.end:
                place = slot.value if isinstance(slot.value, Place) else _seat(slot.value, slot)
                if place is not None:
                    return place, slot.end, False
    named = _DISTRICT.match(sentence.text, start)
    home = context.people.province
    district = district_named(named["name"].strip(), home, anywhere=True) if named else None
    if named and district:
        return district, sentence.begin + named.end("name"), False
    own = _OWN.match(sentence.text, start)
    if own and context.people.province is not None:
        return context.people.province, sentence.begin + own.end(), True
    return None


def more_sites(sentence: SlottedSentence, first: Place, end: int) -> Iterator[tuple[Place, int]]:
    """Yield the further places of a list, and where they end: «điểm cầu các tỉnh A, B và C»."""
    for slot in sentence.of(PLACE):
        if slot.begin < end:
            continue
        if not _LISTED.fullmatch(sentence.at(end, slot.begin)) or slot.value.level != first.level:
            return
        end = slot.end
        yield slot.value, end


def seat_after(sentence: SlottedSentence, offset: int) -> Place | None:
    """Return the place of «… chủ trì tại Thừa Thiên Huế»: the site where they chair."""
    at = sentence.text.find(" tại ", offset - sentence.begin, offset - sentence.begin + 2)
    if at < 0:
        return None
    for slot in sentence.of(PLACE):
        lead = sentence.at(sentence.begin + at + 5, slot.begin) if slot.begin > offset else "?"
        if not lead.strip():
            return slot.value if slot.value.level != PlaceLevel.COUNTRY else None
    return None


def site_meant(
    sentence: SlottedSentence, offset: int, context: Context
) -> tuple[Place | None, bool]:
    """Return the site of «… chủ trì tại điểm cầu này», the last named, and whether it is said."""
    if not _THIS_SITE.match(sentence.text, offset - sentence.begin):
        return None, False
    for above in (sentence, context.previous(sentence)):
        ends = [] if above is None else [above.begin + at for at, _ in _sites(above.text)]
        for at in reversed(ends):
            found = site_place(above, at, context) if above is not None and at < offset else None
            if found is not None:
                return found[0], True
    return None, True


def _seat(body: Organization, slot: Slot) -> Place | None:
    """A local body's place, where the body's words name it."""
    if (body.kind or "").startswith(_FIRMS):
        return None
    if body.place is None or slot.end - slot.begin < len(body.place.name):
        return None
    city = body.place.name == _CITY and _CITY_SHORT.search(body.as_written)
    return body.place if city or body.as_written.endswith(body.place.name) else None


def _apart(sentence: SlottedSentence, offset: int, site: int) -> bool:
    """Tell whether a mark outside of names parts an offset from a site behind it."""
    last = max((slot.end for slot in sentence.between(offset, site)), default=offset)
    return ";" in sentence.at(offset, site) or "," in sentence.at(last, site)


def site_of(sentence: SlottedSentence, who: Slot, offset: int, context: Context) -> Place | None:
    """Return the site of one person: that last named before, else near what is said of them.

    In «tại điểm cầu X có A; tại điểm cầu Y có B» each is at the own one.
    """
    before = [
        sentence.begin + at
        for at, end in _sites(sentence.text)
        if sentence.begin + end <= who.begin
    ]
    if not before:
        return site_near(sentence, offset, context)
    found = site_place(sentence, before[-1], context)
    return found[0] if found and who.begin - before[-1] <= _FAR_IN_LIST else None


def site_near(sentence: SlottedSentence, offset: int, context: Context) -> Place | None:
    """Return the place of the site at which something stands in a sentence.

    «Tại điểm cầu X, A chủ trì» or «A chủ trì tại điểm cầu X»; but in «do A chủ trì, tham dự tại
    điểm cầu X là B» A is not at X.
    """
    best: tuple[int, Place] | None = None
    for start, _ in _sites(sentence.text):
        at = sentence.begin + start
        place = site_place(sentence, at, context)
        if place is None or abs(at - offset) > _FAR:
            continue
        if at > offset and _apart(sentence, offset, at):
            continue
        away = abs(at - offset)
        if best is None or away < best[0]:
            best = (away, place[0])
    return best[1] if best else None
