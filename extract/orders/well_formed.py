"""What can never be a thing to be done, whatever gives it: a question, half a sentence, a noun."""

from __future__ import annotations

import regex

from extract.remembered import remembered
from extract.speech.beginnings import begins_action
from extract.speech.clauses import has_modal

_ASKS = regex.compile(r"(?:tại sao|vì sao|sao lại|làm sao(?! để)|bao giờ|liệu)(?!\w)")
"""«Tại sao trước mỗi kỳ họp chúng ta phải …» asks."""
_ASKS_LAST = regex.compile(
    r"(?r)(?:\?|\s(?:(?:hướng|cách|phương án|mức|hình thức) nào|thế nào|như thế nào|ra sao|"
    r"hay không|hay chưa|bao giờ|vì sao|tại sao))$"
)
_ASKED_TO_SAY = regex.compile(
    r"(?:làm rõ|báo cáo|cho biết|giải trình|nêu|xác định|đánh giá|xem xét|kiểm tra|trả lời|"
    r"phân tích|rà soát|xem|tính)(?!\w)"
)
"""«làm rõ trách nhiệm đến đâu, xử lý thế nào» is to be said, and is no question."""
_NAMED = regex.compile(
    r"(?:kiến nghị|đề nghị|yêu cầu|ý kiến|đề xuất|phản ánh|câu hỏi|lời|phát biểu|quan điểm)\s"
    r"(?:của|từ)\s"
)
"""«kiến nghị của cử tri về việc cần phải …» is what somebody else asks."""
_OF_ANOTHER = regex.compile(r"mà\s")
"""«mà đại diện hiệp hội gửi tới Bộ …» is a clause of another."""
_CITES = regex.compile(
    r"[^,;:]{0,60}(?<!\w)(?:từng (?:nói|dạy|viết|căn dặn)|bác(?: hồ)? (?:dạy|nói|viết|căn dặn))"
    r"\s?(?:rằng)?\s?[:,]"
)
"""«nêu lại lời Chủ tịch Hồ Chí Minh từng nói: …» cites a saying."""
_TELLS = regex.compile(
    r"kêu gọi\s(?:sự|tinh thần|lòng)\s"
    r"|(?:lưu ý|nhắc nhở|chú ý)(?:\s(?:thêm|rằng|là))?,?\s(?:[^\s,;]+\s){1,9}(?:rất|đang|đã|khá)\s"
)
"""«lưu ý thêm thời gian trình rất gấp» says how it is."""
_ANSWERS = regex.compile(
    r"(?:trao đổi|chia sẻ|trả lời|thông tin|nói|làm việc)\s(?:với|về|thêm)\s[^.;]{2,160},\s"
    r"[^.;,]{2,80}\s(?:cho biết|nói|cho hay|khẳng định|chia sẻ|bày tỏ|cho rằng|kể)(?!\w)"
)
"""«Trao đổi với phóng viên, anh A cho biết …» tells of a talk."""
_ALLOTS = regex.compile(
    r"\d{1,4}\s(?:chỉ tiêu|nhiệm vụ|nhóm nhiệm vụ|đầu việc|nội dung)\s"
    r"(?!.*(?<!\w)(?:phải|cần)(?!\w))"
    r"|(?:giao\s[^,;]{3,60}\s)?\d[\d.,]*\s(?:biên chế|tỷ|tỉ|triệu|chỉ tiêu|suất|giường)(?:\sđồng)?"
    r"(?:\scho\s|$)"
)
"""«giao | 250 biên chế cho Sở Y tế» allots something."""
_DECIDES = regex.compile(
    r"(?:thủ tướng|chính phủ|bộ|ủy ban|ubnd|chủ tịch|ban|hội đồng)(?!\w)[^,;:]{0,50}?"
    r"\s(?:đã\s)?quyết định\s(?:hỗ trợ|bổ sung|phân bổ|cấp|trích|xuất cấp|tặng)(?!\w)"
)
"""«Thủ tướng quyết định hỗ trợ 3 địa phương» tells what was decided."""
_AGREES = regex.compile(r"(?r)\s(?:nhất trí|đồng ý|tán thành|đồng tình|cảm ơn)$")
"""«…; Bộ trưởng nước bạn nhất trí»: nobody is told that."""
_CUT = regex.compile(r"(?r)\s(?:của|với|bởi|rằng|nhằm|những|để có|bao gồm)$")
"""«… tình hình thực tế của tỉnh để có»: what goes on was cut off."""
_CLOSES_FIRST = regex.compile(r"[^()]*[^\s()]{2}\)")
"""«tỉnh Phú Lâm) do sự …» began inside a bracket; «a) rà soát …» did not."""
_SAYS_WHERE = regex.compile(r"(?:tại|ở)\s(?!chỗ)")
"""«đặc biệt là | tại các điểm sơ tán» only says where, if nothing is to be done behind a comma."""
_WHEN_ALONE = regex.compile(
    r"(?:tính\s|kể\s)?(?:từ|đến|tới|trong|trước|sau|vào|chậm nhất|muộn nhất)"
    r"(?:\s(?:đến|tới|hết|nay|này|cuối|đầu|giữa|ngày|tháng|quý|năm|là|và|\d[\d/.-]*|[ivx]{1,4}"
    r"(?:/\d{4})?)){1,10}"
)
"""«đến hết ngày 31/7/2024»: when something is so."""
_DANGLING = regex.compile(
    r"(?r)[\s,;]*\s(?:và|hoặc|nhất là|đặc biệt là|trong đó|trong đó có|đồng thời|đồng thời cũng)$"
)


_RELIEVES = regex.compile(r"(?:chỉ cần|không cần|không phải(?!\s(?:chỉ|là))|khỏi phải)\s")
"""«thí sinh | chỉ cần mang căn cước, không phải nộp bản sao» frees them of something."""


@remembered
def is_whole(text: str) -> bool:
    """Tell whether words may be a whole thing to be done."""
    lower = text.lower()
    if any(
        never.match(lower)
        for never in (
            _NAMED,
            _OF_ANOTHER,
            _ASKS,
            _CITES,
            _TELLS,
            _ANSWERS,
            _ALLOTS,
            _DECIDES,
            _RELIEVES,
        )
    ):
        return False
    if _CUT.search(lower) or _AGREES.search(lower) or _CLOSES_FIRST.match(lower):
        return False
    if _SAYS_WHERE.match(lower) and not has_modal(lower, 0, len(lower)):
        seams = (at.end() for at in regex.finditer(r",\s", text))
        if not any(begins_action(text, at) for at in seams):
            return False
    return _ASKS_LAST.search(lower) is None or _ASKED_TO_SAY.search(lower) is not None


def whole_span(text: str, begin: int, end: int) -> tuple[int, int]:
    """Return a stretch without a last word that leads on, and with its quotation marks in pairs.

    «xuống xưởng mỗi tháng một lần|", đồng chí nhắn nhủ»; «|"đi từng ngõ" hướng dẫn người dân».
    """
    dangling = _DANGLING.search(text.lower(), begin, end)
    end = dangling.start() if dangling else end
    if text.count('"', begin, end) % 2 == 0:
        return begin, end
    last = text.rindex('"', begin, end)
    if text.startswith((",", ".", " -"), last + 1):
        return begin, last
    opened = begin and text[begin - 1] == '"' and text.count('"', 0, begin) % 2
    return (begin - 1, end) if opened else (begin, end)
