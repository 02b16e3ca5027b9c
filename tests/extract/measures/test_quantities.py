from decimal import Decimal

import pytest

from extract.measures.quantities import Quantity, find_quantities
from extract.text import view


def _one(text: str) -> Quantity:
    [quantity] = find_quantities(view(text))
    return quantity


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        # «đô» is a currency, a town is none; and titles in capitals
        ("vùng có 46 đô thị loại V", "46", "đô thị"),
        ("giá 46 đô", "46", "USD"),
        ("bổ nhiệm 2 Phó Giám đốc", "2", "phó giám đốc"),
        ("mỗi phòng 2 Phó Trưởng phòng", "2", "phó trưởng phòng"),
        ("đạt 16,5%", "16.5", "%"),
        ("tăng 2,1 điểm phần trăm", "2.1", "điểm %"),
        ("20,5 tỉ USD", "20500000000", "USD"),
        ("8.280 tỷ đồng", "8280000000000", "đồng"),
        ("1,3 triệu tỷ đồng", "1300000000000000", "đồng"),
        ("4.403 tỷ 46 triệu đồng", "4403046000000", "đồng"),
        ("2 tỷ rưỡi đồng", "2500000000", "đồng"),
        ("50.000đ", "50000", "đồng"),
        ("500 tr.đồng", "500000000", "đồng"),
        ("12,5 trđ", "12500000", "đồng"),
        ("1,5 triệu đ", "1500000", "đồng"),
        ("tăng trưởng đạt -2,1%", "-2.1", "%"),
        ("nhập khẩu: -4%", "-4", "%"),
        ("số lao động tăng +11% so với năm 2020", "11", "%"),
        ("1,2 tỷ đô la Mỹ", "1200000000", "USD"),
        ("thu nhập 62,5 triệu đồng/người/năm", "62500000", "đồng/người/năm"),
        ("mật độ 708 người/km2", "708", "người/km²"),
        ("có 12 bác sĩ/1 vạn dân", "12", "bác sỹ/1 vạn dân"),
        ("33 ca/100.000 dân", "33", "ca/100.000 dân"),
        ("tỷ số là 112,1 bé trai/100 bé gái", "112.1", "bé trai/100 bé gái"),
        ("16,4 triệu tài khoản", "16400000", "tài khoản"),
        ("113.5 ha", "113.5", "ha"),
        ("đạt 25 triệu/người/năm", "25000000", "đồng/người/năm"),
        ("công suất 468.000 mã lực", "468000", "CV"),
        ("07 người", "7", "người"),
        ("giá 65 triệu đồng mỗi m2", "65000000", "đồng/m²"),
        ("bán 48.000 đồng một kg", "48000", "đồng/kg"),
        ("thu 5 tỷ đồng mỗi năm", "5000000000", "đồng"),
        ("sản lượng 92,4 TWh", "92.4", "TWh"),
        ("12 ga hành khách", "12", "ga hành khách"),
        ("có 3,650 căn hộ", "3650", "căn hộ"),
        ("điểm trung bình 7,125 điểm", "7.125", "điểm"),
        ("mỗi mẹ sinh 2,125 con", "2.125", "con"),
        ("chỉ trả 180 đồng bằng tiền lẻ", "180", "đồng"),
        ("công suất 1.500 m3/ngày đêm", "1500", "m³/ngày đêm"),
        ("bụi mịn 21,7 µg/m3", "21.7", "µg/m³"),
        ("4 cảng hàng không", "4", "cảng hàng không"),
        ("120km đường", "120", "km"),
        ("năng suất 6,5 tấn/ha", "6.5", "tấn/ha"),
        ("theo kế hoạch 500 ha/thực hiện cả năm", "500", "ha"),
        ("cấp 12 tấn/toàn huyện", "12", "tấn"),
        ("lãi 7 triệu đồng/hợp tác xã/tháng", "7000000", "đồng/hợp tác xã/tháng"),
        ("thu 9 triệu đồng/cơ sở", "9000000", "đồng/cơ sở"),
        ("thu hút 2.410 tổ viên", "2410", "tổ viên"),
        ("tại 12 xã, phường, thị trấn", "12", "xã, phường, thị trấn"),
        ("có 21 bộ, ngành", "21", "bộ, ngành"),
        ("18 điểm cầu", "18", "điểm cầu"),
        ("dân số 98 triệu người", "98000000", "người"),
        ("mỗi năm 500 tỷ đồng", "500000000000", "đồng"),
        ("gần 96 nghìn F0 đang điều trị", "96000", "F0"),
        ("có 4.120 TS dự thi", "4120", "TS"),
        ("đặt 09 Kiosk thông minh", "9", "kiosk"),
        ("tại 10 khách sạn ven biển", "10", "khách sạn"),
        ("gồm 3 tiết mục", "3", "tiết mục"),  # a noun that the lexicon lacks
        ("gồm 3 trụ cột", "3", "trụ cột"),
        # scores without their unit, which other numbers beside «điểm» are not
        ("Điểm chuẩn ngành Thú y là 26,5", "26.5", "điểm"),
        ("điểm sàn vào trường từ 16 đến 23, tùy ngành", "16", "điểm"),
        ("điểm chuẩn kỳ này ở mức 19-27,5.", "19", "điểm"),
        ("có điểm xét tuyển từ 3 môn trở lên", "3", "môn"),
        # no noun ends inside a word
        ("có 81 hộ dân tộc Dao", "81", "hộ"),
        ("có 90 hộ dân sống ven suối", "90", "hộ dân"),
        # samples, and ground
        ("có 64 mẫu cho kết quả dương tính", "64", "mẫu"),
        ("trồng 5 mẫu lúa", "5", "mẫu"),
        # a classifier, whatever kind follows it
        ("bán 6 dòng sản phẩm", "6", "dòng"),
        ("khen 45 gương điển hình", "45", "gương"),
        ("xây 3 bến tổng hợp", "3", "bến"),
        ("có 17 vùng nguyên liệu", "17", "vùng"),
        ("có 4 dòng họ hiếu học", "4", "dòng họ"),
        ("tổng số 35 dự án", "35", "dự án"),
        ("xuất khẩu sang thị trường này (-5,2%)", "-5.2", "%"),
        ("2.000 hồ sơ", "2000", "hồ sơ"),  # 2000 with its dot is no year
    ],
)
def test_a_quantity_has_value_and_unit(text: str, value: str, unit: str) -> None:
    quantity = _one(text)
    assert (quantity.value, quantity.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("giảm từ 22 xuống 14 vụ", [("22", "vụ"), ("14", "vụ")]),
        ("tăng từ 1,2 lên 1,5 tỷ đồng", [("1200000000", "đồng"), ("1500000000", "đồng")]),
        # what does not move that way is no scale
        ("từ 500 lên 1,5 tỷ đồng", [("1500000000", "đồng")]),
        ("từ năm 2020 xuống 14 vụ", [("14", "vụ")]),
    ],
)
def test_what_something_moves_from_has_the_unit_of_where_it_moves(
    text: str, values: list[tuple[str, str]]
) -> None:
    found = [(str(one.value), one.unit) for one in find_quantities(view(text)) if one.unit]
    assert found == values


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("từ 8,3 - 8,5%", "8.3", "8.5"),
        ("8,3% - 8,5%", "8.3", "8.5"),
        ("từ 51 - 55/60 điểm", "51", "55"),
        ("từ 8% đến 10%", "8", "10"),
        ("từ 6,5%/năm đến 8,5%/năm", "6.5", "8.5"),
        ("từ 5 đến 7 triệu đồng", "5000000", "7000000"),
        # without «từ», where both are alike
        ("khoảng 1,5 đến 2 vạn người", "15000", "20000"),
        ("hơn 100 đến 200 ha", "100", "200"),
        ("3.000 người đến 5.000 người", "3000", "5000"),
        ("tăng 5% đến 7%", "5", "7"),
        ("3,1-3,2 triệu tỷ đồng", "3100000000000000", "3200000000000000"),
        ("1 – 2 tuần", "1", "2"),
    ],
)
def test_a_range_is_one_quantity(text: str, lower: str, upper: str) -> None:
    quantity = _one(text)
    assert (quantity.value, quantity.value_to) == (Decimal(lower), Decimal(upper))


