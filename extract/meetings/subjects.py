"""What a meeting is about, as patterns: where its subject begins behind the head, and ends."""

from __future__ import annotations

import regex

from extract.meetings.subject_pairs import over_a_comma
from extract.remembered import remembered

_GOES_ON = (
    r"triển khai|phương hướng|nhiệm vụ|bàn|đề ra|kế hoạch|quán triệt|giải pháp|biện pháp|"
    r"đôn đốc|tháo gỡ|đẩy mạnh|đẩy nhanh|đẩy lùi|thúc đẩy|tăng cường|nâng cao|khắc phục|ứng phó|"
    r"giải quyết|xử lý|ngăn chặn|kiểm soát|quản lý|bảo vệ|bảo đảm|đảm bảo|sử dụng|khai thác|"
    r"đánh giá|sơ kết|tổng kết|rà soát|thảo luận|lấy ý kiến|góp ý|cho ý kiến|phát triển|"
    r"xây dựng|hoàn thiện|sắp xếp|phổ biến|biểu dương|tôn vinh|khen thưởng|tuyên dương|"
    r"phòng\s(?:cháy|chống|ngừa)|phòng,\schống|"
    r"tái định cư|bồi thường|giải phóng|thu hút|xúc tiến|kết nối|hỗ trợ|cứu nạn|cứu hộ|tinh gọn|"
    r"tầm nhìn|định hướng|giai đoạn|đối thoại|đưa vào (?:sử dụng|vận hành|khai thác)|"
    r"(?<=(?-i:\p{Lu}{2,9}),\s)(?-i:\p{Lu}{3,9})(?=,\s|\.|\s(?:và|năm)\s)|"
    rf"{over_a_comma()}"
)
"""How a subject goes on behind a comma: «về kiểm tra, đôn đốc, tháo gỡ vướng mắc»."""
WITH_WHOM = regex.compile(
    r"\s(?:cùng\s)?với(?:\s(?!(?:đã|sẽ|đang|cho|nghe|báo|đề|yêu|nói|chủ|phát|trong|tại|để|nhằm|về)\b)"
    r"[^\s.;:()]{1,24}){1,20}?(?=\svề\s)",
    regex.I,
)
"""«cuộc họp| với các bộ, ngành, địa phương| về nhà ở xã hội»"""
_SAYS = (
    r"yêu cầu|đề nghị|kết luận|phát biểu|nhấn mạnh|cho biết|cho rằng|ghi nhận|khẳng định|kêu gọi|"
    r"biểu quyết|thống nhất|nhất trí|chỉ đạo|giao|nêu|bày tỏ"
)
_APART = (
    r"do|dưới|với|có|các|những|ông|bà|đồng chí|đại diện|lãnh đạo|nhằm|để|tại|diễn ra|được|đã|sẽ|"
    r"trong|ngoài|theo|cùng|đồng thời|qua|từ|nghe|dự|tham|chủ trì|tổ chức|cho|thu hút|mời|khi|nơi|"
    r"bao|gồm|nhiều|một|gần|hơn|trên|nay|và|hoặc|kết thúc|khai|bế|trao|tặng|phát|công bố|sau|trước|"
    rf"tuy|nhưng|song|là|mà|thì|bởi|vì|nên|cũng|vừa|kể|báo cáo|{_SAYS}"
)
"""What a clause of its own begins with behind a comma."""
_WORD = r"(?-i:\p{Ll})\w*"
_LISTED = (
    rf"(?!(?:{_APART})\b){_WORD}(?:\s{_WORD}){{0,3}}\svà\s(?!(?:{_APART})\b)(?=(?-i:\p{{Ll}}))|"
    rf"(?!(?:{_APART})\b)(?-i:\p{{Ll}}{{1,7}}),\s(?!(?:{_APART})\b)(?=(?-i:\p{{Ll}}))"
)
"""Things in a list behind a comma: «thuế, | phí và lệ phí», «nông, | lâm, thủy sản»."""
_CLOSING = (
    rf"(?!(?:{_APART}|thông qua|bầu|thảo luận|xem xét|quyết định|ra mắt|thành lập|làm việc|"
    r"kiểm tra|thăm|đi|tiếp|gặp|chúc|khảo sát|ký|bàn giao|đón|dâng|động viên|tri ân)\b)"
    rf"{_WORD}(?:\s\w+){{1,9}}+(?=\.(?!\d)|\s(?:tại|theo hình thức|do)\b)(?<!\d)"
)
"""What a sentence ends with behind a comma, and is no clause: «quảng bá, | tiêu thụ vải thiều»."""
_DASH = (
    r"(?<!(?-i:(?:cao tốc|tuyến|đường|đường sắt|đoạn|nối|trục)(?:\s\p{Lu}\p{L}*){1,4}))\s-\s"
    r"(?!(?-i:xã hội|an ninh|an sinh|môi trường|dịch vụ|kỹ thuật|công nghệ|chính trị|tìm kiếm|"
    r"cứu nạn|Du lịch|Thể thao|Thương mại|Đô thị|Ngân sách|Viễn thông|XH|"
    r"QP|AN|TKCN|truyền thông|đối ngoại|nghề nghiệp|[Kk]hen thưởng|Vũng Tàu|"
    r"(?:19|20)\d\d)\b)"
)
"""What ends a subject: not the hyphen of «kinh tế - xã hội», nor that of «cao tốc A - B»."""
_CAPITAL = r"(?-i:(?!(?:Ban|Bộ|Ủy|Hội|Sở|Thường|Trung|Đảng|Quốc)\b)\p{Lu}\p{Ll}+(?=\s\p{Ll}))"
_CAPITAL_SUBJECT = (
    r"(?<=\b(?:hội thảo|tọa đàm|diễn đàn)(?:\s(?:khoa học|quốc gia|quốc tế|trực tuyến))?\s)"
    rf"{_CAPITAL}"
)
"""«Hội thảo khoa học | Quản lý nhà nước về …»: a subject that a capital begins."""
_POINT = r"(?-i:(?<=\b(?:TP|Tp|TX|TT|T|Q|TW))\.(?=\s?\p{Lu}))"
"""A point that ends no sentence: «Ban Bí thư T.Ư», «TP.HCM»."""
_SHORT = r"\((?-i:\p{Lu}{2,8})\)(?=\s(?-i:\p{Ll}))"
"""A short form within a body's name: «Hội đồng nhân dân | (HĐND) | tỉnh»."""
_BRACKET = r"(?:\s?\((?:sửa đổi(?:,\sbổ sung)?|mở rộng|(?-i:\p{Lu}[\p{Lu}\d-]{1,9}))\))?"
"""A bracket that is part of a name: «Luật Đất đai (sửa đổi)», «quy định (IUU)»."""
STOP = (
    r"(?:sáng(?!\s(?:tạo|kiến|lập|tác|chế)\b)|tối(?!\s(?:thiểu|đa|ưu)\b)|chiều|trưa|(?!(?-i:Ngày)\s[^\W\d])ngày|"
    r"vào(?!\s(?!(?:lúc|hồi|sáng|chiều|tối|trưa|ngày|thứ|cuối|đầu|giữa|tháng|năm)\b)(?-i:\p{Ll}))|"
    r"họp(?=\s(?:sáng|chiều|tối|ngày|vào|tại)\b)|"
    r"do(?!\s(?!(?:ông|bà|đồng chí|các|tỉnh|huyện|xã|phường|thành phố|sở|bộ|ban|hội|trường|công)\b)"
    r"(?-i:\p{Ll}))|sẽ|dưới|được|đã|đang|diễn ra|khai mạc|bế mạc|"
    r"với (?:sự|chủ đề)|(?:bằng|theo|dưới) hình thức|"
    r"có (?:sự|các đồng chí|đồng chí|đại diện|lãnh đạo|ông|bà)|"
    r"(?<!ngày\s)\d{1,2}/\d{1,2}/\d{4}|"
    r"tại|(?<!\bnhà\s)ở(?!\s(?:cơ sở(?!\s\d)|khu dân cư|nước ngoài)(?!\w))|"
    r"kết nối(?=\s(?:với|tới|đến|từ|trực tuyến)\b)|nhằm|để|"
    r"vừa (?:qua|rồi)|mới đây)\b"
)
"""What ends a subject: what is told of the meeting itself."""
_OPENS_NONE = (
    rf"{_APART}|của|hay|như|này|đó|kia|nói trên|trực tiếp|thành công|long trọng|trọng thể|"
    r"đúng|chính thức|lần|thứ|kỳ|nhiệm kỳ|khóa|"
    r"năm|tháng|quý|lúc|hồi|tới|đến|gửi|giúp|góp phần|kéo dài|"
    r"đạt|bắt đầu|nhận|nhân dịp|đại biểu|về|bằng|phải|cần|không|chưa|còn|riêng|toàn|thường|"
    r"định kỳ|chung|tương tự|quan trọng|đầu|cuối|giữa|lớn|nhỏ|trang trọng|xong|hôm|xem xét|"
    r"đông|tập trung|(?:tỉnh|huyện|xã|phường|thành phố|thị xã|quận)(?=\s(?:và|cùng)\s)"
)
"""Words behind a head that begin no subject: they say what it is, or what is done there."""
_OPENS_ONE = (
    r"(?:nghe )?báo cáo|thống nhất (?:một số |các |những )?(?:nội dung|phương án|nhiệm vụ)|năm học|"
    r"giao (?:thương|lưu|ban|nhận|dịch|thông|kết)|trao đổi|cho vay|"
    r"tham (?:vấn|luận|mưu)|khai (?:thác|trương|báo)|phát (?:triển|hành|huy|hiện)|đầu (?:tư|giá)|"
    r"nhận (?:diện|thức|định)|dự (?:báo|án|toán|thảo)|chung (?:kết|tay|sức)|thu hút đầu tư|"
    r"đại biểu (?:người|nhân|công|cán|dân|phụ|thanh|nông|các)"
)
"""Those of them that do begin one: «hội nghị | giao thương cà phê»."""
_DECIDES = r"thông qua|quyết định|quyết nghị|thảo luận|cho ý kiến|bầu|nghe|chất vấn|kiện toàn"
"""What a sitting that is known by its number does: «hội nghị Huyện ủy lần thứ 8 | thông qua …»."""
_DEEDS = "khởi công|khánh thành|đưa vào|gắn biển|bàn giao|thông xe|động thổ|hợp long|cất nóc"
"""What a ceremony is held for too: «lễ khánh thành, | đưa vào sử dụng trạm bơm»."""
_MARKS = ".,;:()\"'"
_ON_NOTHING = frozenset(
    {
        "về", "và", "của", "cho", "các", "công", "tác", "triển", "khai", "tổng", "kết", "sơ",
        "đánh", "giá", "năm", "tháng", "quý", "đầu", "cuối", "nhiệm", "vụ", "phương", "hướng", "kế",
        "hoạch", "thực", "hiện", "quả", "trên", "địa", "bàn", "trong", "tại", "với", "những",
        "việc", "một", "ngày", "giải", "pháp", "lễ", "hội", "nghị", "cuộc", "họp", "tỉnh", "thành",
        "phố", "huyện", "xã", "phường", "quận", "toàn", "quốc", "việt", "nam", "dự", "án", "trình",
        "xây", "dựng", "tuyến", "đường", "nhà", "máy", "số", "lần", "thứ", "giai", "đoạn",
    }
)  # fmt: skip
"""Words that subjects of all fields share."""
_HELD = regex.compile(
    r"\b(?:tổ chức|[Cc]hủ trì|điều hành|[Dd]ự|chỉ đạo|mở)\s"
    r"(?:(?:trọng thể|thành công|khai mạc)\s)?(?:một\s)?$"
)
"""What leads to a meeting that is held, chaired or attended, and not to one that does something."""
_HELD_FOR = regex.compile(
    r"(?:lễ|buổi)\s(?:khai mạc|bế mạc|khánh thành|khởi công|ra mắt|công bố|phát động|ký kết|"
    r"trao tặng|trao giải|trao|tuyên dương|đón nhận|gắn biển|bàn giao|kỷ niệm|khai giảng|"
    r"bế giảng|đón|tổng kết|sơ kết|giới thiệu|hưởng ứng|xuất quân|ra quân)",
    regex.I,
)


