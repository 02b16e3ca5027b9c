from datetime import date

import pytest

from extract.measures.dates import find_dates
from extract.text import view

PUBLISHED = date(2024, 7, 20)


def _values(text: str, published: date | None = PUBLISHED) -> list[str]:
    return [
        mention.value if mention.value_to is None else f"{mention.value}..{mention.value_to}"
        for mention in find_dates(view(text), published)
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ngày 19/7, tại Hà Nội", ["2024-07-19"]),
        ("sáng 19/7", ["2024-07-19"]),
        ("15:28, 08/08/2022", ["2022-08-08"]),
        ("Đăng ngày 24 - 04 - 2024", ["2024-04-24"]),
        ("Sáng ngày 01 /7/2022", ["2022-07-01"]),
        ("ngày 5/ 6/2022", ["2022-06-05"]),
        ("Sáng 9-7, Thủ tướng", ["2024-07-09"]),
        ("12.10.2024", ["2024-10-12"]),
        ("ngày 19 tháng 7 năm 2024", ["2024-07-19"]),
        ("ngày 19 tháng 7", ["2024-07-19"]),
        ("ngày 5 và 6/8", ["2024-08-05..2024-08-06"]),
        ("từ ngày 3 đến 5/7/2024", ["2024-07-03..2024-07-05"]),
        ("từ ngày 30/6 đến ngày 2/7", ["2024-06-30..2024-07-02"]),
        ("từ 8 đến 9 giờ ngày 9/5/2024", ["2024-05-09"]),  # hours of one day
        ("từ ngày 5/5 đến 12 giờ ngày 3/6", ["2024-05-05..2024-06-03"]),
        ("ngày 28-30/8/2024", ["2024-08-28..2024-08-30"]),
        ("ngày 28/12 đến 2/1/2024", ["2023-12-28..2024-01-02"]),  # over the turn of the year
        ("chiều 30/11", ["2024-11-30"]),
        ("chiều nay (19/7)", ["2024-07-19"]),
        ("Thứ Sáu, 19/7", ["2024-07-19"]),
        ("trước 15/8, hoàn thành", ["2024-08-15"]),
        ("tính đến 15/12/2020", ["2020-12-15"]),
        ("hôm nay", ["2024-07-20"]),
        ("sáng nay", ["2024-07-20"]),
        ("sáng qua", ["2024-07-19"]),
        ("từ 1/1/2024 đến 15/6/2024", ["2024-01-01..2024-06-15"]),
        ("chiều tối ngày 1/7/2025", ["2025-07-01"]),
        ("ở thời điểm 1/6 có 300 con", ["2024-06-01"]),
        ("Hai ngày sau, 9/6, ông đến xã", ["2024-06-09"]),
        ("từ ngày 3/2 đến 12 giờ ngày 9/2/2024", ["2024-02-03..2024-02-09"]),
        ("từ chiều 2/8 đến rạng sáng 4/8", ["2024-08-02..2024-08-04"]),
        ("trong các ngày từ 10 đến 13 tháng 6", ["2024-06-10..2024-06-13"]),
        ("kỳ họp thứ 16, ngày 8/5, hội đồng họp", ["2024-05-08"]),
        ("công văn số 12, ngày 8/5/2024", ["2024-05-08"]),
        ("các ngày 16, 17 và 18/5", ["2024-05-16..2024-05-18"]),
        ("Chiều mùng 6 tháng Giêng (15/2), tỉnh khai bút", ["2024-02-15"]),
        ("ngày 14 tháng 7 năm Giáp Thìn, tức 17/8, làng mở hội", ["2024-08-17"]),
        ("từ 20 đến 22/8 (nhằm 17 - 19/7 âm lịch)", ["2024-08-20..2024-08-22"]),
    ],
)
def test_a_day_has_its_value(text: str, values: list[str]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "đã hoàn thành 6/10 nhiệm vụ",
        "43/53 chỉ tiêu",
        "xếp hạng 7/12",
        "đạt 8/10 tiêu chí, còn 2 tiêu chí",
        "ngày 31/02/2024",  # no calendar has it
        "Nghị quyết số 18-NQ/TW",
        "Nghị định 67/2025/NĐ-CP",
        "tăng 5.10 điểm",
        "từ 3/10 chỉ tiêu lên 5/10 chỉ tiêu",
        "hiện nay",
        "ngày nay",
        "24/7",
        "đã đi qua 1/3 chặng đường",
        "miền Nam (30/4/1975 - 30/4/2025)",
        "thu trong 3 tháng 9, 10 và 11",
        "ngày 23 tháng Chạp",
        "sáng 15/7 (âm lịch)",
        "ngày 16 tháng 8 năm Ất Tỵ",
    ],
)
def test_what_is_no_day_is_left_alone(text: str) -> None:
    assert _values(text) == []


def test_without_a_year_anywhere_the_day_stays_open() -> None:
    [mention] = find_dates("Sáng 19/7, tại Hà Nội", None)
    assert (mention.value, mention.year_inferred, mention.part_of_day) == ("--07-19", False, "sáng")


def test_a_year_from_publication_is_marked() -> None:
    [mention] = find_dates("chiều 30/12", date(2025, 1, 3))
    assert (mention.value, mention.year_inferred) == ("2024-12-30", True)


def test_a_mention_holds_the_words_that_belong_to_it() -> None:
    text = "Vào sáng ngày 19/7/2024, tại"
    [mention] = find_dates(text, None)
    assert text[mention.begin : mention.end] == "sáng ngày 19/7/2024"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("tính đến 30/6 toàn tỉnh giải ngân 31%", ["2014-06-30"]),
        ("trước 30/9 các xã báo cáo", ["2014-09-30"]),
        ("đến 5/12 xã đạt chuẩn", []),
    ],
)
def test_more_than_the_whole_is_a_day(text: str, days: list[str]) -> None:
    found = find_dates(view(text), date(2014, 7, 3))
    assert [one.value for one in found] == days


def test_late_afternoon_is_neither_afternoon_nor_evening() -> None:
    (mention,) = find_dates(view("Chiều tối 30/6/2023, Thành ủy họp."), None)
    assert (mention.value, mention.part_of_day) == ("2023-06-30", "chiều tối")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # what was done was done on the day gone by
        ("Chiều 4/12, ông Lê Bá Hòa đã đến thăm trạm y tế xã Đông Lĩnh.", "2023-12-04"),
        ("Bệnh viện có thêm máy.\nNgày 12/11, Sở Y tế đã trao giấy phép.", "2023-11-12"),
        ("Trước đó, vào chiều 4/12, ông Lê Bá Hòa đã đến thăm trạm y tế.", "2023-12-04"),
        # what is to come, what holds from then on, and what was done before it
        ("Chiều 4/12, ông Lê Bá Hòa sẽ đến thăm trạm y tế đã sửa xong.", "2024-12-04"),
        ("Chiều 4/12 tới, ông Lê Bá Hòa đến thăm trạm y tế đã sửa xong.", "2024-12-04"),
        ("Ngày 4/12, hội thi khai mạc, đến nay đã có 30 đội ghi tên.", "2024-12-04"),
        ("Trước ngày 4/12, các xã đã được giao phải làm xong.", "2024-12-04"),
        ("Từ ngày 1/9, các trường đã sẵn sàng đón học sinh.", "2024-09-01"),
        ("Chiều 21/7, ông Lê Bá Hòa đã đến thăm trạm y tế.", "2024-07-21"),
    ],
)
def test_a_day_on_which_something_was_done_is_past(text: str, value: str) -> None:
    assert _values(text, date(2024, 7, 19)) == [value]
