"""Which of an article's text is the report: headline, lead, body, captions, and the rest."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from extract.article import Article
from extract.layout.blocks import FURNITURE, REPORT, Block, Kind, Piece
from extract.layout.bylines import signature
from extract.layout.furniture import is_furniture
from extract.layout.glue import pieces as glued_pieces
from extract.layout.head import settle_headline
from extract.layout.inner import cut_credits, settle_repeats, settle_rest, settle_tail
from extract.layout.letterhead import letterhead_day, settle_letterhead, settle_signature
from extract.layout.paragraphs import paragraphs
from extract.layout.stamps import Stamp, stamp, stamped_day
from extract.text import view

__all__ = ["REPORT", "Block", "Kind", "Layout", "layout"]


class Layout(Struct, frozen=True, kw_only=True):
    """An article taken apart.

    ``view`` is the matching view, of the text's length, in which line ends inside a paragraph are
    spaces. ``blocks`` cover the whole text, in order. ``headline`` and ``author`` are as written;
    ``stamped`` is the day of the article's own stamp; ``published`` the day that is known from
    outside, else the stamp's.
    """

    article: Article
    view: str
    blocks: tuple[Block, ...]
    headline: str | None
    author: str | None
    stamped: date | None

    @property
    def published(self) -> date | None:
        """The day of publication: described, else stamped, else None."""
        return self.article.published or self.stamped

    @property
    def own(self) -> str:
        """The view with empty lines for what the page adds: no other article's words count."""
        view = self.view
        return "".join(
            "\n" * (block.end - block.begin)
            if block.kind is Kind.BOILERPLATE
            else view[block.begin : block.end]
            for block in self.blocks
        )

    @property
    def opens(self) -> int:
        """Where the page's menus and clocks end and the article begins."""
        own = (block.begin for block in self.blocks if block.kind not in FURNITURE)
        return next(own, 0)


def layout(article: Article) -> Layout:
    """Take an article apart into blocks: which of its text is the report, and what the rest is."""
    seen = view(article.text)
    found = glued_pieces(paragraphs(seen))
    taken = settle_letterhead(found)
    settle_signature(found)
    for piece in found:
        if piece.kind is None and is_furniture(piece.text):
            piece.kind = Kind.BOILERPLATE
    signed = _settle_stamps(found)
    settle_tail(found)
    settle_headline(found, taken)
    _settle_clocks(found)
    settle_repeats(found)
    settle_rest(found)
    found = cut_credits(found)
    return Layout(
        article=article,
        view=_joined_view(seen, found),
        blocks=_blocks(found, len(seen)),
        headline=_headline(article.text, found),
        author=signed or _author(article.text, found),
        stamped=_stamped(found),
    )


def _settle_stamps(found: list[Piece]) -> str | None:
    """Mark the stamps; give the author that one of them names."""
    signed: str | None = None
    for piece in found:
        read = stamp(piece.text) if piece.kind is None else None
        if read:
            piece.kind = Kind.STAMP
            signed = signed or read.signed or None
    return signed


def _settle_clocks(found: list[Piece]) -> None:
    """Mark a page's clock, which stands above the headline, as part of the page.

    It has a clock's form; or beside the report's own stamp below the headline it says a later day,
    or another one with its weekday.
    """
    own = _stamped_below(found)
    for piece in found:
        if piece.kind in {Kind.HEADLINE, Kind.LETTERHEAD}:
            return
        read = stamp(piece.text) if piece.kind is Kind.STAMP else None
        if read and (read.clock or (own and _is_not_its(read, own))):
            piece.kind = Kind.BOILERPLATE


def _is_not_its(read: Stamp, own: date) -> bool:
    return read.day is not None and (read.day > own or (read.weekday and read.day != own))


def _stamped_below(found: list[Piece]) -> date | None:
    """Return the day of the stamp between the headline and the report's first paragraph."""
    below = False
    for piece in found:
        below = below or piece.kind is Kind.HEADLINE
        if below and piece.kind is None and piece.runs():
            return None
        if below and piece.kind is Kind.STAMP and (day := stamped_day(piece.text)):
            return day
    return None


def _stamped(found: list[Piece]) -> date | None:
    """Give the day of the first stamp, else of the letterhead."""
    for piece in found:
        day = stamped_day(piece.text) if piece.kind is Kind.STAMP else None
        if day:
            return day
    letter = letterhead_day(found)
    return stamped_day(letter) if letter else None


def _joined_view(seen: str, found: list[Piece]) -> str:
    """Return the view with the line ends inside each piece as spaces."""
    parts = []
    done = 0
    for piece in found:
        parts += [seen[done : piece.begin], piece.text]
        done = piece.end
    return "".join(parts) + seen[done:]


def _blocks(found: list[Piece], length: int) -> tuple[Block, ...]:
    """Turn pieces into blocks; each takes the white space after it, the first that before it."""
    if not found:
        return (Block(0, length, Kind.BOILERPLATE),) if length else ()
    begins = [0, *(piece.begin for piece in found[1:])]
    ends = [*begins[1:], length]
    return tuple(
        Block(begin, end, piece.kind or Kind.BODY)
        for begin, end, piece in zip(begins, ends, found, strict=True)
    )


def _headline(text: str, found: list[Piece]) -> str | None:
    lines = [text[piece.begin : piece.end] for piece in found if piece.kind is Kind.HEADLINE]
    return " ".join(" ".join(lines).split()) or None


def _author(text: str, found: list[Piece]) -> str | None:
    """Return the first byline's name: of nobody whom the report itself names."""
    for piece in found:
        if piece.kind is Kind.BYLINE:
            name = signature(text[piece.begin : piece.end])
            if name and not _is_reported(text, name, found):
                return name
    return None


def _is_reported(text: str, name: str, found: list[Piece]) -> bool:
    """Tell whether a line that names someone told of is the page's tag: «Chính trị», «Lê Nam»."""
    told = (text[piece.begin : piece.end] for piece in found if (piece.kind or Kind.BODY) in REPORT)
    return " " in name and any(name in paragraph for paragraph in told)
