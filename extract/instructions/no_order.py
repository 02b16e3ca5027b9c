"""Verbs of ordering that give no order: what they say was done, led or appointed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.needs import LAWS
from extract.instructions.no_task import vague
from extract.orders.obligations import behind_concession, modal
from extract.speech.beginnings import begins_action, first_action
from extract.speech.speakers import CAUTIONS

if TYPE_CHECKING:
    from extract.orders.addressees import Addressee
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

_ACHIEVED = regex.compile(
    r"(?<!\w)(?:xử lý|giải quyết|tháo gỡ|hoàn thành|thực hiện|triển khai|giải ngân|thu hồi|bố trí|"
    r"xây dựng|phát hiện|tổ chức)\s(?:\w+\s){0,2}?được\s(?:trên|hơn|gần|khoảng)?\s?\d"
)
_WENT_WELL = regex.compile(
    r"\s*(?:tổ chức|thực hiện|triển khai|hoàn thành|thí điểm|xây dựng|phối hợp|chỉ đạo)\s"
    r"(?:[^.;:]{0,80}?\s)?(?:thành công|thắng lợi|vượt (?:mức|chỉ tiêu|kế hoạch)"
    r"|(?:và|,)\s?(?:đã\s|bước đầu\s|cơ bản\s)?(?:đạt|thu được|mang lại|có)\s(?:được\s)?"
    r"(?:nhiều\s|những\s|một số\s)?(?:kết quả|hiệu quả|thành tích|chuyển biến))(?!\w)"
)
"""«Ban Chỉ đạo đã chỉ đạo | tổ chức thành công cuộc điều tra» tells how it went."""
_SO_FAR = regex.compile(r",\s(?:đến|tới) nay,?\s(?:đã\s)?(?:đạt|được|hoàn thành|có|xong)\s")
"""«đã chỉ đạo các xã | thu hoạch lúa, đến nay đạt 95%» tells how it went too."""
_LED = regex.compile(
    r"\s*(?:toàn bộ\s|chung\s)?"
    r"(?:thống nhất (?:từ|trong)\s|"
    r"(?:công tác|việc|hoạt động|khu vực|địa bàn|tuyến|phong trào|cụm)(?!\w)|"
    r"(?:chủ động\s)?ứng phó\s(?:với\s)?(?:áp thấp|bão|mưa|lũ|thiên tai|nắng nóng|rét)[^,;]{0,60}$)"
)
_HAS_LED = regex.compile(r"(?<!\w)đã (?:luôn |kịp thời )?(?:tập trung|tích cực|quan tâm)[\s,]*$")
"""«UBND huyện đã tập trung | chỉ đạo khắc phục hậu quả» tells of a month's work."""
_IN_PAPER = regex.compile(
    r"\s*(?:tại|trong|theo) (?:quyết định|nghị quyết|công văn|kế hoạch)(?!\w)"
)
"""«chỉ tiêu do Thủ tướng giao | tại Quyết định 1167»."""
_WORK_OF = regex.compile(
    r"\s*(?:(?:cụ thể|rõ)\s)?(?:nhiệm vụ|trách nhiệm|công việc|chức năng|vai trò|quyền hạn)"
    r"(?:,?\s(?:và\s)?(?:nhiệm vụ|trách nhiệm|quyền hạn|vai trò))?\s"
    r"(?:của|từng|cụ thể|giữa|cho (?:từng|mỗi|các thành viên))\s"
)
"""«phân công | cụ thể nhiệm vụ của Chủ tịch, các Phó Chủ tịch» tells nobody to do anything."""
_COUNTED = regex.compile(
    r"\s*(?:triệt phá|bắt|khởi tố|phát hiện|thu giữ|xử phạt|xử lý|thu hồi|hoàn thành|giải quyết|"
    r"tiếp nhận|cấp|kiểm tra|vận động|hỗ trợ|tặng|trao)\s(?:\w+\s){0,2}?(?:hơn|trên|gần)?\s?\d"
)
"""«đã chỉ đạo các đơn vị triệt phá 15 ổ nhóm» counts what came of it."""
_ALLOTS = regex.compile(
    r"\s*(?:(?:hơn|trên|gần|khoảng)\s)?\d[\d.,]*\s(?!(?:nhóm\s)?(?:nhiệm vụ|việc|nội dung|"
    r"phần việc|chỉ tiêu|đầu việc))"
)
"""«UBND tỉnh giao | 148 ha đất không qua đấu giá» hands over something."""
_UNTOLD = regex.compile(
    r"\s[^,;:.]{3,90}?(?=\s(?:một số|nhiều|những|các)\s(?:nhóm\s)?(?:nội dung|việc|công việc|"
    r"nhiệm vụ|vấn đề|giải pháp)(?:\s\w+){0,3}?\s(?:để|nhằm)\s)"
)
"""«đã giao các nhà thầu | một số việc nhằm đẩy nhanh tiến độ» does not say which."""
_TOTAL = regex.compile(
    r"\s*(?:thu hồi|xử lý|xử phạt|giảm trừ|kiểm điểm|khắc phục|hạch toán|truy thu|xử lý kỷ luật|"
    r"xem xét|chấn chỉnh|nộp|loại khỏi|xuất toán|"
    r"điều chỉnh|sửa đổi|bổ sung|thay thế|"
    r"chuyển(?:\shồ sơ|\svụ việc)?(?:\s(?:cho|sang|đến))?\s(?:các\s)?cơ quan|"
    r"khởi tố|truy tố|kỷ luật|bãi bỏ|hủy bỏ|hoàn trả|tước)(?!\w)"
    r"[^;:]{0,90}?\s(?:hơn|trên|gần|tổng)?\s?\d[\d.,]*\s(?:tỷ|tỉ|triệu|nghìn|đồng|cá "
    r"nhân|tập thể|tổ chức|m2|trường hợp|người|vụ|hồ sơ|bị can|đối tượng|đảng viên|văn bản|"
    r"giấy phép|đơn vị|doanh nghiệp)(?!\w)"
)
"""«Qua 76 cuộc thanh tra, đã kiến nghị thu hồi 2,9 tỷ đồng» adds up what was proposed."""
_APPOINTS = regex.compile(
    r"\s*(?:(?:đến\s)?nhận công tác|(?:thôi\s)?giữ (?:chức|cương vị)|đảm (?:nhiệm|nhận) chức|"
    r"(?:thôi\s)?tham gia ban|thôi (?:giữ|tham gia)|điều hành (?:hoạt động|công việc) của|"
    r"về công tác|phụ trách (?:công an|bộ|sở|ban|ủy ban|cục|tỉnh ủy|chi cục|đơn vị|trường)|"
    r"phụ trách phòng|"
    r"làm (?:bí thư|chủ tịch|giám đốc|trưởng (?:ban|đoàn)|phó))(?!\w)"
)
"""«phân công bà A giữ chức Bí thư Tỉnh ủy» appoints somebody."""

