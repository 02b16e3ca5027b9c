"""Papers without a number that who gives them, or what they plan for, names.

«Nghị quyết của Quốc hội khóa XV về …», «chiến lược quốc gia về bình đẳng giới», «Đề án 1 triệu ha».
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from extract.cues import tried_at
from extract.papers.scheme_titles import listed_end
from extract.papers.title_words import END, PART, STAFF, VERB, WORD

_Y = r"(?:19|20)\d\d"
_STOP = (
    rf"(?:{VERB}|(?<!đối\s)với|vào|theo|trên|của(?=\s\p{{Lu}})(?!\s(?:Đảng|Nhà))"
    r"|trong(?=\s(?:tháng|quý|năm|tuần|thời|đó|kỳ|ngày)(?!\w))|và(?=\s(?:\p{Lu}|các|những|phong\strào)))"
)
_ENDS = rf"(?=\s?[.,;:)\"\n]|\s(?:{_STOP})(?!\w)|\s?$)"
_ENDS_OR_SHORT = _ENDS.replace(r"[.,;:)", r"[.,;:()")
_TITLE = (
    rf"(?:\s(?!{_STOP}(?!\w)){WORD}|\s-(?=\s[\p{{L}}\d])"
    r"|,(?=\s(?:bổ\ssung|giải\spháp|chính\ssách|trả\snợ|chống|giám\ssát|an\ssinh|nhiệm\svụ|giai\sđoạn|tầm\snhìn|"
    r"Phó|Trưởng|Ủy\sviên|nhiệm\skỳ|khóa)(?!\w)))"
)
_OF_WHOM = regex.compile(
    r"(?<!\w)(?P<kind>Nghị\squyết|Quyết\sđịnh|Chỉ\sthị|Quy\sđịnh|Kế\shoạch|Đề\sán|Nghị\sđịnh)\scủa\s"
    rf"\p{{Lu}}[\w.]{{1,12}}(?:\s(?!về\s|số\s|tại\s|{VERB}\s)[\w.-]{{1,12}}){{0,9}}\svề(?!{STAFF})\s"
    rf"(?P<title>(?:việc\s)?{WORD}{PART}{{2,36}}{END}|\"[^\"\n]{{8,200}}\")"
)
_OF_OFFICE = regex.compile(
    r"(?<!\w)(?P<kind>[Cc]ông\sđiện|[Cc]hỉ\sthị|quyết\sđịnh)\scủa\s(?!Tòa|TAND|Viện)"
    rf"\p{{Lu}}[\w.]{{1,12}}(?:\s(?!về\s|số\s|tại\s|{VERB}\s)[\w.-]{{1,12}}){{0,9}}\svề\sviệc(?!{STAFF})\s"
    rf"(?P<title>{WORD}{PART}{{2,36}}{END}|\"[^\"\n]{{8,200}}\")"
)
"""«công điện của Chủ tịch UBND tỉnh A về việc ứng phó mưa lũ»."""
_NATIONAL = regex.compile(
    r"(?<!\w)(?P<kind>[Cc]hiến\slược|[Cc]hương\strình(?:\shành\sđộng)?|[Kk]ế\shoạch\shành\sđộng)\squốc\sgia\svề\s"
    rf"(?P<title>{WORD}{_TITLE}{{1,24}}){_ENDS}"
)
_CONGRESS = regex.compile(
    r"(?<!\w)(?P<kind>[Nn]ghị\squyết|[Vv]ăn\skiện)\sĐại\shội\s(?:đại\sbiểu\s)?[Đđ]ảng\sbộ"
    r"(?:\s(?:Công\san|Quân\ssự|Khối\s[\w\s]{4,30}?))?\s(?:tỉnh|[Tt]hành\sphố|TP\.?|huyện|quận|thị\sxã|xã|phường)"
    r"(?:\s(?!HĐND|UBND|MTTQ)\p{Lu}\p{Ll}+|\sHCM){0,4}(?:\skhóa\s[IVX\d]{1,6})?"
    rf"(?:,?\snhiệm\skỳ\s{_Y}\s?-\s?{_Y})?(?!\w)"
)
_OF_COUNCIL = regex.compile(
    r"(?<!\w)(?P<kind>Nghị\squyết)\s(?:HĐND|Hội\sđồng\snhân\sdân|Tỉnh\sủy|Thành\sủy|Huyện\sủy)"
    rf"(?:\s(?:tỉnh|thành\sphố|huyện|quận|xã|phường))?\svề\s(?P<title>{WORD}{_TITLE}{{2,24}}){_ENDS}"
)
_GROWTH = regex.compile(
    r"(?<!\w)(?P<kind>[Cc]hiến\slược)\sphát\striển\s(?:kinh\stế\s?[-,]?\s?xã\shội|KT\s?-\s?XH)"
    rf"(?:\s10\snăm(?:\s\(?{_Y}\s?-\s?{_Y}\)?)?|\s\(?(?:giai\sđoạn\s|thời\skỳ\s)?{_Y}\s?-\s?{_Y}\)?)(?!\w)"
)
_AREA = regex.compile(
    r"(?<!\w)(?P<kind>Đề\sán)\s(?:1|01|một)\striệu\s(?:ha|héc[-\s]?ta|hecta|căn)"
    rf"(?:\s(?!{_STOP}(?!\w)){WORD}){{0,12}}{_ENDS}"
)
_POOR = regex.compile(
    r"(?<!\w)(?:(?P<kind>Chương\strình)\s(?:(?:MTQG|mục\stiêu\squốc\sgia)\s)?(?:13[45]|1719|30a)|(?P<kind>Nghị\squyết)\s(?:số\s)?30a)(?![\w/])"
)
_RECOVERY = regex.compile(
    r"(?<!\w)(?P<kind>Chương\strình)\s(?:phục\shồi\s(?:và\sphát\striển\s)?kinh\stế(?:\s?[-,]?\s?xã\shội)?"
    r"|[Mm]ỗi\sxã\smột\ssản\sphẩm)(?!\w)"
)
_TREATY = regex.compile(
    r"(?<!\w)(?P<kind>Hiệp\sđịnh|Công\sước|Nghị\sđịnh\sthư|Thỏa\sthuận(?=\sParis)|"
    r"Hiến\schương(?=\s(?:Liên|ASEAN)))"
    r"(?:\s(?:về|khung|của))?"
    rf"(?P<title>(?=\s(?:\p{{Lu}}|tránh\sđánh|tương\strợ|thương\smại(?:\s\p{{Ll}}+){{0,4}}\s\p{{Lu}}"
    r"|(?<=Nghị\sđịnh\sthư\svề\s)(?:xuất\skhẩu|yêu\scầu|kiểm\sdịch)))"
    rf"(?:\stự\sdo|\sToàn\sdiện\svà\sTiến\sbộ|(?<=\s[Qq]uyền)\scủa|\s(?!{_STOP}(?!\w)){WORD}|\s-(?=\s\p{{L}})"
    rf"|(?<=\sgiữa\s[^,.;:\n]{{2,40}})\svà(?=\s\p{{Lu}})){{1,16}}){_ENDS_OR_SHORT}"
)
_PARTY = regex.compile(
    r"Việt\sNam|\p{Lu}{2,}|Paris|Liên\s[Hh]ợp|[Xx]uyên\sThái|[Tt]oàn\sdiện\skhu\svực|Biển|Hà\sNội|Geneva|Genève|Kyoto|"
    r"(?:với|sang)\s\p{Lu}"
)
"""Whose treaty it is: «các Hiệp định Thương mại tự do» are any."""
_LABOUR = regex.compile(
    r"(?<!\w)(?P<kind>Công\sước)\s(?:số\s)?\d{1,3}(?=\s(?:của\s|\()?(?:ILO|Tổ\schức\sLao\sđộng)(?!\w))"
)
"""Conventions on labour are known by their number: «Công ước 87 | của ILO»."""
_SESSION = regex.compile(
    r"(?<!\w)(?P<kind>Nghị\squyết)\sphiên\shọp\sChính\sphủ\s(?:thường\skỳ\s)?tháng\s\d{1,2}(?![\d/]|\snăm)"
)
_FORBIDDEN = regex.compile(
    r"(?<!\w)(?P<kind>[Qq]uy\sđịnh)\svề\snhững\sđiều\sđảng\sviên\skhông\sđược\slàm(?!\w)"
)

_PLAIN = (
    *((_CONGRESS, False), (_OF_COUNCIL, True), (_NATIONAL, False), (_GROWTH, False), (_AREA, True)),
    *((_POOR, True), (_RECOVERY, True), (_LABOUR, True), (_SESSION, True), (_FORBIDDEN, False)),
)
"""Each with whether it begins with a capital."""


def find_given(
    view: str, starts: list[int], names: list[int]
) -> Iterator[tuple[regex.Match[str], int]]:
    """Yield what a paper's name matched, and where it ends."""
    for match in tried_at(names, _OF_WHOM, view):
        yield match, listed_end(view, match.end())
    for match in tried_at(starts, _OF_OFFICE, view):
        yield match, listed_end(view, match.end())
    for match in tried_at(names, _TREATY, view):
        if _PARTY.search(match["title"]):
            yield match, match.end()
    for pattern, is_name in _PLAIN:
        at = names if is_name else starts
        for match in tried_at(at, pattern, view) if at else ():
            yield match, match.end()
