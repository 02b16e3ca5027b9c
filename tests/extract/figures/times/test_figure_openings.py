"""What a sentence opens with and runs on: «đến hết tháng 6, …» that is over, a stretch of days."""

import pytest

from tests.extract.figures.conftest import NONE, periods

JUNE = ("2024-06-01", "2024-06-30")
HALF = ("2024-01-01", "2024-06-30")
STRETCH = ("2024-04-27", "2024-05-01")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what stands at a month's end goes on with it, what adds up is of the year so far
        (
            (
                "Đến hết tháng 6/2024, dư nợ của ngân hàng đạt 900 tỷ đồng. "
                "Doanh số thu nợ đạt 80 tỷ đồng, tăng 5% so với cùng kỳ."
            ),
            [JUNE, HALF, HALF],
        ),
        (
            (
                "Đến hết tháng 6/2024, lượng khách đến tỉnh đạt 1,2 triệu lượt, tăng 30%; "
                "toàn tỉnh xảy ra 12 vụ cháy; có 40 xã đạt chuẩn."
            ),
            [HALF, HALF, HALF, JUNE],
        ),
        # what is told behind «cho biết» without a comma, however long a name stands before it
        (
            (
                "Tại buổi họp, Trung tá Trần Văn Hậu - phó trưởng phòng, người phát ngôn của Công "
                "an tỉnh - cho biết 6 tháng đầu năm 2024, an ninh được giữ vững. Cơ quan chức "
                "năng khởi tố 310 vụ."
            ),
            [HALF],
        ),
        (
            (
                "Theo ghi nhận tại kỳ họp, mặc dù bị tác động của thời tiết và giá vật tư tăng "
                "cao nhưng 6 tháng đầu năm 2024, kinh tế ổn định. Thu ngân sách đạt 9 tỷ đồng."
            ),
            [HALF],
        ),
        # a year by which something is counted among its like
        ("Đây là cơn bão mạnh nhất trong năm 2023. Bên cạnh đó, lũ cuốn trôi 12 cầu.", [NONE]),
        # of what is still to come nothing is told
        (
            "Đến hết năm 2025, toàn huyện sẽ có 12 xã đạt chuẩn. Vốn giải ngân đạt 40 tỷ đồng.",
            [("2025-01-01", "2025-12-31"), NONE],
        ),
        ("Tổng chi ngân sách lũy kế đến tháng 6/2024 là 140 tỷ đồng.", [HALF]),
        (
            "Theo phòng Nông nghiệp, ước tính đến ngày 30/6, huyện trồng 70 ha. Thu 5 tỷ đồng.",
            [("2024-06-30", "2024-06-30")] * 2,
        ),
        # of a balance that is told of next, too; but nothing is summed up of it
        (
            (
                "Đến cuối tháng 6/2024, dư nợ cho vay đạt 900 tỷ đồng, tăng 5% so với đầu năm. "
                "Nợ xấu là 9 tỷ đồng."
            ),
            [JUNE, JUNE, JUNE],
        ),
        (
            "Tính đến hết tháng 6/2024, huyện có 900 người tham gia bảo hiểm, tăng 40 người.",
            [JUNE, JUNE],
        ),
        # a stretch of days holds for all that a sentence tells of it
        (
            (
                "Theo Sở Du lịch, trong 5 ngày nghỉ từ 27/4 đến 1/5, tỉnh đón 900.000 lượt khách; "
                "tổng thu đạt 800 tỷ đồng."
            ),
            [STRETCH, STRETCH],
        ),
        (
            (
                "Cụ thể: Từ ngày 1/10/2023 đến 30/6/2024, tòa án thụ lý 300 vụ.\n"
                "Tổng số án bị hủy là 3 vụ."
            ),
            [("2023-10-01", "2024-06-30")] * 2,
        ),
        # a day that is said far from the sentence's begin
        (
            (
                "Theo kết quả sơ bộ của cuộc rà soát về nông thôn trên cả nước, tại thời điểm "
                "1/7/2024, sau khi sắp xếp lại, tỉnh có 200 xã."
            ),
            [("2024-07-01", "2024-07-01")],
        ),
        # a short form in brackets ends no clause
        (
            "Thành phố có 93 dự án nhà ở xã hội (NƠXH) được duyệt trong giai đoạn 2016-2020.",
            [("2016-01-01", "2020-12-31")],
        ),
        # when what rose is counted from
        (
            (
                "Năm 2023, huyện có thêm 210 hộ kinh doanh, tăng 8% so tổng số hộ cuối năm 2022, "
                "nâng tổng số lên 2.600 hộ."
            ),
            [("2023-01-01", "2023-12-31")] * 3,
        ),
        # how months are reckoned
        (
            "Lũy kế 4 tháng đầu năm (tính đến ngày 5/5/2024), thuế thu được 500 tỷ đồng.",
            [("2024-01-01", "2024-04-30")],
        ),
        # what something is worth, and what it is, in a time behind both
        (
            (
                "Có 388 dự án trị giá 90 tỷ đồng trong 9 tháng năm 2023. "
                "Tính lũy kế, có 9.140 dự án với tổng vốn 300 tỷ đồng."
            ),
            [("2023-01-01", "2023-09-30")] * 2 + [NONE, NONE],
        ),
        # the plan's year
        (
            (
                "Đến ngày 30/6/2024, nợ thuế là 190 tỷ đồng. "
                "Tỷ lệ nợ so với dự toán thu nội địa cả năm là 4,5%."
            ),
            [("2024-06-30", "2024-06-30")] * 2,
        ),
        # a crop that is sown each year is no time
        (
            (
                "Trong năm 2023, huyện vượt khó khăn.\n\n"
                "Cụ thể: Diện tích cây trồng hằng năm đạt 900 ha; thu ngân sách đạt 80 tỷ đồng."
            ),
            [NONE, ("2023-01-01", "2023-12-31")],
        ),
        # the year that was summed up, not the one that begins
        (
            (
                "Huyện tổ chức hội nghị tổng kết công tác năm 2023 và phát động thi đua năm 2025."
                "\n\nTrong năm, huyện thu ngân sách 80 tỷ đồng."
            ),
            [("2023-01-01", "2023-12-31")],
        ),
        # the parts of a whole are of its time
        (
            (
                "Bình quân 6 tháng đầu năm 2024, giá tăng 4%.\n\n"
                "So với tháng trước, chỉ số giá tháng 6/2024 giảm 0,2%. "
                "Trong 11 nhóm hàng, nhóm giao thông giảm 0,7%."
            ),
            [HALF, JUNE, JUNE],
        ),
    ],
)
def test_what_opens_a_sentence_runs_on(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("đã hoàn thành vượt mức các chỉ tiêu kế hoạch năm 2023", ("2023-01-01", "2023-12-31")),
        ("thực hiện thắng lợi nhiệm vụ năm 2023", ("2023-01-01", "2023-12-31")),
        # what is to be done yet
        ("phấn đấu hoàn thành các chỉ tiêu kế hoạch năm 2024", NONE),
        ("tập trung hoàn thành nhiệm vụ năm 2024", NONE),
        ("chưa hoàn thành kế hoạch năm 2023", NONE),
    ],
)
def test_a_plan_that_was_fulfilled_is_told_of(told: str, expected: tuple[str, str]) -> None:
    assert periods(f"Công ty {told}. Doanh thu đạt 48 tỷ đồng.") == [expected]
