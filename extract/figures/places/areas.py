"""Which place each sentence is about: the one it names, else its section's, else its article's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.cues import Cues
from extract.facts import PlaceLevel
from extract.figures.places.area_said import (
    Unit,
    ahead,
    hears_nation,
    named,
    reporting,
    tells_of_nation,
    theme_of,
)
from extract.figures.places.area_speakers import places_of_people, speaker_in_office
from extract.figures.places.area_walk import Walk, is_item, is_of_many, names_others, reports
from extract.figures.places.article_areas import LOCAL, Area, only_units, province_of
from extract.figures.places.bare_units import city_among, unit_among
from extract.figures.places.places_told import Report
from extract.figures.places.report_area import report_areas
from extract.figures.places.unlisted_areas import regions_in_headline, says_region, unit_of
from extract.layout.blocks import REPORT, Kind
from extract.people.outlets import province
from extract.people.places import VIETNAM
from extract.slots import PLACE, QUANTITY

if TYPE_CHECKING:
    from extract.context import Context
    from extract.figures.figure import Figure
    from extract.slotted import SlottedSentence

_WIDE = frozenset({PlaceLevel.COUNTRY, PlaceLevel.REGION})
_RUNS_ON = REPORT | {Kind.SUBHEAD}
_NATION = Cues(("cả nước", "toàn quốc", "nước ta"))


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
    last: Area | None = None
    """The unit that was last told of."""
    only: tuple[Area, ...] = ()
    """The units of which the article names no other of their level."""
    is_unnamed: bool = False
    """Whether the report is of a unit that it does not name."""

    @classmethod
    def of_article(cls, context: Context) -> Areas:
        """Find the article's place, and where the text turns to another."""
        report = Report.of(context)
        default, local = report_areas(report)
        unlisted = unit_of(context)
        if unlisted is None and default is not None and default.place == VIETNAM:
            default = _unless_titled(context, _of_region(context, default))
        default = default if unlisted is None else Area(*unlisted)
        plays = context.people.province
        home = None if plays is None else Area(plays, None)
        areas = cls(default, local, {}, province_of(context), home, only=only_units(context))
        areas.is_unnamed = report.unnamed is not None
        wide = default is None or default.place.level in _WIDE
        walk = Walk(default, offices=places_of_people(context) if wide else {})
        if walk.region is None and len(named := regions_in_headline(context)) == 1:
            walk.region = Area(*named[0])
        first, nation = _first_named(context, default), False
        for sentence in context.sentences:
            if sentence.source.kind in _RUNS_ON:
                nation = sentence.begin < first and (nation or hears_nation(sentence))
                walk.default = Area(VIETNAM, None) if nation else default
                walk.enter(sentence)
                around = areas._read(sentence, walk)
                headed = context.item_heads.get(sentence.index)
                if headed is not None and headed.area is not None:
                    own = _own(sentence, around) and headed.index != sentence.index
                    around = around if own else headed.area
                areas.by_sentence[sentence.index] = around
            elif sentence.source.kind is Kind.HEADLINE:
                theme = areas._placed(theme_of(sentence), default)
                areas.by_sentence[sentence.index] = theme or default
        return areas

    def _read(self, sentence: SlottedSentence, walk: Walk) -> Area | None:
        """Return the place of a sentence, and leave behind what runs on from it."""
        default = walk.default
        heard = reporting(sentence)
        body = self._placed(heard, walk.current)
        if body is None and walk.offices:
            body = speaker_in_office(sentence, walk.offices)
        said = theme_of(sentence)
        theme = body or self._placed(said, walk.current)
        said = said or heard
        if (unit := ahead(sentence)) is not None:
            theme = unit
        elif theme is None and walk.region is not None and says_region(sentence):
            theme = walk.region
        central = theme is not None and theme.at is None and theme.place == VIETNAM
        if central and default is not None and default.place.level is PlaceLevel.REGION:
            theme = default  # a ministry tells of the region
        if theme is None:
            leaves = walk.current is not None and names_others(sentence, walk.current)
            if leaves or (default is not None and reports(sentence.lower)):
                walk.current = default
            return walk.current if not isinstance(said, Unit) else _narrow(walk.current)
        walk.take(sentence, theme, body)
        self.heard = body or self.heard
        if theme.place.level in LOCAL:
            self.last = theme
        local = default is not None or self.is_unnamed
        whole = theme.place == VIETNAM and local and not tells_of_nation(sentence)
        singled = sentence.lower.startswith(("riêng ", "trong đó, riêng ", "trong đó riêng "))
        if (
            whole
            or singled
            or is_item(sentence, theme)
            or (body is None and is_of_many(sentence, theme))
        ):
            walk.current = default
        return theme

    def _placed(self, said: Area | Unit | None, current: Area | None) -> Area | None:
        """Return the place that words name, or that they mean by its kind."""
        if not isinstance(said, Unit):
            return said
        meant = self._meant(said.kind, current, of_city=said.of_city)
        return meant or self._whole(of_city=said.of_city) if said.whole else meant

    def _whole(self, *, of_city: bool) -> Area | None:
        """Return the province in which the likeliest place lies, or a city that it is."""
        local = self.local
        if local is None or of_city or local.place.level is PlaceLevel.PROVINCE:
            return local
        return None if local.place.province is None else Area(province(local.place.province), None)

    def _meant(self, kind: str, current: Area | None, *, of_city: bool = False) -> Area | None:
        """Return the unit that a bare «tỉnh», «huyện» or «xã» means.

        ``of_city``: «thành phố», which may be a province's own, is only one that was spoken of.
        """
        around = (current, self.heard, self.last, self.local, self.province)
        if of_city and (city := city_among(filter(None, (*around, self.home)))) is not None:
            return city
        more = () if of_city else (self.home, self.default, *self.only)
        return unit_among(kind, (*around, *more))

    def around(self, sentence: SlottedSentence) -> Area | None:
        """Return the place of what a sentence tells where it does not say so."""
        return self.by_sentence.get(sentence.index, self.default)

    def ahead_of(self, figure: Figure) -> Area | None:
        """Return the place of what goes on from its sentence's begin.

        Of «A thu 5 tỷ đồng, B 7 tỷ đồng; cả đợt có 12 vụ» the last is of neither.
        """
        sentence = figure.sentence
        theme = self.around(sentence)
        if theme is None or theme.at is None or not sentence.begin <= theme.at[0] < sentence.end:
            return theme
        between = sentence.at(theme.at[1], max(theme.at[1], figure.left))
        return self.default if ";" in between and is_of_many(sentence, theme) else theme

    def named(self, sentence: SlottedSentence, begin: int, end: int) -> Area | None:
        """Return the place that is named in [begin, end), or right behind it."""
        return self.meant(named(sentence, begin, end), sentence)

    def unnamed(self, sentence: SlottedSentence) -> Area | None:
        """Return the place of «của tỉnh», «toàn huyện», of which nothing tells which it is."""
        return _narrow(self.around(sentence))

    def meant(self, said: Area | Unit | None, sentence: SlottedSentence) -> Area | None:
        """Return the place that words of a sentence name, or that they mean by its kind."""
        return self._placed(said, self.around(sentence))


