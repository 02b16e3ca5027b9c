"""Take apart what stands in one line: stamp, headline and dateline before the first sentence."""

from __future__ import annotations

import re

from extract.layout.blocks import BULLET, Kind, Piece
from extract.layout.bylines import trailing_signature
from extract.layout.captions import glued_credit
from extract.layout.paragraphs import Paragraph
from extract.layout.stamps import glued_stamp, trailing_stamp
from extract.remembered import remembered_if_short
from extract.syllables import UPPER

_OUTLET = (
    r"(?:[A-ZĐ][A-ZĐ&]{1,9}(?:/[\w+]{2,10})?|[\w-]{2,24}(?:\.(?:gov|com|org|edu))?\.(?:vn|com|net)|"
    r"Dân trí|Tổ Quốc|Thanh tra|VnMedia|VTC News|Xây dựng|Tài chính|Công lý|Đại đoàn kết|"
    r"TTXVN/Vietnam\+|TN ?& ?MT|Chinhphu\.vn|Kiến thức|Pháp lý|Vietnam\+|"
    rf"Báo\s[{UPPER}][\w-]{{0,9}}(?:\s[\w-]{{1,9}}){{0,5}})"
)
_FILED = (
    rf"(?:TP\.?\s?)?[{UPPER}]\w{{0,9}}(?:[\s-][{UPPER}]\w{{0,9}}){{0,3}},?\s"
    rf"(?:ngày\s\d{{1,2}}/\d{{1,2}}\s)?"
    rf"\({_OUTLET}(?:,?\s(?:ngày\s)?\d{{1,2}}/\d{{1,2}}(?:/\d{{4}})?)?\)\s*(?:-+\s*|(?<=\d\)\s))(?=[{UPPER}\"\d])"
)
"""«Hà Nội (TTXVN 9/7) - »: where and when it was filed, which the report need not be about."""
_DATELINE = re.compile(rf"\({_OUTLET}\)\s*(?:-+\s*)?(?=[{UPPER}\"\d])|{_FILED}")
_INNER_DATELINE = re.compile(rf"(?<=\s)\({_OUTLET}\)\s*-+\s*(?=[{UPPER}\"\d])")
_TIME = (
    r"(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Lúc|Trong (?:ngày|hai|ba|các|\d)|Đầu giờ|Vừa qua|Mới đây)\b"
)
_BARE_DATELINE = re.compile(
    rf"(?:[A-ZĐ]{{2,7}}|[A-Z]{{2,6}}\.VN|[\w-]{{2,20}}\.vn|[A-Z][a-z]{{6,20}}|[A-ZĐ]{{2,6}} Online|"
    rf"[A-ZĐ]{{1,3}}&[A-ZĐ]{{1,4}})\s-\s(?=[{UPPER}\"])|-\s(?=[{UPPER}])|"
    rf"[A-ZĐ]{{2,7}}\s?-\s?(?={_TIME})|\[{_OUTLET}\]\s*(?:-\s*)?(?=[{UPPER}\"\d])|"
    rf"[{UPPER}][\w.]{{0,9}}(?:\s[{UPPER}][\w.]{{0,9}}){{0,4}}\s-\s(?={_TIME})"
)
"""«NDO - », «GD&TĐ - », and where a report is filed: «Quảng Ninh - Sáng 9/7, …»."""
_STOP = re.compile(r"[.!?…]\s")
_LONGEST_HEADLINE = 260
_FEWEST_WORDS = 5


def pieces(found: list[Paragraph]) -> list[Piece]:
    """Turn paragraphs into pieces, with what is glued before or after a sentence cut off."""
    made: list[Piece] = []
    first_running = True
    for paragraph in found:
        for piece in _parts(Piece(paragraph.begin, paragraph.end, paragraph.text)):
            if piece.kind is None and first_running and piece.runs():
                first_running = False
                listed = made and (made[-1].text[-1] in ":;" or BULLET.match(made[-1].text))
                made.extend([piece] if listed else _without_dateline(piece, _BARE_DATELINE))
            else:
                made.append(piece)
    return _without_signature(made)


def _parts(piece: Piece) -> list[Piece]:
    if _is_whole(piece.text):
        return [piece]
    whole, *behind = _without_stamp(piece)
    return [*_unglued(whole), *behind]


@remembered_if_short
def _is_whole(text: str) -> bool:
    """Tell the paragraphs, which most are, from which nothing is cut off."""
    piece = Piece(0, len(text), text)
    return _without_stamp(piece) == _unglued(piece) == [piece]


def _without_stamp(piece: Piece) -> list[Piece]:
    """Cut off the hour and day behind a headline: «… (28-08-2017 17:36)»."""
    behind = trailing_stamp(piece.text)
    if not behind:
        return [piece]
    title, day = piece.cut(behind)
    day.kind = Kind.STAMP
    return [title, day]


def _unglued(piece: Piece) -> list[Piece]:
    """Cut off what stands before the text: a stamp, a caption, a headline with its dateline."""
    stamp = glued_stamp(piece.text)
    if stamp:
        before, rest = piece.cut(stamp[0])
        before.kind = Kind.STAMP
        return [before, *_unglued(rest)] if rest.text else [before]
    credit = glued_credit(piece.text)
    if credit and credit[0]:
        scene, rest = piece.cut(credit[0])
        name, rest = rest.cut(credit[1] - (rest.begin - piece.begin))
        scene.kind, name.kind = Kind.CAPTION, Kind.BYLINE
        return [scene, name, *_unglued(rest)]
    whole = _without_dateline(piece, _DATELINE)
    if len(whole) > 1:
        return whole
    inner = _inner_dateline(piece.text)
    if inner is None:
        return [piece]
    title, rest = piece.cut(inner)
    if title.words < _FEWEST_WORDS:
        return [piece]
    title.kind = Kind.HEADLINE
    return [title, *_without_dateline(rest, _DATELINE)]


@remembered_if_short
def _inner_dateline(text: str) -> int | None:
    """Return where a dateline stands behind a headline, if one does."""
    inner = _INNER_DATELINE.search(text, 0, _LONGEST_HEADLINE)
    return None if not inner or _STOP.search(text, 0, inner.start()) else inner.start()


def _without_dateline(piece: Piece, dateline: re.Pattern[str]) -> list[Piece]:
    """Cut off the outlet's name before the first sentence."""
    found = dateline.match(piece.text)
    if not found or found.end() >= len(piece.text):
        return [piece]
    before, rest = piece.cut(found.end())
    before.kind = Kind.DATELINE
    return [before, rest]


def _without_signature(made: list[Piece]) -> list[Piece]:
    """Cut a byline off the last running paragraph: «… nhân dân./. Lê Minh»."""
    for index in range(len(made) - 1, -1, -1):
        piece = made[index]
        if piece.kind is None and piece.runs():
            at = trailing_signature(piece.text)
            if at:
                rest, name = piece.cut(at)
                name.kind = Kind.BYLINE
                made[index : index + 1] = [rest, name]
            break
    return made
