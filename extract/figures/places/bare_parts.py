"""Whose part of a province's figure it is, named without its kind: «A có 9 vụ: B 4 vụ, C (5 vụ)».

Only the districts of the province just told of are looked for: elsewhere the same syllables may be
anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import PlaceLevel
from extract.figures.places.article_areas import Area
from extract.people.places import district_named
from extract.remembered import asked_once
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.context import Context
    from extract.cues import Found
    from extract.facts import Place
    from extract.figures.figure import Figure

_NAME = r"(?P<name>\p{Lu}\w{0,9}(?:[\s-]\p{Lu}\w{0,9}){1,2})"
_BEFORE_BRACKET = asked_once(rf"(?<![\w.]){_NAME}\s?\($")
_HAS = asked_once(
    rf"(?:^|[,;:(]|(?<!\w)(?:và|gồm|như|riêng|là|tại|ở|còn|đó|huyện|nhất)) ?{_NAME}"
    r":? (?:(?:có|với|là|hơn|gần|khoảng|trên|đạt|còn|tới|đến|xảy ra|ghi nhận) ){0,2}$"
)

_DOES = asked_once(
    rf"(?:^|[,;:(]|(?<!\w)(?:và|riêng|còn|đó|huyện)) ?{_NAME}"
    r"(?: (?!của |ở |tại )\p{Ll}{1,7}){1,4} $"
)
"""«…, Quỳ Hợp thu | 100 tỷ đồng»"""
_LISTED = regex.compile(r"(?<!\w)\p{Lu}\w*(?:,|,? và) (?:huyện )?$")
"""«A, B và | C có 800 hộ»: what all of them have."""


def bare_name(figure: Figure) -> Found | None:
    """Return the name that stands alone before a value: «Bảo Yên | 10 người», «Phù Mỹ (| 9 ha)»."""
    sentence = figure.sentence
    before = _BEFORE_BRACKET.search(sentence.at(sentence.begin, figure.left))
    if before is not None:
        return before
    if any(figure.left <= one.begin < figure.slot.begin for one in sentence.all_of(PLACE)):
        return None
    ahead = sentence.at(sentence.begin, figure.slot.begin)
    found = _HAS.search(ahead) or _DOES.search(ahead)
    several = found is not None and _LISTED.search(sentence.text, 0, found.start("name"))
    return None if several else found


def district_of(context: Context, figure: Figure) -> Area | None:
    """Return the district of the province told of: «Thái Bình: tập trung tại Quỳnh Phụ (20 ha)»."""
    found = bare_name(figure)
    if found is None:
        return None
    begin = figure.sentence.begin + found.start("name")
    place = district_named(found["name"], _province_before(figure, begin) or _around(context))
    return None if place is None else Area(place, (begin, begin + len(found["name"])))


def is_of_unknown(figure: Figure) -> bool:
    """Tell whether a value is of a part that only a name tells: «10 vụ: A 4 vụ, | B 6 vụ»."""
    found = bare_name(figure)
    if found is None:
        return False
    begin = figure.sentence.begin + found.start("name")
    behind = figure.sentence.at(begin + len(found["name"]), figure.slot.begin)
    alone = _HAS.search(f", {found['name']}{behind}") is not None
    return alone and all(end <= begin for _, end in figure.name.spans)


def _province_before(figure: Figure, begin: int) -> Place | None:
    """Return the province that its sentence has named last."""
    before = [one.value for one in figure.sentence.all_of(PLACE) if one.end <= begin]
    return next((one for one in reversed(before) if one.level is PlaceLevel.PROVINCE), None)


def _around(context: Context) -> Place | None:
    """Return the province of the report."""
    near = context.areas.local or context.areas.default
    province = context.people.province
    if province is None and near is not None and near.place.level is PlaceLevel.PROVINCE:
        province = near.place
    return province
