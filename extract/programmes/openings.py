"""Where the items of a numbered programme begin: «…: A», «gồm A», «là A», «(A, B, C)».

Every function takes a stretch of the matching view and gives offsets in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.programmes.counted import Label, Span
from extract.programmes.programme_items import FEWEST_BARE, by_theme, items
from extract.programmes.programmes import labels
from extract.remembered import remembered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.slotted import SlottedSentence

_FAR = 60
_WHEN = (
    r"(?:\s(?:trong\s|của\s)?(?:năm\s\d{4}|giai đoạn\s[\d\s-]{9,13}|nhiệm kỳ\s[\d\s-]{9,13}|"
    r"thời gian tới|(?:những|6) tháng cuối năm|năm nay|hiện nay|trước mắt|"
    r"nhiệm kỳ(?: mới| này)?)(?!\w))?"
)
_OPENS = regex.compile(
    rf'"?(?:\schính)?{_WHEN}'
    r'(?:\s(?:của|tại|trong|về|cho|đối với|đó|trọng tâm|để|nhằm|mà)\s[^.;:"]{0,120})?[\s,]*'
    r"(?P<mark>(?:trong đó\s)?(?:(?:đã\s)?được\s(?:chọn|xác định|lựa chọn)\s)?(?:bao gồm|"
    r"gồm có|gồm|đó là|cụ thể là|cụ thể|như sau|sau đây|sau|là(?=[\s:]))?\s*:?)\s*"
)
_OPENS_FAR = regex.compile(
    r'"?\s(?:của|tại|trong|về|cho|đối với|để|nhằm|mà|cần|phải)\s[^.;:"]{3,120}?'
    r"(?:,\s(?:đó là|gồm|bao gồm|cụ thể là|cụ thể)|\s(?:bao gồm|gồm có|gồm)(?=\s?:))\s?:?\s+"
    r'|"?,\s[^.;:"]{3,120}?,\s(?:đó là|gồm|bao gồm|cụ thể là|cụ thể)\s?:\s+'
)
"""«5 mũi nhọn để tạo động lực phát triển, đó là …»."""
_OPENS_ANY = regex.compile(r'"?\s(?!là\s)[^.,;:"()]{3,80}?,?\s?(?:(?:bao gồm|gồm có|gồm)\s?:?|:)\s')
"""«5 nguyên tắc an toàn điện mùa mưa: …»: only where so many are listed as are announced."""
_OPENS_IS = regex.compile(
    rf'"?(?:\schính)?{_WHEN}'
    r'(?:\s(?:của|tại|trong|về|cho|đối với|để|nhằm|mà|cần|phải|do|được|đã)\s[^.;:"]{1,100}?|'
    r',?\slần lượt|,\s(?:nói|hiểu|gọi|theo)\s[^.,;:"]{2,60},)?'
    r",?\s(?:đó là|là|gồm|bao gồm|(?:có )?nghĩa là|tức là)\s?:?\s"
)
"""«ba trụ cột của nền kinh tế là A, B và C»: only where so many are listed as are announced."""
_BARE_LIST = regex.compile(
    r"\s(?:về\s|là\s)?(?!(?:của|tại|trong|mà|để|nhằm|đối với|do|được|đã|đang|và|này|từ|ở|"
    r"cho|gắn|với|năm|giai đoạn|nhiệm kỳ|thời gian|những|6 tháng|quý|tháng|hiện|trước|sau|cần|"
    r"phải|một cách|đồng bộ|quyết liệt|hiệu quả|thiết thực|toàn diện|cụ thể|chủ động|theo|như|có"
    r")\s)(?=\w)"
)
_FIRST_MARK = regex.compile(
    r'"?,?\s(?=(?:một là|thứ nhất(?: là|,)|\(1\)|1\))\s)'
    r'|"?\s[^.;:"]{1,90}:\s(?=(?:một là|thứ nhất|\(1\)|\(i\)|1[.)]|trước hết|trước tiên)[\s,])'
)
"""«"ba không", một là …, hai là …»; «4 việc xong trước 30/9: (1) …»."""
_TELLS = regex.compile(
    r"(?:thủ tướng|bộ trưởng|ông|bà|đồng chí|chủ tịch)\s|"
    r".{0,40}(?:đề nghị|yêu cầu|cho biết|khẳng định)\s"
)
"""Who speaks is no item of a list."""
_APART = regex.compile(r'"?\s?(?:\((?P<list>[^()]{6,300})\)|"(?P<list>[^"]{6,300})")')
"""A list in brackets, or in quotation marks of its own: «5 rõ (rõ người, rõ việc, …)»."""
_DASH = regex.compile(r'"?\s-\s(?P<list>[^.;:"()-]{6,300}?)(?=\s-\s|[.;]|$)')
_APART_BEHIND = regex.compile(
    r'"?\s(?:của|tại|trong|về|cho|đối với|với|để|nhằm|khi)\s[^.;:()"]{2,60}\s'
    r"\((?P<list>[^()]{6,300})\)"
)
"""«"ba cùng" với dân (cùng ăn, cùng ở, cùng làm)»."""
_QUOTED_EACH = regex.compile(r'"[^"]{2,120}"(?:,|;|\svà|,\svà)\s"')
"""«gồm: "phòng ngừa chủ động", "gần dân, vì dân"»: each item has marks of its own."""
_CLOSES = regex.compile(r'\w"\s?[,.-]')
_TO_BE_DONE = regex.compile(r"\s(?:phải|cần)\s")
"""«3 việc phải xong trong tuần: …»: «việc» is no word of a motto."""
_LIST_STOP = regex.compile(r'[.;:"(]|$')
_SENTENCE_STOP = regex.compile(r"[.](?:\s|$)|$")
_NEXT_ITEM = regex.compile(r",\s(?:và\s)?|\svà\s")


@remembered
def opens_items(text: str, label: Label) -> int | None:
    """Return where a label's items begin in the same stretch: behind «gồm», «:», «là», or None."""
    lower = text.lower()
    first = _FIRST_MARK.match(lower, label.end)
    if first is not None:
        return first.end()
    mark = _OPENS.match(lower, label.end)
    if mark is not None and mark["mark"].removeprefix("trong đó ").strip():
        own = mark["mark"].rstrip() == f"gồm {label.theme.lower()}"  # «"3 có" gồm có nhà, có …»
        return mark.start("mark") + len("gồm ") if own else mark.end()
    far = _OPENS_FAR.match(lower, label.end)
    if far is not None:
        return far.end()
    said = _OPENS_IS.match(lower, label.end)
    if said is not None and (
        _so_many(text, said.end(), label) or _so_many(text, said.end(), label, _SENTENCE_STOP)
    ):
        return said.end()
    any_words = _OPENS_ANY.match(lower, label.end)
    if any_words is not None and _so_many(text, any_words.end(), label, _SENTENCE_STOP):
        return any_words.end()
    return _apart(text, label) or _bare(text, lower, label)


