"""What stands between a body and the meeting that it holds, as patterns: see ``meeting_hosts``."""

from __future__ import annotations

import regex

from extract.remembered import asked_once

MEETS = (
    "họp", "gặp mặt", "gặp gỡ", "đối thoại", "tiếp xúc", "tiếp công dân", "giao ban", "thảo luận",
)  # fmt: skip
"""Heads of phrases that are verbs too: «Tỉnh ủy gặp mặt các nhà báo»."""
LISTED = regex.compile(r"(?:\s\([^()\n]{1,40}\))?(?:,(?:\svà)?|\svà)\s")
TOGETHER = regex.compile(
    r"(?:\s\([^()\n]{1,40}\))?,?\s(?:(?:đã|vừa|tiếp tục)\s)?"
    r"(?:(?:chủ trì,?\s)?phối hợp(?:\s(?:với|cùng))?|cùng(?:\svới)?)\s"
)
HELD_BY = asked_once(r"(?:[^.;:\n]|\.(?!\s)){0,140}?\b(?:do|được)\s(?=\p{Lu}|sở\s|trường\s)")
HOLDS = regex.compile(
    r"(?:\s\([^()\n]{1,40}\))?,?\s(?:(?:chủ trì,?\s)?phối hợp\s[^.;:\n]{2,120}\s)?"
    r"(?:đã\s)?tổ chức\b"
)
CHAIRED = regex.compile(
    r"\s*(?:\([^()\n]{1,40}\)\s*)?(?:(?:sáng|chiều|ngày|vào)\s(?:[^,;.\n]|\.(?=\d)){0,24})?"
    r"(?:(?:đã|vừa)\s)?chủ trì\s(?:(?:buổi|cuộc|một)\s)?"
)
"""«Bộ Y tế chủ trì | hội thảo …»: a body that is no one's in a title."""
UNITS = (
    "tỉnh ", "thành phố ", "tp ", "tp. ", "huyện ", "quận ", "thị xã ", "xã ", "phường ",
    "thị trấn ", "đặc khu ",
)  # fmt: skip
ALONG_WITH = regex.compile(r"\scùng\s(?:với\s)?\p{Lu}")
PEOPLE_OF = regex.compile(
    r"(?:^|[\n,.)-]\s)(?:[Đđ]ảng (?:bộ|ủy)|[Cc]ấp ủy),\s(?:[Cc]hính quyền|quân)(?:,|\svà)?\s"
    r"(?:(?:toàn thể\s)?nhân dân\s(?:các dân tộc\s)?)?$"
)
"""Who acts as a unit: «Đảng bộ, chính quyền và nhân dân các dân tộc | huyện Đắk Hà»."""
UNIT_HOLDS = regex.compile(
    r"\)?\s(?:(?:đã|vừa|long trọng|tưng bừng)\s){0,2}(?:tổ chức|khai mạc|bế mạc|tiến hành|mở)\s"
    r"(?:(?:buổi|cuộc|trọng thể|thành công|khai mạc)\s)?",
    regex.I,
)
COUNCIL = regex.compile(r"[^,.;:\n]{0,20}\s(?:của\s)?(?:HĐND|Hội đồng [Nn]hân dân)\b")
JOINTLY = regex.compile(
    r"(?:\s\([^()\n]{1,40}\))?,?\s(?:đã\s|vừa\s)?(?:chủ trì,?\s)?phối hợp\s(?:với\s|cùng\s)?"
    r"[^.;:\n]{2,170}\s(?:tổ chức|khai mạc|mở)\s(?:(?:buổi|cuộc|trọng thể|thành công)\s)?"
)
ANOTHERS = regex.compile(r"\b(?:của|với|tại|theo|gửi|giữa)\s$")
DELEGATION = regex.compile(
    r"(?:^|[\n.,)]\s|\s-\s)(?:[Đđ]oàn|[Tt]ổ)"
    r"(?:\s(?:công tác|giám sát|kiểm tra|khảo sát|thanh tra)){0,2}"
    r"(?:\ssố\s\d{1,2})?(?:\scủa)?\s$"
)
SENT_BY = regex.compile(r"(?:Đoàn|Tổ) (?:công tác|giám sát|kiểm tra|khảo sát|thanh tra) (?=\p{Lu})")
"""«Đoàn công tác | Quân khu 4»: what opens the name of a delegation that has no «của»."""
DELEGATIONS = ("Đoàn giám sát của", "Đoàn công tác của", "Đoàn kiểm tra của", "Đoàn khảo sát của")
"""How the name of a delegation opens, before that of the body that sends it."""
AT_HEAD = r"(?:(?:(?:làm|là)\s)?(?:[Tt]rưởng [Đđ]oàn|[Tt]ổ trưởng)|dẫn đầu)"
LED = regex.compile(
    rf"(?:,?\sdo\s(?:[^.;\n]|\.(?!\s)){{4,320}}?\s{AT_HEAD})?,?"
    r"(?:\s(?:sáng|chiều|ngày)\s\d[\d/.-]{2,9},?)?"
    r"(?:\s(?:đã|vừa|có|đến|tới|về|đi|tiếp tục|trực tiếp|tiến hành|buổi|cuộc|thăm(?:,|\svà)?|"
    r"khảo sát và)){0,5}\s"
)
"""What leads from a delegation to its meeting: «do A làm trưởng đoàn đã có | buổi làm việc»."""
OCCASION = regex.compile(
    r"(?i)(?:^|[\n,.)-]\s)(?:nhân|nhân dịp|kỷ niệm|chào mừng|hướng tới|hưởng ứng|thực hiện|"
    r"căn cứ|sau khi|trong khuôn khổ|tiếp tục|nhằm|thiết thực|được sự)\b[^,.;:\n]*$"
)
"""«Nhân kỷ niệm Ngày thành lập | Đoàn A, phường tổ chức …»: the occasion, no second host."""
PARTNER = regex.compile(r"phối hợp\s(?:với|cùng)\s(?:các\s)?$")
CONCLUDES = regex.compile(
    r"(?:kết luận|ý kiến|chỉ đạo|nghị sự)(?:\s(?:số\s\S{3,24}|ngày\s\S{3,10})){0,2},?\scủa\s$",
    regex.I,
)
OF_PARENT = regex.compile(r"(?:\s\p{Ll}{1,24}){0,2}\s-\s")
"""What stands between a body and the one it is of: «Cục A | - | Bộ B», its name perhaps cut."""
NEAR_HOST = 40
PLACED = regex.compile(
    r"\b(?:tại|ở|trụ sở|hội trường|hội trường lớn|phòng họp|nhà khách|khuôn viên|"
    r"Nhà|(?:công|viên) chức|đại biểu|chuyên viên|nhân viên|cán bộ|"
    r"giáo viên|học sinh|sinh viên|lớp(?:\s\w{1,4})?)"
    r"\s(?:(?:\p{L}+\s){1,2}-\s){0,5}$",
    regex.I,
)
GRANTED = regex.compile(
    r"\b(?:đồng ý|chỉ đạo|ủy quyền|nhất trí|phân công|hỗ trợ|cho phép|chấp thuận|tài trợ)"
    r"\scủa\s(?:[^.;:\n]{2,40}(?:,|\svà)\s)?(?:Thủ tướng\s)?$",
    regex.I,
)
COMPANY = regex.compile(r"\bcùng\s(?:với\s)?(?:đại diện\s)?(?:lãnh đạo|các)\b[^.;:\n]{0,80}$")
"""«A cùng lãnh đạo Bộ X, | Quân khu Y họp»: those who are with A."""
COMPANY_REACH = 90
SHORT_FORM = regex.compile(r"\p{L}\s\(\p{Lu}\p{L}{1,15}\)\s$")
PREMIER = regex.compile(r"[Tt]hủ tướng\s$")
PART_OF = regex.compile(
    r"(?:^|[\s,])(?P<part>(?:Ban|Phòng|Tổ|Khoa)\s[\p{L}\s]{2,20}(?:\s-\s[\p{L}\s]{2,14})?\s-\s|"
    r"Ban\s(?:Pháp chế|Dân tộc|Đô thị|Văn hóa\s?[-–,]\s?[Xx]ã hội|Kinh tế\s?(?:-|–|và)\s?"
    r"[Nn]gân sách|Kinh tế\s?-\s?[Xx]ã hội),\s(?=\Z))$"
)
"""A body that is no slot, and part of the one behind the mark: «Ban Dân tộc - | HĐND tỉnh»."""
DRAFTING = regex.compile(
    r"(?P<part>\b(?:[Bb]an [Ss]oạn thảo|[Tt]ổ [Bb]iên tập|[Hh]ội đồng [Tt]hẩm định)\s"
    r"(?:dự án |dự thảo |xây dựng )?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Đề án|Quy hoạch)"
    r"\b(?:[^.,;:\n]|,\sbổ sung){0,140}\s)(?<!\b(?:và|cùng|với)\s)$"
)
"""Who drafts a paper that a body is named in: «Ban soạn thảo Luật Tổ chức | Quốc hội»."""
DRAFT_REACH = 200
ASSEMBLY = "Quốc hội"
DEPUTIES_OF = regex.compile(
    r"(?P<part>(?:Tổ|Đoàn) (?:đại biểu|ĐBQH)"
    r"(?:\s(?:đơn vị\s)?(?:bầu cử\s)?(?:số\s)?\d{1,2})?,?\s)$"
)
"""Its deputies who meet voters: «Tổ đại biểu số 4, | Quốc hội»."""
AND = regex.compile(r"\svà\s\p{Lu}[^.,;:()\n]{2,80}$")
DELIBERATES = regex.compile(
    r"\s(?:(?:đã|sẽ|vừa|tiếp tục)\s)?(?P<verb>cho ý kiến|xem xét|thảo luận|thông qua|khai mạc|"
    r"bế mạc|"
    r"chất vấn|quyết định|tiến hành|thẩm tra|bước vào|biểu quyết|nghe|làm việc tại hội trường|"
    r"dành\s[^,.;]{2,24}\s(?=thảo luận|chất vấn|nghe))\b"
)
ELSEWHEN = regex.compile(r"\b(?:(?:sau|trước)\skhi|khi|nếu|để|sau đó|mà)\s(?:được\s)?$")
"""«trình ra Quốc hội sau khi | Ủy ban Kinh tế thẩm tra»: no session that is told of."""
AGREES = regex.compile(
    r"(?:\skhóa\s[IVXLC\d]{1,6})?(?:,?\snhiệm kỳ\s\d{4}\s?-\s?\d{4},?)?"
    r"\s(?:(?:đã|cũng)\s){0,2}(?:cơ bản\s)?(?:thống nhất|nhất trí|quyết nghị|biểu quyết|cho ý kiến|"
    r"xem xét|thảo luận|thông qua|bầu|miễn nhiệm|bãi nhiệm|quyết định|(?:thi hành )?kỷ luật|"
    r"cảnh cáo|khiển trách|khai trừ|cách chức)\b"
)
"""What a body does at its own meeting: «Tại cuộc họp sáng 5/3, Thường trực HĐND | thống nhất»."""
REPORTS_TO = regex.compile(
    r"\W{0,3}(?:Báo cáo|Trình bày|Giải trình|Phát biểu|Trình)\b"
    r"[^,.;:\n]{0,80}?(?:\btrình|\btrước)\s"
)
THEN = regex.compile(r"(?:\s[^.,;:\n]{1,40})?,\s(?:(?:các\s)?thành viên\s|tập thể\s)?")
AGREEING = (
    "Thường trực", "Ban Thường vụ", "Ban Chấp hành", "UBND", "Ủy ban nhân dân", "Huyện ủy",
    "Tỉnh ủy", "Thành ủy", "Đảng ủy", "Ban Chỉ đạo", "Chính phủ", "Hội đồng", "Bộ Chính trị",
    "Ban Bí thư", "Ủy ban Thường vụ", "Ủy ban Kiểm tra",
)  # fmt: skip
ASSEMBLIES = ("Quốc hội", "HĐND", "Hội đồng nhân dân")
DECIDES = regex.compile(
    r"(?:\skhóa\s[IVXLC\d]{1,6})?(?:,?\snhiệm kỳ\s\d{4}\s?-\s?\d{4})?,?\s(?:(?:đã|sẽ|vừa)\s)?"
    r"(?:thông qua|xem xét|thảo luận|quyết nghị|quyết định|biểu quyết|bầu|chất vấn|miễn nhiệm|"
    r"cho ý kiến|ban hành|tán thành|nhất trí)\b[^.;\n]{0,160}?\btại\s$"
)
JOINT_OPENS = regex.compile(
    r"(?:^|[\n.:)]\s?|\s-\s)(?:(?:Sáng|Chiều|Tối|Trưa|Đầu giờ|Ngày|Hôm (?:nay|qua)|Trong|Vừa qua|"
    r"Mới đây)\b[^,;\n]{0,70},\s(?:(?:ngày\s)?\d[\d/.-]{2,9},\s)?)?"
    r"(?:[Tt]ại\s(?:[^,.;\n]|\.(?!\s)){2,80},\s)?"
    r"(?:[Tt]rong không khí\s[^.;\n]{2,60},\s)?"
    r"(?P<bare>(?:(?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|(?:Thường trực\s)?HĐND|UBND|"
    r"Ban Thường vụ|Ban Chấp hành|Ủy ban MTTQ(?:\sViệt Nam)?|UBMTTQ(?:\sViệt Nam)?)"
    r"(?:,|\s?-|\svà)\s){0,4})\Z"
)
"""What stands before several equals that hold a meeting: nothing but when and where."""
JOINT_REACH = 160
CLOSE = 90
"""How far before a meeting's name its host stands: farther off, it is another clause."""
CLAUSE = 240
"""How far back an organiser stands from a partner who is named last."""
