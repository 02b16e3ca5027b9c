"""One measure in many sentences: its name, value, unit and status hold whatever tells of it."""

import pytest

from tests.extract.figures.conftest import figures, told

LEVELS = [
    "{N} đạt {a}.",
    "{N} ước đạt {a}, tăng 4,5% so với cùng kỳ.",
    "Theo báo cáo của Sở Tài chính, {n} đạt {a}.",
    "{N} tăng 4,5%, đạt {a}.",
    "Riêng {n} giảm 4,5%, còn {a}.",
    "{N} năm 2022 là {b}, đến năm 2023 là {a}.",
    "{N} tăng từ {b} năm 2021 lên {a} năm 2023.",
    "Theo Sở Kế hoạch và Đầu tư, {n} đạt {a}.",
    "{N} đạt {b} (kế hoạch là {a}).",
]
"""Sentences in which a measure comes to a value."""
MEASURES = [
    ("số xã đạt chuẩn nông thôn mới", "84 xã", "71 xã"),
    ("số doanh nghiệp thành lập mới", "910 doanh nghiệp", "870 doanh nghiệp"),
    ("dân số", "900.000 người", "850.000 người"),
    ("lượng khách đến Đà Lạt", "1,2 triệu lượt khách", "1 triệu lượt khách"),
    ("tổng đàn bò", "31.000 con", "29.500 con"),
    ("thu nội địa", "640 tỷ đồng", "610 tỷ đồng"),
    ("tiền sử dụng đất", "310 tỷ đồng", "290 tỷ đồng"),
    ("quỹ bảo trợ trẻ em", "15 tỷ đồng", "12 tỷ đồng"),
    ("tỷ lệ điều tra, khám phá án", "91,5%", "88%"),
    ("điểm trung bình môn Toán", "6,7 điểm", "6,2 điểm"),
    ("chỉ số PAPI", "44,5 điểm", "43,1 điểm"),
    ("số ngày lưu trú bình quân", "2,4 ngày", "2,1 ngày"),
    # words that order or aim at something elsewhere
    ("số bò mắc bệnh viêm da nổi cục và tụ huyết trùng phải tiêu hủy", "31 con", "29 con"),
    ("số nhiệm vụ do Thủ tướng Chính phủ giao", "245 nhiệm vụ", "210 nhiệm vụ"),
    ("số chỉ tiêu đạt và vượt kế hoạch", "15 chỉ tiêu", "13 chỉ tiêu"),
    ("tỷ lệ hộ dùng nước từ công trình cấp nước tập trung", "91,5%", "88%"),
]


