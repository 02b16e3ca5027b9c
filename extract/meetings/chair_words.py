"""What stands around the words that say who chairs, as patterns."""

from __future__ import annotations

import regex

from extract.remembered import asked_once

OTHER_VERB = asked_once(
    r"(?i)\b(?:giao|yêu cầu|đề nghị|cho biết|nhấn mạnh|khẳng định|nêu|phải|cần(?!\sThơ\b|\sGiờ\b)|"
    r"để|nhằm|trình|ký|ban hành|trách nhiệm|nghe|thăm|được|kiểm tra|đánh giá|cho rằng|thống nhất|"
    r"làm đầu mối|sau đó|"
    r"(?:nhân|trong) (?:dịp|chuyến) (?:sang|đến|tới|về|vào|ra|đi|qua|thăm|dự|tham dự|công tác))\b"
)
"""What lets the verb behind belong to another: «A gặp B nhân dịp sang Lào | chủ trì kỳ họp»."""
MAY_PRECEDE_LIST = regex.compile(r"(?i)(?:[,;:.\-(]|cùng|(?<!hội )đồng|người|tham gia|là|và|bầu)$")
JOINED_BY = asked_once(
    r"(?i)[,;]\s(?:[^,;.:\n]{0,24}\s)?(?:dự|tham gia|cùng đi|có mặt|thành viên|báo cáo|khách mời)\b"
)
"""«chủ trì cuộc họp, cùng dự có | A»: who is named next does not chair."""
LEADS_ON = asked_once(
    r"(?i)(?:,?\s(?:và\s)?(?:phát biểu|kết luận|chỉ đạo|điều hành|khai mạc)[^,;.:\n]{0,24})?"
    r"(?:\s(?:tại\s)?(?:phiên|buổi|cuộc|kỳ|lễ|hội|họp|đại|tọa|chương|điểm|đầu)\b[^,;.:\n]{0,60})?,\s"
    r"(?:(?:đồng chí|ông|bà)\s)?"
)
ATTENDED_BY = asked_once(
    r"(?i)\b(?:dự|tham gia|có mặt)\b[^.;:\n]{0,60}\scó\s"
    r"(?:(?:các\s)?(?:đồng chí|đ/c|ông, bà|ông|bà|vị)(?:\s[^.;:\n]{2,60})?\s?:?\s)?$"
)
"""«Tới dự hội nghị có | đồng chí A; đồng chí B chủ trì»: A only attends."""
CONSISTS = asked_once(
    r"(?i)(?:\s(?:hội nghị|cuộc họp|buổi họp|phiên họp|kỳ họp|đại hội))?,\s"
    r"(?:bao\s)?gồm(?:\scó)?\s?:?\s?"
    r"(?:các\s)?(?:(?:đồng chí|ông, bà|ông|bà)\s?:?\s?)?"
)
"""«do Thường trực Đảng ủy xã chủ trì, gồm các đồng chí: | A»: the body's members."""
WITH = regex.compile(r"(?i)\s(?:hội nghị\s|cuộc họp\s|phiên họp\s)?cùng\s(?:với\s)?")
"""«Đồng chủ trì | cùng ông A còn có ông B»: both chair."""
NOUN_AHEAD = asked_once(r"(?i)\b(?:sự|do|dưới)\s$")
RULES_ALL = regex.compile(r"\s?(?:[.;]|$)")
"""«A điều hành.»: nothing but the meeting."""
MANAGES = regex.compile(r"(?i)(?:điều hành|điều khiển)")
MEETING_NEXT = regex.compile(
    r"(?i)\s(?:và\s\w+\s\w+\s)?(?:tại\s)?"
    r"(?:phiên|buổi|cuộc|kỳ|lễ|hội|họp|điểm cầu|đầu cầu|đại hội|tọa đàm)\b"
)
OBJECT = asked_once(
    r"(?i)\s*(?:(?:và|,)\s(?:phát biểu|điều hành|kết luận|chỉ đạo|tham dự|khai mạc)\s)?"
    r"(?:$|[.,;:()\"]|tại\b|ở\b|phiên\b|buổi\b|cuộc\b|kỳ\b|lễ\b|hội\b|họp\b|điểm\b|đầu\b|và\b|"
    r"trực tiếp|tiếp\b|sự kiện|đại hội|tọa đàm|diễn đàn|lấy\b|nhằm\b|để\b|với\b|theo\b|đã\b|vào\b|"
    r"sáng\b|chiều\b|ngày\b|chương trình\b|từ\b|giao ban\b|"
    r"tham (?:vấn|khảo) (?:chính trị|chính sách)|đối thoại\b|sinh hoạt\b)"
)
