"""Which place each sentence is about: the one it names, else its section's, else its article's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.facts import PlaceLevel
from extract.figures.area_speakers import places_of_people, speaker_at_site, speaker_in_office
from extract.figures.article_areas import (
    Area,
    bounds_span,
    default_of,
    local_of,
    province_of,
)
from extract.figures.unlisted_areas import says_region, unit_ahead, unit_of, units_in
from extract.lexicon.figures import any_of
from extract.people.places import VIETNAM
from extract.remembered import remembered
from extract.rule import BODY_BLOCKS
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE, QUANTITY

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot, SlottedSentence

_REPORT = re.compile(
    r"^(?:theo )?(?:các )?báo cáo (?:tại|của)|^phát biểu|^kết luận|^thủ tướng|^chính phủ|^quốc hội"
    r"|^(?:[^,]{2,30}, )?(?:nhiều|một số|hầu hết các) (?:địa phương|nơi|tỉnh)"
    r"|(?<!\w)(?:của|toàn) ngành (?!\w+ (?:tỉnh|thành phố|huyện))"
)
_WIDE = frozenset({PlaceLevel.COUNTRY, PlaceLevel.REGION})
_RUNS_ON = BODY_BLOCKS | {"subhead"}
_OWN = re.compile(
    r"(?:(?<!\w)(?:toàn|của|tại|trên địa bàn|ở) "
    r"|^(?:\W{0,3}(?:bên cạnh đó|ngoài ra|đến nay|hiện nay|hiện), )?)"
    r"(?P<unit>tỉnh|thành phố|huyện|thị xã|quận|xã|phường|địa phương|nơi đây)(?!\w)"
)
_WITHIN = {PlaceLevel.HAMLET: {"địa phương", "nơi đây"}}
"""What a hamlet may be called: «Huyện phấn đấu …» is said of no hamlet."""
_COUNTS = re.compile(r"(?:trong đó,? )?(?:có )?\d{1,3} [^\W\d]")
"""«Có 3 vị trí nguy cơ …»: of what was told of before."""
_THEME_WORDS = 14
_LOCATIVE = frozenset({"toàn", "tại", "ở", "của", "bàn", "tỉnh", "phố", "riêng", "vực"})
_LOCATED = frozenset({"tại", "ở", "trên địa bàn", "thuộc"})
_VERB = 14
_COMMAS = 2
_AT_ONCE = 2
_DOES = re.compile(
    r"\s(?:có|đã|phải|đạt|sẽ|còn|là|được|đang|hiện|xây|thu|chi|chỉ|mới|đón|ghi nhận|tiếp tục|đặt)\s"
)
_SUBJECT_FOLLOWS = re.compile(r",\s(?:tỉnh\s|thành phố\s)?$")
_ITEM = 12
_OF_UNIT = re.compile(r"(?:^|\s)(?:(?:của|ở|tại|khu vực|toàn|cả)\s(?:vùng\s)?|vùng\s)$")
_CENTRAL = re.compile(
    r"theo (?:số liệu |báo cáo |thống kê |thông tin |đánh giá |công bố )?(?:mới nhất )?"
    r"(?:của |từ )?"
    r"(?:tổng cục|bộ (?!chỉ huy|tư lệnh|đội|máy|phận)|ngân hàng nhà nước|kho bạc nhà nước)"
)
"""Who tells of the nation: «Theo Tổng cục Hải quan, thu ngân sách toàn ngành …»."""
_OPENING = 60
_OPENS = re.compile(r"(?:^|,\s|(?:theo|báo cáo của|số liệu của|thống kê của|thông tin từ|của)\s)$")
_SAYS = re.compile(
    r"\W{0,2}(?:\w{1,9}\s){0,3}"
    r"(?:cho biết|cho hay|thông tin|báo cáo|công bố|cho rằng|khẳng định|nêu|nhận định)(?!\w)"
)


@dataclass(slots=True)
class _Walk:
    """What runs on from sentence to sentence: a place, and how far."""

    default: Area | None
    offices: dict[str, Area]
    current: Area | None = field(init=False)
    region: Area | None = field(init=False)
    """The region last spoken of: what «vùng» means."""
    section: object = None
    paragraph: int = 0
    speaking: int | None = None
    """The paragraph in which the body of a place is heard."""

    def __post_init__(self) -> None:
        self.current = self.default
        regional = self.default is not None and self.default.place.level is PlaceLevel.REGION
        self.region = self.default if regional else None

    def enter(self, sentence: SlottedSentence) -> None:
        """Turn back to the report's place where a section or paragraph ends that had another."""
        source = sentence.source
        if source.section != self.section or self.speaking not in {None, source.paragraph}:
            self.current, self.section, self.speaking = self.default, source.section, None
        elif source.paragraph != self.paragraph and not _goes_on(sentence, self.current):
            self.current = self.default
        self.paragraph = source.paragraph

    def take(self, sentence: SlottedSentence, theme: Area, body: Area | None) -> None:
        """Go on with the place of a sentence."""
        self.current = theme
        if theme.place.level is PlaceLevel.REGION:
            self.region = theme
        if body is not None:
            self.speaking = sentence.source.paragraph


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
        local = local_of(context)
        unlisted = unit_of(context)
        default = default_of(context, local) if unlisted is None else Area(*unlisted)
        areas = cls(default, local, {}, province_of(context))
        walk = _Walk(default, offices=places_of_people(context))
        for sentence in context.sentences:
            if sentence.source.kind in _RUNS_ON:
                walk.enter(sentence)
                areas.by_sentence[sentence.index] = areas._read(sentence, walk)
            else:
                areas.by_sentence[sentence.index] = areas.theme(sentence, default) or default
        return areas

    def _read(self, sentence: SlottedSentence, walk: _Walk) -> Area | None:
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
            if default is not None and _reports(sentence.lower):
                walk.current = default
            return walk.current
        walk.take(sentence, theme, body)
        self.heard = body or self.heard
        whole = theme.place == VIETNAM and default is not None
        singled = sentence.lower.startswith("riêng ")
        if (
            whole
            or singled
            or _is_item(sentence, theme)
            or (body is None and _is_of_many(sentence, theme))
        ):
            walk.current = default
        return theme

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
        counted = next((one.begin for one in sentence.of(QUANTITY)), sentence.end)
        slots = [slot for slot in slots if slot.begin < counted]  # «10 vụ xảy ra ở A»
        slots = [slot for slot in slots if not bounds_span(sentence, slot)]
        if _is_held(sentence):
            slots = []  # where a meeting is held is not what it is about
        central = _CENTRAL.match(sentence.lower)
        if central and not slots and not _in_province(sentence, counted):
            return Area(VIETNAM, None)
        for slot in slots:
            before = sentence.at(sentence.begin, slot.begin).lower().split()
            if "cầu" in before[-3:] or _of_person(before) or _is_aside(sentence, slot, before):
                continue
            if not before or before[-1].strip(",;") in _LOCATIVE or _is_subject(sentence, slot):
                return Area(slot.value, (slot.begin, slot.end))
        if (subject := _behind_figures(sentence)) is not None:
            return subject
        figures = sentence.of(QUANTITY)
        limit = figures[0].begin - sentence.begin if figures else end
        return self._in_words(sentence, 0, min(end, limit), current)

    def _in_words(
        self, sentence: SlottedSentence, begin: int, end: int, current: Area | None
    ) -> Area | None:
        if not _names_area(sentence.lower):
            return None
        nation = any_of("area", "nation").finditer(sentence.lower, begin, end)
        found = next((one for one in nation if not _of_front(sentence, one)), None)
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
        named = self.named(sentence, begin, end) or _ahead_in_part(sentence, begin)
        return named or self.by_sentence.get(sentence.index, self.default)

    def named(self, sentence: SlottedSentence, begin: int, end: int) -> Area | None:
        """Return the place that is named in [begin, end), or right behind it."""
        for slot in reversed(sentence.all_of(PLACE)):
            inside = begin <= slot.begin and slot.end <= end
            if inside and not _is_listed(sentence, slot) and _places(sentence, slot, begin):
                return Area(slot.value, (slot.begin, slot.end))
        for body in sentence.of(ORGANIZATION):
            if begin <= body.begin <= begin + _AT_ONCE and body.end <= end:
                for slot in sentence.all_of(PLACE):
                    if body.begin <= slot.begin and slot.end <= body.end:
                        return Area(slot.value, (slot.begin, slot.end))
        if (unit := _unit_within(sentence, begin, end)) is not None:
            return unit
        for slot in sentence.all_of(PLACE):
            if slot.begin >= end and sentence.at(end, slot.begin).strip() in _LOCATED:
                return Area(slot.value, (slot.begin, slot.end))
        current = self.by_sentence.get(sentence.index, self.default)
        return self._in_words(sentence, begin - sentence.begin, end - sentence.begin, current)