@pytest.mark.parametrize("frame", LEVELS)
@pytest.mark.parametrize(("name", "value", "other"), MEASURES)
def test_a_value_is_of_the_measure_whatever_tells_of_it(
    frame: str, name: str, value: str, other: str
) -> None:
    upper = name[0].upper() + name[1:]
    facts = figures(frame.format(N=upper, n=name, a=value, b=other))
    number = value.removesuffix("%").split(" ")[0]
    reached = [f.indicator.lower() for f in facts if f.value_text.split(" ")[0] == number]
    assert reached == [name.lower()]
    assert {f.indicator.lower() for f in facts} == {name.lower()}
    planned = number if "kế hoạch" in frame else None
    kinds = {f.value_text.split(" ")[0]: str(f.status) for f in facts}
    assert all(
        kind == ("target" if text == planned else "change" if text == "4,5" else "actual")
        for text, kind in kinds.items()
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # «mới» tells of the value
        ("Vốn đầu tư công mới đạt 45%.", ["Vốn đầu tư công"]),
        ("Tỷ lệ tiêm mới đạt 71%.", ["Tỷ lệ tiêm"]),
        ("Sản lượng nuôi trồng mới chỉ đạt 300 tấn.", ["Sản lượng nuôi trồng"]),
        # «lần đầu» is when it was, and which of several
        ("Tỷ lệ cấp giấy chứng nhận lần đầu đạt 91%.", ["Tỷ lệ cấp giấy chứng nhận lần đầu"]),
        ("Kim ngạch lần đầu đạt 1 tỷ USD.", ["Kim ngạch"]),
        # other things than those spoken of
        ("Số hộ nghèo giảm 8%, còn 900 hộ cận nghèo.", ["Số hộ nghèo", "hộ cận nghèo"]),
        ("Thu ngân sách tăng 8%, đạt 15/15 chỉ tiêu.", ["Thu ngân sách", "chỉ tiêu"]),
    ],
)
def test_what_a_measure_does_not_take(text: str, names: list[str]) -> None:
    assert [f.indicator for f in figures(text)] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # by how much a plan was passed, in what is counted or paid
        (
            "Huyện giảm nghèo nhanh, số hộ thoát nghèo là 300 hộ, vượt kế hoạch 25 hộ.",
            [("số hộ thoát nghèo", "300", "actual"), ("số hộ thoát nghèo", "25", "change")],
        ),
        (
            "Thu nội địa đạt 1.200 tỷ đồng, vượt dự toán 200 tỷ đồng.",
            [("Thu nội địa", "1.200 tỷ", "actual"), ("Thu nội địa", "200 tỷ", "change")],
        ),
        # a plan itself, and what is still to be done
        ("Dự toán thu nội địa là 900 tỷ đồng.", [("Dự toán thu nội địa", "900 tỷ", "target")]),
        ("Các xã phải tiêu hủy 31 con lợn bệnh.", []),
    ],
)
def test_what_is_planned_and_what_was_reached(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    told = [(f.indicator, f.value_text, str(f.status)) for f in figures(text)]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # so much of what it was: no revenue of 105%
        (
            "Thu nội địa đạt 900 tỷ đồng, bằng 105,2% so với cùng kỳ.",
            [("Thu nội địa", "900"), ("Thu nội địa so với cùng kỳ", "105,2")],
        ),
        (
            "Xuất khẩu chè đạt 5 triệu USD, bằng 45% kế hoạch và 112% so với năm 2022.",
            [
                ("Xuất khẩu chè", "5"),
                ("Xuất khẩu chè so với kế hoạch", "45"),
                ("Xuất khẩu chè so với năm 2022", "112"),
            ],
        ),
        # by how much it fell, told twice
        (
            "Số vụ cháy giảm 9 vụ, bằng 12% so với cùng kỳ.",
            [("Số vụ cháy", "9"), ("Số vụ cháy", "12")],
        ),
        # a level
        ("Tỷ lệ giải ngân đạt 45% so với cùng kỳ.", [("Tỷ lệ giải ngân", "45")]),
        # the goal that was passed
        (
            "Tỷ lệ phủ sóng 5G đạt 78%, vượt mục tiêu nghị quyết đề ra (75%).",
            [
                ("Tỷ lệ phủ sóng 5G", "78"),
                ("mục tiêu nghị quyết đề ra về tỷ lệ phủ sóng 5G", "75"),
            ],
        ),
        # a comma inside a name behind «trong khi»
        (
            "Thu phí đạt 9 tỷ đồng, trong khi tỷ lệ điều tra, khám phá án chỉ đạt 85%.",
            [("Thu phí", "9"), ("tỷ lệ điều tra, khám phá án", "85")],
        ),
        # «khi sinh» belongs to the name
        (
            "Tỷ số giới tính khi sinh là 112 bé trai/100 bé gái.",
            [("Tỷ số giới tính khi sinh", "112")],
        ),
        # a measure behind who raises it, whatever its noun
        (
            "Hội nghị thống nhất nâng học bổng đại học từ 2 tỷ đồng hiện nay lên 3 tỷ đồng.",
            [("học bổng đại học", "2"), ("học bổng đại học", "3")],
        ),
        (
            "Các giải pháp trên góp phần đưa quỹ bảo trợ trẻ em lên 15 tỷ đồng.",
            [("quỹ bảo trợ trẻ em", "15")],
        ),
        (
            "Hội nghị thống nhất nâng tỷ lệ điều tra, khám phá án từ 85% hiện nay lên 90%.",
            [("tỷ lệ điều tra, khám phá án", "85"), ("tỷ lệ điều tra, khám phá án", "90")],
        ),
        # one value after the other, to names with commas in them
        (
            "Tỷ lệ điều tra, khám phá án và thu phí lần lượt đạt 85% và 9 tỷ đồng.",
            [("Tỷ lệ điều tra, khám phá án", "85"), ("thu phí", "9")],
        ),
        (
            "Diện tích, sản lượng lúa lần lượt đạt 800 ha và 5.000 tấn.",
            [("Diện tích lúa", "800"), ("sản lượng lúa", "5.000")],
        ),
        # what moved before a comma, and from where to where
        (
            "Tỷ lệ điều tra, khám phá án tăng mạnh, từ 80% năm 2020 lên 85% năm 2023.",
            [("Tỷ lệ điều tra, khám phá án", "80"), ("Tỷ lệ điều tra, khám phá án", "85")],
        ),
        (
            "Công suất phòng bình quân tăng nhanh, từ 50% năm 2020 lên 61% năm 2023.",
            [("Công suất phòng bình quân", "50"), ("Công suất phòng bình quân", "61")],
        ),
        # cases counted by another noun
        (
            "Số tài xế vi phạm tăng 8%, là 900 trường hợp.",
            [("Số tài xế vi phạm", "8"), ("Số tài xế vi phạm", "900")],
        ),
        # the number spoken of, and how it stands now
        (
            "Số hộ nghèo giảm 5%, con số này còn 300 hộ.",
            [("Số hộ nghèo", "5"), ("Số hộ nghèo", "300")],
        ),
        (
            "Huyện nâng điểm trung bình từ 6,2 điểm hiện nay lên 6,8 điểm.",
            [("điểm trung bình", "6,2"), ("điểm trung bình", "6,8")],
        ),
        # how it went, and until when, is no part of a name
        (
            "Số vụ cháy giảm dần qua từng năm: từ 30 vụ (năm 2020) xuống 12 vụ (năm 2023).",
            [("Số vụ cháy", "30"), ("Số vụ cháy", "12")],
        ),
        (
            "Đại hội đề ra chỉ tiêu tỷ lệ phủ sóng 5G đến cuối nhiệm kỳ đạt 55%.",
            [("tỷ lệ phủ sóng 5G", "55")],
        ),
        (
            "Tỷ lệ điều tra, khám phá án tăng dần qua các năm: từ 80% (năm 2021) lên 85%.",
            [("Tỷ lệ điều tra, khám phá án", "80"), ("Tỷ lệ điều tra, khám phá án", "85")],
        ),
        # a score inside a quotation is no slogan's number
        (
            "Bà An nói: “Điểm trung bình môn Văn đạt 6,2 điểm, theo phương châm 3 không”.",
            [("Điểm trung bình môn Văn", "6,2")],
        ),
        # other verbs than those that raise
        (
            "Số lao động đưa đi nước ngoài tăng lên 500 người.",
            [("Số lao động đưa đi nước ngoài", "500")],
        ),
    ],
)
def test_what_a_value_is_reckoned_on(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(f.indicator, f.value_text.split(" ")[0]) for f in figures(text)] == expected


