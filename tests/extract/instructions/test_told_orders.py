"""Orders that are told of: by whom they were given, what is said around them, where they end."""

import pytest

from tests.extract.instructions.conftest import Told, told

READ: list[tuple[str, list[Told]]] = [
    (
        '"TP cũng giao các đơn vị mở đợt tuyên truyền cao điểm trước Tết", ông Lê Ba nói.',
        [("TP", ("các đơn vị",), "mở đợt tuyên truyền cao điểm trước Tết")],
    ),
    (
        "Tỉnh đã có công văn chỉ đạo các địa phương sẵn sàng ứng phó lũ trên sông Ba.",
        [("Tỉnh", ("các địa phương",), "sẵn sàng ứng phó lũ trên sông Ba")],
    ),
    (
        "Ông Lê Nam, Chủ tịch UBND huyện Đà Bắc, cho biết đã chỉ đạo các xã sơ tán dân.",
        [("Lê Nam", ("các xã",), "sơ tán dân")],
    ),
    (
        "Chủ tịch UBND huyện Lê Nam cho biết, huyện đã chỉ đạo các xã sơ tán dân vùng sạt lở.",
        [("huyện", ("các xã",), "sơ tán dân vùng sạt lở")],
    ),
    (
        (
            "Mặc dù các địa phương đề nghị lùi thời hạn nhưng Bộ trưởng Lê Nam vẫn yêu cầu "
            "Bộ Tài chính hoàn thành đề án."
        ),
        [("Lê Nam", ("Bộ Tài chính",), "hoàn thành đề án")],
    ),
    (
        (
            '"UBND tỉnh đã giao Sở Y tế thăm hỏi, hỗ trợ mỗi gia đình 5 triệu đồng", ông Lê Nam '
            "nói với báo Ngày Mới."
        ),
        [("UBND tỉnh", ("Sở Y tế",), "thăm hỏi, hỗ trợ mỗi gia đình 5 triệu đồng")],
    ),
    (
        "Cử tri xã Minh Tân, huyện Hà Quảng đề nghị Bộ Y tế sớm cấp thuốc cho trạm xá.",
        [("Cử tri xã Minh Tân, huyện Hà Quảng", ("Bộ Y tế",), "sớm cấp thuốc cho trạm xá")],
    ),
    (
        (
            "Ông Lê Nam yêu cầu các đơn vị thực hiện nghiêm các văn bản, chỉ thị, hướng dẫn của "
            "cấp trên."
        ),
        [
            (
                "Lê Nam",
                ("các đơn vị",),
                "thực hiện nghiêm các văn bản, chỉ thị, hướng dẫn của cấp trên",
            )
        ],
    ),
    (
        (
            "Thủ tướng Lê Nam yêu cầu các bộ báo cáo tình hình cắt giảm thủ tục song đến 22/4 mới "
            "chỉ có hai bộ gửi báo cáo."
        ),
        [("Lê Nam", ("các bộ",), "báo cáo tình hình cắt giảm thủ tục")],
    ),
    (
        (
            "Sở Giáo dục và Đào tạo hướng dẫn các trường tuyển sinh; đồng thời yêu cầu, các trường "
            "tuyệt đối không được thu tiền ngoài quy định."
        ),
        [
            (
                "Sở Giáo dục và Đào tạo",
                ("các trường",),
                "tuyệt đối không được thu tiền ngoài quy định",
            )
        ],
    ),
    (
        (
            "Ông Lê Ba, Chủ tịch UBND huyện Sa Thầy, cho biết UBND huyện Sa Thầy đã chỉ đạo công "
            "an huyện rà soát nguồn gốc xác lợn trôi."
        ),
        [("UBND huyện Sa Thầy", ("công an huyện",), "rà soát nguồn gốc xác lợn trôi")],
    ),
    (
        (
            "Cục Đường bộ vừa có Văn bản số 36/CĐB gửi Bộ Xây dựng, UBND TP Hà Nội đề nghị chỉ đạo "
            "dừng thực hiện văn bản trái quy định."
        ),
        [
            (
                "Cục Đường bộ",
                ("Bộ Xây dựng", "UBND TP Hà Nội"),
                "chỉ đạo dừng thực hiện văn bản trái quy định",
            )
        ],
    ),
    (
        "Ông Lê Ba làm việc với huyện Phú Tân. Ông đề nghị các xã rà soát quy hoạch.",
        [("Lê Ba", ("các xã",), "rà soát quy hoạch")],
    ),
    (
        "Theo yêu cầu của Chủ tịch UBND tỉnh, Sở Y tế phải báo cáo kết quả trước ngày 20/9.",
        [
            (
                "Chủ tịch UBND tỉnh",
                ("Sở Y tế",),
                "Sở Y tế phải báo cáo kết quả trước ngày 20/9",
            )
        ],
    ),
    (
        (
            "Bộ Y tế trình dự thảo nghị định. Thủ tướng Lê Nam giao Bộ này tiếp thu ý kiến, hoàn "
            "thiện dự thảo."
        ),
        [("Lê Nam", ("Bộ Y tế",), "tiếp thu ý kiến, hoàn thiện dự thảo")],
    ),
    (
        (
            "Chủ tịch nước Lê Nam gửi thư, biểu dương ngành thủy sản và mong muốn cán bộ, ngư dân "
            "tiếp tục bám biển."
        ),
        [("Lê Nam", ("cán bộ", "ngư dân"), "tiếp tục bám biển")],
    ),
    (
        "Chủ tịch UBND tỉnh Lê Nam hối thúc các nhà thầu tăng ca thi công.",
        [("Lê Nam", ("các nhà thầu",), "tăng ca thi công")],
    ),
    (
        ("Hồ đã đầy nước nên UBND xã Minh Tân đề nghị các hộ dân không ra suối đánh cá."),
        [("UBND xã Minh Tân", ("các hộ dân",), "không ra suối đánh cá")],
    ),
    (
        (
            "Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy tập trung thực hiện tốt Công điện số 75 của "
            "Thủ tướng Chính phủ và triển khai tốt các nhiệm vụ trọng tâm."
        ),
        [
            (
                "Ban Thường vụ Tỉnh ủy",
                ("các cấp ủy",),
                (
                    "tập trung thực hiện tốt Công điện số 75 của Thủ tướng Chính phủ và triển khai "
                    "tốt các nhiệm vụ trọng tâm"
                ),
            )
        ],
    ),
    (
        "Đại biểu Lê Nam đề nghị Bộ Tài chính cho biết lộ trình giảm thuế?",
        [("Lê Nam", ("Bộ Tài chính",), "cho biết lộ trình giảm thuế")],
    ),
    # praise first
    (
        "Phó Chủ tịch UBND tỉnh Lê Nam đánh giá cao sự chủ động của xã, lưu ý không chủ quan.",
        [("Lê Nam", (), "không chủ quan")],
    ),
    (
        "Ông Lê Nam yêu cầu các đơn vị thực hiện kiến nghị kiểm toán trước ngày 3/12.",
        [("Lê Nam", ("các đơn vị",), "thực hiện kiến nghị kiểm toán trước ngày 3/12")],
    ),
    # one after the other, parted by commas
    (
        (
            "Ông Lê Nam giao Sở Y tế hướng dẫn tiêm chủng, Sở Tài chính bố trí kinh phí, UBND các "
            "huyện rà soát hộ nghèo."
        ),
        [
            ("Lê Nam", ("Sở Y tế",), "hướng dẫn tiêm chủng"),
            ("Lê Nam", ("Sở Tài chính",), "Sở Tài chính bố trí kinh phí"),
            ("Lê Nam", ("UBND các huyện",), "UBND các huyện rà soát hộ nghèo"),
        ],
    ),
    # a department named in full, and two councils
    (
        "Ông Lê Nam đề nghị các xã khôi phục sản xuất; Cục Thú y kiểm soát dịch tả lợn.",
        [
            ("Lê Nam", ("các xã",), "khôi phục sản xuất"),
            ("Lê Nam", ("Cục Thú y",), "Cục Thú y kiểm soát dịch tả lợn"),
        ],
    ),
    (
        "Ông Lê Nam yêu cầu UBND 2 huyện rà soát hộ nghèo.",
        [("Lê Nam", ("UBND 2 huyện",), "rà soát hộ nghèo")],
    ),
    # an office with commas in its name
    (
        "Ông Lê Nam giao Phòng Giám sát, kiểm tra và xử lý sau thanh tra theo dõi kết quả.",
        [
            (
                "Lê Nam",
                ("Phòng Giám sát, kiểm tra và xử lý sau thanh tra",),
                "theo dõi kết quả",
            )
        ],
    ),
]

