"""The year of a report that has no day of publication."""

from datetime import date

import pytest

from extract.measures.dates import find_dates
from extract.measures.report_year import day_of_report, year_of_report


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Quý III/2023, xuất khẩu tăng. Năm 2024, tỉnh đặt mục tiêu cao hơn.", 2023),
        ("Năm 2016 khởi công, năm 2021 hoàn thành.", None),
        ("So với cùng kỳ năm 2024, số ca mắc giảm 18%.", 2025),
        ("Giá tăng 7% so với cuối tháng 12/2021 và 9% so với cùng kỳ năm 2021.", 2022),
        ("Đến hết tháng 7/2023 có 90 tàu. Kỳ tới sẽ họp vào quý I/2024.", 2023),
        ("Đến cuối năm 2030 có 90 tàu. Quý I/2024 có 80 tàu.", 2024),
        ("Dự kiến quý I/2024 khởi công.", 2024),
        ("Năm 2021 khó khăn. Năm 2022 hồi phục. Quý I/2022 tăng.", 2022),
    ],
)
def test_an_undated_text_is_of_the_year_most_named_or_first(text: str, year: int | None) -> None:
    assert year_of_report(text, []) == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        # the lead's day, though the report goes on to plans
        ("Ngày 5/1/2024, tỉnh họp. Năm 2025 xây 3 cầu. Năm 2025 trồng 2 ha rừng.", 2024),
        ("Ngày 5/1/2024, tỉnh họp về kết luận ngày 3/2/2023.", 2024),
        # a paper's day is of before what is reported
        ("Theo Quyết định ngày 5/1/2019, quý I/2024 và quý II/2024 tỉnh giảm thuế.", 2024),
        # several days are of the year in which they end
        ("Từ ngày 15/12/2023 đến 14/6/2024, cả nước có 900 vụ. Quý II/2024 tăng.", 2024),
        # a year that is summed up, or that a later quarter was told beside
        ("Sáng 10/1, Sở tổng kết công tác năm 2023. Năm 2023, Sở thu 5 tỷ đồng.", 2024),
        ("Sáng 24/4, Sở họp. Năm 2023 thu tăng. Năm 2023 chi giảm. Quý I/2024 thu 9 tỷ.", 2024),
        ("Sáng 24/2, Sở họp. Năm 2023 xây cầu. Năm 2023 thu thuế. Quý I/2024 mở cầu.", 2023),
        ("Sáng 10/12, Sở tổng kết công tác năm 2023. Năm 2023, Sở thu 5 tỷ đồng.", 2023),
        ("Sáng 24/8, Sở họp. Đến hết tháng 7/2023 thu 9 tỷ. Sẽ họp vào quý I/2024.", 2023),
        # what was over long before, or is still planned, tells no year
        ("Chiều 22/11, tỉnh họp. Năm 2023 thu. Năm 2023 chi. Hết quý I/2024 thu 9 tỷ.", 2023),
        ("Chiều 22/11, tỉnh họp. Kế hoạch vốn năm 2023 tăng. Năm 2024, tỉnh sẽ xây cầu.", 2023),
        # a day without its year, or far below, tells none
        ("Ngày 5/1, tỉnh họp.", None),
        ("Tỉnh họp. " * 90 + "Ngày 5/1/2024.", None),
    ],
)
def test_a_day_of_the_lead_tells_the_year(text: str, year: int | None) -> None:
    assert year_of_report(text, find_dates(text)) == year


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sáng 8/1/2024, Sở họp.", date(2024, 1, 8)),
        # a paper's day is none, and a part of a day is of the report's year
        ("Chiều 6/5, xã họp về Công văn số 12/UBND-VX ngày 9/4/2023.", date(2023, 5, 6)),
        ("Ngày 6/5, xã họp về Công văn số 12/UBND-VX ngày 9/4/2023.", None),
        ("Ngày 6/5/2023, xã họp về Công văn số 12/UBND-VX ngày 9/4/2023.", date(2023, 5, 6)),
        (
            (
                "Chiều 6/5, xã họp về Chỉ thị số 12/CT-UBND ngày 9/4/2023.\n\nNgày 9/4/2023, UBND "
                "huyện ban hành Chỉ thị 12/CT-UBND."
            ),
            date(2023, 5, 6),
        ),
        # of several, or of a paper of another year, nothing is reckoned
        ("Sáng 8/1/2024, Sở họp bàn việc trước ngày 5/3/2024.", None),
        ("Theo Quyết định ngày 5/1/2019, quý I/2024 và quý II/2024 tỉnh giảm thuế.", None),
    ],
)
def test_a_report_is_told_on_the_one_day_that_it_gives(text: str, day: date | None) -> None:
    days = find_dates(text)
    assert day_of_report(text, days, year_of_report(text, days)) == day
