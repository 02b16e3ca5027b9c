"""Laws by their titles: «Luật Viễn thông», in lists too, known ones and others."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex
from msgspec.structs import replace

from extract.cues import Cues, tried_at
from extract.lexicon import law_titles
from extract.papers.document_numbers import Found
from extract.text import view as as_view

Y = r"(?:19|20)\d\d"
_YEAR = regex.compile(rf"\s(?:năm\s)?{Y}(?!\d)|\s\((?:năm\s)?{Y}\)")
# What ends a title: a verb or a small word that no title goes on with.
STOP = (
    r"(?:được|đã|sẽ|đang|là|có|để|nhằm|tại|theo|do|khi|phải|cần|chưa|(?<!àng\s)không(?!\sgian)|này|đó|nêu|(?<!chương\s)(?<!công\s)(?<!quá\s)(?<!lộ\s)trình|giao(?!\sthông|\sdịch)|"
    r"ban\shành|(?<!nhỏ\svà\s)vừa(?!\svà\snhỏ)|cũng|(?<!đối\s)với|từ|trong|mà|thì|như|nên|vào(?!\sdịp)|ra|hiện(?=\s(?:nay|đang|có|hành))|quy\sđịnh|bao\sgồm|gồm|ngày|số\s\d{1,5}|"
    r"(?:đảm\sbảo|bảo\sđảm)(?!\s(?:an|trật|quốc)\s)|dự\skiến|tiếp\stục|đến\snay|trên|qua|nhưng|cùng|còn|đạt|đối\svới|vì|bởi|nếu|sau|trước|rồi)"
)
"""What ends a title: a verb or a small word that no title goes on with."""
_AMENDED = regex.compile(
    r"\s\((?:sửa\sđổi(?:,\sbổ\ssung)?|thay\sthế)\)"
    rf"|\ssửa\sđổi(?:,\sbổ\ssung)?\s(?:năm\s)?{Y}(?!\d)"
    r"|\ssửa\sđổi(?=[.;:)\"\n]|,(?!\sbổ)|\s\(|\s(?:có|được|đã|sẽ|và|là|quy\sđịnh|cho|nhằm|để|trước|trong|tại|vào|theo|từ|vừa)(?!\w))"
)
_OPEN_LAW = regex.compile(
    r"(?<![\w])(?P<kind>Luật|Bộ\s[Ll]uật|Pháp\slệnh)\s(?P<title>\p{Lu}[^\W\d_]{0,6}"
    rf"(?:\s(?!{STOP}\b|và\b|của\b|về\b|các\b|sửa\b|cho\b|bổ\b)\p{{Ll}}[^\W\d_]{{0,6}}){{1,5}})(?=\s?[.,;:)\"\n(]|\s(?:{STOP}|và|của|về|sửa|cho|năm)\b)"
)
_WIDE_LAW = regex.compile(
    r"(?<!\w)(?P<kind>Luật)\s(?P<title>(?:Quản\slý|Bảo\svệ|Phòng|Tổ\schức|Hoạt\sđộng|Sử\sdụng|Phát\striển|"
    rf"Thực\shiện|Hỗ\strợ|Khuyến\skhích)(?:,?\s(?:và\s)?(?!{STOP}\b|và\b|của\b|các\b)\p{{Ll}}[^\W\d_]{{0,6}}){{2,14}})"
    rf"(?=\s?[.;:)\"\n(]|,\s\p{{Lu}}|\s(?:{STOP}|và|của|năm)\b)"
)
"""«Luật Quản lý và phát triển đô thị»: what a law is to do may have commas and «và» in it."""
_LAW_CUES = Cues(("luật", "bộ luật", "pháp lệnh"))
_LAW_NUMBER = regex.compile(r"\s\(?(?:Luật\s)?(?:số\s)?(?P<number>\d{1,3}/\d{4}/QH\d{1,2})")


@cache
def _law_titles() -> str:
    """Return the titles of the laws that the lexicon knows, as alternatives of a pattern."""
    titles = "|".join(as_view(t).replace(" ", r"\s") for t in law_titles())
    return titles.replace("Phòng,", "Phòng,?").replace(",\\s", r"\s?,\s")


@cache
def _laws() -> regex.Pattern[str]:
    """Return the pattern of the laws that the lexicon knows, in lists too."""
    long = "|".join(as_view(t).replace(" ", r"\s") for t in law_titles() if " " in t)
    return regex.compile(
        rf"(?<!\w)(?P<kind>Luật|[Bb]ộ\s[Ll]uật)\s(?P<title>(?i:{long})|\p{{Lu}}{{3,8}}(?=\s?[.,;:(]|\s(?:{STOP}|và|sửa)\b|$))(?!\w)"
        rf"|(?<!\w)(?<!pháp\s)(?P<kind>Luật|[Bb]ộ\s[Ll]uật|luật|Pháp\slệnh)\s(?P<title>{_law_titles()})(?!\w)",
        regex.V1,
    )


_LEADS_TO_LAW = (
    r"(?:[Tt]heo|của|thi\shành|thực\shiện|dự\sthảo|dự\sán|[Vv]i\sphạm|thông\squa|[Đđ]iều\s\d{1,3}|hướng\sdẫn|"
    r"phổ\sbiến|tìm\shiểu|áp\sdụng|ban\shành)"
)
_FIELD_OF_LAW = r"(?:dân\ssự|hình\ssự|lao\sđộng|thương\smại|doanh\snghiệp|quốc\stịch)"
"""«luật hình sự» is a field as well as a law."""


@cache
def _low_laws() -> regex.Pattern[str]:
    """Return the pattern of laws in lower case: «luật đất đai năm 2024», «theo luật nhà ở»."""
    lower = "|".join(as_view(t).lower().replace(" ", r"\s") for t in law_titles() if " " in t)
    lower = lower.replace("phòng,", "phòng,?")
    return regex.compile(
        rf"(?<!\w)(?<!pháp\s)(?P<kind>(?:bộ\s)?luật|pháp\slệnh)\s(?P<title>{lower})"
        rf"(?=\s(?:năm\s)?{Y}(?!\d)|\s\((?:{Y}|sửa\sđổi))"
        rf"|(?<={_LEADS_TO_LAW}\s)(?P<kind>(?:bộ\s)?luật)\s(?!{_FIELD_OF_LAW}(?:\s|[.,;:)]|$))"
        rf"(?P<title>{lower})(?=\s?[.,;:(]|\s(?:{STOP}|và|của|sửa)(?!\w)|$)",
        regex.V1,
    )


@cache
def amending() -> regex.Pattern[str]:
    """Return the pattern of «Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Đê điều»."""
    number = r"(?:\ssố\s\d{1,3}/\d{4}/QH\d{1,2})?"
    law = rf"(?:Luật|Bộ\sluật|Pháp\slệnh)\s(?:{_law_titles()}|\p{{Lu}}{{2,8}})(?!\w){number}"
    related = rf"(?:\s(?:có\s)?liên\squan(?:\sđến\s(?:{law}|quy\shoạch))?)?"
    law = rf"(?:{law}|(?:các|\d{{1,2}})\s[Ll]uật{related})"
    return regex.compile(
        r"(?<!\w)(?P<kind>Luật|Nghị\sđịnh|Thông\stư|Nghị\squyết|Quyết\sđịnh)\s[Ss]ửa\sđổi(?:,\sbổ\ssung)?"
        rf"(?:\s(?:một\ssố|các)\s(?:điều|nội\sdung)(?:\scủa)?)?\s{law}(?:(?:,\s|\svà\s){law}){{0,6}}",
        regex.V1,
    )


@cache
def _more_laws() -> regex.Pattern[str]:
    """Return the pattern of a further law of a list: «Luật Giá, | Quảng cáo, | Đấu thầu»."""
    return regex.compile(rf"(?:,\s|\svà\s|;\s)(?P<title>{_law_titles()})(?=\s?[,;.(]|\svà\s|$)")


def find_laws(view: str) -> Iterator[Found]:
    """Find the laws that are named by a title, in no order."""
    laws = _LAW_CUES.starts(view)
    for law in tried_at(laws, _laws(), view):
        named = found(law, _with_year(view, law.end()))
        numbered = _LAW_NUMBER.match(view, named.end)
        if numbered is not None:
            bare = "(" not in numbered[0]  # «Luật Nhà ở số 27/2023/QH15» is written so
            named = replace(
                named,
                end=numbered.end(),
                name_end=numbered.end() if bare else named.name_end,
                number=numbered["number"],
                issuer="Quốc hội",
            )
        yield named
        yield from _listed_laws(view, named.end)
    for law in tried_at(laws, _low_laws(), view):
        yield found(law, _with_year(view, law.end()))
    for law in (*tried_at(laws, _OPEN_LAW, view), *tried_at(laws, _WIDE_LAW, view)):
        yield found(law, _with_year(view, law.end()), weak=True)


def _listed_laws(view: str, at: int) -> Iterator[Found]:
    """Find the laws behind another whose kind they share; they are named by their titles."""
    more = _more_laws().match(view, at)
    while more is not None:
        begin, end = more.span("title")
        end = _with_year(view, end)
        yield Found(begin=begin, end=end, name_end=end, kind="Luật", weak=True)
        more = _more_laws().match(view, end)


def _with_year(view: str, end: int) -> int:
    """Return where a law's name ends, the year behind it, or that it is amended, included."""
    year = _YEAR.match(view, end)
    end = end if year is None else year.end()
    amended = _AMENDED.match(view, end)
    return end if amended is None else amended.end()


def found(
    match: regex.Match[str], end: int, *, begin: int | None = None, weak: bool = False
) -> Found:
    """Return the document that a match names, with the kind that it begins with.

    A dash behind its title is the sentence's: «Kế hoạch đầu tư công 2021-2025 | - đã được …»; what
    closes a quotation in it is its own: «Quyết định phê duyệt Đề án "Chợ số đến năm 2030|"».
    """
    end = match.start() + len(match.string[match.start() : end].rstrip(" -–"))
    start = match.start() if begin is None else begin
    if match.string.count('"', start, end) % 2 and match.string[end : end + 1] == '"':
        end += 1
    kind = " ".join(match["kind"].split()) or "Hiệp định"
    return Found(
        begin=start,
        end=end,
        name_end=end,
        kind=kind[0].upper() + kind[1:],
        weak=weak,
    )
