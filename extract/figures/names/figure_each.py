"""What each of the things just counted is worth: «50 phần quà, mỗi phần trị giá | 1 triệu đồng»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.figure_kinds import is_counted

if TYPE_CHECKING:
    from extract.figures.figure import Figure, Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

EACH = ("mỗi ", "bình quân mỗi ", "trung bình mỗi ")
_EACH = re.compile(
    rf"(?:^|, )(?P<each>{'|'.join(EACH)})(?P<noun>\w{{1,8}})"
    r"(?P<tail> (?:trị giá|được))?$",
    re.IGNORECASE,
)


def of_each(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return a name that is only «mỗi phần» with what was counted in that noun before.

    What is counted for each is an average of all: «9 xã đạt chuẩn, bình quân mỗi xã | 15 tiêu chí».
    """
    text = named.name.text
    found = None if is_counted(slot.value) else _EACH.search(text)
    if found is None:
        return named
    noun = found["noun"].lower()
    counted = next((one for one in reversed(line.named) if _counts(one, noun)), None)
    if counted is None:
        return named
    thing = counted.name.text.removesuffix(_deed(counted)).strip()
    full = f"{found['each']}{noun}{thing[len(noun) :]}{found['tail'] or ''}"
    spans = (*named.name.spans[-1:], counted.name.spans[0])
    return replace(named, name=Name(full, spans), topic=named.topic)


def _counts(figure: Figure, noun: str) -> bool:
    return figure.construct == "counted" and figure.name.text.lower().split()[:1] == [noun]


def _deed(figure: Figure) -> str:
    """Return who did what with the things, where their name holds it."""
    if not figure.acted or len(figure.name.spans) == 1:
        return ""
    begin, end = figure.name.spans[-1]
    said = " ".join(figure.sentence.at(begin, end).split())
    text = figure.name.text
    return text[text.rfind(said) :] if said in text else ""
