"""What a figure is a figure of, by the words before its value.

Everything here works on the words of masked clauses (``masked``) and says where the words of a name
stand, as pairs of offsets in the sentence.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from extract.figures.masked import TIMES, Word
from extract.figures.names.clause_cuts import cut_clause
from extract.figures.names.figure_core import in_clause
from extract.figures.names.measured import counts_stages, is_bare, is_branch, starts_measure
from extract.figures.names.says_back import says_back
from extract.figures.names.set_apart import behind_but, behind_stretch, behind_this, behind_when
from extract.figures.names.subject_acts import before_movement, behind_acts, without_height
from extract.figures.names.subject_cuts import (
    aimed_at,
    asked,
    behind_like,
    behind_most,
    behind_with,
    cut_local,
    is_aimed_by_unit,
    is_first,
    is_product,
    timeless,
    told_of,
    without_all,
    without_comparison,
    without_span,
    without_unit,
)
from extract.figures.names.word_phrases import names_new, phrase_at, phrase_before
from extract.lexicon.figures import (
    figure_words,
    measure_heads,
    value_phrases,
    value_words,
)
from extract.remembered import remembered

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_NAME = 28
"""Syllables; what is longer is a sentence and no name."""
_NEAR_TIME = 3
_GAP = 4
_BEFORE_RATES = frozenset({"có", "với", "và", "theo", "bằng", "hơn", "chiếm", "đạt", "của", "-"})
_HAVING = frozenset({"với", "có", "đạt"})
RANKED = frozenset({"đứng", "xếp", "dẫn"})
_ACRONYMS = frozenset({"grdp", "gdp", "cpi", "pci", "fdi", "iip", "papi", "dti", "icor"})
_NO_TAILS = (
    *(["thực", "hiện"], ["gia", "tăng"]),
    *(["nói", "trên"], ["kể", "trên"], ["nêu", "trên"]),
    *(["chứng", "chỉ"], ["tín", "chỉ"], ["địa", "chỉ"], ["đình", "chỉ"]),
    *(
        ["vi", "tính"],
        ["máy", "tính"],
        ["giới", "tính"],
        ["danh", "tính"],
        ["dương", "tính"],
        ["âm", "tính"],
        ["ước", "tính"],
    ),
    *(["tự", "do"], ["lý", "do"], ["nhà", "ở"], ["đất", "ở"], ["chỗ", "ở"], ["đầu", "vào"]),
    *(
        ["còn", "lại"],
        ["trở", "lại"],
        ["thông", "qua"],
        ["phát", "hiện"],
        ["thể", "hiện"],
        ["xuất", "hiện"],
    ),
)
"""Words that end in what a name does not end with."""
_COMPOUNDS = frozenset(
    {("trở", phrase) for phrase in ("lên", "xuống")}
    | {(word, "trên") for word in ("nói", "kể", "nêu")}
    | {(word, "xếp") for word in ("bốc", "sắp", "thu", "dàn")}
    | {(word, "thành") for word in ("nội", "ngoại", "hình", "tạo", "trưởng")}
    | {
        *(("việc", "làm"), ("tự", "do"), ("lý", "do")),
        *(("tiết", "giảm"), ("trị", "gia tăng"), ("thâm", "hụt"), ("thiếu", "hụt"), ("đầy", "đủ")),
    }
    | {("cây", phrase) for phrase in ("hằng năm", "hàng năm")}
    | {(word, "tăng thêm") for word in ("ký", "và", "vốn")}
    | {(word, "hạ") for word in ("bắn", "chặt", "đốn", "cắt", "đánh", "triệt", "sinh", "cưa")}
    | {(word, "chỉ") for word in ("đình", "chứng", "tín", "địa")}
    | {("lấn", "chiếm"), ("xâm", "chiếm")}
    | {(word, "tới") for word in ("năm", "tháng", "quý", "tuần")}
    | {(word, "ở") for word in ("nhà", "đất", "chỗ", "nơi")}
    | {(word, "bằng") for word in ("mặt", "đồng", "công", "cân")}
)
_PUBLIC = frozenset({"nợ", "tư", "sản", "chi"})
"""What is «công» behind these: nợ công, đầu tư công, tài sản công."""
_VERBAL = frozenset(
    (first, second)
    for first, seconds in {
        "làm": ("rõ", "việc", "mới", "thủ"), "theo": ("dõi", "học"), "từ": ("thiện", "chối"),
        "trong": ("sạch",), "hết": ("hạn", "hiệu"), "đến": ("hạn",), "vào": ("cuộc",),
        "đạt": ("chuẩn",), "cùng": ("kỳ",), "vượt": ("biên",), "mới": ("nổi",), "qua": ("đời",),
        "hiện": ("vật", "trạng", "đại", "trường"), "bằng": ("khen", "cấp", "tốt", "sáng", "chứng"),
        "chỉ": ("thị", "dẫn", "định", "huy"), "giúp": ("đỡ", "việc"), "để": ("lại",),
        "ngoài": ("đảng", "quốc", "nhà", "nước", "trời", "khơi", "công", "ngân"),
        "nâng": ("cấp", "hạng"),
    }.items()
    for second in seconds
)  # fmt: skip
"""What begins with such a word and is another: «theo dõi sức khỏe»."""
_PAYS = (["nộp", "vào"], ["nộp", "về"], ["chuyển", "vào"], ["thu", "về"])
"""«nộp vào | ngân sách» names what was done."""
_MADE = (["chế", "tạo"], ["đào", "tạo"], ["cải", "tạo"], ["nhân", "tạo"])
"""Words that end in «tạo», behind which nothing begins: «ngành chế tạo | thu hút»."""
_RATES = frozenset({"độ", "mức", "lệ", "đà"})
_BY = ("mức tăng", "mức tăng trưởng", "tốc độ tăng", "tốc độ tăng trưởng")


class Lead(Struct, frozen=True):
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
    return _lead(tuple(words))


@remembered
def _lead(words: tuple[Word, ...]) -> Lead:
    end = len(words)
    kinds: list[str] = []
    said: list[str] = []
    while end:
        if words[end - 1].text[0] in TIMES:
            end -= 1
            continue
        size, phrase = _value_phrase(words, end)
        if not size:
            break
        kind = value_words()[phrase]
        if kind in {"up", "down"} and end > size and words[end - size - 1].text in _RATES:
            break  # «tốc độ tăng trưởng 28%»
        if is_no_verb(words, end - size, phrase, kinds):
            break
        reached = end > size and words[end - size - 1].text in {"đạt", "mức", "là"}
        reached = reached or is_aimed_by_unit(words[: end - size])
        if phrase == "tăng trưởng" and (kinds or reached or _points_back(words[: end - size])):
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
    subject = before_movement(words[:end]) if said and said[0].endswith(_BY) else words[:end]
    return Lead(tuple(subject), tuple(kinds), tuple(said), negated)


def is_no_verb(words: Sequence[Word], begin: int, phrase: str, kinds: Sequence[str]) -> bool:
    """Tell «từ 15 tuổi trở lên», «tạo việc làm», «xã Tân Thành (đạt)»: it tells of no value."""
    if phrase in {"thành", "đủ"} and kinds:
        return True  # «tỷ lệ tiêm đủ | đạt 9%»
    if phrase == "bằng" and begin > 1 and words[begin - 2].text in _PUBLIC:
        return False  # «nợ công | bằng 37% GDP»
    return begin > 0 and (words[begin - 1].text, phrase) in _COMPOUNDS


def _value_phrase(words: Sequence[Word], end: int) -> tuple[int, str]:
    """Return how long the words are that tell of the value right behind them, and those words."""
    size, phrase = phrase_before(words, end, value_phrases())
    if phrase == "làm cho" and end > size and words[end - size - 1].text == "việc":
        return 1, "cho"  # «tạo việc làm | cho 900 lao động»
    if phrase == "mới đạt" and names_new(words, end - size):
        return size - 1, phrase.removeprefix("mới ")  # «số xã đạt chuẩn nông thôn mới | đạt»
    cut = phrase.removeprefix("chỉ ")
    if phrase.startswith("chỉ") and end > size and words[end - size - 1].text == "chứng":
        return (size - 1, cut) if cut != phrase and cut in value_phrases() else (0, "")
    return size, phrase


def subject_name(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words of a subject that name an indicator; none where it names nothing."""
    return _subject_name(tuple(words))


