"""What a page puts around a report: menus, counters, share buttons, teasers, templates.

A pattern stands here when its words can be no part of a report's own line.
"""

from __future__ import annotations

import re

from extract.remembered import remembered_if_short
from extract.syllables import LOWER, UPPER

_WHOLE_LINE = re.compile(
    r"""(?:
      A\s?-?\s?A(?:\s?A)?\s?\+?(?:\s?\|.{0,60})?                      # A- A A+ | Tăng tương phản
    | (?:tăng|giảm)\s(?:tương\sphản|cỡ\schữ).{0,40}
    | \{[^{}]{1,30}\}(?:\s*-?\s*\{[^{}]{1,30}\})*                   # {name} - {time}
    | powered\sby(?:\s.{0,40})? | multimedia(?:\s.{0,40})? | e-?magazine | infographics?
    | (?:trang\schủ|home)(?:\s?[›>/|•→"-]+\s?[^›>/|→"]{2,80}){1,6}       # Trang chủ / Tin tức
    | (?:trang\schủ|home)\s[^.!?:;]{2,160}                              # the same, without signs
    | [^›".!?:;]{2,50}(?:\s[›"]\s[^›"]{2,120}){1,6}                     # «»» is «"» in the view
    | truy\scập\snội\sdung\s(?:luôn|chính) | skip\s(?:to|ribbon)\s.{2,40}
    | (?:bỏ\squa|chuyển\s(?:đến|tới))\snội\sdung(?:\schính)? | turn\s(?:on|off)\s.{2,30}
    | thời\stiết | gợi\sý | quảng\scáo | đọc\sbáo\sin | về\strang\schủ | trang\schủ | đầu\strang
    | (?:lượt|số\slượt)\s(?:xem|truy\scập|đọc)\s?:?\s?[\d.,]*
    | [\d.,]+\s(?:lượt\s(?:xem|thích|đọc)|bình\sluận(?:\smới\snhất)?
        |người\sđang\s(?:online|đọc|xem))
    | [•*]?\s*(?:(?:đang|đã|tổng|lượt|số)\s(?:truy\scập|online)|hôm\s(?:nay|qua)|trực\stuyến|tất\scả
        |trong\s(?:ngày|tuần|tháng|năm)|(?:tuần|tháng)\s(?:này|trước))\s?:\s?[\d.,]+
    | \d{1,3}%? | in\s(?:trang|bài)(?:\snày)? | gửi\s(?:email|bài|mail).{0,20}
    | lưu\s(?:bài|tin).{0,12}
    | (?:chia\ssẻ|share|like|tweet|facebook|zalo|twitter|email|print|copy\slink|google\snews
        |theo\sdõi|nghe\sđọc\sbài|sao\schép\sliên\skết|bình\sluận|yêu\sthích|link\sgốc)
      (?:[\s,|/•:-]{1,4}(?:chia\ssẻ|share|like|tweet|facebook|zalo|twitter|email|print|copy\slink
        |bình\sluận|in))*
    | (?:từ\skhóa|tags?|thể\sloại|chuyên\smục)\s?:.{0,200}
    | đường\sdây\snóng\s?:?.{0,60} | hotline\s?:?.{0,60}
    | thư\sđiện\stử(?:\s.{0,60})? | liên\shệ(?:\s(?:quảng\scáo|tòa\ssoạn|sơ\sđồ).{0,60})?
    | sơ\sđồ\s(?:trang|cổng)(?:\s.{0,30})?
    | theo\sdõi\s.{1,60}\strên\s(?:google|facebook|zalo|youtube|tiktok|mạng\sxã\shội).{0,30}
    | (?:bạn\sđang\s(?:đọc|xem)|đọc\sthêm|đọc\stiếp).{0,160}
    | \[?video\]?\s?[:-].{0,200}:                                       # announces a player
    | (?:©|copyright|bản\squyền).{0,160} | giấy\sphép\s(?:số|hoạt\sđộng).{0,200}
    | tổng\sbiên\stập\s?:.{0,80} | (?:tòa\ssoạn|trụ\ssở|địa\schỉ)\s?:.{0,160}
    | (?:điện\sthoại|fax|email|tel|đt)\s?:.{0,120}
    | [\w.-]{1,60}\.(?:jpe?g|png|gif|webp|mp4|pdf|docx?)(?:\s?\(.{0,30}\))?
    | img\d*\s\d{6,} | (?:https?://|www\.)\S+ | \S+@\S+\.\S+
    | (?:cơ\squan\s(?:chủ\squản|ngôn\sluận)|phó\stổng\sbiên\stập|chịu\strách\snhiệm)\s.{0,160}
    | ®.{0,160} | ghi\srõ\snguồn.{0,120}
    | tác\sgiả\s?: | nguồn\stin\s?: | [a-z]
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_OUTLET = re.compile(
    rf"(?:CỔNG|TRANG) THÔNG TIN ĐIỆN TỬ(?: [^{LOWER}.!?:]{{2,80}})?"
    r"|(?:Cổng|Trang) [Tt]hông tin điện tử(?: tổng hợp)?"
    r"(?: (?:của )?(?:Chính phủ|(?:UBND |HĐND )?(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|"
    rf"Bộ|Sở)(?: (?:[{UPPER}]\w*|và|-)){{1,8}}))?"
    rf"|(?:CƠ QUAN (?:CỦA|NGÔN LUẬN)|TIẾNG NÓI CỦA) [^{LOWER}.!?:]{{2,120}}"
)
"""Whose page it is: «CỔNG THÔNG TIN ĐIỆN TỬ TỈNH AN GIANG»."""
_ASKS_READER = re.compile(
    r"(?:ý kiến của bạn sẽ được|vui lòng (?:gõ|nhập|đăng nhập)|mời (?:quý )?(?:bạn đọc|độc giả)"
    r"|hãy là người đầu tiên|bạn cần đăng nhập|(?:bản quyền|©|®|ghi rõ nguồn))\b.{0,160}",
    re.IGNORECASE,
)
_SENTENCE_WORDS = 8
_LONGEST = 320
_COMMENTS = re.compile(
    r"(?:ý\skiến\s(?:bạn\sđọc|của\sbạn|độc\sgiả)|"
    r"(?:viết\s|gửi\s|thêm\s)?bình\sluận(?:\smới(?:\snhất)?)?"
    r"|\d{1,5}\sbình\sluận.{0,20}|phản\shồi|hãy\strở\sthành\sngười\sđầu\stiên.{0,40})\s?:?"
    r"\s?(?:\(\d{1,5}\))?",
    re.IGNORECASE,
)
_TEASERS = re.compile(
    r"(?:(?:xem\s|đọc\s|xem\sthêm\s)?(?:(?:các|những|một\ssố)\s)?"
    r"(?:tin\sbài|tin|bài|thông\stin)(?:\sviết|\stức)?"
    r"\s(?:liên\squan|mới(?:\snhất|\shơn)?|khác|cũ(?:\shơn)?|tiếp\stheo|trước(?:\sđó)?"
    r"|cùng\s(?:chuyên\smục|chuyên\sđề|chủ\sđề|thể\sloại|loại)|nổi\sbật|nóng|đọc\snhiều|xem\snhiều"
    r"|(?:đã\s)?(?:đưa|đăng)|tiêu\sđiểm)"
    r"(?:\s(?:cùng\s(?:chuyên\smục|loại)|trong\s(?:chuyên\s)?mục|ngày\s.{4,12}))?"
    r"|xem\s(?:thêm|nhiều|tiếp|nhanh)|xem\stin\stheo\sngày|đọc\snhiều(?:\snhất)?"
    r"|có\sthể\sbạn\squan\stâm|bạn\scó\sthể\squan\stâm"
    r"|cùng\s(?:chuyên\smục|tác\sgiả|chủ\sđề)|tin\scùng\smục|dòng\ssự\skiện|mới\snhất"
    r"|>{1,3}.{0,200})\s?:?",
    re.IGNORECASE,
)
_BOXED = re.compile(
    r"(?:xem\sthêm|đọc\sthêm|tin\sliên\squan|bài\sliên\squan|>{2,3})\s?:?\s.{10,250}", re.IGNORECASE
)


@remembered_if_short
def is_furniture(line: str) -> bool:
    """Tell whether a whole line (of the view) belongs to the page and not to the report."""
    if len(line) > _LONGEST:
        return False
    if not any(letter.isalnum() for letter in line) or _ASKS_READER.match(line):
        return True
    if line[-1] in ".!?…" and line.count(" ") >= _SENTENCE_WORDS:
        return False
    words = line.lower().split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        return True  # a link and its title: «Tin nội bộ Tin nội bộ»
    return any(pattern.fullmatch(line) for pattern in (_WHOLE_LINE, _BOXED, _OUTLET))


@remembered_if_short
def opens_comments(line: str) -> bool:
    """Tell whether a line heads the readers' comments, below which no report goes on."""
    return _COMMENTS.fullmatch(line) is not None


@remembered_if_short
def opens_teasers(line: str) -> bool:
    """Tell whether a line heads a list of other articles: «Tin liên quan», «Đọc nhiều»."""
    return _TEASERS.fullmatch(line) is not None
