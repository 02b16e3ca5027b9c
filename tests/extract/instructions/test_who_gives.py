"""Who gives an order where somebody else spoke, acted or issued a paper just before."""

import pytest

from tests.extract.instructions.conftest import told_in_news


def test_who_acts_is_meant_by_the_next_pronoun() -> None:
    assert told_in_news(
        "Chủ tịch UBND huyện Hồ Văn Thuận nói huyện thiếu cát. Kiểm tra tuyến đường hôm 18/10, Phó "
        'Chủ tịch UBND tỉnh Trần Quang Hưng không giấu được sốt ruột: "Toàn tỉnh phải đạt ít nhất '
        '95%, không bàn lùi". Ông đề nghị Sở Tài chính xử lý dứt điểm hồ sơ.'
    ) == [
        ("Trần Quang Hưng", ("Toàn tỉnh",), "Toàn tỉnh phải đạt ít nhất 95%, không bàn lùi"),
        ("Trần Quang Hưng", ("Sở Tài chính",), "xử lý dứt điểm hồ sơ"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Tại cuộc họp, lãnh đạo các xã cho rằng kho thóc đã cũ.",
        "Nhiều đại biểu đánh giá kho thóc đã cũ.",
    ],
)
def test_what_others_say_takes_the_floor_from_who_spoke_before(said: str) -> None:
    order = "Giám đốc Sở Y tế Lê Văn Nam đề nghị các xã rà soát hồ sơ."
    told = [("Lê Văn Nam", ("các xã",), "rà soát hồ sơ")]
    assert told_in_news(f"{order} {said} Do đó, cần sửa lại mái kho.") == told


def test_a_woman_is_not_meant_by_ong() -> None:
    assert told_in_news(
        "Ông Lê Văn Nam kiểm tra công trường. Bà Trần Thị Mai báo cáo tiến độ còn chậm. "
        "Ông yêu cầu các nhà thầu rà soát hồ sơ."
    ) == [("Lê Văn Nam", ("các nhà thầu",), "rà soát hồ sơ")]


def test_one_who_hands_over_a_flag_is_meant_by_dong_chi() -> None:
    assert told_in_news(
        "Thay mặt Ban Thường vụ Tỉnh ủy, Bí thư Huyện ủy Lê Văn Nam đã trao cờ thi đua. Phát "
        "biểu tại lễ phát động, đồng chí cũng yêu cầu các xã tiếp tục trồng hoa ven đường."
    ) == [("Lê Văn Nam", ("các xã",), "tiếp tục trồng hoa ven đường")]


def test_the_chairman_of_a_province_is_that_of_its_people_s_committee() -> None:
    assert told_in_news(
        "Chủ tịch UBND tỉnh Cà Mau Lê Văn Nam dự họp. Chủ tịch tỉnh Cà Mau yêu cầu Sở Y tế rà soát "
        "hồ sơ."
    ) == [("Lê Văn Nam", ("Sở Y tế",), "rà soát hồ sơ")]


def test_the_director_of_a_department_is_not_that_of_a_centre() -> None:
    assert told_in_news(
        "Bà Cầm Thị Hiền, Giám đốc Sở, chủ trì. Ông Lò Văn Dua, Giám đốc Trung tâm Y tế huyện nói "
        "vắc xin về chậm. Giám đốc Sở giao: Trung tâm Kiểm soát bệnh tật mở đợt tiêm vét; Phòng Tổ "
        "chức đôn đốc các đơn vị."
    ) == [
        ("Cầm Thị Hiền", ("Trung tâm Kiểm soát bệnh tật",), "mở đợt tiêm vét"),
        ("Cầm Thị Hiền", ("Phòng Tổ chức",), "Phòng Tổ chức đôn đốc các đơn vị"),
    ]