def _unit_within(sentence: SlottedSentence, begin: int, end: int) -> Area | None:
    """Return the region that words name: «tỷ lệ hộ nghèo vùng Tây Nguyên».

    Of «ở thôn 1, thôn 2 và thôn 5» it is none.
    """
    units = [unit for unit in units_in(sentence) if unit[1][0] >= begin]
    for place, at in units:
        inside = at[1] <= end and sum(one.level is place.level for one, _ in units) == 1
        if inside and _OF_UNIT.search(sentence.at(begin, at[0]).lower()):
            return Area(place, at)
    return None


def _ahead_in_part(sentence: SlottedSentence, begin: int) -> Area | None:
    """Return the place whose body begins the part of a sentence, between semicolons, that goes on.

    «Cục Thuế A thu 5 tỷ đồng, nâng tổng thu lên 7 tỷ đồng; Cục Thuế B …»
    """
    if ";" not in sentence.text:
        return None
    start = sentence.begin + sentence.text.rfind(";", 0, begin - sentence.begin) + 1
    for body in sentence.of(ORGANIZATION):
        if start <= body.begin <= start + _AT_ONCE:
            for slot in sentence.all_of(PLACE):
                if body.begin <= slot.begin and slot.end <= body.end:
                    return Area(slot.value, (slot.begin, slot.end))
    return None


