"""What tells nobody to do anything, though it has the words of an order."""

import pytest

from tests.extract.instructions.conftest import told, told_in_news

_ORDER = "Chủ tịch UBND tỉnh Lê Văn Nam yêu cầu Sở Y tế rà soát hồ sơ. "
_ORDERED = [("Lê Văn Nam", ("Sở Y tế",), "rà soát hồ sơ")]


@pytest.mark.parametrize(
    "text",
    [
        "Bà Trần Thị Mai cho biết thu đạt một nửa. Như vậy, cuối năm phải tăng 11% mới về đích.",
        "Phó Giám đốc Sở Lê Văn Dũng báo cáo thành phố tăng 24.097 học sinh, phải thuê 14 nhà.",
        "Ông Lò Văn Páo, Giám đốc Trung tâm Y tế huyện nói nhiều bản phải tiêm bù 2 đợt.",
        "Bí thư Đảng ủy Lê Văn Nam cho biết phường còn nhiều việc mà chính quyền phải bắt tay vào.",
        '"Xã ven sông, nếu không xây cầu thì trẻ đi học thế nào?" - Bí thư Lê Văn Nam nhắc nhở.',
        "UBND thành phố thông tin đã xử phạt 6 vụ và kiến nghị chuyển cơ quan công an 2 vụ.",
        "Trong 6 tháng đầu năm, UBND huyện đã chỉ đạo các xã gieo cấy 2.300 ha lúa.",
        "Bộ Y tế có điện yêu cầu Cục Dược; các Cục: Phòng bệnh, Dân số; các Sở Y tế về bão số 9.",
        "Bị cáo Lê Văn Nam yêu cầu nạn nhân chuyển tiền vào tài khoản của mình.",
        "Viện kiểm sát đề nghị tuyên phạt Lê Văn Nam 12 năm tù.",
        "UBND tỉnh giao 250 biên chế cho Sở Y tế.",
        "Chính phủ ban hành Nghị quyết số 12/NQ-CP, giao 18 chỉ tiêu và 40 nhiệm vụ lập đề án.",
        "Báo cáo của UBND huyện nêu nhiều khó khăn, vướng mắc và kiến nghị; sau đó gửi Sở Y tế.",
        "UBND xã ban hành kế hoạch. Chủ tịch xã Lê Văn Nam chỉ đạo, chịu trách nhiệm về tiến độ.",
        "Chủ tịch huyện Lê Văn Nam đã giao chủ rừng và các xã một số việc nhằm giữ rừng tốt hơn.",
        "Chủ tịch UBND tỉnh đã phân công cụ thể nhiệm vụ của các Phó Chủ tịch phụ trách dự án.",
        (
            "HĐND tỉnh Sơn La ban hành Nghị quyết số 15/2024/NQ-HĐND. Quốc hội thông qua Nghị "
            "quyết số 43/2022/QH15. Sở Y tế ban hành Kết luận thanh tra số 45/KL-SYT."
        ),
        "UBND tỉnh phân công vai trò cụ thể cho từng phó chủ tịch.",
        "UBND tỉnh ban hành kế hoạch và phân công vai trò cho từng sở.",
        "Ban Chỉ đạo thi tỉnh đã phân công giám sát tại nhiều điểm thi.",
        "Sở Giáo dục và Đào tạo tỉnh Lào Cai đã phân công 6 cán bộ phụ trách phần chấm.",
        "UBND huyện giao hơn 31 ha đất rừng không qua đấu giá, thu thiếu tiền thuê đất.",
        (
            "Chủ tịch UBND tỉnh vừa ban hành Chỉ thị số 5/CT-UBND về xe quá tải. Theo Chỉ thị, "
            "thời gian qua, lực lượng chức năng kiểm tra 90 xe, xử phạt 12 lái xe."
        ),
        "Ông Trần Văn Bình được giao phụ trách Phòng Kế hoạch.",
        "Chủ tịch huyện Lê Văn Nam lưu ý một số nội dung trọng tâm cần tập trung từ nay đến Tết.",
        "Chủ tịch huyện Lê Văn Nam chỉ ra một số hạn chế cần khắc phục.",
        "Bộ trưởng Lê Văn Nam cho biết Bộ sẽ rà soát quy định, kiến nghị Chính phủ sửa nghị định.",
        "Thứ trưởng Lê Văn Nam mong muốn được lắng nghe ý kiến của tỉnh.",
        "Ông Lê Văn Nam cho biết sẽ sớm gửi thư kêu gọi ủng hộ đến các cơ quan, đơn vị.",
        "Thứ trưởng Lê Văn Nam nhắc nhở: Khí hậu ôn hòa là thế mạnh để thu hút du khách.",
        "Luật sư Trần Văn Bảo cho rằng các doanh nghiệp cần chủ động hơn.",
        "Thường trực Ban Chỉ đạo đã thảo luận về kế hoạch kiểm tra; rà soát ba vụ án.",
        "PGS.TS Ngô Văn Lược (Học viện Tài chính) nhận xét, các bộ phải công khai ai trễ.",
    ],
)
def test_nobody_is_told_anything(text: str) -> None:
    assert told_in_news(text) == []


