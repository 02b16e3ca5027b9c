"""What a text goes on to tell behind an order: what was done, and how things are."""

import pytest

from tests.extract.instructions.conftest import tasks

_ASKS = "Chủ tịch UBND tỉnh Trịnh Văn Hải yêu cầu huyện Sơn Dương rà soát hộ nghèo."
_FIRST = ("rà soát hộ nghèo", ["Sơn Dương"])


@pytest.mark.parametrize(
    "behind",
    [
        "Năm 2022, huyện Sơn Dương đạt nhiều kết quả. Tổ chức 12 lớp tập huấn cho 600 cán bộ.",
        "Huyện có 13 xã. Cấp phát 3.000 tờ rơi tuyên truyền. Xây dựng 5 mô hình sinh kế.",
        "Huyện có 13 xã. Đẩy mạnh đào tạo nghề, mỗi năm huyện mở 20 lớp.",
        "Huyện có 13 xã. Tập trung hỗ trợ nhà ở, huyện xóa 320 nhà tạm.",
        "Khu công nghiệp Yên Phong thu hút 120 dự án. Tạo việc làm cho 60.000 lao động.",
        "Trong năm, các xã hiến đất làm đường. Nâng cấp 30 km đường thôn.",
        "Lập hồ sơ quyết toán chậm. Sử dụng xe công sai mục đích.",
        "Theo kết luận thanh tra, huyện quản lý đất đai lỏng lẻo.",
    ],
)
def test_a_paragraph_of_statements_goes_on_with_no_order(behind: str) -> None:
    assert tasks(f"{_ASKS}\n{behind}") == [_FIRST]


@pytest.mark.parametrize(
    ("behind", "task"),
    [
        ("Giải ngân của huyện còn thấp. Khẩn trương tháo gỡ mặt bằng.", "tháo gỡ mặt bằng"),
        ("Huyện có 13 xã. Trước 30/9, hoàn thành 12 km đường thôn.", "12 km đường thôn"),
        ("Huyện có 13 xã. Các xã phải mở 20 lớp học nghề.", "mở 20 lớp học nghề"),
        ("Tập trung làm 12 km đường thôn.", "làm 12 km đường thôn"),
        ("Khắc phục tình trạng giải ngân chậm.", "Khắc phục tình trạng giải ngân chậm"),
        ("Thực hiện các giải pháp đạt kết quả cao nhất.", "đạt kết quả cao nhất"),
    ],
)
def test_what_is_still_to_be_done_goes_on(behind: str, task: str) -> None:
    (first, (last, _)) = tasks(f"{_ASKS}\n{behind}")
    assert first == _FIRST
    assert last.endswith(task)


@pytest.mark.parametrize(
    "behind",
    [
        "Bệnh viện có quy mô 200 giường. Tiếp nhận người bệnh từ các xã vùng cao.",
        "Thực hiện Đề án số 6, Công an tỉnh làm căn cước. Làm sạch dữ liệu dân cư.",
        "Qua hai năm, người dân hưởng nhiều tiện ích. Giảm giấy tờ, tiết kiệm thời gian.",
        "Ngay sau buổi lễ, các đại biểu trồng cây lưu niệm.",
    ],
)
def test_what_describes_somebody_is_no_order(behind: str) -> None:
    assert tasks(f"{_ASKS}\n{behind}") == [_FIRST]


@pytest.mark.parametrize(
    "behind",
    [
        "Hằng ngày, các xã báo cáo tình hình trước 17 giờ. Bố trí lực lượng trực đêm.",
        "Đặc biệt, huyện bảo đảm chỗ ở cho dân. Bố trí lực lượng trực đêm.",
    ],
)
def test_a_paragraph_that_opens_with_an_order_goes_on_with_it(behind: str) -> None:
    assert [task for task, _ in tasks(f"{_ASKS}\n{behind}")][-1] == "Bố trí lực lượng trực đêm"
