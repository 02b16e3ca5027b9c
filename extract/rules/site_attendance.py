"""Who attended a meeting from a remote site: «Tại điểm cầu X có A», «Từ điểm cầu X, A kể …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.layout.blocks import CAPTIONED_REPORT
from extract.meetings.attendees import claims
from extract.meetings.participation import run_after
from extract.pattern import gap, slot, word
from extract.rule import Example, Rule
from extract.rules.meeting_examples import KON_TUM, SAMPLE
from extract.slots import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match

_FROM_A_SITE = regex.compile(
    r"(?i)(?:(?:tham\s)?dự|theo dõi|tham gia)\s(?:[^,;.:]{2,40}\s)?(?:tại|từ|ở)\s"
    r"(?:điểm|đầu)\scầu\b[^,;.:]{0,60},\s"
)
_AT_THE_SITE = regex.compile(
    r"(?i)\W{0,3}(?:(?:(?:nêu|tham gia) ý kiến|phát biểu|báo cáo|tham luận|thảo luận|"
    r"trao đổi|góp ý)\s)?(?:từ|ở|tại|còn từ|còn tại|đại diện(?:\scho)?)\s"
    r"(?:điểm|đầu)\scầu\b[^,;.:]{0,60},\s"
)
_CHAIRS = regex.compile(r"(?i)[^.;:]{0,60}?\b(?:chủ trì|điều hành|điều khiển|chủ tọa|không|vắng)\b")


def _at_site(match: Match) -> Iterator[Claim]:
    sentence = match.sentence
    begin, end = match.span("site")
    who = sentence.between(end, sentence.end, PERSON)
    yield from claims(match, who, begin, end)


def _speaks_at_site(match: Match) -> Iterator[Claim]:
    """«Từ điểm cầu X, A kể …»: who is named next is at that site, in the chair or not."""
    sentence, who = match.sentence, match.slot("who")
    if not _AT_THE_SITE.fullmatch(sentence.at(sentence.begin, who.begin)):
        return
    if not _CHAIRS.match(sentence.at(who.end, sentence.end)):
        yield from claims(match, [who], match.begin, match.end)


def _opens(match: Match) -> Iterator[Claim]:
    """«Tham dự tại điểm cầu X, A cùng lãnh đạo các sở …»: who is named next is at that site."""
    sentence, who = match.sentence, match.slot("who")
    if _FROM_A_SITE.fullmatch(sentence.at(sentence.begin, who.begin).lstrip(" -+•")):
        run = run_after(sentence, who.begin)
        yield from claims(match, run, match.begin, match.end)


RULES = (
    Rule(
        name="attendance/at-site",
        says="«Tại điểm cầu X có A»: those named are at that site.",
        pattern=[
            word("điểm cầu", "đầu cầu", name="site"),
            gap(10),
            word("có", "gồm", "gồm có", ":"),
        ],
        build=_at_site,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Tại điểm cầu tỉnh Kon Tum có đồng chí Trần Văn Bình, Phó Chủ tịch UBND "
                "tỉnh.",
                (Attendance(meeting="m1", person="Trần Văn Bình", site=KON_TUM),),
            ),
        ),
        silent_on=(SAMPLE + "Tại điểm cầu tỉnh Kon Tum có lãnh đạo các sở, ngành.",),
    ),
    Rule(
        name="attendance/from-site",
        says="«Dự họp tại điểm cầu X, A …»: who is named next is at that site.",
        pattern=[
            word("dự", "tham dự", "theo dõi", "tham gia"),
            gap(8),
            word("điểm cầu", "đầu cầu"),
            gap(12),
            slot(PERSON, name="who"),
        ],
        build=_opens,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Tham dự tại điểm cầu tỉnh Kon Tum, Phó Chủ tịch UBND tỉnh Trần Văn Bình "
                "cùng lãnh đạo các sở.",
                (Attendance(meeting="m1", person="Trần Văn Bình", site=KON_TUM),),
            ),
        ),
        silent_on=(
            SAMPLE + "Dự họp tại điểm cầu tỉnh Kon Tum, các sở nêu đề nghị của ông Trần Văn Bình.",
        ),
    ),
    Rule(
        name="attendance/speaks-at-site",
        says="«Từ điểm cầu X, A kể …»: who is named next is at that site.",
        pattern=[word("điểm cầu", "đầu cầu"), gap(12), slot(PERSON, name="who")],
        build=_speaks_at_site,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Từ điểm cầu tỉnh Kon Tum, Phó Chủ tịch UBND tỉnh Trần Văn Bình than "
                "thiếu thuốc.",
                (Attendance(meeting="m1", person="Trần Văn Bình", site=KON_TUM),),
            ),
        ),
        silent_on=(
            SAMPLE + "Tại điểm cầu tỉnh Kon Tum, Phó Chủ tịch UBND tỉnh Trần Văn Bình chủ trì.",
        ),
    ),
)
