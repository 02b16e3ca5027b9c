"""Bodies in a sentence: their kind, their name, their place, and where the name ends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon import bodies
from extract.lexicon.titles import body_words, title_words
from extract.line import Phrases
from extract.names import name_end
from extract.places import Unit, country_end, kind_at, unit_at, within

if TYPE_CHECKING:
    from extract.line import Line

_MOST_WORDS = 22
_LIST_REACH = 9
_PURPOSES = frozenset(
    {
        "xây",
        "phát",
        "thực",
        "tăng",
        "hoàn",
        "thông",
        "đổi",
        "rà",
        "đẩy",
        "khai",
        "tiến",
        "tổ",
        "đánh",
        "thống",
        "giao",
        "kết",
    }
)
"""Words that end the name of most bodies, but open that of one named after its purpose."""
_NAMED_AFTER_PEOPLE = (
    "trường",
    "đại học",
    "học viện",
    "quỹ",
    "bệnh viện",
    "công ty",
    "câu lạc bộ",
    "clb",
    "nhà",
)
_JOINTS = {"và", "của", "về", "thuộc", "trực", "-", ",", "&", "cấp"}

LEVELS = {
    "tỉnh": "province", "thành": "city", "huyện": "district", "quận": "district",
    "thị": "district", "catp": "city",
}  # fmt: skip
"""The level that the first word of a body shows: «Tỉnh ủy» is a province's."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body at words ``[begin, end)``.

    ``kind`` is its head in lower case («ubnd», «sở», «bộ»); ``unit`` the place in or behind its
    name; ``level`` that of a place that is needed: «Sở Nội vụ» is some province's. ``named`` is
    False for a kind without a name: «Bộ», «Ban Chỉ đạo».
    """

    begin: int
    end: int
    kind: str
    family: str
    unit: Unit | None = None
    level: str | None = None
    named: bool = True


@cache
def _gazetteer() -> Phrases:
    return Phrases(alias for body in bodies() for alias in (body.name, *body.aliases))


@cache
def _kinds() -> tuple[Phrases, Phrases, Phrases, Phrases, Phrases]:
    words = body_words()
    return (
        Phrases(words.local),
        Phrases(words.field),
        Phrases(words.general),
        Phrases(words.central),
        Phrases(words.purpose),
    )


@cache
def _fields() -> Phrases:
    """Return the fields of ministries and departments: «Nội vụ», «Thông tin và Truyền thông»."""
    names = [
        alias[len("Bộ ") :]
        for body in bodies()
        if body.kind == "bộ"
        for alias in (body.name, *body.aliases)
        if alias.startswith("Bộ ")
    ]
    return Phrases([*names, *body_words().fields])


@cache
def _titles() -> Phrases:
    words = title_words()
    return Phrases([*words.alone, *words.heads])


@cache
def body_starts() -> frozenset[str]:
    """Return the words in lower case with which a body can begin."""
    local, field, general, central, _ = _kinds()
    return _gazetteer().firsts | local.firsts | field.firsts | general.firsts | central.firsts


def kind_end(line: Line, at: int) -> int:
    """Return where the kind of a body that begins at a word ends, or 0."""
    if line.lower(at) not in body_starts() or line.lowers[at : at + 2] == ["tổ", "chức"]:
        return 0
    local, field, general, *_ = _kinds()
    return max(local.end(line, at), field.end(line, at), general.end(line, at))


def fields_end(line: Line, at: int) -> int:
    """Return where a ministry's field that begins at a word ends, or 0: «Công Thương»."""
    return _fields().end(line, at)


def body_at(line: Line, at: int, hint: str | None = None) -> Body | None:
    """Return the body whose kind or known name begins at a word, None where none does."""
    if line.lower(at) not in body_starts() or line.lowers[at : at + 2] == ["tổ", "chức"]:
        return None
    known = _gazetteer().end(line, at)
    local, field, general, central, _ = (phrases.end(line, at) for phrases in _kinds())
    if known and known >= max(local, field, general):
        return _after_known(line, at, known, hint)
    if local and local >= max(field, general):
        return _local(line, at, local, hint)
    if field and field >= general:
        return _of_field(line, at, field, hint)
    if general:
        return _general(line, at, general, hint)
    if central or known:
        return _after_known(line, at, max(central, known), hint)
    return None


