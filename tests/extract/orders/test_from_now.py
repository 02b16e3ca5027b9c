"""Deadlines that are counted from the day of the report, or stand in the next sentence."""

import pytest

from extract.article import Article
from extract.orders.deadlines import deadline_in
from extract.reader import contextualize


def deadlines(text: str) -> list[str | None]:
    article = Article(source="a.txt", text=f"Tin trong ngày\n\nNgày 15/3/2024, {text}\n")
    context = contextualize(article)
    return [deadline_in(context, i).deadline for i in context.instructions.all]


@pytest.mark.parametrize(
    ("words", "deadline"),
    [
        ("cắm biển cảnh báo, xong trong 48 giờ", "2024-03-17"),
        ("gửi báo cáo trước ngày 25 tháng này", "2024-03-25"),
        ("gửi báo cáo trước ngày 10 tháng sau", "2024-04-10"),
        ("kiểm tra hiện trường ngay ngày mai", "2024-03-16"),
        ("báo cáo kết quả trong tuần sau (18 - 22/3)", "2024-03-22"),
        ("trình nghị định, không chậm quá ngày 15/4", "2024-04-15"),
        ("bảo đảm đủ sách giáo khoa trước ngày khai giảng 5/9", "2024-09-05"),
        ("sửa quy định ngay trong tháng 4", "2024-04"),
        ("rà soát hồ sơ. Xong trước ngày mưa 12/4", "2024-04-12"),
        ("tháo dỡ 12 chốt chắn trong quý này", "2024-03"),
        ("gia cố tuyến kè trong tháng 4 tới", "2024-04"),
        ("hoàn thành cầu dân sinh trước cuối năm", "2024"),
        ("hoàn thành cầu dân sinh trước cuối năm sau", None),
        ("rà soát kho thuốc. Các nội dung trên hoàn thành trước ngày 30/4", "2024-04-30"),
        ("rà soát kho thuốc. Các nội dung trên đã hoàn thành trước ngày 10/3", None),
        ("báo cáo hằng ngày trước 16 giờ", None),
        ("cung cấp hồ sơ trong vòng 5 ngày kể từ khi nhận văn bản", None),
    ],
)
def test_days_from_now(words: str, deadline: str | None) -> None:
    assert deadlines(f"ông Lê Văn Nam yêu cầu các sở {words}.") == [deadline]
