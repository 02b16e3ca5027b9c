"""What is aimed at: in a list of aims, in what a plan says, in what someone is told to reach."""

from datetime import date

import pytest

from extract.article import Article
from extract.facts import Observation, Status
from extract.reader import read
from tests.extract.figures.conftest import figures


def statuses(text: str) -> list[str]:
    return [fact.status.value for fact in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a list on one line
        (
            "Mục tiêu đến hết năm 2025: - 80% hồ sơ được nộp trực tuyến. - 90% hộ dùng nước sạch.",
            ["target", "target"],
        ),
        # what a plan says, to the end of the paragraph
        (
            (
                "Quy hoạch nêu rõ nhiệm vụ đến năm 2030 là trồng rừng 2.200 ha. "
                "Ngoài ra, xây dựng 2 vườn ươm.\n\nToàn tỉnh có 310 xã."
            ),
            ["target", "target", "actual"],
        ),
        # what is aimed at too, and what somebody has done too
        (
            (
                "Năm 2021, huyện phấn đấu xóa 90 nhà tạm. Huyện cũng dạy nghề cho 300 người, trong "
                "đó sơ cấp 120 người."
            ),
            ["target"] * 3,
        ),
        (
            "Năm 2021, huyện phấn đấu xóa 90 nhà tạm. Huyện cũng đã dạy nghề cho 300 người.",
            ["target", "actual"],
        ),
        # an article on a plan, where it tells of nothing reached
        (
            (
                "UBND tỉnh vừa phê duyệt Quy hoạch phát triển rừng giai đoạn 2021 - 2030.\n\n"
                "Xây dựng mới 3 trạm kiểm lâm.\n\nHiện nay, tỉnh đã có 7 trạm kiểm lâm."
            ),
            ["target", "actual"],
        ),
        # what a thing costs is no part of what will be
        ("Huyện sẽ mở chợ đêm vào tháng 1; vé vào cửa có giá 30.000 đồng.", ["actual"]),
        ("Sở sẽ mở tuần lễ du lịch với giá phòng giảm 40%.", ["change"]),
        # what is to be reached, and for what something has been done
        ("Để hoàn thành 16/16 việc trong năm 2023, xã cần thêm vốn.", ["target"]),
        ("Để hoàn thành 45 km đường, công ty đã huy động 300 thợ.", ["actual", "actual"]),
        # what an assembly is asked to allow, and what it resolves
        (
            (
                "UBND xã xin HĐND huyện cho phép sử dụng 900 tỷ đồng dự phòng. Cụ thể, 600 tỷ "
                "đồng cho 3 dự án. Phần còn lại 300 tỷ đồng cho 5 dự án."
            ),
            ["target"] * 5,
        ),
        (
            "HĐND tỉnh quyết nghị 15 chỉ tiêu năm sau. Theo đó, thu ngân sách 900 tỷ đồng.",
            ["actual", "target"],
        ),
        (
            "HĐND tỉnh thống nhất phân bổ 500 tỷ đồng. Trong đó, giao thông 300 tỷ đồng.",
            ["target", "target"],
        ),
        # a plan that is new
        (
            "Theo kế hoạch vừa ban hành, năm 2025 huyện khám cho 3.000 người. Kinh phí 2 tỷ đồng.",
            ["target", "target"],
        ),
        # the same, though some of what it goes to is there already; what was spent ends it
        (
            (
                "Chính phủ dự kiến bố trí 900 tỷ đồng cho 9 dự án. Trong đó, 600 tỷ đồng cho "
                "4 dự án nay đã có thiết kế. Còn 300 tỷ đồng cho 5 trường học."
            ),
            ["target"] * 6,
        ),
        (
            "Tỉnh dự kiến bố trí 900 tỷ đồng cho 9 dự án. Trong đó, đã chi 200 tỷ đồng.",
            ["target", "target", "actual"],
        ),
        # money that is to be shared out, and what it is shared out to
        (
            (
                "Sở Tài chính dự kiến bố trí 900 tỷ đồng cho 9 dự án.\n\n"
                "Cụ thể, 600 tỷ đồng cho 2 dự án giao thông. Còn 300 tỷ đồng cho 7 trường học.\n\n"
                "Đến nay, tỉnh đã giải ngân 120 tỷ đồng."
            ),
            ["target", "target", "target", "target", "target", "target", "actual"],
        ),
        # how many are to be taken
        ("Trường có 1.200 chỉ tiêu tuyển sinh vào lớp 10.", ["target"]),
        ("Tỉnh có 12 chỉ tiêu kinh tế tăng khá.", ["actual"]),
        # a goal by its name, whatever is done for it
        ("Các bộ góp phần thực hiện mục tiêu tăng trưởng GDP đạt 8%.", ["target"]),
        ("Tốc độ tăng trưởng đã đề ra là 6%.", ["target"]),
        ("Tỉnh đã vượt mục tiêu tăng trưởng 8%.", ["change"]),
        # «đảm bảo» that tells what the water is like
        ("Tỷ lệ dân số dùng nước đảm bảo vệ sinh là 94%.", ["actual"]),
        ("Các xã phải đảm bảo 100% hộ có điện.", ["target"]),
        # a day still to come, by which it is to be; and one up to which is reckoned
        ("Các huyện bàn giao mặt bằng đạt 100% trước ngày 30/9/2024.", ["target"]),
        ("Giải ngân đến ngày 31/12/2024 đạt 95% kế hoạch.", ["target"]),
        ("Tính đến ngày 30/6/2024, giải ngân đạt 45% kế hoạch.", ["actual"]),
        # so many at least are known of, and are no aim
        ("Bão làm nhiều nhà tốc mái, ít nhất 4 người chết và mất tích.", ["actual"]),
        ("Ngành y tế ghi nhận tối thiểu 3 ổ dịch mới.", ["actual"]),
        ("Tỷ lệ hộ dùng nước sạch đạt tối thiểu 95%.", ["target"]),
        # what a vote counted
        (
            (
                "Theo chương trình kỳ họp, với 436/438 đại biểu tán thành, "
                "Quốc hội sẽ ban hành nghị quyết."
            ),
            ["actual"],
        ),
        # the parts of what is planned
        (
            "Dự toán thu ngân sách năm 2025 là 900 tỷ đồng, trong đó thu nội địa 700 tỷ đồng.",
            ["target", "target"],
        ),
        # aims that were reached, and a programme's name
        (
            "Ngành y tế hoàn thành các chỉ tiêu như: tỷ lệ bao phủ bảo hiểm đạt 93%.",
            ["actual"],
        ),
        ("Chương trình mục tiêu quốc gia giải ngân 22 tỷ đồng.", ["actual"]),
        ("Năm 2025, ngành du lịch đặt mục tiêu đón 8 triệu lượt khách.", ["target"]),
        # «mục tiêu này» only points back
        (
            "Nhằm cụ thể hóa mục tiêu này, tỉnh đã công bố 932 dịch vụ công trực tuyến.",
            ["actual"],
        ),
        # of which things a goal is, not «the goals above»
        ("Năm 2025, thị xã đặt mục tiêu trên 92% hộ dân dùng nước sạch.", ["target"]),
        ("Để đạt mục tiêu trên, thị xã đã xây 14 trạm bơm.", ["actual"]),
        # a share that someone is told to reach
        ("Yêu cầu các sở bảo đảm 100% hồ sơ được số hóa.", ["target"]),
        ("Mỗi xã vận động được ít nhất 60% hộ dân tham gia.", ["target"]),
        # handed over, not ordered
        ("Đến nay, huyện mới bàn giao mặt bằng được 9,8 km.", ["actual"]),
        # a plan that was given orders nothing
        (
            "Thu ngân sách đạt 905 tỷ đồng, bằng 29% dự toán HĐND tỉnh giao và tăng 12%.",
            ["actual", "actual", "change"],
        ),
        # a place is no need, and an index no order
        ("Cần Thơ có tỷ lệ hồ sơ đúng hạn đạt 98%.", ["actual"]),
        ("Bộ chỉ số chỉ đạo, điều hành của tỉnh đạt 88 điểm, xếp thứ 5/63.", ["actual", "rank"]),
        # the plan's own sum
        ("Thu ngân sách đạt 52% chỉ tiêu Bộ giao (650 tỷ đồng).", ["actual", "target"]),
        (
            "Cục A thu đạt 53 tỷ đồng, bằng 134% chỉ tiêu phấn đấu; chi cục thu đạt 4 tỷ đồng.",
            ["actual", "actual", "actual"],
        ),
        # set against the same time of the year before, it was reached
        (
            (
                "Mục tiêu năm 2024 đạt 84% số hộ; số thuê bao đạt 22 triệu, tăng 7% so với "
                "cùng kỳ; số trạm đạt 90 trạm."
            ),
            ["target", "actual", "change", "target"],
        ),
        # how low it is to be, and how low it is
        ("Về y tế, giảm tỷ lệ suy dinh dưỡng xuống dưới 9%.", ["target"]),
        ("Tỷ lệ suy dinh dưỡng giảm xuống dưới 9%.", ["actual"]),
        # what they must do
        ("Sắp tới, 100% cơ sở thu mua phải ký cam kết.", ["target"]),
        # in an article on a plan, what was reached in the same paragraph
        (
            (
                "UBND tỉnh vừa ban hành Kế hoạch chuyển đổi số giai đoạn 2021 - 2025.\n\n"
                "Trong 6 tháng đầu năm, tỉnh đã nhận 5.200 văn bản. Sở Y tế cập nhật 120 hồ sơ."
            ),
            ["actual", "actual"],
        ),
        # what is said besides what is to be by a year to come
        ("Đến năm 2030, trồng 700 ha rừng.\n\nNgoài ra, còn xây 2 vườn ươm.", ["target"] * 2),
        ("Đến năm 2020, trồng 700 ha rừng.\n\nNgoài ra, còn xây 2 vườn ươm.", ["actual"] * 2),
        (
            "Đến năm 2030, trồng 700 ha rừng.\n\nNgoài ra, huyện còn 300 hộ nghèo.",
            ["target", "actual"],
        ),
        # by then, said before
        ("Đến năm 2030, tổng đàn bò đạt 90.000 con.", ["target"]),
        ("Đến năm 2020, tổng đàn bò đạt 90.000 con.", ["actual"]),
    ],
)
def test_a_figure_is_aimed_at_by_where_it_stands(text: str, expected: list[str]) -> None:
    assert statuses(text) == expected


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "Mục tiêu đến năm 2026:\n\n- 100% xã có mạng cáp quang;\n\n- 90% hộ dùng nước sạch.",
            [Status.TARGET, Status.TARGET],
        ),
        (
            "Mục tiêu đến năm 2026:\n\n- 100% xã có mạng.\n\nToàn huyện có 90 trường học.",
            [Status.TARGET, Status.ACTUAL],
        ),
        ("Kết quả trong năm:\n\n- 100% xã có mạng cáp quang.", [Status.ACTUAL]),
    ],
)
def test_what_is_listed_under_aims_is_aimed_at(text: str, statuses: list[Status]) -> None:
    assert [figure.status for figure in figures(text)] == statuses


