"""One spelling for matching: views of a text that keep its length, so that offsets hold.

The article's own text is never changed; rules match its ``view``. Whoever writes a pattern or a
name to be found passes it through ``view`` too.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from extract.remembered import remembered_if_short
from extract.syllables import glued

__all__ = ["fold", "glued", "open_bracket", "view"]

_SPACES = "\t\v\f\x1c\x1d\x1e\x1f\u00a0\u1680\u180e\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_INVISIBLE = "\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
_ODD: dict[str, str] = {
    **dict.fromkeys(_SPACES + _INVISIBLE, " "),
    **dict.fromkeys("\u0085\u2028\u2029", "\n"),
    **dict.fromkeys("“”„‟«»〝〞＂", '"'),
    **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("ÐƉ", "Đ"),
    **dict.fromkeys("ðɖ", "đ"),
}
_ODD_LETTER = re.compile("[" + re.escape("".join(_ODD)) + "]")

_MARKS = "\u0300\u0301\u0303\u0309\u0323"


def _toned(vowel: str, mark: str) -> str:
    return unicodedata.normalize("NFC", vowel + mark)


def _moved_pairs() -> dict[str, str]:
    """Map each open oa, oe, uy with its mark on the second vowel to the mark on the first."""
    pairs = {}
    for first, second in (
        ("o", "a"), ("o", "e"), ("u", "y"),
        ("O", "A"), ("O", "E"), ("U", "Y"),
        ("O", "a"), ("O", "e"), ("U", "y"),
    ):  # fmt: skip
        for mark in _MARKS:
            pairs[first + _toned(second, mark)] = _toned(first, mark) + second
    return pairs


def _i_to_y() -> dict[str, str]:
    """Map the toned i, written as often y in these syllables, to y: tỉ and tỷ, kĩ and kỹ."""
    toned = {_toned(i, m): _toned(y, m) for i, y in (("i", "y"), ("I", "Y")) for m in _MARKS}
    onsets = "tkmlhsTKMLHS"
    pairs = {onset + i: onset + y for onset in onsets for i, y in toned.items()}
    for qu in ("qu", "Qu", "QU"):
        pairs |= {qu + i: qu + y for i, y in toned.items()}
    return pairs | {"ti": "ty", "hi": "hy"}  # công ti, hi vọng


_SHORT = 80
"""Names, which are looked at again and again, are no longer."""
_MOVED = _moved_pairs()
_RESPELT = _i_to_y()
# The second vowel comes first in the search: it is rare, so the scan seldom stops.
_SECOND = "".join(sorted({pair[1] for pair in _MOVED}))
_MISPLACED = re.compile(rf"[{_SECOND}](?<=[oOuU].)(?<![qQ]..)(?!\w)")
_TONED_I = "".join(sorted({pair[-1] for pair in _RESPELT} - {"i"}))
_SPELT_I = re.compile(
    rf"[{_TONED_I}i](?!\w)(?:(?<=\b[tkmlhsTKMLHS][{_TONED_I}])|(?<=\b[qQ][uU][{_TONED_I}])"
    r"|(?<=\b[th]i))|(?<=\bt)ỉ(?=đồng)"  # «300 tỉđồng»
)


def view(text: str) -> str:
    """Return ``text`` (NFC) in one spelling, each character at the place of the original.

    Odd and invisible spaces become ' ', dashes '-', double quotes '"', single ones "'", the
    Icelandic Ð the Vietnamese Đ; the tone mark of an open oa, oe, uy stands on the first vowel
    (hòa, thủy); tỉ, kĩ, lí, mĩ, sĩ, quí, công ti and hi vọng are spelt with y; thousands set apart
    by spaces get their points.
    """
    if len(text) <= _SHORT:
        return _name(text)
    return "\n".join(map(_line, text.split("\n")))  # no spelling reaches over a line's end


@lru_cache(maxsize=8_192)
def _name(text: str) -> str:
    return _spelt(text)


def _spelt(text: str) -> str:
    text = _THOUSANDS.sub(_dotted, _ODD_LETTER.sub(lambda odd: _ODD[odd[0]], text))
    moved = _replaced(text, _MISPLACED, 2, _MOVED)
    return _replaced(moved, _SPELT_I, 3, _RESPELT)


_line = remembered_if_short(_spelt)


def _replaced(text: str, found: re.Pattern[str], width: int, pairs: dict[str, str]) -> str:
    """Return ``text`` with the letters that end at each match replaced as ``pairs`` says."""
    pieces = []
    done = 0
    for match in found.finditer(text):
        end = match.end()
        for begin in range(max(done, end - width), end - 1):
            new = pairs.get(text[begin:end])
            if new is not None:
                pieces.append(text[done:begin] + new)
                done = end
                break
    return "".join(pieces) + text[done:] if pieces else text


_THOUSANDS = re.compile(
    r"(?<![^\s(/])[1-9]\d{0,2}(?: \d{3})+"
    r"(?=\s?(?:%|[^\W\d_])|,\d|[.,;)](?:\s|$)|\s?[-/]\s?\d)"
)
"""«12 500 ha», as it is seldom written."""
_NUMBERED = re.compile(
    r"(?:ngày|tháng|năm|(?<!tổng )(?<!trong )số|điều|khoản|điểm|mục|chương|"
    r"lớp|khối|tổ|đội|quận|phường|khu|km|lần|thứ|kỳ|khóa|quý|tuần|giờ|tập|bài|hạng|tầng|phòng|đoạn|đợt|vòng)\s$",
    re.IGNORECASE,
)
"""What is numbered, not counted: «lớp 12 | 350 em»."""


def _dotted(found: re.Match[str]) -> str:
    numbered = _NUMBERED.search(found.string, max(0, found.start() - 14), found.start())
    return found[0] if numbered else found[0].replace(" ", ".")


_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """Return ``text`` without accents and in lower case, đ as d: «Đắk Lắk» is «dak lak»."""
    return _NOT_ASCII.sub(_bare, text).lower()


def _bare(found: re.Match[str]) -> str:
    letters = unicodedata.normalize("NFD", found[0].translate(_D))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


_D = str.maketrans("đĐðÐƉɖ", "dDdDDd")


def open_bracket(text: str, end: int | None = None) -> int:
    """Return where the bracket begins that is still open at ``end``, or at the text's; else -1."""
    opened = text.rfind("(", 0, end)
    return opened if opened > text.rfind(")", 0, end) else -1
