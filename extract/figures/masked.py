"""A sentence with its numbers and dates masked, so that their dots and commas end no clause.

Offsets here count from the sentence's begin.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec import Struct

from extract.remembered import remembered
from extract.slots import DATE, PERIOD, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.slots import Slot
    from extract.slotted import SlottedSentence

NUMBER = "¤"
"""What each character of a quantity becomes."""
TIME = "¶"
"""What each character of a date or period becomes."""
EARLIER = "‡"
"""What each character of a period that is only compared with becomes: «so với năm 2019»."""
TIMES = frozenset({TIME, EARLIER})

_MASKS = {QUANTITY: NUMBER, DATE: TIME, PERIOD: TIME}
_BREAK = re.compile(r"[;,()\[\]…!?]|:(?!\w)|\.(?=[\s.]|$|/(?:\s|\.|$))")
_CLOCK = re.compile(
    r"(?<![\w/.,])\d{1,2}\s?(?:h\d{0,2}(?:'\d{0,2})?|giờ(?:\s\d{1,2}(?:\sphút)?)?)(?!\w)"
)
_SEASON = re.compile(r"(?<!\w)(?:niên vụ|niên độ|mùa giải) \d{4}(?:\s?[-–/]\s?\d{4})?(?!\d)")
_DIGIT = re.compile(r"\d")
_LEVELS = re.compile(r"(?<= \d), (?=\d(?![\d.,]))")
"""«dịch vụ công mức độ 3, 4»: the comma divides no clauses."""
_PAIRS = re.compile(
    r"(?<!\w)(tỉnh(?=, thành)|(?:bộ|sở|ban)(?=, ngành)|huyện(?=, thị)|vụ(?=, việc)"
    r"|nông(?=, lâm|, ngư)|lâm(?=, ngư|, th[ủu][yỷ] s|, diêm)|xuất(?=, nhập)|phòng(?=, chống)"
    r"|trâu(?=, bò)|gốc(?=, lãi)|thuế(?=, phí)|miễn(?=, giảm|, giãn)|trung(?=, hạ|, cao)"
    r"|bằng(?=, chứng chỉ)|lương hưu(?=, trợ cấp)"
    r"|cháy(?=, chữa cháy)|cứu nạn(?=, cứu hộ)|cứu hộ(?=, cứu nạn)|vùng sâu(?=, vùng xa)"
    r"|buôn lậu(?=, gian lận)|tạm(?=, nhà dột)|thu(?=, phát sóng)|bom(?=, mìn|, đạn)"
    r"|thôn(?=, bản|, buôn|, ấp|, xóm|, làng)|khiếu nại(?=, tố cáo)|theo dõi(?=, đôn đốc)"
    r"|cán bộ(?=, công chức|, viên chức|, chiến s|, đảng viên)|công chức(?=, viên chức)"
    r"|hư hỏng(?=, xuống cấp)|y(?=, dược|, bác)|góp vốn(?=, mua)"
    r"|xuất khẩu(?=, nhập khẩu)|xuất cảnh(?=, nhập cảnh)|tạm trú(?=, tạm vắng)"
    r"|khó khăn(?=, đặc biệt khó)|nghiêm trọng(?=, đặc biệt nghiêm)), (?=\w)"
)
"""«khối tỉnh, thành», «nông, lâm nghiệp»: the comma divides one word's halves."""
_HALVES = re.compile(
    r", (?:th|ng|việc|lâm|diêm|nhập|ch|đặc|gi|hạ|cao|ph|bò|lãi|cứu|vùng|nhà d|mìn|đ[aạôả]|bản|buôn"
    r"|ấp|xóm|làng|tố|công|viên|xuống|dược|bác|mua|tạm|trợ)"
)
_SETTING = (" giao", " đề ra", " đặt ra")
_RIGHT = re.compile(
    r"(?<!\w)((?:(?<!các )(?<!hai )(?<!mỗi )(?<!những )(?<!ba )bên|tay|mé|mạn|bờ|chân|mắt|vai|sườn"
    r"|cánh|rẽ) )phải(?!\w)"
)
"""«đường nhánh bên phải», a side; «các bên phải bàn giao» must."""
_SET_BY = re.compile(
    rf"(?<!\w)((?:chỉ tiêu|mục tiêu|kế hoạch|mức|dự toán) (?:(?:là|trên|dưới|giảm|tăng) )?"
    rf"{NUMBER}{{1,20}})( (?:(?:do|được|mà) )?"
    r"(?:(?:bộ|sở|ubnd|hđnd|chính phủ|quốc hội|thủ tướng|trung ương|tỉnh|thành|huyện|xã|đại hội"
    r"|nghị quyết|ngành|cấp trên)(?: [^\s,;.()¤]{1,9}){0,6}? )?"
    r"(?:giao|đề ra|đặt ra))(?=[,;.)]|$| (?:cho|từ|trong|và)(?!\w))"
)
"""«vượt chỉ tiêu 90% | Bộ Y tế giao»: who set it is no part of what is measured."""
_BULLET = re.compile(r"^\s{0,3}[-–+*•]\s")
"""What a point of a list begins with."""
_ASIDE = re.compile(r"\([^()¤]{1,120}\)")
_SHORT_ASIDE = 12
_TIMES_ASIDE = frozenset({"(đầu năm)", "(cuối năm)", "(năm trước)", "(cùng kỳ)", "(năm ngoái)"})
_THEN = re.compile(
    r"(?:(?<=[(;,])|(?<=[;,]\s)|(?<=trong khi\s))cùng kỳ(?: năm (?:trước|ngoái))?"
    r"(?=:?\s(?:(?:là|đạt|chỉ|có|mới|chỉ có|chỉ đạt|chỉ là)\s)?(?:\w{1,9}\s){0,2}¤)"
    r"(?!:?\s(?:(?:tăng|giảm|bằng|gấp|vượt|cao|thấp)\s|(?:\w{1,9}\s)(?:tăng|giảm|bằng|gấp|vượt)\s))"
)
"""«; cùng kỳ cấp 600 giấy phép»: a time that no name holds."""
_APPOSED = re.compile(
    r"(?P<who>(?:^|[.;:,]\s)[^,;:.()¤‡]{2,60}),\s"
    r"(?:(?:vốn )?(?:cũng )?(?:là )?(?:một(?: trong)?|vốn là|vốn|là)\s"
    r"|(?:mặt hàng|nhóm hàng|ngành hàng|ngành|lĩnh vực|thị trường|địa phương|đối tác|nhà đầu tư"
    r"|nhóm ngành|nhóm|sản phẩm|loại cây|loại hình|cây trồng|vật nuôi|nước|quốc gia|nền kinh tế"
    r"|tỉnh|huyện|doanh nghiệp|ngân hàng|nguồn điện|nguồn thu|nguồn vốn|khu vực|yếu tố|động lực)"
    r"(?=\s[^,;:.()]{0,60}?(?:lớn|chính|chủ lực|nhất|mạnh|quan trọng|trọng điểm|truyền thống"
    r"|hàng đầu|mũi nhọn|chịu|chiếm|đứng|dẫn đầu|vốn|có|được|số một|mới nổi|quyết định"
    r"|then chốt|trụ cột)(?!\w))\s)"
    r"[^,;:.()¤¶‡]{3,90},\s"
    r"(?=(?:(?:trong |vào )?¶{3,40}\s)?(?:cũng|lại|đã|vẫn|thì|tiếp tục|chỉ|đều|ước|đạt|tăng|giảm"
    r"|chiếm|sụt|sẽ|mới|hiện|đang|lên|xuống|còn|thu hút|dự kiến|đầu tư|đón|tiêu thụ|nộp|lãi|lỗ)\s)"
)
"""«hàng gỗ|, một ngành mạnh của vùng, | giảm 9%»: what the subject is besides."""
_TURNS_TO = re.compile(r"(?:trong khi(?: đó)?|trong đó|riêng|còn|nhưng|và|song)\s")
NO_SUBJECTS = frozenset(
    {"trong", "theo", "tại", "ở", "với", "về", "từ", "sau", "khi", "nếu", "để", "do", "vì", "nhờ",
     "trước", "cùng", "so", "bên", "ngoài", "đặc", "tuy", "nhưng", "song", "đây", "đó", "riêng",
     "cụ", "đến", "nhằm", "qua", "như", "là"}
)  # fmt: skip
"""With these words no subject begins: «trong đó, một phần là …, đạt 9%»."""
_PER_NUMBER = f"/{NUMBER}"
_WORD = re.compile(rf"\S{{1,40}}?(?={_PER_NUMBER})|\S+")
_SPACELESS = re.compile(r"\S+")
"""The same where nothing stands before a number and a stroke: much faster."""
_AROUND = "\x02\"'“”,;:.()[]…*+•"


