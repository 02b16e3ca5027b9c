"""Which year a meeting's day is in, where it is not written beside the day."""

import pytest

from extract.article import Article
from extract.facts import Meeting
from extract.reader import read


def days(text: str) -> set[str]:
    found = read(Article(source="x.txt", text=text)).findings
    return {f.fact.date for f in found if isinstance(f.fact, Meeting) and f.fact.date}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 28/10, UBND tỉnh họp phiên thường kỳ tháng 10/2015.", "2015-10-28"),
        ("Ngày 4/1, UBND tỉnh họp phiên thường kỳ tháng 12/2015.", "2016-01-04"),
        ("Sáng 6/12, HĐND tỉnh khai mạc kỳ họp thứ 5 bàn dự toán năm 2023.", "2022-12-06"),
        ("Sáng 6/7, HĐND tỉnh khai mạc kỳ họp thứ 5 bàn kế hoạch năm 2023.", "2023-07-06"),
        ("Sáng 24/5, UBND tỉnh tổ chức hội nghị công bố chỉ số PAPI, PCI năm 2022.", "2023-05-24"),
        (
            "Sáng 22/1, Hội tổ chức hội nghị tổng kết công tác năm 2023, phương hướng năm 2024.",
            "2024-01-22",
        ),
        ("Chiều 3/12, UBND tỉnh tổ chức hội nghị bàn việc làm từ nay đến năm 2030.", "--12-03"),
        ("Sáng 6/12, Sở Y tế tổ chức hội nghị tổng kết công tác năm 2023.", "2023-12-06"),
    ],
)
def test_the_year_that_the_sentence_speaks_of(text: str, day: str) -> None:
    assert days(text) == {day}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Ngày 20/8/2024, một cơn lũ đã làm sập hai cầu.", "2024-09-07"),
        ("Các xã nộp báo cáo trước ngày 30/10/2024.", "2024-09-07"),
        ("Từ 15/5/2024 đến 31/8/2024, có 140 vụ. So với mùa lũ năm 2023, giảm 3 vụ.", "2024-09-07"),
        ("Giai đoạn từ 1/1/2021 đến 31/12/2025, ngành xây 40 trạm.", "--09-07"),
        ("Việc này theo Nghị quyết số 18-NQ/TW ngày 25/10/2017.", "--09-07"),
        ("Việc này theo Luật Phòng, chống bệnh truyền nhiễm năm 2007.", "--09-07"),
        ("Các xã hoàn thành vào năm 2030.", "--09-07"),
        ("Trong tháng 8, cả 63 sở đã nộp. Việc của tháng 9/2024 là mua vắc xin.", "2024-09-07"),
        ("Tháng 8/2024 có 12 ổ dịch, nhiều hơn tháng 9/2023.", "--09-07"),
        ("Bệnh viện mở cửa từ tháng 9/2021, xây trong tháng 2/2020.", "--09-07"),
    ],
)
def test_the_year_that_other_dates_of_the_article_tell(told: str, day: str) -> None:
    assert days(f"Sáng 7/9, Bộ Y tế tổ chức hội nghị giao ban.\n\n{told}") == {day}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Thu tăng 5% so với cùng kỳ năm 2023. Năm 2023, tỉnh thu 9 tỷ đồng.", "2024-09-07"),
        ("Thu tăng 5% so với cùng kỳ năm 2023. Năm 2025, tỉnh sẽ thu 9 tỷ đồng.", "--09-07"),
    ],
)
def test_what_is_compared_with_is_of_the_year_before(told: str, day: str) -> None:
    assert days(f"Sáng 7/9, Bộ Y tế tổ chức hội nghị giao ban.\n\n{told}") == {day}


@pytest.mark.parametrize(
    ("day", "year"), [("20/10", "2024-10-20"), ("20/5", "2025-05-20"), ("6/12", "2024-12-06")]
)
def test_aims_of_a_year_are_set_late_in_the_one_before(day: str, year: str) -> None:
    text = f"Ngày {day}, Quốc hội khai mạc Kỳ họp thứ 8.\n\nChính phủ đề ra 15 chỉ tiêu năm 2025."
    assert days(text) == {year}


def test_one_day_has_one_year() -> None:
    text = (
        "Hội nghị ngành y tế khai mạc sáng nay (28/12) tại Hà Nội.\n\n"
        "Sáng nay (28/12), hội nghị nghe báo cáo tình hình thực hiện kế hoạch năm 2020."
    )
    assert days(text) == {"2020-12-28"}


