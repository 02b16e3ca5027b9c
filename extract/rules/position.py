"""Who holds which position, by where the title stands to the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Organization, Place, PlaceLevel, PositionHeld
from extract.layout.blocks import WHOLE_REPORT, Kind
from extract.mentions import PositionMention
from extract.pattern import slot
from extract.people.offices_held import held, named, says_office
from extract.remembered import asked_once
from extract.rule import Example, Rule
from extract.slots import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.rule import Claim, Match

_GOVERNMENT = " Chính phủ"
_REMEMBERED = regex.compile(
    r"(?i)\b(?:ngày sinh|ngày mất|tưởng niệm|tưởng nhớ|lưu niệm|tượng đài|đền thờ|"
    r"thân thế(?:,| và)? sự nghiệp)\s(?:của\s)?(?:(?:cố|đồng chí)\s)*$"
)
"""«kỷ niệm 120 năm Ngày sinh | Tổng Bí thư A»: an office of long ago."""
_BACK = 48
_NOMINATED = asked_once(
    r"(?i)\b(?:ứng cử|đề cử)\s(?:vào\s)?(?:các chức danh|các chức vụ|đứng đầu các)\b"
    r"[^.:\n]{0,80}(?::|\bcó\b|\bgồm\b)"
)
"""«giới thiệu ứng cử các chức danh: | ông A, Chủ nhiệm …»: not yet elected."""


def is_abroad(context: Context, person: str, position: PositionMention) -> bool:
    """Tell whether «Thủ tướng A» is another country's: elsewhere A is «Thủ tướng Trung Quốc»."""
    spelt_out = position.label != position.as_written and position.label.endswith(_GOVERNMENT)
    if not spelt_out or position.organization is not None:
        return False
    return any(
        other.title == position.title
        and other.organization is None
        and other.label not in {position.label, position.as_written}
        for found in context.people.slots
        if found.label == PERSON and found.value.name == person
        for other in (*found.value.positions, *found.value.shared)
    )


def _before(match: Match) -> Iterator[Claim]:
    mention, sentence = named(match), match.sentence
    late = sentence.at(match.begin, match.end).lower().startswith(("cố ", "nguyên "))
    ahead = sentence.at(max(sentence.begin, match.begin - _BACK), match.begin)
    if not late and _REMEMBERED.search(ahead):
        return
    for position in mention.positions if mention else ():
        if mention is None or is_abroad(match.context, mention.name, position):
            continue
        if position.end <= mention.name_begin and says_office(position):
            yield held(match, position, mention.name, position.begin, mention.name_end)


def _signed(match: Match) -> Iterator[Claim]:
    """State the office that stands above a signatory's name: the quote is the name alone."""
    mention = named(match)
    for position in mention.positions if mention else ():
        if mention and position.end < match.sentence.begin:
            yield held(
                match,
                position,
                mention.name,
                mention.name_begin,
                mention.name_end,
                above=(position.begin, position.end),
            )


def _behind(match: Match, *, bracketed: bool) -> Iterator[Claim]:
    mention = named(match)
    nominated = _NOMINATED.search(match.sentence.text)
    if nominated and match.sentence.begin + nominated.end() <= match.begin:
        return
    for position in mention.positions if mention else ():
        if mention is None or position.begin < mention.name_end or not says_office(position):
            continue
        between = match.sentence.at(mention.name_end, position.begin)
        if between.lstrip().startswith("(") is bracketed:
            yield held(match, position, mention.name, mention.name_begin, position.end)


def _after(match: Match) -> Iterator[Claim]:
    yield from _behind(match, bracketed=False)


def _in_brackets(match: Match) -> Iterator[Claim]:
    yield from _behind(match, bracketed=True)


def _shared(match: Match) -> Iterator[Claim]:
    mention = named(match)
    for position in mention.shared if mention else ():
        if mention and says_office(position):
            begin = min(position.begin, mention.name_begin)
            end = max(position.end, mention.name_end)
            again = position.begin > mention.name_end
            yield held(match, position, mention.name, begin, end, again=again)


_LAM_DONG = Place(name="Lâm Đồng", level=PlaceLevel.PROVINCE, kind="tỉnh")


def _ministry(field: str) -> Organization:
    return Organization(label=f"Bộ {field}", as_written=f"Bộ {field}", kind="bộ")


def _deputy_minister(person: str, field: str) -> PositionHeld:
    label = f"Thứ trưởng Bộ {field}"
    return PositionHeld(
        person=person,
        label=label,
        as_written=label,
        title="Thứ trưởng",
        organization=_ministry(field),
    )


