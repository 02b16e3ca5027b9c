"""The numbers up to ten in words, as the alternatives of a pattern: «hai», «thứ nhất», «một là»."""

from __future__ import annotations

TWO_TO_TEN = "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
ONE_TO_TEN = f"một|{TWO_TO_TEN}"
ORDINALS = "nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười"
"""What stands behind «thứ»."""
IN_TURN = rf"(?:thứ\s(?:{ORDINALS})|{ONE_TO_TEN})\slà"
"""How one of several things is led in: «một là», «thứ hai là»."""