def test_a_figure_of_a_time_to_come_is_aimed_at() -> None:
    def status(published: date) -> list[Status]:
        text = "Đến ngày 30/9/2025, tỉnh giải ngân đạt 60% kế hoạch vốn."
        read_now = read(Article(source="a.txt", text=text, published=published))
        facts = [f.fact for f in read_now.findings]
        return [fact.status for fact in facts if isinstance(fact, Observation)]

    assert status(date(2025, 2, 3)) == [Status.TARGET]
    assert status(date(2025, 10, 6)) == [Status.ACTUAL]


def test_what_stands_when_a_time_is_nearly_over_was_reached() -> None:
    text = "Đến cuối tháng 7, huyện có 140 đơn vị nợ thuế."
    [late] = figures(text, date(2024, 7, 25))
    [early] = figures(text, date(2024, 7, 2))
    assert (late.status, early.status) == (Status.ACTUAL, Status.TARGET)


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("Tỷ lệ che phủ rừng ổn định mức 42%; tỷ lệ xã đạt chuẩn trên 70%.", ["target"] * 3),
        # who is spoken of has it
        (
            "Sở Y tế có 70 bệnh viện; tỷ lệ che phủ rừng ổn định mức 42%.",
            ["target", "actual", "actual"],
        ),
    ],
)
def test_aims_go_on_in_a_paragraph_that_speaks_of_nobody(then: str, expected: list[str]) -> None:
    opened = "Đối với các mục tiêu năm 2025, tỉnh phải đạt tăng trưởng khoảng 8%."
    assert statuses(f"{opened}\n\n{then}") == expected