_OF_A_PERIOD = regex.compile(
    r"[\s\"-]*(?:(?:đối với|riêng|tại) [^,;:.]{2,40},\s)?"
    r"(?:trong\s)?(?:(?:\d{1,2}|sáu|chín|những) tháng (?:đầu|cuối|vừa qua|qua)|năm (?:qua|\d{4})|"
    r"thời gian (?:qua|vừa qua)|(?:những|nhiều|các) năm (?:qua|gần đây)|quý [iv\d]{1,3}|"
    r"nhiệm kỳ (?:qua|vừa qua))[^;:.]{0,24},\s"
)
"""«Trong 6 tháng đầu năm, UBND huyện đã | chỉ đạo các xã …» tells of the work of that time."""
_SINCE_THEN = regex.compile(
    r"(?<!\w)(?:cho biết|cho hay|báo cáo|khẳng định|thông tin)(?:,|:|\srằng)?\s(?:trong\s)?"
    r"(?:thời gian (?:qua|vừa qua)|(?:những|nhiều|các) năm (?:qua|gần đây)|năm qua|"
    r"(?:\d{1,2}|sáu|chín) tháng (?:đầu năm|qua)|từ đầu (?:năm|nhiệm kỳ)(?: đến nay)?)(?!\w)"
)
"""«bà A cho biết, thời gian qua, huyện đã | chỉ đạo …» tells of the work of that time too."""
_RECIPIENT = (
    r"\s*(?:và\s)?(?:các\s|một số\s)?(?:tổng cục|cục|chi cục|sở|bộ|trung tâm|công ty|tct|"
    r"tổng công ty|tập đoàn|ủy ban|ubnd|chủ tịch|ban|hội|văn phòng|ngân hàng)[\s:]"
)
_SENT_ABOUT = regex.compile(
    rf"(?:{_RECIPIENT}[^;.]{{3,160}};){{2,24}}{_RECIPIENT}"
    r"(?:(?!khẩn trương|tập trung|chủ động|tiếp tục|tăng cường|theo dõi|rà soát|triển khai|"
    r"thực hiện|chỉ đạo|kiểm tra|sẵn sàng|bảo đảm|đảm bảo)[^;.]){3,160}\svề\s(?:việc\s)?"
    r"[^;]{4,160}$"
)
"""«công điện yêu cầu | Cục A; Cục B; các sở về ứng phó bão» says who got it, and nothing more."""
_ACCUSED = regex.compile(
    r"(?r)(?<!\w)(?:bị cáo|bị can|đối tượng|nghi phạm|nghi can|hung thủ|kẻ gian|kẻ|nhóm đối tượng|"
    r"các đối tượng)\s(?:tên\s)?$"
)
"""«Bị cáo | Lê Văn A yêu cầu nạn nhân chuyển tiền» is a crime."""
_OF_LAW = regex.compile(
    r"(?r)(?:^|[.;:\"]\s|,\s|(?<!\w)(?:vì|do|tuy|nhưng)\s)[\s\"'-]*"
    rf"{LAWS}(?:[^,;:\"]{{0,90}}\s)?$"
)
"""«Luật Đất đai | yêu cầu công khai quy hoạch» is what a law says, and no order of anybody's."""
_SENTENCES = regex.compile(
    r"\s*(?:hội đồng xét xử\s)?(?:tuyên|xử|phạt)(?:\s(?:phạt|mức))?\s[^;.]{0,120}?"
    r"(?:(?:năm|tháng) tù|án treo|tử hình|chung thân|mức án)(?!\w)"
    r"|\s*(?:buộc\s)?(?:các\s)?(?:bị cáo|bị can|bị đơn|nguyên đơn)\s"
    r"|\s*(?:truy tố|khởi tố|khen thưởng|(?:truy\s|phong\s)?tặng|biểu dương|tuyên dương)\s"
    r"(?:(?:hơn|trên|gần)\s)?\d"
)
"""«Viện kiểm sát đề nghị | tuyên phạt bị cáo 12 năm tù» asks for a sentence.

Nor is «đề nghị | khen thưởng 12 cá nhân» told anybody.
"""

