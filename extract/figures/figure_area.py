"""The place of a figure: named in its clause, before its bracket, ahead of it, of its report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.article_areas import Area
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.context import Context
    from extract.figures.figure import Figure

_MAKES_UP = re.compile(r"(?<!\w)(?:chiếm|đóng góp)(?!\w)[^;.]{0,90}$")
_OF_WHOLE = re.compile(r" [^,;.()]{0,50}(?:cả nước|toàn quốc|vùng |toàn tỉnh|của tỉnh|thế giới)")


def area_of(context: Context, figure: Figure) -> Area | None:
    """Return a figure's place; one that goes on from another has the other's."""
    shares = figure.construct in {"share", "compared"} or _is_part_of_whole(figure)
    end = figure.slot.end if shares else figure.end  # «chiếm 14% GDP cả nước» is of its subject
    named = _before_bracket(figure) or context.areas.named(figure.sentence, figure.left, end)
    ahead = figure.name.spans[-1]
    if figure.sentence.at(ahead[1], figure.slot.begin).strip() == "(" and named is None:
        named = context.areas.named(figure.sentence, *ahead)  # «bình quân cả nước (60%)»
    if named is None and figure.follows is not None:
        return area_of(context, figure.follows)
    return named or context.areas.of(figure.sentence, figure.left, end)


def _is_part_of_whole(figure: Figure) -> bool:
    """Tell «chiếm 9% dân số cả nước và 50% dân số vùng Đông Nam Bộ», which are the subject's."""
    if figure.quantity.unit != "%":
        return False
    sentence = figure.sentence
    said = sentence.lower[: figure.slot.begin - sentence.begin]
    behind = sentence.lower[figure.slot.end - sentence.begin :]
    return _MAKES_UP.search(said) is not None and _OF_WHOLE.match(behind) is not None


def _before_bracket(figure: Figure) -> Area | None:
    """Return the place whose value stands in brackets: «Chư Pưh (tăng 6 người), Ia Grai (…)»."""
    sentence = figure.sentence
    for slot in sentence.all_of(PLACE):
        if slot.end <= figure.left and sentence.at(slot.end, figure.left).strip() == "(":
            return Area(slot.value, (slot.begin, slot.end))
    return None
