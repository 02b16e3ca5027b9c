"""«phải», «cần» and «hãy» in somebody's words: whom they oblige, and to what."""

import pytest

from tests.extract.instructions.conftest import Task, Told, tasks, told, told_in_news

_CHAIR = "Đồng chí Lê Văn Nam"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Tránh để người dân chờ đợi lâu” - đồng chí Lê Văn Nam lưu ý.",
            [("Tránh để người dân chờ đợi lâu", [])],
        ),
        (
            f"{_CHAIR} nhấn mạnh giá sẽ tăng, nên các xã cần vận động dân giữ đàn lợn.",
            [("các xã cần vận động dân giữ đàn lợn", ["các xã"])],
        ),
        (
            f"{_CHAIR} cho rằng vấn đề quan trọng hiện nay là cần rà soát kênh mương.",
            [("cần rà soát kênh mương", [])],
        ),
        (  # how many must do something is a figure
            f"{_CHAIR} cho biết các cống còn tốt, trong đó 6 cống phải đóng sớm.",
            [],
        ),
        (
            "Theo ông Lê Văn Nam, Giám đốc Sở Y tế, các bệnh viện cần dự trữ đủ thuốc.",
            [("các bệnh viện cần dự trữ đủ thuốc", ["các bệnh viện"])],
        ),
        (  # words without quotation marks before who says them
            "Hạn chót 30/6 các bộ phải có kịch bản giá điện, đồng chí Lê Văn Nam nói.",
            [("Hạn chót 30/6 các bộ phải có kịch bản giá điện", ["các bộ"])],
        ),
    ],
)
def test_what_must_be_done_in_somebody_s_words(text: str, expected: list[Task]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lãnh đạo tỉnh nhấn mạnh các sở cần tiếp tục rà soát hồ sơ.",
            [("Lãnh đạo tỉnh", ("các sở",), "các sở cần tiếp tục rà soát hồ sơ")],
        ),
        (
            (
                "Các trường phải sớm công khai mức thu học phí. Đó là nội dung được Bộ "
                "trưởng Lê Nam nhấn mạnh tại hội nghị chiều 5/8."
            ),
            [("Lê Nam", ("Các trường",), "Các trường phải sớm công khai mức thu học phí")],
        ),
        (
            (
                "Chủ tịch nước Lê Nam nhấn mạnh: Cán bộ, đảng viên hãy rèn luyện bản lĩnh; "
                "xây dựng tổ chức vững mạnh."
            ),
            [
                ("Lê Nam", ("Cán bộ", "đảng viên"), "Cán bộ, đảng viên hãy rèn luyện bản lĩnh"),
                ("Lê Nam", ("Cán bộ", "đảng viên"), "xây dựng tổ chức vững mạnh"),
            ],
        ),
        (
            (
                "Giám đốc Sở Y tế Lê Nam nêu rõ, công việc nhiều, yêu cầu cao nên các khoa phải "
                "nỗ lực."
            ),
            [("Lê Nam", ("các khoa",), "các khoa phải nỗ lực")],
        ),
        (
            "Cục trưởng Lê Nam cảnh báo và lưu ý trong điều trị phải luôn mở cửa các phòng khám.",
            [("Lê Nam", (), "trong điều trị phải luôn mở cửa các phòng khám")],
        ),
        (
            "Ông Lê Nam nhấn mạnh thời gian tới lực lượng kiểm lâm phải tỏ rõ bản lĩnh.",
            [("Lê Nam", ("lực lượng kiểm lâm",), "lực lượng kiểm lâm phải tỏ rõ bản lĩnh")],
        ),
        (
            (
                '"Nếu ùn tắc tái diễn, Sở Xây dựng sẽ phải chịu trách nhiệm" - Chủ tịch UBND '
                "TP Lê Ba chỉ đạo."
            ),
            [
                (
                    "Lê Ba",
                    ("Sở Xây dựng",),
                    "Nếu ùn tắc tái diễn, Sở Xây dựng sẽ phải chịu trách nhiệm",
                )
            ],
        ),
        (
            (
                "Ông Lê Nam lưu ý, thời gian tới mặn còn diễn biến phức tạp, do đó các huyện không "
                "được chủ quan; phải theo dõi sát dự báo."
            ),
            [
                ("Lê Nam", ("các huyện",), "các huyện không được chủ quan"),
                ("Lê Nam", ("các huyện",), "phải theo dõi sát dự báo"),
            ],
        ),
    ],
)
def test_who_says_that_it_must_be_done(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_others_are_told_without_a_modal_behind_a_duty() -> None:
    text = f"{_CHAIR} nhấn mạnh các sở cần rà soát hồ sơ; UBND các xã tổ chức lực lượng trực."
    assert [to for _, to in tasks(text)] == [["các sở"], ["UBND các xã"]]


def test_what_is_smuggled_is_told_nothing() -> None:
    text = (
        "Ông Lê Nam nhấn mạnh, với hàng lậu, nhất là buôn lậu các loại gỗ quý, ngà voi, "
        "các lực lượng chức năng cần xác lập chuyên án."
    )
    [(_, to, _)] = told(text)
    assert to == ("các lực lượng chức năng",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "nhấn mạnh, các hộ dân không được bán gà ốm.",
            [("các hộ dân không được bán gà ốm", ["các hộ dân"])],
        ),
        (
            "nêu rõ các xã tuyệt đối không cho tàu ra khơi.",
            [("các xã tuyệt đối không cho tàu ra khơi", ["các xã"])],
        ),
        ("nhấn mạnh không được lơ là.", [("không được lơ là", [])]),
        ("nói nhiều năm qua ruộng không được tưới đủ.", []),
        ("khẳng định tỉnh kiên quyết không có chuyện đó.", []),
    ],
)
def test_what_is_forbidden_must_be_left_undone(text: str, expected: list[Task]) -> None:
    assert tasks(f"{_CHAIR} {text}") == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (
            "Khi có cháy phải gọi ngay lực lượng tại chỗ.",
            ["Khi có cháy phải gọi ngay lực lượng tại chỗ"],
        ),
        (
            "Đối với nơi đang khai thác gỗ phải dọn thực bì, bảo đảm không để lửa lan.",
            ["Đối với nơi đang khai thác gỗ phải dọn thực bì, bảo đảm không để lửa lan"],
        ),
        ("Kết thúc năm 2023, ngành Thuế thu ngân sách 1.345 tỷ đồng.", []),
        ("Trong 6 tháng, Công an tỉnh xử lý 345 vụ vi phạm.", []),
        (
            "Kết thúc năm 2023, các xã phải bàn giao xong hồ sơ.",
            ["các xã phải bàn giao xong hồ sơ"],
        ),
    ],
)
def test_a_case_is_part_of_a_duty_and_a_result_is_none(behind: str, expected: list[str]) -> None:
    text = f"{_CHAIR} đề nghị các xã rà soát hồ sơ. {behind}"
    assert [task for task, _ in tasks(text)] == ["rà soát hồ sơ", *expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nhấn mạnh, không để dân đói, dân rét.", [("không để dân đói, dân rét", [])]),
        (
            "nhấn mạnh các xã không để dân thiếu nước.",
            [("các xã không để dân thiếu nước", ["các xã"])],
        ),
        (
            "cho rằng địa bàn rất rộng, nên bắt buộc các xã phải ra hiện trường.",
            [("các xã phải ra hiện trường", ["các xã"])],
        ),
        ("khẳng định các xã không để dân thiếu nước.", []),
        ("nhấn mạnh tỉnh không để lỡ cơ hội trong nhiệm kỳ qua.", []),
    ],
)
def test_what_is_stressed_is_to_be_left_undone(text: str, expected: list[Task]) -> None:
    assert tasks(f"{_CHAIR} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sở Y tế phải mua đủ thuốc, các bệnh viện cần công khai giá.",
            [
                ("Sở Y tế phải mua đủ thuốc", ["Sở Y tế"]),
                ("các bệnh viện cần công khai giá", ["các bệnh viện"]),
            ],
        ),
        (
            "các sở phải rà soát dự án cần điều chỉnh, các công trình phải dừng.",
            [("các sở phải rà soát dự án cần điều chỉnh, các công trình phải dừng", ["các sở"])],
        ),
    ],
)
def test_each_has_its_own_duty(text: str, expected: list[Task]) -> None:
    assert tasks(f"{_CHAIR} nhấn mạnh {text}") == expected


