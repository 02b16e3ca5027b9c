"""Which place a figure is of: the one that its sentence, or its part of it, names."""

import pytest

from tests.extract.figures.conftest import places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hiện cả nước có 1.240 xã đạt chuẩn.", ["Việt Nam"]),
        ("Tỉnh Nghệ An họp báo. Thu ngân sách của Nghệ An đạt 900 tỷ đồng.", ["Nghệ An"]),
        # «của tỉnh» is no commune's
        (
            (
                "Phát hiện sai phạm qua thanh tra\n\nThanh tra chuyển công an 1 vụ tại xã Vĩnh "
                "Bình.\n\nNgành Thanh tra của tỉnh theo dõi. Đã thu hồi hơn 2,6 tỷ đồng."
            ),
            ["Vĩnh Bình", None],
        ),
        # «7 tỉnh có …» are none's own
        (
            (
                "Chính phủ họp về an toàn giao thông trên toàn quốc.\n\n"
                "Đặc biệt, 7 tỉnh có số vụ tai nạn tăng, trong đó có Bến Tre, An Giang."
            ),
            ["Việt Nam"],
        ),
        # one after the other in an order
        (
            "Mức tăng của Hải Phòng dẫn đầu với 20,6%, kế đến là Thái Nguyên tăng 18,1%.",
            ["Hải Phòng", "Thái Nguyên"],
        ),
        # the hour is no figure: where it happened stands behind it
        (
            (
                "Vào 14 giờ 30 phút ngày 2/11, tại xã Thu Phong, huyện Cao Phong, công an bắt "
                "giữ 3 đối tượng."
            ),
            ["Thu Phong"],
        ),
        # each of several places has its own
        (
            "Mức tăng trưởng của cả nước đạt 5%; các đô thị như Hà Nội tăng 6%.",
            ["Việt Nam", "Hà Nội"],
        ),
        # the mean that it is compared with is another place's
        (
            (
                "Tỉnh Nghệ An họp báo. Giải ngân của Nghệ An đạt 58%, "
                "thấp hơn bình quân cả nước (60%)."
            ),
            ["Nghệ An", "Việt Nam"],
        ),
        # each part of a sentence has its own body's
        (
            (
                "Cục Thuế tỉnh Nghệ An thu 5 tỷ đồng, nâng tổng thu lên 7 tỷ đồng; "
                "Cục Thuế tỉnh Hà Giang thu 3 tỷ đồng, nâng tổng thu lên 4 tỷ đồng."
            ),
            ["Nghệ An", "Nghệ An", "Hà Giang", "Hà Giang"],
        ),
        # the nation in the name of a province's body
        (
            "Ủy ban MTTQ Việt Nam tỉnh Nghệ An tổng hợp 90 ý kiến cử tri.",
            ["Nghệ An"],
        ),
        # right behind the value
        (
            "Hư hại là 900 ha tại Cà Mau và 70 ha tại Sóc Trăng.",
            ["Cà Mau", "Sóc Trăng"],
        ),
        # what goes on from a figure has its place
        (
            (
                "Chính phủ họp về giảm nghèo trong cả nước. "
                "Toàn tỉnh Cà Mau còn 960 hộ nghèo, chiếm tỷ lệ 3%."
            ),
            ["Cà Mau", "Cà Mau"],
        ),
        # each body's clause has its place
        (
            "Cục Hải quan Khánh Hòa thu được 412 tỷ đồng; Cục Hải quan Cà Mau thu được 9 tỷ đồng.",
            ["Khánh Hòa", "Cà Mau"],
        ),
        # the one place that a local report names
        (
            "Sở Y tế Cà Mau họp báo. Trên địa bàn tỉnh có 12 ổ dịch.",
            ["Cà Mau"],
        ),
        ("Tỷ lệ đỗ của học sinh tỉnh Hậu Giang là 99%; Cà Mau họp báo.", ["Hậu Giang"]),
        # where nothing says, nothing is said
        ("Doanh thu đạt 15 tỷ đồng.", [None]),
    ],
)
def test_a_figure_has_the_place_that_its_sentence_or_report_is_about(
    text: str, expected: list[str | None]
) -> None:
    assert places(text) == expected
