"""The figures of a sentence, read once where the same words stand behind the same again.

What a figure is depends on the sentence's words and slots, and on what the sentences before left
to it: all of that, counted from the sentence's begin, is what figures are kept by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from extract.figures.figure import Figure
from extract.figures.figure_line import FigureLine
from extract.figures.figure_sentence import read_sentence
from extract.slots import QUANTITY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.facts import Status
    from extract.figures.figure import Name
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_MOST = 16
"""Behind so many topics a sentence's figures are kept."""


class Ahead(Struct, frozen=True):
    """What the sentences before leave to one: see :class:`FigureLine`."""

    topic: Name | None
    aiming: bool
    counted: dict[str, Name | None]
    known: dict[str, Name]


class _Kept(Struct, frozen=True):
    """A figure apart from its article: ``number`` is its slot's, ``follows`` another figure's."""

    number: int
    name: Name
    topic: Name
    construct: str
    status: Status
    unit: str
    left: int
    end: int
    sign: int
    acted: bool
    follows: int | None
    kept: dict[Any, Any]


class _Sentence(Struct, frozen=True):
    """A sentence's figures, those among them that were found, what it ends with and had asked."""

    figures: tuple[_Kept, ...]
    found: tuple[int, ...]
    topic: Name | None
    asked: tuple[tuple[str, bool, Name | None], ...]


def figures_in(
    article: str, sentence: SlottedSentence, ahead: Ahead
) -> tuple[list[Figure], Name | None]:
    """Return a sentence's figures in order, and what it spoke of last."""
    begin = sentence.begin
    words = article[begin : sentence.end + 1]  # a bracket may close behind them
    key = words, ahead.aiming, _moved(ahead.topic, -begin)
    known: dict[object, _Sentence] = sentence.alike.setdefault(figures_in, {})
    kept = known.get(key)
    if kept is None or not _is_answered(kept, ahead, begin):
        line = FigureLine(article, sentence, ahead.topic, counted=ahead.counted, known=ahead.known)
        line.aiming = ahead.aiming
        kept = _apart(line, read_sentence(line))
        if len(known) >= _MOST:
            known.clear()
        known[key] = kept
    return _placed(kept, sentence)


def _moved(name: Name | None, by: int) -> Name | None:
    return None if name is None else name.moved(by)


def _is_answered(kept: _Sentence, ahead: Ahead, begin: int) -> bool:
    """Tell whether what was called somehow before is called the same here, at the same place."""
    return all(
        _moved((ahead.counted if counted else ahead.known).get(words), -begin) == name
        for words, counted, name in kept.asked
    )


def _apart(line: FigureLine, figures: Sequence[Figure]) -> _Sentence:
    begin = line.sentence.begin
    numbers = {slot.begin: n for n, slot in enumerate(line.sentence.of(QUANTITY))}
    kept: dict[int, _Kept] = {}
    found = tuple([_keep(figure, numbers, kept) for figure in figures])
    asked = tuple([(words, of, _moved(name, -begin)) for words, of, name in line.asked])
    return _Sentence(tuple(kept.values()), found, _moved(line.topic, -begin), asked)


def _keep(figure: Figure, numbers: Mapping[int, int], kept: dict[int, _Kept]) -> int:
    """Keep a figure behind the one that it goes on from, by its identity; return its place."""
    if id(figure) in kept:
        return list(kept).index(id(figure))
    follows = None if figure.follows is None else _keep(figure.follows, numbers, kept)
    begin = figure.sentence.begin
    name = figure.name.moved(-begin)
    kept[id(figure)] = _Kept(
        number=numbers[figure.slot.begin],
        name=name,
        topic=name if figure.topic == figure.name else figure.topic.moved(-begin),
        construct=figure.construct,
        status=figure.status,
        unit=figure.unit,
        left=figure.left - begin,
        end=figure.end - begin,
        sign=figure.sign,
        acted=figure.acted,
        follows=follows,
        kept={},
    )
    return len(kept) - 1


def _placed(kept: _Sentence, sentence: SlottedSentence) -> tuple[list[Figure], Name | None]:
    slots, begin = sentence.of(QUANTITY), sentence.begin
    figures: list[Figure] = []
    for one in kept.figures:
        figures.append(_figure(one, slots, sentence, figures))
    return [figures[number] for number in kept.found], _moved(kept.topic, begin)


def _figure(
    kept: _Kept, slots: tuple[Slot, ...], sentence: SlottedSentence, before: list[Figure]
) -> Figure:
    begin = sentence.begin
    name = kept.name.moved(begin)
    return Figure(
        slots[kept.number],
        sentence,
        name,
        name if kept.topic is kept.name else kept.topic.moved(begin),
        kept.construct,
        kept.status,
        kept.unit,
        kept.left + begin,
        kept.end + begin,
        kept.sign,
        kept.acted,
        None if kept.follows is None else before[kept.follows],
        kept.kept,
    )
