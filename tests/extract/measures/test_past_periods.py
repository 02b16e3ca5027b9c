from datetime import date

import pytest

from extract.measures.past_periods import past_periods, years_end
from extract.text import view


def _past(text: str, told: date) -> list[str]:
    seen = view(text)
    return [f"{seen[b:e]}: {first} {last}" for b, e, first, last in past_periods(seen, told)]


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("Trong 6 tháng qua, tỉnh thu 5 tỷ đồng", date(2024, 7, 3), "2024-01-01 2024-06-30"),
        ("Sáu tháng vừa qua, thu tăng", date(2024, 6, 28), "2024-01-01 2024-06-30"),
        ("MẪU SƠN: 9 THÁNG, 14 CHỈ TIÊU ĐẠT", date(2024, 10, 6), "2024-01-01 2024-09-30"),
        ("Vụ rét năm ngoái chết 61 con bò", date(2024, 5, 6), "2023-01-01 2023-12-31"),
        ("Xuất khẩu năm ngoái đạt 9 tỷ USD", date(2024, 5, 6), "2023-01-01 2023-12-31"),
        ("Năm trước, tỉnh đón 2 triệu khách", date(2024, 5, 6), "2023-01-01 2023-12-31"),
        (
            "tình hình kinh tế - xã hội 9 tháng, nhiệm vụ",
            date(2024, 10, 4),
            "2024-01-01 2024-09-30",
        ),
        ("Xuất khẩu đạt 9 tỷ USD trong 9 tháng, tăng", date(2024, 10, 6), "2024-01-01 2024-09-30"),
        ("tình hình quý III và 9 tháng, nhiệm vụ", date(2024, 10, 6), "2024-01-01 2024-09-30"),
        ("Tính đến hết 8 tháng, thu đạt 5 tỷ đồng", date(2023, 8, 30), "2023-01-01 2023-08-31"),
        ("Hết 6 tháng, thu đạt 5 tỷ đồng", date(2024, 7, 6), "2024-01-01 2024-06-30"),
        ("Tháng trước, có 15 vụ cháy", date(2024, 1, 6), "2023-12-01 2023-12-31"),
        ("Trong quý vừa qua, doanh thu tăng", date(2024, 7, 6), "2024-04-01 2024-06-30"),
        ("Năm ngoái, tỉnh đón 2 triệu khách", date(2024, 5, 6), "2023-01-01 2023-12-31"),
    ],
)
def test_what_is_over_ends_about_when_it_was_told(text: str, told: date, expected: str) -> None:
    assert [said.split(": ")[-1] for said in _past(text, told)] == [expected]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Trong 3 tháng qua, có 5 vụ cháy", date(2024, 9, 3)),  # June to August
        ("Phạt tù 9 tháng, cho hưởng án treo", date(2024, 10, 6)),
        ("tăng 5% so với năm ngoái, đạt 9 tỷ đồng", date(2024, 10, 6)),
        ("bằng 90% của năm ngoái đạt được", date(2024, 10, 6)),
        ("tăng 0,2% so với tháng trước, giảm 1%", date(2024, 10, 6)),
        ("hợp đồng 9 tháng, trả lương", date(2024, 10, 6)),
        ("quý I năm ngoái đạt 5 tỷ đồng", date(2024, 10, 6)),
    ],
)
def test_what_lasts_or_is_compared_is_left_alone(text: str, told: date) -> None:
    assert _past(text, told) == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("phấn đấu đến cuối năm giải ngân 95%", ["đến cuối năm"]),
        ("từ nay đến hết năm, ngành thu thêm 5 tỷ đồng", ["từ nay đến hết năm"]),
        ("trồng 500 ha vào cuối năm.", ["vào cuối năm"]),
        ("đến cuối năm 2025, tỉnh có 90 xã", []),
        ("so với cuối năm trước", []),
        ("hết năm học này", []),
    ],
)
def test_the_years_end(text: str, ends: list[str]) -> None:
    seen = view(text)
    assert [seen[begin:end] for begin, end in years_end(seen)] == ends


def test_a_review_at_the_year_s_end_is_no_time_up_to_it() -> None:
    assert not list(years_end(view("Bộ triển khai nhiệm vụ tháng 12 và tổng kết cuối năm.")))
    assert list(years_end(view("Tỉnh phấn đấu giải ngân hết đến cuối năm.")))
