"""Documents named by their number: «Nghị quyết số 18-NQ/TW», «56/TB-VPCP», «Đề án 06»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import regex
from msgspec import Struct

from extract.lexicon import bodies, counted, document_kinds, issuers
from extract.measures.dates import find_dates
from extract.text import view as as_view


class Found(Struct, frozen=True, gc=False, kw_only=True):
    """A document at ``view[begin:end]``: ``name_end`` is where its name ends, dates apart.

    ``listed`` is True where only a number stands there, of a kind named before: «…, 59 và 66»;
    ``bare`` where a title alone names it, which may be that of a paper with a number.
    """

    begin: int
    end: int
    name_end: int
    kind: str
    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    weak: bool = False
    listed: bool = False
    bare: bool = False


# A digit comes first in the search: the scan stops only there.
_CODE = re.compile(
    r"(?P<number>(?P<first>\d(?<![\w/.,-]\d)\d{0,4}[a-z]?)\s?(?P<year>/\s?(?:19|20)\d\d\s?)?[/-]\s?"
    r"(?P<tail>[A-ZĐ][A-Za-zĐđƯ&.]{0,11}\d{0,2}(?:\s?[/-]\s?[A-ZĐ][\wĐ&.]{0,15}){0,4}))(?![\w/])"
)
# Short numbers need a kind, and what follows must not make an amount of them.
_CORE_KINDS = (
    "Nghị quyết", "Nghị định", "Quyết định", "Chỉ thị", "Kết luận", "Thông tư", "Đề án",
    "Công điện", "Quy định", "Pháp lệnh", "Công văn",
)  # fmt: skip
_WHOSE = regex.compile(
    r"\s(?:về\s|của\s(?:UBND|HĐND|Ban|Ủy|Tỉnh|Thành|Chính|Thủ|Bộ|Văn|Sở|Quốc)\b)"
)
"""«Kế hoạch 39 về …» has a number, «Kế hoạch 5 năm» counts years."""
_NAME_ENDS = regex.compile(
    r"\s?(?:[.,;:)\"\n]|$|(?:của|về|và|là|được|đã|do|ngày|trên|tại|gắn|khóa\s[IVX]+)\b)"
)
_FEWEST_DIGITS = 3
"""«Kế hoạch 237 đã đi vào cuộc sống»: so high a number counts nothing that is not named."""
_LEFT = 90
_BARE_NUMBER = re.compile(r"\d(?<=\s\d)\d{0,3}(?!\d)")
_WORD_LEFT = 16
_IN_SHORT = re.compile(
    r"(?<![\w/.-])(?P<kind>NQ|NĐ)\s?(?:số\s)?(?P<number>\d{1,3}(?:/20\d\d)?)(?![\w%]|[.,]\d|\s?[/-]\s?\w)"
)
_ISSUER = regex.compile(
    r",?\s(?:của|do)\s(?:Hội\snghị\s(?:lần\sthứ\s[\w\s]{1,14}?,?|Trung\sương\s\d{1,2},?)\s(?:của\s)?"
    r"(?=Ban\sChấp\shành\sTrung\sương))?"
)
"""«Nghị quyết số 11-NQ/TW của Hội nghị lần thứ năm | Ban Chấp hành Trung ương»."""
_FURTHER = regex.compile(
    r"(?:,\s|\svà\s|,\svà\s)(?:số\s)?(?P<number>\d{1,3})(?=[,;.)](?!\d)|"
    r"\s(?:và|của|về|là|được|ngày|thành|vào|trong|đã|sẽ|đang|tại|gắn|nhằm|để|theo|với|do|mới|trên(?=\s(?:địa|toàn|phạm))|tiếp|cũng|chưa|còn|"
    r"khóa\s[IVX])\b|$)"
)
_OF_WHAT_SORT = (
    r"hỏa\stốc|khẩn|mật|thanh\stra|kết\sluận|liên\stịch|chuyên\sđề|chung|hướng\sdẫn|liên\sngành|"
    r"khởi\stố|phê\sduyệt|thành\slập|xử\sphạt(?:\svi\sphạm\shành\schính)?|"
    r"(?:hành\sđộng|phối\shợp|thẩm\s(?:định|tra)|giám\ssát|kiểm\stra|công\stác|triển\skhai|thực\shiện|bổ\ssung|"
    r"điều\schỉnh|đặc\sbiệt)(?=\ssố)"
)
"""«Công điện hỏa tốc số …», «kết luận thanh tra số …», «Kế hoạch phối hợp số …»."""
_NO_BODY = (
    r"\s(?:và|về|theo|tại|(?:bộ\s)?luật|pháp\slệnh|nghị\squyết|nghị\sđịnh|quyết\sđịnh|thông\stư|"
    r"chỉ\sthị)\s"
)
"""Between the one who gives a paper and its number: another paper."""
_OWN_NUMBER = regex.compile(r"(?:^|\n)[\s|]*Số\s?:\s*$")
"""What stands before a paper's own number, alone in a line."""
_LETTER = "Công văn"
"""The only kind whose numbers do not tell it: «812/SYT-NVY»."""
_GOES_ON = regex.compile(r"\s?(?:,|;|và|,\svà)\s(?:số\s)?")
_LABEL_END = regex.compile(r"[.&/-]+$")


