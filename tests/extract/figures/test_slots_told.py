"""Small reports, in which place and time of a figure stand elsewhere than at it.

Each frame is read with several fillers: what is measured must not change where and when it is.
"""

from datetime import date

import pytest

from tests.extract.figures.conftest import figures, places

_PREDICATES = (
    "xảy ra 12 vụ cháy rừng",
    "kết nạp 12 hội viên",
    "đón 12 nghìn lượt khách",
    "cho 12 hộ nghèo vay vốn",
    "có 12 hợp tác xã đang hoạt động",
)
_CLAUSES = (
    "số vụ đuối nước là 12 vụ",
    "tỷ lệ hộ nghèo là 12%",
    "thu ngân sách đạt 12 tỷ đồng",
    "số hợp tác xã đang hoạt động là 12 hợp tác xã",
)
_NATION = "Sáng 8/7, tại Hà Nội, Thủ tướng chủ trì Phiên họp Chính phủ thường kỳ.\n\n"
_UNNAMED = "Phiên họp thường kỳ\n\nSáng 8/7, UBND tỉnh họp thường kỳ với các huyện.\n\n"


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("Năm 2023, {P} {p}, còn {Q} {p}.", ["P", "Q"]),
        ("Năm 2023, {P} {p}; {Q} {p}.", ["P", "Q"]),
        ("Năm 2023, tại {P}, {c}; tại {Q}, {c}.", ["P", "Q"]),
        ("Năm 2023, tại {P}, {c}, trong khi tại {Q}, {c}.", ["P", "Q"]),
        ("Năm 2023, tỉnh {P} {p} và tỉnh {Q} {p}.", ["P", "Q"]),
        ("Năm 2023, tại {P}, {c}, tại {Q}, {c}.", ["P", "Q"]),
        ("Năm 2023, cả nước {p}, trong đó tỉnh {P} {p}.", ["Việt Nam", "P"]),
    ],
)
@pytest.mark.parametrize("filler", range(4))
def test_each_clause_has_the_place_to_which_it_turns(
    frame: str, expected: list[str], filler: int
) -> None:
    text = _NATION + _filled(frame, filler)
    named = [{"P": "Sơn La", "Q": "Bến Tre"}.get(one, one) for one in expected]
    assert places(text) == named


def _filled(frame: str, filler: int) -> str:
    """Fill a frame; its second value is another, so that both are told."""
    slots = {"P": "Sơn La", "Q": "Bến Tre"}
    first = frame.format(p=_PREDICATES[filler], c=_CLAUSES[filler], **slots)
    begin = first.index("12") + 2
    return first[:begin] + first[begin:].replace("12", "17")


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        # some «tỉnh» that nothing names is not the nation
        ("Năm 2023, tỉnh {p}.", [None]),
        ("Năm 2023, cả nước {p}. Trong khi đó, tỉnh {q}.", ["Việt Nam", None]),
        ("Theo đánh giá của Bộ Nội vụ, năm 2023, tỉnh {p}; cả nước {q}.", [None, "Việt Nam"]),
    ],
)
@pytest.mark.parametrize("filler", range(5))
def test_a_province_without_a_name_is_not_the_nation(
    frame: str, expected: list[str | None], filler: int
) -> None:
    second = _PREDICATES[filler].replace("12", "17")
    assert places(_UNNAMED + frame.format(p=_PREDICATES[filler], q=second)) == expected


def test_a_province_of_which_nothing_tells_which_is_none() -> None:
    report = (
        "Tiếp xúc cử tri\n\nNgày 8/7, Đoàn đại biểu Quốc hội tỉnh tiếp xúc cử tri về Kỳ họp thứ "
        "tám của Quốc hội.\n\nKinh tế cả nước phục hồi. "
    )
    assert places(report + "Thu ngân sách của tỉnh năm 2023 đạt 12 tỷ đồng.") == [None]
    # what is said of it first counts
    said = "Số hộ nghèo của tỉnh là 149 hộ, thuộc nhóm thấp của cả nước."
    assert places(_UNNAMED + said) == [None]


_LOCAL = "Tỉnh Sơn La đổi mới\n\nNgày 8/7, UBND tỉnh Sơn La họp thường kỳ.\n\n"


