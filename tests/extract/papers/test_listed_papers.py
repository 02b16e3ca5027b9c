"""Resolutions listed by their titles."""

import pytest

from tests.extract.papers.conftest import named


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        (
            (
                "HĐND huyện thông qua ba nghị quyết: Nghị quyết về chợ phiên năm 2025; Nghị quyết "
                "phê chuẩn cơ cấu, danh sách thành viên các ban; Nghị quyết đặt tên đường của phố."
            ),
            [
                "Nghị quyết về chợ phiên năm 2025",
                "Nghị quyết phê chuẩn cơ cấu, danh sách thành viên các ban",
                "Nghị quyết đặt tên đường của phố",
            ],
        ),
        (
            (
                "HĐND xã công bố Nghị quyết của Thường trực HĐND tỉnh Bến Tre về việc chỉ định Chủ "
                "tịch, Phó Chủ tịch UBND xã; công bố Nghị quyết về chương trình giám sát năm tới."
            ),
            [
                (
                    "Nghị quyết của Thường trực HĐND tỉnh Bến Tre về việc chỉ định Chủ tịch, Phó "
                    "Chủ tịch UBND xã"
                ),
                "Nghị quyết về chương trình giám sát năm tới",
            ],
        ),
        (
            "- Nghị quyết hỗ trợ người trồng dừa, người nuôi tôm của huyện;",
            ["Nghị quyết hỗ trợ người trồng dừa, người nuôi tôm của huyện"],
        ),
        # of a congress in short, and a scheme before what is done next
        (
            (
                "Cả tỉnh học Nghị quyết Đại hội Đảng bộ (ĐHĐB) tỉnh lần thứ XII, Nghị quyết ĐHĐB "
                "tỉnh lần thứ XII đã vào đời sống."
            ),
            ["Nghị quyết Đại hội Đảng bộ (ĐHĐB) tỉnh lần thứ XII"] * 2,
        ),
        (
            "Huyện vừa duyệt Đề án vị trí việc làm và giao chỉ tiêu.",
            ["Đề án vị trí việc làm"],
        ),
        # two that a comma parts, and others besides
        (
            (
                "Kỳ họp thông qua: Nghị quyết về mức thu phí chợ năm 2026, Nghị quyết về giao đất "
                "khu tái định cư và một số vấn đề khác."
            ),
            ["Nghị quyết về mức thu phí chợ năm 2026", "Nghị quyết về giao đất khu tái định cư"],
        ),
        (
            (
                "Huyện ủy ban hành Nghị quyết lãnh đạo công tác tuyển quân và Bộ CHQS huyện Hòa An "
                "tổ chức hội nghị triển khai."
            ),
            ["Nghị quyết lãnh đạo công tác tuyển quân"],
        ),
        ("Nghị quyết về cơ bản đã hoàn thành; nghị quyết mới đang chờ.", []),
        ("Nghị quyết giao cho huyện nhiều việc; Quyết định thì chưa có.", []),
    ],
)
def test_papers_in_a_list(text: str, papers: list[str]) -> None:
    assert named(text) == papers
