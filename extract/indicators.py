"""What a figure is a figure of: the words before its value, or the noun that is counted behind it.

Everything here works on masked clauses (:class:`extract.masked.Masked`) and says where the words
of a name stand, as pairs of offsets in the sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.lexicon.figures import (
    figure_words,
    measure_heads,
    value_phrases,
    value_words,
)
from extract.masked import NUMBER, TIMES, Masked, Word
from extract.word_phrases import phrase_at, phrase_before

if TYPE_CHECKING:
    from collections.abc import Sequence

Span = tuple[int, int]

LONGEST_NAME = 28
"""Syllables; what is longer is a sentence and no name."""
_NEAR_TIME = 3
_SHORT_NOUN = 4
_HAVING = frozenset({"với", "có", "đạt"})
_NEW_CLAUSE = frozenset(
    {"các", "những", "nhiều", "một", "được", "đã", "đang", "sẽ", "người", "ông", "bà", "đạt", "có"}
)
_BY_WHOM = frozenset(
    {
        "được",
        "do",
        "mà",
        "bộ",
        "trung",
        "hđnd",
        "ubnd",
        "quốc",
        "chính",
        "thủ",
        "tỉnh",
        "thành",
        "giao",
        "của",
        "đã",
    }
)
_NO_TOTAL = frozenset(
    {"cục", "công", "bí", "giám", "thư", "hợp", "kết", "quát", "thể", "liên", "thống"}
)
_NO_NUMBER = frozenset({"liệu", "hóa", "hoá", "đông", "ít"})
_NO_INCOME = frozenset({"về", "giữ", "hồi", "gom", "thập", "nhận"})
_RATES = frozenset({"độ", "mức", "lệ", "đà"})
_NO_NAME = TIMES | {NUMBER}


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before a value: «tỷ trọng kinh tế số/GDP năm 2023 | ước đạt».

    ``subject`` are the words that may name it, ``kinds`` what the words next to the value say of
    it, the nearest first (see :func:`extract.lexicon.figures.value_words`), and ``said`` those.
    """

    subject: tuple[Word, ...]
    kinds: tuple[str, ...]
    said: tuple[str, ...]
    negated: str = ""

    @property
    def kind(self) -> str:
        """What the word nearest to the value says of it; empty where there is none."""
        return self.kinds[0] if self.kinds else ""


def read_lead(words: Sequence[Word]) -> Lead:
    """Part the words before a value into those that name it and those that tell of it."""
    end = len(words)
    kinds: list[str] = []
    said: list[str] = []
    while end:
        if words[end - 1].text[0] in TIMES:
            end -= 1
            continue
        size, phrase = phrase_before(words, end, value_phrases())
        if not size:
            break
        kind = value_words()[phrase]
        if kind in {"up", "down"} and end > size and words[end - size - 1].text in _RATES:
            break  # «tốc độ tăng trưởng 28%»
        if end > size and words[end - size - 1].text == "trở":
            break  # «từ 15 tuổi trở lên»
        if phrase == "tăng trưởng" and (kinds or _points_back(words[: end - size])):
            break  # «tăng trưởng đạt 7%», «cả nước tăng trưởng 7%»
        if phrase.startswith("thực hiện") and end - size == 1:
            break  # «vốn thực hiện đạt 560 triệu USD»
        if kind != "hedge":
            kinds.append(kind)
        said.append(phrase)
        end -= size
    negated = ""
    if end and words[end - 1].text in {"không", "chưa", "chẳng"}:
        negated = "không"
    return Lead(tuple(words[:end]), tuple(kinds), tuple(said), negated)


def starts_measure(words: Sequence[Word], begin: int = 0) -> bool:
    """Tell whether a head of what is measured stands at an index."""
    if begin and words[begin - 1].text in figure_words("measure", "not_after"):
        return False
    if words[begin : begin + 1] and words[begin].text == "tổng":
        following = words[begin + 1].text if len(words) > begin + 1 else ""
        return following not in _NO_TOTAL
    if [word.text for word in words[begin : begin + 1]] == ["số"]:
        following = words[begin + 1].text if len(words) > begin + 1 else ""
        return following not in _NO_NUMBER
    if [word.text for word in words[begin : begin + 1]] == ["thu"]:
        following = words[begin + 1].text if len(words) > begin + 1 else ""
        return following not in _NO_INCOME
    return bool(phrase_at(words, begin, measure_heads()))


