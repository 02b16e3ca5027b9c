"""Whose a figure is that a firm, a school, a project or a cluster of cases has."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Công ty CP Gốm Phú Lãng có doanh thu 90 tỷ đồng nhưng lỗ 4 tỷ đồng, vốn 30 tỷ đồng.",
            [
                ("doanh thu Công ty CP Gốm Phú Lãng", "90000000000 đồng"),
                ("lỗ Công ty CP Gốm Phú Lãng", "4000000000 đồng"),
                ("vốn Công ty CP Gốm Phú Lãng", "30000000000 đồng"),
            ],
        ),
        # a firm of which no body was read
        (
            "Đặc biệt, Công ty TNHH Zalora có tổng doanh thu 40 tỷ đồng, tăng 5%.",
            [
                ("tổng doanh thu Công ty TNHH Zalora", "40000000000 đồng"),
                ("tổng doanh thu Công ty TNHH Zalora", "5 %"),
            ],
        ),
        (
            "Tại Công ty Sông Thao, tiền lương bình quân đạt 11 triệu đồng/người/tháng.",
            [("tiền lương bình quân Công ty Sông Thao", "11000000 đồng/người/tháng")],
        ),
        (
            "Trường Đại học Hồng Đức có điểm chuẩn 19,5 điểm, học phí 13 triệu đồng.",
            [
                ("điểm chuẩn Trường Đại học Hồng Đức", "19.5 điểm"),
                ("học phí Trường Đại học Hồng Đức", "13000000 đồng"),
            ],
        ),
        (
            "Riêng Công ty Điện lực Sơn Động, sản lượng điện đạt 90 triệu kWh, tổn thất 4%.",
            [
                ("sản lượng điện Công ty Điện lực Sơn Động", "90000000 kWh"),
                ("tổn thất Công ty Điện lực Sơn Động", "4 %"),
            ],
        ),
        (
            "HTX Sông Lô có 90 thành viên, canh tác 70 ha rau, doanh thu 6 tỷ đồng.",
            [
                ("thành viên HTX Sông Lô", "90 thành viên"),
                ("rau canh tác", "70 ha"),
                ("doanh thu HTX Sông Lô", "6000000000 đồng"),
            ],
        ),
        # with what it is told: the project, wherever the sentence begins
        (
            "Tỉnh có dự án Nhà máy Chế biến sắn của Công ty Hoa Ban với tổng vốn đầu tư 9 tỷ đồng.",
            [
                ("tổng vốn đầu tư Nhà máy Chế biến sắn của Công ty Hoa Ban", "9000000000 đồng"),
            ],
        ),
        (
            "Huyện khởi công dự án cầu Bến Đò nối hai bờ tại xã An Khê với kinh phí 8 tỷ đồng.",
            [("kinh phí dự án cầu Bến Đò nối hai bờ", "8000000000 đồng")],
        ),
        # a cluster of cases
        (
            "Chuỗi lây nhiễm chợ Bến Nghè ghi nhận 48 ca.",
            [("ca Chuỗi lây nhiễm chợ Bến Nghè", "48 ca")],
        ),
        # one of the largest investors
        (
            "Hàn Quốc là một trong những nhà đầu tư lớn nhất, với 40 dự án tại tỉnh.",
            [("dự án Hàn Quốc", "40 dự án")],
        ),
    ],
)
def test_a_figure_tells_whose_it_is(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who only tells of it, or thanks to whom it is
        ("Công ty Hoa Ban dự báo GDP tăng 5%.", [("GDP", "5 %")]),
        (
            "Nhờ Công ty Hoa Ban, sản lượng chè của huyện đạt 900 tấn.",
            [("sản lượng chè của huyện", "900 tấn")],
        ),
        ("Toàn tỉnh có 30 ca.", [("ca", "30 ca")]),
        # who builds a town does not own what is spent on it
        (
            "Khu nhà ở do Công ty Hoa Ban xây dựng có diện tích 4 ha, kinh phí 30 tỷ đồng.",
            [
                ("diện tích Khu nhà ở do Công ty Hoa Ban xây dựng", "4 ha"),
                ("kinh phí", "30000000000 đồng"),
            ],
        ),
        # nothing in the sentence tells which firm it is
        ("Doanh nghiệp này có kế hoạch đầu tư 15 triệu USD.", []),
    ],
)
def test_a_figure_of_no_firm_is_left_alone(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