def test_a_delegation_is_not_whom_it_came_to_see() -> None:
    assert told_in_news(
        "Đoàn giám sát của HĐND tỉnh Hà Nam làm việc với UBND huyện Kim Bảng. Phó Chủ tịch UBND "
        "huyện Lê Văn Nam cho biết huyện đã thu hồi 12 hợp đồng. Đoàn đề nghị các xã rà soát đất."
    ) == [("Đoàn giám sát của HĐND tỉnh Hà Nam", ("các xã",), "rà soát đất")]


def test_a_delegation_that_is_not_named_is_nobody_who_spoke() -> None:
    assert told_in_news(
        "Phó Chủ tịch UBND huyện Lê Văn Nam cho biết trạm xá thiếu thuốc. Đoàn đề nghị các xã rà "
        "soát danh mục thuốc."
    ) == [(None, ("các xã",), "rà soát danh mục thuốc")]


def test_what_a_delegation_also_does_is_no_task_and_it_asks_of_its_own() -> None:
    assert told_in_news(
        "Chủ tịch UBND thành phố Lê Văn Nam đề nghị Sở Tài chính rà soát giá đất. Đoàn đại biểu "
        "HĐND thành phố Biên Hòa cũng khảo sát thực địa. Đoàn kiến nghị các phường rà soát đèn."
    ) == [
        ("Lê Văn Nam", ("Sở Tài chính tỉnh Đồng Nai",), "rà soát giá đất"),
        ("Đoàn đại biểu HĐND thành phố Biên Hòa", ("các phường",), "rà soát đèn"),
    ]


def test_a_delegation_that_is_not_named_is_nobody_who_ordered() -> None:
    assert told_in_news(
        "Phó Chủ tịch UBND huyện Lê Văn Nam đề nghị Sở Y tế bổ sung thuốc. Đoàn đề nghị các xã rà "
        "soát danh mục."
    ) == [
        ("Lê Văn Nam", ("Sở Y tế",), "bổ sung thuốc"),
        (None, ("các xã",), "rà soát danh mục"),
    ]


def test_what_whoever_serves_must_do_is_not_told_those_of_the_order_before() -> None:
    assert told_in_news(
        "Bí thư Huyện ủy Lê Văn Nam yêu cầu Hội Nông dân huyện rà soát hộ nghèo. "
        '"Làm cán bộ thì phải gần dân", ông nhắc nhở.'
    ) == [
        ("Lê Văn Nam", ("Hội Nông dân huyện",), "rà soát hộ nghèo"),
        ("Lê Văn Nam", (), "Làm cán bộ thì phải gần dân"),
    ]


def test_who_sends_delegations_gives_the_order() -> None:
    assert told_in_news(
        "Chủ tịch UBND tỉnh Lê Văn Nam yêu cầu Sở Y tế rà soát thuốc. Huyện ủy Thăng Bình đã lập "
        "ba đoàn kiểm tra, yêu cầu các xã sơ tán dân."
    ) == [
        ("Lê Văn Nam", ("Sở Y tế",), "rà soát thuốc"),
        ("Huyện ủy Thăng Bình", ("các xã",), "sơ tán dân"),
    ]


def test_a_body_in_a_list_passes_on_what_the_list_tells_it() -> None:
    assert told_in_news(
        "Phó Thủ tướng Lê Văn Nam yêu cầu:\n\n1. Về giá\n\na) Bộ Công Thương ban hành khung giá "
        "điện.\n\n2. Về đầu tư\n\na) Đối với dự án Nhơn Trạch 3 và 4:\n\n- Tập đoàn Dầu khí "
        "Việt Nam chỉ đạo các nhà thầu đẩy nhanh tiến độ."
    )[-1][:2] == ("Lê Văn Nam", ("Tập đoàn Dầu khí Việt Nam",))


def test_a_body_by_its_kind_asks_on() -> None:
    assert told_in_news(
        "Bộ Y tế đề nghị Sở Y tế rà soát thuốc. Bộ cũng yêu cầu các bệnh viện lấy mẫu xét nghiệm."
    ) == [
        ("Bộ Y tế", ("Sở Y tế",), "rà soát thuốc"),
        ("Bộ Y tế", ("các bệnh viện",), "lấy mẫu xét nghiệm"),
    ]


