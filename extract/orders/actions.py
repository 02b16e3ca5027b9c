"""Where what is to be done begins: behind those addressed, with or without a verb that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.orders.blotted import behind_field
from extract.orders.by_agents import LABELS
from extract.orders.relative import behind_which, is_trade
from extract.orders.short_verbs import acts_in_short
from extract.remembered import asked_once
from extract.slots import DOCUMENT, OFFICE, ORGANIZATION, PERSON, PLACE
from extract.speech.beginnings import begins_action, begins_long_action, verb_end
from extract.speech.clauses import behind_when

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_NOUN_AFTER = asked_once(
    r"(?:cơ quan|lực lượng|đơn vị|dự án|(?<!chủ )đầu tư|"
    r"(?<!(?<!\w)(?:chi|tỉnh|thành|huyện|xã|công|liên|quân|sư|trung|tập|lữ|binh)\s)đoàn|"
    r"đồng chí|thành viên|"
    r"ban|người|chủ|nhà|công chức|cán bộ|bộ phận|"
    r"cơ sở|công ty|hội đồng|tổ|trung tâm|"
    r"các|mỗi|từng|và|,|nơi|cá nhân|mọi|những|công tác|đội ngũ|(?<!quân\s)đội|văn phòng|"
    r"(?<!bệnh\s)(?<!học\s)viện|chi cục|cục|bộ tổng|"
    r"(?<!nội\s)vụ|(?<!quốc\s)(?<!biên\s)phòng|đảng|kho|trạm|quỹ|máy|khu)\s$"
)
_BUILDERS = asked_once(r"(?<!\w)(?:chủ đầu tư|nhà thầu)\s$")
"""Behind these a verb names them only where another follows: «nhà thầu | thi công tập trung …»."""
_SELF_NAMING = asked_once(
    r"(?:soạn thảo|quản trị|thẩm tra|trả lời|chất vấn|tư vấn|thi công|nghiên cứu khoa học|"
    r"thành viên|cứu hộ|cứu nạn)(?!\w)|"
    r"(?:phòng,? chống|thu (?:gom|phí|thuế|mua)|lập (?:quy hoạch|dự án)|làm việc|"
    r"quản lý|điều tra|kiểm tra|thanh tra|tổ chức|tham mưu|chủ trì|"
    r"đầu tư|hỗ trợ|cung cấp|thực hiện|thực thi|"
    r"thẩm định|báo cáo|giám sát|chỉ đạo|điều hành|thu|trình|điều phối|đấu giá|đấu thầu|"
    r"khai thác|sử dụng|bảo vệ|vận hành|phát triển|xây dựng|lập|tìm kiếm|phòng|"
    r"làm|chuyên|đăng ký|phục vụ|truyền thông|lãnh đạo|kiểm soát|ứng phó|xúc tiến|"
    r"phòng ngừa|tiếp nhận|xử lý|tái chế|quy hoạch|giải phóng|giáo dục|"
    r"đào tạo|đại diện|đứng đầu|phụ trách|tuyển sinh|xét tuyển|thi tuyển|xét duyệt|sát hạch|"
    r"trưng bày|giam giữ|cai nghiện|trợ giúp|xét chọn|bình chọn|trưng dụng)(?!\w)"
    r"(?!\s(?:kiến nghị|kết luận|nghị quyết|chỉ thị|"
    r"tốt|nghiêm|ngay|đồng bộ|hiệu quả|chặt chẽ|các|kịp thời|toàn bộ|"
    r"phương án|kế hoạch|danh sách|dự toán|báo cáo|biên bản|"
    r"đợt|chiến dịch|phong trào|cuộc|kiểm điểm|sinh hoạt|ra quân|hoạt động|cưỡng chế|"
    r"tổng duyệt|tổng kết|sơ kết|hội nghị|lễ|kỷ niệm|tập huấn|kiểm tra|lấy ý kiến|trực(?! tiếp)|"
    r"tuyên truyền|triển khai|diễn tập|đánh giá|quán triệt|học tập|thăm|vận động|sơ tán|di dời|"
    r"khắc phục|đối thoại|"
    r"thực hiện|rà soát|việc|cụ thể|xử lý|có hiệu quả|quyết liệt|công tác|phối hợp))"
)
_ENDS_NAME = asked_once(
    r"(?:xây dựng|đầu tư|quản lý|bảo vệ|giáo dục|đào tạo|sản xuất|kinh doanh|vận tải|khai thác|"
    r"thi công|giám sát|kiểm soát|truyền thông|chế biến|phát triển)\s"
    r"(?:chủ trì|khẩn trương|phối hợp với|tham mưu|chủ động|rà soát|tiếp tục|có trách nhiệm)(?!\w)"
    r"|(?:xây dựng\s|(?<=cơ quan xây dựng\s))(?:báo cáo|dự thảo|kế hoạch|đề án|văn bản)\s"
    r"(?:tiếp thu|hoàn thiện|chỉnh sửa|bổ sung|rà soát)(?!\w)"
    r"|(?<=tìm kiếm,?\s)cứu nạn(?!\w)|(?<=trung tâm\s)phối hợp\s(?:tìm kiếm|cứu nạn|cứu hộ)(?!\w)"
    r"|(?:thẩm tra|thẩm định|soạn thảo)\s(?:tổ chức|tiếp thu|khẩn trương|phối hợp|tiếp tục|rà soát|"
    r"nghiên cứu|chủ động|hoàn thiện|giải trình)(?!\w)"
    r"|(?<=(?:cơ quan|đơn vị|bộ phận|ban|bộ|tổ)\schủ trì\s)(?:soạn thảo|biên soạn|xây dựng|"
    r"thẩm (?:tra|định)|nghiên cứu)(?:"
    r"(?=[,;]|\svà\s(?:các\s)?(?:cơ quan|đơn vị|ban|bộ|tổ|sở|ủy ban)(?!\w))|"
    r"(?=\s(?:làm rõ|tiếp tục|tiếp thu|rà soát|nghiên cứu|bổ sung|hoàn thiện|hoàn chỉnh|"
    r"giải trình|phối hợp|khẩn trương|cân nhắc|xem xét|chỉnh (?:sửa|lý)|đánh giá|sớm|cần|phải|nên)"
    r"(?!\w)))"
    r"|(?<=lực lượng\s)(?:thanh tra|kiểm tra|tuần tra)\s(?:phối hợp|tăng cường|tập trung|tiếp tục|"
    r"chủ động|thường xuyên|kiểm tra|xử lý)(?!\w)"
    r"|(?<=ủy ban\s)kiểm tra\s(?:các cấp|cấp|cơ sở|(?:tỉnh|thành|huyện|đảng|quận)\s[uủ][yỷ]|"
    r"tăng cường|rà soát|tập trung|chủ động|phối hợp|tiếp tục|tham mưu)(?!\w)"
)
"""«Cục Giám định chất lượng công trình | xây dựng chủ trì kiểm tra»."""
_DEEDS = asked_once(
    r"(?:báo cáo|kiểm tra|điều tra|thanh tra|tham mưu|giám sát|tiếp nhận),\s(?:giải trình|đề xuất|"
    r"làm rõ|xử lý|rà soát|đánh giá|xác minh|xem xét|khắc phục|tháo gỡ|hướng dẫn|đôn đốc|"
    r"chấn chỉnh|phát hiện|xác định|giải quyết)(?!\w)"
    r"|báo cáo\s(?:kết quả|tình hình|về|cụ thể|bằng văn bản|thủ tướng|chính phủ|bộ|ubnd|"
    r"cấp có|ngay|đầy đủ|rõ)(?!\w)|kiểm tra\s(?:lại|toàn bộ|việc|thực tế)(?!\w)"
    r"|(?:kiểm soát|giám sát|quản lý|kiểm tra|bảo vệ|vận hành|phục vụ|thực hiện)\s"
    r"(?:chặt|chặt chẽ|nghiêm|kỹ|tốt|tuyệt đối an toàn)(?!\w)"
    r"|(?:chỉ|lãnh) đạo,\s(?:kiểm tra|đôn đốc|nhắc nhở|hướng dẫn|triển khai|rà soát|xử lý)(?!\w)"
    r"|tham mưu\s(?:ubnd|chính phủ|thủ tướng)(?!\w)|hỗ trợ\s(?:người dân|nhân dân|các hộ)(?!\w)"
)
"""«các cơ quan | kiểm tra, xử lý vi phạm», «các đơn vị | báo cáo kết quả»."""
_PASSIVE = regex.compile(r"(?<!\w)(?:được|bị|thường)\s$")
"""«các tổ được | phân công» says who they are, «Thường | trực Ban Chỉ huy»."""
_DONE_BY = regex.compile(
    r"(?<!\w)đã (?:cơ bản )?được\s(?:các\s)?(?:bộ|ngành|sở|tỉnh|huyện|xã|cấp|địa phương|nhân dân|"
    r"người dân|cơ quan|đơn vị|cử tri|đại biểu)[^;:.]{0,40}\s$"
)
"""«đã được các bộ, ngành | thống nhất»: what others did."""
_HOW_IT_GOES = regex.compile(
    r"(?<!\w)(?:(?<!(?:chậm|đúng|kịp|vượt|trễ|đạt|về|bảo đảm|đảm bảo) )tiến độ|tình hình|"
    r"quá trình)\s$"
)
"""Behind these a verb says of what: «cho biết tiến độ | thực hiện dự án»."""
_ON_DUTY = regex.compile(r"trực\s(?:\d|ban\s(?!chỉ|chấp|tổ|quản|điều|an|phòng)|chiến|gác|tại)")
_ORGANIZES = asked_once(
    r"tổ chức\s(?!thực hiện(?:\s|$))(?<=(?:nhà thầu|công ty|doanh nghiệp|chủ đầu tư|"
    r"trung tâm|người dân|cơ sở|hội đồng|các tổ|các đoàn|viện)\stổ chức\s)"
)
"""«các nhà thầu | tổ chức ba ca»: none of these is named by what it organizes."""
_SECTOR = asked_once(
    r"(?<=(?<!(?:các|toàn)\s)(?<!,\s)(?<!\w)ngành\s)(?:giáo dục|xây dựng(?! kế)|"
    r"thanh tra|kiểm tra đảng|thông tin|đào tạo|đầu tư|quản lý thị trường)(?!\w)"
    r"|(?<=(?<!\w)khối\s)(?:thông tin|quản lý|giáo dục|đào tạo)(?!\w)"
)
"""«ngành | giáo dục, y tế» is one of the sectors."""
_INSPECTORATE = regex.compile(
    r"Thanh tra\s(?:các\s)?(?:[Ss]ở|[Bb]ộ|[Tt]ỉnh|[Hh]uyện|[Nn]gành)(?!\w)"
)
"""With a capital a body, not what is to be done: «Thanh tra các Sở Xây dựng»."""
_DESCRIBES = regex.compile(r"(?:phụ trách|đại diện|đứng đầu|thành viên|chủ quản|liên quan)(?!\w)")
_IN_CHARGE_OF = asked_once(
    r"phụ trách\s(?:[^\s,;:]+\s){1,6}?"
    r"(?:trực tiếp|chủ trì|chỉ đạo|chịu trách nhiệm|tham mưu|theo dõi|"
    r"(?<!(?:công tác|việc|hoạt động|khâu|mảng)\s)(?:khẩn trương|tập trung|chủ động|phối hợp|"
    r"đôn đốc|tháo gỡ|làm việc|báo cáo))(?!\w)"
)
"""«Phó Chủ tịch | phụ trách kinh tế chỉ đạo …» says which one."""
_CARRIES_OUT = regex.compile(r"(?:thực hiện|triển khai)(?:\s(?:tốt|nghiêm|theo))?\s\p{Lu}")
"""«các đơn vị | thực hiện Chiến lược …» is what they are to do."""
_LEADERS = asked_once(
    r"lãnh đạo\s(?:các|tỉnh|bộ|sở|huyện|thành phố|đơn vị|cơ quan|ban|cục|tổng cục|ngành|"
    r"địa phương|ubnd|hđnd|doanh nghiệp|công ty|chủ chốt|ủy ban|văn phòng|quận|xã|phường|"
    r"chính phủ|đảng|cấp ủy|tp)(?!\w)"
)
_HOUSE = asked_once(
    r"(?:nhà máy|bệnh viện|nhà trường|trường|công an|xí nghiệp|tập đoàn|tổng công ty|ngân hàng|"
    r"chi cục|phòng|trung tâm|viện|hội|mặt trận|kho bạc|hợp tác xã|khu|chủ đầu tư|nhà thầu)(?!\w)"
)
"""«lãnh đạo | nhà máy dừng xả thải» are those told."""
_COMPLETE = frozenset({ORGANIZATION, OFFICE, PERSON})
"""The slots that are a name from end to end: what follows in lower case is no part of it."""
DOES_BEHIND = asked_once(
    r"\s(?!(?:và|hoặc|hay|cùng|với|các|những|một|mỗi|từng|của|tại|ở|trên|thuộc|trực thuộc|trong|"
    r"ngoài|ngày|từ|về|cho(?!\sbiết)|đối|theo|trước|sau|khi|để|nhằm|là|đã|đang|sẽ|vừa|mới|"
    r"được|bị|cũng|đều|thì|mà|nếu|do|vì|bởi|như|có(?= liên| thẩm| trụ)|còn|rằng|này|đó|"
    r"nêu|nói|liên|chức|địa|trung|cấp(?!\s(?:bổ sung|thêm|kinh phí|vốn|thuốc|vắc xin|gạo|giấy|phép|"
    r"phát|cho|bù|ngân sách))|"
    r"tỉnh|thành|huyện|quận|thị|xã|phường|thôn|bản|vùng|khu|khóa|nhiệm|kỳ|lần|số|năm|"
    r"bộ|sở|ban|ngành|phòng|cục|vụ|chi|tổng|ủy|hội|đoàn|đội|tổ|nhóm|viện|trường|đơn|cơ|doanh|"
    r"đặc|nhất|kiêm|phụ|nguyên|giao|phó|ông|bà|đồng(?!\sý)|anh|chị|"
    r"chuyên|trưởng|lãnh|thường|cần|phải|nên|hãy|chỉ|căn|vào|đến|tới|ra|qua|nhân|đại|"
    r"tối|cao|luôn|cả|toàn|hiện|nay|nơi|thông|giám|thủ|chủ|người|công|bí|vốn|dân|quốc|nhà|nước)"
    r"(?!\w))\p{Ll}"
)
_KINDS = frozenset({"sở", "bộ", "cục", "tỉnh", "huyện", "quận", "xã", "phường"})
"""Behind one of these alone a short verb is one too: «yêu cầu Sở | trình đề án»."""
_TRADES = (
    ("chủ ", "đầu tư"),
    ("tổ ", "hợp tác"),
    *(("tư vấn ", "giám sát"), ("tư vấn ", "thiết kế")),
    *(("hồi sức ", "tích cực"), ("quản lý ", "trực tiếp")),
)
_FIELDS_BEFORE = regex.compile(
    r"(?r)(?<!\w)[Cc]ác\s(?:[Bb]ộ|[Ss]ở|[Nn]gành|[Pp]hòng|cơ quan):\s"
    r"(?:\p{Lu}[^:;.]{1,160},\s)?$"
)
_NEAR = 80
_SHORT_NAME = 14
"""So far back who may be told something begins: «chủ đầu tư | dừng …»."""


def action_after(
    sentence: SlottedSentence, begin: int, end: int, *, named: bool = True
) -> int | None:
    """Return where the first thing to be done begins, outside every slot, or None.

    A verb that only says what a body does is none, «cơ quan quản lý nhà nước», but where ``named``
    is False: «các đơn vị | cung cấp hồ sơ».
    """
    lower, base = sentence.lower, sentence.begin
    at, stop = begin - base, end - base
    slots = [s for s in sentence.slots if s.label in LABELS]
    front, fresh, behind = at, True, -1
    while at < stop:
        inside = next((s for s in slots if s.begin <= base + at < s.end), None)
        if inside is not None:
            at = behind_field(lower, inside.end - base)
            behind = at + 1 if inside.label in _COMPLETE else behind
            fresh = True
            if does(sentence, inside) and at + 1 < stop:
                return base + at + 1
        elif lower.startswith("(", at) and 0 < lower.find(")", at, stop) < stop - 2:
            at = lower.find(")", at, stop) + 1
            fresh = fresh and lower.startswith(" ", at)
        elif (past := _past(sentence, (front, at, stop), named=at == behind)) > at:
            at = behind = past
            fresh = True
            continue
        elif lower.startswith("nơi ", at):  # «Lào Cai, nơi dự báo có mưa rất to, cần …»
            comma = lower.find(",", at, stop)
            if comma < 0:
                return None
            at = comma
        elif (
            (
                _begins(sentence, at, fresh=fresh)
                and not (named and _only_names(sentence, at, behind))
                and (at == behind or not _heads_body(sentence, at))
                and not (at > front and _within_name(sentence.text, at))
                and not _is_passive(lower, at)
                and not _INSPECTORATE.match(sentence.text, at)
            )
            or (lower.startswith("cho biết ", at) and behind < 0 and at > front)
            or acts_in_short(lower, at)
        ):
            return base + at
        space = lower.find(" ", at, stop)
        if space < 0:
            return None
        fresh = fresh and (space == at or lower[at:space] in _KINDS)
        at = behind_field(lower, space) + 1
    return None


def _past(sentence: SlottedSentence, span: tuple[int, int, int], *, named: bool) -> int:
    """Return where the words go on behind what is no thing to be done, else where they are.

    «Sở A | trong tháng 7 | trình …» behind a name, «các đơn vị được giao | làm chủ đầu tư | rà …».
    """
    front, at, stop = span
    if named and (when := behind_when(sentence.text, at, stop)) > at:
        return when
    told = behind_which(sentence.lower, at) if at > front else None
    return at if told is None or told >= stop else told


def _begins(sentence: SlottedSentence, at: int, *, fresh: bool) -> bool:
    """Tell whether an action begins; in the midst of a name a short verb is none: «Quốc phòng».

    But a paper may follow one: «Vụ Pháp chế | sửa Nghị định 5».
    """
    lower = sentence.lower
    quoted = at + lower.startswith('"', at)
    if begins_action(lower, quoted) if fresh else begins_long_action(lower, quoted):
        return True
    behind = sentence.begin + lower.find(" ", at) + 1
    return any(s.begin == behind for s in sentence.of(DOCUMENT)) and begins_action(lower, at)


def _only_names(sentence: SlottedSentence, at: int, behind: int) -> bool:
    """Tell a verb that says what a body does from what it is to do; right behind a name, none does.

    ``behind`` is where the words begin behind the last name.
    """
    lower = sentence.lower
    if _IN_CHARGE_OF.match(lower, at) or is_trade(lower, at):
        return True
    if (at == behind and not _DESCRIBES.match(lower, at)) or not names_what_it_does(lower, at):
        return False
    return _CARRIES_OUT.match(sentence.text, at) is None


def _is_passive(lower: str, at: int) -> bool:
    """Tell «thường | trực Ban Chỉ huy» from «thường | trực 24/24 giờ», which is a thing to do.

    So too «hồi sức | tích cực», «tư vấn | giám sát», «tổ | hợp tác», «chủ | đầu tư».
    """
    if any(lower.startswith(verb, at) and lower.endswith(group, 0, at) for group, verb in _TRADES):
        return True
    near = max(0, at - _NEAR)
    if _HOW_IT_GOES.search(lower, near, at) or _DONE_BY.search(lower, near, at):
        return True
    stands = _PASSIVE.search(lower, max(0, at - len("thường ")), at)
    return stands is not None and _ON_DUTY.match(lower, at) is None


def _within_name(text: str, at: int) -> bool:
    """Tell the capital of «Ban | Chấp hành Đảng bộ» from that of a thing to be done.

    So too that of «các bộ: | Xây dựng, Công Thương».
    """
    if not text[at].isupper():
        return False
    return text[at - 2 : at - 1].isalpha() or _FIELDS_BEFORE.search(text, 0, at) is not None


def _heads_body(sentence: SlottedSentence, at: int) -> bool:
    """Tell «đề nghị | lãnh đạo VKSND tối cao …», who they are, from «| lãnh đạo Nhân dân …»."""
    behind = at + len("lãnh đạo ")
    return sentence.lower.startswith("lãnh đạo ", at) and (
        _HOUSE.match(sentence.lower, behind) is not None
        or any(s.begin == sentence.begin + behind for s in sentence.of(ORGANIZATION, PLACE))
    )


def does(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell whether what a body does follows its name: «Bộ Tài chính | sửa quy định», any verb.

    Not «Bộ Tài chính và …», «Công an tỉnh …», «Chính phủ Lào …».
    """
    behind = slot.end - sentence.begin
    named_on = sentence.text[behind + 1 : behind + 2].isupper() and not sentence.text.isupper()
    if slot.label not in _COMPLETE or named_on:
        return False
    return DOES_BEHIND.match(sentence.lower, behind) is not None


def names_what_it_does(lower: str, at: int) -> bool:
    """Tell «cơ quan | quản lý nhà nước» and «lãnh đạo tỉnh» from things to be done."""
    if _DEEDS.match(lower, at) or _ORGANIZES.match(lower, at):
        return False
    if _LEADERS.match(lower, at) or _SECTOR.match(lower, at) or _ENDS_NAME.match(lower, at):
        return True
    says = _SELF_NAMING.match(lower, at)
    if says is None or verb_end(lower, at) > says.end():
        return False  # «các phòng | làm rõ …» is not «các phòng làm việc»
    front = max(0, at - _SHORT_NAME)
    if _BUILDERS.search(lower, front, at):
        return begins_action(lower, says.end() + 1, sure=True)
    return _NOUN_AFTER.search(lower, front, at) is not None
