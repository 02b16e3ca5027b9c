"""Who is given a position, or speaks in one: «bổ nhiệm ông A giữ chức …», «với cương vị …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import Organization, Place, PlaceLevel, PositionHeld
from extract.layout.blocks import HEADED_REPORT
from extract.meetings.participation import run_before
from extract.mentions import OfficeMention, PersonMention, PositionMention
from extract.pattern import gap, maybe, slot, word
from extract.people.offices_held import held, named, with_further
from extract.rule import Example, Rule
from extract.slots import OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match

_ENDED = regex.compile(
    r"(?i)(?:thôi|không còn|từng|miễn nhiệm|bãi nhiệm|cách chức|đề nghị|đề cử|"
    r"giới thiệu(?!\svà\s(?:bầu|biểu quyết))|dự kiến|"
    r"không|chưa|sẽ|nếu|ứng cử|trước khi|trước đó|trước đây)\s"
)


_HELD_BY_SEVERAL = ("phó ", "ủy viên", "thứ trưởng")
"""How the titles open that several are given at once."""
_ASSIGNED = regex.compile(
    r"(?:\s(?:được|tham gia)\s(?:điều động|luân chuyển|phân công|chỉ định|Ban|BCH|BTV)\b"
    r"|,?\s(?:đến|về|sang)\s(?:nhận\s)?(?:công tác|nhiệm vụ)\b)"
    r"(?:(?!\b(?:và|là)\s\p{Lu})[^.;:]){0,110}$"
)
"""What runs over a comma to a new office: «tham gia Ban Chấp hành, Ban Thường vụ và giữ chức»."""
_AT_ONCE = regex.compile(
    r"(?:,?\s(?:khóa|nhiệm kỳ)\s[^,;.:]{1,24})?,\s(?:(?:được|tiếp tục|tái)\s)?"
    r"(?:(?:bầu|cử)\s)?(?:giữ|vào|với|trên)\s[^,]{2,40}"
)
"""What runs over the comma behind somebody's titles: «bầu ông A, Giám đốc Sở, giữ chức …»."""
_FOR = regex.compile(
    r"(?:\s(?:khóa|nhiệm kỳ)\s[^,;.:]{1,24}?)?,?\s(?:đối với|cho)\s(?:các\s)?"
    r"(?:(?:đồng chí|ông|bà)\s)?"
)
_NEXT_TO = regex.compile(r"(?:\smới)?,\s|\scủa mình,\s")


def _appointed(match: Match) -> Iterator[Claim]:
    mention = named(match)
    office = match.slot("office").value
    if mention is None or not isinstance(office, OfficeMention) or office.plural:
        return
    office_at = match.slot("office").begin
    before = match.sentence.at(match.slot("who").end, office_at)
    lead = match.sentence.at(match.sentence.begin, mention.name_begin)[-60:]
    apart = "," in before and not (_ASSIGNED.match(before) or _AT_ONCE.fullmatch(before))
    apart = apart or bool(match.sentence.between(mention.name_end, office_at, PERSON))
    if _ENDED.search(before) or _ENDED.search(lead) or apart:
        return
    given = office.position
    if before.endswith(" làm "):
        if given.organization is None or given.title.lower().endswith("trưởng đoàn"):
            return  # «do ông A làm trưởng đoàn»: for as long as the visit lasts
        if (
            given.as_written.lower() == given.title.lower()
        ):  # of which body, another's title guessed
            alone = given.as_written
            given = replace(given, label=alone, organization=None, place=None, complete=False)
    for position in with_further(match, given):
        yield held(match, position, mention.name, mention.name_begin, position.end)
    yield from _with_equals(match, given)


def _with_equals(match: Match, position: PositionMention) -> Iterator[Claim]:
    """State it of those told with the person too: «bà A và ông B được bầu giữ chức Phó …»."""
    if not position.title.lower().startswith(_HELD_BY_SEVERAL):
        return
    who = match.slot("who")
    for other in run_before(match.sentence, who.end):
        mention = other.value
        named_alone = isinstance(mention, PersonMention) and not mention.positions
        if named_alone and other.begin != who.begin and " " in mention.surface:
            yield held(match, position, mention.name, mention.name_begin, position.end, again=True)