@pytest.mark.parametrize(
    ("text", "value", "whole", "rank"),
    [
        ("4.543/6.325 thủ tục hành chính", 4543, 6325, False),
        ("đã có 43/53 nhiệm vụ", 43, 53, False),
        ("xếp hạng 86/193", 86, 193, True),
        ("tại 8/10 xã", 8, 10, False),
        ("thu 120.000/150.000 tỷ đồng", 120 * 10**12, 150 * 10**12, False),
        ("4.543 trên tổng số 6.325 thủ tục", 4543, 6325, False),
    ],
)
def test_a_part_of_a_whole(text: str, value: int, whole: int, rank: bool) -> None:  # noqa: FBT001
    quantity = _one(text)
    assert (int(quantity.value), quantity.rank) == (value, rank)
    assert quantity.out_of == Decimal(whole)


def test_two_counts_of_one_event_stand_beside_each_other() -> None:
    found = find_quantities("Có 61 tàu/418 ngư dân, 10 bác sĩ/1 vạn dân, hệ số 5 tạ/ha.")
    assert [(int(one.value), one.unit) for one in found][:3] == [
        (61, "tàu"),
        (418, "ngư dân"),
        (10, "bác sĩ"),
    ]


def test_millions_behind_money_are_of_money() -> None:
    found = find_quantities(view("đạt 67 triệu đồng/người/năm, tăng 12 triệu so với khi lập xã"))
    assert [one.unit for one in found] == ["đồng/người/năm", "đồng"]
    assert _one("bán 47 triệu con giống").unit != "đồng"
    found = find_quantities(view("tăng từ 2,05 triệu lên mức 2,78 triệu đồng"))
    assert [(int(one.value), one.unit) for one in found] == [(2050000, "đồng"), (2780000, "đồng")]


