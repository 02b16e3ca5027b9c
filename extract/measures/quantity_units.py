"""What a number is given in: per cent, a currency, a measure, or the noun that is counted."""

from __future__ import annotations

from functools import cache

import regex
from msgspec import Struct

from extract.lexicon import classifiers, counted, units
from extract.text import view as as_view


class UnitRead(Struct, frozen=True, gc=False, kw_only=True):
    """The unit read behind a number, and where it ends.

    ``measured``: per cent, money or a measure; ``known``: one of these or a noun of the lexicon.
    """

    name: str | None
    end: int
    kind: str | None = None
    known: bool = False
    measured: bool = False


_COUNTED_MEASURES = frozenset({"điểm", "bậc", "độ", "sào", "mẫu"})
_WHOLE_KINDS = frozenset({"people", "households", "bodies", "papers", "works"})
_NOUN = regex.compile(r"(?: {1,2}\n?\"?|\n)([^\W\d_]+(?:(?:,?\s|,\s|-)[^\W\d_]+){0,5})")
_EACH = (
    r"hợp\stác\sxã|tổ\shợp\stác|doanh\snghiệp|cơ\ssở|đơn\svị|học\ssinh|sinh\sviên|giáo\sviên|hội\sviên|"
    r"nhân\skhẩu|sản\sphẩm|mô\shình|trường\shợp|chi\shội|dự\sán|hồ\ssơ|căn\shộ|khách\shàng"
)
_FATE = (
    r"(?:(?:cận\s)?nghèo|chết|tử\svong|mất\stích|bị\s(?:thương|nạn|hại)"
    r"|(?:bị\s)?(?:sập|đổ\ssập|hư\shỏng|thiệt\shại|tốc\smái|cuốn\strôi))"
)
"""«4 triệu đồng/người | chết», «20 triệu đồng/nhà | bị sập»: to whom so much is given."""
_PER = regex.compile(
    r"(?:/(?!(?:kế\shoạch|tổng|dự\stoán|chỉ\stiêu|mục\stiêu|kh|ct|thực\s(?:hiện|tế)|đạt|đã|còn|ước|toàn)(?!\w))"
    rf"(?:(?:{_EACH})(?!\w)|"
    r"[^\W\d]{1,6}(?:²|(?<=k?m)[23])?"
    rf"(?:\s(?:đêm|gia\sđình|nữ|động|máy|{_FATE}|nhà(?=\s{_FATE})\s{_FATE})\b)?)){{1,2}}(?!\w)"
    r"(?!(?<=/vạn)\s(?:dân|người))"
    r"|/(?:10{0,2}(?:\.?000)?\s)?(?:vạn\s)?(?:dân|người)(?!\w)"
)
"""«người/km2», «đồng/người/tháng», «đồng/hợp tác xã», «bác sĩ/vạn dân»."""
_FOR_EACH = regex.compile(
    r"\s(?:một|mỗi)\s(m[23²³]|mét\svuông|mét\skhối|kg|lít|tấn|tạ|lượng|kWh|ha)(?!\w)"
)
_MEASURES = {"m2": "m²", "mét vuông": "m²", "m3": "m³", "mét khối": "m³"}
_RATE = regex.compile(
    r"\s?/\s?(?:100|1\.000|10\.000|100\.000)\s[^\W\d]{1,8}(?:\s(?:trai|gái|nam|nữ))?(?!\w)"
)
_TOKEN = regex.compile(r"\S+")
_WORD = regex.compile(r"\s(?!(?:năm|tháng|quý)\s\d|hiện\s(?:nay|tại|có))([^\W\d_]+)")
_PLACED = regex.compile(
    r"\s(?:(?:(?:trên|dọc|tại|ở)\s)?(?:các\s)?(?:quốc\slộ|tỉnh\slộ|tuyến|đường|sông|đê|bờ|đèo|ql)"
    r"|(?:bị|đang|có\snguy\scơ)\s(?:sạt|sụt|ngập|úng|chia\scắt|ách|tắc|xói|cô\slập))(?!\w)",
    regex.IGNORECASE,
)
"""«12 điểm | trên quốc lộ», «5 điểm | bị sạt lở»: places, and no marks."""
_ACRONYM = regex.compile(r"[A-ZĐ]{3,6}|TS|GV|CB")
"""«932 DVCTT»: things counted by their short name."""
_CASE = regex.compile(r"\s(F[0-2])(?!\w)")
_BEFALLS = regex.compile(
    r"\s(?:mắc(?!\s(?:ca|khén|cài))|trúng\stuyển|khỏi\sbệnh|thở\smáy|lọc\smáu"
    r"|(?:nhập|xuất|ra)\sviện|bị\sthương)(?!\w)"
)
"""«340 | mắc sốt rét», «1.200 | trúng tuyển»: people, by what befell them."""
_HALVES = {
    "dân": frozenset({"tộc", "cư", "lập", "quân", "công", "sự", "số", "phòng", "chủ", "sinh"}),
    "viên": frozenset({"mãn", "chức"}),
}
"""By a syllable, those with which it makes a word of two, where a noun would end between them."""
_SAMPLES = regex.compile(
    r"\s(?:(?:đã|đều|đang|chưa)\s)?(?:(?:có|cho|chờ)\s(?:kết\squả|âm|dương)|(?:âm|dương)\stính"
    r"|(?:không\s)?đạt\s(?:yêu|chuẩn|chất|tiêu|quy)|(?:không\s)?bảo\sđảm|vi\sphạm)(?!\w)"
)
"""«64 mẫu | cho kết quả dương tính» are samples, and no ground."""
_NUMBERED = regex.compile(r"\s\d{1,2}(?![\d.,%])(?!\s[^\W\d]+\s(?:và|bị)(?!\w))")
_UNKNOWN_WORDS = 2
_SMALL_WORDS = frozenset(
    as_view(
        "và hoặc là của cho với từ đến trong ngoài tại ở được bị đã đang sẽ có không chưa để khi "
        "mà thì nên như về theo do bởi vì so tăng giảm đạt lên xuống vượt bằng còn này đó ấy kia "
        "cùng cả các những mỗi mọi trên dưới hơn gần khoảng vào ra qua sau trước nhằm nếu dù cũng "
        "tùy phải hằng vẫn rất trở nữa thuộc gồm tới nay mới lại nhưng trừ vừa sắp tái dài rộng "
        "sâu dày làm khiến gây"
    ).split()
)


