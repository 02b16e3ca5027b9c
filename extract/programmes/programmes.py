"""Numbered programmes by their names, on plain strings: «5 đẩy mạnh», «bốn trụ cột», «6 rõ».

Every function takes a stretch of the matching view and gives offsets in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from extract.cues import Cues
from extract.lexicon.programmes import programme_words
from extract.programmes.announced import announced
from extract.programmes.closing import QUOTED, closing
from extract.programmes.counted import MOST, NOT_BEFORE, NUMBERED, SAME, Label, Span, number
from extract.programmes.counted import label as name_of
from extract.programmes.groups import groups
from extract.programmes.heads import of_programmes, short_heads, units
from extract.programmes.lettered import lettered, may_be_lettered
from extract.programmes.slogans import slogans
from extract.programmes.themed_items import by_theme_near
from extract.remembered import remembered
from extract.speech.wordings import either

_CALLED = regex.compile(
    r"(?:phong trào|cuộc vận động|phương châm|mô hình|tinh thần|khẩu hiệu|thông điệp|nguyên tắc)\s$"
)
"""Before these words a number and a theme are a name: «phong trào Hai không»."""
_CARRIES_OUT = regex.compile(
    r"(?:thực hiện|phát động|triển khai|quán triệt|tuân thủ|chấp hành)"
    r"(?:\s(?:tốt|nghiêm|nghiêm túc|đúng|đầy đủ)){0,2}\s$"
)
_HAS = regex.compile(r"(?:(?<!phải\s)(?<!cần\s)có|có tới|có đến|còn|vẫn còn|lại có)\s$")
"""«bản có 7 không: không điện, …» tells how a place is."""
_SERVES = regex.compile(
    r"(?:phục vụ|đạt|kết hợp|dung hòa|cân bằng|hài hòa|theo đuổi|vì)"
    r"(?:\s(?:được|đồng thời|song song|cùng lúc|cả|tốt)){0,2}\s$|"
    r"(?<!\w)việc (?:xác định|đặt ra|đề ra|thực hiện|triển khai)\s(?:đồng thời\s)?$"
)
"""«cùng lúc phục vụ | hai mục tiêu là A và B» tells what something is for, and sets nothing; nor
does «việc đặt ra | hai mục tiêu»."""
_ENDS = regex.compile(r'\s?(?:[.,;:)"]|$)')
"""«thực hiện 5 không.»: a motto that nothing goes on behind."""
_OF_A_KIND = regex.compile(
    r"(?:tàu|tàu cá|thuyền|ghe|phương tiện|xe|hàng|hàng hóa|thuốc|phòng khám|dự án)\s\"?$"
)
_GO_ON_WITH = ("gắn", "trong", "của", "để", "nhằm", "với", "tại", "khi", "ở", "vào")
_GO_ON = (" và", *(f" {word} " for word in _GO_ON_WITH))
_WORD = (
    r"\s(?!(?:sau|như|này|đó|là|gồm|bao|của|về|cho|cần|phải|chính|trên|trong|với|và|cụ|năm|để|tại|khi|từ|ở|"
    r"lần|do|theo|mà|có)(?!\w))[^\W\d_]+"
)
_MORE = regex.compile(
    rf"(?:\s(?:phát triển|xây dựng|bảo đảm|nâng cao|thúc đẩy|cải thiện|thu hút|tháo gỡ|"
    rf"khắc phục|ứng phó|phòng|chống|xử lý|quản lý)(?!\w)(?:{_WORD}){{0,5}}|(?:{_WORD}){{1,2}})"
    r"(?=\s?:|\s(?:gồm|bao gồm)\s?:?|\slà\s)"
)
"""What else a name says where its list is behind: «4 trụ cột kinh tế: …», «3 định hướng phát triển
ngành lúa gạo: …»."""
_THEN_TWO = regex.compile(r'"?\s?[,;-]\s?"?(?:hai|2|02)\s')
_NO_YEAR = r"(?!\s(?:nay|này|qua|tới|sau|trước|ngoái|học|đầu|cuối|mới|ngân|tài|kế|thứ)(?!\w))"
_FIVE = regex.compile(rf"[Nn]ăm{_NO_YEAR}\s\p{{Ll}}+(?:\s\p{{Ll}}+)?")
"""«năm» is a year, unless a theme stands alone with it in quotation marks: «"Năm quyết tâm"»."""
_YEARLESS = r"(?<!(?:trong|cả|hằng|mỗi|đầu|cuối|từng|các|những)\s)năm(?!\w)" + _NO_YEAR
_THINGS = regex.compile(
    r"(?:điểm|nút|cây|con|nhà|vùng|cú|ông|bà|đầu|mắt|cánh|ngôi|chiếc|làng|lò|bãi|tuyến|ổ|nhóm|xã|hộ|"
    r"địa chỉ|lỗ|kịch bản|siêu|đô thị|dự án|công trình|quả|trái|bức|chuyến|suất|gói|phòng|góc|bếp|"
    r"tủ|chợ|ngày|giờ|phút|sao|lá|dòng|mùa|tay|cán bộ|đối tượng|tầng|rào cản|thách thức)(?!\w)"
)
"""Things that are counted, in words that are no more than a figure of speech: «6 "điểm đen"»."""
_HUNDRED_YEARS = " 100 năm"
"""«hai mục tiêu | 100 năm»: by when belongs to the name, and sets nothing."""
_NEAR_BEFORE = 40
_OUTCOMES = regex.compile(
    r"(?:kết quả|thành tựu|thành tích|hạn chế|tồn tại|nguyên nhân|khó khăn|vướng mắc|bất cập|"
    r"thách thức|điểm nghẽn|điểm sáng|dấu ấn|sự kiện|thiếu|yếu|kém)(?!\w)"
)
"""What came of work, and what stands in its way, is counted and no programme."""


@cache
def _head() -> regex.Pattern[str]:
    """Match a count and a head: the count and the whole theme are groups."""
    words = programme_words()
    tail = rf"(?:(?:\s|,\s|\svà\s)(?:{either(words.modifiers)})(?!\w)){{0,4}}"
    long = [
        head
        for head in (*words.heads, *words.announced)
        if " " in head and head not in words.chained
    ]
    join = rf"(?:(?:\s|,\s|\svà\s)(?:{either(long)})(?!\w)){{0,2}}"
    heads = either((*words.heads, *words.announced))
    groups_of = (
        r"nhóm\s(?:nhiệm|giải)|khâu|trụ\scột|nguyên\stắc|nhiệm\svụ(?:,\sgiải|\strọng|\schủ)|"
        r"giải\spháp\s(?:trọng|chủ)|định\shướng\slớn|quan\sđiểm|mũi\snhọn|đột\sphá"
    )
    told = r"(?<=(?:nêu|nêu rõ|đề ra|đưa ra|đặt ra|chỉ ra|chỉ rõ|nhấn mạnh|xác định)\s)"
    opened = rf"(?=\s(?:{heads})(?!\w){tail}(?:\s?:|\s(?:gồm|là|sau)(?!\w)))"
    year = r"(?<!(?:trong|cả|hằng|mỗi|đầu|cuối|từng|giữa|qua|hết|sau|của|theo|mới|sang)\s)"
    five = rf"{year}năm(?=\s(?:{groups_of}))|{year}năm{opened}|{told}năm(?=\s(?:{heads})(?!\w))"
    return regex.compile(
        rf"(?<![\w.,/-])({number()}|{five})\s((?:{heads})(?!\w){tail}{join}{tail})"
    )


@cache
def _half_quoted() -> regex.Pattern[str]:
    return regex.compile(rf'(?<![\w.,/-])({number()})\s"([^"\d]{{2,40}})"')


@cache
def _chain_link() -> regex.Pattern[str]:
    """Match one link of a chain: a number and up to three words."""
    return regex.compile(
        rf"({number()}|{_YEARLESS})\s"
        rf"((?:[^\W\d_]+)(?:\s(?!(?:là|gồm|bao gồm)(?!\w)|(?:và\s)?{number()}\s)[^\W\d_]+){{0,4}})"
    )


@cache
def _link() -> regex.Pattern[str]:
    """Match what stands between two links: a comma, «gắn với», or nothing: «3 giảm 3 tăng»."""
    return regex.compile(rf'"?\s?(?:,|-|;|và|gắn với|gắn|cùng)\s?"?|\s(?={number()}\s)')


@cache
def _any() -> regex.Pattern[str]:
    """Match a cue that stands in a programme's name, by the count before or behind it."""
    words = programme_words()
    heads = either((*words.heads, *words.announced, *words.things))
    count = rf"(?:{number()}|năm)"
    theme = r"[^\W\d_]{1,12}(?:\s[^\W\d_]{1,12})?"
    return regex.compile(
        rf'"\s?{count}|(?<=(?<![\w.,/-]){count}\s)(?:"|(?:{heads})(?!\w))'
        rf'|(?<=(?<![\w.,/-]){count}\s{theme})"'
    )


