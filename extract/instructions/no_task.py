"""What is no task: what was done already, is said, or only announces the tasks that follow."""

from __future__ import annotations

import regex

from extract.cues import AtEnd, Sought
from extract.numerals import TWO_TO_TEN
from extract.orders.well_formed import is_whole, whole_span
from extract.remembered import remembered
from extract.speech.clauses import trimmed

DONE = regex.compile(
    r"(?<!\w)(?:đã|đang|vừa (?:qua|ban hành|ký|có|mới|gửi|tổ chức|phê duyệt|thông qua|công bố|"
    r"hoàn thành|khởi công|khánh thành|bàn giao)|"
    r"vẫn|từng(?= được)|(?<!(?:phát|thực|xuất|thể)\s)"
    r"hiện(?= nay| đang| có| còn|,)|sẽ|đạt được|"
    r"(?<!không\s)(?<!chuẩn\s)(?<!trang\s)(?<!thiết\s)bị|cho biết|cho rằng)(?!\w)"
)
"""Words of what was done, is being done or will be."""
_DONE = Sought(
    DONE,
    (
        "đã", "đang", "vừa", "vẫn", "từng", "hiện", "sẽ", "đạt được", "bị", "cho biết", "cho rằng",
    ),
)  # fmt: skip
_OF_THOSE = regex.compile(
    r"(?<!\w)(?:các|những|mọi|từng|số|toàn bộ|tất cả|nhiều|người|hộ|gia đình|bà con|trẻ em|"
    r"học sinh|nạn nhân|trường hợp)\s(?:[^\s,;:.]+\s){0,7}$"
)
"""«rà soát | các dự án | đã được phê duyệt», «hỗ trợ | người dân | bị ngập»."""
_CAME_OF_IT = (
    r"đã\s(?:mang|đem|tạo|giúp|góp|thúc đẩy|làm|mở|cho thấy|trở|đạt|khẳng định|phát huy|đi vào|"
    r"từng bước|và đang|dần|phát hiện|tự|ghi nhận|(?:được|có)\s(?:quan tâm|chú trọng|coi trọng|"
    r"triển khai|thực hiện|tổ chức|đẩy|duy trì|nâng|cải thiện|tăng|khắc phục|nhiều|những|chuyển|"
    r"bước|kết quả|tiến bộ))(?!\w)|đang\s(?:từng bước|diễn ra|trở|là|mang|dần)(?!\w)"
    r"|bị\s(?:gián đoạn|chậm|đình trệ|đứt gãy|ách tắc|trì hoãn|ngưng|ngừng|dừng|hạn chế)(?!\w)"
)
"""What tells what came of a thing, or what became of it."""
_WHICH = regex.compile(
    rf"(?!{_CAME_OF_IT}|đang\s(?:được|gặp|có|tiếp tục|chậm|vướng|tạo)\s|đã\s[^,;:.]{{2,30}}\s\d)"
    r"(?:(?:đã|đang|bị)\s|hiện (?:có|còn|đang)(?!\w))"
)
"""What says which ones: not «đã mang lại kết quả», which tells what came of a thing."""
_TELLS_WHAT_CAME = regex.compile(
    r"(?!(?:tiếp tục|nhân rộng|phát huy|duy trì|kế thừa|học tập|rút kinh nghiệm|khắc phục|"
    r"tháo gỡ|giải quyết|hỗ trợ|xử lý|khẩn trương|sớm|kịp thời|đẩy nhanh|chủ động)(?!\w))"
    rf"[^,;:.]{{8,160}}?(?<!\w)(?:{_CAME_OF_IT})"
)
"""«Thu hút đầu tư đã mang lại kết quả», not «Nhân rộng mô hình đã mang lại kết quả»."""
_THINGS = "nội dung|phần việc|nhiệm vụ|vấn đề|công việc|việc|giải pháp|yêu cầu|công tác|điểm"
_UNSAID = regex.compile(
    r"(?:nhiều|một số|những) (?:nội dung|vấn đề|nhóm vấn đề|ý kiến|giải pháp)"
    r"(?: (?:quan trọng|trọng tâm|cụ thể))? (?:liên quan|xung quanh|về|thuộc|trên các|trong)(?!\w)"
    r"|(?:mỗi|các|từng) [^,;.:]{2,40}? (?:có (?:quy mô|công suất|tổng)|gồm) "
    rf"|(?:nhiều|một số|những) (?:nhóm )?(?:{_THINGS})"
    r"(?: (?:quan trọng|trọng tâm|lớn|chính|cụ thể))? (?:cần|phải) (?:được )?"
    r"(?:tập trung|quan tâm|lưu ý|chú ý|chú trọng)(?!\w)"
)
"""«chỉ đạo nhiều nội dung liên quan đến …», «mỗi đơn vị có quy mô 50 giường» ask for nothing.

Nor does «lưu ý một số việc cần tập trung trong quý IV», which does not say what they are.
"""
_VAGUE = AtEnd(
    rf"(?:một số|những|các|mấy|vài)\s(?:{_THINGS})(?:(?:,|\svà)\s(?:{_THINGS})){{1,2}}"
    r"(?:\s(?:trọng tâm|cụ thể|chính|chủ yếu|quan trọng|sau đây|sau|như sau)){0,3}\s?:\s*|"
    rf"(?:một số|những|các|mấy|vài)\s(?:{_THINGS})(?:,?\s(?:sau đây|trọng tâm sau|trọng tâm|"
    r"cụ thể sau|"
    r"cụ thể|như sau|chính|chủ yếu|quan trọng|sau|như|gồm|bao gồm|đó là|là|"
    r"trong thời gian tới|thời gian tới)){0,4}[\s.:,]*"
    r"|(?:tập trung|thực hiện|triển khai|làm|quan tâm|chú trọng|lưu ý|thống nhất)"
    rf"(?:\s(?:tốt|vào))?\s(?:\d{{1,2}}|{TWO_TO_TEN})\s"
    r"(?:nhóm\s)?(?:nội dung|nhiệm vụ|vấn đề|"
    r"công việc|việc|giải pháp|yêu cầu|công tác|điểm|khâu|mặt công tác)"
    r"(?:\s(?:sau|trọng tâm|lớn|chính|chủ yếu|cụ thể|cơ bản)){0,2}[\s.:]*"
    r"|(?:như sau|sau đây)[\s.:]*|(?:cụ thể|sau)\s?:\s*"
    r"|^\s*nhiệm vụ(?:\s(?:cụ thể|trọng tâm|cho (?:các|từng) (?:sở|đơn vị|cơ quan)))?\s?:\s*"
)
_NEEDED = regex.compile(
    rf"(?:(?:một số|những|các|mấy|vài|\d{{1,2}}|{TWO_TO_TEN})\s)(?:nhóm\s)?(?:{_THINGS})"
    rf"(?:(?:,|\svà)\s(?:{_THINGS}))?(?:\s[^,:;]{{2,60}})?"
    r"\s(?:cần|phải)\s[^:;]{2,60}:\s+(?=\S)",
    regex.I,
)
"""«chỉ ra các nhiệm vụ cần thực hiện: | rà soát …», before the first of them."""
_JUDGES = regex.compile(
    r"(?:(?!\s(?:phải|cần|nên)\s)(?:[^,;:]|(?<=phòng),(?=\s(?:chống|tránh)))){3,120}?"
    r"\slà\s(?:một\s|những\s)?(?:rất|quá|chưa|nhiệm vụ|vấn đề|yêu cầu|việc|công việc|khâu|"
    r"giải pháp|yếu tố|điều kiện|động lực|thách thức|cơ hội|"
    r"điểm nghẽn|trách nhiệm|nền tảng|hạn chế)(?!\w)(?:(?!\s(?:phải|cần)\s)[^;:]){0,120}?,\s"
    r"(?:(?:do đó|do vậy|vì vậy|vì thế),?\s)?(?=(?:cần|phải)\s|"
    r"(?:các|mỗi|từng|mọi|toàn|tất cả)\s[^,;:]{2,60}?\s(?:cần|phải|nên)\s)",
    regex.I,
)
"""«Con số này là quá ít, | các xã nên tính lại»: what is thought of it, before what to do."""
_AND_MORE = regex.compile(
    r"\s*(?:tập trung |tiếp tục )*(?:triển khai |tổ chức )?thực hiện\s.{25,}\svà\s"
    r"(?:triển khai|thực hiện)\s(?:\w+\s){0,2}các nhiệm vụ trọng tâm[\s.]*$"
)
"""«thực hiện tốt Công điện số 9 của Thủ tướng và triển khai các nhiệm vụ trọng tâm.»"""

