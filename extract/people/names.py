"""Names of persons: which run of capitalised syllables can be one, and where it ends."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.lexicon import family_names
from extract.text import view

if TYPE_CHECKING:
    from extract.people.line import Line

_SYLLABLE = regex.compile(r"(?:\p{Lu}'?)?\p{Lu}[\p{Ll}\p{M}]*(?:['-]\p{L}[\p{Ll}\p{M}]*)?|\p{Lu}'")
_CAPITALS = regex.compile(r"\p{Lu}[\p{Lu}\p{M}]*(?:'\p{Lu}+)?")
_VIETNAMESE = regex.compile(
    r"(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
    r"[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]{1,3}"
    r"(?:ch|ng|nh|[cmnpt])?"
)
_DEPUTY = "Phó"
_AFTER_DEPUTY = frozenset({"Đức", "Văn", "Thị", "Bá", "Quốc", "Hữu", "Thành"})
"""«Phó» is a family name too, but far oftener the deputy in a title."""
_CONTINENT = "Châu"
_CONTINENTS = frozenset({"Á", "Âu", "Phi", "Mỹ", "Úc", "Đại"})
"""«Châu» is a family name too, but not in «Ngân hàng Phát triển Châu Á»."""
_OCEANS = {("Thái", "Bình"), ("Đại", "Tây"), ("Ấn", "Độ")}
BESIDE_OCEAN = frozenset({"-", "á", "nam", "bắc", "đông", "tây", "xuyên", "vùng", "biển"})
"""What stands before an ocean, and not before a province: «Nam | Thái Bình Dương»."""
_PARTICLES = frozenset({"den", "der", "de", "von", "bin", "del"})
"""What stands within a foreign name in lower case: «Karl Van den Bossche»."""
_MIDDLES = frozenset({"Văn", "Thị", "A", "Seo"})
_SMALL_MIDDLES = frozenset({"văn", "thị"})
_TOLD_BY_MIDDLE = (3, 4)
"""How many syllables a name has that its middle one shows to be a person's: «Chá A Cà»."""
_OF_PLACES = frozenset(
    {
        "An", "Sơn", "Hoa", "Quang", "Thạch", "Giang", "Phương", "Hán", "Đường", "Cát", "Hạ",
        "Kiên", "Tiên", "Trà", "Lai", "Chung", "Viên", "Trang", "Hữu", "Lục", "Văn",
        "Mạnh", "Thi", "Hàn", "Vạn", "Thịnh", "Ngân", "Mương", "Mang", "Quan", "Ân", "Vĩnh", "Bảo",
        "Hồng", "Bá", "Thành", "Đạt", "Thiên", "Long", "Linh", "Lộc", "Quảng",
    }
)  # fmt: skip
"""Uncommon family names that many communes begin with: «xã Sơn Tây Thượng»."""
_MOST = 5
_MOST_MINORITY = 6
_LONGEST_RUN = 14
_LEAST = 2
_OF_A_PROVINCE = (2, 3, 4)
"""How many syllables the name of another country's province has."""
_OF_BODIES = frozenset(
    {"Hội", "Đoàn", "Đảng", "Ủy", "Uỷ", "Ban", "Sở", "Công", "Mặt", "Liên", "Bộ", "Ngoại"}
)
"""What stands behind «tỉnh» and begins a body's name: «tỉnh Hội»."""


@cache
def _families() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return first syllables of family names: sure ones, uncommon ones, and openers."""
    sure: set[str] = set()
    uncommon: set[str] = set()
    openers: set[str] = set()
    for people in family_names():
        sure.update(view(name).split()[0] for name in people.names if people.order == "first")
        uncommon.update(view(name).split()[0] for name in people.uncommon)
        openers.update(view(name) for name in people.openers)
    return frozenset(sure), frozenset(uncommon - sure), frozenset(openers)


@cache
def family_starts() -> frozenset[str]:
    """Return the first syllables of common family names, in lower case."""
    return frozenset(name.lower() for name in _families()[0])


def is_family(word: str) -> bool:
    """Tell whether a syllable is a common family name."""
    return word in _families()[0]


def is_uncommon_family(word: str) -> bool:
    """Tell whether a syllable is an uncommon family name, also one that places are called by."""
    return word in _families()[1]


def is_rare_family(word: str) -> bool:
    """Tell whether a syllable is an uncommon family name, and none that places are called by."""
    return is_uncommon_family(word) and word not in _OF_PLACES


@cache
def _clans() -> frozenset[str]:
    """Return the clan names of those peoples whose given name stands first."""
    clans = (name for people in family_names() if people.order == "last" for name in people.names)
    return frozenset(view(name).split()[-1] for name in clans)


def of_clan(line: Line, begin: int, end: int) -> bool:
    """Tell whether a run is a name of the Highlands: «H'Lan Niê», «Y Blin Kbuôr»."""
    first = line.word(begin)
    return (first == "Y" or first[:2] == "H'") and line.word(end - 1) in _clans()


def _opens(word: str, *, titled: bool) -> bool:
    sure, uncommon, openers = _families()
    word = word.capitalize() if _shouted(word) else word
    if word in sure:
        return True
    if not titled:
        return False
    return (
        word in uncommon
        or word in openers
        or any(opener.endswith("'") and word.startswith(opener) for opener in openers)
    )


