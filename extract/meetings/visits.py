"""Visits and inspections that a dated sentence tells of: «Sáng 12/9, A đi kiểm tra …».

They are meetings as a phrase with a noun is («buổi làm việc»), but are told by a verb, and so only
read where a sentence begins with its day, or is the headline. The slot is the verb; the mention
reaches on to what is visited, in which people and places may stand.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import regex

from extract.layout.blocks import Kind
from extract.meetings.host_words import AT_HEAD, DELEGATIONS
from extract.meetings.meeting_hosts import Hosts, without_delegation
from extract.meetings.titled_bodies import bodies_in_titles
from extract.mentions import MeetingMention
from extract.remembered import remembered
from extract.slots import MEETING, OFFICE, ORGANIZATION, PERSON, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.facts import Organization
    from extract.layout.sentences import Sentence

_DATED = regex.compile(
    r"\s*(?:\([^()\n]{1,20}\)\s*-?\s*)?"
    r"(?:(?:(?:(?:Trước|Sau|Tiếp) đó,?\s(?:(?:vào|trong)\s)?|Cũng\s(?:trong|vào)\s)"
    r"(?:sáng|trưa|chiều|tối|ngày)|Sáng|Trưa|Chiều|Tối|Ngày|Trong|Hôm|Đầu giờ)\b"
    r"[^.;:\n]{0,30}\d|(?:Trong|Nhân|Tiếp tục|Thực hiện|Ngay sau|Sau|Trước|Hướng tới|Chào mừng|"
    r"Nằm trong|Theo|Để|Nhằm|Triển khai)\s[^.;:\n]{4,240}?,\s"
    r"(?:sáng|trưa|chiều|tối|ngày|vào)\s[^,.;:\n]{0,12}\d|"
    r"(?:(?:Trước|Sau|Tiếp) đó,\s(?:(?:vào|trong)\s)?|Cũng\s(?:trong|vào)\s)?"
    r"(?:(?i:sáng|trưa|chiều|tối)\s)?(?i:cùng) ngày,|"
    r"(?:(?:Lúc|Khoảng|Vào)\s)?\d{1,2}(?:h|\sgiờ)\s?(?:\d\d)?(?:\sphút)?,?\s(?:ngày|sáng|chiều|tối)\s)"
)
_DAY_BEHIND = regex.compile(
    r"[^.;:\n]{6,120}?,\s(?:sáng|trưa|chiều|tối|ngày)\s(?:ngày\s)?\d[^,.;:\n]{1,16},\s(?:đã|vừa|đến|tới|đi)\b|"
    r"[^.;:\n]{10,200}?\s(?:[Tt]rưởng đoàn|dẫn đầu),?\s(?:sáng|chiều|ngày)\s\d[\d/.-]{2,9},?\s|"
    r"[^.;:\n]{10,200}?\s(?:vào|hôm)\s(?:(?:sáng|chiều|tối)\s)?(?:ngày\s)?\d[\d/.-]{2,9}\W*$"
)
"""«Thủ tướng A, sáng 12/9, đã tới …»: the day stands behind who comes."""
_LISTED = r"(?<=\b(?:phòng|trưởng|các bộ|các sở|các ban|ban|các phòng|bộ|sở))"
"""Before a comma within what is visited: «với các sở, ngành», «với trưởng, phó các ban»."""
_SHORT = r"\(\p{Lu}{2,8}\)(?=\s\p{Ll})"
"""A body's short form within its name: «Bộ Chỉ huy Quân sự | (CHQS) | tỉnh»."""
_TO = r"(?:\s(?:đã|vừa|có|buổi|chuyến|cuộc|đi|đến|tới|về|trực tiếp|tiến hành|tổ chức)){0,4}\s"
LEADING = (
    r"(?:,\s(?:sáng|trưa|chiều|tối|ngày)\s[^,.;:\n]{1,24},)?"
    rf"(?:(?:,?\s(?:đã|vừa|cùng)|,)?\s(?:{AT_HEAD}(?:\s[Đđ]oàn(?:\scông tác)?"
    r"(?:\scủa\s[^,.;:\n]{2,40}?)?)?))?"
    r"(?:\s(?:sáng|chiều|ngày)\s\d[\d/.-]{2,9},?)?"
)
"""What a person does on the way: «A làm trưởng đoàn», «A dẫn đầu đoàn công tác»."""
COMPANY = (
    r"(?:(?:\s(?:cùng|và)|[;,]\s(?:các|đại diện|lãnh đạo|cùng))\s(?:[^.:\n]|\.(?=\S)){2,300}?)?,?"
)
"""Who goes with a person: «A cùng lãnh đạo các sở», «A; các đồng chí Ủy viên …»."""
_DONE = regex.compile(
    rf"{LEADING}(?:,?\s(?:cùng|và)\s[^.;:\n]{{2,90}}?)?,?"
    rf"{_TO}(?P<what>(?P<verb>(?:(?:thị|khảo) sát,?\s(?:và\s)?)?(?P<kind>kiểm tra(?:,\s"
    r"(?:nắm|đôn đốc|giám sát|chỉ đạo|khảo sát|rà soát|động viên)\b[^.,;:\n]{0,12})?|"
    r"(?:thị|khảo) sát|nắm(?:\sbắt)?\stình hình|"
    r"giám sát(?=\s(?:trực tiếp|việc|tình hình|kết quả|công tác|chuyên đề|tại|về)\s)|"
    r"thăm(?:,|\svà)\slàm việc|"
    r"họp(?=\s(?:trực tuyến\s|khẩn\s)?(?:với|về|bàn|nghe|cùng|tại|để)\s)|"
    r"nghe(?=\s[^.;:\n]{0,60}?báo cáo\s(?:về|tình hình|tiến độ|kết quả|việc|công tác|phương án))|"
    rf"làm việc|(?<!trực )tiếp(?:\sxã giao)?(?:(?:,|\svà)\slàm việc\svới)?|gặp|"
    r"chào xã giao|hội kiến))"
    rf"\s(?:{_LISTED},|{_SHORT}|[^,.;:\n()]){{2,220}}(?!\w))"
)
_ARRIVED = regex.compile(
    rf"{LEADING}{COMPANY}"
    r"(?:\s(?:đã|vừa|trực tiếp|cấp tốc|có mặt|đi)){0,3}\s"
    r"(?P<what>(?P<verb>đến|tới|xuống|về|"
    r"có mặt (?:tại|ở)|đi(?=\s(?:cơ sở|hiện trường|thực địa|thực tế)\s))"
    r"\s(?!(?:dự|tham dự|chào|nhận|làm việc|nơi)\b)"
    r"(?:[^.;:\n]{2,110}?(?:,|\sđể|\snhằm|(?<=\p{Lu}\p{L}{1,6})|(?<=cơ sở|hiện trường|thực địa|"
    r"thực tế))\s)?(?:và\s)?"
    r"(?:trực tiếp\s)?(?P<kind>kiểm tra|(?:thị|khảo) sát|nắm tình hình|chỉ đạo)\s"
    r"[^.;:\n()]{2,220}(?!\w))"
)
"""«A đã đến xã X để kiểm tra …», «A tới huyện X, chỉ đạo việc chống lũ»."""
_KINDS = {
    "chào": "buổi tiếp",
    "ki": "chuyến kiểm tra", "kh": "chuyến khảo sát", "thị": "chuyến kiểm tra", "th": "chuyến thăm",
    "l": "buổi làm việc", "t": "buổi tiếp", "gi": "cuộc giám sát", "g": "buổi tiếp",
    "họ": "cuộc họp",
    "h": "hội đàm", "nắ": "chuyến kiểm tra", "n": "cuộc họp", "c": "chuyến kiểm tra",
    "điệ": "hội đàm", "đ": "chuyến thăm",
}  # fmt: skip
"""What a visit is, by how its verb begins: the first that fits."""
_WORK = regex.compile(
    rf"(?P<led>,?\sdo\s(?:[^.;\n]|\.(?!\s)){{4,320}}?\s{AT_HEAD},?"
    r"(?:\scùng\s(?:[^.\n]|\.(?!\s)){2,300}?)?)?"
    r"(?:,?\s(?:phối hợp|cùng)\s(?:(?:với|cùng)\s)?[^,.;:\n]{2,120}?,?)?"
    rf"{_TO}(?P<what>(?P<verb>(?P<kind>làm việc))\s(?:với|(?(led)tại|với))\s"
    rf"(?:{_LISTED},|{_SHORT}|[^,.;:\n()]){{2,220}}(?!\w))"
)
_CAME = regex.compile(
    r"(?:[^.;:\n]{0,60}?[,-]\s|\s*)(?:[Cc]ác\s|[Nn]hóm\s)?[Đđ]oàn\s"
    r"(?:[Đđ]ại biểu|[Cc]án bộ|[Cc]ông tác|[Dd]oanh nghiệp|[Cc]huyên gia|[Nn]hà đầu tư|[Ll]ãnh đạo|"
    r"[Nn]ghị sĩ|[Kk]hách)\s(?:[^.;\n]|\.(?!\s)){2,320}?"
    r"(?:\s(?:đã|vừa|có|buổi|chuyến|cuộc|đến|tới|sang)){1,4}\s"
    r"(?P<what>(?P<verb>(?P<kind>(?:thăm(?:,|\svà)\s)?làm việc))\s(?:với|tại)\s"
    r"[^,.;:\n()]{2,160}(?!\w))"
)
"""«Đoàn đại biểu thành phố A do ông B làm trưởng đoàn đã đến | thăm và làm việc với tỉnh C»."""
_OPENS = regex.compile(
    r"(?:^|, |- )(?:[Đđ]oàn(?:\s(?:công tác|giám sát|kiểm tra|khảo sát|thanh tra)){0,2}"
    r"(?:\ssố\s\d{1,2})?(?:\scủa)?\s)?$"
)
_THEY = regex.compile(
    r"[^.;\n]{4,90}?,\s[Đđ]oàn(?:\s(?:công tác|giám sát|kiểm tra|khảo sát|liên ngành)){0,2}"
    r"(?=\s\p{Ll})"
)
"""«Chiều 13/8, Đoàn | đã kiểm tra …»: those of whom the article has told before."""
_MET = regex.compile(
    r"\s*(?:\([^()\n]{1,20}\)\s*-?\s*)?(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm)\b[^,.;:\n]{0,30}\d[^,.;:\n]{0,6},"
    r"(?:\s(?:tại|ở)\s[^,.;:\n]{2,70},)?(?:\s(?:khi|trong buổi|tại buổi))?\s"
    r"(?P<what>(?P<verb>(?P<kind>tiếp|hội đàm|gặp|hội kiến|điện đàm))\s[^.;:\n,()]{2,120}(?!\w))"
)
"""«Chiều 5/3, tại Trụ sở Chính phủ, tiếp ông B, …, Thủ tướng A …»: what A does comes first."""
_DOING = regex.compile(
    r"\s*(?:\([^()\n]{1,20}\)\s*-?\s*)?(?P<what>(?P<verb>(?P<kind>Làm việc|Kiểm tra|Khảo sát|"
    r"Thị sát|Thăm và làm việc|Tiếp|Gặp|Hội đàm|Hội kiến|Điện đàm))\s[^,.;:\n]{4,120}?),?\s"
    r"(?:(?:hôm|vào)\s)?(?:(?:sáng|trưa|chiều|tối|ngày|hôm)\s){1,2}\d[\d/.-]{1,9}(?:\s\([^()\n]{1,16}\))?,\s"
)
"""«Làm việc với Sở A sáng 9/5, | ông B nói …»: what somebody does comes first, and then the day."""
_COMING = regex.compile(
    r"(?<=\w)\s(?:đang|nhân(?!\s(?:dân|viên|lực|sự|đạo|công))|theo lời mời|trong khuôn khổ|sang)"
    r"\s.*$"
)
"""Why somebody is there who is received: «tiếp Đại sứ A | nhân dịp kết thúc nhiệm kỳ»."""
_TAIL = regex.compile(
    r"(?:,|\svà)\s(?:thăm(?: hỏi)?|động viên|tặng quà|chỉ đạo|làm việc|khảo sát|kiểm tra|đôn đốc)$"
)
"""What else is done there, and where is not said any more: «kiểm tra hồ A | và thăm»."""
_WITH = regex.compile(r"(?:với|tại)\b")
_GROUP = regex.compile(
    r"(?<=tiếp|với|gặp)(?:\sgỡ)?\s(?:(?:[Đđ]oàn|[Pp]hái đoàn|[Nn]hóm)\s\p{Lu}|"
    r"(?:cộng đồng|kiều bào|bà con|đại diện|cán bộ|doanh nghiệp|lãnh đạo)\b)"
)
"""Those who are met as a group: «tiếp Đoàn Nghị sĩ …», «gặp gỡ cộng đồng người Việt»."""
_SOMEBODY = regex.compile(r"\s(?:với\s)?(?:[Nn]gài\s)?")
VERBS = (
    "thị sát", "khảo sát", "kiểm tra", "thăm", "làm việc", "tiếp", "hội đàm",
    "điện đàm", "gặp", "hội kiến", "họp", "nghe", "đến", "tới", "xuống", "về", "giám sát", "nắm",
    "có mặt", "chào xã giao",
)  # fmt: skip
"""How a phrase begins that says what people do."""


