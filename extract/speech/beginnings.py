"""What begins a thing to be done: «khẩn trương rà soát …», «không để …», «soát lại …»."""

from __future__ import annotations

from functools import cache

import regex

from extract.lexicon.instructions import instruction_words
from extract.remembered import remembered
from extract.speech.wordings import Wordings, either

_LONGEST_ACTION = 32


@cache
def _actions() -> Wordings:
    words = instruction_words()
    return Wordings((*words.manners, *words.actions))


@cache
def _sure_actions() -> Wordings:
    """Know what begins an instruction even where nothing announces one: two syllables, or more."""
    words = instruction_words()
    sure = [w for w in (*words.manners, *words.actions) if " " in w and w not in words.doubtful]
    return Wordings((*sure, *_SURE))


_NOT = regex.compile(
    r"không\s(?!(?:thể|phải|có(?! hành vi)|còn|chỉ|ai|ít|những|đủ|đạt|khí|gian|quá|biết|"
    r"chỉ|ngừng|gây ra|"
    r"xảy ra)(?!\w))"
)
"""«không triển khai …» is a thing to be left undone; «không thể …» is not."""
_LIMITED = regex.compile(
    r"(?:(?:không )?chỉ(?! tiêu)|không những|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm))\s"
)
"""«chỉ trình hồ sơ đã đủ», «hằng tuần báo cáo»: how far or how often, before what is to be done."""
_MORE = (
    r"(?:lại|ngay|hết|xong|kỹ|sát sao|dứt điểm|triệt để|từng|toàn bộ|tất cả|mọi|"
    r"ngay lập tức|thật|gấp|"
    r"đúng (?:hạn|đối tượng|quy định|tiến độ|quy trình)|đủ|sớm|nhanh)(?!\w)"
)
"""What a short verb says about how far something is to be done: «soát lại», «lo ngay»."""


@cache
def _short_actions() -> regex.Pattern[str]:
    return regex.compile(rf"(?:{either(instruction_words().short)})\s{_MORE}")


_NAMES = regex.compile(
    r"thanh tra\s(?:tỉnh|chính phủ|thành phố|sở|bộ|huyện|giao thông|nhà nước)(?!\w)"
    r"|(?:tuyên truyền|báo cáo|hướng dẫn|kiểm tra|giám sát|thanh tra|điều tra|kiểm soát|"
    r"công bố|quan trắc|cứu hộ|vận động|huấn luyện) viên(?!\w)"
    r"|(?:chỉ đạo|yêu cầu|đề nghị|kiến nghị|báo cáo|đề xuất|quy định|hướng dẫn|thông báo|"
    r"quyết định|đánh giá)\s(?:(?:(?:trên|này|đó)\s)?của|(?:này|đó|nêu trên|nói trên))\s"
    r"|cùng (?:ngày|lúc|kỳ|thời gian|thời điểm|sáng|chiều|tối|đêm|dịp|năm|tháng|cấp)(?!\w)"
    r"|tổ chức\s(?:(?:cơ sở\s)?đảng|công đoàn|chính trị|tín dụng|hành nghề)(?!\w)"
    r"|lãnh đạo\s(?:các\s(?:sở|ngành|xã|phường|huyện|tỉnh|bộ|đơn vị|địa phương|cơ quan|phòng|ban|"
    r"doanh nghiệp|trường)(?!\w))"
    r"|(?:trình (?:độ|tự)|giao (?:thông(?! suốt)|thương|dịch)|"
    r"thu nhập|tăng trưởng|nhập khẩu|chuyển (?:biến|động)|trồng trọt|"
    r"biến (?:động|thể|chủng|đổi khí hậu)|tự (?:nhiên|do|động(?! hóa))|lập tức|mở đầu|tiếp theo|"
    r"vượt trội|lên tới|làm ăn|đạt được|truyền thống|truyền hình|báo chí|giữ vai trò|lấy làm|"
    r"cử (?:tri|nhân)|hợp tác xã|tăng (?:ni|thân|đoàn)|ký (?:túc|ức|giả|sự)|bắt nguồn|"
    r"lập (?:trường|"
    r"luận)|miễn (?:phí|là|dịch)|"
    r"cấp (?:có thẩm quyền|thẩm quyền|ủy|trên|dưới)|"
    r"tiếp (?:đó|đến|sau)|tự (?:hào|tin)|cứu (?:hộ|nạn) (?:tại|ở)|"
    r"kết thúc (?:năm|quý|tháng|vụ|nhiệm kỳ)|"
    r"đầu tư công (?:đạt|đến)|bầu không khí|có mặt)(?!\w)"
)
"""«Thanh tra tỉnh», «chỉ đạo của Chính phủ», «trình độ» begin with the word of an action."""
_SURE = ("cần", "phải", "tránh", "sớm", "hãy")
_WITH_OBJECT = regex.compile(
    rf"\s(?:{_MORE}|\d[\d.,]*\s\p{{Ll}}|(?:các|những|số|hàng (?:trăm|nghìn|chục)|một số|nhiều|"
    r"tỷ lệ|tỉ lệ|mức|lãi suất|chi phí|thời gian|giá)\s)"
)
"""Behind a verb of one syllable: what it is done to, or how far."""


def begins_action(text: str, at: int, *, sure: bool = False) -> bool:
    """Tell whether a thing to be done begins at ``at``: «khẩn trương rà soát …».

    ``sure`` asks for more: what begins no report of what was done either.
    """
    return _begins(text[at : at + _LONGEST_ACTION].lower(), sure) is not None


def begins_long_action(text: str, at: int) -> bool:
    """Tell the same of verbs of two syllables and more, and of «cần», «phải», «không».

    So too of one syllable where it must be a verb: «xóa 8 điểm đen», «trồng lại rừng».
    """
    found = _begins(text[at : at + _LONGEST_ACTION].lower())
    if found is None:
        return False
    if " " in found or found in _SURE:
        return True
    if _WITH_OBJECT.match(text, at + len(found)) is None:
        return False
    before = text.rfind(" ", 0, max(0, at - 1)) + 1
    ends_one = 0 < at < before + verb_end(text[before : before + _LONGEST_ACTION].lower(), 0)
    return not ends_one  # «Đào | tạo các huyện»


def verb_end(lower: str, at: int) -> int:
    """Return where the words end with which a thing to be done begins, ``at`` where none does."""
    return at + len(_begins(lower[at : at + _LONGEST_ACTION]) or "")


@remembered
def _begins(lower: str, sure: bool = False) -> str | None:  # noqa: FBT001, FBT002 - by place
    return _action_at(lower, 0, sure=sure)


def _action_at(lower: str, at: int, *, sure: bool = False) -> str | None:
    if _NAMES.match(lower, at):
        return None
    known = (_sure_actions() if sure else _actions()).at(lower, at)
    if known is not None:
        return known
    with_more = _short_actions().match(lower, at)
    if with_more is not None:
        return with_more[0]
    undone = _NOT.match(lower, at) if lower.startswith("không", at) else None
    if undone is not None:
        return undone[0]
    limited = _LIMITED.match(lower, at)
    return limited[0] if limited and not sure and _action_at(lower, limited.end()) else None


def first_action(text: str, begin: int, end: int) -> int | None:
    """Return where the first thing to be done begins in a stretch, or None."""
    lower = text.lower()
    at = begin
    while at < end:
        if _action_at(lower, at):
            return at
        space = lower.find(" ", at, end)
        if space < 0:
            return None
        at = space + 1
    return None