def test_a_law_that_is_named_issues_nothing() -> None:
    assert told_in_news(
        "UBND tỉnh ban hành Quyết định số 101/2024/QĐ-UBND. Sở Tư pháp cho hay, việc này căn cứ "
        "Luật Ban hành văn bản quy phạm pháp luật năm 2015. Quyết định 101 giao Giám đốc Sở Tư "
        "pháp đăng tải danh mục; Chánh Văn phòng UBND tỉnh; Giám đốc các sở chịu trách nhiệm thi "
        "hành."
    ) == [
        ("UBND tỉnh", ("Giám đốc Sở Tư pháp",), "đăng tải danh mục"),
        (
            "UBND tỉnh",
            ("Chánh Văn phòng UBND tỉnh", "Giám đốc các sở"),
            "chịu trách nhiệm thi hành",
        ),
    ]


def test_who_issued_a_resolution_charges_the_bodies_it_names() -> None:
    assert told_in_news(
        "Ngày 8/8/2024, Chính phủ ban hành Nghị quyết số 126/NQ-CP. Chính phủ thống nhất giữ mục "
        "tiêu tăng trưởng. Cụ thể, Ngân hàng Nhà nước Việt Nam được giao điều hành tỷ giá linh "
        "hoạt. Đối với Bộ Công Thương, nghị quyết dành hẳn một mục. Bộ này phải: xây dựng kịch bản "
        "cung ứng điện."
    ) == [
        ("Chính phủ", ("Ngân hàng Nhà nước Việt Nam",), "điều hành tỷ giá linh hoạt"),
        ("Chính phủ", ("Bộ Công Thương",), "xây dựng kịch bản cung ứng điện"),
    ]


def test_a_body_called_by_its_kind_gave_orders_of_its_own() -> None:
    assert told_in_news(
        "Bộ Xây dựng đề nghị UBND tỉnh Hậu Giang khẩn trương lập báo cáo. Bộ cũng đã chỉ đạo các "
        "nhà thầu sửa chữa đường dân sinh."
    ) == [
        ("Bộ Xây dựng", ("UBND tỉnh Hậu Giang",), "khẩn trương lập báo cáo"),
        ("Bộ Xây dựng", ("các nhà thầu",), "sửa chữa đường dân sinh"),
    ]


def test_a_province_that_decides_something_orders_something_too() -> None:
    assert told_in_news(
        "Tỉnh Lai Châu đã ban hành quyết định sáp nhập ba trường nghề, đồng thời giao lãnh đạo Sở "
        "Nội vụ sắp xếp chỗ ở cho thầy cô."
    ) == [("Tỉnh Lai Châu", ("lãnh đạo Sở Nội vụ",), "sắp xếp chỗ ở cho thầy cô")]


def test_one_who_praises_may_ask_for_more() -> None:
    assert told_in_news(
        "Phó Chủ tịch UBND tỉnh Lê Văn Nam khen cách làm dễ nhớ, nhưng yêu cầu các xã bổ sung quân "
        'số. "Từ nay các tổ phải trực đêm", ông nói, đồng thời giao Công an tỉnh kiểm tra các chốt.'
    ) == [
        ("Lê Văn Nam", ("các xã",), "bổ sung quân số"),
        ("Lê Văn Nam", (), "Từ nay các tổ phải trực đêm"),
        ("Lê Văn Nam", ("Công an tỉnh",), "kiểm tra các chốt"),
    ]


def test_a_new_order_behind_now_is_the_other_s() -> None:
    assert told_in_news(
        "Thủ tướng Chính phủ đã giao Bộ Tài chính lập tổ công tác; nay Phó Thủ tướng Lê Văn Nam "
        "yêu cầu Bộ Xây dựng báo cáo kết quả."
    ) == [
        ("Thủ tướng Chính phủ", ("Bộ Tài chính",), "lập tổ công tác"),
        ("Lê Văn Nam", ("Bộ Xây dựng",), "báo cáo kết quả"),
    ]


