"""Where a disease is: «Dịch tả lợn xảy ra tại | 38 hộ của | 6 xã», «hộ có dịch tả lợn»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.masked import NUMBER

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.figures.figure_line import FigureLine

_WORD = rf"(?!đã |đang )[^\s,;.():\d{NUMBER}]{{1,9}}"
_BREAKS_OUT = re.compile(
    rf"(?:^|(?<=[,;:] ))(?P<what>(?:dịch|bệnh)(?: {_WORD}){{0,7}}?)"
    r" (?:(?:đã|đang|tiếp tục|mới|cũng) ){0,2}(?:xảy ra|phát sinh|xuất hiện|tái phát|bùng phát)"
    rf" (?:thêm |trở lại )?(?:tại |ở |trên )(?=[{NUMBER}\d])"
)
_NEXT = re.compile(r"(?: (?:chăn nuôi))?(?: ?,| ?/| và)? ?(?:của |thuộc |tại |ở |trên |trong )?")
_NESTS = frozenset(
    {"hộ", "hộ dân", "hộ chăn nuôi", "thôn", "bản", "ấp", "xã", "phường", "xã, phường", "huyện",
     "quận", "tỉnh", "địa phương", "tỉnh, thành phố", "huyện, thành phố", "trang trại", "cơ sở"}
)  # fmt: skip


def with_outbreaks(line: FigureLine, found: list[Figure]) -> list[Figure]:
    """Return a sentence's figures, those of where a disease broke out named by it."""
    broke = _BREAKS_OUT.search(line.masked.text) if found else None
    if broke is None:
        return found
    what = line.name(broke.span("what"))
    said = what.text[0].lower() + what.text[1:]
    at, named = broke.end(), list(found)
    for index, figure in enumerate(found):
        begin, end = (one - line.sentence.begin for one in (figure.slot.begin, figure.slot.end))
        if begin < at:
            continue
        if figure.unit not in _NESTS or not _NEXT.fullmatch(line.masked.text, at, begin):
            break
        spans = ((end - len(figure.unit) + line.sentence.begin, figure.slot.end), *what.spans)
        named[index] = replace(figure, name=Name(f"{figure.unit} có {said}", spans))
        at = end
    return named
