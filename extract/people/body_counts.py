"""What is counted behind a body's name, and no part of it: «Ban Thường vụ | 11 đồng chí»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.words import counted, scales

if TYPE_CHECKING:
    from extract.people.line import Line

_MEASURES = frozenset(
    {
        "%",
        "đồng",
        "usd",
        "ha",
        "km",
        "m2",
        "m3",
        "tấn",
        "kg",
        "kwh",
        "mw",
        "lượt",
        "vụ",
        "ca",
        "cuộc",
    }
)
_CALLS = frozenset({"triệu tập", "triệu hồi", "vụ án", "ca sĩ"})
_QUARTERS = frozenset({"i", "ii", "iii", "iv", "1", "2", "3", "4"})


@cache
def people_nouns() -> frozenset[str]:
    """Return what people are counted as: «đồng chí», «đại biểu»."""
    return frozenset(noun.lower() for noun, kind in counted().items() if kind == "people")


def counts_people(line: Line, at: int) -> bool:
    """Tell «Ban Thường vụ | 11 đồng chí», who are counted, from «Công an quận 11».

    So are parts of a whole: «Vụ Kế hoạch | 08/08 nhiệm vụ».
    """
    behind = [line.lower(at + 1), line.lower(at + 2)]
    whole = behind[0] in people_nouns() or " ".join(behind) in people_nouns()
    whole = whole or [*behind, line.lower(at + 3)] == ["tổ", "chức", "đảng"]
    part = behind[0] == "/" and behind[1].isdigit()
    thousands = is_large(line, at) and _goes_on_in_digits(line, at + 1)
    return line.word(at).isdigit() and (whole or part or thousands or _is_measured(line, at))


def _is_measured(line: Line, at: int) -> bool:
    """Tell «Ngân hàng A | 20 tỷ đồng», «Khu kinh tế B | 12.150 tỷ đồng» from «Bệnh viện 108»."""
    end = at + 1
    while _goes_on_in_digits(line, end):
        end += 2
    measured = line.lower(end) in scales() or line.lower(end) in _MEASURES
    return measured and f"{line.lower(end)} {line.lower(end + 1)}" not in _CALLS


def _goes_on_in_digits(line: Line, at: int) -> bool:
    """Tell whether a number goes on behind its mark, without a space: «12 | .150»."""
    marked = line.word(at) in {",", "."} and line.word(at + 1).isdigit()
    return marked and all(line.ends_at(i - 1) == line.starts_at(i) for i in (at, at + 1))


def names_quarter(line: Line, at: int) -> bool:
    """Tell «Công ty Điện lực A | quý I», a time, from a part of its name."""
    return line.lower(at) == "quý" and line.lower(at + 1) in _QUARTERS


def is_large(line: Line, at: int) -> bool:
    """Tell «2.000», «29 triệu», which number no body, from «Công an quận 11»."""
    thousands = line.word(at + 1) in {".", ","} and line.word(at + 2).isdigit()
    return thousands or line.lower(at + 1) in scales()