def test_who_praises_first_orders_behind_it() -> None:
    assert told_in_news(
        "Xã Tân Lập họp sơ kết. Phát biểu chỉ đạo hội nghị, đồng chí Lê Văn Nam biểu dương kết quả "
        "của các thôn, đồng thời chỉ đạo trạm y tế rà soát tủ thuốc."
    ) == [("Lê Văn Nam", ("trạm y tế",), "rà soát tủ thuốc")]


def test_a_line_that_tells_whom_one_leads_is_no_caption() -> None:
    assert told_in_news(
        "Sở Y tế họp giao ban quý.\n\n"
        "Ông Lê Văn Nam, Phó Chủ tịch UBND tỉnh chỉ đạo Sở Y tế bổ sung thuốc cho tuyến xã.\n"
    ) == [("Lê Văn Nam", ("Sở Y tế",), "bổ sung thuốc cho tuyến xã")]


def test_a_unit_gives_orders_by_its_kind_alone() -> None:
    assert told_in_news("Thành phố giao quận Long Biên chủ trì lập đề án chợ đêm.") == [
        ("Thành phố", ("Long Biên",), "chủ trì lập đề án chợ đêm")
    ]
    assert told_in_news("Huyện chỉ đạo các xã sơ tán dân ven suối.") == [
        ("Huyện", ("các xã",), "sơ tán dân ven suối")
    ]


def test_what_is_stressed_may_be_an_order() -> None:
    assert told_in_news("Ông Lê Văn Nam nhấn mạnh yêu cầu các phường thu gom rác ven sông.") == [
        ("Lê Văn Nam", ("các phường",), "thu gom rác ven sông")
    ]
    assert told_in_news("Ông Lê Văn Nam nhấn mạnh yêu cầu về vệ sinh chợ.") == []


def test_a_council_named_with_and_without_its_kind_of_unit_is_one() -> None:
    text = (
        "UBND tỉnh Bình Thuận yêu cầu Sở Y tế rà soát hồ sơ.\nUBND Bình Thuận chỉ đạo Sở Xây dựng "
        "kiểm tra bến bãi. HĐND Bình Thuận chỉ đạo các ban giám sát việc này."
    )
    assert [(giver, task) for giver, _, task in told_in_news(text)] == [
        ("UBND tỉnh Bình Thuận", "rà soát hồ sơ"),
        ("UBND Bình Thuận", "kiểm tra bến bãi"),
        ("UBND Bình Thuận", "HĐND Bình Thuận chỉ đạo các ban giám sát việc này"),
    ]


@pytest.mark.parametrize(
    "front",
    [
        *("Tại cuộc họp", "Kết luận buổi làm việc", "Trước tình hình đó", "Tại đây"),
        *("Thời gian tới", "Tiếp đó", "Qua kiểm tra thực tế", "Tại hiện trường"),
    ],
)
def test_no_comma_need_stand_before_who_gives_it(front: str) -> None:
    assert told_in_news(f"{front} Chủ tịch UBND tỉnh yêu cầu các sở rà soát hồ sơ.") == [
        ("Chủ tịch UBND tỉnh", ("các sở",), "rà soát hồ sơ")
    ]


def test_whose_meeting_it_is_gives_no_order() -> None:
    text = "Tại hội nghị Ban Chấp hành Đảng bộ xã yêu cầu nhân sự phải gọn, các đại biểu bỏ phiếu."
    assert told_in_news(text) == []


def test_a_body_whose_head_gave_orders_gives_its_own() -> None:
    assert told_in_news(
        "Phó Chủ tịch UBND tỉnh Cà Mau Lê Văn Nam yêu cầu các huyện rà soát hồ sơ. "
        "UBND tỉnh giao Sở Y tế bố trí thêm giường bệnh."
    ) == [
        ("Lê Văn Nam", ("các huyện",), "rà soát hồ sơ"),
        ("UBND tỉnh Cà Mau", ("Sở Y tế tỉnh Cà Mau",), "bố trí thêm giường bệnh"),
    ]


