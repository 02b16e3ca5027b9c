"""Who gives an order and who is told it, where a text names several."""

import pytest

from tests.extract.instructions.conftest import Told, told, told_in_news

_ORDERED = ("Lê Văn Nam", ("Sở Y tế",), "rà soát tủ thuốc")
_ORDER = "Chủ tịch UBND tỉnh Lê Văn Nam yêu cầu Sở Y tế rà soát tủ thuốc. "


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (  # a body behind a connective is told to lead, and leads nothing of its own
            "Cùng với đó, Kho bạc Nhà nước chỉ đạo các chi nhánh mở thêm quầy.",
            [
                (
                    "Lê Văn Nam",
                    ("Kho bạc Nhà nước",),
                    "Kho bạc Nhà nước chỉ đạo các chi nhánh mở thêm quầy",
                )
            ],
        ),
        (  # but what assembles to decide assigns work of its own
            "Quốc hội giao Kiểm toán Nhà nước kiểm tra các gói thầu.",
            [("Quốc hội", ("Kiểm toán Nhà nước",), "kiểm tra các gói thầu")],
        ),
        (  # one side of several is told what follows
            "Về phía Công ty Sao Mai, cần trả lại vỉa hè cho dân.",
            [("Lê Văn Nam", ("Công ty Sao Mai",), "cần trả lại vỉa hè cho dân")],
        ),
        (  # what is to be done in a case is told with the case
            "Trường hợp thuốc quá hạn, lập biên bản tiêu hủy.",
            [("Lê Văn Nam", ("Sở Y tế",), "Trường hợp thuốc quá hạn, lập biên bản tiêu hủy")],
        ),
        (
            "Các bộ: Xây dựng, Công Thương chỉ đạo rà soát kho xăng dầu.",
            [
                (
                    "Lê Văn Nam",
                    ("Các bộ: Xây dựng, Công Thương",),
                    "Các bộ: Xây dựng, Công Thương chỉ đạo rà soát kho xăng dầu",
                )
            ],
        ),
        (
            "Đối với Sở Nội vụ, Sở Tài chính: rà soát biên chế y tế.",
            [
                (
                    "Lê Văn Nam",
                    ("Sở Nội vụ", "Sở Tài chính"),
                    "rà soát biên chế y tế",
                )
            ],
        ),
        (  # once something has come, something is to be done; but «Sau khi nghe …» tells
            "Sau khi thuốc về kho, kiểm tra hạn dùng từng lô.",
            [("Lê Văn Nam", ("Sở Y tế",), "kiểm tra hạn dùng từng lô")],
        ),
        ("Sau khi nghe các đơn vị trình bày, kiểm tra kho thuốc đã nhập.", []),
        ("Người dân buôn Ea Pal cũng kiến nghị kéo đường ống nước về.", []),
        ("Bác sĩ Trần Văn Bình, cố vấn bệnh viện, khuyên phụ huynh cần đưa trẻ đi khám.", []),
        ("Một số tiểu thương đề nghị mở lại cổng phía sau chợ.", []),
        ("Nghị quyết có hiệu lực từ hôm nay. UBND tỉnh có trách nhiệm tổ chức thực hiện.", []),
        ("Các chuyên gia khuyến cáo phụ huynh cần dạy trẻ bơi.", []),
        ("Theo dự thảo nghị định, cơ quan thuế có trách nhiệm hướng dẫn hộ khai.", []),
    ],
)
def test_who_stands_first_behind_an_order(behind: str, expected: list[Told]) -> None:
    assert told_in_news(_ORDER + behind) == [_ORDERED, *expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Giám đốc Sở Lê Văn Nam đã gặp Công ty Sao Mai và yêu cầu đơn vị này rà soát hợp đồng.",
            ("Công ty Sao Mai",),
        ),
        (
            (
                "Giám đốc Sở Lê Văn Nam phê bình 3 nhà thầu chậm bàn giao mặt bằng và yêu cầu các "
                "đơn vị này giải trình bằng văn bản."
            ),
            ("3 nhà thầu chậm bàn giao mặt bằng",),
        ),
        (
            "Giám đốc Sở Lê Văn Nam mong các đồng nghiệp tiếp tục giữ gìn y đức.",
            ("các đồng nghiệp",),
        ),
        (
            "UBND huyện Ân Thi kiến nghị HĐND, UBND tỉnh: nâng mức hỗ trợ sửa nhà cho hộ nghèo.",
            ("HĐND", "UBND tỉnh"),
        ),
        (
            "Ông Lê Văn Nam, Chủ tịch Hội Dệt may, đề nghị ngân hàng giảm thêm lãi suất.",
            ("ngân hàng",),
        ),
        (
            "Chủ tịch UBND xã Lê Văn Nam đã yêu cầu các thôn góp công đắp đê nhưng thiếu bao tải.",
            ("các thôn",),
        ),
        (
            "Phường Tân Sơn đề xuất thành phố điều động tăng cường 3 cán bộ.",
            ("thành phố",),
        ),
        (
            (
                "Chủ tịch UBND tỉnh Lê Văn Nam yêu cầu giám đốc các sở Y tế, Nông nghiệp và Môi "
                "trường, Công Thương khẩn trương rà soát kho hàng."
            ),
            ("giám đốc các sở Y tế, Nông nghiệp và Môi trường, Công Thương",),
        ),
        (
            (
                "Thanh tra viên Lê Văn Nam đã yêu cầu các chủ xe dừng đón khách dọc đường nhưng họ "
                "vẫn làm ngơ."
            ),
            ("các chủ xe",),
        ),
    ],
)
def test_who_is_told(text: str, expected: tuple[str, ...]) -> None:
    assert [to for _, to, _ in told_in_news(text)] == [expected]