def _first_named(context: Context, default: Area | None) -> int:
    """Return where an article's place is first named; 0 where it is known before.

    What the nation's bodies tell before that is no province's: «Theo Tổng cục Du lịch, …».
    """
    if default is None or default.at is None or default.place.level not in LOCAL:
        return 0
    if context.people.province == default.place:
        return 0
    slots = (one for sentence in context.sentences for one in sentence.all_of(PLACE))
    return min((one.begin for one in slots if one.value == default.place), default=0)


def _own(sentence: SlottedSentence, area: Area | None) -> bool:
    """Tell whether a sentence's own words name its place."""
    at = None if area is None else area.at
    return at is not None and sentence.begin <= at[0] < sentence.end


def _narrow(area: Area | None) -> Area | None:
    """Return what a unit that nothing names may be told of: no nation, and no region."""
    return None if area is None or area.place.level in _WIDE else area


def _of_region(context: Context, nation: Area) -> Area | None:
    """Return the region of a report that seemed the nation's; None of one on several regions."""
    regions = regions_in_headline(context)
    if not regions or any(_NATION.stand(one.lower) for one in context.sentences):
        return nation
    return Area(*regions[0]) if len(regions) == 1 else None


def _unless_titled(context: Context, found: Area | None) -> Area | None:
    """Return no nation where the headline counts things in one place: «7.000 cú sét ở Hà Nội»."""
    if found is None or found.place != VIETNAM:
        return found
    heads = [one for one in context.sentences if one.source.kind is Kind.HEADLINE]
    slots = [slot for one in heads for slot in one.all_of(PLACE)]
    named = {slot.value.name for slot in slots if slot.value.level in LOCAL}
    counts = any(slot.value.unit_kind != "time" for one in heads for slot in one.of(QUANTITY))
    nation = any(one.of(QUANTITY) and _NATION.stand(one.lower) for one in context.sentences)
    return None if counts and len(named) == 1 and not nation else found