def test_a_year_that_the_meeting_s_name_bears_is_that_of_its_day() -> None:
    article = Article(
        source="x.txt",
        text="Hội nghị phát triển ngành chè 2019\n\nHội nghị do Bộ Y tế tổ chức ngày 13/3.",
    )
    said = [f for f in read(article).findings if isinstance(f.fact, Meeting) and f.fact.date]
    assert [(f.fact.date, "date" in f.evidence.inferred) for f in said] == [("2019-03-13", True)]


def test_a_year_is_read_from_an_address_whose_month_agrees() -> None:
    text = "Sáng 30/11, Bộ Y tế tổ chức hội nghị về bệnh viện."
    for url, day in (
        ("https://bao.example/chinh-tri/202111/benh-vien-367A597", "2021-11-30"),
        ("https://bao.example/chinh-tri/202106/benh-vien-367A597", "--11-30"),
    ):
        found = read(Article(source="x.txt", text=text, url=url)).findings
        assert {f.fact.date for f in found if isinstance(f.fact, Meeting) and f.fact.date} == {day}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Qua 8 tháng năm 2020, thu đạt 60% dự toán.", "2020-09-07"),
        ("8 tháng năm 2020 thu đạt 6% dự toán; 8 tháng năm 2019 đạt 7%.", "--09-07"),
        ("Đến tháng 8/2025, mọi bệnh viện phải nối mạng.", "--09-07"),
        ("Trong quý III/2025, các bệnh viện phải nối mạng.", "--09-07"),
        ("Ước cả năm 2020 thu đạt 90% dự toán.", "2020-09-07"),
        ("Năm 2025, ngành phấn đấu thu gấp đôi năm 2019.", "--09-07"),
    ],
)
def test_figures_just_reported_tell_the_year(told: str, day: str) -> None:
    text = f"Sáng 7/9, Bộ Y tế tổ chức hội nghị giao ban.\n\n{told}"
    found = read(Article(source="x.txt", text=text)).findings
    assert {f.fact.date for f in found if isinstance(f.fact, Meeting) and f.fact.date} == {day}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ngày 4/7/2024, Ủy ban Kiểm tra Tỉnh ủy cho biết tại kỳ họp thứ 5 đã xem xét.", set()),
        ("Ngày 4/7/2024, ông Lê Nam cho biết tại kỳ họp thứ 5 về lúa.", {"2024-07-04"}),
    ],
)
def test_the_day_of_a_body_s_telling_is_no_meeting_s(text: str, told: set[str]) -> None:
    assert days(text) == told


def test_a_review_of_a_year_in_its_middle_leaves_the_year_open() -> None:
    text = "Ngày 12/7, Bộ Y tế tổ chức hội nghị công bố kết quả kiểm tra năm 2022."
    assert days(text) == {"--07-12"}
    part = "Ngày 12/7, Bộ Y tế tổ chức hội nghị công bố kết quả 6 tháng đầu năm 2022."
    assert days(part) == {"2022-07-12"}


def test_a_meeting_before_another_is_not_after_it() -> None:
    text = (
        "Sáng 8/1/2024, Tỉnh ủy Kon Tum tổ chức hội nghị về nhân sự.\n\n"
        "Trước đó, ngày {}, UBND tỉnh Kon Tum đã tổ chức hội nghị về rừng.\n"
    )
    assert days(text.format("20/12")) == {"2024-01-08", "2023-12-20"}
    assert days(text.format("20/6")) == {"2024-01-08", "2023-06-20"}


def test_a_year_of_somebodys_life_is_not_the_meetings() -> None:
    text = "Sáng 4/7, HĐND tỉnh họp bất thường. Đầu năm 2006, ông Lê Văn Bình giữ chức Phó phòng."
    assert days(text) == {"--07-04"}


def test_before_the_last_that_was_told_is_of_the_same_year() -> None:
    text = (
        "Ngày 7/1/2024, Tỉnh ủy Kon Tum tổ chức hội nghị về nhân sự.\n\n"
        "Ngày 19/1, UBND tỉnh Kon Tum tổ chức hội thảo về cà phê. "
        "Trước đó, ngày 12/1, Sở Y tế tổ chức lễ ra quân.\n"
    )
    assert {day for day in days(text) if day} >= {"2024-01-07", "2024-01-12"}
