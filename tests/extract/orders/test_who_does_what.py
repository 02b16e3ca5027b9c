"""Whom an order tells and what is to be done, whatever the verb and whoever is told."""

from itertools import product

import pytest

from tests.extract.instructions.conftest import told_in_news

TOLD = [
    "các nhà thầu",
    "chủ đầu tư",
    "toàn ngành",
    "ngành giáo dục",
    "lực lượng kiểm lâm",
    "các phòng, ban chuyên môn",
    "các cơ sở khám chữa bệnh",
    "Thanh tra tỉnh",
    "Tập đoàn Sao Khuê",
]
WORK = [
    "thu hồi giấy phép khai thác cát",
    "cung cấp thông tin cho báo chí",
    "xóa 6 điểm đen trên tuyến",
    "dựng lại trường sau lũ",
    "cấp căn cước cho người già",
    "lắp thiết bị giám sát hành trình",
    "gọi tàu vào bờ",
    "rà phá bom mìn",
    "khám sàng lọc cho công nhân",
    "làm rõ nguyên nhân vụ cháy",
    "chỉ tiếp nhận những hồ sơ đã đủ giấy tờ",
    "không chỉ thu gom mà còn phân loại rác",
    "hằng quý tổng hợp số liệu",
]


@pytest.mark.parametrize(("who", "work"), list(product(TOLD, WORK)))
def test_the_verb_ends_the_name(who: str, work: str) -> None:
    assert told_in_news(f"Ông Lê Văn Nam yêu cầu {who} {work}.") == [("Lê Văn Nam", (who,), work)]


@pytest.mark.parametrize(
    "who",
    [
        "các cơ sở cai nghiện",
        "các đơn vị thu gom rác",
        "lực lượng phòng chống thiên tai",
        "các ban chỉ huy công trường",
        "các phòng làm việc",
        "các nhà thầu tư vấn giám sát",
        "hội đồng xét duyệt",
    ],
)
def test_a_verb_may_name_a_group(who: str) -> None:
    assert told_in_news(f"Ông Lê Văn Nam yêu cầu {who} khẩn trương rà soát hồ sơ.") == [
        ("Lê Văn Nam", (who,), "khẩn trương rà soát hồ sơ")
    ]


@pytest.mark.parametrize(
    ("body", "work"),
    [
        ("Ban Quản lý Khu kinh tế Vân Phong", "thu hồi 12 dự án treo"),
        ("Ban Quản lý Khu kinh tế Vân Phong", "dọn rác ven biển"),
        ("Chi cục Kiểm lâm tỉnh", "thi hành dứt điểm các quyết định xử phạt"),
    ],
)
def test_a_body_s_name_ends_before_what_it_is_to_do(body: str, work: str) -> None:
    (one,) = told_in_news(f"Ông Lê Văn Nam yêu cầu {body} {work}.")
    assert (one[1], one[2]) == ((body,), work)


@pytest.mark.parametrize(
    ("who", "work"),
    [
        ("những đơn vị có tỷ lệ giải ngân thấp", "rà soát từng dự án"),
        ("các đơn vị được giao làm chủ đầu tư", "rà soát hồ sơ"),
        ("các lực lượng tham gia cứu hộ", "bảo đảm an toàn"),
        ("các xã chưa hoàn thành sáp nhập", "tập trung kiểm kê tài sản"),
        ("nhà thầu các gói thầu đang chậm tiến độ", "khẩn trương tăng ca"),
        ("các nhà thầu đang thi công", "tăng cường nhân lực"),
        ("các xã sau sáp nhập", "không để gián đoạn công việc"),
        # these are what they are to do
        ("các đơn vị", "tham gia xây dựng, hoàn thiện đề án"),
        ("các xã", "giảm tỷ lệ hộ nghèo"),
        # by their trade, where what they are to do follows
        ("cán bộ chấm thi", "kiểm tra kỹ bài làm"),
        ("các cán bộ coi thi", "nhắc học sinh tắt điện thoại"),
        ("giáo viên dạy nghề", "cập nhật giáo trình"),
        ("các hội đồng", "chấm thi nghiêm túc"),
        # whose they are
        ("các bệnh viện của quân đội, công an", "sẵn sàng thu dung"),
    ],
)
def test_which_ones_are_told(who: str, work: str) -> None:
    assert told_in_news(f"Ông Lê Văn Nam yêu cầu {who} {work}.") == [("Lê Văn Nam", (who,), work)]
