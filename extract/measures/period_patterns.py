"""How stretches of time are written, and the words that lead to the places where one may stand."""

from __future__ import annotations

import regex

from extract.cues import Cued, Cues
from extract.lexicon import number_words
from extract.text import view as as_view

_Y = r"(?:19|20)\d\d"
MONTHS = {as_view(word): value for word, value in number_words().months.items()}
_MONTH_WORD = "|".join(
    word.replace(" ", r"\s") for word in sorted(MONTHS, key=len, reverse=True) if word != "năm"
)
_DIGITS = r"0?[1-9]|1[0-2]"
_MONTH = rf"(?:0?[1-9]|1[0-2]|{_MONTH_WORD})"
_QUARTER = r"(?:I{1,3}|IV|[1-4]|một|hai|ba|bốn|tư|đầu)"
_COUNT = (
    r"(?:0?[1-9]|1[01]|hai|ba|bốn|năm(?=\stháng\s(?:đầu|cuối))|sáu|bảy|tám|chín|mười|mười\smột)"
)
_DAYS = r"(?:[2-9]|[12]\d|hai|ba|bốn|năm|bảy|mười|mười\slăm|hai\smươi)"
"""«15 ngày đầu tháng 9»: so many days of a month."""
_YEARS = r"(?:0?[2-9]|10|hai|ba|bốn|năm|mười)"
"""«3 năm 2024-2026»: so many years."""
_THIS = r"năm\s(?:nay|này)"
_SUMMED = r"bình\squân|ước|ước\stính|tính\schung|tính\schung\strong|cộng\schung|lũy\skế|cộng\sdồn"
"""Behind these «5 tháng» are the first of the year."""
_LASTING = (
    r"trong|sau|dài|hơn|gần|mỗi|từng|suốt|khoảng|được|hạn|qua|chỉ|vòng|từ|đến|là|có|mới|cứ|trước"
)
"""Behind these «5 tháng» are how long something lasts."""
_REACHES = (
    r"toàn|cả\snước|tỉnh|huyện|thành\sphố|có|thu|chi|xảy\sra|cấp|giải\sngân|thực\shiện|trồng|"
    r"sản\slượng|tổng|khách|kim\sngạch|doanh\sthu|xuất\skhẩu|nhập\skhẩu|đón|khám|tiếp\snhận|"
    r"thu\shút|giải\squyết|phát\shiện|xử\slý|đã|các|nước\sta|trên\sđịa\sbàn|ngành|"
    r"giá\strị|chỉ\ssố|vốn|số|công\stác|đơn\svị"
)
"""What sentences go on with that «9 tháng» opens: «9 tháng, toàn tỉnh trồng …»."""
_ONCE = r"\slần(?!\w|\sđầu|\sthứ)"
"""«ba tháng một | lần» tells how often, and names no January."""
_PLAN_OF = r"(?:kế\shoạch|dự\stoán|chỉ\stiêu)\s(?:[^\s,.;:()]{1,12}\s){0,6}"
"""«kế hoạch chi | năm 2019 đến nay là …»: the plan is the year's."""
_OF_YEAR = rf"(?:\s?[/.-]\s?(?P<year>{_Y})|,?\s(?:của\s)?năm\s(?P<year>{_Y})|\s(?P<this>{_THIS}))?"
_ONE = (
    rf"(?:(?P<count>{_COUNT})\stháng(?:\s(?P<half>đầu|cuối)(?:\s(?:của\s)?năm)?|(?=(?:\scủa)?[/\s](?:năm\s)?{_Y})"
    rf"|(?=\s(?:của\s)?{_THIS})|(?<=(?:[89]|1[01])\stháng)(?=\squa(?!\w))|(?<=(?:{_SUMMED})\s[^\s]{{1,8}}\stháng)(?!\s(?:qua|tới|gần|một|mỗi|lần|kể))"
    rf"|(?=\s(?:(?:đã|mới|chỉ|ước|cũng|mới\schỉ)\s)?(?:đạt|ước|lên|hơn|gần|trên|tăng|giảm|là|bằng|tiếp\stục|vượt|lập|cán|chạm|gấp|được(?=\s\d))\s)(?<!(?:{_LASTING})\s\w{{1,4}}\stháng)"
    rf"|(?<=(?:^|[.;]\s)\w{{1,4}}\stháng)(?=,?\s(?:{_REACHES})(?!\w))"
    rf"|(?=\scủa\s(?:tỉnh|thành\sphố|tp|huyện|ngành)\s(?:ước\s)?(?:đạt|ước|tăng|giảm|là)\s)"
    rf"(?<!(?:{_LASTING})\s\w{{1,4}}\stháng)"
    rf"|(?=\s\d[\d.,]{{0,12}}(?:%|\s(?:tỷ|triệu|nghìn|tấn|lượt)))(?<!(?:{_LASTING})\s\w{{1,4}}\stháng))"
    rf"(?:(?:\scủa)?[\s/](?:năm\s)?(?P<year>{_Y})|\s(?:của\s)?(?:năm\s)?(?P<this>nay|này))?"
    rf"|nửa\s(?P<half>đầu|cuối)\s(?:của\s)?năm(?:\s(?P<year>{_Y})|\s(?P<this>nay|này))?"
    rf"|(?:(?P<quarters>hai|ba|2|3)\squ[ýí]|(?P<halves>nửa)\snăm)"
    rf"(?:\s(?P<half>đầu)(?:\s(?:của\s)?năm)?|(?=,)(?<=(?:^|[.:;]\s)\w{{1,3}}\s\w{{3}})|(?<=(?:{_SUMMED})\s\w{{1,3}}\s\w{{3}})(?!\s(?:qua|tới|gần|một|mỗi|lần|kể)))"
    rf"(?:(?:\scủa)?[\s/](?:năm\s)?(?P<year>{_Y})|\s(?:của\s)?(?:năm\s)?(?P<this>nay|này))?"
    rf"|q(?:u[ýí]|ú[yi])\s(?P<quarter>{_QUARTER})(?!\w)(?!{_ONCE}){_OF_YEAR}(?:\snăm)?"
    rf"|(?:(?:nửa|(?P<days>{_DAYS})\sngày)\s(?P<edge>đầu|cuối)\s"
    rf"|(?<!học\s)k[ỳì]\s(?P<term>[12]|II?)\s)?(?<!(?<!k[ỳì]\s)\d\s)tháng\s(?P<month>{_MONTH})(?![\w%])(?!{_ONCE})(?!\s?[/.,-]\s?\d{{1,2}}(?!\d)){_OF_YEAR}"
    rf"|(?:giai\sđoạn|thời\skỳ|trong\scác\snăm|các\snăm)\s(?:từ\s)?(?:năm\s)?(?P<from>{_Y})"
    rf"\s?(?:-|đến|và)\s?(?:năm\s)?(?P<to>{_Y})"
    rf"|(?<=(?:^|[.:]\s)(?:(?:trong|qua)\s)?)nhiệm\skỳ\s(?P<from>{_Y})\s?-\s?(?P<to>{_Y})(?=,)"
    rf"|nhiệm\skỳ\s(?P<from>{_Y})\s?-\s?(?P<to>{_Y})(?=,\s[^,.;:]{{2,60}}\s(?:phấn\sđấu|đặt\smục\stiêu)\s)"
    rf"|(?<=(?:chỉ|mục)\stiêu\s(?:[^\s\d,;:.]{{1,8}}\s){{0,4}})nhiệm\skỳ\s(?P<from>{_Y})\s?-\s?(?P<to>{_Y})(?=:|\s*$)"
    rf"|năm\shọc\s(?P<from>{_Y})\s?-\s?(?P<to>{_Y})"
    rf"|(?<![\d.,]){_YEARS}\snăm\s(?P<from>{_Y})\s?-\s?(?P<to>{_Y})"
    rf"|(?<!tháng\s)(?P<part>(?:đầu|giữa|cuối)\s)?(?<!tháng\s\w{{3,4}}\s)năm\s(?:(?P<from>{_Y})"
    rf"\s?(?:-\s?|(?:đến|tới)\s(?:hết\s)?năm\s)(?P<to>{_Y})|(?P<year>{_Y}))"
    rf"|(?<=cùng\skỳ\s)(?P<year>{_Y})(?![\d.,]*\d|\s(?:tỷ|triệu|nghìn|người|hộ|vụ|ca|tấn|lượt))"
    rf"|(?P<part>(?:đầu|giữa|cuối)\s)?(?P<this>{_THIS})"
    rf"|(?<=cả\s)(?P<this>năm)(?!\s?(?:{_Y}(?![\d.,])|\d\s|học|nước)))(?!\w)"
)
_UNTIL = (
    r"(?:(?:tính\s|lũy\skế\s)?(?:(?:đến|tới)(?:\shết)?|(?<!chưa\s)hết)(?:\s(?:thời\sđiểm|ngày|cuối|đầu))?|"
    r"chậm\snhất(?:\s(?:là|vào))?|trước)"
)
_LEAD = (
    rf"(?:(?P<until>{_UNTIL})\s|(?P<since>(?:kể\s)?từ|sau)\s"
    r"|(?P<compared>(?:so\svới\s)?cùng\skỳ|so\svới(?:\sước)?(?:\skết\squả)?(?:\sthực\shiện)?(?:\s(?:cuối|đầu|giữa)(?=\stháng))?"
    r"|bằng\scùng\skỳ)\s(?:của\s)?"
    r"|(?:trong|cả|của|vào|riêng|tổng\skết)\s)?"
)
_PERIOD = regex.compile(rf"(?:(?<![\w/.,-])|(?<=\)-))(?:{_LEAD}){_ONE}", regex.IGNORECASE)
_SINCE_START = regex.compile(
    rf"(?:(?:(?:kể|tính)\s)?từ\s)?(?:đầu\snăm(?:\s(?P<year>{_Y}|nay))?|đầu\snhiệm\skỳ\s(?P<since>{_Y})\s?-\s?{_Y}|(?<!{_PLAN_OF})năm\s(?P<since>{_Y})|(?P<since>{_Y}))"
    r"\s(?:đến|tới)\s(?:nay|bây\sgiờ|thời\sđiểm\s(?:này|hiện\stại))\b"
    rf"|(?:(?:kể|tính)\s)?từ\s(?:(?:đầu|giữa|cuối)\s)?tháng\s(?P<month>{_MONTH})(?:(?:\s?[/.-]\s?|\snăm\s)(?P<since>{_Y}))?"
    r"\s(?:đến|tới)\snay\b"
    r"|(?:lũy\skế|cộng\sdồn|tính)\stừ\sđầu\snăm(?=[,\s])(?!\s(?:đến|tới|\d|nay|học))"
    r"|(?<=(?:^|[.;]\s))từ\sđầu\snăm(?:\snay)?(?=,\s)"
    r"|(?<!(?:kể|ngay)\s)từ\sđầu\snăm(?=\s(?:lên|đạt|là|ước|hơn|gần|trên)\s)",
    regex.IGNORECASE,
)
_UNTIL_DAY = regex.compile(
    r"(?:(?P<start>(?:lũy\skế\s|tính\s)?từ\s(?:đầu\snăm|(?:ngày\s)?0?1/0?1)(?:\snay)?(?:[/\s](?P<since>20\d\d))?)|tính|lũy\skế|tính\slũy\skế)"
    r"\s(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?"
    rf"(?P<day>\d{{1,2}})\s?[/.-]\s?(?P<month>\d{{1,2}})(?:\s?[/.-]\s?(?P<year>{_Y}))?(?!\d)"
    r"|(?:đến|tới)\s(?:hết\s)?(?P<day>[1-3]\d)[/.](?P<month>0?[1-9]|1[0-2])"
    r"(?=,|\s(?:đạt|ước|đã|có|là|còn|toàn|cả|tỉnh|mới)\s)",
    regex.IGNORECASE,
)
# What stands in each of the three: so few places are tried.
_CUES = Cues(
    (
        *(f"năm {digit}" for digit in "12"), "năm nay", "năm này", "năm học", "cả năm",
        "đầu năm", "cuối năm", "tháng", "nửa", "quý", "quí", "qúy", "qúi", "giai đoạn", "thời kỳ",
        "các năm",
        "nhiệm kỳ", "cùng kỳ 19", "cùng kỳ 20",
    )
)  # fmt: skip
_SINCE_CUES = Cues(
    (
        *(f"{until} {now}" for until in ("đến", "tới") for now in ("nay", "bây giờ", "thời điểm")),
        *(f"{reckoned} từ đầu năm" for reckoned in ("kế", "dồn", "tính")),
        "đầu năm, ",
        "đầu năm nay, ",
        *(f"đầu năm {reached}" for reached in ("lên", "đạt", "là", "ước", "hơn", "gần", "trên")),
    )
)
_UNTIL_CUES = Cues(
    (
        *(f"{reckoned} {until}" for reckoned in ("tính", "kế") for until in ("đến", "tới")),
        *(f"từ {ngay}{zero}1/" for ngay in ("", "ngày ") for zero in ("", "0")),
        *(f"{until} {digit}" for until in ("đến", "tới", "hết") for digit in "123"),
        "từ đầu năm",
    )
)
_BARE_YEARS = regex.compile(
    rf"(?<![\w/.,-])(?:từ\s(?:năm\s)?(?P<from>{_Y})\s(?:đến|tới)\s(?:hết\s)?(?P<to>{_Y})|(?:đến|tới)\s(?P<until>{_Y})"
    rf"|(?<=(?<!\w)(?:PCI|PAPI|PII|GII|DTI|DDCI|SIPAS|index)\s)(?P<from>{_Y})(?!\s?-)"
    rf"|(?:\d{{1,2}}\snăm|giai\sđoạn|thời\skỳ|nhiệm\skỳ)(?:\s(?:qua|I{{1,3}}|IV|\d))?\s\((?P<from>{_Y})\s?[-–]\s?(?P<to>{_Y})\)"
    rf"|(?:đến\s|tới\s)?(?:cuối|hết)\snhiệm\skỳ\s{_Y}\s?-\s?(?P<until>{_Y}))"
    r"(?![\w%]|[/.,-]\d|\s(?:tỷ|triệu|nghìn|người|hộ|xã|dự|căn|ha|km|tấn|đồng|doanh|trường|lượt))",
    regex.IGNORECASE,
)
_BARE_CUES = Cues(
    (
        *(f"{until} {digits}" for until in ("đến", "tới") for digits in ("19", "20")),
        "cuối nhiệm kỳ", "hết nhiệm kỳ",
        *(f"{stretch} ({digits}"
          for stretch in ("năm", "đoạn", "kỳ", "qua", " i", " ii", " iii", " iv",
                          *(f" {part}" for part in range(1, 10)))
          for digits in ("19", "20")),
        "pci 20", "papi 20", "pii 20", "gii 20", "dti 20", "ddci 20", "sipas 20", "index 20",
    )
)  # fmt: skip
REACH = 40
_LITTLE = 8
NAMED_TERM = regex.compile(
    r"(?:năm\shọc|niên\skhóa|nhiệm\skỳ|khóa|giá\s(?:so\ssánh|cố\sđịnh|gốc)|năm\sgốc)\s$",
    regex.IGNORECASE,
)
"""«khóa | 2020-2025»; «tăng 8% theo giá so sánh | năm 2010», by whose prices it is reckoned."""
STANDARD = regex.compile(
    r"(?:chuẩn\s(?:hộ\s)?(?:cận\s)?nghèo|tiêu\schí)(?:\s[^\s,.;()]{1,9}){0,8}\s$", regex.IGNORECASE
)
"""«theo chuẩn nghèo đa chiều | giai đoạn 2022-2025»: how long the standard holds."""
TWELVE = 12
LAST_YEAR = regex.compile(
    r"(?:\s(?:của\s)?năm|(?<=\snăm))\s(?:ngoái|trước)(?!\w)", regex.IGNORECASE
)
IN_LAST_YEAR = regex.compile(
    r"(?:^|[.;]\s|\n)năm\s(?:ngoái|trước),?\s[^.;,\d]{0,30}$", regex.IGNORECASE
)
COMPARES = regex.compile(
    r"so\svới\s(?!(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết))"
    r"(?:(?:dịp|đợt|kỳ|mùa|vụ|lễ|tết|thời điểm|ngày)\s)(?:[^\s,;.()]{1,9}\s){0,5}(?:của\s)?$"
    r"|(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt|kém)\shơn\s$"
    r"|(?<!\w)(?:chuyển\s(?:nguồn|tiếp|số\sdư|kinh\sphí|vốn|nợ)|kết\schuyển)(?:\s[^\s,;.()]{1,9}){0,4}?"
    r"\s(?:(?:từ\s)?năm\s\d{4}\s)?(?:từ|sang|qua)\s$",
    regex.IGNORECASE,
)
"""«so với dịp nghỉ lễ này | năm 2022», «cao hơn | năm 2022», which is not the figure's own.

«chuyển nguồn từ | năm 2015 sang | năm 2016» says from which year to which.
"""