@cache
def _cues() -> Cues:
    """Return what stands in every name of a programme: a head, or a quotation mark."""
    words = programme_words()
    return Cues(('"', *words.heads, *words.announced, *words.things))


@remembered
def may_name(lower: str) -> bool:
    """Tell at little cost whether a stretch, in lower case, could name a programme."""
    at_cue = _any().match
    if any(at_cue(lower, begin) for begin in _cues().starts(lower)):
        return True
    return may_be_lettered(lower)


@remembered
def labels(text: str) -> tuple[Label, ...]:
    """Return the programmes that are named in a stretch, in order, without overlaps."""
    found: list[Label] = []
    taken: list[Span] = list(slogans(text))
    quoting = (_in_quotes, _half_quotes, closing) if '"' in text else ()
    ways = (lettered, *quoting, _chains, _unquoted, groups)
    for label in (label for way in ways for label in way(text)):
        if not 1 <= label.count <= MOST or _OUTCOMES.match(label.theme.lower()):
            continue
        if _measures(text, label) or NUMBERED.search(text.lower(), 0, label.begin):
            continue
        if any(label.begin < e and b < label.end for b, e in taken):
            continue
        if label.count == 1 and not (_alone(text, label) or _in_chain(text, label)):
            continue
        taken.append((label.begin, label.end))
        found.append(label)
    return tuple(sorted(found, key=lambda label: label.begin))


