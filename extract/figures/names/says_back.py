"""Words that name nothing, but say again what was spoken of: «con số này», «mức giảm khá lớn»."""

from __future__ import annotations

import re

_SAYS_BACK = re.compile(
    r"(?:con số|mức|số|tỷ lệ|kết quả|tổng)(?: \w{1,8}){0,2} này(?: |$)"
    r"|(?:cao|thấp|lớn|nhiều|ít) hơn(?: \w{1,8}){1,6}$"
    r"|(?:đây )?(?:là )?(?:một )?mức (?:(?:tăng|giảm) )?(?:cao|thấp) nhất(?: |$)"
    r"|(?:đây |đó )?(?:cũng )?là (?:một )?mức (?:tăng|giảm|sụt giảm|tăng trưởng)"
    r"(?: (?:rất|khá|tương đối|không hề|quá))?"
    r" (?:lớn|cao|mạnh|sâu|thấp|nhỏ|ấn tượng|kỷ lục|đáng kể|đáng chú ý|tích cực|nhẹ)$"
    r"|(?:đạt )?(?:ở )?mức (?:(?:rất|khá|tương đối) )?(?:cao|khá|tốt|thấp|kỷ lục|ấn tượng)$"
    r"|(?:toàn )?(?:ngành|tỉnh|huyện|xã|thành phố|đơn vị|địa phương) phấn đấu$|(?:hết )?niên độ$"
)


def says_back(said: str) -> bool:
    """Tell whether a subject only says what was spoken of: «là mức thấp nhất kể từ đầu năm»."""
    return _SAYS_BACK.match(said) is not None
