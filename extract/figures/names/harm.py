"""What harm befell things, told ahead of them: «hư hỏng | 3 công trình cấp nước»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.names.word_phrases import phrase_at, phrase_before
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Figure, Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_HAPPENS = re.compile(
    r"(?:vụ|sự cố|trận|đợt|ổ dịch|(?:điểm|vị trí|đoạn|chỗ) (?:bị )?(?:sạt|sụt|ngập|xói|trượt|nứt|vỡ"
    r"|cháy|úng|ùn|ách|tắc))(?!\w)"
)
_BEFALLEN = frozenset({"bị", "phải", "được", "tràn", "mất"})
_DEGREE = re.compile(r",? ?\(?(?:(?:từ|trên|dưới|khoảng|gần|hơn|mức) ){0,2}")
_SO_BADLY = re.compile(
    r" ?\(?(?P<degree>(?:(?:từ|trên|dưới|khoảng|gần|hơn|mức) ){0,2}"
    r"\d[\d,.]{0,5}(?:(?: ?[-–] ?| đến )\d[\d,.]{0,5})? ?%)"
)
_KIND = re.compile(
    r"(?P<of>\S+(?: \S+){0,6}?) "
    r"(?:bị|mắc|nhiễm|ốm|chết|phải|dương tính|cuốn trôi|ngập|thiệt hại)(?!\w)"
)
"""What things are, ahead of what befell them."""
_BRACKET = re.compile(r" ?\((?:gồm |trong đó |bao gồm )?(?=\d)[^()]{8,200}\)")
_PLAIN_NOUN = re.compile(
    r" (?P<noun>[a-zà-ỹđ]+(?: (?!bị |chết |mất )[a-zà-ỹđ]+){1,4})(?= ?[,;)]| và )"
)
_MOVES = frozenset({"sơ tán", "di dời", "di tản", "di chuyển", "đưa"})
_AWAY = re.compile(r"(?P<who>.+?) (?P<where>(?:ra khỏi|đến|tới|khỏi|lên|về) .+)", re.IGNORECASE)

_FORBIDS = frozenset({"cấm", "ngăn", "không cho", "chưa cho", "dừng"})
_OUT = re.compile(
    r"(?P<who>.+?) (?P<where>(?:ra khơi|ra biển|xuất bến|lưu thông|qua lại|hoạt động|vào)(?!\w).*)"
)
"""What is forbidden: «cấm | 200 tàu cá ra khơi», which do not."""


def is_degree(line: FigureLine, slot: Slot) -> bool:
    """Tell «12 nhà tốc mái từ | 30-50%»: how badly each was harmed, and no share of anything."""
    last = line.last
    if slot.value.unit != "%" or last is None or last.construct != "counted":
        return False
    begin = line.sentence.begin
    between = line.masked.text[last.end - begin : slot.begin - begin].lstrip()
    return _ends_harmed(last) and _DEGREE.fullmatch(between) is not None


def with_degrees(line: FigureLine, found: list[Figure]) -> list[Figure]:
    """Return a sentence's figures, things harmed by how badly: «nhà tốc mái | từ 30-50%»."""
    if "%" not in line.sentence.text:
        return found
    start, named = line.sentence.begin, list(found)
    for index, figure in enumerate(found):
        told = _SO_BADLY.match(line.sentence.text, max(figure.end - start, 0))
        if told is not None and figure.construct == "counted" and _ends_harmed(figure):
            name = figure.name.joined("", line.name(told.span("degree")))
            named[index] = replace(figure, name=name)
    return named


def with_parts(line: FigureLine, found: list[Figure]) -> list[Figure]:
    """Return a sentence's figures, kinds that add up what was harmed told by that harm.

    «12 tàu bị chìm (8 tàu cá, 4 tàu vận tải)»: «tàu cá bị chìm»
    """
    named = list(found)
    for index, whole in enumerate(found):
        harm = _KIND.match(whole.name.text) if whole.unit != "người" else None
        parts = _parts(line, found[index + 1 :], whole) if harm is not None else ()
        for at, (begin, end) in enumerate(parts, index + 1):
            part = line.name((begin, end))
            said = whole.name.text[harm.end("of") + 1 :] if harm is not None else ""
            name = Name(f"{part.text} {said}", (*part.spans, *whole.name.spans))
            named[at] = replace(found[at], name=name)
    return named