def test_who_helps_is_told_nothing_in_a_list() -> None:
    tasks = told(
        "Nghị quyết phiên họp tháng 5\n\nChính phủ yêu cầu các bộ, cơ quan thực hiện các nhiệm vụ "
        "sau:\n1. Về ổn định giá cả, giữ nguồn hàng\na) Bộ Y tế chủ trì, phối hợp với các bộ, cơ "
        "quan:\n- Rà soát danh mục thuốc thiết yếu.\n"
    )
    assert tasks == [("Chính phủ", ("Bộ Y tế",), "Rà soát danh mục thuốc thiết yếu")]


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        (
            (
                "Bộ trưởng Lê Thị Hoa dự hội nghị. Bộ Y tế xác định năm nhóm việc. "
                '"Không để thiếu vắc xin", nữ Bộ trưởng nhấn mạnh. Bà cũng yêu cầu Cục Y tế '
                "dự phòng rà soát kho lạnh."
            ),
            "Lê Thị Hoa",
        ),
        (
            (
                "Bí thư Huyện ủy Trần Văn Bình yêu cầu các xã rà soát hộ nghèo. Cùng ngày, Đoàn "
                "công tác của Tỉnh ủy do đồng chí Lê Văn Nam, Phó Bí thư Tỉnh ủy làm trưởng đoàn "
                "đã kiểm tra vườn thuốc. Đồng chí đề nghị các hộ giữ giống cây bản địa."
            ),
            "Lê Văn Nam",
        ),
        (
            (
                "Đoàn giám sát do bà Lê Thị Hoa, Phó Chủ tịch HĐND tỉnh làm Trưởng đoàn đến xã Tân "
                "Sơn. Kết thúc buổi làm việc, Trưởng đoàn giám sát đề nghị xã công khai danh sách."
            ),
            "Lê Thị Hoa",
        ),
        (
            (
                "Phó Thủ tướng Lê Văn Nam thăm công trường. Báo cáo Phó Thủ tướng, Giám đốc Ban "
                "Quản lý dự án Trần Văn Bình cho biết thiếu cát. Phó Thủ tướng yêu cầu các tỉnh "
                "cấp phép thêm mỏ."
            ),
            "Lê Văn Nam",
        ),
        (
            (
                "Giám đốc Sở Y tế Trần Văn Bình báo cáo kết quả. Chủ tọa kỳ họp kết luận, giao "
                "UBND tỉnh rà soát tủ thuốc."
            ),
            "Chủ tọa kỳ họp",
        ),
        (
            (
                "Sở Y tế tổ chức họp. Ông Lê Văn Nam cho biết, sở đã xử phạt 2 cơ sở, yêu cầu các "
                "phòng khám niêm yết giá."
            ),
            "Sở Y tế",
        ),
        (
            (
                "Bí thư Tỉnh ủy Cao Bằng Lê Văn Nam báo cáo kết quả ở tỉnh Cao Bằng. Tỉnh kiến "
                "nghị Bộ Y tế bố trí thêm thuốc."
            ),
            "tỉnh Cao Bằng",
        ),
        (
            (
                "Bí thư Tỉnh ủy Lê Văn Nam báo cáo kết quả. Các thành viên đoàn công tác đề nghị "
                "Sở Y tế rà soát tủ thuốc."
            ),
            "Các thành viên đoàn công tác",
        ),
        (
            (
                "Chủ tịch UBND TP.HCM Lê Văn Nam gặp doanh nghiệp. Chủ tịch UBND TP giao Sở Y tế "
                "rà soát tủ thuốc."
            ),
            "Lê Văn Nam",
        ),
        (
            (
                "Chủ tịch UBND tỉnh Lê Văn Nam cho biết đã cấp 2 mỏ cát. Tuy nhiên, người dân ven "
                "sông lo sạt lở, đề nghị chính quyền giám sát giờ khai thác."
            ),
            None,
        ),
        (
            (
                "Hội nghị đã cho ý kiến về quy chế mới; thống nhất giao Văn phòng Tỉnh ủy hoàn "
                "thiện dự thảo."
            ),
            None,
        ),
        (
            (
                "Văn phòng Bộ thông báo kết luận của Thứ trưởng Lê Đức Nam như sau:\n1. Cục Thú y "
                "rà soát kho vắc xin."
            ),
            "Lê Đức Nam",
        ),
        (
            (
                "Chủ tịch UBND thành phố Huế Lê Văn Nam vừa ban hành chỉ thị. Người đứng đầu UBND "
                "thành phố Huế yêu cầu các phường công khai danh sách."
            ),
            "Lê Văn Nam",
        ),
    ],
)
def test_who_is_meant(text: str, giver: str | None) -> None:
    assert told_in_news(text)[-1][0] == giver


