"""Noun phrases that mean persons: alone, and in lists with a title that stands for all."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.people.body_kinds import kind_end
from extract.people.field_names import fields_end
from extract.people.forms import forms
from extract.people.line import Phrases
from extract.people.names import family_starts, name_end, run_end
from extract.people.phrase import Phrase
from extract.people.places import country_end, unit_at
from extract.people.positions import Title, title_at, title_leads
from extract.people.title_chains import titles_from
from extract.people.titled import Titled

if TYPE_CHECKING:
    from extract.people.line import Line

__all__ = ["Parser", "Phrase"]

_PLURALS = {"các", "những", "hai", "ba", "bốn", "năm", "nhiều", "một"}
_COUNTS = {*map(str, range(2, 10)), *(f"0{count}" for count in range(2, 10)), "sáu", "bảy", "tám"}
"""How many hold a title: «2 Phó Chủ tịch là ông A và bà B», told only where they are named."""
_NO_COUNT = {
    "/",
    "-",
    ".",
    ",",
    "ngày",
    "tháng",
    "thứ",
    "khóa",
    "số",
    "quận",
    "lần",
    "phường",
    "tổ",
}
"""What stands before a number that counts nobody: «Sáng 5/8 Phó Thủ tướng A»."""
_COLON_REACH = 9
_TAIL_REACH = 8
_GIVEN = frozenset({"giữ", "làm", "chức", "cương", "cử"})
"""What leads to an office of one in a list: «ông A | giữ chức Phó Chủ tịch; ông B …»."""
_TOLD = 2
_PAIR = 2
_PROPOSED = ("theo", "giới", "thiệu")
_LONG = 14
_EITHER = frozenset({"ông", "bà"})
_TERMS = (("nhiệm", "kỳ"), ("khóa",), ("khoá",))
_SYLLABLES = range(2, 5)
"""How many syllables a name has that only its list shows to be one."""
_HELD_BY_SEVERAL = ("phó ", "thứ trưởng", "ủy viên", "thành viên")
"""How the titles open that several hold at once."""


_LISTS = frozenset({":", ";"})
"""Marks in a list, behind which an uncommon name stands without a word that leads to it."""


@cache
def _starts() -> frozenset[str]:
    return _leads().firsts | family_starts() | _PLURALS | _COUNTS | _LISTS


@cache
def _leads() -> Phrases:
    """Return what leads to a name; a family name alone may be followed by a title."""
    return Phrases.union(*title_leads(), *forms())


def _behind_term(line: Line, at: int) -> int:
    """Return the place behind «nhiệm kỳ 2021-2026», «khóa X», else the same."""
    size = next((len(one) for one in _TERMS if tuple(line.lowers[at : at + len(one)]) == one), 0)
    if not size:
        return at
    at += size
    while line.word(at)[:1].isdigit() or line.word(at) == "-" or line.word(at).isupper():
        at += 1
    if tuple(line.lowers[at : at + len(_PROPOSED)]) != _PROPOSED:
        return at
    commas = (ahead for ahead in range(at, min(at + _LONG, len(line))) if line.word(ahead) == ",")
    return next(commas, at)  # «theo giới thiệu của Chủ tịch UBND tỉnh, gồm các ông: …»


class Parser:
    """Reads the phrases of one sentence from left to right."""

    def __init__(self, line: Line, hint: str | None = None) -> None:
        """Take the sentence's words, and the bare name of the article's province."""
        self.line = line
        self.hint = hint
        self._titled = Titled(line, hint)

    def phrases(self) -> list[Phrase]:
        """Return the phrases of the sentence, in order."""
        found: list[Phrase] = []
        done = 0
        line = self.line
        for at in line.starts(_starts()):
            if at < done:
                continue
            if line.lowers[at] in _COUNTS:
                here = self._counted(at)
            elif line.lowers[at] in _PLURALS or _leads().end(line, at):
                here = self._at(at)
            else:
                named = self._titled.named_then_titled(at + (line.words[at] in _LISTS))
                here = [named] if named else []
            if here:
                found.extend(here)
                done = max(at + 1, here[-1].end)
        return found

    def _at(self, at: int) -> list[Phrase]:
        line = self.line
        opener = forms()[1].end(line, at)
        title = title_at(line, at + 1, self.hint) if line.lowers[at] in _PLURALS else None
        if opener and (title is None or title.end <= opener or line.word(title.end) != ":"):
            return self._listed(at, opener)  # «các Đại biểu | Quốc hội: A, B» names a title
        if title is not None:
            return self._listed(at, at + 1)
        one = self._titled.one(at)
        if one is None:
            return []
        found = [one]
        if one.name is not None and one.honorific:
            found = self._all_are([one, *self._more(one.end, (), titled=False)])
        elif one.name is None and one.before and self.line.word(one.end) == ":":
            listed = self._members(one.end + 1, one.before, at)
            if listed:
                return listed
        return found

    def _counted(self, at: int) -> list[Phrase]:
        """Read «2 Phó Chủ tịch UBND huyện là ông A và bà B»; nothing where none is named."""
        title = title_at(self.line, at + 1, self.hint)
        counted = self.line.lower(at - 1) not in _NO_COUNT
        if title is None or not (counted and title.head.startswith(_HELD_BY_SEVERAL)):
            return []
        return [phrase for phrase in self._listed(at, at + 1) if phrase.name is not None]

    def _listed(self, at: int, start: int) -> list[Phrase]:
        """Read «các đồng chí: A, chức vụ; B, chức vụ» and «các Phó Thủ tướng: A, B, C»."""
        line = self.line
        shared, end = titles_from(line, start, self.hint)
        colon = self._colon(end)
        if shared and not colon:
            named = self._members(end, shared, at) or self._members(self._are(end), shared, at)
            if named:
                return named
            return [Phrase(at, end, None, before=shared, plural=True)]
        if (
            not shared
            and not colon
            and self._titled.one(start) is None
            and not name_end(line, start, len(line), titled=True)
        ):
            return []
        told = colon > end + _TOLD  # «các Phó Trưởng ban cùng chủ trì: …»: a verb stands between
        members = self._members(colon or end, shared, colon if told else at)
        if members:
            return self._all_are(self._parts(members))
        return [Phrase(at, end, None, before=shared, plural=True)] if shared else []

    def _parts(self, found: list[Phrase]) -> list[Phrase]:
        """Give those between two marks the title of the last: «…; A và B, Phó Chủ tịch X; …»."""
        read: list[Phrase] = []
        part: list[Phrase] = []
        for phrase in found:
            part.append(phrase)
            if self.line.word(phrase.end) == ";" or phrase is found[-1]:
                read += self._part(part)
                part = []
        return read

    def _part(self, part: list[Phrase]) -> list[Phrase]:
        """Share the title that closes a part of a list, where several can hold it."""
        *bare, last = part
        if not bare or last.name is None or last.before or not last.after or last.shared:
            return part
        if any(one.before or one.after or one.shared for one in bare):
            return part
        pair = len(bare) == 1 and self.line.lower(bare[0].end) in {"và", "cùng"}
        dash = self.line.word(last.name[1]) == "-"
        former = dash and all(title.former for title in last.after)  # one after the other
        several = former or all(self._of_several(title) for title in last.after)
        if not (pair or dash) or not several:
            return part
        return [*(replace(one, shared=last.after) for one in bare), last]

    def _of_several(self, title: Title) -> bool:
        """Tell whether several hold a title at once: «Phó Chủ tịch», not the first among them."""
        first = "thường trực" in " ".join(self.line.lowers[title.begin : title.head_end])
        return title.head.startswith(_HELD_BY_SEVERAL) and not first

    def _all_are(self, found: list[Phrase]) -> list[Phrase]:
        """Give the members of a list the title behind it: «ông A và ông B, đều là Phó Chủ tịch»."""
        line, at = self.line, found[-1].end
        at += line.word(at) == ","
        if len(found) == 1 or line.lower(at) not in {"đều", "cùng", "các"}:
            return found
        titles, end = titles_from(line, at + 1 + (line.lower(at + 1) == "là"), self.hint)
        bare = 0
        while bare < len(found) and not (found[-1 - bare].before or found[-1 - bare].after):
            bare += 1
        if not titles or bare < _PAIR or line.word(end) == ":" or self._titled.leads(end):
            return found
        given = [replace(phrase, shared=titles) for phrase in found[-bare:]]
        return [*found[:-bare], *given[:-1], replace(given[-1], end=end)]

    def _are(self, at: int) -> int:
        """Return the place behind «là các ông, bà» or «gồm»; the end of the line where none is."""
        line = self.line
        at = _behind_term(line, at)
        at += line.word(at) == ","
        if line.lower(at) not in {"là", "gồm"}:
            return len(line)
        at += 1 + (line.lower(at + 1) == "có")
        at = forms()[1].end(line, at) or at
        at += 2 * (line.word(at) == "," and line.lower(at + 1) in _EITHER)
        return at + (line.word(at) == ":")

    def _colon(self, end: int) -> int:
        """Return the place behind a colon that opens a list, over a few words: «cùng dự có:»."""
        for ahead in range(end, min(end + _COLON_REACH, len(self.line))):
            if self.line.words[ahead] == ":":
                return ahead + 1
            if not self.line.words[ahead].isalpha():
                return 0
        return 0

    def _members(self, at: int, shared: tuple[Title, ...], begin: int) -> list[Phrase]:
        """Read the members of a list; those behind a colon may have titles of their own too."""
        colon = self.line.word(at - 1) == ":"
        first = self._titled.one(at, listed=True) or (self._unheard(at) if colon else None)
        if first is None or first.name is None or (shared and first.before and not colon):
            return []
        if shared and fields_end(self.line, first.name[0]) >= first.name[1]:
            return []  # «4 Bộ trưởng: | Công Thương; Nội vụ»: of which ministries
        head = replace(first, begin=begin, shared=shared, honorific=True)
        titled = colon and bool(first.before)
        return [head, *self._more(first.end, shared, titled=titled, colon=colon)]

    def _more(
        self, at: int, shared: tuple[Title, ...], *, titled: bool, colon: bool = False
    ) -> list[Phrase]:
        """Read further members of a list: «, B», «; C, chức vụ», «và D».

        A title stands for all the members, unless one comes in another form than the first:
        ``titled`` tells that the first has a title of its own before the name, ``colon`` that the
        list stands behind a colon.
        """
        found: list[Phrase] = []
        marks: set[str] = set()
        while True:
            start = self._separator(at)
            member = self._titled.one(start, listed=True) if start else None
            if member is None and start and self.line.word(at) == "," and colon:
                member = self._unheard(start)
            if member is None or member.name is None:
                return found
            marks.add(self.line.word(at))
            if bool(member.before) is not titled or {",", ";"} <= marks:
                shared = ()
            found.append(replace(member, shared=shared, honorific=True))
            at = member.end

    def _unheard(self, at: int) -> Phrase | None:
        """Read a name of no family known, where a list of persons goes on behind it.

        «các ĐBQH: | Nàng Xô Vi, U Huấn, Tô Văn Tám».
        """
        line = self.line
        end = run_end(line, at)
        if end - at not in _SYLLABLES or kind_end(line, at) or title_at(line, at, self.hint):
            return None
        if unit_at(line, at, self.hint) or country_end(line, at):
            return None
        following = self._separator(end) if line.word(end) in {",", ";", "-"} else 0
        known = self._titled.one(following, listed=True) if following else None
        if known is None or known.name is None:
            return None
        return Phrase(at, end, (at, end), honorific=True)

    def _separator(self, at: int) -> int:
        line = self.line
        if line.word(at) == "(" and (line.capital(at + 1) or line.lower(at + 1) == "đoàn"):
            # «A (Hà Nam), B (đoàn Nghệ An)»
            closes = (ahead for ahead in range(at, at + _TAIL_REACH) if line.word(ahead) == ")")
            at = next(closes, at - 1) + 1
        if line.word(at) in {",", ";"}:
            return at + 1 + (line.lower(at + 1) in {"và", "cùng"})
        if line.lower(at) in {"và", "cùng", "với"}:
            return at + 1
        for ahead in range(at, min(at + _TAIL_REACH, len(line))):
            if line.words[ahead] == ";":
                return ahead + 1
            if not line.words[ahead].isalnum() or line.lowers[ahead] in _GIVEN:
                break
        return 0
