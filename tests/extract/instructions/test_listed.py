"""Lists of tasks: what announces them, and whom their lines and headings name."""

import pytest

from tests.extract.instructions.conftest import Task, Told, given, tasks, told, told_in_news

_CHAIR = "Đồng chí Lê Văn Nam"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_CHAIR} yêu cầu:\nSở Y tế: kiểm tra các cơ sở khám bệnh.\nCác xã rà soát hộ nghèo.",
            [
                ("kiểm tra các cơ sở khám bệnh", ["Sở Y tế"]),
                ("Các xã rà soát hộ nghèo", ["Các xã"]),
            ],
        ),
        (  # those addressed stand on lines of their own, what they are to do below
            f"{_CHAIR} yêu cầu:\n1. Bộ Y tế:\na) Cử y tá giúp xã.\n2. Các tỉnh:\n- Rà soát hộ dân.",
            [
                ("Cử y tá giúp xã", ["Bộ Y tế"]),
                ("Rà soát hộ dân", ["Các tỉnh"]),
            ],
        ),
        (  # who passes an order on gives none of his own
            f"{_CHAIR} yêu cầu:\n1. Bộ Quốc phòng, Bộ Công an chỉ đạo lực lượng sơ tán dân.",
            [
                (
                    "Bộ Quốc phòng, Bộ Công an chỉ đạo lực lượng sơ tán dân",
                    ["Bộ Quốc phòng", "Bộ Công an"],
                )
            ],
        ),
        (  # whom a topic names is told
            f"{_CHAIR} yêu cầu:\n- Bộ Y tế rà soát hồ sơ.\n- Đối với các xã, cần bám sát hộ dân.",
            [("Bộ Y tế rà soát hồ sơ", ["Bộ Y tế"]), ("cần bám sát hộ dân", ["các xã"])],
        ),
        (
            f"{_CHAIR} yêu cầu:\n1. Về nguồn vốn: Bộ Y tế bố trí đủ kinh phí.",
            [("Bộ Y tế bố trí đủ kinh phí", ["Bộ Y tế"])],
        ),
        (  # what only announces a list is no part of its first task
            f"{_CHAIR} yêu cầu các xã tập trung một số nhiệm vụ: Một là, rà soát hồ sơ cũ.",
            [("rà soát hồ sơ cũ", ["các xã"])],
        ),
        (
            f"{_CHAIR} yêu cầu các xã làm tốt một số nhiệm vụ, giải pháp: Một là, rà soát sổ cũ.",
            [("rà soát sổ cũ", ["các xã"])],
        ),
        (  # what is built together is no group that is told to create something
            f"{_CHAIR} yêu cầu các xã: quy hoạch cụm, khu du lịch sáng tạo gắn với làng nghề.",
            [("quy hoạch cụm, khu du lịch sáng tạo gắn với làng nghề", ["các xã"])],
        ),
        (  # a line of a list may name them without a colon, or with one behind brackets
            (
                "Hội nghị về xuất khẩu diễn ra sáng 5/3/2024 tại Hà Nội với 63 tỉnh.\n"
                f"Kết luận hội nghị về xuất khẩu, {_CHAIR} yêu cầu thực hiện các nhiệm vụ sau:\n"
                "1. Ngân hàng Nhà nước Việt Nam\na) Điều hành tỷ giá phù hợp thị trường.\n"
                "2. Bộ Tài chính (cơ quan thường trực Ban Chỉ đạo 12):\n"
                "a) Rà soát biểu thuế xuất khẩu của các mặt hàng nông sản."
            ),
            [
                (
                    "Điều hành tỷ giá phù hợp thị trường",
                    ["Ngân hàng Nhà nước Việt Nam"],
                ),
                ("Rà soát biểu thuế xuất khẩu của các mặt hàng nông sản", ["Bộ Tài chính"]),
            ],
        ),
        (
            (
                f"{_CHAIR} yêu cầu:\n- Bộ trưởng, Thủ trưởng cơ quan thuộc Chính phủ thực hiện "
                "một số nhiệm vụ sau:\n+ Rà soát các dự án tồn đọng."
            ),
            [
                (
                    "Rà soát các dự án tồn đọng",
                    ["Bộ trưởng", "Thủ trưởng cơ quan thuộc Chính phủ"],
                )
            ],
        ),
        (
            f"{_CHAIR} đề nghị các sở siết chặt kỷ cương, cụ thể:\nThực hiện nghiêm giờ giấc.",
            [
                ("siết chặt kỷ cương", ["các sở"]),
                ("Thực hiện nghiêm giờ giấc", ["các sở"]),
            ],
        ),
        (  # a notice goes on with its numbered tasks behind what it says of the situation
            f"{_CHAIR} kết luận như sau:\nTrong 7 tháng, sản lượng điện đạt 177 tỷ kWh.\n"  # noqa: ISC004
            "Giải ngân đạt 62% kế hoạch vốn.\n1. Bộ Y tế:\n- Giao bệnh viện trực cấp cứu đêm.\n"
            "2. Đồng ý bổ sung 2 dự án; giao Bộ Tài chính hướng dẫn thủ tục.",
            [
                ("Giao bệnh viện trực cấp cứu đêm", ["Bộ Y tế"]),
                ("hướng dẫn thủ tục", ["Bộ Tài chính"]),
            ],
        ),
        (  # how it was, and what is to be done
            f"{_CHAIR} kết luận như sau:\n1. Năm 2023, với sự vào cuộc của Quốc hội, Bộ Công an, "  # noqa: ISC004
            "cùng với sự ủng hộ của nhân dân, số vụ cháy giảm.\n2. Năm 2024, với sự hỗ trợ của "
            "Bộ Tài chính, Bộ Y tế phải hoàn thành 5 trạm.",
            [("Bộ Y tế phải hoàn thành 5 trạm", ["Bộ Y tế"])],
        ),
    ],
)
def test_each_line_of_a_list_tells_whom_it_names(text: str, expected: list[Task]) -> None:
    assert tasks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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
                "Bí thư Tỉnh ủy Lê Nam nêu một số nhiệm vụ: Một là, hoàn thiện thể chế. Hai "
                "là, cơ cấu lại nền kinh tế."
            ),
            [("Lê Nam", (), "hoàn thiện thể chế"), ("Lê Nam", (), "cơ cấu lại nền kinh tế")],
        ),
        (
            (
                "Ông Lê Nam yêu cầu Bộ CHQS tỉnh thực hiện tốt một số nội dung trọng tâm, "
                "như: quán triệt nhiệm vụ cho bộ đội; duy trì nghiêm chế độ trực ban."
            ),
            [
                ("Lê Nam", ("Bộ CHQS tỉnh",), "quán triệt nhiệm vụ cho bộ đội"),
                ("Lê Nam", ("Bộ CHQS tỉnh",), "duy trì nghiêm chế độ trực ban"),
            ],
        ),
    ],
)
def test_a_list_in_one_sentence_is_told_item_by_item(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_who_gives_the_lines_of_a_list_leads_too() -> None:
    head = "UBND tỉnh yêu cầu thực hiện một số nội dung:\n- Giao Sở Y tế rà soát thuốc;\n"
    led = told(f"{head}- Chỉ đạo Sở Tài chính bố trí đủ kinh phí")
    assert led[-1] == ("UBND tỉnh", ("Sở Tài chính",), "bố trí đủ kinh phí")
    led = told("UBND tỉnh yêu cầu Sở Y tế:\n- Rà soát thuốc.\n- Chỉ đạo các viện trữ máu.")
    assert led[-1] == ("UBND tỉnh", ("Sở Y tế",), "Chỉ đạo các viện trữ máu")


_UNDER_A_HEADING = (
    "Sáng 12/3, Bí thư Tỉnh ủy Lê Nam dự lễ kỷ niệm ngành y tế. Bí thư Tỉnh ủy Lê Nam đánh giá cao "
    "kết quả của ngành.\n\n3 nhiệm vụ của ngành y tế\n\n{lead}\n\nMột là, nâng chất lượng khám "
    "bệnh.\n\nHai là, thu hút thầy thuốc giỏi. Xây dựng chính sách nhà ở; mở rộng hợp tác.\n\n"
    "Ba là, củng cố trạm y tế xã.\n\nNgành đã tặng quà cho các cụ già."
)


def test_what_a_heading_counts_may_be_ordered_below_it() -> None:
    lead = "Trên tinh thần đó, Bí thư Tỉnh ủy đề nghị toàn ngành làm tốt một số nhiệm vụ sau:"
    assert given(_UNDER_A_HEADING.format(lead=lead)) == [
        ("Lê Nam", "nâng chất lượng khám bệnh"),
        ("Lê Nam", "thu hút thầy thuốc giỏi"),
        ("Lê Nam", "Xây dựng chính sách nhà ở"),
        ("Lê Nam", "mở rộng hợp tác"),
        ("Lê Nam", "củng cố trạm y tế xã"),
    ]
    report = "Trong buổi lễ, ngành y tế đã trình bày những việc làm được:"
    assert given(_UNDER_A_HEADING.format(lead=report)) == []


_BY = "Phạm Văn Hiểu"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "lưu ý một số nhiệm vụ: Ban Tuyên giáo theo dõi dư luận; Ủy ban Kiểm tra rà soát đơn.",
            [
                (("Ban Tuyên giáo",), "Ban Tuyên giáo theo dõi dư luận"),
                (("Ủy ban Kiểm tra",), "Ủy ban Kiểm tra rà soát đơn"),
            ],
        ),
        (
            "lưu ý các nội dung: rà soát quy hoạch chợ; công khai quỹ đất.",
            [((), "rà soát quy hoạch chợ"), ((), "công khai quỹ đất")],
        ),
        (
            "giao nhiệm vụ cụ thể: Sở Y tế chuẩn bị thuốc; Sở Công Thương dự trữ hàng.",
            [
                (("Sở Y tế",), "Sở Y tế chuẩn bị thuốc"),
                (("Sở Công Thương",), "Sở Công Thương dự trữ hàng"),
            ],
        ),
        (
            "giao nhiệm vụ cho Sở Y tế: mua thuốc dự trữ; tập huấn cán bộ.",
            [(("Sở Y tế",), "mua thuốc dự trữ"), (("Sở Y tế",), "tập huấn cán bộ")],
        ),
        (
            "đề nghị các đơn vị làm tốt mấy việc: rà soát quy hoạch; công khai quỹ đất.",
            [(("các đơn vị",), "rà soát quy hoạch"), (("các đơn vị",), "công khai quỹ đất")],
        ),
        # how things are
        ("lưu ý một số vấn đề: giá vàng tăng cao; thời tiết thất thường.", []),
    ],
)
def test_work_that_is_announced_before_a_colon(
    words: str, expected: list[tuple[tuple[str, ...], str]]
) -> None:
    found = told_in_news(f"Chủ tịch UBND tỉnh {_BY} {words}")
    assert found == [(_BY, to, task) for to, task in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                f'{_CHAIR} yêu cầu các chi bộ thực hiện "3 rõ": rõ việc, rõ hạn và rõ người; chuẩn '
                "bị tốt đại hội điểm; Ban Tổ chức Huyện ủy rà soát nhân sự."
            ),
            [
                ("chuẩn bị tốt đại hội điểm", ["các chi bộ"]),
                ("Ban Tổ chức Huyện ủy rà soát nhân sự", ["Ban Tổ chức Huyện ủy"]),
            ],
        ),
        (f'{_CHAIR} yêu cầu các chi bộ thực hiện "3 rõ": rõ việc; rõ hạn; rõ người.', []),
    ],
)
def test_orders_go_on_behind_the_items_of_a_programme(text: str, expected: list[Task]) -> None:
    assert tasks(text) == expected
