"""Documents named by their title: «Luật Viễn thông», «Chiến lược … đến năm 2030», «Hiến pháp»."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex
from msgspec.structs import replace

from extract.cues import Cues, capitals, tried_at
from extract.lexicon import bodies
from extract.papers.document_numbers import Found
from extract.papers.given_papers import find_given
from extract.papers.listed_papers import find_listed
from extract.papers.named_laws import STOP, Y, amending, find_laws, found
from extract.papers.named_papers import MONEY_FOR, find_named
from extract.papers.no_titles import is_no_title
from extract.papers.scheme_titles import SAYS, find_schemes, listed_end
from extract.papers.title_words import END, PART, STAFF, WORD
from extract.text import view as as_view

# «Chương trình nghệ thuật …» is seen, not written.
_SHOW = (
    r"(?:trực\stuyến|nghệ\sthuật|giao\slưu|gặp|họp|công\stác|làm\sviệc|truyền\shình|chào|ca\snhạc)"
)
_ANY_NATIONAL = rf"[Mm]ục\stiêu\s[Qq]uốc\sgia(?=\s?[.,;:)\"\n]|\s(?:và|{STOP})\b|$)"
_TITLED = regex.compile(
    r"(?<![\w\"])(?P<quote>\")?(?P<kind>Chiến\slược|Chương\strình|Kế\shoạch|Đề\sán|Quy\shoạch|Đồ\sán)"
    rf"(?P<title>(?=\s[^\W\d_])(?!\s(?:{_SHOW}|giai\sđoạn|năm|này)\b|\s{SAYS}|\s{_ANY_NATIONAL})(?:{PART}"
    rf"|,(?=\s(?:công\snghệ|quản\slý|tổ\schức\slại|bảo\svệ|bồi\sdưỡng|khai\sthác|phát\striển|nâng\scao|kiểm\ssoát|thích\sứng))"
    rf"|,(?=\s\p{{Ll}}[^.,;:()\n]{{2,60}}\s(?:thời\skỳ|giai\sđoạn)\s{Y}\s?-)"
    rf"|\s\((?:giai\sđoạn\s)?{Y}\s?-\s?{Y}\)){{2,34}})"
)
# What makes a title of a run of words: a year, a stretch of years, or the nation it is for.
_MARK = regex.compile(
    rf"(?:(?:giai\sđoạn|thời\skỳ)\s(?:từ\snăm\s)?{Y}\s?-\s?{Y}|\({Y}\s?-\s?{Y}\)|(?:đến|tới)\snăm\s{Y}"
    rf"(?:,\s(?:định\shướng|tầm\snhìn)(?:\sđến)?(?:\snăm)?\s{Y})?|tầm\snhìn\s(?:(?:đến|tới)\s)?(?:năm\s)?{Y}|năm\s{Y}(?:\s?-\s?{Y})?|quốc\sgia(?!\s\p{{Lu}}))(?!\w)"
)
_NATIONAL_PLACE = regex.compile(r"\bquốc\sgia\s(?!Bộ|Sở|Ủy|Chính|Thủ|Quốc|Hội|Ban)\p{Lu}")
"""«Quy hoạch Khu du lịch quốc gia Mũi Né»: which one it is stands behind."""
_QUOTED = regex.compile(
    r"\"(?P<title>(?P<kind>Chiến\slược|Chương\strình|Kế\shoạch|Đề\sán|Quy\shoạch|Đồ\sán|Phương\sán|Quy\schế|"
    r"Báo\scáo)"
    rf"(?!\s(?:là\s|{SAYS}))"
    r"\s[^\"\n]{8,200})\""
)
# «thông qua nghị quyết về hoạt động chất vấn»: in lower case behind what is done with a paper
_ABOUT = regex.compile(
    r"(?:(?<=(?:thông\squa|ban\shành|[Dd]ự\sthảo|xây\sdựng|ký|trình)\s)"
    r"(?P<name>(?P<kind>[Nn]ghị\s(?:quyết|định)|chỉ\sthị|thông\stư|pháp\slệnh)\s(?:liên\stịch\s)?"
    r"về(?:\sviệc)?(?:\sban\shành)?"
    r"|(?P<kind>nghị\sđịnh|thông\stư)\s(?:hướng\sdẫn|quy\sđịnh(?!\s(?:rõ|cụ|tại|này|như)))"
    r"|(?P<kind>nghị\squyết)\s(?:quy\sđịnh(?!\s(?:rõ|cụ|tại|này))|phê\s(?:duyệt|chuẩn)|sửa\sđổi|bãi\sbỏ))"
    r"|(?P<name>(?P<kind>Nghị\squyết)\scủa\s(?:Quốc\shội|Ủy\sban\sThường\svụ\sQuốc\shội|UBTVQH"
    r"|Chính\sphủ|Bộ\sChính\strị)\svề)"
    r"|(?<=(?:ban\shành|có|ra|ký)\s)(?P<name>(?P<kind>quyết\sđịnh)\s(?:về\s(?:việc\s)?)?"
    rf"(?:thành\slập|kiện\stoàn|ban\shành|phê\sduyệt)(?={PART}{{5}})))"
    rf"(?!{STAFF})(?P<title>{PART}{{2,40}}){END}"
)
# A budget's or region's plan is named by what it plans and its years.
_PLAN = regex.compile(
    r"(?<![\w%])(?<!(?:%|với|đạt|vượt|vốn|bằng)\s)(?P<kind>[Kk]ế\shoạch)\s(?:"
    r"(?:đầu\stư\scông(?:\strung\shạn)?|tài\schính(?:\squốc\sgia)?|sử\sdụng\sđất"
    r"|vay,\strả\snợ(?:\s(?:công|chính\squyền\sđịa\sphương))?)(?:\s5\snăm)?,?"
    rf"\s(?:giai\sđoạn\s{Y}\s?-\s?{Y}|năm\s{Y})"
    r"|phát\striển\s(?:kinh\stế\s?[-,]?\s?xã\shội|KT\s?-\s?XH)(?:\svà\sdự\stoán\s(?:ngân\ssách\snhà\snước|NSNN))?"
    rf"\snăm\s{Y}"
    r"|phát\striển\skinh\stế\s?[-,]?\s?xã\shội\s5\snăm"
    rf"(?:\s\(?(?:giai\sđoạn\s)?{Y}\s?-\s?{Y}\)?)?)(?!\w)"
)
# «Nghị định quy định mức thu lệ phí trước bạ», «Quyết định phê duyệt …»: named by what it does.
_ANOTHER = r"Điều\s\d|(?:hơn|gần|trên|khoảng)\s\d|\d[\d.,]*\s(?:tỷ|triệu)"
"""An article, an amount: «Nghị quyết giảm hơn 3.000 tỷ đồng»."""
_DOES = regex.compile(
    r"(?<!\w)(?P<name>(?P<kind>Nghị\sđịnh|Nghị\squyết|Quyết\sđịnh|Thông\stư|Chỉ\sthị)\s"
    r"(?:của\s(?:Quốc\shội|Chính\sphủ|Ủy\sban\sThường\svụ\sQuốc\shội|UBTVQH|Thủ\stướng(?:\sChính\sphủ)?|"
    r"(?:HĐND|UBND)(?:\s(?:tỉnh|huyện|thành\sphố|thị\sxã|xã|phường|TP))?)\s)?"
    r"(?:quy\sđịnh|hướng\sdẫn|điều\schỉnh|cho\sphép|phê\sduyệt|thí\sđiểm|ban\shành|(?<=Nghị\squyết\s)"
    r"(?:bãi\sbỏ|thành\slập|phê\schuẩn|phân\sbổ|kéo\sdài|đặt\stên|giám\ssát|sửa\sđổi|miễn|chấp\sthuận|thông\squa(?=\s(?:danh\smục|chủ\strương|điều\schỉnh|(?i:đề\sán|quy\shoạch|kế\shoạch)))|"
    r"tháo\sgỡ(?!\s(?:nhiều|được|những|các)))|về(?:\sviệc\sban\shành)?))"
    rf"(?P<title>(?!\s(?:của|này|trên)\s)(?!{STAFF})(?:(?!\s(?:{_ANOTHER})){PART}|\s\"[^\"\n]{{4,180}}\"){{3,36}}){END}"
)
_CHARTER = regex.compile(
    rf"(?<!\w)(?:(?P<kind>Hiến\spháp)(?:\s(?:năm\s)?{Y}|\ssửa\sđổi(?!,|\sbổ)|(?!\s(?:và\spháp\sluật|nước\sngoài)))"
    r"|(?P<kind>Điều\slệ)\s(?:Đảng(?:\sCộng\ssản\sViệt\sNam)?|(?:Công\sđoàn|Đoàn|Hội|MTTQ|Mặt\strận)"
    r"(?:\s[\p{L}.]{1,12}){0,8}?\s(?:Việt\sNam|Hồ\sChí\sMinh|VN))|(?P<kind>Báo\scáo)\s[Cc]hính\strị"
    r"|(?P<kind>[Qq]uy\shoạch)\s(?:phát\striển\s)?điện(?:\slực)?\s(?:[IVX]{1,5}|\d(?![\d/.%]))"
    r"(?:\sđiều\schỉnh(?=\s?[.,;:)\n]|\s(?:được|đã|là|vừa|sẽ|và)\s|$))?"
    r"|(?P<kind>Quy\shoạch)\s[Vv]ùng\s(?:[Đđ]ồng\sbằng\ssông\s(?:Hồng|Cửu\sLong)|Đông\sNam\sBộ|Tây\sNguyên|"
    r"Bắc\sTrung\sBộ(?:\svà\s[Dd]uyên\shải\s(?:miền\s)?Trung(?:\sBộ)?)?|"
    r"[Tt]rung\sdu\svà\smiền\snúi\s(?:phía\sBắc|Bắc\sBộ)|Thủ\sđô(?:\sHà\sNội)?)"
    rf"(?:\sthời\skỳ\s{Y}\s?-\s?{Y}(?:,\stầm\snhìn\sđến\snăm\s{Y})?)?"
    r"|(?P<kind>QCVN|TCVN)\s?\d{1,5}(?:-\d{1,3})?:\d{4}(?:/[A-ZĐ&-]{2,8})?"
    r"|(?P<kind>Chương\strình)\s\"?Mỗi\sxã\smột\ssản\sphẩm\"?"
    r"|(?P<kind>Chương\strình)\s(?:OCOP|(?:[Gg]iáo\sdục\sphổ\sthông(?:\s\(GDPT\))?|GDPT)(?:\s20\d\d|\smới))"
    r"|(?P<kind>Quy\schế)\sbầu\scử\strong\sĐảng"
    r"|(?P<kind>Cương\slĩnh)\sxây\sdựng\sđất\snước(?:\strong\sthời\skỳ\squá\sđộ\slên\s(?:chủ\snghĩa\sxã\shội|CNXH))?"
    r"(?:\s\(bổ\ssung,\sphát\striển\snăm\s2011\))?"
    r"|(?P<kind>Nội\squy)\skỳ\shọp\sQuốc\shội)(?!\w)"
)
_CONGRESS = regex.compile(
    r"(?<!\w)(?P<kind>[Nn]ghị\squyết)\s(?P<of>(?:[Đđ]ại\shội|Hội\snghị|ĐHĐB|ĐH)\s"
    r"(?:(?!(?:đã|sẽ|được|là|năm|khi|nêu|đề|vào|nhằm)\s)(?:[\w,-]{1,12}|\(\p{Lu}{2,8}\))\s){0,9}?"
    r"lần\sthứ\s\w{1,8}(?:,?\s(?:của\s)?(?:Ban\s[Cc]hấp\shành\sTrung\sương|BCH\sTrung\sương)(?:\sĐảng)?|"
    r"\s(?:của\s)?Đảng)?(?:,?\s(?:[Kk]hóa|nhiệm\skỳ)\s[\dIVX]{1,5}(?:\s?-\s?\d{4})?)?)(?!\w)"
)
_PLENUM = regex.compile(
    r"(?<!\w)(?P<kind>[Nn]ghị\squyết|[Kk]ết\sluận)\s(?:[Hh]ội\snghị\s)?(?:Trung\sương|TW|T\.Ư)\s\d{1,2}"
    r"(?:\s?\(?,?\s?[Kk]hóa\s[IVX]{1,5}(?:(?:,\s(?:[Kk]hóa\s)?|\svà\s(?:[Kk]hóa\s)?)[IVX]{1,5}(?!\w)){0,3}\)?)?(?!\w)"
    r"|(?<!\w)(?P<kind>Văn\skiện)\sĐại\shội\s(?:[\w,-]{1,12}\s){0,6}?lần\sthứ\s\w{1,8}(?:\scủa\sĐảng)?"
    r"|(?<!\w)(?P<kind>[Nn]ghị\squyết|Văn\skiện)\sĐại\shội\s(?:Đảng\s(?:toàn\squốc\s)?)?(?:lần\sthứ\s)?"
    r"[IVX]{1,6}(?:\scủa\sĐảng|\sĐảng\sbộ\s(?:tỉnh|thành\sphố|TP\.?|huyện|quận|thị\sxã|xã|phường)"
    r"(?:\s(?!HĐND|UBND)\p{Lu}\p{Ll}+){0,4}|\s(?:Công\sđoàn|Đoàn|Hội|Mặt\strận)(?:\s[\p{L}.]{1,12}){0,8}?\s(?:Việt\sNam|Hồ\sChí\sMinh))?(?!\w)"
    r"|(?<!\w)(?P<kind>[Nn]ghị\squyết)\sĐại\shội\sĐảng\sbộ\s(?:[\w,]{1,12}\s){1,6}?"
    r"nhiệm\skỳ\s\d{4}\s?-\s?\d{4}"
    r"|(?<!\w)(?P<kind>[Nn]ghị\squyết)\s[Kk]ỳ\shọp\sthứ\s\w{1,8}(?:,?\s(?:Quốc\shội|HĐND)(?:\stỉnh)?\skhóa\s\w{1,6})?(?!\w)"
    r"|(?<!\w)(?P<kind>Nghị\squyết)\sphiên\shọp\sChính\sphủ\s(?:thường\skỳ\s)?tháng\s\d{1,2}"
    r"(?:\s?/\s?|\snăm\s)\d{4}(?!\d)"
)
"""«Nghị quyết Trung ương 4 khóa XII», «Văn kiện Đại hội …», «Nghị quyết phiên họp Chính phủ …»."""
_NATIONAL = regex.compile(
    r"(?<!\w)(?P<kind>Chương\strình)\s(?:[Mm]ục\stiêu\s[Qq]uốc\sgia(?:\s\(MTQG\))?|MTQG)\s(?:về\s)?(?:xây\sdựng\s(?:nông\sthôn\smới|NTM)"
    r"|giảm\snghèo(?:\sbền\svững)?|phát\striển\svăn\shóa|phòng,?\schống\sma\stúy|nước\ssạch\svà\s"
    r"vệ\ssinh\smôi\strường\snông\sthôn|phát\striển\skinh\stế\s?[-,]?\s?xã\shội\svùng\sđồng\sbào"
    r"\s(?:dân\stộc\sthiểu\ssố|DTTS)(?:\svà\smiền\snúi)?|việc\slàm)"
    rf"(?:\sgiai\sđoạn\s{Y}\s?-\s?{Y}|\sđến\snăm\s{Y})?(?!\w)"
    r"|(?<!\w)(?P<kind>Chương\strình)\s(?:mục\stiêu\s[Qq]uốc\sgia|MTQG)\sphát\striển\skinh\stế\s?[-,]?\s?xã\shội"
    r"\svùng\s(?:dân\stộc\sthiểu\ssố|DTTS)\s?(?:&|và)\s?(?:miền\snúi|MN)(?!\w)"
    r"|(?<!\w)(?P<kind>Chương\strình)\sphát\striển\s(?:kinh\stế\s?[-,]?\s?xã\shội|KT\s?-\s?XH)\svùng"
    r"\sđồng\sbào\s(?:dân\stộc\sthiểu\ssố|DTTS)(?:\s(?:và|&)\smiền\snúi|-MN)?(?!\w)"
)
"""The programmes that the National Assembly decides, by what they are for."""
_WORK = regex.compile(
    r"(?<!\w)(?P<kind>[Đđ]ề\sán|Kế\shoạch|Chiến\slược|Quy\shoạch|Dự\sán|[Bb]ài\sviết)\s"
    r"(?P<title>\"[^\"\n]{8,180}\")"
)
"""A kind, and the title in quotation marks: «Đề án "Một triệu căn hộ"»."""
_MASTER = regex.compile(
    rf"(?<!\w)(?P<kind>Quy\shoạch)\stổng\sthể(?P<title>(?:\s(?!{STOP}\b|và\b|của\b|về\b|lần\b|dựa\b){WORD}){{2,8}})"
    r"(?=\s?[.,;:)\"\n]|\s(?:được|đã|sẽ|và|là|của|lần|dựa|phải|cần|nhằm)\b)"
)
_TREATY = regex.compile(
    r"(?<!\w)(?P<kind>Hiệp\sđịnh)\s(?P<title>[A-Z][A-Z.]{1,7}[A-Z])(?!\w)"
    r"|(?<![\w(])(?:(?P<kind>)(?:EVFTA|CPTPP|RCEP|UKVFTA|EVIPA|VKFTA|ATIGA|CEPA))(?!\w)"
)

# What the patterns begin with: they are tried only there, and at a quotation mark before it.
_KIND_CUES = Cues(
    (
        "chiến lược", "chương trình", "kế hoạch", "đề án", "quy hoạch", "đồ án", "nghị quyết",
        "nghị định", "quyết định", "thông tư", "hiến pháp", "điều lệ", "báo cáo", "nội quy",
        "hiệp định", "công ước", "cương lĩnh", "pháp lệnh",
        "kết luận", "tờ trình", "văn kiện", "dự án", "bài viết", "chỉ thị",
        *("qcvn", "tcvn", "thỏa thuận", "hiến chương"),
        *("quy chế", "luật sửa đổi", "phương án", "danh mục", "quy định", "hướng dẫn", "công điện"),
        *("evfta", "cptpp", "rcep", "ukvfta", "evipa", "vkfta", "atiga", "cepa"),
    )
)  # fmt: skip

_SHORT_NAME = regex.compile(
    r"\((?:gọi\s(?:tắt\s)?là\s|sau\sđây\s[\w\s]{3,16}\slà\s)?"
    r"(?:Đề\sán|Chương\strình|Kế\shoạch)\s(?:số\s)?\d"
)
_SENTENCE_END = regex.compile(r"[.;]\s|\n\n")
_BEHIND = 220
_POINTS = regex.compile(r"\s(?:nêu|nói)\strên(?!\w)")
_ALSO_DO = regex.compile(
    r"(?r)\svà\s(?:củng\scố|tăng\scường|nâng\scao|đẩy\smạnh|tiếp\stục|tập\strung|chuẩn\sbị|phân\scông|"
    r"báo\scáo|chỉ\sđạo|triển\skhai|tổ\schức|phân\scông(?:\s\p{Ll}+){1,2})$"
)
"""«ban hành Nghị quyết về công tác dân tộc | và củng cố, nâng cao chất lượng cán bộ»."""
_KIND_ALONE = regex.compile(r"\s(?:[Ll]uật|[Nn]ghị\s(?:quyết|định))$")


@cache
def _of_a_body() -> regex.Pattern[str]:
    """Return the pattern of «Chương trình hành động của Chính phủ»."""
    parties = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy")
    names = "|".join(
        regex.escape(as_view(name)) for name in (*parties, *(b.name for b in bodies()))
    )
    return regex.compile(
        rf"(?<!\w)(?P<kind>Chương\strình|Kế\shoạch)\shành\sđộng\scủa\s(?:{names})(?!\w)"
    )


def find_titled(view: str) -> Iterator[Found]:
    """Find the documents that are named by a title, in no order."""
    yield from find_laws(view)
    starts = _KIND_CUES.starts(view)
    if not starts:
        return
    names = capitals(view, starts)
    for pattern, at in (
        *((_CHARTER, starts), (_CONGRESS, starts), (_PLENUM, starts), (_NATIONAL, names)),
        *((_TREATY, names), (_of_a_body(), names), (amending(), names)),
    ):
        for match in tried_at(at, pattern, view) if at else ():
            if not view.endswith(_OUTLINES, 0, match.start()):
                yield found(match, match.end())
    yield from _plans(view, starts, names)


_BESIDE = regex.compile(
    r"\s-\s(?:Ảnh|bước|một|là|đây|nền|văn\skiện|điểm|mở\s(?:ra|đường)|tạo|đánh\sdấu|góp|thể\shiện|"
    r"giúp|nhằm|hướng|đưa|khẳng\sđịnh|cho\sphép|được)(?!\w)|,\s(?P<next>phương\shướng)(?!\w)"
)
"""What goes on behind a name: who took the picture, what the paper is, what is told beside it."""
_GIVER = regex.compile(
    r"\scủa\s(?:UBND|HĐND|Ủy\sban\snhân\sdân|Hội\sđồng\snhân\sdân|Tỉnh\sủy|Thành\sủy|Huyện\sủy|Ban\sThường\svụ"
    r"|Chính\sphủ|Thủ\stướng|Bộ\s(?=\p{Lu})|Quốc\shội|Sở\s(?=\p{Lu}))[^.,;:()\"]{0,60}$"
)
_ITS_OWN = regex.compile(
    r"(?:nghị\squyết|nghị\sđịnh|quyết\sđịnh|văn\sbản|thẩm\squyền|hoạt\sđộng|quy\schế|cơ\squan|trụ\ssở|chức\snăng|"
    r"nhiệm\svụ|tổ\schức|bộ\smáy|đại\sbiểu|vai\strò|lãnh\sđạo|chỉ\sđạo|thành\sviên|trách\snhiệm|nhiệm\skỳ|điều|mô\shình|"
    r"kết\squả|chất\svấn|giám\ssát|chức\sdanh|tiếp\scông\sdân|quản\slý|điều\shành|[Ll]uật|thông\stư|chỉ\sthị|kế\shoạch|"
    r"chương\strình|báo\scáo|giá\strị|công\stác|sử\sdụng|dự\sán|khoản|mục|phụ\slục|làm\sviệc)$",
    regex.IGNORECASE,
)
"""What a body has or does, in a title that is not about its giver."""
_FEWEST_WORDS = 4
_FAR_SEEING = {"Chiến lược", "Quy hoạch"}
_BARE = regex.compile(r"(?:Chương\strình|Kế\shoạch)(?:\shành\sđộng)?")
_OUTLINES = ("cương ", "cương chi tiết ")
"""«Đề cương chi tiết | Báo cáo chính trị»: the outline of a paper is not it."""


def _plans(view: str, starts: list[int], names: list[int]) -> Iterator[Found]:
    """Find plans, schemes and resolutions that are in no other's name, and no number of them."""
    for found_one in _all_plans(view, starts, names):
        if is_no_title(view, found_one.begin, found_one.end):
            continue
        one = _by_itself(view, found_one)
        if one is None:
            continue
        if not _POINTS.match(view, one.end):  # «Nghị quyết về các nội dung nêu trên»
            also = _ALSO_DO.search(view, one.begin, one.end) if view[one.end :][:1] == "," else None
            yield replace(one, end=also.start(), name_end=also.start()) if also else one