@pytest.mark.parametrize(
    ("text", "area", "as_of"),
    [
        (
            "Theo quy định của Bộ Giáo dục và Đào tạo, mỗi lớp không quá 35 học sinh.",
            None,
            None,
        ),
        ("Theo Luật Đất đai năm 2024, hạn mức giao cho mỗi hộ không quá 2 ha.", None, None),
        ("Theo Nghị định số 168/2024/NĐ-CP, hành vi này bị phạt tới 20 triệu đồng.", None, None),
        # what was done by a law, and what a province's own body sets
        (
            "Theo Nghị định số 168/2024/NĐ-CP, công an đã xử phạt 35 trường hợp.",
            "Sơn La",
            date(2024, 7, 8),
        ),
        (
            "Theo quy định của UBND tỉnh, mức hỗ trợ cho mỗi hộ là 35 triệu đồng.",
            "Sơn La",
            date(2024, 7, 8),
        ),
    ],
)
def test_what_a_law_asks_is_of_no_place_and_no_day(
    text: str, area: str | None, as_of: date | None
) -> None:
    (fact,) = figures(_LOCAL + text)
    assert (fact.area.name if fact.area else None, fact.as_of) == (area, as_of)


@pytest.mark.parametrize(
    ("lead", "as_of"),
    [
        ("Ngày 8/7, UBND tỉnh Sơn La tổ chức hội nghị giao ban.", date(2024, 7, 8)),
        # a meeting that is still to come, or was long ago
        ("Ngày 25/8 tới, UBND tỉnh Sơn La sẽ tổ chức Hội nghị xúc tiến.", date(2024, 7, 20)),
        ("Hội nghị toàn quốc sẽ diễn ra vào ngày 15/11/2024 tại Sơn La.", date(2024, 7, 20)),
        ("Ngày 12/1, HĐND tỉnh Sơn La tổ chức kỳ họp chuyên đề.", date(2024, 7, 20)),
    ],
)
def test_figures_are_as_of_a_meeting_that_was_held(lead: str, as_of: date) -> None:
    (fact,) = figures(f"Sơn La đổi mới\n\n{lead}\n\nHiện tỉnh có 35 xã đạt chuẩn.")
    assert fact.as_of == as_of


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh giải ngân 145 tỷ đồng vốn đầu tư công trong năm 2023.",
        "Tỉnh giải quyết 147 đơn khiếu nại, tố cáo trong năm 2023.",
        "Tỉnh hỗ trợ 111 tỷ đồng cho người dân vùng lũ trong năm 2023.",
        "Năm 2023, số cơ sở đang hoạt động là 216 cơ sở.",
    ],
)
def test_a_time_said_in_the_clause_of_a_figure_is_its_own(text: str) -> None:
    (fact,) = figures(_LOCAL + text)
    assert (str(fact.period_start), str(fact.period_end)) == ("2023-01-01", "2023-12-31")


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh cấp 145 tỷ đồng để sửa đường trong năm 2025.",
        "Thu ngân sách đạt 145 tỷ đồng thấp hơn mức trong năm 2023.",
        "Hiện tỉnh đang quản lý 12 di tích.",
    ],
)
def test_a_time_of_something_else_is_not(text: str) -> None:
    (fact,) = figures(_LOCAL + text)
    assert fact.period_end is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an example that is given
        (f"{_LOCAL}Điển hình như huyện Mường La, năm 2023 có 12 dự án.", ["Mường La"]),
        # a body without its name is of the unit that was told of last
        (
            (
                f"{_NATION}Tại Sơn La, năm 2023, có 12 dự án. Tại Bến Tre có 17 dự án.\n\n"
                "Chủ tịch UBND tỉnh Trần Văn Nam cho biết, năm 2023, số vụ cháy là 23 vụ."
            ),
            ["Sơn La", "Bến Tre", "Bến Tre"],
        ),
        (
            f"{_NATION}Theo ông Lê Văn Bình, Giám đốc Sở Y tế tỉnh Sơn La, năm 2023, có 12 dự án.",
            ["Sơn La"],
        ),
        # the one district that the report names
        (
            (
                "Xã Chiềng Lao (huyện Mường La, tỉnh Sơn La) đổi mới.\n\n"
                "Năm 2023, xã có 12 dự án. Huyện cấp 17 tỷ đồng."
            ),
            ["Chiềng Lao", "Mường La"],
        ),
        # a body with which the report begins, and no place beside it
        (
            (
                "Phát huy vai trò của hội\n\nHội Nông dân tỉnh Sơn La tổ chức hội nghị.\n\n"
                "Năm 2023, các cấp hội kết nạp 12 hội viên."
            ),
            ["Sơn La"],
        ),
        (
            "Tin quốc tế\n\nTheo Bộ Y tế Nhật Bản, năm 2023, số ca mắc cúm là 12 ca.",
            ["Nhật Bản"],
        ),
    ],
)
def test_a_body_or_an_example_tells_of_its_place(text: str, expected: list[str | None]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    "goes_on",
    [
        "Số kiến nghị của cử tri được trả lời là 35 kiến nghị.",
        "Số người nghiện được đưa đi cai là 35 người.",
        "Diện tích lúa bị ngập là 35 ha.",
        "Toàn tỉnh có 35 người chết do đuối nước.",
        "Trong khi đó, số thanh niên nhập ngũ là 35 người.",
    ],
)
def test_what_was_done_is_of_the_time_that_runs_on(goes_on: str) -> None:
    *_, last = figures(f"{_LOCAL}Năm 2023, tỉnh thu ngân sách 12 tỷ đồng. {goes_on}")
    assert (str(last.period_start), str(last.period_end)) == ("2023-01-01", "2023-12-31")