def _after_known(line: Line, begin: int, end: int, hint: str | None) -> Body:
    kind = line.lower(begin)
    general = _kinds()[2].end(line, begin)
    if general:
        longer = _general(line, begin, general, hint)
        if longer.end > end and line.lower(end) not in {",", "và"}:
            return longer
    unit = unit_at(line, end, hint)
    if unit is not None:
        return Body(begin, unit.end, kind, "known", unit, unit.level)
    return Body(begin, end, kind, "known")


def _local(line: Line, begin: int, end: int, hint: str | None) -> Body:
    kind = " ".join(line.lowers[begin:end])
    if line.word(end) == "(":
        end = _bracket_end(line, end) or end
    level = next((LEVELS[word] for word in line.lowers[begin:end] if word in LEVELS), None)
    at = _past_term(line, end)
    at += line.lower(at) in {"của", "cấp"}
    unit = unit_at(line, at, hint)
    if unit is None and level is not None:
        unit = _bare_named(line, at, level, hint)
    if unit is not None:
        unit = within(line, unit, hint)
        return Body(begin, unit.end, kind, "local", unit, unit.level)
    inner = body_at(line, end, hint) if kind_end(line, end) and line.capital(end) else None
    if inner is not None:
        return Body(begin, inner.end, kind, "local", inner.unit, inner.level)
    return Body(begin, end, kind, "local", None, level or "any", named=level is not None)


def _past_term(line: Line, at: int) -> int:
    """Return the place behind «khóa XIV» and «nhiệm kỳ 2021 - 2026»."""
    if line.lower(at) == "khóa":
        at += 2
    if line.lowers[at : at + 2] == ["nhiệm", "kỳ"]:
        at += 5 if line.word(at + 3) == "-" else 3
    return at


def _bare_named(line: Line, at: int, level: str, hint: str | None) -> Unit | None:
    from extract.places import named_unit  # noqa: PLC0415

    if level == "province":
        return None
    kind = "thành phố" if level == "city" else "huyện"
    if (
        name_end(line, at, len(line), titled=False)
        and named_unit(line, at, kind, "city", hint) is None
    ):
        return None
    return named_unit(line, at, kind, level, hint)


def _of_field(line: Line, begin: int, end: int, hint: str | None) -> Body | None:
    kind = line.lower(begin)
    if kind == "bộ" and not line.capital(begin):
        return None
    name = _fields().end(line, end)
    level = "province" if kind == "sở" else None
    if not name:
        if kind == "bộ" or not line.capital(end):
            return Body(begin, end, kind, "field", None, level, named=False)
        return replace(_general(line, begin, end, hint), family="field", level="province")
    if line.word(name) == "(":
        name = _bracket_end(line, name) or name
    unit = unit_at(line, name, hint) if kind == "sở" else None
    if unit is not None and unit.level in {"province", "city"}:
        return Body(begin, unit.end, kind, "field", unit, unit.level)
    return Body(begin, name, kind, "field", None, level)


def _general(line: Line, begin: int, end: int, hint: str | None) -> Body:
    kind = " ".join(line.lowers[begin:end])
    scan = _Scan(line, begin, end, hint, purpose=bool(_kinds()[4].end(line, begin)))
    stop = scan.run()
    named = stop > end
    return Body(begin, stop, kind, "general", scan.unit, scan.level, named=named)


