"""What must be done by the words of a body."""

import pytest

from tests.extract.instructions.conftest import told_in_news


@pytest.mark.parametrize(
    "text",
    [
        "Theo Bộ Y tế, người dân cần đeo khẩu trang nơi đông người.",
        "Theo khuyến cáo của Bộ Y tế, người dân cần đeo khẩu trang nơi đông người.",
        "Theo Bộ Y tế (Hà Nội), người dân cần đeo khẩu trang nơi đông người.",
    ],
)
def test_a_body_says_what_a_group_must_do(text: str) -> None:
    task = "người dân cần đeo khẩu trang nơi đông người"
    assert told_in_news(text) == [("Bộ Y tế", ("người dân",), task)]


@pytest.mark.parametrize(
    "text",
    [
        "Theo Bộ Y tế, cả nước cần thêm 200 máy thở.",
        "Theo Bộ Y tế, dịch đang phức tạp, phải nhiều tuần nữa mới giảm.",
        "Theo quy định, người dân cần đeo khẩu trang nơi đông người.",
    ],
)
def test_what_a_body_only_tells_is_no_duty(text: str) -> None:
    assert not told_in_news(text)
