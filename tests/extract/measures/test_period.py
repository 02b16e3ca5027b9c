from datetime import date

import pytest

from extract.measures.period import find_periods
from extract.text import view


def _periods(text: str, hint: int | None = 2024) -> list[str]:
    return [
        f"{p.kind} {p.first} {p.last}{' inferred' if p.year_inferred else ''}"
        for p in find_periods(view(text), hint)
    ]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("năm 2023", "exact 2023-01-01 2023-12-31"),
        ("6 tháng đầu năm 2024", "exact 2024-01-01 2024-06-30"),
        ("6 tháng năm 2024", "exact 2024-01-01 2024-06-30"),
        ("9 tháng năm 2023", "exact 2023-01-01 2023-09-30"),
        ("sáu tháng đầu năm", "exact 2024-01-01 2024-06-30 inferred"),
        ("6 tháng cuối năm 2024", "exact 2024-07-01 2024-12-31"),
        ("từ tháng 1 đến hết tháng 6/2023", "exact 2023-01-01 2023-06-30"),
        ("từ tháng 9 đến tháng 3/2024", "exact 2023-09-01 2024-03-31"),
        ("từ đầu năm đến hết tháng 6, tỉnh", "exact 2024-01-01 2024-06-30 inferred"),
        ("từ đầu năm 2023 đến tháng 6/2023", "exact 2023-01-01 2023-06-30"),
        ("trong 5 năm (2018-2022), tỉnh", "exact 2018-01-01 2022-12-31"),
        ("trong 3 năm 2024-2026, tỉnh", "exact 2024-01-01 2026-12-31"),
        ("giai đoạn (2017 - 2020)", "exact 2017-01-01 2020-12-31"),
        ("lũy kế từ đầu năm, tỉnh", "since 2024-01-01 None inferred"),
        ("phấn đấu thu cả năm 10.500 tỷ đồng", "exact 2024-01-01 2024-12-31 inferred"),
        ("trong nửa đầu tháng 9/2023, tỉnh", "exact 2023-09-01 2023-09-15"),
        ("nửa cuối tháng 2/2024", "exact 2024-02-16 2024-02-29"),
        ("15 ngày đầu tháng 11/2023", "exact 2023-11-01 2023-11-15"),
        ("10 ngày cuối tháng 4/2023", "exact 2023-04-21 2023-04-30"),
        ("(Tin)-Năm 2023, đơn vị", "exact 2023-01-01 2023-12-31"),
        ("giai đoạn 2016 đến tháng 6/2019", "exact 2016-01-01 2019-06-30"),
        ("từ năm 2021 đến hết tháng 3/2024", "exact 2021-01-01 2024-03-31"),
        ("từ năm 2017 đến Quý II năm 2019", "exact 2017-01-01 2019-06-30"),
        ("kể từ đầu năm 2021 đến hết quý I/2023", "exact 2021-01-01 2023-03-31"),
        ("từ quý III/2021 đến hết quý I/2023", "exact 2021-07-01 2023-03-31"),
        ("từ quý III/2021 đến tháng 2/2023", "exact 2021-07-01 2023-02-28"),
        ("tính từ đầu năm đến giữa tháng 11, tỉnh", "exact 2024-01-01 2024-11-15 inferred"),
        ("từ đầu năm 2021 đến nay", "since 2021-01-01 None inferred"),
        (
            "Theo đó, nhiệm kỳ 2020-2025, huyện phấn đấu tăng 8%",
            "exact 2020-01-01 2025-12-31",
        ),
        ("từ đầu năm đến 10-2023, tỉnh", "exact 2023-01-01 2023-10-31"),
        ("đưa tổng kim ngạch từ đầu năm lên 9 tỷ", "since 2024-01-01 None inferred"),
        ("quí II/2023", "exact 2023-04-01 2023-06-30"),
        ("quý I/2023", "exact 2023-01-01 2023-03-31"),
        ("Qúy I/2023, tỉnh", "exact 2023-01-01 2023-03-31"),
        ("quý I", "exact 2024-01-01 2024-03-31 inferred"),
        ("Quý III năm 2023", "exact 2023-07-01 2023-09-30"),
        ("tháng 6/2025", "exact 2025-06-01 2025-06-30"),
        ("tháng 6 năm 2025", "exact 2025-06-01 2025-06-30"),
        ("tháng Tư", "exact 2024-04-01 2024-04-30 inferred"),
        ("giai đoạn 2021-2024", "exact 2021-01-01 2024-12-31"),
        ("giai đoạn 2021 - 2024", "exact 2021-01-01 2024-12-31"),
        ("đến năm 2025", "until 2025-01-01 2025-12-31"),
        ("đến hết quý I", "until 2024-01-01 2024-03-31 inferred"),
        ("cuối năm 2023", "exact 2023-01-01 2023-12-31"),
        ("đến cuối năm 2023", "until 2023-01-01 2023-12-31"),
        ("tính đến 15/12/2020", "until 2020-12-15 2020-12-15"),
        ("đầu năm đến nay", "since 2024-01-01 None inferred"),
        ("từ năm 2018 đến nay", "since 2018-01-01 None inferred"),
        ("sau 8 tháng của năm nay", "exact 2024-01-01 2024-08-31 inferred"),
        ("sau 8 tháng đầu năm 2023", "exact 2023-01-01 2023-08-31"),
        ("nửa đầu năm", "exact 2024-01-01 2024-06-30 inferred"),
        ("đến cuối nhiệm kỳ 2025 - 2030", "until 2030-01-01 2030-12-31"),
        ("PCI 2023, tỉnh đứng thứ 3", "exact 2023-01-01 2023-12-31"),
        ("9 tháng, toàn tỉnh trồng 350 ha rừng", "exact 2024-01-01 2024-09-30 inferred"),
        ("Xuất khẩu 9 tháng lập kỷ lục", "exact 2024-01-01 2024-09-30 inferred"),
        ("9 tháng có 121 vụ", "exact 2024-01-01 2024-09-30 inferred"),
        ("giải ngân 9 tháng mới đạt 27,5%", "exact 2024-01-01 2024-09-30 inferred"),
        ("so với ước thực hiện năm 2023 (223 tỷ)", "compared 2023-01-01 2023-12-31"),
        ("doanh thu 9 tháng 14 tỷ đồng", "exact 2024-01-01 2024-09-30 inferred"),
        ("ba quý đầu năm 2024", "exact 2024-01-01 2024-09-30"),
        ("lũy kế hai quý 900 tỷ đồng", "exact 2024-01-01 2024-06-30 inferred"),
        ("Nửa năm, xuất khẩu tăng", "exact 2024-01-01 2024-06-30 inferred"),
        ("so với cùng kỳ năm 2023", "compared 2023-01-01 2023-12-31"),
        ("từ năm 2021 đến năm 2025", "exact 2021-01-01 2025-12-31"),
        ("trong năm nay", "exact 2024-01-01 2024-12-31 inferred"),
        ("từ năm 2019 đến 2021", "exact 2019-01-01 2021-12-31"),
        ("tổng dự toán chi năm 2023 đến nay", "exact 2023-01-01 2023-12-31"),
        ("trong tháng 7-8 tại Lào", "exact 2024-07-01 2024-08-31 inferred"),
        ("tháng 11-12/2023", "exact 2023-11-01 2023-12-31"),
        ("trong tháng 1 lần đầu tiên", "exact 2024-01-01 2024-01-31 inferred"),
        ("năm học 2024-2025", "exact 2024-01-01 2025-12-31"),  # as precise as the text
    ],
)
def test_a_period_has_its_days(text: str, period: str) -> None:
    assert _periods(text) == [period]


