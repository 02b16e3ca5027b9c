"""What a group is to do for which somebody set it up, and demands told by a noun."""

import pytest

from tests.extract.instructions.conftest import Told, told_in_news

_SET_UP = "UBND tỉnh Hà Nam vừa có quyết định về việc thành lập Tổ công tác gỡ vướng cho chợ.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            _SET_UP + "Tổ công tác gồm 9 thành viên.\n"
            "Tổ công tác có nhiệm vụ rà soát các chợ chậm tiến độ; báo cáo UBND tỉnh hằng tuần.",
            [
                ("UBND tỉnh Hà Nam", ("Tổ công tác",), "rà soát các chợ chậm tiến độ"),
                ("UBND tỉnh Hà Nam", ("Tổ công tác",), "báo cáo UBND tỉnh hằng tuần"),
            ],
        ),
        (
            "Thường trực HĐND tỉnh lập đoàn giám sát gồm 9 người, có nhiệm vụ làm việc với các sở.",
            [("Thường trực HĐND tỉnh", ("đoàn giám sát",), "làm việc với các sở")],
        ),
        # whose standing work it is, or who set it up, is not told as anybody's order
        ("Sở Tài chính có nhiệm vụ tham mưu UBND tỉnh bố trí kinh phí sửa chợ.", []),
        ("Tổ hợp tác Tân Tiến có nhiệm vụ cung ứng giống cho các hộ trong xã.", []),
        (_SET_UP + "Đoàn kiểm tra có nhiệm vụ lấy mẫu nước tại các chợ đầu mối.", []),
        (_SET_UP + "Tổ công tác có nhiệm vụ rất nặng nề.", []),
    ],
)
def test_a_group_is_told_by_whoever_set_it_up(text: str, expected: list[Told]) -> None:
    assert told_in_news(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Huyện ủy Thanh Ba cũng có yêu cầu với các chi bộ tổ chức sinh hoạt chuyên đề.",
            [("Huyện ủy Thanh Ba", ("các chi bộ",), "tổ chức sinh hoạt chuyên đề")],
        ),
        (
            "Bộ Y tế có đề nghị đối với các tỉnh phải công khai giá thuốc.",
            [("Bộ Y tế", ("các tỉnh",), "phải công khai giá thuốc")],
        ),
        ("Ban quản lý có yêu cầu với chất lượng đá lát vỉa hè.", []),
        ("Công ty Hải Sơn có yêu cầu đối với ứng viên tốt nghiệp đại học.", []),
    ],
)
def test_a_demand_told_by_a_noun(text: str, expected: list[Told]) -> None:
    assert told_in_news(text) == expected
