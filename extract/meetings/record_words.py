"""What stands around the name of a meeting that is held, past or to come, as patterns."""

from __future__ import annotations

import regex

from extract.remembered import asked_once

TAKES_PLACE = asked_once(
    r"\b(?:tổ chức|diễn ra|khai mạc|bế mạc|chủ trì|chủ tọa|điều hành|dự|tham dự|họp|phát biểu|"
    r"kết luận|(?:kết )?nối|có mặt|tham gia|truyền hình|nêu ý kiến|tổng hợp|chỉ đạo|tiến hành|"
    r"bước vào|hội đàm|điện đàm|hội kiến|cho ý kiến|thảo luận|báo cáo|tại|tiếp xúc|"
    r"tiếp công dân|gặp mặt|họp mặt|có (?:buổi|cuộc|phiên)|(?:đã|vừa) (?:hoàn thành|kết thúc))\b",
    regex.I,
)
TO_COME = asked_once(r"\b(?:sẽ|dự kiến|sắp tới|tới đây|chuẩn bị|kế hoạch tổ chức)\b", regex.I)
PLANNED = asked_once(
    r"(?:[^.;:]{0,40}?|[^.,;:]{0,110}?)\b(?:dự kiến|sẽ|sắp)\s(?:được\s)?"
    r"(?:diễn ra|khai mạc|tổ chức|họp|tiến hành)\b|"
    r"[^.,;:()]{0,60}?\((?:dự kiến|sẽ)\s|"
    r"(?:\sđầu tiên)?\s(?:dự kiến\s)?(?:sẽ|sắp)\s(?:bàn|thảo luận|xem xét|cho ý kiến|quyết định)\b",
    regex.I,
)
NEXT = asked_once(
    r"\s(?:sắp tới|tới đây|tới|lần tới|lần sau|kế tiếp|tiếp theo)\b(?!\s(?:dự|nơi|thăm))", regex.I
)
"""«trong cuộc họp | tới»: one that is still to be held."""
LATELY = asked_once(
    r"\s(?:gần đây|vừa qua|vừa rồi|mới đây|trước đây|trước đó|lần trước|kỳ trước|"
    r"năm (?:ngoái|trước))\b",
    regex.I,
)
"""«trong phiên thảo luận | gần đây»: one before, where the article reports another."""
PRESS_ON = asked_once(
    r"\bhọp báo(?:\s(?:trước|sau|thông báo|thông tin|công bố|giới thiệu|về|kết quả|khai mạc|bế mạc|"
    r"nội dung|chương trình|các|của)){0,5}\s*$",
    regex.I,
)
"""«Họp báo bế mạc | kỳ họp thứ 8 chiều 27/11»: the day is that of the press conference."""
HABIT = asked_once(
    r"\b(?:mỗi|hằng|hàng)\s(?:tuần|tháng|quý|năm)\b[^.;:]{0,24}\blần\b|"
    r"\b(?:một|hai|ba|bốn|\d{1,2})\slần/(?:tuần|tháng|quý|năm)\b|\btheo (?:quy chế|quy định),|"
    r"\bngày\s\d{1,2}\s(?:hằng|hàng|mỗi)\stháng\b|\b\d\s(?:ngày|buổi|kỳ)/tháng\b|"
    r"\bhọp (?:giao ban )?(?:mỗi|hằng|hàng) (?:sáng|chiều|tối|ngày|tuần|tháng|quý)\b",
    regex.I,
)
"""«họp mỗi tháng một lần», «Theo quy chế, UBND họp …»: what a body does as a rule."""
PAST = asked_once(
    r"\b(?:nghị quyết|kết luận của|văn kiện|"
    r"(?:báo cáo|đánh giá|thông báo|thông tin|phổ biến|quán triệt|truyền đạt)\s(?:nhanh\s)?"
    r"(?:(?:về\s|những\s|một số\s)*nội dung(?:\s(?:cơ bản|chính))?(?:,|\svà)?\s)?"
    r"(?:về\s|những\s)*kết quả(?:\s(?:quan trọng|chủ yếu|chính))?(?:\scủa)?|từ sau|kể từ|trước đó|"
    r"tại các|tiến tới|hướng tới|chào mừng|trước thềm)\s*$|"
    r"\b(?:ngày\s\d{1,2}[/.-]\d{1,2}[/.-]|năm\s)1[89]\d\d,\s[^.;()\n]{0,160}$",
    regex.I,
)
REMEMBERED = asked_once(
    r"\b(?:nhắc|nhớ|kể|điểm|nhìn|gợi) (?:lại|đến|tới)(?:\s(?:về|nội dung|kết quả|thành công|"
    r"kỷ niệm|dấu ấn|các|của|những)){0,3}\s*$",
    regex.I,
)
"""«nhắc lại kết quả | cuộc hội đàm với …»: one of another time."""
ADOPTED_AT = asked_once(
    r"(?<!vừa )\bđược\s(?:Quốc hội|HĐND|Hội đồng nhân dân|UBTVQH|Ủy ban Thường vụ)\b[^.;]{0,40}"
    r"\bthông qua\stại\s*$",
    regex.I,
)
"""«Luật được Quốc hội thông qua tại | kỳ họp thứ 7»: where a paper comes from."""
ON_THE_WAY = asked_once(
    r"\b(?:trong|trong khuôn khổ|nhân|nhân dịp|kết thúc|tiếp tục|thực hiện)\s*$", regex.I
)
"""«Trong chuyến công tác tại X, A đã thăm …»: the journey is only when and where."""
ADOPTED = asked_once(r"\bban hành\sNghị quyết\s$")
"""«ban hành Nghị quyết phiên họp …»: what the session that is reported has decided."""
ORDERED = asked_once(
    r"\b(?:(?:yêu cầu|đề nghị|kiến nghị|đề xuất)\s(?!(?:của|tại|trên|đó|này|thực tế)\b)"
    r"[^.;:\n]{0,140}|"
    r"giao\s(?:cho\s)?(?=(?-i:\p{Lu})|các\s)(?!Thông)[^.;:\n]{2,140}|"
    r"(?<!\bban\s)(?:chỉ đạo|phải|cần(?!\sThơ\b|\sGiờ\b))\s[^.;:,\n]{0,60})"
    r"\btổ chức\s(?:(?:các|tốt|thành công|định kỳ|một|cuộc|buổi)\s){0,3}$|"
    r"(?<!\b(?:đã|vừa|có|phối hợp)\s)\btổ chức\s(?:thật\s)?thành công\s$|"
    r"\b(?:yêu cầu|đề nghị|giao|chỉ đạo)\s(?!(?:của|tại|trên|đó|này|ban)\b)[^.:\n]{2,420}"
    r"(?:[;,]|[;,]?\s(?:và|đồng thời))\s(?:tiếp tục\s|chủ động\s)?tổ chức\s(?:tốt\s)?$|"
    r"\b(?:yêu cầu|đề nghị|giao)\s(?!(?:của|tại|trên|đó|này|ban)\b)[^.:\n]{2,200}"
    r"\b(?:báo cáo|đề xuất|trình|kiểm điểm|thông qua|giải trình)(?:\s[^.,;:\n]{0,60})?\stại\s$",
    regex.I,
)
"""«yêu cầu các sở tổ chức | hội nghị …», «… báo cáo tại | cuộc họp tới»: one to be held."""
NOT_HELD = asked_once(
    r"\b(?:không|chưa|tạm dừng|tạm hoãn|dừng|hoãn|hủy)\s(?:(?:thực hiện|việc)\s){0,2}tổ chức\s"
    r"(?:(?:các|những|cuộc|buổi)\s){0,2}$|"
    r"\b(?:hạn chế|tạm dừng|tạm hoãn|dừng|hoãn|hủy|cắt giảm)\s"
    r"(?:(?:tổ chức|tối đa|việc)\s){0,2}(?:các|những)\s[^.;:\n]{0,60}$|"
    r"\b(?:hoãn|hủy)\s(?:(?:việc|lịch|buổi|cuộc|tổ chức)\s){0,2}$|"
    r"\b(?:kế hoạch|lịch|lịch trình)\s(?:tổ chức\s)?(?:các|những)\s$|"
    r"(?<![\w.,/])\d{2,}\s(?:đợt|lượt|buổi|cuộc)\s$",
    regex.I,
)
"""«quyết định không tổ chức | hội nghị …»: one that is not held.

So too «thông qua kế hoạch tổ chức các | kỳ họp trong năm», «tổ chức 24 buổi | đối thoại»: of many,
none is meant.
"""
FALLS_OUT = regex.compile(
    r"(?:\s(?!(?:về|bàn|bàn về|nghe|xem xét|cho ý kiến)\b)[^\s,.;:]{1,12}){0,10}\s"
    r"(?:(?:không|chưa) thể (?:diễn ra|tổ chức|tiến hành)|"
    r"(?:bị|được|phải|tạm|đã) hoãn)\b",
    regex.I,
)
"""«buổi tiếp công dân … | không thể diễn ra theo kế hoạch»."""
PUT_OFF = regex.compile(r"\b(?:bị|được|phải|tạm|đã) hoãn$", regex.I)
"""«hội nghị về thuốc bị hoãn»: a name that ran on to what became of it."""
LISTED = regex.compile(r"[^.,;:]{0,60}(?:,|\svà)\s")
SAME_DAY = asked_once(r"\bcùng ngày\b[^.;]{0,160}$", regex.I)
AROUND = asked_once(
    r"\b(?:(?<!\b(?:phu|quân|công|doanh|bệnh|cá|thân)\s)nhân|nhân dịp|bên lề|"
    r"(?:thống nhất|cho ý kiến|dự kiến|hoàn thiện)(?:\s(?:về|vào))?\s(?:nội dung|chương trình)"
    r"[^.;:\n]{0,40}|trong khuôn khổ\s(?:các|chuỗi)\s(?:hoạt động|sự kiện)[^,;.:\n]{0,30}|"
    r"bầu\s[^.;:\n]{2,60}\s(?:tham\s)?dự|"
    r"giữa(?:\shai)?|trước|trước và sau|chuẩn bị(?:\scho|\stổ chức)?|phục vụ|"
    r"(?:nội dung|công tác|việc|khâu)\s(?:chuẩn bị\s)?(?:tổ chức|phục vụ)|"
    r"(?<!chương\s)(?<!^\W{0,3}báo cáo\s)trình(?:\s(?:HĐND|Hội đồng nhân dân|Quốc hội)"
    r"(?:\s[^,;.\s]{1,12}){0,4})?(?:\stại)?|"
    r"(?:cho|chào mừng|hướng (?:tới|về)|tiến tới|đón|dịp|để)(?:\sđại)?|gửi\s(?:tới|đến)|"
    r"sau(?:\skhi\s[^,;.]{0,80}|\s(?:một|nửa|hai))?|"
    r"(?:duyệt|thẩm định)"
    r"(?:\s(?:nội dung|văn kiện|các|và|công tác|nhân sự|kế hoạch|chương trình)){0,4}(?:\strình)?"
    r")\s*$",
    regex.I,
)
"""What an article's own meeting is held before, after or for."""
SEVERAL = asked_once(r"\b(?:các|những|nhiều|mọi|một số|đình hoãn|hoãn|hủy)\s*$", regex.I)
"""«Hoãn các cuộc họp chưa cần thiết»: no meeting that was held."""
NOTHING_ELSE = regex.compile(r"(?i)ngày|[\s.,]")
MEETS = regex.compile(r"\b(?:họp|chủ trì|tham dự|làm việc|chứng kiến|tổ chức|chuyến thăm)\b")
