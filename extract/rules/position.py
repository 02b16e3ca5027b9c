"""Who holds which position, by where the title stands to the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Organization, Place, PlaceLevel, PositionHeld
from extract.layout.blocks import Kind
from extract.mentions import PersonMention, PositionMention
from extract.pattern import slot
from extract.rule import Example, Rule
from extract.slots import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.rule import Claim, Match

_BLOCKS = frozenset({Kind.BODY, Kind.LEAD, Kind.CAPTION, Kind.HEADLINE, Kind.SUBHEAD})
_SEAT = "ủy viên"
_OF_A_VISIT = ("trưởng đoàn", "phó đoàn")
"""What somebody is for as long as a delegation travels."""
_OF_MEMBERS = regex.compile(r"(?i)\b(?:ĐBQH|đại biểu Quốc hội)\b")
"""Whose delegation stands for a term, not for a visit."""
_GOVERNMENT = " Chính phủ"
_COMMITTEE = regex.compile(r"(?i)\s(?:Ban|BCH|BTV|Đảng ủy)\b")


def held(  # noqa: PLR0913 - what is stated, and where it stands
    match: Match,
    position: PositionMention,
    person: str,
    begin: int,
    end: int,
    *,
    above: tuple[int, int] | None = None,
    again: bool = False,
) -> Claim:
    """State a position, with the words [begin, end) as its evidence, and those ``above``.

    ``again`` tells that the title is also another's: «A và B, Phó Chủ tịch HĐND tỉnh».
    """
    inferred = {"label"} if position.inferred or above else set()
    if position.inferred and position.place is not None:
        inferred.add("place")
    fact = office_of(person, position)
    spans = () if again else ((position.begin, position.end),)
    context = [above] if above else []
    return match.claim(fact, begin, end, inferred=inferred, context=context, spans=spans)


def office_of(person: str, position: PositionMention) -> PositionHeld:
    """Return the fact that a person holds the office a title says."""
    return PositionHeld(
        person=person,
        label=position.label,
        as_written=position.as_written,
        title=position.title,
        organization=position.organization,
        place=position.place,
        complete=position.complete,
    )


def says_office(position: PositionMention) -> bool:
    """Tell whether a title says an office: «Ủy viên» of nothing known is none."""
    known = position.complete or position.organization is not None
    if not known and position.title.lower().endswith(_OF_A_VISIT):
        return _OF_MEMBERS.search(position.as_written) is not None
    return known or position.title.lower() != _SEAT or bool(_COMMITTEE.search(position.as_written))


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


def named(match: Match) -> PersonMention | None:
    """Return the person, where the full name stands in the text."""
    mention = match.slot("who").value
    whole = isinstance(mention, PersonMention) and " " in mention.surface
    return mention if whole else None


def _before(match: Match) -> Iterator[Claim]:
    mention = named(match)
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
        blocks=_BLOCKS,
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
            "Giám đốc Sở Nội vụ báo cáo, bà Trần Thị Hoa nêu ý kiến.",
            "Chủ tịch UBND TP Hải Phòng yêu cầu làm rõ.",
        ),
    ),
    Rule(
        name="position/after-the-name",
        says="«A, Giám đốc Sở …», «A - Giám đốc Sở …»: the title follows the name.",
        pattern=[slot(PERSON, name="who")],
        build=_after,
        blocks=_BLOCKS,
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
            "Sau phát biểu của ông Lê Văn Bình, Thứ trưởng Bộ Y tế Trần Thị Hoa kết luận.",
        ),
    ),
    Rule(
        name="position/in-brackets",
        says="«A (Giám đốc Sở …)»: the title stands in brackets behind the name.",
        pattern=[slot(PERSON, name="who")],
        build=_in_brackets,
        blocks=_BLOCKS,
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
        blocks=_BLOCKS,
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
