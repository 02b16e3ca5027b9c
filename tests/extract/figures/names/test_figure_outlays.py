"""Sums that are named by what they are for, which stands behind them."""

import pytest

from tests.extract.figures.conftest import names, stated, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of no work that a list before it ended with
        (
            "Vốn cho cầu Sông Mới là 70 tỷ đồng. 12 tỷ đồng cho 4 trường tiểu học.",
            [
                ("Vốn cho cầu Sông Mới", "70000000000 đồng"),
                ("trường tiểu học", "12000000000 đồng"),
                ("trường tiểu học", "4 trường"),
            ],
        ),
        # with the money, or the giving, that was told before
        (
            "Vốn tỉnh còn 75 tỷ đồng, gồm: 30 tỷ đồng cho kè sông Lô; 45 tỷ đồng cho 3 trạm bơm.",
            [
                ("Vốn tỉnh", "75000000000 đồng"),
                ("Vốn tỉnh cho kè sông Lô", "30000000000 đồng"),
                ("Vốn tỉnh cho trạm bơm", "45000000000 đồng"),
                ("trạm bơm", "3 trạm"),
            ],
        ),
        # the deed behind the sum
        (
            "Theo HĐND, 46 tỷ đồng bố trí từ nguồn vượt thu ngân sách cho 8 xã nghèo.",
            [
                ("bố trí từ nguồn vượt thu ngân sách cho xã nghèo", "46000000000 đồng"),
                ("xã nghèo", "8 xã"),
            ],
        ),
        ("Còn 8 tỷ đồng bố trí cho 2 bệnh viện.", [
            ("bố trí cho bệnh viện", "8000000000 đồng"),
            ("bệnh viện", "2 bệnh viện"),
        ]),
        # «cho vay» is one word
        ("Quý II thu hồi nợ tốt; 9 tỷ đồng cho vay hộ nghèo.", [
            ("cho vay hộ nghèo", "9000000000 đồng"),
        ]),
        # a name of its own
        (
            "Ngân hàng đã giải ngân 30 tỷ đồng cho 500 hộ vay vốn.",
            [("giải ngân", "30000000000 đồng"), ("hộ vay vốn", "500 hộ")],
        ),
    ],
)  # fmt: skip
def test_a_sum_is_named_by_what_it_is_for(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "HĐND tỉnh cho phép sử dụng 22 tỷ đồng dự phòng ngân sách tỉnh để khắc phục lũ quét.",
            ["sử dụng dự phòng ngân sách tỉnh"],
        ),
        (
            "Trong tổng số 26 tỷ đồng sử dụng ngân sách tỉnh, có 3 tỷ đồng vốn vay.",
            ["sử dụng ngân sách tỉnh", "vốn vay"],
        ),
        ("Nguồn tăng thu ngân sách năm 2023 là 90 tỷ đồng.", ["Nguồn tăng thu ngân sách"]),
    ],
)
def test_money_that_is_used_is_named_by_where_it_comes_from(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Năm 2020 đã thu được 14 tỷ đồng, năm 2021 thu được 19 tỷ đồng.", []),
        ("Thu ngân sách đạt 90 tỷ đồng, chi 70 tỷ đồng.", ["Thu ngân sách", "chi"]),
        ("Huyện đã thu 12 tỷ đồng tiền sử dụng đất.", ["thu tiền sử dụng đất"]),
    ],
)
def test_a_verb_alone_names_nothing(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xây 3 cầu cho đường Hồ Sen 9 tỷ đồng.",
            [("cầu cho đường Hồ Sen", "3 cầu"), ("đường Hồ Sen", "9000000000 đồng")],
        ),
        # told before
        ("Huyện xin phép sử dụng 18 tỷ đồng trên để xây cầu.", []),
        ("Khoản vay 20 tỷ đồng nói trên đã trả.", []),
        ("Tỉnh chi 5 tỷ đồng trên địa bàn huyện.", [("Tỉnh chi", "5000000000 đồng")]),
        # named one by one, and not counted
        ("Đối với 2 dự án: Cầu Hạ; Chợ Mới, xã xin kéo dài.", []),
        ("Đối với 120 hộ nghèo, xã miễn phí.", [("hộ nghèo", "120 hộ nghèo")]),
    ],
)
def test_what_was_told_before_is_not_told_again(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hội chợ sẽ mở 30 gian hàng; đồ gốm có mức giá 50.000 đồng.",
            [
                ("target", "gian hàng Hội chợ sẽ mở", "30 gian hàng"),
                ("actual", "mức giá đồ gốm", "50000 đồng"),
            ],
        ),
        (
            "Năm tới, tỉnh sẽ xây 30 cầu; trồng 50 ha rừng.",
            [("target", "cầu xây", "30 cầu"), ("target", "rừng trồng", "50 ha")],
        ),
    ],
)
def test_a_price_is_of_its_thing_and_time(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Phí qua cầu là 2.000 đồng/km đối với xe con, 8.000 đồng/km đối với xe tải.",
            ["Phí qua cầu đối với xe con", "Phí qua cầu đối với xe tải"],
        ),
        (
            "Huyện hỗ trợ 5 triệu đồng đối với hộ nghèo và 3 triệu đồng đối với hộ neo đơn.",
            ["Huyện hỗ trợ đối với hộ nghèo", "Huyện hỗ trợ đối với hộ neo đơn"],
        ),
        (
            "Bộ giao 79 tỷ đồng cho Ban quản lý dự án 6, 52 tỷ đồng cho Ban quản lý dự án 7.",
            ["giao cho Ban quản lý dự án 6", "giao cho Ban quản lý dự án 7"],
        ),
        ("Nhà nước sẽ đầu tư 30 tỷ đồng xây kè ven sông.", ["đầu tư xây kè ven sông"]),
        # a number before a size is no count
        ("Mạch 3 dài 519 km.", ["Mạch 3 dài"]),
    ],
)
def test_sums_for_several_are_told_apart(text: str, expected: list[str]) -> None:
    assert names(text) == expected
