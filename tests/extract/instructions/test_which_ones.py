"""What says which ones a thing is to be done to, and what tells that it was done."""

import pytest

from tests.extract.instructions.conftest import tasks

_ASKS = "Chủ tịch UBND huyện Đỗ Văn Cường yêu cầu các xã đẩy nhanh tiến độ."


@pytest.mark.parametrize(
    "behind",
    [
        "Rà soát các công trình đã được cấp phép trong hai năm qua",
        "Hỗ trợ người dân bị thiệt hại dựng lại nhà",
        "Khắc phục các đoạn đường bị hư hỏng trước mùa mưa",
        "Tháo dỡ những lều quán đang lấn chiếm hành lang",
        "Chăm lo các hộ hiện còn ở nhà tạm",
        "Sử dụng hiệu quả các thiết bị hiện có",
        "Tiếp tục nhân rộng các mô hình đã mang lại hiệu quả",
    ],
)
def test_which_ones_are_meant_tells_nothing_that_was_done(behind: str) -> None:
    assert [task for task, _ in tasks(f"{_ASKS} {behind}.")] == ["đẩy nhanh tiến độ", behind]


def test_whom_a_body_is_to_see_to_may_have_done_something() -> None:
    text = f"{_ASKS} Công an huyện xử lý nghiêm các đối tượng đã có tiền án."
    assert tasks(text)[1:] == [
        ("Công an huyện xử lý nghiêm các đối tượng đã có tiền án", ["Công an huyện"])
    ]


@pytest.mark.parametrize(
    "behind",
    [
        "Tập trung thu hút đầu tư đã mang lại kết quả rõ nét.",
        "Thực hiện các chính sách đã góp phần giảm nghèo nhanh.",
        "Triển khai các dự án đang gặp khó khăn về vốn.",
        "Vận chuyển các mặt hàng bị gián đoạn do lũ.",
        "Kiểm tra các cơ sở đã phát hiện 12 vi phạm.",
        "Các xã rà soát, đã hoàn thành 12 công trình.",
        "Quan tâm các gia đình chính sách đang là nét đẹp của huyện.",
    ],
)
def test_what_came_of_a_thing_is_no_order(behind: str) -> None:
    assert tasks(f"{_ASKS} {behind}") == [("đẩy nhanh tiến độ", ["các xã"])]


@pytest.mark.parametrize(
    ("behind", "to"),
    [
        ("Liên quan đến chung cư cũ, Sở Xây dựng phối hợp với các quận kiểm định.", "Sở Xây dựng"),
        ("Liên quan tới việc này, Phòng Y tế rà soát danh sách.", "Phòng Y tế"),
    ],
)
def test_a_topic_may_be_what_a_thing_has_to_do_with(behind: str, to: str) -> None:
    assert [to for _, to in tasks(f"{_ASKS} {behind}")][1:] == [[to]]
