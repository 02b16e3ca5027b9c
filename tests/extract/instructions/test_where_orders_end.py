"""Where an order that is told of ends, and the next one begins."""

import pytest

from tests.extract.instructions.conftest import told, told_in_news


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "phối hợp với các huyện tiêm vắc xin, Công an tỉnh kiểm soát các cửa ngõ.",
            [("Sở Y tế", "phối hợp với các huyện tiêm vắc xin"), ("Công an tỉnh", None)],
        ),
        (
            "chuẩn bị thuốc cho người dân, Sở Xây dựng bảo đảm đường đi.",
            [("Sở Y tế", "chuẩn bị thuốc cho người dân"), ("Sở Xây dựng", None)],
        ),
        (
            "hướng dẫn các xã phun thuốc khử khuẩn, Công an tỉnh kiểm soát các cửa ngõ.",
            [("Sở Y tế", "hướng dẫn các xã phun thuốc khử khuẩn"), ("Công an tỉnh", None)],
        ),
        (
            "rà soát nguồn thuốc dự trữ và Sở Xây dựng rà soát các tuyến đường.",
            [("Sở Y tế", "rà soát nguồn thuốc dự trữ"), ("Sở Xây dựng", None)],
        ),
        (
            "rà soát nguồn thuốc, trong đó Sở Xây dựng bảo đảm đường đi.",
            [("Sở Y tế", "rà soát nguồn thuốc"), ("Sở Xây dựng", None)],
        ),
        (
            "phối hợp với Sở Xây dựng, Công an tỉnh kiểm soát các cửa ngõ.",
            [("Sở Y tế", "phối hợp với Sở Xây dựng, Công an tỉnh kiểm soát các cửa ngõ")],
        ),
        (
            "trình phương án để UBND tỉnh, HĐND tỉnh phê duyệt dự toán.",
            [("Sở Y tế", "trình phương án để UBND tỉnh, HĐND tỉnh phê duyệt dự toán")],
        ),
        (
            "làm việc với chủ đầu tư và Sở Xây dựng thống nhất phương án.",
            [("Sở Y tế", "làm việc với chủ đầu tư và Sở Xây dựng thống nhất phương án")],
        ),
    ],
)
def test_an_order_ends_where_the_next_one_is_told(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = told(f"Ông Lê Nam yêu cầu Sở Y tế {text}")
    assert [(to, task if to == "Sở Y tế" else None) for _, (to,), task in found] == expected


def test_work_that_is_counted_before_it_is_told_is_of_those_named_before() -> None:
    assert told(
        "Ông Lê Nam giao các huyện miền núi 3 nhiệm vụ: rà soát phương án chữa cháy, dọn đường "
        "băng cản lửa và trực 24/24 giờ."
    ) == [
        (
            "Lê Nam",
            ("các huyện miền núi",),
            "rà soát phương án chữa cháy, dọn đường băng cản lửa và trực 24/24 giờ",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        '"Đề nghị Sở Xây dựng rà soát hồ sơ", ông Lê Nam nói.',
        'Ông Lê Nam nói: "Đề nghị Sở Xây dựng rà soát hồ sơ".',
        "Ông Lê Nam đề nghị Sở Xây dựng rà soát hồ sơ và sẽ kiểm tra lại vào tháng sau.",
    ],
)
def test_a_quotation_may_begin_with_its_order(text: str) -> None:
    assert told(text) == [("Lê Nam", ("Sở Xây dựng",), "rà soát hồ sơ")]


def test_what_a_quotation_names_is_no_order() -> None:
    assert told('Ông Lê Nam nhắc lại cụm từ "Yêu cầu của thời đại" trong bài viết.') == []


def test_work_may_be_counted_before_it_is_told() -> None:
    text = "Ông Lê Nam giao Sở Y tế hai việc sau: rà soát thuốc dự trữ; lập chốt kiểm soát."
    assert told(text) == [
        ("Lê Nam", ("Sở Y tế",), "rà soát thuốc dự trữ"),
        ("Lê Nam", ("Sở Y tế",), "lập chốt kiểm soát"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "giao Sở Y tế rà soát nguồn thuốc; đối với đường 491, giao Sở Xây dựng khảo sát kỹ.",
            [("Sở Y tế", "rà soát nguồn thuốc"), ("Sở Xây dựng", "khảo sát kỹ")],
        ),
        (
            "yêu cầu khẩn trương rà soát thuốc, giao Sở Y tế hoàn thiện hồ sơ.",
            [(None, "khẩn trương rà soát thuốc"), ("Sở Y tế", "hoàn thiện hồ sơ")],
        ),
        (
            "yêu cầu UBND huyện rà soát quỹ đất, giao Phòng Y tế hoàn thiện hồ sơ.",
            [("UBND huyện", "rà soát quỹ đất, giao Phòng Y tế hoàn thiện hồ sơ")],
        ),
    ],
)
def test_a_second_order_stands_behind_its_topic_or_what_nobody_had(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    found = told(f"Ông Lê Nam {text}")
    assert [(to[0] if to else None, task) for _, to, task in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "hỗ trợ giống cây, các hộ dân khẩn trương xuống giống.",
            [("các sở", "hỗ trợ giống cây"), ("các hộ dân", None)],
        ),
        (
            "bảo đảm cấp điện, các trạm bơm tập trung lấy nước.",
            [("các sở", "bảo đảm cấp điện"), ("các trạm bơm", None)],
        ),
        (
            "tạo điều kiện cho nhà đầu tư, doanh nghiệp chủ động hoàn thiện hồ sơ.",
            [
                (
                    "các sở",
                    "tạo điều kiện cho nhà đầu tư, doanh nghiệp chủ động hoàn thiện hồ sơ",
                )
            ],
        ),
        (
            "hướng dẫn các xã, các hộ dân khẩn trương xuống giống.",
            [("các sở", "hướng dẫn các xã, các hộ dân khẩn trương xuống giống")],
        ),
    ],
)
def test_a_group_told_with_haste_is_led_by_nobody(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = told(f"Ông Lê Nam yêu cầu các sở {text}")
    assert [(to, task if to == "các sở" else None) for _, (to,), task in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sở Y tế tham mưu, Sở Tài chính thẩm định, trình UBND tỉnh.",
            [("Sở Tài chính", "Sở Tài chính thẩm định, trình UBND tỉnh")],
        ),
        (
            "các huyện tháo gỡ khó khăn, trong đó Sở Xây dựng quản lý 5 dự án.",
            [("các huyện", "tháo gỡ khó khăn, trong đó Sở Xây dựng quản lý 5 dự án")],
        ),
    ],
)
def test_who_is_told_next_is_told_though_the_first_has_too_little(
    text: str, expected: list[tuple[str, str]]
) -> None:
    found = told(f"Ông Lê Nam yêu cầu {text}")
    assert [(to, task) for _, (to,), task in found] == expected


