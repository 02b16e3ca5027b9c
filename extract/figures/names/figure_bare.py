"""What a measure that is only a head is of: «tổng chiều dài», «quy mô», «tổng số tiền».

«sạt lở nghiêm trọng với tổng chiều dài | 50 m», «Bệnh viện tỉnh (quy mô | 1.000 giường)»
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from extract.figures.figure import Name
from extract.figures.masked import NUMBER
from extract.figures.names.figure_branches import keeping, playing
from extract.figures.names.figure_placed import is_abroad
from extract.figures.names.figure_trims import SIZES
from extract.figures.names.indicators import RANKED, subject_name
from extract.figures.names.measured import without_times
from extract.figures.names.word_phrases import phrase_at
from extract.slots import ORGANIZATION
from extract.text import open_bracket

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word

_CORE = 5
_LONGEST = 9
_TOLD_OF = frozenset(
    {"từ", "tại", "ở", "trên", "cho", "được", "đã", "do", "bị", "theo", "trong", "vào"}
)
_DEEDS = frozenset({"được", "đã", "bị"})
"""What is done for or to things: a sum of money is of that, «số tiền hộ nghèo | được vay»."""
_SUMS = ("tiền", "kinh phí", "trị giá")
_CASES = ("trường hợp ", "vụ ", "lượt ")
_LONGEST_PAID = 12
_DWELLINGS = frozenset({"nhà", "đất", "chỗ", "nơi"})
_PAYS = frozenset({"giải ngân", "đã giải ngân"})
_MONEY = frozenset({"vốn", "kinh phí"})
_NOT_OF_MONEY = _TOLD_OF | {"năm", "giao", "của", "là", "giai", "đạt"}
_NUMBERS = frozenset({"số", "tổng số"})
_RATES_OF_CHANGE = frozenset({"tỷ lệ tăng", "tỷ lệ giảm", "tỉ lệ tăng", "tỉ lệ giảm"})
_YIELD = re.compile(r"(?:tổng )?(?:sản lượng|năng suất)(?: (?:bình quân|trung bình|thu hoạch))?")
_GROWN = (
    r"(?:gieo trồng|gieo cấy|gieo sạ|gieo|trồng mới|trồng|nuôi trồng|nuôi thả|nuôi|xuống giống"
    r"|canh tác|cho thu hoạch|thu hoạch|cho sản phẩm|thu hoạch xong|cấy)"
)
_GROUND = re.compile(
    rf"(?:(?i:tổng )?(?i:diện tích)(?: {_GROWN})?(?: (?:các|toàn bộ|được))? )?(?:{_GROWN} )?"
    rf"(?P<crop>(?!{_GROWN}|(?:sạ|cấy|trồng|thả|mới|xong)$)[^\d,;()]+?)"
    rf"(?: (?:đã |được |đang )*{_GROWN})?"
)
"""A ground by what grows on it: «Diện tích gieo trồng | lạc», «| lúa đã gieo cấy»."""
_NO_CROP = frozenset({"bị", "của", "đất", "mặt", "nước", "không", "chưa", "còn", "tại", "ở", "do"})
_WORK = re.compile(
    r"(?<!\w)(?P<what>(?:dự án|nhà máy|công trình|khu đô thị|khu dân cư|khu công nghiệp"
    r"|cụm công nghiệp)(?: (?!của|do|tại|ở|thuộc|như|có|được|là)[^\s,;:()]{1,12}){1,12})"
    r"(?: (?:của|do|tại|ở|thuộc) [^,;:()]{2,60})?$"
)
_COVERS = frozenset({"tỷ lệ bao phủ", "độ bao phủ", "mức bao phủ"})
_WHO_HAS = re.compile(
    r"(?i:tổng )?(?i:số )?(?i:người|lao động)(?: (?:tham gia|đóng|có))?(?: thẻ)? "
)
_PRICES = frozenset({"mức giá", "mức giá bình quân", "mức giá trung bình", "mức giá bán"})
_TELLING = frozenset({"có", "đã", "sẽ", "đang", "phải", "cần", "tăng", "giảm", "là", "ra", "mở"})
_SOLD = re.compile(
    r"(?: (?:đã|đang|được|hiện|bán|bán ra|bán lẻ|niêm yết|đấu giá|chào bán|thu mua|mua))+$"
)
_OPENS = frozenset({"tại", "ở", "là", "của", "với", "về"})


def core(line: FigureLine, topic: Name, measure: Name) -> Name:
    """Return the things spoken of without what is told of them: «dự án vay vốn | từ các quỹ».

    How many there are is told of them too: «số | doanh nghiệp thành lập mới». A sum of money is of
    what was done, and so called: «tổng số tiền | học sinh được nhận học bổng».
    """
    if len(topic.spans) > 1 and measure.text.lower().endswith(_SUMS):
        return _done_in(topic)
    words = line.words_of(topic)
    size = phrase_at(words, 0, _NUMBERS)
    end = len(words) - (len(words) > 1 and words[-1].text in SIZES)  # «cầu X dài | 90 m»
    topic = (line.name_of(words[size:end]) or topic) if size or end < len(words) else topic
    if len(topic.text.split()) <= _CORE:
        return topic
    words = line.words_of(topic)
    cut = _cut(words, _TOLD_OF)
    if cut < len(words) and words[cut].text in _DEEDS and measure.text.lower().endswith(_SUMS):
        end = _cut(words, _TOLD_OF - _DEEDS)
        begin = 0 if end <= _LONGEST_PAID else cut + (words[cut].text == "đã")
        return line.name((words[begin].begin, words[end - 1].end))
    return line.name((words[0].begin, words[cut - 1].end)) if cut < len(words) else topic


def _done_in(topic: Name) -> Name:
    """Return «Công an xử phạt» of «trường hợp Công an xử phạt», of which a sum of money is told."""
    case = next((one for one in _CASES if topic.text.startswith(one)), "")
    return Name(topic.text[len(case) :], topic.spans[1:]) if case else topic


def _cut(words: Sequence[Word], told_of: frozenset[str]) -> int:
    """Return where what is told of things begins: not in «nhà ở»."""
    return next(
        (
            i
            for i in range(2, len(words))
            if words[i].text in told_of
            and not (words[i].text == "ở" and words[i - 1].text in _DWELLINGS)
        ),
        len(words),
    )


def beside(line: FigureLine, name: Name) -> Name:
    """Return «sâu» of «tổng chiều dài 50 m, sâu | 7 m» with what the length before it was of."""
    spoken = line.spoken
    if spoken is None or name.text.lower() not in SIZES or len(spoken.spans) == 1:
        return name
    begin = line.sentence.begin
    spans = ((left - begin, right - begin) for left, right in (*name.spans, *spoken.spans[1:]))
    return line.name(*spans)


def covering(line: FigureLine, name: Name) -> Name:
    """Return «tỷ lệ bao phủ BHYT» of «90.000 người tham gia BHYT, đạt tỷ lệ bao phủ | 86%»."""
    last = line.last
    if last is None or name.text.lower() not in _COVERS:
        return name
    whose = _WHO_HAS.sub("", last.name.text, count=1)
    return name if whose == last.name.text else name.joined("", Name(whose, last.name.spans))


def priced(line: FigureLine, name: Name, begin: int) -> Name:
    """Return «mức giá gạo nếp» of «gạo nếp được bán với mức giá | 25.000 đồng/kg»."""
    ahead = line.masked.text[:begin].rstrip()
    if name.text.lower() not in _PRICES or not ahead.endswith((" có", " với")):
        return name
    end = len(_SOLD.sub("", ahead.rpartition(" ")[0]))
    left = max(line.masked.break_before(end) + 1, line.before)
    words = without_times(line.masked.words(left, end))
    told = any(word.text[0] == NUMBER or word.text in _TELLING for word in words)
    plain = 0 < len(words) <= _LONGEST and not told and not line.is_place(words)
    thing = line.name_of(subject_name(tuple(words))) if plain else None
    return name if thing is None else name.with_kind(thing)


def of_money(line: FigureLine, name: Name) -> Name:
    """Return «giải ngân vốn đầu tư công» of «Vốn đầu tư công được giao 9 tỷ đồng, | giải ngân»."""
    if line.spoken is None or name.text.lower() not in _PAYS:
        return name
    words = line.words_of(line.spoken)
    at = next((i for i, word in enumerate(words) if word.text in _MONEY), len(words))
    kept = list(takewhile(lambda word: word.text not in _NOT_OF_MONEY, words[at:]))
    money = line.name_of(kept[:_LONGEST])
    return name if money is None else name.joined("", Name(money.text.lower(), money.spans))


def of_change(line: FigureLine, name: Name) -> Name:
    """Return «tỷ lệ tăng dư nợ» of «dư nợ đạt 9 tỷ đồng, tăng 1 tỷ đồng, tỷ lệ tăng | 12%».

    Not of «doanh thu …, lợi nhuận …, tỷ lệ tăng lần lượt | 5% và 7%», which is of both.
    """
    spoken = line.spoken
    if spoken is None or name.text.lower() not in _RATES_OF_CHANGE:
        return name
    end = name.spans[-1][1] - line.sentence.begin
    if line.masked.text[end:].lstrip().startswith("lần lượt"):
        return name
    small = spoken.text if spoken.text[1:2].isupper() else spoken.text[:1].lower() + spoken.text[1:]
    return name.joined("", Name(small, spoken.spans))


def of_crop(line: FigureLine, name: Name) -> Name:
    """Return «sản lượng chè» of «Diện tích trồng chè đạt 90 ha, … , | sản lượng 300 tấn».

    What grows there is told with the ground: by its measure, or as what is counted in hectares.
    """
    if _YIELD.fullmatch(name.text.lower()) is None:
        return name
    grounds = [one.name.spans[0] for one in line.named if one.quantity.unit_kind == "area"]
    ground = line.article[slice(*grounds[-1])] if grounds else ""
    found = _GROUND.fullmatch(" ".join(ground.split()))
    crop = found["crop"] if found else ""
    words = crop.lower().split()
    told = 0 < len(words) <= _CORE and _NO_CROP.isdisjoint(words)
    return name.joined("", Name(crop, (grounds[-1],))) if told else name


def owner(line: FigureLine, words: Sequence[Word]) -> Name | None:
    """Return what a bare measure belongs to, before «với» or the bracket that it stands in."""
    at = words[0].begin
    text = line.masked.text
    if words[0].text in {"tốc", "mức"} and (who := keeping(line, at)) is not None:
        return who
    if text[:at].rstrip().endswith(" với"):
        end = text[:at].rstrip().rindex(" với")
        body = (
            one for one in line.sentence.of(ORGANIZATION) if one.end == line.sentence.begin + end
        )
        if (one := next(body, None)) is not None:
            return line.name((one.begin - line.sentence.begin, end))
        if words[0].text in {"tốc", "mức"} and (who := playing(line, end + len(" với"), " với")):
            return who  # «ngành chế biến, chế tạo vẫn dẫn dắt | với tốc độ tăng 8%»
        return _counted(line, end) or _named(line, line.masked.break_before(end) + 1, end)
    opened = open_bracket(text, at)
    if opened <= 0:
        return None
    ahead = line.masked.break_before(opened)
    words_ahead = line.masked.words(ahead + 1, opened)
    begin = max((word.end for word in words_ahead if _opens(word)), default=0)
    return _named(line, max(begin, ahead + 1), opened)


def _counted(line: FigureLine, end: int) -> Name | None:
    """Return «hộ nghèo, hộ cận nghèo» of «900 hộ nghèo, hộ cận nghèo với | dư nợ»."""
    last = line.last
    told = last is not None and last.construct == "counted" and not last.acted
    return last.name if told and last and last.end - line.sentence.begin == end else None


def _opens(word: Word) -> bool:
    return word.text in _OPENS or word.text[0] == NUMBER


def _named(line: FigureLine, begin: int, end: int) -> Name | None:
    words = line.masked.words(begin, end)
    if any(word.text[0] == NUMBER for word in words):
        return None  # what was counted in the same clause
    if not RANKED.isdisjoint(word.text for word in words):
        return None  # «A đứng thứ hai với tổng vốn 181 triệu USD»
    words = list(without_times(words))
    told = next((i for i in range(len(words) - 1, 0, -1) if words[i - 1].text == "là"), 0)
    if told and (who := line.name_of(words[told:])) is not None and is_abroad(who.text):
        return who  # «các nhà đầu tư lớn nhất là | Hà Lan với tổng vốn»
    name = subject_name(tuple(words))
    if len(name) > _LONGEST:
        return _work(line, begin, end)
    return line.name_of(name) if len(name) > 1 and not line.is_place(name) else None


def _work(line: FigureLine, begin: int, end: int) -> Name | None:
    """Return «dự án cầu A» of «… nhiều công trình lớn như dự án cầu A của công ty B | với»."""
    found = _WORK.search(line.masked.text, begin, end)
    return None if found is None else line.name(found.span("what"))


def head_of(name: Name) -> str:
    """Return the word that says what is measured: «vốn» of «tổng số vốn đăng ký»."""
    words = name.text.lower().split()
    return next((word for word in words if word not in {"tổng", "số"}), "")


def same_part(line: FigureLine, words: Sequence[Word]) -> Name | None:
    """Return what was spoken of, if no semicolon parts it from the words."""
    if line.last is None or line.spoken is None:
        return line.spoken
    between = line.masked.text[line.last.slot.end - line.sentence.begin : words[0].begin]
    return None if ";" in between else line.spoken