def test_a_duty_in_a_case_is_for_those_of_the_order_before() -> None:
    text = f"{_CHAIR} đề nghị các xã rà soát hồ sơ. Khi có cháy phải gọi ngay lực lượng tại chỗ."
    assert [to for _, to in tasks(text)] == [["các xã"], ["các xã"]]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        # how much there was of what had to be done is told nobody
        ("cho biết, vụ mùa, tổng diện tích phải dừng sản xuất là 90 ha.", []),
        ("cho biết, số hộ phải di dời là 300 hộ.", []),
        ("nhấn mạnh, số vụ cháy phải giảm 5%.", ["số vụ cháy phải giảm 5%"]),
    ],
)
def test_how_much_had_to_be_done_is_no_duty(behind: str, expected: list[str]) -> None:
    assert [task for task, _ in tasks(f"{_CHAIR} {behind}")] == expected


def test_what_is_to_be_checked_is_told_nothing() -> None:
    text = (
        f"{_CHAIR} giao UBND các huyện thực hiện ngay các việc sau: Báo cho người dân biết; kiểm "
        "tra ngay trụ sở các xã, trạm y tế, nhà văn hóa có mái tôn phải gia cố; dọn cống."
    )
    assert {tuple(to) for _, to in tasks(text)} == {("UBND các huyện",)}


