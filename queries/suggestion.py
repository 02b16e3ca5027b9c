"""What a person may have meant who asked for something that is not there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from extract.message import said
from graph.fold import fold


def suggestion(wrong: str, right: Sequence[str]) -> str:
    """Return ' Did you mean "…"?' for the nearest of ``right``, or nothing."""
    near = get_close_matches(wrong, right, n=1, cutoff=0.5)
    return _meant(near[0]) if near else ""


def by_words(asked: str, texts: Mapping[str, str]) -> str:
    """Return ' Did you mean "…"?' for the name whose text has most of the words, or nothing.

    Of several the one with the shortest text; accents and case do not matter.
    """
    wanted = set(fold(asked).split())
    shared = {name: len(wanted & set(fold(text).split())) for name, text in texts.items()}
    best = max(texts, key=lambda name: (shared[name], -len(texts[name]), name))
    return _meant(best) if 2 * shared[best] > len(wanted) else ""


def _meant(name: str) -> str:
    return said(' Did you mean "{near}"?', near=name)
