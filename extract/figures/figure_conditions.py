"""Numbers of a condition, and of what would follow: «Nếu hạn kéo dài | 5 ngày, | 30% lúa sẽ …»."""

from __future__ import annotations

import re

from extract.figures.masked import TIMES

_TIMES = "".join(sorted(TIMES))
_SET_BESIDE = (
    rf"(?! (?:như |trước |vào |trong |hồi |giai đoạn |lúc )*"
    rf"(?:[{_TIMES}]|năm|tháng|quý|kỳ|đầu|cuối))"
    r"(?! (?:như|trước|tính|chỉ tính|so|xét|kể|cộng|gồm|bao gồm|loại|trừ|quy|lấy|nhìn|biết)(?!\w))"
    r"(?! (?:không có gì|đúng|theo đúng|mọi việc|thuận lợi)(?!\w))"
)
"""«Nếu năm 2015 có 9 xã thì nay …», «nếu tính cả vốn vay»: no condition at all."""
_GRANTED = (
    r"(?! (?:[^\s,;.]+ ){0,4}?được (?:phê duyệt|thông qua|chấp thuận|chấp nhận|đồng ý|ban hành))"
)
"""«Nếu được phê duyệt, dự án sẽ rộng 50 ha», which is how it is planned."""
_IF = re.compile(
    r"(?:(?<!\w)(?:nếu|giả sử|một khi)"
    r"|(?:^|(?<=[,;:] )|(?<=[,;:] trong )|(?<=^trong ))trường hợp)"
    rf"(?!\w){_SET_BESIDE}{_GRANTED}"
)
_TURN = re.compile(r", | thì | là ")
_WOULD = re.compile(r"(?<!\w)(?:sẽ|có thể|có nguy cơ|có khả năng|buộc phải|phải|khó có thể)(?!\w)")
_REAL = re.compile(rf"(?<!\w)(?:đã|đang|hiện|hiện nay|hiện tại|đến nay|vừa)(?!\w)|[{_TIMES}]")
"""What says how things are, or by when they are to be."""
_DUE = re.compile(
    r"(?<!\w)(?:hỗ trợ|được|thưởng|miễn|giảm|phạt|chi(?! phí)|trả|hoàn|cấp|vay)(?!\w)"
)
"""«sẽ hỗ trợ | 50% học phí nếu …», which is set."""
_STOP = re.compile(r"[.;](?:\s|$)")
_NEAR = re.compile(r"[.;,]")
_OPENS = re.compile(r", (?:(?:khoảng|hơn|gần|trên|ít nhất|tới) )?$")
_FAR = 200
_CUES = ("nếu ", "giả sử ", "một khi ", "trường hợp ")


def is_conditional(ahead: str, behind: str) -> bool:
    """Tell a number that holds only if something comes to pass from how things are.

    ``ahead`` and ``behind`` are the masked words of its sentence on both sides of it.
    """
    if not any(cue in ahead or cue in behind for cue in _CUES):
        return False
    begin = max((stop.end() for stop in _STOP.finditer(ahead)), default=0)
    ahead = ahead[max(begin, len(ahead) - _FAR) :]
    behind = _STOP.split(behind[:_FAR], maxsplit=1)[0]
    conditions = list(_IF.finditer(ahead))
    if not conditions:
        return _is_before_its_condition(ahead, behind)
    said = ahead[conditions[-1].end() :]
    turn = _TURN.search(said)
    if turn is None:
        before = ahead[: conditions[-1].start()]
        return any(_WOULD.search(words) for words in (said, behind, before))
    return _would_be(said[turn.end() :], behind)


def _is_before_its_condition(ahead: str, behind: str) -> bool:
    """Tell «| 30% lúa sẽ mất trắng nếu nước không rút»."""
    condition = _IF.search(behind)
    if condition is None:
        return False
    begin = max((stop.end() for stop in _NEAR.finditer(ahead)), default=0)
    behind = behind[: condition.start()]
    due = _DUE.search(ahead, begin) or _DUE.search(behind)
    return due is None and _would_be(ahead[begin:], behind)


def _would_be(ahead: str, behind: str) -> bool:
    """Tell whether what stands around a number would be so, and is not told to be."""
    near = _NEAR.split(behind, maxsplit=1)[0]
    if _REAL.search(ahead) or _REAL.search(near):
        return False
    begin = 0 if _OPENS.search(ahead) else ahead.rfind(",") + 1
    return _WOULD.search(ahead, begin) is not None or _WOULD.search(behind) is not None