def find_visits(view: str, split: Sequence[Sentence], people: Sequence[Slot]) -> Iterator[Slot]:
    """Yield a MEETING slot for the visit that a sentence tells of, at most one in each."""
    persons = [slot for slot in people if slot.label == PERSON or _acts(view, slot)]
    met = {slot.begin for slot in people if slot.label in {PERSON, OFFICE}}
    heads = {slot.begin for slot in people if slot.label == PERSON}
    dated = {sentence.begin for sentence in split if _is_dated(sentence.text)}
    told = list(_of_bodies(view, split, people, dated))
    known = {slot.begin for slot in told}
    yield from told
    at = 0
    for sentence in split:
        while at < len(persons) and persons[at].begin < sentence.begin:
            at += 1
        if sentence.begin not in dated:
            continue
        met_first = _MET.match(view, sentence.begin, sentence.end)
        doing = _DOING.match(view, sentence.begin, sentence.end)
        met_first = doing if doing and doing.end() in heads else met_first
        if met_first and _is_visit(view, met_first, met):
            yield _slot(view, met_first)
            continue
        following = at
        while following < len(persons) and persons[following].end <= sentence.end:
            ended = persons[following].end
            if said := _done(view, ended, sentence.end, met):
                if said.start("what") not in known:
                    yield _slot(view, said, _sender(view, sentence, people, said.start("what")))
                break
            following += 1
        else:
            came = _CAME.match(view, sentence.begin, sentence.end)
            came = came or _they_did(view, sentence)
            if came and not any(sentence.begin <= begin < sentence.end for begin in known):
                yield _slot(view, came)


