"""What harm befell things, told ahead of them: «hư hỏng | 3 công trình cấp nước»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.names.word_phrases import phrase_at, phrase_before
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_HAPPENS = re.compile(
    r"(?:vụ|sự cố|trận|đợt|ổ dịch|(?:điểm|vị trí|đoạn|chỗ) (?:bị )?(?:sạt|sụt|ngập|xói|trượt|nứt|vỡ"
    r"|cháy|úng|ùn|ách|tắc))(?!\w)"
)
_DEGREE = re.compile(r",? ?\(?(?:(?:từ|trên|dưới|khoảng|gần|hơn|mức) ){0,2}")
_SO_BADLY = re.compile(
    r" ?\(?(?P<degree>(?:(?:từ|trên|dưới|khoảng|gần|hơn|mức) ){0,2}"
    r"\d[\d,.]{0,5}(?:(?: ?[-–] ?| đến )\d[\d,.]{0,5})? ?%)"
)
_MOVES = frozenset({"sơ tán", "di dời", "di tản", "di chuyển", "đưa"})
_AWAY = re.compile(r"(?P<who>.+?) (?P<where>(?:ra khỏi|đến|tới|khỏi|lên|về) .+)", re.IGNORECASE)


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


def _ends_harmed(figure: Figure) -> bool:
    words, damage = figure.name.text.lower().split(), figure_words("alike", "damage")
    return any(" ".join(words[-size:]) in damage for size in (1, 2))


def led_away(line: FigureLine, name: Name, lead: Lead) -> Name | None:
    """Name «sơ tán | 120 hộ dân đến nơi an toàn» by what was done with them, before where to."""
    size, _ = phrase_before(lead.subject, len(lead.subject), _MOVES)
    told = _AWAY.fullmatch(name.text) if size else None
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
    return announced or is_event(name)


def _is_harm(name: Name) -> bool:
    return name.text.lower() in figure_words("alike", "damage")


def harmed(line: FigureLine, name: Name) -> Name | None:
    """Return things of a long name with what harmed them, told ahead of them; None if nothing."""
    harm = line.lead
    if harm is None or not _is_harm(harm) or not name.spans:
        return None
    begin, end = (at - line.sentence.begin for at in (name.spans[0][0], name.spans[-1][1]))
    words, damage = line.masked.words(begin, end), figure_words("alike", "damage") | {"bị"}
    told = any(phrase_at(words, i, damage) for i in range(len(words)))
    return None if told else name.joined("", harm)
