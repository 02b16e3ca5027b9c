"""A programme named before, wherever it comes again: «Ba bám gồm …», «• 2 HỎI», «5 vấn đề: …»."""

from __future__ import annotations

from functools import cache

import regex

from extract.lexicon import number_words
from extract.programmes.counted import Label
from extract.text import view


def known_again(text: str, count: int, theme: str, name: str) -> Label | None:
    """Return where a stretch names a programme known by its count and theme, or None."""
    found = _pattern(count, theme).search(text.lower())
    if found is None:
        return None
    words = " ".join(text[slice(*found.span("theme"))].split())
    return Label(found.start(), found.end(), name, count, words)


@cache
def _pattern(count: int, theme: str) -> regex.Pattern[str]:
    words = (view(word) for word, value in number_words().digits.items() if value == count)
    numbers = "|".join((str(count), f"{count:02}", *words))
    return regex.compile(rf"(?<![\w.,/-])(?:{numbers})\s\"?(?P<theme>{regex.escape(theme)})(?!\w)")
