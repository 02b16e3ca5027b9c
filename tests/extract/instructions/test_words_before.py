"""Orders that the words behind them give to somebody, and those that only look like one."""

import pytest

from tests.extract.instructions.conftest import Told, given, tasks, told

READ: list[tuple[str, list[Told]]] = [
    (
        (
            "Phải khẩn trương hoàn thành hồ sơ giải phóng mặt bằng. Đó là chỉ đạo của Phó Thủ "
            "tướng Trần Hồng Hà tại hội nghị trực tuyến."
        ),
        [("Trần Hồng Hà", (), "Phải khẩn trương hoàn thành hồ sơ giải phóng mặt bằng")],
    ),
    (
        (
            "Chiều 5/9, Phó Thủ tướng Trịnh Đình Dũng đã đến huyện Lệ Thủy, thăm hỏi, động viên "
            "nhân dân, chỉ đạo các đơn vị liên quan giúp đỡ nhân dân khắc phục hậu quả."
        ),
        [("Trịnh Đình Dũng", ("các đơn vị liên quan",), "giúp đỡ nhân dân khắc phục hậu quả")],
    ),
    (
        (
            "UBND huyện Bắc Hà sơ tán 4.000 hộ dân. Huyện cũng chỉ đạo các xã khẩn trương đưa "
            "dân tới nơi an toàn."
        ),
        [("huyện Bắc Hà", ("các xã",), "khẩn trương đưa dân tới nơi an toàn")],
    ),
    (
        (
            "Kết luận tại buổi làm việc với Sở Y tế, ông Trần Nam đề nghị Sở tiếp tục giải quyết "
            "kiến nghị của cử tri."
        ),
        [("Trần Nam", ("Sở Y tế",), "tiếp tục giải quyết kiến nghị của cử tri")],
    ),
    (
        "Ông Trần Nam yêu cầu UBND các huyện, thị xã, các đơn vị liên quan rà soát hồ sơ.",
        [("Trần Nam", ("UBND các huyện, thị xã", "các đơn vị liên quan"), "rà soát hồ sơ")],
    ),
    (
        (
            "Hội nghị nhất trí với nội dung các báo cáo do Ban Thường vụ Tỉnh ủy trình. Giao Ban "
            "Thường vụ Tỉnh ủy chỉ đạo hoàn thiện, ban hành các văn bản."
        ),
        [(None, ("Ban Thường vụ Tỉnh ủy",), "chỉ đạo hoàn thiện, ban hành các văn bản")],
    ),
    (
        (
            "Bà Lê Lan đề nghị Chính phủ, Thường trực các Ủy ban: Pháp luật; Tư pháp; Kinh tế của "
            "Quốc hội khẩn trương hoàn chỉnh các dự án luật."
        ),
        [
            (
                "Lê Lan",
                ("Chính phủ", "Thường trực các Ủy ban: Pháp luật; Tư pháp; Kinh tế của Quốc hội"),
                "khẩn trương hoàn chỉnh các dự án luật",
            )
        ],
    ),
    (
        (
            "Bộ Y tế vừa có văn bản về phòng dịch. Văn bản yêu cầu Giám đốc Sở Y tế các tỉnh rà "
            "soát cơ số thuốc."
        ),
        [("Bộ Y tế", ("Giám đốc Sở Y tế các tỉnh",), "rà soát cơ số thuốc")],
    ),
    (
        (
            "Giám đốc Sở Giáo dục và Đào tạo Lê Lan đề nghị các phòng Giáo dục và Đào tạo các "
            "huyện, thị xã, thành phố, các đơn vị trực thuộc sở tiếp tục cho học sinh nghỉ học."
        ),
        [
            (
                "Lê Lan",
                (
                    "các phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố",
                    "các đơn vị trực thuộc sở",
                ),
                "tiếp tục cho học sinh nghỉ học",
            )
        ],
    ),
    (
        (
            "Ông Trần Nam giao Sở Tư pháp thẩm định hồ sơ; đồng ý với đề xuất của Sở Y tế về giá "
            "thuốc."
        ),
        [("Trần Nam", ("Sở Tư pháp",), "thẩm định hồ sơ")],
    ),
    (
        "Ông Trần Nam mong muốn thế hệ trẻ tiếp tục học tập, rèn luyện.",
        [("Trần Nam", ("thế hệ trẻ",), "tiếp tục học tập, rèn luyện")],
    ),
    (
        "Ông Trần Nam yêu cầu các cấp, các ngành rà soát hồ sơ.",
        [("Trần Nam", ("các cấp, các ngành",), "rà soát hồ sơ")],
    ),
    (
        "Ông Trần Nam yêu cầu đội ngũ tuyên truyền viên nắm bắt tình hình.",
        [("Trần Nam", ("đội ngũ tuyên truyền viên",), "nắm bắt tình hình")],
    ),
    (
        "Lãnh đạo TP yêu cầu Sở Xây dựng khẩn trương triển khai các thủ tục.",
        [("Lãnh đạo TP", ("Sở Xây dựng",), "khẩn trương triển khai các thủ tục")],
    ),
    (
        (
            "Ông Trần Nam đề nghị, những tháng cuối năm, cùng với bảo đảm thu chi, các bộ, ngành "
            "tiếp tục tinh gọn bộ máy."
        ),
        [("Trần Nam", ("các bộ, ngành",), "tiếp tục tinh gọn bộ máy")],
    ),
]

