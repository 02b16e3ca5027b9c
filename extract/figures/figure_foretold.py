"""Weather that is foretold in a sentence, or in one before it: it has not come yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import Status
from extract.figures.names.figure_forecasts import is_weather, tells_weather
from extract.remembered import remembered

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.slotted import SlottedSentence

_SAYS = regex.compile(
    r"(?<!\w)(?:(?:dự|cảnh) báo|dự kiến|nhận định)(?!\w| viên| khí tượng| th[uủ][yỷ] văn| trước"
    r"| ban đầu)"
    r"|(?<!\w)(?:\d{1,3}(?: ?(?:đến|-) ?\d{1,3})?|những|vài|mấy) (?:giờ|h|ngày)"
    r" (?:tới|tiếp theo|sắp tới)(?!\w)|(?<!\w)(?:ngày mai|đêm nay)(?!\w)"
)
_MAY = regex.compile(r"(?<!\w)(?:có thể|(?:có |nhiều )?khả năng|có nguy cơ)(?!\w)")
_NOT_FORETOLD = (
    "trung tâm ", "cơ quan ", "đài ", "phòng ", "trạm ", "bản tin ", "công tác ", "so với ",
    "như ", "hơn ", "lần ", "đúng ", "sai ", "đã ", "được ", "khác ", "ngoài ",
)  # fmt: skip
"""Before «dự báo» these are who foretells, or what it is set against."""
_MEASURED = regex.compile(
    r"(?<!\w)(?:đã|đang|(?<!mưa )vừa|hiện|hôm qua|đêm qua|hôm nay|sáng nay|chiều nay|ghi nhận"
    r"|đo được|thực tế|từ đầu|trước đó|tính đến|nhưng|song|tuy nhiên|đến nay|lúc|hồi|ở mức"
    r"|đợt mưa (?:vừa|này)|vừa qua)(?!\w)"
)
_CUES = ("báo", "dự kiến", "nhận định", " tới", "tiếp theo", "ngày mai", "đêm nay")


@dataclass(slots=True)
class Foretold:
    """Whether the sentences of a paragraph before one foretell weather."""

    _paragraph: int | None = None

    def read(self, sentence: SlottedSentence, figures: list[Figure]) -> list[Figure]:
        """Return a sentence's figures, those of weather that is to come told to be so."""
        paragraph, lower = sentence.source.paragraph, sentence.lower
        goes_on = self._paragraph == paragraph
        last = _last_said(lower, len(lower)) if tells_weather(lower) else -1
        # «Dự báo mưa 120 - 180 mm, nhưng hôm qua đã mưa 310 mm»: of that the next one tells
        said = last >= 0 and _MEASURED.search(lower, last) is None
        if said or (goes_on and _MEASURED.search(lower) is None):
            self._paragraph = paragraph
        elif goes_on:
            self._paragraph = None
        return [_to_come(one) if _is_ahead(one, goes_on=goes_on) else one for one in figures]


def _is_ahead(figure: Figure, *, goes_on: bool) -> bool:
    if figure.status not in {Status.ACTUAL, Status.CHANGE} or not is_weather(figure):
        return False
    sentence = figure.sentence
    begin = figure.slot.begin - sentence.begin
    said = _last_said(sentence.lower, begin)
    may = max((one.end() for one in _MAY.finditer(sentence.lower, 0, begin)), default=-1)
    since = max(said, may)
    if since < 0 and not goes_on:
        return False
    return _MEASURED.search(sentence.lower, max(0, since), begin) is None


def _to_come(figure: Figure) -> Figure:
    return replace(figure, status=Status.TARGET, kept={})


@remembered
def _last_said(lower: str, end: int) -> int:
    """Return where the last word that foretells something ends, -1 where none does."""
    if not any(cue in lower for cue in _CUES):
        return -1
    found = -1
    for told in _SAYS.finditer(lower, 0, end):
        if not lower.endswith(_NOT_FORETOLD, 0, told.start()):
            found = told.end()
    return found
