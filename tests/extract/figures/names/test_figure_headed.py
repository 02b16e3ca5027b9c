"""Names that a figure takes from the clause ahead of its own, or from a fuller wording."""

import pytest

from tests.extract.figures.conftest import figures, names, told


@pytest.mark.parametrize(
    ("head", "items", "expected"),
    [
        (
            "Số hộ được cấp đất theo từng năm:",
            ["Năm 2022: 94 hộ", "Năm 2023: 120 hộ"],
            [("Số hộ được cấp đất", "94 hộ"), ("Số hộ được cấp đất", "120 hộ")],
        ),
        (
            "Thu ngân sách trên địa bàn:",
            ["Năm 2022: 400 tỷ đồng", "Năm 2023: 450 tỷ đồng"],
            [("Thu ngân sách", "400000000000 đồng"), ("Thu ngân sách", "450000000000 đồng")],
        ),
        (
            "Số vụ cháy giảm qua các năm:",
            ["Năm 2022: 30 vụ", "Năm 2023: 21 vụ"],
            [("Số vụ cháy", "30 vụ"), ("Số vụ cháy", "21 vụ")],
        ),
        # a head that names no measure leaves things to their own noun
        ("Kết quả cụ thể như sau:", ["Năm 2022: 30 dự án"], [("dự án", "30 dự án")]),
    ],
)
def test_years_below_a_head_are_of_what_it_names(
    head: str, items: list[str], expected: list[tuple[str, str]]
) -> None:
    assert told("\n\n".join((head, *(f"- {item}" for item in items)))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Về xếp hạng an toàn mạng toàn cầu, nước ta đứng ở vị trí thứ 40/180 quốc gia.",
            ["an toàn mạng toàn cầu"],
        ),
        (
            "Với tỷ lệ tiêm vắc xin cao, Việt Nam đứng thứ 12/231 quốc gia.",
            ["tỷ lệ tiêm vắc xin"],
        ),
        # a short name, said in full ahead
        (
            (
                "Việc giải ngân vốn đầu tư công có nhiều tiến bộ: quý I giải ngân đạt 10%; "
                "quý II giải ngân đạt 30%."
            ),
            ["giải ngân vốn đầu tư công", "giải ngân vốn đầu tư công"],
        ),
        # it rose, and reached
        (
            "Lượng xe bán ra tăng kỷ lục, đạt tới 39.817 xe.",
            ["Lượng xe bán ra"],
        ),
        # what was done with things that have a name; not at length who did it
        (
            "Ban Chỉ huy phòng thủ dân sự và cứu nạn tỉnh Bình Hòa đã xuất 40 bao cát.",
            ["bao cát xuất"],
        ),
        (
            "Cơ quan điều tra Công an huyện đã khởi tố 12 vụ.",
            ["vụ Cơ quan điều tra Công an huyện đã khởi tố"],
        ),
        # what is done for those counted
        (
            "Công an xã tập huấn chữa cháy cho 5 trường tiểu học công lập.",
            ["trường tiểu học công lập được Công an xã tập huấn chữa cháy"],
        ),
        # the mean that it is compared with
        (
            "Giải ngân vốn đầu tư công đạt 58%, thấp hơn bình quân cả nước (60%).",
            ["Giải ngân vốn đầu tư công", "Giải ngân vốn đầu tư công bình quân cả nước"],
        ),
        # how it reaches people is no part of the people
        (
            "Mạng cáp quang được phủ tới 99% thôn bản với chất lượng ổn định.",
            ["thôn bản Mạng cáp quang được phủ"],
        ),
        ("Đến năm 2026 tinh giản 5% đối với cán bộ cấp xã.", ["tinh giản đối với cán bộ cấp xã"]),
        ("Tỉnh tạo việc làm cho 900 lao động.", ["lao động được tạo việc làm"]),
        (
            "Trong đó 62% là nợ của Chính phủ và 38% là nợ của doanh nghiệp.",
            ["nợ của Chính phủ", "nợ của doanh nghiệp"],
        ),
        # two counts of one thing, and how each has changed
        (
            "Công an triệt phá 40 vụ/224 đối tượng đánh bạc (tăng 25 vụ/153 đối tượng).",
            ["vụ đánh bạc", "đối tượng đánh bạc", "vụ đánh bạc", "đối tượng đánh bạc"],
        ),
        ("Đã phát hiện 12 vụ, 17 đối tượng chở pháo.", ["vụ chở pháo", "đối tượng chở pháo"]),
        # whom a paper is about
        (
            "Tổ công tác lập biên bản đối với 90 trường hợp.",
            ["trường hợp Tổ công tác lập biên bản"],
        ),
        ("Đã điều tra, làm rõ 86/96 vụ việc.", ["vụ việc làm rõ"]),
        # a deed of its own behind «và»
        (
            "Đã phát hiện 95 vụ án hình sự, ma túy và bắt giữ 111 nghi phạm.",
            ["vụ án hình sự", "nghi phạm bắt giữ"],
        ),
        # who did it, where that is everyone
        ("Toàn tỉnh chỉ mới giải ngân 18%.", ["giải ngân"]),
        # a plan in brackets, and what a change of it came to
        (
            "Thu ngân sách đạt 51% so với nghị quyết (900 tỷ đồng).",
            ["Thu ngân sách so với nghị quyết", "nghị quyết về thu ngân sách"],
        ),
        # a share between the noun and what is told of it
        (
            "Có 2.045 xã (23%) được công nhận đạt chuẩn.",
            ["xã được công nhận đạt chuẩn", "xã được công nhận đạt chuẩn"],
        ),
        # behind who tells it
        (
            "Giám đốc Sở Tài chính cho biết tỷ lệ hồ sơ đúng hạn đạt 98%.",
            ["tỷ lệ hồ sơ đúng hạn"],
        ),
        # what was lowered stands behind
        (
            "Chính phủ giảm 50% lệ phí trước bạ đối với ô tô.",
            ["lệ phí trước bạ đối với ô tô"],
        ),
        # who reached it is not what was reached
        (
            "Khối địa phương đạt 70% hồ sơ dịch vụ công trực tuyến.",
            ["hồ sơ dịch vụ công trực tuyến"],
        ),
        # behind «với», and the word «chỉ đạo»
        (
            "Kinh tế thành phố tiếp tục phục hồi tích cực với GRDP ước đạt 8%.",
            ["GRDP"],
        ),
        (
            "Việc phân bổ chi tiết vốn đầu tư công đạt 95%.",
            ["phân bổ chi tiết vốn đầu tư công"],
        ),
        # who does it everywhere is no one
        ("Toàn huyện thành lập mới 18 doanh nghiệp.", ["doanh nghiệp thành lập mới"]),
        # «ra» tells nothing of what was given out
        ("Chính phủ đã ra 12 chỉ thị.", ["chỉ thị"]),
        ("Ban Thường vụ gồm 5 đồng chí.", ["đồng chí Ban Thường vụ"]),
        # two verbs of one doer
        (
            "Trạm bơm Bình Hòa đang tập trung khai thác, vận hành 7 máy bơm.",
            ["máy bơm Trạm bơm Bình Hòa đang tập trung khai thác, vận hành"],
        ),
        # what a share is, said behind «là»
        (
            "Nợ quốc gia bằng 42% GDP, trong đó chỉ 7% là nợ thương mại.",
            ["Nợ quốc gia so với GDP", "nợ thương mại"],
        ),
        (
            "Với 46/47 đại biểu tán thành (đạt 97,9%), kỳ họp bầu xong.",
            ["đại biểu tán thành", "đại biểu tán thành"],
        ),
        # so much of a whole, of what was told before
        (
            "Tỉnh có 18.300 người tham gia bảo hiểm, đạt 39% lực lượng lao động.",
            [
                "người tham gia bảo hiểm",
                "người tham gia bảo hiểm so với lực lượng lao động",
            ],
        ),
        ("Điểm thi trung bình là 6,8 điểm.", ["Điểm thi trung bình"]),
        ("Đảng bộ có 15 chi bộ trực thuộc.", ["chi bộ trực thuộc Đảng bộ"]),
        # what an order is by
        (
            "Năm 2020, Việt Nam đứng thứ 6 trong khu vực về tốc độ tăng trưởng kinh tế số.",
            ["tốc độ tăng trưởng kinh tế số"],
        ),
        # a compound with a hyphen
        ("Có 16 nội dung về kinh tế - xã hội.", ["nội dung về kinh tế - xã hội"]),
        # what stays with its short form
        (
            "Tổng sản phẩm trên địa bàn tỉnh Cà Mau (GRDP) tăng 7%.",
            ["Tổng sản phẩm trên địa bàn"],
        ),
    ],
)
def test_a_figure_is_named_by_what_stands_ahead(text: str, expected: list[str]) -> None:
    assert names(text, None) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Nhiều mặt hàng có kim ngạch giảm: Gạo giảm 21%; máy móc thiết bị, dụng cụ giảm 11%.",
            ["kim ngạch Gạo", "kim ngạch máy móc thiết bị, dụng cụ"],
        ),
        (
            "Giá xuất khẩu các nông sản cũng tăng so với cùng kỳ như cà phê tăng 7%, chè tăng 3%.",
            ["Giá xuất khẩu cà phê", "Giá xuất khẩu chè"],
        ),
        (
            "Một số ngành có chỉ số sản xuất tăng cao: sản xuất đường tăng 43%, dệt tăng 22%.",
            ["chỉ số sản xuất đường", "chỉ số sản xuất dệt"],
        ),
        # targets and places are told apart
        ("Các chỉ tiêu chủ yếu: nông nghiệp tăng 3%.", ["nông nghiệp"]),
    ],
)
def test_what_a_list_tells_of_each_is_in_its_name(text: str, names: list[str]) -> None:
    assert [fact.indicator for fact in figures(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Hồ thủy điện Thác Voi có mực nước thượng lưu 115 m, tổng lượng xả 1.215 m3/s.",
            [
                "mực nước thượng lưu Hồ thủy điện Thác Voi",
                "tổng lượng xả Hồ thủy điện Thác Voi",
            ],
        ),
        (
            "Lưu lượng nước về các hồ thủy điện Núi Cao là 2.024 m3/s, hồ Thác Voi 320 m3/s.",
            ["Lưu lượng nước về các hồ thủy điện Núi Cao", "Lưu lượng nước về hồ Thác Voi"],
        ),
    ],
)
def test_a_thing_with_a_name_is_what_a_measure_is_of(text: str, names: list[str]) -> None:
    assert [fact.indicator for fact in figures(text)] == names
