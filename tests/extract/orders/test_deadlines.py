"""By when an instruction is to be carried out."""

from datetime import date

import pytest

from extract.article import Article
from extract.facts import Directive
from extract.orders.deadlines import find_deadline
from extract.reader import read
from extract.text import view


@pytest.mark.parametrize(
    ("text", "deadline", "due"),
    [
        ("hoàn thành rà soát trước ngày 20/5/2024", "2024-05-20", date(2024, 5, 20)),
        ("không để dân thả giống trước ngày 20/5/2024", None, None),
        ("xử lý, không để tồn hồ sơ trước ngày 20/5/2024", "2024-05-20", date(2024, 5, 20)),
        ("báo cáo kết quả trước 15-8-2025", "2025-08-15", date(2025, 8, 15)),
        ("gửi báo cáo chậm nhất là ngày 5 tháng 6 năm 2024", "2024-06-05", date(2024, 6, 5)),
        ("trình đề án trong tháng 11/2025", "2025-11", date(2025, 11, 30)),
        ("lấy ý kiến các tỉnh và ban hành trong tháng 3/2024", "2024-03", date(2024, 3, 31)),
        ("đề xuất hạ lãi suất trong tháng 8/2024", "2024-08", date(2024, 8, 31)),
        ("hoàn thành các nhiệm vụ trong tháng 8/2024", "2024-08", date(2024, 8, 31)),
        ("khoan giếng, tháng 12/2025 phải có nước", "2025-12", date(2025, 12, 31)),
        ("hoàn thành số hóa trong quý I/2024", "2024-03", date(2024, 3, 31)),
        ("gửi kết quả trước 17 giờ ngày 5/9/2023", "2023-09-05", date(2023, 9, 5)),
        ("hoàn thành trong nửa đầu tháng 10/2024", "2024-10", date(2024, 10, 31)),
        ("hoàn thành hồ sơ trong 6 tháng đầu năm 2024", "2024-06", date(2024, 6, 30)),
        ("gửi Bộ Kế hoạch và Đầu tư trước ngày 28/9/2018", "2018-09-28", date(2018, 9, 28)),
        ("đến cuối năm 2024, các sở phải xử lý hồ sơ trên mạng", "2024", date(2024, 12, 31)),
        ("đến tháng 6/2025 phải xử lý xong hồ sơ", "2025-06", date(2025, 6, 30)),
        ("giải ngân một nửa số vốn đến hết quý II/2025", "2025-06-30", date(2025, 6, 30)),
        ("phấn đấu hoàn thành trong năm 2025", "2025", date(2025, 12, 31)),
        ("đóng cửa các bãi rác tạm trong năm 2025", "2025", date(2025, 12, 31)),
        ("gửi hồ sơ về Sở, chậm nhất mùng 10/9/2024 là xong", "2024-09-10", date(2024, 9, 10)),
        ("lập danh sách hộ nghèo - hạn cuối 15/11/2025", "2025-11-15", date(2025, 11, 15)),
        ("mở đợt kiểm tra từ nay đến 30/5/2026", "2026-05-30", date(2026, 5, 30)),
        ("xây dựng kế hoạch cụ thể hóa xong trong tháng 4/2026", "2026-04", date(2026, 4, 30)),
        (
            "nạo vét các tuyến kênh (hoàn thành trước ngày 25/6/2024)",
            "2024-06-25",
            date(2024, 6, 25),
        ),
        ("giải ngân hết kế hoạch vốn năm trong quý III/2024", "2024-09", date(2024, 9, 30)),
        ("tổ chức bốc thăm trong quý I và II/2025", "2025-06", date(2025, 6, 30)),
        ("cắm lại biển báo trong ngày 9/7/2024", "2024-07-09", date(2024, 7, 9)),
        ("nộp hồ sơ cho Tổng Thư ký Hội chậm nhất là 3/8/2024", "2024-08-03", date(2024, 8, 3)),
        # before a month is not in it; before its end is
        ("lập xong quy hoạch trước tháng 6/2024", "2024-06", date(2024, 5, 31)),
        ("trình phương án trước quý III/2024", "2024-09", date(2024, 6, 30)),
        ("hoàn thành đề án trước năm 2025", "2025", date(2024, 12, 31)),
        ("lập xong quy hoạch trước cuối tháng 6/2024", "2024-06", date(2024, 6, 30)),
        (
            "rà soát những việc còn lại từ nay đến hết năm 2024 và báo cáo",
            "2024",
            date(2024, 12, 31),
        ),
    ],
)
def test_deadlines(text: str, deadline: str, due: date) -> None:
    found = find_deadline(view(text), 0)
    assert (found.deadline, found.due_by, found.inferred) == (deadline, due, False)