@cache
def _measures() -> tuple[regex.Pattern[str], dict[str, tuple[str, str]]]:
    """Return one pattern of all measures, the longest first, and each one's name and kind."""
    named: dict[str, tuple[str, str]] = {}
    glued = []
    for unit in units():
        for form in (unit.name, *unit.aliases):
            named[as_view(form)] = (unit.name, unit.kind)
        for form in unit.glued:
            named[form] = (unit.name, unit.kind)
            glued.append(regex.escape(form))
    forms = sorted((form for form in named if form not in glued), key=len, reverse=True)
    spaced = "|".join(regex.escape(form).replace("\\ ", r"\s") for form in forms)
    pattern = rf"(?:\s{{0,2}}(?P<form>{spaced})|(?P<form>{'|'.join(glued)}))(?:(?<=[%‰$])|(?!\w))"
    return regex.compile(pattern), named


@cache
def _nouns() -> dict[str, str]:
    return {as_view(noun): kind for noun, kind in counted().items()}


def _is_split(last: str, behind: str) -> bool:
    """Tell whether a noun would end inside a word: «hộ dân | tộc», «người dân | lập»."""
    return behind.rstrip(",") in _HALVES.get(last, ())


@cache
def _classifiers() -> frozenset[str]:
    return frozenset(as_view(noun) for noun in classifiers())


def read_unit(view: str, begin: int) -> UnitRead:
    """Read the unit at ``begin``, right behind a number and its scale word."""
    noun = _noun(view, begin)
    pattern, named = _measures()
    measure = pattern.match(view, begin)
    if measure is None or (noun.known and noun.end > measure.end()):
        return noun
    name, kind = named[" ".join(measure["form"].split())]
    if name in _COUNTED_MEASURES and _goes_on(view, measure.end()):
        # «18 điểm du lịch» are counted
        return UnitRead(name=name, end=measure.end(), kind="others", known=True)
    end = measure.end()
    if kind != "ratio":
        each, end = reckoned_by(view, end)
        if kind == "money" and not each:
            each, end = _for_each(view, end)
        name += each
    return UnitRead(name=name, end=end, kind=kind, known=True, measured=True)