LEFT = [
    (
        "Xã Tân Lập có 900 hộ. Xã tập trung chỉ đạo nông dân áp dụng tiến bộ khoa học vào sản "
        "xuất, chuyển đổi cơ cấu cây trồng."
    ),
    (
        "Ông Nguyễn Hữu Tú, Chủ tịch UBND xã đã phát biểu triển khai những phần việc phải "
        "xong trong mùa khô."
    ),
    "Văn bản đề nghị của huyện được gửi sở. Văn bản chỉ đạo, điều hành được số hóa.",
    "Sau kết luận kiến nghị sau thanh tra đối với 29 đơn vị, Thanh tra tỉnh đã thu hồi 2 tỷ đồng.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_orders_are_given_to_those_that_the_words_name(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_an_order_is_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "deed",
    [
        "xây dựng kế hoạch phòng dịch",
        "hướng dẫn các xã phòng dịch",
        "lập danh sách hộ nghèo",
        "bố trí kinh phí",
        "điều tra dịch tễ",
    ],
)
def test_the_name_of_a_body_ends_at_what_it_is_to_do(deed: str) -> None:
    expected: list[Told] = [("Trần Nam", ("Phòng Y tế",), deed)]
    assert told(f"Ông Trần Nam giao Phòng Y tế {deed}.") == expected


@pytest.mark.parametrize(
    ("text", "task"),
    [
        (
            "Giám đốc Sở Y tế Lê Nam nói, thêm rằng các khoa phải dự trữ đủ thuốc.",
            "các khoa phải dự trữ đủ thuốc",
        ),
        (
            "Giám đốc Sở Y tế Lê Nam yêu cầu trực ban. Đặc biệt, lưu ý phải giữ thuốc trong kho.",
            "phải giữ thuốc trong kho",
        ),
        (
            (
                "Giám đốc Sở Y tế Lê Nam yêu cầu các xã trực ban. Giá thuốc phải được niêm yết, "
                "theo chỉ đạo của UBND tỉnh."
            ),
            "Giá thuốc phải được niêm yết",
        ),
        (
            "Giám đốc Sở Y tế Lê Nam yêu cầu các xã làm theo chỉ đạo của Bộ Y tế.",
            "làm theo chỉ đạo của Bộ Y tế",
        ),
    ],
)
def test_who_says_so_is_no_part_of_what_is_to_be_done(text: str, task: str) -> None:
    assert given(text)[-1] == ("Lê Nam", task)


_ASKS = "Chủ tịch UBND huyện Đỗ Văn Cường yêu cầu các xã tăng cường phòng cháy."


@pytest.mark.parametrize(
    ("behind", "task"),
    [
        ("Trước ngày 30/9, hoàn thành cấp sổ đỏ.", "hoàn thành cấp sổ đỏ"),
        ("Hằng quý, sơ kết rút kinh nghiệm.", "sơ kết rút kinh nghiệm"),
        ("Đến cuối năm, phủ sóng toàn xã.", "phủ sóng toàn xã"),
        (
            "Trường hợp đã vận động mà không nghe, tổ chức cưỡng chế.",
            "Trường hợp đã vận động mà không nghe, tổ chức cưỡng chế",
        ),
        ("Hằng ngày, các đội báo cáo tình hình về xã.", "các đội báo cáo tình hình về xã"),
    ],
)
def test_a_time_or_a_case_may_stand_before_what_is_to_be_done(behind: str, task: str) -> None:
    assert [task for task, _ in tasks(f"{_ASKS} {behind}")][1:] == [task]


@pytest.mark.parametrize(
    "behind",
    [
        "Đến cuối năm, hoàn thành 12 km đường.",
        "Trước ngày 30/9, cấp được 200 sổ đỏ.",
        "Hằng quý, tỉnh tổ chức hai đợt kiểm tra.",
        "Tại cuộc họp, các xã báo cáo tình hình 9 tháng.",
    ],
)
def test_what_was_done_by_a_time_is_no_order(behind: str) -> None:
    assert len(tasks(f"{_ASKS} {behind}")) == 1


def test_a_numbered_topic_leads_to_who_is_told_or_what_is_to_be_done() -> None:
    text = (
        "Ngày 9/10/2023, Chủ tịch UBND huyện Đỗ Văn Cường kết luận như sau:\n"
        "1. Dự án đường vành đai: Ban Quản lý dự án hoàn thiện hồ sơ.\n"
        "2. Cầu Làng Giàng: huy động thêm thiết bị.\n"
        "3. Hồ Bản Lầu: khó khăn về mặt bằng, nhà thầu thi công chậm.\n"
        "4. Chợ Cốc Lếu: nhà thầu đã huy động 40 công nhân.\n"
    )
    assert tasks(text) == [
        ("Ban Quản lý dự án hoàn thiện hồ sơ", ["Ban Quản lý dự án"]),
        ("huy động thêm thiết bị", []),
    ]
