"""Figures that are not of the place told of: what the rest has, what the nation's bodies passed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.cues import Cues, Sought, last_of
from extract.facts import PlaceLevel
from extract.figures.figure import told_alike
from extract.figures.places.article_areas import Area
from extract.people.places import VIETNAM

if TYPE_CHECKING:
    from extract.figures.figure import Figure

_REST = Sought(
    re.compile(
        r"(?<!\w)(?:các|những|số|\d{1,3}) (?=(?P<kind>\w+))(?:(?:tỉnh|thành phố|huyện|quận"
        r"|thị xã|xã|phường|thị trấn|địa phương|nơi|thành)(?:, | và )?)+ (?:còn lại|khác)(?!\w)"
    ),
    ("còn lại", "khác"),
)
"""«Huyện A thu 5 tỷ đồng, các huyện còn lại thu | 9 tỷ đồng»"""
_LARGE = frozenset({PlaceLevel.COUNTRY, PlaceLevel.REGION, PlaceLevel.PROVINCE})
_WHOLES = {
    "tỉnh": frozenset({PlaceLevel.COUNTRY, PlaceLevel.REGION}),
    **dict.fromkeys(("xã", "phường"), _LARGE | {PlaceLevel.DISTRICT}),
}
"""Which places may hold others of a kind."""
_PASSED = ("luật", "bộ luật", "dự án luật", "pháp lệnh", "nghị quyết", "nghị định")
_PASSES = re.compile(
    r"(?<!\w)(?P<nations>(?<!biểu )(?<!đoàn đb)quốc hội(?! khóa \w+ (?:tỉnh|thành))"
    r"|ủy ban thường vụ quốc hội|chính phủ|bộ chính trị|ban chấp hành trung ương)(?!\w)"
    r"|(?<!\w)(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|tỉnh|huyện|thành phố|xã|phường"
    r"|đoàn|đại biểu|sở|chi bộ|đảng bộ|cấp ủy)(?!\w)"
)
"""Who passes laws, and who else passes resolutions or only discusses laws."""
_NATIONS = Cues(("quốc hội", "chính phủ", "bộ chính trị", "trung ương"))


@told_alike
def _rest(figure: Figure) -> str | None:
    """Return of what kind the rest is, by the first word for it."""
    sentence = figure.sentence
    ahead = sentence.lower[: figure.slot.begin - sentence.begin]
    found = _REST.search(ahead, max(figure.left - sentence.begin, 0))
    return None if found is None else found["kind"]


def of_the_rest(figure: Figure, around: Area | None, report: Area | None) -> Area | None:
    """Return the report's place for «các huyện còn lại thu | 9 tỷ đồng», of none told of before.

    None where they are as large as that: what other provinces have is not this one's.
    """
    kind = _rest(figure)
    if kind is None or report is None:
        return around
    return report if report.place.level in _WHOLES.get(kind, _LARGE) else None


def passed_by_nation(figure: Figure) -> Area | None:
    """Return the nation for «Quốc hội đã thông qua | 9 luật, | 5 nghị quyết»."""
    sentence = figure.sentence
    if not figure.unit.lower().startswith(_PASSED) or not _NATIONS.stand(sentence.lower):
        return None
    ahead = sentence.lower[: figure.slot.begin - sentence.begin]
    last = last_of(_PASSES.finditer(ahead))
    if last is None or last["nations"] is None:
        return None
    begin, end = last.span()
    return Area(VIETNAM, (sentence.begin + begin, sentence.begin + end))
