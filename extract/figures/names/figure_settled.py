"""A figure's name as a reader would say it: the first of its wordings that is well formed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.figure_kinds import is_counted
from extract.figures.names.figure_averages import of_average, of_each_one
from extract.figures.names.figure_core import core_of
from extract.figures.names.figure_deictics import without_deictics
from extract.figures.names.figure_holders import is_holder
from extract.figures.names.figure_listed_places import introduces_places
from extract.figures.names.figure_nothing import is_no_figure, says_nothing
from extract.figures.names.figure_onlys import without_only
from extract.figures.names.figure_packages import of_package
from extract.figures.names.figure_sides import of_sides
from extract.figures.names.figure_tellers import behind_saying
from extract.figures.names.figure_trims import (
    SIZES,
    without_besides,
    without_degree,
    without_edges,
    without_subject,
)
from extract.figures.names.measured import starts_measure
from extract.figures.names.well_formed import well_formed
from extract.figures.names.word_phrases import from_phrase, phrase_at
from extract.lexicon.figures import figure_words
from extract.slots import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_FEW = 4
_PRIZES = frozenset({"giải", "huy chương"})
_FATES = frozenset({"chết", "mất tích", "tử vong", "bị thương"})


def settled(line: FigureLine, named: Named, slot: Slot) -> Named | None:
    """Return a value's name trimmed; where it is malformed, the next that may be meant.

    That is what was counted alone, or what was told before in the same unit; None where nothing is.
    """
    if is_no_figure(line, slot) or says_nothing(line, named, slot):
        return None
    if introduces_places(line, named, slot):
        return None
    named = _of_whole_works(line, _of_field(line, of_average(line, named, slot)), slot)
    named = _of_victims(line, named, slot)
    if named.construct != "counted":
        named = _of_prizes(line, _of_things(line, named, slot), slot)
        packed = of_package(line, _of_sums(line, _trimmed(line, named), slot), slot)
        if packed is None:
            return None
        named = _of_a_whole(line, packed, slot)
        name = line.name_of(without_degree(line, line.words_of(named.name), slot))
        named = named if name is None else replace(named, name=name)
    else:
        unit = slot.value.unit or ""
        paired = line.last is not None and line.last.unit == unit
        told = without_deictics(_without_besides(line, named), unit, paired=paired)
        named = of_each_one(line, _with_small_deed(line, told), slot)
    named = without_only(line, named, slot)
    if well_formed(named.name.text) and not _names_somebody(line, named.name):
        return of_sides(line, named, slot)
    for name in _others(line, named, slot):
        if well_formed(name.text) and not (is_holder(name.text) or _names_somebody(line, name)):
            return replace(named, name=name, topic=None)
    return None


def _with_small_deed(line: FigureLine, named: Named) -> Named:
    """Return «đảng viên mới kết nạp» of «Kết nạp | 35 đảng viên mới», as in no sentence's head."""
    spans = named.name.spans or ((-1, -1),)
    begin, end = (at - line.sentence.begin for at in spans[-1])
    words = line.masked.words(begin, end) if begin >= 0 else []
    first = bool(words) and not line.masked.words(0, begin)
    deed = line.sentence.text[begin:end]
    if not first or not phrase_at(words, 0, figure_words("time", "events")):
        return named
    if len(named.name.spans) == 1 or not named.name.text.endswith(f" {deed}"):
        return named
    text = f"{named.name.text[: -len(deed)]}{deed[:1].lower()}{deed[1:]}"
    return replace(named, name=Name(text, named.name.spans))


def _of_prizes(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return «giải đoàn Nam Định» of «đoàn Nam Định đạt 6/6 | giải», not who won them."""
    unit, name = slot.value.unit or "", named.name
    if unit not in _PRIZES or slot.value.rank or unit in name.text.lower():
        return named
    end = slot.end - line.sentence.begin
    prize = line.name((end - len(unit), end))
    return replace(named, name=prize.joined("", name), topic=None)


def _of_whole_works(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return «dự án A» of «dự án A dài 9 km, chậm | 4%»: no length is late."""
    head, _, size = named.name.text.rpartition(" ")
    sized = line.last is not None and line.last.quantity.unit_kind == "length"
    if slot.value.unit != "%" or size not in SIZES or not (head and sized):
        return named
    return replace(named, name=Name(head, named.name.spans))


def _names_somebody(line: FigureLine, name: Name) -> bool:
    """Tell «Lê Văn An báo cáo Sở được giao | 9 tỷ đồng»: who tells of a figure is not in it."""
    return any(
        begin <= one.begin < end for one in line.sentence.of(PERSON) for begin, end in name.spans
    )


def _of_field(line: FigureLine, named: Named) -> Named:
    """Name «Về tình hình sạt lở bờ biển: | 21 km» by what is told of, not by the telling."""
    words = line.words_of(named.name) if named.name.text.startswith("Về ") else []
    said = [word.text for word in words]
    if len(words) < _FEW or said[1:3] != ["tình", "hình"]:
        return named
    name = line.name_of(words[3:])
    return named if name is None else replace(named, name=name, topic=name)


def _of_victims(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name «3 người thương vong (2 chết)» by those who died, not by whom they were among."""
    fate = (slot.value.unit or "").lower()
    if named.name.text.endswith(" hiện mất tích"):
        gone = named.name.text.replace(" hiện mất tích", " mất tích")
        return replace(named, name=Name(gone, named.name.spans), topic=None)
    if fate == "người" and named.name.text.lower() == "bị thương":  # «12 người chết, 3 | bị thương»
        return replace(named, name=Name("người bị thương", named.name.spans), topic=None)
    if fate not in _FATES or slot.value.rank:
        return named
    begin = slot.end - line.sentence.begin - len(fate)
    told = line.name((begin, begin + len(fate)))
    return replace(named, name=Name(f"người {told.text.lower()}", told.spans), topic=None)


def _others(line: FigureLine, named: Named, slot: Slot) -> Iterator[Name]:
    """Yield what a malformed name may have been meant to be, the likeliest first."""
    if not named.name.spans:
        return  # «Số người vắng chỉ khoảng 5»: the text ends where the noun would stand
    last, counts = line.last, is_counted(slot.value) and not slot.value.rank
    begin, end = (at - line.sentence.begin for at in named.name.spans[0])
    words = line.masked.words(begin, end) if begin >= 0 else []
    if named.construct != "counted" or begin < slot.value.value_end - line.sentence.begin:
        topic = next((i for i, word in enumerate(words) if word.text == "thì"), 0)
        for part in (without_edges(words), words[:topic]):
            name = line.name_of(part)
            if name is not None and not slot.value.rank and len(part) > 1:
                yield name
        if last is not None and last.unit == slot.value.unit:
            yield last.topic
        if named.construct == "compared" and len(named.name.spans) > 1:
            left, right = named.name.spans[-1]
            yield line.name((left - line.sentence.begin, right - line.sentence.begin))
    elif counts:
        for size in range(len(words), 1, -1):
            yield line.name((begin, words[size - 1].end))
    if counts:
        text = line.sentence.text
        at = slot.value.value_end - line.sentence.begin
        at += len(text[at:]) - len(text[at:].lstrip())
        yield line.name((at, slot.end - line.sentence.begin))


def _without_besides(line: FigureLine, named: Named) -> Named:
    """Return a counted noun without what is said of it besides: «tài khoản | cũng được cấp»."""
    words = line.words_of(named.name)
    name = line.name_of(kept) if len(kept := without_besides(words, passive=False)) else None
    return named if name is None or len(kept) == len(words) else replace(named, name=name)


def _of_things(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Begin at the things that are counted: «Tòa án ra | quyết định buộc thi hành là 16 …»."""
    if not is_counted(slot.value) or slot.value.rank:
        return named
    words = line.words_of(named.name)
    if starts_measure(words) or any(word.text == "số" for word in words):
        return named
    name = line.name_of(from_phrase(words, slot.value.unit or ""))
    return named if name is None else replace(named, name=name, topic=None)


def _of_sums(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return a sum that a list gives to a place as what was paid before, not as of things.

    «tỉnh A 8 tỷ đồng và 500 thùng sữa; tỉnh B | 6 tỷ đồng», «tăng 9 lượt và | 2 tỷ đồng»
    """
    last = line.last
    if slot.value.unit_kind != "money" or last is None or named.name != last.topic:
        return named
    between = line.masked.text[last.end - line.sentence.begin : slot.begin - line.sentence.begin]
    beside = ";" in between or between.strip() in {"và", ","}
    if not beside or not is_counted(last.quantity):
        return named
    sums = [one.topic for one in line.named if one.quantity.unit_kind == "money"]
    return replace(named, name=sums[-1], topic=None) if sums else named


def _of_a_whole(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name a sum by what stands before its bracket: «tổng tiền hỗ trợ 9 tỷ đồng (Quỹ A | 3 tỷ)»."""
    topic, whole = line.outside[-1] if line.outside else (None, None)
    begin, end = (at - line.sentence.begin for at in named.name.spans[0])
    if slot.value.unit_kind != "money" or topic is None or whole is None or begin < line.before:
        return named
    words, deeds = line.masked.words(begin, end), figure_words("time", "events")
    told = (starts_measure(words, i) or phrase_at(words, i, deeds) for i in range(len(words)))
    if not words or any(told) or len(words) > _FEW or whole.unit != slot.value.unit:
        return named
    again = named.name.text.lower() in topic.text.lower()
    if again or phrase_at(words, 0, figure_words("measure", "branches")):
        return named  # «giá trị sản xuất 9 tỷ đồng (nông nghiệp 3 tỷ)»
    return replace(named, name=topic.with_kind(named.name), topic=topic)


def _trimmed(line: FigureLine, named: Named) -> Named:
    """Return a measure without who tells it and who did it."""
    name = _of_name(line, named.name)
    topic = named.topic
    if name is named.name:
        return named
    if topic is not None:
        topic = name if topic == named.name else _of_name(line, topic)
    return replace(named, name=name, topic=topic)


def _of_name(line: FigureLine, name: Name) -> Name:
    """Return a name whose first words, where they stand in this sentence, are trimmed."""
    begin, end = (at - line.sentence.begin for at in name.spans[0])
    if begin < line.before and line.last is not None and name in (line.topic, line.last.name):
        return name  # as it was settled before
    if begin < 0:
        return name
    words = line.masked.words(begin, end)
    kept = without_subject(line, core_of(line, behind_saying(line, words)))
    if len(kept) == len(words) or not kept:
        return name
    first = line.name((begin, end))
    short = line.name_of(kept)
    if short is None or not name.text.startswith(first.text):
        return name
    return Name(short.text + name.text[len(first.text) :], (*short.spans, *name.spans[1:]))