@cache
def _kinds() -> dict[str, str]:
    return {as_view(kind.name).lower(): kind.name for kind in document_kinds() if kind.numbered}


@cache
def _abbreviations() -> dict[str, str]:
    return {short: kind.name for kind in document_kinds() for short in kind.abbreviations}


@cache
def _last_words() -> frozenset[str]:
    return frozenset({"số", *(name.split()[-1] for name in _kinds())})


@cache
def _kind_behind() -> regex.Pattern[str]:
    """Return the pattern of a kind right before a number, with «số» and the like."""
    names = "|".join(n.replace(" ", r"\s") for n in sorted(_kinds(), key=len, reverse=True))
    return regex.compile(
        rf"(?<!\w)(?P<kind>{names})(?:\s(?:{_OF_WHAT_SORT}))?"
        rf"(?:\s?(?P<no>số:?\s?)?|\scủa(?!{_NO_BODY})\s(?-i:\p{{Lu}})(?:(?!{_NO_BODY})[^.,;:()\d\"]){{3,50}}\ssố:?\s)$",
        regex.IGNORECASE,
    )


@cache
def _kind_of_list() -> regex.Pattern[str]:
    """Return the pattern of a kind whose bare numbers lead to one in full: «Công văn số 22, |»."""
    names = "|".join(n.replace(" ", r"\s") for n in sorted(_kinds(), key=len, reverse=True))
    return regex.compile(
        rf"(?<!\w)(?P<kind>{names})\s(?:số:?\s)?(?:\d{{1,4}}(?:,|;|\svà|,\svà)\s(?:số\s)?){{1,8}}$",
        regex.IGNORECASE,
    )


@cache
def _short() -> regex.Pattern[str]:
    """Return the pattern of a kind with a bare number: «Nghị quyết số 41», «Đề án 06/CP»."""
    names = sorted(map(as_view, _kinds().values()), key=len, reverse=True)
    spelt = "|".join(
        rf"[{name[0]}{name[0].lower()}]{name[1:]}".replace(" ", r"\s{1,2}") for name in names
    )
    return regex.compile(
        rf"(?<!\w)(?P<kind>{spelt})\s(?:(?:{_OF_WHAT_SORT})\s(?=số\s))?(?P<no>số\s)?(?P<number>\d{{1,4}}(?:/CP\b|/(?:19|20)\d\d)?)"
        r"(?![\w%]|[.,]\d|\s?[/-]\s?[\dA-ZĐ]|\s(?:triệu|tỷ|nghìn|năm(?!\s20)|tháng|ngày\s(?!\d)|%))"
    )


@cache
def _issuer_names() -> regex.Pattern[str]:
    names = {"Thủ tướng Chính phủ", "Thủ tướng", "Chủ tịch nước", "Ban Chấp hành Trung ương"}
    names |= {as_view(alias) for body in bodies() for alias in (body.name, *body.aliases)}
    spelt = "|".join(regex.escape(name) for name in sorted(names, key=len, reverse=True))
    return regex.compile(rf"(?:{spelt})(?!\w)")


def find_numbered(view: str) -> Iterator[Found]:
    """Find the documents that are named by a number, in no order."""
    last: Found | None = None
    for code in _CODE.finditer(view):
        goes_on = last is not None and _GOES_ON.fullmatch(view, last.end, code.start())
        found = _code(view, code, last.kind if last and goes_on else None)
        if found is not None:
            last = found
            yield found
    if "NQ" in view or "NĐ" in view:
        yield from _abbreviated(view)
    for short in _short_names(view):
        kind = " ".join(short["kind"].split())
        if _is_short_name(view, short, kind):
            dated, day = _dated(view, short.end())
            end = dated if day else short.end()
            yield Found(
                begin=short.start(),
                end=end,
                name_end=short.end(),
                kind=_kinds()[kind.lower()],
                number=short["number"],
                date=day,
                issuer=_issuer(view, end, None),
            )
            yield from _further(view, short.end(), _kinds()[kind.lower()])


def _abbreviated(view: str) -> Iterator[Found]:
    """Find «NQ57», «NĐ 100/2019»: kinds in short that a bare number follows."""
    for short in _IN_SHORT.finditer(view):
        number = short["number"]
        kind = _abbreviations()[short["kind"]]
        end = short.end()
        yield Found(begin=short.start(), end=end, name_end=end, kind=kind, number=number)


