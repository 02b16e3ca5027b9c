"""Schemes and rules that only their title names: «Đề án giống lúa ba cấp», «Quy chế phối hợp …»."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from extract.cues import tried_at
from extract.papers.title_words import END, PART, VERB, WORD

SAYS = (
    r"(?:xác\sđịnh|đặt\s(?:mục|ra|yêu)|tập\strung|vào|hướng\s(?:tới|đến|vào)|đề\s(?:ra|cập|xuất)|đưa\sra|"
    r"dự\skiến|quy\sđịnh|với|trên|phấn\sđấu|chỉ\s(?:rõ|ra)|yêu\scầu|nhấn\smạnh|khẳng\sđịnh|gồm|bao\sgồm|"
    r"có|để|tại|cần|bám\ssát|lấy|góp\sphần|giúp|mang|tạo\s(?:điều|động|ra|cơ|đà|bước|sự)|chia|kéo|bắt\sđầu|đến|từ|"
    r"sau|trước|theo|mới|và|hoặc|hay|nói|kể|kèm|trong|cùng|"
    r"chậm|muộn|xong|sớm|đi|phù\shợp|chưa|không(?!\sgian)|còn|rất|ra\sđời|nhận|báo\scáo)(?!\w)"
)
"""What is said of a paper, where its title would begin: «Đề án đặt mục tiêu đến năm 2030 …»."""
# «Đề án hỗ trợ phát triển các doanh nghiệp …,»: a scheme is known by its title alone.
_SCHEME = regex.compile(
    rf"(?<![\w\"])(?P<kind>Đề\sán)(?=\s[^\W\d_])(?!\s(?:{SAYS}|của\b)){PART}{{3,24}}{END}"
)
# «Quy chế phối hợp công tác giữa Đảng ủy và Ban Giám đốc»
_RULES = regex.compile(
    rf"(?<=[\p{{Ll}},]\s)(?P<kind>Quy\schế)(?=\s\p{{Ll}})(?!\sdân\schủ){PART}{{2,30}}{END}"
)
# «phê duyệt đề án thành lập trung tâm dược liệu»: in lower case behind what is done with a paper
_DRAFTED = regex.compile(
    r"(?<=(?:[Tt]heo|thực\shiện|triển\skhai|xây\sdựng|ban\shành|phê\sduyệt|hoàn\sthành|hoàn\sthiện|thông\squa|trình)\s)"
    rf"(?P<kind>đề\sán)(?=\s\p{{Ll}})(?!\s(?:{SAYS}|của\b)){PART}{{3,20}}"
    r"(?=\s?[.,;:)\"\n]|\s(?:để|nhằm|được)\s)"
)
_LISTED = regex.compile(
    rf"(?:,(?=\s\p{{Ll}})(?:\s(?!{VERB}\b|và\b|trong\b|đồng\b|góp\b|với\b){WORD}){{1,6}}){{1,3}}"
    rf"\svà(?=\s\p{{Ll}})(?:\s(?!{VERB}\b|trong\b){WORD}){{1,14}}(?=\s?[.,;:)\"\n]|\s(?:đã|được|trong|sẽ|do)\b)"
)
_CLAUSE = regex.compile(
    r",\s(?:nhất\slà|trong\sđó|đặc\sbiệt|với|góp\sphần|bảo\sđảm|đảm\sbảo|báo\scáo|trình|đồng\sthời|theo|"
    r"để|nhằm|lấy|ưu\stiên|tập\strung|phấn\sđấu|hoàn\sthành|chậm\snhất|trước|trong|năm|đến)(?!\w)"
)
_FEWEST = 6
"""Words of a kind and title that are no common noun: «quy chế làm việc» is one."""


def find_schemes(
    view: str, starts: list[int], names: list[int]
) -> Iterator[tuple[regex.Match[str], int]]:
    """Yield what a scheme's or rule's name matched, and where it ends."""
    for match in tried_at(names, _SCHEME, view):
        yield match, match.end()
    for match in (*tried_at(names, _RULES, view), *tried_at(starts, _DRAFTED, view)):
        end = listed_end(view, match.end())
        if _ends_there(view, end) and len(view[match.start() : end].split()) >= _FEWEST:
            yield match, end


def _ends_there(view: str, end: int) -> bool:
    """Tell whether a title ends before a comma: «…, nhất là», not «…, thu hồi và bàn giao»."""
    return view[end : end + 1] != "," or _CLAUSE.match(view, end) is not None


def listed_end(view: str, end: int) -> int:
    """Return where a title ends that a comma parts: «Quy chế quản lý, vận hành và sử dụng …»."""
    more = _LISTED.match(view, end)
    return end if more is None else more.end()
