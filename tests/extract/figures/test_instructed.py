"""Numbers in what someone is told, asked or has to do: an aim, what there is, or no figure."""

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures, kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how many must be dealt with is told, to deal with so many is ordered
        ("Tổng số lợn phải tiêu hủy 27.318 con.", [("actual", "27318")]),
        ("Xã phải tiêu hủy 27.318 con lợn.", []),
        # a side, and a junction, order nothing; two parties may have to
        ("Làn xe bên phải đường Hồ Gươm đã sơn được 40%.", [("actual", "40")]),
        ("Hầm chui nút giao Cây Xoài đã hoàn thành 35% khối lượng.", [("actual", "35")]),
        ("Hai bên phải hoàn thành 40% khối lượng trong quý 2.", [("target", "40")]),
        # why something is asked for is how things stand
        (
            "Đại biểu đề nghị tăng chi cho y tế lên tối thiểu 8%, bởi hiện con số này chưa đầy 6%.",
            [("target", "8"), ("actual", "6")],
        ),
        # nor does who asks to be told about it
        (
            (
                "Đại biểu đề nghị làm rõ nguyên nhân 3 dự án chậm tiến độ, số vốn chuyển nguồn "
                "tới 45 tỷ đồng."
            ),
            [("actual", "3"), ("actual", "45000000000")],
        ),
        ("Đại biểu đề nghị làm rõ 3 nội dung.", []),
        # each part that a body is given, but not what is there
        (
            "Phó Thủ tướng giao Bộ Công Thương hoàn thiện cơ chế; UBND tỉnh bàn giao 2,5 ha đất.",
            [("target", "2.5")],
        ),
        (
            "Phó Thủ tướng giao Bộ Công Thương hoàn thiện cơ chế; UBND tỉnh hiện có 2,5 ha đất.",
            [("actual", "2.5")],
        ),
        # a comma ends nothing that is given to one body
        (
            "Thủ tướng giao Bộ Tài chính rà soát, cân đối 640 tỷ đồng từ nguồn dự phòng.",
            [("target", "640000000000")],
        ),
        (
            "Thủ tướng giao Bộ Tài chính báo cáo, đến nay đã cân đối 640 tỷ đồng từ dự phòng.",
            [("actual", "640000000000")],
        ),
        # what is to be made or provided for, in a list of what each is to do
        (
            (
                "Ngày 5/6/2020, UBND tỉnh Nghệ An yêu cầu:\n- Sở Y tế lập 7 chốt kiểm dịch.\n"
                "- Sở Tài chính bố trí 9 tỷ đồng mua thuốc.\n- Sở Công Thương rà soát 52 kho thóc."
            ),
            [("target", "7"), ("target", "9000000000"), ("actual", "52")],
        ),
        # who cheats orders nothing
        (
            "Nạn nhân bị kẻ gian yêu cầu chuyển tổng cộng 1,2 tỷ đồng.",
            [("actual", "1200000000")],
        ),
        # a proposal, one sum after the other
        (
            "Bộ đề xuất hỗ trợ người nghèo 2 triệu đồng/tháng, người cận nghèo 1 triệu đồng/tháng.",
            [("target", "2000000"), ("target", "1000000")],
        ),
        # what is in one place, and what somebody sets about
        ("Tỷ lệ hộ dùng nước cấp tập trung của tỉnh đạt 48%.", [("actual", "48")]),
        ("Tỷ lệ khu nuôi tôm tập trung có trạm xử lý là 9%.", [("actual", "9")]),
        ("Các xã tập trung giải ngân đạt 95% vốn.", [("target", "95")]),
        # what nobody orders, though it must be
        ("Có 58% lao động ngoại tỉnh phải thuê trọ.", [("actual", "58")]),
        # what came of what was done is no order
        (
            "Huyện đã lắp đặt 160 trạm biến áp, đảm bảo 100% số xã có điện.",
            [("actual", "160"), ("actual", "100")],
        ),
        ("Huyện phải lắp thêm trạm biến áp, đảm bảo 100% số xã có điện.", [("target", "100")]),
        # what was asked for and is told, by inspectors, by those who propose an award, by any
        (
            "Qua thanh tra, đã yêu cầu hạch toán lại 30 triệu đồng, truy thu 160 triệu đồng.",
            [("actual", "30000000"), ("actual", "160000000")],
        ),
        ("Tỉnh đề nghị Thủ tướng tặng Bằng khen cho 2 cá nhân.", [("actual", "2")]),
        ("Công an xã đã yêu cầu 3 cán bộ viết tường trình.", [("actual", "3")]),
        ("Công an xã yêu cầu 3 cán bộ viết tường trình.", []),
        # what one has to bear is there
        ("Người dân vẫn phải mua nước với giá 90.000 đồng/m3.", [("actual", "90000")]),
        # what orders nothing
        (
            "Tiến độ giải ngân đạt 31,5% là chưa đạt yêu cầu, xếp thứ 40/63 tỉnh, thành phố.",
            [("actual", "31.5"), ("rank", "40")],
        ),
        (
            "Đảng ủy xã buông lỏng lãnh đạo, chỉ đạo, để 14 trường hợp lấn chiếm đất công.",
            [("actual", "14")],
        ),
        # what a report says was concentrated on, reckoned on a plan, was reached; what is asked not
        (
            "Tập trung gieo trồng với tổng diện tích đạt 11.700 ha, bằng 65% kế hoạch.",
            [("actual", "11700"), ("actual", "65")],
        ),
        (
            "Đề nghị các xã tập trung gieo trồng, tổng diện tích đạt 900 ha, bằng 105% kế hoạch.",
            [("target", "900"), ("target", "105")],
        ),
        # so many are asked for
        (
            "Bộ cũng đã đề nghị hai địa phương xây dựng 5.000 căn nhà ở xã hội.",
            [("target", "5000")],
        ),
        # what an audit asks for is its result
        (
            "Năm 2023, cơ quan thuế thanh tra 245 cuộc, kiến nghị xử lý 86 tỷ đồng.",
            [("actual", "245"), ("actual", "86000000000")],
        ),
        # how long a thing is that is to be mended; how much higher it is than others
        ("Ông An kiến nghị tỉnh sớm nâng cấp 3,2 km đê biển.", [("actual", "3.2")]),
    ],
)
def test_a_number_in_what_is_asked_for(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh tiếp 420 lượt người đến khiếu nại, kiến nghị, phản ánh, tăng 9% so với cùng kỳ.",
        "Thanh tra kiến nghị thu hồi 12 tỷ đồng; kiến nghị khác 5 tỷ đồng.",
        "Vi phạm về kinh tế phải xử lý là 37 tỷ đồng.",
    ],
)
def test_what_people_bring_and_inspectors_found_is_no_aim(text: str) -> None:
    assert Status.TARGET not in [fact.status for fact in figures(text)]