_HAPPENS = regex.compile(
    r"(?:\s\([^()\n]{1,40}\))?,?(?:\s(?:vào\s)?(?:sáng|chiều|tối|ngày)\s[^,.;:\n]{2,24})?"
    r"(?:\s(?:đã|vừa|sẽ|đang))?\s"
    r"(?:diễn ra|khai mạc|bế mạc|được (?:tổ chức|khai mạc)|do\s[^,.;:\n]{3,90}?\stổ chức)\b"
)
"""What is told of a meeting that its name opens a sentence: «Hội nghị … sáng 5/3 diễn ra»."""


_DATED = regex.compile(r"\s(?:(?:sáng|chiều|tối)\s)?(?:ngày\s)?\d{1,2}[/.]\d{1,2}\b")


def takes_place(text: str, begin: int, end: int) -> bool:
    """Tell whether the words behind a name say that the meeting takes place, or, at it, when."""
    there = text.endswith("tại ", 0, begin) and _DATED.match(text, end)
    return bool(there) or _HAPPENS.match(text, end) is not None


def is_told_of(before: str, head: str) -> bool:
    """Tell whether any words behind a head may be its subject: it is held, or held for a thing."""
    return _HELD.search(before) is not None or _HELD_FOR.fullmatch(head) is not None


def may_be_one(subject: str, other: str) -> bool:
    """Tell whether two subjects may be one meeting's: they share a word that says what on.

    Not «khánh thành cầu A» and «khởi công tuyến đường B»; a short form may mean any words.
    """
    one, two = _said_on(subject), _said_on(other)
    return not one or not two or bool(one & two) or any(map(str.isupper, one | two))


