"""The figures of a sentence, read once where the same words stand behind the same again.

What a figure is depends on the sentence's words and slots, and on what the sentences before left
to it: all of that, counted from the sentence's begin, is what figures are kept by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import astuple

from extract.figures.figure import Figure
from extract.figures.figure_line import FigureLine
from extract.figures.figure_sentence import read_sentence
from extract.remembered import LONGEST, Latest
from extract.slots import PERIOD, PLACE, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from extract.facts import Status
    from extract.figures.figure import Name
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_PLACES = 3
"""A quantity's first so many values say where it stands."""


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


class _Sentence(Struct, frozen=True):
    """A sentence's figures, those among them that were found, what it ends with and had asked."""

    figures: tuple[_Kept, ...]
    found: tuple[int, ...]
    topic: Name | None
    asked: tuple[tuple[str, bool, Name | None], ...]


_sentences: Latest[Hashable, _Sentence] = Latest()


def figures_in(
    article: str, sentence: SlottedSentence, ahead: Ahead
) -> tuple[list[Figure], Name | None]:
    """Return a sentence's figures in order, and what it spoke of last."""
    key = _key(article, sentence, ahead)
    kept = _sentences.get(key)
    if kept is not None and _is_answered(kept, ahead, sentence.begin):
        return _placed(kept, sentence)
    line = FigureLine(article, sentence, ahead.topic, counted=ahead.counted, known=ahead.known)
    line.aiming = ahead.aiming
    figures = read_sentence(line)
    if len(sentence.text) <= LONGEST:
        _sentences.keep(key, _apart(line, figures))
    return figures, line.topic


def _key(article: str, sentence: SlottedSentence, ahead: Ahead) -> Hashable:
    """Return all that the figures depend on, but for names that few sentences ask for."""
    begin = sentence.begin
    slots: list[Any] = []
    for slot in sentence.slots:
        slots += (slot.label, slot.begin - begin, slot.end - begin)
        if slot.label == QUANTITY:
            slots += (slot.value.value_end - begin, *astuple(slot.value)[_PLACES:])
        elif slot.label == PERIOD:
            slots.append(slot.value.kind)
    for place in sentence.all_of(PLACE):
        slots += (place.begin - begin, place.end - begin)
    words = article[begin : sentence.end + 1]  # a bracket may close behind them
    return words, sentence.text, ahead.aiming, _moved(ahead.topic, -begin), *slots


def _moved(name: Name | None, by: int) -> Name | None:
    return None if name is None else name.moved(by)


def _is_answered(kept: _Sentence, ahead: Ahead, begin: int) -> bool:
    """Tell whether what was called somehow before is called the same here, at the same place."""
    return all(
        _moved((ahead.counted if counted else ahead.known).get(words), -begin) == name
        for words, counted, name in kept.asked
    )


def _apart(line: FigureLine, figures: Iterable[Figure]) -> _Sentence:
    begin = line.sentence.begin
    numbers = {slot.begin: n for n, slot in enumerate(line.sentence.of(QUANTITY))}
    kept: list[_Kept] = []
    at: dict[int, int] = {}

    def keep(figure: Figure) -> int:
        if id(figure) not in at:
            kept.append(
                _Kept(
                    number=numbers[figure.slot.begin],
                    name=figure.name.moved(-begin),
                    topic=figure.topic.moved(-begin),
                    construct=figure.construct,
                    status=figure.status,
                    unit=figure.unit,
                    left=figure.left - begin,
                    end=figure.end - begin,
                    sign=figure.sign,
                    acted=figure.acted,
                    follows=None if figure.follows is None else keep(figure.follows),
                )
            )
            at[id(figure)] = len(kept) - 1
        return at[id(figure)]

    found = tuple([keep(figure) for figure in figures])
    asked = tuple([(words, of, _moved(name, -begin)) for words, of, name in line.asked])
    return _Sentence(tuple(kept), found, _moved(line.topic, -begin), asked)


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
    return Figure(
        slots[kept.number],
        sentence,
        kept.name.moved(begin),
        kept.topic.moved(begin),
        kept.construct,
        kept.status,
        kept.unit,
        kept.left + begin,
        kept.end + begin,
        kept.sign,
        kept.acted,
        None if kept.follows is None else before[kept.follows],
    )
