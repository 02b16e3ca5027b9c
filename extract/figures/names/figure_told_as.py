"""What things counted are, told behind them: «4 vụ là án trọng điểm», «4 vụ do chập điện»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.names.counted_nouns import counted_name

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine

NO_KIND = frozenset(
    {"của", "các", "những", "một", "để", "ở", "tại", "nhờ", "rất", "con", "vì", "kết",
     "điều", "mức", "minh", "dấu", "tín", "tỷ", "tiền", "không", "cao", "thấp", "lớn", "nhiều",
     "quá", "chưa", "khá", "vấn", "thách", "áp", "gánh", "lý", "nguyên", "động", "khi", "số", "nỗ",
     "từ", "trên"}
)  # fmt: skip
"""Words that begin no kind of things: «là của», «là một trong», «là con số», «là kết quả»."""


def told_as(line: FigureLine, end: int, *, why: bool = False) -> int:
    """Return where what is told of things ends that «là» begins at an offset, else the offset.

    With ``why`` «do» may begin it too. Names are no kind: «3 xã là Ea Pil, Ea Lai».
    """
    words = line.masked.words(end, line.masked.break_after(end))
    told = words[0].text if words else ""
    behind = words[1:2]
    if not (told == "là" or (why and told == "do")) or not behind or behind[0].text in NO_KIND:
        return end
    if not line.sentence.text[behind[0].begin].islower():
        return end
    return counted_name(line.masked, behind[0].begin, behind[0].end)[1]
