"""Programmes that a quotation ends with: «"Chính quyền 4 gần": gần dân, gần việc, …»."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from extract.programmes.counted import Label, label, number
from extract.programmes.themed_items import by_theme_near

QUOTED = regex.compile(r'"([^"\n]{3,160})"(?!\w)')
"""What stands in quotation marks: one before a word opens another quotation, and closes none."""


def closing(text: str) -> Iterator[Label]:
    """Yield what a quotation ends with, where so many items as it counts share the theme."""
    for quoted in QUOTED.finditer(text):
        found = _closing().search(text.lower(), *quoted.span())
        if found is not None:
            named = label(text, found.span(), text[slice(*found.span(1))], weak=True)
            if len(by_theme_near(text, named)) == named.count:
                yield named


@cache
def _closing() -> regex.Pattern[str]:
    """Match a number and a theme of one or two words at the end of a quotation."""
    return regex.compile(rf'(?<=\w\s)({number()})\s([^\W\d_]+(?:\s[^\W\d_]+)?)(?=")')
