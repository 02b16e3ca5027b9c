"""Sentences and clauses of an article, in Vietnamese spelling: «TP. Hồ Chí Minh» is no end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from extract.layout.blocks import Kind
from extract.layout.body import Layout
from extract.remembered import remembered_if_short
from extract.syllables import LOWER, UPPER, is_syllable

_END = re.compile(
    rf"(?P<mark>\./\.|/\.|\.{{2,6}}|[.!?…]+)(?P<close>[\"')\]]{{0,3}})"
    rf"(?:(?=\s|$)|(?<=[{LOWER}%)]\.)(?=[{UPPER}][{LOWER}])|(?<=\d\d\d\d\.)(?=[{UPPER}][{LOWER}])"
    rf"|(?<=[{LOWER}]…)(?=[{UPPER}][{LOWER}])|(?<=[{LOWER}]\.\.\.)(?=[{UPPER}][{LOWER}]))"
)
_NEXT = re.compile(r"\s*(\S+)(?:\s+(\S+))?")
_OPENING = "\"'([“‘"
_SHORTENED = (
    "th.s ths ts pgs gs gs.ts gs,ts gs,tskh ts,bs pgs.ts pgs,ts "
    "gs.tskh ts.bs ths.bs bs bsckii ks kts tr st st.t no kt "
    "tl tm tuq đ/c nxb mr mrs ms dr prof đt tel sđt stt lm"
)
_ABBREVIATED = frozenset(_SHORTENED.split())
_CITY = frozenset({"tp", "t.p", "tx", "tt"})
_DEPUTIES = frozenset({"thư", "tịch", "trưởng", "đốc", "nhiệm"})
"""What «TT.» follows where it is «thường trực»: «Phó Bí thư TT. Tỉnh ủy»."""
_ONE_SYLLABLE_CITIES = frozenset({"Huế", "Vinh", "HCM", "Pleiku"})
_NO_CITY = frozenset({"Bộ", "Sở", "Ông", "Bà", "Chủ", "Các", "Ủy", "UBND", "HĐND", "Đồng", "Phó"})
_LETTERED = frozenset(
    {"nhóm", "loại", "hạng", "cấp", "khối", "vitamin", "khu", "lô", "điểm", "tổ", "bảng", "đội"}
    | {"cúm", "type", "tuýp", "gan", "phương án", "mục", "án", "hình", "tòa", "nhà"}
)
_HONORIFICS = frozenset({"ông", "bà", "anh", "chị", "em", "cháu", "chí"})
_ENUMERATED = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-HĐa-hđ])")
_NUMBERED_PART = re.compile(
    r"(?:Điều|Khoản|Mục|Chương|Phần|Bài|Câu|Phụ lục) (?:\d{1,3}|[IVX]{1,5})"
)
_LOOK_BACK = 240
_LONGEST_NUMBER = 24


class Sentence(Struct, frozen=True, gc=False):
    """A sentence, without the white space around it.

    ``text`` is the view's text from ``begin`` to ``end``; ``kind`` that of its block;
    ``paragraph`` the block's index; ``section`` counts the headings before it.
    """

    begin: int
    end: int
    text: str
    kind: Kind
    paragraph: int
    section: int


class Clause(Struct, frozen=True, gc=False):
    """A part of a sentence between semicolons; ``text`` is the view's."""

    begin: int
    end: int
    text: str


_LONGEST = 4_000
"""Characters of a sentence: notices write two thousand without a stop, nobody writes more."""


def sentences(layout: Layout) -> tuple[Sentence, ...]:
    """Give the sentences of every block, in order.

    Each character of the text that is no white space stands in exactly one of them.
    """
    found: list[Sentence] = []
    section = 0
    for paragraph, block in enumerate(layout.blocks):
        text = layout.view[block.begin : block.end]
        for begin, end, words in _spans(text):
            if block.kind is Kind.SUBHEAD:
                section += 1
            found.append(
                Sentence(
                    block.begin + begin,
                    block.begin + end,
                    words,
                    block.kind,
                    paragraph,
                    section,
                )
            )
    return tuple(found)


def clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """Split a sentence at its semicolons, but not inside parentheses or quotation marks.

    Marks that are not closed in the sentence do not count. The semicolons stand in no clause.
    """
    text = sentence.text
    cuts = [-1, *_semicolons(text), len(text)] if ";" in text else [-1, len(text)]
    made = []
    for before, cut in pairwise(cuts):
        part = text[before + 1 : cut]
        words = part.strip()
        if words:
            begin = sentence.begin + before + 1 + len(part) - len(part.lstrip())
            made.append(Clause(begin, begin + len(words), words))
    return tuple(made)


