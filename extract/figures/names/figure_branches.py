"""Branches of the economy that stand ahead of a figure: «ngành dệt gặp khó, tăng 3%»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure import Name
from extract.figures.masked import NO_SUBJECTS, NUMBER, TIMES
from extract.figures.names.indicators import subject_name
from extract.figures.names.measured import is_branch, starts_measure, without_times
from extract.figures.names.word_phrases import phrase_at, phrase_before
from extract.lexicon.figures import figure_words
from extract.slots import ORGANIZATION

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.figures.names.indicators import Lead

_MASKS = frozenset({NUMBER, *TIMES})
_LONGEST = 9
_ONLY = frozenset({"chỉ", "riêng", "tính", "trong", "đó"})
_FEW_BRANCHES = 6
"""Words of one ahead of the last."""
_SHARES = ("tỷ trọng ", "tỉ trọng ")
_BRANCH = " ngành "
_PLAYS = re.compile(
    r"(?:^|[;.] |, |trong đó,? )(?P<who>(?:ngành|khu vực|lĩnh vực) [^;.()¤]{3,60}?)"
    r" (?:(?:có|đạt|với) (?P<rate>(?:mức|tốc độ|đà) tăng trưởng)|đã|đang|tiếp tục|vẫn|cũng|được"
    r"|giữ vai trò|đóng vai trò|duy trì|tăng cao|tăng trưởng)(?!\w)[^,;()¤]{3,80}(?:,| với)$"
)
"""«ngành chế biến, chế tạo | tiếp tục dẫn dắt, tăng 10%»"""
_KEEPS = re.compile(
    r"(?:^|[;.,:] )(?:(?:trong đó|riêng|thì|còn),? )?"
    r"(?P<who>(?:ngành|khu vực|lĩnh vực) [^;.()¤]{3,60}?) (?:(?:phải|cần|sẽ|tiếp tục|vẫn|đã) ){0,2}"
    r"(?:(?:nỗ lực|cố gắng|phấn đấu|quyết tâm)(?: [^,;()¤]{1,20}?)? để )?"
    r"(?:duy trì|giữ vững|giữ|đạt|có|bảo đảm|đảm bảo) (?:được )?$"
)
"""«ngành chăn nuôi phải duy trì | mức tăng trưởng 4%»"""
_IS_WHAT = re.compile(
    r"(?:^|[;.] |, )(?:trong đó,? )?"
    r"(?:động lực|điểm sáng|điểm nhấn|trụ cột|trụ đỡ|đầu tàu|mũi nhọn|dẫn dắt|dẫn đầu|nổi bật"
    r"|đáng chú ý|đóng góp (?:lớn|nhiều) nhất)(?: [^,;.()¤]{1,50}?)? là (?P<who>[^;.()¤]{3,60}?),$"
)
"""«trụ cột của vùng là | khu vực dịch vụ, tăng 8%»"""
_HEADS = frozenset({"ngành", "khu vực", "lĩnh vực", "nhóm ngành", "phân ngành", "tiểu ngành"})


def branch(line: FigureLine, left: int) -> Name | None:
    """Return the branch of «khu vực tư nhân chiếm tỷ lệ cao, | ước đạt 9 tỷ đồng»."""
    words = line.masked.words(line.masked.break_before(left - 1) + 1, left - 1)
    told = figure_words("measure", "telling")
    at = next((i for i in range(len(words)) if phrase_at(words, i, told)), 0)
    named = phrase_at(words, 0, figure_words("measure", "branches"))
    return line.name_of(subject_name(tuple(words[:at]))) if named and at > named else None


def apposed(line: FigureLine, lead: Lead, left: int) -> Name | None:
    """Return «nhóm gỗ» of «Nhóm gỗ, chiếm | 12% kim ngạch, giảm 3%», which has the share."""
    alone = lead.kind == "share" and not lead.subject and line.last is None
    if not alone or line.masked.text[left - 1 : left] != ",":
        return None
    begin = line.masked.break_before(left - 1) + 1
    if begin and line.masked.text[begin - 1] == ",":
        return None  # «Cà phê, hồ tiêu, điều là ba mặt hàng chính, chiếm 60%»
    words = line.masked.words(begin, left - 1)
    ranked = [i for i in range(1, len(words)) if words[i].text == "là"]
    said = words[: ranked[0]] if ranked else words
    told = figure_words("measure", "telling")
    if ranked and said[-1].text == "nhất":
        return None  # «Lớn nhất là nhóm gỗ, chiếm 12% thị phần, kế đến A 9%»
    if not said or said[0].text in NO_SUBJECTS or said[0].text[0] in _MASKS or line.is_place(said):
        return None
    if any(phrase_at(said, i, told) or said[i].text[0] in _MASKS for i in range(1, len(said))):
        return None  # «thu phí tăng khá, chiếm 12% tổng thu»
    name = subject_name(tuple(words))
    return line.name_of(name) if name and len(said) <= _LONGEST else None


def playing(line: FigureLine, end: int, sign: str) -> Name | None:
    """Return the branch of «ngành chế biến, chế tạo tiếp tục dẫn dắt, | tăng 10%»."""
    text = line.masked.text
    if not text.endswith(sign, 0, end):
        return None
    found = _PLAYS.search(text, max(line.before, text.rfind(";", 0, end), 0), end)
    if found is None:
        return None
    who = line.name(found.span("who"))
    return who if found["rate"] is None else line.name(found.span("rate")).with_kind(who)


def keeping(line: FigureLine, end: int) -> Name | None:
    """Return the branch of «ngành chăn nuôi cần giữ | mức tăng trưởng 4%», whose rate it is."""
    found = _KEEPS.search(line.masked.text, max(line.before, 0), end)
    return None if found is None else line.name(found.span("who"))


def named_as(line: FigureLine, left: int) -> Name | None:
    """Return «xuất khẩu gạo» of «Điểm sáng của nền kinh tế là xuất khẩu gạo, | tăng 23%».

    A place named so is none: what rose there, is told elsewhere.
    """
    found = _IS_WHAT.search(line.masked.text, max(line.before, 0), left)
    if found is None:
        return None
    words = line.masked.words(*found.span("who"))
    listed = "," in found["who"] and not is_branch(words)
    return None if listed or line.is_place(words) else line.name_of(subject_name(tuple(words)))


def of_shares(line: FigureLine, name: Name | None, lead: Lead) -> Name | None:
    """Return «tỷ trọng dịch vụ» of «Tỷ trọng công nghiệp chiếm 41%, | dịch vụ chiếm 36%».

    So is the debt of «dư nợ ngành nông nghiệp chiếm 24%; ngành xây dựng chiếm 40%».
    """
    last = line.last
    if name is None or last is None or lead.kind not in {"share", "level", ""}:
        return name
    told = last.unit == "%" and last.status is not Status.CHANGE
    whole = last.name.text.lower()
    size = len(_SHARES[0].rstrip()) if whole.startswith(_SHARES) else whole.find(_BRANCH)
    another = size > 0 and (whole.startswith(_SHARES) or name.text.lower().startswith(_BRANCH[1:]))
    if not told or not another or not (is_branch(lead.subject) or is_branch(line.words_of(name))):
        return name
    begin = last.name.spans[0][0]
    return Name(last.name.text[:size], ((begin, begin + size),)).with_kind(name)


def branch_ahead(line: FigureLine, left: int) -> Name | None:
    """Return the branch of «Ngành nông nghiệp là trụ đỡ, | năm 2022 tăng 3,5%», told of first."""
    if line.masked.text[left - 1] != ",":
        return None
    if (who := playing(line, left, ",") or named_as(line, left)) is not None:
        return who
    begin = line.masked.break_before(left - 1) + 1
    words = without_times(line.masked.words(begin, left - 1))
    if begin or not phrase_at(words, 0, _HEADS) or any(one.text[0] == NUMBER for one in words):
        return None
    if any(starts_measure(words, at) for at in range(len(words))):
        return None
    return branch(line, left)


def branches_before(line: FigureLine, words: tuple[Word, ...]) -> tuple[Word, ...] | None:
    """Return «thương mại, | du lịch», where words begin at the last of several."""
    comma = line.masked.text[: words[0].begin].rstrip() if words else ""
    known = figure_words("measure", "branches")
    if not comma.endswith(",") or not phrase_at(words, 0, known):
        return _headed_list(line, words)
    begin = max(line.masked.break_before(len(comma) - 1) + 1, line.before)
    ahead = line.masked.words(begin, len(comma) - 1)
    numbered = any(word.text[0] in _MASKS for word in ahead)
    joined = phrase_before(ahead, len(ahead), known)[0] and len(ahead) <= _FEW_BRANCHES
    return (*ahead, *words) if joined and not numbered else _headed_list(line, words)


def _headed_list(line: FigureLine, words: tuple[Word, ...]) -> tuple[Word, ...] | None:
    """Return «ngành may mặc, | da giày» where the first of several is told to be a branch."""
    comma = line.masked.text[: words[0].begin].rstrip() if words else ""
    if not comma.endswith(","):
        return None
    begin = max(line.masked.break_before(len(comma) - 1) + 1, line.before)
    ahead = line.masked.words(begin, len(comma) - 1)
    ahead = ahead[next((i for i, w in enumerate(ahead) if w.text not in _ONLY), 0) :]
    told = figure_words("measure", "telling")
    plain = 1 < len(ahead) <= _LONGEST and phrase_at(ahead, 0, _HEADS) > 0
    plain = plain and not any(
        phrase_at(ahead, i, told) or w.text[0] in _MASKS for i, w in enumerate(ahead)
    )
    at = line.sentence.begin + words[0].begin
    body = any(one.begin <= at < one.end for one in line.sentence.of(ORGANIZATION))
    apart = (
        body or starts_measure(words) or words[0].text in NO_SUBJECTS or phrase_at(words, 0, told)
    )
    return (*ahead, *words) if plain and not apart else None