class Word(Struct, frozen=True, gc=False, eq=False):
    """A word between spaces, without the punctuation around it; equal only to itself.

    The words of a text that was read before are the same ones again: what was told of them holds.
    """

    text: str
    begin: int
    end: int


@dataclass(slots=True)
class Masked:
    """A sentence in lower case with its quantities, dates and periods masked, and its breaks."""

    text: str
    breaks: tuple[int, ...] = ()

    @classmethod
    def of(cls, sentence: SlottedSentence) -> Masked:
        """Mask a sentence; commas inside other slots are no breaks."""
        pieces: list[str] = []
        at = 0
        for slot in sentence.slots:
            begin, end = slot.begin - sentence.begin, slot.end - sentence.begin
            pieces += (sentence.lower[at:begin], _masked(slot, sentence.lower[begin:end]))
            at = end
        pieces.append(sentence.lower[at:])
        text = _ASIDE.sub(_aside, "".join(pieces).replace("\n", " "))
        if _HALVES.search(text) is not None:
            text = _PAIRS.sub(r"\1  ", text)
        if " phải" in text:
            text = _RIGHT.sub(r"\1PHẢI", text)  # in capitals, as no word of a pattern is
        if any(one in text for one in _SETTING):
            text = _SET_BY.sub(lambda found: found[1] + " " * len(found[2]), text)
        text = _BULLET.sub(lambda found: " " * len(found[0]), text)
        if ", " in text:
            text = _APPOSED.sub(_apposed, text)
        if "cùng kỳ" in text:
            text = _THEN.sub(lambda found: EARLIER * len(found[0]), text)
        if _DIGIT.search(text) is not None:  # most are masked
            text = _LEVELS.sub("  ", text)
            text = _CLOCK.sub(lambda found: TIME * len(found[0]), text)
            text = _SEASON.sub(lambda found: TIME * len(found[0]), text)
        return cls(text, tuple([found.start() for found in _BREAK.finditer(text)]))

    def break_before(self, at: int) -> int:
        """Return where the last break before an offset stands, -1 where there is none."""
        index = bisect_left(self.breaks, at)
        return self.breaks[index - 1] if index else -1

    def break_after(self, at: int) -> int:
        """Return where the first break at or after an offset stands, the length where none does."""
        index = bisect_left(self.breaks, at)
        return self.breaks[index] if index < len(self.breaks) else len(self.text)

    def words(self, begin: int, end: int) -> list[Word]:
        """Return the words between two offsets."""
        begins, ends, words = _all_words(self.text)
        first, last = bisect_left(begins, begin), bisect_left(begins, end)
        if (first and ends[first - 1] > begin) or (last and ends[last - 1] > end):
            return list(_words(self.text, begin, end))  # one is cut in two
        return words[first:last]

    @property
    def key(self) -> tuple[str, tuple[int, ...]]:
        """All that it is made of, for what is remembered of it."""
        return self.text, self.breaks


