"""What no name of a figure can be: a name is a noun with what tells it apart, or a deed."""

from __future__ import annotations

import re

from extract.lexicon.figures import measure_heads
from extract.remembered import remembered

_PAIRS = (("(", ")"), ("“", "”"), ("[", "]"))
_OPENS = re.compile(
    r"(?:(?:hai|ba|bốn|năm|nhiều) năm (?:liền|liên tiếp|liên tục)|bao gồm"
    r"|gồm|trong đó|này|đó|đợt này|liên tục|lần lượt|theo đó|cụ thể|tại|ở|từ|của|nhằm|bởi|và"
    r"|hoặc|đang|quá|(?:nhỏ|lớn|cao|thấp) hơn|rằng|thì|nhưng|hay là"
    r"|phải(?! (?:thu|nộp|trả|chi)(?!\w))|hoặc là|đều|cũng|vẫn|luôn)"
    r"(?!\w)(?! bộ| sâu)"
)
"""No name begins so: it goes on with something else."""
_TELLS = re.compile(
    r"(?<!\w)(?:cho (?:biết|hay|rằng|thấy)|khai (?:nhận|rằng|báo rằng)|thừa nhận|nêu rõ"
    r"|nhấn mạnh rằng|kể (?:lại|rằng)|nói rằng|báo rằng|nhận định|lý giải|bày tỏ|trăn trở"
    r"|băn khoăn)(?!\w)"
)
"""Somebody says it; what is told is behind."""
_TELLING_NOUNS = re.compile(r"(?:số|lượt|đơn|nguồn|ý kiến|bản|phiếu|lời|người|tỷ lệ)(?!\w)")
_CLAUSES = re.compile(
    r"(?<!\w)(?:nhằm|rằng|chứ|tuy nhiên|trong khi|bao giờ|dẫn đến|dẫn tới|khiến cho"
    r"|chúng tôi|chúng ta|tôi|lúc giá|đặt (?:mục tiêu|kế hoạch|chỉ tiêu)(?! (?:về|của))"
    r"|(?:chỉ đạo|yêu cầu|giao) (?:bộ|sở|ubnd|cục|các)"
    r"|không chỉ(?! số| tiêu| đạo)"
    r"|(?:có|ra|ký|ban hành) (?:văn bản|công văn|quyết định|tờ trình|thông báo) số"
    r"|(?<!đề án )(?<!chương trình )(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười) (?:nghìn|triệu|tỷ)"
    r"|(?:dưới|trên|từ) (?:tháng )?tuổi|(?<!tiêu )phấn đấu)(?!\w)"
)
_ENDS = re.compile(
    r"(?<!\w)(?:và|hoặc|với|của|cho|để|mà|thì|nên|nhằm|bởi|vì|rằng|những|các|mọi|từng|biết bao|chưa"
    r"|đang|sẽ|đã|vẫn|cũng|đều|rất|chưa bao|số \w{1,6} còn|bao giờ|khoảng|có \d{1,4}"
    r"|hơn|gần|trên|dưới|đến|tới|vào|tại|ở|(?<!tăng )(?<!được )nâng"
    r"|tuy|chúng|(?<!thụ )(?<!son )phấn)$"  # a half of «tuy nhiên», «chúng tôi», «phấn đấu»
)
_WHOLE_ENDS = re.compile(
    r"(?:trở|nhà|đất|chỗ|nơi|phía|cấp|bên|tầng|lớp|tuyến|văn bản|công văn|chuyến bay|để"
    r"|cơ hội|khách|lượt|xe|bay|tàu|người|nói|kể|nêu)"
    r" (?:lên|ở|trên|dưới|đến|đi)$|(?<!\w)đầu vào$"
)
"""«nhà ở», «tuyến trên», «khách đến» end in no small word."""
_NOTHING = frozenset(
    {"con số", "đại đa số", "tuyệt đại đa số", "đa số", "phần lớn", "số còn lại là"}
)
_RATE_OF_NONE = re.compile(r"t[ỷỉ] (?:trọng|lệ|suất) (?:lớn|cao|nhiều|nhỏ|thấp|ít) nhất")
"""«A đóng góp | tỷ trọng lớn nhất (30%)» does not say whose it is."""
_PARTS = (" trong đó ", " này khiến ")
_LONGEST = 32


@remembered
def well_formed(text: str) -> bool:
    """Tell whether words can be what a figure measures or counts."""
    said = text.lower()
    if not said or any(text.count(left) != text.count(right) for left, right in _PAIRS):
        return False
    if text.count('"') % 2 or len(said.split()) > _LONGEST:
        return False
    if said in _NOTHING or any(part in f"{said} " for part in _PARTS):
        return False
    if _OPENS.match(said) or _RATE_OF_NONE.fullmatch(said) or _CLAUSES.search(said) is not None:
        return False
    if _ENDS.search(said) is not None and _WHOLE_ENDS.search(said) is None:
        return False
    return _TELLS.search(said) is None or _TELLING_NOUNS.match(said) is not None


def closed_quotes(text: str) -> str:
    """Return a name without a quotation that it does not close: «tội "Đưa hối lộ|, …"»."""
    if (closed := text.find("”")) >= 0 and "“" not in text[:closed]:
        text = text[:closed].rstrip()  # «bước chân|” và hoạt động»
    opened = max(text.rfind("“"), text.rfind('"') if text.count('"') % 2 else -1)
    if opened <= 0 or "”" in text[opened:]:
        return text
    behind = text[opened + 1 :].lower().split()
    measure = " ".join(behind[:2]) in measure_heads() or " ".join(behind[:1]) in measure_heads()
    return text[opened + 1 :] if measure else text[:opened].rstrip()
