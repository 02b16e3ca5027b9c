"""Papers that a capital and their title name: «ban hành Kế hoạch tăng cường tiêm chủng …»."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from extract.cues import tried_at
from extract.papers.named_laws import Y
from extract.papers.scheme_titles import SAYS, listed_end
from extract.papers.title_words import END, PAPER, PART, STAFF

_PLANS = (
    r"Kế\shoạch|Đề\sán|Phương\sán|Chiến\slược|Quy\shoạch|Danh\smục|Quy\schế|Hướng\sdẫn|Quy\sđịnh|Chỉ\sthị|"
    r"Chương\strình(?=\s(?:hành\sđộng|công\stác(?!\scủa)|phối\shợp|giám\ssát|kiểm\stra|phát\striển|hỗ\strợ|"
    r"xúc\stiến|bình\sổn|kích\scầu|khuyến\s(?:công|nông)))"
    r"|(?<=(?:phê\sduyệt|ban\shành|[Dd]ự\sthảo)\s)Chương\strình"
)
_BEGINS = (
    r"(?:phát\striển|xây\sdựng|đào\stạo|bồi\sdưỡng|bảo\s(?:tồn|vệ|đảm|dưỡng)|đảm\sbảo|quản\slý|nâng\scao|tăng\scường|"
    r"phòng,?\s(?:chống|ngừa|cháy)|phòng\sthủ|đẩy\s(?:mạnh|nhanh)|hỗ\strợ|cải\s(?:tạo|thiện|cách)|chuyển\sđổi|ứng\s"
    r"(?:dụng|phó)|tổ\schức|triển\skhai|thực\shiện|sắp\sxếp|thành\slập|tái\s(?:cơ\scấu|thiết|canh)|cơ\scấu|đổi\smới|"
    r"hoàn\sthiện|kiểm\s(?:tra|soát|kê|toán|điểm|định)|giám\ssát|phối\shợp|tuyển\s(?:sinh|dụng|quân|chọn)|thi(?!\sđua)|"
    r"hành\sđộng|công\stác|phục\shồi|khôi\sphục|khắc\sphục|thu\s(?:hút|gom|hồi)|huy\sđộng|sử\sdụng|khai\sthác|"
    r"trồng|chăm\ssóc|giảm|xóa|điều\s(?:chỉnh|tra|động)|rà\ssoát|xử\s(?:lý|phạt)|di\s(?:dời|dân)|giải\s(?:phóng|quyết|ngân)|"
    r"tuyên\struyền|truyền\sthông|phổ\sbiến|diễn\stập|luân\schuyển|kích\scầu|khuyến\s(?:nông|công|học|khích)|"
    r"xúc\stiến|bình\sổn|mở\srộng|nhân\srộng|kiên\scố|đầu\stư|tổng\s(?:thể|kết|điều\stra|kiểm)|chi\stiết|chung|tiêm|số\shóa|"
    r"hiện\sđại\shóa|công\snghiệp|thí\sđiểm|liên\skết|kết\s(?:nối|hợp)|phân\s(?:bổ|cấp|công|vùng|loại|luồng)|hợp\stác|vận\s"
    r"(?:động|hành)|chi\s(?:tiêu|trả)|bồi\sthường|đấu\sgiá|cấp\snước|thoát\snước|giáo\sdục|du\slịch|nông\snghiệp|"
    r"thanh\stra|cao\sđiểm|sửa|dồn\s|thăm|giao\s(?:chỉ|đất|rừng|khoán)|đưa\s(?:người|lao)|vệ\ssinh|làm\s(?:sạch|giàu)|"
    r"ra\squân|bàn\sgiao|cứu\s|tìm\s|cưỡng\schế|nạo\svét|lập\s|mua\s|định\s(?:canh|giá)|làm\sviệc|hoạt\sđộng|chuyên\sđề|dân\ssố|sức\skhỏe|an\s(?:toàn|ninh|sinh)|chăn\snuôi|nuôi|"
    r"tinh\sgiản|chẩn\sđoán|điều\strị|lãnh\sđạo|ngăn\s(?:chặn|ngừa)|tiếp\s(?:nhận|tục|công)|đánh\sgiá|"
    r"bầu\scử|lấy\sý\skiến|tinh\sgọn|nghiên\scứu|văn\shóa|y\stế|môi\strường|năng\slượng|chính\s(?:sách|quyền)|"
    r"quốc\sgia|hậu\scần|duy\stu|chống|rà\smìn|xã\shội\shóa|dạy|học\stập|kiến\strúc|không\sgian|"
    r"mạng\slưới|phân\skhu|hạ\stầng|đô\sthị|nông\sthôn|nhà\sở|cấp|miễn|bảo\shiểm|tín\sdụng|khám|"
    r"trợ\sgiúp|dịch\svụ|tiết\skiệm|tăng\strưởng|thúc\sđẩy|phủ\ssóng|thu,|thu\s(?=ngân|phí|thuế)|khen|quán\striệt|phát\s(?:huy|động)|hưởng\sứng|tham\sgia|"
    r"sản\sxuất)(?!\w)"
)
"""What a plan's title begins with: what is to be done, in general; «Đề án đi vào cuộc sống» says
something of one."""
_JUST_GIVEN = (
    r"(?<=(?:ban\shành|phê\sduyệt|[Dd]ự\sthảo|thông\squa|ký)\s)"
    rf"(?:Kế\shoạch|Phương\sán|Đề\sán|Quy\schế)(?=\s\p{{Ll}})(?!\s(?:{SAYS}|(?:của|năm|này|chi|cụ|riêng|h[ằà]ng|giai)\s))"
)
"""Behind «ban hành» stands no clause: what follows the kind is its title, with any word first."""
_KIND = (
    rf"(?P<kind>(?:{_PLANS})(?=\s(?:(?i:{_BEGINS})|về\s))|{_JUST_GIVEN}"
    r"|Báo\scáo(?=\s(?:tổng\skết|sơ\skết|kiểm\sđiểm|kết\squả|đánh\sgiá|giám\ssát|chuyên\sđề|tình\shình|tiến\sđộ))"
    r"|Tờ\strình(?=\s(?:về\s|đề\snghị\s))"
    r"|Quyết\sđịnh(?=\s(?:về\s|thành\slập|công\snhận|phê\sduyệt|ban\shành))"
    r"|Nghị\squyết(?=\s(?:lãnh\sđạo|chuyên\sđề|liên\stịch|về\s))"
    r"|(?:Thông\stư|Nghị\sđịnh|Công\sđiện)(?=\svề\s))"
)
_OF_ANY = (
    r"(?<=Kế\shoạch)\s(?:(?:tổ\schức|triển\skhai|thực\shiện|thi\shành)\s){1,3}"
    rf"(?:{PAPER}|luật|pháp\sluật|nhiệm\svụ)(?:\s(?:này|trên|của|tại|năm|trong|đã|được)(?!\w)|\s?[.,;:])"
)
"""«Kế hoạch triển khai Đề án trên địa bàn»: of a paper that is not named here."""
_NAMED = regex.compile(  # «Sở Kế hoạch và Đầu tư» is a body
    rf"(?:(?<=[\p{{Ll}}\d,;:]\s)|(?<=^(?:[-+*•●▪]\s)?|[.!?]\s))(?<!(?:Sở|Bộ|Vụ|Phòng|Ban|Cục|Viện|Nhà|Báo|Tổ|Hội|Quỹ|Cổng|Trường|Khoa|Tờ)\s){_KIND}(?!\s(?:về|công\snhận){STAFF})(?!{_OF_ANY})(?!\s{_BEGINS}?\s?\d(?!\d?\snăm\s))"
    rf"(?P<title>(?:\svề\sviệc\s(?:ban\shành|thành\slập|phê\sduyệt)|\sban\shành)?"
    rf"(?:(?!\s(?:làm\sviệc|hoạt\sđộng),)\s{_BEGINS}(?:,\s{_BEGINS}){{1,4}})?(?:{PART}|(?<=\sgiữa\s[^,.;:\n]{{2,80}}),(?=\s\p{{Lu}})){{2,48}}){END}"
)
_OF_BODY = regex.compile(r"\scủa(?=\s\p{Lu})(?!\s(?:Đảng(?!\s(?:ủy|bộ))|Nhà\snước|Nhân\sdân))")
_CALLED = regex.compile(
    r"(?<=\s(?:thi\sđua|phong\strào|vận\sđộng|cuộc\sthi|hội\sthi|chiến\sdịch|chuyên\sđề|mô\shình|dự\sán|ngày\shội|"
    r"tháng\shành\sđộng|chương\strình|tuần\slễ))\s\"[^\"\n]{4,160}\""
    rf"(?:\s(?:trong\s)?(?:giai\sđoạn\s{Y}\s?-\s?{Y}|năm\s{Y})(?!\w))?"
)
"""«Kế hoạch phát động phong trào thi đua | "Mỗi thôn một con đường hoa"»: for what is named."""
_NAMES_ITS_BODY = {"Quy chế", "Phương án"}
"""Whose a paper is belongs to its name: «Quy chế làm việc của Ban Chấp hành Đảng bộ», «Báo cáo
kiểm điểm của Ban Chấp hành Đảng bộ»."""
_MANY = regex.compile(
    r"(?<!\w)(?:các|những|nhiều|một\ssố|\d|từng|mỗi|mọi|hai|ba|bốn|bộ|"
    r"Ban\s(?:[Cc]hỉ\sđạo|[Tt]ổ\schức|[Qq]uản\slý|[Đđ]iều\s(?:hành|phối))|Tổ\scông\stác|Văn\sphòng|Cổng)\s$"
)
"""«12 Nghị quyết quan trọng» are any; «Ban Quản lý Chương trình …» is a body."""
_OF_UNNAMED = regex.compile(
    r"\s(?:thực\shiện|triển\skhai|thi\shành|cụ\sthể\shóa)\s"
    r"(?:[Ll]uật|[Nn]ghị\s(?:quyết|định)|[Cc]hỉ\sthị|[Đđ]ề\sán|[Kk]ết\sluận|[Qq]uyết\sđịnh|[Cc]hiến\slược)$"
)
"""Of a paper that is not named, unless it is told whose that is."""
MONEY_FOR = regex.compile(
    rf"\sgiai\sđoạn\s{Y}\s?-\s?{Y}(?=\s(?:từ\s(?:nguồn|dự\sphòng)|tương\sứng|bằng\s(?:nguồn|vốn)|cho\s))"
)
"""«Kế hoạch … giai đoạn 2026-2030 | từ quỹ dự trữ»: whence what is added to it comes."""
_NUMBER = regex.compile(r"\s(?:số\s)?\d")
_YEAR = regex.compile(
    r"(?:19|20)\d\d|\d\snăm\sthực\shiện|năm\s(?:nay|ngoái|qua)|nhiệm\skỳ|(?:đầu|cuối)\snăm|tháng\s\d"
)
_OF_A_CONGRESS = regex.compile(r"[Bb]áo\scáo\schính\strị|[Vv]ăn\skiện\s(?:trình\s)?[Đđ]ại\shội")
"""Beside the papers of a congress a report is one of them."""
_OPENS = regex.compile(r"(?:^|[.!?]\s)$|^[-+*•●▪]\s$")
_ABOUT = regex.compile(r"(?:Nghị\sđịnh|Thông\stư)\svề\s")
_IS_GIVEN = regex.compile(
    r"(?:\s(?:này|trên))?\s(?:(?:đã|vừa|mới|sẽ|sắp)\s)?(?:được\s(?:[^.,;:]{2,60}\s)?(?:thông\squa|ban\shành|phê\sduyệt|ký)"
    r"|nêu\srõ|quy\sđịnh\srõ|có\shiệu\slực)(?!\w)"
)
"""«Kế hoạch … được UBND tỉnh ban hành», where the capital is the sentence's."""
_FEWEST = 5
_FEWEST_OF = {
    "Quy chế": 4,
    "Kế hoạch": 6,
    "Phương án": 6,
    "Chương trình": 7,
    "Quy hoạch": 7,
    "Quy định": 7,
    "Quyết định": 8,
}
_LOOK_BACK = 16
_BULLETS = "-+*•●▪"


