"""Instructions across clauses, sentences and paragraphs: text, addressees, giver."""

import pytest

from extract.article import Article
from extract.instructions import Instruction
from extract.orders.deadlines import find_deadline
from extract.reader import contextualize


def found(text: str) -> list[Instruction]:
    return contextualize(Article(source="a.txt", text=text)).instructions.all


def told(text: str) -> list[tuple[str, list[str]]]:
    return [(i.sentence.at(i.begin, i.end), [a.agent.label for a in i.to]) for i in found(text)]


_CHAIR = "Đồng chí Lê Văn Nam"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_CHAIR} yêu cầu Bộ Công an điều tra vụ việc; Bộ Y tế tập trung cứu chữa.",
            [("điều tra vụ việc", ["Bộ Công an"]), ("Bộ Y tế tập trung cứu chữa", ["Bộ Y tế"])],
        ),
        (
            f"{_CHAIR} đề nghị Bộ Y tế, các sở, ngành và Công an tỉnh Kon Tum rà soát hồ sơ.",
            [("rà soát hồ sơ", ["Bộ Y tế", "các sở, ngành", "Công an tỉnh Kon Tum"])],
        ),
        (
            "Đối với Bộ Y tế, đồng chí Lê Văn Nam yêu cầu không mua thuốc trôi nổi.",
            [("không mua thuốc trôi nổi", ["Bộ Y tế"])],
        ),
        (
            f"{_CHAIR} yêu cầu:\nSở Y tế: kiểm tra các cơ sở khám bệnh.\nCác xã rà soát hộ nghèo.",
            [
                ("kiểm tra các cơ sở khám bệnh", ["Sở Y tế"]),
                ("Các xã rà soát hộ nghèo", ["Các xã"]),
            ],
        ),
        (
            f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng. Đồng thời, công khai tiến độ xử lý.",
            [
                ("rà soát hồ sơ tồn đọng", ["các sở"]),
                ("công khai tiến độ xử lý", ["các sở"]),
            ],
        ),
        (
            "“Tránh để người dân chờ đợi lâu” - đồng chí Lê Văn Nam lưu ý.",
            [("Tránh để người dân chờ đợi lâu", [])],
        ),
        (
            "Các sở được đồng chí Lê Văn Nam giao rà soát hồ sơ tồn đọng.",
            [("rà soát hồ sơ tồn đọng", ["Các sở"])],
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
        (
            f"{_CHAIR} nhấn mạnh giá sẽ tăng, nên các xã cần vận động dân giữ đàn lợn.",
            [("các xã cần vận động dân giữ đàn lợn", ["các xã"])],
        ),
        (
            f"{_CHAIR} cho rằng vấn đề quan trọng hiện nay là cần điều chỉnh nhanh sản xuất.",
            [("cần điều chỉnh nhanh sản xuất", [])],
        ),
        (  # how many must do something is a figure
            f"{_CHAIR} cho biết hồ đập an toàn, trong đó 15 hồ phải hạ thấp mực nước.",
            [],
        ),
        (  # what stands behind a duty of an order belongs to the order
            (
                f"{_CHAIR} yêu cầu các xã lập kế hoạch rõ ràng. Việc lập kế hoạch phải bám sát "
                "thực tế; phân công rõ trách nhiệm từng người."
            ),
            [
                ("lập kế hoạch rõ ràng", ["các xã"]),
                ("Việc lập kế hoạch phải bám sát thực tế", ["các xã"]),
                ("phân công rõ trách nhiệm từng người", ["các xã"]),
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
            "“Tôi đề nghị các xã tập trung xử lý hồ sơ này”, đồng chí Lê Văn Nam nhấn mạnh.",
            [("tập trung xử lý hồ sơ này", ["các xã"])],
        ),
        (  # what came of an order is none
            "Công an tỉnh đã chỉ đạo các đơn vị triệt phá 15 ổ nhóm trộm cắp trong năm.",
            [],
        ),
        (  # behind «;» a group without a name is told something, or what to do in a case
            f"{_CHAIR} đề nghị các sở làm rõ nguyên nhân; người trả lời nêu rõ lộ trình.",
            [
                ("làm rõ nguyên nhân", ["các sở"]),
                ("người trả lời nêu rõ lộ trình", ["người trả lời"]),
            ],
        ),
        (
            f"{_CHAIR} đề nghị các sở vận động các hộ; trường hợp chống đối thì lập biên bản.",
            [
                ("vận động các hộ", ["các sở"]),
                ("trường hợp chống đối thì lập biên bản", ["các sở"]),
            ],
        ),
        (  # a name in full ends where its verb begins, whichever that is
            f"{_CHAIR} đề nghị Bộ Nội vụ trình Chính phủ dự thảo; Bộ Tài chính sửa biểu mẫu.",
            [
                ("trình Chính phủ dự thảo", ["Bộ Nội vụ"]),
                ("Bộ Tài chính sửa biểu mẫu", ["Bộ Tài chính"]),
            ],
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
        (  # when it is to be done is no second thing, nor is a paper of a list
            f"{_CHAIR} giao Sở Y tế lập phương án; hoàn thành trong tháng 11 năm 2025.",
            [("lập phương án; hoàn thành trong tháng 11 năm 2025", ["Sở Y tế"])],
        ),
        (
            (
                f"{_CHAIR} yêu cầu các sở thực hiện nghiêm Công điện số 10/CĐ-TTg; Thông báo số "
                "12/TB-VPCP."
            ),
            [("thực hiện nghiêm Công điện số 10/CĐ-TTg; Thông báo số 12/TB-VPCP", ["các sở"])],
        ),
        (  # «phát hiện, …» is nothing that is so now
            (
                f"{_CHAIR} đề nghị Công an tỉnh Kon Tum kiểm tra xe chở cát. Cùng với đó, kịp thời "
                "phát hiện, xử lý xe quá tải."
            ),
            [
                ("kiểm tra xe chở cát", ["Công an tỉnh Kon Tum"]),
                ("kịp thời phát hiện, xử lý xe quá tải", ["Công an tỉnh Kon Tum"]),
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
        (
            "Theo ông Lê Văn Nam, Giám đốc Sở Y tế, các bệnh viện cần dự trữ đủ thuốc.",
            [("các bệnh viện cần dự trữ đủ thuốc", ["các bệnh viện"])],
        ),
        (
            "Theo yêu cầu của Bộ Y tế, các bệnh viện phải báo cáo tồn kho trước ngày 5/6/2024.",
            [
                (
                    "các bệnh viện phải báo cáo tồn kho trước ngày 5/6/2024",
                    ["các bệnh viện"],
                )
            ],
        ),
        (
            f"{_CHAIR} nghiêm cấm các trường thu tiền ngoài quy định.",
            [("nghiêm cấm các trường thu tiền ngoài quy định", ["các trường"])],
        ),
        (
            f"{_CHAIR} giao nhiệm vụ cụ thể cho các sở. Sở Y tế sớm tham mưu đề án cấp cứu.",
            [("Sở Y tế sớm tham mưu đề án cấp cứu", ["Sở Y tế"])],
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
        (  # words without quotation marks before who says them
            "Hạn chót 30/6 các bộ phải có kịch bản giá điện, đồng chí Lê Văn Nam nói.",
            [("Hạn chót 30/6 các bộ phải có kịch bản giá điện", ["các bộ"])],
        ),
        (  # what is told in short first, and in full below
            f"{_CHAIR} yêu cầu các sở rà soát toàn bộ hồ sơ nhà đất.\n{_CHAIR} yêu cầu các sở "  # noqa: ISC004
            "rà soát toàn bộ hồ sơ nhà đất còn tồn đọng từ năm trước.",
            [("rà soát toàn bộ hồ sơ nhà đất còn tồn đọng từ năm trước", ["các sở"])],
        ),
        (  # a plan that was given gives nothing
            f"{_CHAIR} yêu cầu các chủ đầu tư giải ngân hết nguồn vốn kế hoạch đã giao trong năm.",
            [("giải ngân hết nguồn vốn kế hoạch đã giao trong năm", ["các chủ đầu tư"])],
        ),
        (  # why is no part of what is to be done
            f"{_CHAIR} yêu cầu các xã mở đợt cao điểm diệt muỗi ở mọi thôn bản, bởi số ca tăng.",
            [("mở đợt cao điểm diệt muỗi ở mọi thôn bản", ["các xã"])],
        ),
        (  # nor what came of it
            f"{_CHAIR} yêu cầu các huyện rà soát hồ sơ tồn; đến nay đã có 8 huyện hoàn thành.",
            [("rà soát hồ sơ tồn", ["các huyện"])],
        ),
        (  # a thing is told nothing: it is of the order of its paragraph
            f"{_CHAIR} yêu cầu các sở công khai chỉ tiêu. Việc tuyển cán bộ, viên chức phải đúng.",
            [
                ("công khai chỉ tiêu", ["các sở"]),
                ("Việc tuyển cán bộ, viên chức phải đúng", ["các sở"]),
            ],
        ),
    ],
)
def test_instructions(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Các sở đã rà soát hồ sơ tồn đọng theo yêu cầu của tỉnh.",
        f"{_CHAIR} khẳng định các sở đã hoàn thành chỉ tiêu được giao.",
        f"{_CHAIR} nhấn mạnh chuyển đổi số phải là nhiệm vụ trọng tâm.",
        f"{_CHAIR} cho biết tỉnh cần khoảng 300 tỷ đồng để làm đường.",
        f"{_CHAIR} yêu cầu phát huy tinh thần 5 “đẩy mạnh”, 5 “bảo đảm”.",  # a programme's
        f"{_CHAIR} giao nhiệm vụ cụ thể cho các sở.",
        f"{_CHAIR} chỉ đạo hội nghị.",
        "Năm 2016, các bộ chỉ đạo lực lượng chức năng xử lý 223 vụ.",
        "Các đại biểu nêu nhiều đề xuất, kiến nghị với Chính phủ.",
        "Sở sẽ phối hợp tham mưu UBND tỉnh có văn bản chỉ đạo các xã công khai thủ tục.",
        f"{_CHAIR} khẳng định: Tại sao chúng ta phải chọn khâu này?",
        "Sở chủ trì thực hiện theo chức năng, nhiệm vụ được giao căn cứ điều kiện thực tế.",
        f"{_CHAIR} đã chỉ đạo sửa xong 14 điểm đen trên quốc lộ.",
        "Theo yêu cầu của Bộ Y tế, các bệnh viện đã báo cáo tồn kho.",
    ],
)
def test_what_is_no_instruction(text: str) -> None:
    assert told(text) == []


def test_those_a_paragraph_addresses_are_not_those_of_the_next_point() -> None:
    text = f"{_CHAIR} yêu cầu:\n- Các xã phải trực đủ quân số.\n- Đẩy mạnh giải ngân vốn vay."
    assert told(text) == [
        ("Các xã phải trực đủ quân số", ["Các xã"]),
        ("Đẩy mạnh giải ngân vốn vay", []),
    ]


@pytest.mark.parametrize(
    ("text", "givers"),
    [
        (
            "Lãnh đạo tỉnh An Giang chỉ đạo các huyện sơ tán dân ven sông.",
            ["Lãnh đạo tỉnh An Giang"],
        ),
        ("Đại diện Cục Thuế TPHCM đề nghị các sở rà soát nợ thuế.", ["Đại diện Cục Thuế TPHCM"]),
        ("Huyện Gio Linh đề nghị các sở sớm thẩm định dự án.", ["Huyện Gio Linh"]),
        (
            f"{_CHAIR} yêu cầu các xã rà soát hồ sơ.\nCác xã quán triệt, yêu cầu cán bộ giữ giờ.",
            ["Lê Văn Nam", "Lê Văn Nam"],
        ),
    ],
)
def test_who_gives_an_order(text: str, givers: list[str]) -> None:
    assert [i.giver.agent.label if i.giver else None for i in found(text)] == givers


@pytest.mark.parametrize(
    "text",
    [
        "Nâng cao chất lượng phục vụ chính là thước đo của cải cách.",
        "Giải ngân đạt 62% kế hoạch vốn cả năm.",
        "Năm qua, được sự quan tâm của tỉnh, các sở, nhất là Sở Y tế tạo nhiều chuyển biến.",
        "Tinh gọn bộ máy là vấn đề khó, chưa có tiền lệ.",
        "Nhà nước giữ vai trò kiến tạo thị trường.",
        "Nguyên nhân do dân đi lại nhiều, các cơ quan thực hiện xét nghiệm tại chỗ.",
    ],
)
def test_what_does_not_go_on_with_an_order(text: str) -> None:
    assert told(f"{_CHAIR} yêu cầu các sở rà soát hồ sơ tồn đọng.\n{text}") == [
        ("rà soát hồ sơ tồn đọng", ["các sở"])
    ]


def test_a_giver_is_inherited_and_marked() -> None:
    first, second = found(f"{_CHAIR} yêu cầu các sở rà soát hồ sơ cũ; công khai tiến độ xử lý.")
    assert first.giver is not None
    assert second.giver is not None
    assert (first.giver.agent.label, first.giver.inferred) == ("Lê Văn Nam", False)
    assert (second.giver.agent.label, second.giver.inferred) == ("Lê Văn Nam", True)


def test_an_order_said_twice_keeps_its_addressees() -> None:
    text = (
        f"{_CHAIR} yêu cầu Bộ Y tế không mua thuốc trôi nổi.\n\n"
        f"{_CHAIR} yêu cầu không mua thuốc trôi nổi."
    )
    assert {tuple(to) for _, to in told(text)} == {("Bộ Y tế",)}


def test_what_two_are_told_in_the_same_words_is_two_instructions() -> None:
    text = (
        "Hội nghị diễn ra sáng 5/3/2024 tại tỉnh Hưng Yên với sự tham gia của nhiều đại biểu.\n"
        f"{_CHAIR} yêu cầu:\n"
        "- Bộ Y tế rà soát danh mục; xây dựng kế hoạch mua thuốc năm tới.\n"
        "- Các sở triển khai ngay việc xây dựng kế hoạch mua thuốc năm tới."
    )
    assert [to for _, to in told(text)] == [["Bộ Y tế"], ["Bộ Y tế"], ["Các sở"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bộ Tài chính đề nghị các sở gửi số liệu. Bộ Tài nguyên và Môi trường cung cấp bản đồ.",
            [["các sở"], ["Bộ Tài nguyên và Môi trường"]],
        ),
        (
            "Công an tỉnh Bắc Kạn yêu cầu các phòng rà soát hồ sơ. Công an xã Tân Sơn trực 24/24.",
            [["các phòng"], ["Công an xã Tân Sơn"]],
        ),
        (
            f"{_CHAIR} lưu ý các bệnh viện khi nhận người bệnh: phân loại ngay từ đầu.",
            [["các bệnh viện"]],
        ),
        (f"{_CHAIR} yêu cầu chủ đầu tư dừng thi công hai hạng mục.", [["chủ đầu tư"]]),
    ],
)
def test_who_is_told(text: str, expected: list[list[str]]) -> None:
    assert [to for _, to in told(text)] == expected


def test_a_paper_to_be_laid_before_a_day_has_that_deadline() -> None:
    (order,) = found(f"{_CHAIR} giao Sở Tư pháp trình nghị quyết trước ngày 30/9/2024.")
    begin = order.begin - order.sentence.begin
    assert find_deadline(order.sentence.text, begin).deadline == "2024-09-30"


def test_others_are_told_without_a_modal_behind_a_duty() -> None:
    text = f"{_CHAIR} nhấn mạnh các sở cần rà soát hồ sơ; UBND các xã tổ chức lực lượng trực."
    assert [to for _, to in told(text)] == [["các sở"], ["UBND các xã"]]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        (f"{_CHAIR} đề nghị mỗi chi đoàn đăng ký một công trình.", ["mỗi chi đoàn"]),
        (f"{_CHAIR} đề nghị hợp tác xã liên kết với doanh nghiệp.", ["hợp tác xã"]),
        (f"{_CHAIR} yêu cầu các xã cương quyết di dời dân.", ["các xã"]),
    ],
)
def test_those_told_end_where_a_deed_begins(text: str, to: list[str]) -> None:
    assert [addressees for _, addressees in told(text)] == [to]