@pytest.mark.parametrize(
    "text",
    [
        "theo giá so sánh năm 2010",
        "giá cố định năm 1994",
        "vụ đông xuân 2024",
        "ngày 19 tháng 7",
        "trong 5 năm",
        "5 tháng",
        "hai quý liên tiếp",
        "những tháng đầu năm 2024",
        "trong 9 tháng 14 ngày",
        "sau nửa năm thi công",
        "nhiệm kỳ 2020-2025",
        "quý vị đại biểu",
        "quý báu",
        "năm tỉnh",
        "ba tháng một lần",
        "mỗi quý một lần",
        "tháng 7/8",  # the seventh of August, or a slip: no month
    ],
)
def test_what_is_no_period_is_left_alone(text: str) -> None:
    assert _periods(text) == []


def test_without_a_year_anywhere_no_day_is_guessed() -> None:
    [period] = find_periods("quý I", None)
    assert (period.first, period.last, period.year_inferred) == (None, None, False)


def test_a_mention_holds_its_own_words() -> None:
    text = "Đến hết tháng 6/2024, tỉnh"
    [period] = find_periods(text)
    assert text[period.begin : period.end] == "Đến hết tháng 6/2024"
    assert period.last == date(2024, 6, 30)


@pytest.mark.parametrize(
    ("told", "year"),
    [(date(2025, 2, 10), 2024), (date(2024, 12, 10), 2024), (date(2024, 7, 10), None)],
)
def test_the_past_year_is_reckoned_from_the_day_of_publication(
    told: date, year: int | None
) -> None:
    found = find_periods(view("Trong năm qua, tỉnh đã rà soát; 5 năm qua có 3 lần."), 2024, told)
    assert [one.last.year for one in found if one.last] == ([] if year is None else [year])


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Trị giá xuất khẩu kỳ 1 tháng 3/2025 đạt", date(2025, 3, 1), date(2025, 3, 15)),
        ("Trị giá xuất khẩu trong kỳ II tháng 02/2025 đạt", date(2025, 2, 16), date(2025, 2, 28)),
        ("Thi học kỳ 1 tháng 3/2025 có", date(2025, 3, 1), date(2025, 3, 31)),
    ],
)
def test_customs_reckon_in_halves_of_a_month(text: str, first: date, last: date) -> None:
    [found] = find_periods(view(text))
    assert (found.first, found.last) == (first, last)


