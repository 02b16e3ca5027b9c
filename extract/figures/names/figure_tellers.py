"""What somebody tells: «Chủ tịch huyện A nói | huyện có 132 công trình»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.names.measured import starts_measure
from extract.lexicon.figures import is_people
from extract.slots import OFFICE, ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.slots import Slot

_TELLS = frozenset(
    {"báo cáo", "cho biết", "cho hay", "thông tin", "thông báo", "phản ánh", "thừa nhận", "dự báo",
     "nhận định", "đánh giá", "xác nhận", "chia sẻ", "khẳng định", "cảnh báo", "trình bày", "lưu ý",
     "tiết lộ", "giải thích", "dẫn chứng", "lo ngại", "nhấn mạnh", "nêu rõ", "bày tỏ", "phát biểu",
     "kể lại", "cho rằng", "nêu thực", "giãi bày", "trăn trở", "băn khoăn", "xác định"}
)  # fmt: skip
_OWNS_UP = _TELLS | {"khai nhận", "khai báo", "lý giải", "kiến nghị", "thống kê"}
_SAYS = frozenset({"nói", "kể", "nêu", "báo", "than", "khoe", "bảo", "dẫn"})
"""What tells of a figure behind somebody, and is a noun or another verb elsewhere."""
_LONGEST_TELLER = 14
_FILLERS = frozenset({"rằng", "thực", "tế", "thêm", "rõ", "là", "đã"})


def behind_teller(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return the words behind somebody who tells them, all where nobody does."""
    if not words:
        return words
    begin, end = (line.sentence.begin + at for at in (words[0].begin, words[-1].end))
    for slot in reversed(line.sentence.of(PERSON, OFFICE)):
        if not begin <= slot.begin < end and not _ends_before(line, slot, words):
            continue
        at = slot.end - line.sentence.begin
        told = _told([word for word in words if word.begin >= at], _SAYS)
        if told is not None:
            return told
    opens = [one for one in line.sentence.of(ORGANIZATION) if one.begin == begin]
    at = opens[0].end - line.sentence.begin if opens else 0
    behind = [word for word in words if word.begin >= at] if opens else []
    told = _told(behind, frozenset())
    return words if told is None else told


def behind_saying(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return the words behind somebody with or without a name who says them.

    «Cử tri Trần B (phường C) phản ánh | giá điện», «Đối tượng khai nhận | …».
    """
    if words and words[0].text in _SAYS and starts_measure(words, 1):
        return words[1:]  # «Chị A, bán vải ở chợ, nói | doanh thu mỗi ngày»
    for index in range(1, min(len(words) - 1, _LONGEST_TELLER)):
        if f"{words[index].text} {words[index + 1].text}" not in _OWNS_UP:
            continue
        if _is_teller(line, words[:index]):
            return _behind_fillers(words, index + 2)
    return words


def _is_teller(line: FigureLine, words: Sequence[Word]) -> bool:
    """Tell «Cử tri Trần B (phường C)», «Bộ Tài chính» from «công tác», «số lượt»."""
    if is_people(" ".join(word.text for word in words[:3])):
        return True
    begin, end = (line.sentence.begin + at for at in (words[0].begin, words[-1].end))
    return any(begin <= one.begin < end for one in line.sentence.of(PERSON, OFFICE, ORGANIZATION))


def _ends_before(line: FigureLine, slot: Slot, words: Sequence[Word]) -> bool:
    """Tell «Ông A, Giám đốc Sở Y tế, | kể đơn vị thiếu …»: who tells it stands before a comma."""
    at = slot.end - line.sentence.begin
    return at <= words[0].begin and line.masked.text[at : words[0].begin].strip() == ","


def _told(words: Sequence[Word], says: frozenset[str]) -> Sequence[Word] | None:
    pair = " ".join(word.text for word in words[:2])
    size = 2 if pair in _TELLS else int(bool(words) and words[0].text in says)
    if not size:
        return None
    return _behind_fillers(words, size)


def _behind_fillers(words: Sequence[Word], begin: int) -> Sequence[Word]:
    if [word.text for word in words[begin : begin + 2]] == ["cao", "việc"]:
        begin += 2  # «Thủ tướng đánh giá | cao việc tỉnh giảm 12 đầu mối»
    while begin < len(words) and words[begin].text in _FILLERS:
        begin += 1
    return tuple(words[begin:])


def behind_counted(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return «với dư nợ» of «900 hộ nghèo, hộ cận nghèo | với dư nợ», behind what is counted."""
    if line.last is None or line.last.construct != "counted":
        return words
    end = line.last.end - line.sentence.begin
    return tuple(word for word in words if word.begin >= end)
