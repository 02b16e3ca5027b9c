"""Where the name of a body ends: words, joints, marks, and other bodies' names inside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from extract.lexicon.titles import body_words
from extract.people.abroad import with_post
from extract.people.body_counts import counts_people, names_quarter
from extract.people.body_deeds import closes_with_unit, ends_at_deed
from extract.people.body_kinds import (
    PAIRS,
    bracket_end,
    initials_end,
    is_set_off,
    joined_parts,
    kind_end,
    parts,
    titles,
)
from extract.people.body_persons import honoured_end, person_at, ranked_at, titled_name
from extract.people.committees import campaign_end, committee_step, purpose_end, reports
from extract.people.joints import JOINTS, hangs, premier_end, second_field
from extract.people.line import Line
from extract.people.names import name_end
from extract.people.places import Unit, country_end, kind_at, region_end, unit_at
from extract.people.trades import closes_with_name, goes_on_to_name

_MOST_WORDS = 22
_LIST_REACH = 12
_SHORTEST = 2
_PURPOSE_REACH = 16
_TOLD_OF = {"năm", "đã", "sẽ", "tại", "vào", "do", "tổ", "họp", "chủ", "với"}
"""What is said of a body, behind a name that a purpose closes."""
_PEOPLE = {"thành", "người", "đại", "nhân", "chính", "cơ", "doanh", "cán", "cộng"}
"""Words that name people or other bodies behind «và», not a purpose."""
_TASK_OF = {"kiểm tra"}
"""What a body may be named after, where it stands first: «Đoàn kiểm tra liên ngành»."""
_OF_STUDIES = {"viện", "học", "vụ", "cục"}
"""First words of kinds whose names go on in lower case: «Viện Chiến lược, Chính sách y tế và …»."""
_WHOLE_KINDS = {"btv", "ban thường vụ", "bch", "ban chấp hành"}
_FORMER = {"nguyên", "cựu", "cố", "quyền"}
_MANAGED = {"khu", "dự", "công"}
_MANAGES = ["Quản", "lý"]
_DATELINE = {"ngày", "sáng", "trưa", "chiều", "tối", "hôm", "tin"}
"""How a report begins behind who brings it: «Báo Lao động - Ngày 3/5, …»."""


class Found(Protocol):
    """A body inside the name of another."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def unit(self) -> Unit | None:
        """The place in its name."""

    @property
    def level(self) -> str | None:
        """The level of a place that it needs."""


