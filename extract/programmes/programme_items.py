"""The items of a numbered programme, on plain strings: «…: A, B, C, D», «gồm A; B», «(1) A; (2) B».

Every function takes a stretch of the matching view and gives offsets in it.
"""

from __future__ import annotations

import regex

from extract.programmes.counted import Span
from extract.programmes.marks import inside
from extract.remembered import remembered
from extract.speech.clauses import masked

FEWEST_BARE = 3
"""So many items show by themselves, without a mark before them, that they are a list."""
_MOTTO = regex.compile(r"\s-\s(?=\p{Lu})")
"""Before what a list leads to: «… dữ liệu số - Động lực quan trọng cho phát triển»."""
_SEAMS = (r",\s(?:và\s)?|\svà\s(?=[^,]*$)", r",\s", r"\svà\s", r"\s-\s", r"\s?-\s?")
_SEAMS_OF_A_PAIR = (_SEAMS[0], r"\svà\s", *_SEAMS[1:])
"""«ủy quyền cho quận, huyện và lập tổ» is a pair joined by «và»."""
_ASIDE_ENDS = regex.compile(r"\s-\s(?=(?:đồng thời|cùng với|để|nhằm|qua đó|từ đó|góp phần)\s)")
"""Before what goes on behind a list: «không đùn đẩy - đồng thời rút ngắn thời gian»."""
_JOINED = regex.compile(r"(?:và|đồng thời)\s")
_CLAUSE = regex.compile(
    r"(?:theo|ông|bà|đồng chí|thủ tướng|chủ tịch|bí thư|đại hội|hội nghị|"
    r"(?:thành phố|tỉnh|huyện|xã|phường)\s(?:đặt|phấn đấu|đang|đã|sẽ|tập trung|hướng|cần)|"
    r"qua đó|từ đó|nhờ đó|nhằm|để|góp phần|phấn đấu|đưa|giúp|đây là|trong đó)(?!\w)"
)
_TELLS_ON = regex.compile(
    r"(?:sẽ|đã|được|cũng|đều|nhằm|để|qua đó|từ đó|nhờ đó|góp phần|đồng thời|coi đây|đây là|tạo)\s"
)
"""What is said of a list behind it: «…, không để kéo dài, sẽ được áp dụng cho cả tỉnh»."""
_SHORT_ITEM = 6
_PAIR = 2
_EDGES = " \t\n.,;:…-*•+|/"


@remembered
def items(text: str, begin: int, end: int, count: int, theme: str = "") -> list[Span]:
    """Return the items listed in a stretch: enumerated, between «;», or between commas.

    A list between commas counts only where it has as many items as announced; one between «;»
    may go on behind the stretch. Where each item begins or ends with the ``theme`` of the
    programme, that tells them apart: «phương tiện, vật tư tại chỗ» is one of «4 tại chỗ».
    """
    if count == 1:
        return cut(text, [(begin, end)])
    marks = inside(text.lower(), begin, end)
    starts, numbered = [mark[0] for mark in marks], [mark[1] for mark in marks]
    if len(numbered) > 1 or (numbered and not text[begin : starts[0]].strip(_EDGES)):
        edges = [*starts[1:], end]
        return cut(text, list(zip(numbered, edges, strict=True)))
    hidden = "_" * begin + masked(text[begin:end])
    mottos = list(_MOTTO.finditer(hidden, begin, end))
    if mottos and len(mottos) != count - 1 and ";" not in text[mottos[0].end() : end]:
        end = mottos[0].start()
    aside = _ASIDE_ENDS.search(hidden, begin, end)
    end = aside.start() if aside else end
    parts = cut(text, between(hidden, begin, end, r";"))
    if len(parts) == count - 1 and count > FEWEST_BARE:
        parts = _last_joined(text, parts)
    if len(parts) > 1:
        whole = _in_first(text, hidden, (begin, end), count, theme, sure=len(parts) != count)
        return whole or parts
    themed = by_theme(text, begin, end, theme)
    if len(themed) == count:
        return themed
    return _between_commas(text, hidden, (begin, end), count)


def _in_first(  # noqa: PLR0913 - a list, and what is to be in it
    text: str, hidden: str, within: Span, count: int, theme: str, *, sure: bool
) -> list[Span]:
    """Return all items between the commas before the first «;», behind which orders go on.

    «"4 tại chỗ": chỉ huy tại chỗ, …, hậu cần tại chỗ; Sở Y tế cập nhật …». Where it is not
    ``sure`` that more than the list stands there, only those with the theme in them.
    """
    begin, end = within[0], hidden.index(";", *within)
    themed = by_theme(text, begin, end, theme)
    if len(themed) == count or not sure:
        return themed if len(themed) == count else []
    listed = _between_commas(text, hidden, (begin, end), count)
    short = all(len(text[left:right].split()) <= _SHORT_ITEM for left, right in listed)
    return listed if len(listed) == count and count >= FEWEST_BARE and short else []


