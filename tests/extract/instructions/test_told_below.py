"""Whom a list, a heading or a demand tells something."""

from tests.extract.instructions.conftest import told, told_in_news


def test_headings_name_those_told() -> None:
    assert told_in_news(
        "Ngày 4/6/2024, Ủy ban nhân dân xã Chợ Mới có Công văn số 5/UBND về chống rét. "
        "Ủy ban nhân dân xã Chợ Mới yêu cầu thực hiện một số nội dung sau:\n\n"
        "I. Các Trưởng thôn; Công an xã\n\n"
        "- Lập danh sách hộ chưa có chuồng kín.\n\n"
        "II. Phòng Kinh tế\n\n"
        "Cấp phát muối khoáng cho các thôn; tổ chức kiểm tra lưu động."
    ) == [
        (
            "Ủy ban nhân dân xã Chợ Mới",
            ("Trưởng thôn", "Công an xã Chợ Mới"),
            "Lập danh sách hộ chưa có chuồng kín",
        ),
        (
            "Ủy ban nhân dân xã Chợ Mới",
            ("Phòng Kinh tế",),
            "Cấp phát muối khoáng cho các thôn",
        ),
        ("Ủy ban nhân dân xã Chợ Mới", ("Phòng Kinh tế",), "tổ chức kiểm tra lưu động"),
    ]


def test_a_list_within_an_order_tells_the_same() -> None:
    assert told_in_news(
        "Thủ tướng Lê Văn Nam yêu cầu Chủ tịch UBND các tỉnh rà soát công tác đấu giá. Trong đó "
        "tập trung thực hiện các giải pháp sau: Công khai quy hoạch; bảo đảm nguồn cung nhà ở."
    ) == [
        ("Lê Văn Nam", ("Chủ tịch UBND các tỉnh",), "rà soát công tác đấu giá"),
        ("Lê Văn Nam", ("Chủ tịch UBND các tỉnh",), "Công khai quy hoạch"),
        ("Lê Văn Nam", ("Chủ tịch UBND các tỉnh",), "bảo đảm nguồn cung nhà ở"),
    ]


def test_numbers_behind_a_colon_are_tasks() -> None:
    assert told_in_news(
        "Bộ trưởng Trần Văn Bình yêu cầu các nhà thầu: (1) tưới nước, dặm vá thường xuyên; (2) "
        "không chở quá tải trọng."
    ) == [
        ("Trần Văn Bình", ("các nhà thầu",), "tưới nước, dặm vá thường xuyên"),
        ("Trần Văn Bình", ("các nhà thầu",), "không chở quá tải trọng"),
    ]


def test_a_demand_without_a_modal() -> None:
    assert told_in_news(
        "Theo chỉ đạo của Chủ tịch UBND thị xã Nghĩa Lộ, UBND các phường huy động phụ huynh khẩn "
        "trương dọn bùn trong lớp."
    ) == [
        (
            "Chủ tịch UBND thị xã Nghĩa Lộ",
            ("UBND các phường",),
            "UBND các phường huy động phụ huynh khẩn trương dọn bùn trong lớp",
        )
    ]
    assert not told_in_news("Theo chỉ đạo của Bộ Y tế, các tỉnh tổ chức tiêm chủng từ tháng 3.")


def test_a_conclusion_shares_out_work() -> None:
    assert told_in_news(
        "Kết luận hội nghị, Phó Thủ tướng Lê Văn Nam nêu rõ: các tỉnh ven biển công bố ngay tình "
        "huống khẩn cấp; Bộ Xây dựng khẩn trương điều phối lịch đóng mở cống."
    ) == [
        (
            "Lê Văn Nam",
            ("các tỉnh ven biển",),
            "các tỉnh ven biển công bố ngay tình huống khẩn cấp",
        ),
        (
            "Lê Văn Nam",
            ("Bộ Xây dựng",),
            "Bộ Xây dựng khẩn trương điều phối lịch đóng mở cống",
        ),
    ]


def test_experts_are_asked_to_study_something() -> None:
    assert told_in_news(
        "Chủ tịch UBND thành phố Lê Văn Nam đặt hàng các chuyên gia đánh giá hiện trạng môi trường."
    ) == [("Lê Văn Nam", ("các chuyên gia",), "đánh giá hiện trạng môi trường")]
    assert not told_in_news("Chủ tịch UBND thành phố Lê Văn Nam đặt hàng hai bộ phim về Tết.")


def test_a_group_ends_at_what_it_suffers() -> None:
    assert told_in_news(
        "UBND huyện yêu cầu rà soát dân cư. Các xã có nguy cơ sạt lở núi, sạt lở bờ sông phải di "
        "dời dân."
    )[1:] == [
        (
            "UBND huyện",
            ("Các xã có nguy cơ sạt lở núi",),
            "Các xã có nguy cơ sạt lở núi, sạt lở bờ sông phải di dời dân",
        )
    ]


def test_work_that_is_counted_is_told_behind() -> None:
    assert told_in_news(
        "Bộ trưởng Trần Văn Bình đề xuất 6 nhiệm vụ đối với nghề trồng rừng. Tập trung chọn lọc "
        "giống cây bản địa."
    ) == [("Trần Văn Bình", (), "Tập trung chọn lọc giống cây bản địa")]


def test_a_headline_is_what_the_lead_says_it_is() -> None:
    assert told(
        "Mộc Châu cần giữ sạch các đồi chè\n\n"
        "Đó là một trong những chỉ đạo đáng chú ý của Bí thư Tỉnh ủy Lê Văn Nam tại buổi làm việc "
        "sáng 3/5. Mộc Châu là một trong những huyện vùng cao có khí hậu mát lành.\n"
    ) == [("Lê Văn Nam", ("Mộc Châu",), "Mộc Châu cần giữ sạch các đồi chè")]


def test_what_must_be_done_belongs_to_the_order_before() -> None:
    assert told_in_news(
        "Thủ tướng Lê Văn Nam yêu cầu các địa phương đẩy nhanh tiến độ. Huế tập trung giải phóng "
        "mặt bằng.\n\nQuá trình thi công phải ghi chép nhật ký, che chắn bụi."
    ) == [
        ("Lê Văn Nam", ("các địa phương",), "đẩy nhanh tiến độ"),
        ("Lê Văn Nam", ("Huế",), "Huế tập trung giải phóng mặt bằng"),
        ("Lê Văn Nam", (), "Quá trình thi công phải ghi chép nhật ký, che chắn bụi"),
    ]


def test_one_who_gives_orders_says_what_others_should_do() -> None:
    order = "Chủ tịch UBND tỉnh Lê Văn Nam yêu cầu lãnh đạo xã làm rõ trách nhiệm. "
    advice = '"Các đồng chí lãnh đạo xã nên lắng nghe dân", ông Nam nhấn mạnh.'
    assert told_in_news(order + advice)[1:] == [
        (
            "Lê Văn Nam",
            ("Các đồng chí lãnh đạo xã",),
            "Các đồng chí lãnh đạo xã nên lắng nghe dân",
        )
    ]
    assert not told_in_news("Bà Trần Thị Mai, chủ vườn, cho biết bà con nên trồng xen cây khác.")
