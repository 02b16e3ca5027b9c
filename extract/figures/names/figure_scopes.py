"""What keeps the values of a list apart: «Trên chặng A - B, vé có giá | 2 triệu đồng».

Two routes have no one price, and two works no one progress: the name says of which it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.cues import Sought
from extract.facts import Status
from extract.figures.figure import Name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.cues import Found
    from extract.figures.figure import Figure
    from extract.figures.item_heads import ItemHead
    from extract.slotted import SlottedSentence

_ROUTES = ("chặng", "đường bay", "hành trình", "tuyến", "quốc lộ", "cao tốc")
_ONE_OF_ITS_KIND = (
    *_ROUTES, "gói thầu", "cửa khẩu", "phân hiệu", "cơ sở", "sân bay", "ga", "bến xe",
    "khu công nghiệp", "kcn", "chợ",
)  # fmt: skip
"""These are told apart by a name or number: «cửa khẩu | Nậm Cắn», «gói thầu số | 5»."""
_KINDS = ("nhóm", "khối", "phương thức", "phân khúc", "hạng", "mặt hàng", "đối tượng")
"""These by any words: «nhóm | hộ cận nghèo»."""
_WHOM = (
    "đất", "cấp", "bậc", "lao động", "học sinh", "sinh viên", "thí sinh", "hộ", "trẻ em", "rừng",
    "doanh nghiệp", "hợp tác xã", "nguồn vốn", "vốn", "xe", "tàu", "cây", "hồ sơ", "nhà ở",
)  # fmt: skip
"""These behind «đối với»: «đối với | đất ở», «đối với | cấp mầm non»."""
_PARTS = (*_ONE_OF_ITS_KIND, *_KINDS)
_FRONTED = Sought(
    regex.compile(
        r"(?:^\W{0,3}|[:;.]\s|,\s)(?:(?:riêng|còn|trong đó|cụ thể)(?: là)?,?\s)?"
        rf"(?:(?P<link>đối với|với|ở|tại|trên(?=\s(?:{'|'.join(_ROUTES)})(?!\w)))\s)"
        rf"(?P<part>(?P<kind>{'|'.join(_PARTS)}|(?<=đối với\s)(?:{'|'.join(_WHOM)}))(?!\w)"
        r"(?:[\s-]+(?!của\s|thuộc\s|tại\s|ở\s)[^\s,.;:()-]+){1,9})"
        r"(?:\s(?:của|thuộc|tại|ở)\s[^,.;:()]{3,40})?(?:\s\([^()]{1,120}\))?,\s"
    ),
    [
        *(f"{link} {part}" for link in ("với", "trên", "ở", "tại") for part in _PARTS),
        *(f"đối với {part}" for part in _WHOM),
    ],
)
_OTHER_WORDS = (
    "khối lượng", "cơ sở vật chất", "cơ sở hạ tầng", "cơ sở dữ liệu", "cấp ủy", "cấp độ",
    "đất nước", "hộ khẩu", "hộ chiếu", "vốn dĩ", "đối tượng nghi vấn",
)  # fmt: skip
"""What begins like a part and is none."""
_TELLS = regex.compile(
    r"(?<!\w)(?:đã|đang|sẽ|được|bị|đạt|là|có|gồm|cần|phải|yêu cầu|này|trên|còn lại|khác)(?!\w)"
)
_NAMED = regex.compile(r"[\s-](?:\p{Lu}|\d)")
_WORKS = regex.compile(r"(?i)(?<!\w)(?:dự án|công trình|gói thầu|hợp phần)(?!\w)")
_LONGEST = 6
_CONSTRUCTS = frozenset({"measured", "compared", "change", "share"})


def of_parts(sentence: SlottedSentence, figures: Sequence[Figure]) -> list[Figure]:
    """Return a sentence's figures with the part that a phrase before them is about."""
    scopes = [
        (found, _name_at(sentence, found.span("part")), sentence.begin + found.end())
        for found in _FRONTED.finditer(sentence.lower)
    ]
    scopes = [one for one in scopes if _tells_apart(one[1].text)]
    return [_of_part(figure, scopes) for figure in figures] if scopes else list(figures)


def _of_part(figure: Figure, scopes: Sequence[tuple[Found, Name, int]]) -> Figure:
    ahead = [one for one in scopes if one[2] <= figure.slot.begin]
    if not ahead or figure.status is Status.RANK:
        return figure
    found, part, _ = ahead[-1]
    told = figure.name.text.lower()
    counted = figure.construct == "counted"
    if found["kind"] in told or part.text.lower().split()[-1] in told.split():
        return figure  # its own name says of which it is
    if counted and found["link"] == "với":
        return figure  # «với nhóm kỹ sư trẻ, xưởng có 9 mẫu» tells by whom
    glue = found["link"] if counted else ""
    return replace(figure, name=_of(figure.name, part, glue))


def _name_at(sentence: SlottedSentence, span: tuple[int, int]) -> Name:
    begin, end = (sentence.begin + at for at in span)
    return Name(" ".join(sentence.at(begin, end).split()), ((begin, end),))


def of_work(head: ItemHead | None, figures: Sequence[Figure]) -> list[Figure]:
    """Return figures of a sentence with the work that their item's head names."""
    if head is None or head.work is None:
        return list(figures)
    return [
        replace(figure, name=_of(figure.name, head.work)) if _may_be_of_work(figure) else figure
        for figure in figures
    ]


def _of(name: Name, scope: Name, glue: str = "") -> Name:
    """Return a name with its scope behind it, whose words stand ahead of the name's own."""
    return Name(name.joined(glue, scope).text, (*scope.spans, *name.spans))


def _tells_apart(part: str) -> bool:
    if part.lower().startswith(_OTHER_WORDS) or _TELLS.search(part.lower()) is not None:
        return False
    return part.lower().startswith((*_KINDS, *_WHOM)) or _NAMED.search(part) is not None


def _may_be_of_work(figure: Figure) -> bool:
    name = figure.name.text
    if _WORKS.search(name) is not None or figure.status is Status.RANK:
        return False
    measured = figure.construct in _CONSTRUCTS or figure.quantity.unit == "%"
    return measured and len(name.split()) <= _LONGEST
