"""Captions of pictures, and who took them."""

import pytest

from extract.layout.body import Kind
from tests.extract.layout.conftest import BODY, LEAD, kind_of, kinds


@pytest.mark.parametrize(
    "line",
    [
        "Toàn cảnh cuộc họp",
        "Toàn cảnh cuộc họp.",
        "Các đại biểu dự họp tại điểm cầu huyện Mẫu Sơn",
        "Chủ tịch UBND tỉnh Trần Văn Mẫu phát biểu tại cuộc họp",
        "Chủ tịch UBND tỉnh Trần Văn Mẫu phát biểu tại cuộc họp.",
        "Chủ tịch UBND tỉnh Trần Văn Mẫu yêu cầu gia cố đê. Ảnh: Lê An",
        "Đê sông Mẫu được gia cố - Ảnh: LÊ AN",
        "Đê sông Mẫu được gia cố. (Ảnh: Lê An/TTXVN)",
        "Ảnh minh họa: đê sông Mẫu",
        "Ông Trần Văn Mẫu (bên trái) trao quà cho người dân",
        "Ông Trần Văn Mẫu - Chủ tịch UBND tỉnh",
        "Đ/c Trần Văn Mẫu - Phó Chủ tịch UBND tỉnh phát biểu.",
    ],
)
def test_captions(line: str) -> None:
    assert kind_of(line) is Kind.CAPTION


def test_who_charges_somebody_stands_in_no_picture() -> None:
    told = "Chủ tịch UBND tỉnh Trần Văn Mẫu phân công lãnh đạo sở đến hiện trường chỉ đạo cứu hộ."
    assert kind_of(told) is Kind.BODY


@pytest.mark.parametrize(
    "told",
    [
        "Ông Lê Văn Mẫu chỉ đạo phải rà soát toàn bộ hồ sơ ở vùng lũ.",
        "Bộ trưởng Bộ Công Thương chỉ đạo, đôn đốc bảo đảm nguồn cung xăng dầu ở vùng lũ.",
        "Bí thư Huyện ủy Trần Văn Mẫu tiếp thu ý kiến chỉ đạo và kiến nghị tỉnh nâng cấp đê.",
    ],
)
def test_what_an_office_is_to_lead_or_asks_for_is_no_caption(told: str) -> None:
    assert kind_of(told) is Kind.BODY


def test_a_caption_and_its_credit_glued_to_the_lead() -> None:
    found = kinds(f"Toàn cảnh cuộc họp. Ảnh: Lê An {LEAD}", BODY)
    assert found[:3] == [
        "caption: Toàn cảnh cuộc họp.",
        "byline: Ảnh: Lê An",
        "lead: Sáng 12/3, Chủ tịch UBND",
    ]


def test_who_took_a_picture_stands_apart_from_the_caption() -> None:
    found = kinds(LEAD, "Ông Trần Văn Mẫu kiểm tra đê - Ảnh: LÊ AN", BODY)
    assert found[1:3] == ["caption: Ông Trần Văn Mẫu kiểm tr", "byline: - Ảnh: LÊ AN"]
