"""The words of a phrase that names a meeting, as patterns; what they are for see ``meetings``."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.cues import Cues
from extract.lexicon import meeting_kinds
from extract.measures.numbers import parse_ordinal
from extract.meetings.subjects import STOP, any_subject, is_told_of, known_subject, takes_place
from extract.remembered import asked_once, remembered
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Grammar(Struct, frozen=True):
    """What stands in such a phrase: ``kinds`` are its heads in lower case, and what each is."""

    kinds: dict[str, str]
    heads: Cues
    """What a head begins with: ``head`` is tried only there."""
    head: regex.Pattern[str]
    describes: regex.Pattern[str]
    """This and those below stand behind a head: they are tried on its :class:`Behind`."""
    ordinal: regex.Pattern[str]
    last: regex.Pattern[str]
    """An ordinal behind what the meeting is called: «Đại hội | Thi đua yêu nước lần thứ V»."""
    joint: regex.Pattern[str]
    topic: regex.Pattern[str]
    told_holding: regex.Pattern[str]
    """A subject that no word of ours begins: only for what is held, chaired or attended."""
    held_before: regex.Pattern[str]
    """A subject with the meeting's ordinal: «xúc tiến đầu tư tỉnh | lần thứ 3»."""
    host: regex.Pattern[str]
    meets: regex.Pattern[str]
    sitting_of: regex.Pattern[str]
    """What leads from a sitting to the session that it is of: «phiên bế mạc | Kỳ họp thứ 7»."""

    def subject(self, behind: Behind, head: regex.Match[str], end: int) -> regex.Match[str] | None:
        """Return what stands behind a head as its subject: any words where it is held."""
        before = behind.text[: head.start() - behind.offset]
        if known := behind.match(self.topic, end):
            return known
        said = behind.match(self.told_holding, end)
        told = is_told_of(before, head.group())
        told = told or (said is not None and takes_place(behind.text, len(before), said.end()))
        return said if told else None

    def ordinal_in(self, topic: str) -> int | None:
        """Return the ordinal with which a subject ends, None where it is another's."""
        said = self.held_before.fullmatch(topic)
        return parse_ordinal(said["number"]) if said else None

    def head_in(
        self, text: str, starts: Sequence[int], begin: int, end: int
    ) -> regex.Match[str] | None:
        """Return the first head in ``[begin, end)``; ``starts`` is where ``heads`` stand."""
        for start in starts[bisect_left(starts, begin) : bisect_left(starts, end)]:
            ahead = max(0, start - _AHEAD)
            if _is_head(text[ahead:end], start - ahead):
                return self.head.match(text, start, end)
        return None


@remembered
def _is_head(text: str, at: int) -> bool:
    """Tell whether a head stands at a place of a sentence, and not a sitting of its meeting."""
    words = grammar()
    return words.head.match(text, at) is not None and not words.sitting_of.match(text, at)


class Behind(Struct, frozen=True):
    """A sentence from shortly before a head on, which begins at an offset of the article.

    The same words are so the same text, wherever they stand.
    """

    text: str
    offset: int

    @classmethod
    def of(cls, view: str, head: int, end: int) -> Behind:
        """Return what stands around a head, up to where its sentence ends."""
        begin = max(0, head - _AHEAD)
        return cls(view[begin:end], begin)

    def match(self, pattern: regex.Pattern[str], begin: int) -> regex.Match[str] | None:
        """Return what a pattern finds at an offset of the article; it counts from our own."""
        return pattern.match(self.text, begin - self.offset)


def _either(phrases: Iterable[str]) -> str:
    return "|".join(regex.escape(view(p)) for p in sorted(phrases, key=lambda p: (-len(p), p)))


