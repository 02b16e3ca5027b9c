"""How a sentence speaks of the ground of a report: of the nation, of a unit without its name."""

from __future__ import annotations

import re

from msgspec import Struct

from extract.cues import Sought
from extract.facts import PlaceLevel
from extract.figures.places.article_areas import national_words, unnamed_province
from extract.figures.places.outlet_areas import own_bodies
from extract.remembered import remembered

_WHOLE = {
    PlaceLevel.COUNTRY: ("cả nước", "toàn quốc", "nước ta"),
    PlaceLevel.PROVINCE: (
        "toàn tỉnh", "toàn thành phố", "toàn tp", "cả tỉnh", "cả thành phố", "cả tp",
        "trên địa bàn tỉnh", "trên địa bàn thành phố", "tỉnh đã", "tỉnh có", "tỉnh hiện", "tỉnh ta",
        "tỉnh nhà",
    ),
    PlaceLevel.DISTRICT: (
        "toàn huyện", "toàn quận", "toàn thị xã", "địa bàn huyện", "địa bàn quận", "địa bàn thị xã",
        "huyện đã", "huyện có", "huyện hiện",
    ),
    PlaceLevel.COMMUNE: (
        "toàn xã", "toàn phường", "toàn thị trấn", "địa bàn xã", "địa bàn phường",
        "địa bàn thị trấn", "xã đã", "xã có", "xã hiện", "phường đã", "phường có", "phường hiện",
    ),
}  # fmt: skip
"""How a report speaks of its whole ground, by the level of that ground."""
_GROUND = {
    level: Sought(
        re.compile(
            rf"(?<!\w)(?<!\d )(?<!các )(?<!nhiều )(?<!những )(?:{'|'.join(words)})(?!\w| hội(?!\w))"
        ),
        words,
    )
    for level, words in _WHOLE.items()
}


class Ground(Struct, frozen=True):
    """How often a sentence speaks of the nation, of units by their bodies, and of a whole."""

    nation: int
    bodies: tuple[tuple[str, int], ...]
    wholes: tuple[tuple[PlaceLevel, int], ...]


@remembered
def ground_of(text: str) -> Ground:
    """Return how often a sentence speaks of each."""
    lower = text.lower()
    wholes = ((level, len(tuple(one.finditer(lower)))) for level, one in _GROUND.items())
    return Ground(
        nation=national_words(lower),
        bodies=(*own_bodies(text).items(), ("tỉnh", len(unnamed_province(text)))),
        wholes=tuple([pair for pair in wholes if pair[1]]),
    )
