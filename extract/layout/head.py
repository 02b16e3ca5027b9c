"""What stands above the report's first paragraph: headline, kicker, teasers."""

from __future__ import annotations

from itertools import pairwise

import regex

from extract.layout.blocks import BULLET, Kind, Piece
from extract.layout.bylines import heads_paper, signature
from extract.layout.captions import has_credit, names_scene
from extract.layout.likeness import likeness, word_pairs
from extract.numbering import level

_FEWEST_WORDS = 5
_MOST_WORDS = 32
_MOST_LONG = 52
_LEAD_WORDS = 18
_OWN_SHARE = 0.2
_RETOLD = 0.4
_REPORT = regex.compile(
    r"(?:\([^()]{1,30}\)\s*[-–]?\s*)?"
    r"(?:Rạng sáng|Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Vừa qua|Mới đây|Từ ngày|"
    r"Trong (?:hai|ba|các|\d) ngày|Thực hiện|Được sự|Nhằm|Nhân)\b"
)
"""How a report's first paragraph begins: with its day, or why somebody met."""
_STOPS = regex.compile(r"(?<!Tp)(?<!TP)[.?!] ")
_GIVER = regex.compile(
    r"(?:THỦ TƯỚNG(?: CHÍNH PHỦ)?|CHÍNH PHỦ|BỘ TRƯỞNG(?: BỘ)?(?: [^,.]{3,60})?|QUỐC HỘI|"
    r"(?:CHỦ TỊCH )?(?:ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND)(?: [^,.]{3,60})?|"
    r"GIÁM ĐỐC SỞ(?: [^,.]{3,60})?)$"
)


def settle_headline(pieces: list[Piece], after_letterhead: int) -> None:
    """Find the headline among the lines above the first running paragraph, and settle the rest.

    What precedes it is a kicker or menu; what follows and shares no words with the report is a
    teaser of another article.
    """
    first = next(
        (
            index
            for index, piece in enumerate(pieces)
            if piece.kind is None and piece.runs() and not has_credit(piece.text)
        ),
        len(pieces),
    )
    above = [piece for piece in pieces[:first] if piece.kind is None]
    if after_letterhead or (above and heads_paper(above[0].text)):
        _settle_title(above)
        return
    if any(piece.kind is Kind.HEADLINE for piece in pieces[:first]):
        return
    if len(above) <= 1 and _is_stopped_headline([*above, *pieces[first:]]):
        (above or pieces[first:])[0].kind = Kind.HEADLINE
        return
    if not above and _is_long_headline(pieces[first:]):
        pieces[first].kind = Kind.HEADLINE
        return
    headline = _headline(above, pieces, first)
    if headline is None:
        return
    headline.kind = Kind.HEADLINE
    beside = [
        piece
        for piece in above
        if piece.kind is None and not has_credit(piece.text) and piece.key != headline.key
    ]
    pairs = word_pairs(pieces[first:]) if beside else set()
    for piece in beside:
        if piece.begin > headline.begin and piece.text[-1] == ":" and piece.words >= _FEWEST_WORDS:
            return  # the report begins with a list
        _settle_beside(piece, headline, pairs)


def _headline(above: list[Piece], pieces: list[Piece], first: int) -> Piece | None:
    """Choose the headline among the lines above ``pieces[first]``, where the report begins.

    It is a line that stands twice, else the first long enough that shares words with the report
    (the portal's name shares none), else the first long enough. Below a picture with its credit,
    a line is a section's heading.
    """
    pictured = next((at for at, piece in enumerate(above) if has_credit(piece.text)), len(above))
    able = [piece for piece in above[:pictured] if _may_be_headline(piece)]
    keys = [piece.key for piece in pieces] if able else []
    repeated = [
        piece for piece in able if keys.count(piece.key) > 1 and not names_scene(piece.text)
    ]
    if repeated or len(able) <= 1:
        return next(iter(repeated or able), None)
    pairs = word_pairs(pieces[first:])
    dated = _above_stamp(pieces[:first])
    if dated in able and likeness(dated, pairs) >= _OWN_SHARE:
        return dated
    shares = [likeness(piece, pairs) for piece in able]
    sure = next((at for at, share in enumerate(shares) if share >= _OWN_SHARE), None)
    if sure is None:  # a section's name is short, and shares nothing at all with the report
        section = not shares[0] and able[0].words <= _FEWEST_WORDS + 1
        sure = shares.index(max(shares)) if section else 0
    return able[sure]


def _above_stamp(pieces: list[Piece]) -> Piece | None:
    """Return the line right above the first day of publication, which a headline stands above."""
    for before, piece in pairwise(pieces):
        if piece.kind is Kind.STAMP:
            return before
    return None


def _is_stopped_headline(pieces: list[Piece]) -> bool:
    """Tell whether a report opens with a headline that ends in a full stop, asks or calls out.

    It is one short sentence, and the day of publication stands right below, or a paragraph that
    begins with its day tells it again.
    """
    below = [piece for piece in pieces[1:] if piece.kind is None and piece.runs()]
    if not below:
        return False
    text = pieces[0].text
    if not _FEWEST_WORDS <= pieces[0].words <= _MOST_WORDS or _REPORT.match(text):
        return False
    if not text.endswith((".", "?", "!")) or text[:-1].endswith(".") or _STOPS.search(text):
        return False
    if pieces[1].kind is Kind.STAMP:
        return True
    told = _REPORT.match(below[0].text) is not None
    return told and likeness(pieces[0], word_pairs(below[:1])) >= _RETOLD


def _is_long_headline(pieces: list[Piece]) -> bool:
    """Tell a portal's headline of several clauses: no sentence, right above the day of publication.

    «Hội A tổ chức Hội nghị sơ kết quý I, phát động thi đua quý II và …».
    """
    if len(pieces) <= 1 or pieces[1].kind is not Kind.STAMP:
        return False
    text = pieces[0].text
    ended = text[-1] in ".,:;?!" or _STOPS.search(text) is not None
    return not ended and pieces[0].words <= _MOST_LONG and _REPORT.match(text) is None


def _may_be_headline(piece: Piece) -> bool:
    text = piece.text
    return (
        _FEWEST_WORDS <= piece.words <= _MOST_WORDS
        and text[-1] not in ".,:;"
        and not BULLET.match(text)
        and level(text.lower()) is None
        and not has_credit(text)
        and signature(text) is None
        and not (text.isupper() and piece.words <= _FEWEST_WORDS + 1)
    )


def _settle_title(above: list[Piece]) -> None:
    """Mark the title of a notice: «THÔNG BÁO», «VỀ KẾT LUẬN …», «Về việc …».

    Who gives it may stand below its title: «CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH».
    """
    for piece in above:
        if _GIVER.match(piece.text) and piece is not above[0]:
            piece.kind = Kind.LETTERHEAD
            continue
        if not (piece.text.isupper() or piece.text.startswith(("Về việc", "V/v", "Về "))):
            return
        piece.kind = Kind.HEADLINE


def _settle_beside(piece: Piece, headline: Piece, pairs: set[tuple[str, str]]) -> None:
    """Settle a line above the report that is not its ``headline``."""
    if piece.begin < headline.begin:
        piece.kind = Kind.BOILERPLATE
        return
    if piece.text[-1] in ",:;" or names_scene(piece.text) or signature(piece.text) is not None:
        return
    if piece.words >= _LEAD_WORDS:
        piece.kind = Kind.LEAD
        return
    if likeness(piece, pairs) < _OWN_SHARE:
        piece.kind = Kind.BOILERPLATE
