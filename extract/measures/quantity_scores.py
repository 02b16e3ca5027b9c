"""Scores that entrants need, told without their unit: «điểm chuẩn ngành Y là | 26,5»."""

from __future__ import annotations

from decimal import Decimal

import regex

from extract.measures.numbers import parse_digits

_NUMBER = r"\d{1,2}(?:,\d{1,2})?"
_LEAD = regex.compile(
    r"(?<!\w)điểm\s(?:sàn|chuẩn|trúng\stuyển|xét\stuyển|đầu\svào)(?!\w)[^.;:()\d]{0,90}?"
    r"\s(?:là|từ|đạt|mức|khoảng)\s$",
    regex.IGNORECASE,
)
_SCORE = regex.compile(
    rf"({_NUMBER})(?:\s?[-–]\s?({_NUMBER})|\s(?:đến|tới)\s({_NUMBER}))?(?![\d/%]|[.,]\d)"
)
_LONGEST_LEAD = 130
_HIGHEST = 50
"""Points, of three papers and what is added."""


def score_at(view: str, begin: int) -> tuple[Decimal, Decimal | None, int] | None:
    """Return the score at an offset, up to which it goes, and where it ends."""
    if "iểm " not in view[max(0, begin - _LONGEST_LEAD) : begin]:
        return None
    found = _SCORE.match(view, begin)
    if found is None or _LEAD.search(view, max(0, begin - _LONGEST_LEAD), begin) is None:
        return None
    value, upper = parse_digits(found[1]), parse_digits(found[2] or found[3] or "")
    if value is None or max(value, upper or value) > _HIGHEST or (upper or value) < value:
        return None
    return value, upper, found.end()