_HOW_IT_IS = regex.compile(
    r";\s(?!phải|cần|không)[^;]{2,60}?\s"
    r"(?:(?<!(?:phát|thực|thể|xuất|cải)\s)hiện|hiện nay|đến nay|đang)\s"
    r"(?:mới\s)?(?:đạt|còn|có|ở)(?!\w)"
    r"|,?\s(?:nhưng|song|tuy nhiên,?)\s(?:(?:vẫn\s)?chưa|đến nay|tới nay|hiện nay|"
    r"đến thời điểm này)(?!\w)"
)
"""«vận hành đúng quy trình; | hồ Đá Bàn hiện đạt 56%»: nobody is told that.

Nor «lập quy hoạch | nhưng đến nay chưa xong».
"""
_WHY = regex.compile(r"(?<!\w)(?:vì sao|tại sao|lý do|lí do|vì đâu)(?!\w)")
"""«làm rõ vì sao có chỉ đạo | nhưng đến nay chưa xong», all of which is to be told."""
_WILL_DO = regex.compile(
    r",?\s(?:và|đồng thời)\s(?:cũng\s)?sẽ\s(?!phải\s)|"
    r",\s(?:trên cơ sở đó|khi đó|sau đó)(?:,|\s[^,;:.]{1,30})?\ssẽ\s(?!phải\s)|"
    r",\snếu\s[^,;:.]{3,60}\sthì\s[^,;:.]{0,30}?(?<!\w)sẽ\s(?!phải\s|bị\s)"
)
"""«siết quản lý cát | và sẽ xử lý nghiêm vi phạm», «gửi nhu cầu|, trên cơ sở đó sở sẽ trình …»,
which who gives the order will do."""
UNTIL_NOW = regex.compile(
    r"(?:trong\s)?(?:(?:\d{1,2}|sáu|chín)\stháng\s(?:đầu năm|qua|vừa qua)|thời gian (?:vừa )?qua|"
    r"(?:(?:những|nhiều|các|mấy)\s)?năm (?:vừa )?(?:qua|gần đây)|nhiệm kỳ (?:vừa )?qua|"
    r"từ đầu (?:năm|nhiệm kỳ|quý|tháng)(?:\s\d{4})? (?:đến|tới) nay)(?!\w)"
)
"""«Trong 6 tháng đầu năm, | các xã tổ chức tốt …», «Thời gian qua, …»: how it went, no order."""
_SAID_FIRST = regex.compile(
    r"(?:(?:và|đồng thời)\s)?"
    r"(?:(?:thêm|cho|nhấn mạnh|khẳng định|nêu rõ|lưu ý|nhắc lại)\srằng[,:]?\s|"
    r"(?:(?:đặc biệt\s)?(?:lưu ý|chú ý)|nhấn mạnh)\s(?=(?:cần|phải)\s))",
    regex.I,
)
"""«nói, | thêm rằng các sở phải …», «đặc biệt | lưu ý phải giữ đê», which only says it."""
_BY_WHOSE_WORD = regex.compile(
    r",\s(?:theo|đúng)\s(?:đúng\s)?(?:tinh thần\s)?"
    r"(?:yêu cầu|chỉ đạo|đề nghị|ý kiến chỉ đạo)\scủa\s[^,;:]{3,80}$"
)
"""«giá thuốc phải được niêm yết | , theo chỉ đạo của Thủ tướng»."""
FEWEST = 3
"""Words of a thing to be done."""


