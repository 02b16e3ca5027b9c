"""Which day an article tells of."""

from datetime import date

from extract.article import Article
from extract.orders.report_day import report_day
from extract.reader import contextualize


def test_a_day_to_come_is_not_that_of_the_report() -> None:
    text = (
        "Họp về giám sát nhà ở\n\nNgày 14/12/2023, Đoàn giám sát họp. Các tỉnh gửi báo cáo trước "
        "ngày 1/3/2024.\n"
    )
    context = contextualize(Article(source="a.txt", text=text))
    assert report_day(context) == date(2023, 12, 14)
