"""Sums of parts, and counts beside sums."""

import pytest

from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dư nợ theo chương trình: hộ cận nghèo (69 tỷ đồng), hộ nghèo (7 tỷ đồng).",
            ["Dư nợ hộ cận nghèo", "Dư nợ hộ nghèo"],
        ),
        (
            "Ngân hàng đã giải ngân 124 tỷ đồng, trong đó: hộ nghèo 49 tỷ đồng.",
            ["giải ngân", "giải ngân hộ nghèo"],
        ),
        # no part of what was told ahead
        (
            "Dư nợ theo chương trình: doanh thu phí đạt 7 tỷ đồng.",
            ["doanh thu phí"],
        ),
    ],
)
def test_a_part_of_a_sum_is_named_with_it(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Tổng vốn là 70 tỷ đồng, trong đó, trên 40 tỷ đồng là nguồn vốn trái phiếu, còn "
                "lại 30 tỷ đồng là ngân sách huyện."
            ),
            ["Tổng vốn", "nguồn vốn trái phiếu", "ngân sách huyện"],
        ),
        (
            "Doanh thu đạt 70 tỷ đồng, trong đó 40 tỷ đồng là từ bán vé.",
            ["Doanh thu", "Doanh thu từ bán vé"],
        ),
        (
            "Doanh thu đạt 70 tỷ đồng, trong đó 40 tỷ đồng từ bán vé, 30 tỷ đồng từ quảng cáo.",
            ["Doanh thu", "Doanh thu từ bán vé", "Doanh thu từ quảng cáo"],
        ),
        (
            "Thu ngân sách đạt 70 tỷ đồng, trong đó thu nội địa 40 tỷ đồng từ phí.",
            ["Thu ngân sách", "thu nội địa"],
        ),
        # a part told of first, and a place that the whole is told of in
        (
            (
                "Tổng dư nợ đạt 70 tỷ đồng. Trong đó, tín dụng nhà ở có xu hướng giảm, chỉ có "
                "40 tỷ đồng, tăng 2%."
            ),
            ["Tổng dư nợ", "tín dụng nhà ở", "tín dụng nhà ở"],
        ),
        (
            "Thu phí đạt 70 tỷ đồng. Trong đó, tỉnh Gia Lai tăng mạnh, đạt 40 tỷ đồng.",
            ["Thu phí", "Thu phí"],
        ),
        # what is aimed at besides is no part of what was held against
        (
            (
                "Phấn đấu tăng trưởng GRDP cao hơn 1,2 lần tốc độ tăng GDP của cả nước và phấn "
                "đấu hoàn thành 70 tỷ đồng dự toán thu."
            ),
            ["tăng trưởng GRDP", "dự toán thu"],
        ),
        # how much it is, is told in the bracket behind «thấp»
        ("Do lương thấp (3 triệu đồng/tháng), nhiều người bỏ việc.", ["lương"]),
        ("Vốn khu công nghệ cao (90 tỷ đồng) đã được giao.", ["Vốn khu công nghệ cao"]),
        ("Giá thép đạt 17 triệu đồng/tấn là mức cao nhất.", ["Giá thép"]),
    ],
)
def test_a_part_is_named_by_what_it_is_said_to_be(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thu phí bằng 70% dự toán Trung ương giao và 60% dự toán HĐND tỉnh giao.",
            ["Thu phí so với dự toán Trung ương giao", "Thu phí so với dự toán HĐND tỉnh giao"],
        ),
        # a share that is told of the sum before it, and the goal that a share is held against
        (
            (
                "Thu phí đạt 90 tỷ đồng, bằng 70% dự toán, trong đó tàu hàng chiếm 60%, tàu khách "
                "chiếm 30%."
            ),
            [
                "Thu phí",
                "Thu phí so với dự toán",
                "tàu hàng trong thu phí",
                "tàu khách trong thu phí",
            ],
        ),
        ("Dư nợ đạt 90 tỷ đồng; nợ xấu chiếm 2%.", ["Dư nợ", "nợ xấu"]),
        (
            "Nợ thuế chiếm 8% tổng thu, cao hơn mục tiêu 5%.",
            ["Nợ thuế trong tổng thu", "Nợ thuế trong tổng thu"],
        ),
        # a rate for something is a rate
        (
            "Sẽ nâng hệ số rủi ro với cho vay chứng khoán lên 250%.",
            ["hệ số rủi ro với cho vay chứng khoán"],
        ),
        ("Kinh tế phục hồi rõ nét với GRDP ước đạt 8%.", ["GRDP"]),
        # what is allowed is no change, and «công» belongs to what is public
        ("Nợ công bằng 37% GDP, thấp hơn trần 60% GDP.", ["Nợ công so với GDP"]),
        # of one plan alone, who has set it is no matter
        (
            "Thu phí bằng 70% dự toán Trung ương giao, tăng 5%.",
            ["Thu phí so với dự toán", "Thu phí"],
        ),
    ],
)
def test_of_two_plans_each_is_told(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Một số cơ sở chuyển từ công ty 100% vốn trong nước thành liên doanh.", []),
        ("Đoàn giành 3 giải Nhì và 6 giải Ba, đạt 100% số bài dự thi.", ["3 giải", "6 giải"]),
        ("Trường có 60 em dự thi, đạt 95% số học sinh lớp 9.", ["60 em", "95 %"]),
        ("Người đến cửa hàng ăn uống (không quá 30%) phải khai báo.", []),
        # what is paid for is not the fund
        ("Tỉnh dùng 10% quỹ dự phòng để thanh toán hơn 70 tỷ đồng cho dự án.", ["10 %"]),
        ("Mức vay (tối đa 70 triệu đồng) được nâng lên.", ["70000000 đồng"]),
        (
            (
                "Tỷ lệ che phủ rừng đến năm 2030 đạt 41% diện tích tự nhiên và định hướng đến năm "
                "2040 đạt 45%."
            ),
            ["41 %", "45 %"],
        ),
    ],
)
def test_what_is_a_share_of_nothing_told_is_no_figure(text: str, expected: list[str]) -> None:
    assert [value for _, value in told(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dư nợ đạt 900 tỷ đồng, với 1.200 hộ còn dư nợ, tăng 5% so với đầu năm.",
        "Dư nợ đạt 900 tỷ đồng, cho 1.200 hộ vay, tăng 5% so với đầu năm.",
        "Dư nợ là 900 tỷ đồng/1.200 hộ vay/60 tổ, tăng 5% so với đầu năm.",
    ],
)
def test_what_follows_a_count_beside_a_sum_is_of_the_sum(text: str) -> None:
    assert told(text)[-1] == ("Dư nợ", "5 %")


