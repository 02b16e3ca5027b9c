"""Papers that a capital and their title name: «ban hành Kế hoạch tăng cường tiêm chủng …»."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from extract.cues import tried_at
from extract.papers.scheme_titles import VERB, WORD, listed_end

_KIND = (
    r"(?P<kind>Kế\shoạch|Chỉ\sthị|Phương\sán|Chiến\slược|Quy\shoạch|Danh\smục|Quy\sđịnh"
    r"|Chương\strình(?=\s(?:hành\sđộng|công\stác|phối\shợp|giám\ssát|phát\striển|hỗ\strợ|xúc\stiến|"
    r"bình\sổn))"
    r"|Báo\scáo(?=\s(?:tổng\skết|sơ\skết|kiểm\sđiểm|kết\squả|đánh\sgiá|thẩm\stra|giám\ssát|chuyên\sđề))"
    r"|Quyết\sđịnh(?=\s(?:về|thành\slập|công\snhận|phê\sduyệt|ban\shành))"
    r"|Nghị\squyết(?=\s(?:lãnh\sđạo|chuyên\sđề|về\sviệc))"
    r"|Quy\schế(?=\s(?:làm\sviệc|hoạt\sđộng|thi)(?!\w)))"
)
_STOP = (
    rf"(?:{VERB}|yêu\scầu|đề\snghị|kiến\snghị|đồng\sthời|theo|của(?=\s\p{{Lu}})|và\s(?:các|những)|"
    r"vào\s(?:ngày|sáng|chiều|tháng|năm|cuối)|ra\smắt|nêu\srõ|gồm|bao\sgồm|như|trước|sau|"
    r"hiện\s(?:nay|đang|có)|cùng|gắn|số(?=\s\d)|ngày(?=\s\d))"
)
_ALSO = (
    r"(?:giám\ssát|kỷ\sluật|chống|thi\shành|trật\stự|an\sninh|quốc\sphòng|khen\sthưởng|trả\snợ|cứu\snạn|quan\strắc|"
    r"tầm\snhìn|định\shướng|giai\sđoạn)"
)
"""What goes on with a title behind a comma: «kiểm tra, giám sát, kỷ luật đảng»."""
_NAMED = regex.compile(
    rf"(?<=[\p{{Ll}}\d,;:]\s){_KIND}(?P<title>(?:\svề\sviệc\s(?:ban\shành|thành\slập|phê\sduyệt))?"
    rf"(?=\s[\p{{Ll}}Q])(?!\scủa\s)"
    rf"(?:\s(?!{_STOP}(?!\w)){WORD}|\s-(?=\s\p{{L}})|,(?=\s{_ALSO}(?!\w))){{2,34}})"
    rf"(?=\s?[.,;:)\"\n]|\s(?:{_STOP})(?!\w)|$)"
)
_HANDLED = regex.compile(
    r"(?:ban\shành|thông\squa|phê\sduyệt|triển\skhai|thực\shiện|hiệu\squả|ký|ra|[Dd]ự\sthảo|xây\sdựng|"
    r"hoàn\sthiện|trình|công\sbố|nhất\strí|thống\snhất|nghe|thảo\sluận|vào|với|quán\striệt|theo|và|về|"
    r"kèm\stheo|góp\sý|tốt|nghiêm|nghiêm\stúc|đúng|của|quy\sđịnh|tham\smưu|lập|sửa\sđổi|bổ\ssung|"
    r"điều\schỉnh|thẩm\sđịnh|rà\ssoát|hoàn\sthành|trong|phát\sđộng|tổng\skết|sơ\skết)\s$"
)
"""What is done with a paper, or leads to one: «Vụ Kế hoạch …» is a body."""
_ALSO_LISTED = {"Quy chế", "Phương án", "Quy định"}
_IN_LIST = regex.compile(r"[;:]\s$")
"""«… nội dung: Phương án …; Quy chế …»: no more is said of each."""
_YEAR = regex.compile(r"(?:19|20)\d\d|năm\s(?:nay|ngoái|qua)|nhiệm\skỳ")
_FEWEST = 5
_FEWEST_OF = {"Quy chế": 4, "Phương án": 7, "Quy hoạch": 7}
_LOOK_BACK = 16


def find_named(view: str, starts: list[int]) -> Iterator[tuple[regex.Match[str], int]]:
    """Yield what a paper's name matched, and where it ends."""
    for match in tried_at(starts, _NAMED, view):
        kind = " ".join(match["kind"].split())
        before = view[max(0, match.start() - _LOOK_BACK) : match.start()]
        if not _HANDLED.search(before) and not (kind in _ALSO_LISTED and _IN_LIST.search(before)):
            continue
        end = listed_end(view, match.end())
        if kind == "Báo cáo" and not _YEAR.search(view, match.start(), end):
            continue  # «Báo cáo kết quả giám sát chuyên đề» is any
        fewest = _FEWEST_OF.get(kind, _FEWEST)
        if len(view[match.start() : end].split()) >= fewest:
            yield match, end
