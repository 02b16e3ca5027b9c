"""Who is given a position, or speaks in one: «bổ nhiệm ông A giữ chức …», «với cương vị …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.layout.blocks import HEADED_REPORT
from extract.meetings.participation import run_after, run_before
from extract.mentions import OfficeMention, PersonMention, PositionMention
from extract.pattern import gap, maybe, slot, word
from extract.people.offices_held import fully_named, held, named, unborrowed, with_further
from extract.people.offices_left import next_given
from extract.rule import Example, Rule
from extract.rules.appointment_examples import chair_of_council, deputy_minister, head_of_board
from extract.rules.appointment_words import (
    AND_MORE,
    ASSIGNED,
    AT_ONCE,
    BECOMES,
    ENDED,
    FOR,
    FOR_ANOTHER,
    GIVES,
    HELD_BY_SEVERAL,
    LEAVES_SEAT,
    LIFE,
    NEXT_TO,
    OTHERS,
    TOGETHER,
)
from extract.rules.headed_boards import of_its_board
from extract.slots import OFFICE, ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match
    from extract.slots import Slot


def _appointed(match: Match) -> Iterator[Claim]:
    mention = named(match)
    office = match.slot("office").value
    if mention is None or not isinstance(office, OfficeMention) or office.plural:
        return
    office_at = match.slot("office").begin
    before = LIFE.sub("", match.sentence.at(_past_parent(match), office_at))
    lead = FOR_ANOTHER.sub("", match.sentence.at(match.sentence.begin, mention.name_begin)[-60:])
    if (further := next_given(match, before)) is not None and not ENDED.search(lead):
        yield held(match, further, mention.name, mention.name_begin, further.end)
        return
    before = LEAVES_SEAT.sub(" được ", before)
    apart = "," in before and not (ASSIGNED.match(before) or AT_ONCE.fullmatch(before))
    apart = apart or bool(match.sentence.between(mention.name_end, office_at, PERSON))
    if ENDED.search(before) or ENDED.search(lead) or apart or OTHERS.search(before):
        return
    given = unborrowed(office.position)
    if before.endswith(" làm "):
        alone = given.as_written.lower() == given.title.lower()
        if (headed := of_its_board(match, match.slot("who").begin, given)) is not None:
            yield held(match, headed, mention.name, mention.name_begin, headed.end)
            return
        bodiless = given.organization is None and (alone or given.complete)
        if bodiless or given.title.lower().endswith("trưởng đoàn"):
            return  # «do ông A làm trưởng đoàn»: for as long as the visit lasts
        if alone:  # of which body, another's title guessed
            label = given.as_written
            given = replace(given, label=label, organization=None, place=None, complete=False)
    for position in with_further(match, given):
        yield held(match, position, mention.name, mention.name_begin, position.end)
    yield from _with_equals(match, given)


def _past_parent(match: Match) -> int:
    """Return where somebody's titles end: «ông A, Trưởng phòng Di sản, Sở Văn hóa | giữ chức …»."""
    sentence, end = match.sentence, match.slot("who").end
    following = sentence.between(end, match.slot("office").begin, ORGANIZATION)
    parent = following and sentence.at(end, following[0].begin) == ", "
    return following[0].end if parent else end


def _with_equals(match: Match, position: PositionMention) -> Iterator[Claim]:
    """State it of those told with the person too: «bà A và ông B được bầu giữ chức Phó …»."""
    if not position.title.lower().startswith(HELD_BY_SEVERAL):
        return
    who, sentence = match.slot("who"), match.sentence
    run = run_before(sentence, who.end)
    together = run and TOGETHER.search(sentence.at(sentence.begin, _name_begin(run[0])))
    for other in run:
        mention = other.value
        named_alone = isinstance(mention, PersonMention) and (together or not mention.positions)
        if named_alone and other.begin != who.begin and " " in mention.surface:
            yield held(match, position, mention.name, mention.name_begin, position.end, again=True)


def _name_begin(slot: Slot) -> int:
    mention = slot.value
    return mention.name_begin if isinstance(mention, PersonMention) else slot.begin


def _in_capacity(match: Match) -> Iterator[Claim]:
    """«Với cương vị Bí thư Tỉnh ủy, đồng chí A …»."""
    mention = named(match)
    office, who = match.slot("office"), match.slot("who")
    if mention is None or not isinstance(office.value, OfficeMention) or office.value.plural:
        return
    if NEXT_TO.fullmatch(match.sentence.at(office.end, who.begin)):
        position = office.value.position
        yield held(match, position, mention.name, position.begin, mention.name_end)


