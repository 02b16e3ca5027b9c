"""Who gives an order: named, known by what it is, or the subject of what it did first."""

import pytest

from extract.article import Article
from extract.reader import contextualize
from tests.extract.instructions.conftest import given, told_in_news


def test_who_leads_the_work_gives_no_order() -> None:
    text = (
        "Chủ tịch UBND tỉnh Lê Văn Nam yêu cầu các xã rà soát hồ đập. Phó Chủ tịch UBND tỉnh "
        "Trần Văn Bình trực tiếp chỉ đạo, đôn đốc việc này; Văn phòng UBND tỉnh theo dõi."
    )
    assert {who for who, *_ in told_in_news(text)} == {"Lê Văn Nam"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Để đủ vốn, EVN kiến nghị Bộ Công Thương phê duyệt danh mục lưới điện.",
            [("EVN", "phê duyệt danh mục lưới điện")],
        ),
        (
            "VNPT Hưng Yên cũng đề nghị các địa phương phối hợp hạ ngầm cáp.",
            [("VNPT Hưng Yên", "phối hợp hạ ngầm cáp")],
        ),
        (
            "Kết luận phần hỏi đáp, chủ tọa yêu cầu Sở Y tế rà soát danh mục thuốc.",
            [("chủ tọa", "rà soát danh mục thuốc")],
        ),
        (
            (
                "Thường trực đã nhận 90 ý kiến; trong đó cử tri huyện Ân Thi kiến nghị Sở Y tế "
                "bố trí thêm y tá."
            ),
            [("cử tri huyện Ân Thi", "bố trí thêm y tá")],
        ),
        (
            "Trong nội bộ, lãnh đạo Bộ đã chỉ đạo các đơn vị sớm xử lý hồ sơ.",
            [("lãnh đạo Bộ", "sớm xử lý hồ sơ")],
        ),
        (
            (
                "Ông Lê Văn Nam, Chủ tịch UBND huyện Ân Thi, cho rằng đèn đường còn thiếu. "
                "Huyện đề nghị Sở Xây dựng sớm lắp đặt đèn."
            ),
            [("huyện Ân Thi", "sớm lắp đặt đèn")],
        ),
        (
            (
                "Năm 2012, Ban Thường vụ Tỉnh ủy Hưng Yên ban hành chỉ thị về phòng cháy; trong đó "
                "yêu cầu UBND tỉnh rà soát toàn bộ kho xăng dầu."
            ),
            [("Ban Thường vụ Tỉnh ủy Hưng Yên", "rà soát toàn bộ kho xăng dầu")],
        ),
        (
            (
                "Ông Lê Văn Nam cho biết Chính phủ đã bàn kỹ, đồng thời đã giao cho Bộ Tài chính "
                "nghiên cứu phương án lãi suất."
            ),
            [("Chính phủ", "nghiên cứu phương án lãi suất")],
        ),
        (
            (
                "Đồng chí Lê Văn Nam phát biểu. Đây là nền tảng để hoàn thiện chính quyền số, "
                "vì vậy, đề nghị các đơn vị sớm kết nối dữ liệu."
            ),
            [("Lê Văn Nam", "sớm kết nối dữ liệu")],
        ),
        (
            (
                "Ông Lê Văn Nam thông báo nhận 80 ý kiến cử tri, kiến nghị Sở Y tế bố trí y tá, "
                "đề nghị EVN Hưng Yên khắc phục tình trạng mất điện."
            ),
            [
                ("Lê Văn Nam", "bố trí y tá"),
                ("Lê Văn Nam", "khắc phục tình trạng mất điện"),
            ],
        ),
        (
            "Ngày 3/4, Thủ tướng Phạm Minh Chính vừa ký công điện yêu cầu các bộ bảo đảm đủ sách.",
            [("Phạm Minh Chính", "bảo đảm đủ sách")],
        ),
        (
            "🔹 Các đại biểu đề xuất Hội Nông dân xã cần: mở thêm lớp dạy nghề.",
            [("Các đại biểu", "cần: mở thêm lớp dạy nghề")],
        ),
        ("Các đại biểu đề xuất nhiều giải pháp nâng cao chất lượng dạy học.", []),
        (
            "Nghị quyết của HĐND tỉnh Hưng Yên giao UBND tỉnh tổ chức triển khai thực hiện.",
            [("HĐND tỉnh Hưng Yên", "tổ chức triển khai thực hiện")],
        ),
        ("Thu đạt dự toán theo Nghị quyết số 12 của Quốc hội giao là 315 tỷ đồng.", []),
        # what a wish or a proposal is about is nothing to be done
        ("Đồng chí Lê Văn Nam cũng kiến nghị về quy hoạch vùng, bố trí vốn.", []),
        # who passes an order on gives none of his own
        (
            "Đồng chí Lê Văn Nam yêu cầu các sở kiểm tra kho, đề nghị chủ kho ký cam kết.",
            [("Lê Văn Nam", "kiểm tra kho, đề nghị chủ kho ký cam kết")],
        ),
        # what voters asked is a topic here
        ("Nội dung cử tri kiến nghị đã được các sở trả lời.", []),
        ("HLV đề nghị các cầu thủ tập trung tối đa.", []),
    ],
)
def test_who_gives_an_order(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert given(text) == expected


def test_a_task_stands_before_what_announces_more_below() -> None:
    text = (
        "Đồng chí Lê Văn Nam yêu cầu các vụ rà soát nghiêm kế hoạch năm, đồng thời nhấn mạnh "
        "một số vấn đề sau:\n- Sở Y tế bố trí đủ y tá."
    )
    assert given(text) == [
        ("Lê Văn Nam", "rà soát nghiêm kế hoạch năm"),
        ("Lê Văn Nam", "Sở Y tế bố trí đủ y tá"),
    ]


def test_the_next_paragraph_of_a_list_is_not_told_by_an_order_within_the_one_before() -> None:
    text = (
        "Ban Thường vụ Tỉnh ủy Hưng Yên họp.\n1. Xem xét vi phạm tại xã Ân Thi.\n"
        "Ban Thường vụ Tỉnh ủy Hưng Yên yêu cầu Huyện ủy Ân Thi xử lý vi phạm.\n"
        "2. Xem xét kết quả giám sát tại các huyện."
    )
    assert [task for _, task in given(text)] == ["xử lý vi phạm"]


def test_an_order_goes_on_with_what_a_body_is_given_too() -> None:
    text = (
        "Thủ tướng Phạm Minh Chính yêu cầu Bộ Y tế cần kiểm tra việc mua thuốc.\n"
        "Bộ Y tế cũng được giao nhiệm vụ hướng dẫn các địa phương.\n"
        "Bộ cần có phương án dự trữ thuốc.\n"
        "Người đứng đầu Chính phủ cũng giao Bộ Nội vụ rà soát biên chế y tế."
    )
    instructions = contextualize(Article(source="a.txt", text=text)).instructions.all
    assert {i.giver.agent.label for i in instructions if i.giver} == {"Phạm Minh Chính"}
    told = [[a.agent.label for a in i.to] for i in instructions]
    assert told == [["Bộ Y tế"], ["Bộ Y tế"], ["Bộ Y tế"], ["Bộ Nội vụ"]]


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        ("Ban giám hiệu nhà trường đề nghị phụ huynh phối hợp giữ trật tự.", "Ban giám hiệu"),
        ("Lãnh đạo VEC yêu cầu từng đơn vị cam kết tiến độ theo tuần.", "Lãnh đạo VEC"),
        ("Phòng Cảnh sát giao thông khuyến cáo lái xe không dừng trên cầu.", "Phòng Cảnh sát"),
    ],
)
def test_a_body_that_no_list_knows_asks(text: str, giver: str) -> None:
    ((who, _),) = given(text)
    assert who is not None
    assert who.startswith(giver)


