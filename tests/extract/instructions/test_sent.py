"""Orders in papers that are sent, of offices held beside, to lists on either side of the verb."""

import pytest

from tests.extract.instructions.conftest import Told, told

READ: list[tuple[str, list[Told]]] = [
    (  # another piece of news begins with a star
        "* Bộ Y tế đề nghị các trường học phun khử khuẩn trước ngày khai giảng.",
        [("Bộ Y tế", ("các trường học",), "phun khử khuẩn trước ngày khai giảng")],
    ),
    (
        (
            "Bộ Y tế vừa có công văn gửi Giám đốc Sở Y tế các tỉnh; Giám đốc các bệnh viện công "
            "lập đề nghị tăng cường giám sát dịch sởi."
        ),
        [
            (
                "Bộ Y tế",
                ("Giám đốc Sở Y tế các tỉnh", "Giám đốc các bệnh viện công lập"),
                "tăng cường giám sát dịch sởi",
            )
        ],
    ),
    (
        (
            "Cục Trồng trọt (Bộ Nông nghiệp và Môi trường) đã có công văn gửi Sở Nông nghiệp và "
            "Môi trường tỉnh Long An đề nghị kiểm tra vùng trồng."
        ),
        [
            (
                "Cục Trồng trọt",
                ("Sở Nông nghiệp và Môi trường tỉnh Long An",),
                "kiểm tra vùng trồng",
            )
        ],
    ),
    (
        (
            "Thủ tướng Chính phủ vừa ra công điện về phòng cháy. Công điện nêu rõ yêu cầu các bộ, "
            "ngành siết chặt kiểm tra nhà trọ."
        ),
        [("Thủ tướng Chính phủ", ("các bộ, ngành",), "siết chặt kiểm tra nhà trọ")],
    ),
    (
        (
            "Chủ tịch UBND tỉnh Nghệ An, kiêm Trưởng Ban Chỉ huy Phòng thủ dân sự tỉnh yêu cầu các "
            "đơn vị theo dõi sát diễn biến của bão."
        ),
        [("Chủ tịch UBND tỉnh Nghệ An", ("các đơn vị",), "theo dõi sát diễn biến của bão")],
    ),
    (
        (
            "Thiếu tướng Lê Văn Nam - Thứ trưởng Bộ Công an - yêu cầu Đại tá Trần Văn Bình sớm nắm "
            "địa bàn."
        ),
        [("Lê Văn Nam", ("Trần Văn Bình",), "sớm nắm địa bàn")],
    ),
    (
        "Cử tri Nghi Xuân đề nghị UBND tỉnh sớm nâng cấp hồ chứa nước.",
        [("Cử tri Nghi Xuân", ("UBND tỉnh",), "sớm nâng cấp hồ chứa nước")],
    ),
    (
        (
            "Chiều 6/9, đồng chí Lê Văn Nam, Phó Chủ tịch UBND huyện đã kiểm tra đê xã Phú Lộc. "
            "Tại buổi kiểm tra đồng chí yêu cầu các đơn vị chuẩn bị xe chở dân."
        ),
        [("Lê Văn Nam", ("các đơn vị",), "chuẩn bị xe chở dân")],
    ),
    (
        (
            "Thủ tướng Chính phủ yêu cầu Chủ tịch UBND các tỉnh, thành phố và đề nghị các Bí thư "
            "Tỉnh ủy tập trung lãnh đạo việc phát quà."
        ),
        [
            (
                "Thủ tướng Chính phủ",
                ("Chủ tịch UBND các tỉnh, thành phố", "các Bí thư Tỉnh ủy"),
                "tập trung lãnh đạo việc phát quà",
            )
        ],
    ),
    (
        (
            "Riêng Bộ Công an, Bộ Tài chính; UBND TP Hà Nội, Thủ tướng Chính phủ yêu cầu tổng hợp "
            "số liệu ba ngày Tết."
        ),
        [
            (
                "Thủ tướng Chính phủ",
                ("Bộ Công an", "Bộ Tài chính", "UBND TP Hà Nội"),
                "tổng hợp số liệu ba ngày Tết",
            )
        ],
    ),
    (
        (
            "Phó Thủ tướng Lê Văn Nam yêu cầu các bộ, ngành căn cứ vào nhiệm vụ và yêu cầu công "
            "tác để bố trí kinh phí mua xe."
        ),
        [
            (
                "Lê Văn Nam",
                ("các bộ, ngành",),
                "căn cứ vào nhiệm vụ và yêu cầu công tác để bố trí kinh phí mua xe",
            )
        ],
    ),
    (
        (
            "Thủ tướng Chính phủ vừa ban hành Quyết định số 1944/QĐ-TTg phê duyệt Chương trình bảo "
            "tồn voi.\n2. Giao Bộ Nông nghiệp và Môi trường theo dõi việc thực hiện Chương trình."
        ),
        [
            (
                "Thủ tướng Chính phủ",
                ("Bộ Nông nghiệp và Môi trường",),
                "theo dõi việc thực hiện Chương trình",
            )
        ],
    ),
    (
        (
            "Cục Đăng kiểm phát công điện số 3/CĐ-ĐK gửi các trung tâm đăng kiểm bố trí thêm ca "
            "trực; không để xe chờ qua đêm."
        ),
        [
            ("Cục Đăng kiểm", ("các trung tâm đăng kiểm",), "bố trí thêm ca trực"),
            ("Cục Đăng kiểm", ("các trung tâm đăng kiểm",), "không để xe chờ qua đêm"),
        ],
    ),
    (
        (
            "Sở Xây dựng tỉnh An Giang đã có văn bản gửi UBND các xã tăng cường kiểm tra nhà cũ. "
            "Các xã bố trí cán bộ trực tại trụ sở."
        ),
        [("Sở Xây dựng tỉnh An Giang", ("UBND các xã",), "tăng cường kiểm tra nhà cũ")],
    ),
    (
        (
            "Tại hội nghị, UBND tỉnh An Giang đã tặng bằng khen cho 42 tập thể; đồng thời đề nghị "
            "Thủ tướng Chính phủ tặng bằng khen cho 1 tập thể."
        ),
        [("UBND tỉnh An Giang", ("Thủ tướng Chính phủ",), "tặng bằng khen cho 1 tập thể")],
    ),
]
SILENT = [
    (
        "Ông Lê Văn Nam trao quyết định của Bộ Chính trị phân công bà Trần Thị Bình giữ chức Bí "
        "thư Tỉnh ủy An Giang."
    ),
    (
        "Tỷ lệ bao phủ đạt 85,6% dân số, hoàn thành chỉ tiêu Quốc hội giao trước 4 năm (Quốc hội "
        "giao tỷ lệ bao phủ năm 2020 là trên 80%)."
    ),
    "Sở Xây dựng tỉnh An Giang có công văn gửi các xã về việc tăng cường kiểm tra nhà cũ.",
    "Sở Xây dựng tỉnh An Giang có công văn gửi các xã về việc tăng cường chỉ đạo việc sửa nhà.",
    "Sở Xây dựng tỉnh An Giang có văn bản gửi các xã về tiếp tục chỉ đạo công tác sửa nhà cũ.",
    "Sở Xây dựng tỉnh An Giang đã gửi văn bản đến các sở, ngành lấy ý kiến về giá cát.",
    "UBND tỉnh An Giang có văn bản gửi Bộ Tài chính bố trí thêm vốn xây cầu.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_it_reads_who_tells_whom(text: str, expected: list[Told]) -> None:
    assert told(f"Tin trong ngày\n\n{text}") == expected


@pytest.mark.parametrize("text", SILENT)
def test_it_leaves_figures_and_appointments_alone(text: str) -> None:
    assert told(f"Tin trong ngày\n\n{text}") == []


def test_what_tells_of_the_state_does_not_go_on_with_an_order() -> None:
    order = "Bộ Quốc phòng chỉ đạo Quân khu 4 huy động lực lượng cứu hộ."
    state = "Về tình hình cứu hộ, cứu nạn tại Sư đoàn 337, đến sáng nay đã có 5 người được cứu."
    found = told(f"Tin trong ngày\n\n{order} {state} Trình độ dân trí ngày càng cải thiện.")
    assert [text for _, _, text in found] == ["huy động lực lượng cứu hộ"]
