"""What a count belongs to: the things before it, or what stands before its bracket."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Name, Named
from extract.figures.masked import NUMBER
from extract.figures.names.figure_bracketed import bracketed
from extract.figures.names.figure_holders import is_holder
from extract.figures.names.indicators import Lead, subject_name
from extract.figures.names.word_phrases import phrase_at, phrase_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Figure
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

DWELLERS = frozenset({"người", "khẩu", "nhân khẩu", "người dân"})
"""Those whom households count: «46 hộ, | 178 nhân khẩu»."""
HOMES = frozenset({"hộ", "hộ dân", "gia đình", "hộ gia đình"})
_IN_PLACES = DWELLERS | {"hộ", "hộ dân", "hộ gia đình"}
"""«cô lập 12 thôn với | 400 hộ dân»"""
_PUPILS = frozenset({"học sinh", "trẻ", "em", "sinh viên", "học viên", "cháu", "trẻ em"})
_LIVING = frozenset({"people", "households"})
_WITH_FOR = frozenset({"vay", "thuê", "phép", "ý", "rằng", "biết", "thấy", "hay", "đến", "tới"})
"""Behind «cho» these make another word of it: «cho vay»."""
_ALL = frozenset({"toàn bộ", "tất cả", "các", "những"})
_MOSTLY = frozenset(
    {"tập trung", "tập trung chủ yếu", "tập trung nhiều", "tập trung nhiều nhất", "chủ yếu",
     "chủ yếu tập trung", "nhiều nhất", "phân bố", "xảy ra", "xuất hiện"}
)  # fmt: skip
_BEFALLS = ("được", "bị", "đã", "đang", "chưa", "không", "phải")
_POSTS = ("phó ", "chủ tịch", "bí thư", "ủy viên", "trưởng ")
_MEMBERS = frozenset({"đồng chí", "thành viên", "ủy viên", "người"})
_SHORT = 6
_LIST_WORDS = frozenset({"đó", "gồm"})
_NEXT_COUNT = re.compile(rf"(?: \w{{1,8}}){{0,2}}(?:,| và) {NUMBER}")
_AS_MANY = re.compile(r"[ ,(]{0,3}(?:tương (?:ứng|đương)|tức(?: là)?)(?: với)?(?: \w{1,6})? ")
_MOVED = re.compile(r"\((?:tăng|giảm)(?: thêm)?")
_PARTS = re.compile(r"[,;:]? \(?(?:bao gồm|gồm|trong đó|cụ thể)(?!\w)")
_RATE_OF = re.compile(r"t[ỷỉ] lệ ")
_WITH = re.compile(r",? ?với(?: (?:tổng )?(?:quy mô|số lượng|tổng số))?(?: \w{1,6}){0,2}$")


def inside(line: FigureLine, slot: Slot, lead: Lead) -> Name | None:
    """Return «Số vụ chết người khu vực A» of «Số vụ chết người: 662 vụ (khu vực A: | 503 vụ)»."""
    topic, whole = line.outside[-1] if line.outside else (None, None)
    label = subject_name(lead.subject)
    if topic is None or whole is None or whole.unit != slot.value.unit or not label:
        return None
    between = line.masked.text[label[-1].end : slot.begin - line.sentence.begin]
    kind = line.name_of(label) if between.strip() == ":" and not line.is_place(label) else None
    return None if kind is None else topic.with_kind(kind)


def alone(line: FigureLine, slot: Slot, left: int) -> Name | None:
    """Name a count alone in brackets: «cách ly tại nhà (168 | ca)», «tỷ lệ xã đạt 50% (8 | xã)»."""
    if not line.is_in_brackets(slot, left):
        return None
    if line.last is not None and line.last.construct not in {"measured", "share", "compared"}:
        return None
    rate = line.last.name if line.last is not None and line.last.unit == "%" else None
    of = None if rate is None else rate.text.lower().partition(" lệ ")[2]
    if rate is not None and of and of.startswith(f"{slot.value.unit} "):
        return Name(rate.text[-len(of) :], rate.spans)  # «tỷ lệ hộ nghèo 3% (335 | hộ)»
    name = bracketed(line, slot, left)
    words = [] if name is None else line.words_of(name)
    if words and line.is_place(words):  # «ca bệnh tập trung ở Sơn La (59 ca), Lai Châu (| 8 ca)»
        same = [one.topic for one in line.named if one.unit == slot.value.unit]
        return same[-1] if same else name
    name = line.name_of(_without_where(line, words)) or name
    return _for_whom(line, name) if name and slot.value.unit_kind in _LIVING else name


def _without_where(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Leave out the place behind: «ca bệnh | tập trung tại huyện A (59 ca)», whose figure it is."""
    at = max((i for i, word in enumerate(words) if word.text in {"tại", "ở"}), default=0)
    if not at or not line.is_place(words[at + 1 :]):
        return words
    return words[: at - phrase_before(words, at, _MOSTLY)[0]] or words


