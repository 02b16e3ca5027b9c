"""Which bodies and administrative units an article names, each where it is first named."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import regex

from extract.facts import (
    Organization,
    OrganizationMention,
    Place,
    PlaceLevel,
    PlaceMention,
)
from extract.layout.blocks import WHOLE_REPORT
from extract.pattern import slot
from extract.rule import Example, Rule
from extract.rules.meeting_examples import KON_TUM
from extract.slots import AUDIENCE, MEETING, OFFICE, ORGANIZATION, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from extract.context import Context
    from extract.rule import Claim, Match

_HOLDERS = (ORGANIZATION, PLACE, PERSON, OFFICE, AUDIENCE, MEETING)
_ANY = regex.compile(
    r"(?:cơ quan (?:chức năng|hữu quan|liên quan|có thẩm quyền|chuyên môn)|"
    r"trạm (?:thu phí|biến áp|bơm|dừng nghỉ|sạc|cân|BOT))(?!\w)",
    regex.IGNORECASE,
)
_UNIT = regex.compile(r"\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$")
_OTHERS = regex.compile(
    r"(?:,|/|\svà|\shoặc)\s?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)"
    r"(?![\s/]\p{Lu}|\w)"
)
_BARE_BRANCH = 3
"""Words of «Chi nhánh tỉnh», before the province's name."""
_SITES = frozenset({"khu kinh tế"})
_TIER = regex.compile(r"\scấp (?:tỉnh|huyện|xã|cơ sở|thôn)$")
_SOME_PLACE_S = frozenset({"ubnd", "hđnd", "sở", "tỉnh ủy", "thành ủy", "huyện ủy", "công an"})


def _naming(label: str, context: Context) -> Container[int]:
    """Return the sentences that name anything that was not named before."""
    firsts = frozenset(context.firsts.values())
    return {
        sentence.index
        for sentence in context.sentences
        for mention in sentence.all_of(label)
        if mention.begin in firsts
    }


def _bodies(match: Match) -> Iterator[Claim]:
    begin, end = match.begin, match.end
    for mention in match.sentence.all_of(ORGANIZATION):
        body = mention.value
        inside = begin <= mention.begin and mention.end <= end
        if not inside or not isinstance(body, Organization) or not _is_known(body):
            continue
        if _UNIT.search(body.as_written) and _OTHERS.match(
            match.sentence.text, mention.end - match.sentence.begin
        ):
            continue  # «Cục Thuế tỉnh|, thành phố»: any of them
        if match.context.firsts.get(body.label) == mention.begin:
            completed = body.label != body.as_written and body.place is not None
            yield match.claim(
                OrganizationMention(organization=body),
                mention.begin,
                mention.end,
                inferred={"label", "place"} if completed else (),
            )


def _is_known(body: Organization) -> bool:
    """Tell whether the body is one and not any: «UBND tỉnh» of no known province is not.

    Nor is «Ban Chỉ đạo cấp huyện», of which every one of a tier has one, or «Cơ quan chức năng
    huyện A», whichever those are, or a site: «Trạm thu phí B».
    """
    if _ANY.match(body.label) or body.kind in _SITES:
        return False
    if _TIER.search(body.as_written) or _is_delegation(body):
        return False
    if body.kind == "chi nhánh" and body.place is not None:  # «Chi nhánh Kon Tum»: whose?
        return len(body.label.split()) > _BARE_BRANCH + len(body.place.name.split())
    return body.place is not None or body.kind not in _SOME_PLACE_S


def _is_delegation(body: Organization) -> bool:
    """Tell whether a province's deputies are meant: «đại biểu A (Đoàn Đồng Tháp)»."""
    return body.place is not None and body.as_written.lower() == f"đoàn {body.place.name}".lower()


def _places(match: Match) -> Iterator[Claim]:
    begin, end = match.begin, match.end
    for mention in match.sentence.all_of(PLACE):
        place = mention.value
        inside = begin <= mention.begin and mention.end <= end
        if not inside or not isinstance(place, Place) or not _is_certain(place):
            continue
        if match.context.firsts.get(place) == mention.begin:
            yield match.claim(PlaceMention(place=place), mention.begin, mention.end)


def _is_certain(place: Place) -> bool:
    """Tell whether the unit is one and not any of a name: its province is known."""
    return place.level in {PlaceLevel.COUNTRY, PlaceLevel.PROVINCE} or place.province is not None


RULES = (
    Rule(
        name="mention/body",
        says="The article names a body.",
        pattern=[slot(*_HOLDERS)],
        build=_bodies,
        within=partial(_naming, ORGANIZATION),
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Sở Y tế tỉnh Kon Tum báo cáo với Thứ trưởng Bộ Nội vụ. Bộ Nội vụ ghi nhận.",
                (
                    OrganizationMention(
                        organization=Organization(
                            label="Sở Y tế tỉnh Kon Tum",
                            as_written="Sở Y tế tỉnh Kon Tum",
                            kind="sở",
                            place=KON_TUM,
                        )
                    ),
                    OrganizationMention(
                        organization=Organization(
                            label="Bộ Nội vụ", as_written="Bộ Nội vụ", kind="bộ"
                        )
                    ),
                ),
            ),
            Example(
                "Bộ Chỉ huy Quân sự tỉnh Kon Tum đã họp.",
                (
                    OrganizationMention(
                        organization=Organization(
                            label="Bộ Chỉ huy Quân sự tỉnh Kon Tum",
                            as_written="Bộ Chỉ huy Quân sự tỉnh Kon Tum",
                            kind="bộ chỉ huy quân sự",
                            place=KON_TUM,
                        )
                    ),
                ),
            ),
            Example(
                "Phó Thủ tướng Thường trực Chính phủ đã đến.",
                (
                    OrganizationMention(
                        organization=Organization(
                            label="Chính phủ", as_written="Chính phủ", kind="chính"
                        )
                    ),
                ),
            ),
        ),
        silent_on=(
            "UBND tỉnh và các sở báo cáo tại hội nghị.",
            "Bộ phận một cửa làm việc tốt.",
            "Ban An toàn giao thông cấp huyện báo cáo hằng tháng.",
            "Tỉnh Kon Tum giao UBND cấp xã rà soát. Đại biểu Lê Văn An (Đoàn Kon Tum) góp ý.",
            "Cơ quan chức năng tỉnh Kon Tum đang làm rõ.",
            "Các ngân hàng, trong đó có Chi nhánh Kon Tum, hạ lãi suất.",
            "Cục trưởng Cục Thuế tỉnh, thành phố quyết định việc hoàn thuế.",
            "Khu kinh tế Kỳ Hà mở rộng, Trạm thu phí Sông Trà tạm dừng.",
        ),
    ),
    Rule(
        name="mention/place",
        says="The article names an administrative unit.",
        pattern=[slot(*_HOLDERS)],
        build=_places,
        within=partial(_naming, PLACE),
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Mưa lớn ở huyện Kon Rẫy, tỉnh Kon Tum.",
                (
                    PlaceMention(
                        place=Place(
                            name="Kon Rẫy",
                            level=PlaceLevel.DISTRICT,
                            kind="huyện",
                            province="Kon Tum",
                        )
                    ),
                    PlaceMention(place=KON_TUM),
                ),
            ),
        ),
        silent_on=("Ông Nguyễn Hòa Bình đến một xã nghèo.",),
    ),
)
