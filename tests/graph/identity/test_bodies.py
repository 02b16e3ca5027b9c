from __future__ import annotations

import pytest

from graph.identity.bodies import body_key, head, one_body, organization_iri, purpose


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UBTVQH", "Ủy ban Thường vụ Quốc hội"),
        ("BTTTT", "Bộ Thông tin và Truyền thông"),
        ("Bộ TT&TT", "Bộ Thông tin và Truyền thông"),
        ("Sở GD-ĐT Hà Nội", "Sở Giáo dục và Đào tạo Hà Nội"),
        ("Sở NN&PTNT tỉnh Kon Tum", "Sở Nông nghiệp và Phát triển nông thôn tỉnh Kon Tum"),
        ("UBND TPHCM", "UBND TP HCM"),
        ("UBND TP.HCM", "Ủy ban nhân dân thành phố Hồ Chí Minh"),
        ("Văn phòng của Chính phủ", "Văn phòng Chính phủ"),
        ("UBND tỉnh Hải Dương", "Ủy ban nhân dân tỉnh Hải Dương"),
        ("Ủy ban Quốc gia về chuyển đổi số (CĐS)", "ỦY BAN QUỐC GIA VỀ CHUYỂN ĐỔI SỐ"),
    ],
)
def test_ways_of_writing_one_body_are_one(one: str, other: str) -> None:
    assert body_key(one) == body_key(other)
    assert organization_iri(one) == organization_iri(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one took the tasks of the other in March 2025: two bodies, each of its time
        ("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ"),
        ("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"),
        ("UBND tỉnh Hải Dương", "UBND tỉnh Hải Giang"),
        ("Chính phủ", "Thường trực Chính phủ"),
    ],
)
def test_two_bodies_are_two(one: str, other: str) -> None:
    assert body_key(one) != body_key(other)
    assert not one_body(body_key(one), body_key(other))


def test_a_purpose_may_be_cut_anywhere() -> None:
    full = body_key("Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ và Đề án 06")
    cut = body_key("Ban chỉ đạo Chính phủ về phát triển khoa học")
    other = body_key("Ban Chỉ đạo Trung ương về phát triển khoa học")
    assert one_body(full, cut)
    assert head(full) == head(cut)
    assert not one_body(full, other)
    assert not one_body(body_key("Ban Chỉ đạo"), cut)
    assert "khoa" in purpose("Ban chỉ đạo Chính phủ về phát triển khoa học")
