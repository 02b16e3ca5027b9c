"""Who is meant: «ông Hưng» after Võ Văn Hưng, «Thủ tướng» where one person holds that office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.mentions import OfficeMention, PersonMention, PositionMention
from extract.people.line import Phrases
from extract.people.names import proper
from extract.people.visit_heads import HEAD
from extract.remembered import remembered
from extract.slots import PERSON, Slot
from extract.text import view

if TYPE_CHECKING:
    from extract.people.completed import Completed, Titled
    from extract.people.line import Line
    from extract.people.persons import Phrase

_MEMORY = 700
"""For how many characters the last named of several holders is meant by the office alone."""
_SEATS = ("ủy viên", "đại biểu", "đbqh", "uv")
"""Titles that many hold: alone, they mean nobody in particular."""
_OF_UNIT = regex.compile(
    r"chủ tịch(?=\s(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu)(?!\w))"
)
"""«Chủ tịch tỉnh A» is that of its UBND."""
_OF_PLACE = regex.compile(
    r"(?P<post>(?:phó )?(?:bí thư|chủ tịch))\s(?!(?:tỉnh|thành|huyện|quận|thị|đảng|xã|phường|ủy|"
    r"ban|hội|nước|quốc|chi|đoàn|liên|công|tập|tổng|mặt|hợp|trung|thường|ubnd|hđnd|ubmttq|mttq)(?!\w))"
    r"(?P<place>\p{L}+(?:[ -]\p{L}+){0,3})"
)
_HELD_THERE = {
    "bí thư": r"(?:tỉnh|thành|huyện|quận|thị) ủy",
    "chủ tịch": r"ủy ban nhân dân(?: (?:tỉnh|thành phố|huyện|quận|thị xã))?",
}
"""«Bí thư Cần Thơ» is that of its Thành ủy, «Chủ tịch Hà Nội» that of its UBND."""
_SHORT = regex.compile(
    r"(?<!\w)(?:tp(?=hcm)|tp\.\s?|tp(?:\s|$)|(?:ubnd|hđnd)(?!\w))|(?:(?<=tp)|(?<=tp\.)|(?<!\w))hcm(?!\w)"
)
_LONG = {"tp": "thành phố ", "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân"}
_OF_VISIT = regex.compile(rf"{HEAD}\s(?:giám sát|công tác|kiểm tra|khảo sát|thanh tra)(?:\s.*)?")
"""«Trưởng đoàn giám sát», of whom it said that she was «Trưởng đoàn»."""
_UNCLE = ("hồ", "chí", "minh")


@dataclass(slots=True)
class Names:
    """The full names of an article, each with the form in which it is first written."""

    text: str
    full: dict[tuple[str, ...], str] = field(default_factory=dict)

    @classmethod
    def of(
        cls, text: str, phrases: Sequence[Sequence[Phrase]], meant: Sequence[Completed]
    ) -> Names:
        """Return the names that titles, honorifics or lists show to be persons'."""
        names = cls(text)
        counts: dict[tuple[str, ...], int] = {}
        first: dict[tuple[str, ...], str] = {}
        for here, one in zip(phrases, meant, strict=True):
            if not here:
                continue
            for phrase, titled in zip(here, one.phrases, strict=True):
                key = titled.name
                if key and not phrase.short and key != _UNCLE:
                    counts[key] = counts.get(key, 0) + 1
                    first.setdefault(key, titled.written)
        ends = {key[at:] for key in counts for at in range(1, len(key))}
        for key in sorted(counts, key=lambda k: (len(k), k)):
            begins = [key[:stop] for stop in range(1, len(key)) if key[:stop] in names.full]
            if key not in ends and all(counts[one] <= counts[key] for one in begins):
                names.full[key] = first[key]
        return names

    def written(self, line: Line, begin: int, end: int) -> str:
        """Return a name as the article writes it, not in capitals."""
        words = self.text[line.starts_at(begin) : line.ends_at(end - 1)].split()
        return proper(words)

    @staticmethod
    def is_uncle(titled: Titled) -> bool:
        """Tell whether the name is that of President Hồ Chí Minh, who holds no office today."""
        return titled.name == _UNCLE

    def called(self, phrase: Phrase, titled: Titled) -> tuple[str, int] | None:
        """Return whose name a phrase holds and where it ends, None where that is not clear."""
        if phrase.name is None:
            return None
        begin, end = phrase.name
        key = titled.name
        if not phrase.short:
            for stop in range(end, begin + 1, -1):
                known = self.full.get(key[: stop - begin])
                if known is not None:
                    return known, stop
        owners = {name for full, name in self.full.items() if full[-len(key) :] == key}
        if not owners and len(key) > 1 and phrase.short:
            key = key[:1]
            end = begin + 1
            owners = {name for full, name in self.full.items() if full[-1:] == key}
        return (next(iter(owners)), end) if len(owners) == 1 else None

    def repeated(self, lines: Sequence[Line], found: Sequence[Slot]) -> list[Slot]:
        """Return the known names that stand without a title or honorific."""
        taken = {slot.value.name_begin for slot in found if isinstance(slot.value, PersonMention)}
        known = {key: name for key, name in self.full.items() if len(key) > 1}
        phrases = Phrases(" ".join(key) for key in known)
        again: list[Slot] = []
        for line in lines:
            for at in line.starts(phrases.firsts):
                if line.starts_at(at) in taken or not line.capital(at):
                    continue
                end = phrases.end(line, at)
                if not end or not line.capital(end - 1) or _credited(line, at):
                    continue
                begin, stop = line.starts_at(at), line.ends_at(end - 1)
                mention = PersonMention(
                    name=known[tuple(line.lowers[at:end])],
                    surface=self.written(line, at, end),
                    name_begin=begin,
                    name_end=stop,
                )
                again.append(Slot(PERSON, begin, stop, mention))
        return again