def is_bare(words: Sequence[Word]) -> bool:
    """Tell whether a name is only a head: «kim ngạch», «số tiền»."""
    return " ".join(word.text for word in words) in figure_words("measure", "bare")


def without_times(words: Sequence[Word]) -> Sequence[Word]:
    """Drop the times that stand before what is spoken of."""
    begin = 0
    while begin < len(words) and words[begin].text[0] in TIMES:
        begin += 1
    return words[begin:]


def subject_name(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words of a subject that name an indicator; none where it names nothing."""
    words = _without_comparison(words)
    if _points_back(words):
        return ()
    kept = _trimmed(words)
    if kept and not starts_measure(kept):
        kept = _opened(kept)
    kept = _cut_clause(_cut_local(kept))
    while kept and (size := phrase_before(kept, len(kept), figure_words("lead", "tail"))[0]):
        if [word.text for word in kept[-2:]] == ["thực", "hiện"]:
            break
        kept = kept[:-size]
    if not kept or len(kept) > LONGEST_NAME:
        return ()
    if _points_back(kept):
        return ()
    return tuple(_with_time(words, kept))


def points_back(words: Sequence[Word]) -> bool:
    """Tell whether a subject says only what was spoken of before: «con số này», «trong đó»."""
    kept = _trimmed(words)
    while kept and (size := phrase_before(kept, len(kept), figure_words("lead", "tail"))[0]):
        kept = kept[:-size]
    return not kept or _points_back(words) or _points_back(kept)


def _without_comparison(words: Sequence[Word]) -> Sequence[Word]:
    """Drop «so với cùng kỳ năm trước thì», what is compared with before what is said."""
    said = [word.text for word in words]
    if said[:2] != ["so", "với"]:
        return words
    return words[said.index("thì") + 1 :] if "thì" in said else ()


def _cut_local(words: Sequence[Word]) -> Sequence[Word]:
    """Leave out «trên địa bàn tỉnh …» and what follows: where it is, is told apart."""
    for index in range(2, len(words) - 2):
        said = [word.text for word in words[index : index + 3]]
        if said in (["trên", "địa", "bàn"], ["trên", "cả", "nước"], ["trên", "toàn", "quốc"]):
            return words[:index]
    return words


def _cut_clause(words: Sequence[Word]) -> Sequence[Word]:
    """Leave out what is told of it: «giải ngân vốn đầu tư công | đang tăng tốc khi»."""
    if not starts_measure(words):
        return words
    told = figure_words("lead", "told")
    return next((words[:i] for i in range(2, len(words)) if words[i].text in told), words)


def _points_back(words: Sequence[Word]) -> bool:
    """Tell «con số này», «vượt mục tiêu năm 2025 là»: no names, but what was spoken of before."""
    said = " ".join(word.text for word in words if word.text[0] not in TIMES)
    return said in figure_words("lead", "back")


def _with_time(words: Sequence[Word], kept: Sequence[Word]) -> Sequence[Word]:
    """Keep the time with a name that is one syllable: «thu cả năm 2020»."""
    if len(kept) > 1:
        return kept
    at = words.index(kept[0])
    end = at + 1
    while end < len(words) and end <= at + _NEAR_TIME:
        end += 1
        if words[end - 1].text[0] in TIMES:
            return words[at:end]
    return kept


def _opened(kept: Sequence[Word]) -> Sequence[Word]:
    """Begin a name at the head of what is measured, behind a verb: «Cục Thuế ước | số thu»."""
    at = _opening(kept)
    name = _trimmed(kept[at:])
    if not at or len(name) == 1:
        return kept
    before = subject_name(kept[: at - 1]) if is_bare(name) and kept[at - 1].text in _HAVING else ()
    return (*name, *before) if before else name


def _trimmed(words: Sequence[Word]) -> Sequence[Word]:
    """Drop times and the words at the begin that belong to no name."""
    kept = [word for word in words if word.text[0] not in TIMES]
    while kept:
        size = phrase_at(kept, 0, figure_words("lead"))
        if not size or (phrase_at(kept, 0, measure_heads()) >= size):
            break
        kept = kept[size:]
    return kept


def _opening(words: Sequence[Word]) -> int:
    """Return where a head of what is measured begins behind a verb, else 0."""
    opens = figure_words("measure", "opens")
    for index in range(1, len(words)):
        if starts_measure(words, index) and phrase_before(words, index, opens)[0]:
            return index
    return 0


def counted_name(masked: Masked, begin: int, noun_end: int) -> Span:
    """Return where the counted noun with its modifiers stands, the noun being at [begin, end)."""
    text = masked.text
    limit = masked.break_after(noun_end)
    while limit < len(text) and text[limit] == "," and _continues(masked, begin, limit):
        limit = masked.break_after(limit + 1)
    words = masked.words(noun_end, limit)
    kept = noun_end
    taken = len(text[begin:noun_end].split())
    for index, word in enumerate(words):
        if word.text[0] in _NO_NAME or taken >= LONGEST_NAME or _ends(words, index):
            break
        kept = word.end
        taken += 1
    return begin, _without_small(masked, noun_end, kept)


def _without_small(masked: Masked, begin: int, end: int) -> int:
    """Return where a noun ends before words that lead to what follows: «xã tại | 45 tỉnh»."""
    words = masked.words(begin, end)
    while words and words[-1].text in figure_words("lead", "small"):
        words = words[:-1]
    return words[-1].end if words else begin


def _ends(words: Sequence[Word], index: int) -> bool:
    """Tell whether a counted noun's modifiers end before a word."""
    word = words[index].text
    if word == "-" or phrase_at(words, index, figure_words("stop")):
        return True
    hedge = phrase_at(words, index, figure_words("hedge"))
    if hedge and _has_number(words[index + hedge : index + hedge + 1]):
        return True
    if phrase_at(words, index, figure_words("stop", "before_number")):
        return _has_number(words[index + 1 : index + 6])
    rest = words[index + 1 :]
    if word == "và" and rest and rest[0].text in _NEW_CLAUSE:
        return True
    if word == "với" and starts_measure(rest):
        return True
    return word in {"với", "và", "hoặc", "hay", "/"} and _has_number(rest)


def _has_number(words: Sequence[Word]) -> bool:
    return any(word.text[0] == NUMBER for word in words)


def _continues(masked: Masked, begin: int, comma: int) -> bool:
    """Tell whether a comma goes on with the noun: «tin báo, tố giác về tội phạm»."""
    so_far = masked.text[begin:comma].split()
    after = masked.words(comma + 1, masked.break_after(comma + 1))
    if not after or len(so_far) > _SHORT_NOUN:
        return False
    if any(word.text[0] in _NO_NAME for word in after):
        return False
    return not (
        phrase_at(after, 0, figure_words("stop"))
        or phrase_at(after, 0, figure_words("lead"))
        or phrase_at(after, 0, figure_words("instruction"))
        or phrase_at(after, 0, value_phrases())
    )


def base_name(masked: Masked, begin: int, *, plan: bool = False) -> Span | None:
    """Return where a percentage's base stands: «93,2% | dự toán», «16% | tổng kim ngạch»."""
    words = masked.words(begin, masked.break_after(begin))
    if not words or words[0].text[0] in _NO_NAME | {"/"}:
        return None
    if phrase_at(words, 0, figure_words("stop", "after")) or _ends(words, 0):
        return None
    end = begin
    for index, word in enumerate(words):
        if word.text[0] in _NO_NAME or index >= LONGEST_NAME or (index and _ends(words, index)):
            break
        if word.text == "với" or (plan and index and word.text in _BY_WHOM):
            break
        end = word.end
    return words[0].begin, end


def is_base(masked: Masked, begin: int, field: str = "base") -> bool:
    """Tell whether the words at an offset are what a percentage is reckoned on."""
    words = masked.words(begin, masked.break_after(begin))
    return bool(phrase_at(words, 0, figure_words("stop", field)))
