"""The items of a numbered programme, on plain strings: «…: A, B, C, D», «gồm A; B», «(1) A; (2) B».

Every function takes a stretch of the matching view and gives offsets in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.programmes.programmes import Label, Span, labels
from extract.speech.clauses import masked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.slots import SlottedSentence

_FAR = 60
_OPENS = regex.compile(
    r'"?(?:\s(?:của|tại|trong|về|cho|đối với|đó|trọng tâm|để|nhằm|mà)\s[^.;:"]{0,120})?[\s,]*'
    r"(?P<mark>(?:trong đó\s)?(?:(?:đã\s)?được\s(?:chọn|xác định|lựa chọn)\s)?(?:bao gồm|"
    r"gồm có|gồm|đó là|cụ thể là|cụ thể|như sau|sau đây|sau|là(?=[\s:]))?\s*:?)\s*"
)
_OPENS_FAR = regex.compile(
    r'"?\s(?:của|tại|trong|về|cho|đối với|để|nhằm|mà)\s[^.;:"]{3,120}?'
    r"(?:,\s(?:đó là|gồm|bao gồm|cụ thể là|cụ thể)|\s(?:bao gồm|gồm có|gồm)(?=\s?:))\s?:?\s+"
)
"""«5 mũi nhọn để tạo động lực phát triển, đó là …»."""
_BARE_LIST = regex.compile(
    r"\s(?:về\s|là\s)?(?!(?:của|tại|trong|mà|để|nhằm|đối với|do|được|đã|đang|và|này|từ|ở|"
    r"cho|gắn|với)\s)(?=\w)"
)
_FEWEST_BARE = 3
_APART = regex.compile(r'"?\s?(?:\((?P<list>[^()]{6,300})\)|"(?P<list>[^"]{6,300})")')
"""A list in brackets, or in quotation marks of its own: «5 rõ (rõ người, rõ việc, …)»."""
_APART_BEHIND = regex.compile(
    r'"?\s(?:của|tại|trong|về|cho|đối với|với|để|nhằm|khi)\s[^.;:()"]{2,60}\s'
    r"\((?P<list>[^()]{6,300})\)"
)
"""«"ba cùng" với dân (cùng ăn, cùng ở, cùng làm)»."""
_ENUMERATED = regex.compile(
    r"(?:^|(?<=[\s;,:.(]))(?:\((?:\d{1,2}|[a-zđ]|[ivx]{2,4})\)|\d{1,2}(?:[.)]|\s?-)(?=\s)|(?:"
    r"(?:(?:nhóm\s)?(?:nhiệm vụ|giải pháp)|nhóm|mục tiêu|khâu đột phá|đột phá|nội dung|trụ cột)\s)?"
    r"(?:thứ\s(?:nhất|hai|"
    r"ba|tư|năm|sáu|bảy|tám|chín|mười)|"
    r"(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\slà)(?:\slà)?(?=[\s,:]))[\s,:]*(?:là\s)?"
)
_CHAIN_STOP = regex.compile(r"[.](?:\s|$)|$")
_PART_OF_CHAIN = r";|,|\svà\s"
_MOTTO = regex.compile(r"\s-\s(?=\p{Lu})")
"""Before what a list leads to: «… dữ liệu số - Động lực quan trọng cho phát triển»."""
_LIST_STOP = regex.compile(r'[.;:"(]|$')
_JOINED = regex.compile(r"(?:và|đồng thời)\s")
_BLANK = regex.compile(r'[\s"]*')
_BULLET = regex.compile(r"\s*[-+*•●▪]\s*(?=\w)")
_SHORT_ITEM = 6
_EDGES = " \t\n.,;:…-*•+"


def opens_items(text: str, label: Label) -> int | None:
    """Return where a label's items begin in the same stretch: behind «gồm», «:», «là», or None."""
    mark = _OPENS.match(text.lower(), label.end)
    if mark is not None and mark["mark"].removeprefix("trong đó ").strip():
        return mark.end()
    far = _OPENS_FAR.match(text.lower(), label.end)
    if far is not None:
        return far.end()
    apart = _APART.match(text, label.end)
    if apart and label.count >= _FEWEST_BARE:
        begin, end = apart.span("list")
        listed = items(text, begin, end, label.count, label.theme)
        return begin if len(listed) == label.count else None
    behind = _APART_BEHIND.match(text, label.end)
    if behind and len(_by_theme(text, *behind.span("list"), label.theme)) == label.count:
        return behind.start("list")
    bare = _BARE_LIST.match(text.lower(), label.end)
    if bare and not label.weak and label.count >= _FEWEST_BARE:
        begin = bare.end()
        stop = _LIST_STOP.search(text, begin)
        end = stop.start() if stop else len(text)
        if len(items(text, begin, end, label.count)) == label.count:
            return begin
    return None