def reckoned_by(view: str, at: int) -> tuple[str, int]:
    """Return what a unit that ends somewhere is reckoned by, «/người/năm», and where that ends."""
    per = _PER.match(view, at)
    return ("", at) if per is None else (_each(per), per.end())


def _for_each(view: str, at: int) -> tuple[str, int]:
    """Return the same of a price in words: «72 triệu đồng | mỗi m2», «52.000 đồng | một kg»."""
    per = _FOR_EACH.match(view, at)
    return ("", at) if per is None else (f"/{_MEASURES.get(per[1], per[1])}", per.end())


def _each(per: regex.Match[str]) -> str:
    """Return what a unit is reckoned by, its powers written one way: «/km²»."""
    return per[0].replace("m2", "m²").replace("m3", "m³")


def _goes_on(view: str, at: int) -> bool:
    if _PLACED.match(view, at) or (view.endswith("mẫu", 0, at) and _SAMPLES.match(view, at)):
        return True
    word = _WORD.match(view, at)
    return word is not None and word[1].islower() and word[1] not in _SMALL_WORDS


def _noun(view: str, begin: int) -> UnitRead:
    """Read the noun counted: the longest of the lexicon, else up to two other words.

    Of a classifier only that: «6 | dòng sản phẩm».
    """
    case = _CASE.match(view, begin)
    if case is not None:
        return UnitRead(name=case[1], end=case.end(), kind="people", known=True)
    if _BEFALLS.match(view, begin) is not None:
        return UnitRead(name="người", end=begin, kind="people", known=True)
    found = _NOUN.match(view, begin)
    if found is None or begin == found.start(1):
        return UnitRead(name=None, end=begin)
    words = [(word[0], word.end()) for word in _TOKEN.finditer(view, *found.span(1))]
    if (known := _known_noun(view, words)) is not None:
        return known
    name, end = "", begin
    for word, word_end in words[:_UNKNOWN_WORDS]:
        short = not name and _ACRONYM.fullmatch(word.rstrip(","))
        if word.rstrip(",") in _SMALL_WORDS or not (word[0].islower() or short):
            break
        name = f"{name} {word.rstrip(',')}".strip()
        end = word_end - word.endswith(",")
        if word.endswith(",") or short or name in _classifiers():
            break
    return UnitRead(name=name or None, end=end)


def _known_noun(view: str, words: list[tuple[str, int]]) -> UnitRead | None:
    """Return the longest noun of the lexicon that words begin with, each told with its end."""
    nouns = _nouns()
    for count in range(len(words), 0, -1):
        if count < len(words) and _is_split(words[count - 1][0], words[count][0]):
            continue
        phrase = " ".join(word for word, _ in words[:count]).rstrip(",")
        if phrase not in nouns:
            phrase = phrase[0].lower() + phrase[1:]  # «9 Nghị quyết»
        if phrase not in nouns and phrase.startswith("phó "):
            phrase = phrase.lower()  # «3 Phó Giám đốc»
        if phrase in nouns:
            end = words[count - 1][1] - words[count - 1][0].endswith(",")
            per = _PER.match(view, end)
            name, end = (phrase, end) if per is None else (phrase + _each(per), per.end())
            return UnitRead(name=name, end=end, kind=nouns[phrase], known=True)
    return None


def is_counted_whole(unit: UnitRead) -> bool:
    """Tell whether a unit is of things that nobody halves: «căn hộ», no «điểm», no «người/hộ»."""
    name = unit.name or ""
    averaged = "/" in name or name == "con" or name in _COUNTED_MEASURES
    return unit.kind in _WHOLE_KINDS and not averaged


def is_inside(view: str, unit: UnitRead) -> bool:
    """Tell «khu phố 3 | phường 5», a part of what has a number too, from «tổ 5, 6 hộ»."""
    return unit.kind == "bodies" and _NUMBERED.match(view, unit.end) is not None


def rated(view: str, unit: UnitRead) -> UnitRead:
    """Return the unit with what it is reckoned by: «0,9 hộ/10.000 hộ», «bé trai/100 bé gái»."""
    per = _RATE.match(view, unit.end) if unit.name else None
    if per is None:
        return unit
    name = f"{unit.name}{' '.join(per[0].split())}"
    return UnitRead(name=name, end=per.end(), kind=unit.kind, known=True, measured=unit.measured)