def test_months_of_a_province_are_the_year_s_first() -> None:
    [found] = find_periods(view("Tổng sản phẩm 6 tháng của tỉnh tăng 2%"), 2023)
    assert (found.first, found.last) == (date(2023, 1, 1), date(2023, 6, 30))
    assert not find_periods(view("Sau 6 tháng của tỉnh"), 2023)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("trong các năm 2019, 2020 và 2021, xã", "2019-01-01 2021-12-31"),
        ("Hai năm 2022 và 2023, xã", "2022-01-01 2023-12-31"),
        ("trong 3 năm (2021, 2022, 2023), xã", "2021-01-01 2023-12-31"),
        ("năm 2022, 2023 hộ nghèo", "2022-01-01 2022-12-31"),  # so many households
        ("từ 5/2021 - 3/2023, xã", "2021-05-01 2023-03-31"),
        ("giai đoạn 5/2021-3/2023", "2021-05-01 2023-03-31"),
        ("từ năm 2021 đến 6/2023", "2021-01-01 2023-06-30"),
        ("tính từ ngày 01/01/2021 đến ngày 30/6/2023", "2021-01-01 2023-06-30"),
        ("từ đầu năm 2022 đến ngày 31/01/2023", "2022-01-01 2023-01-31"),
        ("Giai đoạn II (2021 - 2025), xã", "2021-01-01 2025-12-31"),
        ("Từ đầu nhiệm kỳ 2020 - 2025 đến nay, xã", "2020-01-01 None"),
        ("Xã thu 5 tỷ. Từ đầu năm, xã chi 2 tỷ", "2024-01-01 None"),
        # no stretch, and only compared with
        ("các năm 2015, 2018 và 2021", "None None"),
        ("so với các năm 2020, 2021 và 2022", "None None"),
    ],
)
def test_a_stretch_is_told_by_its_years_or_both_its_ends(text: str, period: str) -> None:
    [found] = find_periods(view(text), 2024)
    assert f"{found.first} {found.last}" == period


def test_what_was_settled_at_the_years_begin_is_not_of_the_year_so_far() -> None:
    assert not find_periods(view("Ngay từ đầu năm, xã giao chỉ tiêu"), 2024)
