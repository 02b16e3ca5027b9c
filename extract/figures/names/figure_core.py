"""A measure out of the clause that leads to it: who acts, what a paper does, what is held against.

«Bà Chủ tịch huyện đưa ra | mức hỗ trợ», «Dự toán này được lập trên cơ sở | giá dầu»,
«số vụ không đổi nhưng | số người chết»
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.names.measured import starts_measure
from extract.figures.names.set_apart import says_more
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words
from extract.slots import OFFICE, ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word

_GROUNDS = frozenset({"trên cơ sở", "dựa trên", "dựa vào", "căn cứ vào", "căn cứ"})
_PLANS = frozenset({"dự toán", "kế hoạch", "kịch bản", "phương án"})
_BUT = frozenset({"nhưng", "song", "tuy nhiên", "trong khi", "trong khi đó"})
_SAYS = frozenset(
    {
        "đưa ra",
        "đề ra",
        "đặt ra",
        "nêu",
        "nêu ra",
        "công bố",
        "ấn định",
        "chốt",
        "giao",
        "phê duyệt",
        "trình",
    }
)
_GIVES = frozenset({"trao", "tặng", "trao tặng", "ủng hộ", "hỗ trợ", "đóng góp", "quyên góp"})
_NEAR = 5
_OWNS = frozenset(
    {"của", "có", "với", "về", "theo", "từ", "cho", "và", "đối", "trong", "chủ", "án"}
)
"""Behind these a measure is part of a longer name: «chủ | đầu tư», «dự án | đầu tư»."""
_PREDICATES = frozenset({"được", "đã", "sẽ", "là", "để", "hoặc", "phải"})
_LONG = 8
_SHORTEST = 2
"""Words of a name that says enough without those before it."""


def core_of(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return the words from where what is measured is named; all where no clause leads to it."""
    words = _behind(words, _BUT) or words
    if [word.text for word in words[:2]] == ["tình", "hình"] and len(words) > _SHORTEST + 1:
        words = words[2:]  # «tình hình | nợ xấu»
    plan = phrase_at(words, 0, _PLANS)
    grounds = _behind(words, _GROUNDS)
    if starts_measure(grounds):
        return (*words[:plan], *grounds)
    return in_clause(words[_led(line, words) :])


def in_clause(words: Sequence[Word]) -> Sequence[Word]:
    """Return «thuế suất» of «… được áp dụng ưu đãi theo tiêu chí mới | thuế suất».

    That is the measure next to the value, where a whole clause stands before it.
    """
    if len(words) < _LONG or starts_measure(words):
        return words
    near = range(len(words) - _SHORTEST, len(words) - _NEAR - 1, -1)
    at = next((i for i in near if _is_head(words, i) and words[i - 1].text != "hoạch"), 0)
    while at > 1 and starts_measure(words, at - 1):
        at -= 1  # «tỷ giá», «tổng số vốn»
    led = any(word.text in _PREDICATES for word in words[1:at])
    return words[at:] if led else words


def _behind(words: Sequence[Word], phrases: frozenset[str]) -> Sequence[Word]:
    """Return the words behind the last of some phrases, none where too few are."""
    for index in range(len(words) - _SHORTEST, 0, -1):
        size = phrase_at(words, index, phrases)
        if size and words[index].text == "nhưng" and says_more(words, index + 1):
            continue
        if size and len(words) - index - size >= _SHORTEST:
            return words[index + size :]
    return ()


def _led(line: FigureLine, words: Sequence[Word]) -> int:
    """Return where the name begins behind somebody, or «this plan», that does something."""
    if not words or starts_measure(words):
        return 0
    doer, person = _doer(line, words)
    heads = range(doer + 1, len(words) - _SHORTEST + 1) if doer else ()
    found = next((i for i in heads if _is_head(words, i)), 0)
    if found or not person:
        return found
    says = phrase_at(words, doer, _SAYS)
    if says and len(words) - doer - says >= _SHORTEST:
        return doer + says
    done = phrase_at(words, doer, figure_words("time", "events")) or phrase_at(words, doer, _GIVES)
    return doer if done else 0


def _is_head(words: Sequence[Word], index: int) -> bool:
    return starts_measure(words, index) and words[index - 1].text not in _OWNS


def _doer(line: FigureLine, words: Sequence[Word]) -> tuple[int, bool]:
    """Return how many words at the begin say who acts, or which paper; and whether a person."""
    this = next((i for i, word in enumerate(words[:_NEAR]) if i and word.text == "này"), 0)
    if this:
        return this + 1, False
    end, person = line.sentence.begin + words[0].begin, False
    for slot in line.sentence.of(PERSON, OFFICE, ORGANIZATION):
        if 0 <= slot.begin - end <= 1:  # «Bí thư Tỉnh ủy | Lê Văn Bình»
            end, person = slot.end, slot.label != ORGANIZATION
    return sum(word.end + line.sentence.begin <= end for word in words), person
