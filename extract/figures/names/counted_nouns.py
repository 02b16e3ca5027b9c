"""What a figure is a figure of, by the words behind its value: the noun that is counted, or a base.

Everything here works on the words of masked clauses (``masked``) and says where the words of a name
stand, as pairs of offsets in the sentence.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER, TIME, TIMES, Masked, Word
from extract.figures.names.counted_with import is_counted_with, tells_of_others
from extract.figures.names.figure_trims import hangs
from extract.figures.names.indicators import LONGEST_NAME
from extract.figures.names.made_by import made_by
from extract.figures.names.measured import starts_measure
from extract.figures.names.noun_ends import ends_noun, has_number
from extract.figures.names.sized import words_of_size
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words, is_people, value_phrases
from extract.numerals import ONE_TO_TEN
from extract.remembered import remembered
from extract.speech.beginnings import begins_action, begins_long_action

if TYPE_CHECKING:
    from collections.abc import Sequence

Span = tuple[int, int]

_WITH_SMALL = frozenset(
    {"lý do", "lạc được", "chuyển qua", "chuyển sang", "trải qua", "thông qua", "vượt qua", "nhà ở",
     "chỗ ở", "đất ở", "chứng từ", "nơi ở", "tự do", "trực thuộc", "thiết bị", "trang bị",
     "mặt bằng", "đồng bằng", "công bằng", "cao bằng", "địa chỉ", "chứng chỉ", "tín chỉ",
     "đình chỉ"}
)  # fmt: skip
_LARGE = re.compile(r"\d{1,3}(?:[.]\d{3})+")
_SPELLED = frozenset(ONE_TO_TEN.split("|"))
_SHORT_NOUN = 4
_LABEL = 5
_HEDGED = 2
"""Words: a number, or one behind «hơn»."""
_NEXT = 40
_HAS = frozenset({"có", "không"})
_LIKE_VERBS = frozenset({"cần sa", "cần cẩu", "cần trục"})
"""Things whose first word stops a name elsewhere."""
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
_SUSPECTS = frozenset({"bị", "đối", "nghi", "người", "vụ", "án"})
_ARRIVING = frozenset({"văn bản", "công văn", "chuyến bay"})
"""«5.238 văn bản đến, 791 văn bản đi»"""
_FOR_WHOM = frozenset({"trung tâm", "tổ", "đội", "bộ phận", "ban"})
"""Bodies that are called by what they serve."""
_NO_NAME = TIMES | {NUMBER}
_PARTS_OF_TIMES = frozenset({"đầu", "giữa", "cuối"})
_KINDS = (
    "papers",
    "works",
    "staff",
    "bodies",
    "aims",
    "families",
    "addressed",
    "trade",
    "amending",
    "damage",
    "complaints",
    "visits",
    "crimes",
    "schools",
    "places",
    "traffic",
    "care",
)
_DEEDS = ("policing",)
_ALL_HARMED = re.compile(r"(?:, [^\W\d]+(?: (?!bị )[^\W\d]+){0,3}){2,3} bị ")
"""«600 ha lúa|, hoa màu, cây lâm nghiệp bị thiệt hại», which all are."""
_GOES = frozenset({"đạt", "vượt"})
_GOES_BEHIND = 2
_IS_NOT = ["không", "phải", "là"]
"""«3% phí chợ | không phải là rào cản»"""
_UNTIL = frozenset({"hết", "ngày", "cuối"})
"""«đạt 95% kế hoạch vốn | đến hết 31/1»"""


def counted_name(masked: Masked, begin: int, noun_end: int, noun: str = "") -> Span:
    """Return where the counted noun with its modifiers stands, the noun being at [begin, end).

    ``noun`` is what stands there, where it is masked with its number.
    """
    return _counted_name(masked.key, begin, noun_end, noun)


@remembered
def _counted_name(of: tuple[str, tuple[int, ...]], begin: int, noun_end: int, noun: str) -> Span:
    masked = Masked(*of)
    text = masked.text
    limit = masked.break_after(noun_end)
    span = (begin, noun_end)
    while limit < len(text) and text[limit] == "," and _continues(masked, span, limit, noun):
        limit = masked.break_after(limit + 1)
    words = masked.words(noun_end, limit)
    joins = max((i for i, word in enumerate(words) if word.text == "và"), default=len(words))
    if text.startswith(f": {NUMBER}", limit) and len(words) - joins <= _LABEL:
        words = words[:joins]  # «9 người | và Điện Biên: 1 người»
    kept = noun_end
    taken = len(text[begin:noun_end].split())
    for index, word in enumerate(words):
        if not index and word.text == "là" and is_people(noun) and not has_number(words[1:2]):
            continue  # «86 người là dân tộc thiểu số»
        if not index and noun in _FOR_WHOM and word.text == "phục":
            continue  # «41 trung tâm phục vụ hành chính công»
        numbered = word.text[0] in _NO_NAME or word.text.startswith(f"/{NUMBER}")
        if numbered or taken >= LONGEST_NAME or ends_noun(words, index):
            kept = made_by(words, index) or kept
            break
        kept = word.end
        taken += 1
    if noun in _ARRIVING and text.startswith((" đến,", " đến;", " đến."), noun_end):
        return begin, noun_end + len(" đến")
    kept = without_small(masked, noun_end, kept, noun)
    named = masked.words(noun_end, kept)
    if named and named[-1].text in _PARTS_OF_TIMES and text.startswith(f" {TIME}", kept):
        named = named[:-1]  # «3 cơn bão | cuối tháng 10»
        kept = named[-1].end if named else noun_end
    cut = int(hangs(named, text[kept : kept + _NEXT])) or words_of_size(named, text, kept)
    return begin, named[-cut - 1].end if cut and cut < len(named) else noun_end if cut else kept


def without_small(masked: Masked, begin: int, end: int, noun: str = "") -> int:
    """Return where a noun ends before words that lead to what follows: «xã tại | 45 tỉnh».

    ``noun`` is what stands before, where it is masked: «thửa đất | ở» ends in no small word.
    """
    words = masked.words(begin, end)
    said = [*noun.split()[-1:], *(word.text for word in words)]
    small = figure_words("lead", "small")
    while words and words[-1].text in small and not _is_noun(said[-2:]):
        words, said = words[:-1], said[:-1]
    return words[-1].end if words else begin


def _is_noun(pair: list[str]) -> bool:
    """Tell «lý do», «nhà ở» from the small words they end with."""
    return " ".join(pair) in _WITH_SMALL


def _continues(masked: Masked, span: Span, comma: int, noun: str) -> bool:
    """Tell whether a comma goes on with the noun: «tin báo, tố giác về tội phạm»."""
    begin, noun_end = span
    said = noun + masked.text[noun_end:comma] if noun else masked.text[begin:comma]
    so_far = said.split()
    after = masked.words(comma + 1, masked.break_after(comma + 1))
    last = said.rsplit(",", 1)[-1].split()
    voted = last[-2:] == ["tán", "thành"]  # «424 đại biểu tán thành, Quốc hội thông qua …»
    valued = has_number(after) and starts_measure(after)  # «…, thiệt hại tài sản 3 tỷ đồng»
    crimes = bool(last) and last[0] in _SUSPECTS and [w.text for w in after[:1]] == ["tội"]
    valued = valued or crimes  # «36 bị can, | tội phạm ma túy có 9 vụ»
    if (
        not (so_far and after)
        or valued
        or len(so_far) > LONGEST_NAME
        or voted
        or _is_another(masked, after, so_far[0])
    ):
        return False
    if _are_alike(last, after, _KINDS) or is_counted_with(last, after):
        return not _counts_next(after)
    finds = [word.text for word in after] == ["phát", "hiện"]  # «169 ca tuần tra, | phát hiện, …»
    if _are_alike(last, after, _DEEDS) and not (finds or has_number(after)):
        return True  # not «…, xử phạt 39 triệu đồng»
    # A number says a second thing: «dựng cột ở 310 vị trí, kéo dây qua 24 khoảng cột».
    counts = any(word.text[0] in _NO_NAME or word.text[0].isdigit() for word in after)
    listed = last[1:] if len(last) == len(so_far) else last  # without what is counted
    alike = _begins_alike(listed, after) and not _is_clause(after)
    if counts or alike or len(last) > _SHORT_NOUN:
        return alike and not counts
    harmed = _are_harmed(after) or _ALL_HARMED.match(masked.text, comma) is not None
    alone = comma <= noun_end and not harmed
    if alone or any(word.text in _HAS for word in after[1:]) or _is_clause(after):
        return False  # «200 đại biểu, Hội thảo được tổ chức», «35 bài, môn Văn không có bài nào»
    return not (
        _does_next(masked.text[noun_end:comma].split(), after)
        or tells_of_others(after)
        or phrase_at(after, 0, figure_words("stop"))
        or phrase_at(after, 0, figure_words("stop", "goes_on_to_do"))
        or phrase_at(after, 0, figure_words("lead"))
        or phrase_at(after, 0, figure_words("time", "events"))
        or phrase_at(after, 0, figure_words("instruction"))
        or phrase_at(after, 0, value_phrases())
    )


def _are_harmed(after: Sequence[Word]) -> bool:
    """Tell «700 ha lúa, | hoa màu bị ngập», which both are, from «800 giường, | trang thiết bị»."""
    return any(
        word.text == "bị" and after[index - 1].text not in {"thiết", "trang", "chuẩn"}
        for index, word in enumerate(after)
    )


def _does_next(told: Sequence[str], after: Sequence[Word]) -> bool:
    """Tell «421 dự án, | tổng hợp, báo cáo», what is done next, from «9 cuộc gặp, | tiếp xúc».

    ``told`` are the words behind the noun that is counted.
    """
    acts = begins_long_action(" ".join(word.text for word in after) + " ", 0)
    return acts and not any(begins_action(" ".join(told[at:]), 0) for at in range(len(told)))


def _is_clause(after: Sequence[Word]) -> bool:
    """Tell «2 mái ấm, | phát triển hội viên vượt chỉ tiêu», «45 tỉnh, | tỷ lệ sử dụng tăng».

    So is what is told besides: «9 nhân khẩu, | đời sống nhiều khó khăn».
    """
    if phrase_at(after, 0, figure_words("stop", "told_besides")) and len(after) > _GOES_BEHIND:
        return True
    goes = any(word.text in _GOES for word in after[_GOES_BEHIND:])
    return goes or (len(after) > _GOES_BEHIND and starts_measure(after))


def _is_another(masked: Masked, after: Sequence[Word], noun: str) -> bool:
    """Tell «BHXH bắt buộc: 19 người, | BHXH tự nguyện: 7 người», a number of its own."""
    labelled = masked.text[after[-1].end : after[-1].end + 3] == f": {NUMBER}"
    worded = after[0].text in _SPELLED - {"một"} and len(after) > 1  # «…, | ba xe máy bị cuốn trôi»
    one = after[0].text == "một" and [word.text for word in after[1:2]] != ["phần"]
    listed = any(_LARGE.fullmatch(word.text) for word in after[1:])  # «40 trẻ, tiểu học 1.200, …»
    pairs = pairwise(word.text for word in after[1:])  # «3 người, Hà Nam | một người»
    again = any(number in _SPELLED and what == noun for number, what in pairs)
    return labelled or worded or one or listed or again or after[0].text[0] in _NO_NAME


def _are_alike(last: Sequence[str], after: Sequence[Word], alike: Sequence[str]) -> bool:
    """Tell «ban hành đề án, | kế hoạch phát triển»: a comma between two words of one kind."""
    ends = {" ".join(last[-size:]) for size in range(1, 5) if size <= len(last)}
    begins = {" ".join(word.text for word in after[:size]) for size in range(1, 5)}
    kinds = [figure_words("alike", kind) for kind in alike]
    kinds += [figure_words("time", "events")] if alike is _DEEDS else []
    return any(ends & kind and begins & kind for kind in kinds)


def _begins_alike(last: Sequence[str], after: Sequence[Word]) -> bool:
    """Tell «9 người đóng bảo hiểm xã hội, | bảo hiểm y tế», whose things share their first word.

    Not «9 vụ án kinh tế, | vụ án ma túy …», which counts anew.
    """
    begins = [word.text for word in after[:2]]
    return len(begins) > 1 and any(pair == begins for pair in map(list, pairwise(last)))


def _counts_next(after: Sequence[Word]) -> bool:
    """Tell «12 người bị thương, | hư hỏng 2 xe», which has a number of its own."""
    fields = (figure_words("alike", one) for one in ("damage", "trade"))
    size = max(phrase_at(after, 0, field) for field in fields)
    return bool(size) and has_number(after[size : size + _HEDGED])


def base_name(masked: Masked, begin: int, *, plan: bool = False) -> Span | None:
    """Return where a percentage's base stands: «93,2% | dự toán», «16% | tổng kim ngạch»."""
    return _base_name(masked.key, begin, plan=plan)