def _further(view: str, at: int, kind: str) -> Iterator[Found]:
    """Find the numbers behind that share a kind: «Nghị quyết 57, | 59, | 66 và | 68»."""
    more = _FURTHER.match(view, at)
    while more is not None:
        begin, end = more.span("number")
        issuer = _issuer(view, end, None)
        yield Found(
            begin=begin,
            end=end,
            name_end=end,
            kind=kind,
            number=more["number"],
            issuer=issuer,
            listed=True,
        )
        more = _FURTHER.match(view, end)


def _short_names(view: str) -> Iterator[regex.Match[str]]:
    """Find kinds with a bare number, looking only where a number has a fitting word before it."""
    for number in _BARE_NUMBER.finditer(view):
        begin = number.start()
        before = view[max(0, begin - _WORD_LEFT) : begin].split()
        if before and before[-1].lower() in _last_words():
            window = (max(0, begin - _LEFT), number.end() + _WORD_LEFT)
            for short in _short().finditer(view, *window):
                if short.start("number") == begin:
                    yield short


def _code(view: str, code: re.Match[str], before: str | None) -> Found | None:
    """Return the document of a full number, with the kind before it, if it is a document's.

    ``before`` is the kind of the number that it goes on from: «…, 59-NQ/TW và 66-NQ/TW».
    """
    tail = "".join(code["tail"].split()).rstrip("&.")
    left = view[max(0, code.start() - _LEFT) : code.start()]
    named = _kind_behind().search(left)
    listed = None if named else _kind_of_list().search(left)
    if listed is not None:
        before = _kinds()[" ".join(listed["kind"].split()).lower()]
    kind = before if listed else _kind_of(tail) or before
    if named is not None:
        kind = _kinds()[" ".join(named["kind"].split()).lower()]
    if kind is None and _OWN_NUMBER.search(left) and tail.isupper():
        kind = _LETTER
    if kind is None:
        return None
    begin = code.start() if named is None else code.start() - len(left) + named.start()
    name_end = code.end() - len(code[0]) + len(_LABEL_END.sub("", code[0]))
    number = "".join(code["number"].split()).rstrip("&.-/")
    end, day = _dated(view, name_end)
    return Found(
        begin=begin,
        end=end,
        name_end=name_end,
        kind=kind,
        number=number,
        date=day,
        issuer=_issuer(view, end, tail),
        listed=named is None and before is not None,
    )


def _kind_of(tail: str) -> str | None:
    """Return the kind that the letters of a number tell: NQ-CP, TB-VPCP, NQ/TW, QH15."""
    for part in regex.split(r"[/-]", tail):
        if part in _abbreviations():
            return _abbreviations()[part]
    return None


def _is_short_name(view: str, short: regex.Match[str], kind: str) -> bool:
    """Tell «Nghị quyết 57», «đề án 06» from «quyết định 3 vấn đề» and «Kế hoạch 5 năm»."""
    capital = kind[0].isupper()
    following = view[short.end() : short.end() + 24]
    scheme = kind.lower() == "đề án" and short["number"][0] == "0"
    if short["no"] or (scheme and not _counts(following)):
        return True
    if kind.capitalize() not in _CORE_KINDS:
        plain = len(short["number"]) < _FEWEST_DIGITS or _counts(following)
        return capital and bool((_WHOSE if plain else _NAME_ENDS).match(following))
    ends = _NAME_ENDS.match(following)
    if not capital:
        return ends is not None
    return ends is not None or not _counts(following)


def _counts(following: str) -> bool:
    """Tell whether what follows a number is what it counts: «quyết định 3 | vấn đề»."""
    words, amounts = following.split(), counted()
    return any(" ".join(words[:n]) in amounts and words[0] != "năm" for n in (1, 2, 3))


def _dated(view: str, at: int) -> tuple[int, str | None]:
    """Return where «ngày 6/1/2022» behind a number ends, and the date."""
    window = view[at : at + 48]
    days = find_dates(window)
    before = window[: days[0].begin].strip(" ,") if days else ""
    bracket = before.startswith("(")  # «Chỉ thị số 5-CT/TW (ngày 6/1/2022)»
    if not days or before.lstrip("( ") not in ("", "ban hành", "ký", "ra", "tỉnh"):
        return at, None
    if bracket and window[days[0].end : days[0].end + 1] != ")":
        return at, None
    if days[0].part_of_day:
        return at, None  # «sơ kết Đề án 06, | chiều 10/7, UBND tỉnh họp»
    full = days[0].value if not days[0].value.startswith("--") else None
    return at + days[0].end + bracket, full


def _issuer(view: str, at: int, tail: str | None) -> str | None:
    """Return who gave a document: as the words behind it say, else as its number does."""
    of = _ISSUER.match(view, at)
    if of is not None:
        body = _issuer_names().match(view, of.end())
        if body is not None:
            return body[0]
    if tail is None:
        return None
    known = issuers()
    return known.get(tail) or known.get(tail.rsplit("/", 1)[-1])