def _parts(line: FigureLine, behind: list[Figure], whole: Figure) -> list[tuple[int, int]]:
    """Return where the nouns of the parts in a bracket stand, where they add up a whole."""
    text, start = line.sentence.text, line.sentence.begin
    bracket = _BRACKET.match(text, whole.end - start)
    bracket = bracket or _BRACKET.match(text, whole.slot.end - start)
    if bracket is None:
        return []
    inside = [one for one in behind if one.slot.begin - start < bracket.end()]
    nouns = []
    for one in inside:
        noun = _PLAIN_NOUN.match(text, one.quantity.value_end - start)
        if noun is None or one.unit.split()[0] != whole.unit.split()[0]:
            return []
        nouns.append(noun.span("noun"))
    added = sum(one.quantity.value for one in inside) == whole.quantity.value
    return nouns if added and len(nouns) > 1 else []


def _ends_harmed(figure: Figure) -> bool:
    return _is_harmed(figure.name)


def _is_harmed(name: Name) -> bool:
    words, damage = name.text.lower().split(), figure_words("alike", "damage")
    return any(" ".join(words[-size:]) in damage for size in (1, 2))


def of_kind(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name «312 con trâu mắc bệnh, trong đó | 28 con chết» by what they are: «con trâu chết».

    So «lúa bị ngập 90 ha (mất trắng | 45 ha)», of which only the harm is told.
    """
    last, unit = line.last, slot.value.unit or ""
    if last is None or last.unit != unit:
        return named
    head = "con " if unit == "con" else ""
    said = named.name.text.lower()
    harm = said.removeprefix(head) if said.startswith(head) else ""
    only = (harm in figure_words("alike", "damage") and unit != "người") or (
        head and harm.startswith("bị ")
    )
    kind = _KIND.match(last.name.text) if only else None
    if kind is None or kind["of"].lower() == head.strip():
        return named
    name = Name(f"{kind['of']} {named.name.text[len(head) :]}", named.name.spans)
    return replace(named, name=name, topic=last.topic)


def led_away(line: FigureLine, name: Name, lead: Lead) -> Name | None:
    """Name «sơ tán | 120 hộ dân đến nơi an toàn» by what was done with them, before where to."""
    size, deed_said = phrase_before(lead.subject, len(lead.subject), _MOVES | _FORBIDS)
    away = _OUT if deed_said in _FORBIDS else _AWAY
    told = away.fullmatch(name.text) if size else None
    deed = line.name_of(lead.subject[-size:]) if told is not None else None
    if told is None or deed is None:
        return None
    return Name(f"{told['who']} {deed.text} {told['where']}", (*name.spans, *deed.spans))


def is_event(name: Name) -> bool:
    """Tell «điểm sạt lở», «sự cố đê điều», which happen and which nothing befalls."""
    return _HAPPENS.match(name.text.lower()) is not None


def befalls_not(line: FigureLine, name: Name) -> bool:
    """Tell a harm that is not of things: «gây thiệt hại: | 2 ha lúa bị ướt», «3 vụ sạt lở»."""
    harm = line.lead
    if harm is None or not _is_harm(harm):
        return False
    announced = line.masked.text.startswith(":", harm.spans[-1][1] - line.sentence.begin)
    return announced or is_event(name) or _is_harmed(name)  # «cuốn trôi 3 kè làm 5 | nhà sập»


def _is_harm(name: Name) -> bool:
    return name.text.lower() in figure_words("alike", "damage")


def harmed(line: FigureLine, name: Name) -> Name | None:
    """Return things of a long name with what harmed them, told ahead of them; None if nothing."""
    harm = line.lead
    if harm is None or not _is_harm(harm) or not name.spans:
        return None
    begin, end = (at - line.sentence.begin for at in (name.spans[0][0], name.spans[-1][1]))
    words, damage = line.masked.words(begin, end), figure_words("alike", "damage") | _BEFALLEN
    told = any(phrase_at(words, i, damage) for i in range(len(words)))
    return None if told else name.joined("", harm)