def _in_capacity(match: Match) -> Iterator[Claim]:
    """«Với cương vị Bí thư Tỉnh ủy, đồng chí A …»."""
    mention = named(match)
    office, who = match.slot("office"), match.slot("who")
    if mention is None or not isinstance(office.value, OfficeMention) or office.value.plural:
        return
    if _NEXT_TO.fullmatch(match.sentence.at(office.end, who.begin)):
        position = office.value.position
        yield held(match, position, mention.name, position.begin, mention.name_end)


def _elected(match: Match) -> Iterator[Claim]:
    """«bầu bổ sung chức danh Ủy viên UBND tỉnh đối với ông A», «… cho ông A»."""
    mention, office = named(match), match.slot("office")
    if mention is None or not isinstance(office.value, OfficeMention) or office.value.plural:
        return
    sentence = match.sentence
    before = sentence.at(max(sentence.begin, match.begin - 24), office.begin)
    between = sentence.at(office.end, match.slot("who").begin)
    if not _ENDED.search(before) and _FOR.fullmatch(between):
        position = office.value.position
        yield held(match, position, mention.name, position.begin, mention.name_end)


def _deputy_minister(person: str) -> PositionHeld:
    return PositionHeld(
        person=person,
        label="Thứ trưởng Bộ Y tế",
        as_written="Thứ trưởng Bộ Y tế",
        title="Thứ trưởng",
        organization=Organization(label="Bộ Y tế", as_written="Bộ Y tế", kind="bộ"),
    )


def _chair_of_council(person: str) -> PositionHeld:
    lam_dong = Place(name="Lâm Đồng", level=PlaceLevel.PROVINCE, kind="tỉnh")
    council = "HĐND tỉnh Lâm Đồng"
    return PositionHeld(
        person=person,
        label=f"Chủ tịch {council}",
        as_written=f"Chủ tịch {council}",
        title="Chủ tịch",
        organization=Organization(label=council, as_written=council, kind="hđnd", place=lam_dong),
        place=lam_dong,
    )


