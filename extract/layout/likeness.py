"""How much a line has in common with a report: the pairs of neighbouring words of both."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.layout.blocks import Piece


def likeness(piece: Piece, pairs: set[tuple[str, str]]) -> float:
    """Give the share of a line's pairs of neighbouring words that are among ``pairs``."""
    own = list(pairwise(piece.key.split()))
    return sum(pair in pairs for pair in own) / len(own) if own else 0.0


def word_pairs(pieces: list[Piece]) -> set[tuple[str, str]]:
    """Give the pairs of neighbouring words of the running paragraphs."""
    pairs: set[tuple[str, str]] = set()
    for piece in pieces:
        if piece.runs():
            words = piece.key.split()
            pairs.update(pairwise(words))
    return pairs
