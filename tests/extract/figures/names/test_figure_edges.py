"""What a name neither begins nor ends with, and whose a size is that is told behind a thing."""

import pytest

from tests.extract.figures.conftest import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how a thing came to be is no part of its name
        ("Tại thôn Hạ, xuất hiện khe nứt thân đập dài gần 15 m.", ["khe nứt thân đập dài"]),
        ("Trên bờ kênh xảy ra vụ sụt đất dài khoảng 20 m.", ["vụ sụt đất dài"]),
        # nor is the limit before a time
        ("Thời gian giám sát trong vòng 20 ngày.", ["Thời gian giám sát"]),
        # who passes through places is not counted
        ("Dòng suối bắt đầu từ đập Son và chảy qua tổng cộng 8 xã.", ["xã chảy qua"]),
        ("Đội hai sẽ ra quân để hoàn thiện 12 km còn lại.", ["hoàn thiện còn lại"]),
        # what came of it
        (
            "Hai xe va nhau, hậu quả là 5 người chết và 3 người bị thương.",
            ["người chết", "người bị thương"],
        ),
        ("Kinh phí khắc phục hậu quả là 5 tỷ đồng.", ["Kinh phí khắc phục hậu quả"]),
        # a reckoning that is only rough
        ("Cầu có dự kiến tổng kinh phí lên tới 450 tỷ đồng.", ["tổng kinh phí"]),
        # what moved is the cause told last
        ("Ngành gỗ giảm doanh thu bởi riêng khách Hàn Quốc giảm 70%.", ["khách Hàn Quốc"]),
        (
            "Bến xe thiệt hại 6 tỷ đồng trong tháng 2 do riêng khách đi lễ giảm mạnh 90%.",
            ["Bến xe thiệt hại", "khách đi lễ"],
        ),
        ("Số người chết do tai nạn giao thông giảm 12%.", ["Số người chết do tai nạn giao thông"]),
        ("Tỷ lệ trẻ bị đánh bởi người lạ là 12%.", ["Tỷ lệ trẻ bị đánh bởi người lạ"]),
        # not all of them are about the first of several fields
        (
            "Tỉnh ban hành 18 văn bản về đất đai, giáo dục, y tế và nhà ở.",
            ["văn bản về đất đai, giáo dục, y tế và nhà ở"],
        ),
        ("Tỉnh ra 18 văn bản về đất đai, y tế và ban hành các chế độ khác.", ["văn bản"]),
        ("Tỉnh ban hành 7 văn bản về nhà ở và học phí.", ["văn bản về nhà ở và học phí"]),
        (
            "Tỉnh ban hành 7 văn bản về nhà ở, trong đó có 3 văn bản khẩn.",
            ["văn bản về nhà ở", "văn bản khẩn"],
        ),
    ],
)
def test_a_name_has_its_own_words_alone(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Công ty Minh Hải khởi công khu công nghiệp Thái Hà tại xã Bắc Lý, có quy mô 180 ha.",
            ["quy mô khu công nghiệp Thái Hà"],
        ),
        (
            "Tỉnh phê duyệt dự án nhà ở Bàu Sen, với quy mô 3 ha và tổng kinh phí 4 tỷ đồng.",
            ["quy mô dự án nhà ở Bàu Sen", "tổng kinh phí"],
        ),
        ("Dự án được phê duyệt năm 2019, có quy mô 30 ha.", ["quy mô"]),
        (
            "Chợ gồm hai phần chính là dãy hàng cá có diện tích 9 ha và dãy rau có diện tích 3 ha.",
            ["diện tích dãy hàng cá", "diện tích dãy rau"],
        ),
        (
            "Huyện sẽ xây 3 hạng mục gồm nhà chờ có diện tích 900 m2, bãi xe có diện tích 400 m2.",
            ["hạng mục xây", "diện tích nhà chờ", "diện tích bãi xe"],
        ),
        (
            "Công ty Minh Hải đầu tư 45 tỷ đồng xây dựng nhà máy chè 12 ha.",
            ["Công ty Minh Hải đầu tư", "nhà máy chè"],
        ),
        ("Số tiền 12 tỷ đồng là vốn đối ứng của xã.", ["vốn đối ứng của xã"]),
        ("Số tiền 12 tỷ đồng là rất lớn.", ["Số tiền"]),
    ],
)
def test_a_size_is_of_what_was_just_named(text: str, expected: list[str]) -> None:
    assert names(text) == expected