@pytest.mark.parametrize(
    "text",
    [
        (
            "Chủ nhiệm Lê Văn Nam cho biết đợt giám sát nhằm đánh giá kết quả; kiến nghị giải pháp "
            "hoàn thiện pháp luật."
        ),
        "Bộ trưởng Lê Văn Nam cho biết, theo luật, người vi phạm phải bị xử lý.",
        "Phó Giám đốc Lê Văn Nam trao đổi, để nâng mức hỗ trợ cần chờ Trung ương sửa quy định.",
    ],
)
def test_what_is_said_of_a_law_or_an_aim_is_no_order(text: str) -> None:
    assert told_in_news(text) == []


def test_a_decision_of_a_notice_tells_those_of_the_item_above_nothing() -> None:
    tasks = told(
        "Thông báo kết luận của Chủ tịch UBND tỉnh Lê Văn Nam\n\nChủ tịch UBND tỉnh Lê Văn Nam kết "
        "luận như sau:\n1. Giao Phó Chủ tịch UBND tỉnh Trần Văn Bình trực tiếp chỉ đạo dự án.\n"
        "2. Đồng ý với đề xuất của Sở Y tế. Không xem xét kiến nghị tăng giá của xã Tân Sơn.\n"
        "Trên đây là kết luận của Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan "
        "biết, thực hiện.\n"
    )
    assert tasks == [("Lê Văn Nam", ("Trần Văn Bình",), "trực tiếp chỉ đạo dự án")]


def test_a_city_called_in_short_is_the_one_that_others_lie_in() -> None:
    tasks = told_in_news(
        "Sở Y tế TP.HCM họp với các trung tâm ở TP Thủ Đức. TP.HCM có 40 ca sởi. Sở Y tế đề nghị "
        "UBND TP bố trí vắc xin."
    )
    assert [to for _, to, _ in tasks] == [("UBND TP Hồ Chí Minh",)]


def test_what_is_done_to_somebody_is_not_told_to_it() -> None:
    tasks = told_in_news(
        "Đồng chí Lê Văn Nam lưu ý, Cao Bằng có đường biên giới dài, vì vậy xây dựng Đảng phải gắn "
        "với giữ vững biên giới."
    )
    assert [to for _, to, _ in tasks] == [()]


def test_those_told_may_stand_behind_a_star() -> None:
    tasks = told(
        "Họp chống hạn\n\nPhó Chủ tịch UBND huyện Lê Văn Nam chỉ đạo:\n* Đối với Phòng Y tế:\n"
        "- Theo dõi chất lượng nước giếng.\n"
    )
    assert tasks == [("Lê Văn Nam", ("Phòng Y tế",), "Theo dõi chất lượng nước giếng")]