def items(text: str, begin: int, end: int, count: int, theme: str = "") -> list[Span]:
    """Return the items listed in a stretch: enumerated, between «;», or between commas.

    A list between commas counts only where it has as many items as announced; one between «;»
    may go on behind the stretch. Where each item begins or ends with the ``theme`` of the
    programme, that tells them apart: «phương tiện, vật tư tại chỗ» is one of «4 tại chỗ».
    """
    if count == 1:
        return _cut(text, [(begin, end)])
    numbered = [m.end() for m in _ENUMERATED.finditer(text.lower(), begin, end)]
    starts = [m.start() for m in _ENUMERATED.finditer(text.lower(), begin, end)]
    if len(numbered) > 1 or (numbered and not text[begin : starts[0]].strip(_EDGES)):
        edges = [*starts[1:], end]
        return _cut(text, list(zip(numbered, edges, strict=True)))
    hidden = "_" * begin + masked(text[begin:end])
    mottos = list(_MOTTO.finditer(hidden, begin, end))
    if mottos and len(mottos) != count - 1:
        end = mottos[0].start()
    parts = _cut(text, _between(hidden, begin, end, r";"))
    if len(parts) == count - 1 and count > _FEWEST_BARE:
        parts = _last_joined(text, parts)
    if len(parts) > 1:
        whole = [] if len(parts) == count else _in_first(text, hidden, (begin, end), count, theme)
        return whole or parts
    themed = _by_theme(text, begin, end, theme)
    if len(themed) == count:
        return themed
    return _between_commas(text, hidden, (begin, end), count)


def _in_first(text: str, hidden: str, within: Span, count: int, theme: str) -> list[Span]:
    """Return all items between the commas before the first «;», behind which orders go on.

    «"4 tại chỗ": chỉ huy tại chỗ, …, hậu cần tại chỗ; Sở Y tế cập nhật …»
    """
    begin, end = within[0], hidden.index(";", *within)
    themed = _by_theme(text, begin, end, theme)
    if len(themed) == count:
        return themed
    listed = _between_commas(text, hidden, (begin, end), count)
    short = all(len(text[left:right].split()) <= _SHORT_ITEM for left, right in listed)
    return listed if len(listed) == count and count >= _FEWEST_BARE and short else []


def _between_commas(text: str, hidden: str, within: Span, count: int) -> list[Span]:
    """Return as many items as announced, between commas, «và» or dashes, else the whole."""
    begin, end = within
    for seam in (r",\s(?:và\s)?|\svà\s(?=[^,]*$)", r",\s", r"\svà\s", r"\s-\s", r"\s?-\s?"):
        parts = _cut(text, _between(hidden, begin, end, seam))
        if len(parts) == count:
            return parts
    joined = regex.search(r"\svà\s", hidden[begin:end])
    if count == 2 and joined:  # noqa: PLR2004 - a pair is joined by «và»
        return _cut(text, [(begin, begin + joined.start()), (begin + joined.end(), end)])
    return _cut(text, [(begin, end)])


def _by_theme(text: str, begin: int, end: int, theme: str) -> list[Span]:
    """Return the items of a list that all end, or all begin, with a theme; else nothing."""
    if not theme:
        return []
    theme = theme.lower()
    hidden = "_" * begin + masked(text[begin:end])
    parts = _cut(text, _between(hidden, begin, end, r",|;|\svà\s(?=[^,;]*$)"))
    words = [text[left:right].lower() for left, right in parts]
    if words and words[-1].endswith(" " + theme):
        ends = [at for at, part in enumerate(words) if part.endswith(" " + theme)]
        starts = [0, *(at + 1 for at in ends[:-1])]
    elif words and words[0].startswith(theme + " "):
        starts = [at for at, part in enumerate(words) if part.startswith(theme + " ")]
        ends = [*(at - 1 for at in starts[1:]), len(words) - 1]
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
            return [*parts[:-1], *_cut(text, [(begin, joined.start()), (joined.end(), end)])]
    return parts