@pytest.mark.parametrize("level", ["Tỷ lệ hộ nghèo là 35%.", "Hiện tỉnh có 35 hợp tác xã."])
def test_a_level_is_not_of_the_time_that_runs_on(level: str) -> None:
    *_, last = figures(f"{_LOCAL}Năm 2023, tỉnh thu ngân sách 12 tỷ đồng. {level}")
    assert last.period_end is None


_CONTEXTS = (
    ("Sơn La: Nhiều kết quả\n\nCấp ủy, chính quyền các cấp đã vào cuộc.", None, "Sơn La"),
    ("Chủ động phòng dịch\n\nNgày 8/7, Sở Y tế tỉnh Sơn La họp bàn.", None, "Sơn La"),
    ("Phiên họp tháng 7\n\nSáng 8/7, UBND tỉnh họp thường kỳ.", None, None),
    ("Phiên họp tháng 7\n\nSáng 8/7, UBND tỉnh họp thường kỳ.", "Sơn La", "Sơn La"),
    ("Thủ tướng làm việc với tỉnh Sơn La\n\nThủ tướng thăm tỉnh Sơn La.", None, "Sơn La"),
    ("Chính phủ họp\n\nThủ tướng chủ trì Phiên họp Chính phủ.", None, "Việt Nam"),
)
_PASSING = (
    "Thủ tướng Chính phủ đã có công điện gửi các địa phương.",
    "Tại tỉnh Bến Tre, công tác này cũng được quan tâm.",
    "Hội nghị toàn quốc về nội dung này dự kiến diễn ra ngày 20/12/2024.",
    "Các đại biểu đến từ Hà Nội, Hải Phòng và Cần Thơ đã tham dự.",
)


@pytest.mark.parametrize(("opens", "outlet", "expected"), _CONTEXTS)
@pytest.mark.parametrize("passing", _PASSING)
@pytest.mark.parametrize("time", ["Năm 2023", "6 tháng đầu năm 2024"])
def test_a_report_stays_with_the_place_that_it_begins_with(
    opens: str, outlet: str | None, expected: str | None, passing: str, time: str
) -> None:
    """What is named in passing, the next meeting, and «6 tháng …» behind it change nothing."""
    text = f"{opens}\n\n{passing}\n\n{time}, số vụ cháy rừng là 12 vụ."
    assert places(text, place=outlet) == [expected]


@pytest.mark.parametrize(
    "passing",
    [
        "Năm 2009, Trung tâm Hành chính công tỉnh được thành lập.",
        "Năm 2015, toàn tỉnh có 71 xã đạt chuẩn.",
        "Từ năm 2016 đến năm 2020, tỉnh đã đầu tư 83 tỷ đồng cho thủy lợi.",
    ],
)
@pytest.mark.parametrize(
    "text", ["Doanh thu du lịch đạt 12 tỷ đồng.", "Tại huyện Mường La, số vụ cháy là 12 vụ."]
)
def test_a_time_long_over_does_not_run_on_to_another_paragraph(passing: str, text: str) -> None:
    *_, last = figures(f"{_LOCAL}{passing}\n\n{text}")
    assert (last.period_end, last.as_of) == (None, date(2024, 7, 8))


def test_a_time_just_over_runs_on_to_the_next_paragraph() -> None:
    *_, last = figures(f"{_LOCAL}Năm 2023, tỉnh có nhiều khởi sắc.\n\nThu ngân sách 12 tỷ đồng.")
    assert str(last.period_end) == "2023-12-31"


