"""What might have been, and what only sorts things, is no figure."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # suppositions, and not what «nếu» sets beside today
        ("Nếu không gia cố kè kịp thời thì xã có thể mất 9 ha đất.", []),
        ("Lẽ ra huyện chỉ mất 2 tỷ đồng.", []),
        (
            "Nếu năm 2015 tỷ lệ hộ nghèo là 12% thì đến nay chỉ còn 3%.",
            [("tỷ lệ hộ nghèo", "12 %"), ("tỷ lệ hộ nghèo", "3 %")],
        ),
        ("Cứ 50 hộ thì có 4 hộ nghèo.", []),
        # what would follow from what, and what has followed
        ("Ước tính giá than tăng 5% có thể làm giá điện thêm 2-3%.", []),
        ("Nếu tỷ giá tăng 2% thì chi phí nhập khẩu sẽ tăng 4%.", []),
        ("Nếu giá dầu giảm 10%, cước vận tải có thể giảm 3%.", []),
        ("Cứ lương cơ sở tăng 8% thì chi phí nhân công tăng 3%.", []),
        (
            "Giá than tăng 30% đã khiến chi phí sản xuất điện tăng 12%.",
            [("Giá than", "30 %"), ("chi phí sản xuất điện", "12 %")],
        ),
        ("Nếu tính cả vốn vay, tổng vốn tăng 12%.", [("tổng vốn", "12 %")]),
        # a rule's mark, and what has risen by so much
        ("Hộ kinh doanh được giãn nợ khi doanh thu giảm từ 20% trở lên.", []),
        ("Trường hợp giá cát biến động từ 5% trở lên, dự toán được điều chỉnh.", []),
        ("Khi dịch được kiểm soát, doanh thu tăng 15%.", [("doanh thu", "15 %")]),
        # within what the values of several months lie
        (
            "Tháng 9, giá tiêu dùng tăng 0,8%, là tháng thứ hai liên tiếp tăng dưới 1%.",
            [("giá tiêu dùng", "0.8 %")],
        ),
        # a condition, and what would follow from it on either side of it
        ("Nếu triều cường kéo dài 4 ngày, 25% số giếng sẽ nhiễm mặn.", []),
        ("Trường hợp đập vỡ thì 6 xã hạ du có thể ngập sâu.", []),
        ("Nếu thiếu nước, 70 ha vải sẽ rụng quả, 20% hộ mất thu hoạch.", []),
        ("Khoảng 15% diện tích ngô sẽ hỏng nếu hạn kéo dài.", []),
        ("Nếu chủ hộ nào lấn đất sẽ bị phạt 4 triệu đồng.", []),
        # what is set, planned or set beside today, and how things are
        (
            "Huyện sẽ hỗ trợ 60% kinh phí nếu hộ dân tự làm chuồng.",
            [("kinh phí hỗ trợ", "60 %")],
        ),
        (
            "Nếu đề án được thông qua, cảng sẽ có diện tích 70 ha.",
            [("diện tích cảng", "70 ha")],
        ),
        (
            "Xã có 18 hồ nhỏ, nếu mưa lớn có thể mất an toàn.",
            [("hồ nhỏ", "18 hồ")],
        ),
        ("Trong 90 trường hợp, đội đã xử lý 70 vụ.", [("vụ đội đã xử lý", "70 vụ")]),
        # of which class things are, and how something is done
        ("Chùa Phước Sơn được xếp hạng 2, hạng đặc biệt.", []),
        ("Tỉnh xếp hạng 2 cả nước về chỉ số PCI.", [("chỉ số PCI", "2 hạng")]),
        ("Dự án có vốn đầu tư đến 45 tỷ đồng do xã quyết định.", []),
        ("Hộ nhóm hai (có doanh thu đến 9 triệu đồng, tính cả quà) được miễn phí.", []),
        ("Xưởng làm việc cả 3 ca cho kịp Tết.", []),
        ("Bệnh viện có 3 ca nặng.", [("ca nặng", "3 ca")]),
        ("Hãng cam kết hoàn tiền 100%.", []),
        # such things, whichever they are
        ("Lũ cuốn trôi những cây cầu có chiều dài trên 30 m.", []),
        ("Huyện có 4 công ty 100% vốn nước ngoài.", [("công ty", "4 công ty")]),
        ("Tàu chở quá tải trên 40% bị xử phạt.", []),
        ("Trên 40% học sinh phải nghỉ học.", [("học sinh phải nghỉ học", "40 %")]),
        # one in so many, and a place taken
        ("Đây là một trong 7 cảng hàng đầu khu vực.", []),
        ("Xã là một trong 7 xã được khen.", [("xã được khen", "7 xã")]),
        ("Tỉnh lọt tốp 5 địa phương có nhiều dự án.", []),
        ("Chỉ số PAR của tỉnh nằm trong tốp 5 cả nước.", [("Chỉ số PAR của tỉnh", "5 hạng")]),
        # how long a notice hangs is no figure, how long a matter takes is
        ("UBND xã niêm yết danh sách trong thời gian 15 ngày.", []),
        ("Thời gian cấp giấy phép là 15 ngày.", [("Thời gian cấp giấy phép", "15 ngày")]),
        # what a storm moves with
        (
            "Bão số 4 đã suy yếu khi vào đất liền với sức gió mạnh nhất 50 km/h.",
            [("sức gió mạnh nhất", "50 km/h")],
        ),
    ],
)
def test_told_but_not_as_how_things_are(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