@pytest.mark.parametrize(
    "left", ["để dân thiếu nước", "đùn đẩy", "trông chờ cấp trên", "bao che sai phạm"]
)
def test_what_is_stressed_to_be_left_undone_is_an_order(left: str) -> None:
    assert told(f"Ông Lê Nam nhấn mạnh không {left}.") == [("Lê Nam", (), f"không {left}")]
    assert told(f"Ông Lê Nam cho biết tỉnh đã không {left}.") == []


@pytest.mark.parametrize(
    "text",
    [
        # what is done, told in a paragraph of its own
        "Sở Y tế lấy mẫu hai lần mỗi tuần.",
        "Trong 5 ngày chợ nghỉ, Sở Y tế lấy mẫu cho toàn bộ tiểu thương.",
        "Công nhân khu công nghiệp cũng lấy mẫu 5 ngày/lần.",
    ],
)
def test_a_mere_must_goes_on_in_its_own_paragraph_only(text: str) -> None:
    must = "Bà Hà Mai cho biết các chợ phải khử khuẩn hằng ngày."
    assert len(told_in_news(f"{must}\n\n{text}")) == 1
    assert len(told_in_news(f"{must} Các trạm y tế trực 24/24 giờ.")) > 1


def test_a_line_without_an_end_heads_what_comes_next() -> None:
    order = "Ông Lê Nam đề nghị các xã rà soát hồ sơ.\n\n"
    assert len(told_in_news(f"{order}Đẩy nhanh tiến độ các dự án cuối năm")) == 1
    assert len(told_in_news(f"{order}Đẩy nhanh tiến độ các dự án cuối năm.")) > 1


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            (
                "Ban Kinh tế nêu rằng có một số ý kiến đề nghị dùng khái niệm khác, tuy nhiên, "
                "cơ quan này phân tích: khái niệm hiện nay phù hợp."
            ),
            ("một số ý kiến", (), "dùng khái niệm khác"),
        ),
        (
            "Cử tri đề nghị Bộ Y tế bổ sung thuốc, tuy nhiên Bộ Y tế cho biết thuốc vẫn đủ.",
            ("Cử tri", ("Bộ Y tế",), "bổ sung thuốc"),
        ),
        (
            "Bí thư Tỉnh ủy Lê Văn Nam yêu cầu các xã rà soát hồ sơ nhưng không làm khó người dân.",
            ("Lê Văn Nam", ("các xã",), "rà soát hồ sơ nhưng không làm khó người dân"),
        ),
    ],
)
def test_an_order_ends_where_another_answers(
    text: str, end: tuple[str, tuple[str, ...], str]
) -> None:
    assert told_in_news(text) == [end]


