"""Reports of units that they do not name: they are never the nation's."""

import pytest

from extract.figures.places.unnamed_units import unnamed_in
from tests.extract.figures.conftest import places


@pytest.mark.parametrize(
    "text",
    [
        "Theo Ngân hàng Chính sách xã hội tỉnh, dư nợ tăng.",
        "Sáng nay, Sở Lao động - Thương binh và Xã hội tỉnh tổ chức sơ kết.",
        "Chi cục Dân số - KHHGĐ tỉnh họp giao ban.",
        "Bảo hiểm xã hội huyện thu vượt kế hoạch.",
        "Hội Nông dân xã phát động thi đua.",
        "Ngành y tế tỉnh nỗ lực.",
        "Bộ CHQS tỉnh khai mạc huấn luyện.",
    ],
)
def test_a_body_is_of_a_unit_that_is_not_named(text: str) -> None:
    assert unnamed_in(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế tỉnh Sơn La họp giao ban.",
        "Công an tỉnh, thành phố cấp thẻ căn cước.",
        "Bộ Y tế họp với các tỉnh.",
        "Ban Chỉ đạo cấp tỉnh được kiện toàn.",
        "Bảo hiểm xã hội Việt Nam chi trả.",
        "Ngân hàng Chính sách xã hội cho vay.",
        "Liên minh Hợp tác xã Việt Nam họp.",
        "Hội nghị bàn về phát triển các tỉnh.",
    ],
)
def test_what_is_named_or_one_of_many_is_no_such_body(text: str) -> None:
    assert unnamed_in(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Theo Cục Thống kê tỉnh, thu ngân sách đạt 9 tỷ đồng. Cả nước thu 900 tỷ đồng. "
                "Chi ngân sách là 7 tỷ đồng."
            ),
            [None, "Việt Nam", None],
        ),
        (
            (
                "Ngân hàng Chính sách xã hội tỉnh họp. Nguồn từ Trung ương là 30 tỷ đồng, dư nợ 90 "
                "tỷ đồng. Nợ xấu thấp hơn bình quân cả nước."
            ),
            [None, None],
        ),
        (
            "Tỉnh ủy họp. Toàn quốc có 900 mô hình, tỉnh có 12 mô hình.",
            ["Việt Nam", None],
        ),
        (
            "Ngân hàng Nhà nước họp báo. Dư nợ cả nước là 900 tỷ đồng. Nợ xấu là 9 tỷ đồng.",
            ["Việt Nam", "Việt Nam"],
        ),
    ],
)
def test_the_nation_is_only_that_of_its_own_figures(text: str, expected: list[str | None]) -> None:
    assert places(text) == expected


def test_a_province_without_its_name_is_that_of_the_outlet() -> None:
    text = "Theo Cục Thống kê tỉnh, thu ngân sách đạt 9 tỷ đồng. Cả nước thu 900 tỷ đồng."
    assert places(text, place="Hà Giang") == ["Hà Giang", "Việt Nam"]
    assert places(f"Kinh tế khởi sắc\n\n(QNO) - {text}") == ["Quảng Nam", "Việt Nam"]
    assert places(f"Kinh tế khởi sắc\n\n(TTXVN) - {text}") == [None, "Việt Nam"]
    other = "Sáng nay, UBND tỉnh Sơn La họp. Xã thu 9 tỷ đồng, tỉnh Sơn La thu 90 tỷ đồng."
    assert places(f"Kinh tế khởi sắc\n\n(QNO) - {other}") == ["Sơn La", "Sơn La"]
