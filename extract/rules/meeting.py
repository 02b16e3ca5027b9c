"""What an article says of a meeting: its name, its day, and whose it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.facts import Meeting, Organization, Place, PlaceLevel
from extract.layout.blocks import WHOLE_REPORT, Kind
from extract.meetings.meeting_bodies import is_vaguer, opens_with, same_name
from extract.meetings.meeting_days import days_held
from extract.meetings.meeting_status import mode_of
from extract.pattern import gap, slot, word
from extract.rule import Example, Rule
from extract.slots import DATE, MEETING, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.mentions import MeetingMention
    from extract.rule import Claim, Match


def _named(match: Match) -> Iterator[Claim]:
    """State what the phrase itself says, once for each phrase that adds something."""
    found = match.slot("meeting")
    mention: MeetingMention = found.value
    record = match.context.meetings.named(found)
    if record is None:
        return
    first = record.naming
    adds = mention.ordinal or mention.body or mention.topic
    if (found.begin, found.end) != (first.begin, first.end) and not adds:
        return
    begin = found.begin
    if mention.body and mention.body.as_written not in mention.label:
        begin = match.sentence.begin  # the body that holds it stands before: «UBND tỉnh tổ chức …»
    body, headline = mention.body, match.sentence.source.kind is Kind.HEADLINE
    if body and record.body and same_name(body, record.body):
        body = record.body  # written in one way, with or without its term
    elif body and record.body and (headline or is_vaguer(body, record.body)):
        body = None
    quoted = match.context.clause(match.sentence, begin, found.end)
    known = body and mention.body and match.context.completes(*quoted, mention.body)
    yield match.claim(
        Meeting(
            meeting=record.key,
            label=match.context.written(mention),
            kind=mention.kind,
            ordinal=mention.ordinal,
            body=body,
            mode=mode_of(mention),
            topic=mention.topic,
        ),
        *quoted,
        inferred={"body"} if known else (),
    )


def _held_on(match: Match) -> Iterator[Claim]:
    for record, said in match.context.meetings.said_in(match.sentence):
        elsewhere = said.slot.end <= said.sentence.begin  # «Sáng cùng ngày, …»
        at = said.mention if elsewhere and said.mention else said.slot
        if not match.begin <= at.begin < at.end <= match.end:
            continue
        inferred = {"date"} if said.inferred else set()
        context = [said.year_from] if said.year_from else []
        if elsewhere:
            context.append((said.slot.begin, said.slot.end))
        if said.mention is None and record.mentions:
            context.append((record.naming.begin, record.naming.end))
        label = match.context.written((said.mention or record.naming).value)
        value = said.slot.value
        first, last = days_held(said.value, value.value_to)
        yield match.claim(
            Meeting(
                meeting=record.key,
                label=label,
                kind=record.kind,
                date=said.value,
                date_from=first,
                date_to=last,
                part_of_day=None if elsewhere else value.part_of_day,
            ),
            match.sentence.begin,
            match.sentence.end,
            inferred=inferred | (set() if said.mention else {"label"}),
            context=context,
        )


def _of_its_head(match: Match) -> Iterator[Claim]:
    """«Chủ tịch UBND tỉnh A chủ trì phiên họp thường kỳ»: it is the committee's own."""
    found, who = match.slot("meeting"), match.slot("who")
    record = match.context.meetings.record(found)
    if record is None or record.body is not None or "thường kỳ" not in found.value.label.lower():
        return
    heads = (p for p in who.value.positions if p.title.lower() in {"chủ tịch", "quyền chủ tịch"})
    body = next((p.organization for p in heads if p.organization is not None), None)
    if body is None or not opens_with(body, ("UBND", "Ủy ban nhân dân")):
        return
    label = match.context.written(found.value)
    yield match.claim(
        Meeting(meeting=record.key, label=label, kind=record.kind, body=body),
        *match.context.clause(match.sentence, min(who.begin, found.begin), max(who.end, found.end)),
        inferred={"body"},
    )


_MINISTRY = Organization(label="Bộ Y tế", as_written="Bộ Y tế", kind="bộ")

