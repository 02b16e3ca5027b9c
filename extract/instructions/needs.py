"""What has to be, or what somebody needs, told from a duty: «GRDP phải tăng 11% mới về đích»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.slots import AUDIENCE, ORGANIZATION
from extract.speech.authority import heads_department, is_of_business
from extract.speech.beginnings import begins_action

if TYPE_CHECKING:
    from extract.context import Context
    from extract.orders.addressees import Addressee
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_OTHER_VERB = regex.compile(
    r"(?<!\w)(?:(?:đều|sẽ|cũng|đã) được|"
    r"xoay quanh|là|gồm|bao gồm|nêu|thể hiện|khiến|cho thấy|dẫn đến|có|làm|nhằm)(?!\w)"
)
_IN_CASE = regex.compile(
    r"(?:khi|nếu|trường hợp)\s[^,;:.]{2,70}?(?:,\s[^,;:.]{2,40}?)?,?\s(?:thì\s)?phải\s"
)
"""«Khi có cháy | phải huy động lực lượng …», whose verb is that of the case."""
_MEMBERS = regex.compile(r"(?:các\s)?(?:thành viên|cán bộ|đại diện|người|nhân viên)\s")
_SHORT_SUBJECT = range(1, 4)
_COUNTED = regex.compile(r"(?<![\w.,])\d[\d.]*\s(?:[^\W\d]+\s){1,3}$")
"""«… trong đó 6 cống phải đóng sớm» tells how many."""
_NAMED_WORK = regex.compile(
    r"(?<!\w)(?:nhiệm vụ|giải pháp|nội dung|công việc|vấn đề|việc)(?:\s(?:trọng tâm|chủ yếu|"
    r"cụ thể|chính|cấp bách)){0,2}\s(?:cần|phải|cần phải)\s(?:thực hiện|triển khai|tập trung|"
    r"làm|giải quyết|quan tâm)(?![^.:]*:)"
)
"""«triển khai các nhiệm vụ trọng tâm cần thực hiện trong tháng 12» only names the work."""
_RECKONED = regex.compile(
    r"(?:phải|cần)\s[^;.:]{2,90}\s(?:thì\s)?mới\s(?:về đích|đạt|có thể|có được|kịp|đủ|xong|"
    r"hoàn thành|bảo đảm|đảm bảo|giữ|cán|bù|được|đáp ứng|thành công|hiệu quả)(?!\w)"
)
_RELATIVE = regex.compile(r"\smà\s[^,;:]{2,60}$")
"""«nhiều việc mà chính quyền | phải bắt tay vào» says what things there are."""
_MANY = regex.compile(
    r"(?<!\w)(?:rất nhiều|nhiều|không ít|có những|vẫn còn|còn nhiều)\s"
    r"(?:\w+\s){1,6}(?:vẫn\s)?$"
)
"""«vắc xin về chậm, nhiều bản | phải tiêm bù» tells what came of it."""
_WISHED = regex.compile(r"(?<!\w)(?:mong muốn|mong|muốn(?!\s[^,;:]{2,80},\s)|kỳ vọng|hy vọng)\s")
_WE_OURSELVES = regex.compile(r"(?<!\w)chúng tôi\s(?:(?:cũng|sẽ|đều|luôn|còn|chỉ|vẫn|rất)\s){0,2}$")
"""«chúng tôi | phải làm xuyên trưa» tells nobody else."""
_FAULTS = regex.compile(
    r"(?:(?:chỉ ra|chỉ rõ|nêu|nêu rõ|nêu ra|nhận diện|còn|vẫn còn)\s)?"
    r"(?:(?:một số|những|nhiều|các|rõ)\s){1,2}(?:\w+\s){0,3}"
    r"(?:hạn chế|tồn tại|bất cập|khó khăn|vướng mắc|thiếu sót|yếu kém|khuyết điểm|vấn đề|việc)"
    r"\scần\s(?!phải|được|sớm|khẩn)"
)
"""«chỉ ra một số hạn chế | cần khắc phục» says what things there are."""
_BY_LAW = regex.compile(
    r"theo\s(?:quy định(?! tại kết luận)|luật|bộ luật|pháp luật|nghị định|thông tư|"
    r"hiến pháp|dự thảo|thông lệ)(?!\w)[^;:]{0,120}?,\s"
)
"""«theo luật, | người vi phạm phải bị xử lý» says what the law is."""
_OF_PAPER = regex.compile(
    r"(?:[^,;:]{1,30}\s)?(?:điểm mới|quy định|nội dung|nguyên tắc|điều kiện)\s(?:[^,;:]{1,30}\s)?"
    r"(?:tại|của|trong|theo)\s(?:luật|bộ luật|nghị định|nghị quyết|thông tư|chỉ thị|quyết định|"
    r"dự thảo|quy chế)(?!\w)[^,;:]{0,60}\slà\s"
)
"""«Điểm mới của Nghị định 12 là | các xã phải công khai giá» tells what a paper says."""
LAWS = r"(?:bộ luật|luật|nghị định|thông tư|hiến pháp|pháp lệnh|pháp luật|quy chuẩn)(?!\w)"
"""What binds everybody, and is given to nobody."""
_LAW_SAYS = regex.compile(
    rf"[\s\"]*(?:(?:theo đó|tuy nhiên|trong khi đó|hiện),?\s)?{LAWS}[^,;:]{{0,90}}?\s"
    r"(?:quy định|nêu|nêu rõ|ghi rõ|buộc|yêu cầu|cho phép)(?!\w)"
)
"""«Nghị định 12 quy định | hộ kinh doanh phải khai thuế»."""
_NUMBER_OF = regex.compile(
    r"(?<!\w)(?:tổng số|số lượng|số|(?:tổng )?diện tích|khối lượng|sản lượng|chiều dài)"
    r"(?: [^\s,;:.()]{1,12}){0,8} $"
)
_SO_MANY = regex.compile(
    r"(?:phải|cần)\s(?!(?:đạt|giảm|tăng|bảo đảm|đảm bảo|hoàn thành|được|trên|dưới|từ|ít nhất|"
    r"tối thiểu|chiếm|bằng|có|là|không|ở mức)(?!\w))[^,;:]{2,80}?\d"
)
"""«diện tích | phải dừng sản xuất là 900 ha» tells how much: not «số vụ phải giảm 5%»."""
_DUE = regex.compile(
    r"(?<!\w)(?:số (?:tiền|thuế|nợ|vốn|phí|buổi|giờ|lượt)|tiền|khoản|mức|học phí|lệ phí|thuế|"
    r"chi phí|phí|thời gian)(?: [^\s,;:.]{1,14}){0,9} $"
)
_PAID = regex.compile(
    r"phải\s(?:nộp|đóng|trả|chi|chi trả|thanh toán|hoàn trả|bồi thường|gánh|bù|đảm nhận|chờ|"
    r"làm|đợi|học)(?!\w)"
)
_THEN_SAYS = regex.compile(
    r"[^,;:.]{0,60}?\s(?:là|được|sẽ|không|vẫn|còn|đã|tăng|giảm|lên|khoảng|rất|quá)(?!\w)"
)
"""«số tiền doanh nghiệp phải nộp | được giảm 30%», behind what is to be paid."""
_PURPOSE = regex.compile(r"(?:để|nhằm|muốn|với mục (?:tiêu|đích)|vì mục tiêu)\s[^;:]{3,160},\s")
_BY_WHEN = regex.compile(
    r"[\s\",]*(?:(?:đồng thời|và|nhưng),?\s)?(?:ngay\s)?"
    r"(?:trong|trước|chậm nhất|muộn nhất|đến|từ nay|hết|sau)"
    r"(?:\s(?:ngày|tháng|quý|năm|tuần|vòng|tới|này|nay|đầu|giữa|cuối|hết|sau|đến|trước|là|"
    r"\d[\d/.-]*|[ivx]{1,4})){1,8},?\s"
)
_TURNS = regex.compile(r",\s(?:(?:nhưng|song|nên|tuy nhiên)\s)?|\s(?:nhưng|song|nên)\s")
_THOUGHT = regex.compile(
    r"(?:(?!\s(?:mà|gồm|như|nhằm|nếu|khi)\s)[^;:]){2,160}?\slà\s"
    r"(?!(?:ai|gì|người|những người|nơi|do|vì)(?!\w))[^;:]{2,120}?(?:,|\s(?:nhưng|song|nên))\s"
)
"""«đây là việc khó nên», «việc này là khâu yếu,»: what is thought of it."""
_NEAR = 25
_SAYS_WHAT = 8
"""Words of a duty that says itself what it is of."""
_UNITS = frozenset({"thành phố", "tỉnh", "huyện", "quận", "thị xã", "xã", "phường", "địa phương"})
"""What the head of its department says it had to do: «thành phố | phải dừng chợ đêm»."""
_OWN = frozenset(
    {"xã", "bệnh viện", "nhà trường", "trường", "công ty", "trung tâm", "hợp tác xã", "nhà máy"}
)


def own_need(
    context: Context, found: tuple[int, int], to: tuple[Addressee, ...], speaker: Speaker
) -> bool:
    """Tell what the head of a hospital says that «bệnh viện phải» do for want of something.

    So too what the head of a department says that the city must. What the head of a company says
    must be done, by nobody named, is how a trade goes.
    """
    if not to:
        return is_of_business(context, speaker)
    text = context.layout.view
    if text[found[0] : found[1]].lower() != "phải" or len(to) != 1:
        return False
    who = to[0].agent.label.lower()
    if who in _UNITS and heads_department(context, speaker):
        return True
    named = text[speaker.begin : speaker.end].lower()
    return who in _OWN and f" {who} " in f" {named} "


def describes(lower: str, left: int, before: int) -> bool:
    """Tell what has to be, or had to be done, from a duty: «GRDP phải tăng 11% mới về đích»."""
    return (
        _RECKONED.match(lower, before) is not None
        or _RELATIVE.search(lower, left, before) is not None
        or _MANY.search(lower, left, before) is not None
        or _WE_OURSELVES.search(lower, left, before) is not None
        or _FAULTS.match(lower, left) is not None
        or _BY_LAW.match(lower, left) is not None
        or _OF_PAPER.match(lower, left) is not None
        or _LAW_SAYS.match(lower, left) is not None
        or _is_due(lower, left, before)
        or (
            _SO_MANY.match(lower, before) is not None
            and _NUMBER_OF.search(lower, left, before) is not None
        )
    )


def _is_due(lower: str, left: int, before: int) -> bool:
    """Tell «giảm 30% số thuế doanh nghiệp phải nộp» from «Số tiền này phải nộp vào ngân sách»."""
    due, paid = _DUE.search(lower, left, before), _PAID.match(lower, before)
    if due is None or paid is None:
        return False
    return due.start() > left or _THEN_SAYS.match(lower, paid.end()) is not None


def behind_purpose(lower: str, left: int, before: int) -> int:
    """Return where a duty begins behind «để đạt được mục tiêu này, | cần rà soát …», else ``left``.

    What it is for reports nothing.
    """
    purpose = _PURPOSE.match(lower, left, before)
    return purpose.end() if purpose else left


def behind_thought(lower: str, left: int, before: int) -> int:
    """Return where a clause begins behind «việc này là khâu yếu, | …», else ``left``."""
    turns = [turn.end() for turn in _TURNS.finditer(lower, left, before)]
    thought = turns and _THOUGHT.match(lower, left, turns[-1])
    return turns[-1] if thought else left


def only_by_when(lower: str, left: int, before: int) -> bool:
    """Tell «Trong tháng 7 | phải xong», where only a time stands before what must be done."""
    return _BY_WHEN.fullmatch(lower, left, before) is not None


def is_in_case(lower: str, left: int) -> bool:
    """Tell «Khi có cháy phải gọi …», which tells whom the order before it told."""
    return _IN_CASE.match(lower, left) is not None


def names_no_duty(sentence: SlottedSentence, left: int, before: int) -> bool:
    """Tell what is said, wished, counted or only named, behind ``left``, where nobody is told."""
    lower = sentence.lower
    return (
        (_OTHER_VERB.search(lower, left, before) is not None and not is_in_case(lower, left))
        or _WISHED.search(lower, max(0, left - _NEAR), before) is not None
        or _COUNTED.search(lower[left:before]) is not None
        or (begins_action(sentence.text, left) and _NAMED_WORK.search(lower, left) is not None)
    )


def names_another(sentence: SlottedSentence, begin: int, must: int) -> bool:
    """Tell «đối với cử tri xã A, | BHXH cần …», told of one who is not known, from «…, cần …».

    So too «đối với thành viên Ban Chỉ huy | phải trực đêm», who must, with no comma between.
    """
    lower, base = sentence.lower, sentence.begin
    if sentence.text[must - 2 : must - 1].isalnum() and _MEMBERS.match(lower, begin):
        return any(sentence.between(base + begin, base + must, ORGANIZATION, AUDIENCE))
    comma = lower.rfind(", ", begin, must)
    return comma >= 0 and len(lower[comma + 1 : must].split()) in _SHORT_SUBJECT


def says_what(text: str, begin: int, must: int, end: int) -> bool:
    """Tell «vốn chậm, | cần đôn đốc các xã giải ngân xong sớm» from «mức lương thấp, cần nâng»."""
    return text[begin:must].rstrip().endswith(",") and len(text[must:end].split()) >= _SAYS_WHAT


def before_still(lower: str, must: int) -> int:
    """Return where «vẫn phải», «sẽ phải» begins, of which the first word reports nothing."""
    return must - len("vẫn ") if lower.endswith((" vẫn ", " sẽ "), 0, must) else must
