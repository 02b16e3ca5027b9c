"""Where a verb of saying is a noun: «theo yêu cầu của», «Ban Chỉ đạo», «giao thông»."""

from __future__ import annotations

import regex

from extract.numerals import ONE_TO_TEN

_NOUN_BEFORE = regex.compile(
    r"(?r)(?:(?<!\w)(?:sự|công tác|ban|ý kiến|theo|đáp ứng|các|những|một số|mọi|trước|được|bị|"
    rf"(?<!(?<!\w)(?:(?:thứ\s)?(?:nhất|tư|{ONE_TO_TEN})|trước hết|"
    r"cuối cùng)\s)là|là những|"
    r"tinh thần|nội dung|văn bản|theo đúng|phát biểu|lãnh đạo|lãnh đạo và|của|nhiệm vụ|"
    r"tờ trình|đơn|hồ sơ|bài|"
    r"từ|do|phù hợp với|nhu cầu|quá trình|bàn|trưởng ban|phó ban|chỉ tiêu|dự toán|kế hoạch|"
    r"nguyên tắc|sát với|với|vai trò|năng lực|hoạt động|việc|quyền|phương thức|đúng|tham mưu|để|"
    r"đã được|sẽ|có|vượt|theo sự|cơ quan|nghe|người|thông báo|phương án|bộ phận|tổ|"
    r"(?<!(?:^|[.;,]\s))hội nghị|đặt ra|cần|phải|đến|"
    r"(?<!(?:thời gian|giai đoạn|nhiệm kỳ)\s)tới|không|chưa|nếu|khi|mà|số|thời gian|cho)|"
    r"(?<!\w)(?:lãnh đạo|điều hành|quản lý|giám sát|tổ chức|đôn đốc),|\d|\")\s*$"
)
_LIST_OF_NOUNS = regex.compile(
    r"(?r)(?<!\w)(?:đề xuất|ý kiến|tố cáo|khiếu nại|nguyện vọng|phản ánh|góp ý|tâm tư|mục đích),"
    r"\s$"
)
_NOUN_AFTER = regex.compile(
    r"\s?(?:(?:phát triển|tăng trưởng|nhiệm vụ|thực tiễn|công việc|quản lý)\s(?:rất|cao|"
    r"mới|lớn|ngày|là|đặt)|của|điều hành|về việc(?!\s(?:cần|sớm|phải)\s)|"
    r"khách quan|đặt ra|tại\s|nhiệm vụ của|"
    r"(?:(?:rất|hết sức|khá|quá)\s)?(?:cao|khắt khe|nặng nề|cấp bách|cấp thiết|bức thiết)|"
    r"(?:rất|hết sức|quá)\s(?:lớn|gấp|mới)|(?:mới|lớn|gấp)(?=[,.;]|\s(?:đặt|nặng|của|từ|ngày))|"
    r"ngày càng|"
    r"(?:thì|là)\s|này|đó|viên|trên\s|sau (?:thanh tra|kiểm tra|kiểm toán|giám sát))(?!\w)"
)
_BESIDE_NOUN = regex.compile(
    r"(?r)(?<!\w)(?:nhiệm vụ|tiến độ|mục tiêu|chức năng|chất lượng|quy định|tiêu chuẩn|tiêu chí|"
    r"điều kiện|nguyên tắc|tình hình|thực tế|khả năng|đặc điểm|tính chất|nhu cầu|quy mô|quan điểm|"
    r"định hướng|phương châm|vai trò|ý nghĩa|thời gian|quy trình|kế hoạch|thời hạn),?\s"
    r"(?:và|cũng như|hoặc)\s$"
)
"""«bảo đảm tiến độ và yêu cầu đề ra» has two nouns."""
_BESIDE_TROUBLE = regex.compile(
    r"(?r)(?<!\w)(?:khó khăn|vướng mắc|tồn tại|hạn chế|bất cập|thuận lợi|nguyên nhân)"
    r"(?:\s\w+){0,8}?(?:,|\svà|,\svà)\s(?:các\s|những\s)?$"
)
_SAYS_NO_MORE = regex.compile(r"(?:(?:,|\svà)\s(?:đề xuất|kiến nghị|giải pháp))?\s?(?:[,;.)]|$)")
"""«nêu khó khăn, vướng mắc và | kiến nghị, đề xuất; gửi …» asks for nothing."""
_MEETS = regex.compile(
    r"(?r)(?<!\w)(?:đáp ứng|phù hợp|xứng đáng)\s[^.;:]{3,60}\s(?:và|cũng như)\s$"
)
_NEEDED = regex.compile(
    r"\s(?:phát triển|xây dựng|đổi mới|hội nhập|bảo vệ|quản lý|nhiệm vụ|công việc|thực tiễn|"
    r"tăng trưởng|chuyển đổi)(?!\w)"
)
"""«đáp ứng kỳ vọng của dân và yêu cầu | phát triển đô thị»."""
_NEEDS_TOO = regex.compile(
    r"(?r)(?<!\w)(?:nhu cầu|mong muốn|nguyện vọng|xu hướng|thị hiếu)(?:\s[^\s,;:.]+){0,8},\s$"
)
"""«tìm hiểu nhu cầu đầu tư, | yêu cầu về hạ tầng» has two nouns."""
_PUT = regex.compile(
    r"\s[^,;:.]{3,60}\s(?:đặt ra|đưa ra|nêu ra|đề ra)"
    r"(?:\s(?:với|cho|đối với)\s[^,;:.]{2,90})?\slà\s"
)
"""«Yêu cầu | Bộ A đặt ra với các sở là …»."""
_AMONG_PAPERS = regex.compile(
    r"(?r)(?<!\w)(?:văn bản|công điện|nghị quyết|kết luận|quy định|chỉ thị|công văn|thông báo|"
    r"kế hoạch|mệnh lệnh|hướng dẫn|chủ trương|quyết định|chỉ lệnh|điện|lệnh),\s$"
)
_PAPERS_GO_ON = regex.compile(
    r"(?:,\s(?:hướng dẫn|mệnh lệnh|kết luận|kế hoạch|yêu cầu|quy định|chỉ thị|chỉ lệnh)(?!\w)|"
    r"\s(?:và|cũng như)\s(?:các\s)?(?:hướng dẫn|mệnh lệnh|kết luận|kế hoạch|quy định|chỉ thị)"
    r"(?!\w)|\s(?:của|từ)\s)"
)
"""«các văn bản, | chỉ thị, hướng dẫn của cấp trên» are papers."""
ALSO_NOUNS = frozenset(
    {"yêu cầu", "đề nghị", "kiến nghị", "chỉ đạo", "kết luận", "chỉ thị", "lưu ý", "đề xuất"}
    | {"báo cáo", "phát biểu", "đánh giá", "thông tin", "khuyến cáo", "khuyến nghị"}
)
"""Verbs that are as often nouns."""
_GIAO_AFTER = regex.compile(
    r"\s(?:thông|ban|dịch|lưu|thương|hữu|nhận|nộp|đất|tiếp|hàng|thời|tranh|thoa|mùa|kế|"
    r"chỉ(?!\stiêu(?:\scụ thể)?\scho)|dự|hòa|cấu|năm|ước|diện|đấu|kèo|"
    r"trực|tỷ lệ|trước|\d[\d.,]*\s?%)(?!\w)"
)
_GIAO_BEFORE = ("ngoại ", "bàn ", "chuyển ", "xã ", "đế ")
_PLANNED = regex.compile(r"(?r)(?<!\w)(?:kế hoạch|nhiệm vụ|chỉ tiêu|dự toán|vốn)(?:\s\w+){0,2}\s$")
"""«nguồn vốn kế hoạch đã giao» gives nothing."""
_LEADS_ONLY = regex.compile(
    r"\s(?:hội nghị|phiên|cuộc|buổi|kỳ họp|tại|đại hội|diễn tập|,|\.|-|lễ|trực tiếp|"
    r"toàn diện|sâu sát|quyết liệt|điều hành|sản xuất)"
)
_CALLS_IN = regex.compile(
    r"\s(?:các\s|số\s|những\s|toàn bộ\s|hết\s)?(?:tàu|thuyền|phương tiện|đầu tư|vốn|tài trợ|"
    r"nguồn lực|ủng hộ|xã hội hóa|hỗ trợ|đóng góp|sự\s)"
)
"""«Biên phòng kêu gọi | tàu thuyền vào bờ» is work; ships are told nothing."""
_SAID = regex.compile(r"\s(?:chuyện|chung|riêng|trên|dung|lên|đến)(?!\w)")

