"""Names without the «mới» that says so much and no more: «hầm chui A | mới hoàn thành 30%»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.masked import NUMBER
from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import names_new, phrase_at

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_ONLY = "mới"
_LONG = 5
_ONLY_DONE = frozenset(
    {"giải ngân", "sử dụng", "khai thác", "thực hiện", "hoàn thành", "phân bổ", "huy động", "thu"}
)
_DONE = re.compile(
    r" (?:chỉ )?(?:hoàn thành|đạt|được|thực hiện|giải ngân|thi công|triển khai|xong)(?!\w)"
)
_SO_MUCH = re.compile(rf" được (?:\w{{2,6}} ){{0,2}}{NUMBER}")


def without_only(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return «vốn giao giải ngân» of «vốn giao mới giải ngân | 58%», so much and no more.

    So «hầm A» of «hầm A mới hoàn thành | 30%», «mương đào» of «mương mới đào được | 320 m».
    """
    begin, end = _place(line, named)
    words = line.masked.words(begin, end) if begin >= 0 else []
    text = line.sentence.text  # «chợ Mới» is called so
    at = next((i for i in range(2, len(words)) if text.startswith(_ONLY, words[i].begin)), 0)
    if not at or names_new(words, at):
        return named
    if at == len(words) - 1:
        proper = text[words[at - 1].begin].isupper()
        whole = proper or len(words) >= _LONG  # not of «nhà máy mới | hoàn thành 30%»
        return (
            _until(line, named, words[at - 1].end)
            if whole and _DONE.match(line.masked.text, end)
            else named
        )
    rate = not {"số", "lệ"}.isdisjoint(word.text for word in words[:2])
    share = slot.value.unit == "%" and starts_measure(words) and not rate
    only = share and phrase_at(words, at + 1, _ONLY_DONE)
    if len(named.name.spans) > 1 or not (only or _SO_MUCH.match(line.masked.text, end)):
        return named
    name = line.name_of((*words[:at], *words[at + 1 :]))
    return named if name is None else replace(named, name=name)


def _until(line: FigureLine, named: Named, end: int) -> Named:
    """Return a name whose first words end earlier in the sentence."""
    name = named.name
    whole = line.name(_place(line, named))
    short = line.name((_place(line, named)[0], end))
    if not name.text.startswith(whole.text):
        return named
    told = Name(short.text + name.text[len(whole.text) :], (*short.spans, *name.spans[1:]))
    topic = told if named.topic == name else named.topic
    return replace(named, name=told, topic=topic)


def _place(line: FigureLine, named: Named) -> tuple[int, int]:
    """Return where a name's first words stand in the sentence, below 0 where they do not."""
    begin, end = (named.name.spans or ((-1, -1),))[0]
    return begin - line.sentence.begin, end - line.sentence.begin
