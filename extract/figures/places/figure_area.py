"""The place of a figure: named in its clause, before its bracket, ahead of it, of its report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from extract.facts import PlaceLevel, Status
from extract.figures.figure import told_alike
from extract.figures.figure_norms import is_by_rule, is_norm
from extract.figures.places.abroad import is_of_the_world, named_abroad
from extract.figures.places.area_said import Unit, named
from extract.figures.places.area_words import (
    ahead_in_part,
    ends_in_time,
    is_subject_of_verb,
    is_whole_of,
    of_person,
)
from extract.figures.places.article_areas import LOCAL, Area, bounds_span
from extract.figures.places.bare_parts import bare_name, district_of, is_of_unknown
from extract.figures.places.clause_places import in_turn, opens_clause
from extract.figures.places.counts_beside import place_beside
from extract.figures.places.lying_in import is_of_larger
from extract.figures.places.passing_places import is_in_title, is_others
from extract.figures.places.set_apart import of_the_rest, passed_by_nation
from extract.figures.places.several_places import is_of_provinces, is_of_several
from extract.figures.places.summed_places import beyond_parts
from extract.figures.places.unlisted_areas import region_within
from extract.people.places import VIETNAM
from extract.remembered import asked_once
from extract.slots import PLACE
from extract.text import open_bracket

if TYPE_CHECKING:
    from extract.context import Context
    from extract.cues import Found
    from extract.figures.figure import Figure

_MAKES_UP = asked_once(re.compile(r"(?<!\w)(?:chiếm|đóng góp)(?!\w)[^;.]{0,90}$"))
_OF_WHOLE = re.compile(r" [^,;.()]{0,50}(?:cả nước|toàn quốc|vùng |toàn tỉnh|của tỉnh|thế giới)")
_UNITS = ("tỉnh", "huyện", "xã", "phường", "địa phương")
_FEW = 8
_OTHERS = frozenset(
    {"tốc", "đường", "tuyến", "cầu", "lộ", "sông", "hồ", "cảng", "bay", "ga", "máy", "đèo", "biển",
     "về", "đến", "sang", "từ", "đi", "chuyển", "lên", "ra", "xuống", "khẩu", "điện", "học", "các",
     "những", "mỗi", "từng", "hai"}
)  # fmt: skip
"""Behind these a place is one of several, part of a thing's name, or where something goes."""
_LIES_IN = re.compile(r" (?:\((?:tỉnh |huyện |thành phố |TP\.? ?)?[^\W\d][^()\d;,]{1,24}\) )?")
"""«Đồng Văn | (Hà Giang) | 250 mm»"""
_TURNS_TO = (
    " biết", " rằng", " hay", " là", " trong đó", " riêng", " còn", " trong khi", " trong khi đó",
)  # fmt: skip
_NEAR_NAME = 4
_ABOUT = re.compile(r" (?:(?:trên|hơn|gần|khoảng|dưới) )?")
"""«nhiều nhất là Sóc Trăng | hơn | 80 ha»"""
_HEADS = (" tỷ lệ ", " tỉ lệ ", " tổng số ")
"""«Còn Bạc Liêu | tỷ lệ đỗ đạt 97%»"""
_IS_NUMBER = re.compile(r":?\s(?:có\s)?\d")
_WHOLE_BEHIND = re.compile(r" (?:chung )?của (toàn tỉnh|cả tỉnh|tỉnh|cả nước|toàn quốc)(?!\w)")
_HIGHER_THAN = re.compile(
    r"(?<!\w)hơn (?:so với )?(?:mức )?(?:(?:bình quân|trung bình) )?(?:chung )?(?:của )?"
    r"(?:cả nước|toàn quốc|cả tỉnh|toàn tỉnh|toàn vùng|khu vực|cả vùng)(?: là| tới| đến)? "
    r"(?:khoảng |gần |hơn |trên )?$"
)
_LEVEL_AHEAD = re.compile(r"(?<!\w)(?:hơn|mức|bình quân|so với)(?!\w)")


class _Said(Struct, frozen=True):
    """A figure's place by its sentence's own words, as if that began at 0.

    ``beyond``: the one named before it, where neither it nor what it goes on from names any;
    ``asks``: what is known of the article may name another.
    """

    own: Area | None
    beyond: Area | None
    asks: bool


def area_of(context: Context, figure: Figure) -> Area | None:
    """Return a figure's place; one that goes on from another has the other's."""
    said, begin = _said(figure), figure.sentence.begin
    if said.asks and is_of_larger(figure):
        return context.areas.named(figure.sentence, *figure.name.spans[-1])
    if said.asks:
        return _asked(context, figure)
    if said.own is not None:
        return said.own.moved(begin)
    if figure.follows is not None:
        return area_of(context, figure.follows)
    if is_of_provinces(figure):
        return None
    beyond = place_beside(context, figure, lambda one: _said(one).own) or said.beyond
    return _around(context, figure) if beyond is None else beyond.moved(begin)