def test_an_order_ends_where_something_is_said_of_its_giver() -> None:
    assert told_in_news(
        "Bộ Y tế yêu cầu các bệnh viện dự trữ thuốc. Bộ Y tế quản lý 30 bệnh viện tuyến cuối. "
        "Trong đó, ưu tiên bố trí vốn cho các khoa cấp cứu."
    ) == [("Bộ Y tế", ("các bệnh viện",), "dự trữ thuốc")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a paper named by the way, and what bodies did
        (
            (
                "Thực hiện Công điện số 05/CĐ-TTg của Thủ tướng Chính phủ, UBND tỉnh Thái Bình đã "
                "lập "
                "3 đoàn kiểm tra đê.\nSở Nông nghiệp huy động 200 xe tải chở đá hộc. Công an tỉnh "
                "phân "
                "luồng giao thông trên quốc lộ 10.\nSở Y tế chủ trì, phối hợp các bệnh viện lập "
                "đội "
                "cấp cứu lưu động."
            ),
            [],
        ),
        # one told of paragraphs before
        (
            (
                "Chủ tịch UBND tỉnh Quảng Bình đã ban hành Công điện số 15/CĐ-UBND về ứng phó "
                "bão.\n"
                "Đến trưa nay, mưa lớn vẫn tiếp diễn ở các huyện miền núi.\nNước sông Gianh lên "
                "nhanh, "
                "nhiều nhà dân ngập sâu.\nĐồn Biên phòng Ròn giúp dân chằng chống nhà cửa. Công "
                "an xã "
                "Quảng Phú đưa người già đến nơi an toàn."
            ),
            [],
        ),
        # what a paper lays on whom, right behind it
        (
            (
                "Chủ tịch UBND tỉnh Quảng Bình ban hành Công điện số 15/CĐ-UBND về ứng phó bão.\n"
                "Sở Nông nghiệp kiểm tra an toàn hồ chứa. Công an tỉnh bố trí lực lượng trực chốt."
            ),
            [
                ("Sở Nông nghiệp tỉnh Quảng Bình", "Sở Nông nghiệp kiểm tra an toàn hồ chứa"),
                ("Công an tỉnh Quảng Bình", "Công an tỉnh bố trí lực lượng trực chốt"),
            ],
        ),
        (
            (
                "Theo Kế hoạch số 45/KH-UBND của UBND tỉnh Hà Nam, chiến dịch mở từ tháng 10.\n"
                "Sở Y tế tổ chức tiêm cho trẻ dưới 5 tuổi. UBND các huyện bố trí điểm tiêm."
            ),
            [
                ("Sở Y tế", "Sở Y tế tổ chức tiêm cho trẻ dưới 5 tuổi"),
                ("UBND các huyện", "UBND các huyện bố trí điểm tiêm"),
            ],
        ),
    ],
)
def test_what_bodies_did_is_no_content_of_a_paper(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(to, task) for _, (to,), task in told_in_news(text)] == expected


def test_each_body_leads_its_own() -> None:
    assert told_in_news(
        "Bộ Y tế chỉ đạo các bệnh viện dự trữ thuốc.\n"
        "Tập đoàn Điện lực Việt Nam chỉ đạo các công ty điện lực ưu tiên cấp điện cho bệnh viện.\n"
        "Sở Công Thương Hà Nội yêu cầu các siêu thị dự trữ hàng hóa.\n"
        "Binh đoàn 15 chuẩn bị hai trực thăng cứu hộ."
    ) == [
        ("Bộ Y tế", ("các bệnh viện",), "dự trữ thuốc"),
        (
            "Tập đoàn Điện lực Việt Nam",
            ("các công ty điện lực",),
            "ưu tiên cấp điện cho bệnh viện",
        ),
        ("Sở Công Thương Hà Nội", ("các siêu thị",), "dự trữ hàng hóa"),
    ]


def test_a_list_ends_where_a_notice_closes() -> None:
    by = "Lê Thị Hoa"
    assert told_in_news(
        "Đồng chí Lê Thị Hoa, Bí thư Huyện ủy kết luận một số nội dung sau:\n"
        "1. Giao Ban Tổ chức Huyện ủy\n- Tham mưu kiện toàn cấp ủy các xã.\n"
        "Trên đây là ý kiến kết luận của đồng chí Lê Thị Hoa, Bí thư Huyện ủy tại cuộc họp giao "
        "ban tuần 12; đề nghị các chi bộ triển khai thực hiện."
    ) == [
        (by, ("Ban Tổ chức Huyện ủy",), "Tham mưu kiện toàn cấp ủy các xã"),
        (by, ("các chi bộ",), "triển khai thực hiện"),
    ]