def _semicolons(text: str) -> list[int]:
    """Give the places of the semicolons that split."""
    quotes_count = text.count('"') % 2 == 0
    brackets_count = text.count("(") <= text.count(")")
    places = []
    depth = 0
    quoted = False
    for match in re.finditer(r'[;"()]', text):
        mark = match[0]
        if mark == '"':
            quoted = not quoted and quotes_count
        elif mark == "(":
            depth += brackets_count
        elif mark == ")":
            depth = max(0, depth - 1)
        elif not quoted and depth == 0:
            places.append(match.start())
    return places


@remembered_if_short
def _spans(text: str) -> tuple[tuple[int, int, str], ...]:
    """Give the sentences of one paragraph, with their begins and ends, none longer than a report's.

    The same words are so the same string, which is found at once wherever something is kept by it.
    """
    parts = (part for begin, end in _stopped(text) for part in _cut(text, begin, end))
    return tuple([(begin, end, text[begin:end]) for begin, end in parts])


def _cut(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what no stop ends, at a mark or space: what reads a sentence may take its square."""
    while end - begin > _LONGEST:
        at = max(text.rfind(mark, begin, begin + _LONGEST) for mark in ";,\n ")
        at = at + 1 if at > begin else begin + _LONGEST
        yield begin, begin + len(text[begin:at].rstrip())
        begin = at + len(text[at:end]) - len(text[at:end].lstrip())
    yield begin, end


def _stopped(text: str) -> Iterator[tuple[int, int]]:
    """Give where the stops of one paragraph end its sentences."""
    begin = len(text) - len(text.lstrip())
    last = len(text.rstrip())
    for match in _END.finditer(text, begin, last):
        end = match.end()
        if end <= begin or end >= last or not _ends(text, begin, match):
            continue
        yield begin, end
        begin = end
        while text[begin].isspace():
            begin += 1
    if begin < last:
        yield begin, last


def _ends(text: str, begin: int, match: re.Match[str]) -> bool:
    """Tell whether a stop inside a paragraph ends the sentence that begins at ``begin``."""
    following = _NEXT.match(text, match.end())
    if following is None:
        return False
    after = following[1].lstrip(_OPENING)
    if not after or not (after[0].isupper() or after[0].isdigit() or after[0] in "-+•*"):
        return False
    if after[0] in "-+*" and match["close"]:
        return False  # «… tốt.” - ông nói»
    if _in_brackets(text, begin, match.start()):
        return False
    return match["mark"] != "." or not _abbreviates(text, begin, match.start(), following)


def _in_brackets(text: str, begin: int, stop: int) -> bool:
    """Tell whether a bracket is open at ``stop`` that closes soon."""
    opened = text.rfind("(", max(begin, stop - _LOOK_BACK), stop)
    if opened < 0 or text.find(")", opened, stop) >= 0:
        return False
    closed = text.find(")", stop, stop + _LOOK_BACK)
    return closed >= 0 and text.find("(", stop, closed) < 0


def _abbreviates(text: str, begin: int, stop: int, following: re.Match[str]) -> bool:
    """Tell whether the point at ``stop`` belongs to its word and not to the sentence."""
    words = text[max(begin, stop - _LOOK_BACK) : stop].rsplit(None, 2)
    if not words:
        return False
    before, word = words[-2] if len(words) > 1 else "", words[-1].lstrip(_OPENING)
    lower = word.lower()
    if lower in _CITY:
        if lower == "tt" and before.lower() in _DEPUTIES:
            return True
        return _names_city(following)
    if len(word) == 1 and word.isupper() and begin < stop - 1:
        return _is_initial(before, following[1])
    return lower in _ABBREVIATED or _enumerates(
        text[begin : min(stop, begin + _LONGEST_NUMBER)], before, word
    )


def _enumerates(so_far: str, before: str, word: str) -> bool:
    """Tell whether a point follows the number of an item: «1. …», «gồm: 1. …; 2. …», «Điều 5. …».

    ``so_far`` is the sentence up to the point, ``word`` its last word, ``before`` the one before.
    """
    if _ENUMERATED.fullmatch(so_far) or _NUMBERED_PART.fullmatch(so_far):
        return True
    return before.endswith((":", ";")) and word.isdigit() and len(word) <= len("10")


def _names_city(following: re.Match[str]) -> bool:
    """Tell whether what follows «TP.» names a city, rather than beginning a sentence."""
    first, second = following[1], following[2] or ""
    if first.rstrip(".,;:") in _ONE_SYLLABLE_CITIES:
        return True
    return second[:1].isupper() and first not in _NO_CITY


def _is_initial(before: str, after: str) -> bool:
    """Tell whether one capital and a point shorten a word: «P. Bến Nghé», «ông T. Bình».

    Also between two words that are no syllables: «Marc E. Knapper».
    """
    foreign = not is_syllable(before) and not is_syllable(after.rstrip(".,;:)"))
    if after[:1].isdigit() or (foreign and before[:1].isupper() and before.isalpha()):
        return True
    if before.lower() in _LETTERED:
        return False
    honoured = before.lower() in _HONORIFICS or before.endswith((",", ";", ":"))
    return honoured or not before[:1].isupper() or len(before) <= len("Q.")
