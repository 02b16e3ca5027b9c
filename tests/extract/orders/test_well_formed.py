"""Words that can never be a thing to be done, and where one ends with its quotation marks."""

import pytest

from extract.orders.well_formed import is_whole, whole_span


@pytest.mark.parametrize(
    "text",
    [
        "Tại sao năm nào chúng ta cũng phải sửa con đường này",
        "vì sao các xã phải chờ",
        "nếu không xây cầu thì dân đi lại thế nào",
        "kiến nghị của bà con về việc cần phải mở lại chợ",
        "mà hiệp hội gửi tới Bộ là tiếp tục giảm thuế",
        "rà soát hồ sơ phù hợp với điều kiện của",
        "căn cứ tình hình thực tế để có",
        'lại lời Bác Hồ dạy: "cán bộ phải gần dân"',
        "tỉnh Phú Lâm) do sự không thống nhất giữa các cấp",
        "mở rộng bến cảng theo hướng nào",
    ],
)
def test_what_is_no_whole_task(text: str) -> None:
    assert not is_whole(text)


@pytest.mark.parametrize(
    "text",
    [
        "rà soát hồ sơ còn tồn tại",
        "làm rõ trách nhiệm của ai, xử lý ra sao",
        "khắc phục những hạn chế, tồn tại",
        "a) lập hồ sơ thu hồi đất (đợt 2)",
        "cho biết sẽ đền bù theo hình thức nào",
        "kiến nghị cấp trên sửa đổi quy định",
    ],
)
def test_what_is_a_whole_task(text: str) -> None:
    assert is_whole(text)


@pytest.mark.parametrize(
    ("text", "begin", "whole"),
    [
        ('"Xuống xưởng mỗi tháng một lần", ông nhắn nhủ', 1, "Xuống xưởng mỗi tháng một lần"),
        ('các tổ "đi từng ngõ" hướng dẫn người dân', 8, '"đi từng ngõ" hướng dẫn người dân'),
        ("phát triển sản phẩm theo vùng và", 0, "phát triển sản phẩm theo vùng"),
        ("giữ vững đê, trong đó có", 0, "giữ vững đê"),
        ('giữ vững "bốn tại chỗ"', 0, 'giữ vững "bốn tại chỗ"'),
    ],
)
def test_a_stretch_is_made_whole(text: str, begin: int, whole: str) -> None:
    left, right = whole_span(text, begin, len(text))
    assert text[left:right] == whole


def test_where_something_is_done_alone_is_no_task() -> None:
    assert not is_whole("tại các điểm sơ tán dân, nhiệm kỳ này")
    assert is_whole("tại các xã có dịch, tổ chức trực chốt")


def test_what_is_decided_is_no_task() -> None:
    assert not is_whole("Thủ tướng Chính phủ quyết định hỗ trợ 90 tỷ đồng cho 3 địa phương")
    assert is_whole("UBND tỉnh quyết định hình thức hỗ trợ theo thẩm quyền")