def run_end(line: Line, at: int) -> int:
    """Return where the run of capitalised syllables that begins at a word ends."""
    shape = _SYLLABLE
    if _shouted(line.word(at)):
        shape = _CAPITALS
    end = at
    last = min(len(line), at + _LONGEST_RUN)
    while end < last and (shape.fullmatch(line.words[end]) or _is_small_middle(line, at, end)):
        end += 1
    return end


def _is_small_middle(line: Line, at: int, middle: int) -> bool:
    """Tell «Lê | văn Nam», which some portals write so, behind a common family name."""
    return (
        middle == at + 1
        and line.words[middle] in _SMALL_MIDDLES
        and line.word(at) in _families()[0]
        and _SYLLABLE.fullmatch(line.word(middle + 1)) is not None
    )


def _shouted(word: str) -> bool:
    """Tell whether a word of more than one letter stands in capitals: «NGUYỄN», but not «H'»."""
    return word.isupper() and sum(letter.isalpha() for letter in word) > 1


def name_end(line: Line, at: int, stop: int, *, titled: bool) -> int:
    """Return where the name that begins at a word ends, or 0 where none begins.

    ``stop`` bounds it; ``titled`` tells that a title or honorific stands before it, so that an
    uncommon family name, or a foreign one, may open it.
    """
    end = min(run_end(line, at), stop)
    length = end - at
    if length < _LEAST:
        return end if titled and length == 1 and _joined_opener(line.word(at)) else 0
    if _is_region(line, at):
        return 0
    if line.word(at) == _DEPUTY and line.word(at + 1) not in _AFTER_DEPUTY:
        return 0
    if titled and length in _TOLD_BY_MIDDLE and line.word(at + 1) in _MIDDLES:
        return end
    if _opens(line.word(at), titled=titled):
        minority = len(line.word(at)) == 1 or "'" in line.word(at)
        most = _MOST_MINORITY if minority else _MOST
        return end if length <= most else 0
    return 0


def _is_region(line: Line, at: int) -> bool:
    """Tell whether a continent, an ocean or the Mekong is named: «châu Âu», «Thái Bình Dương»."""
    word, before, after = line.word(at), line.lower(at - 1), line.word(at + 1)
    if (word == _CONTINENT and after in _CONTINENTS) or (before == "châu" and word in _CONTINENTS):
        return True
    ocean = line.word(at + 2) == "Dương" and (word, after) in _OCEANS
    if line.lower(at - 3) in BESIDE_OCEAN and word == "Dương":  # «Nam Thái Bình | Dương»
        ocean = ocean or (line.word(at - 2), line.word(at - 1)) in _OCEANS
    return ocean or (word == "Công" and before == "mê")


def foreign_end(line: Line, at: int) -> int:
    """Return where a foreign name of two to four words ends, or 0: «Kishida Fumio»."""
    end = at
    foreign = 0
    while end < len(line) and end - at < _MOST:
        if end > at and _is_initial(line, end):
            end += 2
            continue
        if not _foreign_word(line.words[end]):
            break
        if line.lower(end + 1) in _PARTICLES and line.capital(end + 2):
            end, foreign = end + 2, foreign + 1
            continue
        foreign += not _VIETNAMESE.fullmatch(line.lowers[end])
        end += 1
    return end if foreign and end - at >= _LEAST else 0


def wholly_foreign_end(line: Line, at: int) -> int:
    """Return where a name ends that has no Vietnamese syllable, or 0: «Somsak Kongdara»."""
    end = foreign_end(line, at)
    return end if all(is_foreign(word) for word in line.words[at:end]) else 0


def abroad_end(line: Line, at: int) -> int:
    """Return where the name of another country's province ends, or 0: «Champasak», «Hủa Phăn».

    Ours are all known; a name in our syllables is of two words, and nobody's.
    """
    end = at
    while end < len(line) and is_foreign(line.words[end]):
        end += 1
    if end > at:
        return end
    end = run_end(line, at)
    ours = line.word(at) in _OF_BODIES or is_family(line.word(at)) or line.capital(end)
    somebody = ours or name_end(line, at, end, titled=True)
    return 0 if somebody or end - at not in _OF_A_PROVINCE else end


def _is_initial(line: Line, at: int) -> bool:
    """Tell whether the initial of a middle name stands at a word: «Marc | E. | Knapper»."""
    initial = len(line.word(at)) == 1 and line.word(at).isupper()
    return initial and line.word(at + 1) == "." and _foreign_word(line.word(at + 2))


def is_foreign(word: str) -> bool:
    """Tell whether a capitalised word is no Vietnamese syllable: «Incheon»."""
    return _foreign_word(word) and not _VIETNAMESE.fullmatch(word.lower())


def _foreign_word(word: str) -> bool:
    letters = word.replace("'", "").replace("-", "")
    return word[:1].isupper() and len(letters) > 1 and letters.isalpha() and not _shouted(word)


def _joined_opener(word: str) -> bool:
    """Tell whether a single word is a whole name of the Central Highlands: «K'Ré»."""
    return len(word) > _LEAST and word[:2] in {"K'", "H'", "Y'"}


def proper(words: list[str]) -> str:
    """Return a name as its words, those in capitals as names are written."""
    return " ".join(word.capitalize() if _shouted(word) else word for word in words)
