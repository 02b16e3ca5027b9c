"""Programmes however their items are introduced: each frame with each programme."""

from itertools import product

import pytest

from tests.extract.programmes.conftest import programmes

_MOTTOS = (
    ("4 nhất", ["sạch nhất", "rẻ nhất", "gọn nhất", "nhanh nhất"]),
    ("bốn tại chỗ", ["chỉ huy tại chỗ", "nhân lực tại chỗ", "vật tư tại chỗ", "hậu cần tại chỗ"]),
    ("3 không", ["không cờ bạc", "không bỏ học", "không xả rác"]),
    ("5 có", ["có nhà", "có nước", "có điện", "có trạm xá", "có sổ tay"]),
)
_OF_MOTTOS = (
    "Ông Nam yêu cầu thực hiện “{}”, gồm: {}.",
    "Ông Nam quán triệt “{}”: {}.",
    "Xã bảo đảm “{}” ({}) trong mọi việc.",
    "Ông Nam nói, “{}” nghĩa là {}.",
    "Cán bộ phải “{}”, tức là {}.",
    "Phong trào “{}” là {} được người dân hưởng ứng.",
    "Mô hình “{}” gồm {} đã lan ra cả huyện.",
)


@pytest.mark.parametrize(("frame", "motto"), [*product(_OF_MOTTOS, _MOTTOS)])
def test_a_motto_has_its_items(frame: str, motto: tuple[str, list[str]]) -> None:
    name, items = motto
    assert programmes(frame.format(name, ", ".join(items))) == [motto]


@pytest.mark.parametrize("motto", _MOTTOS)
def test_items_may_each_be_quoted(motto: tuple[str, list[str]]) -> None:
    name, items = motto
    quoted = ", ".join(f"“{item}”" for item in items)
    assert programmes(f"Ông Nam quán triệt “{name}” gồm: {quoted}.") == [motto]


_HEADED = (
    ("3 khâu đột phá", ["đường liên xã", "nước sạch", "dạy nghề"]),
    ("năm định hướng lớn", ["chợ đêm", "y tế gần dân", "lúa sạch", "đường hoa", "nghề mộc"]),
    ("năm nhiệm vụ chủ yếu", ["thu gom rác", "giữ rừng", "dồn thửa", "cấp nước", "chống rét"]),
)
_OF_HEADED = (
    "Đại hội xác định {}, lần lượt là: {}.",
    "Đại hội xác định {} lần lượt là {}.",
    "Xã triển khai {} ({}) ngay trong quý.",
    "Ông Nam nêu {}: {}.",
)


@pytest.mark.parametrize(("frame", "headed"), [*product(_OF_HEADED, _HEADED)])
def test_what_is_counted_has_its_items(frame: str, headed: tuple[str, list[str]]) -> None:
    name, items = headed
    assert programmes(frame.format(name, ", ".join(items))) == [headed]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Nam yêu cầu rà soát 8 nhiệm vụ khoa học trong tuần tới.",
        "Báo cáo nêu 3 sáng kiến cấp tỉnh và 14 hộ khá.",
        "Giữa năm định hướng lớn được đổi.",
        "Theo năm quan điểm cũng khác đi.",
    ],
)
def test_what_sets_nothing_is_no_programme(text: str) -> None:
    assert programmes(text) == []


def test_an_item_may_tell_what_is_done() -> None:
    [(_, items)] = programmes("Xã nêu “3 không”: không né việc, không ai đã nghỉ, không bỏ dân.")
    assert items == ["không né việc", "không ai đã nghỉ", "không bỏ dân"]


def test_the_last_item_in_brackets_may_be_two_things() -> None:
    text = "Xã quán triệt “3 sẵn sàng” (chủ động nước, có người trực, dọn nhanh và gọn)."
    [(_, items)] = programmes(text)
    assert items == ["chủ động nước", "có người trực", "dọn nhanh và gọn"]


def test_two_items_may_share_a_sentence() -> None:
    text = (
        "Ông Nam yêu cầu làm tốt 4 nhiệm vụ. Thứ nhất, giữ rừng. Thứ hai, dạy nghề; Thứ ba, cấp "
        "nước. Thứ tư, chống rét cho trâu; bò."
    )
    items = ["giữ rừng", "dạy nghề", "cấp nước", "chống rét cho trâu; bò"]
    assert programmes(text) == [("4 nhiệm vụ", items)]


def test_items_of_any_kind_may_each_be_quoted() -> None:
    text = "Xã đề ra 3 giải pháp: “giữ rừng”, “gần dân, vì dân” và “dạy nghề”. Dân vui."
    assert programmes(text) == [("3 giải pháp", ["giữ rừng", "gần dân, vì dân", "dạy nghề"])]
