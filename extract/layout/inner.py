"""What stands among and below the report's paragraphs: captions, subheads, bylines, teasers."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise, takewhile

from extract.layout.blocks import BULLET, Kind, Piece, ends_as_sentence
from extract.layout.bylines import is_labelled, signature
from extract.layout.captions import credit_begin, has_credit, names_scene, names_scene_in_sentence
from extract.layout.furniture import opens_comments, opens_teasers
from extract.layout.likeness import likeness, word_pairs
from extract.remembered import remembered_if_short

_SECTION = re.compile(r"(?:[IVX]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2}){0,2})[.)]?(?:\s|$)")
_UNDER_PAPER = re.compile(r"\(Theo (?:[^\W\d_]+ ){1,3}số \d[^()]{4,80}\)\.?")
"""«(Theo Công văn số 412/UBND-VX, ngày 3/4/2022)»: the paper that the report is of."""
_FEWEST_REPEATED = 4
_MOST_HEADING_WORDS = 30
_MOST_NUMBERED_WORDS = 14
_REPORT_SHARE = 0.5
_COMMENTS_SHARE = 0.3
_RESUMES = 80
_OWN_SHARE = 0.15
"""Three in four later paragraphs share so many pairs of words with the first; one in ten others."""
_NEAR, _FAR = 3, 60
_SIGNED_BESIDE = {Kind.STAMP, Kind.HEADLINE, Kind.DATELINE}


def settle_tail(pieces: list[Piece]) -> None:
    """Mark the comments and the lists of other articles, below the report or inside it."""
    total = sum(len(piece.text) for piece in pieces if piece.kind is None and piece.runs())
    before = 0
    inside_box = False
    for index, piece in enumerate(pieces):
        runs = piece.kind is None and piece.runs()
        comments = opens_comments(piece.text)
        if comments or opens_teasers(piece.text):
            share = _COMMENTS_SHARE if comments else _REPORT_SHARE
            over = (
                comments
                or _is_closed(pieces[max(0, index - _NEAR) : index])
                or not _resumes(pieces[index + 1 : index + _FAR], pieces[:index])
            )
            if over and before >= total * share:
                for rest in pieces[index:]:
                    rest.kind = Kind.BOILERPLATE
                return
            inside_box = True
            piece.kind = Kind.BOILERPLATE
        elif runs and len(piece.text) >= _RESUMES:
            inside_box = False
            before += len(piece.text)
        elif inside_box and piece.kind is None and not has_credit(piece.text):
            piece.kind = Kind.BOILERPLATE


def _is_closed(pieces: list[Piece]) -> bool:
    """Tell whether the report above a box has come to its end: a byline, or «./.»."""
    above = [piece.text for piece in pieces if piece.kind is not Kind.BOILERPLATE]
    return bool(above) and (above[-1].endswith("/.") or signature(above[-1]) is not None)


def _opens(piece: Piece) -> bool:
    return opens_comments(piece.text) or opens_teasers(piece.text)


def _resumes(rest: list[Piece], above: list[Piece]) -> bool:
    """Tell whether the report goes on below a box: with two paragraphs on end, or to its close.

    In a list of other articles each paragraph stands below its title. One paragraph is the report's
    where no title follows, and it speaks of what the report ``above`` the box does.
    """
    open_pieces = [piece for piece in rest if piece.kind is not Kind.BOILERPLATE]
    titles = takewhile(lambda piece: not (piece.kind is None and piece.runs()), open_pieces)
    below = list(takewhile(lambda piece: not _opens(piece), open_pieces[len(list(titles)) :]))
    if below and len(below[0].text) >= _RESUMES and all(piece.runs() for piece in below):
        report = [piece for piece in above if piece.kind is None]
        if likeness(below[0], word_pairs(report)) >= _OWN_SHARE:
            return True
    for piece, following in pairwise([*open_pieces, Piece(0, 0, "")]):
        if _opens(piece):
            return False
        if piece.kind is None and piece.runs():
            closes = piece.text.endswith("/.") or signature(following.text) is not None
            if closes or (following.kind is None and following.text and following.runs()):
                return True
    return False


def settle_repeats(pieces: list[Piece]) -> None:
    """Mark what stands a second time; a line doubled on the spot is a caption.

    Below another heading an item of a list is told again to somebody else.
    """
    seen: dict[str, Piece] = {}
    for at, piece in enumerate(pieces):
        if piece.kind not in {None, Kind.HEADLINE, Kind.LEAD, Kind.SUBHEAD, Kind.CAPTION}:
            continue
        if piece.words < _FEWEST_REPEATED:
            continue
        first = seen.setdefault(piece.key, piece)
        if first is piece:
            continue
        if BULLET.match(piece.text) and pieces[at - 1].kind is not Kind.REPEAT:
            continue
        piece.kind = Kind.REPEAT
        if first.kind is None and first.end + 3 >= piece.begin:
            first.kind = Kind.CAPTION
    _mark_truncated(pieces, seen)


def _mark_truncated(pieces: list[Piece], seen: dict[str, Piece]) -> None:
    """Mark a text that breaks off («…») where the whole of it stands as well."""
    broken = [p for p in pieces if p.kind is None and p.text.endswith(("...", "…"))]
    keys = sorted(seen) if broken else []
    for piece in broken:
        cut = piece.key
        after = bisect_right(keys, cut)
        longer = after < len(keys) and keys[after].startswith(cut)
        if longer and piece.words >= 2 * _FEWEST_REPEATED:
            piece.kind = Kind.REPEAT


def settle_rest(pieces: list[Piece]) -> None:
    """Give every piece that is still open its kind."""
    running = [index for index, piece in enumerate(pieces) if piece.kind is None and piece.runs()]
    last = running[-1] if running else len(pieces)
    first = running[0] if running else 0
    in_list = False
    for index, piece in enumerate(pieces):
        if piece.kind is None:
            named = signature(piece.text) is not None and not has_credit(piece.text)
            if named and (
                not first <= index <= last
                or is_labelled(piece.text)
                or _stands_beside(pieces, index)
            ):
                piece.kind = Kind.BYLINE
            else:
                settled = _kind_by_form(piece.text)
                piece.kind = settled or _kind_by_place(piece, in_list=in_list, below=index > last)
        if piece.kind in {Kind.BODY, Kind.LEAD, Kind.SUBHEAD}:
            in_list = piece.text.endswith(":") or (in_list and not piece.stops())
    _settle_lead(pieces)


def _stands_beside(pieces: list[Piece], index: int) -> bool:
    """Tell whether a line stands above or below one beside which authors are named."""
    beside = (*pieces[max(0, index - 1) : index], *pieces[index + 1 : index + 2])
    return any(one.kind in _SIGNED_BESIDE for one in beside)


@remembered_if_short
def _kind_by_form(text: str) -> Kind | None:
    """Tell what a piece is by its own words, None where its place must decide."""
    if has_credit(text):
        return Kind.CAPTION
    stops = ends_as_sentence(text)
    if _SECTION.fullmatch(text) or (not stops and _is_heading(text)):
        return Kind.SUBHEAD
    if stops:
        return Kind.CAPTION if names_scene_in_sentence(text) else Kind.BODY
    listed = text[-1] in ",;:" or BULLET.match(text)
    return Kind.BODY if listed or _UNDER_PAPER.fullmatch(text) else None


def _kind_by_place(piece: Piece, *, in_list: bool, below: bool) -> Kind:
    """Tell what a line without a stop is, that bears no mark of its kind."""
    if not in_list and names_scene(piece.text):
        return Kind.CAPTION
    if in_list or piece.runs() or piece.words > _MOST_HEADING_WORDS:
        return Kind.BODY
    return Kind.BOILERPLATE if below else Kind.SUBHEAD


def cut_credits(pieces: list[Piece]) -> list[Piece]:
    """Cut the photographer's name off each caption, so that no one takes it for part of it."""
    made: list[Piece] = []
    for piece in pieces:
        at = credit_begin(piece.text) if piece.kind is Kind.CAPTION else None
        if at is None:
            made.append(piece)
            continue
        scene, credit = piece.cut(at)
        scene.kind, credit.kind = Kind.CAPTION, Kind.BYLINE
        made += [scene, credit]
    return made


def _is_heading(text: str) -> bool:
    """Tell whether a line without a stop heads a section: «I. Kết quả», «* MẶT BẰNG CÒN VƯỚNG»."""
    words = text.count(" ") + 1
    if text[0] == "*" and text.isupper():
        return words <= _MOST_HEADING_WORDS
    return (
        _SECTION.match(text) is not None and words <= _MOST_NUMBERED_WORDS and not text[0].isdigit()
    )


def _settle_lead(pieces: list[Piece]) -> None:
    """Mark the lead: the first paragraph, and one that a dateline below a byline brings later."""
    first = True
    for before, piece in pairwise([Piece(0, 0, ""), *pieces]):
        if piece.kind is Kind.LEAD:
            first = False
        elif piece.kind is Kind.BODY and piece.runs():
            if first or before.kind is Kind.DATELINE:
                piece.kind = Kind.LEAD
            first = False
