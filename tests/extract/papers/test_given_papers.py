import pytest

from tests.extract.papers.conftest import named


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "công bố Quyết định của Huyện ủy về chỉ định cấp ủy xã Tân nhiệm kỳ 2025 – 2030 với",
            ["Quyết định của Huyện ủy về chỉ định cấp ủy xã Tân nhiệm kỳ 2025 – 2030"],
        ),
        (
            "theo Nghị quyết của Quốc hội khóa XIV về phát triển vùng cao, các tỉnh",
            ["Nghị quyết của Quốc hội khóa XIV về phát triển vùng cao"],
        ),
        (
            "thực hiện Chỉ thị của Thành ủy về tăng cường sự lãnh đạo của Đảng đối với hợp tác xã.",
            ["Chỉ thị của Thành ủy về tăng cường sự lãnh đạo của Đảng đối với hợp tác xã"],
        ),
        (
            "soạn chiến lược quốc gia về nước sạch có ý nghĩa lớn",
            ["chiến lược quốc gia về nước sạch"],
        ),
        (
            "tổng kết chiến lược phát triển kinh tế - xã hội 10 năm 2011 - 2020 của tỉnh",
            ["chiến lược phát triển kinh tế - xã hội 10 năm 2011 - 2020"],
        ),
        (
            "tham gia Đề án 1 triệu ha lúa phát thải thấp tại",
            ["Đề án 1 triệu ha lúa phát thải thấp"],
        ),
        (
            "vi phạm quy định về những điều đảng viên không được làm",
            ["quy định về những điều đảng viên không được làm"],
        ),
        (
            "Nghị quyết Đại hội Đảng bộ huyện Ea Kar khóa X và Nghị quyết Đại hội Đảng bộ xã.",
            [
                "Nghị quyết Đại hội Đảng bộ huyện Ea Kar khóa X",
                "Nghị quyết Đại hội Đảng bộ xã",
            ],
        ),
        (
            "thực hiện Nghị quyết HĐND tỉnh về nước sạch năm 2025.",
            ["Nghị quyết HĐND tỉnh về nước sạch năm 2025"],
        ),
        ("duyệt đề án “Phát triển du lịch xã”.", ["đề án “Phát triển du lịch xã”"]),
        ("góp ý Báo cáo Chính trị của tỉnh", ["Báo cáo Chính trị"]),
        ("thực hiện Chương trình MTQG xây dựng NTM.", ["Chương trình MTQG xây dựng NTM"]),
        (
            "Nghị quyết hội nghị Trung ương 4 (khóa XI)",
            ["Nghị quyết hội nghị Trung ương 4 (khóa XI)"],
        ),
        ("hoàn thành Kế hoạch 39 về cấp sổ đất", ["Kế hoạch 39"]),
        ("làm theo Kế hoạch 5 năm của tỉnh", []),
        (
            "giao tại Nghị quyết phiên họp Chính phủ tháng 7.",
            ["Nghị quyết phiên họp Chính phủ tháng 7"],
        ),
        ("Luật Khám, chữa bệnh (sửa đổi)", ["Luật Khám, chữa bệnh (sửa đổi)"]),
        (
            "đổi Đề án lập quận giai đoạn 2021-2030 thành Đề án lập phường giai đoạn 2021-2030",
            ["Đề án lập quận giai đoạn 2021-2030", "Đề án lập phường giai đoạn 2021-2030"],
        ),
        ("vốn của Chương trình 135 và Nghị quyết 30a.", ["Chương trình 135", "Nghị quyết 30a"]),
        (
            "Chương trình phục hồi và phát triển kinh tế được giao",
            ["Chương trình phục hồi và phát triển kinh tế"],
        ),
        (
            "ký Hiệp định Thương mại tự do Việt Nam - EU (EVFTA)",
            ["Hiệp định Thương mại tự do Việt Nam - EU"],
        ),
        (
            "Công ước Liên hợp quốc về quyền trẻ em.",
            ["Công ước Liên hợp quốc về quyền trẻ em"],
        ),
        (
            "phê chuẩn Công ước của Liên hợp quốc về Quyền của Trẻ em.",
            ["Công ước của Liên hợp quốc về Quyền của Trẻ em"],
        ),
        ("gia nhập Công ước số 138 của ILO, Công ước 87 của nhóm", ["Công ước số 138"]),
        ("tận dụng các Hiệp định Thương mại tự do để bán hàng", []),
        ("vốn thuộc Chương trình mục tiêu quốc gia.", []),
        ("nghe Báo cáo kết quả giám sát chuyên đề về rừng.", []),
        ("công bố Quyết định của Ban Thường vụ Tỉnh ủy về công tác cán bộ.", []),
        ("công bố Quyết định của Bộ trưởng Bộ Công an về việc điều động Đại tá Lê Văn Bình.", []),
    ],
)
def test_a_paper_is_known_by_who_gives_it_and_what_it_is_about(
    text: str, labels: list[str]
) -> None:
    assert named(text) == labels


