from __future__ import annotations

import pytest

from graph.fold import loose_key
from graph.identity.indicators import indicator_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tỷ trọng kinh tế số/GDP", "tỉ trọng giá trị tăng thêm của kinh tế số trong GDP"),
        ("Tỷ trọng kinh tế số trong tổng sản phẩm trong nước (GDP)", "tỉ trọng kinh tế số/GDP"),
        ("tỷ trọng kinh tế số trong GRDP", "Tỉ trọng kinh tế số/GRDP"),
        ("số hồ sơ trực tuyến", "hồ sơ trực tuyến"),
        ("tổng số thủ tục hành chính", "TTHC"),
        ("tốc độ tăng trưởng kinh tế", "tăng trưởng GDP"),
        ("kim ngạch xuất khẩu hàng hoá của tỉnh", "tổng giá trị xuất khẩu"),
        ("Tỷ lệ hộ nghèo đa chiều", "tỉ lệ hộ nghèo"),
        ("chỉ số PCI", "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)"),
        ("xuất khẩu phần cứng và điện tử", "xuất khẩu phần cứng, điện tử"),
        ("Tỷ lệ người dân trưởng thành có tài khoản", "tỉ lệ người trưởng thành có tài khoản"),
        ("Doanh thu thương mại điện tử của Việt Nam", "doanh thu TMĐT"),
    ],
)
def test_names_of_one_indicator_are_one(one: str, other: str) -> None:
    assert indicator_key(one) == indicator_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tỷ trọng kinh tế số trong GDP", "tỷ trọng kinh tế số trong GRDP"),
        ("tỷ trọng kinh tế số trong GDP", "tốc độ tăng trưởng kinh tế số"),
        ("kinh tế số", "tốc độ tăng kinh tế số"),
        ("tăng trưởng kinh tế", "tăng trưởng kinh tế số"),
        ("số hồ sơ trực tuyến", "tỷ lệ hồ sơ trực tuyến"),
        ("kim ngạch xuất khẩu", "kim ngạch nhập khẩu"),
        ("kim ngạch xuất khẩu", "kim ngạch xuất khẩu nông sản"),
        ("thu ngân sách nhà nước", "chi ngân sách nhà nước"),
        ("số hóa hồ sơ", "hồ sơ"),
        ("hộ nghèo", "hộ cận nghèo"),
        ("bảo hiểm y tế", "bảo hiểm xã hội"),
    ],
)
def test_lookalikes_are_two(one: str, other: str) -> None:
    assert indicator_key(one) != indicator_key(other)


def test_a_value_in_per_cent_makes_a_count_a_share() -> None:
    assert indicator_key("hồ sơ trực tuyến", share=True) == indicator_key("Tỷ lệ hồ sơ trực tuyến")
    assert indicator_key("tốc độ tăng trưởng", share=True) == indicator_key("tốc độ tăng trưởng")


def test_a_name_that_is_nothing_but_dropped_words_keeps_them() -> None:
    assert indicator_key("số") == loose_key("số")
    assert indicator_key("(khác)") == loose_key("khác")