@pytest.mark.parametrize(
    "behind",
    [
        "Trao đổi tại cuộc họp, Giám đốc Công ty Sao Mai - bà Phạm Thị Hoa xin lỗi, cam kết sửa.",
        "Cùng ngày, tại trụ sở Bộ Y tế, một cuộc họp khác cũng bàn chuyện tiêm chủng.",
        "Đồng chí Chủ tịch tỉnh cũng quan ngại khi số đợt kiểm tra bếp ăn còn thưa.",
        "Theo chương trình, ngày 1/11, HĐND tỉnh thảo luận về dự toán ngân sách.",
        "Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện.",
        "Lưu ý thêm thời gian trình hồ sơ rất gấp.",
        "Trao đổi với phóng viên, anh Hà Văn Tư cho biết nước lên nhanh.",
    ],
)
def test_an_order_goes_no_further(behind: str) -> None:
    assert told_in_news(_ORDER + behind) == _ORDERED


def test_papers_that_are_listed_are_no_tasks() -> None:
    assert not told_in_news(
        "UBND tỉnh ban hành Quyết định số 101/2024/QĐ-UBND bãi bỏ một số văn bản. Theo quyết định "
        "này, bãi bỏ toàn bộ các văn bản:\n"
        "1. Quyết định số 3108/2009/QĐ-UBND về quản lý xích lô.\n"
        "2. Quyết định số 12/2013/QĐ-UBND ban hành Quy chế đặt tên đường.\n"
    )


def test_what_came_of_an_order_is_no_part_of_it() -> None:
    assert told_in_news(
        "Thủ tướng Lê Văn Nam đã có Công điện số 9/CĐ-TTg chỉ đạo các bộ siết chặt việc mua sắm "
        "xe công và đã đạt kết quả bước đầu, nhiều nơi bớt được tiền xăng."
    ) == [("Lê Văn Nam", ("các bộ",), "siết chặt việc mua sắm xe công")]


@pytest.mark.parametrize(
    "behind",
    [
        "Giám đốc Sở Xây dựng giải thích do giá vật liệu tăng.",
        "Bệnh viện tỉnh đề xuất Sở Y tế điều chuyển thuốc.",
        "Dự án do liên danh A thi công. Nhà thầu công khai báo cáo tiến độ.",
    ],
)
def test_what_others_answer_ask_or_do_already(behind: str) -> None:
    assert told_in_news(_ORDER + behind)[:1] == _ORDERED
    assert all(giver != "Lê Văn Nam" for giver, _, _ in told_in_news(_ORDER + behind)[1:])


@pytest.mark.parametrize(
    "text",
    [
        "Bộ trưởng Lê Văn Nam cho biết đang lấy ý kiến. Việc sửa luật cần thời gian.",
        "Bộ trưởng Lê Văn Nam nhấn mạnh để làm được, cần sự đồng thuận của xã hội.",
        "Ông Lê Văn Tám, chủ vườn, cho biết mùa này nắng nhiều. Bà con cần tưới đủ nước.",
        "Bí thư Lê Văn Nam thăm xã. Đồng chí mong muốn các gia đình sớm ổn định cuộc sống.",
    ],
)
def test_needs_and_wishes_oblige_nobody(text: str) -> None:
    assert told_in_news(text) == []