def _elected(match: Match) -> Iterator[Claim]:
    """«bầu bổ sung chức danh Ủy viên UBND tỉnh đối với ông A; Phó Chủ tịch đối với bà B»."""
    sentence, found = match.sentence, match.slot("office")
    before = sentence.at(max(sentence.begin, match.begin - 24), found.begin)
    if ENDED.search(before):
        return
    end = found.begin
    for office in (found, *sentence.between(found.end, sentence.end, OFFICE)):
        if office is not found and not AND_MORE.fullmatch(sentence.at(end, office.begin)):
            return
        between = FOR.match(sentence.at(office.end, sentence.end))
        if between is None or not isinstance(office.value, OfficeMention) or office.value.plural:
            return
        position = office.value.position
        run = [
            who for who in run_after(sentence, office.end + between.end()) if who.label == PERSON
        ]
        run = run if position.title.lower().startswith(HELD_BY_SEVERAL) else run[:1]
        for at, who in enumerate(run):
            if mention := fully_named(who.value):
                last = mention.name_end
                yield held(match, position, mention.name, position.begin, last, again=at > 0)
        if not run:
            return
        end = run[-1].end


RULES = (
    Rule(
        name="position/appointed",
        says="«bổ nhiệm ông A giữ chức Giám đốc …»: somebody is given a position.",
        pattern=[
            slot(PERSON, name="who"),
            gap(12),
            word(*BECOMES),
            slot(OFFICE, name="office"),
        ],
        build=_appointed,
        blocks=HEADED_REPORT,
        examples=(
            Example(
                "Sáng nay, ông Lê Văn Bình được bổ nhiệm giữ chức vụ Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Bà Hà Thị Lê được khen và ông Lê Văn Bình được bầu giữ chức Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Chỉ định ông Lê Văn Bình tham gia Ban Chấp hành, Ban Thường vụ và giữ chức "
                "Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Tại lễ công bố, ông Lê Văn Bình được phê chuẩn bổ nhiệm Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình, sinh năm 1970, quê Hà Nam, được bầu vào chức danh Thứ trưởng Bộ "
                "Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Hội nghị bầu ông Lê Văn Bình, Chủ tịch HĐND tỉnh Lâm Đồng, giữ chức Thứ trưởng Bộ "
                "Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình được bầu giữ chức Thứ trưởng Bộ Y tế, Chủ tịch HĐND tỉnh Lâm "
                "Đồng.",
                (deputy_minister("Lê Văn Bình"), chair_of_council("Lê Văn Bình")),
            ),
            Example(
                "Ông Lê Văn Bình và bà Hà Thị Lê được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"), deputy_minister("Hà Thị Lê")),
            ),
            Example(
                "Quyết định bổ nhiệm các ông Lê Văn Bình, Trưởng phòng Dược và Hà Quốc Lê, Chủ "
                "tịch HĐND tỉnh Lâm Đồng làm Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"), deputy_minister("Hà Quốc Lê")),
            ),
            Example(
                "Ông Lê Văn Bình, nguyên Giám đốc Sở Y tế, nay là Thứ trưởng Bộ Y tế, đến dự.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình nhận nhiệm vụ mới là Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình tái cử chức Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình giữ chức Thứ trưởng Bộ Y tế; bà Hà Thị Lê về hưu.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "HĐND tỉnh giới thiệu và bầu ông Lê Văn Bình, Chủ tịch HĐND tỉnh Lâm Đồng nhiệm kỳ "
                "2021-2026, giữ chức vụ Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình - Chủ tịch HĐND tỉnh Lâm Đồng khóa X, nhiệm kỳ 2021 - 2026 - đã "
                "được bầu giữ chức vụ Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Điều động ông Lê Văn Bình đến nhận công tác tại Bộ Y tế, giữ chức vụ Thứ trưởng "
                "Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Trưởng Ban Tổ chức Tỉnh ủy Lê Văn Hòa cùng dự. Ông Lê Văn Bình làm Trưởng ban.",
                (head_of_board("Lê Văn Bình"),),
            ),
            Example(
                "Bổ nhiệm ông Lê Văn Bình, Trưởng phòng Dược, Sở Y tế tỉnh Lâm Đồng giữ chức vụ "
                "Thứ trưởng Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Theo đề xuất của Vụ Tổ chức cán bộ, ông Lê Văn Bình giữ chức vụ Thứ trưởng "
                "Bộ Y tế.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình với cương vị Thứ trưởng Bộ Y tế đã ký quyết định.",
                (deputy_minister("Lê Văn Bình"),),
            ),
        ),
        silent_on=(
            "Đoàn do ông Lê Văn Bình làm trưởng đoàn đã về nước.",
            "Đoàn do ông Lê Văn Bình làm Trưởng đoàn đã làm việc với Trưởng Đoàn ĐBQH tỉnh.",
            "Trước khi nghỉ hưu, ông Lê Văn Bình giữ chức vụ Thứ trưởng Bộ Y tế.",
            "Ông Lê Văn Bình thôi giữ chức vụ Thứ trưởng Bộ Y tế.",
            "Ông Lê Văn Bình, nhiệm kỳ 2021 - 2026 - chưa được bầu giữ chức vụ Thứ trưởng Bộ Y tế.",
            "Vụ Tổ chức cán bộ đề xuất ông Lê Văn Bình giữ chức vụ Thứ trưởng Bộ Y tế.",
            "Đại hội giới thiệu ông Lê Văn Bình để bầu giữ chức Chủ tịch Hội Nông dân Việt Nam.",
            "Ông Lê Văn Bình chúc mừng các đồng chí được bầu giữ chức Thứ trưởng Bộ Y tế.",
        ),
    ),
    Rule(
        name="position/in-capacity",
        says="«Với cương vị Bí thư Tỉnh ủy, ông A …»: in which office somebody acts.",
        pattern=[
            word("với cương vị", "trên cương vị", "ở cương vị", "với tư cách", "với vai trò"),
            maybe(word("là", "của")),
            slot(OFFICE, name="office"),
            gap(3),
            slot(PERSON, name="who"),
        ],
        build=_in_capacity,
        examples=(
            Example(
                "Với cương vị Thứ trưởng Bộ Y tế, ông Lê Văn Bình luôn sâu sát cơ sở.",
                (deputy_minister("Lê Văn Bình"),),
            ),
        ),
        silent_on=("Với tư cách đại biểu, ông Lê Văn Bình nêu ba kiến nghị.",),
    ),
    Rule(
        name="position/elected",
        says="«bầu bổ sung chức danh Ủy viên UBND tỉnh đối với ông A»: the office stands first.",
        pattern=[
            word(
                *(f"{gives}{what}" for gives in GIVES for what in ("", " chức danh", " chức vụ")),
                "giao quyền",
            ),
            maybe(word(":")),
            slot(OFFICE, name="office"),
        ],
        build=_elected,
        blocks=HEADED_REPORT,
        examples=(
            Example(
                "Quốc hội đã bầu bổ sung chức danh Thứ trưởng Bộ Y tế đối với ông Lê Văn Bình.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Bộ trao quyết định bổ nhiệm chức vụ Thứ trưởng Bộ Y tế cho ông Lê Văn Bình.",
                (deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Thủ tướng bổ nhiệm chức vụ Thứ trưởng Bộ Y tế đối với ông Lê Văn Bình và Chủ tịch "
                "HĐND tỉnh Lâm Đồng đối với bà Hà Thị Lê.",
                (deputy_minister("Lê Văn Bình"), chair_of_council("Hà Thị Lê")),
            ),
            Example(
                "Phê chuẩn kết quả bầu: Thứ trưởng Bộ Y tế đối với ông Lê Văn Bình kể từ ngày "
                "4/7/2021; Chủ tịch HĐND tỉnh Lâm Đồng khóa X đối với bà Hà Thị Lê.",
                (deputy_minister("Lê Văn Bình"), chair_of_council("Hà Thị Lê")),
            ),
            Example(
                "Thủ tướng phê chuẩn kết quả bầu bổ sung chức vụ Thứ trưởng Bộ Y tế, nhiệm kỳ "
                "2021-2026 đối với ông Lê Văn Bình và bà Hà Thị Lê.",
                (deputy_minister("Lê Văn Bình"), deputy_minister("Hà Thị Lê")),
            ),
        ),
        silent_on=(
            "Hội đồng miễn nhiệm, bầu chức danh Thứ trưởng Bộ Y tế thay cho ông Lê Văn Bình.",
            "Phiếu bầu Chủ tịch HĐND tỉnh Lâm Đồng được phát cho ông Lê Văn Bình.",
        ),
    ),
)
