"""Harm told ahead of things, behind them, and once for several."""

import pytest

from tests.extract.figures.conftest import periods, places, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # ahead of things of a long name, and of what is measured
        (
            "Bão làm gãy đổ 39 cột viễn thông, cuốn trôi 6 công trình cấp nước.",
            [
                ("cột viễn thông gãy đổ", "39 cột"),
                ("công trình cấp nước cuốn trôi", "6 công trình"),
            ],
        ),
        (
            "Mưa lớn làm sạt lở 420 m đê, 16 km đường, 90 m kè.",
            [("đê sạt lở", "420 m"), ("đường sạt lở", "16 km"), ("kè sạt lở", "90 m")],
        ),
        # whatever weather did it
        (
            "Cơn lốc đã tốc mái 20 căn nhà và quật đổ 300 cây xanh.",
            [("căn nhà tốc mái", "20 căn nhà"), ("cây xanh quật đổ", "300 cây xanh")],
        ),
        # what happens is befallen by nothing, told ahead or behind
        (
            "Lũ cuốn trôi 12 cầu tạm; 5 điểm sạt lở.",
            [("cầu tạm cuốn trôi", "12 cầu"), ("điểm sạt lở", "5 điểm sạt lở")],
        ),
        (
            "Lũ gây ra 8 sự cố đê điều, 45 ngầm tràn bị hư hỏng.",
            [("sự cố đê điều", "8 sự cố"), ("ngầm tràn bị hư hỏng", "45 ngầm tràn")],
        ),
        # what only announces the list
        (
            "Bão gây thiệt hại: 4 ha ao cá bị tràn, 60 ha rau và 85 ha ngô bị ngập.",
            [("ao cá bị tràn", "4 ha"), ("rau bị ngập", "60 ha"), ("ngô bị ngập", "85 ha")],
        ),
        (
            "Thiệt hại ban đầu: đường bị sạt lở: 1.098 m; lúa bị ngập: 300 ha.",
            [("đường bị sạt lở", "1098 m"), ("lúa bị ngập", "300 ha")],
        ),
        (
            "Có 15 km đường và 700 m đường sắt bị hư hỏng.",
            [("đường bị hư hỏng", "15 km"), ("đường sắt bị hư hỏng", "700 m")],
        ),
        # what was built has its own deed
        (
            "Xã đã xây dựng 12 km đường, 3 trường học.",
            [("đường xây dựng", "12 km"), ("trường học xây dựng", "3 trường học")],
        ),
    ],
)
def test_harm_is_of_the_things_it_befell(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # by cause alone, of those who died
        (
            "Bão làm 32 người chết (gồm 27 người do lũ cuốn, 5 người do sập nhà).",
            [
                ("người chết", "32 người"),
                ("người chết do lũ cuốn", "27 người"),
                ("người chết do sập nhà", "5 người"),
            ],
        ),
        # told again in full by place, which is not so of what a place has
        (
            "Bão làm 29 cột viễn thông bị gãy (Lào Cai 19 cột viễn thông).",
            [("cột viễn thông bị gãy", "29 cột"), ("cột viễn thông bị gãy", "19 cột")],
        ),
        (
            "Bão làm 29 trạm y tế xã bị tốc mái; Lào Cai có 160 trạm y tế xã.",
            [("trạm y tế xã bị tốc mái", "29 trạm y tế"), ("trạm y tế xã", "160 trạm y tế")],
        ),
        # numbers in words, each of its own things
        (
            "Lốc làm ba người mất tích, bảy tàu cá bị chìm và hai ngôi nhà bị sập.",
            [
                ("người mất tích", "3 người"),
                ("tàu cá bị chìm", "7 tàu cá"),
                ("ngôi nhà bị sập", "2 ngôi nhà"),
            ],
        ),
        ("Hai nhà máy ở trong năm nhà xưởng cũ.", []),
    ],
)
def test_parts_and_numbers_in_words_keep_their_things(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how badly each was harmed is no share
        (
            "Có 12 nhà tốc mái từ 30-50%, 7 nhà tốc mái dưới 30%.",
            [("nhà tốc mái từ 30-50%", "12 nhà"), ("nhà tốc mái dưới 30%", "7 nhà")],
        ),
        (
            "Có 12.000 hộ bị mất điện, chiếm 40%.",
            [("hộ bị mất điện", "12000 hộ"), ("hộ bị mất điện", "40 %")],
        ),
        # where to people were led comes behind that they were
        (
            "Công an đã sơ tán 120 hộ dân đến nơi an toàn.",
            [("hộ dân sơ tán đến nơi an toàn", "120 hộ dân")],
        ),
        # points on a road are no marks
        (
            "Về giao thông: 14 điểm trên quốc lộ bị sạt lở.",
            [("điểm trên quốc lộ bị sạt lở", "14 điểm")],
        ),
        # the parts of a sum of harm
        (
            "Thiệt hại ước tính 9,2 tỷ đồng, trong đó nhà ở 3,2 tỷ đồng, nông nghiệp 6 tỷ đồng.",
            [
                ("Thiệt hại", "9200000000 đồng"),
                ("Thiệt hại nhà ở", "3200000000 đồng"),
                ("Thiệt hại nông nghiệp", "6000000000 đồng"),
            ],
        ),
        # a list of parts is of the whole that they add up, and of nothing where there is none
        (
            (
                "Bão làm 9 người chết và mất tích, trong đó 7 người chết, 2 người mất tích. "
                "Các tỉnh thiệt hại nặng gồm Sơn La 4 người, Phú Thọ 3 người."
            ),
            [
                ("người chết và mất tích", "9 người"),
                ("người chết", "7 người"),
                ("người mất tích", "2 người"),
                ("người chết và mất tích", "4 người"),
                ("người chết và mất tích", "3 người"),
            ],
        ),
        (
            "Bão làm 7 người chết, 12 người bị thương. Trong đó, Sơn La 4 người.",
            [("người chết", "7 người"), ("người bị thương", "12 người")],
        ),
        # where a disease is, and not what became of the animals
        (
            "Dịch cúm gia cầm tái phát tại 8 hộ của 3 xã, 5.200 con gà bị tiêu hủy.",
            [
                ("hộ có dịch cúm gia cầm", "8 hộ"),
                ("xã có dịch cúm gia cầm", "3 xã"),
                ("con gà bị tiêu hủy", "5200 con"),
            ],
        ),
        ("Dịch cúm gia cầm giảm ở 3 xã.", [("xã", "3 xã")]),
    ],
)
def test_lists_of_harm_are_named_by_what_they_tell(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


def test_who_died_where_is_placed() -> None:
    text = "Lũ làm 5 người chết, gồm: 3 người tại xã Nậm Xé, 2 người tại xã Võ Lao."
    assert told(text) == [("người chết", f"{value} người") for value in (5, 3, 2)]
    assert places(text) == [None, "Nậm Xé", "Võ Lao"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what befell others is not of what they were given
        (
            "Bộ đội chở 3.000 thùng mì tôm, 500 áo phao cho các xã bị cô lập.",
            [
                ("thùng mì tôm", "3000 thùng"),
                ("áo phao cho các xã bị cô lập", "500 áo phao"),
            ],
        ),
        # of things counted and of what is measured beside them
        (
            "Có 14 trường học, 3 trạm y tế và 200 ha hoa màu bị ngập.",
            [
                ("trường học bị ngập", "14 trường học"),
                ("trạm y tế bị ngập", "3 trạm y tế"),
                ("hoa màu bị ngập", "200 ha"),
            ],
        ),
        (
            "Có 12 trạm biến áp mất điện, 300 khách hàng bị gián đoạn cung cấp điện.",
            [
                ("trạm biến áp mất điện", "12 trạm biến áp"),
                ("khách hàng bị gián đoạn cung cấp điện", "300 khách hàng"),
            ],
        ),
        # only the harm, of what was told
        (
            "Dịch làm 312 con trâu mắc bệnh, trong đó 28 con chết.",
            [("con trâu mắc bệnh", "312 con"), ("con trâu chết", "28 con")],
        ),
        (
            "Cháy làm thiệt hại khoảng 7,5 ha rừng keo.",
            [("rừng keo thiệt hại", "7.5 ha")],
        ),
        # kinds that add up
        (
            "Có 12 tàu bị chìm (8 tàu cá, 4 tàu vận tải).",
            [
                ("tàu bị chìm", "12 tàu"),
                ("tàu cá bị chìm", "8 tàu cá"),
                ("tàu vận tải bị chìm", "4 tàu"),
            ],
        ),
        (
            "Ngập làm chia cắt 42 thôn với 320 hộ dân.",
            [("thôn chia cắt", "42 thôn"), ("hộ dân chia cắt", "320 hộ dân")],
        ),
    ],
)
def test_harm_is_of_no_others(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bão làm 12 người chết, 5 mất tích và 3 bị thương.",
            [
                ("người chết", "12 người"),
                ("người mất tích", "5 mất tích"),
                ("người bị thương", "3 người"),
            ],
        ),
        (
            "Lũ làm 13 người mất tích, sập 21 nhà, đứt 90 m dây điện, 4 cột điện bị gãy.",
            [
                ("người mất tích", "13 người"),
                ("nhà sập", "21 nhà"),
                ("dây điện đứt", "90 m"),
                ("cột điện bị gãy", "4 cột điện"),
            ],
        ),
        (
            "Có 800 m3 đất tràn xuống đường, 4 nhà bị vùi lấp.",
            [("đất tràn xuống đường", "800 m3"), ("nhà bị vùi lấp", "4 nhà")],
        ),
        # a second crop of one number, and kinds of cattle
        (
            "Lốc làm 90 ha lúa, 50 ha ngô, hoa màu và 60 cây nhãn bị gãy.",
            [
                ("lúa bị gãy", "90 ha"),
                ("ngô, hoa màu bị gãy", "50 ha"),
                ("cây nhãn bị gãy", "60 cây"),
            ],
        ),
        (
            "Rét làm 47 con trâu, 4 con dê và gần 350 con gà chết.",
            [
                ("con trâu chết", "47 con"),
                ("con dê chết", "4 con"),
                ("con gà chết", "350 con"),
            ],
        ),
        (
            "Có 3 thuyền viên trên biển, 4 người bị điện giật.",
            [("thuyền viên trên biển", "3 thuyền viên"), ("người bị điện giật", "4 người")],
        ),
        (
            "Về tình hình sạt lở bờ biển: 21,1 km.",
            [("sạt lở bờ biển", "21.1 km")],
        ),
        (
            "Có 600 ha lúa, hoa màu, cây lâm nghiệp bị thiệt hại.",
            [("lúa, hoa màu, cây lâm nghiệp bị thiệt hại", "600 ha")],
        ),
        # by place, in the sentence behind
        (
            "Lũ làm 45 cống bị cuốn trôi. Cụ thể, Hà Giang 36 cống; Sơn La 9 cống.",
            [
                ("cống bị cuốn trôi", "45 cống"),
                ("cống bị cuốn trôi", "36 cống"),
                ("cống bị cuốn trôi", "9 cống"),
            ],
        ),
    ],
)
def test_each_has_its_own_harm(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_lines_of_a_list_by_place_are_of_it() -> None:
    text = "Thiệt hại như sau:\n- Sơn La: 5 người chết; 7 nhà sập.\n- Tỉnh Hà Giang: 3 nhà sập."
    assert places(text) == ["Sơn La", "Sơn La", "Hà Giang"]


def test_a_province_told_of_apart_is_not_gone_on_with() -> None:
    text = (
        "Bão làm 6 người chết. Trong đó, riêng tỉnh Sơn La đã có 4 người chết. "
        "Ngoài ra, 112 người bị thương."
    )
    assert places(text) == [None, "Sơn La", None]


def test_against_a_day_is_not_on_it() -> None:
    text = "Đã có 34 người chết (tăng 3 người so với ngày 10/7), 9 người còn mất tích."
    assert ("2024-07-10", "2024-07-10") not in periods(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what was done to things, whoever did it, and where
        (
            "Tỉnh Quảng Nam đã sơ tán hơn 900 người ở vùng trũng thấp.",
            [("người ở vùng trũng thấp sơ tán", "900 người")],
        ),
        (
            "Điện lực cắt điện 40 trạm biến áp vùng trũng, ngừng cấp điện cho 7.000 khách hàng.",
            [
                ("trạm biến áp vùng trũng cắt điện", "40 trạm biến áp"),
                ("khách hàng bị ngừng cấp điện", "7000 khách hàng"),
            ],
        ),
        (
            "Điện lực đã khôi phục cấp điện cho 5.000 khách hàng.",
            [("khách hàng được Điện lực khôi phục cấp điện", "5000 khách hàng")],
        ),
        # what befell a place, and who lives there
        (
            "Tại xóm Bình An, đất đá vùi lấp 5 hộ, 21 nhân khẩu, khiến 3 người chết.",
            [
                ("hộ vùi lấp", "5 hộ"),
                ("nhân khẩu vùi lấp", "21 nhân khẩu"),
                ("người chết", "3 người"),
            ],
        ),
        (
            "Lũ quét chia cắt thôn Tân Lập với 60 hộ dân.",
            [("hộ dân chia cắt", "60 hộ dân")],
        ),
        (
            "Xã có 60 hộ với 250 người được di dời đến nơi an toàn.",
            [
                ("hộ được di dời đến nơi an toàn", "60 hộ"),
                ("người được di dời đến nơi an toàn", "250 người"),
            ],
        ),
        ("Thôn Tân Lập có 60 hộ với 250 người.", [("hộ", "60 hộ"), ("người", "250 người")]),
        # told behind all the places that theirs lies in
        (
            "Có 35 hộ ở xã Trà Leng, huyện Nam Trà My, tỉnh Quảng Nam bị cô lập.",
            [("hộ ở xã Trà Leng bị cô lập", "35 hộ")],
        ),
        (
            "Có 35 hộ ở xã Trà Leng, huyện Nam Trà My và 12 hộ ở xã Trà Don.",
            [("hộ ở xã Trà Leng", "35 hộ"), ("hộ ở xã Trà Don", "12 hộ")],
        ),
        # how deep water stands is of no household, and what it causes is no name
        (
            "Toàn bộ 12 phường đang ngập 0,4-1,1 m, trong đó 500 hộ dân ngập sâu 0,8 m.",
            [
                ("phường đang ngập", "12 phường"),
                ("độ sâu ngập phường", "0.4 m"),
                ("hộ dân ngập", "500 hộ dân"),
                ("độ sâu ngập hộ dân", "0.8 m"),
            ],
        ),
        ("Nước ngập 0,7 m gây ùn tắc giao thông.", [("Nước ngập", "0.7 m")]),
        (
            "Có 3 điểm sạt lở dài 900 m.",
            [("điểm sạt lở", "3 điểm sạt lở"), ("điểm sạt lở dài", "900 m")],
        ),
        # another harm of other things
        (
            "Lũ cuốn trôi 30 m kè làm 3 nhà sập.",
            [("kè cuốn trôi", "30 m"), ("nhà sập", "3 nhà")],
        ),
        # who has them is no part of their name, nor is how many places are listed
        (
            "Các xã Tân Lập, Minh Đức có 30 hộ bị cô lập.",
            [("hộ bị cô lập", "30 hộ")],
        ),
        (
            "Có 21 ca sốt tại 3 quận, huyện: Hoàng Mai, Long Biên, Gia Lâm.",
            [("ca sốt", "21 ca")],
        ),
        ("Có 12 xã đạt chuẩn, gồm: Tân Lập, Minh Đức.", [("xã đạt chuẩn", "12 xã")]),
        (
            "Bão làm 900 ha lúa và 340 ha hoa màu ngập úng.",
            [("lúa ngập úng", "900 ha"), ("hoa màu ngập úng", "340 ha")],
        ),
        # in districts that stand by their names alone
        (
            "Tỉnh Nghệ An có 900 ha lúa ngập, tập trung ở Đô Lương 700 ha, Diễn Châu hơn 200 ha.",
            [("lúa ngập", "900 ha"), ("lúa ngập", "700 ha"), ("lúa ngập", "200 ha")],
        ),
        # what they may not do
        (
            "Tỉnh cấm 230 tàu cá ra khơi.",
            [("tàu cá cấm ra khơi", "230 tàu cá")],
        ),
    ],
)
def test_things_are_told_with_what_was_done(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
