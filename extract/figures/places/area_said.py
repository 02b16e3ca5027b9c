"""Which place a sentence, or a part of it, names by its own words, or of which kind it leaves it.

What «tỉnh» or «toàn huyện» mean is for the article to say: see ``areas``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.alike import placed_alike, said_alike
from extract.facts import PlaceLevel
from extract.figures.places.abroad import heard_abroad
from extract.figures.places.area_speakers import speaker_at_site
from extract.figures.places.area_words import (
    AT_ONCE,
    LOCATIVE,
    OPENING,
    begins_list,
    behind_figures,
    end_of_words,
    in_province,
    is_aside,
    is_branch,
    is_held,
    is_its_place,
    is_one_of_many,
    is_one_with_count,
    is_subject,
    is_turned_to,
    is_venue,
    names_area,
    of_front,
    of_person,
    unit_within,
)
from extract.figures.places.article_areas import Area, bounds_span
from extract.figures.places.bare_units import unit_meant
from extract.figures.places.givers import is_giver
from extract.figures.places.passing_places import end_of_backdrop, is_in_passing
from extract.figures.places.several_places import is_in_firms_name
from extract.figures.places.unlisted_areas import unit_ahead
from extract.lexicon.figures import any_in
from extract.people.places import VIETNAM
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE, QUANTITY

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_THEME_WORDS = 14
_LOCATED = frozenset({"tại", "ở", "trên địa bàn", "thuộc"})
_CENTRAL = re.compile(
    r"(?:cũng )?theo (?:số liệu |báo cáo |thống kê |thông tin |đánh giá |công bố )?(?:mới nhất )?"
    r"(?:của |từ )?"
    r"(?:tổng cục|(?:cục|vụ) [^,.;()]{3,40} \(tổng cục"
    r"|bộ (?!chỉ huy|tư lệnh|đội|máy|phận)|(?:ngân hàng|kho bạc) nhà nước"
    r"(?!(?: việt nam)?[\s,(-]{0,3}(?:chi nhánh|khu vực|tỉnh|thành phố)))"
    r"|(?:theo )?(?:đại diện |lãnh đạo )?(?:cục|vụ|tổng cục) [^,.;()]{3,60}(?: \(|, | thuộc )"
    r"bộ (?!chỉ huy|tư lệnh)"
    r"|bộ (?!chỉ huy|tư lệnh|đội|máy|phận|trưởng)[^,.;()]{2,50}?"
    r" (?:cho biết|cho hay|thống kê)(?!\w)"
)
"""Who tells of the nation: «Theo Tổng cục Hải quan, thu ngân sách toàn ngành …»."""
_OPENS = re.compile(
    r"(?:^|,\s|(?:theo|báo cáo của|số liệu của|thống kê của|thông tin từ|của|đại diện|lãnh đạo)\s)$"
)
_SAYS = re.compile(
    r"\W{0,2}(?:\w{1,9}\s){0,3}"
    r"(?:cho biết|cho hay|thông tin|báo cáo|công bố|cho rằng|khẳng định|nêu|nhận định)(?!\w)"
)
_INSTITUTION = regex.compile(
    r"(?<!\w)(?:(?:Tổng c|C)ông ty|Tập đoàn|Đại học|Học viện|Trường|Viện (?!kiểm sát)|Báo|Tạp chí)"
)
_UNNAMED = regex.compile(
    r"(?:UBND|HĐND|(?i:[ủu]y ban nhân dân|hội đồng nhân dân)|Sở \p{Lu}[^,;]{1,50}|Công an"
    r"|(?:Chi c|C)ục [^,;]{2,40})\s(?P<kind>tỉnh|huyện|thị xã|quận|xã|phường)(?![\w/])"
    r"(?!,? (?:thành|các|và)(?!\w))"
)
"""A unit's body without its name: «Chủ tịch UBND tỉnh Trần Văn A»."""


class Unit(Struct, frozen=True, gc=False):
    """A unit that is only called by its kind: «toàn tỉnh», «huyện đã …».

    ``whole``: the ground of a report, by the words for a province's; ``of_city`` where those are
    «thành phố», which may be a province's own.
    """

    kind: str
    whole: bool = False
    of_city: bool = False

    def moved(self, _by: int) -> Unit:
        """Return the same, which is called alike everywhere."""
        return self


