"""Where a name in a headline in capitals ends, as nothing in its letters shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.people.line import Line

_NOT_IN_NAMES = {"tháng", "năm", "ngày", "nhiệm", "khóa", "lần", "triển", "về", "họp", "được"}
_HEADLINE_VERBS = [
    ["tổ", "chức"], ["khai", "mạc"], ["tổng", "kết"], ["sơ", "kết"], ["làm", "việc"],
    ["kiểm", "tra"], ["công", "bố"], ["phát", "động"], ["ra", "quân"], ["chủ", "trì"],
    ["trao", "tặng"], ["kỳ", "họp"], ["tập", "huấn"], ["tập", "trung"], ["thực", "hiện"],
    ["tăng", "cường"], ["hưởng", "ứng"], ["tiếp", "xúc"], ["gặp", "mặt"], ["đón", "nhận"],
    ["chào", "mừng"], ["bàn", "giao"], ["kỷ", "niệm"], ["giao", "ban"], ["đạt", "chuẩn"],
]  # fmt: skip
"""How a headline in capitals goes on behind the name of a unit."""


def goes_on(line: Line, at: int) -> bool:
    """Tell whether a headline in capitals goes on behind a name: «XÃ TÂN LẬP | THÁNG 1»."""
    return line.lower(at) in _NOT_IN_NAMES or line.lowers[at : at + 2] in _HEADLINE_VERBS