def test_what_a_thing_requires_is_no_order() -> None:
    assert given("Công việc này yêu cầu các bên phối hợp chặt chẽ.") == []


def test_those_who_approved_a_paper_give_what_stands_in_it() -> None:
    orders = given(
        "Theo kế hoạch vừa được UBND tỉnh Sơn La phê duyệt, Sở Y tế chịu trách nhiệm tập huấn; "
        "Công an tỉnh lập phương án bảo vệ."
    )
    assert [giver for giver, _ in orders] == ["UBND tỉnh Sơn La"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "UBND xã giao Trạm Y tế xã phun khử khuẩn các thôn bị ngập.",
            [("UBND xã", "phun khử khuẩn các thôn bị ngập")],
        ),
        (
            "Đại biểu Lê Thị Mai (Cà Mau) nêu ý kiến. Đại biểu đề nghị Chính phủ tăng mức khoán.",
            [("Lê Thị Mai", "tăng mức khoán")],
        ),
        (
            (
                "Thủ tướng Chính phủ yêu cầu Bộ Y tế cứu chữa nạn nhân. Thủ tướng gửi lời chia "
                "buồn tới các gia đình. Các bộ rà soát ngay quy định về phòng cháy."
            ),
            [
                ("Thủ tướng Chính phủ", "cứu chữa nạn nhân"),
                ("Thủ tướng Chính phủ", "Các bộ rà soát ngay quy định về phòng cháy"),
            ],
        ),
        (
            "Chính phủ đồng ý bổ sung vốn cho hai tỉnh. Bộ Tài chính chịu trách nhiệm về số liệu.",
            [("Chính phủ", "Bộ Tài chính chịu trách nhiệm về số liệu")],
        ),
    ],
)
def test_who_gives_what_goes_on(text: str, expected: list[tuple[str, str]]) -> None:
    assert given(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sở Y tế đã lập đoàn kiểm tra, yêu cầu phòng khám gỡ quảng cáo sai sự thật.",
            [("Sở Y tế", "gỡ quảng cáo sai sự thật")],
        ),
        (
            "Ban Pháp chế HĐND tỉnh họp. Từ thực tế, Ban đề nghị Sở Tư pháp rà soát văn bản.",
            [("Ban Pháp chế HĐND tỉnh", "rà soát văn bản")],
        ),
        (
            "Đó là yêu cầu của Bí thư Lê Văn Nam tại cuộc họp. Theo đó, các xã phải báo cáo rõ.",
            [("Lê Văn Nam", "các xã phải báo cáo rõ")],
        ),
        (
            "Chính phủ giao nhiệm vụ cụ thể cho từng bộ. Trong đó, Bộ Tư pháp thẩm định dự luật.",
            [("Chính phủ", "Bộ Tư pháp thẩm định dự luật")],
        ),
        (
            "Ngành y tế khuyến cáo người dân chủ động diệt muỗi, ngủ màn.",
            [(None, "chủ động diệt muỗi, ngủ màn")],
        ),
    ],
)
def test_who_is_meant_to_give_it(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert given(text) == expected


@pytest.mark.parametrize(
    ("text", "giver", "to", "task"),
    [
        (
            "Bí thư Đảng ủy Nà Hoa đề nghị các thành viên chủ động học hỏi kinh nghiệm.",
            "Bí thư Đảng ủy Nà Hoa",
            "các thành viên",
            "chủ động học hỏi kinh nghiệm",
        ),
        (
            "Bà Lê Thị Mai nêu rõ, Bộ Y tế đã có chỉ đạo yêu cầu các địa phương tiêm bù vắc xin.",
            "Bộ Y tế",
            "các địa phương",
            "tiêm bù vắc xin",
        ),
        (
            "Bí thư Tỉnh ủy Lê Văn Nam đã ra lời kêu gọi các doanh nghiệp tích cực giúp vùng lũ.",
            "Lê Văn Nam",
            "các doanh nghiệp",
            "tích cực giúp vùng lũ",
        ),
        (
            "Chính phủ đã ra nghị quyết giao Bộ Y tế khẩn trương rà soát thuốc.",
            "Chính phủ",
            "Bộ Y tế",
            "khẩn trương rà soát thuốc",
        ),
        (
            "Bộ Y tế vừa có Công văn 81/BYT-DP. Bộ cũng lưu ý các bệnh viện phải phân luồng.",
            "Bộ Y tế",
            "các bệnh viện",
            "phải phân luồng",
        ),
        (
            "Lãnh đạo huyện mong muốn các đơn vị tiếp tục phát huy truyền thống.",
            "Lãnh đạo huyện",
            "các đơn vị",
            "tiếp tục phát huy truyền thống",
        ),
        (
            "Với quyết tâm cao, Bộ Y tế ban hành chỉ thị; đồng thời yêu cầu các khoa rà soát kho.",
            "Bộ Y tế",
            "các khoa",
            "rà soát kho",
        ),
    ],
)
def test_a_giver_stands_before_other_words(text: str, giver: str, to: str, task: str) -> None:
    assert told_in_news(text) == [(giver, (to,), task)]


def test_a_reminder_goes_on_behind_another_order() -> None:
    assert told_in_news(
        "Chủ tịch tỉnh Lê Văn Nam lưu ý các xã không được chủ quan; đồng thời nhắc các chủ tàu giữ "
        "liên lạc thường xuyên."
    ) == [
        ("Lê Văn Nam", ("các xã",), "không được chủ quan"),
        ("Lê Văn Nam", ("các chủ tàu",), "giữ liên lạc thường xuyên"),
    ]


def test_what_is_told_first_may_say_too_little() -> None:
    assert told_in_news(
        "Thủ tướng Lê Văn Nam giao Bộ Công an điều tra; Bộ Tài chính cấp bổ sung kinh phí."
    ) == [("Lê Văn Nam", ("Bộ Tài chính",), "Bộ Tài chính cấp bổ sung kinh phí")]
