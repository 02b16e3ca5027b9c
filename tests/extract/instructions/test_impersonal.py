"""Orders that nobody is said to give: who is told, and what they are to do, make them orders."""

import pytest

from tests.extract.instructions.conftest import told_in_news

MET = (
    "Sáng 8/4/2024, Sở Y tế tỉnh Hà Nam tổ chức hội nghị giao ban. Quý I, toàn ngành khám "
    "9.000 lượt bệnh nhân.\n\n"
)


@pytest.mark.parametrize(
    ("text", "to", "task"),
    [
        (
            "Thời gian tới, yêu cầu các bệnh viện công khai giá thuốc.",
            ("các bệnh viện",),
            "công khai giá thuốc",
        ),
        (
            "Do mưa còn lớn, đề nghị các huyện, thành phố di dời dân.",
            ("các huyện, thành phố",),
            "di dời dân",
        ),
        (
            "Ngành sẽ mua xe cứu thương, vì vậy yêu cầu các trạm y tế niêm yết số trực.",
            ("các trạm y tế",),
            "niêm yết số trực",
        ),
        (
            "Hội nghị yêu cầu các phòng khám niêm yết lịch trực.",
            ("các phòng khám",),
            "niêm yết lịch trực",
        ),
        (
            "Để đủ thuốc, ngành Y tế đề nghị các huyện bố trí kinh phí.",
            ("các huyện",),
            "bố trí kinh phí",
        ),
        (
            "Tại cuộc họp, các phòng được yêu cầu rà soát dự toán.",
            ("các phòng",),
            "rà soát dự toán",
        ),
        (
            "Trước dịch bệnh, các huyện, thành phố được đề nghị tăng cường kiểm tra.",
            ("các huyện, thành phố",),
            "tăng cường kiểm tra",
        ),
    ],
)
def test_an_order_without_a_giver(text: str, to: tuple[str, ...], task: str) -> None:
    (found,) = told_in_news(MET + text)
    assert found == (None, to, task)


def test_what_stands_behind_is_of_the_same_order() -> None:
    text = (
        "Vì vậy, yêu cầu các trạm y tế kiểm kê tủ thuốc. Bên cạnh đó, các trạm y tế cũng cần "
        "chú trọng chăm sóc người già; tăng cường tập huấn điều dưỡng."
    )
    found = told_in_news(MET + text)
    assert [addressees for _, addressees, _ in found] == [("các trạm y tế",)] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Đề nghị của các đơn vị đã được ghi nhận.",
        "Đề nghị các đại biểu thảo luận về ba nội dung.",
        "Cán bộ xã đề nghị bà con nộp hồ sơ; đề nghị bà con giữ vệ sinh.",
        "Theo yêu cầu các bệnh viện công khai giá thuốc từ năm 2020.",
        "Các địa phương cần thêm thuốc.",
    ],
)
def test_no_order_is_made_of_requests_and_nouns(text: str) -> None:
    assert told_in_news(MET + text) == []


def test_work_given_behind_a_colon_tells_each_his_own() -> None:
    text = (
        "Kết luận hội nghị, Giám đốc Sở Lê Văn An giao nhiệm vụ: Phòng Tài chính rà soát nguồn "
        "vốn; các bệnh viện báo cáo trước ngày 10/5; riêng Phòng Tổ chức phải báo cáo ngay."
    )
    assert told_in_news(MET + text) == [
        ("Lê Văn An", ("Phòng Tài chính",), "Phòng Tài chính rà soát nguồn vốn"),
        ("Lê Văn An", ("các bệnh viện",), "các bệnh viện báo cáo trước ngày 10/5"),
        ("Lê Văn An", ("Phòng Tổ chức",), "riêng Phòng Tổ chức phải báo cáo ngay"),
    ]