def test_places_that_end_a_list_order_nothing_alone() -> None:
    found = told_in_news(
        "Ban Chỉ đạo Phòng chống hạn hán tỉnh Lào Cai và Yên Bái đã yêu cầu các huyện nạo vét kênh "
        "mương, tích nước vào hồ."
    )
    assert [giver for giver, _, _ in found] == ["Ban Chỉ đạo Phòng chống hạn hán tỉnh Lào Cai"]


def test_a_word_that_ends_a_sentence_orders_nothing() -> None:
    assert not told_in_news(
        "Kỷ luật nhất gồm: (i) Chấp hành các nghị quyết, chỉ thị. (ii) Phục tùng tổ chức và triệt "
        "để thi hành."
    )


def test_a_target_that_is_allotted_and_what_a_body_s_report_tells_of_others() -> None:
    assert not told_in_news("Cục Thuế Bắc Kạn được giao bổ sung 45 tỷ đồng tiền thu.")
    assert told_in_news(
        "Ngân hàng Nhà nước yêu cầu các tổ chức tín dụng giảm lãi suất cho vay. Các ngân hàng đồng "
        "loạt giảm 0,5%. Vietcombank dành gói 20.000 tỷ đồng. Doanh nghiệp phải có tài sản bảo đảm."
    ) == [("Ngân hàng Nhà nước", ("các tổ chức tín dụng",), "giảm lãi suất cho vay")]


@pytest.mark.parametrize(
    "text",
    [
        "Giám đốc Bệnh viện Lê Văn Nam nói bệnh viện phải mua thuốc ngoài thầu.",
        "Chủ tịch UBND xã Lò Văn Páo cho biết bà con hiến đất. Xã phải huy động thêm máy xúc.",
    ],
)
def test_what_somebody_s_own_body_has_to_do(text: str) -> None:
    assert told_in_news(text) == []


@pytest.mark.parametrize(
    "text",
    [
        'Ông Lê Văn Nam, Chủ tịch UBND xã, nói: "Chúng tôi phải làm xuyên trưa."',
        "Ông Lê Văn Nam, Giám đốc Hợp tác xã Sông Xanh, nói: muốn bán xa thì phải có mã vùng.",
    ],
)
def test_what_somebody_has_to_do_in_his_trade_is_no_order(text: str) -> None:
    assert told_in_news(text) == []


@pytest.mark.parametrize(
    "behind",
    [
        "Yêu cầu này được đưa ra sau khi dân phản ánh.",
        "Cử tri cũng phản ánh tiếng ồn ban đêm.",
    ],
)
def test_words_that_begin_like_a_deed_go_on_with_no_order(behind: str) -> None:
    assert told_in_news(_ORDER + behind) == _ORDERED


def test_work_that_is_only_counted_is_not_yet_an_order() -> None:
    found = told_in_news(
        "Chủ tịch UBND tỉnh Lê Văn Nam đề nghị các ngành tập trung vào ba nhóm việc. Một là, rà "
        "soát quỹ đất ở nội thành."
    )
    assert [text for _, _, text in found] == ["rà soát quỹ đất ở nội thành"]


@pytest.mark.parametrize(
    "text",
    [
        "Anh Trần Văn Út, xã Sông Xanh, cho biết gia đình phải mua nước với giá cao.",
        "Ông Lê Văn Nam, Phó Tổng giám đốc EVN, nói tập đoàn mong muốn giá phải đủ chi phí.",
    ],
)
def test_what_people_live_with_or_wish_is_no_order(text: str) -> None:
    assert told_in_news(text) == []


def test_what_another_body_does_is_no_advice() -> None:
    assert told_in_news(
        "Phòng Nông nghiệp khuyến cáo bà con không gieo mạ sớm. Chi cục Thú y hướng dẫn hộ nuôi "
        "khử trùng chuồng trại."
    ) == [("Phòng Nông nghiệp", ("bà con",), "không gieo mạ sớm")]


