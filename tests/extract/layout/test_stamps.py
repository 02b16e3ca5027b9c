"""Publication stamps: on a line, behind a headline, before the lead."""

from datetime import date

import pytest

from extract.article import Article
from extract.layout.body import Kind, layout
from tests.extract.layout.conftest import BODY, HEADLINE, LEAD, lay


@pytest.mark.parametrize(
    ("line", "day", "author"),
    [
        ("15:28, 08/08/2022", date(2022, 8, 8), None),
        ("Đăng ngày 24 - 04 - 2024", date(2024, 4, 24), None),
        ("Thứ Tư, 24/04/2024, 15:07", date(2024, 4, 24), None),
        ("Cập nhật: 10/7/2024 | 15:30", date(2024, 7, 10), None),
        ("Ngày 30 tháng 11 năm 2021", date(2021, 11, 30), None),
        ("LÊ AN - Thứ hai, 22/04/2024 10:27 (GMT+7)", date(2024, 4, 22), "LÊ AN"),
        ("11.08.2025", date(2025, 8, 11), None),
        ("05-06-24 14:52", date(2024, 6, 5), None),
        ("Đăng lúc: 05/11/2024 - Lượt xem: 214", date(2024, 11, 5), None),
        ("Được đăng vào 05/11/2024 08:30", date(2024, 11, 5), None),
        ("Giờ đăng bài gốc: 05/11/2024 08:30", date(2024, 11, 5), None),
        ("05/11/2024 08:30 · Thời sự", date(2024, 11, 5), None),
        ("MSĐT 05/11/2024 10:55 GMT+7", date(2024, 11, 5), None),
        ("Đăng ngày 05/11/2024. Nguồn: Trang tin của tỉnh.", date(2024, 11, 5), None),
        ("Tác giả: Lê Văn Mẫu - 05/11/2024", date(2024, 11, 5), "Lê Văn Mẫu"),
        ("31/02/2024", None, None),  # no such day
        ("Cập nhật: GMT+7", None, None),
        ("08/01/2026 - Kinh tế", date(2026, 1, 8), None),
        ("BMS 09/12/2025 10:55 GMT+7", date(2025, 12, 9), None),
        ("Đăng ngày 03/01/2025. Nguồn: Trang phổ biến pháp luật", date(2025, 1, 3), None),
    ],
)
def test_stamps(line: str, day: date | None, author: str | None) -> None:
    laid = lay(HEADLINE, line, LEAD, BODY)
    assert laid.blocks[1].kind is Kind.STAMP
    assert (laid.stamped, laid.author) == (day, author)


def test_a_stamp_behind_the_headline() -> None:
    laid = lay("Tỉnh Mẫu Sơn sẵn sàng ứng phó mưa bão (05-11-2024 08:30)", LEAD, BODY)
    assert laid.headline == HEADLINE
    assert laid.stamped == date(2024, 11, 5)


def test_a_clock_above_the_headline_is_no_stamp() -> None:
    laid = lay("Chủ nhật, ngày 15 tháng 9 năm 2024", "Tỉnh Mẫu Sơn ứng phó mưa bão", LEAD, BODY)
    assert (laid.blocks[0].kind, laid.stamped) == (Kind.BOILERPLATE, None)


def test_the_day_that_is_known_from_outside_goes_first() -> None:
    text = f"Tỉnh Mẫu Sơn ứng phó mưa bão\n\n12/03/2024\n\n{LEAD}"
    laid = layout(Article(source="a.txt", text=text, published=date(2024, 3, 13)))
    assert (laid.stamped, laid.published) == (date(2024, 3, 12), date(2024, 3, 13))


def test_an_outlet_and_a_day_before_the_lead() -> None:
    laid = lay(f"(Báo Mẫu Sơn, 12/03/2024) - {LEAD}", BODY)
    assert [block.kind for block in laid.blocks] == [Kind.STAMP, Kind.LEAD, Kind.BODY]
    assert laid.stamped == date(2024, 3, 12)


def test_a_place_and_a_day_before_the_lead() -> None:
    found = lay(HEADLINE, f"Hà Nội, ngày 12/3/2024 - {LEAD}", BODY)
    assert found.published == date(2024, 3, 12)


def test_a_stamp_glued_to_the_lead() -> None:
    laid = lay(f"Thứ Ba, 12/03/2024 15:07 (GMT+7) {LEAD}", BODY)
    assert [block.kind for block in laid.blocks] == [Kind.STAMP, Kind.LEAD, Kind.BODY]
    assert laid.stamped == date(2024, 3, 12)


def test_a_later_day_above_the_headline_is_the_page_s_clock() -> None:
    above, below = "Thứ năm 05/03/2026 10:20", "17/11/2020 08:00"
    assert lay(above, HEADLINE, below, LEAD, BODY).stamped == date(2020, 11, 17)
    assert lay(above, HEADLINE, LEAD, BODY).stamped == date(2026, 3, 5)
    stuck = "Thứ Hai, ngày 06 tháng 05 năm 2019, 11:12:13"
    assert lay(stuck, HEADLINE, below, LEAD, BODY).stamped == date(2020, 11, 17)
