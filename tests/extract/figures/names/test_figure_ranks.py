"""What a place in an order is by."""

from decimal import Decimal

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Năm 2023, Hà Nam đứng thứ 6/63 tỉnh, thành phố về tỷ lệ giải ngân.",
            ["tỷ lệ giải ngân"],
        ),
        (
            "Cục Thuế đứng thứ 29 so với các tỉnh, thành phố trong cả nước về tiến độ thu.",
            ["tiến độ thu"],
        ),
        (
            "Hải Dương xếp thứ 3 vùng Đồng bằng sông Hồng và thứ 8 cả nước về chỉ số PAPI.",
            ["chỉ số PAPI", "chỉ số PAPI"],
        ),
        (
            "Tỷ lệ giải ngân đạt 65%, tỉnh đứng thứ 4 toàn quốc.",
            ["Tỷ lệ giải ngân", "Tỷ lệ giải ngân"],
        ),
        ("Kim ngạch xuất khẩu gạo đứng thứ 2 thế giới.", ["Kim ngạch xuất khẩu gạo"]),
        # who stands there is no indicator
        ("Sau vòng một, xã Núi Cao xếp thứ hai.", []),
        ("Đội tuyển của tỉnh xếp thứ 3 toàn đoàn.", []),
    ],
)
def test_an_order_is_by_what_is_measured(text: str, expected: list[str]) -> None:
    assert [fact.indicator for fact in figures(text, None)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Có 52 nước đầu tư vào tỉnh; Nhật Bản đứng thứ hai với tổng vốn đăng ký 2 tỷ USD, "
                "chiếm 17% tổng vốn; Thái Lan đứng thứ ba với 20 dự án, tổng vốn 90 triệu USD."
            ),
            [
                "nước đầu tư vào tỉnh",
                "tổng vốn đăng ký Nhật Bản",
                "tổng vốn đăng ký Nhật Bản trong tổng vốn",
                "dự án Thái Lan",
                "tổng vốn Thái Lan",
            ],
        ),
        (
            "Ngành dệt, may dẫn đầu với 31 dự án cấp mới, vốn đăng ký 900 triệu USD.",
            ["dự án cấp mới ngành dệt, may", "vốn đăng ký ngành dệt, may"],
        ),
        (
            "Các nhà đầu tư lớn lần lượt là Hà Lan với tổng vốn 2 tỷ USD, chiếm 18% tổng vốn.",
            ["tổng vốn Hà Lan", "tổng vốn Hà Lan trong tổng vốn"],
        ),
        (
            "Vốn vào 19 ngành, trong đó xây dựng, chế tạo có 76 dự án mới, tổng số vốn 12 tỷ USD.",
            ["ngành", "dự án mới xây dựng, chế tạo", "tổng số vốn xây dựng, chế tạo"],
        ),
        # nobody who stands in an order
        ("Hai bên đã ký với Nhật Bản 3 dự án.", ["dự án ký với Nhật Bản"]),
        ("Tỉnh trao đổi với Nhật Bản, tổng vốn đạt 90 triệu USD.", ["tổng vốn"]),
    ],
)
def test_what_the_second_has_is_not_of_all(text: str, expected: list[str]) -> None:
    assert [fact.indicator for fact in figures(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dân số đứng hàng thứ 20 thế giới và đứng hàng thứ 7 châu Á.",
            [("Dân số", 20), ("Dân số", 7)],
        ),
        # by this and by that
        (
            "Huyện Tân Lập đứng thứ 2 về số dự án, thứ 5 về thu ngân sách và thứ 11 về vốn.",
            [("số dự án", 2), ("thu ngân sách", 5), ("vốn", 11)],
        ),
        (
            "Tỉnh đứng đầu về số dự án, thứ hai về thu ngân sách và thứ ba về vốn.",
            [("thu ngân sách", 2), ("vốn", 3)],
        ),
        (
            "GRDP tăng 8,1%, cao thứ 5 trong vùng và thứ 14 cả nước.",
            [("GRDP", Decimal("8.1")), ("GRDP", 5), ("GRDP", 14)],
        ),
        # what says itself what its order is by
        (
            "Chỉ số PAPI đạt 43 điểm. Việt Nam là nước trồng điều lớn thứ 3 thế giới.",
            [("Chỉ số PAPI", 43)],
        ),
        # no places in an order
        ("Phiên họp thứ 3; thắng lợi thứ hai về đường biển, thứ ba về đường bộ.", []),
        ("Việc này bị đặt ở hàng thứ yếu.", []),
    ],
)
def test_one_stands_in_several_orders(text: str, expected: list[tuple[str, Decimal]]) -> None:
    assert [(fact.indicator, fact.value) for fact in figures(text, None)] == expected


def test_a_rank_may_be_what_is_told_of() -> None:
    [rank] = figures("Thứ hạng chỉ số Xanh của tỉnh là 12/63.")
    assert (rank.status, rank.value, rank.out_of) == (Status.RANK, 12, 63)
    [share] = figures("Xếp hạng sản phẩm: có 12/20 sản phẩm đạt 4 sao.")
    assert share.status is Status.ACTUAL