def test_how_a_thing_stands_is_no_part_of_the_order_before_it() -> None:
    text = "Giám đốc Sở Lê Văn Nam yêu cầu Công ty Sao Mai vận hành hồ đúng quy trình; {}."
    ordered = [("Lê Văn Nam", ("Công ty Sao Mai",), "vận hành hồ đúng quy trình")]
    assert told_in_news(text.format("hồ Đá Bàn hiện đạt 56% dung tích")) == ordered
    [order] = told_in_news(text.format("nơi nào phát hiện có rò rỉ thì xử lý ngay"))
    assert order[2].endswith("xử lý ngay")


def test_who_leads_a_board_is_told_nothing() -> None:
    text = (
        "UBND tỉnh Lào Cai mới ra quyết định lập Ban Chỉ đạo tổng điều tra.\n"
        "Theo đó, Ban Chỉ đạo do ông Giàng A Tủa - Chủ tịch UBND tỉnh làm trưởng ban; lãnh đạo các "
        "sở tham gia ủy viên."
    )
    assert told(text) == []


def test_what_somebody_is_charged_with_is_told_him_but_not_his_board() -> None:
    order = "Ông Lê Nam, Chủ tịch UBND tỉnh Lào Cai yêu cầu các thành viên bám địa bàn. "
    charged = told(order + "Phó Chủ tịch UBND tỉnh Giàng A Tủa phụ trách các huyện vùng cao.")
    assert charged[1:] == [("Lê Nam", ("Giàng A Tủa",), "phụ trách các huyện vùng cao")]
    led = told(order + "Ban Chỉ đạo do đồng chí Giàng A Tủa phụ trách địa bàn vùng cao.")
    assert led == charged[:1]


def test_what_was_done_as_somebody_had_asked_is_no_order() -> None:
    text = "Để đạt mức tăng 4% như Đảng, Nhà nước giao, Bộ Y tế {}. Toàn ngành tăng trưởng 3%."
    assert told_in_news(text.format("đã ban hành Nghị quyết 25 nhằm triển khai 26 việc")) == []
    assert told_in_news("Chính phủ yêu cầu, Bộ Y tế rà soát các kho thuốc.") != []


def test_what_meets_needs_is_no_order() -> None:
    text = "Ông Lê Nam đề nghị các xã làm đường, đáp ứng mong đợi của dân và yêu cầu phát triển."
    assert [task for *_, task in told(text)] == [
        "làm đường, đáp ứng mong đợi của dân và yêu cầu phát triển"
    ]


def test_how_far_an_order_got_is_no_part_of_it() -> None:
    text = "Ông Lê Văn Nam đã đề nghị Sở Y tế rà soát hồ sơ nhưng chưa nhận được trả lời."
    assert told_in_news(text) == _ORDERED


def test_the_work_of_a_time_that_somebody_reports_is_no_order() -> None:
    text = (
        "Bà Trần Thị Mai, Chủ tịch UBND huyện Kim Bảng cho biết, thời gian qua, huyện đã chỉ đạo "
        "thực hiện duy trì các tiêu chí nông thôn mới."
    )
    assert told_in_news(text) == []


def test_ships_that_are_called_in_are_told_nothing() -> None:
    text = (
        "Chủ tịch UBND tỉnh ký công điện yêu cầu các huyện ứng phó bão. Bộ Chỉ huy Bộ đội Biên "
        "phòng tỉnh kêu gọi tàu thuyền vào bờ. Công ty Thủy lợi vận hành hồ chứa an toàn."
    )
    assert [giver for giver, *_ in told_in_news(text)] == ["Chủ tịch UBND tỉnh"] * 3


def test_what_is_to_be_done_is_nobody_who_is_told() -> None:
    text = (
        "Ngày 4/3, UBND tỉnh Hà Nam đề nghị UBND các huyện; lực lượng Kiểm lâm, các chủ rừng tập "
        "trung cao độ, chỉ đạo làm tốt công tác giữ rừng, làm tốt các nhiệm vụ sau:\n"
        "Làm tốt công tác cảnh báo cấp cháy tới người dân."
    )
    assert told_in_news(text) == [
        (
            "UBND tỉnh Hà Nam",
            ("UBND các huyện", "lực lượng Kiểm lâm", "các chủ rừng"),
            "Làm tốt công tác cảnh báo cấp cháy tới người dân",
        )
    ]


