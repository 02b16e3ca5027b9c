"""Units that are told together: «UBND các huyện A, B», «các phường 3, 4», «các tỉnh từ A đến B»."""

import pytest

from tests.extract.instructions.conftest import told_in_news


def _to(order: str) -> list[tuple[str, ...]]:
    return [to for _, to, _ in told_in_news(f"Ông Lê Văn Nam {order}")]


@pytest.mark.parametrize(
    ("order", "to"),
    [
        (
            "yêu cầu UBND các huyện Tam Nông, Thanh Ba và thị xã Phú Thọ rà soát kho thóc.",
            ("UBND các huyện Tam Nông, Thanh Ba và thị xã Phú Thọ",),
        ),
        (
            "giao UBND các tỉnh, thành phố Hà Giang, Lạng Sơn, Hải Phòng rà soát kho thóc.",
            ("UBND các tỉnh, thành phố Hà Giang, Lạng Sơn, Hải Phòng",),
        ),
        (
            "giao Chủ tịch UBND các tỉnh Hà Giang, Lạng Sơn và Bộ trưởng Bộ Y tế rà soát kho.",
            ("Chủ tịch UBND các tỉnh Hà Giang, Lạng Sơn", "Bộ trưởng Bộ Y tế"),
        ),
        (
            "đề nghị các phường Đông Vệ, Quảng Thắng, Hàm Rồng rà soát kho thóc.",
            ("các phường Đông Vệ, Quảng Thắng, Hàm Rồng",),
        ),
        (
            "yêu cầu Chủ tịch UBND các phường 5, 7, 12 rà soát kho thóc.",
            ("Chủ tịch UBND các phường 5, 7, 12",),
        ),
        (
            "yêu cầu UBND các tỉnh từ Thái Bình đến Phú Yên rà soát kho thóc.",
            ("UBND các tỉnh từ Thái Bình đến Phú Yên",),
        ),
        (
            "yêu cầu các huyện Tam Nông, Thanh Ba, Sở Công Thương rà soát kho thóc.",
            ("các huyện Tam Nông, Thanh Ba", "Sở Công Thương"),
        ),
        (
            "giao Chi cục Thủy lợi, UBND hai huyện Tam Nông, Thanh Ba rà soát kho thóc.",
            ("Chi cục Thủy lợi", "UBND hai huyện Tam Nông, Thanh Ba"),
        ),
        (
            "yêu cầu các bộ: Công an, Y tế, UBND các tỉnh, TP trực thuộc T.Ư rà soát kho.",
            ("các bộ: Công an, Y tế", "UBND các tỉnh, TP trực thuộc T.Ư"),
        ),
        (
            "yêu cầu các địa phương từ ngày 5/6 đến ngày 9/6 rà soát kho thóc.",
            ("các địa phương",),
        ),
    ],
)
def test_units_named_together_are_told_as_they_are_named(order: str, to: tuple[str, ...]) -> None:
    assert _to(order) == [to]


@pytest.mark.parametrize("of", ["của các đoàn thể", "các đoàn thể"])
def test_the_central_organs_of_unions_are_one_group(of: str) -> None:
    organs = f"các bộ, cơ quan ngang bộ, cơ quan trung ương {of}"
    assert _to(f"yêu cầu {organs}, UBND các tỉnh rà soát kho thóc.") == [
        (organs, "UBND các tỉnh"),
    ]