RULES = (
    Rule(
        name="meeting/named",
        says="A phrase names the meeting: its kind, ordinal, body and subject.",
        pattern=[slot(MEETING, name="meeting")],
        build=_named,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Sáng 5/3/2024, tại Hà Nội, diễn ra hội nghị lần thứ hai về bảo hiểm y tế.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị lần thứ hai về bảo hiểm y tế",
                        kind="hội nghị",
                        ordinal=2,
                        topic="về bảo hiểm y tế",
                    ),
                ),
            ),
            Example(
                "Sáng 5/3/2024, Bộ Y tế họp phiên thường kỳ tháng 2 với các vụ, cục.",
                (
                    Meeting(
                        meeting="m1",
                        label="phiên thường kỳ tháng 2",
                        kind="phiên họp",
                        body=_MINISTRY,
                    ),
                ),
            ),
            Example(
                "Sáng 5/3/2024, Bộ Y tế phối hợp với Bộ Nội vụ, Bộ Xây dựng tổ chức hội thảo khoa "
                "học về bệnh viện.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội thảo khoa học về bệnh viện",
                        kind="hội thảo",
                        body=_MINISTRY,
                        topic="về bệnh viện",
                    ),
                ),
            ),
            Example(
                "Sáng 5/3/2024, Bộ Y tế cùng Bộ Xây dựng tổ chức hội thảo về bệnh viện.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội thảo về bệnh viện",
                        kind="hội thảo",
                        body=_MINISTRY,
                        topic="về bệnh viện",
                    ),
                ),
            ),
            Example(
                "Chiều 5/3/2024, Đảng bộ, chính quyền và nhân dân xã Tân Lập, huyện Đắk Hà đã long "
                "trọng tổ chức họp báo về mùa hoa.",
                (
                    Meeting(
                        meeting="m1",
                        label="họp báo về mùa hoa",
                        kind="họp báo",
                        body=Organization(
                            label="xã Tân Lập",
                            as_written="xã Tân Lập",
                            kind="xã",
                            place=Place(name="Tân Lập", level=PlaceLevel.COMMUNE, kind="xã"),
                        ),
                        topic="về mùa hoa",
                    ),
                ),
            ),
            Example(
                "Sáng 5/3/2024, Bộ Y tế tổ chức hội nghị công bố quyết định bổ nhiệm ông Trần Văn "
                "Bình giữ chức Vụ trưởng.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị công bố quyết định bổ nhiệm",
                        kind="hội nghị",
                        body=_MINISTRY,
                        topic="công bố quyết định bổ nhiệm",
                    ),
                ),
            ),
            Example(
                "Sáng 5/3/2024, hội thảo về bệnh viện do Bộ Y tế phối hợp với Bộ Xây dựng tổ chức "
                "đã khai mạc.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội thảo về bệnh viện",
                        kind="hội thảo",
                        body=_MINISTRY,
                        topic="về bệnh viện",
                    ),
                ),
            ),
            Example(
                "Chiều 5/3/2024, tỉnh Lâm Đồng tổ chức họp báo về mùa hoa.",
                (
                    Meeting(
                        meeting="m1",
                        label="họp báo về mùa hoa",
                        kind="họp báo",
                        body=Organization(
                            label="tỉnh Lâm Đồng",
                            as_written="tỉnh Lâm Đồng",
                            kind="tỉnh",
                            place=Place(name="Lâm Đồng", level=PlaceLevel.PROVINCE, kind="tỉnh"),
                        ),
                        topic="về mùa hoa",
                    ),
                ),
            ),
        ),
        silent_on=(
            "Nghị quyết Hội nghị lần thứ tám đã đi vào cuộc sống.",
            "Sau một buổi làm việc khẩn trương, các đại biểu ra về.",
            "Sáng 5/3/2024, các bác sĩ hội chẩn trước kỳ họp thứ 7 của Quốc hội.",
        ),
    ),
    Rule(
        name="meeting/of-its-head",
        says="«Chủ tịch UBND tỉnh A chủ trì phiên họp thường kỳ»: it is the committee's own.",
        pattern=[
            [
                slot(PERSON, name="who"),
                gap(4),
                word("chủ trì", "điều hành", "chủ tọa"),
                gap(3),
                slot(MEETING, name="meeting"),
            ],
            [slot(MEETING, name="meeting"), gap(14), word("do", "của"), slot(PERSON, name="who")],
        ],
        build=_of_its_head,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Sáng 5/3/2024, Chủ tịch UBND tỉnh Lâm Đồng Trần Văn Bình chủ trì phiên họp thường "
                "kỳ tháng 2.",
                (
                    Meeting(
                        meeting="m1",
                        label="phiên họp thường kỳ tháng 2",
                        kind="phiên họp",
                        body=Organization(
                            label="UBND tỉnh Lâm Đồng",
                            as_written="UBND tỉnh Lâm Đồng",
                            kind="ubnd",
                            place=Place(name="Lâm Đồng", level=PlaceLevel.PROVINCE, kind="tỉnh"),
                        ),
                    ),
                ),
            ),
        ),
        silent_on=(
            "Sáng 5/3/2024, Chủ tịch UBND tỉnh Lâm Đồng Trần Văn Bình chủ trì cuộc họp về lũ.",
        ),
    ),
    Rule(
        name="meeting/held-on",
        says="A sentence that speaks of the meeting gives its day.",
        pattern=[slot(DATE, MEETING)],
        build=_held_on,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                "Sáng 5/3/2024, UBND tỉnh tổ chức hội nghị tổng kết công tác dân tộc.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị tổng kết công tác dân tộc",
                        kind="hội nghị",
                        date="2024-03-05",
                        part_of_day="sáng",
                    ),
                ),
            ),
            Example(
                "Trong hai ngày 5 và 6/3/2024, UBND tỉnh tổ chức hội nghị tổng kết công tác dân "
                "tộc.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị tổng kết công tác dân tộc",
                        kind="hội nghị",
                        date="2024-03-05",
                        date_from=date(2024, 3, 5),
                        date_to=date(2024, 3, 6),
                    ),
                ),
            ),
        ),
        silent_on=(
            "Hội nghị thông qua Quyết định số 12/QĐ-UBND ngày 4/2/2024 về quy chế làm việc.",
        ),
    ),
)