@pytest.mark.parametrize(
    "words",
    [
        "giá tăng đột ngột thì hẳn phải có người găm hàng",
        "sự việc nghiêm trọng, ắt phải có nguyên nhân",
        "máy hỏng bất thường, chắc chắn phải có lỗi ở một khâu nào đó",
        "tuyến đường này chắc phải làm lại từ đầu, có lẽ phải chờ thêm vốn",
    ],
)
def test_what_must_be_so_by_inference_obliges_nobody(words: str) -> None:
    assert told_in_news(f"Giám đốc Sở Y tế Lê Văn Nam nhấn mạnh {words}.") == []
    assert told_in_news("Giám đốc Sở Y tế Lê Văn Nam nhấn mạnh, nhất định phải có đủ thuốc.")


@pytest.mark.parametrize(
    "text",
    [
        # what is to be paid, of which something is said
        "HĐND tỉnh đồng ý bớt 15% phí hợp tác xã (HTX) phải nộp đối với: HTX nhỏ; HTX dệt.",
        "Giám đốc Sở Lê Văn Nam cho biết, học phí học sinh phải đóng là 90.000 đồng/tháng.",
        "Giám đốc Sở Lê Văn Nam cho biết, lệ phí người dân phải nộp sẽ giảm một nửa.",
        # relief
        "Giám đốc Sở Lê Văn Nam nêu rõ, người từ vùng xanh chỉ cần khai báo, không phải cách ly.",
        "Giám đốc Sở Lê Văn Nam lưu ý, thí sinh chỉ cần mang căn cước, không phải nộp bản sao.",
        "Giám đốc Sở Lê Văn Nam yêu cầu các trường không phải thu hồ sơ giấy của học sinh.",
        # what a company proposes
        "Công ty Hải Sơn đề xuất tỉnh Bình Thuận triển khai khu nghỉ dưỡng ven biển.",
        "Ông Trần Nam, Giám đốc Công ty Hải Sơn, đề xuất tỉnh gỡ vướng thủ tục đất.",
        "Nhiều doanh nghiệp đề xuất UBND tỉnh giãn nợ cho hộ nuôi tôm.",
    ],
)
def test_relief_dues_and_proposals_bind_nobody(text: str) -> None:
    assert told_in_news(text) == []


@pytest.mark.parametrize(
    ("text", "task"),
    [
        (
            "Giám đốc Sở Lê Văn Nam nhấn mạnh các hộ kinh doanh phải nộp đủ số thuế còn nợ.",
            "các hộ kinh doanh phải nộp đủ số thuế còn nợ",
        ),
        (
            "Giám đốc Sở Lê Văn Nam nhấn mạnh, các trường không chỉ cần dạy chữ mà còn rèn người.",
            "các trường không chỉ cần dạy chữ mà còn rèn người",
        ),
        (
            "Sở Giao thông vận tải đề xuất UBND tỉnh bố trí kinh phí sửa cầu treo.",
            "bố trí kinh phí sửa cầu treo",
        ),
        (
            "Công ty Hải Sơn kiến nghị tỉnh Bình Thuận sớm bàn giao mặt bằng.",
            "sớm bàn giao mặt bằng",
        ),
        (
            "UBND thành phố Vinh yêu cầu các hộ khai báo y tế; trừ người đã tiêm phải tự theo dõi.",
            "khai báo y tế",
        ),
        (
            "Chủ tịch UBND tỉnh yêu cầu các hộ dừng nung gạch, trừ lò đã lọc khói.",
            "các hộ dừng nung gạch, trừ lò đã lọc khói",
        ),
        (
            "Ông Lê Văn Nam yêu cầu các ngân hàng giảm lãi đối với: hộ trồng lúa; xây dựng nhà ở.",
            "giảm lãi đối với: hộ trồng lúa; xây dựng nhà ở",
        ),
    ],
)
def test_who_is_excepted_or_served_is_told_nothing(text: str, task: str) -> None:
    assert [what for _, _, what in told_in_news(text)] == [task]
