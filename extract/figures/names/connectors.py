"""What parts the words between two values: which belong to the left one, which name the right."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.figures.names.figure_trims import SENT_TO
from extract.figures.names.indicators import is_no_verb, read_lead
from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.masked import Word

_GIVEN = frozenset({"dự toán", "kế hoạch", "chỉ tiêu", "mục tiêu"})
_NEAR_VALUE = 5
_SUMMED = frozenset({"giá", "trị", "kinh", "số", "vốn", "mức", "diện", "chiều", "công"})
_JOINS = frozenset({"với", "mà", "song", "nâng", "đưa"})
_CAUSES = frozenset({"do", "vì", "nhờ"})
_HARMS = [["làm", harm] for harm in ("chết", "bị", "mất", "sập", "hư", "ngập", "tốc")]
_CONNECTORS = frozenset({"với", "và", "nhưng", "còn", "khiến", "khi"})


def after_connector(words: list[Word]) -> list[Word]:
    """Return the words behind the first connector: what stands before it belongs to the left."""
    given = words and words[-1].text == "là" and " ".join(w.text for w in words[:2]) in _GIVEN
    # «đạt 86% | dự toán năm 2020 được giao là 405 tỷ đồng»
    next_deed = is_deed(words) or _is_next_deed(words)
    if behind := words if given or next_deed else _of_value(words) or _of_cause(words):
        return behind
    for index in range(len(words) - 1):
        joins = words[index].text in _JOINS | _CAUSES and (
            not index or words[index - 1].text != "so"
        )
        joins = joins or (words[index].text == "có" and not index)
        joins = joins and starts_measure(words, index + 1)
        if joins or [word.text for word in words[index : index + 2]] in _HARMS:
            return words[index + joins :]  # «với | tổng vốn», «11 vụ (TNGT) | làm chết 8 người»
    for index, word in enumerate(words):
        compared = word.text == "với" and index and words[index - 1].text == "so"
        if word.text in _CONNECTORS and not compared:
            return words[index + 1 :]
        kinds = _kinds(words, index)
        if kinds:
            if kinds != ("weak",):
                return words[index:]
            if word.text == "cho":
                return _behind_and(words) if words[-1].text != "và" else []
    return []


def _of_cause(words: list[Word]) -> list[Word]:
    """Return «quy mô vốn» of «giảm 5% thuế do đạt điều kiện | quy mô vốn 9 tỷ đồng»."""
    cause = next((i for i, word in enumerate(words) if word.text in _CAUSES), len(words))
    heads = (i for i in range(cause + 1, len(words)) if starts_measure(words, i))
    return words[next(heads, len(words)) :]


def is_deed(words: list[Word]) -> bool:
    """Tell «20 xe | sơ tán | 500 hộ», «300 hộ | hiến | 9 ha đất»: what is done with the next."""
    return bool(words) and phrase_at(words, 0, _deeds()) == len(words)


@cache
def _deeds() -> frozenset[str]:
    return SENT_TO | figure_words("time", "events")


def _kinds(words: list[Word], index: int) -> tuple[str, ...]:
    """Return what a word alone tells of a value; «trưởng thành», «thành phẩm» tell nothing."""
    word = words[index]
    names = word.text == "thành" and read_lead(words[index:]).subject
    return () if names or is_no_verb(words, index, word.text, ()) else read_lead([word]).kinds


def _behind_and(words: list[Word]) -> list[Word]:
    """Return «mức hỗ trợ» of «100% học phí cho trường nghề và | mức hỗ trợ 300.000 đồng»."""
    ends = range(len(words) - 1, max(len(words) - _NEAR_VALUE, 0), -1)
    heads = (i for i in ends if words[i - 1].text == "và" and starts_measure(words, i))
    return words[next(heads, 0) :]


def _is_next_deed(words: Sequence[Word]) -> bool:
    """Tell «597 vụ/1.503 bị cáo | đã giải quyết | 564 vụ», what was done besides."""
    deed = phrase_at(words, 1, figure_words("time", "events"))
    done = bool(deed) and words[0].text in {"đã", "mới"}
    return done and deed == len(words) - 1


def _of_value(words: list[Word]) -> list[Word]:
    """Return «tổng giá trị» of «40 máy tính | tổng giá trị 3 tỷ», «phục vụ» of what serves many."""
    if [word.text for word in words[-2:]] == ["phục", "vụ"]:
        return words[-2:]  # «62 vòi nước công cộng | phục vụ 900 hộ»
    if [word.text for word in words[:3]] == ["vay", "số", "tiền"]:
        return words  # «900 lượt hội viên | vay số tiền 16 tỷ đồng»
    pairs = enumerate(pairwise(words))
    sums = (i for i, (one, two) in pairs if i and one.text == "tổng" and two.text in _SUMMED)
    return words[next(sums, len(words)) :]
