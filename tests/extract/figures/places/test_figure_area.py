"""The place of a figure by its bracket, by who speaks, by whose meeting it is."""

import pytest

from tests.extract.figures.conftest import places

LEAD = (
    "Sáng 9/3, Ban Chỉ đạo Trung ương về phòng, chống thiên tai tổ chức hội nghị trực tuyến với "
    "9 tỉnh. Thứ trưởng Trần Văn An chủ trì. Dự hội nghị tại điểm cầu Thanh Hóa có ông Lê Văn "
    "Bình, Phó Chủ tịch UBND tỉnh Thanh Hóa.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a value in brackets is of the place before them
        (
            "Số vụ cháy của tỉnh Gia Lai tăng. Các huyện tăng gồm: huyện Chư Prông (tăng 6 vụ).",
            ["Chư Prông"],
        ),
        # who has it, behind a time without a comma
        (
            "Cả nước giải ngân 30%. Trong 5 tháng đầu năm Nam Định đã giải ngân 900 tỷ đồng.",
            ["Việt Nam", "Nam Định"],
        ),
        # a district by its name alone, in its province's report
        (
            (
                "Toàn tỉnh Thái Bình còn 3.900 ha ngập, tập trung tại Quỳnh Phụ (1.800 ha), "
                "Hưng Hà (1.100 ha)."
            ),
            ["Thái Bình", "Quỳnh Phụ", "Hưng Hà"],
        ),
        # and in a part of what its province has, each told by its name alone
        (
            "Nghệ An có 14 vụ cháy, gồm: Quỳ Hợp 9 vụ, Đô Lương có 3 vụ; Hà Tĩnh có 5 vụ cháy.",
            ["Nghệ An", "Quỳ Hợp", "Đô Lương", "Hà Tĩnh"],
        ),
        (
            "Tỉnh Hà Giang có 40 nhà tốc mái (Bắc Mê 12 nhà, Vị Xuyên: 28 nhà).",
            ["Hà Giang", "Bắc Mê", "Vị Xuyên"],
        ),
        (
            "Tỉnh Nghệ An có 90 hộ bị ngập; các huyện Quỳ Hợp, Đô Lương có 60 hộ bị ngập.",
            ["Nghệ An", "Nghệ An"],
        ),
        # in several provinces beside the report's, and in a nation by whose name a firm is called
        (
            "Quảng Ninh có 9 dự án. Dự án ở 02 tỉnh Hà Nam và Nam Định đã giúp 700 người mù.",
            ["Quảng Ninh", None],
        ),
        (
            "Tỉnh Long An thu hút 90 triệu USD; dự án Sakura Foods Việt Nam tăng vốn 8 triệu USD.",
            ["Long An", "Long An"],
        ),
        # in a region, beside the province told of apart; no region is where one is the only one
        (
            "Năm đó 8 tỉnh miền Trung ngập lụt, làm 90 người chết. Riêng Huế có 12 người chết.",
            ["miền Trung", "miền Trung", "Huế"],
        ),
        (
            "Đoàn tỉnh Thái Bình có 6 dự án, là đoàn duy nhất toàn miền Bắc có 100% số đề tài.",
            ["Thái Bình", "Thái Bình"],
        ),
        # a rule of the sentence before binds everybody
        (
            "Tỉnh Hà Nam có 9 đề tài, theo Thông tư 38. Theo đó, số giải không quá 50% số đề tài.",
            ["Hà Nam", None],
        ),
        (
            "Tỉnh Nghệ An thu 900 tỷ đồng, trong đó Quỳ Hợp thu 90 tỷ đồng.",
            ["Nghệ An", "Quỳ Hợp"],
        ),
        # also the last of a list that is left open
        (
            "Bão làm 130 nhà hư hỏng, trong đó: Quảng Ninh 70, Hải Phòng 36, Yên Bái 24...",
            [None, "Quảng Ninh", "Hải Phòng", "Yên Bái"],
        ),
        # of what no one knows to be of it, none
        (
            "Tỉnh Lào Cai xảy ra 8 vụ cháy: Mường Bo 3 vụ, Bát Xát 5 vụ.",
            ["Lào Cai", None, "Bát Xát"],
        ),
        (
            "Tỉnh Lào Cai xảy ra 8 vụ cháy, trong đó Công an phá 3 vụ.",
            ["Lào Cai", "Lào Cai"],
        ),
        # whom a part of a sentence turns to
        (
            "Cả nước có 20 tỉnh tăng, trong đó Cao Bằng tăng 66%, Điện Biên tăng 52%.",
            ["Việt Nam", "Cao Bằng", "Điện Biên"],
        ),
        (
            (
                "Mưa lũ gây thiệt hại cho các tỉnh gần 400 tỷ đồng, trong đó nặng nhất là Lai "
                "Châu trên 300 tỷ đồng; Sơn La có 12 người chết, 4 người mất tích."
            ),
            [None, "Lai Châu", "Sơn La", "Sơn La"],
        ),
        (
            "Cả nước có 90 người chết. Trong đó, Sơn La chịu thiệt hại nặng nhất, với 40 người.",
            ["Việt Nam", "Sơn La"],
        ),
        (
            "Bắc Ninh giữ ngôi đầu, trong khi đó Bến Tre vươn từ vị trí thứ 9 lên thứ 2.",
            ["Bến Tre", "Bến Tre"],
        ),
        # in a bracket whose own words name a place
        (
            "Có 2 tỉnh giảm trên cả nước (Trà Vinh giảm 17%; Hà Tĩnh giảm 7%).",
            ["Việt Nam", "Trà Vinh", "Hà Tĩnh"],
        ),
        # what is shared out over several places is of none of them
        (
            "Cả nước có 5.000 ca mắc ghi nhận tại Bình Dương (2.100), Đồng Nai (900), Bến Tre (7).",
            ["Việt Nam", "Bình Dương", "Đồng Nai", "Bến Tre"],
        ),
        # who has it, behind what it has
        ("Theo báo cáo, với điểm số đạt 71,5 điểm, Bắc Ninh đứng đầu.", ["Bắc Ninh"]),
        # where a deputy comes from, and whom all are compared with
        (
            (
                "Quốc hội thảo luận về nợ của cả nước.\n\nĐại biểu Trần Văn Lâm (Bắc Giang) cho "
                "biết số nợ thuế là 114 tỷ đồng."
            ),
            ["Việt Nam"],
        ),
        (
            (
                "Quốc hội thảo luận về trường học của cả nước.\n\nĐại biểu Trần Văn Lâm "
                "(Bắc Giang) phản ánh tỉnh thiếu 3.500 giáo viên."
            ),
            ["Bắc Giang"],
        ),
        (
            (
                "Tỉnh Nghệ An họp. Tỷ lệ tốt nghiệp đạt 99%, cao hơn bình quân cả nước 0,7%. "
                "Tỷ lệ hộ nghèo còn 5%, cao hơn bình quân cả nước (3%)."
            ),
            ["Nghệ An", "Nghệ An", "Nghệ An", "Việt Nam"],
        ),
        ("Tỉnh Nghệ An họp. Có 3 thí sinh là thủ khoa toàn quốc.", ["Nghệ An"]),
        # of countries one after the other each is told of itself
        (
            "Lương ở Nhật Bản là 1.200 USD/tháng, Hàn Quốc 1.600 USD/tháng.",
            ["Nhật Bản", "Hàn Quốc"],
        ),
        # what a level is compared with
        (
            (
                "Tỉnh Đắk Lắk kiểm tra xã Ea Kpam. Xã Ea Kpam có tỷ lệ tiêm chủng đạt 71%, "
                "thấp hơn mức 83% của toàn tỉnh."
            ),
            ["Ea Kpam", "Đắk Lắk"],
        ),
        # the parts of a place's own value, in brackets; no place bounds a count of provinces
        (
            (
                "Cả nước có 200 người chết.\n\nTrong đó, Lào Cai 15 người (9 người chết do lũ, "
                "6 người chết do sạt lở)."
            ),
            ["Việt Nam", "Lào Cai", "Lào Cai", "Lào Cai"],
        ),
        # the smaller of two places, of which the larger says where it lies
        (
            "Huyện Cư Jút (Đắk Nông) có 8 xã. Xã Tâm Thắng, huyện Cư Jút có 12 thôn.",
            ["Cư Jút", "Tâm Thắng"],
        ),
        # the place that has what goes on in its clause; the one with which a value stands
        (
            (
                "Tỉnh Quảng Ngãi họp về giảm nghèo của Quảng Ngãi. Báo cáo cho biết, năm 2023, "
                "huyện Ba Tơ có 900 hộ thoát nghèo, tỷ lệ hộ nghèo giảm 8%."
            ),
            ["Ba Tơ", "Ba Tơ"],
        ),
        (
            "Có 10 địa phương tăng trưởng trên 9%, cao nhất là Bắc Giang 13%.",
            [None, None, "Bắc Giang"],
        ),
        # a share of the nation's is the subject's own
        ("Kim ngạch xuất khẩu của Hải Phòng chiếm 14% GDP cả nước.", ["Hải Phòng"]),
        (
            "Cần Thơ là thành phố đông dân, chiếm 9% dân số cả nước và 5% dân số vùng Tây Nam Bộ.",
            ["Cần Thơ", "Cần Thơ"],
        ),
        # a national meeting in a provincial paper, and who speaks there
        (LEAD + "Báo cáo tại hội nghị: toàn vùng có 138 hồ chứa xung yếu.", ["Việt Nam"]),
        (
            LEAD + "Tại điểm cầu Nghệ An, ông Vũ Văn Minh cho biết, đã di dời 1.200 hộ dân.",
            ["Nghệ An"],
        ),
        (LEAD + "Ông Lê Văn Bình cho biết, đã thu hoạch 1.850 ha lúa.", ["Thanh Hóa"]),
        # none of three provinces, each named as often
        (
            (
                "Tổng cục Thuế giao thu cho Khánh Hòa, Quảng Ninh, Cà Mau. Số thu của Khánh Hòa, "
                "của Quảng Ninh và của Cà Mau đều tăng. Tổng cục Thuế cho biết số thu của ngành "
                "đạt 90 tỷ đồng."
            ),
            ["Việt Nam"],
        ),
        # a region that begins like a province
        (
            "Tỉnh Long An họp báo. Vùng Đồng Tháp Mười của Long An có 900 ha lúa bị ngập.",
            ["Long An"],
        ),
        # in a list of places, of what is none that is known nothing can be told
        (
            "Cả nước có 90 nhà bị tốc mái (Điên Biên 17, Đắk Nông 61, Đắk Lắk 5, Gia Lay 7).",
            ["Việt Nam", "Đắk Nông", "Đắk Lắk"],
        ),
        (
            "Cả nước có 6 tàu bị chìm (Quảng Trị 3, Bình Định 1, Bà Rịa - Vũng Tàu 2).",
            ["Việt Nam", "Quảng Trị", "Bình Định", "Bà Rịa - Vũng Tàu"],
        ),
        # where those met who tell something is not what they tell of
        (
            (
                "Trong cuộc họp mới đây tại Hà Nội, ông Trần Văn Long, Phó Vụ trưởng (Bộ "
                "Y tế) cho biết, toàn ngành có biến đổi. Bộ đã cấp 260 giấy phép."
            ),
            ["Việt Nam"],
        ),
        # a hamlet is called no district in the paragraph after it
        (
            (
                "UBND huyện Mường Khương họp. Huyện Mường Khương có 4.850 ha chè.\n\n"
                "Ông Lù Văn Sử, thôn Na Lốc 3, xã Bản Lầu trồng chè, mỗi năm thu 15 tấn chè.\n\n"
                "Huyện phấn đấu đến năm 2025 diện tích chè đạt 5.500 ha."
            ),
            ["Mường Khương", "thôn Na Lốc 3", "Mường Khương"],
        ),
        # who gives money does not spend it
        (
            (
                "UBND huyện Mường Khương khởi công cầu. Tổng mức đầu tư dự án là 31 tỷ đồng, "
                "trong đó vốn hỗ trợ của tỉnh Phú Thọ là 20 tỷ đồng, vốn vay 11 tỷ đồng."
            ),
            ["Mường Khương", "Mường Khương", "Mường Khương"],
        ),
        (
            (
                "UBND huyện Mường Khương khởi công cầu. Trong đó, vốn ủng hộ của tỉnh Phú Thọ "
                "20 tỷ đồng và vốn vay 11 tỷ đồng."
            ),
            ["Mường Khương", "Mường Khương"],
        ),
        ("Năm 2024, tỉnh Sơn La nhận 5 tỷ đồng tiền ủng hộ của TP Hà Nội.", ["Sơn La"]),
        # what a province gives its own people is its own
        ("Mức hỗ trợ của tỉnh Lào Cai là 3 triệu đồng/hộ.", ["Lào Cai"]),
    ],
)
def test_a_figure_is_of_a_place(text: str, expected: list[str | None]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ Công Thương cho biết, mức tiêu thụ chè của toàn cầu đạt 9 triệu tấn.", [None]),
        ("Bộ Công Thương cho biết, mức tiêu thụ chè của cả nước đạt 1 triệu tấn.", ["Việt Nam"]),
    ],
)
def test_what_the_world_has_is_of_no_country(text: str, expected: list[str | None]) -> None:
    assert places(text) == expected
