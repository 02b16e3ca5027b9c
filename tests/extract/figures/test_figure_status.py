"""Whether a figure was reached, is aimed at, is a difference or a place in an order."""

import pytest

from tests.extract.figures.conftest import kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # «thực hiện» is no «hiện»
        (
            "Các sở kiểm tra việc thực hiện bảo đảm mức chi tối thiểu 20% ngân sách cho giáo dục.",
            [("target", "20")],
        ),
        # what may not be gone under is set; what something does not come up to, it has
        ("Mức hỗ trợ không thấp hơn 20 triệu đồng/hộ.", [("target", "20000000")]),
        ("Huyện giải ngân chưa tới 40% kế hoạch.", [("actual", "40")]),
        # where much is done in one place, and a plan set against what was reached
        ("Thu ngân sách so dự toán giao đạt 42%.", [("actual", "42")]),
        # what was done before an order, and by how much a plan is less than another
        (
            "Huyện yêu cầu đẩy nhanh bồi thường 9 dự án, trong đó 40% diện tích đã được bàn giao.",
            [("actual", "40")],
        ),
        (
            "Kế hoạch vốn được giao thấp hơn 300 tỷ đồng so với năm ngoái.",
            [("change", "-300000000000")],
        ),
        ("Kế hoạch vốn được giao là 300 tỷ đồng.", [("target", "300000000000")]),
        # a side of the road, which nobody must do, and two sides that must
        ("Làn đường bên phải cầu Bùng đã hoàn thành 35% khối lượng.", [("actual", "35")]),
        ("Hai bên phải bàn giao 6 ha đất.", [("target", "6")]),
        # what came of a plan
        (
            "Vốn đầu tư công: kế hoạch 300 tỷ đồng, thực hiện 120 tỷ đồng, đạt 40%.",
            [("target", "300000000000"), ("actual", "120000000000"), ("actual", "40")],
        ),
        (
            "Phấn đấu thu 900 tỷ đồng, thực hiện vốn đầu tư 300 tỷ đồng.",
            [("target", "900000000000"), ("target", "300000000000")],
        ),
        # what is estimated in one row, and a share of a rate
        (
            "Dự kiến cả năm, ước thiệt hại ở chợ 26 tỷ đồng, ở khách sạn 4 tỷ đồng.",
            [("actual", "26000000000"), ("actual", "4000000000")],
        ),
        (
            "Dự kiến cả năm thu 26 tỷ đồng, trong đó thuế 4 tỷ đồng.",
            [("target", "26000000000"), ("target", "4000000000")],
        ),
        (
            "Dư nợ tăng 8%, bằng 50% tốc độ tăng tín dụng của vùng.",
            [("change", "8"), ("actual", "50")],
        ),
        # a bound may be told by a verb; the most that there may be is what it is
        ("Số lượng thành viên tối thiểu là 7 người.", [("target", "7")]),
        ("Ca nô chạy với tốc độ tối đa 45 km/h.", [("actual", "45")]),
        ("Mỗi hộ được vay tối đa 100 triệu đồng.", [("actual", "100000000")]),
        ("Phấn đấu nợ xấu tối đa 2%.", [("target", "2")]),
        # one bound for several, and what is known of harm so far
        (
            "Mỗi xã có tối thiểu 3 Phó Trưởng ban, 7 chuyên viên và 2 kế toán.",
            [("target", "3"), ("target", "7"), ("target", "2")],
        ),
        (
            "Huyện có tối thiểu 9 xã đạt chuẩn và đã có 4 xã được công nhận.",
            [("target", "9"), ("actual", "4")],
        ),
        ("Ít nhất 6 xã, 21 thôn bị cô lập.", [("actual", "6"), ("actual", "21")]),
        # what was passed, which is about as much, and by how much
        (
            "Tỷ lệ ra lớp đạt 94%, vượt chỉ tiêu 88% HĐND tỉnh đề ra.",
            [("actual", "94"), ("target", "88")],
        ),
        ("Tỷ lệ ra lớp đạt 94%, vượt kế hoạch 6%.", [("actual", "94"), ("change", "6")]),
        # tasks that are under way, or a part of them done
        ("Huyện đang triển khai 29 nhiệm vụ.", [("actual", "29")]),
        (
            "Huyện có 40 nhiệm vụ, trong đó hoàn thành 23 nhiệm vụ.",
            [("actual", "40"), ("actual", "23")],
        ),
        ("Huyện phải hoàn thành 29 nhiệm vụ.", [("target", "29")]),
        # all of them met with resolve, and what is still resolved on
        (
            "Những năm qua, xã đã dồn nhiều công sức, với quyết tâm cao hoàn thành 18/18 tiêu chí.",
            [("actual", "18")],
        ),
        ("Năm nay, xã quyết tâm hoàn thành 18/18 tiêu chí.", [("target", "18")]),
        # so many of the things that there are, and so many of what is aimed at
        (
            (
                "Tỉnh ký 16 bản ghi nhớ với tổng vốn dự kiến 3 tỷ USD, trong đó có 9 bản của doanh "
                "nghiệp trong nước (dự kiến 1 tỷ USD) và 7 bản của doanh nghiệp nước ngoài."
            ),
            [("actual", "16"), ("target", "3000000000"), ("actual", "9"), ("actual", "7")],
        ),
        (
            "Tỉnh phấn đấu thu hút 3 tỷ USD, trong đó có 9 dự án điện gió.",
            [("target", "3000000000"), ("target", "9")],
        ),
        # all of one budget, and what came of it
        (
            "Quốc hội giao dự toán thu 90 tỷ đồng, bội chi 7 tỷ đồng.",
            [("target", "90000000000"), ("target", "7000000000")],
        ),
        (
            "Tỉnh giao dự toán thu 90 tỷ đồng, thu được 95 tỷ đồng.",
            [("target", "90000000000"), ("actual", "95000000000")],
        ),
        # papers are made for it, or it is among the measures put forward
        ("Sở đang hoàn tất các thủ tục mua sắm 14 xe cứu thương.", [("target", "14")]),
        ("Sở đang thực hiện hồ sơ của 14 cơ sở y tế.", [("actual", "14")]),
        (
            "Quận đưa ra nhiều giải pháp, trong đó có việc lắp đặt 90 máy lọc nước.",
            [("target", "90")],
        ),
        (
            "Quận đã đưa ra nhiều giải pháp, trong đó có việc lắp đặt 90 máy lọc nước.",
            [("actual", "90")],
        ),
        # what an aim has led to
        (
            "Đặt hai mục tiêu là không dễ; từ đó, dẫn tới bài thi được soạn với 60% câu hỏi dễ.",
            [("actual", "60")],
        ),
        # the weather has no aims
        ("Dự báo xuất khẩu năm nay có thể cán mốc 5 tỷ USD.", [("target", "5000000000")]),
        ("Dự báo đêm nay mưa có thể đạt 90 mm.", [("target", "90")]),
        ("Dự báo từ ngày 22 đến 25/7, mưa 150 - 250 mm.", [("target", "150..250")]),
    ],
)
def test_a_figure_is_what_its_words_make_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected


def test_how_things_are_is_not_of_a_time_to_come() -> None:
    text = (
        "Cầu Sông Vàng dự kiến khởi công năm 2041. Mật độ đường của thành phố mới đạt 10%. Mỗi "
        "ngày cầu cũ gánh 6.000 lượt xe."
    )
    assert [kind for kind, _ in kinds(text)] == ["actual", "actual"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mưa lớn nhất tại huyện Giao Thủy 290 mm.", "actual"),  # «huyện giao» is no plan
        ("Đến nay có 12,4% hồ sơ phải bổ sung giấy tờ.", "actual"),
        ("Giá mới phải bảo đảm công khai, được dân đồng thuận trên 90%.", "target"),
        ("Huyện đặt thêm biển để kéo tỷ lệ vi phạm xuống dưới mức 4%.", "target"),
        ("Nhờ trực đêm, huyện đã kéo tỷ lệ vi phạm xuống dưới mức 4%.", "actual"),
        ("Sau khi cấp máy để giữ giá nước ổn định, tỷ lệ hộ nợ tiền còn 4%.", "actual"),
        ("Toàn xã có 15% hộ phải di dời.", "actual"),
        # what is given to be spent, or to be taken; what a work will do
        ("Huyện được giao 45 tỷ đồng vốn đầu tư công.", "target"),
        ("Công ty được giao 35 ha đất.", "actual"),
        ("Chỉ tiêu tuyển sinh lớp 10 là 18.600 học sinh.", "target"),
        ("Chỉ tiêu lợi nhuận đạt 3%.", "actual"),
        ("Khi đi vào hoạt động, nhà máy nộp ngân sách 200 tỷ đồng/năm.", "target"),
        ("Từ khi đi vào hoạt động, nhà máy nộp ngân sách 200 tỷ đồng.", "actual"),
        ("Sở đề xuất giảm nhiều phòng, tinh giản 5% biên chế.", "target"),
        ("Sở đề xuất nhiều việc, tinh giản 5% biên chế.", "actual"),
        ("Bộ đặt hạn mức tăng trưởng dư nợ hợp lý (cả năm khoảng 9%).", "target"),
        # whose wish it was, and what it is
        ("Trên cơ sở đề nghị của công ty, ngân hàng giải ngân 700 tỷ đồng.", "actual"),
        ("Yêu cầu của Thủ tướng là giải ngân 95% kế hoạch.", "target"),
        # what may befall, and what a thing is made for
        ("Bão có thể làm 300 nhà tốc mái.", "target"),
        ("Sạt lở có nguy cơ ảnh hưởng đến 45 hộ.", "target"),
        ("Đập có thể chứa 3 triệu m3.", "actual"),
        ("Xã có 120 hộ có nguy cơ bị sạt lở.", "actual"),
        # what is due, and what is not
        ("Tiền thuê đất phải thu còn 45 tỷ đồng.", "actual"),
        ("Lãi vay ngân hàng phải trả gần 3 tỷ đồng/tháng.", "actual"),
        ("Dự án được giảm 50% số thuế phải nộp.", "change"),
        ("Khoản 3% phí hạ tầng không phải là rào cản.", "actual"),
        ("Mỗi hộ phải nộp 3 triệu đồng.", "target"),
        ("Cục Thuế tỉnh phải thu 780 tỷ đồng mỗi tháng.", "target"),
        ("Sẽ có 100% doanh nghiệp phải nộp thuế điện tử.", "target"),
        # everybody has to
        ("Tại chợ, 100% hộ kinh doanh phải ký cam kết.", "target"),
    ],
)
def test_what_has_to_be_borne_is_so(text: str, status: str) -> None:
    assert [one for one, _ in kinds(text)] == [status]