@remembered
def _subject_name(subject: tuple[Word, ...]) -> tuple[Word, ...]:
    words = told_of(without_comparison(behind_this(subject)))
    words = behind_with(aimed_at(asked(behind_acts(words))))
    words = behind_when(behind_stretch(behind_but(behind_like(behind_most(words)))))
    if _points_back(words) or [word.text for word in words[-2:]] == ["con", "số"]:
        return ()
    kept = without_unit(without_all(without_span(_trimmed(words))))
    if kept and (kept[0].text == "tuyến" or not starts_measure(kept)):
        kept = _opened(kept)
    kept = in_clause(cut_clause(cut_local(kept)))
    while kept and (size := phrase_before(kept, len(kept), figure_words("lead", "tail"))[0]):
        whole = is_product(kept) or is_first(kept) or counts_stages(kept)
        if whole or [word.text for word in kept[-2:]] in _NO_TAILS:
            break
        kept = kept[:-size]
    kept = without_height(_at_rate(kept))
    if not kept or len(kept) > LONGEST_NAME:
        return ()
    if _points_back(kept):
        return ()
    return tuple(_with_time(words, kept))


def _at_rate(words: Sequence[Word]) -> Sequence[Word]:
    """Begin at «tỷ lệ»: «xếp loại đối với đảng viên | tỷ lệ đảng viên hoàn thành nhiệm vụ»."""
    said = [word.text for word in words]
    starts = [i for i in range(1, len(said) - _NEAR_TIME) if said[i : i + 2] == ["tỷ", "lệ"]]
    if not starts or said[starts[-1] - 1] in _BEFORE_RATES:
        return words
    return words[starts[-1] :]


