"""Publication stamps: «15:28, 08/08/2022», «Đăng ngày 24 - 04 - 2024», «Thứ Tư, 24/04/2024»."""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

from extract.remembered import remembered_if_short
from extract.syllables import UPPER

_LONGEST = 120
_DAY = re.compile(
    r"\b(?:ngày\s)?(?P<d>\d{1,2})(?:\s?[-/.]\s?(?P<m>\d{1,2})\s?[-/.]\s?|"
    r"\stháng\s(?P<mw>\d{1,2}),?\s(?:năm\s)?)(?P<y>20\d\d)\b"
    r"|\b(?P<y2>20\d\d)[-/](?P<m2>\d{1,2})[-/](?P<d2>\d{1,2})\b"
    r"|(?<![\d/.-])(?P<d3>\d{1,2})[-/.](?P<m3>\d{1,2})[-/.](?P<y3>[12]\d)(?=,?\s[-|]?\s?\d{1,2}:\d\d\b)",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b\d{1,2}\s?(?::|h|giờ)\s?\d{2}(?::\d{2}|\sphút)?\b", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"\b(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|T[2-7]|CN)\b", re.IGNORECASE
)
_WORDED = re.compile(r"\btháng\b", re.IGNORECASE)
_CUES = re.compile(
    r"\b(?:cập nhật(?: lúc| lần cuối| ngày)?|được đăng(?: lúc| vào| ngày)?|"
    r"(?:giờ |thời gian )?đăng(?: bài viết gốc| bài gốc| lúc| ngày| tin)?|ngày (?:đăng|tạo|"
    r"cập nhật|xuất bản|ban hành)|xuất bản|thời gian|date|published|"
    r"updated|lúc|ngày|GMT\s?\+\s?0?7|AM|PM|"
    r"CH|SA|VN|(?:số )?lượt (?:xem|đọc|truy cập)(?:\s?:\s?[\d.,]{1,9})?|đã xem\s?:\s?[\d.,]{1,9}|"
    r"[\d.,]{1,9} lượt(?: xem| đọc)?|đã đăng|đăng bởi|người đăng|tác giả|author|"
    r"post(?:ed)?(?: on| by)?|font size|màu chữ|cỡ chữ)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^\W*(?:[A-ZĐ][A-ZĐ&]{1,7}|[\w-]{2,24}(?:\.(?:gov|com|org|edu))?\.(?:vn|com|net)|VOV\.VN|"
    r"(?:Báo |Tạp chí )?"
    r"(?:Đại biểu Nhân dân|Nhân [Dd]ân|Lao [Đđ]ộng|Dân trí|Chính phủ)(?: Online)?)"
    r"(?=\W*$)"
)
"""An outlet beside the day."""
_LEFT_OVER = re.compile(r"[^\W_]+")
_GLUED = re.compile(
    r"(?:date\s20\d\d-\d\d-\d\d"
    r"|(?:(?:thứ \w{2,4}|chủ nhật)\s?[,-]?\s?)?(?:ngày\s)?\d{1,2}[/-]\d{1,2}[/-]20\d\d\s?[-,|]?\s?"
    r"\d{1,2}:\d\d|\d{1,2}:\d\d\s?[-,|]?\s?\d{1,2}[/-]\d{1,2}[/-]20\d\d)"
    r"(?:\s?\(?GMT\s?\+\s?0?7\)?)?\s",
    re.IGNORECASE,
)
_LED = re.compile(
    r"\([^\W\d][^()]{1,40}?,?\s\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\)\s?-\s?(?=\S)"
    rf"|(?:TP\.?\s?)?[{UPPER}]\w{{0,9}}(?:[\s-][{UPPER}]\w{{0,9}}){{1,3}},\s(?:ngày\s)?"
    rf"\d{{1,2}}[/.-]\d{{1,2}}[/.-]20\d\d\s?-\s(?=[{UPPER}])"
)
"""«(Cổng TTĐT tỉnh, 06/10/2025) - Sáng nay, …», «Hà Nội, 12/7/2023 - Bộ Y tế …»."""
_SOURCE = re.compile(r"(?<!\w)(?:theo )?nguồn(?: tin)?\s?:.{0,90}$", re.IGNORECASE)
_SECTION = re.compile(
    r"[^\w]*(?:kinh tế|thời sự|xã hội|chính trị|văn hóa|giáo dục|y tế|pháp luật|môi trường"
    r"|nông nghiệp|du lịch|đời sống|tin tức|sự kiện|tin tức - sự kiện|quốc phòng|đầu tư"
    r"|xây dựng đảng|tin trong tỉnh|trong nước|chính trị - xã hội|văn hóa - xã hội"
    r"|khoa học|công nghệ)[^\w]*",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"\((?:cập nhật\s?:?\s?|đăng\s?:?\s?)?(?:\d{1,2}[-/.]\d{1,2}[-/.]20\d\d,?\s-?\s?\d{1,2}:\d\d|"
    r"\d{1,2}:\d\d,?\s-?\s?\d{1,2}[-/.]\d{1,2}[-/.]20\d\d)\)$",
    re.IGNORECASE,
)
_FEWEST_WORDS = 5