_OF_A_TITLE = regex.compile(
    r"(?r)(?<!\w)(?:về|về việc|v/v) (?:tăng cường|tiếp tục|tập trung|đẩy mạnh|quan tâm|chủ động) $"
)
"""«công văn gửi các xã về việc tăng cường | chỉ đạo trực Tết»: what the paper is about."""
_MEANS_OTHERWISE = {
    "kêu gọi": _CALLS_IN, "chỉ đạo": _LEADS_ONLY, "nói": _SAID, "nêu": _SAID, "mong": _SAID,
}  # fmt: skip
"""Before these words a verb says and orders nothing."""


def gives_nothing(lower: str, begin: int, end: int, *, named: bool, of: bool) -> bool:
    """Tell whether «giao» at [begin, end) is a part of another word, or what a plan has given.

    ``named`` is True where a name follows: «giao Ban Tổ chức», not «giao ban»; ``of`` where one
    ends before it: «UBND xã | giao», not «xã giao».
    """
    return bool(
        (not named and _GIAO_AFTER.match(lower, end))
        or (not of and lower.endswith(_GIAO_BEFORE, 0, begin))
        or _PLANNED.match(lower, max(0, begin - 30), begin)
    )


def is_noun(lower: str, verb: str, begin: int, end: int) -> bool:
    """Tell whether the verb at [begin, end) is none, whatever its subject."""
    in_title = verb == "chỉ đạo" and _OF_A_TITLE.match(lower, max(0, begin - 30), begin)
    if in_title or _LIST_OF_NOUNS.match(lower, max(0, begin - 20), begin):
        return True
    behind = _MEANS_OTHERWISE.get(verb)
    if behind is not None and behind.match(lower, end):
        return True
    if (
        verb in ALSO_NOUNS
        and _PAPERS_GO_ON.match(lower, end)
        and _AMONG_PAPERS.match(lower, max(0, begin - 20), begin)
    ):
        return True
    if verb == "yêu cầu" and (
        (lower.startswith(" về ", end) and _NEEDS_TOO.match(lower, max(0, begin - 80), begin))
        or _PUT.match(lower, end)
        or (_NEEDED.match(lower, end) and _MEETS.match(lower, max(0, begin - 80), begin))
    ):
        return True
    if (
        verb in {"kiến nghị", "đề xuất"}
        and _SAYS_NO_MORE.match(lower, end)
        and _BESIDE_TROUBLE.match(lower, max(0, begin - 80), begin)
    ):
        return True
    return verb in ALSO_NOUNS and (
        _BESIDE_NOUN.match(lower, max(0, begin - 30), begin) is not None
        or _NOUN_AFTER.match(lower, end) is not None
    )


def governed(lower: str, begin: int) -> bool:
    """Tell whether words before a verb without a subject make it a noun: «theo | yêu cầu»."""
    return _NOUN_BEFORE.match(lower, max(0, begin - 40), begin) is not None