def points_back(words: Sequence[Word]) -> bool:
    """Tell whether a subject says only what was spoken of before: «con số này», «trong đó»."""
    kept = _trimmed(words)
    while kept and (size := phrase_before(kept, len(kept), figure_words("lead", "tail"))[0]):
        kept = kept[:-size]
    against = words[0].text == "so"  # «so dự toán giao | đạt 42%»
    return not kept or against or _points_back(words) or _points_back(kept)


def _points_back(words: Sequence[Word]) -> bool:
    """Tell «con số này», «vượt mục tiêu năm 2025 là»: no names, but what was spoken of before."""
    said = " ".join(word.text for word in words if word.text[0] not in TIMES)
    return said in figure_words("lead", "back") or says_back(said)


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
    if not at or (len(name) == 1 and name[0].text not in _ACRONYMS):
        return kept
    ranked = not RANKED.isdisjoint(word.text for word in kept[:at])
    owned = is_bare(name) and kept[at - 1].text in _HAVING and not ranked
    owned = owned or kept[at - 1].text == "đầu"  # «ngân hàng A dẫn đầu | lợi nhuận»
    first = at - 1 - (kept[at - 2].text == "dẫn")
    before = _behind_gap(subject_name(kept[:first])) if owned else ()
    return (*name, *before) if before else name


def _behind_gap(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return «B&T 2» of «vận hành vào tháng 12/2020 và | B&T 2»: a time parts it from the rest."""
    pairs = enumerate(pairwise(words), 1)
    gaps = [i for i, (one, two) in pairs if two.text == "và" and two.begin - one.end > _GAP]
    return words[gaps[-1] + 1 :] if gaps else words


def _trimmed(words: Sequence[Word]) -> Sequence[Word]:
    """Drop times and the words at the begin that belong to no name."""
    kept = timeless(words)
    while kept:
        size = phrase_at(kept, 0, figure_words("lead"))
        if not size or (phrase_at(kept, 0, measure_heads()) >= size):
            break
        if kept[0].text == "đơn" and phrase_at(kept, size, figure_words("alike", "trade")):
            break  # «các đơn vị | kinh doanh du lịch»
        if kept[0].text == "chỉ" and [w.text for w in kept[1:2]] in (["đạo"], ["tiêu"], ["số"]):
            break
        if tuple([word.text for word in kept[:2]]) in _VERBAL:
            break
        kept = kept[size:]
    return kept


def _opening(words: Sequence[Word]) -> int:
    """Return where a head of what is measured begins behind a verb, else 0."""
    opens = figure_words("measure", "opens")
    for index in range(1, len(words)):
        if starts_measure(words, index) and phrase_before(words, index, opens)[0]:
            joined = words[index - 1].text == "và" and is_branch(words[:index])
            before = [w.text for w in words[max(0, index - 2) : index]]
            joined = joined or before in _PAYS or before in _MADE
            if [word.text for word in words[index - 2 : index]] == ["thu", "hút"]:
                return index - 2
            if not joined and not _is_with_capital(words, index):
                return index  # not of «khu vực dịch vụ và thuế sản phẩm»
    return 0


def _is_with_capital(words: Sequence[Word], index: int) -> bool:
    """Tell «khu vực, doanh nghiệp có | vốn đầu tư nước ngoài», whose name that is."""
    has = words[index - 1].text == "có" and words[index].text == "vốn"
    return has and bool(phrase_at(words, 0, figure_words("measure", "holders")) == index - 1)
