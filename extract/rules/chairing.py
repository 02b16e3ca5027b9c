"""Who chaired a meeting, or one of its remote sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.facts import Chairing
from extract.layout.blocks import CAPTIONED_REPORT, Kind
from extract.meetings.attendees import listed_below
from extract.meetings.chair_words import (
    ATTENDED_BY,
    CONSISTS,
    JOINED_BY,
    LEADS_ON,
    MANAGES,
    MAY_PRECEDE_LIST,
    MEETING_NEXT,
    NOUN_AHEAD,
    OBJECT,
    OTHER_VERB,
    RULES_ALL,
)
from extract.meetings.chairs import chairs_beside, is_part, is_seat, is_task, site_chaired
from extract.meetings.participation import hosts_before, names, run_after, run_before
from extract.meetings.told_of import is_elsewhen
from extract.pattern import gap, maybe, slot, word
from extract.rule import Example, Rule
from extract.rules.meeting_examples import HA_NOI, KON_TUM, SAMPLE
from extract.slots import OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match
    from extract.slots import Slot

_CHAIR = ("chủ trì", "đồng chủ trì", "chủ tọa", "điều hành", "điều khiển")
_LEADS = ("chủ trì", "đồng chủ trì", "chủ tọa", "điều hành", "đoàn chủ tịch", "đoàn chủ tọa")
"""How a sentence opens that says who is in the chair; a congress has a presidium."""


def _claims(match: Match, who: list[Slot], begin: int, end: int) -> Iterator[Claim]:
    """State that these people chair what the words [begin, end) are about."""
    sentence, context = match.sentence, match.context
    key = context.meetings.of(sentence)
    if key is None or is_elsewhen(context, sentence):
        return
    known, place = site_chaired(context, sentence, match.begin, end)
    if not known or is_part(context, sentence, begin, end):
        return
    for person, name, written in names(who, context):
        left, right = context.clause(sentence, min(begin, person.begin), max(end, person.end))
        whole = place is not None and is_seat(context, person, place)
        for site in (place, None) if whole else (place,):
            yield match.claim(
                Chairing(meeting=key, person=name, site=site),
                left,
                right,
                inferred=() if written else {"chairedBy"},
            )


def _of(match: Match) -> Iterator[Claim]:
    first = match.slot("who")
    yield from _claims(match, run_after(match.sentence, first.begin), match.begin, match.end)


def _by(match: Match) -> Iterator[Claim]:
    begin, end = match.span("verb")
    if not is_task(match.sentence, begin, end):
        yield from _claims(match, run_before(match.sentence, begin), match.begin, end)


def _opens(match: Match) -> Iterator[Claim]:
    """«Chủ trì và phát biểu khai mạc, A …»: the sentence begins with the chair."""
    sentence = match.sentence
    begin, end = match.span("verb")
    who = match.slot("who")
    between = sentence.at(end, who.begin)
    before = sentence.at(sentence.begin, begin).strip(" -+•")
    opens = not before or (before.endswith(";") and before.lower().startswith("chủ trì"))
    if MANAGES.match(sentence.at(begin, end)) and not MEETING_NEXT.match(between):
        return
    if opens and LEADS_ON.fullmatch(between):
        yield from _claims(match, [who], match.begin, match.end)


def _list(match: Match) -> Iterator[Claim]:
    begin, _ = match.span("verb")
    before = match.sentence.at(match.sentence.begin, begin).rstrip()
    first = match.slot("who")
    told = CONSISTS.fullmatch(match.sentence.at(match.span("verb")[1], first.begin))
    if before and not (MAY_PRECEDE_LIST.search(before) or told):
        return
    if JOINED_BY.search(match.sentence.at(match.span("verb")[1], first.begin)):
        return
    who = chairs_beside(match.sentence, match.span("verb")[1], first)
    who += run_after(match.sentence, first.begin)
    yield from _claims(match, who, match.begin, match.end)


def _below(match: Match) -> Iterator[Claim]:
    """«Chủ trì hội nghị: | - A; | - B.»: the lines below name who chairs."""
    key = match.context.meetings.of(match.sentence)
    begin, end = match.span("verb")
    if key is None or match.sentence.at(match.sentence.begin, begin).strip(" -+•"):
        return
    for line, person, name in listed_below(match, end):
        yield match.claim(
            Chairing(meeting=key, person=name),
            *match.context.clause(line, person.begin, person.end),
            inferred={"chairedBy"},
            context=[(match.sentence.begin, match.sentence.end)],
        )


def _subject(match: Match) -> Iterator[Claim]:
    sentence = match.sentence
    begin, end = match.span("verb")
    after = sentence.text[end - sentence.begin :]
    if is_task(match.sentence, begin, end) or not OBJECT.match(after):
        return
    if NOUN_AHEAD.search(sentence.at(max(sentence.begin, begin - 8), begin)):
        return
    who = run_before(sentence, begin)
    if not who or OTHER_VERB.search(sentence.at(who[-1].end, begin)):
        return
    if ATTENDED_BY.search(sentence.at(sentence.begin, who[0].begin)):
        who = [slot for slot in who if ";" not in sentence.at(slot.end, begin)]
        who = who if ";" in sentence.at(sentence.begin, who[0].begin) else who[-1:]
    who = hosts_before(sentence, begin, who) + who
    manages = MANAGES.match(sentence.at(begin, end)) and not RULES_ALL.match(after)
    named = who[-1].label == PERSON and not manages
    if named or MEETING_NEXT.match(after):
        yield from _claims(match, who, match.begin, end)


RULES = (
    Rule(
        name="chairing/under-the-chair-of",
        says="«… dưới sự chủ trì của A»: a meeting is held with A in the chair.",
        pattern=[
            word("sự"),
            word(*_CHAIR),
            gap(4),
            word("của"),
            gap(2),
            slot(PERSON, OFFICE, name="who"),
        ],
        build=_of,
        examples=(
            Example(
                "Sáng 5/3/2024, hội nghị về bảo hiểm y tế diễn ra dưới sự chủ trì của "
                "Bộ trưởng Bộ Y tế Trần Văn Bình.",
                (Chairing(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(SAMPLE + "Ngành y tế đổi mới dưới sự lãnh đạo của Bộ trưởng Trần Văn Bình.",),
    ),
    Rule(
        name="chairing/by",
        says="«… do A (và B) chủ trì»: a meeting or site is chaired by them.",
        pattern=[
            word("do"),
            gap(2),
            slot(PERSON, OFFICE),
            gap(8),
            word(*_CHAIR, "làm chủ trì", name="verb"),
        ],
        build=_by,
        examples=(
            Example(
                SAMPLE + "Hội nghị do Bộ trưởng Bộ Y tế Trần Văn Bình và Thứ trưởng Bộ Nội vụ "
                "Lê Thị Hòa đồng chủ trì.",
                (
                    Chairing(meeting="m1", person="Trần Văn Bình"),
                    Chairing(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
            Example(
                SAMPLE + "Hội nghị do Bộ trưởng Bộ Y tế Trần Văn Bình chủ trì, tham dự tại điểm "
                "cầu tỉnh Kon Tum là đại diện các sở.",
                (Chairing(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(
            SAMPLE + "Đề án do Bộ trưởng Bộ Y tế Trần Văn Bình chủ trì, phối hợp xây dựng.",
        ),
    ),
    Rule(
        name="chairing/list",
        says="«Chủ trì hội nghị có các đồng chí: A; B», «người chủ trì là A».",
        pattern=[
            [
                word(*_LEADS, name="verb"),
                gap(9),
                word("là", "có", "gồm", "gồm có"),
                gap(3),
                maybe(word(":")),
                slot(PERSON, OFFICE, name="who"),
            ],
            [
                word("chủ trì", "chủ tọa", name="verb"),
                gap(6),
                word(":"),
                gap(3),
                slot(PERSON, OFFICE, name="who"),
            ],
        ],
        build=_list,
        examples=(
            Example(
                SAMPLE + "Chủ trì hội nghị có các đồng chí: Trần Văn Bình, Bộ trưởng Bộ Y tế; "
                "Lê Thị Hòa, Thứ trưởng Bộ Nội vụ.",
                (
                    Chairing(meeting="m1", person="Trần Văn Bình"),
                    Chairing(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
        ),
        silent_on=(
            SAMPLE
            + "Bà Vũ Thị Lan, Chủ tịch Hội đồng chủ trì, cùng dự có ông Lê Văn Hà, Bí thư Tỉnh "
            "ủy Kon Tum.",
            SAMPLE + "Bộ Y tế chủ trì, thành viên có đồng chí Lê Thị Hòa, Thứ trưởng Bộ Nội vụ.",
        ),
    ),
    Rule(
        name="chairing/below",
        says="«Chủ trì hội nghị:» stands over lines that name who chairs.",
        pattern=[
            word("chủ trì", "đồng chủ trì", "chủ tọa", name="verb"),
            gap(12),
            word(":", "có", "gồm"),
        ],
        build=_below,
        examples=(
            Example(
                SAMPLE + "\nChủ trì hội nghị:\n- Đồng chí Trần Văn Bình, Bộ trưởng Bộ Y tế;\n"
                "- Đồng chí Lê Thị Hòa, Thứ trưởng Bộ Nội vụ.\n",
                (
                    Chairing(meeting="m1", person="Trần Văn Bình"),
                    Chairing(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
        ),
        silent_on=(SAMPLE + "\nBộ Y tế chủ trì:\n- Đồng chí Trần Văn Bình báo cáo về quỹ.\n",),
    ),
    Rule(
        name="chairing/opens",
        says="«Chủ trì (và phát biểu khai mạc) hội nghị, A nêu rõ …»: A is in the chair.",
        pattern=[
            word("chủ trì", "đồng chủ trì", "chủ tọa", "điều hành", name="verb"),
            gap(8),
            slot(PERSON, OFFICE, name="who"),
        ],
        build=_opens,
        examples=(
            Example(
                SAMPLE + "Chủ trì và phát biểu khai mạc, Bộ trưởng Bộ Y tế Trần Văn Bình nêu rõ "
                "nhiều nơi còn nợ quỹ.",
                (Chairing(meeting="m1", person="Trần Văn Bình"),),
            ),
            Example(
                SAMPLE + "Chủ trì hội nghị, Bộ trưởng Bộ Y tế Trần Văn Bình; đồng chủ trì, Giám "
                "đốc Sở Y tế Lê Văn Lâm.",
                (
                    Chairing(meeting="m1", person="Trần Văn Bình"),
                    Chairing(meeting="m1", person="Lê Văn Lâm"),
                ),
            ),
        ),
        silent_on=(SAMPLE + "Chủ trì soạn thảo là Bộ Y tế, Thứ trưởng Lê Thị Hòa cho biết thêm.",),
    ),
    Rule(
        name="chairing/subject",
        says="«A (dự và) chủ trì hội nghị», «Tại điểm cầu X, A chủ trì».",
        pattern=[
            slot(PERSON, OFFICE),
            gap(12),
            word(*_CHAIR, "chủ trì và điều hành", name="verb"),
        ],
        build=_subject,
        blocks=CAPTIONED_REPORT | {Kind.HEADLINE},
        examples=(
            Example(
                SAMPLE + "Bộ trưởng Bộ Y tế Trần Văn Bình chủ trì hội nghị.",
                (Chairing(meeting="m1", person="Trần Văn Bình"),),
            ),
            Example(
                SAMPLE + "Bộ trưởng Bộ Y tế Trần Văn Bình chủ trì hội nghị tại điểm cầu Hà Nội.",
                (
                    Chairing(meeting="m1", person="Trần Văn Bình", site=HA_NOI),
                    Chairing(meeting="m1", person="Trần Văn Bình"),
                ),
            ),
            Example(
                SAMPLE + "Tại điểm cầu tỉnh Kon Tum, đồng chí Y Ngân, Phó Chủ tịch UBND tỉnh "
                "dự và chủ trì.",
                (Chairing(meeting="m1", person="Y Ngân", site=KON_TUM),),
            ),
            Example(
                SAMPLE + "Tới dự hội nghị có đồng chí Lê Thị Hòa, Bí thư Tỉnh ủy; đồng chí Trần "
                "Văn Bình, Chủ tịch UBND tỉnh chủ trì hội nghị.",
                (Chairing(meeting="m1", person="Trần Văn Bình"),),
            ),
            Example(
                SAMPLE + "Từ điểm cầu tỉnh Kon Tum, các bác sĩ nêu câu hỏi. Đồng chí Y Ngân, Phó "
                "Chủ tịch UBND tỉnh, chủ trì tại điểm cầu này, trả lời.",
                (Chairing(meeting="m1", person="Y Ngân", site=KON_TUM),),
            ),
        ),
        silent_on=(
            SAMPLE + "Phó Chủ tịch UBND tỉnh Trần Văn Bình, chủ trì tại điểm cầu này, nêu đề nghị.",
            SAMPLE + "Ông Lê Hà gặp Bộ trưởng Trần Văn Bình nhân dịp vào Huế chủ trì phiên họp.",
            SAMPLE + "Bộ trưởng Trần Văn Bình giao Cục Khám chữa bệnh chủ trì, phối hợp với các "
            "địa phương rà soát danh mục thuốc.",
        ),
    ),
)
