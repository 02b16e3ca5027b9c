"""What a sum of money is of: the words behind it, or where it comes from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.counted_nouns import base_name
from extract.figures.figure import Named
from extract.figures.measured import starts_measure

if TYPE_CHECKING:
    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine

_SHORT_NAME = 4
_RAISES = frozenset(
    {"huy động", "chi", "bố trí", "hỗ trợ", "đầu tư", "dành", "phân bổ", "bổ sung", "vận động"}
)
_SOURCE = re.compile(r" từ(?= (?:nguồn|ngân sách|quỹ|vốn))")


def sum_of(line: FigureLine, own: Name | None, end: int) -> Named | None:
    """Name a sum by what it is a sum of: «có 900 tỷ đồng vốn vay»."""
    source = _SOURCE.match(line.masked.text, end)
    span = base_name(line.masked, end if source is None else source.end())
    short = own is not None and len(own.text.split()) <= _SHORT_NAME
    if span is None or (source is not None and not short):
        return None
    if source is not None:  # «bổ sung 350 tỷ đồng từ nguồn dự phòng ngân sách»
        span = (source.start() + 1, span[1])
    raised = own is not None and own.text.lower() in _RAISES  # «huy động 9 tỷ đồng xây trường»
    if source is None and not raised and not starts_measure(line.masked.words(*span)):
        return None
    name = line.name(span)
    return Named(own.joined("", name) if own else name, "measured", span[1])
