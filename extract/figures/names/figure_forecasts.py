"""What weather is foretold, told apart from what was measured: «dự báo mưa | 50-100 mm»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.figures.figure import Name
from extract.remembered import remembered

if TYPE_CHECKING:
    from extract.figures.figure import Figure, Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_UNITS = frozenset({"mm", "cm", "m", "km/h", "m/s", "m³/s", "độ", "độ C", "cấp", "‰", "g/l"})
_WEATHER = regex.compile(
    r"(?<!\w)(?:mưa|gió|bão|áp thấp|mực nước|lũ|triều|sóng|nhiệt độ|độ mặn|ranh mặn|lưu lượng)"
    r"(?!\w)"
)
_FORETOLD = regex.compile(
    r"(?<!\w)(?:dự báo(?! viên| khí tượng| thủy văn| thuỷ văn| trước| ban đầu)|dự kiến)(?!\w)"
)
_OF_BODIES = (
    "trung tâm ", "cơ quan ", "đài ", "phòng ", "trạm ", "bản tin ", "công tác ", "so với ",
    "như ", "hơn ", "lần ", "theo ", "ngoài ",
)  # fmt: skip
"""Before «dự báo» these are who foretells, or what it is set against."""
_MEASURED = regex.compile(
    r"(?<!\w)(?:nhưng|song|tuy nhiên|thực tế|đã|vừa qua|hôm qua|ghi nhận|đo được)(?!\w)"
)
_CUES = ("dự báo", "dự kiến")


def foretold(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name weather that is to come by that it is: «lượng mưa | dự báo», not what has fallen."""
    if slot.value.unit not in _UNITS or not _WEATHER.search(named.name.text.lower()):
        return named
    cue = _cue(line, slot.begin - line.sentence.begin)
    if cue is None:
        return named
    said = line.name(cue)
    name = named.name.joined("", Name(said.text.lower(), said.spans))
    return replace(named, name=name, topic=named.topic or named.name)


def is_weather(figure: Figure) -> bool:
    """Tell how much it rains, how strong a wind blows, how high water stands."""
    unit = figure.quantity.unit or ""
    unit = unit.partition("/")[0] if unit.startswith("mm/") else unit
    if unit == "mm":
        return True
    return unit in _UNITS and _WEATHER.search(figure.name.text.lower()) is not None


@remembered
def tells_weather(lower: str) -> bool:
    """Tell a sentence of rain, wind or water."""
    return _WEATHER.search(lower) is not None


def is_foretold(name: Name) -> bool:
    """Tell a name that says so."""
    said = name.text.lower()
    return said.endswith(_CUES) and _WEATHER.search(said) is not None


def _cue(line: FigureLine, begin: int) -> tuple[int, int] | None:
    """Return the word that foretells a value, where nothing between was measured."""
    text = line.sentence.lower
    if not any(cue in text for cue in _CUES):
        return None
    found = None
    for told in _FORETOLD.finditer(text, 0, begin):
        if not text.endswith(_OF_BODIES, 0, told.start()):
            found = told
    if found is None or _MEASURED.search(text, found.end(), begin):
        return None
    return found.span()