def _they_did(view: str, sentence: Sentence) -> regex.Match[str] | None:
    they = _THEY.match(view, sentence.begin, sentence.end)
    return they and _done(view, they.end(), sentence.end, set())


def _done(view: str, at: int, end: int, met: set[int]) -> regex.Match[str] | None:
    """Return what those are said to do who are named before ``at``: to visit, to receive."""
    for pattern in (_DONE, _ARRIVED):
        said = pattern.match(view, at, end)
        if said and _is_visit(view, said, met):
            return said
    return None


def _acts(view: str, slot: Slot) -> bool:
    """«Sáng cùng ngày, | Bí thư Tỉnh ủy đã làm việc với …»: one who is called by the office."""
    office = slot.label == OFFICE and not slot.value.plural
    return office and view.endswith((", ", ", đồng chí "), 0, slot.begin)


@remembered
def _is_dated(text: str) -> bool:
    return any(pattern.match(text) for pattern in (_DATED, _DAY_BEHIND, _DOING))


def _is_visit(view: str, said: regex.Match[str], met: set[int]) -> bool:
    """Tell whether the verb says that people meet: «làm việc với …», «tiếp Đại sứ A»."""
    kind = said["kind"].lower()
    if kind.endswith(" làm việc với"):
        return True
    if kind == "làm việc":
        return _WITH.match(view, said.end("kind") + 1) is not None
    if _GROUP.match(view, said.end("kind")):
        return True
    if kind in {"gặp", "chào xã giao", "hội kiến", "hội đàm", "điện đàm"} or kind.startswith(
        "tiếp"
    ):
        somebody = _SOMEBODY.match(view, said.end("kind"))
        return somebody is not None and somebody.end() in met
    return True