def test_parts_beside_each_other_are_no_range() -> None:
    found = find_quantities(view("cơ cấu tương ứng là 22,5% - 41,2% - 36,3%"))
    assert [str(one.value) for one in found] == ["22.5", "41.2", "36.3"]
    assert all(one.value_to is None for one in found)


def test_from_one_to_another_is_two() -> None:
    found = find_quantities(view("tăng từ 113,5 tỉ USD năm 2021 lên 117,3 tỉ USD năm 2023"))
    assert [quantity.value for quantity in found] == [Decimal(1135 * 10**8), Decimal(1173 * 10**8)]


@pytest.mark.parametrize(
    ("text", "qualifier", "direction"),
    [
        ("trên 20%", "trên", None),
        ("ước đạt 16,5%", "ước", None),
        ("ước tính 30 tỷ đồng", "ước tính", None),
        ("tăng 23%", None, "tăng"),
        ("giảm khoảng 5%", "khoảng", "giảm"),
        ("tăng lên 23%", None, None),  # reached, not added
        ("tối thiểu 100 người", "tối thiểu", None),
        ("ít nhất 12 dự án", "ít nhất", None),
        ("chỉ 12 thí sinh", "chỉ", None),
        ("đình chỉ 12 thí sinh", None, None),
    ],
)
def test_the_words_before_say_how_it_is_meant(
    text: str, qualifier: str | None, direction: str | None
) -> None:
    quantity = _one(text)
    assert (quantity.qualifier, quantity.direction) == (qualifier, direction)


def test_a_place_in_an_order_and_a_multiple() -> None:
    assert _one("xếp thứ 7 toàn quốc").rank
    assert _one("tỉnh đạt hạng 3 toàn quốc").rank
    assert _one("cao thứ 8 cả nước").rank
    both = find_quantities(view("từ vị trí 86 lên 71/193 quốc gia"))
    assert [(int(one.value), one.rank) for one in both] == [(86, True), (71, True)]
    assert _one("xếp 25/63").rank
    assert not find_quantities(view("nhà thầu hạng 3 trong nước"))
    assert _one("gấp 1,7 lần").times


