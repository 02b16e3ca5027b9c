"""What a list measures in one place after the other: «thiệt hại tại A 3 tỷ, tại B | 2 tỷ»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.slots import Slot

AT = frozenset({"tại", "ở"})
_WHERE = re.compile(r" (?P<at>tại|ở) ")
_LINKS = (("đối", "với"), ("vào",))
_CLOSES = re.compile(
    r",? và (?P<who>(?:các|những|nhiều|một số|hộ|doanh nghiệp) [^;.()¤¶]{2,40}?)"
    r"(?P<hedge>(?: (?:là|khoảng|gần|hơn|trên|ước|đạt))*) $"
)


def told_elsewhere(line: FigureLine, topic: Name, name: Sequence[Word]) -> Name | None:
    """Return «thiệt hại tại B» where «thiệt hại tại A» was told before, or «thiệt hại» alone."""
    begin, end = (at - line.sentence.begin for at in (topic.spans or ((-1, -1),))[0])
    words = line.masked.words(begin, end) if begin >= 0 else []
    if words:
        cut = next((i for i, word in enumerate(words) if word.text in AT and i > 1), len(words))
        return line.name_of((*words[:cut], *name))
    told, own = _WHERE.search(topic.text), line.name_of(name)
    if told is None or own is None:
        return topic
    return Name(topic.text[: told.start()], topic.spans).joined("", own)


def for_another(line: FigureLine, words: Sequence[Word]) -> Name | None:
    """Return «dư nợ đối với hộ B» of «dư nợ đối với hộ A là 5 tỷ đồng, đối với hộ B | 4 tỷ»."""
    last = line.last
    said = tuple(word.text for word in words)
    link = next((one for one in _LINKS if said[: len(one)] == one and len(said) > len(one)), None)
    if link is None or last is None or not last.topic.spans:
        return None
    head, told, _ = last.topic.text.partition(f" {' '.join(link)} ")
    own = line.name_of(words)
    if not told or own is None or len(head.split()) < len(link):
        return None
    begin = last.topic.spans[0][0]
    return Name(head, ((begin, begin + len(head)),)).joined("", own)


def closing(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name the last of «thiệt hại tại A 3 tỷ, tại B 2 tỷ và các bến, bãi | 1 tỷ» as the others."""
    if len(line.named) < len(AT) or slot.value.unit_kind != "money":
        return named
    told = [_WHERE.search(one.name.text) for one in line.named[-2:]]
    first, last = line.named[-2:]
    if (
        not first.name.spans
        or told[0] is None
        or told[1] is None
        or {first.unit, last.unit} != {slot.value.unit}
    ):
        return named
    head = first.name.text[: told[0].start()]
    begin = last.slot.end - line.sentence.begin
    found = _CLOSES.fullmatch(line.masked.text, begin, slot.begin - line.sentence.begin)
    if found is None or last.name.text[: told[1].start()] != head:
        return named
    words = line.masked.words(*found.span("who"))
    deeds = figure_words("measure", "telling")
    if any(word.text in deeds for word in words):
        return named
    at = first.name.spans[0][0]
    whole = Name(f"{head} {told[0]['at']}", ((at, at + len(head)),))
    name = whole.joined("", line.name(found.span("who")))
    return replace(named, name=name, topic=Name(head, whole.spans))
