"""What «lần lượt» hands out: one value after the other to one name after the other.

«giảm lần lượt 2,3% và 6,9%», «Diện tích, sản lượng lúa lần lượt đạt 800 ha, 5.000 tấn»
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER
from extract.figures.names.indicators import subject_name
from extract.figures.names.measured import starts_measure
from extract.lexicon.figures import measure_heads
from extract.slots import QUANTITY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_JOINS = re.compile(r",| và ")
_SHORT_HEAD = 2
_LONGEST = 12


def distributed(line: FigureLine, slot: Slot, lead: Lead, left: int) -> Name | None:
    """Return the name that a value has by its place in a row; None where it is in none.

    ``line.unshared`` tells a value of a row that does not match its names.
    """
    if "lần lượt" in lead.said:
        line.unshared = False
        if not lead.subject and len(line.named) > 1:
            line.shared = [figure.topic for figure in line.named[-2:]]
        elif lead.subject and not slot.value.rank:
            line.shared = _listed(line, slot, lead, left)
    elif lead.subject or lead.kinds:
        said = [word.text for word in lead.subject]
        line.shared = []
        line.unshared = ["lần", "lượt"] in (said[i : i + 2] for i in range(len(said) - 2))
    line.sharing = bool(line.shared)
    return line.shared.pop(0) if line.shared else None


def _listed(line: FigureLine, slot: Slot, lead: Lead, left: int) -> list[Name]:
    """Return the names that commas and «và» part before «lần lượt», as many as values follow."""
    begin, end = _from(line, left), lead.subject[-1].end
    edges = [begin, *(at for match in _JOINS.finditer(line.masked.text, begin, end)
                      for at in match.span()), end]  # fmt: skip
    parts = [line.masked.words(*edges[index : index + 2]) for index in range(0, len(edges), 2)]
    names = [subject_name(tuple(part)) for part in parts]
    if len(names) < _SHORT_HEAD or any(not name or len(name) > _LONGEST for name in names):
        return []
    if any(line.is_place(name) for name in names) or len(names) != _row(line, slot):
        line.unshared = True
        return []
    whole = names[-1]
    head = next((size for size in (2, 1) if starts_measure(whole[:size])), 0)
    rest = whole[head:] if head and len(whole) > head else ()
    full = [(*name, *rest) if _is_bare_head(name) else name for name in names[:-1]]
    found = [line.name_of(words) for words in (*full, whole)]
    return [name for name in found if name is not None]


def _is_bare_head(name: Sequence[Word]) -> bool:
    """Tell «diện tích» of «diện tích, sản lượng lúa»; «số vụ» is of its own things."""
    return name[0].text != "số" and " ".join(word.text for word in name) in measure_heads()


def _from(line: FigureLine, left: int) -> int:
    """Return where the clauses begin that have no number before «lần lượt»."""
    at = left
    while at > line.before and line.masked.text[at - 1] == ",":
        earlier = max(line.masked.break_before(at - 1) + 1, line.before)
        if NUMBER in line.masked.text[earlier : at - 1] or earlier == at:
            break
        at = earlier
    return at


def _row(line: FigureLine, slot: Slot) -> int:
    """Return how many values stand in a row from a first one on: «80 ha, 60 tạ/ha và 90 tấn»."""
    ahead = [one for one in line.sentence.of(QUANTITY) if one.begin >= slot.begin]
    text = line.sentence.lower
    start = line.sentence.begin
    beside = takewhile(
        lambda pair: (
            text[pair[0].end - start : pair[1].begin - start].strip() in {",", "và", ", và"}
        ),
        pairwise(ahead),
    )
    return 1 + sum(1 for _ in beside)