_WHAT_IT_IS = regex.compile(
    r"[\s\"-]*(?:đây|đó|điều này|việc này)\s(?:(?:cũng|sẽ|chính|vừa|không chỉ|thực sự)\s){0,3}là\s"
    r"(?!(?:lần|dịp|năm|đợt|chuyến|ý kiến|phát biểu|chia sẻ|khẳng định|nhận định|lời|thông tin)"
    r"(?!\w))"
)
"""«Đây sẽ là cơ sở để thành phố phát triển», an aside between two things to be done."""


@remembered
def says_what_it_is(lower: str) -> bool:
    """Tell an aside about what was told: «Đây là việc lớn.», behind which the order goes on."""
    return _WHAT_IT_IS.match(lower) is not None


@remembered
def done_in(lower: str) -> bool:
    """Tell whether a sentence tells what was done or is said: «đã», «cho biết»."""
    return _DONE.stands(lower)


def tells_done(lower: str, begin: int, end: int) -> bool:
    """Tell whether a stretch tells what was done, and not only which ones: «các hộ đã di dời»."""
    for done in DONE.finditer(lower, begin, end):
        which = _WHICH.match(lower, done.start()) is not None
        if not (which and _OF_THOSE.search(lower, begin, done.start())):
            return True
    return False


def tells_what_came(lower: str, begin: int) -> bool:
    """Tell «Thu hút đầu tư đã mang lại kết quả», of which what is done is the subject."""
    return _TELLS_WHAT_CAME.match(lower, begin) is not None


@remembered
def vague(text: str) -> bool:
    """Tell «thực hiện tốt một số nội dung sau», which only announces what is to be done."""
    lower = text.lower()
    if _UNSAID.match(lower) is not None:
        return True
    return _VAGUE.search(lower) is not None and _AND_MORE.match(lower) is None


@remembered
def task_in(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Return where the thing to be done of a stretch stands, None where none does."""
    begin, end = whole_span(text, *trimmed(text, begin, end))
    if (first := _SAID_FIRST.match(text, begin, end)) is not None:
        begin = first.end()
    for front in (_NEEDED, _JUDGES):
        if (before := front.match(text, begin, end)) is not None:
            begin = before.end()
    if (whose := _BY_WHOSE_WORD.search(text, begin, end)) is not None:
        end = whose.start()
    said = text[begin:end]
    how = _HOW_IT_IS.search(said)
    if how is not None and _WHY.search(said, 0, how.start()) is None:
        end = begin + how.start()
        said = text[begin:end]
    if (will := _WILL_DO.search(said)) is not None and len(said[: will.start()].split()) >= FEWEST:
        end = begin + will.start()
        said = text[begin:end]
    few = len(said.split()) < FEWEST
    return None if few or vague(said) or not is_whole(said) else (begin, end)