def test_an_order_behind_cung_voi_do_is_one_of_its_own() -> None:
    assert told_in_news(
        "Ông Lê Văn Nam yêu cầu các huyện rà soát hồ sơ. Cùng với đó, giao Sở Nội vụ tính lại "
        "biên chế."
    ) == [
        ("Lê Văn Nam", ("các huyện",), "rà soát hồ sơ"),
        ("Lê Văn Nam", ("Sở Nội vụ",), "tính lại biên chế"),
    ]


def test_who_has_a_paper_sent_gives_the_order() -> None:
    assert told_in_news("Thường trực HĐND đã có văn bản đề nghị UBND tỉnh rà soát kho thóc.") == [
        ("Thường trực HĐND", ("UBND tỉnh",), "rà soát kho thóc")
    ]


def test_the_head_of_a_committee_for_exams_is_meant_by_dong_chi() -> None:
    found = told_in_news(
        "Đồng chí Trưởng Ban Chỉ đạo các kỳ thi của tỉnh đã ghi nhận việc lắp quạt. Đồng "
        "chí yêu cầu các điểm thi rà soát máy phát điện."
    )
    assert found == [
        ("Trưởng Ban Chỉ đạo các kỳ thi của tỉnh", ("các điểm thi",), "rà soát máy phát điện")
    ]


def test_whom_a_telegram_has_lead_is_told_by_who_signed_it() -> None:
    assert told_in_news(
        "Thủ tướng Lê Văn Nam vừa ký công điện về lũ. Công điện nêu rõ, Bộ Y tế chỉ đạo các trạm "
        "trực suốt đêm."
    ) == [("Lê Văn Nam", ("Bộ Y tế",), "Bộ Y tế chỉ đạo các trạm trực suốt đêm")]


def test_who_works_with_two_others_is_told_and_not_the_last_of_them() -> None:
    assert told_in_news(
        "Chính phủ yêu cầu Bộ Công Thương rà soát giá. Bộ Công Thương phối hợp với TP Hà Nội và "
        "TP Huế đánh giá lượng hàng dự trữ."
    ) == [
        ("Chính phủ", ("Bộ Công Thương",), "rà soát giá"),
        (
            "Chính phủ",
            ("Bộ Công Thương",),
            "Bộ Công Thương phối hợp với TP Hà Nội và TP Huế đánh giá lượng hàng dự trữ",
        ),
    ]


def test_voters_of_several_units_ask_together() -> None:
    found = told_in_news(
        "Cử tri các xã Tân Phong, Phù Lãng và thị trấn Gia Bình kiến nghị tỉnh sửa đường liên xã."
    )
    assert [giver for giver, _, _ in found] == [
        "Cử tri các xã Tân Phong, Phù Lãng và thị trấn Gia Bình"
    ]


def test_who_only_asks_has_nobody_charged() -> None:
    found = told_in_news(
        "Hội Nông dân tỉnh Hưng Yên kiến nghị UBND tỉnh rà soát giá phân bón.\n\n"
        "Các trạm khuyến nông được giao kiểm tra đồng ruộng."
    )
    assert [giver for giver, _, _ in found] == ["Hội Nông dân tỉnh Hưng Yên", None]


def test_a_city_at_the_end_of_an_address_says_nothing() -> None:
    text = "Chủ tịch một phường ở quận 5, TP HCM cho rằng các chợ phải dời vào trong."
    assert [by for by, _, _ in told_in_news(text)] in ([], [None])
    assert [by for by, _, _ in told_in_news("TP HCM cho rằng các chợ phải dời vào trong.")] == [
        "TP HCM"
    ]