def _by_itself(view: str, one: Found) -> Found | None:
    """Return a paper's name without what only stands beside it; None where nothing is left."""
    one = _before_its_giver(view, one)
    beside = _BESIDE.search(view[one.begin : one.end])
    if beside is None or (beside["next"] and one.kind not in _FAR_SEEING):
        return one
    end = one.begin + beside.start()
    named = not _BARE.fullmatch(view, one.begin, end)
    return replace(one, end=end, name_end=end) if named else None


def _before_its_giver(view: str, one: Found) -> Found:
    """Return a scheme's or resolution's name without who gives it: «Đề án chợ đêm | của UBND tỉnh».

    What a title's own noun is of belongs to it: «Nghị quyết về hoạt động của HĐND xã».
    """
    of = _GIVER.search(view, one.begin, one.end)
    whole = of is None or _ITS_OWN.search(view, one.begin, of.start())
    if of is None or whole or len(view[one.begin : of.start()].split()) < _FEWEST_WORDS:
        return one
    return replace(one, end=of.start(), name_end=of.start())


def _all_plans(view: str, starts: list[int], names: list[int]) -> Iterator[Found]:
    """Find plans, schemes and resolutions by their titles; ``names`` begin with a capital."""
    quoted = [start - (view[start - 1 : start] == '"') for start in names]
    for match in tried_at(quoted, _QUOTED, view):
        yield found(match, match.end("title"), begin=match.start("title"))
    for match in (*tried_at(starts, _WORK, view), *tried_at(names, _MASTER, view)):
        yield found(match, match.end(), weak=True)
    for match in (*tried_at(starts, _ABOUT, view), *tried_at(names, _DOES, view)):
        if _KIND_ALONE.search(match["title"]):
            continue  # «Thông tư hướng dẫn thi hành Luật»
        stop = _marked_end(view, match) or listed_end(view, match.end("title"))
        yield found(match, stop, begin=match.start("name"), weak=True)
    for match in tried_at(starts, _PLAN, view):
        yield found(match, match.end(), weak=True)
    for match, stop in find_schemes(view, starts, names):
        if not _has_short_name(view, match):
            yield found(match, stop, weak=True)
    yield from _named(view, starts, names)
    for match in tried_at(quoted, _TITLED, view):
        end = _marked_end(view, match)
        if end is not None and not _has_short_name(view, match):
            yield replace(found(match, end, begin=match.start("kind"), weak=True), bare=True)


