"""Claims that people attended the meeting of a sentence: shared by the rules that find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.meetings.participation import names, site_of
from extract.numbering import NUMBER
from extract.remembered import asked_once
from extract.slots import OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

NOT_THERE = regex.compile(
    r"(?i)\b(?:không|vắng|sẽ|phải|cần|mời|thư của|điện của|theo quyết định của)\s"
)
_NO_GUEST = regex.compile(
    r"\s(?:án|toán|thảo|kiến|báo|phòng|luật|trữ|định|thầu|thi|tuyển|đoán|tính|trù|nguồn)\b"
)
"""What makes «dự» another word: «dự án», «dự toán»."""
OBJECT = regex.compile(
    r"(?i)\s*(?:$|[.,;:()\"]|và\b|cùng\b|tại\b|ở\b|phiên\b|buổi\b|cuộc\b|kỳ\b|lễ\b|hội\b|họp\b|"
    r"thảo luận\b|"
    r"ngày hội|chương trình|sự kiện|đại hội|tọa đàm|diễn đàn|trực tuyến|thay\b|điểm\b|đầu\b|với\b|"
    r"(?:một phần|toàn bộ|khai mạc|bế mạc|khai giảng|buổi|cuộc)\b)"
)
_BALLOT = regex.compile(r"(?i)\b(?:danh sách|biểu quyết)\b")
"""«đại biểu tham gia biểu quyết danh sách bầu …, gồm: A, B»: who is voted on, or for what."""
_ABSENT = asked_once(
    r"\b(?:thay mặt|ủy quyền|gia đình|thân nhân|phu nhân|chân dung|tưởng niệm|tưởng nhớ|anh linh|"
    r"(?:thư|điện|lẵng hoa|vòng hoa|quyết định|công lao) của|"
    r"(?:bài viết|tác phẩm|cuốn sách|bài báo)\s[^.;]{0,40}của)(?:\s(?:của|cho))?\s$",
    regex.I,
)
"""What is there instead of a person: a deputy, the family, a letter, a book."""


_WILL = regex.compile(r"\s(?:cũng\s|còn\s|dự kiến\s)?sẽ\s")
_WILL_HEAR = regex.compile(r"(?i)\bsẽ\s[^,.;:]{0,40}?\bnghe\s[^.;:]{0,200}$")
"""«Hội nghị | sẽ dành một buổi nghe | A, B trình bày»: who is announced has not come yet."""


def _is_announced(sentence: SlottedSentence, who: list[Slot]) -> bool:
    """Tell people who are to do something yet, by the words behind the last or before them."""
    if not who:
        return False
    last = max(one.end for one in who)
    if _WILL.match(sentence.text, last - sentence.begin):
        return True
    first = min(one.begin for one in who)
    return _WILL_HEAR.search(sentence.at(sentence.begin, first)) is not None


def _is_absent(sentence: SlottedSentence, person: Slot) -> bool:
    before = sentence.at(max(sentence.begin, person.begin - 60), person.begin)
    late = sentence.at(person.begin, person.end).lower().startswith("cố ")
    return late or _ABSENT.search(before) is not None


def _is_quoted(sentence: SlottedSentence, person: Slot) -> bool:
    """Tell whether somebody is only spoken of in what another says: «"… ý kiến của bà B …"»."""
    before = sentence.at(sentence.begin, person.begin)
    mark = before.rfind('"')
    return mark == 0 or (mark > 0 and before[mark - 1] in " (:-")


def claims(
    match: Match, who: list[Slot], begin: int, end: int, *, site: bool = True
) -> Iterator[Claim]:
    """State that these people attend what the words [begin, end) are about, but who chairs it.

    ``site`` tells that they may be at a remote site that the sentence names.
    """
    sentence, context = match.sentence, match.context
    key = context.meetings.of(sentence)
    if key is None or context.meetings.is_to_come(key):
        return
    told = context.published  # of an undated text nobody knows whether it is told on that day
    ahead = told is not None and not context.meetings.is_held_on(key, told)
    if ahead and _is_announced(sentence, who):
        return
    for person, name, written in names(who, context):
        chairs = any(
            name == chair and (key == of or context.meetings.is_part(key, of))
            for of, chair in context.chairs
        )
        if chairs or _is_absent(sentence, person) or _is_quoted(sentence, person):
            continue
        place = site_of(sentence, person, match.begin, context) if site else None
        left, right = context.clause(sentence, min(begin, person.begin), max(end, person.end))
        inferred = set() if written else {"attendedBy"}
        yield match.claim(
            Attendance(meeting=key, person=name, site=place), left, right, inferred=inferred
        )


def all_after(match: Match) -> Iterator[Claim]:
    """Everyone named after «tham dự … có», to the end of the sentence and of its list."""
    sentence = match.sentence
    begin, end = match.span("verb")
    before = sentence.at(max(sentence.begin, begin - 24), begin)
    if NOT_THERE.search(before) or _NO_GUEST.match(sentence.at(end, sentence.end)):
        return
    who = sentence.between(end, sentence.end, PERSON, OFFICE)
    if who and _BALLOT.search(sentence.at(end, who[0].begin)):
        return
    yield from claims(match, who, begin, end)
    if not who:
        yield from _claims_below(match, end)
    elif _COLON.fullmatch(sentence.at(end, who[0].begin)):
        yield from _claims_beside(match, who[-1])


_OPENS_LIST = regex.compile(r"(?:\b(?:có|gồm|đồng chí|ông bà|đại biểu))?\s?:\s*$|\b(?:có|gồm)\s*$")
_ITEM = regex.compile(rf"[\s\-–+•*]*(?:{NUMBER}\s)?")
_ITEM_ENDS = regex.compile(r"\s*(?:$|[.;,(]|và\b|cùng\b)")
_GROUP = regex.compile(r"\s*[\-–+•*]\s")
_OF_GROUP = regex.compile(r"(?:[^.;:\n]{2,90}:\s(?:(?:đồng chí|ông|bà|đ/c)\s)?)?")
"""«- Ban Quản lý dự án: | ông A, Giám đốc.»: for whom somebody in the list is there."""
_COLON = regex.compile(r"[^.;\n]{0,60}:\s*(?:[-+•]\s)?")
_STOP = regex.compile(r"\s*\.\s*")
_LINES = 20


def _claims_below(match: Match, end: int) -> Iterator[Claim]:
    """State that those attend whom the lines below name: «Tham dự hội nghị có: | A; | B».

    ``end`` is where the words end that say so.
    """
    key = match.context.meetings.of(match.sentence)
    if key is None:
        return
    for line, person, name in listed_below(match, end):
        if (key, name) not in match.context.chairs:
            yield _claim_apart(match, key, line, person, name)


def _claim_apart(match: Match, key: str, line: SlottedSentence, person: Slot, name: str) -> Claim:
    """Return the claim that somebody attends who stands apart from what says so."""
    return match.claim(
        Attendance(meeting=key, person=name),
        *match.context.clause(line, person.begin, person.end),
        inferred={"attendedBy"},
        context=[(match.sentence.begin, match.sentence.end)],
    )


def _claims_beside(match: Match, last: Slot) -> Iterator[Claim]:
    """State that those attend who are sentences of their own: «…: Ông A – Bí thư. Ông B – Y.».

    ``last`` is who was named last in the sentence before.
    """
    sentence, context = match.sentence, match.context
    key = context.meetings.of(sentence)
    for line in context.sentences[sentence.index + 1 : sentence.index + 1 + _LINES]:
        if key is None or not _STOP.fullmatch(sentence.at(last.end, sentence.end)):
            return
        who = line.of(PERSON)
        if len(who) != 1 or line.at(line.begin, who[0].begin).strip():
            return
        sentence, last = line, who[0]
        if not _STOP.fullmatch(line.at(last.end, line.end)):
            return
        for person, name, written in names([last], context):
            if written and (key, name) not in context.chairs:
                yield _claim_apart(match, key, line, person, name)


def listed_below(match: Match, end: int) -> Iterator[tuple[SlottedSentence, Slot, str]]:
    """Yield whom the lines below name: (the line, the person there, the name written there)."""
    sentence, context = match.sentence, match.context
    if not _OPENS_LIST.search(sentence.at(end, sentence.end)):
        return
    marked = False
    for line in context.sentences[sentence.index + 1 : sentence.index + 1 + _LINES]:
        who = line.of(PERSON)
        first = _ITEM.match(line.text)
        lead = line.at(line.begin + first.end(), who[0].begin) if who and first else ""
        if _GROUP.match(line.text) and (not who or _OF_GROUP.fullmatch(lead)):
            if not who:
                continue  # «- Đại diện lãnh đạo các sở;»
        elif not who or first is None or lead or (marked and not first[0].strip()):
            return
        marked = marked or (first is not None and bool(first[0].strip()))
        if not _ITEM_ENDS.match(line.at(who[-1].end, line.end)):
            return
        for person, name, written in names(list(who), context):
            if written:
                yield line, person, name
