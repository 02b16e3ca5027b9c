"""An order goes on behind a word of how things stand, where who is told leads, or by when."""

import pytest

from tests.extract.instructions.conftest import told_in_news

_ORDER = "Phó Thủ tướng Lê Văn Bình yêu cầu tỉnh Hà Nam bàn giao mặt bằng"
_STATES = (
    "Đến nay, các xã đã đo đạc xong 70% diện tích.",
    "Theo kế hoạch, dự án khởi công vào tháng 12/2027.",
)


@pytest.mark.parametrize("state", _STATES)
@pytest.mark.parametrize(
    "words",
    [
        "Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính sửa định mức",
        "Văn phòng Chính phủ theo dõi, đôn đốc việc này",
        "Bộ Y tế nghiên cứu, trả lời tỉnh trước ngày 15/9/2027",
    ],
)
@pytest.mark.parametrize("mark", [" ", "\n"])
def test_an_order_goes_on(state: str, words: str, mark: str) -> None:
    told = told_in_news(mark.join((f"{_ORDER}.", state, f"{words}.")))
    assert told[-1][0] == "Lê Văn Bình"
    assert told[-1][2] == words


@pytest.mark.parametrize("state", _STATES)
@pytest.mark.parametrize(
    "words",
    [
        "Bộ Xây dựng thẩm định hồ sơ của nhiều dự án.",
        "Các trường phải dạy trực tuyến do lũ.",
        "Doanh nghiệp cần vốn để mở rộng nhà máy.",
        "Ông Trần Văn Tư, người dân xã Thanh Sơn, chủ trì, phối hợp với hàng xóm sửa cầu.",
    ],
)
def test_how_things_are_is_no_order(state: str, words: str) -> None:
    assert len(told_in_news(f"{_ORDER}. {state} {words}")) == 1


def test_a_topic_may_stand_before_who_is_told() -> None:
    words = "Bộ Xây dựng nghiên cứu, trả lời tỉnh trước ngày 15/9/2027"
    told = told_in_news(f"{_ORDER}.\n{_STATES[1]}\nVề kiến nghị của tỉnh Hà Nam, {words}.")
    assert told[-1][2] == words


def test_a_paper_that_a_body_is_told_to_issue_gives_no_orders() -> None:
    told = told_in_news(
        "Phó Thủ tướng Lê Văn Bình giao Bộ Tài chính bố trí vốn. Bộ Xây dựng có văn bản hướng dẫn "
        "định mức.\nDự án gồm hai nhánh.\nVăn phòng Chính phủ theo dõi, đôn đốc việc này."
    )
    assert {giver for giver, _, _ in told} == {"Lê Văn Bình"}
