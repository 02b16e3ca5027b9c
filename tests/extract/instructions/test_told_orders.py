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
        "Lãnh đạo tỉnh nhấn mạnh các sở cần tiếp tục rà soát hồ sơ.",
        [("Lãnh đạo tỉnh", ("các sở",), "các sở cần tiếp tục rà soát hồ sơ")],
    ),
    (
        "Cử tri xã Minh Tân, huyện Hà Quảng đề nghị Bộ Y tế sớm cấp thuốc cho trạm xá.",
        [("Cử tri xã Minh Tân, huyện Hà Quảng", ("Bộ Y tế",), "sớm cấp thuốc cho trạm xá")],
    ),
    (
        (
            "Các trường phải sớm công khai mức thu học phí. Đó là nội dung được Bộ trưởng Lê Nam "
            "nhấn mạnh tại hội nghị chiều 5/8."
        ),
        [("Lê Nam", ("Các trường",), "Các trường phải sớm công khai mức thu học phí")],
    ),
    (
        (
            "Chủ tịch nước Lê Nam nhấn mạnh: Cán bộ, đảng viên hãy rèn luyện bản lĩnh; xây dựng tổ "
            "chức vững mạnh."
        ),
        [
            ("Lê Nam", ("Cán bộ", "đảng viên"), "Cán bộ, đảng viên hãy rèn luyện bản lĩnh"),
            ("Lê Nam", ("Cán bộ", "đảng viên"), "xây dựng tổ chức vững mạnh"),
        ],
    ),
    (
        (
            "Ông Lê Nam yêu cầu tập trung một số nội dung sau: thứ nhất là đề nghị các xã lập "
            "chương trình hành động; thứ hai là giao Sở Y tế rà soát thuốc."
        ),
        [
            ("Lê Nam", ("các xã",), "lập chương trình hành động"),
            ("Lê Nam", ("Sở Y tế",), "rà soát thuốc"),
        ],
    ),
    (
        (
            "Bí thư Tỉnh ủy Lê Nam nêu một số nhiệm vụ: Một là, hoàn thiện thể chế. Hai là, cơ cấu "
            "lại nền kinh tế."
        ),
        [("Lê Nam", (), "hoàn thiện thể chế"), ("Lê Nam", (), "cơ cấu lại nền kinh tế")],
    ),
    (
        (
            "Ông Lê Nam yêu cầu Bộ CHQS tỉnh thực hiện tốt một số nội dung trọng tâm, như: quán "
            "triệt nhiệm vụ cho bộ đội; duy trì nghiêm chế độ trực ban."
        ),
        [
            ("Lê Nam", ("Bộ CHQS tỉnh",), "quán triệt nhiệm vụ cho bộ đội"),
            ("Lê Nam", ("Bộ CHQS tỉnh",), "duy trì nghiêm chế độ trực ban"),
        ],
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
        "Giám đốc Sở Y tế Lê Nam nêu rõ, công việc nhiều, yêu cầu cao nên các khoa phải nỗ lực.",
        [("Lê Nam", ("các khoa",), "các khoa phải nỗ lực")],
    ),
    (
        "Cục trưởng Lê Nam cảnh báo và lưu ý trong điều trị phải luôn mở cửa các phòng khám.",
        [("Lê Nam", (), "trong điều trị phải luôn mở cửa các phòng khám")],
    ),
    (
        (
            "Ông Lê Nam yêu cầu các huyện rà soát nhà ở. Hộ nào còn trong vùng sạt lở thì kiên "
            "quyết di dời."
        ),
        [
            ("Lê Nam", ("các huyện",), "rà soát nhà ở"),
            ("Lê Nam", ("các huyện",), "Hộ nào còn trong vùng sạt lở thì kiên quyết di dời"),
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
        "Ông Lê Nam giao Sở Y tế - cơ quan thường trực Ban Chỉ đạo tỉnh theo dõi sát ca bệnh.",
        [("Lê Nam", ("Sở Y tế",), "theo dõi sát ca bệnh")],
    ),
    (
        "Bộ trưởng Lê Nam yêu cầu các bệnh viện trực thuộc, Thanh tra các Sở Y tế rà soát thuốc.",
        [("Lê Nam", ("các bệnh viện trực thuộc", "Thanh tra các Sở Y tế"), "rà soát thuốc")],
    ),
    (
        "Bộ trưởng Lê Nam yêu cầu các Vụ có nghiên cứu, báo cáo Bộ trưởng xem xét.",
        [("Lê Nam", ("các Vụ",), "nghiên cứu, báo cáo Bộ trưởng xem xét")],
    ),
    (
        "Ông Lê Nam nhấn mạnh thời gian tới lực lượng kiểm lâm phải tỏ rõ bản lĩnh.",
        [("Lê Nam", ("lực lượng kiểm lâm",), "lực lượng kiểm lâm phải tỏ rõ bản lĩnh")],
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
        "Đại diện lãnh đạo các Ban của HĐND tỉnh đề nghị Sở Tài chính rà soát dự toán.",
        [
            (
                "Đại diện lãnh đạo các Ban của HĐND tỉnh",
                ("Sở Tài chính",),
                "rà soát dự toán",
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
        (
            '"Nếu ùn tắc tái diễn, Sở Xây dựng sẽ phải chịu trách nhiệm" - Chủ tịch UBND TP Lê Ba '
            "chỉ đạo."
        ),
        [("Lê Ba", ("Sở Xây dựng",), "Nếu ùn tắc tái diễn, Sở Xây dựng sẽ phải chịu trách nhiệm")],
    ),
    (
        "Ông Lê Ba làm việc với huyện Phú Tân. Ông đề nghị các xã rà soát quy hoạch.",
        [("Lê Ba", ("các xã",), "rà soát quy hoạch")],
    ),
    (
        "Ông Lê Ba yêu cầu các xã rà soát hồ sơ. Với cá nhân cố tình vi phạm phải xử lý nghiêm.",
        [
            ("Lê Ba", ("các xã",), "rà soát hồ sơ"),
            ("Lê Ba", ("các xã",), "Với cá nhân cố tình vi phạm phải xử lý nghiêm"),
        ],
    ),
    (
        (
            "Ông Lê Ba yêu cầu các đơn vị khẩn trương tìm kiếm. Lực lượng cứu nạn chia làm hai "
            "cánh quân để tìm kiếm."
        ),
        [("Lê Ba", ("các đơn vị",), "khẩn trương tìm kiếm")],
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
        "UBND tỉnh Lạng Sơn ủy quyền cho Sở Y tế phê duyệt kế hoạch mua thuốc.",
        [("UBND tỉnh Lạng Sơn", ("Sở Y tế",), "phê duyệt kế hoạch mua thuốc")],
    ),
    (
        ("Hồ đã đầy nước nên UBND xã Minh Tân đề nghị các hộ dân không ra suối đánh cá."),
        [("UBND xã Minh Tân", ("các hộ dân",), "không ra suối đánh cá")],
    ),
    (
        "Ông Lê Nam giao Sở Tài chính cấp bổ sung kinh phí mua vắc xin.",
        [("Lê Nam", ("Sở Tài chính",), "cấp bổ sung kinh phí mua vắc xin")],
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
        (
            "UBND tỉnh Lào Cai yêu cầu các sở, các đơn vị quản lý hồ thủy điện, thủy lợi chủ động "
            "ứng phó bão."
        ),
        [
            (
                "UBND tỉnh Lào Cai",
                ("các sở", "các đơn vị quản lý hồ thủy điện, thủy lợi"),
                "chủ động ứng phó bão",
            )
        ],
    ),
    (
        "Ông Lê Nam yêu cầu các chủ thể liên quan rà soát hồ sơ.",
        [("Lê Nam", ("các chủ thể liên quan",), "rà soát hồ sơ")],
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
    (
        "Đại biểu Lê Nam đề nghị Bộ Tài chính cho biết lộ trình giảm thuế?",
        [("Lê Nam", ("Bộ Tài chính",), "cho biết lộ trình giảm thuế")],
    ),
    (
        "Đại biểu Lê Nam đề nghị Bộ trưởng Trần Ba cho biết trách nhiệm của Bộ.",
        [("Lê Nam", ("Trần Ba",), "cho biết trách nhiệm của Bộ")],
    ),
    (
        "Ông Lê Nam yêu cầu các huyện rà soát chợ tạm. Xã xa, nếu không xây chợ thì bán ở đâu?",
        [("Lê Nam", ("các huyện",), "rà soát chợ tạm")],
    ),
    (
        "Ông Lê Nam yêu cầu các cơ quan kiểm tra, xử lý vi phạm.",
        [("Lê Nam", ("các cơ quan",), "kiểm tra, xử lý vi phạm")],
    ),
    (
        "Ông Lê Nam yêu cầu các đơn vị báo cáo kết quả bằng văn bản.",
        [("Lê Nam", ("các đơn vị",), "báo cáo kết quả bằng văn bản")],
    ),
    (
        "Ông Lê Nam yêu cầu các đơn vị cung cấp hồ sơ cho đoàn thanh tra.",
        [("Lê Nam", ("các đơn vị",), "cung cấp hồ sơ cho đoàn thanh tra")],
    ),
    (
        "Ông Lê Nam yêu cầu các đơn vị hỗ trợ người dân di chuyển tài sản.",
        [("Lê Nam", ("các đơn vị",), "hỗ trợ người dân di chuyển tài sản")],
    ),
    (
        "Ông Lê Nam yêu cầu các đơn vị bảo vệ tuyệt đối an toàn hồ đập.",
        [("Lê Nam", ("các đơn vị",), "bảo vệ tuyệt đối an toàn hồ đập")],
    ),
    (
        "Ông Lê Nam yêu cầu các đơn vị quản lý đường bộ bố trí máy móc.",
        [("Lê Nam", ("các đơn vị quản lý đường bộ",), "bố trí máy móc")],
    ),
]

FIRST_ONLY = [
    "Thông qua kiểm tra nhằm nâng cao chất lượng huấn luyện.",
    "Qua đó, góp phần nâng cao chất lượng huấn luyện.",
    "Từ đó mỗi người thấy được trách nhiệm gìn giữ di sản.",
]
"""What may stand behind an order, and says what it is good for."""

LEFT = [
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


@pytest.mark.parametrize("behind", FIRST_ONLY)
def test_what_an_order_is_good_for_is_left_alone(behind: str) -> None:
    order = "Kết luận kiểm tra, Thiếu tướng Lê Nam yêu cầu đơn vị tiếp tục hoàn thiện văn kiện."
    assert told(f"{order} {behind}") == [("Lê Nam", ("đơn vị",), "tiếp tục hoàn thiện văn kiện")]


@pytest.mark.parametrize("text", LEFT)
def test_habits_and_plans_are_left_alone(text: str) -> None:
    assert told(text) == []