def _around(context: Context, figure: Figure) -> Area | None:
    """Return the place that a figure's sentence is on; a law holds in none more than elsewhere."""
    around = None if is_of_the_world(figure) else context.areas.ahead_of(figure)
    around = of_the_rest(figure, around, context.areas.default)
    if around is None or is_of_several(figure, around):
        return None
    if not (is_norm(figure) or is_by_rule(figure, context.sentences)):
        return beyond_parts(figure, around)
    own = around.at is not None and figure.sentence.begin <= around.at[0] < figure.sentence.end
    return around if own else None


@told_alike
def _said(figure: Figure) -> _Said:
    sentence, begin, end = figure.sentence, figure.sentence.begin, _reach(figure)
    own: Area | Unit | None = in_turn(sentence, figure.slot) or _before_bracket(figure)
    own = own or passed_by_nation(figure)
    bare = own is None and (bare_name(figure) is not None or _whole_behind(figure) is not None)
    own = own or _named(figure, end)
    asks = bare or isinstance(own, Unit) or is_of_larger(figure)
    if not asks and own is None:
        own = _beside(figure)
        asks = own is None and open_bracket(sentence.at(sentence.begin, figure.slot.begin)) >= 0
    if asks or isinstance(own, Unit):
        return _Said(None, None, asks=True)
    beyond = (
        ahead_in_part(sentence, figure.left)
        or opens_clause(sentence, figure.slot.begin)
        or named_abroad(sentence, end)
    )
    return _Said(own and own.moved(-begin), beyond and beyond.moved(-begin), asks=False)


def _asked(context: Context, figure: Figure) -> Area | None:
    """Return a figure's place where what is known of the article may have a say."""
    end = _reach(figure)
    named = _before_bracket(figure) or district_of(context, figure) or _behind(context, figure)
    said = None if named is not None else _named(figure, end)
    named = named or context.areas.meant(said, figure.sentence)
    beside = None if named is not None else _beside(figure)
    if isinstance(said, Unit) and beside is not None and beside.at and beside.at[1] <= figure.left:
        beside = None  # «Toàn quốc có 900 mô hình, tỉnh có | 12 mô hình»
    named = named or beside
    if named is None and isinstance(said, Unit):
        return context.areas.unnamed(figure.sentence)
    if named is None and (outer := _ahead_of_bracket(context, figure)) is not None:
        return area_of(context, outer)
    ahead = figure.name.spans[-1]
    if figure.sentence.at(ahead[1], figure.slot.begin).strip() == "(" and named is None:
        named = context.areas.named(figure.sentence, *ahead)  # «bình quân cả nước (60%)»
    if named is None and figure.follows is not None:
        return area_of(context, figure.follows)
    if named is not None or is_of_unknown(figure):
        return named
    if is_of_provinces(figure):
        return None
    beyond = ahead_in_part(figure.sentence, figure.left) or named_abroad(figure.sentence, end)
    return beyond or _around(context, figure)


def _named(figure: Figure, end: int) -> Area | Unit | None:
    return named(figure.sentence, _from(figure), end)


def _reach(figure: Figure) -> int:
    """Return where the words end that may name a figure's place."""
    shares = figure.construct in {"share", "compared"} or _is_part_of_whole(figure)
    return figure.slot.end if shares else figure.end  # «chiếm 14% GDP cả nước» is of its subject


def _from(figure: Figure) -> int:
    """Return where the words begin that may name a figure's place.

    What «cao hơn bình quân cả nước | 0,7%» is compared with is not its own.
    """
    against = figure.status is Status.CHANGE and _HIGHER_THAN.search(
        figure.sentence.at(figure.left, figure.slot.begin).lower()
    )
    return figure.slot.begin if against else figure.left


def _beside(figure: Figure) -> Area | None:
    return (
        _right_before(figure)
        or _subject_of_clause(figure)
        or _opens_part(figure)
        or _in_name(figure)
        or region_within(figure.sentence, figure.left, figure.slot.begin)
    )


def _is_part_of_whole(figure: Figure) -> bool:
    """Tell «chiếm 9% dân số cả nước và 50% dân số vùng Đông Nam Bộ», which are the subject's."""
    if figure.quantity.unit != "%":
        return False
    sentence = figure.sentence
    said = sentence.lower[: figure.slot.begin - sentence.begin]
    behind = sentence.lower[figure.slot.end - sentence.begin :]
    return _MAKES_UP.search(said) is not None and _OF_WHOLE.match(behind) is not None


def _before_bracket(figure: Figure) -> Area | None:
    """Return the place whose value stands in brackets: «Chư Pưh (tăng 6 người), Ia Grai (…)»."""
    sentence = figure.sentence
    if figure.unit.lower().startswith(_UNITS):
        return None  # «từ Bắc Bộ đến Thanh Hóa (26 tỉnh, thành phố)»
    if any(figure.left <= one.begin < figure.slot.begin for one in sentence.all_of(PLACE)):
        return None  # «trên cả nước (Trà Vinh giảm | 17,2%)»
    for slot in sentence.all_of(PLACE):
        if slot.end <= figure.left and sentence.at(slot.end, figure.left).strip() == "(":
            return Area.of(slot)
    return None