def _between_commas(text: str, hidden: str, within: Span, count: int) -> list[Span]:
    """Return as many items as announced, between commas, «và» or dashes, else the whole."""
    begin, end = within
    for seam in _SEAMS_OF_A_PAIR if count == _PAIR else _SEAMS:
        parts = cut(text, between(hidden, begin, end, seam))
        if len(parts) == count:
            return _without_clause(text, parts)
        if len(parts) > count > _PAIR and _TELLS_ON.match(text, parts[count][0]):
            return parts[:count]
    joined = regex.search(r"\svà\s", hidden[begin:end])
    if count == _PAIR and joined:
        return cut(text, [(begin, begin + joined.start()), (begin + joined.end(), end)])
    return cut(text, [(begin, end)])


def _without_clause(text: str, parts: list[Span]) -> list[Span]:
    """Take «và» before the last comma for the list's end: «A, B và C, thành phố phấn đấu …»."""
    *first, (begin, end), last = parts
    joined = list(regex.finditer(r"\svà\s", text[begin:end]))
    if len(joined) != 1 or not first or not _CLAUSE.match(text.lower(), *last):
        return parts
    left, right = joined[0].span()
    return [*first, *cut(text, [(begin, begin + left), (begin + right, end)])]


@remembered
def _told_behind(theme: str) -> regex.Pattern[str]:
    """Match where something is told of a list behind the theme that its last item ends in."""
    return regex.compile(rf"(?<=\w\s{regex.escape(theme)})\s(?:được|đã|đang|sẽ|luôn|cũng)\s")


def by_theme(text: str, begin: int, end: int, theme: str) -> list[Span]:
    """Return the items of a list that all end, or all begin, with a theme; else nothing."""
    if not theme:
        return []
    theme = theme.lower()
    hidden = "_" * begin + masked(text[begin:end])
    parts = cut(text, between(hidden, begin, end, r",|;|\svà\s(?=[^,;]*$)"))
    words = [text[left:right].lower() for left, right in parts]
    if words and (told := _told_behind(theme).search(words[-1])):
        # «…, hậu cần tại chỗ | được người dân hưởng ứng»
        parts[-1] = (parts[-1][0], parts[-1][0] + told.start())
        words[-1] = words[-1][: told.start()]
    if words and words[-1].endswith(" " + theme):
        ends = [at for at, part in enumerate(words) if part.endswith(" " + theme)]
        starts = [0, *(at + 1 for at in ends[:-1])]
    elif words and words[0].startswith(theme + " "):
        starts = [at for at, part in enumerate(words) if part.startswith(theme + " ")]
        told_on = (at for at in range(starts[-1] + 1, len(words)) if _TELLS_ON.match(words[at]))
        ends = [*(at - 1 for at in starts[1:]), next(told_on, len(words)) - 1]
    else:
        return []
    return [(parts[a][0], parts[b][1]) for a, b in zip(starts, ends, strict=True)]


def _last_joined(text: str, parts: list[Span]) -> list[Span]:
    """Part the last item at «và» where it is two: «…; dám làm và dám chịu trách nhiệm»."""
    begin, end = parts[-1]
    first = text[parts[0][0] :].split(maxsplit=1)[0].lower()
    last = " ".join(text[: parts[0][1]].lower().split()[-2:])
    for joined in regex.finditer(r"\svà\s", text[:end], pos=begin):
        both = (text[begin : joined.start()].lower(), text[joined.end() : end].lower())
        alike = all(part.endswith(" " + last) for part in both)  # «… tại chỗ và … tại chỗ»
        if both[1].startswith(first) or alike:
            return [*parts[:-1], *cut(text, [(begin, joined.start()), (joined.end(), end)])]
    return parts


@remembered
def parted(text: str, begin: int, end: int) -> list[Span]:
    """Return what stands between the semicolons of a stretch."""
    return cut(text, between("_" * begin + masked(text[begin:end]), begin, end, r";"))


def between(hidden: str, begin: int, end: int, seam: str) -> list[Span]:
    """Return what stands between the seams of a stretch."""
    found, at = [], begin
    for found_seam in regex.finditer(seam, hidden[:end], pos=begin):
        found.append((at, found_seam.start()))
        at = found_seam.end()
    found.append((at, end))
    return found


def cut(text: str, spans: list[Span]) -> list[Span]:
    """Trim items, and drop those that are empty."""
    found = []
    for begin, end in spans:
        left, right = begin, end
        while left < right and text[left] in _EDGES:
            left += 1
        joined = _JOINED.match(text, left, right)
        if joined:
            left = joined.end()
        right = _right_edge(text, left, right)
        quoted = left < right - 1 and text[left] == text[right - 1] == '"'
        if quoted and text.find('"', left + 1, right) == right - 1:
            left, right = left + 1, right - 1
        elif text.count('"', left, right) % 2:
            if text[left] == '"':
                left += 1
            elif text[right - 1] == '"':
                right = _right_edge(text, left, right - 1)
        if right > left:
            found.append((left, right))
    return found


def _right_edge(text: str, left: int, right: int) -> int:
    """Return where an item ends, without marks and a last «và» behind it."""
    while right > left and text[right - 1] in _EDGES:
        right -= 1
        if text.endswith("; và", left, right):
            right -= len("; và")
    return right
