"""Figures inside what is ordered: «đẩy nhanh lắp đặt 300 trạm», «kiểm tra 100% hồ chứa»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.figure_bounds import BOUNDS
from extract.figures.figure_kinds import is_counted
from extract.figures.instructed import makes_before

if TYPE_CHECKING:
    from extract.context import Context
    from extract.figures.figure import Figure

_ALL = 100


def is_ordered(context: Context, figure: Figure) -> bool:
    """Tell whether a figure is what is to be: it stands in an order, which says how much or many.

    What only is there («khắc phục 3 sự cố») is not ordered.
    """
    quantity = figure.quantity
    wanted = makes_before(figure.sentence.lower, figure.slot.begin - figure.sentence.begin)
    if not is_counted(quantity):
        whole = quantity.unit == "%" and quantity.value == _ALL and figure.construct == "counted"
        wanted = wanted or whole or quantity.qualifier in BOUNDS
    return wanted and any(
        one.begin <= figure.slot.begin and figure.slot.end <= one.end
        for one in context.instructions.all
        if one.sentence.index == figure.sentence.index
    )
