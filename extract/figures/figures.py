"""The figures of an article: each number that measures something, with what it is a figure of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import regex

from extract.figures.figure import Figure, Name, told_alike
from extract.figures.figure_aims import Aims
from extract.figures.figure_belongs import left_to_next
from extract.figures.figure_foretold import Foretold
from extract.figures.figure_groups import groups
from extract.figures.kept_figures import Ahead, figures_in
from extract.figures.names.figure_forecasts import is_foretold
from extract.figures.names.figure_holders import note_measures
from extract.figures.names.figure_scopes import of_parts, of_work
from extract.figures.names.figure_theme import theme_of
from extract.figures.names.figure_things import is_of_thing
from extract.layout.blocks import HEADED_REPORT, REPORT
from extract.slots import QUANTITY

if TYPE_CHECKING:
    from extract.context import Context


_SHORT, _LONGEST = 2, 10
_REACH = 16
_GROUP = regex.compile(r"\d{3}(?!\d)")
_HALF = regex.compile(r"(?<!\w)(?<!(?:tháng|ngày|quý|năm|số|lớp|khóa|điều) )\d{1,3}\.\s$")
_TOLD = frozenset({"được", "đã", "sẽ", "có", "bị", "cho", "tại", "ở", "nhất"})


@dataclass(slots=True)
class Figures:
    """The figures of an article by sentence, and which of them say one thing."""

    by_sentence: dict[int, list[Figure]]
    _group: dict[int, list[Figure]] = field(default_factory=dict)
    _told: dict[int, Figure] = field(default_factory=dict)

    @classmethod
    def of_article(cls, context: Context) -> Figures:
        """Read every sentence of the report, its headlines last, that holds a quantity."""
        found: dict[int, list[Figure]] = {}
        topic: Name | None = None
        section: int | None = None
        counted: dict[str, Name | None] = {}
        known: dict[str, Name] = {}
        aims, foretold = Aims.of_article(context), Foretold()
        for sentence in context.sentences:
            if sentence.source.section != section:
                topic, section, counted, known = None, sentence.source.section, {}, {}
            aims.read(sentence)
            if sentence.source.kind not in HEADED_REPORT:
                continue
            heads = sentence.source.kind not in REPORT
            if not sentence.of(QUANTITY):
                foretold.read(sentence, [])
                theme = None if heads else theme_of(context.article.text, sentence)
                topic = theme or topic
                continue
            ahead = Ahead(None if heads else topic, aims.hold, counted, known)
            figures, last = figures_in(context.article.text, sentence, ahead)
            figures = [one for one in figures if not _is_half(context.article.text, one)]
            figures = foretold.read(sentence, figures)
            head = context.item_heads.get(sentence.index)
            found[sentence.index] = of_work(head, of_parts(sentence, figures))
            _note(counted, known, figures)
            note_measures(known, figures)
            topic = topic if heads else left_to_next(figures, last)
        every = cls(found)
        every._join(context)
        return every

    def _join(self, context: Context) -> None:
        ordered = sorted(
            self.by_sentence, key=lambda i: (context.sentences[i].source.kind not in REPORT, i)
        )
        for group in groups(figure for index in ordered for figure in self.by_sentence[index]):
            told = group[0].sentence.source.kind in REPORT
            for figure in group:
                begin = figure.slot.begin
                self._group[begin] = group
                if told:  # what only a headline says is rounded
                    self._told[begin] = figure

    def before(self, figure: Figure) -> list[Figure]:
        """Return the figures that stand before one in its sentence."""
        here = self.by_sentence.get(figure.sentence.index, ())
        return [one for one in here if one.slot.end <= figure.slot.begin]

    def at(self, begin: int) -> Figure | None:
        """Return the figure whose value begins at an offset of the article."""
        return self._told.get(begin)

    def group(self, figure: Figure) -> list[Figure]:
        """Return the figures that say the same, this one among them; the first is in the body."""
        return self._group[figure.slot.begin]


def _is_half(text: str, figure: Figure) -> bool:
    """Tell «107. | 825 hộ», a number that a space has broken, unless a day or month ends there."""
    begin = figure.slot.begin
    if begin != figure.sentence.begin or not _GROUP.match(text, begin):
        return False
    return _HALF.search(text, max(0, begin - _REACH), begin) is not None


def _note(counted: dict[str, Name | None], known: dict[str, Name], figures: list[Figure]) -> None:
    """Note what was counted, by the noun's first word: later «giảm 263 vụ» is of the same.

    What was measured is noted by its first two words: later «giải ngân» alone is of the same.
    """
    for figure in figures:
        head, noun, said = _noted(figure)
        if head is not None:
            known[head] = figure.name
        if noun is not None:
            before = counted.get(noun, figure.name)
            same = before is not None and before.text.lower() == said
            counted[noun] = before if same else None


@told_alike
def _noted(figure: Figure) -> tuple[str | None, str | None, str]:
    """Return a long name's first words, the noun of what is counted, and the name."""
    said = figure.name.text.lower()
    words = said.split()
    told = not _TOLD.isdisjoint(words)
    told = told or is_of_thing(figure.name.text) or is_foretold(figure.name)
    # no part of what was told before: «giải ngân nhà xưởng» of «giải ngân 3 tỷ, gồm 1 tỷ nhà xưởng»
    told = told or (len(figure.name.spans) > 1 and figure.name.spans[0][0] < figure.left)
    long = figure.construct == "measured" and _SHORT < len(words) <= _LONGEST and not told
    noun = figure.unit.split()[0].lower() if figure.construct == "counted" else ""
    counted = bool(noun) and said.startswith(noun) and len(words) > 1
    return " ".join(words[:_SHORT]) if long else None, noun if counted else None, said