def _for_whom(line: FigureLine, name: Name) -> Name:
    """Return «hộ bị cô lập» of «Huyện hỗ trợ gạo cho các | hộ bị cô lập (310 hộ)»."""
    words = line.words_of(name)
    given = (i + 1 for i, word in enumerate(words) if word.text == "cho" and i)
    at = max((i for i in given if words[i:] and words[i].text not in _WITH_FOR), default=0)
    while at and (size := phrase_at(words, at, _ALL)):
        at += size
    return (line.name_of(words[at:]) or name) if at else name


def in_brackets(line: FigureLine, slot: Slot, name: Name, left: int) -> Named | None:
    """Name some of those counted: «91 người mắc sởi (23 | người được cách ly)», who have it too."""
    last, said = line.last, name.text
    unit = slot.value.unit or ""
    begin = line.sentence.begin
    if last is None or last.construct != "counted" or last.acted or last.unit != unit:
        return None
    behind = line.masked.text[last.end - begin : left].strip() == "("
    whole = last.name.text
    told = said.lower().startswith(tuple(f"{unit} {word} " for word in _BEFALLS))
    kind = whole.lower().startswith(f"{unit} ") and len(whole.split()) <= _SHORT
    if not (behind and told and kind) or "," in whole or " và " in whole:
        return None
    full = Name(whole + said[len(unit) :], (*last.name.spans, *name.spans))
    return Named(full, "counted", name.spans[-1][1] - begin)


def so_many(line: FigureLine, slot: Slot) -> Name | None:
    """Name «Tỷ lệ hộ nghèo còn 2%, tương ứng | 900 hộ» by those whose share was told before."""
    last, unit = line.last, (slot.value.unit or "").lower()
    if last is None or last.unit != "%":
        return None
    between = line.masked.text[last.end - line.sentence.begin : slot.begin - line.sentence.begin]
    whole = _AS_MANY.fullmatch(between) and _RATE_OF.match(last.topic.text.lower())
    of = last.topic.text[whole.end() :] if whole else ""
    told = of.lower().startswith(f"{unit} ") or of.lower() == unit
    if told:
        return Name(of, last.topic.spans)
    same = _AS_MANY.fullmatch(between) and f" {unit} " in f" {last.topic.text.lower()} "
    return last.topic if same and not whole else None


def belongs(line: FigureLine, slot: Slot, left: int) -> bool:
    """Tell «96 dự án đã khởi công (1.700 | căn)», «với quy mô 580 | căn»: of what came before."""
    last = line.last
    if last is None or last.construct != "counted" or last.unit == slot.value.unit:
        return False
    begin = slot.begin - line.sentence.begin
    between = line.masked.text[last.end - line.sentence.begin : begin].strip()
    opened = between.startswith("(") and ")" not in between and line.is_empty(left, begin)
    return opened or _WITH.match(between) is not None


_UNITS = frozenset({"xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố"})
_IS_UNITS = re.compile(r"đơn vị hành chính|(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố),")
"""What is one of these is told by its own name."""


def whose(last: Figure, name: Name) -> Name:
    """Return what things belong to; people of households have done what these did."""
    told = last.name
    inside = _PUPILS if last.unit == "lớp" else _IN_PLACES
    if not last.acted or len(told.spans) == 1 or name.text.lower() not in inside:
        return told
    deed = told.text.removeprefix(last.unit).strip()
    return Name(deed, told.spans[1:]) if deed != told.text else told


def with_whose(name: Name, last: Figure) -> Name:
    """Return «em» with whose they are; the same again, «40% hộ dân … (90 hộ dân)», as before.

    A kind of those before has its own name, «78 xã, phường (10 | phường)», «2.100 hộ (156 hộ
    nghèo)»; so have people of households of which nothing is told.
    """
    told, said = whose(last, name), name.text.lower()
    if said.startswith(_POSTS) and last.unit in _MEMBERS:  # «5 đồng chí (4 | Phó Chủ tịch)»
        body = told.text.removeprefix(last.unit).strip()
        return name.joined("", Name(body, told.spans))
    if told.text.lower().startswith(f"{said} "):
        return told
    if said in _UNITS and _IS_UNITS.match(told.text.lower()) is not None:
        return name
    kind = said in DWELLERS or said.startswith(f"{told.text.lower().split()[0]} ")
    return name if kind and told.text.lower() == last.unit else name.joined("", told)


