"""Short verbs, which are sure only right behind a group: «yêu cầu chủ đầu tư | dừng thi công»."""

from __future__ import annotations

import regex

from extract.remembered import asked_once

_SHORT = asked_once(
    r"(?:cho (?=học sinh|cán bộ|công nhân|người lao động|sinh viên|trẻ|học viên)|dừng|hoãn|"
    r"gửi|lập|sửa|nộp|cử|ngừng|ngưng|chốt|hủy|tháo|gỡ|siết|trả lại|nâng|tách|bỏ|giữ|mở|đóng|nắm|"
    r"đưa|neo|rút|dọn|giảm|tăng|hạ|lắp|chặn|dán|hỏi|trữ|đốt|mua(?! bán)|chở|miễn|"
    r"trực(?= cấp cứu| \d| đêm| \w+ giờ)|phát(?= \w+ trang| thuốc| quà| gạo| tờ rơi| áo)|"
    r"nhận(?= gạo| hàng| thuốc| vắc xin| bàn giao| người| bệnh nhân)|"
    r"nghe(?= dân| cử tri| ý kiến)|tuyển(?= thêm| bổ sung| đủ))\s"
)
_GROUP = regex.compile(
    r"(?<!\w)(?:chủ đầu tư|nhà thầu|địa phương|đơn vị|cơ quan|công ty|phòng khám|trường học|"
    r"nhà trường|chủ \w+|ngân hàng|ngành \w+|nhà mạng|người dân|ngư dân|nông dân|hộ dân|bệnh viện|"
    r"công an|bộ đội|dân quân|biên phòng|tiểu thương|lái xe|học sinh|giáo viên|nhà máy|"
    r"(?:các|mỗi|từng)\s(?:huyện|quận|xã|phường|tỉnh|thôn|trạm y tế|cơ sở|tổ|đội))\s$"
)
_LONGEST = 14


def acts_in_short(lower: str, at: int) -> bool:
    """Tell a short verb right behind a group: «yêu cầu các huyện | mua vắc xin»."""
    return _SHORT.match(lower, at) is not None and (
        _GROUP.search(lower, max(0, at - _LONGEST), at) is not None
    )