def _credited(line: Line, begin: int) -> bool:
    """Tell whether the words are a photographer's name: «Ảnh: Lê Minh»."""
    return line.word(begin - 1) == ":" and line.lower(begin - 2) == "ảnh"


class Offices:
    """Who holds which office in an article."""

    def __init__(self, names: Names) -> None:
        """Take the article's names."""
        self._names = names
        self._held: dict[str, dict[str, PositionMention]] = {}
        """By the label in one spelling."""
        self._by_title: dict[str, list[tuple[str, PositionMention]]] = {}

    def learn(self, mention: PersonMention) -> None:
        """Note the offices that stand beside a name."""
        for position in (*mention.positions, *mention.shared):
            self.note(mention.name, position)

    def note(self, name: str, position: PositionMention) -> None:
        """Note an office of somebody."""
        held = self._held.setdefault(name, {})
        key = _key(position)
        known = held.get(key)
        if known is None or _rank(position) > _rank(known):
            held[key] = position

    def fullest(self, name: str, position: PositionMention) -> PositionMention:
        """Return a position with the fullest label that the article gives it for this person."""
        held = self._held.get(name, {})
        if len(held) == 1 and next(iter(held.values())).label == position.label:
            return position
        best, rank = position, _rank(position)
        short = _key(position)
        for long, other in held.items():
            if _rank(other) > rank and _says_all(long, short):
                best, rank = other, _rank(other)
        if best.label == position.label:
            return position
        return replace(
            position,
            label=best.label,
            organization=best.organization,
            place=best.place,
            complete=best.complete,
            inferred=True,
        )

    def holds(self, name: str, title: str) -> bool:
        """Tell whether somebody was found to hold an office of a title: «Bộ trưởng»."""
        return any(holder == name for holder, _ in self._by_title.get(view(title).lower(), ()))

    def resolved(self, slots: Sequence[Slot]) -> list[Slot]:
        """Return the slots with offices completed, and with whom they mean."""
        found: list[Slot] = []
        self._by_title = self._holders()
        for slot in sorted(slots, key=lambda s: (s.begin, -s.end)):
            value = slot.value
            if isinstance(value, PersonMention):
                if value.positions or value.shared:
                    value = self._in_full(value)
            elif isinstance(value, OfficeMention) and not value.plural:
                value = self._meant(value, found)
            found.append(slot if value is slot.value else replace(slot, value=value))
        return found

    def _holders(self) -> dict[str, list[tuple[str, PositionMention]]]:
        """Return what is held by whom, by the titles in one spelling."""
        found: dict[str, list[tuple[str, PositionMention]]] = {}
        for name, held in self._held.items():
            for position in held.values():
                if not position.former:
                    found.setdefault(_title(position), []).append((name, position))
        return found

    def _in_full(self, mention: PersonMention) -> PersonMention:
        positions = tuple([self.fullest(mention.name, one) for one in mention.positions])
        shared = tuple([self.fullest(mention.name, one) for one in mention.shared])
        if positions == mention.positions and shared == mention.shared:
            return mention
        return replace(mention, positions=positions, shared=shared)

    def _meant(self, mention: OfficeMention, before: Sequence[Slot]) -> OfficeMention:
        if mention.position.former or mention.position.title.lower().startswith(_SEATS):
            return mention
        alike = self._by_title.get(_title(mention.position), ())
        same = [name for name, position in alike if _same(mention.position, position)]
        holders = list(dict.fromkeys(same))
        if len(holders) > 1:
            earliest = mention.position.begin - _MEMORY
            holders = [
                slot.value.name
                for slot in reversed(before)
                if isinstance(slot.value, PersonMention)
                and slot.value.name in holders
                and slot.begin >= earliest
            ][:1]
        if len(holders) != 1:
            return mention
        return replace(
            mention, person=holders[0], position=self.fullest(holders[0], mention.position)
        )


@remembered
def _says_all(long: str, short: str) -> bool:
    """Tell whether the words of one label stand in another, in order, from the first on."""
    words = iter(long.split())
    wanted = short.split()
    return long.split(maxsplit=1)[0] == wanted[0] and all(word in words for word in wanted)


def _key(position: PositionMention) -> str:
    """Return a position's label in one spelling: «TP.HCM» is «thành phố hồ chí minh»."""
    return _spelt_out(position.label)


@lru_cache(maxsize=4_096)
def _spelt_out(label: str) -> str:
    lower = view(label).lower()
    spelt = _SHORT.sub(lambda found: _LONG.get(found[0].strip(" ."), "hồ chí minh"), lower)
    return _OF_UNIT.sub("chủ tịch ủy ban nhân dân", spelt.rstrip())


def _title(position: PositionMention) -> str:
    return view(position.title).lower()


def _rank(position: PositionMention) -> tuple[bool, int]:
    return position.complete, len(position.label)


def _same(office: PositionMention, held: PositionMention) -> bool:
    """Tell whether an office without a name can be one of its title that somebody holds."""
    short, long = _key(office), _key(held)
    return (
        long == short
        or long.startswith(short + " ")
        or _is_of_place(short, long)
        or (long == HEAD and _OF_VISIT.fullmatch(short) is not None)
        or (not office.complete and office.organization is None and _says_all(long, short))
    )


def _is_of_place(short: str, long: str) -> bool:
    """Tell «Bí thư Cần Thơ» of «Bí thư Thành ủy Cần Thơ»."""
    of_place = _OF_PLACE.fullmatch(short)
    if of_place is None:
        return False
    post, place = of_place["post"], regex.escape(of_place["place"])
    return (
        regex.fullmatch(f"{post} {_HELD_THERE[post.removeprefix('phó ')]} {place}", long)
        is not None
    )
