"""Two font encodings of older Vietnamese files: TCVN3 (ABC) and VNI for Windows.

Sources: TCVN 5712:1993, table VN3; VNI's table for Windows. Both are read from bytes taken as
Latin-1. The TCVN3 fonts for capitals show small letters as capitals, which no byte tells.
"""

from __future__ import annotations

import unicodedata

_TCVN3_BYTES = (
    "B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB AE CC CE CF D0 D1 AA D2 D3 D4 D5 D6 D7 D8 "
    "DC DD DE DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE EF F1 F2 F3 F4 AD F5 F6 F7 F8 F9 "
    "FA FB FC FD FE A1 A2 A3 A4 A5 A6 A7"
)
_TCVN3_LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ"
_TCVN3 = dict(zip((int(byte, 16) for byte in _TCVN3_BYTES.split()), _TCVN3_LETTERS, strict=True))

_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT = "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
_VNI_MARKS = {
    "ø": _GRAVE, "ù": _ACUTE, "õ": _TILDE, "û": _HOOK, "ï": _DOT,
    "â": _CIRCUMFLEX, "à": _CIRCUMFLEX + _GRAVE, "á": _CIRCUMFLEX + _ACUTE,
    "ã": _CIRCUMFLEX + _TILDE, "å": _CIRCUMFLEX + _HOOK, "ä": _CIRCUMFLEX + _DOT,
    "ê": _BREVE, "è": _BREVE + _GRAVE, "é": _BREVE + _ACUTE,
    "ü": _BREVE + _TILDE, "ú": _BREVE + _HOOK, "ë": _BREVE + _DOT,
}  # fmt: skip
_VNI_LETTERS = {
    "ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
    "Ñ": "Đ", "Ô": "Ơ", "Ö": "Ư", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ",
}  # fmt: skip
_VNI_BASES = frozenset("aeiouyôöAEIOUYÔÖ")


def from_tcvn3(latin: str) -> str:
    """Return the text of TCVN3 bytes that were decoded as Latin-1."""
    return latin.translate(_TCVN3)


def from_vni(latin: str) -> str:
    """Return the text of VNI bytes that were decoded as Latin-1: a letter, then its marks."""
    letters: list[str] = []
    before = ""
    for letter in latin:
        mark = _VNI_MARKS.get(letter.lower()) if before in _VNI_BASES else None
        letters.append(mark if mark is not None else _VNI_LETTERS.get(letter, letter))
        before = "" if mark is not None else letter
    return unicodedata.normalize("NFC", "".join(letters))
