"""The report of one meeting that the rules for who took part read their examples in."""

from __future__ import annotations

SAMPLE = "Sáng 5/3/2024, tại Hà Nội, Bộ Y tế tổ chức hội nghị về bảo hiểm y tế. "
"""Opens an example: a meeting, «m1», that what is said next can be about."""