def _alone(text: str, label: Label) -> bool:
    """Tell whether one thing alone is a programme: in quotation marks, or at the head of a line."""
    quoted = '"' in text[max(0, label.begin - 60) : label.end + 60]
    known = label.theme.lower() in of_programmes()[0] | of_programmes()[1] | short_heads()
    counts_on = _THEN_TWO.match(text.lower(), label.end) is not None
    return (known and (quoted or counts_on)) or _heads_line(text, label)


def _measures(text: str, label: Label) -> bool:
    """Tell whether a unit is counted, or a thing is said to be of a kind: «tàu "3 không"»."""
    unit = label.theme.lower().split()[0] in units()
    if unit and len(by_theme_near(text, label)) == label.count:
        return False  # «"ba đồng": đồng lòng, đồng sức, đồng hành»
    return unit or bool(_OF_A_KIND.search(text[: label.begin].lower()))


def _in_chain(text: str, label: Label) -> bool:
    """Tell whether one thing stands in quotation marks with others: «"4 ổn định, 1 tiết giảm"»."""
    for quoted in QUOTED.finditer(text):
        if quoted.start(1) <= label.begin < quoted.end(1):
            counts = [link[1] for link in _links(text.lower(), *quoted.span(1))]
            return len(counts) > 1 and not {"một", "1", "01"}.issuperset(counts)
    return False


def _heads_line(text: str, label: Label) -> bool:
    return not text[: label.begin].strip(' -"') and text[label.end :].lstrip().startswith(":")