def _named(view: str, starts: list[int], names: list[int]) -> Iterator[Found]:
    """Find papers that a capital and their title name, or who gives them."""
    for match, stop in (*find_given(view, starts, names), *find_listed(view, starts)):
        yield replace(found(match, stop, weak=True), bare=True)
    for match, stop in find_named(view, names):
        marked = _marked_end(view, match)
        if not _has_short_name(view, match):
            yield replace(found(match, max(stop, marked or 0), weak=True), bare=True)


def _has_short_name(view: str, match: regex.Match[str]) -> bool:
    """Say whether a short name follows: «Đề án phát triển … đến năm 2030 (Đề án 06)»."""
    behind = _SHORT_NAME.search(view, match.end(), match.end() + _BEHIND)
    return behind is not None and not _SENTENCE_END.search(view, match.end(), behind.start())


def _marked_end(view: str, match: regex.Match[str]) -> int | None:
    """Return where a title ends: behind its last year or «quốc gia»; None without either."""
    begin, end = match.span("title")
    term = MONEY_FOR.search(view, begin, end)
    marks = list(_MARK.finditer(view, begin, term.end() if term else end))
    if not marks and _NATIONAL_PLACE.search(view, *match.span("title")):
        return match.end("title")
    return marks[-1].end() if marks else None
