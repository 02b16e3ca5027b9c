"""Which offices somebody has held, and when: «Từ tháng 6/2014 đến tháng 9/2019, ông A là …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Organization, Place, PlaceLevel, PositionHeld
from extract.mentions import OfficeMention
from extract.pattern import slot
from extract.people.offices_held import office_of, says_office, with_further
from extract.remembered import asked_once, remembered
from extract.rule import Example, Rule
from extract.slots import OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match

_DAY = r"(?:(?:đầu|cuối|giữa)\s)?(?:(?:ngày|tháng|năm)\s)?\d{1,4}(?:[/.-]\d{1,4}){0,2}"
_STRETCH = asked_once(
    rf"(?:từ\s{_DAY}\s?(?:đến|tới|-)\s?(?:{_DAY}|nay|khi\s)|"
    rf"(?:giai đoạn|nhiệm kỳ|các năm)\s\d{{4}}\s?-\s?\d{{4}})",
    regex.IGNORECASE,
)
_BEHIND = regex.compile(rf"[\s,(]{{1,3}}{_STRETCH.pattern}", regex.IGNORECASE)
_BEFORE_THAT = asked_once(
    r"(?i)^\W*trước khi được (?:đề nghị\s|giới thiệu\s|phê chuẩn\s|để\s)*"
    r"(?:bổ nhiệm|bầu|điều động|phân công|chỉ định|luân chuyển|giao|giữ)"
    r"[^.;:,]{0,80},"
)
_THEN = asked_once(
    rf"(?i)^\W*(?:(?:đầu|cuối|giữa|vào)\s)*(?:tháng|năm|ngày)\s{_DAY},\s(?!.*\bsẽ\b)"
)
"""«Tháng 8/2002, ông được bổ nhiệm làm …»: since when."""
_HELD = regex.compile(
    r"(?P<once>(?:đã\s)?từng\s)?(?:được\s(?:[^.,;:]{2,40}?\s)?"
    r"(?:bầu|bổ nhiệm|điều động|luân chuyển|phân công|chỉ định|cử)\s"
    r"(?:(?:về|đến|sang|trở lại|tham gia)\s[^.;:]{2,80}?\s)?)?"
    r"(?:(?:giữ|đảm nhiệm|đảm nhận|kinh qua)(?:\s(?:các|những|nhiều))?"
    r"(?:\s(?:chức vụ|chức danh|chức|cương vị|vị trí))?(?:\s?:|\slà|\snhư:?)?|là|làm)\s$",
    regex.IGNORECASE,
)
_ASIDE = regex.compile(r"\s?\([^()\n]{1,160}\)$")
_NOT_YET = regex.compile(
    r"(?i)(?<!\w)(?:không|chưa|sẽ|nếu|đề nghị|đề cử|giới thiệu|dự kiến|ứng cử|thôi|"
    r"trước khi(?!\sđược))(?!\w)"
)
_LIFE_SO_FAR = regex.compile(
    r"(?:[\s,;]*(?:sinh (?:năm|ngày)|\d{2} tuổi|quê|nguyên quán|trú|dân tộc|trình độ|tốt nghiệp|"
    r"(?:tiến|thạc|bác) s[ĩỹ]|cử nhân|kỹ sư|cao cấp|chuyên ngành|vào Đảng)[^,;.]*)+[\s,;]*",
    regex.IGNORECASE,
)
"""What is told of somebody before his offices: «ông A, 59 tuổi, quê Huế, |từng là …»."""
_PRONOUN = regex.compile(r"(?i)(?<!\w)(?:ông|bà|đồng chí|anh|chị)\s$")
_GOES_ON = regex.compile(r"\W*(?:Ông|Bà|Đồng chí|Anh|Chị)\s\p{Ll}")
"""«Ông kế nhiệm B.»: a sentence that goes on with who was spoken of before."""
_LINE = asked_once(
    rf"\W*(?:từ\s)?{_DAY}\s?(?:(?:đến|tới|-)\s?(?:{_DAY}|nay|khi\s[^:,]{{2,30}}))?\s?[:,]\s?"
    r"(?:(?:là|làm|giữ chức|giữ chức vụ)\s)?",
    regex.IGNORECASE,
)
"""A line of a life: «- Từ 01/2016 - 02/2020: Giám đốc Sở …»."""
_LIFE = regex.compile(r"(?i)sinh (?:năm|ngày)|tiểu sử|quá trình công tác|quê quán")
_FAR = 25
_NEAR = 3


@remembered
def _tells_of_past(lower: str) -> bool:
    told = any(said.search(lower) for said in (_STRETCH, _BEFORE_THAT, _THEN))
    return told or "từng " in lower or _LINE.match(lower) is not None


def _held(match: Match) -> Iterator[Claim]:
    found, sentence = match.slot("office"), match.sentence
    office = found.value
    if not isinstance(office, OfficeMention) or office.plural or not says_office(office.position):
        return
    if not _tells_of_past(sentence.lower):
        return
    before = sentence.at(sentence.begin, found.begin)
    if _LINE.fullmatch(before):
        yield from _claims(match, _of_life(match), sentence.begin, sentence.begin)
        return
    verb = _HELD.search(before)
    earlier = _BEFORE_THAT.match(before)
    if (
        verb is None
        or _NOT_YET.search(before, earlier.end() if earlier else 0)
        or sentence.between(sentence.begin + verb.start(), found.begin, PERSON)
    ):
        return
    behind = _BEHIND.match(sentence.text, office.position.end - sentence.begin)
    told = _STRETCH.search(before) or _THEN.match(before) or earlier
    if behind or verb["once"] or told:
        who = _subject(match, before[: verb.start()])
        end = sentence.begin + behind.end() if behind else sentence.begin
        yield from _claims(match, who, sentence.begin, end)


def _subject(match: Match, before: str) -> tuple[str, tuple[int, int]] | None:
    """Return who is spoken of before a verb, and where the name stands."""
    sentence = match.sentence
    end = sentence.begin + len(_ASIDE.sub("", before.rstrip(" ,")))
    for person in reversed(sentence.between(sentence.begin, sentence.begin + len(before), PERSON)):
        name = match.context.people.name_of(person)
        near = person.end >= end or _LIFE_SO_FAR.fullmatch(before, person.end - sentence.begin)
        return (name, (person.begin, person.end)) if name and near else None
    if not _PRONOUN.search(before):
        return None
    return _only_one(match, _NEAR, life=False)


def _of_life(match: Match) -> tuple[str, tuple[int, int]] | None:
    return _only_one(match, _FAR, life=True)


def _only_one(match: Match, far: int, *, life: bool) -> tuple[str, tuple[int, int]] | None:
    """Return the one person of the nearest sentence before that names any; with a birth or home."""
    sentences, at = match.context.sentences, match.sentence.index
    for above in reversed(sentences[max(0, at - far) : at]):
        if not life and _GOES_ON.match(above.text):
            continue
        people = above.of(PERSON)
        names = {name for person in people if (name := match.context.people.name_of(person))}
        if names and (not life or _LIFE.search(above.text)):
            (name, *others) = names
            return None if others else (name, (people[0].begin, people[0].end))
    return None


def _claims(
    match: Match, who: tuple[str, tuple[int, int]] | None, begin: int, end: int
) -> Iterator[Claim]:
    """State the office and those told with it, with the time in the quote [begin, end or more)."""
    if who is None:
        return
    name, place = who
    for position in with_further(match, match.slot("office").value.position):
        stop = max(end, position.end)
        shown = match.context.shows(begin, stop, name)
        yield match.claim(
            office_of(name, position),
            begin,
            stop,
            inferred=({"label"} if position.inferred else set()) | (set() if shown else {"holds"}),
            context=[] if shown else [place],
            spans=[(position.begin, position.end)],
        )


def _director(person: str) -> PositionHeld:
    place = Place(name="Lâm Đồng", level=PlaceLevel.PROVINCE, kind="tỉnh")
    body = "Sở Nội vụ tỉnh Lâm Đồng"
    return PositionHeld(
        person=person,
        label=f"Giám đốc {body}",
        as_written=f"Giám đốc {body}",
        title="Giám đốc",
        organization=Organization(label=body, as_written=body, kind="sở", place=place),
        place=place,
    )


_BORN = "Ông Lê Văn Bình sinh năm 1970, quê ở Đà Lạt."

RULES = (
    Rule(
        name="position/career",
        says="«Từ … đến …, ông A là Giám đốc …», «từng giữ chức …»: an office held for a time.",
        pattern=[slot(OFFICE, name="office")],
        build=_held,
        promises=False,
        examples=(
            Example(
                "Từ tháng 6/2014 đến tháng 9/2019, ông Lê Văn Bình là Giám đốc Sở Nội vụ tỉnh Lâm "
                "Đồng.",
                (_director("Lê Văn Bình"),),
            ),
            Example(
                f"{_BORN} Ông Bình làm Giám đốc Sở Nội vụ tỉnh Lâm Đồng từ tháng 8/2007 đến nay.",
                (_director("Lê Văn Bình"),),
            ),
            Example(
                f"{_BORN} Ông từng giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
                (_director("Lê Văn Bình"),),
            ),
            Example(
                f"{_BORN} Ông thay bà Trần Thị Hoa. Ông từng giữ chức Giám đốc Sở Nội vụ tỉnh Lâm "
                "Đồng.",
                (_director("Lê Văn Bình"),),
            ),
            Example(
                f"{_BORN} Tháng 8/2012, ông được Tỉnh ủy điều động làm Giám đốc Sở Nội vụ tỉnh Lâm "
                "Đồng.",
                (_director("Lê Văn Bình"),),
            ),
            Example(
                "Trước khi được đề nghị giữ chức vụ mới, ông Lê Văn Bình (sinh ngày 2/5/1970, quê "
                "quán: xã Tân Lập, huyện Đắk Song), là Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
                (_director("Lê Văn Bình"),),
            ),
            Example(
                "Ông Lê Văn Bình 54 tuổi, quê Hà Nam, thạc sĩ luật; từng làm Giám đốc Sở Nội vụ "
                "tỉnh Lâm Đồng.",
                (_director("Lê Văn Bình"),),
            ),
            Example(
                f"{_BORN} Tháng 8/2012, ông được luân chuyển về Đà Lạt giữ cương vị Giám đốc Sở "
                "Nội vụ tỉnh Lâm Đồng.",
                (_director("Lê Văn Bình"),),
            ),
            Example(
                f"{_BORN}\n\n- Từ 01/2016 - 02/2020: Giám đốc Sở Nội vụ tỉnh Lâm Đồng;",
                (_director("Lê Văn Bình"),),
            ),
        ),
        silent_on=(
            "Từ năm 2016 đến nay, ông Lê Văn Bình chưa giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            "Tháng 8/2030, ông Lê Văn Bình sẽ làm Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            "Ông Lê Văn Bình, quê Hà Nam, gặp ông từng làm Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            "Từ năm 2016 đến năm 2020, người ký là Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
            "Ông Lê Văn Bình và bà Trần Thị Hoa về. Ông từng làm Giám đốc Sở Nội vụ Lâm Đồng.",
        ),
    ),
)