def begins_again(line: FigureLine, same: Sequence[Figure], slot: Slot) -> bool:
    """Tell «A: 900 ca mắc, 8 ca tử vong, B: | 300 ca», told of B as the list begins."""
    several = len({one.name.text for one in same}) > 1 and line.last in same
    begin = line.sentence.begin
    since = line.masked.text[same[0].slot.end - begin : slot.begin - begin]
    goes_on = _NEXT_COUNT.match(line.masked.text, slot.end - begin) is not None
    return several and goes_on and {";", "("}.isdisjoint(since)


def is_of(figure: Figure, quantity: Quantity) -> bool:
    """Tell whether a number is of such things: «85 vụ tai nạn …; giảm 12 vụ», «lượt khách»."""
    unit = quantity.unit or ""
    if unit == "nhà" and figure.unit in {"ngôi nhà", "căn nhà"}:
        return True
    return figure.unit in {unit, f"lượt {unit}"} or figure.unit.startswith(f"{unit} ")


def is_next_place(line: FigureLine, where: Sequence[Word], slot: Slot) -> bool:
    """Tell «huyện Ba Tri có 900 hộ bị ngập, Bình Đại | 600 hộ»: the like stood before."""
    name, last = line.name_of(where), line.last
    return (
        name is not None and is_holder(name.text) and last is not None and is_of(last, slot.value)
    )


def behind_list_word(words: Sequence[Word]) -> Sequence[Word]:
    """Return the place of «900 nhà bị tốc mái trong đó | Bình Định 54 nhà»."""
    at = max((i for i, word in enumerate(words) if word.text in _LIST_WORDS), default=-1)
    return words[at + 1 :] if at + 1 < len(words) else words


def part_of_told(line: FigureLine, where: Sequence[Word], slot: Slot) -> Name | None:
    """Name «900 căn nhà bị sập. Trong đó, Gia Khê | 600 nhà» by what the sentence before told."""
    topic, place = line.topic, line.name_of(where)
    unit = (slot.value.unit or "").lower()
    if topic is None or place is None or not line.sentence.lower.startswith("trong đó"):
        return None
    told = re.match(rf"(?:căn |ngôi )?{re.escape(unit)} ", topic.text.lower())
    known = line.is_place(where) or not (place.text.istitle() and is_holder(place.text))
    return None if told is None or known else topic.joined("", place)


def told_again(line: FigureLine, lead: Lead, name: Name) -> Named | None:
    """Name «29 cột viễn thông bị gãy (Lào Cai | 19 cột viễn thông)», told again in full, as before.

    The things are called by more than their unit, which is why they do not go on as bare ones.
    """
    where, said = subject_name(lead.subject) or lead.subject, f"{name.text.lower()} "
    named = (one.name for one in reversed(line.named) if one.name.text.lower().startswith(said))
    told = next(named, None)
    if told is None or not where or not line.is_place(where) or "có" in lead.said:
        return None
    return Named(told, "counted", name.spans[-1][1] - line.sentence.begin)


def left_to_next(figures: Sequence[Figure], last: Name | None) -> Name | None:
    """Return what a sentence leaves to the next: not a part, but the whole that its parts add up.

    «47 người chết và mất tích, trong đó 31 người chết, 16 người mất tích. Gồm: | A 5 người»; of «7
    người chết, 12 người bị thương. Trong đó, | A 3 người» nothing tells which they were.
    """
    end = figures[-1] if figures else None
    if end is None or end.construct != "counted" or last not in {end.topic, end.name}:
        return last
    same = [one for one in figures if one.construct == "counted" and one.unit == end.unit]
    for at, whole in enumerate(same[:-2]):
        if sum(one.quantity.value for one in same[at + 1 :]) == whole.quantity.value:
            return whole.topic
    several = len({one.name.text.lower() for one in same}) > 1
    return None if several and end.unit == "người" else last


def one_of_several(line: FigureLine, slot: Slot, noun: Name) -> Name | None:
    """Return «đơn vị, trường học» of «90 đơn vị, trường học (giảm 15 | trường)», short for it."""
    told, at = line.last, slot.begin - line.sentence.begin
    if told is None or told.construct != "counted" or "," not in told.name.text:
        return None
    between = line.masked.text[told.end - line.sentence.begin : at].strip()
    opened = _MOVED.fullmatch(between) is not None
    kinds = told.name.text.lower().split(", ")
    short = any(f"{kind} ".startswith(f"{noun.text.lower()} ") for kind in kinds)
    return told.name if opened and short else None


def whole_of_parts(line: FigureLine, same: Sequence[Figure], slot: Slot) -> Figure | None:
    """Return the 9 medals of «9 huy chương, gồm 4 vàng, 5 bạc; so với cùng kỳ tăng | 2»."""
    begin = line.sentence.begin
    last = line.last.end - begin if line.last is not None else 0
    if ";" not in line.masked.text[last : slot.begin - begin]:
        return None
    wholes = (one for one in same if one is not line.last)
    return next((one for one in wholes if _PARTS.match(line.masked.text, one.end - begin)), None)
