"""The field that figures are told of: «Về trồng trọt: 40 ha cỏ», «Về cháy nổ, xảy ra 4 vụ»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.names.indicators import subject_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word


def is_about(line: FigureLine, words: Sequence[Word]) -> bool:
    """Tell «Về trồng trọt, chăn nuôi: | 40 ha cỏ», a field of which figures are told."""
    at = line.masked.break_before(words[0].begin)
    begin = line.masked.break_before(at) + 1 if at > 0 else 0
    about = line.masked.text[begin : max(at, 0)].lstrip().startswith("về ")
    return about and line.masked.text[words[-1].end :].lstrip().startswith(":")


def opened_about(line: FigureLine) -> tuple[Word, ...]:
    """Return the field that a sentence opens with: «Về | cháy rừng, toàn tỉnh xảy ra 4 vụ»."""
    words = line.masked.words(0, line.masked.break_after(0))
    about = bool(words) and words[0].text == "về" and not line.named
    return subject_name(words[1:]) if about else ()
