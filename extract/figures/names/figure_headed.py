"""What a clause ahead of a figure's own names it by: «Về an toàn mạng, Việt Nam đứng thứ 25»."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from extract.figures.figure import Name
from extract.figures.masked import NUMBER, TIMES
from extract.figures.names.counted_nouns import base_name
from extract.figures.names.indicators import LONGEST_NAME, subject_name
from extract.figures.names.measured import starts_measure
from extract.lexicon.figures import value_phrases
from extract.slots import ORGANIZATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word

_ABOUT = re.compile(
    r"(?:(?:và|thì|còn|nhưng|trong khi)\s)?(?:xét\s)?(?:về|đối với)\s(?:xếp hạng\s)?"
)
_TOLD = frozenset({"có", "đã", "đang", "được", "theo", "đạt", "còn", "chưa", "khi", "thì", "cần"})
_NO_LABELS = frozenset({"chỉ tiêu", "dự toán", "tiến độ", "tổng số", "tổng cộng", "kết quả"})
_GIVING = frozenset({"đóng góp"})
_OPENS_LIST = re.compile(r":(?= )|(?<=\s)như(?= )(?! (?:vậy|thế|sau|trên|một|cùng|năm)(?!\w))")
_SO_MANY = re.compile(rf"^(?:có|trong)? ?{NUMBER}{{1,12}} (?=có )")
"""«Có | 5 lĩnh vực có số doanh nghiệp mới tăng, bao gồm: …»"""
_INCLUDING = re.compile(r", (?:bao gồm|gồm|gồm có|cụ thể|đó là)$")
_LIST_TELLS = frozenset(
    {"tăng", "giảm", "cao", "thấp", "lớn", "so", "như", "của", "các", "một", "những", "nhiều",
     "cũng", "đều", "đạt", "cụ", "là", "gồm", "trong", "tại", "theo", "với", "ở", "đã", "được",
     "khá", "mạnh", "tốt", "nhanh", "có", "còn", "chưa", "đang", "bị"}
)  # fmt: skip
_BILLIONS = (["tỷ", "usd"], ["triệu", "usd"], ["tỷ", "đô"], ["nghìn", "tỷ"])
_MOVED = frozenset({"tăng", "giảm"})
"""«Một số tỉnh năng suất lúa | giảm so với cùng kỳ: A giảm 2 tạ/ha»."""
_BOUNDS = frozenset({"trên", "dưới", "hơn", "từ"})
_ANNOUNCES_HARM = re.compile(r"(?<!\w)thiệt hại(?! \S+ tính)[^:,]{0,40}$")
"""«Thiệt hại ban đầu: | lúa bị ngập 300 ha, đường bị sạt lở 2 km», which tell what befell each."""
_SHORT_ITEM = 8
_LABEL = 48
_SHORT = 2
_LONGEST = 10
_CLAUSES = 3
_MENTIONS = 8


def headed(line: FigureLine, left: int, *, about: bool = False) -> Name | None:
    """Return what stands before the clause at ``left`` and tells what its figure measures.

    That is the topic of «Về …,» or, unless only ``about`` is asked for, the head of a measure:
    «với tỷ lệ số ca nhiễm, A đứng thứ 3».
    """
    at = left
    for _ in range(_CLAUSES):
        if at <= max(line.before, 0) or line.masked.text[at - 1] not in {",", ":"}:
            return None
        begin = max(line.masked.break_before(at - 1) + 1, line.before)
        clause = line.masked.text[begin : at - 1]
        if NUMBER in clause or _is_told_already(line, begin):
            return None
        head = None if about else _head(line, begin, at - 1)
        name = head or _topic(line, begin, at - 1, left - 1)
        if name is not None:
            return name
        at = begin
    return None


def _is_told_already(line: FigureLine, begin: int) -> bool:
    """Tell «900 ha lúa bị ngập, | hư hỏng, thiệt hại, trong đó: A …», a part of the last name."""
    return line.last is not None and line.sentence.begin + begin < line.last.end


def _head(line: FigureLine, begin: int, end: int) -> Name | None:
    words = line.masked.words(begin, end)
    at = next((i for i in range(len(words)) if starts_measure(words, i)), None)
    if at is None:
        return None
    moves = (i for i in range(at + 2, len(words)) if words[i].text in _MOVED)
    return line.name_of(subject_name(words[at : next(moves, None)]))


def _topic(line: FigureLine, begin: int, end: int, last: int) -> Name | None:
    text = line.masked.text[begin:end]
    about = _ABOUT.match(text.lstrip())
    if about is None:
        return None
    start = begin + (len(text) - len(text.lstrip())) + about.end()
    topic = [word for word in line.masked.words(start, last) if word.text[0] not in TIMES]
    if not topic or line.is_place(topic) or len(topic) > LONGEST_NAME:
        return None
    return line.name_of(topic)


def fuller(line: FigureLine, name: Name) -> Name:
    """Return a short name as it was said in full ahead of it: «giải ngân» of «giải ngân vốn»."""
    said = name.text.lower()
    if len(said.split()) > _SHORT or not name.spans:
        return name
    at = name.spans[0][0] - line.sentence.begin
    for _ in range(_MENTIONS):
        at = line.masked.text.rfind(f"{said} ", 0, max(at, 0))
        if at < 0:
            break
        span = base_name(line.masked, at)
        words = line.masked.words(*span) if span is not None else []
        words = list(takewhile(lambda word: word.text not in _TOLD, words))
        whole = not at or not line.masked.text[at - 1].isalnum()
        if whole and _SHORT < len(words) <= _LONGEST and words[_SHORT].text not in value_phrases():
            return line.name_of(words) or name
    known = line.known_as(said)
    return name if known is None or _speaks_of_another(line, known) else known


def _speaks_of_another(line: FigureLine, known: Name) -> bool:
    """Tell «cấy 900 ha lúa, năng suất | 6 tấn/ha»: no «năng suất ngô» that was told before.

    So it is where the sentence has measured something else: «doanh thu 3 tỷ, lợi nhuận | 1 tỷ».
    """
    last = line.last
    if last is None or last.construct != "counted":
        return last is not None and last.construct == "measured"
    behind = known.text.lower().split()[_SHORT:]
    return set(behind).isdisjoint(last.name.text.lower().split())


def labelled(line: FigureLine, name: Name) -> Name:
    """Return a name behind the measure that its sentence begins with: «Sản lượng: | lúa 9 tấn»."""
    colon = line.masked.text.find(": ")
    begin = line.sentence.begin
    if " bị " in name.text.lower() and _ANNOUNCES_HARM.search(line.masked.text[:colon]):
        return name
    apart = not 0 < colon <= _LABEL or "," in line.masked.text[:colon]
    if name is not line.topic and (listed := _listed(line, name)) is not None:
        return listed
    if apart or name is line.topic or name.spans[0][0] < begin + colon:
        return name
    words = line.masked.words(0, colon)
    own = line.masked.words(name.spans[0][0] - begin, name.spans[0][1] - begin)
    head = subject_name(tuple(words))
    plain = not any(word.text[0] == NUMBER or word.text in _TOLD for word in words)
    aims = any(f"{one.text} {two.text}" in _NO_LABELS for one, two in pairwise(words[:3]))
    if not plain or aims or not starts_measure(head) or starts_measure(own) or line.is_place(own):
        return name
    label = line.name_of(head)
    return name if label is None else label.joined("", name)


def _listed(line: FigureLine, name: Name) -> Name | None:
    """Return one of those that a list tells with what is measured of each of them.

    «Nhiều mặt hàng có kim ngạch giảm: | gạo giảm 21%», «giá các nông sản tăng như | chè tăng 3%»
    """
    begin = name.spans[0][0] - line.sentence.begin
    text = line.masked.text
    if len(name.spans) > 1 or len(name.text.split()) > _SHORT_ITEM or begin <= 0:
        return None
    opens = _OPENS_LIST.search(text, 0, begin)
    if opens is None or NUMBER in _SO_MANY.sub("", text[: opens.start()]):
        return None
    words = line.masked.words(begin, name.spans[0][1] - line.sentence.begin)
    body = any(one.begin == name.spans[0][0] for one in line.sentence.of(ORGANIZATION))
    measures = any(starts_measure(words, index) for index in range(len(words)))
    if body or measures or not words or line.is_place(words):
        return None
    head = _measured_of_each(line, opens.start())
    whole = None if head is None else line.name_of(head)
    return None if whole is None else whole.with_kind(name)


def _measured_of_each(line: FigureLine, end: int) -> Sequence[Word] | None:
    """Return «kim ngạch» of «mặt hàng xuất khẩu có | kim ngạch giảm so với tháng trước»."""
    end = len(_INCLUDING.sub("", line.masked.text[:end]))
    ahead = line.masked.words(line.masked.text.rfind(",", 0, end) + 1, end)
    begins = [i for i in range(len(ahead)) if starts_measure(ahead, i)]
    behind_has = [i for i in begins if i and ahead[i - 1].text in {"có", "với"}]
    at = next(iter(behind_has or begins), None)
    if at is None or " ".join(word.text for word in ahead[at : at + 2]) in _NO_LABELS | _GIVING:
        return None
    head = tuple(takewhile(lambda word: _names_each(word.text), ahead[at:]))
    if head and head[-1].text in _BOUNDS and ahead[at + len(head) :]:
        head = head[:-1]  # «7 mặt hàng có kim ngạch trên | 3 tỷ USD: gạo …»
    if [word.text for word in head[-2:]] in _BILLIONS:
        head = head[:-2]  # «nhóm hàng có giá trị xuất khẩu | tỷ USD: gạo …»
    return head if 0 < len(head) <= _SHORT_ITEM else None


def _names_each(word: str) -> bool:
    return word not in _LIST_TELLS and word[0] not in TIMES and not word[0].isdigit()