_MONTHS_TO = regex.compile(
    rf"(?<!\w)(?:kể\s|tính\s)?từ\s(?:(?:đầu\s)?tháng\s(?P<from>{_MONTH})(?:(?:\s?[/.-]\s?|\snăm\s)(?P<since>{_Y}))?"
    rf"|đầu\snăm(?:\s(?P<since>{_Y})|\snay)?)"
    rf"\s(?:đến|tới)\s(?:hết\s|cuối\s|(?P<edge>giữa|nửa\sđầu|trung\stuần)\s)?(?:tháng\s(?P<to>{_MONTH})"
    rf"(?:(?:\s?[/.-]\s?|\snăm\s)(?P<year>{_Y})|\s(?P<this>{_THIS}))?"
    rf"|(?P<to>0?[1-9]|1[0-2])\s?[/-]\s?(?P<year>{_Y}))(?![\w%])"
    rf"|(?<!\w)(?:(?:trong|các|vào)\s)?tháng\s(?P<from>{_DIGITS})\s?[-–]\s?(?P<to>{_DIGITS})(?![\w%])"
    rf"(?:(?:\s?/\s?|\snăm\s)(?P<year>{_Y})(?!\w)|\s(?P<this>{_THIS})|(?!\s?[/.,-]\s?\d))",
    regex.IGNORECASE,
)
"""«từ tháng 1 đến hết tháng 6/2024», «từ đầu năm đến giữa tháng 6», «trong tháng 7-8»."""
_MONTHS_CUES = Cues(
    ("từ tháng", "từ đầu tháng", "từ đầu năm", *(f"tháng {digit}" for digit in range(10)))
)
_YEAR_TO_MONTH = regex.compile(
    rf"(?<!\w)(?:(?:kể\s|tính\s)?từ|giai\sđoạn)\s(?:từ\s)?"
    rf"(?:(?:năm\s|đầu\snăm\s)?|q(?:u[ýí]|ú[yi])\s(?P<first>{_QUARTER})(?:/|\snăm\s))(?P<since>{_Y})"
    rf"(?:\s(?:đến|tới)\s|\s?-\s?)(?:hết\s|cuối\s|đầu\s)?"
    rf"(?:tháng\s(?P<to>{_MONTH})|q(?:u[ýí]|ú[yi])\s(?P<quarter>{_QUARTER})(?!\w))"
    rf"(?:\s?[/.-]\s?|,?\snăm\s)(?P<year>{_Y})(?![\w%])",
    regex.IGNORECASE,
)
"""«giai đoạn 2016 đến tháng 6/2019», «từ quý I/2022 đến quý III năm 2024»."""
CUED_STRETCH = Cued(
    _YEAR_TO_MONTH,
    Cues(
        (
            *(
                f"{until} {part}"
                for until in ("đến", "tới", "hết", "-", "cuối")
                for part in ("tháng", "quý", "quí", "qúy", "qúi")
            ),
        )
    ),
    REACH,
    REACH,
)
CUED_MONTHS = Cued(_MONTHS_TO, _MONTHS_CUES, _LITTLE, 2 * REACH)
CUED_UNTIL = Cued(_UNTIL_DAY, _UNTIL_CUES, REACH, 2 * REACH)
CUED_SINCE = Cued(_SINCE_START, _SINCE_CUES, REACH, REACH)
CUED_YEARS = Cued(_BARE_YEARS, _BARE_CUES, REACH, REACH)
CUED_PERIOD = Cued(_PERIOD, _CUES, REACH, REACH)