def _of_bodies(
    view: str, split: Sequence[Sentence], people: Sequence[Slot], dated: set[int]
) -> Iterator[Slot]:
    """«Thường trực Tỉnh ủy làm việc với Huyện ủy X»: as a headline, or on a day."""
    titled = bodies_in_titles(people)
    bodies = [
        slot
        for slot in people
        if slot.label == ORGANIZATION and slot.begin not in titled
        if not slot.value.label.startswith(DELEGATIONS)
    ]
    begins = [slot.begin for slot in bodies]
    for sentence in split:
        if sentence.kind is not Kind.HEADLINE and sentence.begin not in dated:
            continue
        for at in range(bisect_left(begins, sentence.begin), bisect_left(begins, sentence.end)):
            said = _WORK.match(view, bodies[at].end, sentence.end)
            opens = _OPENS.search(view[sentence.begin : bodies[at].begin])
            if said and opens:
                yield _slot(view, said, without_delegation(bodies[at].value))
                break


def _sender(
    view: str, sentence: Sentence, people: Sequence[Slot], begin: int
) -> Organization | None:
    """«Đoàn ĐBQH tỉnh do A dẫn đầu đã khảo sát …»: the body whose delegation A leads."""
    said = view[sentence.begin : begin]
    led = said.find(" do ")
    if led < 0:
        return None
    bodies = [
        slot
        for slot in people
        if slot.label == ORGANIZATION and sentence.begin <= slot.begin < slot.end < begin
    ]
    hosts = Hosts.of_article(view, bodies)
    return hosts.delegation(begin, sentence)


def _slot(view: str, said: regex.Match[str], body: Organization | None = None) -> Slot:
    begin, end = said.span("what")
    label = _TAIL.sub("", _COMING.sub("", view[begin:end].strip()))
    kind = said["kind"].lower()
    mention = MeetingMention(
        kind=next(name for start, name in _KINDS.items() if kind.startswith(start)),
        label=label,
        begin=begin,
        end=begin + len(label),
        body=body,
    )
    return Slot(MEETING, begin, said.end("verb"), mention)
