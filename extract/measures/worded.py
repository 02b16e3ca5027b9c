"""Numbers in words that count people or cases: «ba người chết», «một trường hợp tử vong».

Other numbers in words («hai bên», «ba xã giáp ranh») seldom measure anything and are left alone.
"""

from __future__ import annotations

from decimal import Decimal

import regex

from extract.cues import Cued, Cues
from extract.measures.numbers import parse_number
from extract.measures.quantities import Quantity, moved
from extract.remembered import lines, remembered_if_short

_CASES = frozenset({"ca", "trường hợp"})
_WORDED = regex.compile(
    r"(?<![\w,])(?P<number>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?:\s(?:một|hai|ba|bốn|lăm))?)"
    r"\s(?P<noun>người|nạn\snhân|học\ssinh|công\snhân|cháu\sbé|ngư\sdân|ca|trường\shợp)"
    r"(?=\s(?:chết|tử\svong|thiệt\smạng|bị\sthương|mất\stích|mắc|dương\stính|nhiễm|nhập\sviện)"
    r"(?!\w))",
    regex.IGNORECASE,
)
_CUES = Cues(
    f"{number} {noun}"
    for number in ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "lăm"]
    for noun in (
        "người",
        "nạn nhân",
        "học sinh",
        "công nhân",
        "cháu bé",
        "ngư dân",
        "ca",
        "trường hợp",
    )
)
CUED_WORDED = Cued(_WORDED, _CUES, 6, 24)


def find_worded(view: str) -> list[Quantity]:
    """Return the numbers in words that tell how many people or cases something befell."""
    return [moved(one, begin) for begin, line in lines(view) for one in _worded(line)]


@remembered_if_short
def _worded(view: str) -> tuple[Quantity, ...]:
    return tuple(
        Quantity(
            begin=match.start(),
            end=match.end("noun"),
            value_end=match.end("number"),
            value=parse_number(match["number"].lower()) or Decimal(0),
            value_text=match["number"],
            unit=match["noun"].lower(),
            unit_kind="events" if match["noun"].lower() in _CASES else "people",
            known=True,
        )
        for match in CUED_WORDED.finditer(view)
    )
