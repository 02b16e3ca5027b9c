"""Whose deputies meet voters or debate, where the sentence itself does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Meeting, Organization, Place, PlaceLevel
from extract.layout.blocks import WHOLE_REPORT
from extract.meetings.meeting_bodies import is_vaguer, same_name
from extract.pattern import slot
from extract.rule import Example, Rule
from extract.slots import MEETING, ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.rule import Claim, Match

_DEPUTIES = (
    "Đoàn ĐBQH", "Đoàn đại biểu Quốc hội", "Đoàn Đại biểu Quốc hội", "Tổ đại biểu", "Tổ ĐBQH",
    "Đoàn đại biểu HĐND", "đoàn ĐBQH", "đoàn đại biểu Quốc hội",
)  # fmt: skip
_DEBATE = regex.compile(r"(?:(?:phiên|ngày)\s)?(?:thảo luận|chất vấn)", regex.I)
_OF_ASSEMBLY = regex.compile(r"\b(?:đại biểu|Đại biểu|ĐB)\s(?P<body>Quốc hội)\b")
_OF_COUNCIL = regex.compile(r"\b(?:HĐND|[Hh]ội đồng [Nn]hân dân)\b")
_ASSEMBLY = Organization(label="Quốc hội", as_written="Quốc hội", kind="quốc")
_LAM_DONG = Place(name="Lâm Đồng", level=PlaceLevel.PROVINCE, kind="tỉnh")
_Told = tuple[Organization, int, int]


def _of_deputies(match: Match) -> Iterator[Claim]:
    """State that the one delegation that the article names meets the voters."""
    if "tiếp xúc" in match.slot("meeting").value.label.lower():
        yield from _held_by(match, _delegation(match.context))


def _of_assembly(match: Match) -> Iterator[Claim]:
    """State that deputies of the National Assembly debate at its sitting."""
    if _DEBATE.match(match.slot("meeting").value.label):
        yield from _held_by(match, _assembly(match.context))


def _held_by(match: Match, told: _Told | None) -> Iterator[Claim]:
    """State whose meeting it is, where it is first named and nothing said so."""
    found = match.slot("meeting")
    record = match.context.meetings.record(found)
    if told is None or record is None or record.body is not None or found != record.mentions[0]:
        return
    body, begin, end = told
    label = match.context.written(found.value)
    yield match.claim(
        Meeting(meeting=record.key, label=label, kind=record.kind, body=body),
        *match.context.clause(match.sentence, found.begin, found.end),
        inferred={"body"},
        context=[(begin, end)],
    )


def _assembly(context: Context) -> _Told | None:
    """Return the Assembly whose deputies an article names, None where it names a council too."""
    view = context.layout.view
    named = _OF_ASSEMBLY.search(view) if not _OF_COUNCIL.search(view) else None
    return None if named is None else (_ASSEMBLY, *named.span())


def _delegation(context: Context) -> _Told | None:
    """Return the delegation of deputies that an article names, None where it names several."""
    fullest: _Told | None = None
    for told in _named(context):
        if fullest is None or is_vaguer(fullest[0], told[0]):
            fullest = told
        elif not same_name(fullest[0], told[0]) and not is_vaguer(told[0], fullest[0]):
            return None
    return fullest


def _named(context: Context) -> Iterator[_Told]:
    for one in context.people.slots:
        if one.label == ORGANIZATION and one.value.label.startswith(_DEPUTIES):
            yield one.value, one.begin, one.end
        elif one.label == PERSON:
            for position in (*one.value.positions, *one.value.shared):
                body = position.organization
                if body is not None and body.label.startswith(_DEPUTIES):
                    yield body, position.begin, position.end


RULES = (
    Rule(
        name="meeting/of-deputies",
        says="Deputies meet voters: it is their delegation's, where the article names one.",
        pattern=[slot(MEETING, name="meeting")],
        build=_of_deputies,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Sáng 5/3/2024, ông Trần Văn Bình, Phó Trưởng Đoàn ĐBQH tỉnh Lâm Đồng có buổi tiếp "
                "xúc cử tri.",
                (
                    Meeting(
                        meeting="m1",
                        label="buổi tiếp xúc cử tri",
                        kind="buổi làm việc",
                        body=Organization(
                            label="Đoàn ĐBQH tỉnh Lâm Đồng",
                            as_written="Đoàn ĐBQH tỉnh Lâm Đồng",
                            kind="đoàn đbqh",
                            place=_LAM_DONG,
                        ),
                    ),
                ),
            ),
        ),
        silent_on=(
            (
                "Sáng 5/3/2024, ông Trần Văn Bình, Phó Trưởng Đoàn ĐBQH tỉnh Lâm Đồng và bà Lê Thị "
                "Hòa, Phó Trưởng Đoàn ĐBQH tỉnh Kon Tum có buổi tiếp xúc cử tri."
            ),
        ),
    ),
    Rule(
        name="meeting/of-assembly",
        says="Deputies of the National Assembly debate: it is its sitting.",
        pattern=[slot(MEETING, name="meeting")],
        build=_of_assembly,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Thảo luận tại tổ chiều 5/3/2024, các đại biểu Quốc hội nhất trí với dự luật.",
                (
                    Meeting(
                        meeting="m1",
                        label="Thảo luận",
                        kind="phiên họp",
                        body=_ASSEMBLY,
                    ),
                ),
            ),
        ),
        silent_on=(
            (
                "Thảo luận tại tổ chiều 5/3/2024, các đại biểu Quốc hội và đại biểu HĐND tỉnh nhất "
                "trí."
            ),
            "Sáng 5/3/2024, các đại biểu Quốc hội dự hội nghị về bảo hiểm y tế.",
        ),
    ),
)
