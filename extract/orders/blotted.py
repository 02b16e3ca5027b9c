"""Lists with their names, brackets and asides blotted out, and where they are cut."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.people.body_kinds import field_names
from extract.remembered import remembered
from extract.speech.beginnings import begins_action
from extract.text import view

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_FRAUD = (
    r"buôn lậu,?\s(?:và\s)?gian lận thương mại(?:(?:,|\svà)\s(?:sản xuất, kinh doanh\s)?hàng "
    r"(?:giả|cấm|kém chất lượng|nhái)){1,3}"
)
FRAUD = regex.compile(_FRAUD)
"""What a board is against: «buôn lậu, gian lận thương mại và hàng giả», one part of its name."""
_PARTS = regex.compile(r"[,;:]\s*|\s(?:và|cùng với|cùng|nhất là|trước hết là|đặc biệt là)\s")
_WHOLE = regex.compile(
    r"\([^()]{0,200}\)|(?<=bộ|sở|_):\s[^;:_]{3,300}?(?=,\s_|\svà\s_)"
    r"|(?<=(?:bộ|sở|tỉnh|thành phố|ngành|cơ quan|đơn vị|địa phương|huyện|"
    r"_)):\s[^;]{3,300}?(?=;|\svà\s(?:các|lãnh đạo|chủ tịch)|$)|(?<=_|tỉnh|huyện|"
    r"quận)(?:,\s(?:thành phố|tp|thành|thị xã|thị)){1,2}(?=[\s,:]|$)"
    r"|(?<!\w)(?:phòng|sở|cục|chi cục|vụ|ban|trung tâm)\s(?-i:\p{Lu})[^,;:_]{2,30}?\svà\s"
    r"(?-i:\p{Lu})\p{L}*(?:\s(?-i:\p{Ll})+)?"
    r"|(?:(?<=_)|(?<!\w)(?:phòng|sở|ngành))\s(?:giáo dục|tài nguyên|văn hóa|kế hoạch|"
    r"nông nghiệp|khoa học|thông tin|dân tộc|kinh tế|tài chính|lao động, thương binh)\svà\s"
    r"(?:đào tạo|môi trường|đầu tư|"
    r"thông tin|ptnt|phát triển nông thôn|công nghệ|truyền thông|tôn giáo|hạ tầng|kế hoạch|xã hội)"
    r"|(?<=ủy ban|_):\s[^.:]{3,240}?\scủa (?:quốc hội|_+)"
    rf"|{_FRAUD}"
    r"|(?<=(?:tổ chức|đoàn thể|hội|hội đoàn)\s)chính trị,\sxã hội"
    r"|(?<=\w)\snhư:?\s_+(?:(?:,|\svà)\s_+)+"
    r"|(?<=_)(?:,\s\d{1,3}){1,5}(?:\svà\s\d{1,3})?(?=[\s,;]|$)"
    r"|(?:khu vực|vùng)\s[^,;:_]{3,30}(?:(?:,|\svà)"
    r"\s(?:bắc|nam|trung|tây|đông|duyên hải|đồng bằng)\s[^,;:_]{2,24}"
    r"(?=[,;:]|$|\s(?:và|cùng)\s)){1,4}",
    regex.I,
)
"""What is no list: brackets, «Chủ tịch UBND tỉnh, thành phố», «các đô thị như Hà Nội, Huế»."""


FIELDS = regex.compile(
    r"(?<=(?<!\w)các\s(?:[Ss]ở|[Bb]ộ|[Pp]hòng|ngành))\s\p{Lu}(?:(?!\svà\s)[^,;:.]){1,34}"
    r"(?:(?:,|\svà)\s\p{Lu}(?=[\p{Ll}\s])(?:(?!\svà\s)[^,;:.]){0,34}){1,9}"
)
"""«giám đốc các sở | Y tế, Nông nghiệp và Phát triển nông thôn, Công Thương», all of one kind."""


_NEXT_TOLD = regex.compile(r"(?:,|\svà)\s_")


@cache
def _of_one_kind() -> regex.Pattern[str]:
    """Match «Sở Tài chính, Xây dựng và Công Thương», whose kind stands once without «các»."""
    names = sorted({view(name) for name in field_names()}, key=len, reverse=True)
    field = rf"(?:{'|'.join(regex.escape(name) for name in names)})(?!\w)"
    return regex.compile(rf"(?<!\w)(?:Sở|Bộ)\s{field}(?:(?:,|\svà)\s{field})+")


@cache
def _small_fields() -> regex.Pattern[str]:
    names = sorted({view(name).lower() for name in field_names()}, key=len, reverse=True)
    return regex.compile(rf"\s(?:{'|'.join(regex.escape(name) for name in names)})(?=\s)")


def behind_field(lower: str, at: int) -> int:
    """Return where «các sở| giáo dục và đào tạo|» goes on behind its field, else ``at``.

    «các sở xây dựng kế hoạch» are to draw up a plan.
    """
    found = _small_fields().match(lower, at) if lower.endswith("sở", 0, at) else None
    if found is None:
        return at
    deed = " và " not in found[0] and begins_action(lower, at + 1)
    return at if deed and not begins_action(lower, found.end() + 1) else found.end()


def fields_in(text: str) -> list[tuple[int, int]]:
    """Return where the fields of several bodies of one kind stand in a list of those told."""
    found = [f.span() for f in FIELDS.finditer(text)] if "các " in text else []
    if "Sở " in text or "Bộ " in text:
        found += [f.span() for f in _of_one_kind().finditer(text)]
    return found


def without_slots(sentence: SlottedSentence, begin: int, end: int, slots: list[Slot]) -> str:
    """Return a stretch with its slots, brackets and lists behind a colon blotted out."""
    text = sentence.at(begin, end)
    fields = fields_in(text)
    for slot in slots:
        first, last = max(0, slot.begin - begin), min(len(text), slot.end - begin)
        if first < last:
            text = text[:first] + "_" * (last - first) + text[last:]
    for first, last in fields:  # up to the next of those told, who is no field
        other = _NEXT_TOLD.search(text, first, last)
        stop = last if other is None else other.start()
        text = text[:first] + "_" * (stop - first) + text[stop:]
    return _without_asides(text)


@remembered
def _without_asides(text: str) -> str:
    return _WHOLE.sub(lambda m: "_" * len(m[0]), text)


def split(hidden: str) -> list[tuple[int, int]]:
    """Return where the parts of a list begin and end."""
    found, at = [], 0
    for part in _PARTS.finditer(hidden):
        found.append((at, part.start()))
        at = part.end()
    found.append((at, len(hidden)))
    return [(a, b) for a, b in found if hidden[a:b].strip(" ,:-")]