LEFT = [
    (
        "Chủ tịch UBND tỉnh Lê Nam cho hay, tỉnh phấn đấu giải ngân đạt 95% kế hoạch vốn, riêng "
        "4 tháng cuối năm phải giải ngân thêm 900 tỷ đồng."
    ),
    "Xã đạt 99% chỉ tiêu do Thủ tướng Chính phủ giao tại Quyết định số 1167/QĐ-TTg.",
    "Thời gian qua, lãnh đạo xã Tân Lập đã chỉ đạo thống nhất từ xã đến thôn với nhiều giải pháp.",
    "Tháng 10, UBND huyện Đà Bắc đã tập trung chỉ đạo khắc phục hậu quả mưa lũ, đôn đốc các dự án.",
    "Xã Tân Lập có 900 hộ. Xã luôn chỉ đạo nông dân áp dụng tiến bộ khoa học vào sản xuất.",
    (
        "Ông Lê Nam cho biết, Thường trực Tỉnh ủy sẽ tiếp thu ý kiến và giao cơ quan tham mưu hoàn "
        "chỉnh văn bản."
    ),
    "Văn phòng Ban Chỉ đạo vừa ban hành công điện chỉ đạo ứng phó với áp thấp nhiệt đới.",
    "Chủ tịch nước Lê Nam mong cử tri tiếp tục tin tưởng, ủng hộ chính quyền.",
    (
        "Ông Lê Nam đánh giá cao sự chủ động của xã trong việc kêu gọi tàu thuyền về nơi neo đậu, "
        "tránh trú bão."
    ),
    "Ông Lê Nam, Chủ tịch UBND huyện, khẳng định sẽ yêu cầu nhà thầu sửa chữa đoạn đường.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_orders_that_are_told_of_are_read(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", LEFT)