@remembered
def _said_on(subject: str) -> frozenset[str]:
    words = [word.strip(_MARKS) for word in subject.split()]
    return frozenset(
        word if word.isupper() and len(word) > 1 else word.lower()
        for word in words
        if len(word) > 1 and word.lower() not in _ON_NOTHING
    )


def known_subject(topics: str, ceremonial: str) -> str:
    """Return the pattern of a subject that some word begins: «về …», «tổng kết …»."""
    return (
        r"\s+(?P<words>(?!về (?:phía|dự)\b)(?:và\s(?=trao\s))?"
        rf"(?:{topics}|{ceremonial}|{_CAPITAL_SUBJECT})"
        r"(?:, (?:học tập|quán triệt|triển khai|phổ biến|tuyên truyền|bàn|đánh giá|đối thoại|"
        r"giao lưu|tôn vinh|biểu dương|tri ân|tháo gỡ|trao))?\s"
        rf"(?!{STOP}){_rest(2)})"
    )


def any_subject() -> str:
    """Return the pattern of a subject that any word begins: «hội nghị | người lao động»."""
    decides = rf"(?<=\bthứ\s\S{{1,6}}\s)(?:{_DECIDES})\b"
    none = rf"(?!(?:{_OPENS_ONE})\b)(?:{_OPENS_NONE})\b|{STOP}|{decides}"
    begins = rf"(?!{none})(?-i:\p{{Ll}})|{_CAPITAL}"
    return rf"(?:,(?=\s(?:{_DEEDS})\b))?\s(?P<words>(?={begins}){_rest(5)})"


def _rest(least: int) -> str:
    """Return the pattern of a subject from some place on, over the commas that part no clause."""
    no_end = rf"(?!\s{STOP}|{_DASH})"
    return (
        rf"(?:{no_end}(?:[^.,;:\n()]|{_POINT}|{_SHORT})){{{least},220}}{_BRACKET}"
        rf"(?:,\s(?:và\s)?(?:(?:{_GOES_ON})\b|{_LISTED}|{_CLOSING})(?:{no_end}[^.,;:\n()]){{0,160}}"
        rf"{_BRACKET}){{0,6}}"
    )