def _right_before(figure: Figure) -> Area | None:
    """Return the place with which a value stands: «cao nhất là Bắc Giang 13,8%»."""
    sentence, begin = figure.sentence, _from(figure)
    for slot in sentence.all_of(PLACE):
        if figure.left <= slot.begin < begin:
            continue
        between = sentence.at(slot.end, figure.slot.begin) if slot.end < figure.slot.begin else ""
        beside = _LIES_IN.fullmatch(between) is not None
        beside = beside or (between == " với " and slot.value.level in LOCAL)
        beside = beside and (figure.quantity.unit_kind != "length" or figure.unit == "mm")
        if beside and not (bounds_span(sentence, slot) or is_others(sentence, slot)):
            return Area.of(slot)
    return None


def _in_name(figure: Figure) -> Area | None:
    """Return whose it is by its own name: «thu ngân sách | Bắc Giang», «người dân | Bắc Giang»."""
    sentence = figure.sentence
    for begin, end in figure.name.spans:
        for slot in reversed(sentence.all_of(PLACE)):
            inside = begin < slot.begin and slot.end <= end and slot.value.level in LOCAL
            if (
                not inside
                or is_others(sentence, slot)
                or sentence.text.startswith((" -", "-", "–", " –"), slot.end - sentence.begin)
                or sentence.at(begin, slot.begin).rstrip().endswith(("-", "–"))
            ):
                continue
            before = sentence.at(begin, slot.begin).lower().split()
            aside = any(word.startswith("(") for word in before)
            other = not _OTHERS.isdisjoint(before[-_NEAR_NAME:])
            if not (aside or other or of_person(before) or is_in_title(sentence, slot)):
                return Area.of(slot)
    return None


def _subject_of_clause(figure: Figure) -> Area | None:
    """Return who has it, before: «…, huyện Ba Tơ có 900 hộ thoát nghèo, tỷ lệ hộ nghèo còn 9%»."""
    sentence = figure.sentence
    begin = sentence.begin + sentence.at(sentence.begin, figure.slot.begin).rfind(";") + 1
    places = [
        one for one in sentence.all_of(PLACE) if begin <= one.begin < one.end < figure.slot.begin
    ]
    if not places:
        return None
    last = places[-1]
    ahead = f" {sentence.at(begin, last.begin).lower().strip()}"
    told = ahead[-1:] in {" ", ",", ":", "("} or ahead.endswith(_TURNS_TO) or ends_in_time(ahead)
    told = told and not is_others(sentence, last) and not is_whole_of(sentence, last)
    between = sentence.at(last.end, figure.slot.begin).lower()
    has = _ABOUT.fullmatch(between) is not None or between.startswith(_HEADS)
    if not told or not (has or is_subject_of_verb(sentence, last)):
        return None
    return Area.of(last)


def _opens_part(figure: Figure) -> Area | None:
    """Return whose part of a bracket it is: «(A 45 người chết, | 81 người mất tích; B …)»."""
    sentence = figure.sentence
    ahead = sentence.at(sentence.begin, figure.slot.begin)
    opened = open_bracket(ahead)
    if opened < 0:
        return None
    part = ahead[max(opened, ahead.rfind(";")) + 1 :].lstrip()
    begin = figure.slot.begin - len(part)
    first = next((one for one in sentence.all_of(PLACE) if one.begin == begin), None)
    if first is None or not _IS_NUMBER.match(sentence.at(first.end, sentence.end)):
        return None
    return Area.of(first)


def _ahead_of_bracket(context: Context, figure: Figure) -> Figure | None:
    """Return the figure whose parts stand in brackets: «Lào Cai 155 người (53 người chết, …)»."""
    sentence = figure.sentence
    ahead = sentence.at(sentence.begin, figure.slot.begin)
    opened = open_bracket(ahead)
    if opened < 0:
        return None
    begin, at = sentence.begin + opened, figure.slot.begin
    named = any(begin <= slot.begin < at for slot in sentence.all_of(PLACE))
    if named or region_within(sentence, begin, at) is not None:
        return None
    here = context.figures.by_sentence
    before = [one for one in here.get(sentence.index, ()) if one.slot.end <= begin]
    near = bool(before) and len(sentence.at(before[-1].slot.end, begin).split()) <= _FEW
    return before[-1] if near else None


def _whole_behind(figure: Figure) -> Found | None:
    sentence = figure.sentence
    found = _WHOLE_BEHIND.match(sentence.lower, figure.slot.end - sentence.begin)
    ahead = sentence.at(figure.left, figure.slot.begin).lower() if found is not None else ""
    return found if _LEVEL_AHEAD.search(ahead) is not None else None


def _behind(context: Context, figure: Figure) -> Area | None:
    """Return the whole that a value is of: «thấp hơn mức 83% của toàn tỉnh»."""
    found = _whole_behind(figure)
    if found is None:
        return None
    begin = figure.sentence.begin
    if found[1] in {"cả nước", "toàn quốc"}:
        return Area(VIETNAM, (begin + found.start(1), begin + found.end(1)))
    province = context.areas.province or context.areas.local
    known = province is not None and province.place.level is PlaceLevel.PROVINCE
    return province if known else None
