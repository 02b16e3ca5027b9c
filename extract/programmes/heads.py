"""The words of the lexicon that a programme is called by, and those by which it is set."""

from __future__ import annotations

from functools import cache

import regex

from extract.lexicon.programmes import programme_words
from extract.speech.wordings import either
from extract.text import view


@cache
def setter() -> regex.Pattern[str]:
    """Match who sets a programme right before it: «đề ra | 6 nhiệm vụ»."""
    return regex.compile(rf"(?:{either(programme_words().setters)})(?:\s\w{{1,7}}){{0,2}}\s$")


@cache
def sets_more() -> regex.Pattern[str]:
    """Match what is set before a programme: «đặt ra 8 chỉ tiêu, | 6 nhiệm vụ»."""
    setters = either(programme_words().setters)
    return regex.compile(rf"(?:{setters})(?:\s\w{{1,7}})?\s\d{{1,3}}\s\w+(?:\s\w+){{0,3}},\s$")


@cache
def of_programmes() -> tuple[frozenset[str], frozenset[str]]:
    """Return what is a programme in quotation marks or a chain, and what where it is set."""
    words = programme_words()
    return frozenset(view(w) for w in words.chained), frozenset(view(w) for w in words.announced)


@cache
def units() -> frozenset[str]:
    """Return what only measures: «3 ca, 4 kíp»."""
    return frozenset(view(word) for word in programme_words().units)


@cache
def short_heads() -> frozenset[str]:
    """Return the heads that can be a link of a chain too: «một trọng tâm, hai chủ động»."""
    return frozenset(view(head) for head in programme_words().heads if head.count(" ") == 1)
