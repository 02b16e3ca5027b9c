"""Orders that are told in interviews, and in the words of those who gave them."""

from tests.extract.instructions.conftest import told_in_news


def test_answers_behind_a_label() -> None:
    assert told_in_news(
        "PV: Thưa ông, ngành y tế sẽ làm gì?\n\n"
        "Ông Lê Văn Nam: Chúng tôi yêu cầu các bệnh viện chuẩn bị đủ thuốc.\n\n"
        "Các trung tâm y tế phải trực 24/24 giờ."
    ) == [
        ("Lê Văn Nam", ("các bệnh viện",), "chuẩn bị đủ thuốc"),
        ("Lê Văn Nam", ("Các trung tâm y tế",), "Các trung tâm y tế phải trực 24/24 giờ"),
    ]


def test_one_body_is_told_something_and_another_something_else() -> None:
    assert told_in_news(
        '"Sở Y tế phải đi trước một bước, còn Sở Giáo dục chủ động phương án dạy trực tuyến", Phó '
        "Chủ tịch UBND tỉnh Trần Văn Bình chỉ đạo."
    ) == [
        ("Trần Văn Bình", ("Sở Y tế",), "Sở Y tế phải đi trước một bước"),
        (
            "Trần Văn Bình",
            ("Sở Giáo dục",),
            "Sở Giáo dục chủ động phương án dạy trực tuyến",
        ),
    ]


def test_work_is_given_to_one_and_to_another() -> None:
    assert told_in_news(
        "Đồng chí Lê Văn Nam giao cho Sở Xây dựng hoàn thiện hồ sơ, giao cho UBND phường An Khánh "
        "đối thoại với các hộ dân."
    ) == [
        ("Lê Văn Nam", ("Sở Xây dựng",), "hoàn thiện hồ sơ"),
        ("Lê Văn Nam", ("UBND phường An Khánh",), "đối thoại với các hộ dân"),
    ]


def test_a_plan_assigns_work() -> None:
    assert told_in_news(
        "Theo Kế hoạch số 15 của UBND tỉnh, Sở Nội vụ chủ trì, phối hợp các địa phương tổ chức bồi "
        "dưỡng cán bộ."
    ) == [
        (
            "UBND tỉnh",
            ("Sở Nội vụ",),
            "Sở Nội vụ chủ trì, phối hợp các địa phương tổ chức bồi dưỡng cán bộ",
        )
    ]
    assert not told_in_news("Theo Kế hoạch số 15 của UBND tỉnh, Sở Nội vụ tổ chức 5 lớp học.")


def test_a_body_known_by_its_initials_and_one_told_too_little() -> None:
    assert told_in_news(
        "Phó Thủ tướng Lê Văn Nam đồng ý giao EVN xây dựng phương án, trình trước ngày 20/6; ACV "
        "đẩy nhanh thi công."
    ) == [
        ("Lê Văn Nam", ("EVN",), "xây dựng phương án, trình trước ngày 20/6"),
        ("Lê Văn Nam", ("ACV",), "ACV đẩy nhanh thi công"),
    ]
    assert told_in_news(
        "Bà Lê Thị Mai đề nghị báo chí đồng hành; các cơ quan chủ quản hỗ trợ phóng viên."
    ) == [
        (
            "Lê Thị Mai",
            ("các cơ quan chủ quản",),
            "các cơ quan chủ quản hỗ trợ phóng viên",
        )
    ]


def test_what_a_group_must_not_let_happen() -> None:
    assert told_in_news(
        '"Ngành giáo dục không được để một em nào bỏ học", Chủ tịch UBND tỉnh Lê Văn Nam nói tại '
        "buổi làm việc và đề nghị Sở Y tế báo cáo số học sinh được khám."
    ) == [
        (
            "Lê Văn Nam",
            ("Ngành giáo dục",),
            "Ngành giáo dục không được để một em nào bỏ học",
        ),
        ("Lê Văn Nam", ("Sở Y tế",), "báo cáo số học sinh được khám"),
    ]


def test_who_is_interviewed_gives_the_answers() -> None:
    assert told_in_news(
        "Ngày 5/3, Bộ trưởng Bộ Y tế Lê Văn Nam đã trả lời báo chí về việc thiếu thuốc.\n\n"
        "- Có nơi phải mua thuốc ngoài. Bộ trưởng nghĩ sao?\n\n"
        "- Bộ đề nghị các tỉnh xử lý nghiêm.\n\n"
        "Quy trình có tốt đến đâu mà con người không tốt thì vẫn sai.\n\n"
        "Trong các cuộc họp, tôi luôn yêu cầu lựa chọn nhà thầu có tay nghề.\n\n"
        "- Người bệnh phải chờ bao lâu?\n\n"
        "- Không lâu. Các bệnh viện phải công khai kế hoạch mua sắm."
    ) == [
        ("Bộ Y tế", ("các tỉnh",), "xử lý nghiêm"),
        ("Lê Văn Nam", (), "lựa chọn nhà thầu có tay nghề"),
        ("Lê Văn Nam", ("Các bệnh viện",), "Các bệnh viện phải công khai kế hoạch mua sắm"),
    ]


def test_one_question_makes_no_interview() -> None:
    assert not told_in_news(
        "Ngày 5/3, Bộ trưởng Bộ Y tế Lê Văn Nam đã trả lời báo chí.\n\n- Vì sao thiếu thuốc?\n\n"
        "Giá thuốc tăng 5% so với năm trước.\n\nNgười bệnh phải mua thuốc ngoài."
    )