def test_a_command_board_keeps_its_name_without_a_comma() -> None:
    text = (
        f"{_CHAIR} yêu cầu Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn các huyện ven "
        "biển rà soát phương án."
    )
    board = "Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn các huyện ven biển"
    assert tasks(text) == [("rà soát phương án", [board])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a view that is told before whose it is
            "Quan điểm là các dự án treo phải được thu hồi trong năm, đồng chí Lê Văn Nam nói.",
            [("các dự án treo phải được thu hồi trong năm", [])],
        ),
        (
            "“Kết quả đáng mừng. Nhưng chúng ta không được chủ quan với dịch”, đồng chí Lê Văn "  # noqa: ISC004
            "Nam nhấn mạnh.",
            [("chúng ta không được chủ quan với dịch", [])],
        ),
        (  # what is said behind a quotation
            "“Đây là việc khó”, đồng chí Lê Văn Nam nói, thêm rằng các sở phải cùng vào cuộc.",
            [("các sở phải cùng vào cuộc", ["các sở"])],
        ),
        ("“Đây là việc khó”, đồng chí Lê Văn Nam nói và cho rằng giá sẽ tăng.", []),
        (
            f"{_CHAIR} kiến nghị về việc sớm mở rộng quốc lộ qua xã.",
            [("sớm mở rộng quốc lộ qua xã", [])],
        ),
        (f"{_CHAIR} kiến nghị về việc điều chỉnh quy hoạch của xã.", []),
    ],
)
def test_words_before_and_behind_who_says_them(text: str, expected: list[Task]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    ("behind", "to"),
    [
        ("Trong tháng 7/2014 phải nộp xong hồ sơ.", ["các xã"]),
        ("Trước ngày 15/8 phải báo cáo kết quả.", ["các xã"]),
        ("Kho của huyện đang thiếu gạo. Trước ngày 15/8 phải báo cáo kết quả.", []),
        ("Trước ngày 15/8, các trạm y tế phải báo cáo kết quả.", ["các trạm y tế"]),
    ],
)
def test_what_must_be_done_by_a_day_is_for_those_told_just_before(
    behind: str, to: list[str]
) -> None:
    found = tasks(f"{_CHAIR} đề nghị các xã rà soát hồ sơ. {behind}")
    assert [whom for _, whom in found] == [["các xã"], to]


@pytest.mark.parametrize(
    ("words", "task"),
    [
        ("nhấn mạnh giao thông là khâu yếu, các xã phải lo sửa cầu", "các xã phải lo sửa cầu"),
        ("cho rằng đây là việc khó nên cần chuẩn bị kỹ từng bước", "cần chuẩn bị kỹ từng bước"),
        ("ghi nhận kết quả đạt được, đồng thời nhấn mạnh các xã phải lo sửa cầu", None),
        ("lưu ý, mặc dù còn nhiều khó khăn nhưng các xã phải lo sửa cầu", None),
        ("lưu ý, giá lúa đang xuống, các xã phải lo sửa cầu", None),
        ("nhấn mạnh, vốn ít nhưng phải tập trung làm xong đường vành đai", ""),
    ],
)
def test_a_duty_behind_what_is_thought_of_it(words: str, task: str | None) -> None:
    found = told_in_news(f"Tại hội nghị, Chủ tịch UBND tỉnh Hà Nam Lê Văn Bình {words}.")
    assert [one for _, _, one in found] == [
        {None: "các xã phải lo sửa cầu", "": words.rsplit(", ", 1)[-1]}.get(task, task)
    ]


@pytest.mark.parametrize(
    "words",
    [
        "cho biết quy định này là vướng mắc lớn, cần sửa đổi",
        "cho biết đây là dự án mà nhiều xã phải chờ",
        "lưu ý, giá lúa đang xuống",
    ],
)
def test_what_is_thought_alone_is_no_duty(words: str) -> None:
    assert not told_in_news(f"Tại hội nghị, Chủ tịch UBND tỉnh Hà Nam Lê Văn Bình {words}.")
