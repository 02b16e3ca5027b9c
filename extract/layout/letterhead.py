"""Notices: the letterhead above (issuer, number, place and day), the signature below."""

from __future__ import annotations

import re

from extract.layout.blocks import Kind, Piece
from extract.layout.stamps import stamped_day
from extract.remembered import remembered_if_short

_MOTTO = re.compile(r"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s?-\s?Tự do", re.IGNORECASE)
_NUMBER = re.compile(r"Số\s?:?\s?\d{0,5}\s?/(?:\d{4}/)?[A-ZĐ][A-ZĐa-z-]{1,20}", re.IGNORECASE)
_PLACE_DAY = re.compile(
    r"[^\d,]{2,30}, ngày\s?(?:\d{1,2}|…|\.{2,10}) tháng\s?(?:\d{1,2}|…|\.{2,10}) năm \d{4}"
)
_RECEIVERS = re.compile(r"Nơi nhận\s?:?.{0,80}", re.IGNORECASE)
_SIGNATORY = re.compile(
    r"(?:KT|TL|TM|TUQ|Q)\s?\.\s?[A-ZĐ].{1,80}|\(?(?:Đã ký|đã ký)\)?.{0,40}|"
    r"(?:(?:PHÓ )?(?:THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG|CHỦ NHIỆM|"
    r"GIÁM ĐỐC|CHÁNH VĂN PHÒNG|THỨ TRƯỞNG)).{0,40}"
)
_TOP = 16
_ABOVE, _DAY_BELOW = 8, 8
"""So many lines of a letterhead may stand above its motto or number, and between it and its day."""
_LONGEST_LINE = 160


def settle_letterhead(pieces: list[Piece]) -> int:
    """Mark a notice's letterhead; return how many pieces it takes, 0 where there is none."""
    menu = _menu(pieces)
    top = pieces[: menu + _TOP]
    marked = [
        index
        for index, piece in enumerate(top)
        if index >= menu and len(piece.text) < _LONGEST_LINE and _is_marked(piece.text)
    ]
    if not marked or not any(
        _NUMBER.match(top[index].text) or _MOTTO.search(top[index].text) for index in marked
    ):
        return 0
    if any(piece.runs() for piece in top[: marked[-1]]):
        return 0
    taken = marked[-1] + 1
    while taken < len(pieces) and not any(letter.isalnum() for letter in pieces[taken].text):
        taken += 1
    for index, piece in enumerate(pieces[:taken]):
        piece.kind = Kind.LETTERHEAD if index >= menu else Kind.BOILERPLATE
    return taken


def _menu(pieces: list[Piece]) -> int:
    """Return how many lines of its page's menu stand above a notice.

    A notice bears the motto, or its number with its place and day soon below.
    """
    for index, piece in enumerate(pieces):
        if piece.runs():
            return 0
        if len(piece.text) >= _LONGEST_LINE or not _is_marked(piece.text):
            continue
        below = pieces[index + 1 : index + _DAY_BELOW]
        dated = _NUMBER.match(piece.text) and any(_PLACE_DAY.fullmatch(p.text) for p in below)
        if dated or _MOTTO.search(piece.text):
            return max(0, index - _ABOVE)
    return 0


@remembered_if_short
def _is_marked(text: str) -> bool:
    """Tell the motto, a paper's number and its place and day."""
    marks = _MOTTO.search(text) or _NUMBER.match(text) or _PLACE_DAY.fullmatch(text)
    return marks is not None


def letterhead_day(pieces: list[Piece]) -> str | None:
    """Return the text of the letterhead's line that bears its day."""
    for piece in pieces:
        if piece.kind is Kind.LETTERHEAD and stamped_day(piece.text):
            return piece.text
    return None


def settle_signature(pieces: list[Piece]) -> None:
    """Mark what stands below a notice, from its receivers or signatory to the end."""
    for index in range(len(pieces) // 2, len(pieces)):
        text = pieces[index].text
        if not _begins_signature(text):
            continue
        if sum(len(piece.text) for piece in pieces[index:] if piece.runs()) > len(text) + 400:
            continue
        for piece in pieces[index:]:
            piece.kind = Kind.SIGNATURE
        return


@remembered_if_short
def _begins_signature(text: str) -> bool:
    signs = _SIGNATORY.fullmatch(text) is not None and text[:3].isupper()
    return signs or _RECEIVERS.fullmatch(text) is not None