def _of_front(sentence: SlottedSentence, found: re.Match[str]) -> bool:
    """Tell «Ủy ban MTTQ Việt Nam tỉnh», whose name holds the nation's and which is a province's."""
    behind = sentence.lower[found.end() :].split(maxsplit=1)[:1]
    ahead = sentence.lower[: found.start()].split()[-1:]
    if found[0] == "toàn quốc" and ahead == ["biểu"]:
        return True  # «Đại hội đại biểu toàn quốc»
    return found[0] == "việt nam" and (behind == ["tỉnh"] or ahead in (["mttq"], ["quốc"], ["mẹ"]))


def _is_listed(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «ở Ninh Bình, Thanh Hóa và Nghệ An»: what befell several is of none of them alone."""
    for other in sentence.all_of(PLACE):
        first, last = (slot, other) if slot.begin < other.begin else (other, slot)
        between = sentence.at(first.end, max(first.end, last.begin)).strip()
        if other is not slot and between in {",", "và", ";", ", tỉnh", "và tỉnh"}:
            same = other.value.level is slot.value.level
            return same and not sentence.at(last.end, sentence.end).lstrip()[:1].isdigit()
    return False


def _is_aside(sentence: SlottedSentence, slot: Slot, before: list[str]) -> bool:
    """Tell «tại các tỉnh A và B»: it is not about A alone."""
    return "các" in before[-2:] and _is_listed(sentence, slot)


def _in_province(sentence: SlottedSentence, end: int) -> bool:
    found = any_of("area", "province").search(sentence.lower, 0, end - sentence.begin)
    return found is not None


def _is_item(sentence: SlottedSentence, theme: Area) -> bool:
    """Tell «Lạng Sơn: 3 người», an item of a list: what follows is not of that place."""
    begin, end = theme.at or (sentence.end, sentence.end)
    opens = begin - sentence.begin <= _ITEM
    return opens and sentence.text[end - sentence.begin :].lstrip().startswith(":")


def _goes_on(sentence: SlottedSentence, place: Area | None) -> bool:
    """Tell whether a paragraph goes on with the place before: «Toàn huyện …», «địa phương này»."""
    own = _OWN.search(sentence.lower)
    if own is None:
        return _COUNTS.match(sentence.lower) is not None
    calls = None if place is None else _WITHIN.get(place.place.level)
    return calls is None or own["unit"] in calls


def _is_of_many(sentence: SlottedSentence, theme: Area) -> bool:
    """Tell «Hà Giang thu 5 tỷ đồng, Lào Cai 7 tỷ đồng»: what follows is of neither."""
    begin = theme.at[0] if theme.at is not None else sentence.end
    others = [
        slot
        for slot in sentence.all_of(PLACE)
        if slot.begin > begin and slot.value.level is theme.place.level
    ]
    return any(sentence.at(slot.end, sentence.end).lstrip(" (:")[:1].isdigit() for slot in others)


def _behind_figures(sentence: SlottedSentence) -> Area | None:
    """Return the subject behind what it has: «Với 120 dự án, Bắc Giang là tỉnh dẫn đầu»."""
    if not sentence.lower.startswith("với "):
        return None
    for slot in sentence.all_of(PLACE):
        ahead, behind = sentence.at(sentence.begin, slot.begin), sentence.at(slot.end, sentence.end)
        if _SUBJECT_FOLLOWS.search(ahead) and _DOES.match(behind.lower()):
            return Area(slot.value, (slot.begin, slot.end))
    return None


def _is_subject(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Cụ thể, Hà Nội phải xây …», «Năm 2024, Hà Nội đạt …»."""
    ahead = sentence.at(sentence.begin, slot.begin)
    behind = sentence.at(slot.end, min(slot.end + _VERB, sentence.end)).lower()
    short = ahead.count(",") == 1 or (ahead.count(",") == _COMMAS and len(ahead) < _OPENING)
    return ahead.rstrip().endswith(",") and short and bool(_DOES.match(behind))


@remembered
def _names_area(lower: str) -> bool:
    """Tell whether a sentence may speak of the nation or of its province without a name."""
    return any(any_of("area", field).search(lower) for field in ("nation", "province"))


@remembered
def _reports(lower: str) -> bool:
    return _REPORT.search(lower) is not None


def _is_held(sentence: SlottedSentence) -> bool:
    return _held(sentence.lower)


@remembered
def _held(lower: str) -> bool:
    return any_of("area", "held").search(lower) is not None


def _of_person(before: list[str]) -> bool:
    """Tell whether a place belongs to an office: «Chủ tịch UBND tỉnh …», «Bí thư Tỉnh ủy …»."""
    return bool({"tịch", "thư", "đốc", "trưởng"} & set(before[-7:]))


def _places(sentence: SlottedSentence, slot: Slot, begin: int) -> bool:
    before = sentence.at(begin, slot.begin).lower().split()
    said = sentence.at(slot.begin, slot.end).lower()
    if said.startswith(("tỉnh ", "thành phố ", "tp")) and before[-1:] != ["và"]:
        return not _of_person(before)
    visited = before[-2:] in (["khách", "đến"], ["khách", "tới"])
    return (
        visited or not before or before[-1].strip("(,") in _LOCATIVE | {"như", "gồm", ""}
    ) and not _of_person(before)


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