def spoken_of(sentence: SlottedSentence, begin: int, end: int) -> Area | Unit | None:
    """Return the nation, or the kind of unit, that words at [begin, end) of a sentence mean."""
    given = [one for one in sentence.all_of(PLACE) if is_giver(sentence, one)]
    if any(begin <= one.begin - sentence.begin < end for one in given):
        return None  # «của tỉnh» of «vốn hỗ trợ của tỉnh A» is not the province told of
    if names_area(sentence.lower):
        nation = any_in("area", "nation").finditer(sentence.lower, begin, end)
        whole = next((one for one in nation if not of_front(sentence, one)), None)
        of_province = any_in("area", "province").finditer(sentence.lower, begin, end)
        own = next((one for one in of_province if not is_one_of_many(sentence, one)), None)
        if whole is not None and (own is None or whole.start() < own.start()):
            return Area(VIETNAM, sentence.span(whole))
        if own is not None:  # «của tỉnh là 149 căn, thuộc nhóm cao của cả nước»
            return Unit("tỉnh", whole=True, of_city="tỉnh" not in own[0])
    kind = unit_meant(sentence.text, sentence.lower, begin, end)
    return None if kind is None else Unit(kind)


def named(sentence: SlottedSentence, begin: int, end: int) -> Area | Unit | None:
    """Return the place that is named in [begin, end), or right behind it."""
    places = sentence.all_of(PLACE)
    inside = [slot for slot in places if begin <= slot.begin and slot.end <= end]
    own = next((one for one in reversed(inside) if is_its_place(sentence, one, begin)), None)
    if own is not None:
        return Area.of(own)
    found = _in_body(sentence, begin, end) or unit_within(sentence, begin, end)
    if found is not None:
        return found
    for slot in places:
        behind = slot.begin >= end and sentence.at(end, slot.begin).strip() in _LOCATED
        if behind and not is_one_with_count(sentence, slot):
            return Area.of(slot)
    return spoken_of(sentence, begin - sentence.begin, end - sentence.begin)


def _in_body(sentence: SlottedSentence, begin: int, end: int) -> Area | None:
    """Return the place of the body that words begin with: «Cục Thuế Lào Cai thu …»."""
    for body in sentence.of(ORGANIZATION):
        if begin <= body.begin <= begin + AT_ONCE and body.end <= end:
            for slot in sentence.all_of(PLACE):
                within = body.begin <= slot.begin and slot.end <= body.end
                if within and not is_in_firms_name(sentence, slot):
                    return Area.of(slot)
    return None


def _tells_of_unit(sentence: SlottedSentence, end: int) -> bool:
    """Tell whether a sentence means a unit by its kind, «tại tỉnh», before its first figure."""
    if in_province(sentence, end):
        return True
    return bool(unit_meant(sentence.text, sentence.lower, 0, end - sentence.begin))


def _tells_of_firm(sentence: SlottedSentence, end: int) -> bool:
    """Tell «Theo Bộ Tài chính, Công ty A đã nộp …»: what a ministry tells of one firm."""
    return any(
        body.value.label.startswith("Công ty")
        for body in sentence.of(ORGANIZATION)
        if body.end <= end
    )