RULES = (
    Rule(
        name="position/appointed",
        says="«bổ nhiệm ông A giữ chức Giám đốc …»: somebody is given a position.",
        pattern=[
            slot(PERSON, name="who"),
            gap(12),
            word(
                "giữ chức",
                "giữ chức vụ",
                "giữ chức danh",
                "vào chức danh",
                "vào chức vụ",
                "giữ cương vị",
                "làm",
                "hiện là",
                "hiện đang là",
                "đang là",
                "được bầu là",
                "được bầu",
                "được bổ nhiệm",
                "được bổ nhiệm lại",
                "được phê chuẩn bổ nhiệm",
                "được phê chuẩn",
                "đắc cử",
                "tái đắc cử",
                "trúng cử chức danh",
                "được giao",
                "đảm nhiệm chức vụ",
                "đảm nhận chức vụ",
                "đảm nhiệm cương vị",
                "giữ vị trí",
                "với cương vị",
                "với cương vị là",
                "trên cương vị",
                "trên cương vị là",
                "với tư cách",
                "với tư cách là",
            ),
            slot(OFFICE, name="office"),
        ],
        build=_appointed,
        blocks=HEADED_REPORT,
        examples=(
            Example(
                "Sáng nay, ông Lê Văn Bình được bổ nhiệm giữ chức vụ Thứ trưởng Bộ Y tế.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Bà Hà Thị Lê được khen và ông Lê Văn Bình được bầu giữ chức Thứ trưởng Bộ Y tế.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Chỉ định ông Lê Văn Bình tham gia Ban Chấp hành, Ban Thường vụ và giữ chức "
                "Thứ trưởng Bộ Y tế.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Tại lễ công bố, ông Lê Văn Bình được phê chuẩn bổ nhiệm Thứ trưởng Bộ Y tế.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình được bầu vào chức danh Thứ trưởng Bộ Y tế.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Hội nghị bầu ông Lê Văn Bình, Chủ tịch HĐND tỉnh Lâm Đồng, giữ chức Thứ trưởng Bộ "
                "Y tế.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình được bầu giữ chức Thứ trưởng Bộ Y tế, Chủ tịch HĐND tỉnh Lâm "
                "Đồng.",
                (_deputy_minister("Lê Văn Bình"), _chair_of_council("Lê Văn Bình")),
            ),
            Example(
                "Ông Lê Văn Bình và bà Hà Thị Lê được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.",
                (_deputy_minister("Lê Văn Bình"), _deputy_minister("Hà Thị Lê")),
            ),
            Example(
                "HĐND tỉnh giới thiệu và bầu ông Lê Văn Bình, Chủ tịch HĐND tỉnh Lâm Đồng nhiệm kỳ "
                "2021-2026, giữ chức vụ Thứ trưởng Bộ Y tế.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Điều động ông Lê Văn Bình đến nhận công tác tại Bộ Y tế, giữ chức vụ Thứ trưởng "
                "Bộ Y tế.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Trưởng Ban Tổ chức Tỉnh ủy Lê Văn Hòa cùng dự. Ông Lê Văn Bình làm Trưởng ban.",
                (
                    PositionHeld(
                        person="Lê Văn Bình",
                        label="Trưởng ban",
                        as_written="Trưởng ban",
                        title="Trưởng ban",
                        complete=False,
                    ),
                ),
            ),
            Example(
                "Ông Lê Văn Bình với cương vị Thứ trưởng Bộ Y tế đã ký quyết định.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
        ),
        silent_on=(
            "Đoàn do ông Lê Văn Bình làm trưởng đoàn đã về nước.",
            "Đoàn do ông Lê Văn Bình làm Trưởng đoàn đã làm việc với Trưởng Đoàn ĐBQH tỉnh.",
            "Trước khi nghỉ hưu, ông Lê Văn Bình giữ chức vụ Thứ trưởng Bộ Y tế.",
            "Ông Lê Văn Bình thôi giữ chức vụ Thứ trưởng Bộ Y tế.",
            "Đại hội giới thiệu ông Lê Văn Bình để bầu giữ chức Chủ tịch Hội Nông dân Việt Nam.",
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
                (_deputy_minister("Lê Văn Bình"),),
            ),
        ),
        silent_on=("Với tư cách đại biểu, ông Lê Văn Bình nêu ba kiến nghị.",),
    ),
    Rule(
        name="position/elected",
        says="«bầu bổ sung chức danh Ủy viên UBND tỉnh đối với ông A»: the office stands first.",
        pattern=[
            word(
                "bầu",
                "bầu bổ sung",
                "bầu chức danh",
                "bầu chức vụ",
                "bầu bổ sung chức danh",
                "bầu bổ sung chức vụ",
                "phê chuẩn chức vụ",
                "bổ nhiệm chức vụ",
                "bổ nhiệm chức danh",
                "trao quyết định bổ nhiệm",
                "trao quyết định bổ nhiệm chức vụ",
                "công bố quyết định bổ nhiệm chức vụ",
                "giao quyền",
            ),
            slot(OFFICE, name="office"),
            gap(6),
            word("đối với", "cho"),
            gap(2),
            slot(PERSON, name="who"),
        ],
        build=_elected,
        blocks=HEADED_REPORT,
        examples=(
            Example(
                "Quốc hội đã bầu bổ sung chức danh Thứ trưởng Bộ Y tế đối với ông Lê Văn Bình.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
            Example(
                "Bộ trao quyết định bổ nhiệm chức vụ Thứ trưởng Bộ Y tế cho ông Lê Văn Bình.",
                (_deputy_minister("Lê Văn Bình"),),
            ),
        ),
        silent_on=(
            "Hội đồng miễn nhiệm, bầu chức danh Thứ trưởng Bộ Y tế thay cho ông Lê Văn Bình.",
            "Phiếu bầu Chủ tịch HĐND tỉnh Lâm Đồng được phát cho ông Lê Văn Bình.",
        ),
    ),
)