@pytest.mark.parametrize(
    "passing",
    [
        "Ông Nguyễn Văn Nam, quê ở Thái Bình, là doanh nhân tiêu biểu.",
        "Sản phẩm được tiêu thụ tại Hà Nội, Hải Phòng và xuất khẩu.",
        "Đại học Thái Nguyên phối hợp với tỉnh đào tạo nhân lực.",
        "Công ty cổ phần Xây dựng Hà Nội đang thi công dự án.",
        "Học tập mô hình của tỉnh Bến Tre, tỉnh đã đổi mới cách làm.",
        "PGS.TS Lê Văn Bình, Đại học Quốc gia Hà Nội, nhận định tỉnh có tiềm năng.",
    ],
)
def test_a_place_in_passing_is_not_that_of_what_follows(passing: str) -> None:
    assert places(f"{_LOCAL}{passing} Năm 2023, số vụ cháy là 12 vụ.") == ["Sơn La"]


def test_a_place_that_a_sentence_tells_of_is() -> None:
    told = "Tình hình dịch bệnh tại Bến Tre diễn biến phức tạp. Năm 2023, số ca mắc là 12 ca."
    assert places(_NATION + told) == ["Bến Tre"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trong bối cảnh kinh tế cả nước khó khăn, năm 2023, số vụ cháy là 12 vụ.", "Sơn La"),
        ("Cùng với cả nước, năm 2023, tỉnh xóa 12 căn nhà tạm.", "Sơn La"),
        ("Trong bối cảnh khó khăn, năm 2023, cả nước xóa 12 căn nhà tạm.", "Việt Nam"),
    ],
)
def test_the_backdrop_is_not_what_a_sentence_is_on(text: str, expected: str) -> None:
    assert places(_LOCAL + text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a city within a province, whose report it is
        (
            (
                "Thành phố Vinh phát triển\n\nSáng 8/7, UBND thành phố Vinh (tỉnh Nghệ An) họp."
                "\n\nNăm 2023, toàn thành phố xóa 12 căn nhà tạm."
            ),
            "Vinh",
        ),
        (
            "Tin giao thông\n\nCục Cảnh sát giao thông (Bộ Công an) cho biết, có 12 vụ tai nạn.",
            "Việt Nam",
        ),
        (f"{_LOCAL}Bộ Y tế cho biết, năm 2023, số ca mắc là 12 ca.", "Việt Nam"),
        (f"{_LOCAL}Bộ Y tế cho biết, năm 2023, tỉnh ghi nhận 12 ca mắc.", "Sơn La"),
        (f"{_LOCAL}Bộ Chỉ huy Quân sự tỉnh cho biết, năm 2023, có 12 vụ.", "Sơn La"),
    ],
)
def test_a_city_and_a_ministry_tell_of_their_own_ground(text: str, expected: str) -> None:
    assert places(text) == [expected]


@pytest.mark.parametrize(
    "passing",
    [
        "Ông Nguyễn Văn Nam, sinh năm 1975, là hộ tiêu biểu.",
        "Nghị quyết được ban hành năm 2022.",
        "Đại hội lần thứ XX diễn ra năm 2022.",
        "Năm 2025 là năm có ý nghĩa quan trọng.",
    ],
)
def test_when_something_else_was_does_not_run_on(passing: str) -> None:
    (fact,) = figures(f"{_LOCAL}{passing} Kim ngạch xuất khẩu đạt 12 triệu USD.")
    assert fact.period_end is None


@pytest.mark.parametrize(
    "text",
    [
        "Ông Nguyễn Văn Nam, sinh năm 1975, thu lãi 12 triệu đồng.",
        "Nếu như năm 2015, xã còn nhiều khó khăn thì nay có 12 tiêu chí đạt chuẩn.",
    ],
)
def test_when_something_else_was_is_no_time_of_a_figure(text: str) -> None:
    (fact,) = figures(_LOCAL + text)
    assert fact.period_end is None


def test_what_was_founded_in_a_time_is_of_it() -> None:
    (fact,) = figures(_LOCAL + "Số doanh nghiệp thành lập năm 2023 đạt 12 doanh nghiệp.")
    assert str(fact.period_end) == "2023-12-31"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mưa lũ làm 57 người chết (gồm: Sơn La 23 người, Lai Châu 34 người).",
            ["Việt Nam", "Sơn La", "Lai Châu"],
        ),
        # a province's own, with its parts
        (
            "Tại Sơn La có 57 người chết (huyện Mường La 23 người, huyện Bắc Yên 34 người).",
            ["Sơn La", "Mường La", "Bắc Yên"],
        ),
    ],
)
def test_a_sum_is_of_none_of_the_places_that_it_adds_up(text: str, expected: list[str]) -> None:
    report = "Mưa lũ gây thiệt hại\n\nSơn La chịu thiệt hại nặng.\n\n"
    assert places(report + text) == expected
