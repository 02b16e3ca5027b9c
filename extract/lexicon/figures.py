"""Words around figures: what stands between an indicator and its value, and what is measured."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from extract.cues import Sought
from extract.lexicon.tables import forbid_repeats, table
from extract.lexicon.words import counted
from extract.text import view

_OTHER_WORDS = {
    "cần": r"(?! (?:thơ|giờ|giuộc|đước|kiệm|cù|thiết)(?!\w))",
    "kế hoạch": r"(?! và đầu tư(?!\w))",
    "giao": r"(?! (?:thủy|linh|long)(?!\w))",
    "hiện": r"(?! (?:hành|đại|thực|vật|trường|trạng|diện|tượng|hữu)(?!\w))",
}
"""What must not stand behind a word, that it makes another word with: «hiện đại»."""
_LONGEST_PEOPLE = 3
_WORDS_BEFORE = {
    "hiện": "".join(rf"(?<!{word} )" for word in ("thực", "phát", "xuất", "thể", "biểu", "tái")),
    "tập trung": "".join(
        rf"(?<!{word} )"
        for word in ("sản xuất", "chăn nuôi", "nuôi trồng", "giết mổ", "cách ly", "điều trị")
    ),
}
"""The same before a word: «thực hiện»; «vùng sản xuất tập trung» is where much of it is."""


@cache
def figure_words(section: str, field: str = "words") -> frozenset[str]:
    """Return the phrases of one field of ``figures.toml``, as the matching view has them."""
    return frozenset(view(word).lower() for word in table("figures")[section][field])


def is_people(said: str) -> bool:
    """Tell whether words in lower case begin with a noun for people: «đại biểu tái cử»."""
    words = said.split()[:_LONGEST_PEOPLE]
    return any(" ".join(words[:size]) in _people() for size in range(1, len(words) + 1))


@cache
def _people() -> frozenset[str]:
    return frozenset(view(noun).lower() for noun, kind in counted().items() if kind == "people")


@cache
def value_words() -> Mapping[str, str]:
    """Return the words between an indicator and its value, each with what it says of the value.

    "chiếm" → "share"; the other kinds are level, toward, weak, ratio, times, up, down and hedge.

    Raises:
        LexiconError: a word stands twice.
    """
    fields = {**table("figures")["value"], "hedge": table("figures")["hedge"]["words"]}
    forbid_repeats("figures", ((word, kind) for kind in fields for word in fields[kind]))
    return MappingProxyType({view(word): kind for kind in fields for word in fields[kind]})


@cache
def value_phrases() -> frozenset[str]:
    """Return the same words without what they say."""
    return frozenset(value_words())


@cache
def measure_heads() -> frozenset[str]:
    """Return the heads of what is measured: «tỷ lệ», «kim ngạch», «số hộ nghèo»."""
    numbers = {f"số {view(noun).lower()}" for noun in counted()}
    return figure_words("measure", "heads") | numbers


@cache
def any_of(section: str, field: str = "words") -> re.Pattern[str]:
    """Return what finds any phrase of one field as whole words."""
    ordered = sorted(figure_words(section, field), key=lambda word: (-len(word), word))
    words = "|".join(
        _WORDS_BEFORE.get(word, "") + re.escape(word) + _OTHER_WORDS.get(word, "")
        for word in ordered
    )
    return re.compile(rf"(?<![\w/])(?:{words})(?![\w/])")


@cache
def any_in(section: str, field: str = "words") -> Sought:
    """Return the same for whole sentences in lower case: few of them have any of the words."""
    return Sought(any_of(section, field), figure_words(section, field))
