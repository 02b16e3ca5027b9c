"""Numbers as Vietnamese writes them: «4.543», «20,5 tỷ», «mười bốn», «lần thứ III».

A dot parts thousands and a comma decimals; a dot before one or two digits is a decimal all the
same («113.5»). Texts are views (:func:`extract.text.view`), where tỉ is spelt tỷ.
"""

from __future__ import annotations

from decimal import Decimal

import regex

from extract.lexicon import number_words, scales
from extract.remembered import remembered
from extract.text import view

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

DIGITS = r"\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,4})?|\d{1,3}(?:,\d{3}){2,5}|\d{1,12}(?:[.,]\d{1,4})?"
"""A number in digits, for use inside other patterns."""

_GROUPED = regex.compile(r"\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,4})?")
_ENGLISH = regex.compile(r"\d{1,3}(?:,\d{3}){2,5}|\d{1,3}(?:,\d{3}){1,5}\.\d{1,4}|[1-9]\d{0,2},000")
_COMMA_GROUP = regex.compile(r"[1-9]\d{0,2},\d{3}")
_PLAIN = regex.compile(r"\d{1,15}(?:[.,]\d{1,4})?")
_ROMAN_NUMBER = regex.compile(r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")

SCALE = "|".join(view(word).replace(" ", r"\s") for word in sorted(scales(), key=len, reverse=True))
"""A word that multiplies a number, for use inside other patterns; the longest first."""
_SCALED = regex.compile(rf"(?P<number>{DIGITS})\s?(?P<scale>{SCALE})?(?P<half>\srưỡi)?")
_FACTORS = {view(word): Decimal(factor) for word, factor in scales().items()}

_DIGIT = {view(word): value for word, value in number_words().digits.items()}
_LAST = {view(word): value for word, value in number_words().last_digits.items()}
_SCALE_IN_WORDS = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9}
_IN_WORDS = (*_DIGIT, *_LAST, *_SCALE_IN_WORDS, "mươi", "trăm", "linh", "lẻ", "rưỡi")
_ORDINALS = {view(word): value for word, value in number_words().ordinals.items()}
_ORDINAL = regex.compile(r"(?:lần\s)?(?:thứ\s)?(?P<place>.{1,40})", regex.IGNORECASE)


def parse_number(text: str) -> Decimal | None:
    """Return the value of a number in digits, in words or in Roman figures, else None.

    Scale words multiply («1,96 triệu» is 1960000), and «rưỡi» adds a half of them.
    """
    text = text.strip()
    if text[:1].isdigit():
        scaled = _SCALED.fullmatch(text)
        return None if scaled is None else _scaled(scaled)
    if text and _ROMAN_NUMBER.fullmatch(text):
        return Decimal(_parse_roman(text))
    return _in_words(text.lower().split())


def _scaled(found: regex.Match[str]) -> Decimal | None:
    value = parse_digits(found["number"])
    if value is None:
        return None
    factor = scale_factor(found["scale"])
    return value * factor + (factor / 2 if found["half"] else 0)


def scale_factor(words: str | None) -> Decimal:
    """Return by how much a scale word multiplies: 1 for None, 1000000000 for «tỷ»."""
    return Decimal(1) if words is None else _FACTORS[" ".join(words.split())]


def parse_digits(text: str) -> Decimal | None:
    """Return the value of digits with their dots and commas, else None."""
    if _GROUPED.fullmatch(text) and not text.startswith("0"):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _ENGLISH.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", "."))
    return None


def grouped_by_comma(text: str) -> bool:
    """Tell whether digits may be thousands that a comma parts, as in English: «3,650»."""
    return _COMMA_GROUP.fullmatch(text) is not None


def _parse_roman(text: str) -> int:
    """Return the value of Roman figures, which must be well formed."""
    values = [_ROMAN[letter] for letter in text]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))


def _in_words(words: list[str]) -> Decimal | None:
    """Add up a number in words: «hai trăm linh năm», «mười bốn», «ba mươi tư», «hai triệu rưỡi»."""
    if not words or words[0] not in _DIGIT or any(word not in _IN_WORDS for word in words):
        return None
    total = 0
    below = 0  # what stands below the next scale word
    unit = None
    last_scale = 1
    for word in words:
        if word in _SCALE_IN_WORDS:
            last_scale = _SCALE_IN_WORDS[word]
            below += unit or 0
            bigger = 0 < total < last_scale  # hai nghìn tỷ
            total = (total + below) * last_scale if bigger else total + below * last_scale
            below, unit = 0, None
        elif word == "trăm":
            below, unit, last_scale = (1 if unit is None else unit) * 100, None, 100
        elif word == "mươi":
            below, unit, last_scale = below + (unit or 1) * 10, None, 10
        elif word == "mười":
            below, unit, last_scale = below + 10, None, 10
        elif word == "rưỡi":
            below += last_scale // 2
        elif word not in {"linh", "lẻ"}:
            if unit is not None:
                return None
            unit = _DIGIT.get(word, _LAST.get(word))
    return Decimal(total + below + (unit or 0))


@remembered
def parse_ordinal(text: str) -> int | None:
    """Return the place in an order: 1 for «thứ nhất» and «đầu tiên», 14 for «lần thứ mười bốn»."""
    text = " ".join(text.split())
    if text.lower() in _ORDINALS:
        return _ORDINALS[text.lower()]
    found = _ORDINAL.fullmatch(text)
    if found is None:
        return None
    place = found["place"]
    if place.lower() in _ORDINALS:
        return _ORDINALS[place.lower()]
    value = parse_number(place)
    return int(value) if value is not None and value == int(value) else None
