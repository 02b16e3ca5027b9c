"""Whose paper an order stands in, and what is the giver's own to do."""

from tests.extract.instructions.conftest import told_in_news


def test_who_issues_a_paper_is_not_whose_telegram_it_carries_out() -> None:
    assert told_in_news(
        "Thực hiện Công điện số 12/CĐ-TTg của Thủ tướng Chính phủ, Chủ tịch UBND tỉnh vừa có Công "
        "văn số 77/UBND-NN về cháy rừng.\n\nTheo đó, Chủ tịch UBND tỉnh giao Sở Y tế bố trí thêm "
        "giường bệnh."
    ) == [("Chủ tịch UBND tỉnh", ("Sở Y tế",), "bố trí thêm giường bệnh")]


def test_what_a_city_does_is_not_told_it_by_its_chairman() -> None:
    found = told_in_news(
        "Chủ tịch UBND thành phố Hà Nội Lê Văn Nam ký công điện chỉ đạo các sở rà soát hồ đập.\n\n"
        "Theo đó, Hà Nội tạm dừng các lễ hội ngoài trời. Đồng thời, bảo đảm an toàn cho trẻ em."
    )
    assert found == [
        ("Lê Văn Nam", ("các sở",), "rà soát hồ đập"),
        ("Lê Văn Nam", ("các sở",), "bảo đảm an toàn cho trẻ em"),
    ]


def test_this_province_is_the_one_named_before() -> None:
    assert told_in_news(
        "Ngày 14/7, Đoàn công tác Bộ Y tế làm việc với UBND tỉnh Cà Mau, đề nghị tỉnh này sớm lập "
        "thêm trạm xá."
    ) == [("Đoàn công tác Bộ Y tế", ("Cà Mau",), "sớm lập thêm trạm xá")]


def test_who_has_the_duty_to_lead_is_told_and_not_with_whom() -> None:
    (found,) = told_in_news(
        "Công văn của UBND tỉnh Cà Mau chỉ rõ, Sở Y tế có nhiệm vụ chủ trì, phối hợp với Công an "
        "tỉnh, UBND các huyện khẩn trương lập khu cách ly."
    )
    assert found[1] == ("Sở Y tế tỉnh Cà Mau",)


def test_what_a_conference_agrees_on_is_not_who_spoke_last() -> None:
    assert told_in_news(
        "Chủ tịch Hội Nông dân huyện Lê Văn Nam kêu gọi các hộ nuôi tiêm phòng đàn lợn. Hội nghị "
        "thống nhất giao Văn phòng Huyện ủy chủ trì lập kế hoạch."
    )[1:] == [(None, ("Văn phòng Huyện ủy",), "chủ trì lập kế hoạch")]


def test_a_deputy_by_his_field_gives_his_own_order() -> None:
    found = told_in_news(
        "Chủ tịch UBND quận Lê Văn Nam giao Phòng Y tế lập kế hoạch.\n\n"
        "Phó Chủ tịch UBND quận phụ trách văn hóa đề nghị các trường rà soát bếp ăn."
    )
    assert found[1:] == [("Phó Chủ tịch UBND quận", ("các trường",), "rà soát bếp ăn")]


def test_a_delegation_of_deputies_is_meant_by_doan() -> None:
    assert told_in_news(
        "Đoàn ĐBQH tỉnh Sơn La giám sát tại huyện. Bệnh viện huyện kiến nghị Sở Y tế bổ sung bác "
        "sĩ.\n\nQua giám sát, Đoàn đề nghị Bộ Y tế sớm ban hành thông tư."
    )[1:] == [("Đoàn ĐBQH tỉnh Sơn La", ("Bộ Y tế",), "sớm ban hành thông tư")]


def test_a_party_committee_assigns_work_of_its_own() -> None:
    found = told_in_news(
        "Chủ tịch UBND tỉnh Cà Mau Lê Văn Nam yêu cầu các huyện rà soát hồ sơ.\n\n"
        "Ban Thường vụ Tỉnh ủy giao Sở Nội vụ tính lại biên chế."
    )
    assert [(giver, task) for giver, _, task in found] == [
        ("Lê Văn Nam", "rà soát hồ sơ"),
        ("Ban Thường vụ Tỉnh ủy Cà Mau", "tính lại biên chế"),
    ]


def test_what_papers_are_to_inform_of_is_told_them() -> None:
    order = "Ngày 12/3/2024, Thủ tướng Lê Văn Nam yêu cầu các tỉnh rà soát điểm thi.\n\n"
    found = told_in_news(
        order + "Đài Tiếng nói Việt Nam và Báo Nghệ An thông tin chính xác, kịp thời về kỳ thi."
    )
    assert found[1][:2] == ("Lê Văn Nam", ("Đài Tiếng nói Việt Nam", "Báo Nghệ An"))
    said = "Đài Tiếng nói Việt Nam và Báo Nghệ An thông tin đã có 3 tỉnh đổi lịch thi."
    assert len(told_in_news(order + said)) == 1


def test_who_has_an_order_for_somebody_gives_it() -> None:
    assert told_in_news(
        "Tối 28/9, Phó Chủ tịch UBND thành phố Huế Lê Văn Nam đã có chỉ đạo các sở, ngành rà soát "
        "hồ đập."
    ) == [("Lê Văn Nam", ("các sở, ngành",), "rà soát hồ đập")]


def test_whom_those_told_are_to_warn_is_told_nothing_more() -> None:
    found = told_in_news(
        "Sở Y tế Phú Thọ yêu cầu các trường rà soát bếp ăn; khuyến cáo đến học sinh không ăn quà "
        "vặt lạ. Phối hợp với phụ huynh quản lý giờ ra chơi."
    )
    assert {to for _, to, _ in found} == {("các trường",)}