def test_goals_stand_below_a_heading() -> None:
    text = (
        "Đại hội Đảng bộ huyện Lạc Hà\n\nSáng 12/7, Đại hội khai mạc. Huyện có 9 xã.\n\n"
        "Các chỉ tiêu chủ yếu nhiệm kỳ 2025-2030\n\n"
        "1. Tốc độ tăng giá trị sản xuất bình quân 12%.\n\n2. Sản lượng chè: 400 tấn.\n\n"
        "II. Về xã hội\n\n3. Tỷ lệ lao động qua đào tạo: 65%.\n\n"
        "Một số kết quả đạt được\n\n1. Sản lượng cà phê: 12 tấn."
    )
    told = [(f.status.value, str(f.period_end)) for f in figures(text)]
    goal = ("target", "2030-12-31")
    assert told == [("actual", "None"), goal, goal, goal, ("actual", "None")]


def test_a_plan_tells_of_the_years_that_it_is_for() -> None:
    text = (
        "Chính phủ vừa ban hành Nghị quyết số 12/NQ-CP về điều chỉnh Quy hoạch vùng thời kỳ "
        "2021-2030.\n\nTốc độ tăng năng suất bình quân đạt khoảng 7%/năm thời kỳ 2021-2030; "
        "trong đó giai đoạn 2026-2030 đạt trên 8%/năm. Tỷ trọng dịch vụ đạt trên 50%.\n\n"
        "Năm 2023, năng suất tăng 4%."
    )
    told = [(f.status.value, str(f.period_start)) for f in figures(text)]
    assert told == [
        ("target", "2021-01-01"),
        ("target", "2026-01-01"),
        ("target", "None"),
        ("change", "2023-01-01"),
    ]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Một số chỉ tiêu khác cũng có chuyển biến: xuất khẩu tăng 9%.", Status.CHANGE),
        ("Huyện đã đạt và vượt hầu hết các chỉ tiêu; trong đó, thu nhập đạt 60 triệu đồng.",
         Status.ACTUAL),
        ("Huyện đề ra một số chỉ tiêu đã được thống nhất: xuất khẩu tăng 9%.", Status.TARGET),
        ("Huyện thông qua các chỉ tiêu: thu nhập đạt 60 triệu đồng.", Status.TARGET),
    ],
)  # fmt: skip
def test_how_indicators_go_is_no_aim(told: str, status: Status) -> None:
    assert [fact.status for fact in figures(told)] == [status]


