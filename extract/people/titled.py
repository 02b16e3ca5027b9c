"""One person or office: titles, honorific, name, and the titles behind the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.lexicon.titles import body_words
from extract.people.abroad import is_abroad, of_foreigner
from extract.people.appositions import past_age, past_birth, past_home, past_seat
from extract.people.bodies import body_at, past_term
from extract.people.body_kinds import bracket_end, kind_end
from extract.people.foreigners import foreigner_end
from extract.people.forms import forms, past_address
from extract.people.names import name_end, run_end
from extract.people.phrase import Phrase
from extract.people.places import country_end, province_end
from extract.people.positions import Title, title_at
from extract.people.posts import sorted_out
from extract.people.set_off import acts_instead, dashed, is_source, set_off
from extract.people.title_chains import begins_title, is_several, titles_from

if TYPE_CHECKING:
    from extract.people.line import Line

_SAYS = {"cho", "nói", "khẳng", "nhấn", "chia", "đề", "yêu", "phát", "thông", "đánh", "trả"}
"""First syllables of verbs of speech, behind «Chủ tịch UBND huyện, bà A, …»."""
_HIGHEST = frozenset({"chính phủ", "quốc hội", "ban bí", "bộ chính", "nhà nước", "trung ương"})
"""Bodies in a list with «Tổng Bí thư A, | Chính phủ, Thủ tướng», who is another."""
_UNCLE = {"tịch", "bác", "người"}
"""Words before «Hồ Chí Minh» that mean the man: not an academy or a city of that name."""
_BEFORE_TITLE = {"theo", "và", "do", "tiếp", "gặp", "đón", "mời", "thăm"}
"""Words behind which a title opens what somebody does, or is met for."""
_POLITE = {"ông", "bà", "anh", "chị", "cô", "chí"}
_SURE = ("phó bí thư", "phó chủ tịch", "bí thư", "chủ tịch")
"""Heads that are their holder's behind a name without a mark, though their body has no name."""
_OTHERS = {"của", "thừa", "và"}
"""Words behind which another is named than the one who has the title before them."""
_NAMED_FOR = ("trạm", "trường", "bệnh", "nhà", "xí")
"""First words of stations, schools, hospitals and works: they are named after people."""
_FIRM = ["công", "ty"]
_OF_WORKS = 2
_HOSPITALS = {"bv", "bvđk", "ttyt", "viện", "trường", "thpt", "thcs", "htx", "chợ"}
"""Words behind which a name of two syllables is a hospital's, a school's or a market's."""
_NO_WORKS = {("môi", "trường"), ("thị", "trường"), ("hậu", "viện"), ("pháp", "viện")}
"""What ends like a school or hospital: «Bộ Nông nghiệp và Môi trường | Lê Hà»."""
_TAIL_REACH = 8
_NAME_REACH = 8
_RARE = (3, 4, 5)
"""How many syllables a name has that no family name shows, but a title behind it."""


