"""Whole months of a year in words, as pages and pictures write them."""

from __future__ import annotations

from calendar import month_name

MONTHS_OF_YEAR = 12
_MONTHS_OF_QUARTER = 3
_QUARTERS = ("I", "II", "III", "IV")
_WORDS = {
    "vi": {
        "year": "năm {year}",
        "month": "tháng {last}/{year}",
        "quarter": "quý {roman}/{year}",
        "beginning": "{last} tháng đầu năm {year}",
        "months": "tháng {first}–{last}/{year}",
    },
    "en": {
        "year": "{year}",
        "month": "{last_name} {year}",
        "quarter": "Q{quarter} {year}",
        "beginning": "first {last} months of {year}",
        "months": "{first_name}–{last_name} {year}",
    },
}


def months_in_words(year: int, first: int, last: int, language: str) -> str:
    """Write the months from one to another: «quý I/2024», «first 6 months of 2024»."""
    quarter = -(-last // _MONTHS_OF_QUARTER)
    return _WORDS[language][_kind(first, last)].format(
        year=year,
        first=first,
        last=last,
        first_name=month_name[first],
        last_name=month_name[last],
        quarter=quarter,
        roman=_QUARTERS[quarter - 1],
    )


def _kind(first: int, last: int) -> str:
    months = last - first + 1
    if months == MONTHS_OF_YEAR:
        return "year"
    if months == 1:
        return "month"
    if months == _MONTHS_OF_QUARTER and last % _MONTHS_OF_QUARTER == 0:
        return "quarter"
    return "beginning" if first == 1 else "months"