class Stamp(Struct, frozen=True):
    """A line that says when a page was published.

    ``day`` is None for a bare time or cue («Cập nhật: GMT+7»); ``signed`` what else the line
    holds (an author's name, a publisher), empty where nothing; ``clock`` tells that the line has
    the form of a page's own clock: a weekday and the day in words, without an hour; ``weekday``
    that it names one.
    """

    day: date | None
    signed: str
    clock: bool
    weekday: bool = False


@remembered_if_short
def stamp(line: str) -> Stamp | None:
    """Read ``line`` (of the view) as a stamp; None where it is none.

    It may bear a name beside the date, not a sentence.
    """
    if len(line) > _LONGEST or not (line[-1:].isdigit() or _CUES.search(line) or _DAY.search(line)):
        return None
    found = _DAY.search(line)
    rest = _DAY.sub(" ", line, count=1) if found else line
    rest, times = _TIME.subn(" ", rest)
    rest, weekdays = _WEEKDAY.subn(" ", rest)
    rest, cues = _CUES.subn(" ", rest)
    if not found and not (cues and (times or "GMT" in line.upper() or line.rstrip().endswith(":"))):
        return None
    rest = _SOURCE.sub(" ", rest) if cues else rest
    rest = _BESIDE.sub(" ", rest) if found else rest
    words = _LEFT_OVER.findall(rest)
    alone = len(words) == 1 and bool(times) and words[0].isupper() and words[0].isalpha()
    beside = alone or _SECTION.fullmatch(rest) is not None
    if words and not (found and (beside or _may_sign(words, rest))):
        return None
    clock = bool(weekdays and found and not times and _WORDED.search(found[0]))
    signed = _trimmed(rest) if words and not beside else ""
    return Stamp(_day(found) if found else None, signed, clock, weekday=bool(weekdays))


@remembered_if_short
def trailing_stamp(line: str) -> int | None:
    """Return where the hour and day behind a headline begin: «… (28-08-2017 17:36)»; else None."""
    found = _TRAILING.search(line) if line.endswith(")") else None
    return found.start() if found and ". " not in line[: found.start()] else None


@remembered_if_short
def glued_stamp(line: str) -> tuple[int, date | None] | None:
    """Give the length and day of a stamp that is glued before a text: «24/04/2024 15:07 Sáng …»."""
    glued = _GLUED.match(line) or _LED.match(line)
    if not glued or line.count(" ", glued.end()) + 1 < _FEWEST_WORDS:
        return None
    return glued.end(), _day_in(glued[0])


@remembered_if_short
def stamped_day(line: str) -> date | None:
    """Give the day that a line known as a stamp, or as a letterhead's last line, bears."""
    return _day_in(line)


def _day_in(line: str) -> date | None:
    found = _DAY.search(line)
    return _day(found) if found else None


def _may_sign(words: list[str], rest: str) -> bool:
    """Tell whether what stands beside a date is a name: some words, each with a capital."""
    least, most = 2, 6
    return (
        least <= len(words) <= most
        and all(word[0].isupper() for word in words)
        and not rest.rstrip().endswith(":")
    )


def _trimmed(rest: str) -> str:
    return " ".join(rest.strip(" -|,:;()/•·.").split())


def _day(found: re.Match[str]) -> date | None:
    year = found["y"] or found["y2"] or f"20{found['y3']}"
    month = found["m"] or found["mw"] or found["m2"] or found["m3"]
    try:
        return date(int(year), int(month), int(found["d"] or found["d2"] or found["d3"]))
    except ValueError:
        return None