@placed_alike
def theme_of(sentence: SlottedSentence) -> Area | Unit | None:
    """Return the place that a sentence begins with: «Tại Bình Định, …», «Toàn tỉnh có …»."""
    end = end_of_words(sentence, _THEME_WORDS)
    slots = [slot for slot in sentence.all_of(PLACE) if slot.end <= sentence.begin + end]
    figures = [one for one in sentence.of(QUANTITY) if one.value.unit_kind != "time"]
    counted = figures[0].begin if figures else sentence.end
    slots = [slot for slot in slots if slot.begin < counted]  # «10 vụ xảy ra ở A»
    slots = [one for one in slots if not bounds_span(sentence, one)]
    slots = [one for one in slots if not is_in_firms_name(sentence, one)]
    if is_held(sentence):
        slots = []  # where a meeting is held is not what it is about
    central = _CENTRAL.match(sentence.lower)
    if central and (theirs := heard_abroad(sentence)) is not None:
        return theirs
    if (
        central
        and not slots
        and not (_tells_of_unit(sentence, counted) or _tells_of_firm(sentence, counted))
    ):
        return Area(VIETNAM, None)
    for slot in slots:
        front = sentence.at(sentence.begin, slot.begin).lower()
        if is_venue(front):
            continue
        before = front.lstrip("-–+*• ").split()
        if "cầu" in before[-3:] or of_person(before) or is_aside(sentence, slot, before):
            continue
        if begins_list(sentence, slot) or is_in_passing(sentence, slot, figures=bool(figures)):
            continue  # «Huyện A và huyện B có 500 ha»: of neither alone
        located = not before or before[-1].strip(",;") in LOCATIVE
        if located or is_subject(sentence, slot) or is_turned_to(sentence, slot):
            return Area.of(slot)
    if (subject := behind_figures(sentence)) is not None:
        return subject
    limit = counted - sentence.begin if figures else end
    begin = end_of_backdrop(sentence.lower)
    return spoken_of(sentence, begin, max(begin, min(end, limit)))


@said_alike
def hears_nation(sentence: SlottedSentence) -> bool:
    """Tell «Theo Tổng cục Du lịch, …», «Theo Vụ A (Bộ B), …», who tell of the whole nation."""
    return _CENTRAL.match(sentence.lower) is not None


@said_alike
def tells_of_nation(sentence: SlottedSentence) -> bool:
    """Tell «Theo Bộ Y tế, cả nước có …», with which a paragraph goes on telling of the nation."""
    central = _CENTRAL.match(sentence.lower) is not None
    return central and any_in("area", "nation").stands(sentence.lower)


@placed_alike
def reporting(sentence: SlottedSentence) -> Area | Unit | None:
    """Return the place from which a sentence hears: «Sở Y tế A cho biết, …», «Tại điểm cầu A».

    «Chủ tịch UBND tỉnh cho biết» and «Theo Công an huyện» only say of which kind it is.
    """
    return speaker_at_site(sentence) or _body(sentence)


def _body(sentence: SlottedSentence) -> Area | Unit | None:
    """Return the place whose body a sentence is about or goes by."""
    if is_held(sentence):
        return None
    places = sentence.all_of(PLACE)
    for slot in sentence.of(ORGANIZATION, PERSON, OFFICE):
        before = sentence.at(sentence.begin, slot.begin).lower()
        inside = [one for one in places if slot.begin <= one.begin and one.end <= slot.end]
        if len(before) > OPENING or not _OPENS.search(before):
            return None
        if inside and _is_of_institution(sentence, slot):
            return None
        inside = [one for one in inside if not is_in_firms_name(sentence, one)]
        nations = bool(inside) and inside[0].value.level is PlaceLevel.COUNTRY
        unit = None if inside else _UNNAMED.search(sentence.at(slot.begin, slot.end))
        if unit is not None and (before.endswith("theo ") or _says(sentence, slot.end)):
            return Unit(unit["kind"].lower())
        if not inside or (nations and is_branch(sentence, slot.end)):
            continue
        says = _says(sentence, slot.end)
        if slot.label == ORGANIZATION or says or before.endswith("theo "):
            return Area.of(inside[0])
    return None


def _is_of_institution(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Đại học Thái Nguyên phối hợp …», «PGS A, Đại học Quốc gia Hà Nội, nhận định …».

    What an institution counts itself may be told of its place.
    """
    said = _INSTITUTION.search(sentence.at(slot.begin, slot.end)) is not None
    return said and (slot.label != ORGANIZATION or not sentence.of(QUANTITY))


def _says(sentence: SlottedSentence, end: int) -> bool:
    """Tell whether who is named up to an offset tells something."""
    return _SAYS.match(sentence.lower, end - sentence.begin) is not None


@placed_alike
def ahead(sentence: SlottedSentence) -> Area | None:
    """Return the hamlet or region with which a sentence begins: «Tại thôn A, có 12 hộ»."""
    unit = unit_ahead(sentence)
    return None if unit is None else Area(*unit)
