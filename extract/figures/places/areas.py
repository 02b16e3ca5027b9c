"""Which place each sentence is about: the one it names, else its section's, else its article's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.facts import PlaceLevel
from extract.figures.places.abroad import abroad
from extract.figures.places.area_speakers import (
    places_of_people,
    speaker_at_site,
    speaker_in_office,
)
from extract.figures.places.area_walk import Walk, is_item, is_of_many, reports
from extract.figures.places.area_words import (
    AT_ONCE,
    LOCATIVE,
    OPENING,
    ahead_in_part,
    behind_figures,
    end_of_words,
    in_province,
    is_aside,
    is_held,
    is_its_place,
    is_subject,
    is_turned_to,
    names_area,
    of_front,
    of_person,
    unit_within,
)
from extract.figures.places.article_areas import (
    Area,
    bounds_span,
    province_of,
)
from extract.figures.places.bare_units import unit_among, unit_meant
from extract.figures.places.report_area import report_areas
from extract.figures.places.unlisted_areas import says_region, unit_ahead, unit_of
from extract.lexicon.figures import any_in
from extract.people.places import VIETNAM
from extract.rule import BODY_BLOCKS
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE, QUANTITY

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slotted import SlottedSentence

_WIDE = frozenset({PlaceLevel.COUNTRY, PlaceLevel.REGION})
_RUNS_ON = BODY_BLOCKS | {"subhead"}
_THEME_WORDS = 14
_LOCATED = frozenset({"tại", "ở", "trên địa bàn", "thuộc"})
_CENTRAL = re.compile(
    r"theo (?:số liệu |báo cáo |thống kê |thông tin |đánh giá |công bố )?(?:mới nhất )?"
    r"(?:của |từ )?"
    r"(?:tổng cục|bộ (?!chỉ huy|tư lệnh|đội|máy|phận)|ngân hàng nhà nước|kho bạc nhà nước)"
)
"""Who tells of the nation: «Theo Tổng cục Hải quan, thu ngân sách toàn ngành …»."""
_OPENS = re.compile(r"(?:^|,\s|(?:theo|báo cáo của|số liệu của|thống kê của|thông tin từ|của)\s)$")
_SAYS = re.compile(
    r"\W{0,2}(?:\w{1,9}\s){0,3}"
    r"(?:cho biết|cho hay|thông tin|báo cáo|công bố|cho rằng|khẳng định|nêu|nhận định)(?!\w)"
)


@dataclass(slots=True)
class Areas:
    """The place of each sentence of an article."""

    default: Area | None
    local: Area | None
    by_sentence: dict[int, Area | None]
    province: Area | None = None
    home: Area | None = None
    """The province where the article plays."""
    heard: Area | None = None
    """The place of the body or official that was last heard."""

    @classmethod
    def of_article(cls, context: Context) -> Areas:
        """Find the article's place, and where the text turns to another."""
        default, local = report_areas(context)
        unlisted = unit_of(context)
        default = default if unlisted is None else Area(*unlisted)
        plays = context.people.province
        home = None if plays is None else Area(plays, None)
        areas = cls(default, local, {}, province_of(context), home)
        walk = Walk(default, offices=places_of_people(context))
        for sentence in context.sentences:
            if sentence.source.kind in _RUNS_ON:
                walk.enter(sentence)
                areas.by_sentence[sentence.index] = areas._read(sentence, walk)
            else:
                areas.by_sentence[sentence.index] = areas.theme(sentence, default) or default
        return areas

    def _read(self, sentence: SlottedSentence, walk: Walk) -> Area | None:
        """Return the place of a sentence, and leave behind what runs on from it."""
        default = self.default
        body = self.reporting(sentence) or speaker_at_site(sentence)
        if body is None and (default is None or default.place.level in _WIDE):
            body = speaker_in_office(sentence, walk.offices)
        theme = body or self.theme(sentence, walk.current)
        if (ahead := unit_ahead(sentence)) is not None:
            theme = Area(*ahead)
        elif theme is None and walk.region is not None and says_region(sentence):
            theme = walk.region
        if theme is None:
            if default is not None and reports(sentence.lower):
                walk.current = default
            return walk.current
        walk.take(sentence, theme, body)
        self.heard = body or self.heard
        whole = theme.place == VIETNAM and default is not None
        singled = sentence.lower.startswith("riêng ")
        if (
            whole
            or singled
            or is_item(sentence, theme)
            or (body is None and is_of_many(sentence, theme))
        ):
            walk.current = default
        return theme

    def reporting(self, sentence: SlottedSentence) -> Area | None:
        """Return the place whose body a sentence is about or goes by: «Sở Y tế A cho biết, …»."""
        if is_held(sentence):
            return None
        places = sentence.all_of(PLACE)
        for slot in sentence.of(ORGANIZATION, PERSON, OFFICE):
            before = sentence.at(sentence.begin, slot.begin).lower()
            inside = [one for one in places if slot.begin <= one.begin and one.end <= slot.end]
            if len(before) > OPENING or not _OPENS.search(before):
                return None
            if not inside:
                continue
            says = _SAYS.match(sentence.lower, slot.end - sentence.begin)
            if slot.label == ORGANIZATION or says is not None or before.endswith("theo "):
                return Area.of(inside[0])
        return None

    def theme(self, sentence: SlottedSentence, current: Area | None = None) -> Area | None:
        """Return the place that a sentence begins with: «Tại Bình Định, …», «Toàn tỉnh có …»."""
        end = end_of_words(sentence, _THEME_WORDS)
        slots = [slot for slot in sentence.all_of(PLACE) if slot.end <= sentence.begin + end]
        counted = next((one.begin for one in sentence.of(QUANTITY)), sentence.end)
        slots = [slot for slot in slots if slot.begin < counted]  # «10 vụ xảy ra ở A»
        slots = [slot for slot in slots if not bounds_span(sentence, slot)]
        if is_held(sentence):
            slots = []  # where a meeting is held is not what it is about
        central = _CENTRAL.match(sentence.lower)
        if central and not slots and not in_province(sentence, counted):
            return Area(VIETNAM, None)
        for slot in slots:
            before = sentence.at(sentence.begin, slot.begin).lower().split()
            if "cầu" in before[-3:] or of_person(before) or is_aside(sentence, slot, before):
                continue
            located = not before or before[-1].strip(",;") in LOCATIVE
            if located or is_subject(sentence, slot) or is_turned_to(sentence, slot):
                return Area.of(slot)
        if (subject := behind_figures(sentence)) is not None:
            return subject
        figures = sentence.of(QUANTITY)
        limit = figures[0].begin - sentence.begin if figures else end
        return self._in_words(sentence, 0, min(end, limit), current)

    def _in_words(
        self, sentence: SlottedSentence, begin: int, end: int, current: Area | None
    ) -> Area | None:
        if names_area(sentence.lower):
            nation = any_in("area", "nation").finditer(sentence.lower, begin, end)
            found = next((one for one in nation if not of_front(sentence, one)), None)
            if found is not None:
                return Area(VIETNAM, sentence.span(found))
            found = any_in("area", "province").search(sentence.lower, begin, end)
            if found is not None:
                whole = self._meant("tỉnh", current, of_city="tỉnh" not in found[0])
                return whole or self.local
        kind = unit_meant(sentence.lower, begin, end)
        return None if kind is None else self._meant(kind, current)

    def _meant(self, kind: str, current: Area | None, *, of_city: bool = False) -> Area | None:
        """Return the unit that a bare «tỉnh», «huyện» or «xã» means.

        ``of_city``: «thành phố», which may be a province's own, is only one that was spoken of.
        """
        around = (current, self.heard, self.local, self.province)
        return unit_among(kind, around if of_city else (*around, self.home, self.default))

    def of(self, sentence: SlottedSentence, begin: int, end: int) -> Area | None:
        """Return the place of what stands at [begin, end): named there, else ahead, else around."""
        named = self.named(sentence, begin, end) or ahead_in_part(sentence, begin)
        if named is None and (other := abroad(sentence.text, end - sentence.begin)) is not None:
            place, (first, last) = other
            return Area(place, (sentence.begin + first, sentence.begin + last))
        return named or self.by_sentence.get(sentence.index, self.default)

    def named(self, sentence: SlottedSentence, begin: int, end: int) -> Area | None:
        """Return the place that is named in [begin, end), or right behind it."""
        for slot in reversed(sentence.all_of(PLACE)):
            inside = begin <= slot.begin and slot.end <= end
            if inside and is_its_place(sentence, slot, begin):
                return Area.of(slot)
        for body in sentence.of(ORGANIZATION):
            if begin <= body.begin <= begin + AT_ONCE and body.end <= end:
                for slot in sentence.all_of(PLACE):
                    if body.begin <= slot.begin and slot.end <= body.end:
                        return Area.of(slot)
        if (unit := unit_within(sentence, begin, end)) is not None:
            return unit
        for slot in sentence.all_of(PLACE):
            if slot.begin >= end and sentence.at(end, slot.begin).strip() in _LOCATED:
                return Area.of(slot)
        current = self.by_sentence.get(sentence.index, self.default)
        return self._in_words(sentence, begin - sentence.begin, end - sentence.begin, current)