@pytest.mark.parametrize(
    "text",
    [
        "xây dựng Chiến lược phát triển đến năm 2030",
        "thực hiện Nghị quyết ban hành ngày 5/6/2023",
        "xử lý các sai phạm (phát hiện trong tháng 6/2023)",
        "theo dõi kế hoạch vốn trong tháng 6/2023",
        "tập trung thực hiện các nhiệm vụ trọng tâm trong tháng 4 và quý II/2021",
        "lùi thời hạn lắp thiết bị đến hết năm 2023",
        "thực hiện kế hoạch giai đoạn 2021 - 2025",
        "bứt phá trong năm 2024 và năm 2025",
        'ban hành "Đề án hoàn thành trong năm 2030"',
        "hoàn thành trước ngày 31/2/2024",  # no such day
        "gửi báo cáo trước ngày 10/12 hằng năm về Bộ Nội vụ",
        "trong tháng 9/2024 và thời gian tới, tiếp tục hoàn thành các đề án",
        "trong vòng 15 ngày phải báo cáo kết quả",
        "bổ sung số liệu đến hết tháng 8/2023, đánh giá kỹ khả năng hấp thụ vốn",
        "xử lý nhà máy nếu không khắc phục trước 30/4/2023",
        "Nếu đến 15/6/2023 chưa xong, phải thay nhà thầu",
        "phấn đấu thu ngân sách năm 2020 vượt dự toán",
        "trong 9 tháng đầu năm 2022 đạt kết quả tốt",
        "tuyên truyền các ngày lễ trong quý III/2020, đặc biệt là đại hội",
    ],
)
def test_a_year_inside_what_is_to_be_done_binds_nothing(text: str) -> None:
    assert find_deadline(view(text), 0).deadline is None


def test_what_is_to_be_done_in_some_case_has_its_own_deadline() -> None:
    found = find_deadline("nếu vướng thì báo cáo Sở trước 15/6/2023", 0)
    assert found.deadline == "2023-06-15"


@pytest.mark.parametrize("text", ["nộp trước ngày 30/6/0000", "nộp trong tháng 6/0000"])
def test_there_is_no_year_nought(text: str) -> None:
    assert find_deadline(view(text), 0).deadline is None


def test_a_year_comes_from_publication_and_is_marked() -> None:
    found = find_deadline("hoàn thành trước ngày 20/5", 0, date(2024, 3, 1))
    assert (found.deadline, found.inferred) == ("2024-05-20", True)
    assert find_deadline("hoàn thành trước ngày 20/5", 0).deadline == "--05-20"


def test_what_is_told_late_in_a_year_is_due_in_the_next() -> None:
    found = find_deadline("báo cáo trước ngày 15/1", 0, date(2025, 12, 20))
    assert found.deadline == "2026-01-15"


def test_the_deadline_of_one_task_does_not_bind_the_next() -> None:
    text = view("giao Sở A trình đề án trước ngày 20/6/2024; lưu ý phải tính kỹ tác động")
    assert find_deadline(text, text.index("lưu ý")).deadline is None


def test_a_sentence_may_give_only_the_time_to_finish() -> None:
    text = (
        "Họp bàn\n\nNgày 4/3/2022, ông Lê Nam yêu cầu các xã bàn giao mặt bằng. "
        "Thời gian hoàn thành trong tháng 5/2022."
    )
    found = read(Article(source="x.txt", text=text)).findings
    (told,) = (f.fact for f in found if isinstance(f.fact, Directive))
    assert (told.text, told.deadline) == ("bàn giao mặt bằng", "2022-05")


def test_a_day_by_which_something_was_done_is_none() -> None:
    received = "rà soát hồ sơ đã tiếp nhận trước ngày 1/7/2024"
    assert find_deadline(received, 0, date(2024, 8, 14)).deadline is None
    assert find_deadline(received, 0, date(2024, 6, 1)).deadline == "2024-07-01"
    assert find_deadline("nộp hồ sơ trước ngày 1/7/2024", 0, date(2024, 8, 14)).deadline
