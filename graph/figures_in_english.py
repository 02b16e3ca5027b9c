"""Figures of Vietnamese articles as English readers write them: «2.500 tỷ», 2,500 billion."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3}){1,8}(?:,\d{1,20})?|\d{1,20},\d{1,20}")
_MARKS = str.maketrans({".": ",", ",": "."})
_SCALES = {
    "nghìn tỷ": "trillion", "nghìn tỉ": "trillion", "ngàn tỷ": "trillion", "ngàn tỉ": "trillion",
    "nghìn": "thousand", "ngàn": "thousand", "vạn": "× 10,000", "triệu": "million",
    "tỷ": "billion", "tỉ": "billion",
}  # fmt: skip
_SCALE = re.compile(rf"(?<!\w)(?:{'|'.join(_SCALES)})(?!\w)", re.IGNORECASE)
_UNITS = {
    "đồng": "VND", "hạng": "rank", "bậc": "places", "lần": "times", "người": "people",
    "doanh nghiệp": "businesses", "dự án": "projects", "hecta": "ha", "héc-ta": "ha",
    "hộ": "households", "hồ sơ": "files", "tỉnh": "provinces", "địa phương": "localities",
    "thủ tục hành chính": "administrative procedures", "vụ": "cases", "vụ việc": "cases",
    "vụ vi phạm": "violations", "lượt": "visits", "điểm": "points", "ngày": "days",
    "tháng": "months", "năm": "years", "giờ": "hours", "phút": "minutes", "tấn": "tonnes",
    "xe": "vehicles", "xã": "communes", "huyện": "districts", "lao động": "workers",
    "sản phẩm": "products", "điểm phần trăm": "percentage points", "điểm %": "percentage points",
    "điểm cầu": "remote sites", "đại biểu": "delegates", "cuộc họp": "meetings", "ca": "cases",
    "nghị định": "decrees", "nghị quyết": "resolutions", "luật": "laws", "chỉ thị": "directives",
    "công điện": "dispatches", "cơ quan": "bodies", "nhà": "houses", "giao dịch": "transactions",
    "tài khoản": "accounts", "cá nhân": "individuals", "tập thể": "collectives",
}  # fmt: skip
"""Units that stand for a thing counted; another stays as the article has it."""

_QUALIFIERS = {
    "khoảng": "about", "hơn": "over", "trên": "over", "gần": "nearly", "dưới": "under",
    "ước": "an estimated", "ước tính": "an estimated", "ước đạt": "an estimated",
    "không quá": "at most", "tối đa": "at most", "không dưới": "at least",
    "tối thiểu": "at least", "ít nhất": "at least", "tương đương": "equal to", "xấp xỉ": "about",
    "đến": "up to",
}  # fmt: skip


def value(text: str) -> str:
    """Return a number in words and figures: «2.500 tỷ» → 2,500 billion; «tăng 7,56» → up 7.56."""
    scaled = _SCALE.sub(lambda found: _SCALES[found[0].lower()], text)
    turned = _NUMBER.sub(lambda found: found[0].translate(_MARKS), scaled)
    for vietnamese, english in (("tăng ", "up "), ("giảm ", "down "), ("hạng ", "rank ")):
        turned = turned.replace(vietnamese, english)
    return turned


def unit(text: str) -> str:
    """Return a unit; as it is where it has no English here."""
    return _UNITS.get(text.casefold(), text)


def qualifier(text: str) -> str:
    """Return how exact a figure is said to be; as it is where it has no English here."""
    return _QUALIFIERS.get(text.casefold(), text)