@pytest.mark.parametrize(
    "text",
    [
        "Đề án xác định 5 nhóm việc trong giai đoạn tới.",
        "Đề án đặt mục tiêu đến năm 2030 có đủ nước sạch.",
        "Chiến lược xác định đến năm 2030 cả nước có đủ bác sĩ.",
        "Kế hoạch phấn đấu đến năm 2030 xóa hết nhà tạm.",
        "lồng ghép Đề án vào các chương trình khác của tỉnh.",
        "thông qua đề án của Đảng ủy các cơ quan tỉnh.",
    ],
)
def test_what_is_said_of_a_paper_is_not_its_title(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Kết luận thanh tra số 06/KL-TTr", ["Kết luận thanh tra số 06/KL-TTr"]),
        ("theo Quyết định xử phạt số 7/QĐ-XPHC", ["Quyết định xử phạt số 7/QĐ-XPHC"]),
        ("theo Thông báo 123 của Văn phòng Chính phủ", ["Thông báo 123"]),
        ("có Công văn hỏa tốc số 34/SYT-NVY gửi", ["Công văn hỏa tốc số 34/SYT-NVY"]),
        (
            "các Nghị quyết của Quốc hội số 18/2025/QH15 và số 19/2025/QH15",
            ["Nghị quyết của Quốc hội số 18/2025/QH15", "Nghị quyết 19/2025/QH15"],
        ),
        (
            "quy định của Luật Điện lực và Quyết định số 26/QĐ-TTg",
            ["Luật Điện lực", "Quyết định số 26/QĐ-TTg"],
        ),
        (
            "góp ý Luật Quản lý và phát triển nghề thủ công.",
            ["Luật Quản lý và phát triển nghề thủ công"],
        ),
        (
            "theo Luật Bảo vệ và Phát triển rừng năm 2004",
            ["Luật Bảo vệ và Phát triển rừng năm 2004"],
        ),
        (
            "sửa Luật Phí và lệ phí, Luật Nhập cảnh, xuất cảnh",
            ["Luật Phí và lệ phí", "Luật Nhập cảnh, xuất cảnh"],
        ),
        (
            "Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch",
            ["Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch"],
        ),
        (
            "theo Cương lĩnh xây dựng đất nước (bổ sung, phát triển năm 2011)",
            ["Cương lĩnh xây dựng đất nước (bổ sung, phát triển năm 2011)"],
        ),
        ("Nghị quyết 30a/2008/NQ-CP", ["Nghị quyết 30a/2008/NQ-CP"]),
        ("Luật BHXH sửa đổi, Luật PCCC.", ["Luật BHXH sửa đổi", "Luật PCCC"]),
        ("Luật Giáo dục Đại học (sửa đổi)", ["Luật Giáo dục Đại học (sửa đổi)"]),
        ("thông qua Hiến pháp sửa đổi và Luật Giá", ["Hiến pháp sửa đổi", "Luật Giá"]),
        ("Luật Nhà ở sửa đổi có hiệu lực", ["Luật Nhà ở sửa đổi"]),
    ],
)
def test_a_number_stands_behind_the_sort_or_the_giver_of_its_paper(
    text: str, labels: list[str]
) -> None:
    assert named(text) == labels


def test_a_heading_names_the_paper_whose_number_stands_below() -> None:
    text = (
        "Chỉ thị của Chủ tịch UBND tỉnh về việc đôn đốc trồng rừng vụ xuân\n\nChủ tịch UBND "
        "tỉnh ban hành Chỉ thị 02/CT-UBND về việc đôn đốc trồng rừng vụ xuân."
    )
    assert named(text) == ["Chỉ thị 02/CT-UBND"]


def test_the_papers_of_a_congress_have_one_name() -> None:
    text = (
        "Nghị quyết Đại hội Đảng bộ xã Tân Lập lần thứ II. Nghị quyết Đại hội đại biểu Đảng bộ xã "
        "Tân Lập lần thứ II, nhiệm kỳ 2025 - 2030. Nghị quyết Đại hội Đảng lần thứ XIV."
    )
    whole = "Nghị quyết Đại hội đại biểu Đảng bộ xã Tân Lập lần thứ II, nhiệm kỳ 2025 - 2030"
    assert named(text) == [whole, whole, "Nghị quyết Đại hội Đảng lần thứ XIV"]