@remembered
def _all_words(text: str) -> tuple[list[int], list[int], list[Word]]:
    """Return where the words of a text begin and end, punctuation and all, and the words."""
    pattern = _WORD if _PER_NUMBER in text else _SPACELESS
    begins, ends, words = [], [], []
    for begin, end, word in _read(pattern.finditer(text)):
        begins.append(begin)
        ends.append(end)
        words.append(word)
    return begins, ends, words


@remembered
def _words(text: str, begin: int, end: int) -> list[Word]:
    return [word for _, _, word in _read(_WORD.finditer(text, begin, max(begin, end)))]


def _read(matches: Iterable[re.Match[str]]) -> Iterator[tuple[int, int, Word]]:
    for match in matches:
        begin, end = match.span()
        whole, start = match[0], begin
        word = whole.strip(_AROUND) or whole
        if word is not whole:
            start += whole.index(word)
        yield begin, end, Word(word, start, start + len(word))


def _aside(found: re.Match[str]) -> str:
    """Read over brackets without a number: keep a short form in them, and drop an explanation."""
    text = found[0]
    if len(text) > _SHORT_ASIDE or TIME in text or text in _TIMES_ASIDE:
        return " " * len(text)
    return f"\x02{text[1:-1].replace(',', ' ').replace(';', ' ')}\x02"


def _apposed(found: re.Match[str]) -> str:
    """Read over what a subject is besides, between commas; what is told behind is of the subject.

    «hàng gỗ, một ngành mạnh của vùng, giảm 9%»
    """
    text, who = found[0], found["who"]
    said = _TURNS_TO.sub("", who.replace(TIME, "").lstrip(".;:, ")).split()
    if not said or said[0] in NO_SUBJECTS:
        return text
    return who + " " * (len(text) - len(who))


def _masked(slot: Slot, text: str) -> str:
    mask = _MASKS.get(slot.label)
    if slot.label == PERIOD and slot.value.kind == "compared":
        mask = EARLIER
    if mask is not None:
        return mask * len(text)
    for sign in ",;()…":
        text = text.replace(sign, " ")
    return text.replace(". ", "  ")
