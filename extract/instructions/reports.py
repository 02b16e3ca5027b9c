"""What tells how things are or went, though it begins with a thing to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.instructions.no_task import DONE, UNTIL_NOW
from extract.orders.deadlines import find_deadline
from extract.orders.obligations import modal
from extract.remembered import asked_once
from extract.slots import QUANTITY
from extract.speech.beginnings import begins_action

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence

_NOMINAL = asked_once(
    r"(?<!\w)là một trong (?:những|các|số)(?!\w)|"
    r"(?<!\w)(?:cũng|chính|đều|luôn|vẫn|không chỉ|được xem|được coi|được xác định) là(?!\w)"
    r"|^(?:(?!(?:xác định|coi|xem|lấy|nhận thức|quán triệt)(?!\w))[\w,-]+\s){2,14}?là\s(?:một\s)?"
    r"(?:vấn đề|nhiệm vụ|yêu cầu|việc|khâu|giải pháp|yếu tố|động lực|nền tảng|chìa khóa|"
    r"điều kiện|cơ sở|"
    r"trách nhiệm|công việc|xu thế|đòi hỏi|bước|con đường|hướng đi|thước đo|mục tiêu|cách)(?!\w)"
)
"""«Nâng cao chất lượng phục vụ chính là …» says what something is."""
_REACHED = asked_once(
    r"(?!phấn đấu|bảo đảm|đảm bảo|quyết tâm|nỗ lực|phải|cần|sớm|hoàn thành|tiếp tục)"
    r"(?:\w+\s){1,5}?(?:ước\s)?(?:đạt|chiếm|bằng)\s(?:hơn|trên|gần|khoảng|xấp xỉ)?\s?\d"
)
"""«Giải ngân đạt 62% kế hoạch» reports a figure."""
_SO_FAR = regex.compile(
    r"(?<!\w)mới\s(?:chỉ\s)?(?:giải ngân|đạt|bố trí|thực hiện|hoàn thành|triển khai|bàn giao|thu|"
    r"phê duyệt|giải quyết|phân bổ|tiêm|cấp|có)(?:\sđược)?\s(?:hơn\s|gần\s|khoảng\s|trên\s)?\d"
)
"""«đến hết tháng 7, toàn tỉnh mới giải ngân 900 tỷ đồng» tells how far it got."""
_ABOUT_STATE = regex.compile(r"về (?:tình hình|kết quả|diễn biến|thiệt hại|nguyên nhân)(?!\w)")
"""«Về tình hình cứu nạn, đến nay …» tells what has come about."""


_DID_WELL = regex.compile(
    r"(?<!\w)đạt\s(?:được\s)?(?:rất\s)?(?:nhiều|những|một số)?\s?"
    r"(?:kết quả|thành tích|thành tựu|chuyển biến|tiến bộ)(?!\w)(?!\s(?:cao|tốt|thiết thực|rõ|như))"
)
"""«huyện đạt nhiều kết quả», not «thực hiện đạt kết quả cao nhất»."""
_FAULTS_LISTED = regex.compile(
    r"(?<!\w)(?:tồn tại|hạn chế|bất cập|yếu kém|khuyết điểm|thiếu sót|sai phạm|vi phạm)"
    r"(?:,?\s(?:và\s)?[^\s,;:]+\s[^\s,;:]+)?(?:\snhư|:)\s"
)
_AMISS = regex.compile(
    r"(?<!\w)(?:chậm|muộn|thiếu|yếu|kém|lỏng lẻo|(?:chưa|còn|không)\s[^;.:]{2,40}|"
    r"sai [^\s;.:]+(?: [^\s;.:]+)?)[\s.…]*$"
)
_FAULT = regex.compile(
    r"(?!(?:khắc phục|xử lý|chấn chỉnh|rà soát|kiểm tra|thay|phê bình|kiểm điểm|đôn đốc|tháo gỡ|"
    r"không để|tránh|hạn chế|chấm dứt|thu hồi|điều chuyển|loại|giải quyết|làm rõ|khẩn trương|"
    r"kiên quyết|tập trung|tiếp tục|tăng cường|nhắc|hỗ trợ|báo cáo|quan tâm|chăm lo|ưu tiên|"
    r"đầu tư|chú trọng)(?!\w))"
    r"(?:(?!các|những|tình trạng|việc|nơi|đơn vị)[^\s,;:.]+\s){2,10}"
    r"(?:chậm|lỏng lẻo|kém hiệu quả|còn (?:thấp|chậm|hạn chế|yếu|khó khăn|lúng túng|bất cập)|"
    r"sai (?:mục đích|quy định|đối tượng)|"
    r"(?:chưa|không) (?:đúng|đầy đủ|nghiêm|kịp thời|tốt|cao|hiệu quả|triệt để|đồng bộ)"
    r"(?:\s(?:quy định|trình tự|mục đích|đối tượng|thẩm quyền|thời hạn))?)\s*(?:[.,;]|$)"
)
"""«Lập hồ sơ quyết toán chậm.», «Sử dụng xe công sai mục đích.»: what was found amiss."""
_AIMS = regex.compile(
    r"(?:phấn đấu|bảo đảm|đảm bảo|khẩn trương|kiên quyết|tối thiểu|ít nhất|tiếp tục|tập trung|"
    r"chủ động|sớm|nhanh chóng|đẩy nhanh|hoàn thành trước)(?!\w)"
)
_THEN_DID = regex.compile(
    r"[^,;:]{6,120},\s(?:(?:mỗi|hằng|hàng) (?:năm|tháng|ngày)\s|đến nay,?\s)?(?:toàn\s)?"
    r"(?:tỉnh|huyện|quận|xã|phường|thành phố|ngành|công ty|đơn vị|trường|tỷ lệ|tỉ lệ|thu nhập|số)\s"
)
"""«Tập trung hỗ trợ nhà ở, | huyện xóa 320 nhà tạm»."""

_NO_COUNT = regex.compile(r"^100%$|\s(?:giờ|phút|ngày|tuần|tháng|lần|buổi|tiếng|giây|tuổi)$")
"""«yêu cầu 100% cán bộ», «trước 17 giờ»: all of them, and when."""
_SINCE = regex.compile(r"(?<!\w)(?:ngay\s)?từ (?:(?:đầu|cuối|giữa)\s)?(?:năm|tháng)\s\d")


def describes_itself(sentence: SlottedSentence, at: int, stop: int) -> bool:
    """Tell «Tiếp nhận bệnh nhân từ các xã», with which a hospital is described, from an order.

    An order behind such words has a «phải», a time by which it is to be done, or says how.
    """
    if _AIMS.match(sentence.lower, at) or modal(sentence, sentence.begin + at, stop):
        return False
    return find_deadline(sentence.text, at).deadline is None


def counts_up(sentence: SlottedSentence, at: int, stop: int) -> bool:
    """Tell «Tổ chức 12 lớp cho 600 cán bộ», which counts what was done, from what must be.

    What must be has a «phải», a time by which it is to be done, or an aim.
    """
    base, lower = sentence.begin, sentence.lower
    amounts = sentence.between(base + at, stop, QUANTITY)
    counted = any(
        not _NO_COUNT.search(sentence.at(s.begin, s.end)) for s in amounts
    ) or _SINCE.search(lower, at)
    if not counted or modal(sentence, base + at, stop):
        return False
    if find_deadline(sentence.text, at).deadline is not None:
        return False
    return _AIMS.match(lower, at) is None or _THEN_DID.match(lower, at) is not None


def reports(sentence: SlottedSentence, start: int, at: int, stop: int) -> bool:
    """Tell whether a sentence tells how things are, that begins at ``start`` in it.

    What would be to be done begins at ``at``; ``stop``, an offset of the article, is where its own
    words end.
    """
    lower, base = sentence.lower, sentence.begin
    if " là" in lower and _NOMINAL.search(lower[at : stop - base]):
        return True
    if _REACHED.match(lower, at) or (_ABOUT_STATE.match(lower, start) and DONE.search(lower)):
        return True
    amiss = _FAULT.match(lower, at) and begins_action(sentence.text, at)
    if amiss or _DID_WELL.search(lower, start):
        return modal(sentence, base + at, stop) is None
    so_far = _SO_FAR.search(lower, at) or UNTIL_NOW.match(lower, start)
    return so_far is not None and modal(sentence, base + at, stop) is None


def lists_faults(lower: str, first: tuple[int, int], part: tuple[int, int]) -> bool:
    """Tell «khắc phục những hạn chế như họp muộn; | cho vay chậm», what is to be set right."""
    listed = _FAULTS_LISTED.search(lower, *first)
    return listed is not None and _AMISS.search(lower, *part) is not None
