"""How an item of a list is numbered at the begin of a line.

«2. », «2) », «(2) », «2/ », «2- », «2.1. », «3.2.1- », «a) », «a. », «a/ », before a space. No
decimal («2.5 triệu»), date («24 - 4 - 2024») or abbreviation («h. Krông Pa») is one.
"""

from __future__ import annotations

import regex

from extract.remembered import remembered

DIGITS = r"\d{1,2}(?:[.)/](?=\s)|\s?-(?=\s[^\W\d]))"
"""A number with its mark: «2.», «2)», «2/», «2-»."""
_PARTS = r"\d{1,2}(?:\.\d{1,2}){1,3}(?:[.)/](?=\s)|\s?-(?=\s[^\W\d]))"
NUMBER = rf"(?:\((?:\d{{1,2}}|[a-zđ])\)|{DIGITS}|{_PARTS}|[a-zđ]\)|[a-eđ][./](?=\s))"
"""Any such number, of whichever level."""
_LEVELS = regex.compile(
    rf"\s*(?:(?P<roman>[ivx]{{1,4}}\s?[.)/-]\s)|(?P<digits>{DIGITS}|\(\d{{1,2}}\)\s)"
    rf"|(?P<parts>{_PARTS})|(?P<letter>{NUMBER}\s)|(?P<bullet>[-+*•●–]\s))"
)


@remembered
def level(lower: str) -> int | None:
    """Tell how deep in a paper a line stands by its number, in lower case; None where it has none.

    Parts («I.») are level 1, then come «1.», «1.1.», «a)» and what has a mere dash.
    """
    found = _LEVELS.match(lower)
    return None if found is None or found.lastindex is None else found.lastindex
