"""Which place each sentence is about: the one it names, else its section's, else its article's."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.facts import Place, PlaceLevel
from extract.lexicon import provinces
from extract.lexicon.figures import any_of
from extract.people.places import VIETNAM
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.context import Context
    from extract.slots import Slot, SlottedSentence

_REPORT = re.compile(
    r"^(?:theo )?(?:các )?báo cáo (?:tại|của)|^phát biểu|^kết luận|^thủ tướng|^chính phủ|^quốc hội"
    r"|^(?:[^,]{2,30}, )?(?:nhiều|hầu hết các) địa phương"
)
_NATIONAL_MEETING = re.compile(
    r"(?:hội nghị|phiên họp|cuộc họp|lễ|hội thảo)[^.;]{0,160}(?<!\w)"
    r"(?:do bộ|do chính phủ|do ban chỉ đạo quốc gia|do văn phòng chính phủ"
    r"|chủ trì của[^.;]{0,60}(?:thủ tướng|bộ trưởng|chủ tịch quốc hội))"
    r"|(?:thủ tướng|bộ trưởng|chủ tịch quốc hội)[^.;]{0,80} chủ trì[^.;]{0,30}"
    r"(?:hội nghị|phiên họp|cuộc họp)"
)
_THEME_WORDS = 14
_LOCATIVE = frozenset({"toàn", "tại", "ở", "của", "bàn", "tỉnh", "phố", "riêng", "vực"})
_LOCATED = frozenset({"tại", "ở", "trên địa bàn", "thuộc"})
_MANY_MENTIONS = 2
_MANY_PLACES = 4
_SHARE = 3
"""The place most named stands for an article of many places where it is named once in so many."""
_LEAD_SENTENCES = 4
_VERB = 14
_COMMAS = 2
_AT_ONCE = 2
_DOES = re.compile(
    r"\s(?:có|đã|phải|đạt|sẽ|còn|là|được|đang|hiện|xây|thu|chi|chỉ|mới|đón|ghi nhận|tiếp tục|đặt)\s"
)
_OPENING = 60
_OPENS = re.compile(r"(?:^|,\s|(?:theo|báo cáo của|số liệu của|thống kê của|thông tin từ|của)\s)$")
_SAYS = re.compile(
    r"\W{0,2}(?:\w{1,9}\s){0,3}"
    r"(?:cho biết|cho hay|thông tin|báo cáo|công bố|cho rằng|khẳng định|nêu|nhận định)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Area:
    """A place, and the words that name it, None where nothing in the article does."""

    place: Place
    at: tuple[int, int] | None


@dataclass(slots=True)
class Areas:
    """The place of each sentence of an article."""

    default: Area | None
    local: Area | None
    by_sentence: dict[int, Area | None]
    province: Area | None = None
    heard: Area | None = None
    """The place of the body or official that was last heard."""

    @classmethod
    def of_article(cls, context: Context) -> Areas:
        """Find the article's place, and where the text turns to another."""
        local = _local(context)
        default = _default(context, local)
        areas = cls(default, local, {}, _province(context))
        current = default
        section: object = None
        speaking: int | None = None  # the paragraph in which the body of a place is heard
        for sentence in context.sentences:
            source = sentence.source
            if source.section != section or speaking not in {None, source.paragraph}:
                current, section, speaking = default, source.section, None
            body = areas.reporting(sentence)
            theme = body or areas.theme(sentence, current)
            if theme is not None:
                current = theme
                speaking = source.paragraph if body is not None else speaking
                areas.heard = body or areas.heard
            elif _REPORT.match(sentence.lower) and default is not None:
                current = default
            areas.by_sentence[sentence.index] = current
            if theme is not None and theme.place == VIETNAM and default is not None:
                current = default
        return areas

    def reporting(self, sentence: SlottedSentence) -> Area | None:
        """Return the place whose body a sentence is about or goes by: «Sở Y tế A cho biết, …»."""
        if _is_held(sentence):
            return None
        places = sentence.all_of(PLACE)
        for slot in sentence.of(ORGANIZATION, PERSON, OFFICE):
            before = sentence.at(sentence.begin, slot.begin).lower()
            inside = [one for one in places if slot.begin <= one.begin and one.end <= slot.end]
            if len(before) > _OPENING or not _OPENS.search(before):
                return None
            if not inside:
                continue
            says = _SAYS.match(sentence.lower, slot.end - sentence.begin)
            if slot.label == ORGANIZATION or says is not None or before.endswith("theo "):
                return Area(inside[0].value, (inside[0].begin, inside[0].end))
        return None

    def theme(self, sentence: SlottedSentence, current: Area | None = None) -> Area | None:
        """Return the place that a sentence begins with: «Tại Bình Định, …», «Toàn tỉnh có …»."""
        end = _end_of_words(sentence, _THEME_WORDS)
        slots = [slot for slot in sentence.all_of(PLACE) if slot.end <= sentence.begin + end]
        if _is_held(sentence):
            slots = []  # where a meeting is held is not what it is about
        for slot in slots:
            before = sentence.at(sentence.begin, slot.begin).lower().split()
            if "cầu" in before[-3:] or _of_person(before):
                continue
            if not before or before[-1].strip(",;") in _LOCATIVE or _is_subject(sentence, slot):
                return Area(slot.value, (slot.begin, slot.end))
        figures = sentence.of(QUANTITY)
        limit = figures[0].begin - sentence.begin if figures else end
        return self._in_words(sentence, 0, min(end, limit), current)

    def _in_words(
        self, sentence: SlottedSentence, begin: int, end: int, current: Area | None
    ) -> Area | None:
        found = any_of("area", "nation").search(sentence.lower, begin, end)
        if found is not None:
            return Area(VIETNAM, _span(sentence, found))
        found = any_of("area", "province").search(sentence.lower, begin, end)
        if found is None:
            return None
        for area in (current, self.heard, self.local, self.province):
            if area is not None and area.place.level is PlaceLevel.PROVINCE:
                return area
        return self.local

    def of(self, sentence: SlottedSentence, begin: int, end: int) -> Area | None:
        """Return the place of what stands at [begin, end): named there, else ahead, else around."""
        return self.named(sentence, begin, end) or self.by_sentence.get(
            sentence.index, self.default
        )

    def named(self, sentence: SlottedSentence, begin: int, end: int) -> Area | None:
        """Return the place that is named in [begin, end), or right behind it."""
        for slot in reversed(sentence.all_of(PLACE)):
            if begin <= slot.begin and slot.end <= end and _places(sentence, slot, begin):
                return Area(slot.value, (slot.begin, slot.end))
        for body in sentence.of(ORGANIZATION):
            if begin <= body.begin <= begin + _AT_ONCE and body.end <= end:
                for slot in sentence.all_of(PLACE):
                    if body.begin <= slot.begin and slot.end <= body.end:
                        return Area(slot.value, (slot.begin, slot.end))
        for slot in sentence.all_of(PLACE):
            if slot.begin >= end and sentence.at(end, slot.begin).strip() in _LOCATED:
                return Area(slot.value, (slot.begin, slot.end))
        current = self.by_sentence.get(sentence.index, self.default)
        return self._in_words(sentence, begin - sentence.begin, end - sentence.begin, current)