def _apart(text: str, label: Label) -> int | None:
    """Return where a list in brackets or in quotation marks of its own begins."""
    apart = _APART.match(text, label.end)
    if apart and label.count > 1:
        begin, end = apart.span("list")
        listed = items(text, begin, end, label.count, label.theme)
        if len(listed) == label.count and (label.count >= FEWEST_BARE or _fit(text, label, listed)):
            return begin
    dash = _DASH.match(text, label.end)
    if dash and label.count >= FEWEST_BARE:
        found = items(text, *dash.span("list"), label.count, label.theme)
        if len(found) == label.count and _fit(text, label, found):
            return dash.start("list")
    behind = _APART_BEHIND.match(text, label.end)
    if behind and len(by_theme(text, *behind.span("list"), label.theme)) == label.count:
        return behind.start("list")
    return None


def _bare(text: str, lower: str, label: Label) -> int | None:
    """Return where a list begins that no mark opens: «ba đột phá về thể chế, hạ tầng, …»."""
    bare = _BARE_LIST.match(lower, label.end)
    about = label.theme.lower().startswith("nhóm")  # «3 nhóm giải pháp về thuế, phí, lệ phí»
    if about or not bare or label.weak or label.count < FEWEST_BARE:
        return None
    if _so_many(text, bare.end(), label):
        return bare.end()
    return None


def _so_many(text: str, begin: int, label: Label, until: regex.Pattern[str] = _LIST_STOP) -> bool:
    """Tell whether as many items as a label announces stand before the end of a clause."""
    stop = until.search(text, begin)
    end = stop.start() if stop else len(text)
    found = items(text, begin, end, label.count, label.theme)
    if not len(found) == label.count > 1 or any(_TELLS.match(text.lower(), *i) for i in found):
        return False
    return _fit(text, label, found)


def _fit(text: str, label: Label, found: Sequence[Span]) -> bool:
    """Tell whether items have their theme in them, where this is a word of a motto: «không»."""
    theme = label.theme.lower()
    to_do = label.marked and _TO_BE_DONE.match(text, label.end)
    motto = not theme[:1].isdigit() and " " not in theme and not to_do
    return not motto or all(theme in text[b:e].lower() for b, e in found)


@remembered
def within_quotation(text: str, begin: int, stop: int) -> tuple[int, int]:
    """Keep a list inside the quotation marks that its label, or the list itself, stands in."""
    if text[begin - 1 : begin] == "(":
        close = text.find(")", begin)
        return begin, close if close > 0 else stop
    stop = _bracket_closes(text, begin, stop)
    if text[:begin].endswith(" - "):
        close = text.find(" - ", begin, stop)
        return begin, close if close > 0 else stop
    opens = text[begin : begin + 1] == '"' and text[begin + 1 : begin + 2].isalnum()
    if text.count('"', 0, begin) % 2 and '"' in text[begin:stop] and not opens:
        stop = text.index('"', begin)
    elif text.count('"', begin, stop) == 1 and _CLOSES.search(text, begin, stop):
        stop = text.index('"', begin)  # opened some sentences before
    if text[begin : begin + 1] == '"' and not _QUOTED_EACH.match(text, begin, stop):
        begin += 1
        close = text.find('"', begin, stop)
        stop = close if close > 0 else stop
    return begin, stop


def _bracket_closes(text: str, begin: int, stop: int) -> int:
    """Return where the bracket closes that a label stands in: «(5 không: …; 3 sạch: … | ) đã …»."""
    depth = text.count("(", 0, begin) - text.count(")", 0, begin)
    if depth < 1:
        return stop
    for at in range(begin, stop):
        depth += (text[at] == "(") - (text[at] == ")")
        if not depth:
            return at
    return stop


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


def behind_items(sentence: SlottedSentence, begin: int, end: int) -> int | None:
    """Return where clauses go on behind the items of a programme; None where nothing does.

    «lãnh đạo "3 rõ": rõ người, rõ việc, rõ hạn; | chuẩn bị đại hội», where just as many are named.
    """
    base = sentence.begin
    text = sentence.text[: end - base]
    for label in labels(text):
        at = opens_items(text, label) if label.begin >= begin - base and not label.weak else None
        inline = at is not None and text[at - 1] != "("
        stop = text.find("; ", at) if inline else -1
        if stop >= 0 and len(_NEXT_ITEM.split(text[at:stop].strip())) == label.count:
            return base + stop + len("; ")
    return None
