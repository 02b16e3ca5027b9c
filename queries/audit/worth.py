"""Which sentences can hold a slip at all: their numbers are read, the others' need not be.

Most sentences with numbers are none: reading every number of a store costs more than all the rest
of an audit. What is let through here is more than what the checks take; nothing they take is kept
out.
"""

from __future__ import annotations

import re

from extract.text import view
from queries.audit.lists import OPENER

_NUMBER = re.compile(r"\d[\d.,]*")
_LEAST, _WITH_PARTS = 2, 3
"""Numbers in a share or a rank; and in a sum, or a rise with its base and what it came to."""
_CUES = re.compile(r"[%/:]|phần trăm|tổng|gồm|chia ra|trong", re.IGNORECASE)
_ODD = re.compile(r"[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeffÐð]")
_SHARE = re.compile(r"%|phần trăm", re.IGNORECASE)
_RATIO = re.compile(r"/\s?\d|\strên\stổng\ssố\s", re.IGNORECASE)
_RANK = re.compile(r"hạng|thứ|vị trí|top|xếp|đứng", re.IGNORECASE)
_CHANGE = re.compile(r"(?:tăng|giảm|nâng|hạ)\stừ\s|so (?:với )?[^(]{1,60}\(", re.IGNORECASE)
_DIGIT, _SIGN = re.compile(r"\d"), re.compile(r"[,;:()]")
_FAR = 160
"""Characters before a list in which its total stands, its unit and name between them."""


def may_slip(sentence: str) -> bool:
    """Say whether a sentence may hold a sum, share, growth or rank that can be checked."""
    count = len(_NUMBER.findall(sentence))
    if count < _LEAST or not _CUES.search(sentence):
        return False
    if count < _WITH_PARTS and "/" not in sentence and "tổng" not in sentence.lower():
        return False
    seen = view(sentence) if _ODD.search(sentence) else sentence  # no cue is spelt in two ways
    share = _SHARE.search(seen) is not None
    if (share or _RANK.search(seen)) and _RATIO.search(seen):
        return True
    if count < _WITH_PARTS:
        return False
    return (share and _CHANGE.search(seen) is not None) or _lists(seen)


def _lists(seen: str) -> bool:
    """Say whether a number stands right before words that open a list, and two in the list."""
    for opened in OPENER.finditer(seen):
        before = seen[max(0, opened.start() - _FAR) : opened.start()]
        total = _SIGN.split(before)[-1]
        if _DIGIT.search(total) and len(_NUMBER.findall(seen, opened.end())) >= _LEAST:
            return True
    return False
