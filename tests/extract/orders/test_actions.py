"""Where what is to be done begins: behind those addressed, whatever their names hold."""

import pytest

from tests.extract.instructions.conftest import Task, Told, tasks, told

_CHAIR = "Đồng chí Lê Văn Nam"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Lê Nam giao Sở Y tế - cơ quan thường trực Ban Chỉ đạo tỉnh theo dõi sát ca bệnh.",
            [("Lê Nam", ("Sở Y tế",), "theo dõi sát ca bệnh")],
        ),
        (
            (
                "Bộ trưởng Lê Nam yêu cầu các bệnh viện trực thuộc, Thanh tra các Sở Y tế rà "
                "soát thuốc."
            ),
            [("Lê Nam", ("các bệnh viện trực thuộc", "Thanh tra các Sở Y tế"), "rà soát thuốc")],
        ),
        (
            "Ông Lê Nam giao Sở Y tế trong tháng 8 trình quy trình phối hợp cấp cứu.",
            [("Lê Nam", ("Sở Y tế",), "trình quy trình phối hợp cấp cứu")],
        ),
        (
            "Ông Lê Nam yêu cầu các nhà thầu tổ chức ba ca trên công trường.",
            [("Lê Nam", ("các nhà thầu",), "tổ chức ba ca trên công trường")],
        ),
        (
            "Ông Lê Nam mong các doanh nghiệp cung ứng phân bón chia sẻ với nông dân.",
            [("Lê Nam", ("các doanh nghiệp cung ứng phân bón",), "chia sẻ với nông dân")],
        ),
        (
            "Ông Lê Nam yêu cầu các doanh nghiệp cung ứng thuốc đáp ứng đủ nhu cầu.",
            [("Lê Nam", ("các doanh nghiệp",), "cung ứng thuốc đáp ứng đủ nhu cầu")],
        ),
        (
            "Ông Lê Nam yêu cầu các huyện cho biết tiến độ thu hồi đất.",
            [("Lê Nam", ("các huyện",), "cho biết tiến độ thu hồi đất")],
        ),
        # what others did is nothing to be done
        (
            "Ông Lê Nam đề xuất Chính phủ được làm hầm chui và đã được các bộ, ngành ủng hộ.",
            [],
        ),
        (
            "Ông Lê Nam yêu cầu các xã nước rút đến đâu khắc phục đến đó.",
            [("Lê Nam", ("các xã",), "nước rút đến đâu khắc phục đến đó")],
        ),
        (
            "Ông Lê Nam yêu cầu công chức tư pháp – hộ tịch các xã lập sổ theo dõi.",
            [("Lê Nam", ("công chức tư pháp – hộ tịch các xã",), "lập sổ theo dõi")],
        ),
        (
            "Ông Lê Nam đề nghị Sở Tài chính thẩm định giá thuê, UBND tỉnh cho cơ chế riêng.",
            [
                ("Lê Nam", ("Sở Tài chính",), "thẩm định giá thuê"),
                ("Lê Nam", ("UBND tỉnh",), "UBND tỉnh cho cơ chế riêng"),
            ],
        ),
        (
            "Ông Lê Nam đề nghị các xã niêm yết bảng giá, các huyện kiểm tra đột xuất.",
            [
                ("Lê Nam", ("các xã",), "niêm yết bảng giá"),
                ("Lê Nam", ("các huyện",), "các huyện kiểm tra đột xuất"),
            ],
        ),
        (
            "Ông Lê Nam đề nghị Sở Y tế gửi hồ sơ; Thường trực HĐND tỉnh sẽ hoàn thiện báo cáo.",
            [("Lê Nam", ("Sở Y tế",), "gửi hồ sơ")],
        ),
        (
            "Ông Lê Nam đề nghị ngành nông nghiệp công bố danh mục giống, ngân hàng giãn nợ.",
            [
                ("Lê Nam", ("ngành nông nghiệp",), "công bố danh mục giống"),
                ("Lê Nam", ("ngân hàng",), "ngân hàng giãn nợ"),
            ],
        ),
        (
            "Ông Lê Nam đề nghị các xã giãn thu để dân ổn định, doanh nghiệp giữ vững sản xuất.",
            [
                (
                    "Lê Nam",
                    ("các xã",),
                    "giãn thu để dân ổn định, doanh nghiệp giữ vững sản xuất",
                )
            ],
        ),
        (
            "Ông Lê Nam giao Sở Tài chính mỗi tuần báo cáo tiến độ một lần.",
            [("Lê Nam", ("Sở Tài chính",), "mỗi tuần báo cáo tiến độ một lần")],
        ),
        (
            "Ông Lê Nam yêu cầu Sở Xây dựng trong tuần này trình thiết kế cống hộp.",
            [("Lê Nam", ("Sở Xây dựng",), "trình thiết kế cống hộp")],
        ),
        (
            "Ông Lê Nam đề nghị Sở Y tế rà soát thuốc, đồng thời tỉnh hỗ trợ kinh phí đi lại.",
            [
                ("Lê Nam", ("Sở Y tế",), "rà soát thuốc"),
                ("Lê Nam", ("tỉnh",), "tỉnh hỗ trợ kinh phí đi lại"),
            ],
        ),
        (
            "Ông Lê Nam đề nghị Chính phủ hỗ trợ 500 tấn gạo, Bộ Y tế cấp thuốc cho vùng lũ.",
            [
                ("Lê Nam", ("Chính phủ",), "hỗ trợ 500 tấn gạo"),
                ("Lê Nam", ("Bộ Y tế",), "Bộ Y tế cấp thuốc cho vùng lũ"),
            ],
        ),
        (
            "Ông Lê Nam yêu cầu các xã tính toán kịch bản mưa lớn, các chủ hồ hạ mực nước.",
            [
                ("Lê Nam", ("các xã",), "tính toán kịch bản mưa lớn"),
                ("Lê Nam", ("các chủ hồ",), "các chủ hồ hạ mực nước"),
            ],
        ),
        (
            "Ông Lê Nam yêu cầu các xã xử lý các trường hợp đốt rẫy, công an xã lập biên bản.",
            [
                ("Lê Nam", ("các xã",), "xử lý các trường hợp đốt rẫy"),
                ("Lê Nam", ("công an xã",), "công an xã lập biên bản"),
            ],
        ),
        (
            "Bộ trưởng Lê Nam yêu cầu các Vụ có nghiên cứu, báo cáo Bộ trưởng xem xét.",
            [("Lê Nam", ("các Vụ",), "nghiên cứu, báo cáo Bộ trưởng xem xét")],
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
            "UBND tỉnh Lạng Sơn ủy quyền cho Sở Y tế phê duyệt kế hoạch mua thuốc.",
            [("UBND tỉnh Lạng Sơn", ("Sở Y tế",), "phê duyệt kế hoạch mua thuốc")],
        ),
        (
            "Ông Lê Nam giao Sở Tài chính cấp bổ sung kinh phí mua vắc xin.",
            [("Lê Nam", ("Sở Tài chính",), "cấp bổ sung kinh phí mua vắc xin")],
        ),
        (
            (
                "UBND tỉnh Lào Cai yêu cầu các sở, các đơn vị quản lý hồ thủy điện, thủy lợi "
                "chủ động ứng phó bão."
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
            "Đại biểu Lê Nam đề nghị Bộ trưởng Trần Ba cho biết trách nhiệm của Bộ.",
            [("Lê Nam", ("Trần Ba",), "cho biết trách nhiệm của Bộ")],
        ),
        (
            "Ông Lê Nam yêu cầu các cơ quan kiểm tra, xử lý vi phạm.",
            [("Lê Nam", ("các cơ quan",), "kiểm tra, xử lý vi phạm")],
        ),
        (
            "Ông Lê Nam yêu cầu trưởng thôn, các chi hội lãnh đạo, nhắc nhở hội viên trực đê.",
            [
                (
                    "Lê Nam",
                    ("Trưởng thôn", "các chi hội"),
                    "lãnh đạo, nhắc nhở hội viên trực đê",
                )
            ],
        ),
        (
            "Ông Lê Nam yêu cầu các cơ quan chỉ đạo, các đơn vị rà soát hồ sơ.",
            [("Lê Nam", ("các cơ quan chỉ đạo", "các đơn vị"), "rà soát hồ sơ")],
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
    ],
)
def test_what_is_to_be_done_begins_behind_those_told(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a name in full ends where its verb begins, whichever that is
            f"{_CHAIR} đề nghị Bộ Nội vụ trình Chính phủ dự thảo; Bộ Tài chính sửa biểu mẫu.",
            [
                ("trình Chính phủ dự thảo", ["Bộ Nội vụ"]),
                ("Bộ Tài chính sửa biểu mẫu", ["Bộ Tài chính"]),
            ],
        ),
        (  # «các tỉnh này khuyến khích» is what they are asked to do
            f"{_CHAIR} đề nghị Chủ tịch UBND các tỉnh này khuyến khích hộ dân nuôi cá sạch.",
            [
                (
                    "khuyến khích hộ dân nuôi cá sạch",
                    ["Chủ tịch UBND các tỉnh này"],
                )
            ],
        ),
    ],
)
def test_a_verb_that_is_told_begins_what_is_to_be_done(text: str, expected: list[Task]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    ("text", "to"),
    [
        (f"{_CHAIR} đề nghị mỗi chi đoàn đăng ký một công trình.", ["mỗi chi đoàn"]),
        (f"{_CHAIR} đề nghị hợp tác xã liên kết với doanh nghiệp.", ["hợp tác xã"]),
        (f"{_CHAIR} yêu cầu các xã cương quyết di dời dân.", ["các xã"]),
    ],
)
def test_those_told_end_where_a_deed_begins(text: str, to: list[str]) -> None:
    assert [addressees for _, addressees in tasks(text)] == [to]
