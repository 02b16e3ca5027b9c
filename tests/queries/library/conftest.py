"""How the answers of a query are looked at, over ``small.trig``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from queries.catalogue import named
from queries.run import run

if TYPE_CHECKING:
    from queries.run import Answering

CHAIRED = "19/7, Thủ tướng Chính phủ Phạm Minh Chính chủ trì hội nghị"
CONFERENCE = "hội nghị về chuyển đổi số"
SHARE = "tỉ trọng kinh tế số/GDP"
ROUNDED = "cùng một số, nói gọn hoặc chính xác hơn"
DOUBT = "có thể là một cuộc họp: cùng nhóm nhiệm vụ"

Row = tuple[object, ...]
Case = tuple[str, dict[str, str], str, list[Row]]
"""Its name, the values given, the columns looked at, and the rows expected in their order."""


def gives(store: Answering, name: str, values: dict[str, str], columns: str) -> list[Row]:
    """Return what the query gives in those columns, as text where it is no whole number."""
    found = run(store, named(name), values)
    at = [found.columns.index(column) for column in columns.split()]
    return [tuple(_shown(row[place]) for place in at) for row in found.rows]


def _shown(value: object) -> object:
    return value if value is None or isinstance(value, int) else str(value)
