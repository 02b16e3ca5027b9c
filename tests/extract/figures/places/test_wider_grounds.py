"""Figures that are not of the article's place: the world's, and the nation's before it is named."""

from tests.extract.figures.conftest import figures, names, places


def test_the_world_is_not_the_articles_place() -> None:
    assert places(
        "Khánh Hòa nuôi 90 lồng cá. Trên bình diện thế giới, sản lượng cá giảm 15%. "
        "Trên toàn cầu, giá cá tăng 3%."
    ) == ["Khánh Hòa", None, None]
    assert places("Trên phạm vi cả nước, có 12 tỉnh có dịch.") == ["Việt Nam"]


def test_what_the_nations_bodies_tell_before_a_place_is_named() -> None:
    text = (
        "Ngành khách sạn gặp khó.\n"
        "Theo báo cáo của Vụ Khách sạn (Tổng cục Du lịch), nhiều chuyến bị hủy.\n"
        "Hầu hết các nhà nghỉ xác nhận công suất phòng giảm 60%.\n"
        "Bà Lê Thị Mai, Phó Giám đốc Sở Du lịch Khánh Hòa cho biết, Khánh Hòa chịu ảnh hưởng nặng."
        " Tại Khánh Hòa có 30 nhà nghỉ đóng cửa. Doanh thu của Khánh Hòa đạt 9 tỷ đồng.\n"
        "Số lao động mất việc là 1.200 người."
    )
    assert places(text) == ["Việt Nam", "Khánh Hòa", "Khánh Hòa", "Khánh Hòa"]


def test_what_is_counted_is_no_rate_told_before() -> None:
    text = "Tỷ lệ xe quá tải là 12%. Tại Khánh Hòa có 30 xe quá tải."
    assert names(text) == ["Tỷ lệ xe quá tải", "xe quá tải"]
    found = figures("Số ca mắc của tỉnh là 87 ca; tại huyện Hoài Ân có 12 ca, huyện An Lão 5 ca.")
    told = [(one.indicator, one.area and one.area.name) for one in found]
    assert told[1:] == [("Số ca mắc", "Hoài Ân"), ("Số ca mắc", "An Lão")]
