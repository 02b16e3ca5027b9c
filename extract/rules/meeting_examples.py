"""What the examples of rules share: the report of one meeting, and two provinces."""

from __future__ import annotations

from extract.facts import Place, PlaceLevel

SAMPLE = "Sáng 5/3/2024, tại Hà Nội, Bộ Y tế tổ chức hội nghị về bảo hiểm y tế. "
"""Opens an example: a meeting, «m1», that what is said next can be about."""
KON_TUM = Place(name="Kon Tum", level=PlaceLevel.PROVINCE, kind="tỉnh")
HA_NOI = Place(name="Hà Nội", level=PlaceLevel.PROVINCE, kind="thành phố")
