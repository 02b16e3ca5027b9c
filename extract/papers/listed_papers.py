"""Resolutions and decisions listed by their titles: «… gồm: Nghị quyết về …; Nghị quyết …».

Between semicolons a title is whole, with its commas and whoever it is of.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from extract.cues import tried_at
from extract.papers.title_words import END, PART

_KIND = r"(?P<kind>Nghị\squyết|Quyết\sđịnh|Quy\schế)"
_DOES = (
    r"(?:về|phê\schuẩn|phê\sduyệt|thành\slập|bãi\sbỏ|sửa\sđổi|bổ\ssung|điều\schỉnh|thông\squa|quy\sđịnh|"
    r"phân\sbổ|phân\scấp|quyết\sđịnh|giao|cho\sý\skiến|cho\sphép|hỗ\strợ|đặt\stên|xác\snhận|miễn\snhiệm|"
    r"bầu|kéo\sdài|giám\ssát|chấp\sthuận|ban\shành|thí\sđiểm|sắp\sxếp|công\snhận|chuyển|hủy\sbỏ|tổ\schức|"
    r"thực\shiện|kiện\stoàn|chỉ\sđịnh|thu\shồi|hướng\sdẫn|giải\sthể|xếp\sloại|khen\sthưởng)"
)
_LISTED = regex.compile(
    rf"(?<!\w){_KIND}\s(?P<title>{_DOES}(?!\w)[^;:\n\"]{{12,320}}?|"
    r"của\s\p{Lu}[^;:,.\n\"]{3,80}\svề\s[^;:\n\"]{12,320}?)"
    r"(?=\s?;|\.?\s?$|(?<!TP)\.\s\p{Lu}|\svới\stổng\s|,\s(?:Nghị\squyết|Quyết\sđịnh|Quy\schế)\s"
    r"|\svà\s(?:một\ssố|nhiều)\s[^.;:\n]{2,40}\s(?:khác|quan\strọng)(?!\w))"
)
_SAID = regex.compile(r"\s(?:đã|sẽ|được\s(?:niêm|thông|ban|phê|ký|trình|công))\s")
"""A title says nothing of itself: «Quyết định phê duyệt danh sách được niêm yết ở bản»."""
_OPENS = regex.compile(
    r"(?:[:;]\s?(?:và\s)?|^\s*[-+*•●▪]\s*|;\s(?:đồng\sthời\s)?(?:thông\squa|công\sbố|ban\shành|trao)\s)$"
)
_HANDLED = regex.compile(r"(?:thông\squa|công\sbố|ban\shành|biểu\squyết|trao)(?:\scác)?\s$")
_ANOTHER = regex.compile(
    rf"\s?;\s(?:và\s|đồng\sthời\s)?(?:(?:thông\squa|công\sbố|ban\shành|trao)\s)?"
    rf"{_KIND}\s(?:{_DOES}|của)(?!\w)"
)
_PASSED = regex.compile(
    r"(?<=(?:là|và|có|gồm|[;:,])\s)(?P<kind>nghị\squyết)\s"
    r"(?:về|quy\sđịnh|phê\s(?:duyệt|chuẩn)|điều\schỉnh|sửa\sđổi|bãi\sbỏ)(?!\w)"
    rf"(?P<title>{PART}{{3,36}}){END}"
)
_AT_A_SESSION = regex.compile(r"thông\squa|[Kk]ỳ\shọp")
"""«kỳ họp thông qua …, trong đó có nghị quyết về …»: each is named by what it is about."""
_BULLETS = " -+*•●▪"
_LOOK_BACK = 40


def find_listed(view: str, starts: list[int]) -> Iterator[tuple[regex.Match[str], int]]:
    """Yield what a title in a list matched, and where it ends."""
    if starts and _AT_A_SESSION.search(view):
        for match in tried_at(starts, _PASSED, view):
            yield match, match.end()
    for match in tried_at(starts, _LISTED, view):
        if _SAID.search(match["title"]):
            continue
        before = view[max(0, match.start() - _LOOK_BACK) : match.start()]
        goes_on = _ANOTHER.match(view, match.end()) is not None
        opens = _OPENS.search(before) is not None
        first = goes_on and (opens or _HANDLED.search(before) is not None)
        last = before.rstrip().endswith(";") and view[match.end() :].strip()[:1] in {"", "."}
        bulleted = not before.strip(_BULLETS) and view.lstrip()[:1] in _BULLETS.strip()
        if first or (opens and (last or (bulleted and view.rstrip()[-1:] in {";", "."}))):
            yield match, match.end()
