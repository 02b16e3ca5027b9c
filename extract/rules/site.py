"""Remote sites (điểm cầu) of a meeting that are named by their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.facts import Place, PlaceLevel, Site
from extract.layout.blocks import CAPTIONED_REPORT
from extract.meetings.participation import more_sites, site_place
from extract.pattern import word
from extract.rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match


def _site(match: Match) -> Iterator[Claim]:
    key = match.context.meetings.of(match.sentence)
    found = site_place(match.sentence, match.begin, match.context)
    if key is None or found is None:
        return
    place, end, inferred = found
    clause = match.context.clause(match.sentence, match.begin, end)
    yield match.claim(
        Site(meeting=key, place=place), *clause, inferred={"place"} if inferred else ()
    )
    for further, last in more_sites(match.sentence, place, end):
        clause = match.context.clause(match.sentence, match.begin, last)
        yield match.claim(Site(meeting=key, place=further), *clause)


RULES = (
    Rule(
        name="site/named",
        says="A remote site is named by its province, district or commune.",
        pattern=[word("điểm cầu", "đầu cầu")],
        build=_site,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                "Sáng 5/3/2024, Bộ Y tế tổ chức hội nghị trực tuyến về bảo hiểm y tế. "
                "Tại điểm cầu tỉnh Kon Tum có lãnh đạo các sở, ngành.",
                (
                    Site(
                        meeting="m1",
                        place=Place(name="Kon Tum", level=PlaceLevel.PROVINCE, kind="tỉnh"),
                    ),
                ),
            ),
            Example(
                "Sáng 5/3/2024, Bộ Y tế tổ chức hội nghị trực tuyến về bảo hiểm y tế. "
                "Tại điểm cầu các tỉnh Kon Tum và Gia Lai có lãnh đạo các sở, ngành.",
                (
                    Site(
                        meeting="m1",
                        place=Place(name="Kon Tum", level=PlaceLevel.PROVINCE, kind="tỉnh"),
                    ),
                    Site(
                        meeting="m1",
                        place=Place(name="Gia Lai", level=PlaceLevel.PROVINCE, kind="tỉnh"),
                    ),
                ),
            ),
        ),
        silent_on=(
            "Sáng 5/3/2024, hội nghị về bảo hiểm y tế được truyền tới 63 điểm cầu trong cả nước.",
        ),
    ),
)