def test_the_head_of_a_department_orders_no_city_about() -> None:
    text = "Ông Lê Nam, {} Lạng Sơn, cho rằng tỉnh phải dừng các chợ đêm."
    assert told_in_news(text.format("Giám đốc Sở Y tế")) == []
    assert told_in_news(text.format("Bí thư Tỉnh ủy")) != []


def test_who_was_heard_gives_no_order() -> None:
    text = (
        "Sau khi nghe Cục Thuế, Sở Xây dựng báo cáo, ý kiến các thành viên, đồng chí Bí thư "
        "Thành ủy kết luận: các sở phải giữ dự toán."
    )
    assert [by for by, _, _ in told_in_news(text)] == ["Bí thư Thành ủy"]


def test_what_a_paper_says_is_no_order_of_who_tells_it() -> None:
    told = "Ông Lê Nam cho biết nghị định đã có.\n\n{}các xã phải công khai giá."
    assert told_in_news(told.format("Điểm mới của Nghị định 12 là ")) == []
    assert told_in_news(told.format("Ông nhấn mạnh ")) != []


def test_a_ministry_alone_is_none_of_two() -> None:
    told = "Bộ trưởng Bộ Tài chính Lê Nam cho biết đã thu đủ{}. Bộ chỉ đạo cơ quan thuế rà soát sổ."
    assert [by for by, _, _ in told_in_news(told.format(""))] == ["Bộ Tài chính"]
    assert told_in_news(told.format(", phối hợp với Bộ Công Thương")) == []


def test_who_asks_within_a_quotation_has_no_floor_behind_it() -> None:
    assert told_in_news(
        'Bí thư Tỉnh ủy Lê Văn Nam nói: "Bộ Y tế yêu cầu các bệnh viện dự trữ thuốc". '
        "Các huyện phải bố trí kinh phí."
    ) == [
        ("Bộ Y tế", ("các bệnh viện",), "dự trữ thuốc"),
        ("Lê Văn Nam", ("Các huyện",), "Các huyện phải bố trí kinh phí"),
    ]
    assert told_in_news(
        '"Tỉnh ủy đề nghị các xã tiết kiệm điện", Bí thư Tỉnh ủy Lê Văn Nam nói. '
        "Các trường học cần tắt đèn sau giờ học."
    ) == [
        ("Tỉnh ủy", ("các xã",), "tiết kiệm điện"),
        ("Lê Văn Nam", ("Các trường học",), "Các trường học cần tắt đèn sau giờ học"),
    ]


def test_an_order_quoted_goes_on_with_whose_words_it_is() -> None:
    assert told_in_news(
        '"Các khoa cần rà soát thuốc" - Giám đốc Sở Y tế Lê Văn Nam quán triệt. Tiếp tục kiểm tra '
        "kho lạnh."
    ) == [
        ("Lê Văn Nam", ("Các khoa",), "Các khoa cần rà soát thuốc"),
        ("Lê Văn Nam", ("Các khoa",), "Tiếp tục kiểm tra kho lạnh"),
    ]


@pytest.mark.parametrize(
    "who", ["vị chuyên gia này góp ý", "nữ đại biểu nêu ý kiến", "một lãnh đạo sở cho biết"]
)
def test_the_words_of_one_not_named_are_not_those_of_who_spoke_before(who: str) -> None:
    order = "Bộ Xây dựng đề nghị các tỉnh rà soát dự thảo."
    told = [("Bộ Xây dựng", ("các tỉnh",), "rà soát dự thảo")]
    words = '"Các xã phải công khai quy hoạch. Rà soát lại bản đồ"'
    assert told_in_news(f"{order} {words}, {who}.") == told
    assert len(told_in_news(f"Bộ trưởng Lê Nam dự họp. {order} {words}, vị Bộ trưởng nói.")) > 1