def test_what_was_done_by_a_programme_is_no_aim() -> None:
    told = "Có 615 hộ được rà soát theo chương trình hỗ trợ, 213 hộ bị xóa tên."
    assert [fact.status for fact in figures(told)] == [Status.ACTUAL, Status.ACTUAL]
    planned = "Theo chương trình kỳ họp, 9 nghị quyết được thông qua."
    assert [fact.status for fact in figures(planned)] == [Status.TARGET]


@pytest.mark.parametrize(
    "told",
    [
        "Giá tiêu dùng tăng 3%, đạt mục tiêu Quốc hội đề ra (dưới 4%).",
        "Giá tiêu dùng tăng 3%, dưới ngưỡng 4% mà Quốc hội đề ra.",
    ],
)
def test_what_the_assembly_has_set_is_aimed_at(told: str) -> None:
    found = [(fact.indicator, fact.status) for fact in figures(told)]
    assert found == [("Giá tiêu dùng", Status.CHANGE), ("Giá tiêu dùng", Status.TARGET)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # to the end of its paragraph
        (
            (
                "Đại hội đề ra các chỉ tiêu chủ yếu: Thu nhập đạt 80 triệu đồng/người. Tỷ lệ hộ "
                "nghèo dưới 1%. 100% thôn có điện.\n\nToàn xã có 9 thôn."
            ),
            ["target"] * 3 + ["actual"],
        ),
        (
            "Các chỉ tiêu mà đại hội đã đề ra: 95% hội viên có việc. Mỗi hội làm 2 công trình.",
            ["target", "target"],
        ),
        ("Phấn đấu đến năm 2031: 100% hộ dùng nước sạch. 90% rác được thu gom.", ["target"] * 2),
        (
            "🎯 Các chỉ tiêu đề ra: 90% dân có việc. Mỗi xã làm 2 cầu.\n\n🎯 Hội có 12 ủy viên.",
            ["target", "target", "actual"],
        ),
        # what was reached, and what somebody speaks of, end it
        (
            "Nghị quyết xác định mục tiêu: 100% xã có bác sĩ. Nhiệm kỳ qua, xã xây 5 trạm y tế.",
            ["target", "actual"],
        ),
        (
            (
                "Đại hội xác định mục tiêu: 100% xã có bác sĩ. Ông Lê Văn Hòa, Bí thư Huyện ủy, "
                "biểu dương xã có 12 mô hình hay."
            ),
            ["target", "actual"],
        ),
        # how they were met
        ("Các chỉ tiêu đạt được: 92% hộ khá; 85% đường có đèn. Có 7 chợ.", ["actual"] * 3),
        ("Kết quả thực hiện các chỉ tiêu: 92% hộ khá. Có 7 chợ.", ["actual"] * 2),
        ("Một số chỉ tiêu đã hoàn thành sớm: 92% hộ khá. Có 7 chợ.", ["actual"] * 2),
    ],
)
def test_a_list_of_aims_goes_on_behind_its_first_sentence(text: str, expected: list[str]) -> None:
    assert statuses(text) == expected
