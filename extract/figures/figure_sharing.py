"""What is told once of several things counted side by side: «21 bộ và 62 tỉnh ban hành …»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.figure_belongs import DWELLERS, HOMES
from extract.figures.figure_kinds import is_counted
from extract.figures.names.harm import is_event
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.figures.figure_line import FigureLine

_EVENTS = frozenset({"vụ", "vụ án", "vụ việc"})
_JOINS = frozenset({"và", ",", ", và"})
_HARM = re.compile(r" (?:(?:có nguy cơ|có thể|đang|đã) )?bị \w")
_TOLD_OF_BOTH = re.compile(
    rf"{_HARM.pattern}| (?:đã |đang |chưa )?(?:được|tham gia|tham dự|đăng ký|đạt chuẩn) \w"
)
"""«90 giáo viên và 300 học sinh | được khen thưởng»: what «và» joins, all of it is told of."""
_TOLD_OF_SHARES = (
    re.compile(r" (?:(?:đã|đang|chưa) )?(?:được|bị|đạt) \w"),
    re.compile(
        r" (?:(?:đã|đang|chưa|không) )?(?:có(?! thai| con| công)|sử dụng|dùng|thực hiện|hoàn thành"
        r"|chấp hành|ký cam kết|tham gia|tham dự|đăng ký) \w"
    ),
)
"""«90% hộ, 85% thôn | đạt chuẩn»: no share of bare things is told without what they do."""
_HURT = re.compile(
    r"(?<!\w)(?:bị|được|đã|chết|tử vong|tử nạn|thương vong|mắc|nhiễm|dương tính|mất tích|thiệt mạng"
    r"|sập|đổ|tốc mái|ngập|hư hỏng|sạt lở|cháy|hỏng"
    r"|trôi|thiệt hại|chìm|gãy|mất|thiếu|ngừng|mắc cạn|tràn|đứt|vỡ|ướt|nứt|nghiêng|lật"
    r"|phải|chưa|đang|có|đạt|tham gia|tham dự|đăng ký|hoàn thành)(?!\w)"
)
"""What is told of the first things already."""
_OF_OTHERS = re.compile(r" (?:cho|của|đến|tới|tại|ở|giúp|trong|vùng|khu vực|nơi)(?= )")
"""«3.000 thùng mì và 500 áo phao | cho các xã bị cô lập»: it befell others."""
_ALIKE = frozenset({"con", "ha", "m²"})
_DIED = re.compile(
    r" (?:chết|mắc bệnh|ngập(?: úng)?|mất trắng|hư hỏng|hư hại|thiệt hại|đổ ngã|gãy đổ)(?!\w)"
)
_MORE = re.compile(
    r", (?P<too>(?!trong |và |cùng |là |có )[^\W\d]+(?: [^\W\d]+){0,2})(?:,| và|, và)"
)
"""«595 ha ngô, | hoa màu, 125 ha mía và 617 cây bị gãy»: a second crop of the first number."""
_PLACED = re.compile(r" (?:trên biển|tại|ở) ?")
"""«3 thuyền viên | trên biển, 3 người bị điện giật»: told apart already."""
_HEDGED = re.compile(r"(?<=,|à) (?:hơn|gần|khoảng|trên)$")
_KIND = 2
"""Words, at most, of a kind."""
_OF_A_KIND = frozenset(
    {"cơ sở", "trung tâm", "nhà", "điểm", "khu", "trạm", "tổ", "đội", "phòng", "máy", "thiết bị",
     "công trình", "nhà máy", "cửa hàng", "dự án", "trạm y tế", "mô hình", "công ty",
     "câu lạc bộ", "tuyến"}
)  # fmt: skip
"""What is called by its kind: «1 cơ sở | đào tạo của trường A», no other thing beside it is."""
_TELLS = re.compile(
    r" (?:của|tại|ở|trên|trong|thuộc|ngoài|ven|dọc|từ|đến|với|do|theo|cho|được|bị|đã|đang|chưa|sẽ"
    r"|phải|có|không"
    r"|đủ|đạt|còn|mới|này|khác|vi phạm|tham gia|tham dự|đăng ký|hoàn thành|hoạt động|đi vào)"
    r"(?!\w)"
)
"""What tells of things whatever they are called."""
_WITH = re.compile(r" \((?:(?:với|cùng|tương đương)(?: (?:hơn|gần|khoảng|trên|tổng số))? ?)?")
"""«212 hộ (với | 830 nhân khẩu) được di dời»: what is told of both."""
_CARRY = HOMES | {"tàu", "tàu cá", "thuyền", "ghe", "phương tiện", "xe", "bè", "lồng bè", "chòi"}
"""What people are in."""
_OF_LEVEL = re.compile(
    r"(?P<of>.+) (?P<level>cấp (?:tỉnh|huyện|xã|bộ|ngành|trường|cơ sở|trung ương|quốc gia|nhà nước"
    r"|thành phố|quận|phường|thôn|khu vực|quốc tế|cụm|vùng))"
)
_PARTLY = ("trong đó có", "trong đó", "trong số đó có")


def with_shared_modifiers(line: FigureLine, found: list[Figure]) -> list[Figure]:
    """Give «21 bộ, ngành và 62 địa phương ban hành …» to the first what stands once, last."""
    listed = False
    for index in range(len(found) - 1, 0, -1):
        figure, other = found[index - 1], found[index]
        between = line.sentence.at(figure.slot.end, other.slot.begin).strip()
        events = figure.unit in _EVENTS and other.unit not in _EVENTS
        homes = figure.unit in HOMES and other.unit in DWELLERS  # «46 hộ, 178 nhân khẩu …»
        honoured = figure.unit.endswith("tập thể") and other.unit.endswith("cá nhân")
        pair = between == "," and (events or homes or honoured)
        pair = pair or (between == "với" and homes)  # «46 hộ với 178 nhân khẩu được di dời»
        listed = between in {"và", "/"} or pair or (between == "," and listed)
        beside = between == "/" and figure.construct == "counted" and _is_plain(other)
        listed = listed and not _is_of_kinds(figure, other) and "/" not in figure.unit
        things = is_counted(other.quantity)  # not «14 trường học và | 200 ha hoa màu bị ngập»
        things = things and _HURT.search(figure.unit) is None  # not «5 mất tích và 3 bị thương»
        plain = things and _is_plain(figure) and _is_plain(other)
        if beside or (listed and plain and _is_bare(figure)):
            modifiers = _modifiers(other)
            kind = figure.unit not in _EVENTS and _is_kind(line, modifiers)
            called = other.unit in _OF_A_KIND and figure.unit != other.unit
            kind = kind or (called and _TELLS.match(line.article, other.slot.end) is None)
            if other.slot.end <= modifiers[0] < modifiers[1] and not kind:
                begin = line.sentence.begin
                spans = (figure.name.spans[0], modifiers)
                name = line.name(*((left - begin, right - begin) for left, right in spans))
                for at in range(index - 1, len(found)):
                    if found[at].name == figure.name:  # «61 tàu/418 ngư dân (tăng 12 tàu)» too
                        found[at] = replace(found[at], name=name)
    return _with_levels(_with_those_in_brackets(line, _with_shared_harm(line, found)))


def _with_levels(found: list[Figure]) -> list[Figure]:
    """Return «12 điểm vui chơi cấp tỉnh, 40 | điểm cấp huyện» with what both are of each level."""
    for index in range(1, len(found)):
        figure, other = found[index - 1], found[index]
        whole = _OF_LEVEL.fullmatch(figure.name.text)
        part = _OF_LEVEL.fullmatch(other.name.text)
        if whole is None or part is None or figure.unit != other.unit:
            continue
        if part["of"] == other.unit and whole["of"].startswith(f"{other.unit} "):
            text = f"{whole['of']} {part['level']}"
            found[index] = replace(other, name=Name(text, other.name.spans))
    return found


def _with_those_in_brackets(line: FigureLine, found: list[Figure]) -> list[Figure]:
    """Give «900 xe (với 1.200 | lao động) đã về bến» to those in the brackets too."""
    for index in range(1, len(found)):
        figure, other = found[index - 1], found[index]
        between = line.sentence.at(figure.slot.end, other.slot.begin)
        inside = _WITH.fullmatch(between) is not None and other.quantity.unit_kind == "people"
        closed = line.article.startswith(")", other.slot.end)
        told = figure.name.spans[-1] if figure.name.spans else (-1, -1)
        alone = between != " (" or figure.unit in _CARRY  # «45 tàu (| 310 người) đã về bến»
        bare = other.name.text.lower() == other.unit and _is_plain(other)
        if inside and alone and closed and bare and told[0] > other.slot.end:
            begin = line.sentence.begin
            shared = line.name((told[0] - begin, told[1] - begin))
            found[index] = replace(other, name=other.name.joined("", shared))
    return found


def _with_shared_harm(line: FigureLine, found: list[Figure]) -> list[Figure]:
    """Give «597 con gia súc và 17.339 con gia cầm bị chết» to the first too what befell both."""
    shared: Name | None = None
    for index in range(len(found) - 1, 0, -1):
        figure, other = found[index - 1], found[index]
        begin = figure.end - line.sentence.begin
        between = line.masked.text[begin : other.slot.begin - line.sentence.begin].strip()
        between = _HEDGED.sub("", between)  # «11 con lợn và gần | 350 con gà bị chết»
        shares = figure.unit == other.unit == "%"
        of_both = (_HARM,) if between != "và" else (_TOLD_OF_BOTH,)
        tried = (
            one.search(line.masked.text, *_told(line, other))
            for one in (_TOLD_OF_SHARES if shares else of_both)
        )
        harm = next((one for one in tried if one), None)
        harm = None if shares and _is_told_apart(line, figure, other, harm) else harm
        if harm and _OF_OTHERS.search(line.masked.text, _told(line, other)[0], harm.start()):
            harm = None
        if harm is None and figure.unit == other.unit and figure.unit in _ALIKE:
            harm = _DIED.search(line.masked.text, *_told(line, other))
        if harm is not None:
            shared = line.name((harm.start() + 1, other.end - line.sentence.begin))
        rate = "/" in figure.unit or (other.unit == "%" and not shares)  # «9 cầu, 60% bị hỏng»
        part = line.masked.text[: figure.slot.begin - line.sentence.begin].rstrip()
        rate = rate or part.endswith(_PARTLY)  # «trong đó có 4 trẻ em, 37 người bị thương»
        more = _MORE.fullmatch(between)
        joined = (
            (between in _JOINS or more is not None)
            and not rate
            and _is_plain(figure)
            and _is_plain(other)
        )
        joined = joined and not (harm is not None and _is_told_of_all(line, figure, other, harm))
        told = _HURT.search(figure.name.text.lower()) is not None
        apart = _PLACED.search(figure.name.text.lower()) is not None
        apart = apart or _are_others(figure, other, between)
        if not joined or told or apart or is_event(figure.name):
            shared = None
        elif shared is not None:
            name = figure.name
            if more is not None and more["too"]:
                at = line.masked.text.index(more["too"], begin)
                too = line.name((at, at + len(more["too"])))
                name = Name(f"{name.text}, {too.text}", (*name.spans, *too.spans))
            found[index - 1] = replace(figure, name=name.joined("", shared))
    return found


def _is_told_apart(
    line: FigureLine, figure: Figure, other: Figure, harm: re.Match[str] | None
) -> bool:
    """Tell «95% hộ dùng nước sạch, 80% hộ có nhà tiêu đạt chuẩn», each with its own telling."""
    _, does = _TOLD_OF_SHARES
    ahead = "" if harm is None else harm.string[other.slot.end - line.sentence.begin : harm.start()]
    return does.search(f" {figure.name.text.lower()}") is not None or does.search(ahead) is not None


def _are_others(figure: Figure, other: Figure, between: str) -> bool:
    """Tell «9 thí sinh vắng mặt, 2 thí sinh … bị đình chỉ»: the first have their own telling."""
    same = between == "," and figure.unit == other.unit and figure.unit not in _ALIKE
    people = figure.quantity.unit_kind == "people"
    return same and people and figure.name.text.lower() != figure.unit


def _is_told_of_all(line: FigureLine, figure: Figure, other: Figure, harm: re.Match[str]) -> bool:
    """Tell «90 hộ nợ thuế, 12 | hộ bị cưỡng chế»: what befell some of the same."""
    begin = line.sentence.begin
    noun = line.sentence.at(other.quantity.value_end, begin + harm.start()).strip(" %").lower()
    return bool(noun) and figure.name.text.lower().startswith(f"{noun} ")


def _told(line: FigureLine, figure: Figure) -> tuple[int, int]:
    """Return where the words stand that tell of the things counted."""
    begin = line.sentence.begin
    return figure.slot.end - begin, figure.end - begin


def _is_of_kinds(figure: Figure, other: Figure) -> bool:
    """Tell «8 phòng học và 4 phòng chức năng», two kinds, from «3 bộ và 6 tỉnh báo cáo»."""
    same = figure.unit.split()[:1] == other.unit.split()[:1]
    return same and figure.unit != other.unit


def _is_kind(line: FigureLine, span: tuple[int, int]) -> bool:
    """Tell «24 phòng học và 1 nhà | đa năng», a kind of the second, from what both do."""
    words = line.masked.words(*(at - line.sentence.begin for at in span))
    does = _TOLD_OF_BOTH.match(f" {' '.join(word.text for word in words)}") is not None
    does = does or phrase_at(words, 0, figure_words("time", "events")) > 0
    return len(words) <= _KIND and not does


def _is_plain(figure: Figure) -> bool:
    return figure.construct == "counted" and not figure.acted


def _is_bare(figure: Figure) -> bool:
    ends = len(figure.name.spans) == 1 and figure.name.spans[0][1] == figure.slot.end
    return ends and is_counted(figure.quantity)  # not «15 km đường | và 2 km đường sắt»


def _modifiers(figure: Figure) -> tuple[int, int]:
    """Return where the words behind a counted noun stand."""
    if len(figure.name.spans) > 1:
        return figure.name.spans[-1]
    return figure.slot.end, figure.name.spans[0][1]
