"""Texts as they compare when facts are scored: their words, how far they overlap, bare places."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Words = tuple[str, ...]

_WRITTEN_OUT = {
    "bcđ": "ban chỉ đạo",
    "cchc": "cải cách hành chính",
    "cntt": "công nghệ thông tin",
    "csdl": "cơ sở dữ liệu",
    "cđs": "chuyển đổi số",
    "gd&đt": "giáo dục và đào tạo",
    "hđnd": "hội đồng nhân dân",
    "kh&cn": "khoa học và công nghệ",
    "kh&đt": "kế hoạch và đầu tư",
    "khcn": "khoa học công nghệ",
    "kt-xh": "kinh tế xã hội",
    "mttq": "mặt trận tổ quốc",
    "nsnn": "ngân sách nhà nước",
    "qh": "quốc hội",
    "tp": "thành phố",
    "tp hcm": "thành phố hồ chí minh",
    "tp. hcm": "thành phố hồ chí minh",
    "tp.hcm": "thành phố hồ chí minh",
    "tphcm": "thành phố hồ chí minh",
    "tt&tt": "thông tin và truyền thông",
    "tthc": "thủ tục hành chính",
    "tttt": "thông tin và truyền thông",
    "ubmttq": "uỷ ban mặt trận tổ quốc",
    "ubnd": "uỷ ban nhân dân",
    "xnk": "xuất nhập khẩu",
    "đbqh": "đại biểu quốc hội",
}
_SHORT = re.compile(
    r"(?<!\w)(?:"
    + "|".join(re.escape(short) for short in sorted(_WRITTEN_OUT, key=len, reverse=True))
    + r")(?!\w)"
)
_WORD = re.compile(r"[\w%]+(?:[.,]\d+){0,9}")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_OPEN_Y = re.compile(r"[tkmlhsvbnq]y")


@lru_cache(maxsize=65_536)
def spelt(syllable: str) -> str:
    """Return a syllable in one spelling: its tone last («hoá», «hóa»), «tỷ» as «tỉ»."""
    letters = unicodedata.normalize("NFD", syllable)
    tones = "".join(letter for letter in letters if letter in _TONES)
    bare = unicodedata.normalize("NFC", "".join(c for c in letters if c not in _TONES))
    return (f"{bare[0]}i" if _OPEN_Y.fullmatch(bare) else bare) + tones


@lru_cache(maxsize=65_536)
def words(text: str) -> Words:
    """Return a text's words, in lower case and one spelling, abbreviations written out."""
    lower = unicodedata.normalize("NFC", text).replace("\u00d0", "Đ").lower()
    full = _SHORT.sub(lambda short: _WRITTEN_OUT[short[0]], lower)
    return tuple(spelt(word) for word in _WORD.findall(full))


def plain(text: str) -> str:
    """Return the words of a text with single spaces: equal for what is written the same."""
    return " ".join(words(text))


@lru_cache(maxsize=65_536)
def overlap(one: str, other: str) -> float:
    """Return how many words two texts share, from 0 to 1: the F1 of their words."""
    left, right = words(one), words(other)
    shared = Counter(left) & Counter(right)
    return 2 * shared.total() / (len(left) + len(right)) if shared else 0.0


def best_overlap(names: Iterable[str], text: str) -> float:
    """Return the overlap of a text with that of the names which is nearest."""
    return max((overlap(name, text) for name in names), default=0.0)


def without_head(heads: Sequence[Words], text: Words) -> Words:
    """Return the words after the first of the heads that they begin with; never none."""
    for head in heads:
        if len(text) > len(head) and text[: len(head)] == head:
            return text[len(head) :]
    return text


_UNITS = tuple(
    words(unit)
    for unit in (
        "thành phố", "tỉnh", "thị xã", "thị trấn", "nước", "huyện", "quận", "xã", "phường",
    )
)  # fmt: skip


def bare_place(name: str) -> str:
    """Return the words of a place's name without its kind: «tỉnh Hải Dương» as «hải dương»."""
    return " ".join(without_head(_UNITS, words(name)))