class Titled:
    """Reads one person or office at a place of a sentence."""

    def __init__(self, line: Line, hint: str | None = None) -> None:
        """Take the sentence's words, and the bare name of the article's province."""
        self.line = line
        self.hint = hint

    def one(self, at: int, *, listed: bool = False) -> Phrase | None:
        """Return the person or office that begins at a word, None where none does.

        ``listed`` tells that it stands in a list of persons, where a name needs no title.
        """
        line, begin = self.line, at
        at, polite = past_address(line, at)
        if polite and title_at(self.line, begin) is not None:
            at, polite = begin, False  # «Đại biểu Quốc hội A»
        before, after_titles = titles_from(self.line, at, self.hint)
        at = after_titles
        if before and self.leads(at):
            at = self._past_short(at)
        if before:
            at, again = past_address(self.line, at)
            if not again and self._introduces(begin, at):
                at, again = past_address(self.line, at + 1)
            polite = polite or again
        name = self.name_at(at, titled=bool(before) or polite or listed, titles=before)
        if name is None and before and not listed:
            name, at = set_off(self, begin, at)
        if name is None:
            if polite and not before:
                return self._rare(begin, at) or self._short(begin, at)
            if not before:
                return self.named_then_titled(begin) if at == begin else None
            return Phrase(begin, after_titles, None, before=before, honorific=polite)
        if not before and not polite and not listed:
            return self.named_then_titled(begin)
        after, end = self._behind(name, titled=bool(before))
        apart, before = sorted_out(before)
        before = self._of_name(before, at, name)
        begin = before[0].begin if apart else begin
        return Phrase(begin, end, (at, name), before, after, apart=apart, honorific=polite)

    def _of_name(self, titles: tuple[Title, ...], at: int, end: int) -> tuple[Title, ...]:
        """Return the titles of a name at [at, end): other countries' where the name is foreign."""
        foreign = titles and not name_end(self.line, at, end, titled=True)
        return tuple(map(of_foreigner, titles)) if foreign else titles

    def _is_works(self, title: Title, length: int) -> bool:
        """Tell whether two syllables behind «Giám đốc BV» are the hospital's: «BV | Bạch Mai»."""
        if length != _OF_WORKS or title.end <= title.head_end:
            return False
        before, kind = self.line.lowers[title.end - 2 : title.end]
        return kind in _HOSPITALS and (before, kind) not in _NO_WORKS

    def _introduces(self, begin: int, at: int) -> bool:
        """Tell whether a title and a comma lead to a name: «Phó Chủ tịch Quốc hội, Thượng tướng A».

        «thừa ủy quyền của Chủ tịch nước, đồng chí A, Phó Chủ nhiệm …» speaks of two people, as does
        «do ông A làm Tổ trưởng, Thiếu tướng B …».
        """
        line = self.line
        start, addressed = past_address(line, at + 1)
        other = line.lower(begin - 1) in {"của", "cùng", "với", "làm", "chức"}
        if line.word(at) not in {",", "-"} or not addressed or other:
            return False
        ranked = line.capital(at + 1) and not forms()[0].end(line, at + 1)
        name = self.name_at(start, titled=True, titles=())
        if name is None or ranked:
            return ranked
        told = line.word(name) != "," or line.lower(name + 1) in _SAYS
        told = told or (line.word(at) == "-" and is_source(line, begin))
        return self.opens(begin) and not self._behind(name)[0] and told

    def opens(self, begin: int) -> bool:
        """Tell whether a clause, or what somebody says, begins at a word."""
        before = self.line.word(begin - 1)
        return not before.isalnum() or before.lower() in _BEFORE_TITLE

    def named_then_titled(self, at: int) -> Phrase | None:
        """Read a name without anything before it, where a title follows: «A, Giám đốc Sở …»."""
        line = self.line
        if not line.capital(at) or (at and line.capital(at - 1) and line.words[at - 1].isalpha()):
            return None
        name = self.name_at(at, titled=False, titles=()) or self._listed(at)
        if name is None:
            return None
        after, end = self._behind(name)
        return Phrase(at, end, (at, name), after=after) if after else None

    def _listed(self, at: int) -> int | None:
        """Return where an uncommon family's name ends in a list: «có: Khương A, …; | Y B, …»."""
        line = self.line
        if line.word(at - 1) not in {":", ";"} or kind_end(line, at) or past_address(line, at)[1]:
            return None
        end = name_end(line, at, self._title_ahead(at), titled=True)
        return end if end and line.word(end) in {",", "-"} else None

    def name_at(self, at: int, *, titled: bool, titles: tuple[Title, ...]) -> int | None:
        """Return where the name that begins at a word ends, None where none does."""
        line = self.line
        shouted = line.word(at).isupper() and line.word(at - 1).isupper() and len(line.word(at)) > 1
        if not line.capital(at) or shouted or begins_title(line, at, self.hint):
            return None
        stop = self._title_ahead(at)
        end = name_end(line, at, stop, titled=titled)
        if end:
            works = titles and self._is_works(titles[-1], end - at)
            return None if works or self._is_place(at, end) else end
        return (foreigner_end(line, at, titles, self.hint) or None) if titled else None

    def _is_place(self, at: int, end: int) -> bool:
        """Tell whether a name is a province's or a country's: «Đại sứ quán | Hà Lan».

        So it is of its deputies: «đại biểu Quốc hội | Đoàn Quảng Ninh».
        """
        line = self.line
        at += line.word(at) == "Đoàn" and line.lower(at - 1) not in _POLITE
        city = line.lowers[at:end] == ["hồ", "chí", "minh"] and line.lower(at - 1) not in _UNCLE
        if province_end(line, at) == end and (city or line.lower(at) != "hồ"):
            return True
        return country_end(line, at) == end and line.lower(at - 1) not in _POLITE

    def _rare(self, begin: int, at: int) -> Phrase | None:
        """Read a rare family's name that a title or speech follows: «bà Quàm Ngọc Lả, Bí thư …»."""
        line = self.line
        end = run_end(line, at)
        if end - at not in _RARE or kind_end(line, at) or title_at(line, at, self.hint):
            return None
        after, stop = self._behind(end)
        told = bool(after) or (line.lower(end) in _SAYS and not province_end(line, at))
        return Phrase(begin, stop, (at, end), after=after, honorific=True) if told else None

    def _title_ahead(self, at: int) -> int:
        """Return where the next title or honorific begins that is written without a mark."""
        line = self.line
        for ahead in range(at + 1, min(at + _NAME_REACH, len(line))):
            if not line.capital(ahead):
                return ahead
            if title_at(line, ahead, self.hint) is not None:
                return ahead
        return len(line)

    def _short(self, begin: int, at: int) -> Phrase | None:
        """Read a given name behind an honorific: «ông Hưng»."""
        line = self.line
        if not line.capital(at) or not line.words[at].isalpha() or len(line.words[at]) == 1:
            return None
        end = at + 1
        if line.capital(end) and line.words[end].isalpha():
            end += 1
        if line.capital(end) and line.words[end].isalpha():
            return None
        return Phrase(begin, end, (at, end), short=True, honorific=True)

    def _behind(self, name: int, *, titled: bool = False) -> tuple[tuple[Title, ...], int]:
        """Return the titles behind a name that are its own, and where they end.

        Behind a name that has its titles before it, those before the next name are the next's:
        «Giám đốc Sở Y tế A, | Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh B».
        """
        line = self.line
        name = past_age(line, name)
        mark = line.word(name)
        if mark == "(":
            return self._bracketed(name)
        if mark not in {",", "-"}:
            return self._unmarked(name)
        start = past_home(line, past_birth(line, name + 1))
        if line.lower(start) in {"là", "hiện"}:
            start += 1 + (line.lower(start + 1) == "là")
        if title_at(line, start, self.hint) is None and past_address(line, start)[1]:
            start = past_address(line, start)[0]
        titles, end = titles_from(self.line, start, self.hint)
        if not titles:
            titles, end = titles_from(self.line, self._past_unknown(start), self.hint)
        if titles and titles[-1].foreign and line.capital(titles[-1].end):
            return (), name  # «A, Chủ tịch nước Cộng hòa nhân dân Trung Hoa | Tập Cận Bình»
        if titles and (
            (titled and self._is_anothers(titles))
            or is_several(line, titles[-1])
            or acts_instead(line, name, titles, end)
        ):
            return (), name
        titles = self._after_somebody(titles) if titles and not titled else titles
        end = titles[-1].end if titles else end
        while titles and (self.leads(titles[-1].end) or self._runs_on(titles[-1].end)):
            titles = () if titled else titles[:-1]
            end = titles[-1].end if titles else name
        if titles and line.words[start - 1] == "(" and line.word(end) == ")":
            end += 1
        return (titles, end) if titles else ((), name)

    def _is_anothers(self, titles: tuple[Title, ...]) -> bool:
        """Tell whether titles behind a titled name are no one's, or of who is named next.

        «Phó Thủ tướng A, | Bộ trưởng các Bộ: …», «Chủ tịch nước A, | Tổng thống Iceland, ngài
        B», «Bí thư - A, | Chủ tịch UBND xã - B».
        """
        last = titles[-1]
        return (
            is_several(self.line, last)
            or (is_abroad(titles[0]) and not titles[0].foreign)
            or dashed(self, last.end)
        )

    def _runs_on(self, at: int) -> bool:
        """Tell whether words lead from a title to a name: «A, Trưởng ban công tác | đại biểu B».

        The title's body was not read to its end, and it is the next one's.
        """
        line, words = self.line, body_words()
        for ahead in range(at, min(at + _TAIL_REACH, len(line))):
            pair = f"{line.lower(ahead)} {line.lower(ahead + 1)}"
            if not line.words[ahead].isalpha() or pair in words.verbs:
                return False
            if not line.capital(ahead) and line.lower(ahead) in words.stops | _OTHERS:
                return False
            if ahead > at and title_at(line, ahead, self.hint) is not None:
                return False
            if self.name_at(ahead, titled=False, titles=()):
                return True
        return False

    def _after_somebody(self, titles: tuple[Title, ...]) -> tuple[Title, ...]:
        """Take the name behind «A, Trạm trưởng Trạm bơm | Cao Xuân Dương» for the station's."""
        last, line = titles[-1], self.line
        said = line.lowers[last.body.begin : last.body.end] if last.body is not None else []
        if last.body is None or not (said[0].startswith(_NAMED_FOR) or said == _FIRM):
            return titles
        name = name_end(line, last.end, len(line), titled=False)
        if not name or line.words[last.end - 1] in {",", "-"}:
            return titles
        body = replace(last.body, end=name, named=True)
        return (*titles[:-1], replace(last, end=name, body=body))

    def _unmarked(self, name: int) -> tuple[tuple[Title, ...], int]:
        """Read a title that follows its name without a mark: «ông A Phó Giám đốc Sở Y tế»."""
        title = title_at(self.line, name, self.hint) if self.line.capital(name) else None
        if title is None or self.leads(title.end):
            return (), name
        if title.alone and self.line.words[name].isupper():
            return titles_from(self.line, name, self.hint)  # «A TUV, Bí thư Huyện ủy»
        known = title.body is not None and (title.body.named or title.head.startswith(_SURE))
        return ((title,), title.end) if known else ((), name)

    def _past_unknown(self, at: int) -> int:
        """Return the place behind a part between commas that is no title we know."""
        line = self.line
        if (
            not line.capital(at)
            or f"{line.lower(at)} {line.lower(at + 1)}" in _HIGHEST
            or past_address(line, at)[1]
            or self.name_at(at, titled=True, titles=())
        ):
            return len(line)
        for ahead in range(at, min(at + _TAIL_REACH, len(line))):
            if line.words[ahead] == ",":
                return ahead + 1
            if line.words[ahead] in {";", ":", "(", ")"}:
                break
        return len(line)

    def _bracketed(self, name: int) -> tuple[tuple[Title, ...], int]:
        """Read «(Giám đốc Sở …)» and «(SN 1979, Giám đốc Sở …)» behind a name."""
        titles, end = titles_from(self.line, past_birth(self.line, name + 1), self.hint)
        if titles and self.line.word(end) in {",", "-"}:
            larger = body_at(self.line, end + 1, self.hint)
            if larger is not None and self.line.word(larger.end) == ")":
                return (*titles[:-1], replace(titles[-1], end=larger.end)), larger.end + 1
        term = past_term(self.line, past_seat(self.line, end, self.hint))
        if titles and self.line.word(term) == ")":
            return titles, term + 1
        return (), name

    def leads(self, at: int) -> bool:
        """Tell whether a title stands directly before a name, and is that name's."""
        other = title_at(self.line, at, self.hint) if self.line.lower(at) == "chủ" else None
        at = other.end if other else at  # «Bộ trưởng | Chủ nhiệm Văn phòng Chính phủ A»
        at, _ = past_address(self.line, self._past_short(at))
        return self.name_at(at, titled=True, titles=()) is not None

    def _past_short(self, at: int) -> int:
        """Return the place behind the short form of a body and its term: «(EVN)», «(khóa XV)»."""
        line = self.line
        if line.word(at) == "(" and line.lower(at + 1) == "khóa":
            term = past_term(line, at + 1)
            return term + 1 if line.word(term) == ")" else at
        return past_term(line, bracket_end(line, at) or at)