RULES = (
    Rule(
        name="position/signatory",
        says="«THỦ TƯỚNG», and below it a name alone: who signs a notice, in which office.",
        pattern=[slot(PERSON, name="who")],
        build=_signed,
        blocks=frozenset({Kind.SIGNATURE}),
        examples=(
            Example(
                "Công điện về phòng, chống rét đậm\n\nThủ tướng Chính phủ yêu cầu các địa phương "
                "chủ động che chắn chuồng trại.\n\nTHỦ TƯỚNG\n\nTrần Văn Bình",
                (
                    PositionHeld(
                        person="Trần Văn Bình",
                        label="Thủ tướng Chính phủ",
                        as_written="THỦ TƯỚNG",
                        title="THỦ TƯỚNG",
                    ),
                ),
            ),
        ),
        silent_on=("Công điện về rét đậm\n\nCác xã che chắn chuồng.\n\nCHỦ TỊCH\n\nTrần Bình",),
    ),
    Rule(
        name="position/before-the-name",
        says="«Chủ tịch UBND tỉnh A»: the title stands before the name.",
        pattern=[slot(PERSON, name="who")],
        build=_before,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Thứ trưởng Bộ Y tế Lê Văn Bình phát biểu.",
                (_deputy_minister("Lê Văn Bình", "Y tế"),),
            ),
            Example(
                "Chủ tịch UBND tỉnh Trần Thị Hoa dự lễ.",
                (
                    PositionHeld(
                        person="Trần Thị Hoa",
                        label="Chủ tịch UBND tỉnh Lâm Đồng",
                        as_written="Chủ tịch UBND tỉnh",
                        title="Chủ tịch",
                        organization=Organization(
                            label="UBND tỉnh Lâm Đồng",
                            as_written="UBND tỉnh",
                            kind="ubnd",
                            place=_LAM_DONG,
                        ),
                        place=_LAM_DONG,
                    ),
                ),
                place="Lâm Đồng",
            ),
        ),
        silent_on=(
            "Thiếu tướng Lê Văn Bình phát biểu.",
            "Tỉnh tổ chức lễ kỷ niệm 120 năm Ngày sinh Tổng Bí thư Lê Văn Bình.",
            "Giám đốc Sở Nội vụ báo cáo, bà Trần Thị Hoa nêu ý kiến.",
            "Chủ tịch UBND TP Hải Phòng yêu cầu làm rõ.",
        ),
    ),
    Rule(
        name="position/after-the-name",
        says="«A, Giám đốc Sở …», «A - Giám đốc Sở …»: the title follows the name.",
        pattern=[slot(PERSON, name="who")],
        build=_after,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Ông Lê Văn Bình, Thứ trưởng Bộ Y tế, phát biểu.",
                (_deputy_minister("Lê Văn Bình", "Y tế"),),
            ),
            Example(
                "Bà Trần Thị Hoa-Thứ trưởng Bộ Nội vụ báo cáo.",
                (_deputy_minister("Trần Thị Hoa", "Nội vụ"),),
            ),
            Example(
                "Ông Lê Văn Bình, Ủy viên Ban Chấp hành Đảng bộ, phát biểu.",
                (
                    PositionHeld(
                        person="Lê Văn Bình",
                        label="Ủy viên Ban Chấp hành Đảng bộ",
                        as_written="Ủy viên Ban Chấp hành Đảng bộ",
                        title="Ủy viên",
                        complete=False,
                    ),
                ),
            ),
        ),
        silent_on=(
            "Dự họp có ông Lê Văn Bình, Giám đốc các sở và lãnh đạo huyện.",
            "Giới thiệu ứng cử các chức danh: ông Lê Văn Bình, Giám đốc Sở Y tế; bà Hà Thị Lê.",
            "Sau phát biểu của ông Lê Văn Bình, Thứ trưởng Bộ Y tế Trần Thị Hoa kết luận.",
        ),
    ),
    Rule(
        name="position/in-brackets",
        says="«A (Giám đốc Sở …)»: the title stands in brackets behind the name.",
        pattern=[slot(PERSON, name="who")],
        build=_in_brackets,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Ông Lê Văn Bình (Thứ trưởng Bộ Y tế) phát biểu.",
                (_deputy_minister("Lê Văn Bình", "Y tế"),),
            ),
        ),
        silent_on=("Ông Lê Văn Bình (xã Tân Lập) phát biểu.",),
    ),
    Rule(
        name="position/shared-by-several",
        says="«các Thứ trưởng: A, B, C»: one title stands for several names.",
        pattern=[slot(PERSON, name="who")],
        build=_shared,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Cùng dự có các Thứ trưởng Bộ Y tế: Lê Văn Bình, Trần Thị Hoa.",
                (
                    _deputy_minister("Lê Văn Bình", "Y tế"),
                    _deputy_minister("Trần Thị Hoa", "Y tế"),
                ),
            ),
            Example(
                "Cùng dự có các đồng chí: Lê Văn Bình và Trần Thị Hoa, Thứ trưởng Bộ Y tế.",
                (_deputy_minister("Lê Văn Bình", "Y tế"),),
            ),
        ),
        silent_on=(
            "Cùng dự có các đồng chí: Lê Văn Bình, Trần Thị Hoa.",
            "Cùng dự có các đồng chí: Lê Văn Bình và Trần Thị Hoa, Giám đốc Sở Y tế.",
            "Cùng dự có các đồng chí: Lê Văn Bình, Trần Thị Hoa, Thứ trưởng Bộ Y tế.",
        ),
    ),
)