@pytest.mark.parametrize(
    "text",
    [
        "năm 2024",
        "Khoản 2 Điều 14 quy định",
        "giai đoạn 2021-2025",
        "tháng 6/2025",
        "ngày 19/7",
        "sáng 9-7",
        "phiên họp thứ 8",
        "Nghị quyết số 144-QĐ/TW",
        "Chỉ thị số 35- CT/TW",
        "Nghị định 67/2025/NĐ-CP",
        "số 35",
        "mạng 4G",
        "Đề án 06 của Chính phủ",
        "Quốc lộ 1 đoạn qua tỉnh",
        "điện thoại 0912345678",
        "Quốc hội khóa 15",
        "Điều 5 của Luật",
        "lúc 13 giờ 30",
        "lúc 8h30",
        "6 tháng đầu năm",
        "kênh VTV 1",
        "“5 đẩy mạnh”",
        "1. Về công tác",
        "dịch COVID-19",
        "phục vụ 24/7",
        "chính quyền địa phương 2 cấp",
        "bão số 3",
        "Ngày Quốc khánh 2/9",
        "Hội nghị Trung ương 8 khóa XIII",
        "tại Km 12+500 tuyến",
        "cập nhật bản tin 10 ngày/lần",
        "thi công 3 ca 4 kíp",
        "quy hoạch chi tiết 1/500 khu tái định cư",
        "bản đồ 1/2.000 của xã",
        "làm việc “3 ca, 4 kíp”",
    ],
)
def test_what_measures_nothing_is_left_alone(text: str) -> None:
    assert find_quantities(view(text)) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("công bố danh mục 282 dự án", ["282"]),
        ("danh mục 2 kèm theo", []),
        ("từ 12 - 15/9 tỉnh tổ chức hội chợ", []),
        ("lớp 6 đến 9 học sinh", ["9"]),
        ("8 giờ đến 10 giờ", ["8", "10"]),
        ("20 người đến 3 điểm thi", ["20", "3"]),
        ("từ năm 2015 đến 3 tấn", ["3"]),
    ],
)
def test_what_is_no_range(text: str, values: list[str]) -> None:
    found = [(str(one.value), one.value_to) for one in find_quantities(view(text))]
    assert found == [(value, None) for value in values]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("tại các quận 7, 8, 12 khiến giao thông ùn tắc", []),
        ("các phường 3, 4 và 10 di dời hộ dân", []),
        ("tại các quận 7 và 8 có 40 điểm ngập", ["40"]),
        ("quân khu 4, 5, 7 điều động xe", []),
        ("đội 1, 3, 8 tuần tra", []),
        ("lớp 10, 11, 12 học sinh nghỉ", []),
        ("tại tổ 5, 6 hộ dân bị cô lập", ["6"]),
        ("ở khu tái định cư 3 mở rộng", []),
        ("vụ nổ tại số 8 ngõ 21 làm 2 người bị thương", ["2"]),
        ("nhà số 3 ngách 24 ngõ 5 đường Đê", []),
        ("khu phố 2 phường 9 có 14 hộ", ["14"]),
        ("đợt 1 có 3 xã, 4 phường", ["3", "4"]),
        ("gồm 6 chương 21 điều", ["6", "21"]),
        ("giai đoạn 1.240ha", []),
        ("giai đoạn 1 rộng 240ha", ["240"]),
        ("các phường bầu 3, 4 hoặc 5 đại biểu", ["5"]),
    ],
)
def test_what_is_called_by_its_number_is_no_quantity(text: str, values: list[str]) -> None:
    assert [str(one.value) for one in find_quantities(view(text))] == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Có 12 khách sạn từ 3 đến 5 sao.", ["12 khách sạn", "3 đến 5 sao"]),
        ("Xây 4 ngôi nhà từ 5 đến 7 tầng.", ["4 ngôi nhà", "5 đến 7 tầng"]),
        ("Có 46 sản phẩm được xếp hạng 4 sao.", ["46 sản phẩm", "4 sao"]),
    ],
)
def test_stars_are_no_place_in_an_order(text: str, expected: list[str]) -> None:
    found = find_quantities(text)
    assert [f"{one.value_text} {one.unit}" for one in found] == expected
    assert not any(one.rank for one in found)