def test_what_follows_people_of_events_is_of_the_events() -> None:
    found = told("Tòa án giải quyết 86 vụ/135 bị cáo, đạt 88%.")
    assert found[-1] == ("vụ Tòa án giải quyết", "88 %")


def test_another_deed_rises_by_itself() -> None:
    found = told("So với năm 2015, thụ lý tăng 502 vụ, giải quyết tăng 11 vụ.")
    assert found == [("thụ lý", "502 vụ"), ("giải quyết", "11 vụ")]


def test_things_may_be_those_that_a_sum_is_of() -> None:
    found = told("Tổng dư nợ 17 chương trình tín dụng đạt hơn 569 tỷ đồng, tăng 4%.")
    assert found == [
        ("chương trình tín dụng", "17 chương trình"),
        ("Tổng dư nợ 17 chương trình tín dụng", "569000000000 đồng"),
        ("Tổng dư nợ 17 chương trình tín dụng", "4 %"),
    ]


def test_a_sum_goes_on_with_no_rate() -> None:
    found = told(
        "Thu nhập bình quân đạt 27 triệu đồng/người; tỷ lệ hộ nghèo còn 4,9%. "
        "Đến nay đạt 35 triệu đồng/người."
    )
    assert found[-1] == ("Thu nhập bình quân", "35000000 đồng/người")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quỹ chi 9 tỷ đồng, gồm 4 tỷ đồng mua xe ép rác và 5 tỷ đồng sửa đường.",
            ["Quỹ chi", "Quỹ chi mua xe ép rác", "Quỹ chi sửa đường"],
        ),
        (
            "Công ty giải ngân đủ 70 triệu USD (gồm 20 triệu USD kho bãi, 50 triệu USD máy móc).",
            ["Công ty giải ngân", "Công ty giải ngân kho bãi", "Công ty giải ngân máy móc"],
        ),
        (
            "Tổng thiệt hại 60 tỷ đồng, trong đó 40 tỷ đồng về thủy lợi, 20 tỷ đồng về lúa.",
            ["Tổng thiệt hại", "Tổng thiệt hại về thủy lợi", "Tổng thiệt hại về lúa"],
        ),
        # what is a measure names itself, and the next is a part of the whole again
        (
            "Kinh phí là 9 tỷ đồng, gồm 5 tỷ đồng ngân sách xã, 4 tỷ đồng nhân dân góp.",
            ["Kinh phí", "ngân sách xã", "Kinh phí nhân dân góp"],
        ),
        # told in another part, or of whom a place says
        (
            "Doanh thu đạt 9 tỷ đồng, gồm 5 tỷ đồng bán lẻ; nộp thuế 2 tỷ đồng.",
            ["Doanh thu", "Doanh thu bán lẻ", "nộp thuế"],
        ),
    ],
)
def test_a_part_that_a_list_tells_is_named_by_what_it_is_for(
    text: str, expected: list[str]
) -> None:
    assert [name for name, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Huyện đã trồng đủ 500 ha quế.", ["quế trồng"]),
        ("Tỷ lệ trẻ tiêm đủ đạt 90%.", ["Tỷ lệ trẻ tiêm đủ"]),
        ("Trạm đã cấp đầy đủ 300 kg thuốc.", ["thuốc cấp đầy đủ"]),
        ("Ngân sách không đủ 5 tỷ đồng trả lương.", []),
    ],
)
def test_that_it_was_all_is_no_part_of_a_name(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đoàn giành 9 huy chương, gồm 4 huy chương vàng, 5 huy chương bạc; tăng 2 huy chương.",
            ["huy chương Đoàn giành", "huy chương vàng", "huy chương bạc", "huy chương Đoàn giành"],
        ),
        # what a comma parts is of the part, and another is told of itself
        (
            "Có 45 vụ cháy, trong đó 12 vụ nghiêm trọng, tăng 5 vụ.",
            ["vụ cháy", "vụ nghiêm trọng", "vụ nghiêm trọng"],
        ),
        (
            "Khởi tố 120 vụ trộm; bắt 90 vụ ma túy, tăng 9 vụ.",
            ["vụ trộm khởi tố", "vụ ma túy bắt", "vụ ma túy bắt"],
        ),
    ],
)
def test_a_change_behind_a_list_of_parts_is_of_the_whole(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kinh phí 9 tỷ đồng, gồm ngân sách Trung ương 4 tỷ đồng, tỉnh 3 tỷ đồng, xã 2 tỷ đồng.",
            ["Kinh phí", "ngân sách Trung ương", "ngân sách tỉnh", "ngân sách xã"],
        ),
        (
            "Tổng vốn 45 tỷ đồng, trong đó tỉnh 20 tỷ đồng, huyện 25 tỷ đồng.",
            ["Tổng vốn", "Tổng vốn tỉnh", "Tổng vốn huyện"],
        ),
        # a level that does something is told with that, and a part of nothing is left alone
        (
            "Dự toán được giao 90 tỷ đồng, tỉnh bổ sung 5 tỷ đồng.",
            ["Dự toán được giao", "tỉnh bổ sung"],
        ),
        ("Thu phí đạt 9 tỷ đồng, huyện 2 tỷ đồng.", ["Thu phí", "Thu phí"]),
    ],
)
def test_money_of_several_levels_is_told_by_each(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected
