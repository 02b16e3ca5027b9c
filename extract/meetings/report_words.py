"""Words of a meeting's report: what those there do, and what shows that one is elsewhere."""

from __future__ import annotations

import regex

from extract.remembered import asked_once

SPEAKS = (
    "phát biểu", "kết luận", "nhấn mạnh", "khẳng định", "cho biết", "báo cáo", "trình bày",
    "quán triệt", "giới thiệu", "đánh giá", "nêu rõ", "yêu cầu", "đề nghị", "chỉ đạo", "nêu ý kiến",
    "tham luận", "giải trình", "trả lời", "khai mạc", "bế mạc", "thông báo", "ghi nhận", "lưu ý",
    "chia sẻ", "công bố", "trao", "nêu", "biểu dương", "đề xuất", "kiến nghị", "làm rõ", "cho rằng",
    "đưa ra",
)  # fmt: skip
SAYS = (
    "phản ánh", "băn khoăn", "thắc mắc", "cho hay", "hỏi", "nói", "kể", "thừa nhận", "dẫn",
    "phân tích", "cảnh báo", "nhận xét", "lý giải", "giải thích", "lo ngại", "khuyến cáo",
    "nhìn nhận", "trăn trở", "tin tưởng", "kỳ vọng", "chỉ ra", "chỉ rõ",
)  # fmt: skip
ALSO_DOES = (
    "thông tin",
    "bày tỏ",
    "mong muốn",
    "cảm ơn",
    "trao đổi",
    "trình tờ trình",
    "đọc",
    "thay mặt",
    "hứa",
    "cam kết",
    "nhận định",
    "đặt câu hỏi",
    "nêu câu hỏi",
    "chất vấn",
    "tranh luận",
    "tán thành",
    "đồng tình",
    "nhất trí",
    "góp ý",
    "nhận trách nhiệm",
    "gợi mở",
    "điều hành nội dung",
    "điều hành phiên",
    "điều hành phần",
    "giao nhiệm vụ",
    "chúc mừng",
    "khen ngợi",
    "phát động",
    "tiếp thu",
    "ôn lại",
    "cắt băng",
    "bấm nút",
    "đánh trống",
    "phát lệnh",
    "lên tiếng",
    "phê bình",
    "nhắc nhở",
    "nhắc lại",
    "căn dặn",
    "dặn dò",
    "gợi ý",
    "hoan nghênh",
    "giải đáp",
    "phản biện",
    "tuyên bố",
    "điểm lại",
    "tóm tắt",
    "nhận quyết định",
    "nhận huy hiệu",
    "đón nhận",
    "ký kết",
    "chào mừng",
    "tham gia thảo luận",
    "tham gia ý kiến",
    "tham gia phát biểu",
    *SAYS,
)
"""What else one does who is there: in the report of a meeting who cuts the ribbon attends."""
ASKS = ("đặt câu hỏi", "nêu câu hỏi")
"""What one does whom many words tell apart: «A (đoàn X) là người đầu tiên đặt câu hỏi»."""
ELSEWHERE = asked_once(
    r"(?i)\b(?:trước đó|theo|cùng ngày|trả lời báo chí|trao đổi với|bên lề|được biết|cho hay|"
    r"(?:đầu|giữa|cuối|hồi|từ) (?:tháng|năm|tuần)|tháng trước|năm ngoái|mới đây|gần đây)\b"
)
ON_SITE = asked_once(
    r"(?i)[\s\"-]*(?:(?:sau khi|qua|khi)\s)?(?:làm việc với|khảo sát|thị sát|kiểm tra|thăm)\s"
    r"[^:;]{3,90},\s"
)
"""«Làm việc với tỉnh, | Thứ trưởng A đề xuất …»: at another time than the meeting, if no visit."""
NEXT = regex.compile(r"\s(?:đã\s)?(?:trình bày|báo cáo|trình|thông báo|phát biểu|đọc)\b")
SENDS = asked_once(
    r"(?i)\b(?:gửi|tặng)\s(?:\w+\s){0,2}?(?:lẵng hoa|thư|điện|thiệp|hoa)\b|"
    r"\bcó thư\b|\b(?:không|chưa)(?:\s(?:thể|trực tiếp))?\s(?:đến |tham )?dự\b"
)
"""«Thủ tướng gửi lẵng hoa chúc mừng»: who sends something need not be there."""
NOT_YET = regex.compile(r"(?i)\b(?:sẽ|không|chưa|từng|dự kiến|muốn)\s$")
ONCE = asked_once(r"(?i)\b(?:từng|trước đây)\b")
JUDGED = asked_once(r"(?i)\b(?:được|bị)\s(?:(?:đồng chí|ông|bà)\s)?$")
TOLD = asked_once(
    r"(?i)\b(?:giao|phân công|ủy quyền|cử|chỉ đạo|yêu cầu|đề nghị|lưu ý)(?: cho)?"
    r"(?: (?:các )?(?:đồng chí|ông|bà|đ/c|lãnh đạo))?\s$"
)
"""«giao | Phó Chủ tịch A trực tiếp chỉ đạo», who need not have heard it."""
PASSIVE = regex.compile(r"(?i)\b(?:được|bị)\s(?!mời|phân công|ủy quyền|giao\s(?:trình|báo|phát))")
"""«A được Bộ Chính trị giao nhiệm vụ»: it is not A who speaks."""
BEFORE_ALL = regex.compile(r"(?i)(?:trao|công bố|trình bày|báo cáo|giới thiệu|thông báo|đọc)\b")
"""«được A đánh giá cao»: A need not be there; but «được A trao» is done before all."""
ADDRESSES = asked_once(
    r"(?i)\W{0,3}(?:Trước đó,\s(?!.{0,40}\bvới\b))?"
    r"(?:Phát biểu|Báo cáo|Trình bày|Kết luận|Thảo luận|Tham luận|Giải trình|"
    r"Trả lời(?!\s(?:báo|phỏng|phóng|câu hỏi của (?:báo|phóng)))|Tham gia (?:thảo luận|ý kiến)|"
    r"Góp ý)\b"
)
"""How somebody is brought in who speaks to those present, even on a visit."""
REPORTER = regex.compile(
    r"(?i)\b(?:trao đổi|chia sẻ|trả lời|tìm hiểu|ghi nhận|khảo sát|làm việc|nói)\s"
    r"(?:nhanh\s|câu hỏi\s)?(?:với|của)?\s?"
    r"(?:riêng\s)?(?:pv|phóng viên|nhà báo|báo chí)\b"
)
BEFORE = regex.compile(r"\W{0,3}Trước đó,\s")
PRESS = regex.compile(r"(?i)\bhọp báo\b.{0,120},\s(?:trả lời báo chí|trao đổi với)\b")
AT_IT = regex.compile(r"(?i)\b(?:tại|trong|ở)\s(?:\w+\s){0,2}(?:buổi|cuộc|chuyến|đây)\b")
DEPUTIES = regex.compile(r"(?i)\b(?:đại biểu|đồng chí|ông|bà)\b")
AWAY = asked_once(r"(?i)\b(?:không|chưa)\s(?:có mặt|dự|đến|tham)\b|\bvắng\b")
SITE = regex.compile(r"(?i)\b(?:từ|tại|ở)\s(?:điểm cầu|đầu cầu)\b")
OPENING_LENGTH = 90
OPENING_SENTENCES = 6
TELLS = frozenset(
    {
        "cho biết",
        "cho rằng",
        "chia sẻ",
        "khẳng định",
        "đánh giá",
        "trả lời",
        "nêu",
        "thông báo",
        "nhận định",
        *SAYS,
    }
)
"""What people also tell reporters, away from any meeting."""
VISITS = frozenset(
    {"buổi làm việc", "chuyến kiểm tra", "chuyến khảo sát", "chuyến thăm", "buổi tiếp"}
)
