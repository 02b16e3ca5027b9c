from __future__ import annotations

import pytest

from graph.export.picture.kinds import CD
from graph.export.picture.records import Value
from graph.export.picture.wording import day, figure, period, wrapped


def record(**slots: str) -> dict[str, list[Value]]:
    return {CD + name: [Value(text, is_iri=False)] for name, text in slots.items()}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2024-07-19", "19/7/2024"),
        ("--07-19", "19/7"),
        ("2025-06", "6/2025"),
        ("2025", "2025"),
    ],
)
def test_day(value: str, written: str) -> None:
    assert day(value) == written


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2023-01-01", "2023-12-31", "năm 2023"),
        ("2024-01-01", "2024-06-30", "6 tháng đầu năm 2024"),
        ("2024-01-01", "2024-03-31", "quý I/2024"),
        ("2024-10-01", "2024-12-31", "quý IV/2024"),
        ("2024-02-01", "2024-02-29", "tháng 2/2024"),
        ("2024-02-01", "2024-04-30", "tháng 2–4/2024"),
        ("2021-01-01", "2024-12-31", "2021–2024"),
        ("2023-12-01", "2024-02-29", "12/2023–2/2024"),
        ("2024-06-14", "2024-07-15", "14/6/2024 – 15/7/2024"),
    ],
)
def test_period(start: str, end: str, written: str) -> None:
    assert period(record(periodStart=start, periodEnd=end)) == written


def test_as_of_where_no_period_is_stated() -> None:
    assert period(record(asOf="2024-07-19")) == "tính đến 19/7/2024"
    assert period(record()) == ""


@pytest.mark.parametrize(
    ("slots", "unit", "written"),
    [
        ({"valueText": "20,5 tỉ", "value": "20500000000"}, "USD", "20,5 tỉ USD"),
        ({"valueText": "16,5", "value": "16.5", "qualifier": "khoảng"}, "%", "khoảng 16,5%"),
        ({"valueText": "16,5%", "value": "16.5"}, "%", "16,5%"),
        ({"valueText": "23", "value": "-23", "status": f"{CD}change"}, "%", "giảm 23%"),
        ({"valueText": "23", "value": "23", "status": f"{CD}change"}, "%", "tăng 23%"),
        ({"valueText": "86", "value": "86", "outOf": "193", "status": f"{CD}rank"}, "",
         "hạng 86/193"),
        ({"valueText": "6", "value": "6", "status": f"{CD}rank"}, "hạng", "hạng 6"),
        ({"valueText": "4.543", "value": "4543", "outOf": "6325"}, "thủ tục",
         "4.543/6.325 thủ tục"),
        ({"valueText": "80", "value": "80", "status": f"{CD}target"}, "%", "mục tiêu 80%"),
        ({"value": "1234567.5"}, "đồng", "1.234.567,5 đồng"),
    ],
)  # fmt: skip
def test_figure(slots: dict[str, str], unit: str, written: str) -> None:
    assert figure(record(**slots), unit) == written


def test_long_text_is_cut_with_a_mark() -> None:
    lines = wrapped("kết nối dữ liệu " * 20, 20, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert all(len(line) <= 20 for line in lines)


def test_empty_text_still_gives_a_line() -> None:
    assert wrapped("  ", 20, 3) == ("?",)


@pytest.mark.parametrize(
    ("slots", "written"),
    [
        ({"periodStart": "2023-01-01", "periodEnd": "2023-12-31"}, "2023"),
        ({"periodStart": "2024-01-01", "periodEnd": "2024-06-30"}, "first 6 months of 2024"),
        ({"periodStart": "2024-10-01", "periodEnd": "2024-12-31"}, "Q4 2024"),
        ({"periodStart": "2024-02-01", "periodEnd": "2024-02-29"}, "February 2024"),
        ({"periodStart": "2023-12-01", "periodEnd": "2024-02-29"}, "December 2023–February 2024"),
        ({"periodEnd": "2025"}, "until 2025"),
        ({"asOf": "2024-07-19"}, "as of 19 July 2024"),
    ],
)
def test_period_in_english(slots: dict[str, str], written: str) -> None:
    assert period(record(**slots), "en") == written


def test_figure_in_english() -> None:
    fell = record(valueText="23", value="-23", status=f"{CD}change")
    rank = record(valueText="86", value="86", outOf="193", status=f"{CD}rank")
    assert figure(fell, "%", "en") == "down 23%"
    about = record(valueText="2.000 tỷ", value="2", qualifier="khoảng", status=f"{CD}change")
    assert figure(about, "đồng", "en") == "up about 2,000 billion VND"
    aim = record(valueText="20", value="20", qualifier="trên", status=f"{CD}target")
    assert figure(aim, "%", "en") == "target over 20%"
    assert figure(rank, "", "en") == "rank 86/193"
