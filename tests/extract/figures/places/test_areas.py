"""Which place a figure is of: the one named, else the section's, else the article's."""

import pytest

from tests.extract.figures.conftest import places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hiện cả nước có 1.240 xã đạt chuẩn.", ["Việt Nam"]),
        ("Tỉnh Nghệ An họp báo. Thu ngân sách của Nghệ An đạt 900 tỷ đồng.", ["Nghệ An"]),
        # the national figure does not take the local ones behind it along
        (
            (
                "UBND tỉnh Nghệ An họp báo về kinh tế. Sản xuất của Nghệ An phục hồi.\n\n"
                "Cả nước tăng trưởng 5%. Thu ngân sách đạt 900 tỷ đồng."
            ),
            ["Việt Nam", "Nghệ An"],
        ),
        # many districts, each named once, are still one province
        (
            (
                "Nam Định: Giữ nhịp tăng trưởng\n\n"
                "UBND tỉnh họp với huyện Hải Hậu, huyện Giao Thủy, huyện Ý Yên và huyện Vụ Bản. "
                "Dự họp có lãnh đạo tỉnh.\n\n"
                "Báo cáo của Sở Tài chính nêu rõ: Kim ngạch xuất khẩu đạt 800 triệu USD."
            ),
            ["Nam Định"],
        ),
        # a district named most, among others of the province, is not what the report is about
        (
            (
                "Chủ tịch UBND tỉnh Tiền Giang kiểm tra các công trình trên địa bàn tỉnh.\n\n"
                "Đoàn kiểm tra tại huyện Cai Lậy, huyện Châu Thành và thành phố Mỹ Tho. Lãnh đạo "
                "tỉnh làm việc với thành phố Mỹ Tho, sau đó trở lại huyện Cai Lậy, của tỉnh.\n\n"
                "Báo cáo của Ban Quản lý dự án cho biết: tổng mức đầu tư là 900 tỷ đồng."
            ),
            ["Tiền Giang"],
        ),
        # a national report that turns to a province
        (
            (
                "Thủ tướng Chính phủ chủ trì hội nghị toàn quốc. Chính phủ báo cáo Quốc hội.\n\n"
                "Tại Bình Định, có 1.574 điểm cầu với 15.228 đại biểu."
            ),
            ["Bình Định", "Bình Định"],
        ),
        # the party's committee of a district, without its kind
        (
            (
                "Huyện ủy Phú Vang tổ chức hội nghị lần thứ 23\n\n"
                "Thu ngân sách trên địa bàn đạt 37 tỷ đồng."
            ),
            ["Phú Vang"],
        ),
        # a report on several provinces is of none of them
        (
            (
                "Mưa lớn gây thiệt hại tại các tỉnh Bình Định, Phú Yên, Thanh Hóa\n\n"
                "Mưa lớn làm 1 người chết. Tại Phú Yên, 8.000 m đường bị hư hỏng."
            ),
            [None, "Phú Yên"],
        ),
        # two that have something, after one that was told of
        (
            (
                "Hà Giang: Thiệt hại do mưa lũ\n\nTỉnh Hà Giang có mưa lớn. "
                "Huyện Yên Minh có 5 người chết. "
                "Huyện Quảng Bạ và huyện Bắc Quang có 530 ha lúa bị ngập."
            ),
            ["Yên Minh", "Hà Giang"],
        ),
        # behind an enumeration of places: of none of them
        (
            (
                "Chính phủ họp về thiên tai trên toàn quốc.\n\nTrong đó, Điện Biên có 142 nhà "
                "hư hỏng, Hà Giang 97 nhà; hơn 556 ha lúa bị thiệt hại."
            ),
            ["Điện Biên", "Hà Giang", "Việt Nam"],
        ),
        # «của tỉnh» is no commune's
        (
            (
                "Phát hiện sai phạm qua thanh tra\n\nThanh tra chuyển công an 1 vụ tại xã Vĩnh "
                "Bình.\n\nNgành Thanh tra của tỉnh theo dõi. Đã thu hồi hơn 2,6 tỷ đồng."
            ),
            ["Vĩnh Bình", None],
        ),
        # a branch in a province that nothing names
        (
            (
                "Ngân hàng Chính sách xã hội chi nhánh tỉnh có 479 điểm giao dịch. Nguồn vốn từ "
                "Trung ương chiếm 78%."
            ),
            [None, None],
        ),
        # «7 tỉnh có …» are none's own
        (
            (
                "Chính phủ họp về an toàn giao thông trên toàn quốc.\n\n"
                "Đặc biệt, 7 tỉnh có số vụ tai nạn tăng, trong đó có Bến Tre, An Giang."
            ),
            ["Việt Nam"],
        ),
        # a branch tells of its province
        (
            (
                "Gia Lai: Tín dụng tăng chậm\n\nTheo Ngân hàng Nhà nước Việt Nam - Chi nhánh "
                "tỉnh, dư nợ cho vay đạt 900 tỷ đồng."
            ),
            ["Gia Lai"],
        ),
        # one after the other in an order
        (
            "Mức tăng của Hải Phòng dẫn đầu với 20,6%, kế đến là Thái Nguyên tăng 18,1%.",
            ["Hải Phòng", "Thái Nguyên"],
        ),
        # a report on a region; one on two of them
        (
            (
                "Hạn mặn ở khu vực Đồng bằng sông Cửu Long tăng trở lại\n\n"
                "Theo Tổng cục Thủy lợi, hạn mặn làm 35.000 ha lúa bị thiệt hại."
            ),
            ["Đồng bằng sông Cửu Long"],
        ),
        (
            (
                "Giảm nghèo khu vực miền Trung - Tây Nguyên vượt mục tiêu\n\n"
                "Theo báo cáo của các địa phương, tỷ lệ giảm nghèo đạt 3,8%."
            ),
            [None],
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
        # a hamlet, which no table lists
        (
            (
                "Ngày hội của nhân dân thôn Bình An\n\n"
                "Thôn Bình An có 90 hộ.\n\nNgười dân thôn Bình An trồng chè. "
                "Thu nhập bình quân đạt 40 triệu đồng/người/năm."
            ),
            ["thôn Bình An", "thôn Bình An"],
        ),
        # a region, by its name and by «của vùng»; and the nation beside it
        (
            (
                "Hội nghị phát triển Tây Nguyên\n\n"
                "Vùng Tây Nguyên có 5 cao nguyên lớn.\n\nBáo cáo về Tây Nguyên nêu rõ: "
                "Quy mô kinh tế của vùng đạt 90 tỷ đồng.\n\nCả nước có 63 tỉnh."
            ),
            ["Tây Nguyên", "Tây Nguyên", "Việt Nam"],
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
        # what befell several places is of none of them, and runs on to nothing
        (
            (
                "Chính phủ họp với các địa phương cả nước.\n\n"
                "Có 10 sự cố đê ở Ninh Bình, Thanh Hóa. Có 3.400 cột điện gãy đổ."
            ),
            ["Việt Nam", "Việt Nam"],
        ),
        # what befell another country, and what this one has to do there
        (
            (
                "Bộ Nông nghiệp họp về thiên tai trong cả nước. Chính phủ báo cáo Quốc hội.\n\n"
                "Trận động đất tại Nepal làm 40 người chết, lũ lụt ở Ấn Độ làm 70 người chết. "
                "Bão làm 12 người bị thương.\n\n"
                "Doanh nghiệp đầu tư tại Lào 5 dự án."
            ),
            ["Nepal", "Ấn Độ", "Việt Nam", "Việt Nam"],
        ),
        # neither a caption nor a paragraph before says of what place a paragraph is
        (
            (
                "Tỉnh Nghệ An họp báo về kinh tế của Nghệ An.\n\n"
                "UBND tỉnh cho biết sản xuất trên địa bàn tỉnh Nghệ An phục hồi, thu ngân sách "
                "toàn tỉnh tăng khá.\n\n"
                "Tại huyện Yên Thành, có 86 ha rau bị ngập. Toàn huyện gieo lại 30 ha.\n\n"
                "Sản lượng lương thực đạt 700 nghìn tấn."
            ),
            ["Yên Thành", "Yên Thành", "Nghệ An"],
        ),
        # where a sentence has the figures of several, what follows is of none of them
        (
            (
                "Bộ Tài chính công bố số thu của cả nước.\n\n"
                "Hà Giang thu 5 tỷ đồng, Lào Cai 7 tỷ đồng. Chi trả nợ lãi là 60 nghìn tỷ đồng."
            ),
            ["Hà Giang", "Lào Cai", "Việt Nam"],
        ),
        # a headline says whose report it is
        (
            "Huyện Phong Điền: Sơ kết 6 tháng\n\nHuyện ủy họp. Thu ngân sách đạt 96 tỷ đồng.",
            ["Phong Điền"],
        ),
        (
            (
                "Tây Nguyên: Hộ nghèo giảm nhanh\n\n"
                "Bộ Nội vụ cho biết, tỷ lệ hộ nghèo vùng Tây Nguyên còn 8%; cả nước là 2%.\n\n"
                "Ông Lê Văn An, Chủ tịch UBND huyện Đăk Hà, nói: tỷ lệ hộ nghèo còn 5%.\n\n"
                "Vùng vẫn còn 39% lao động chưa qua đào tạo."
            ),
            ["Tây Nguyên", "Việt Nam", "Đăk Hà", "Tây Nguyên"],
        ),
        # a ward's own report, though its province is named as well
        (
            (
                "Đại hội Đảng bộ phường Hoa Lư\n\n"
                "Đảng bộ phường Hoa Lư (tỉnh Ninh Bình) tổ chức Đại hội. Bí thư Tỉnh ủy Ninh Bình "
                "đến dự.\n\nThu ngân sách đạt 900 tỷ đồng."
            ),
            ["Hoa Lư"],
        ),
        # one place beside the report's is said of its own sentence
        (
            (
                "Bộ Y tế họp về dịch bệnh trong cả nước.\n\n"
                "Riêng Hà Giang có 40 ca mắc sởi. Số ca mắc ho gà là 60 ca."
            ),
            ["Hà Giang", "Việt Nam"],
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
        # the place whose body is heard
        (
            (
                "Thủ tướng Chính phủ chủ trì hội nghị toàn quốc. Chính phủ báo cáo Quốc hội.\n\n"
                "Theo Sở Y tế Hà Nội, đã ghi nhận 36 ca mắc; thành phố có 2 ổ dịch.\n\n"
                "Tổng số ca mắc là 512 ca."
            ),
            ["Hà Nội", "Hà Nội", "Việt Nam"],
        ),
        (
            (
                "Thủ tướng Chính phủ chủ trì hội nghị toàn quốc. Chính phủ báo cáo Quốc hội.\n\n"
                "Ông Lê Văn An, Chủ tịch UBND tỉnh Vĩnh Phúc cho biết, tỉnh còn 500 ha đất sạch."
            ),
            ["Vĩnh Phúc"],
        ),
        # the place is the sentence's subject
        (
            (
                "Thủ tướng Chính phủ chủ trì hội nghị toàn quốc. Chính phủ báo cáo Quốc hội.\n\n"
                "Cụ thể, Hà Nội phải xây thêm, và mới có 3 dự án khởi công.\n\n"
                "Trong khi đó, nhiều địa phương đạt 95% kế hoạch."
            ),
            ["Hà Nội", "Việt Nam"],
        ),
        # a province that joins a national meeting
        (
            (
                "Cà Mau tham dự Hội nghị thúc đẩy xuất khẩu do Bộ Công Thương tổ chức.\n\n"
                "Đại diện tỉnh Cà Mau có lãnh đạo Sở Công Thương Cà Mau.\n\n"
                "Theo báo cáo tại hội nghị, xuất khẩu đạt 215 tỷ USD.\n\n"
                "Kim ngạch xuất khẩu của tỉnh Cà Mau đạt 2 tỷ USD."
            ),
            ["Việt Nam", "Cà Mau"],
        ),
        # each body's clause has its place
        (
            "Cục Hải quan Khánh Hòa thu được 412 tỷ đồng; Cục Hải quan Cà Mau thu được 9 tỷ đồng.",
            ["Khánh Hòa", "Cà Mau"],
        ),
        # many places, none of them more than others
        (
            (
                "Bão làm 25 người bị thương.\n\nCác xã ở Lào Cai, Yên Bái, Phú Thọ, Sơn La, "
                "Hà Giang và Lai Châu bị cô lập."
            ),
            ["Việt Nam"],
        ),
        # the one place that a local report names
        (
            "Sở Y tế Cà Mau họp báo. Trên địa bàn tỉnh có 12 ổ dịch.",
            ["Cà Mau"],
        ),
        ("Tỷ lệ đỗ của học sinh tỉnh Hậu Giang là 99%; Cà Mau họp báo.", ["Hậu Giang"]),
        # a province's own report that does not name it is not the nation's
        (
            (
                "Chủ tịch UBND tỉnh chủ trì cuộc họp về vốn đầu tư.\n\n"
                "Thủ tướng Chính phủ đã có chỉ đạo. Các chủ đầu tư giải ngân được 512 tỷ đồng."
            ),
            [None],
        ),
        # the ends of a stretch, and one of many, are not what a report is about
        (
            (
                "Thủ tướng gửi công điện về bão. Bão ảnh hưởng đến các tỉnh từ Nghệ An - Huế, "
                "mưa lớn ở Huế và nhiều địa phương.\n\n"
                "Chính phủ nhận định bão còn mạnh. Ít nhất 4 người chết."
            ),
            ["Việt Nam"],
        ),
        # what befell a region, and one province of it for a moment
        (
            (
                "Thủ tướng Chính phủ gửi công điện về thiên tai trong cả nước. Chính phủ và các "
                "bộ trưởng đã họp; Thủ tướng yêu cầu cả nước hướng về miền Trung.\n\n"
                "Mưa lũ tại các tỉnh miền Trung làm 11 người chết. Riêng tỉnh Quảng Nam có "
                "6 người chết.\n\nGần 500 ngôi nhà bị ngập."
            ),
            ["miền Trung", "Quảng Nam", "Việt Nam"],
        ),
        # an item of a list says nothing of what follows it
        (
            "Lào Cai: 9 người. Sơn La: 4 người.\n\nThiên tai làm 80 người bị thương.",
            ["Lào Cai", "Sơn La", None],
        ),
        ("Với tổng thu 9.000 tỷ đồng, Bắc Ninh là tỉnh dẫn đầu cả nước.", ["Bắc Ninh"]),
        # where nothing says, nothing is said
        ("Doanh thu đạt 15 tỷ đồng.", [None]),
        # a meeting of the whole nation, seen from a province
        (
            (
                "Ngày 4/3, Ban Chỉ đạo 389 quốc gia tổ chức hội nghị trực tuyến tổng kết năm 2016. "
                "Dự tại điểm cầu Tiền Giang có lãnh đạo tỉnh Tiền Giang.\n\n"
                "Năm 2016, các lực lượng đã xử lý 200.000 vụ vi phạm.\n\n"
                "Tại Tiền Giang, lực lượng chức năng đã xử lý 900 vụ vi phạm."
            ),
            ["Việt Nam", "Tiền Giang"],
        ),
        # the headline's subject, whatever national bodies are spoken of
        (
            (
                "Thành phố Hà Nội tổng kết đợt điều tra\n\n"
                "Dự hội nghị của thành phố Hà Nội có lãnh đạo Tổng cục Thống kê, Ban Chỉ đạo "
                "Trung ương. Trung ương, Chính phủ và Tổng cục Thống kê đánh giá cao kết quả.\n\n"
                "UBND Thành phố tặng Bằng khen cho 40 tập thể."
            ),
            ["Hà Nội"],
        ),
        # a region in which a province has its rank is not what the report is on
        (
            (
                "UBND tỉnh Gia Lai họp phiên thường kỳ. Tăng trưởng của Gia Lai đạt 6%, xếp thứ 2 "
                "trong vùng Tây Nguyên; dịch vụ xếp thứ 3 trong vùng Tây Nguyên; xây dựng xếp "
                "thứ 1 trong vùng Tây Nguyên.\n\nThu ngân sách đạt 900 tỷ đồng."
            ),
            ["Gia Lai"] * 5,
        ),
    ],
)
def test_a_figure_has_the_place_that_its_sentence_or_report_is_about(
    text: str, expected: list[str | None]
) -> None:
    assert places(text) == expected


def test_where_a_meeting_is_held_is_not_what_its_figures_are_of() -> None:
    text = (
        "Sáng 16/4, tại Hà Nội, Chính phủ tổ chức hội nghị toàn quốc. "
        "Hội nghị có hơn 1,5 triệu đại biểu tham dự."
    )
    assert places(text) == ["Việt Nam"]


def test_the_province_that_an_outlet_serves_is_what_its_tinh_means() -> None:
    text = "Chính phủ có chỉ đạo mới. Toàn tỉnh hiện có 234 sản phẩm OCOP."
    assert places(text, "Hải Dương") == ["Hải Dương"]
    assert places(text) == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Công an tỉnh cho biết, toàn tỉnh xảy ra 40 vụ cháy.", ["Hà Tĩnh"]),
        ("Thủ tướng Chính phủ cho biết, xuất khẩu đạt 40 tỷ USD.", ["Việt Nam"]),
    ],
)
def test_the_address_of_a_provinces_paper_shows_its_province(
    text: str, expected: list[str]
) -> None:
    assert places(text, url="https://baohatinh.vn/tin") == expected