def test_a_ministry_is_known_by_its_minister() -> None:
    order = "Bộ đề nghị các địa phương rà soát hồ sơ."
    for head, body in (
        ("Bộ trưởng Giáo dục và Đào tạo Lê Văn Nam", "Bộ Giáo dục và Đào tạo"),
        ("Thứ trưởng Bộ Nội vụ Lê Văn Nam", "Bộ Nội vụ"),
    ):
        said = told_in_news(f"{head} trả lời phóng viên. {order}")
        assert said == [(body, ("các địa phương",), "rà soát hồ sơ")]


@pytest.mark.parametrize(
    ("before", "giver"),
    [
        ("UBND huyện Ba Chẽ đã vận động, cảnh báo,", "UBND huyện Ba Chẽ"),
        ("Ngay sau lũ, Sở Y tế đã lập kế hoạch,", "Sở Y tế"),
        ("Những ngày qua, tỉnh Lào Cai vừa mở thêm bến,", "tỉnh Lào Cai"),
        ("Đoàn đến xã Nậm Chảy. Trước tình hình đó, xã đã góp vật liệu,", "xã Nậm Chảy"),
    ],
)
def test_who_did_something_directs_others_next(before: str, giver: str) -> None:
    text = f"{before} chỉ đạo các thôn rà soát các điểm sạt lở."
    assert told_in_news(text) == [(giver, ("các thôn",), "rà soát các điểm sạt lở")]


@pytest.mark.parametrize(
    "before",
    [
        "UBND huyện Ba Chẽ tăng cường tuần tra,",  # may be what it is to do
        "Các huyện đã họp dân,",
        "Nghe báo cáo về việc Sở Y tế đã lập kế hoạch,",
    ],
)
def test_nobody_directs_by_what_is_only_told_of(before: str) -> None:
    assert told_in_news(f"{before} chỉ đạo các thôn rà soát các điểm sạt lở.") == []


@pytest.mark.parametrize(
    ("text", "giver", "task"),
    [
        (
            (
                "UBND huyện Tân Kỳ đã hỗ trợ mỗi hộ 5 triệu đồng, đồng thời yêu cầu các xã rà "
                "soát hộ nghèo."
            ),
            "UBND huyện Tân Kỳ",
            "rà soát hộ nghèo",
        ),
        (
            "Sở Y tế đã cấp 5.000 khẩu trang, đồng thời đề nghị các trường tổng vệ sinh lớp học.",
            "Sở Y tế",
            "tổng vệ sinh lớp học",
        ),
        (
            "Đại biểu Hà Thị Ánh (Phú Thọ) tán thành tờ trình, đồng thời đề nghị làm rõ khái niệm.",
            "Hà Thị Ánh",
            "làm rõ khái niệm",
        ),
        # what who gives the order will do itself
        (
            "Giám đốc Sở Lê Văn Nam đề nghị các trường gửi nhu cầu, trên cơ sở đó sở sẽ lo vốn.",
            "Lê Văn Nam",
            "gửi nhu cầu",
        ),
    ],
)
def test_who_did_something_gives_an_order_too(text: str, giver: str, task: str) -> None:
    assert [(by, what) for by, _, what in told_in_news(text)] == [(giver, task)]


def test_a_fault_that_is_told_of_a_body_makes_it_no_giver() -> None:
    assert all(
        by != "Sở Y tế"
        for by, *_ in told_in_news("Ông Nam cho rằng Sở Y tế đã mua chậm, đề nghị làm rõ lý do.")
    )


@pytest.mark.parametrize(
    ("force", "giver", "units"),
    [
        ("Quân chủng Hải quân, BTL Cảnh sát biển (CSB)", "BTL Cảnh sát biển", "các hải đoàn"),
        ("BTL Thủ đô Hà Nội", "BTL Thủ đô Hà Nội", "ban CHQS các quận"),
    ],
)
def test_forces_by_their_initials_direct_their_units(force: str, giver: str, units: str) -> None:
    told = (giver, (units,), "rà soát hầm trú")
    assert told_in_news(f"{force} chỉ đạo {units} rà soát hầm trú.") == [told]
