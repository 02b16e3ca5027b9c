"""Counts of where or of whom something is, beside what their clause tells."""

import pytest

from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đoàn giám sát tại 14 xã, phường trong ba tháng.",
            [(14, "xã, phường")],
        ),
        (
            "Mưa đá làm tốc mái nhà của hơn 60 hộ dân và 2 trường học.",
            [(60, "hộ dân"), (2, "trường học")],
        ),
        ("Sở thu hồi giấy phép của 17 đơn vị.", [(17, "đơn vị thu hồi giấy phép")]),
        (
            "Ca bệnh phân bố tại 120 xã, phường thuộc 9 quận, huyện, thị xã.",
            [(120, "xã, phường"), (9, "quận, huyện, thị xã")],
        ),
        (
            "Hợp tác xã A là một trong 12 tập thể, cá nhân được vinh danh.",
            [(12, "tập thể, cá nhân được vinh danh")],
        ),
        ("Hàng của tỉnh đã xuất khẩu đến 45 quốc gia.", [(45, "quốc gia")]),
        ("Đã kiểm tra tại 25 cơ sở đã đăng ký.", [(25, "cơ sở")]),
        # whose heads come, and one among so many of all
        (
            "Dự họp có hiệu trưởng 9 trường học, trưởng 7 khu phố.",
            [(9, "trường học"), (7, "khu phố")],
        ),
        (
            "Xã Hòa An là một trong 11/96 xã được khen.",
            [(11, "xã được khen")],
        ),
        # what is told of the subject is not told of where it is
        ("Mô hình lúa sạch tại 9 xã đã được nhân rộng.", [(9, "xã")]),
        (
            "Sở kiểm tra tại 9 xã đã được công nhận đạt chuẩn.",
            [(9, "xã đã được công nhận đạt chuẩn")],
        ),
        # what follows goes on from the clause
        (
            "Nhà đầu tư rót vốn vào 30 tỉnh thành phố, đứng đầu là A với tổng vốn 90 triệu USD.",
            [(30, "tỉnh thành phố"), (90_000_000, "tổng vốn")],
        ),
        (
            "Có 129 đại biểu đại diện cho hơn 500 hội viên toàn huyện đã về dự Đại hội.",
            [(129, "đại biểu"), (500, "hội viên toàn huyện")],
        ),
        # what befell the things is told behind where they are
        ("Mưa đá làm 80 hộ thuộc 3 xóm bị ngập.", [(80, "hộ bị ngập"), (3, "xóm")]),
        (
            "Đã có 45 sản phẩm của 30 chủ thể được xếp hạng, tăng 6 sản phẩm.",
            [(45, "sản phẩm được xếp hạng"), (30, "chủ thể"), (6, "sản phẩm được xếp hạng")],
        ),
        (
            "Cả tỉnh có 70 hộ bị cô lập tại 5 bản chưa có điện.",
            [(70, "hộ bị cô lập"), (5, "bản chưa có điện")],
        ),
        # an amount that is led up to
        ("Số người mất tích đã lên đến 45 người.", [(45, "Số người mất tích")]),
    ],
)
def test_where_and_whose_something_is_counts(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(int(one.value), one.indicator) for one in figures(text, None)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị trực tuyến được kết nối tới 22 xã, phường.",
        "Cán bộ các xã thảo luận tại 5 tổ.",
        "Đề nghị huyện nhân rộng mô hình ra 15 xã.",
    ],
)
def test_who_is_linked_and_where_to_go_is_no_figure(text: str) -> None:
    assert figures(text, None) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công an tỉnh đã chuyển hồ sơ, đề nghị truy tố 18 vụ, 40 bị can.", [18, 40]),
        ("Thanh tra kiến nghị chuyển cơ quan điều tra 3 vụ.", [3]),
        ("Bộ đề nghị Thủ tướng tặng bằng khen 4 tập thể và 6 cá nhân.", [4, 6]),
        ("Huyện đề nghị ngành điện kéo điện về 5 thôn chưa có điện.", [5]),
        ("Ông A đề nghị tháo gỡ khó khăn của 27 công trình.", [27]),
        ("Do thiếu phòng học, trường phải thuê 14 trụ sở cũ.", [14]),
        ("Dự và chỉ đạo đại hội có Bí thư Tỉnh ủy; 149 đại biểu chính thức.", [149]),
        ("Đề nghị mỗi xã bố trí 2 cán bộ phụ trách.", []),
        ("Chủ tịch tỉnh yêu cầu các huyện rà soát 40 dự án.", []),
    ],
)
def test_things_in_orders_are_figures_where_they_are_there(text: str, expected: list[int]) -> None:
    assert [int(one.value) for one in figures(text, None)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ đã thành lập 7 đoàn kiểm tra.", [7]),
        ("Sở tổ chức 3 khóa tập huấn cho nông dân.", [3]),
        ("Trong đó, 5 ngành hàng chủ lực tăng 9%.", [5, 9]),
        ("Tỉnh tập trung 3 khâu đột phá.", []),
        ("Tham dự có 3 đoàn.", []),
    ],
)
def test_nouns_that_number_points_count_things_in_the_world(text: str, expected: list[int]) -> None:
    assert [int(one.value) for one in figures(text, None)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đoàn đi các huyện Tân An, Bình Sơn và 3 xã: Hòa Lạc, Mai Hạ, Cao Sơn.", ["xã"]),
        ("Kênh qua các xã Hòa Lạc, Mai Hạ và 2 xã khác.", ["xã khác"]),
        ("Huyện Tân An và 4 xã đạt chuẩn nông thôn mới.", ["xã đạt chuẩn nông thôn mới"]),
        ("Và 3 xã.", ["xã"]),
    ],
)
def test_places_beside_named_ones_are_not_called_by_them(text: str, expected: list[str]) -> None:
    assert [one.indicator for one in figures(text, None)] == expected
