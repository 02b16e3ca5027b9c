"""What harm befell things, told ahead of them: «hư hỏng | 3 công trình cấp nước»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine

_HAPPENS = re.compile(
    r"(?:vụ|sự cố|trận|đợt|ổ dịch|(?:điểm|vị trí|đoạn|chỗ) (?:bị )?(?:sạt|sụt|ngập|xói|trượt|nứt|vỡ"
    r"|cháy|úng|ùn|ách|tắc))(?!\w)"
)


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
