"""What runs on of a place from sentence to sentence, and where that ends."""

import pytest

from tests.extract.figures.conftest import places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the national figure does not take the local ones behind it along
        (
            (
                "UBND tỉnh Nghệ An họp báo về kinh tế. Sản xuất của Nghệ An phục hồi.\n\n"
                "Cả nước tăng trưởng 5%. Thu ngân sách đạt 900 tỷ đồng."
            ),
            ["Việt Nam", "Nghệ An"],
        ),
        # society is no commune: «toàn xã hội», «nhà ở xã hội»
        (
            (
                "Chính phủ họp với các địa phương trên cả nước. Cả nước tăng trưởng 5%.\n\n"
                "Tại Bắc Giang, xã Tân Mỹ thu hút 5 dự án.\n\n"
                "Vốn đầu tư toàn xã hội tăng 6%.\n\nLãi suất vay mua nhà ở xã hội là 5,9%."
            ),
            ["Việt Nam", "Tân Mỹ", "Việt Nam", "Việt Nam"],
        ),
        # a national report that turns to a province
        (
            (
                "Thủ tướng Chính phủ chủ trì hội nghị toàn quốc. Chính phủ báo cáo Quốc hội.\n\n"
                "Tại Bình Định, có 1.574 điểm cầu với 15.228 đại biểu."
            ),
            ["Bình Định", "Bình Định"],
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
        # what befell several places is of none of them, and runs on to nothing
        (
            (
                "Chính phủ họp với các địa phương cả nước.\n\n"
                "Có 10 sự cố đê ở Ninh Bình, Thanh Hóa. Có 3.400 cột điện gãy đổ."
            ),
            [None, "Việt Nam"],
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
        # one place beside the report's is said of its own sentence
        (
            (
                "Bộ Y tế họp về dịch bệnh trong cả nước.\n\n"
                "Riêng Hà Giang có 40 ca mắc sởi. Số ca mắc ho gà là 60 ca."
            ),
            ["Hà Giang", "Việt Nam"],
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
        # a ministry that tells of the nation goes on telling of it
        (
            (
                "Sáng 3/6/2021, Phó Thủ tướng làm việc với tỉnh Bắc Ninh. Tỉnh có 900 ca mắc.\n\n"
                "Theo Bộ Y tế, đến nay cả nước ghi nhận 5.048 ca mắc. Tổng số người được tiêm là "
                "1.126.880.\n\nTỉnh Bắc Ninh cách ly 8.000 người."
            ),
            ["Bắc Ninh", "Việt Nam", "Việt Nam", "Bắc Ninh"],
        ),
        # of several regions none goes on; whom a body's deputy speaks for is its place
        (
            "Cả nước có 900 ca. Miền Nam chiếm 57% số ca, miền Trung 19%. Trẻ em chiếm 72%.",
            ["Việt Nam", "miền Nam", "miền Trung", "Việt Nam"],
        ),
        (
            (
                "Bộ Y tế họp với các tỉnh về bệnh sởi trong cả nước.\n\n"
                "Đại diện Sở Y tế tỉnh Bắc Ninh cho hay, tuần qua có 345 ca nội trú."
            ),
            ["Bắc Ninh"],
        ),
        # the region that a headline names is what «vùng» means
        (
            (
                "Phát triển vùng Đồng bằng sông Cửu Long nhanh hơn\n\n"
                "Ngày 21/6, Thủ tướng chủ trì hội nghị tại Cần Thơ về vùng này của cả nước.\n\n"
                "Bộ trưởng Trần Văn An cho biết, vùng có 13 tỉnh, diện tích 40.600 km2."
            ),
            ["Đồng bằng sông Cửu Long", "Đồng bằng sông Cửu Long"],
        ),
        ("Thống đốc họp báo. Tỷ giá là 24.000 đồng/USD.", ["Việt Nam"]),
        # an item of a list says nothing of what follows it
        (
            "Lào Cai: 9 người. Sơn La: 4 người.\n\nThiên tai làm 80 người bị thương.",
            ["Lào Cai", "Sơn La", None],
        ),
        ("Với tổng thu 9.000 tỷ đồng, Bắc Ninh là tỉnh dẫn đầu cả nước.", ["Bắc Ninh"]),
        # behind the paragraph of one province's leader «của tỉnh» is still of his
        (
            (
                "Bắc Ninh trồng rừng vượt kế hoạch\n\n"
                "Theo Chủ tịch UBND tỉnh Bắc Ninh Lê Văn An, tỉnh trồng 500 ha rừng.\n\n"
                "Theo Phó Chủ tịch UBND tỉnh Thái Bình Hà Văn Ba, tỉnh trồng 700 ha rừng.\n\n"
                "Tổng thu ngân sách của tỉnh đạt 900 tỷ đồng. Xuất khẩu đạt 30 triệu USD.\n\n"
                "Tỷ lệ che phủ rừng đạt 40%."
            ),
            ["Bắc Ninh", "Thái Bình", "Thái Bình", "Thái Bình", "Bắc Ninh"],
        ),
    ],
)
def test_a_place_runs_on_as_far_as_it_is_spoken_of(text: str, expected: list[str | None]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Cả nước có giá tăng 2%. Ở địa phương, giá của Hà Nội tăng 4% trong khi Hải Phòng "
                "tăng 3%. Ngoài ra, giá vàng tăng 1%."
            ),
            ["Việt Nam", "Hà Nội", "Hải Phòng", "Việt Nam"],
        ),
        (
            (
                "Cả nước có giá tăng 2%. Kinh tế của Bắc Giang khởi sắc, dẫn đầu miền Bắc.\n\n"
                "Trong đó, ngành xây dựng tăng 8%."
            ),
            ["Việt Nam", "Bắc Giang"],
        ),
    ],
)
def test_of_several_places_none_runs_on_and_of_one_its_parts(
    text: str, expected: list[str | None]
) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of several provinces, and of one of them
        ("Chính phủ họp. Riêng Bắc Kạn và Cao Bằng đã tiêm cho 900 con lợn.", [None]),
        ("Bộ Công an họp, cả nước có 900 vụ. Đã xử lý 16 cán bộ ở ba tỉnh.", ["Việt Nam", None]),
        (
            "Bộ Y tế họp. Có 12 ca ở Hà Nội và Hải Dương, 5 ca tại Nam Định.",
            [None, "Nam Định"],
        ),
        # the country has them, as in those
        (
            "Bộ Y tế họp về cúm trong cả nước. Có 90 ca, chủ yếu ở Hà Nội, Hải Dương.",
            ["Việt Nam"],
        ),
        # by which a school is called, where another place is told of
        (
            "Ở tỉnh Hải Dương có 1 phân hiệu của Trường ĐH Thủy lợi Hưng Yên.",
            ["Hải Dương"],
        ),
        ("Trường Đại học Hồng Đức Thanh Hóa tuyển 900 sinh viên.", ["Thanh Hóa"]),
        # where somebody goes, and what drifts everywhere
        (
            "Sở Y tế tỉnh Hòa Bình họp để 100 người không phải đi Hà Nội chạy thận.",
            ["Hòa Bình"],
        ),
        ("Bộ trưởng phát biểu. Có 9 triệu tấn nhựa phủ trên các đại dương.", [None]),
    ],
)
def test_what_is_of_several_places_or_of_another_has_none_of_them(
    text: str, expected: list[str | None]
) -> None:
    assert places(text) == expected