def test_a_floor_behind_its_number_is_told() -> None:
    fact = figures("Phấn đấu tỷ lệ phủ sóng 5G đạt 78% trở lên.")[0]
    assert (fact.qualifier, str(fact.status)) == ("trở lên", "target")


@pytest.mark.parametrize(
    "text",
    [
        "Phấn đấu đến năm 2030: số xã đạt chuẩn nông thôn mới đạt 84 xã.",
        "Phấn đấu tỷ lệ cử tri đi bỏ phiếu đạt 99%.",
        "Đại hội đề ra chỉ tiêu tỷ lệ điều tra, khám phá án đến cuối nhiệm kỳ đạt 85%.",
        "Theo kế hoạch năm 2025, tỷ lệ phủ sóng 5G đạt 55%.",
        "Kế hoạch phát triển kinh tế - xã hội năm 2025: thu nội địa đạt 500 tỷ đồng.",
    ],
)
def test_words_of_a_name_do_not_tell_that_it_was_reached(text: str) -> None:
    assert [str(f.status) for f in figures(text)] == ["target"]


def test_a_year_is_over_where_the_report_opens_with_a_later_day() -> None:
    text = (
        "UBND tỉnh họp phiên thường kỳ\n\nChiều 8/10/2024, ông Trần Văn Bình chủ trì cuộc họp nghe"
        " báo cáo.\n\nSố vụ cháy năm 2022 là 14 vụ, đến năm 2023 là 22 vụ."
    )
    facts = [f for f in figures(text, None) if f.unit == "vụ"]
    assert [str(f.status) for f in facts] == ["actual", "actual"]


def test_what_was_planned_for_a_year_and_what_came_of_it() -> None:
    text = "Theo kế hoạch năm 2024, huyện trồng 300 ha rừng, đến nay đã trồng 200 ha."
    assert [str(f.status) for f in figures(text)] == ["target", "actual"]
    text = "Thực hiện kế hoạch năm 2023, thu nội địa đạt 500 tỷ đồng."
    assert [str(f.status) for f in figures(text)] == ["actual"]


def test_by_how_much_it_changed_is_no_bound() -> None:
    facts = figures("Tỷ lệ phủ sóng đạt 55%, cao hơn 3% so với năm trước.")
    assert [(f.qualifier, str(f.status)) for f in facts] == [(None, "actual"), (None, "change")]


def test_what_a_change_is_compared_with_is_no_part_of_its_name() -> None:
    text = "Sản lượng điện tháng 9 so với tháng trước và cùng kỳ năm ngoái tăng lần lượt 5% và 17%."
    assert told(text) == [("Sản lượng điện", "5 %"), ("Sản lượng điện", "17 %")]
    assert told("Giá gạo so với cuối năm trước tăng 5%.") == [("Giá gạo", "5 %")]
    assert told("Số hộ nghèo so với tổng số hộ là 5%.") != [("Số hộ nghèo", "5 %")]