def _in_quotes(text: str) -> Iterator[Label]:
    """Yield «"5 đẩy mạnh"», and each link of «"5 vấn đề - 4 xuyên suốt"»."""
    for quoted in QUOTED.finditer(text):
        links = list(_links(text.lower(), quoted.start(1), quoted.end(1)))
        counted = [link for link in links if link[2].split()[0] in units()]
        alone = len(links) == 1 and quoted.span(1) == links[0].span()
        year = alone and links[0][1] == "năm" and links[0][2] not in of_programmes()[0]
        if year or (counted and not alone):  # «"Năm trật tự đô thị"» is a year
            continue
        if links and links[0].start() == quoted.start(1):
            listed = text[links[-1].end() : links[-1].end() + 1] == ":"
            whole = listed or links[-1].end() == quoted.end(1) or len(links) > 1
            if whole and (len(links) > 1 or links[0][1] not in {"một", "1"}):
                for link in links:
                    yield name_of(text, link.span(), text[slice(*link.span(1))])
        elif _FIVE.fullmatch(quoted[1]) and quoted[1].split(maxsplit=1)[1] in of_programmes()[0]:
            yield name_of(text, quoted.span(1), quoted[1].split()[0])


def _links(lower: str, begin: int, end: int) -> Iterator[regex.Match[str]]:
    at = begin
    while at < end:
        link = _chain_link().match(lower, at, end)
        if link is None:
            return
        yield link
        joined = _link().match(lower, link.end(), end)
        if joined is None:
            return
        at = joined.end()


def _half_quotes(text: str) -> Iterator[Label]:
    for found in _half_quoted().finditer(text.lower()):
        alone = found[1] in {"một", "1"} and not text[: found.start()].endswith(('", ', '" và '))
        plain = not alone and not text[found.start(2)].isupper()
        plain = plain and not _THINGS.match(found[2])
        before = text[max(0, found.start() - _NEAR_BEFORE) : found.start()].lower()
        if plain and not NOT_BEFORE.search(before) and not _HAS.search(before):
            yield name_of(text, found.span(), found[1])


def _chains(text: str) -> Iterator[Label]:
    """Yield the links of «5 tiên phong, 5 có, 5 không»: two or more of known themes."""
    lower = text.lower()
    chained = of_programmes()[0]
    themes = chained | short_heads()
    at = 0
    for first in _chain_link().finditer(lower):
        if first.start() < at or lower[: first.start()][-1:].isalnum():
            continue
        links = []
        known = 0
        position = first.start()
        while True:
            link = _chain_link().match(lower, position)
            theme = _theme_of(link[2], themes) if link else None
            if link is None or theme is None:
                break
            links.append((link.start(), link.start(2) + len(theme), link[1]))
            known += theme in chained
            joined = _link().match(lower, links[-1][1])
            if joined is None:
                break
            position = joined.end()
        if len(links) > 1 and known:
            at = links[-1][1]
            for begin, end, count in links:
                yield name_of(text, (begin, end), count)


@cache
def _longest_first(chained: frozenset[str]) -> list[str]:
    return sorted(chained, key=len, reverse=True)


def _theme_of(words: str, chained: frozenset[str]) -> str | None:
    return next(
        (
            head
            for head in _longest_first(chained)
            if words == head
            or (
                words.startswith(head + " ")
                and head in words.split(" và ", maxsplit=1)[0]
                and words[len(head) :].startswith(_GO_ON)
            )
        ),
        None,
    )


def _unquoted(text: str) -> Iterator[Label]:
    chained, plain = of_programmes()
    lower = text.lower()
    set_until = -1
    for found in _head().finditer(lower):
        theme = found[2]
        before = lower[max(0, found.start() - _NEAR_BEFORE) : found.start()]
        if NOT_BEFORE.search(before) or SAME.match(lower, found.end()):
            continue
        if theme in chained and _HAS.search(before):
            continue
        weak = theme in chained and theme not in plain and not _CALLED.search(before)
        weak = weak and not (_CARRIES_OUT.search(before) and _ENDS.match(lower, found.end()))
        if theme in chained | plain and _SERVES.search(before):
            continue
        if theme.removesuffix(_HUNDRED_YEARS) in plain:
            weak = not announced(lower, *found.span(), set_until)
        set_until = -1 if weak else found.end()
        more = _MORE.match(lower, found.end())
        span = (found.start(), more.end() if more else found.end())
        yield name_of(text, span, text[slice(*found.span(1))], weak=weak)