ON_DAY = (
    r"\s(?:(?:sáng|chiều|tối)\s)?"
    r"(?:(?:ngày\s)?\d{1,2}\stháng\s\d{1,2}(?:\snăm\s\d{4})?|(?:ngày\s)?\d[\d/.-]{2,9})"
)
"""A day behind a meeting's name: «phiên họp thứ 5 | ngày 15 tháng 11 | của Ban Chỉ đạo»."""
_AHEAD = 24
"""No pattern looks further back."""
_JOINED = "phiên|cuộc|buổi|kỳ|phòng|nhà|mời|dự|lịch|khi|tham gia|nơi|đi|bận"
"""Words before «họp» with which it is no verb that says who meets."""
_HOLIDAY = (
    r"\b(?:(?:nghỉ|kỳ nghỉ)\s(?=lễ\b)|đại\s(?=lễ\s(?:phật|vu|phục sinh|noel)\b)|"
    r"(?:dịp|ngày|nghi|những ngày|các ngày)\s(?=lễ\b(?!\s\p{L}{2,9}\s))|"
    r"dịp\s(?:\p{L}{1,8}\s){1,8}?(?:và|,)\s(?=lễ hội\b))"
)
_NO_MEETING = "phiên|kỳ|hội nghị|chợ|lớp|mặt|tổ|nhóm|nhau|hành|dân|thôn|bản|phụ huynh|gia đình"

_OF_A_PLACE = r"(?-i:(?<=\b\p{Lu}\p{L}{1,6}\s)Lễ\b(?!\s\p{Ll}))"
"""The end of a place's name that is written as a head: «xã Phú Lễ»."""
_NO_EVENT = (
    r"(?<=\b(?:trụ sở|công tác|luật|ban|kết quả|việc|phòng|lịch|cán bộ|hoạt động|quy chế|quy định|"
    r"điểm|nơi|về|thực hiện|làm tốt|duy trì|tăng cường|chế độ|chất lượng|người|sổ|nhiệm vụ|"
    r"(?:thanh tra|khiếu nại|tố cáo|đơn thư|tiếp công dân|hòa giải|giám sát),)\s)"
    r"tiếp (?:công dân|xúc cử tri)\b|tiếp công dân(?=,\skhiếu nại)"
)
"""What goes on all the year: «công tác tiếp công dân», «pháp luật về thanh tra, tiếp công dân»."""

_OF_TERM = (
    r"(?:\skhóa\s[IVXLC\d]{1,6})?(?:,?\snhiệm kỳ\s\d{4}\s?-\s?\d{4})?"
    r"(?:\slần\s(?:thứ\s)?[IVXLC\d]{1,6})?"
    r"(?:,?\s(?:thuộc\s)?(?:tổ đại biểu|tổ|đơn vị(?:\sbầu cử)?)\s(?:số\s)?\d{1,2}|"
    r",?\s\(?(?:ứng cử|bầu)\s(?:tại|ở)\s[^,.;:()\n]{2,60}?\)?)?,?"
)
"""What may stand behind a body that meets: its term, or «đơn vị bầu cử số 2» of its deputies."""

_OF_STATES = (
    r"(?:G7|G20|APEC|ASEAN|ASEM|BRICS|COP\s?\d{2}|UNESCO|UNICEF|WHO|ILO|OECD|WEF|AIPA|IPU)"
    r"(?=\svề\s)"
)
"""Whose meeting it is, ahead of what it is on: «Hội nghị | G20 | về y tế»."""


