"""Names behind a value, read from plain clauses."""

import pytest

from extract.figures.masked import Masked
from extract.figures.names.counted_nouns import base_name, counted_name
from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thành phố đã hoàn thành 12 trường học.", "trường học hoàn thành"),
        ("Năm 2023, tỉnh khởi công 9 cầu; hoàn thành 4 cầu.", "cầu hoàn thành"),
        ("Tỉnh có 12 trường học.", "trường học"),
        # behind what another number counts, the deed alone
        ("Kỳ họp xem xét 35 báo cáo, tờ trình và thông qua 18 nghị quyết.", "nghị quyết thông qua"),
    ],
)
def test_what_was_done_is_counted_so(text: str, name: str) -> None:
    assert told(text)[-1][0] == name


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("xã đạt chuẩn nông thôn mới, tăng ¤¤", "xã", "xã đạt chuẩn nông thôn mới"),
        ("xã đạt ¤¤¤", "xã", "xã"),
        ("tài khoản trên cổng dịch vụ và ¤¤ hồ sơ", "tài khoản", "tài khoản trên cổng dịch vụ"),
        ("tin báo, tố giác về tội phạm.", "tin báo", "tin báo, tố giác về tội phạm"),
        ("dự án với tổng vốn ¤¤¤", "dự án", "dự án"),
        ("gói hàng cấm có trọng lượng ¤¤¤", "gói", "gói hàng cấm"),
        ("người vắng không có lý do.", "người", "người vắng không có lý do"),
        ("căn nhà cho hộ chưa có nhà ở.", "căn nhà", "căn nhà cho hộ chưa có nhà ở"),
        ("đơn vị cấp xã tại ¤¤ tỉnh", "đơn vị", "đơn vị cấp xã"),
        # two of one kind, joined by a comma, however long the first is
        (
            "xã đã ban hành chương trình, kế hoạch trồng rừng.",
            "xã",
            "xã đã ban hành chương trình, kế hoạch trồng rừng",
        ),
        # a new clause, or what is done next
        ("khách mời, lễ hội được mở trong ba ngày.", "khách mời", "khách mời"),
        ("hộ, chính quyền luôn lắng nghe.", "hộ", "hộ"),
        ("xe tải, huy động dân quân dọn đường.", "xe tải", "xe tải"),
        ("dự án, tổng hợp, trình tỉnh.", "dự án", "dự án"),
        ("cuộc đối thoại, tiếp xúc cử tri.", "cuộc", "cuộc đối thoại, tiếp xúc cử tri"),
        ("vị trí, rải và kéo dây qua 24 khoảng cột.", "vị trí", "vị trí"),
        # «lên» and «bằng» are no verbs here, though a number follows
        ("học sinh từ lớp sáu trở lên học ¤ buổi", "học sinh", "học sinh từ lớp sáu trở lên học"),
        ("hộ vướng mặt bằng ở ¤ xã", "hộ", "hộ vướng mặt bằng"),
    ],
)
def test_a_counted_noun_ends_before_the_next_clause(text: str, noun: str, name: str) -> None:
    masked = Masked(text, tuple(at for at, sign in enumerate(text) if sign in ",."))
    begin, end = counted_name(masked, 0, len(noun))
    assert text[begin:end] == name


def test_the_base_of_a_percentage_ends_before_who_gave_it() -> None:
    text = "¤¤¤ dự toán hđnd tỉnh giao"
    begin, end = base_name(Masked(text), 3, plan=True) or (0, 0)
    assert text[begin:end] == "dự toán"
    assert base_name(Masked("¤¤¤ so với cùng kỳ"), 3) is None


def test_a_thing_is_named_by_itself_though_its_first_word_is_a_verb() -> None:
    seized = told("Công an thu giữ 290 kg heroin, 840 kg cần sa.")
    assert seized == [("heroin Công an thu giữ", "290 kg"), ("cần sa Công an thu giữ", "840 kg")]


@pytest.mark.parametrize(
    "text",
    ["Do giá cả 1 số hàng hóa tăng.", "Đây là năm được mùa, vượt xa so với kế hoạch là 600 tấn."],
)
def test_what_counts_nothing_is_not_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Phường có 900 người đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp.",
            ["người đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp"],
        ),
        ("Có 15 người bị thương nặng, bị thương nhẹ 3 người.", None),
        ("Có 5 huyện đạt từ 70 - 90% kế hoạch.", ["huyện đạt từ 70 - 90% kế hoạch"]),
        (
            "Phường có 900 người hưởng lương hưu, trợ cấp với số tiền 5 tỷ đồng.",
            ["người hưởng lương hưu, trợ cấp", "số tiền người hưởng lương hưu, trợ cấp"],
        ),
        ("Huyện có 12 trại nuôi quy mô vừa và nhỏ.", ["trại nuôi quy mô vừa và nhỏ"]),
        (
            "Vấn đề 3% phí hạ tầng không phải là rào cản của nhà máy.",
            ["phí hạ tầng"],
        ),
        ("Có 45 trường hợp không phải nộp phí.", ["trường hợp không phải nộp phí"]),
    ],
)
def test_where_a_noun_goes_on_and_ends(text: str, names: list[str] | None) -> None:
    found = [name for name, _ in told(text)]
    assert found == names if names is not None else found[0] == "người bị thương nặng"
