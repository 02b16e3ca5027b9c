"""Who heads a board that stands before him: «Ban Chỉ đạo … do Phó Thủ tướng A làm Trưởng ban»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import Organization
from extract.slots import ORGANIZATION

if TYPE_CHECKING:
    from extract.mentions import PositionMention
    from extract.rule import Match

_BY = regex.compile(
    r"(?:\s\([^()]{1,40}\))?,?\s(?:gồm\s[^.;:]{2,60}?,?\s)?do(?:\s(?:đồng chí|ông|bà|anh|chị))?\s"
)
_HEADS = {
    "trưởng ban": ("Ban ", "Trưởng"),
    "tổ trưởng": ("Tổ ", "Tổ trưởng"),
    "chủ tịch": ("Hội đồng ", "Chủ tịch"),
    "chủ tịch hội đồng": ("Hội đồng ", "Chủ tịch"),
}
"""By a head's title alone, how what he heads is called, and what he is called before that name."""


def of_its_board(match: Match, begin: int, given: PositionMention) -> PositionMention | None:
    """Return the office of a board's head, who is named from ``begin`` on, with the board's name.

    None where no board stands before him by its name.
    """
    kind, head = _HEADS.get(given.as_written.lower(), ("", ""))
    bodies = list(match.sentence.between(match.sentence.begin, begin, ORGANIZATION))
    if not (kind and bodies):
        return None
    board = bodies[-1].value
    if not isinstance(board, Organization) or not board.label.startswith(kind):
        return None
    if not _BY.fullmatch(match.sentence.at(bodies[-1].end, begin)):
        return None
    return replace(
        given,
        label=f"{head} {board.label}",
        organization=board,
        place=board.place,
        inferred=True,
        complete=True,
    )
