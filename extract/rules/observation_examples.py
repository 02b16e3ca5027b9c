"""What the rules for figures read, and what they leave alone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from extract.facts import Observation, Status
from extract.people.places import VIETNAM
from extract.rule import Example

_DAY = date(2024, 7, 20)
_2023 = {"period_start": date(2023, 1, 1), "period_end": date(2023, 12, 31)}
_2025 = {"period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)}


def _seen(indicator: str, value: str, said: str, unit: str, **slots: Any) -> Observation:  # noqa: ANN401
    return Observation(
        indicator=indicator, value=Decimal(value), value_text=said, unit=unit, **slots
    )


def _example(text: str, *facts: Observation) -> Example:
    return Example(text, facts, published=_DAY)


EXAMPLES: dict[str, tuple[Example, ...]] = {
    "level": (
        _example(
            "Năm 2023, cả nước có nhiều tiến bộ. Tỷ lệ hộ dân dùng nước sạch đạt 92,5%.",
            _seen("Tỷ lệ hộ dân dùng nước sạch", "92.5", "92,5", "%", as_of=_DAY, area=VIETNAM),
        ),
        _example(
            "Doanh thu du lịch của cả nước tăng từ 1,2 tỷ USD năm 2022 lên 1,5 tỷ USD năm 2023.",
            _seen(
                "Doanh thu du lịch của cả nước",
                "1200000000",
                "1,2 tỷ",
                "USD",
                area=VIETNAM,
                period_start=date(2022, 1, 1),
                period_end=date(2022, 12, 31),
            ),
            _seen(
                "Doanh thu du lịch của cả nước",
                "1500000000",
                "1,5 tỷ",
                "USD",
                area=VIETNAM,
                **_2023,
            ),
        ),
    ),
    "count": (
        _example(
            "Hiện cả nước có 1.240 xã đạt chuẩn nông thôn mới.",
            _seen("xã đạt chuẩn nông thôn mới", "1240", "1.240", "xã", as_of=_DAY, area=VIETNAM),
        ),
        _example(
            "Năm 2023, Chính phủ ban hành 25 nghị định, 12 nghị quyết.",
            _seen("nghị định Chính phủ ban hành", "25", "25", "nghị định", area=VIETNAM, **_2023),
            _seen("nghị quyết Chính phủ ban hành", "12", "12", "nghị quyết", area=VIETNAM, **_2023),
        ),
        _example(
            "Cả nước có 15 bộ và 40 địa phương công bố danh mục dữ liệu mở.",
            _seen("bộ công bố danh mục dữ liệu mở", "15", "15", "bộ", as_of=_DAY, area=VIETNAM),
            _seen(
                "địa phương công bố danh mục dữ liệu mở",
                "40",
                "40",
                "địa phương",
                as_of=_DAY,
                area=VIETNAM,
            ),
        ),
    ),
    "change": (
        _example(
            "Năm 2023, kim ngạch xuất khẩu gạo cả nước đạt 4,6 tỷ USD, tăng 35%.",
            _seen(
                "kim ngạch xuất khẩu gạo cả nước",
                "35",
                "35",
                "%",
                status=Status.CHANGE,
                area=VIETNAM,
                **_2023,
            ),
        ),
        _example(
            "Số vụ cháy trên cả nước giảm 12,4% so với cùng kỳ năm 2023.",
            _seen(
                "Số vụ cháy", "-12.4", "12,4", "%", status=Status.CHANGE, area=VIETNAM, as_of=_DAY
            ),
        ),
    ),
    "rank": (
        _example(
            "Chỉ số Chính phủ số của Việt Nam năm 2023 xếp hạng 71/193.",
            _seen(
                "Chỉ số Chính phủ số của Việt Nam",
                "71",
                "71/193",
                "hạng",
                out_of=Decimal(193),
                status=Status.RANK,
                area=VIETNAM,
                **_2023,
            ),
        ),
    ),
    "target": (
        _example(
            "Cả nước phấn đấu đến năm 2025 tỷ lệ đô thị hóa đạt 45%.",
            _seen("tỷ lệ đô thị hóa", "45", "45", "%", status=Status.TARGET, area=VIETNAM, **_2025),
        ),
    ),
    "share": (
        _example(
            "Cả nước có 900 tỷ đồng vốn vay, chiếm 12% tổng dư nợ.",
            _seen("vốn vay trong tổng dư nợ", "12", "12", "%", as_of=_DAY, area=VIETNAM),
        ),
    ),
    "of-plan": (
        _example(
            "Năm 2023, thu ngân sách cả nước đạt 1,7 triệu tỷ đồng, bằng 105% dự toán.",
            _seen("thu ngân sách cả nước so với dự toán", "105", "105", "%", area=VIETNAM, **_2023),
        ),
    ),
}
"""For each rule, by the end of its name, the texts that it reads."""

SILENCES: dict[str, tuple[str, ...]] = {
    "level": (
        "Phấn đấu tỷ lệ hộ dân dùng nước sạch đạt 95% vào năm 2025.",
        "Đây là phiên họp thứ 8 của Ủy ban.",
    ),
    "count": (
        "Thủ tướng nêu 5 nhiệm vụ trọng tâm và 3 đột phá.",
        "Hội nghị được kết nối trực tuyến với 63 tỉnh, thành phố.",
        "Đề nghị mỗi xã bố trí 2 cán bộ phụ trách.",
    ),
    "change": (
        "Doanh thu tăng lên 15 tỷ đồng.",
        "Cần tăng cường kiểm tra tại 4 cấp hành chính.",
    ),
    "rank": ("Hội nghị Trung ương lần thứ 6 khai mạc.", "Ông đứng đầu danh sách gồm 7 người."),
    "target": (
        "Doanh thu đạt 102% kế hoạch năm 2023.",
        "Thu ngân sách vượt mục tiêu, đạt 500 tỷ đồng.",
    ),
    "share": ("Tỷ lệ giải ngân đạt 45%.", "Đơn vị chiếm giữ 3 vị trí."),
    "of-plan": ("Chúng ta đã đi được 1/3 chặng đường của kế hoạch.", "Kế hoạch gồm 6 nội dung."),
}
"""For each rule, texts that almost match and that it leaves alone."""