_HAS_DONE = regex.compile(r",\s\p{Lu}?[^,;:.]{3,90}?\s(?:đã|vừa|mới)\s(?!phải|đến lúc)\p{Ll}")
"""«như Đảng, Nhà nước giao|, Bộ A đã ban hành kế hoạch»: a clause by the way, and what was done."""


def by_accused(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell whether somebody accused says it: no order of any office."""
    at = utterance.subject_begin - sentence.begin
    called = sentence.lower.startswith(("bị cáo ", "bị can ", "đối tượng ", "nghi phạm "), at)
    return called or _ACCUSED.search(sentence.lower, 0, at) is not None


def by_law(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell whether a law says it, which binds everybody and is given to nobody."""
    if utterance.slot is not None:
        return False
    return _OF_LAW.search(sentence.lower, 0, utterance.begin - sentence.begin) is not None


def appoints(sentence: SlottedSentence, begin: int) -> bool:
    """Tell whether a person is given a post: «giữ chức …», «phụ trách Phòng Kế hoạch»."""
    return _APPOINTS.match(sentence.lower, begin - sentence.begin) is not None


def gives_no_order(
    sentence: SlottedSentence,
    utterance: Utterance,
    to: tuple[Addressee, ...],
    task: tuple[int, int],
) -> bool:
    """Tell a verb that reports, leads, appoints or only says something from one that orders.

    «đã chỉ đạo xử lý được 20 điểm đen», «chỉ đạo công tác chống bão tại A», «phân công bà B giữ
    chức …», «đã phân công 5 cán bộ trực», «lưu ý, khối lượng công việc rất lớn», «nhắc nhở: …».
    """
    content = sentence.at(*task).lower()
    before = sentence.at(utterance.subject_begin, utterance.begin).lower()
    if content.lstrip().startswith(".") or _SENTENCES.match(content):  # «…, chỉ thị. (ii) …»
        return True
    behind = sentence.lower[utterance.end - sentence.begin : task[1] - sentence.begin]
    did = before.rstrip().endswith("đã")
    total = not to and utterance.order in {"kiến nghị", "yêu cầu"} and _TOTAL.match(content)
    shared = utterance.order == "phân công" and (
        _WORK_OF.match(behind) is not None or (did and (not to or _ALLOTS.match(behind)))
    )
    done = (did and utterance.order == "chỉ đạo") and (
        _COUNTED.match(content)
        or (not to and _WENT_WELL.match(content))
        or _SO_FAR.search(content)
        or _OF_A_PERIOD.match(sentence.lower)
        or _SINCE_THEN.search(sentence.lower, 0, utterance.begin - sentence.begin)
    )
    if (
        _ACHIEVED.search(content)
        or done
        or shared
        or total
        or _HAS_DONE.match(behind)
        or _leaves_untold(sentence, utterance.end, task[0])
        or _SENT_ABOUT.match(behind.rstrip(" ."))
    ):
        return True
    if to:
        persons = all(a.agent.kind is AgentKind.PERSON for a in to)
        return persons and _APPOINTS.match(content) is not None
    if utterance.order in CAUTIONS:
        return not _must(sentence, *task) and not vague(content)
    if utterance.order == "giao":
        return (_IN_PAPER.match(content) or _ALLOTS.match(content)) is not None
    led = _LED.match(content) or _HAS_LED.search(before)
    return utterance.order == "chỉ đạo" and led is not None


def _leaves_untold(sentence: SlottedSentence, begin: int, task: int) -> bool:
    """Tell «giao các xã | một số việc nhằm …» from «giao các xã làm một số việc nhằm …»."""
    at = begin - sentence.begin
    told = _UNTOLD.match(sentence.lower, at)
    if told is None:
        return False
    return told.end() < task - sentence.begin or first_action(sentence.text, at, told.end()) is None


def has_anything_to_do(sentence: SlottedSentence, begin: int, end: int) -> bool:
    """Tell whether anything is to be done: «chỉ đạo các cấp, các ngành» has nothing."""
    return (
        _must(sentence, begin, end)
        or first_action(sentence.text, begin - sentence.begin, end - sentence.begin) is not None
    )


def _must(sentence: SlottedSentence, begin: int, end: int) -> bool:
    begin = behind_concession(sentence, begin, end)
    return begins_action(sentence.text, begin - sentence.begin) or (
        modal(sentence, begin, end) is not None
    )
