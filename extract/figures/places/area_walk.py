"""What runs on of a place from sentence to sentence, and where that ends."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.cues import Sought
from extract.facts import PlaceLevel
from extract.figures.places.unlisted_areas import units_in
from extract.remembered import remembered
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.figures.places.article_areas import Area
    from extract.slotted import SlottedSentence

_REPORT = re.compile(
    r"(?:theo )?(?:các )?báo cáo (?:tại|của)|phát biểu|kết luận|thủ tướng|chính phủ|quốc hội"
    r"|(?:[^,]{2,30}, )?(?:nhiều|một số|hầu hết các) (?:địa phương|nơi|tỉnh)"
)
_OF_BRANCH = Sought(
    re.compile(r"(?<!\w)(?:của|toàn) ngành (?!\w+ (?:tỉnh|thành phố|huyện))"),
    ("của ngành", "toàn ngành"),
)
_UNITS = (
    "tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã", "phường", "địa phương", "nơi đây",
)  # fmt: skip
_OWN = Sought(
    re.compile(
        r"(?:(?<!\w)(?:toàn|của|tại|trên địa bàn|ở) "
        r"|^(?:\W{0,3}(?:bên cạnh đó|ngoài ra|đến nay|hiện nay|hiện), )?)"
        rf"(?P<unit>{'|'.join(_UNITS)})(?!\w| hội(?!\w))"
    ),
    _UNITS,
)
_WITHIN = {PlaceLevel.HAMLET: {"địa phương", "nơi đây"}}
"""What a hamlet may be called: «Huyện phấn đấu …» is said of no hamlet."""
_COUNTS = re.compile(
    r"(?:trong đó,? )?(?:có )?\d{1,3} (?!(?:tháng|năm|quý|tuần|ngày|giờ)(?!\w))[^\W\d]"
)
"""«Có 3 vị trí nguy cơ …»: of what was told of before."""
_COUNTED = re.compile(r"[ (:]*(?:(?:đạt|tăng|giảm|là|có|chỉ|ước|khoảng|gần|hơn|trên)\s){0,3}\d")
"""What a place has in a list of several: «trong khi Lào Cai | tăng 0,2%»."""
_DETAILS = ("trong đó, ", "cụ thể, ")
_ITEM = 12
_SMALLER = {
    PlaceLevel.PROVINCE: frozenset({PlaceLevel.PROVINCE}),
    PlaceLevel.DISTRICT: frozenset({PlaceLevel.DISTRICT}),
    PlaceLevel.COMMUNE: frozenset({PlaceLevel.COMMUNE, PlaceLevel.DISTRICT}),
}
"""What is named beside a place turns from it where it is no part of it."""


@dataclass(slots=True)
class Walk:
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
        """Begin with the report's place."""
        self.current = self.default
        regional = self.default is not None and self.default.place.level is PlaceLevel.REGION
        self.region = self.default if regional else None

    def enter(self, sentence: SlottedSentence) -> None:
        """Turn back to the report's place where a section or paragraph ends that had another."""
        source = sentence.source
        spoke = self.speaking not in {None, source.paragraph}
        if source.section != self.section or (spoke and not _is_called(sentence, self.current)):
            self.current, self.section, self.speaking = self.default, source.section, None
        elif spoke:
            self.speaking = None
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


def is_item(sentence: SlottedSentence, theme: Area) -> bool:
    """Tell «Lạng Sơn: 3 người», an item of a list: what follows is not of that place."""
    begin, end = theme.at or (sentence.end, sentence.end)
    opens = begin - sentence.begin <= _ITEM
    return opens and sentence.text[end - sentence.begin :].lstrip().startswith(":")


def _goes_on(sentence: SlottedSentence, place: Area | None) -> bool:
    """Tell whether a paragraph goes on with the place before: «Toàn huyện …», «địa phương này»."""
    own = _own(sentence.lower)
    if own is None:
        counts = _COUNTS.match(sentence.lower) is not None
        return counts or sentence.lower.startswith(_DETAILS)
    calls = None if place is None else _WITHIN.get(place.place.level)
    return calls is None or own in calls


def _is_called(sentence: SlottedSentence, place: Area | None) -> bool:
    """Tell whether a sentence calls a place by its kind: «Thu ngân sách của tỉnh …»."""
    own = _own(sentence.lower)
    return own is not None and place is not None and place.place.kind == own


@remembered
def _own(lower: str) -> str | None:
    """Return the kind of unit that a sentence goes on with, if it does."""
    own = _OWN.search(lower)
    return own["unit"] if own is not None else None


def is_of_many(sentence: SlottedSentence, theme: Area) -> bool:
    """Tell «Hà Giang thu 5 tỷ đồng, Lào Cai 7 tỷ đồng»: what follows is of neither."""
    begin = theme.at[0] if theme.at is not None else sentence.end
    others = [
        slot
        for slot in sentence.all_of(PLACE)
        if slot.begin > begin and slot.value.level is theme.place.level
    ]
    ends = [slot.end for slot in others]
    if theme.place.level is PlaceLevel.REGION:  # «Miền Nam chiếm 57%, miền Trung 19%»
        ends += [at[1] for one, at in units_in(sentence) if at[0] > begin and one != theme.place]
    return any(_COUNTED.match(sentence.at(end, sentence.end).lower()) for end in ends)


def names_others(sentence: SlottedSentence, current: Area) -> bool:
    """Tell what names places of the same kind as the one told of before, or as small ones."""
    level = current.place.level
    alike = _SMALLER.get(level, frozenset())
    return any(
        one.value.level in alike and one.value != current.place for one in sentence.all_of(PLACE)
    )


@remembered
def reports(lower: str) -> bool:
    """Tell «Theo báo cáo của …», «Nhiều địa phương …», which is about the report's place again."""
    return _REPORT.match(lower) is not None or _OF_BRANCH.stands(lower)