def test_habits_and_plans_are_left_alone(text: str) -> None:
    assert told(text) == []


def test_each_of_several_is_told_by_its_own_passive() -> None:
    text = (
        "Báo Sự Thật dẫn công điện cho hay Bộ Xây dựng được giao tăng cường kiểm tra bến xe; công "
        "khai giá vé; Bộ Công an được giao kiểm tra xe khách."
    )
    assert told(text) == [
        (None, ("Bộ Xây dựng",), "tăng cường kiểm tra bến xe"),
        (None, ("Bộ Xây dựng",), "công khai giá vé"),
        (None, ("Bộ Công an",), "kiểm tra xe khách"),
    ]


def test_a_quota_is_given_to_those_who_are_told_to_meet_it() -> None:
    assert told("Ông Lê Nam giao chỉ tiêu cho các huyện trồng mới 500 ha rừng.") == [
        ("Lê Nam", ("các huyện",), "trồng mới 500 ha rừng")
    ]
    assert told("Vốn đã giao chỉ tiêu 500 ha rừng cho huyện Đà Bắc.") == []


def test_a_body_asks_another_to_do_something_to_somebody() -> None:
    assert told(
        "Ông Lê Nam bị Ủy ban Kiểm tra Tỉnh ủy đề nghị cấp có thẩm quyền xem xét, thi hành kỷ "
        "luật. Các xã có vi phạm ở ba dự án do Công ty A thực hiện."
    ) == [("Ủy ban Kiểm tra Tỉnh ủy", ("cấp có thẩm quyền",), "xem xét, thi hành kỷ luật")]
    assert not told("Công ty bị Cục Thuế yêu cầu nộp hơn 3 tỷ đồng tiền thuế.")
    assert not told("Người dân bị ảnh hưởng đề nghị Sở Xây dựng sửa cống.")


def test_a_quotation_that_only_names_some_tells_them_nothing() -> None:
    assert not told('"Nhất là các hộ kinh doanh, bán hàng trực tiếp", Sở Y tế yêu cầu.')
    assert told('"Nhất là các xã phải trực ban 24/24 giờ", Sở Y tế yêu cầu.')


@pytest.mark.parametrize("verbs", ["yêu cầu, đề nghị", "chỉ đạo, đôn đốc", "đề nghị và mong muốn"])
def test_two_verbs_that_give_one_order(verbs: str) -> None:
    text = f"Tin trong ngày\n\nPhó Bí thư Tỉnh ủy Lò Văn Tá {verbs} các trạm y tế rà soát hóa đơn."
    assert told(text) == [("Lò Văn Tá", ("các trạm y tế",), "rà soát hóa đơn")]


def test_a_verb_behind_a_task_is_part_of_it() -> None:
    text = (
        "Tin trong ngày\n\nUBND tỉnh Lai Châu yêu cầu Sở Y tế rà soát kho, đề nghị Bộ Y tế cấp bù."
    )
    task = "rà soát kho, đề nghị Bộ Y tế cấp bù"
    assert told(text) == [("UBND tỉnh Lai Châu", ("Sở Y tế",), task)]