@dataclass(slots=True)
class Scan:
    """Reads on from a body's kind until a word or mark that cannot be in its name."""

    line: Line
    begin: int
    start: int
    hint: str | None
    purpose: bool
    inside: Callable[[Line, int, str | None, int], Found | None]
    depth: int
    unit: Unit | None = None
    level: str | None = None

    def run(self) -> int:
        """Return where the name ends."""
        at = self.start
        last = min(len(self.line), self.start + _MOST_WORDS * (1 + self.purpose))
        while at < last:
            following = (self.purpose and self._part(at)) or self._field(at) or self._step(at)
            if following <= at:
                break
            at = following
            if self.unit is not None or self._ruled(at) or is_set_off(self.line, at):
                return self._trimmed(self._between_states(at))
        return self._trimmed(at)

    def _between_states(self, at: int) -> int:
        """Pass the other country of «Ủy ban liên Chính phủ Việt Nam | - Cuba»."""
        states = self.level == "country" and self.line.word(at) == "-"
        return (country_end(self.line, at + 1) or at) if states else at

    def _part(self, at: int) -> int:
        """Return where a part ends that only names of bodies for a purpose hold, 0 for none."""
        return purpose_end(self.line, at, self.start) or committee_step(self.line, at, self.start)

    def _field(self, at: int) -> int:
        """Return where a part ends that is known whole, in lower case too, 0 for none."""
        region = region_end(self.line, at)
        if region:  # «Chi cục Thuế | khu vực XIV», and no more
            self.level = "any"
            return region
        if at == self.start:
            return parts().end(self.line, at)
        return joined_parts().end(self.line, at + 1) if self.line.lower(at) == "và" else 0

    def _trimmed(self, end: int) -> int:
        while end > self.start and hangs(self.line, end - 1):
            end -= 1
        return end

    def _step(self, at: int) -> int:
        line = self.line
        word, lower = line.word(at), line.lower(at)
        unit = unit_at(line, at, self.hint)
        if unit is not None and unit.level == "country":
            unit = self._of_unit(unit)
        if unit is not None and (unit.place is not None or self._bare_unit(unit)):
            self.unit, self.level = unit, unit.level
            return unit.end
        honoured = honoured_end(line, self.start, at)
        if counts_people(line, at) or names_quarter(line, at):
            honoured = at
        if (
            honoured
            or person_at(line, self.begin, self.start, at)
            or ((at > self.start or self._whole_kind()) and titles().end(line, at))
        ):
            return honoured or at
        if not word[:1].isalnum():
            held = initials_end(line, at) or campaign_end(line, at, self.start)
            return bracket_end(line, at) or held or self._mark(at)
        if lower in {"của", "và", "về", "thuộc"}:
            return (self.purpose and premier_end(line, at)) or self._joint(at)
        if self._nested(at):
            return self._inner(at) or at + 1
        closed = self._is_behind_namesake(at)
        named = line.capital(at) or word.isdigit() or not (closed or self._stops(at))
        return country_end(line, at) or at + named

    def _is_behind_namesake(self, at: int) -> bool:
        """Tell where a school's or a firm's has ended: «Trường THPT Lê Quý Đôn | cao nhất 41»."""
        school = self.line.lower(self.begin) == "trường" and at - 2 >= self.start
        named = school and self.line.capital(at - 1) and self.line.capital(at - 2)
        return named or closes_with_name(self.line, self.begin, self.start, at)

    def _whole_kind(self) -> bool:
        """Tell whether the kind alone is a body's name: «Ủy viên BTV | Trưởng Ban Dân vận»."""
        return " ".join(self.line.lowers[self.begin : self.start]) in _WHOLE_KINDS

    def _of_unit(self, country: Unit) -> Unit:
        """Return whose branch a body of Việt Nam is: «Giáo hội Phật giáo Việt Nam | tỉnh»."""
        unit = unit_at(self.line, country.end, self.hint)
        closes = unit is not None and (unit.place is not None or self._bare_unit(unit))
        if unit is not None and closes:
            return unit
        return (
            with_post(self.line, country) if self.line.word(self.start - 1) == "quán" else country
        )

    def _ruled(self, at: int) -> bool:
        """Tell whether a local body has closed the name: «Ủy ban Kiểm tra Tỉnh ủy | kiểm tra …»."""
        following = self.line.lower(at)
        return self.level is not None and self.line.word(at) == following not in JOINTS

    def _bare_unit(self, unit: Unit) -> bool:
        """Tell whether a kind word without a name closes the body's name: «… số tỉnh»."""
        following = self.line.word(unit.end)
        if closes_with_unit(self.line, self.begin, (unit.begin, unit.end)):
            return True
        return (
            unit.end >= len(self.line)
            or not self.line.lowers[unit.end].isalpha()
            or (
                (self.line.capital(unit.end) or following in body_words().stops | {"và"})
                and following != ""
            )
        )

    def _stops(self, at: int) -> bool:
        line = self.line
        words = body_words()
        ahead = f"{line.lower(at)} {line.lower(at + 1)}"
        behind = f"{line.lower(at - 1)} {line.lower(at)}"
        if behind in words.kept and at - 1 >= self.start:
            return False
        renamed = line.lower(at) == "thành" and line.capital(at + 1) and kind_end(line, at + 1)
        if renamed or ends_at_deed(line, self.begin, self.start, at):
            return True
        if ahead in words.verbs and (at > self.start or ahead not in _TASK_OF):
            named = ahead == "tổng hợp" and line.capital(at + 2)  # «HTX tổng hợp | Suối Đá»
            return not named
        if line.lower(at) not in words.stops:
            return False
        if line.lower(at) == "các" and (self._manages() or line.words[at - 2 : at] == _MANAGES):
            return False
        return ahead not in words.kept

    def _manages(self) -> bool:
        """Tell whether the body's name may hold a plural: «Ban Quản lý các khu công nghiệp»."""
        kind = " ".join(self.line.lowers[self.begin : self.start])
        return kind.startswith(("ban quản lý", "ban qlda", "liên hiệp", "đảng ủy", "công đoàn"))

    def _mark(self, at: int) -> int:
        """Pass a comma or hyphen between the parts of one name: «Văn hóa, Thể thao và …»."""
        line = self.line
        word, after = line.word(at), at + 1
        if word == "-" and line.word(at - 1).isdigit() and line.word(after).isdigit():
            return after  # «giai đoạn 2021 - 2025»
        if (line.lower(at - 1), line.lower(after)) in PAIRS or self._list_ahead(at):
            return after
        past = after + (line.lower(after) in _FORMER)
        other = titles().end(line, past) or kind_end(line, after) or kind_at(line, after)
        if at == self.start and (word != "-" or after - self.begin <= _SHORTEST):
            return at
        if word not in {",", "-", "&"} or not line.capital(after) or other:
            return at
        if name_end(line, after, len(line), titled=False) or line.lower(after) in _DATELINE:
            return at
        return after if word in {"-", "&"} or self._and_ahead(after) else at

    def _and_ahead(self, at: int) -> bool:
        """Tell whether «và» and a further part of the name follow: «…, Thể thao và Du lịch»."""
        line = self.line
        for ahead in range(at, min(at + _LIST_REACH, len(line))):
            if line.lower(ahead) == "và":
                joined = ahead + 1
                other = kind_end(line, joined) or titles().end(line, joined)
                named = line.capital(joined) or line.lower(self.begin) in _OF_STUDIES
                return named and not other
            if not line.words[ahead].isalnum() and line.words[ahead] != ",":
                return False
        return False

    def _list_ahead(self, at: int) -> bool:
        """Tell whether a list of purposes runs on to its «và», or a number follows «COVID-»."""
        line, at = self.line, at + 1
        if line.word(at - 1) == "-":
            virus = line.word(at - 2).isupper() or line.lower(at - 2) == "covid"
            return virus and line.word(at).isdigit()
        listed = self.purpose and line.word(at - 1) == "," and not line.capital(at)
        if not listed or "về" not in line.lowers[self.start : at]:
            return False
        size = past = 0
        for ahead in range(at, min(at + _PURPOSE_REACH, len(line))):
            if ahead < past:
                continue
            if line.words[ahead] == "(" and (past := bracket_end(line, ahead)):
                continue
            if line.lower(ahead) == "và":
                last = ahead + 1
                return size > 1 and not (
                    kind_end(line, last) or titles().end(line, last) or self._stops(last)
                )
            if line.words[ahead] == ",":
                if size < _SHORTEST:
                    return False
                size = 0
                continue
            other = line.lower(ahead) in {"bộ", "sở", "ban", "ngành", "ủy", "thành", "đại"}
            if not line.words[ahead].isalpha() or other or self._stops(ahead):
                return False
            size += 1
        return False

    def _joint(self, at: int) -> int:
        line = self.line
        lower, after = line.lower(at), at + 1
        if lower == "và":
            named = name_end(line, after, len(line), titled=False) > 0 or titled_name(line, after)
            if named or titles().end(line, after) or ranked_at(line, after):
                return at
            if line.capital(after):
                return after if not kind_end(line, after) else at
            listed = line.lower(self.begin) in _OF_STUDIES and "," in line.words[self.start : at]
            others = line.lower(after) == "các" and line.lower(after + 1) not in _MANAGED
            closed = listed or (not others and self._closed_ahead(after))
            closed |= second_field(line, self.begin, after)
            return after if closed or goes_on_to_name(line, self.begin, self.start, at) else at
        if lower == "về":
            named = self.purpose and not reports(line, self.begin, self.start, after)
            return after if named or line.capital(after) else at
        inner = self._inner(after) if line.capital(after) else 0
        if inner:
            return inner
        unit = unit_at(line, after, self.hint)
        return after if unit is not None else at

    def _closed_ahead(self, at: int) -> bool:
        """Tell whether lower-case words run on to a place or a mark without a word that stops."""
        line = self.line
        for ahead in range(at, min(at + _LIST_REACH, len(line))):
            if self._stops(ahead) or line.lower(ahead) in {"và", "bộ", "sở", "ngành"}:
                told = line.lower(ahead) in _TOLD_OF and line.lower(at) not in _PEOPLE
                return self.purpose and told and ahead >= at + _SHORTEST
            if unit_at(line, ahead, self.hint) is not None:
                return ahead > at  # not «Hội Nông dân | và tỉnh Hà Nam»
            if not line.words[ahead].isalnum():
                closed = bracket_end(line, ahead) > 0  # «Chế biến và xuất khẩu thủy sản (VASEP)»
                return closed or (self.purpose and line.words[ahead] in {",", ";", "."})
        return False

    def _nested(self, at: int) -> bool:
        """Tell whether another body's name stands inside: «Văn phòng UBND», «Cục Thuế tỉnh»."""
        return self.line.capital(at) and kind_end(self.line, at) > 0 and at >= self.start

    def _inner(self, at: int) -> int:
        """Return where a body inside the name ends, 0 where none begins; take over its place."""
        inner = self.inside(self.line, at, self.hint, self.depth + 1)
        if inner is None:
            return 0
        self.unit = inner.unit
        self.level = inner.level
        return inner.end
