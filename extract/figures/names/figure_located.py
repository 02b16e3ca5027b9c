"""Counts of where or of whom something is: «giám sát tại | 18 xã», «128 phù hiệu của | 24 đơn vị».

They are figures beside what the clause tells: what follows goes on from the clause, not from them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure_kinds import is_counted
from extract.figures.figure_moves import begins_move
from extract.figures.masked import NUMBER
from extract.figures.names.counted_nouns import counted_name
from extract.figures.names.figure_shares import without_nation
from extract.figures.names.indicators import read_lead
from extract.figures.names.measured import starts_measure, without_times
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.figures.figure_line import FigureLine
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

_NEAR = 32
_WITH = re.compile(r"\s?/\s?|,?\s(?:với|cho)\s(?:hơn |gần |trên |khoảng )?")
_LEADS = frozenset({"đến", "tới", "từ"})
_NOT_AFTER = frozenset(
    {
        *("lên", "xuống", "còn", "tăng", "giảm", "có", "đạt", "chiếm", "khoảng", "nâng", "tính"),
        *("kể", "đưa", "gồm", "thêm", "được", "bố", "trí", "tuyển", "cử", "là", "số", "cần", "đủ"),
    }
)
"""Behind these «đến», «từ» lead to an amount: «tăng lên đến 345 người», «có từ 2 đến 3 xã»."""
_AMONG = (["thay", "mặt"], ["đại", "diện"], ["một", "trong"], ["1", "trong"], ["01", "trong"])
_HEADS = (["hiệu", "trưởng"], ["giám", "đốc"], ["chủ", "tịch"], ["bí", "thư"], ["trưởng"])
"""«Tham dự có hiệu trưởng | 9 trường»: whose heads they are."""
_VERB = 2
_LONGEST = 6
_VALUED = re.compile(
    r"(?: [^\s,;:()¤]{1,12}){0,9} (?:đạt|là|ước|ước đạt|còn)(?: [^\s,;:()¤]{1,9}){0,3} ¤+ ?%?"
)
_UNITS = frozenset({"xã", "phường", "thôn", "bản", "quận", "huyện", "tỉnh", "thị trấn", "thị xã"})
_BARE = re.compile(r"\s?(?:khác\s?)?(?:[:,.;()]|$)")
_PASSES = (["đi"], ["chạy"], ["ngang"], ["xuyên"], ["trải"])
_OWNED = (["của"], ["tại"], ["ở"], ["thuộc"])
_RATED = (" (đạt ", " (tỷ lệ ", " (chiếm ")
_JOINED = frozenset({",", "với", ", với"})
_JOINS = frozenset({"và", ",", ", và"})
_PASSIVE = frozenset({"được", "bị"})
_TENSES = frozenset({"đã", "đang", "sẽ", "cũng"})
_HAS_ITS_OWN = re.compile(rf"(?::| (?:có|còn|là|đạt|với))? ?{NUMBER}")
_TOUCHES = ["ảnh", "hưởng"]
_HAPPENED = frozenset({"được", "bị", "phải", "đã", "chưa", "đang"})


def is_located(line: FigureLine, slot: Slot, aside: Slot | None) -> bool:
    """Tell whether things counted are only where something is, or whose it is.

    ``aside`` are such things before: «của 200 hộ và | 2 trường học» goes on with them.
    """
    quantity: Quantity = slot.value
    before = _before(line, slot)
    part = quantity.out_of is not None and before[-2:] not in _AMONG
    part = part or (quantity.value_to is not None and before[-1:] == ["từ"])  # «từ 8 đến 9 lượt»
    part = part or _moves_on(line, slot)
    if not is_counted(quantity) or quantity.unit_kind == "time" or part:
        return False
    goes_on = aside is not None and line.sentence.at(aside.end, slot.begin).strip() in _JOINS
    if goes_on or _is_among_places(line, slot):
        return True
    if not before or before[-2:] in _AMONG + _HEADS or before[-3:] == ["đại", "diện", "cho"]:
        return bool(before)
    if before[-1] == "qua":
        return before[-2:-1] in _PASSES
    if before[-1] in _LEADS:
        touches = before[-3:-1] == _TOUCHES  # «ảnh hưởng đến | 900 hộ dân»
        return len(before) > 1 and before[-2] not in _NOT_AFTER and not touches
    return before[-1] in figure_words("company", "located")


def _moves_on(line: FigureLine, slot: Slot) -> bool:
    """Tell «mở rộng từ | 8 phòng lên 14 phòng», how many there were, from «từ | 8 xã»."""
    begin, end = (at - line.sentence.begin for at in (slot.begin, slot.end))
    return begins_move(line.masked.text, begin, end)


def _is_among_places(line: FigureLine, slot: Slot) -> bool:
    """Tell «các huyện Đăk Hà, Đăk Tô và | 3 xã: …», where it was too."""
    before = line.sentence.at(line.sentence.begin, slot.begin)
    if not before.endswith(" và "):
        return False
    named = before.split()[-2:-1]
    behind = line.sentence.at(slot.end, line.sentence.end)
    return (
        any(word[0].isupper() for word in named)
        and (slot.value.unit or "").lower() in _UNITS
        and _BARE.match(behind) is not None
    )


def is_of_a_measure(line: FigureLine, slot: Slot) -> bool:
    """Tell «tổng dư nợ | 17 chương trình tín dụng đạt 3.569 tỷ đồng»: whose it is."""
    begin, end = (at - line.sentence.begin for at in (slot.begin, slot.end))
    if not is_counted(slot.value) or slot.value.unit_kind == "time":
        return False
    words = without_times(line.masked.words(line.masked.break_before(begin) + 1, begin))
    if not words or len(words) > _LONGEST or words[0].text == "số" or not starts_measure(words):
        return False
    counts = words[0].text == "tổng" and slot.value.qualifier is not None
    return not (counts or read_lead(words).kinds) and bool(_VALUED.match(line.masked.text, end))


def is_beside(line: FigureLine, slot: Slot, aside: Slot | None) -> bool:
    """Tell «dư nợ đạt 900 tỷ đồng, với | 120 hộ vay, tăng 5%»: what follows is of the sum.

    ``aside`` is such a count before: «900 tỷ đồng/120 hộ/6 tổ».
    """
    last = line.last
    if last is None or last.construct != "measured" or last.quantity.unit_kind != "money":
        return False
    if aside is not None and line.sentence.at(aside.end, slot.begin).rstrip().endswith("/"):
        return True
    begin, end = (at - line.sentence.begin for at in (last.end, slot.begin))
    return _WITH.fullmatch(line.masked.text, begin, end) is not None


def is_of_events(line: FigureLine, slot: Slot) -> bool:
    """Tell «giải quyết 86 vụ/135 | bị can, đạt 88%», «622 vụ trong tổng số 698 | vụ, đạt 89%».

    What follows is of the events, not of who was in them nor of the whole.
    """
    last = line.last
    if last is None or last.construct != "counted" or last.acted is False:
        return False
    begin, end = (at - line.sentence.begin for at in (last.slot.end, slot.begin))
    between = line.masked.text[begin:end]
    if between.endswith((" trong tổng số ", " trên tổng số ")):
        return True
    events = last.unit.startswith("vụ") and not (slot.value.unit or "").startswith("vụ")
    rated = line.masked.text.startswith(_RATED, slot.end - line.sentence.begin)
    return events and (between.strip() in {"/", "-"} or (rated and between.strip() in _JOINED))


def is_owned(line: FigureLine, slot: Slot) -> bool:
    """Tell «vướng mắc của 38 dự án», which are there, from «nhân rộng ra 12 huyện»."""
    return _before(line, slot)[-1:] in _OWNED


def _before(line: FigureLine, slot: Slot) -> list[str]:
    """Return the words before a count and what qualifies it: «tại» of «tại hơn | 30 xã»."""
    begin = slot.begin - line.sentence.begin
    left = max(begin - _NEAR, line.masked.break_before(begin) + 1)
    before = line.masked.text[left:begin].split()
    qualifier = (slot.value.qualifier or "").split()
    if qualifier and before[-1:] == qualifier[-1:]:
        before = before[: -len(qualifier)]
    while before and before[-1] in {"cả", "toàn", "bộ", "tất", "các"}:
        before.pop()
    return [word.lstrip("\"“'") for word in before]


def before_another(line: FigureLine, end: int, last: int) -> int:
    """Return where a noun ends before somebody who tells it, or before a place with its own count.

    «thiếu 268 giáo viên, | Giám đốc A nêu», «huyện A có 12 phòng, | huyện B có 9 phòng»
    """
    last = min(last, line.before_somebody(end, last))
    for slot in line.sentence.all_of(PLACE):
        at, behind = (one - line.sentence.begin for one in (slot.begin, slot.end))
        apart = end < at < last and line.masked.text.endswith(", ", 0, at)
        if apart and _HAS_ITS_OWN.match(line.masked.text, behind):
            return at - len(", ")
    return last


def things_of(line: FigureLine, quantity: Quantity) -> tuple[int, int, int]:
    """Return where the noun behind a number begins and ends, and where its modifiers do."""
    begin, end = (at - line.sentence.begin for at in (quantity.value_end, quantity.end))
    noun = line.sentence.text[begin:end]
    start = begin + (len(noun) - len(noun.lstrip()))
    _, last = counted_name(line.masked, start, end, noun.strip().lower())
    return start, end, before_another(line, end, last)


def located(line: FigureLine, figure: Figure) -> Figure:
    """Return the figure of things that are only where something is, named by their own noun."""
    start, end, last = things_of(line, figure.quantity)
    last = _before_deed(line, end, last, whose=_is_subjects(line, figure))
    name = line.name((start, without_nation(line, start, last)))
    if last == end and figure.acted and (_is_measured(line, figure) or _is_done_to(line, figure)):
        name = figure.name  # «chỉ số … giảm ở 2 tỉnh»
    if not name.spans:
        name = figure.name  # «Số vụ ùn tắc … giảm từ 22 xuống 14 vụ»: the unit stands behind 14
    stop = line.sentence.begin + last
    return replace(figure, name=name, topic=name, end=stop, acted=False, follows=None)


def told_of_both(line: FigureLine, things: Figure, where: Figure) -> tuple[Figure, Figure]:
    """Return «hộ bị ngập» and «thôn» of «120 hộ thuộc 4 thôn bị ngập»: it befell what is there.

    ``where`` is the figure of where they are. Things of which something is told already stay.
    """
    begin = line.sentence.begin
    quantity = where.quantity
    after = where.slot.end - begin
    between = line.masked.text[things.name.spans[-1][1] - begin : quantity.begin - begin].split()
    noun = line.sentence.text[quantity.value_end - begin : after].strip().lower()
    start = quantity.value_end - begin
    start += len(line.sentence.text[start:]) - len(line.sentence.text[start:].lstrip())
    _, last = counted_name(line.masked, start, after, noun)
    words = line.masked.words(after, before_another(line, after, last))
    at = next((i for i, word in enumerate(words) if word.text in _HAPPENED), len(words))
    told = things.acted or not _HAPPENED.isdisjoint(things.name.text.lower().split())
    owned = between[:1] in _OWNED and things.construct == "counted" and not told
    if not owned or len(words) - at < _VERB:
        return things, where
    name = line.name_of(words[at:])
    full = things.name if name is None else things.name.joined("", name)
    place = line.name((start, words[at - 1].end if at else after))
    return replace(things, name=full, topic=full), replace(where, name=place, topic=place)


def _is_measured(line: FigureLine, figure: Figure) -> bool:
    """Tell «chỉ số … giảm ở | 2 tỉnh», which are those where it fell, from who did something."""
    begin, end = (at - line.sentence.begin for at in figure.name.spans[-1])
    words = line.masked.words(max(begin, 0), max(end, 0))
    return len(words) > _VERB and starts_measure(words)


def _is_done_to(line: FigureLine, figure: Figure) -> bool:
    """Tell «kỷ luật đối với | 2 tổ chức đảng», of whom it is told, from where something is."""
    clause = line.masked.break_before(figure.slot.begin - line.sentence.begin)
    first = line.last is None or line.last.slot.end <= line.sentence.begin + max(clause, 0)
    before = _before(line, figure.slot)
    return first and (before[-1:] == ["của"] or before[-2:] == ["đối", "với"])


def _is_subjects(line: FigureLine, figure: Figure) -> bool:
    """Tell whether nothing is done before a count: «Các tổ tại | 12 thôn đã được ra mắt»."""
    begin = figure.slot.begin - line.sentence.begin
    words = line.masked.words(line.masked.break_before(begin) + 1, begin)
    deeds = figure_words("time", "events")
    return bool(words) and not any(phrase_at(words, index, deeds) for index in range(len(words)))


def _before_deed(line: FigureLine, end: int, last: int, *, whose: bool) -> int:
    """Return where a noun ends before what was done there: «tại 108 đơn vị | đã phát hiện».

    What was done to the subject is not told of where it is; ``whose`` tells that it has one.
    """
    words = line.masked.words(end, last)
    for index, word in enumerate(words):
        passive = not whose and any(one.text in _PASSIVE for one in words[index + 1 : index + 2])
        if word.text in _TENSES and not passive:
            return end + len(line.masked.text[end : word.begin].rstrip())
    return last
