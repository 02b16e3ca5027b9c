"""Nouns that are counted together: «16 chuyên gia, | nhà khoa học được mời»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.figures.names.word_phrases import phrase_at
from extract.lexicon import counted
from extract.lexicon.figures import figure_words
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.masked import Word

_KINDS = ("people", "bodies", "papers")
_GOES_ON = frozenset(
    {"của", "tại", "ở", "thuộc", "trong", "trên", "từ", "đến", "được", "bị", "tham gia",
     "tham dự", "dự", "cùng", "hỗ trợ", "sang", "đi", "công tác", "phục vụ", "trực tiếp"}
)  # fmt: skip
"""What tells of both nouns; another verb tells of the second alone."""


def is_counted_with(noun: Sequence[str], behind: Sequence[Word]) -> bool:
    """Tell whether the noun behind a comma is counted with the one before it, which stands bare.

    Not «12 học viên, giáo viên đứng lớp là nghệ nhân», where it begins a clause.
    """
    said = " ".join(noun)
    branches = figure_words("measure", "branches")  # «hộ kinh doanh thương mại, | vận tải»
    branch = next((at for at in range(len(noun)) if " ".join(noun[at:]) in branches), 0)
    if branch and phrase_at(behind, 0, branches) == len(behind):
        return True
    kind = next((one for one in _kinds() if said in one), None)
    size = phrase_at(behind, 0, kind) if kind else 0
    if not size or " ".join(word.text for word in behind[:size]) == said:
        return False
    return size == len(behind) or bool(phrase_at(behind, size, _GOES_ON))


def tells_of_others(behind: Sequence[Word]) -> bool:
    """Tell «3 người bị thương, | lái xe bỏ trốn»: others do something, who are not counted."""
    size = phrase_at(behind, 0, _kinds()[0])
    return 0 < size < len(behind) and not phrase_at(behind, size, _GOES_ON)


@cache
def _kinds() -> tuple[frozenset[str], ...]:
    """Return the nouns that are counted, by what they are."""
    nouns = counted().items()
    return tuple(frozenset(view(n).lower() for n, kind in nouns if kind == one) for one in _KINDS)
