"""Names as they compare: by key, by loose key, and by slug.

A *key* tells names apart that a reader tells apart ("Thanh Trì", "Thạnh Trị"), and no others: it
ignores case, spacing and where the tone mark is put («hoá» and «hóa»). A *loose key* also writes
out the commonest abbreviations and takes «kỹ» and «kĩ» as one. A *fold* and a *slug* have no marks
at all: what people type, and what stands in an IRI.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from extract import text

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_SYLLABLE_Y = re.compile(r"^([tkmlhsvbnq])y$")
_WORD = re.compile(r"[^\W_]+")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SAME_LETTER = str.maketrans({"Ð": "Đ", "ð": "đ"})
_WRITTEN_OUT = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "mttq": "mặt trận tổ quốc",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "bcđ": "ban chỉ đạo",
    "tp": "thành phố",
    "tphcm": "thành phố hồ chí minh",
    "hcm": "hồ chí minh",
    "tttt": "thông tin và truyền thông",
    "tt&tt": "thông tin và truyền thông",
    "gd&đt": "giáo dục và đào tạo",
    "kh&đt": "kế hoạch và đầu tư",
    "kh&cn": "khoa học và công nghệ",
    "cđs": "chuyển đổi số",
    "csdl": "cơ sở dữ liệu",
    "tthc": "thủ tục hành chính",
    "cchc": "cải cách hành chính",
}
_ABBREVIATION = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(a) for a in sorted(_WRITTEN_OUT, key=len)[::-1]) + r")(?!\w)"
)


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """Return the name in lower case, single spaces, each tone mark at its syllable's end."""
    plain = unicodedata.normalize("NFC", name).translate(_SAME_LETTER).lower()
    return " ".join(_tone_last(word) for word in plain.split())


@lru_cache(maxsize=65536)
def loose_key(name: str) -> str:
    """Return the key with abbreviations written out, punctuation dropped and «kỹ» as «kĩ»."""
    plain = unicodedata.normalize("NFC", name).translate(_SAME_LETTER).lower()
    plain = _ABBREVIATION.sub(lambda found: _WRITTEN_OUT[found[0]], plain)
    return " ".join(_tone_last(word, loosely=True) for word in re.findall(r"[\w%]+", plain))


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """Return the words of the name in lower case without any mark: "pham minh chinh"."""
    return " ".join(_WORD.findall(_bare(name)))


@lru_cache(maxsize=65536)
def slug(name: str) -> str:
    """Return the name as it stands in an IRI: "pham-minh-chinh"; "phan-tram" for "%"."""
    return _NOT_SLUG.sub("-", _bare(name.replace("%", " phan tram "))).strip("-") or "x"


def _bare(name: str) -> str:
    return text.fold(unicodedata.normalize("NFKC", name))


@lru_cache(maxsize=65536)
def _tone_last(word: str, *, loosely: bool = False) -> str:
    parts = unicodedata.normalize("NFD", word)
    tone = "".join(c for c in parts if c in _TONES)
    letters = unicodedata.normalize("NFC", "".join(c for c in parts if c not in _TONES))
    return (_SYLLABLE_Y.sub(r"\1i", letters) if loosely else letters) + tone