def parted(text: str, begin: int, end: int) -> list[Span]:
    """Return what stands between the semicolons of a stretch."""
    return _cut(text, _between("_" * begin + masked(text[begin:end]), begin, end, r";"))


def _between(hidden: str, begin: int, end: int, seam: str) -> list[Span]:
    found, at = [], begin
    for cut in regex.finditer(seam, hidden[:end], pos=begin):
        found.append((at, cut.start()))
        at = cut.end()
    found.append((at, end))
    return found


def _cut(text: str, spans: list[Span]) -> list[Span]:
    """Trim items, and drop those that are empty."""
    found = []
    for begin, end in spans:
        left, right = begin, end
        while left < right and text[left] in _EDGES:
            left += 1
        joined = _JOINED.match(text, left, right)
        if joined:
            left = joined.end()
        while right > left and text[right - 1] in _EDGES:
            right -= 1
        if text.count('"', left, right) % 2:
            if text[left] == '"':
                left += 1
            elif text[right - 1] == '"':
                right -= 1
        if right > left:
            found.append((left, right))
    return found


def shared(text: str, chain: Sequence[Label]) -> list[list[Span]]:
    """Return the items of each programme of a chain that share one list, by their first words.

    «"3 rõ, 2 không", gồm: rõ người, rõ việc, rõ tiến độ; không né tránh, không đùn đẩy». Nothing
    where the list has not as many for each as announced.
    """
    begin = opens_items(text, chain[-1])
    if begin is None or not text[chain[-1].end : begin].strip(' ",'):
        return []
    stop = _CHAIN_STOP.search(text, begin)
    end = stop.start() if stop else len(text)
    parts = _cut(text, _between("_" * begin + masked(text[begin:end]), begin, end, _PART_OF_CHAIN))
    found: list[list[Span]] = []
    for label in chain:
        first = label.theme.lower() + " "
        found.append(list(_with_tails(text, parts, first, chain)) or _ending(text, parts, label))
    whole = all(len(items) == label.count for items, label in zip(found, chain, strict=True))
    return found if whole else []


def _ending(text: str, parts: list[Span], label: Label) -> list[Span]:
    """Return the parts that end with a theme: «… đủ giáo viên và thu đúng», one of «một đúng»."""
    last = " " + label.theme.lower()
    return [(begin, end) for begin, end in parts if text[begin:end].lower().endswith(last)]


def _with_tails(text: str, parts: list[Span], first: str, chain: Sequence[Label]) -> Iterator[Span]:
    """Yield the parts that begin with a word, each with those behind it that begin with none."""
    themes = tuple(label.theme.lower() + " " for label in chain)
    ends = tuple(" " + label.theme.lower() for label in chain)
    for at, (begin, end) in enumerate(parts):
        if not text[begin:end].lower().startswith(first):
            continue
        tail = end
        for left, right in parts[at + 1 :]:
            words = text[left:right].lower()
            if words.startswith(themes) or words.endswith(ends):
                break
            tail = right
        yield begin, tail


def enumerated(text: str) -> int | None:
    """Return where an item begins behind its number or bullet: «Thứ nhất là …», or None."""
    found = _BLANK.match(text)
    start = found.end() if found else 0
    number = _ENUMERATED.match(text.lower(), start)
    if number:
        return number.end()
    bullet = _BULLET.match(text)
    return bullet.end() if bullet else None


def announces_listed(sentence: SlottedSentence, begin: int, end: int) -> bool:
    """Tell whether a stretch only announces programmes whose items are listed or well known.

    «tập trung vào 5 trọng tâm, gồm: …», «với tinh thần 5 "đẩy mạnh", 5 "bảo đảm"».
    """
    base = sentence.begin
    text = sentence.text[: end - base]
    named = [label for label in labels(text) if label.begin >= begin - base]
    if not named or named[0].begin - (begin - base) > _FAR:
        return False
    opened = [opens_items(text, label) for label in named if not label.weak]
    if any(at is not None and text[at - 1] != "(" for at in opened):
        return True
    if any(at is not None for at in opened):
        return False  # «quán triệt "4 tại chỗ" (…); rà soát phương án»: the list is an aside
    return '"' in text[named[0].begin : named[0].end + 1] and not text[named[-1].end :].strip(
        ' ".…'
    )
