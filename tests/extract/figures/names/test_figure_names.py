"""What a figure is called: the whole noun, its deed, what a bare measure belongs to."""

import pytest

from extract.article import Article
from extract.facts import Observation
from extract.reader import read
from tests.extract.figures.conftest import DAY, names, stated, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a comma or «và» joins its like, and not another deed or somebody
        (
            "Mặt trận tổng hợp 87 ý kiến, kiến nghị của cử tri.",
            ["ý kiến, kiến nghị của cử tri"],
        ),
        (
            "Hội đã nêu 23 kiến nghị và đề xuất của doanh nghiệp về 4 luật.",
            ["kiến nghị và đề xuất của doanh nghiệp"],
        ),
        (
            "Công an lập biên bản 64 trường hợp vi phạm, xử phạt hơn 39 tỷ đồng.",
            ["trường hợp vi phạm lập biên bản", "xử phạt"],
        ),
        (
            "Nói về việc thiếu 268 giáo viên, Giám đốc Sở Giáo dục Vũ Văn An xin nhận lỗi.",
            ["giáo viên Nói về việc thiếu"],
        ),
        ("Trường còn 2 phòng thi chưa bảo đảm ánh sáng.", ["phòng thi chưa bảo đảm ánh sáng"]),
        (
            "Hệ thống nhận 5.238 văn bản đến, 791 văn bản đi.",
            ["văn bản đến Hệ thống nhận", "văn bản đi Hệ thống nhận"],
        ),
        # who did it where that says nothing
        ("Cơ quan chức năng đã khởi tố 17 vụ.", ["vụ khởi tố"]),
        ("Thành phố Mỹ Tho còn vướng 214 hộ.", ["hộ vướng"]),
        # what a bare measure belongs to
        (
            "Bờ biển bị sạt lở nặng với tổng chiều dài 50 m, sâu từ 5-7 m.",
            ["tổng chiều dài Bờ biển bị sạt lở nặng", "sâu Bờ biển bị sạt lở nặng"],
        ),
        (
            "Đoàn đến Bệnh viện Đa khoa tỉnh (quy mô 1.000 giường).",
            ["quy mô Đoàn đến Bệnh viện Đa khoa tỉnh"],
        ),
        (
            "Quỹ duyệt 640 dự án vay tiền từ các nguồn quỹ với tổng số tiền hơn 52 tỷ đồng.",
            ["dự án vay tiền từ các nguồn quỹ", "tổng số tiền dự án vay tiền"],
        ),
        # so much of a work
        ("Khối nhà kỹ thuật đạt 92% khối lượng.", ["Khối nhà kỹ thuật khối lượng"]),
        # what is asked for, and from where
        (
            "Ông Bùi Văn An đề nghị Chính phủ bổ sung 350 tỷ đồng từ nguồn dự phòng.",
            ["bổ sung từ nguồn dự phòng"],
        ),
        # what stands before a bracket is spoken of behind it
        (
            "Kim ngạch hàng có thuế (chiếm 25% tổng kim ngạch) đạt 12 tỷ USD.",
            ["Kim ngạch hàng có thuế trong tổng kim ngạch", "Kim ngạch hàng có thuế"],
        ),
        (
            "Trong bảng xếp hạng đại học tốt nhất, Việt Nam xếp thứ 59.",
            ["bảng xếp hạng đại học tốt nhất"],
        ),
        # deeds in a row, worth, a giver, and what a body cuts
        (
            "Năm 2023, tỉnh đã miễn, giảm, gia hạn thuế, phí khoảng 150 tỷ đồng.",
            ["miễn, giảm, gia hạn thuế, phí"],
        ),
        (
            "Hội trao 150 suất quà, tổng trị giá 300 triệu đồng.",
            ["suất quà Hội trao", "suất quà Hội trao trị giá"],
        ),
        ("Trong đó người dân đóng góp 180 tỷ đồng.", ["người dân đóng góp"]),
        (
            "Sau hợp nhất, Sở Nông nghiệp và Môi trường giảm 15 phòng.",
            ["phòng Sở Nông nghiệp và Môi trường"],
        ),
        ("Tòa xử 12 bị cáo về các tội “Đưa hối lộ”, “Nhận hối lộ”.", ["bị cáo về các tội"]),
        (
            "Tai nạn giao thông giảm cả 3 tiêu chí: giảm 98 vụ, giảm 27 người chết (-14,5%).",
            ["Tai nạn giao thông", "người chết", "người chết"],
        ),
        (
            "Giám đốc Sở Y tế Vũ Văn An yêu cầu các đơn vị bảo đảm 100% quân số ứng trực.",
            ["quân số ứng trực"],
        ),
        # said again by the first word of a unit
        (
            "Toàn tỉnh xảy ra 85 vụ tai nạn giao thông, giảm 12 vụ.",
            ["vụ tai nạn giao thông", "vụ tai nạn giao thông"],
        ),
        # who reports it
        (
            "Ông Võ Văn Đức báo cáo tỉnh giải ngân được 29 tỷ đồng.",
            ["tỉnh giải ngân"],
        ),
        # no names, but of what was spoken of
        (
            "CPI tăng 0,8%, là mức tăng thấp nhất kể từ đầu năm, thấp hơn 0,2%.",
            ["CPI", "CPI"],
        ),
    ],
)
def test_a_figure_is_called_by_its_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_numbers_alike_of_other_things_are_two_figures() -> None:
    text = "Năm 2023, tỉnh bố trí 31 điểm thi.\n\nNgành y tế bố trí 31 tổ y tế lưu động."
    assert len(names(text)) == len(["điểm thi", "tổ y tế"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ trưởng yêu cầu:\n\n- Sở Y tế đẩy nhanh lắp đặt 300 trạm đo mưa.", ["target"]),
        ("Khu vực miền Bắc có lượng mưa phổ biến 100-300 mm đến ngày 25/7.", ["actual"]),
    ],
)
def test_what_is_ordered_is_aimed_at_and_weather_is_not(text: str, expected: list[str]) -> None:
    found = read(Article(source="a.txt", text=text, published=DAY)).findings
    statuses = [f.fact.status.value for f in found if isinstance(f.fact, Observation)]
    assert statuses == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a change goes on with the indicator before it
        (
            "Kim ngạch xuất khẩu tôm đạt 1,6 tỷ USD, tăng 7%.",
            [
                ("actual", "Kim ngạch xuất khẩu tôm", "1600000000 USD"),
                ("change", "Kim ngạch xuất khẩu tôm", "7 %"),
            ],
        ),
        # brackets close, and the indicator before them is spoken of again
        (
            "Thu ngân sách đạt 900 tỷ đồng (dự toán giao 1.000 tỷ đồng), tăng 4%.",
            [
                ("actual", "Thu ngân sách", "900000000000 đồng"),
                ("target", "dự toán giao", "1000000000000 đồng"),
                ("change", "Thu ngân sách", "4 %"),
            ],
        ),
        # what was given to reach is of the indicator before
        (
            "Tỷ lệ bao phủ bảo hiểm y tế đạt 86,6%, năm 2017 Thủ tướng giao 82,2%.",
            [
                ("actual", "Tỷ lệ bao phủ bảo hiểm y tế", "86.6 %"),
                ("target", "Tỷ lệ bao phủ bảo hiểm y tế", "82.2 %"),
            ],
        ),
        # what was aimed at is of the indicator before
        (
            "Tỷ lệ giải quyết án đạt 91,4% (chỉ tiêu là trên 80%).",
            [
                ("actual", "Tỷ lệ giải quyết án", "91.4 %"),
                ("target", "Tỷ lệ giải quyết án", "80 %"),
            ],
        ),
        # what a deed is worth, or what is fallen short of, is not of what was measured before
        (
            "Thu ngân sách đạt 9 tỷ đồng. Hội xây nhà cho hội viên nghèo, trị giá 60 triệu đồng.",
            [("actual", "Thu ngân sách", "9000000000 đồng")],
        ),
        (
            "Lương cơ sở là 2 triệu đồng. Hụt thu khoảng 420 tỷ đồng.",
            [("actual", "Lương cơ sở", "2000000 đồng")],
        ),
        (
            "Thu ngân sách đạt 9 tỷ đồng. Hụt thu khoảng 1 tỷ đồng.",
            [
                ("actual", "Thu ngân sách", "9000000000 đồng"),
                ("change", "Thu ngân sách", "-1000000000 đồng"),
            ],
        ),
        # what is measured may stand behind a bracket
        (
            "Trên địa bàn xã có 512 ha (270 hộ) trồng sen.",
            [("actual", "trồng sen", "512 ha"), ("actual", "hộ", "270 hộ")],
        ),
        # «so với» joins nothing: what it compares with names nothing
        (
            "Khách quốc tế đạt 900 nghìn lượt, gấp 3 lần so với tháng trước nhưng vẫn giảm 8%.",
            [
                ("actual", "Khách quốc tế", "900000 lượt"),
                ("change", "Khách quốc tế", "3 lần"),
                ("change", "Khách quốc tế", "-8 %"),
            ],
        ),
        # things counted before lend their name to what fell
        (
            "Quý I xảy ra 300 vụ va chạm. So với quý trước giảm 25 vụ.",
            [("actual", "vụ va chạm", "300 vụ"), ("change", "vụ va chạm", "-25 vụ")],
        ),
        # a change said again in brackets, in another unit
        (
            "Diện tích lúa là 900 ha, giảm 20 ha (bằng 2,2%) so với vụ trước.",
            [
                ("actual", "Diện tích lúa", "900 ha"),
                ("change", "Diện tích lúa", "-20 ha"),
                ("change", "Diện tích lúa", "-2.2 %"),
            ],
        ),
        (
            "Thu ngân sách tăng 5% (đạt 900 tỷ đồng).",
            [
                ("change", "Thu ngân sách", "5 %"),
                ("actual", "Thu ngân sách", "900000000000 đồng"),
            ],
        ),
        # «con số này» is of what was spoken of before
        (
            "Tỷ lệ đỗ là 90%. Con số này ở Cà Mau là 73%.",
            [("actual", "Tỷ lệ đỗ", "90 %"), ("actual", "Tỷ lệ đỗ", "73 %")],
        ),
        # a sum is not of the things counted before it
        (
            "Công an thu 4 chiếc điện thoại di động, 2 triệu đồng.",
            [("actual", "chiếc điện thoại di động", "4 chiếc")],
        ),
        (
            "Công an tịch thu 9 chiếc loa, một xe kéo, 7 triệu đồng.",
            [
                ("actual", "chiếc loa Công an tịch thu", "9 chiếc"),
                ("actual", "tịch thu", "7000000 đồng"),
            ],
        ),
    ],
)
def test_what_has_no_name_goes_on_with_the_one_before(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who else was there did nothing with them, and they are more than houses
        (
            "Cùng dự có lãnh đạo các sở, ngành và gần 150 nhà báo.",
            [("actual", "nhà báo", "150 nhà báo")],
        ),
        # words whose second part leads to a value elsewhere
        (
            "Diện tích nhà ở đạt 25,8 m2/người; số hộ chưa có đất ở là 300 hộ.",
            [
                ("actual", "Diện tích nhà ở", "25.8 m2/người"),
                ("actual", "số hộ chưa có đất ở", "300 hộ"),
            ],
        ),
        # cases, and who came to harm in them, are of what happened
        (
            "Tai nạn giao thông xảy ra 96 vụ, làm chết 31 người; giảm 12 vụ, giảm 4 người chết.",
            [
                ("actual", "vụ Tai nạn giao thông", "96 vụ"),
                ("actual", "người chết Tai nạn giao thông", "31 người"),
                ("change", "vụ Tai nạn giao thông", "-12 vụ"),
                ("change", "người chết Tai nạn giao thông", "-4 người"),
            ],
        ),
        (
            "Về cháy rừng, trong quý I toàn TP xảy ra 4 vụ, làm bị thương 2 người.",
            [
                ("actual", "vụ cháy rừng", "4 vụ"),
                ("actual", "người bị thương cháy rừng", "2 người"),
            ],
        ),
        # whose they are, the report tells
        ("Cuối năm, tỉnh ta còn 310 hộ nghèo.", [("actual", "hộ nghèo", "310 hộ nghèo")]),
        # brackets that explain belong to the name
        (
            "Chỉ số giá tiêu dùng (CPI) tăng 4%.",
            [("change", "Chỉ số giá tiêu dùng (CPI)", "4 %")],
        ),
        # the name stands behind a verb
        (
            "Ngân hàng giữ nguyên lãi suất cho vay ở mức 4,5%.",
            [("actual", "lãi suất cho vay", "4.5 %")],
        ),
        (
            "Công an thu giữ 12 kg pháo nổ trái phép.",
            [("actual", "pháo nổ trái phép Công an thu giữ", "12 kg")],
        ),
        # a place before a value in a list is where it is, and no part of its name
        (
            "Lũ làm 90 nhà sập đổ (Lào Cai: 60 nhà; Yên Bái: 30 nhà).",
            [
                ("actual", "nhà sập đổ", "90 nhà"),
                ("actual", "nhà sập đổ", "60 nhà"),
                ("actual", "nhà sập đổ", "30 nhà"),
            ],
        ),
        (
            "Các tỉnh có tỷ lệ phủ sóng cao như: Hà Nam (91%), Cà Mau (89%).",
            [("actual", "tỷ lệ phủ sóng", "91 %"), ("actual", "tỷ lệ phủ sóng", "89 %")],
        ),
        # what is told of a measure is no part of its name
        (
            "Tiến độ giải ngân vốn đang tăng nhanh khi ước đạt 47%.",
            [("actual", "Tiến độ giải ngân vốn", "47 %")],
        ),
        # billions of nothing said are of đồng
        ("Tổng doanh thu đạt 1.496 tỷ.", [("actual", "Tổng doanh thu", "1496000000000 đồng")]),
        # herds are counted by what they are
        ("Đàn gia cầm 520 nghìn con.", [("actual", "Đàn gia cầm", "520000 con")]),
        # ages belong to the name
        (
            "Người từ 18 tuổi trở lên tiêm mũi 3 đạt 75%.",
            [("actual", "Người từ 18 tuổi trở lên tiêm mũi 3", "75 %")],
        ),
        # aims that were passed are counted
        ("Huyện đạt và vượt 17 chỉ tiêu.", [("actual", "chỉ tiêu", "17 chỉ tiêu")]),
    ],
)
def test_a_name_is_told_with_its_status_and_value(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert stated(text) == expected


def test_this_office_and_that_firm_are_no_name_of_what_they_do() -> None:
    assert told("Năm 2023, đơn vị này tuyển 120 lao động. Công ty đó trồng 80 ha rừng.") == [
        ("lao động", "120 lao động"),
        ("rừng", "80 ha"),
    ]


def test_who_gives_something_is_no_part_of_its_name() -> None:
    assert told("Bà Hà Thị Sen ủng hộ xây nhà tình nghĩa 300 triệu đồng.") == [
        ("ủng hộ xây nhà tình nghĩa", "300000000 đồng")
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # the time that something took is not of its name
        ("Sau một tuần số em nghỉ ốm tăng 30 em.", "số em nghỉ ốm"),
        ("Qua 4 tháng tổng đàn bò đạt 900 con.", "tổng đàn bò"),
        # but of those whom it tells apart it is
        (
            "Số người sau hai năm học nghề có việc là 90 người.",
            "Số người sau hai năm học nghề có việc",
        ),
    ],
)
def test_a_name_begins_behind_the_time_that_it_took(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cả huyện có 340 mắc sốt rét.", [("mắc sốt rét", "340 người")]),
        ("Cả huyện có 340 người mắc sốt rét.", [("người mắc sốt rét", "340 người")]),
        (
            "Có 80 bệnh nhân, 6 xuất viện.",
            [("bệnh nhân", "80 bệnh nhân"), ("xuất viện", "6 người")],
        ),
    ],
)
def test_people_are_counted_by_what_befell_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