@pytest.mark.parametrize(
    ("order", "to"),
    [
        ("đề nghị EVN, Viettel, VNPT rà soát cột.", ("EVN", "Viettel", "VNPT")),
        ("giao Bảo hiểm xã hội tỉnh rà soát sổ.", ("Bảo hiểm xã hội tỉnh",)),
        ("yêu cầu các Sở Giáo dục và Đào tạo rà soát sổ.", ("các Sở Giáo dục và Đào tạo",)),
        ("yêu cầu các Sở Y tế, Sở Nội vụ rà soát sổ.", ("Sở Y tế", "Sở Nội vụ")),
        ("yêu cầu các nhà mạng sau cuộc họp phải rà soát sổ.", ("các nhà mạng",)),
        (
            "yêu cầu Ban Chỉ đạo 389 các bộ, ngành, địa phương rà soát kho thóc.",
            ("Ban Chỉ đạo 389 các bộ, ngành, địa phương",),
        ),
        (
            "giao Công an tỉnh và BCĐ 389 các huyện rà soát kho.",
            ("Công an tỉnh", "BCĐ 389 các huyện"),
        ),
        (
            "yêu cầu Phòng Cảnh sát giao thông, Công an huyện Ân Thi rà soát biển báo.",
            ("Phòng Cảnh sát giao thông", "Công an huyện Ân Thi"),
        ),
        (
            "yêu cầu các Sở: Xây dựng, Công Thương, Y tế rà soát kho thóc.",
            ("các Sở: Xây dựng, Công Thương, Y tế",),
        ),
        (
            "giao các Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực tháo gỡ từng việc.",
            ("các Phó Chủ tịch UBND tỉnh phụ trách lĩnh vực",),
        ),
        (
            "giao các Sở Tài chính, Xây dựng và Nông nghiệp và Môi trường rà soát kho thóc.",
            ("các Sở Tài chính, Xây dựng và Nông nghiệp và Môi trường",),
        ),
        (
            "giao Sở Y tế, Giáo dục và Đào tạo và Công an tỉnh rà soát kho thóc.",
            ("Sở Y tế, Giáo dục và Đào tạo", "Công an tỉnh"),
        ),
        (
            "yêu cầu Giám đốc các Sở: Tài chính, Y tế và Chủ tịch UBND các huyện rà soát kho.",
            ("Giám đốc các Sở: Tài chính, Y tế", "Chủ tịch UBND các huyện"),
        ),
        (
            "yêu cầu các huyện ven sông Đà, sông Lô, các công ty thủy lợi, thoát nước rà soát đê.",
            ("các huyện ven sông Đà, sông Lô", "các công ty thủy lợi, thoát nước"),
        ),
        (
            "yêu cầu các bộ, các doanh nghiệp dệt may, da giày và các sở có liên quan rà soát kho.",
            ("các bộ", "các doanh nghiệp dệt may, da giày", "các sở có liên quan"),
        ),
        (
            "yêu cầu các đơn vị quản lý rừng, ban quản lý dự án rà soát kho thóc.",
            ("các đơn vị quản lý rừng", "ban quản lý dự án"),
        ),
        (
            "đề nghị các cơ quan quản lý trực tiếp bến cảng rà soát kho thóc.",
            ("các cơ quan quản lý trực tiếp bến cảng",),
        ),
        (
            "giao Đoàn kiểm tra chống buôn lậu, gian lận thương mại và hàng giả tỉnh rà soát kho.",
            ("Đoàn kiểm tra chống buôn lậu, gian lận thương mại và hàng giả tỉnh",),
        ),
        (
            "yêu cầu người đứng đầu cấp ủy, chính quyền các xã trực tiếp rà soát kho thóc.",
            ("người đứng đầu cấp ủy, chính quyền các xã",),
        ),
    ],
)
def test_names_and_fields_in_capitals_are_told(order: str, to: tuple[str, ...]) -> None:
    assert _to(order) == [to]


def test_levels_of_plans_are_nobody() -> None:
    found = told_in_news("Ông Lê Văn Nam đề nghị rà soát các loại, các cấp độ quy hoạch đô thị.")
    assert [to for _, to, _ in found] == [()]


@pytest.mark.parametrize(
    ("order", "to", "task"),
    [
        (
            "yêu cầu các sở giáo dục và đào tạo rà soát từng khâu.",
            ("các sở giáo dục và đào tạo",),
            "rà soát từng khâu",
        ),
        (
            "yêu cầu các sở xây dựng kế hoạch tổ chức thi.",
            ("các sở",),
            "xây dựng kế hoạch tổ chức thi",
        ),
    ],
)
def test_departments_written_small_have_their_field(
    order: str, to: tuple[str, ...], task: str
) -> None:
    assert [told[1:] for told in told_in_news(f"Ông Lê Văn Nam {order}")] == [(to, task)]
