"""Heads of what is measured among words: «tỷ lệ», «kim ngạch», «số hộ nghèo»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.masked import TIMES, Word
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words, measure_heads
from extract.numerals import TWO_TO_TEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name

_NO_TOTAL = frozenset(
    {"cục", "công", "bí", "giám", "thư", "hợp", "kết", "quát", "thể", "liên", "thống"}
)
_NO_NUMBER = frozenset({"liệu", "hóa", "hoá", "đông", "ít"})
_NO_INCOME = frozenset({"về", "hoạch", "mua", "giữ", "hồi", "gom", "thập", "nhận"})
_SURPLUS = frozenset({"nguồn", "số", "khoản", "từ"})
_SO_MANY = frozenset(TWO_TO_TEN.split("|"))
_OTHER_WORDS = {
    "số": _NO_NUMBER,
    "thu": _NO_INCOME,
    "chi": frozenset({"tiết", "nhánh", "bộ", "phối", "cục", "hội", "đoàn", "ủy"}),
    "vốn": frozenset({"là", "đã", "có", "dĩ", "được"}),
    "lương": frozenset({"thực", "tâm", "y"}),
    "tiền": frozenset({"đề", "lệ", "tuyến", "thân", "phong", "giang"}),
    "giá": frozenset({"đỡ"}),
    "đàn": frozenset({"ông", "áp"}),
}
"""Behind these heads, what makes another word of them: «chi tiết» is no spending."""


def starts_measure(words: Sequence[Word], begin: int = 0) -> bool:
    """Tell whether a head of what is measured stands at an index."""
    if begin and words[begin - 1].text in figure_words("measure", "not_after"):
        return False
    if begin >= len(words) or _is_surplus(words, begin):
        return False
    following = words[begin + 1].text if len(words) > begin + 1 else ""
    if words[begin].text == "tổng":
        power = following == "công" and [w.text for w in words[begin + 2 : begin + 3]] == ["suất"]
        return power or following not in _NO_TOTAL
    label = words[begin].text == "số" and following.isdigit()  # «gói thầu | số 5»
    if label or following in _OTHER_WORDS.get(words[begin].text, ()):
        return False
    if (words[begin].text, following) == ("tiền", "sử"):  # «tiền sử bệnh», «tiền sử dụng đất»
        return [word.text for word in words[begin + 2 : begin + 3]] == ["dụng"]
    return words[begin].text == "số" or bool(phrase_at(words, begin, measure_heads()))


def names_measure(name: Name) -> bool:
    """Tell whether a name begins with a head of what is measured."""
    words = name.text.lower().split()
    return any(" ".join(words[:size]) in measure_heads() for size in (1, 2, 3))


def is_branch(words: Sequence[Word]) -> bool:
    """Tell «ngành chế biến, chế tạo», a branch or several, of which nothing is told."""
    named = phrase_at(words, 0, figure_words("measure", "branches"))
    told = figure_words("measure", "telling")
    return bool(named) and not any(phrase_at(words, i, told) for i in range(named, len(words)))


def is_bare(words: Sequence[Word]) -> bool:
    """Tell whether a name is only a head: «kim ngạch», «số tiền»."""
    return " ".join(word.text for word in words) in figure_words("measure", "bare")


def _is_surplus(words: Sequence[Word], index: int) -> bool:
    """Tell «nguồn tăng | thu ngân sách», one noun, from «góp phần tăng | thu ngân sách»."""
    before = [word.text for word in words[max(0, index - 2) : index + 1]]
    return before[2:] == ["thu"] and before[0] in _SURPLUS and before[1] in {"tăng", "vượt", "hụt"}


def without_times(words: Sequence[Word]) -> Sequence[Word]:
    """Drop the times that stand before what is spoken of."""
    begin = 0
    while begin < len(words) and words[begin].text[0] in TIMES:
        begin += 1
    return words[begin:]


def ends_bare(words: Sequence[Word]) -> bool:
    """Tell whether words end with a head that stands alone: «nhà máy | công suất»."""
    return any(is_bare(words[-size:]) for size in (2, 3, 4) if size < len(words))


def counts_stages(words: Sequence[Word]) -> bool:
    """Tell «tổng mức đầu tư hai giai đoạn», of so many of them, from «… giai đoạn | đạt»."""
    said = [word.text for word in words[-3:]]
    return said[1:] == ["giai", "đoạn"] and (said[0].isdigit() or said[0] in _SO_MANY)