def _is_subject(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Cụ thể, Hà Nội phải xây …», «Năm 2024, Hà Nội đạt …»."""
    ahead = sentence.at(sentence.begin, slot.begin)
    behind = sentence.at(slot.end, min(slot.end + _VERB, sentence.end)).lower()
    short = ahead.count(",") == 1 or (ahead.count(",") == _COMMAS and len(ahead) < _OPENING)
    return ahead.rstrip().endswith(",") and short and bool(_DOES.match(behind))


def _is_held(sentence: SlottedSentence) -> bool:
    return any_of("area", "held").search(sentence.lower) is not None


def _of_person(before: list[str]) -> bool:
    """Tell whether a place belongs to an office: «Chủ tịch UBND tỉnh …», «Bí thư Tỉnh ủy …»."""
    return bool({"tịch", "thư", "đốc", "trưởng"} & set(before[-7:]))


def _places(sentence: SlottedSentence, slot: Slot, begin: int) -> bool:
    before = sentence.at(begin, slot.begin).lower().split()
    said = sentence.at(slot.begin, slot.end).lower()
    if said.startswith(("tỉnh ", "thành phố ", "tp")) and before[-1:] != ["và"]:
        return not _of_person(before)
    return (not before or before[-1].strip("(,") in _LOCATIVE | {"như", ""}) and not _of_person(
        before
    )


def _span(sentence: SlottedSentence, found: re.Match[str]) -> tuple[int, int]:
    return sentence.begin + found.start(), sentence.begin + found.end()


def _end_of_words(sentence: SlottedSentence, count: int) -> int:
    at = -1
    for _ in range(count):
        following = sentence.text.find(" ", at + 1)
        if following < 0:
            return len(sentence.text)
        at = following
    return at


def _mentions(context: Context) -> Iterable[tuple[Place, tuple[int, int]]]:
    for sentence in context.sentences:
        for slot in sentence.all_of(PLACE):
            yield slot.value, (slot.begin, slot.end)


def _local(context: Context) -> Area | None:
    """Return the province, else the smaller unit, that the article speaks of most."""
    counts: Counter[str] = Counter()
    first: dict[str, Area] = {}
    for place, at in _mentions(context):
        if place.level is PlaceLevel.COUNTRY:
            continue
        counts[place.name] += 1
        first.setdefault(place.name, Area(place, at))
    served = context.article.place
    if len(counts) >= _MANY_PLACES and max(counts.values()) * _SHARE < counts.total():
        whole = context.people.province  # its districts and communes are the many places
        if whole is not None and whole.name in first:
            return first[whole.name]
        return None if served is None else _served(served)
    if counts:
        name, times = max(counts.items(), key=lambda item: (item[1], item[0]))
        whole = context.people.province
        if whole is not None and _is_one_of_several(first[name].place, whole, counts):
            return first.get(whole.name) or _served(whole.name)
        if times >= _MANY_MENTIONS or name == served or _is_alone(context, counts):
            return first[name]
    return None if served is None else _served(served)


def _is_one_of_several(place: Place, whole: Place, counts: Counter[str]) -> bool:
    """Tell a district that a province's report names most from one that a report is about."""
    if place.level is PlaceLevel.PROVINCE or place.province not in {None, whole.name}:
        return False
    return counts.total() - counts[place.name] >= counts[place.name]


def _province(context: Context) -> Area | None:
    """Return the province that the article names most."""
    named = [
        Area(place, at) for place, at in _mentions(context) if place.level is PlaceLevel.PROVINCE
    ]
    counts = Counter(area.place.name for area in named)
    if not counts:
        return None
    most = max(counts, key=lambda name: (counts[name], name))
    return next(area for area in named if area.place.name == most)


def _is_alone(context: Context, counts: Counter[str]) -> bool:
    """Tell an article that names one place and speaks of «toàn tỉnh», «trên địa bàn tỉnh»."""
    return len(counts) == 1 and any(
        any_of("area", "province").search(sentence.lower)
        or any(sentence.at(s.begin, s.begin + 5) == "tỉnh " for s in sentence.all_of(PLACE))
        for sentence in context.sentences
    )


def _served(name: str) -> Area | None:
    """Return the province that the outlet serves: what its «tỉnh» means."""
    found = next((province for province in provinces() if province.name == name), None)
    if found is None:
        return None
    place = Place(name=found.name, level=PlaceLevel.PROVINCE, kind=found.kind)
    return Area(place, None)


def _default(context: Context, local: Area | None) -> Area | None:
    """Return Việt Nam for a national report, the province for a local one, else None."""
    lead = " ".join(s.lower for s in context.sentences[:_LEAD_SENTENCES])
    everything = " ".join(s.lower for s in context.sentences)
    national = sum(1 for _ in any_of("area", "national").finditer(everything))
    if local is None or local.at is None:
        several = len({place.name for place, _ in _mentions(context)}) >= _MANY_PLACES
        return Area(VIETNAM, None) if national or (local is None and several) else local
    if _attends(context, local):
        return Area(VIETNAM, None)
    about = sum(place.name == local.place.name for place, _ in _mentions(context))
    if about * 2 >= national or (local.place.name.lower() in lead and about >= national):
        return local
    return local if _is_about(context, local) else Area(VIETNAM, None)


def _attends(context: Context, local: Area) -> bool:
    """Tell «tỉnh A tham dự hội nghị do Bộ B tổ chức»: a national meeting in a local outlet."""
    lead = [s.lower for s in context.sentences[:_LEAD_SENTENCES]]
    if not any(_NATIONAL_MEETING.search(text) for text in lead):
        return False
    name = re.escape(local.place.name.lower())
    joins = re.compile(
        rf"(?:điểm cầu|đầu cầu|đại diện)[^,.;]{{0,30}}{name}|{name}[^,.;]{{0,12}} (?:tham )?dự "
    )
    return any(joins.search(text) for text in lead)


def _is_about(context: Context, local: Area) -> bool:
    """Tell a province's own article: twice as many sentences say «tỉnh» as speak of the nation."""
    named = local.place.name.lower()
    own = sum(
        named in s.lower or any_of("area", "own").search(s.lower) is not None
        for s in context.sentences
    )
    nation = sum(any_of("area", "national").search(s.lower) is not None for s in context.sentences)
    return own > 2 * nation
