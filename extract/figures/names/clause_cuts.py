"""Where a measure's name ends: before what is told of it in its own clause.

«giải ngân vốn đầu tư công | đang tăng tốc», «lãi suất | thấp hơn trước», «thu | chiếm tỷ trọng»
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.masked import Word

_SHORTEST = 2
_LONGEST_USE = 4
_GOES = frozenset(
    f"{way} {how}"
    for way in ("tăng", "giảm")
    for how in ("dần", "đều", "liên", "nhanh", "mạnh", "qua", "theo", "rõ", "đáng", "khá", "sâu")
)
"""«tăng | dần qua từng năm», «giảm | mạnh theo thời gian»"""
_SHARES = frozenset({"chiếm tỷ trọng", "chiếm tỉ trọng", "chiếm tỷ lệ", "chiếm phần"})
_MORE_OR_LESS = frozenset({"cao", "thấp", "lớn", "nhỏ", "tăng", "giảm"})
_STOCKS = frozenset(
    {"diện tích", "quỹ đất", "số vốn", "tổng vốn", "khối lượng", "chiều dài", "lao động", "dư nợ",
     "kinh phí"}
)  # fmt: skip
_MOVING = frozenset(
    {"tăng", "giảm", "ở", "có", "là", "đạt", "dần", "trên", "dưới", "còn", "đứng", "giữ", "duy",
     "chiếm", "phục", "tiếp", "ngày", "thiếu", "dừng", "chững", "cải", "chậm", "thấp", "cao",
     "phát", "dao", "diễn", "trở"}
)  # fmt: skip
"""What is told of a stock behind «đang», and parts nothing of it off."""


def cut_clause(words: Sequence[Word]) -> Sequence[Word]:
    """Leave out what is told of it: «giải ngân vốn đầu tư công | đang tăng tốc khi»."""
    if not starts_measure(words):
        said = [word.text for word in words]
        still = said.index("vẫn", _SHORTEST) if "vẫn" in said[_SHORTEST:] else len(said)
        goes = said[still + 1 : still + 2] not in (["là"], ["còn"])
        return words[:still] if goes else words  # «hàng rời | vẫn giữ đà tăng»
    told = figure_words("lead", "told")
    if words[0].text == "số" or [word.text for word in words[:2]] == ["tổng", "số"]:
        told -= {"đang"}  # «số vụ việc còn đang theo dõi»
    if _is_stock_in_use(words):
        return words
    shares = (i for i in range(2, len(words)) if phrase_at(words, i, _SHARES))
    words = words[: next(shares, len(words))]  # «kim ngạch miễn thuế | chiếm tỷ trọng lớn»
    ends = (i for i in range(2, len(words)) if _ends_name(words, i, told))
    return words[: next(ends, len(words))]


def _is_stock_in_use(words: Sequence[Word]) -> bool:
    """Tell «diện tích đang cho thuê», so much of it, from «diện tích đang tăng dần»."""
    said = [word.text for word in words]
    at = said.index("đang") if "đang" in said else 0
    used = 0 < len(said) - at - 1 <= _LONGEST_USE and said[at + 1] not in _MOVING
    stock = phrase_at(words, int(said[:1] == ["tổng"]), _STOCKS)
    return at > 0 and used and stock > 0


def _ends_name(words: Sequence[Word], index: int, told: frozenset[str]) -> bool:
    """Tell whether what is told of a measure begins here; not of «tỷ số giới tính | khi sinh»."""
    pair = " ".join(word.text for word in words[index : index + 2])
    goes = pair in _GOES
    return goes or (words[index].text in told and pair != "khi sinh") or _is_higher(words, index)


def _is_higher(words: Sequence[Word], index: int) -> bool:
    """Tell «lãi suất | thấp hơn trước dịch», what it is held against."""
    higher = words[index].text in _MORE_OR_LESS and words[index - 1].text != "sau"
    return higher and [word.text for word in words[index + 1 : index + 2]] == ["hơn"]