def find_named(view: str, names: list[int]) -> Iterator[tuple[regex.Match[str], int]]:
    """Yield what a paper's name matched, and where it ends."""
    for match in tried_at(names, _NAMED, view):
        kind = " ".join(match["kind"].split())
        before = view[max(0, match.start() - _LOOK_BACK) : match.start()]
        if _MANY.search(before):
            continue
        end = listed_end(view, _end(view, match, kind))
        if _OPENS.search(before) and not _is_named_there(view, match, end):
            continue
        certain = _YEAR.search(view, match.start(), end) or _OF_A_CONGRESS.search(view)
        if kind == "Báo cáo" and not certain:
            continue  # «Báo cáo kết quả giám sát chuyên đề» is any
        if _OF_UNNAMED.search(view, match.start(), end) and not _NUMBER.match(view, end):
            continue
        if len(view[match.start() : end].split()) >= _FEWEST_OF.get(kind, _FEWEST):
            yield match, end


def _is_named_there(view: str, match: regex.Match[str], end: int) -> bool:
    """Tell whether what opens a sentence or a bullet names a paper, and no plan in general."""
    if _ABOUT.match(view, match.start()) or _IS_GIVEN.match(view, end):
        return True
    bulleted = view[: match.start()].strip(" ") in tuple(_BULLETS)
    return bulleted and view[end:].strip() in {";", "."}


def _end(view: str, match: regex.Match[str], kind: str) -> int:
    """Return where a name ends: before whose paper it is, which is told apart from it."""
    term = MONEY_FOR.search(view, *match.span("title"))
    if term is not None:
        return term.end()
    if kind in _NAMES_ITS_BODY or match["title"].startswith(" kiểm điểm"):
        return match.end()
    of = _OF_BODY.search(view, *match.span("title"))
    if of is not None and _OF_UNNAMED.search(view, match.start(), of.start()):
        return match.end()  # «Chương trình hành động thực hiện Nghị quyết | của Chính phủ»
    if of is not None:
        return of.start()
    called = _CALLED.match(view, match.end())
    return match.end() if called is None else called.end()
