"""Slogans in quotation marks that count twice and set nothing: «"1 hội đồng 2 nhiệm vụ"»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.programmes.counted import number
from extract.programmes.heads import of_programmes, short_heads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.programmes.counted import Span


_ONE = frozenset({"1", "01", "một"})


@cache
def _two_counts() -> regex.Pattern[str]:
    theme = r"[^\W\d_]+(?:\s[^\W\d_]+){0,3}?"
    return regex.compile(
        rf'"\s?(?P<count>{number()})\s(?P<one>{theme})\s{number()}\s(?P<two>{theme})\s?"'
    )


def slogans(text: str) -> Iterator[Span]:
    """Yield where slogans stand whose two counts nothing parts, and that no programme is called.

    «"1 cung đường 2 điểm đến"» is one saying; «"2 không 3 có"», «"bốn không hai bắt buộc"» are two
    programmes.
    """
    if text.count('"') < 2:  # noqa: PLR2004 - an opening and a closing one
        return
    heads = of_programmes()[0] | short_heads()
    for said in _two_counts().finditer(text.lower()):
        one_thing = said["count"] in _ONE and said["one"] not in heads
        if one_thing or not {said["one"], said["two"]} & heads:
            yield said.span()
