"""Numbers that tell which things are counted belong to the name of these."""

import pytest

from tests.extract.figures.conftest import figures


def told(text: str) -> list[tuple[str, str]]:
    facts = figures(text, None)
    return [(fact.indicator, f"{fact.value.normalize():f} {fact.unit}") for fact in facts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Huyện có 7 xã đạt 15-18 tiêu chí, 12 xã đạt 19/19 tiêu chí.",
            [("xã đạt 15-18 tiêu chí", "7 xã"), ("xã đạt 19/19 tiêu chí", "12 xã")],
        ),
        (
            "Huyện có 12 xã đạt từ 15 - 18 tiêu chí.",
            [("xã đạt từ 15 - 18 tiêu chí", "12 xã")],
        ),
        (
            "Số công nhân từ 20 tuổi trở lên đã tiêm ít nhất 1 mũi đạt 97,5%; đã tiêm 900 mũi.",
            [
                ("Số công nhân từ 20 tuổi trở lên đã tiêm ít nhất 1 mũi", "97.5 %"),
                ("mũi tiêm", "900 mũi"),
            ],
        ),
        (
            "Toàn tỉnh có 210 hộ có thu nhập trên 1 tỷ đồng.",
            [("hộ có thu nhập trên 1 tỷ đồng", "210 hộ")],
        ),
        (
            "Cả nước còn 14 địa phương giải ngân dưới 20%.",
            [("địa phương giải ngân dưới 20%", "14 địa phương")],
        ),
        (
            "Trong đó có 6 doanh nghiệp lỗ lũy kế trên 80 tỷ đồng.",
            [("doanh nghiệp lỗ lũy kế trên 80 tỷ đồng", "6 doanh nghiệp")],
        ),
        (
            "Tỉnh có 30 khách sạn trên 90 phòng. Huyện có 4 khách sạn, trên 200 phòng.",
            [
                ("khách sạn trên 90 phòng", "30 khách sạn"),
                ("khách sạn", "4 khách sạn"),
                ("phòng", "200 phòng"),
            ],
        ),
        # of things that no number counts
        ("Tỉnh điều chuyển vốn của các đơn vị giải ngân dưới 30%.", []),
        ("Các hộ có thu nhập thấp hơn 1,5 triệu đồng được hỗ trợ.", []),
        (
            "Bảy mặt hàng có kim ngạch trên 3 tỷ USD gồm: gỗ 13 tỷ USD, tôm 4 tỷ USD.",
            [("kim ngạch gỗ", "13000000000 USD"), ("kim ngạch tôm", "4000000000 USD")],
        ),
        (
            "Số vụ ùn tắc kéo dài trên 30 phút giảm từ 22 xuống 14 vụ.",
            [("Số vụ ùn tắc kéo dài", "22 vụ"), ("Số vụ ùn tắc kéo dài", "14 vụ")],
        ),
        ("Sở nào có trên 2% hồ sơ trễ hạn phải giải trình.", []),
        ("Tỉnh giải ngân hết gói hỗ trợ lãi suất 2%.", []),
        ("Phấn đấu giải ngân hết vốn; cắt giảm kế hoạch của dự án giải ngân dưới 30%.", []),
        # what all of them have, or are to have
        ("Hai nhà máy có công suất trên 300 MW.", [("công suất Hai nhà máy", "300 MW")]),
        ("Tỷ lệ hộ nghèo ở các xã còn dưới 5%.", [("Tỷ lệ hộ nghèo ở các xã", "5 %")]),
        (
            "Có 240.000 người từ 18 tuổi trở lên được tiêm.",
            [("người từ 18 tuổi trở lên được tiêm", "240000 người")],
        ),
        # the class of things that are counted, but not where they stand
        (
            "Tỉnh có 3.206 tàu cá từ 15 m trở lên đã đăng ký, 120 tàu dưới 12 m chưa đăng ký.",
            [
                ("tàu cá từ 15 m trở lên đã đăng ký", "3206 tàu cá"),
                ("tàu dưới 12 m chưa đăng ký", "120 tàu"),
            ],
        ),
        ("Huyện còn 3 xã dưới 10 tiêu chí.", [("xã dưới 10 tiêu chí", "3 xã")]),
        (
            "Tỉnh trồng 500 cây xanh trên 2 ha đất công.",
            [("cây xanh trồng", "500 cây xanh"), ("đất công trồng", "2 ha")],
        ),
        # what a thing is like
        (
            "Tập đoàn khởi công 6 dự án đường dây 220 kV và 2 khối nhà 4 tầng.",
            [
                ("khởi công dự án đường dây 220 kV", "6 dự án"),
                ("khối nhà 4 tầng", "2 khối nhà"),
            ],
        ),
        # so many in so many
        (
            "Tỉnh có 96 dự án đã khởi công (1.700 căn) và 5 dự án xây xong, với 200 căn.",
            [
                ("dự án đã khởi công", "96 dự án"),
                ("căn dự án đã khởi công", "1700 căn"),
                ("dự án xây xong", "5 dự án"),
                ("căn dự án xây xong", "200 căn"),
            ],
        ),
        # a sum is told of what is counted, and a rate by itself
        (
            "Tỉnh thu hút 25 dự án với tổng vốn trên 3 tỷ USD.",
            [
                ("dự án thu hút", "25 dự án"),
                ("tổng vốn dự án thu hút", "3000000000 USD"),
            ],
        ),
        ("Tuổi thọ của người dân đạt 74 tuổi.", [("Tuổi thọ của người dân", "74 tuổi")]),
    ],
)
def test_a_threshold_is_read_as_words_of_the_name(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected
