"""Names of districts and communes that no table holds, read by their capitals."""

from __future__ import annotations

from functools import cache

from extract.lexicon import namesakes
from extract.people.headlines import goes_on
from extract.people.line import Line, Phrases
from extract.people.names import is_family, is_rare_family, is_uncommon_family, of_clan, run_end
from extract.people.unnamed import opens_no_name
from extract.speech.beginnings import begins_action

_TITLE = 6
_HOLDS = frozenset({"tịch", "thư", "trưởng"})
_MIDDLE_NAMES = frozenset({"Văn", "Thị"})
_LONGEST_COMMUNE = 3
_NUMBERED = 2
_MOST_OF_A_NAME = 12
_BEHIND_NAMES = frozenset(
    {"đã", "sẽ", "đang", "vừa", "cho", "là", "có", "cũng", "cùng", "và", "với", "tại", "trong"}
    | {"trên", "được", "bị", "thuộc", "từ", "đến", "do", "vào", "phải", "cần"}
)
"""What stands behind a commune's name that ends in a number: «phường Móng Cái 3 | đã …»."""
_COUNTED_TOO = frozenset({"tổ", "đề", "báo", "giải", "công", "cuộc", "chi", "phòng", "lực", "hồ"})
"""Words that begin what is done and what is counted: «2 | tổ», «3 | đề án»."""
_WHOLE_NAME = 3
_SHORT_NAME = 2
_TWO_NAMES = 6
_WHOLE_NAMES = (3, 4)
_HIGHLAND = frozenset({"Ksor", "Kpă", "Rcom", "Siu", "Rmah", "Nay", "Puih", "Rah", "Rơ"})
"""Family names of the Jrai that no commune begins with."""
_COMMUNE_SIZES = (2, 3, 1)
"""How many syllables a commune's name has, the commonest first, where a person's follows it."""
_NEVER_ALONE = frozenset(
    {"Đăk", "Đắk", "Đak", "Ea", "Ia", "Chư", "Cư", "Krông", "Kon", "Buôn", "Plei", "Ya"}
)
"""Words that open a name of the Central Highlands: «xã Đăk Rơ Wa» is not a person Rơ of Đăk."""


def shaped_name(line: Line, at: int, kind: str, *, district: bool) -> tuple[int, str] | None:
    """Return the end and the name of a unit of a kind, by its capitals: «xã Tân Lập», «phường 5».

    ``district`` tells that the unit is one; None is returned where what follows is no unit's name.
    """
    if line.words[at].isdigit():
        end = at + 1
        if kind not in {"phường", "quận"}:
            return None
    else:
        run = run_end(line, at)
        if opens_no_name(line, at, run):
            return None
        if _is_person(line, at, run, district=district) or of_clan(line, at, run):
            return None
        end = min(run, at + _LONGEST_COMMUNE)
        for size in _COMMUNE_SIZES:
            if size == 1 and line.words[at] in _NEVER_ALONE:
                continue
            word = line.word(at + size)
            told = is_family(word) or "'" in word or word in {"Y", "A"}
            if at + size + 1 < run and (told or _is_named_so(line, at + size, run)):
                end = at + size
                break
    if end == at or (end == at + 1 and _is_short_form(line, at)):
        return None
    if line.words[at].isupper():
        end = next((word for word in range(at + 1, end) if goes_on(line, word)), end)
    end = _past_hyphen(line, end)
    end += end - at == _NUMBERED and not district and _is_numbered(line, end)
    return end, " ".join(_unshouted(line.words[at:end]))


def _is_numbered(line: Line, at: int) -> bool:
    """Tell whether a number is the last word of a name: «phường Hải Châu | 1», not «| 12 hộ».

    What follows is then no noun that it counts: a mark, the end, or what somebody does.
    """
    if not line.word(at).isdigit() or not 0 < int(line.word(at)) <= _MOST_OF_A_NAME:
        return False
    behind = line.lower(at + 1)
    if not behind.isalnum():
        number = line.word(at + 2).isdigit() or behind in {"/", "-", "%"}
        return not number
    verb = begins_action(" ".join(line.words[at + 1 : at + 4]), 0)
    organises = [behind, line.lower(at + 2)] == ["tổ", "chức"]
    return behind in _BEHIND_NAMES or organises or (verb and behind not in _COUNTED_TOO)


def _is_named_so(line: Line, at: int, run: int) -> bool:
    """Tell whether the rest of a run is a person: «xã Tân Hòa | Khương Thị Mai»."""
    if line.word(at + 1) in _MIDDLE_NAMES:
        return True
    return run - at == _WHOLE_NAME and is_uncommon_family(line.words[at])


def _is_short_form(line: Line, at: int) -> bool:
    """Tell «xã ATK», «xã ĐBKK», where it is of a kind, from «PHƯỜNG LÁI», «phường II»."""
    word = line.words[at]
    shouted = line.word(at - 1).isupper()
    return len(word) > 1 and word.isupper() and not shouted and not set(word) <= set("IVX")


@cache
def _second_halves() -> Phrases:
    """Return what stands behind a hyphen in a ward's name: «phường Xuân Hương - Đà Lạt»."""
    return Phrases(["đà lạt", "quốc tử giám"])


def _past_hyphen(line: Line, end: int) -> int:
    return (_second_halves().end(line, end + 1) if line.word(end) == "-" else 0) or end


def _unshouted(words: list[str]) -> list[str]:
    """Return a name as it is written where not all of it is in capitals: «XÃ TÂN LẬP»."""
    shouted = all(word.isupper() for word in words) and any(len(word) > 1 for word in words)
    return [word.capitalize() for word in words] if shouted else words


def _is_person(line: Line, at: int, run: int, *, district: bool) -> bool:
    """Tell «Chủ tịch UBND xã Nguyễn Hữu Tài», who holds the office, from a unit named for somebody.

    The districts are known, and units bear the names of few persons.
    """
    sure, size = is_family(line.words[at]), run - at
    if line.word(at + 1) in _MIDDLE_NAMES:
        # not «Chủ tịch UBND phường Nguyễn Văn Cừ | Lê Văn Cường», where two names stand
        two = size == _TWO_NAMES and is_family(line.words[at + _WHOLE_NAME])
        return not two and (sure or size in _WHOLE_NAMES)
    held = not _HOLDS.isdisjoint(line.lowers[max(0, at - _TITLE) : at])
    if line.words[at] in _HIGHLAND:
        return held
    if size == _SHORT_NAME and sure and district:
        return held  # «Phó Chủ tịch UBND huyện | Nguyễn Anh»
    if size not in _WHOLE_NAMES or not (sure or (held and is_rare_family(line.words[at]))):
        return False
    if size != _WHOLE_NAME:
        return held
    name = " ".join(line.words[at:run])
    return district or (held and name not in namesakes())
