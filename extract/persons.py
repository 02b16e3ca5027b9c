"""Noun phrases that mean persons: titles, honorific, name, and the titles behind the name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon import honorifics
from extract.line import Phrases
from extract.names import family_starts, foreign_end, name_end
from extract.places import province_end
from extract.positions import Title, title_at, title_starts

if TYPE_CHECKING:
    from extract.line import Line

_PLURALS = {"các", "những", "hai", "ba", "bốn", "năm", "nhiều", "một"}
_COLON_REACH = 9
_TAIL_REACH = 8
_POSTS = {
    "tổng bí thư": "party",
    "thủ tướng": "premier",
    "phó thủ tướng": "deputy",
    "bộ trưởng": "minister",
    "thứ trưởng": "vice-minister",
}
"""Titles of which nobody holds two at once, but for those that ``_compatible`` names."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A person or an office at words ``[begin, end)``.

    ``name`` is the words of the name, None for an office without one; ``before`` and ``after``
    the titles around it, ``shared`` those that stand once for several names, ``apart`` those that
    stand in one chain with them and must be another's. ``plural`` tells that
    the office is spoken of in the plural, ``short`` that the name is only a given name.
    """

    begin: int
    end: int
    name: tuple[int, int] | None
    before: tuple[Title, ...] = ()
    after: tuple[Title, ...] = ()
    shared: tuple[Title, ...] = ()
    apart: tuple[Title, ...] = ()
    plural: bool = False
    short: bool = False
    honorific: bool = False


@cache
def _forms() -> tuple[Phrases, Phrases, Phrases]:
    forms = honorifics()
    ranks = [title for titles in forms.titles.values() for title in titles]
    return Phrases(forms.honorifics), Phrases(forms.list_openers), Phrases(ranks)


@cache
def _starts() -> frozenset[str]:
    polite, openers, ranks = _forms()
    return (
        title_starts() | family_starts() | polite.firsts | openers.firsts | ranks.firsts | _PLURALS
    )


class Parser:
    """Reads the phrases of one sentence from left to right."""

    def __init__(self, line: Line, hint: str | None = None) -> None:
        """Take the sentence's words, and the bare name of the article's province."""
        self.line = line
        self.hint = hint

    def phrases(self) -> list[Phrase]:
        """Return the phrases of the sentence, in order."""
        found: list[Phrase] = []
        done = 0
        for at in self.line.starts(_starts()):
            if at < done:
                continue
            here = self._at(at)
            if here:
                found.extend(here)
                done = max(at + 1, here[-1].end)
        return found

    # -- one place ---------------------------------------------------------------------------

    def _at(self, at: int) -> list[Phrase]:
        line = self.line
        opener = _forms()[1].end(line, at)
        if opener:
            return self._listed(at, opener)
        if line.lower(at) in _PLURALS and title_at(line, at + 1, self.hint):
            return self._listed(at, at + 1)
        one = self._one(at)
        if one is None:
            return []
        found = [one]
        if one.name is not None and one.honorific:
            found += self._more(one.end, (), titled=False)
        elif one.name is None and one.before and self.line.word(one.end) == ":":
            listed = self._members(one.end + 1, one.before, at)
            if listed:
                return listed
        return found

    def _listed(self, at: int, start: int) -> list[Phrase]:
        """Read «các đồng chí: A, chức vụ; B, chức vụ» and «các Phó Thủ tướng: A, B, C»."""
        line = self.line
        shared, end = self._chain(start)
        colon = self._colon(end)
        if shared and not colon:
            named = self._members(end, shared, at)
            if named:
                return named
            return [Phrase(at, end, None, before=shared, plural=True)]
        if (
            not shared
            and not colon
            and self._one(start) is None
            and not name_end(line, start, len(line), titled=True)
        ):
            return []
        members = self._members(colon or end, shared, at)
        if members:
            return members
        return [Phrase(at, end, None, before=shared, plural=True)] if shared else []

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
        first = self._one(at, listed=True)
        if first is None or first.name is None or (shared and first.before and not colon):
            return []
        head = replace(first, begin=begin, shared=shared, honorific=True)
        return [head, *self._more(first.end, shared, titled=colon and bool(first.before))]

    def _more(self, at: int, shared: tuple[Title, ...], *, titled: bool) -> list[Phrase]:
        """Read further members of a list: «, B», «; C, chức vụ», «và D».

        A title stands for all the members, unless one comes in another form than the first:
        ``titled`` tells that the first has a title of its own before the name.
        """
        found: list[Phrase] = []
        marks: set[str] = set()
        while True:
            start = self._separator(at)
            member = self._one(start, listed=True) if start else None
            if member is None or member.name is None:
                return found
            marks.add(self.line.word(at))
            if bool(member.before) is not titled or {",", ";"} <= marks:
                shared = ()
            found.append(replace(member, shared=shared, honorific=True))
            at = member.end

    def _separator(self, at: int) -> int:
        line = self.line
        if line.word(at) in {",", ";"}:
            return at + 1 + (line.lower(at + 1) in {"và", "cùng"})
        if line.lower(at) in {"và", "cùng", "với"}:
            return at + 1
        for ahead in range(at, min(at + _TAIL_REACH, len(line))):
            if line.words[ahead] == ";":
                return ahead + 1
            if not line.words[ahead].isalnum():
                break
        return 0

    # -- one person or office -----------------------------------------------------------------

    def _one(self, at: int, *, listed: bool = False) -> Phrase | None:
        begin = at
        at, polite = self._address(at)
        before, after_titles = self._chain(at)
        at = after_titles
        if before:
            at, again = self._address(at)
            if not again and self._introduces(begin, at):
                at, again = self._address(at + 1)
            polite = polite or again
        name = self._name(at, titled=bool(before) or polite or listed, titles=before)
        if name is None and before and not listed:
            name, at = self._set_off(at)
        if name is None:
            if polite and not before:
                return self._short(begin, at)
            if not before:
                return None if not at == begin else self._bare_then_title(begin)
            return Phrase(begin, after_titles, None, before=before, honorific=polite)
        if not before and not polite and not listed:
            return self._bare_then_title(begin)
        after, end = self._behind(name)
        apart, before = _sorted_out(before)
        begin = before[0].begin if apart else begin
        return Phrase(begin, end, (at, name), before, after, apart=apart, honorific=polite)

    def _introduces(self, begin: int, at: int) -> bool:
        """Tell whether a title and a comma lead to a name: «Phó Chủ tịch Quốc hội, Thượng tướng A».

        «thừa ủy quyền của Chủ tịch nước, đồng chí A, Phó Chủ nhiệm …» speaks of two people.
        """
        line = self.line
        start, addressed = self._address(at + 1)
        if line.word(at) != "," or not addressed or line.lower(begin - 1) in {"của", "cùng", "với"}:
            return False
        ranked = line.capital(at + 1) and not _forms()[0].end(line, at + 1)
        name = self._name(start, titled=True, titles=())
        if name is None or ranked:
            return ranked
        opens = begin == 0 or not line.words[begin - 1].isalnum()
        return opens and not self._behind(name)[0] and line.word(name) != ","

    def _set_off(self, at: int) -> tuple[int | None, int]:
        """Read a name set off from its title by a mark: «Chủ tịch UBND tỉnh Quảng Trị, A cho biết»."""
        line = self.line
        if line.word(at) not in {",", "-"}:
            return None, at
        start = self._address(at + 1)[0]
        name = self._name(start, titled=False, titles=())
        closed = name is not None and line.word(name) not in {",", ";", "-", "(", ":"}
        return (
            (name, start) if closed and line.lower(name or 0) not in {"và", "cùng"} else (None, at)
        )

    def _addressed(self, at: int) -> bool:
        return self._address(at)[1]

    def _bare_then_title(self, at: int) -> Phrase | None:
        """Read a name without anything before it, where a title follows: «A, Giám đốc Sở …»."""
        line = self.line
        if not line.capital(at) or (at and line.capital(at - 1) and line.words[at - 1].isalpha()):
            return None
        name = self._name(at, titled=False, titles=())
        if name is None:
            return None
        after, end = self._behind(name)
        return Phrase(at, end, (at, name), after=after) if after else None

    def _address(self, at: int) -> tuple[int, bool]:
        """Return the place behind honorifics and ranks, and whether there was any."""
        line = self.line
        polite, _, ranks = _forms()
        start = at
        while at < len(line):
            end = ranks.end(line, at) if line.capital(at) else 0
            end = end or polite.end(line, at)
            if not end:
                break
            at = end
            if line.word(at) in {".", ","} and ranks.end(line, at + 1) and line.capital(at + 1):
                at += 1
            elif line.word(at) == "." and line.words[at - 1].isupper():
                at += 1
        return at, at > start

    def _name(self, at: int, *, titled: bool, titles: tuple[Title, ...]) -> int | None:
        line = self.line
        shouted = line.word(at).isupper() and line.word(at - 1).isupper() and len(line.word(at)) > 1
        if not line.capital(at) or shouted:
            return None
        stop = self._title_ahead(at)
        end = name_end(line, at, stop, titled=titled)
        if end and province_end(line, at) == end and not titled:
            return None
        if end:
            return end
        if titled and (not titles or titles[-1].foreign):
            return foreign_end(line, at) or None
        return None

    def _title_ahead(self, at: int) -> int:
        """Return where the next title or honorific begins that is written without a mark."""
        line = self.line
        for ahead in range(at + 1, min(at + 8, len(line))):
            if not line.capital(ahead):
                return ahead
            if title_at(line, ahead, self.hint) is not None:
                return ahead
        return len(line)

    def _short(self, begin: int, at: int) -> Phrase | None:
        """Read a given name behind an honorific: «ông Hưng»."""
        line = self.line
        if not line.capital(at) or not line.words[at].isalpha() or len(line.words[at]) < 2:
            return None
        end = at + 1
        if line.capital(end) and line.words[end].isalpha():
            end += 1
        if line.capital(end) and line.words[end].isalpha():
            return None
        return Phrase(begin, end, (at, end), short=True, honorific=True)

    # -- chains of titles ---------------------------------------------------------------------

    def _chain(self, at: int) -> tuple[tuple[Title, ...], int]:
        """Return the titles joined by commas, hyphens or «kiêm» from a word on, and their end."""
        found: list[Title] = []
        end = at
        start = at
        while True:
            title = title_at(self.line, start, self.hint)
            if title is None:
                break
            found.append(title)
            end = title.end
            start = self._joined(end)
            if not start:
                break
        return tuple(found), end

    def _joined(self, at: int) -> int:
        line = self.line
        start = at
        if line.word(start) in {",", "-"}:
            start += 1
        if line.lower(start) in {"kiêm", "và", "đồng"}:
            start += 1
            if line.lower(start) in {"thời", "là"}:
                start += 1
        return start if start > at else 0

    def _behind(self, name: int) -> tuple[tuple[Title, ...], int]:
        """Return the titles behind a name that are its own, and where they end."""
        line = self.line
        mark = line.word(name)
        if mark == "(":
            titles, end = self._chain(name + 1)
            if titles and line.word(end) == ")":
                return titles, end + 1
            return (), name
        if mark not in {",", "-"}:
            return (), name
        start = self._age(name + 1)
        if line.lower(start) in {"là", "hiện"}:
            start += 1 + (line.lower(start + 1) == "là")
        start = self._address(start)[0] if self._addressed(start) else start
        titles, end = self._chain(start)
        if not titles:
            titles, end = self._chain(self._past_unknown(start))
        while titles and self._leads(titles[-1].end):
            titles = titles[:-1]
            end = titles[-1].end if titles else name
        return (titles, end) if titles else ((), name)

    def _past_unknown(self, at: int) -> int:
        """Return the place behind a part between commas that is no title we know."""
        line = self.line
        if not line.capital(at) or self._addressed(at) or self._name(at, titled=True, titles=()):
            return len(line)
        for ahead in range(at, min(at + _TAIL_REACH, len(line))):
            if line.words[ahead] == ",":
                return ahead + 1
            if line.words[ahead] in {";", ":", "(", ")"}:
                break
        return len(line)

    def _age(self, at: int) -> int:
        """Return the place behind «sinh năm 1970,» or «54 tuổi,»."""
        line = self.line
        if line.lowers[at : at + 2] == ["sinh", "năm"] and line.word(at + 3) in {",", "-"}:
            return at + 4
        if line.lower(at + 1) == "tuổi" and line.word(at + 2) in {",", "-"}:
            return at + 3
        return at

    def _leads(self, at: int) -> bool:
        """Tell whether a title stands directly before a name, and is that name's."""
        at, _ = self._address(at)
        return self._name(at, titled=True, titles=()) is not None


def _sorted_out(titles: tuple[Title, ...]) -> tuple[tuple[Title, ...], tuple[Title, ...]]:
    """Return the titles of a chain that must be another person's, and those before the name.

    «Thừa ủy quyền của Thủ tướng, Bộ trưởng Bộ Y tế A»: no one holds both.
    """
    for at in range(len(titles) - 1, 0, -1):
        if not _compatible(titles[at - 1], titles[at]):
            return titles[:at], titles[at:]
    return (), titles


def _compatible(one: Title, other: Title) -> bool:
    first, second = _post(one), _post(other)
    if not first or not second or one.former or other.former:
        return True
    return (first, second) in {("party", "state"), ("deputy", "minister")}


def _post(title: Title) -> str:
    """Return which full-time post a title is, empty for one held beside another."""
    kind = title.body.kind if title.body is not None else ""
    if title.head in _POSTS:
        return _POSTS[title.head]
    if title.head == "chủ tịch" and kind in {"nước", "quốc"}:
        return "state" if kind == "nước" else "assembly"
    if title.head.endswith("chủ tịch") and kind in {"ubnd", "ủy ban nhân dân"}:
        return "chair"
    if title.head.endswith("giám đốc") and kind == "sở":
        return "department"
    return ""