@dataclass(slots=True)
class _Scan:
    """Reads on from a body's kind until a word or mark that cannot be in its name."""

    line: Line
    begin: int
    start: int
    hint: str | None
    purpose: bool
    unit: Unit | None = None
    level: str | None = None

    def run(self) -> int:
        """Return where the name ends."""
        at = self.start
        last = min(len(self.line), self.start + _MOST_WORDS)
        while at < last:
            following = self._step(at)
            if following <= at:
                break
            at = following
            if self.unit is not None:
                return at
        return self._trimmed(at)

    def _trimmed(self, end: int) -> int:
        while end > self.start and self.line.lower(end - 1) in _JOINTS:
            end -= 1
        return end

    def _step(self, at: int) -> int:
        line = self.line
        word, lower = line.word(at), line.lower(at)
        unit = unit_at(line, at, self.hint)
        if unit is not None and (unit.place is not None or self._bare_unit(unit)):
            self.unit, self.level = unit, unit.level
            return unit.end
        if _titles().end(line, at) and at > self.start:
            return at
        if country_end(line, at):
            return country_end(line, at)
        if self._person(at):
            return at
        if word == "(":
            return _bracket_end(line, at)
        if not word[:1].isalnum():
            return self._mark(at)
        if lower in {"của", "và", "về", "thuộc"}:
            return self._joint(at)
        if self._nested(at):
            return self._inner(at)
        if not line.capital(at) and not word.isdigit() and self._stops(at):
            return at
        return at + 1

    def _person(self, at: int) -> bool:
        if at == self.start and self.line.lowers[self.begin].startswith(_NAMED_AFTER_PEOPLE):
            return False
        return name_end(self.line, at, len(self.line), titled=False) > 0

    def _bare_unit(self, unit: Unit) -> bool:
        """Tell whether a kind word without a name closes the body's name: «… số tỉnh»."""
        following = self.line.word(unit.end)
        return (
            unit.end >= len(self.line)
            or not self.line.lowers[unit.end].isalpha()
            or (self.line.capital(unit.end) or self.line.lower(unit.end) in body_words().stops)
            and following != ""
        )

    def _stops(self, at: int) -> bool:
        line = self.line
        words = body_words()
        if line.lower(at) not in words.stops:
            return False
        ahead = f"{line.lower(at)} {line.lower(at + 1)}"
        behind = f"{line.lower(at - 1)} {line.lower(at)}"
        if behind in words.kept and at - 1 >= self.start:
            return False
        if self.purpose and at == self.start and line.lower(at) in _PURPOSES:
            return False
        return ahead not in words.kept

    def _mark(self, at: int) -> int:
        """Pass a comma or hyphen between the parts of one name: «Văn hóa, Thể thao và …»."""
        line = self.line
        word, after = line.word(at), at + 1
        if word not in {",", "-", "&"} or not line.capital(after) or at == self.start:
            return at
        if _titles().end(line, after) or name_end(line, after, len(line), titled=False):
            return at
        if kind_end(line, after) or kind_at(line, after):
            return at
        if word == "-":
            return after
        for ahead in range(after, min(after + _LIST_REACH, len(line))):
            if line.lower(ahead) == "và":
                joined = ahead + 1
                fits = line.capital(joined) and not kind_end(line, joined)
                return after if fits and not _titles().end(line, joined) else at
            if not line.words[ahead].isalnum() and line.words[ahead] != ",":
                return at
        return at

    def _joint(self, at: int) -> int:
        line = self.line
        lower, after = line.lower(at), at + 1
        if lower == "và":
            if name_end(line, after, len(line), titled=False) or _titles().end(line, after):
                return at
            if line.capital(after):
                return after if not kind_end(line, after) else at
            return after if self._closed_ahead(after) else at
        if lower == "về":
            return after if self.purpose else at
        if body_at(line, after, self.hint) is not None and line.capital(after):
            return self._inner(after)
        unit = unit_at(line, after, self.hint)
        return after if unit is not None else at

    def _closed_ahead(self, at: int) -> bool:
        """Tell whether lower-case words run on to a place or a mark without a word that stops."""
        line = self.line
        for ahead in range(at, min(at + _LIST_REACH, len(line))):
            if self._stops(ahead) or line.lower(ahead) in {"và", "bộ", "sở", "ngành"}:
                return False
            if unit_at(line, ahead, self.hint) is not None:
                return True
            if not line.words[ahead].isalnum():
                return self.purpose and line.words[ahead] in {",", ";", "."}
        return False

    def _nested(self, at: int) -> bool:
        """Tell whether another body's name stands inside: «Văn phòng UBND», «Cục Thuế tỉnh»."""
        return self.line.capital(at) and kind_end(self.line, at) > 0 and at >= self.start

    def _inner(self, at: int) -> int:
        inner = body_at(self.line, at, self.hint)
        if inner is None:
            return at + 1
        self.unit = inner.unit
        self.level = inner.level
        return inner.end


def _bracket_end(line: Line, at: int) -> int:
    """Return the place behind «(ĐBQH)», a short form in brackets; 0 where it is none."""
    if line.word(at) == "(" and line.word(at + 2) == ")" and line.word(at + 1)[:2].isupper():
        return at + 3
    return 0
