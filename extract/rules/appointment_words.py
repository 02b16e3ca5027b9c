"""What stands around an office that somebody is given, as patterns: see ``appointment``."""

from __future__ import annotations

import regex

ENDED = regex.compile(
    r"(?i)(?:thôi|không còn|từng|miễn nhiệm|bãi nhiệm|cách chức|đề cử|"
    r"(?:đề nghị|đề xuất|kiến nghị|phương án)(?!\s(?:trên\s)?của)|"
    r"giới thiệu(?!\svà\s(?:bầu|biểu quyết))|dự kiến|"
    r"không|chưa|sẽ|nếu|ứng cử|trước khi|trước đó|trước đây)\s"
)


HELD_BY_SEVERAL = ("phó ", "ủy viên", "thứ trưởng")
"""How the titles open that several are given at once."""
ASSIGNED = regex.compile(
    r"(?:\s(?:được|tham gia)\s(?:điều động|luân chuyển|phân công|chỉ định|Ban|BCH|BTV)\b"
    r"|,?\s(?:đến|về|sang)\s(?:nhận\s)?(?:công tác|nhiệm vụ)\b)"
    r"(?:(?!\b(?:và|là)\s\p{Lu})[^.;:]){0,110}$"
)
"""What runs over a comma to a new office: «tham gia Ban Chấp hành, Ban Thường vụ và giữ chức»."""
LIFE = regex.compile(
    r"\A(?:,\s(?:sinh (?:năm|ngày) [\d/.-]{4,10}|\d{2} tuổi|"
    r"(?:quê|trú|dân tộc|trình độ)\s[^,;:.]{2,50}))+(?:,|(?=\s))"
)
"""What is told of somebody's life: «ông A|, sinh năm 1975, quê Hà Nam, |được bầu làm …»."""
LEAVES_SEAT = regex.compile(
    r",?\sthôi\stham gia\s[^.;:]{2,120}?(?:,|\s(?:để|và))\s(?:được\s)?"
    r"(?=(?:điều động|luân chuyển|phân công|chỉ định|bổ nhiệm)(?!\w))"
)
"""«ông A| thôi tham gia Ban Chấp hành, được |luân chuyển giữ chức …»."""
FOR_ANOTHER = regex.compile(
    r"(?i)(?<!\w)thôi\s(?:giữ|làm|đảm nhiệm)\s[^.;:]*?(?:,|\svà)\s(?=(?:bổ nhiệm|bầu|điều động)\s)"
)
"""«ông A| thôi giữ chức X và |bổ nhiệm ông B giữ chức X»: A leaves, B does not."""
AT_ONCE = regex.compile(
    r"(?:,?\s(?:khóa|nhiệm kỳ)\s[^,;.:]{1,24}?){0,2}(?:,|\s[-–])\s(?:đã\s)?"
    r"(?:(?:được|tiếp tục|tái)\s){0,2}(?:(?:bầu|cử)\s)?(?:giữ|vào|với|trên)\s[^,]{2,40}|"
    r",\s(?:nay|hiện|hiện nay)(?:\sđang)?\slà\s|,\slàm\s"
)
"""What runs over the comma behind somebody's titles: «bầu ông A, Giám đốc Sở, giữ chức …»."""
FOR = regex.compile(r"(?:,?\s(?:khóa|nhiệm kỳ)\s[^,;.:]{1,24}?){0,2},?\s(?:đối với|cho)\b")
GIVES = (
    "bầu", "bầu bổ sung", "bầu cử bổ sung", "phê chuẩn", "phê chuẩn kết quả bầu",
    "phê chuẩn kết quả bầu bổ sung", "bổ nhiệm", "phê chuẩn bổ nhiệm", "quyết định bổ nhiệm",
)  # fmt: skip
"""What stands before an office that somebody is given."""
AND_MORE = regex.compile(
    r"(?:\s(?:kể )?từ ngày\s[\d/.-]{3,10})?[,;]?(?:\svà)?\s(?:(?:chức danh|chức vụ)\s)?"
)
OTHERS = regex.compile(
    r"(?i)\b(?:chúc mừng|trao|tặng|cảm ơn|biểu dương|giới thiệu|(?:các|những|\d+)\s"
    r"(?:vị|đồng chí|cá nhân|cán bộ|đại biểu|nhân sự|người))\s"
)
"""«A chúc mừng các vị được bầu giữ chức …»: it is others who are given it."""
TOGETHER = regex.compile(
    r"(?i)\b(?:bổ nhiệm|bầu|phê chuẩn|điều động|chỉ định|luân chuyển|cử)\s"
    r"các\s(?:đồng chí|ông|bà):?\s$"
)
"""«bổ nhiệm các đồng chí | A, Trưởng phòng X và B, Trưởng phòng Y làm Phó …»: both."""
NEXT_TO = regex.compile(r"(?:\smới)?,\s|\scủa mình,\s")
BECOMES = (
    "giữ chức", "giữ chức vụ", "giữ chức danh", "vào chức danh", "vào chức vụ", "giữ cương vị",
    "làm", "hiện là", "hiện đang là", "hiện nay là", "nay là", "đang là", "được bầu là",
    "được bầu", "được bổ nhiệm", "được bổ nhiệm lại", "được phê chuẩn bổ nhiệm",
    "được phê chuẩn", "đắc cử", "tái đắc cử", "trúng cử chức danh", "trúng cử chức vụ",
    "trúng cử", "tái cử", "tái cử chức", "tái cử chức danh", "tái cử chức vụ", "được giao",
    "đảm nhiệm chức vụ", "đảm nhận chức vụ", "đảm nhiệm cương vị", "giữ vị trí", "với cương vị",
    "nhận nhiệm vụ là", "nhận nhiệm vụ mới là",
    "với cương vị là", "trên cương vị", "trên cương vị là", "với tư cách", "với tư cách là",
)  # fmt: skip
"""What stands between somebody and an office that is given: «ông A | giữ chức Giám đốc …»."""