@remembered
def _base_name(of: tuple[str, tuple[int, ...]], begin: int, *, plan: bool) -> Span | None:
    masked = Masked(*of)
    words = masked.words(begin, masked.break_after(begin))
    if not words or words[0].text[0] in _NO_NAME | {"/"}:
        return None
    thing = " ".join(word.text for word in words[:2]) in _LIKE_VERBS  # «840 kg | cần sa»
    if not thing and (phrase_at(words, 0, figure_words("stop", "after")) or ends_noun(words, 0)):
        return None
    end = begin
    for index, word in enumerate(words):
        if word.text[0] in _NO_NAME or index >= LONGEST_NAME or (index and ends_noun(words, index)):
            break
        until = word.text in {"đến", "tới"} and _said_next(words, index) in _UNTIL
        until = until or [one.text for one in words[index : index + 3]] == _IS_NOT
        if until or word.text == "với" or (plan and index and word.text in _BY_WHOM):
            break
        end = word.end
    at = words[0].begin
    end = without_small(masked, at, end)
    return (at, end) if end > at else None


def _said_next(words: Sequence[Word], index: int) -> str:
    return words[index + 1].text if index + 1 < len(words) else ""


def is_base(masked: Masked, begin: int, field: str = "base") -> bool:
    """Tell whether the words at an offset are what a percentage is reckoned on."""
    words = masked.words(begin, masked.break_after(begin))
    return bool(phrase_at(words, 0, figure_words("stop", field)))