@cache
def grammar() -> Grammar:
    """Return the patterns."""
    kinds = {view(phrase): kind for phrase, kind in meeting_kinds().items()}
    heads = _either(kinds)
    describes = "trực tuyến|trực tiếp|" + _either(
        [
            "toàn quốc", "toàn thể", "toàn tỉnh", "toàn ngành", "thường kỳ", "thường niên",
            "thường lệ", "bất thường", "chuyên đề", "mở rộng", "đột xuất", "khẩn", "liên tịch",
            "quốc tế", "quốc gia", "cấp cao", "định kỳ", "hằng năm", "hàng năm", "kết hợp",
            "khoa học", "tập thể", "cán bộ",
        ]
    )  # fmt: skip
    units = "một|mốt|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín"
    tens = rf"(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)\smươi(?:\s(?:{units}))?"
    numbers = rf"\d{{1,3}}|[IVXLC]{{1,7}}|nhất|{tens}|{units}|mười(?:\s(?:{units}))?"
    topics = _either(
        [
            "về", "bàn", "sơ kết", "tổng kết", "đánh giá", "triển khai", "rút kinh nghiệm",
            "quán triệt", "công bố", "góp ý", "lấy ý kiến", "tháo gỡ", "thúc đẩy", "xúc tiến",
            "phát động", "chào mừng", "kỷ niệm", "rà soát", "kiểm điểm", "giao ban", "trao",
            "phổ biến", "tuyên truyền", "xây dựng", "thẩm tra", "thẩm định",
            "phát triển", "học tập", "nghiên cứu", "gặp mặt", "gặp gỡ",
            "đối thoại", "tuyên dương", "biểu dương",
            "ký kết", "bàn giao", "tập huấn", "ứng phó", "ra quân", "khởi công", "khánh thành",
            "động thổ", "hưởng ứng", "ra mắt", "tưởng niệm", "tri ân", "vinh danh", "đón nhận",
            "thông xe", "thành lập", "giao nhận", "quân chính", "hợp long", "cất nóc", "gắn biển",
        ]
    )  # fmt: skip
    ceremonial = (
        r"(?<=\b(?:khởi công|khánh thành|công bố|phát động|trao|ra mắt|kỷ niệm|đón)\s)"
        r"(?:dự án|công trình|tuyến|cầu|nhà máy|phong trào|tháng|năm|chiến dịch|quyết định|"
        r"nghị quyết|cuộc thi|hội thi|bằng|huân chương|ngày|\d{1,3}\snăm)"
    )
    of_states = r"(?<=\b(?:chủ trì|dự|tổ chức|tiến hành|tại|cuộc)\s)"
    between_states = (
        r"\s(?:chính trị|chính sách|chiến lược|quốc phòng|an ninh)"
        r"(?:\scấp\s(?:cao|Thứ trưởng|Bộ trưởng)(?:\sNgoại giao)?)?"
    )
    beside = {  # what is a head only beside some words
        "chương trình": (
            r"chương trình(?=\s(?:trực tuyến|chào mừng|kỷ niệm|gặp mặt|giao lưu|đối thoại)|"
            r"(?<=\btổ chức\schương trình)(?=\s(?:trao|tặng|thiện nguyện|tri ân|nghệ thuật)\b)|"
            r"(?<=\btổ chức\schương trình)(?=\s[\"“])|"
            r"(?<=\bdự\schương trình)\s(?:có|còn có|gồm)\b)"
        ),
        "sự kiện": r"(?<=\bdự\s)sự kiện(?=\s(?:có|còn có|gồm)\b)",
        "phiên": (
            r"(?:phiên(?=\s(?:(?:lần\s)?thứ\s|thường kỳ|chuyên đề|bất thường|đầu tiên))|"
            r"(?<=\bhọp\s)phiên(?=\s(?:(?:tháng|quý)\s[\dIVX]|thường niên|mở rộng|toàn thể)))"
        ),
        "kỳ": r"(?:(?<=họp\s)kỳ(?=\s(?:thứ\s\p{L}|(?:thứ\s)?\d))|(?<=tổ chức\s)kỳ(?=\sthứ\s))",
        "thảo luận": r"thảo luận(?=\s(?:ở|tại)\s(?:hội trường|tổ)\b)",
        "giao ban": r"(?<=\b(?:chủ trì|tổ chức|tại|dự)\s)giao ban",
        "đối thoại": (
            r"(?<=\b(?:tổ chức|chủ trì|buổi|dự|có)\s)đối thoại(?=\s(?:trực tiếp\s)?(?:với|giữa)\s)"
            rf"|{of_states}đối thoại{between_states}"
        ),
        "tiếp xúc": r"tiếp xúc(?=\s(?:(?:với|hơn|gần|trên)\s){0,2}\d[\d.]*\scử tri\b)",
        "sinh hoạt chuyên đề": r"(?<=\b(?:tổ chức|dự|chủ trì)\s)sinh hoạt chuyên đề",
        "tham vấn": rf"{of_states}tham vấn{between_states}",
        "tham khảo": rf"{of_states}tham khảo{between_states}",
        "gặp gỡ": r"(?<=\b(?:tổ chức|chủ trì|buổi)\s)gặp gỡ",
        "họp": rf"(?<!\b(?:{_JOINED})\s)họp(?!\s(?:{_NO_MEETING})\b)",
    }
    return Grammar(
        kinds=kinds,
        heads=Cues((*kinds, *beside)),
        head=regex.compile(
            rf"\b(?!{_OF_A_PLACE}|{_NO_EVENT})"
            rf"(?:(?<!{_HOLIDAY})(?<!\b(?:quốc|phần|tang)\s)(?<!\btuần\s)(?<!\btrung tâm\s)"
            rf"(?P<kind>{heads})(?!(?<=\bhọp báo)\scáo\b)"
            r"(?!(?<=\b[Ll]ễ)\s(?:\d|(?:lớn|tết)\b))|"
            rf"{'|'.join(beside.values())})\b",
            regex.I,
        ),
        describes=asked_once(
            rf"(?:\s+(?:{describes}|{_OF_STATES})\b(?!\strương)){{1,4}}(?:\s(?:giữa|cuối|đầu)\snăm(?:\s20\d\d)?|"
            r"(?<=thường kỳ|định kỳ)\s(?:tháng|quý)\s[\dIVX]{1,3}(?:(?:/|-|\snăm\s)20\d\d)?\b)?"
            r"|(?<=\bhọp phiên)\s(?:tháng|quý)\s[\dIVX]{1,3}(?:(?:/|-|\snăm\s)20\d\d)?\b"
            r"|\skinh tế\s?[-–]\s?xã hội(?:\s(?:(?:tháng|quý)\s[\dIVX]{1,3}|\d{1,2}\stháng)"
            r"(?:\s(?:đầu|cuối)\snăm)?(?:(?:/|-|\snăm\s)20\d\d)?\b)?"
            r"|(?<=ngày hội|lễ hội)\s(?-i:\p{Lu})\p{L}*(?:\s(?!(?:năm|ở|tại|của|với|do|ngày|lần|và|"
            rf"cùng|tổ|khu|thôn|xã|bản|cho|là|diễn|trong|trên|từ)\b|{STOP})\p{{L}}+){{0,7}}"
            r"|\s(?:Ban Chấp hành|BCH|Ban Thường vụ|BTV|Ủy ban|Hội đồng)(?=\s(?:lần\s)?thứ\s)"
            r"|\s\((?:(?:kỳ|phiên)\shọp\s)?(?:chuyên đề|bất thường|thường lệ|mở rộng|"
            r"(?:để\s)?giải quyết (?:các\s)?công việc|không thường (?:kỳ|xuyên)|đột xuất|"
            r"(?:giữa|cuối) năm)\b[^()\n]{0,36}\)",
            regex.I,
        ),
        ordinal=asked_once(
            rf"\s+(?:\((?:kỳ|phiên)\shọp\s(?:lần\s)?thứ\s(?P<number>{numbers})\)"
            rf"|(?:lần\s)?thứ\s(?P<number>{numbers})\b"
            r"|(?<!\b(?:chất vấn|thảo luận|giải trình|làm việc)\s)(?P<first>đầu tiên|lần đầu)\b"
            r"|(?<=họp\s(?:bất thường|chuyên đề)\s)lần\s(?P<number>\d{1,2})\b"
            r"|(?<=họp\skỳ\s)(?P<number>\d{1,3})\b"
            r"|(?<=hội nghị\s)trung ương\s(?P<number>\d{1,2})\b"
            r"|(?<=(?:phiên|kỳ)\shọp\s)(?P<number>\d{1,2})(?=(?:,|\scủa|\s-)?\s"
            r"(?:(?i:ủy ban|quốc hội|ubtvqh|hđnd|hội đồng|thường trực))\b))",
            regex.I,
        ),
        last=asked_once(
            r"\s(?:(?!(?:thứ|lần|và|của|trước|sau|"
            r"nghị quyết|kết luận|chỉ thị|đại hội|hội nghị|tổng kết|"
            rf"chuẩn bị|phục vụ|phát động|{topics})\b|{STOP})\w{{1,12}}\s){{1,12}}"
            rf"lần\sthứ\s(?P<number>{numbers})\b",
            regex.I,
        ),
        joint=asked_once(
            r"(?:\s(?:tháng|quý)\s[\dIV]{1,4}(?:(?:/|\snăm\s)20\d\d)?)?"
            rf"(?:,?{ON_DAY})?"
            r"(?:(?:\s?-\s|,?\s+)(?:của\s+|do\s+|(?:các\s)?thành viên\s+(?:của\s+)?)?|\s*,\s*)",
            regex.I,
        ),
        topic=asked_once(known_subject(topics, ceremonial), regex.I),
        told_holding=asked_once(any_subject(), regex.I),
        held_before=regex.compile(
            r"(?:(?!(?:nghị quyết|kết luận|chỉ thị|văn kiện|đại hội|hội nghị|phiên|kỳ họp|ngày)\b)"
            rf"\w+[\s,]{{1,2}}){{1,20}}lần\sthứ\s(?P<number>{numbers})"
            rf"|(?:sơ kết|tổng kết|giao ban)\slần\sthứ\s(?P<number>{numbers})\b[^.\n]*",
            regex.I,
        ),
        host=regex.compile(
            rf"{_OF_TERM}"
            r"\s*(?:\([^()\n]{1,40}\)\s*)?(?:(?:đã|sẽ|vừa|cũng|đang|đồng|long trọng|"
            r"trọng thể|tưng bừng|chính thức|phối hợp|chủ trì,?|đăng cai)\s){0,2}"
            r"(?:(?:sáng|chiều|tối|ngày|vào)\s(?:[^,;.\n]|\.(?=\d)){0,24})?,?\s*(?:đã\s)?"
            r"(?:tổ chức|họp|tiến hành|khai mạc|bế mạc|kết thúc|triệu tập|mở|tiếp tục|có|"
            r"(?:làm việc|bước vào) ngày (?:làm việc )?(?:thứ \p{L}{2,5}|đầu tiên)(?: của)?|"
            r"bước vào)\s"
            r"(?:(?:khai mạc|bế mạc|trọng thể|thành công|một|các|buổi|cuộc|và\s\w{2,8})\s){0,2}"
            r"(?:(?<=(?:họp|tiến hành|tổ chức)\s)phiên\s(?:khai mạc|bế mạc|trù bị|chất vấn)"
            r"(?:\scủa)?\s)?\"?$",
            regex.I,
        ),
        meets=regex.compile(
            rf"{_OF_TERM}"
            r"\s*(?:\([^()\n]{1,40}\)\s*)?(?:(?:sáng|chiều|tối|ngày)\s"
            r"(?:[^,;.\n]|\.(?=\d)){1,20}\s)?"
            r"(?:(?:đã|vừa|tiếp tục|có|sẽ|cũng|gặp gỡ,?|gặp mặt,?)\s){0,3}(?:buổi\s|cuộc\s)?",
            regex.I,
        ),
        sitting_of=regex.compile(
            r"phiên\s(?:khai mạc|bế mạc|trù bị|chất vấn|thảo luận|giải trình|toàn thể|họp)"
            r"(?:,?\s(?:trọng thể|toàn thể|chính thức|đầu tiên|tại|của|trong)){0,2}\s"
            r"(?=(?:kỳ họp|đại hội)\s(?:đại biểu|đảng bộ|toàn quốc|lần thứ|thứ|bất thường))",
            regex.I,
        ),
    )
