"""Claims that somebody holds an office: shared by the rules that find who does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import PositionHeld
from extract.lexicon.places import other_countries
from extract.mentions import PersonMention, PositionMention
from extract.slots import OFFICE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match

_SEAT = "ủy viên"
_OF_A_VISIT = ("trưởng đoàn", "phó đoàn")
"""What somebody is for as long as a delegation travels."""
_OF_MEMBERS = regex.compile(r"(?i)\b(?:ĐBQH|đại biểu Quốc hội)\b")
"""Whose delegation stands for a term, not for a visit."""
_COMMITTEE = regex.compile(r"(?i)\s(?:Ban|BCH|BTV|Đảng ủy)\b")
_AND_ALSO = regex.compile(
    r"(?:[,;]|\svà|,?\s(?:đồng thời(?:\slà)?|kiêm|(?:trước khi|sau đó|rồi) (?:trở thành|làm|là)))\s"
)
_CLOSED = regex.compile(
    r"\s?(?:$|[.;,()]|nhiệm kỳ|khóa|kể từ|từ ngày|thay|trong|theo|với|và|kiêm|đồng thời)"
)


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


def unborrowed(position: PositionMention) -> PositionMention:
    """Return an office without the country of who holds it elsewhere: ours is not the guest's.

    «Chủ tịch nước Lào A chúc mừng ông B được bầu giữ chức | Chủ tịch nước».
    """
    added = position.label.removeprefix(position.as_written).strip()
    if added not in other_countries():
        return position
    return replace(position, label=position.as_written, organization=None, inferred=False)


def named(match: Match) -> PersonMention | None:
    """Return the person of a match, where the full name stands in the text."""
    return fully_named(match.slot("who").value)


def fully_named(mention: object) -> PersonMention | None:
    """Return a person whose full name stands in the text."""
    if not isinstance(mention, PersonMention):
        return None
    surface = mention.surface
    whole = " " in surface or surface[1:2] == "'"  # «K'Mák» is a whole name
    return mention if whole else None


def with_further(match: Match, first: PositionMention) -> Iterator[PositionMention]:
    """Yield an office, and those given with it: «giữ chức Phó Bí thư Tỉnh ủy, Chủ tịch UBND …»."""
    sentence, end = match.sentence, first.end
    yield first
    for other in sentence.between(end, sentence.end, OFFICE):
        position = other.value.position
        if not _AND_ALSO.fullmatch(sentence.at(end, other.begin)):
            return
        if not _CLOSED.match(sentence.at(position.end, sentence.end)):
            return
        yield position
        end = position.end
