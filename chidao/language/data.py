"""Sentences of the data, which are Vietnamese, in the reader's language."""

from __future__ import annotations

import re
from functools import cache

from chidao.language import language, table

_PLACE = re.compile(r"\{([a-z]{1,20})\}")
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3}){1,8}(?:,\d{1,20})?|\d{1,20},\d{1,20}")
_LISTED = "; "
_DEEPEST = 4
"""Sentences within sentences: a reason within a reason, a list of days."""


def told(text: str, name: str | None = None) -> str:
    """Return a reason or a reckoning in a language, or the one chosen; as it is where it is new."""
    return text if (name or language()) == "vi" else in_english(text)


def in_english(text: str) -> str:
    """Return a reason or a reckoning in English; as it is where it is new."""
    return _english(text, _DEEPEST)


def _english(text: str, depth: int) -> str:
    exact = table("data-en").get(text)
    if exact is not None:
        return exact
    for pieces, other in _templates():
        values = _values(text, pieces)
        if values is not None:
            return other.format(**{name: _value(v, depth) for name, v in values.items()})
    return text


def _value(text: str, depth: int) -> str:
    if depth == 0:
        return text
    parts = [_english(part, depth - 1) for part in text.split(_LISTED)]
    return _LISTED.join(_NUMBER.sub(_with_other_marks, part) for part in parts)


def _with_other_marks(number: re.Match[str]) -> str:
    return number[0].translate({ord("."): ",", ord(","): "."})


def _values(text: str, pieces: tuple[str, ...]) -> dict[str, str] | None:
    """Return what stands in the places of a template; None where the text is not made of it.

    ``pieces`` are words and names of places in turn, words first and last.
    """
    first, *rest = pieces
    if not text.startswith(first):
        return None
    values, at = {}, len(first)
    for name, words in zip(rest[::2], rest[1:-1:2], strict=False):
        end = text.find(words, at)
        if end <= at:
            return None
        values[name], at = text[at:end], end + len(words)
    end = len(text) - len(pieces[-1])
    if end <= at or not text.endswith(pieces[-1]):
        return None
    values[pieces[-2]] = text[at:end]
    return values


@cache
def _templates() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return each template that has places, in pieces, with its English; the wordiest first."""
    found = [(t, other) for t, other in table("data-en").items() if _PLACE.search(t)]
    found.sort(key=lambda pair: -len(_PLACE.sub("", pair[0])))
    return tuple((tuple(_PLACE.split(template)), other) for template, other in found)
