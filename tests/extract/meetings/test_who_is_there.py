"""Who attended, who chaired, and where, as reports say it: (text, {(person, site)})."""

from __future__ import annotations

from datetime import date

import pytest

from extract.article import Article
from extract.facts import Attendance, Chairing, Meeting
from extract.reader import read

MEETING = (
    "Sáng 4/7, Bộ Y tế tổ chức hội nghị trực tuyến về bảo hiểm y tế.\n\n"
    "Bộ trưởng Bộ Y tế Đào Thị Lan chủ trì hội nghị.\n\n"
)
People = set[tuple[str, str | None]]


def _facts(text: str) -> tuple[People, People]:
    article = Article(source="x.txt", text=text, published=date(2024, 7, 5))
    facts = [finding.fact for finding in read(article).findings]
    there = {
        (f.person, f.site.name if f.site else None)
        for f in facts
        if isinstance(f, Attendance) and f.person
    }
    chairs = {(f.person, f.site.name if f.site else None) for f in facts if isinstance(f, Chairing)}
    return there, chairs


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            (
                "Giám đốc Sở Y tế Trần Văn Bình (bìa trái) và Phó Giám đốc Lê Thị Hòa (bìa phải) "
                "cùng dự hội nghị."
            ),
            {("Trần Văn Bình", None), ("Lê Thị Hòa", None)},
        ),
        # each in a sentence of its own, up to one that says something else
        (
            (
                "Tham dự hội nghị có: Ông Trần Văn Bình – Giám đốc Sở Y tế. Bà Lê Thị Hòa – Phó "
                "Giám đốc Sở Nội vụ. Đại diện các hội. Ông Vũ Văn Nam – Giám đốc Sở Công Thương."
            ),
            {("Trần Văn Bình", None), ("Lê Thị Hòa", None)},
        ),
        (
            "Đó là khẳng định của Thứ trưởng Bộ Nội vụ Lê Thị Hòa tại phần thảo luận của hội nghị.",
            {("Lê Thị Hòa", None)},
        ),
        (
            (
                "Tại hội nghị, Giám đốc Sở Y tế Trần Văn Bình quán triệt nghị quyết. Phó Giám đốc "
                "Lê Thị Hòa triển khai chương trình hành động."
            ),
            {("Trần Văn Bình", None), ("Lê Thị Hòa", None)},
        ),
        (
            (
                "Tham dự tại điểm cầu tỉnh Kon Tum có bà Y Ngọc, Phó Chủ tịch UBND tỉnh; "
                "tại điểm cầu tỉnh Gia Lai có ông Nguyễn Hữu Quang, Phó Chủ tịch UBND "
                "tỉnh."
            ),
            {("Y Ngọc", "Kon Tum"), ("Nguyễn Hữu Quang", "Gia Lai")},
        ),
        (
            (
                "Thay mặt Chủ tịch UBND tỉnh Trần Văn Bình, Phó Chủ tịch UBND tỉnh Lê "
                "Thị Hòa dự và phát biểu tại hội nghị."
            ),
            {("Lê Thị Hòa", None)},
        ),
        (
            (
                "Thừa ủy quyền Thủ tướng Trần Văn Bình, Bộ trưởng Bộ Nội vụ Lê Thị Hòa "
                "báo cáo tại hội nghị."
            ),
            {("Lê Thị Hòa", None)},
        ),
        ('Bài viết "Đủ thuốc" của Thủ tướng Trần Văn Bình nhấn mạnh tuyến cơ sở.', set()),
        ("Tham dự hội nghị có gia đình cố Bộ trưởng Trần Văn Bình.", set()),
        (
            (
                "Hội nghị đã nghe tham luận của Giám đốc Sở Y tế Hà Nội Trần Thị Nhị và "
                "Giám đốc Sở Y tế Đà Nẵng Lê Văn Bình."
            ),
            {("Trần Thị Nhị", None), ("Lê Văn Bình", None)},
        ),
        (
            "Giám đốc Sở Y tế Hà Nội Trần Thị Nhị cho biết thành phố đủ thuốc.",
            {("Trần Thị Nhị", None)},
        ),
        ("Chị Nguyễn Thị Lan, 35 tuổi, trú tại xã Tân Lập cho biết chị mới có thẻ.", set()),
        ("Theo ông Lê Văn Tuấn, Viện trưởng Viện Dược liệu, thuốc nam có tiềm năng.", set()),
        ("Đầu tháng 2, Thủ tướng Trần Văn Bình từng lưu ý các cơ quan về giá thuốc.", set()),
        (
            (
                "Đại diện UBND tỉnh: đ/c Trần Văn Bình, Phó Chủ tịch UBND tỉnh; đ/c Lê "
                "Thị Hòa, Giám đốc Sở Y tế."
            ),
            {("Trần Văn Bình", None), ("Lê Thị Hòa", None)},
        ),
        (
            "Lãnh đạo các sở dự hội nghị. Ngoài ra, còn có ông Lê Văn Tuấn, Viện trưởng.",
            {("Lê Văn Tuấn", None)},
        ),
        ("Hội nghị có sự hiện diện của bà Y Ngọc, Bí thư Tỉnh ủy.", {("Y Ngọc", None)}),
        ("Đại biểu Lê Văn Tuấn (Kon Tum) đặt câu hỏi. Giá đã giảm.", {("Lê Văn Tuấn", None)}),
        (
            (
                "Các đại biểu: Lê Văn Tuấn, Giám đốc Sở Y tế; Y Ngọc, Bí thư Tỉnh ủy tham luận tại "
                "hội nghị."
            ),
            {("Lê Văn Tuấn", None), ("Y Ngọc", None)},
        ),
        ("Từ điểm cầu Kon Tum, Bí thư Tỉnh ủy Y Ngọc báo cáo về quỹ.", {("Y Ngọc", "Kon Tum")}),
        (
            (
                "Trao đổi với phóng viên, nhiều người mong đủ thuốc. Giám đốc Sở Y tế Lê Văn Tuấn "
                "cho biết thuốc sắp về."
            ),
            set(),
        ),
        ("Về các dự án này, đây là việc của ông Lê Văn Tuấn, Giám đốc Sở Y tế.", set()),
        ("Phó Chủ tịch nước Lê Thị Hoa gửi lẵng hoa chúc mừng Hội nghị.", set()),
        (
            "Tới dự có Thứ trưởng Lê Văn Tuấn, Cục trưởng Cục Hàng không Uông Việt Hà.",
            {("Lê Văn Tuấn", None), ("Uông Việt Hà", None)},
        ),
        (
            "Tới dự có Phó Chủ tịch UBND huyện Nguyễn Anh, Chủ tịch UBND xã Háng Seo Pao.",
            {("Nguyễn Anh", None), ("Háng Seo Pao", None)},
        ),
        (
            "Nêu ý kiến từ đầu cầu Kon Tum, Bí thư Tỉnh ủy Y Ngọc lo thiếu tiền.",
            {("Y Ngọc", "Kon Tum")},
        ),
        (
            (
                "Phía bạn có ông Choo Hyeong-wook, Tổng Giám đốc Tập đoàn SK. Ngồi cạnh Bộ trưởng, "
                "Cục trưởng Cục Thú y Lê Văn Tuấn ghi từng ý."
            ),
            {("Choo Hyeong-wook", None)},
        ),
        (
            "Các đại biểu Lê Văn Tuấn (Kon Tum), Y Ngọc (đoàn Gia Lai) đề nghị tăng chi.",
            {("Lê Văn Tuấn", None), ("Y Ngọc", None)},
        ),
        ("Ông Lê Văn Tuấn, Giám đốc Sở Y tế, không có mặt khi công bố kết quả.", set()),
        ("Khách mời: ông Lê Văn Tuấn, Giám đốc Sở Y tế.", {("Lê Văn Tuấn", None)}),
        (
            "Hội nghị vinh dự được đón Bí thư Tỉnh ủy Y Ngọc, Giám đốc Sở Y tế Lê Văn Tuấn.",
            {("Y Ngọc", None), ("Lê Văn Tuấn", None)},
        ),
        (
            "Các ý kiến của ông Lê Văn Tuấn, Giám đốc Sở Y tế và bà Y Ngọc nêu việc thiếu thuốc.",
            {("Lê Văn Tuấn", None), ("Y Ngọc", None)},
        ),
        (
            "Tham luận tại hội nghị có ông Lê Văn Tuấn, bà Y Ngọc.",
            {("Lê Văn Tuấn", None), ("Y Ngọc", None)},
        ),
        (
            "Tại điểm cầu trực tuyến Kon Tum, Bí thư Tỉnh ủy Y Ngọc tham dự.",
            {("Y Ngọc", "Kon Tum")},
        ),
        (
            "Đại diện điểm cầu Kon Tum, Bí thư Tỉnh ủy Y Ngọc xin thêm thuốc.",
            {("Y Ngọc", "Kon Tum")},
        ),
        ("Ông Lê Văn Tuấn, Giám đốc Sở Y tế dẫn đầu phong trào thi đua.", set()),
        (
            "Tới dự có Đại sứ Bỉ Karl Van den Bossche, Thiếu tá QNCN Rơ Mah Lan.",
            {("Karl Van den Bossche", None), ("Rơ Mah Lan", None)},
        ),
        ("Đến chung vui với bà con có Bí thư Tỉnh ủy Y Ngọc.", {("Y Ngọc", None)}),
        ("Bí thư Tỉnh ủy Y Ngọc dự một phần hội nghị.", {("Y Ngọc", None)}),
        ("Tới dự có BS CKII Lê Văn Tuấn, Giám đốc Sở Y tế.", {("Lê Văn Tuấn", None)}),
        ("Phó Chủ tịch nước Lê Thị Hoa chúc mừng Hội nghị.", {("Lê Thị Hoa", None)}),
    ],
)
def test_who_attended(text: str, there: People) -> None:
    assert _facts(MEETING + text) == (there, {("Đào Thị Lan", None)})


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        ("Điểm cầu tỉnh Gia Lai do Phó Chủ tịch UBND tỉnh Lê Văn Bình chủ trì.", "Gia Lai"),
        ("Chủ trì tại điểm cầu Gia Lai có Phó Chủ tịch UBND tỉnh Lê Văn Bình.", "Gia Lai"),
        ("Phó Thủ tướng Lê Văn Bình, Trưởng Ban Chỉ đạo chủ trì phiên họp.", None),
        ("Phó Thủ tướng Lê Văn Bình điều hành.", None),
        ("Đoàn Chủ tịch gồm đồng chí Lê Văn Bình, Bí thư Tỉnh ủy.", None),
        ("Hội nghị đã bầu Đoàn Chủ tịch gồm ông Lê Văn Bình, Bí thư Tỉnh ủy.", None),
    ],
)
def test_who_chaired_besides(text: str, chairs: str | None) -> None:
    assert _facts(MEETING + text)[1] - {("Đào Thị Lan", None)} == {("Lê Văn Bình", chairs)}


def test_who_chairs_a_short_meeting() -> None:
    _, chairs = _facts("Chiều 4/7, Phó Chủ tịch UBND tỉnh Lê Văn Bình chủ trì giao ban.")
    assert chairs == {("Lê Văn Bình", None)}


def test_who_chairs_a_site_of_no_place_does_not_chair_the_whole() -> None:
    _, chairs = _facts(MEETING + "Điểm cầu Đảng ủy Sở Y tế do Phó Giám đốc Sở Lê Văn Bình chủ trì.")
    assert chairs == {("Đào Thị Lan", None)}


def test_who_lets_another_chair_does_not() -> None:
    _, chairs = _facts(
        "Sáng 4/7, thừa ủy quyền của Bộ trưởng Bộ Y tế Đào Thị Lan, Thứ trưởng Lê Văn Bình chủ trì "
        "hội nghị về thuốc."
    )
    assert chairs == {("Lê Văn Bình", None)}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sáng 4/7, ông Lê Văn Bình, Bí thư Tỉnh ủy Kon Tum và đoàn công tác đã khảo sát việc "
            "làm đường. Báo cáo với đoàn, ông Đỗ Văn Nam, Giám đốc Sở Xây dựng cho biết đã xong."
        ),
        (
            "Ngày 4/7, ông Lê Văn Bình, Bí thư Tỉnh ủy Kon Tum dẫn đầu đoàn kiểm tra làm đường. "
            "Cùng đi có ông Đỗ Văn Nam, Giám đốc Sở Xây dựng."
        ),
    ],
)
def test_who_makes_a_visit_and_who_reports_to_it_are_there(text: str) -> None:
    assert _facts(text)[0] == {("Lê Văn Bình", None), ("Đỗ Văn Nam", None)}


def test_a_company_is_at_no_province_for_its_name() -> None:
    there, _ = _facts(
        MEETING + "Tại điểm cầu Công ty Thủy điện Kon Tum có ông Lê Văn Bình, Giám đốc Sở Y tế."
    )
    assert there == {("Lê Văn Bình", None)}


def test_who_leads_a_commemoration_chairs_it() -> None:
    _, chairs = _facts(
        "Tối 4/7, Chủ tịch nước Trần Văn Bình chủ trì chương trình kỷ niệm 78 năm Quốc khánh."
    )
    assert chairs == {("Trần Văn Bình", None)}


def test_both_sides_of_a_reception_are_there() -> None:
    there, _ = _facts("Chiều 4/7, Thủ tướng Trần Văn Bình đã tiếp Đại sứ Nhật Bản Mori Takero.")
    assert there == {("Trần Văn Bình", None), ("Mori Takero", None)}


def test_who_speaks_of_a_meeting_to_come_is_not_there() -> None:
    text = (
        "Kỳ họp thứ 12 HĐND tỉnh Kon Tum diễn ra vào ngày mai 8/7.\n\nÔng Trần Văn Bình, Chánh Văn "
        "phòng HĐND tỉnh, cho biết kỳ họp có ba nội dung."
    )
    assert _facts(text)[0] == set()


def test_a_city_whose_name_begins_like_a_verb_holds_a_meeting() -> None:
    text = (
        "Sáng 4/7, UBND TP Cần Thơ tổ chức hội nghị về bảo hiểm y tế.\n\n"
        "Chủ tịch UBND thành phố Trần Văn Bình chủ trì hội nghị."
    )
    assert _facts(text)[1] == {("Trần Văn Bình", None)}


def test_who_chairs_the_session_is_no_guest_of_its_sitting() -> None:
    text = (
        "Phiên chất vấn tại Kỳ họp thứ 12, HĐND tỉnh Kon Tum diễn ra sáng 4/7 dưới sự chủ tọa của "
        "Chủ tịch HĐND tỉnh Trần Văn Bình.\n\nPhát biểu kết thúc phiên chất vấn, ông Trần Văn Bình "
        "đề nghị các sở làm rõ."
    )
    assert _facts(text) == (set(), {("Trần Văn Bình", None)})


def test_who_meets_another_and_chairs_with_them_chairs_too() -> None:
    met = "Sáng 4/7, Bộ trưởng Bộ Y tế Đào Thị Lan đã làm việc với Giám đốc Sở Y tế Trần Văn Bình "
    both = {("Đào Thị Lan", None), ("Trần Văn Bình", None)}
    assert _facts(f"{met}và cùng chủ trì hội nghị giao ban.")[1] == both
    assert _facts(f"{met}chủ trì hội nghị giao ban.")[1] == {("Trần Văn Bình", None)}


def test_one_whose_matter_is_told_of_does_not_speak() -> None:
    text = (
        "Bộ trưởng yêu cầu Sở Y tế trả lời. Đối với hộ ông Trần Văn Bình (xã Tân Lập), Bộ trưởng "
        "Bộ Y tế chỉ đạo Sở Y tế rà soát hồ sơ."
    )
    assert not _facts(MEETING + text)[0]


@pytest.mark.parametrize("lead", ["Tại điểm cầu Bệnh viện Hữu nghị, ", "Điểm cầu Trường Y do "])
def test_the_chair_of_a_site_that_no_place_names_does_not_chair_the_whole(lead: str) -> None:
    chairs = _facts(f"{MEETING}{lead}Giám đốc Sở Y tế Trần Văn Bình chủ trì hội nghị.")[1]
    assert chairs == {("Đào Thị Lan", None)}


def test_a_list_goes_on_over_those_who_are_not_named() -> None:
    text = (
        "Thành phần tham dự họp:\n- Đại diện lãnh đạo các sở: Y tế;\n- Ông Trần Văn Bình, "
        "Giám đốc Sở Y tế;\n- Ban Quản lý dự án: bà Lê Thị Hòa, Giám đốc.\n"
    )
    assert _facts(MEETING + text)[0] == {("Trần Văn Bình", None), ("Lê Thị Hòa", None)}


def test_a_citys_committee_is_the_citys_site() -> None:
    text = "Điểm cầu Thành ủy TP.HCM: ông Trần Văn Bình, Bí thư Thành ủy, chủ trì."
    assert _facts(MEETING + text)[1] == {("Đào Thị Lan", None), ("Trần Văn Bình", "Hồ Chí Minh")}


def test_who_is_elected_need_not_be_there() -> None:
    text = "Tại hội nghị, các đại biểu đã bầu ông Trần Văn Bình, Giám đốc Sở Y tế."
    assert not _facts(MEETING + text)[0]


def test_who_moderates_a_sitting_of_a_forum_does_not_chair_it() -> None:
    text = (
        "Chiều 21/9/2023, UBND tỉnh Kon Tum tổ chức Diễn đàn Dược liệu lần thứ hai. Chủ tịch UBND "
        "tỉnh Lê Văn Hải chủ trì diễn đàn.\n\nỞ phiên thảo luận về giống do Giám đốc Sở Y tế Trần "
        "Văn Bình điều hành, các đại biểu nêu ba kiến nghị."
    )
    assert _facts(text)[1] == {("Lê Văn Hải", None)}


def test_who_chairs_what_was_just_told_of() -> None:
    text = (
        "Sáng 5/3/2024, Sở Y tế Lào Cai tổ chức hội nghị về giá thuốc. Bà Lê Thị Hòa, Giám đốc Sở "
        "Y tế, chủ trì hội nghị.\n\n"
        "Cùng ngày, UBND huyện Bát Xát tổ chức hội nghị quán triệt quy chế tuyển sinh. Ông Lý Văn "
        "Sơn, Chủ tịch UBND huyện, chủ trì hội nghị."
    )
    found = read(Article(source="x.txt", text=text)).findings
    chairs = {(f.fact.meeting, f.fact.person) for f in found if isinstance(f.fact, Chairing)}
    assert chairs == {("m1", "Lê Thị Hòa"), ("m2", "Lý Văn Sơn")}


def test_uncommon_names_in_a_list_without_honorifics() -> None:
    text = (
        "Sáng 5/3/2024, Sở Y tế Lào Cai tổ chức hội nghị về giá thuốc. Cùng dự có: Khương Thị Lan, "
        "Trưởng Ban Pháp chế HĐND tỉnh; Y Nhung, Phó Giám đốc Sở Y tế; lãnh đạo các phòng."
    )
    found = read(Article(source="x.txt", text=text)).findings
    there = {f.fact.person for f in found if isinstance(f.fact, Attendance) and f.fact.person}
    assert there == {"Khương Thị Lan", "Y Nhung"}


def _met(text: str) -> tuple[set[str | None], set[str | None]]:
    """Return who was at the meetings of a text, and on which days these were held."""
    article = Article(source="x.txt", text=text, published=date(2024, 7, 5))
    facts = [finding.fact for finding in read(article).findings]
    there = {f.person for f in facts if isinstance(f, Attendance)}
    return there, {f.date for f in facts if isinstance(f, Meeting) and f.date}


_RECEIVED = "Chiều 4/7, Chủ tịch nước Trần Văn Hải tiếp Thủ tướng Lào Somphone Keo.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Cùng ngày, trong cuộc gặp với Thủ tướng Lào, Chủ tịch Quốc hội Đỗ Hà cho biết luật đã có.",
        "Thủ tướng Vũ Nam nhấn mạnh Việt Nam ủng hộ Lào tổ chức hội nghị cấp cao.",
        "Trước đó vào tháng 3, Thủ tướng Vũ Nam đã dự Hội nghị cấp cao Mê Kông lần thứ 5.",
    ],
)
def test_others_are_not_at_a_reception(text: str) -> None:
    assert _met(_RECEIVED + text)[0] == {"Trần Văn Hải", "Somphone Keo"}


def test_those_who_met_may_say_more_of_it() -> None:
    text = _RECEIVED + "Cùng dự buổi tiếp có Thứ trưởng Lê Hòa. Ông Lê Hòa phát biểu cảm ơn Lào."
    assert _met(text)[0] == {"Trần Văn Hải", "Somphone Keo", "Lê Hòa"}


def test_a_press_conference_gives_a_session_no_day() -> None:
    text = (
        "Họp báo bế mạc kỳ họp thứ 6, Quốc hội khóa XIV chiều 4/7, báo chí hỏi về phiên thảo luận "
        "gần đây.\n\nTổng thư ký Quốc hội Lê Nam cho biết dự án luật phải chờ."
    )
    assert _met(text) == ({"Lê Nam"}, set())


@pytest.mark.parametrize(
    ("text", "there", "met"),
    [
        ("Cùng ngày, Thủ tướng Vũ Nam đã tiếp Thủ tướng Lào Somphone Keo.", {"Vũ Nam"}, 2),
        ("Chiều cùng ngày, bà Đỗ Hà hội kiến Thủ tướng Lào Somphone Keo.", {"Đỗ Hà"}, 2),
        ("Cùng ngày, ông Vũ Nam tiếp nhận hồ sơ.", set(), 1),
    ],
)
def test_a_guest_is_received_by_another_on_that_day(text: str, there: set[str], met: int) -> None:
    article = Article(source="x.txt", text=_RECEIVED + text, published=date(2024, 7, 5))
    facts = [finding.fact for finding in read(article).findings]
    assert {f.person for f in facts if isinstance(f, Attendance) and f.meeting == "m2"} == (
        there | {"Somphone Keo"} if there else set()
    )
    assert {f.meeting for f in facts if isinstance(f, Meeting)} == {f"m{n + 1}" for n in range(met)}


def test_who_worked_with_a_province_spoke_at_another_time() -> None:
    text = MEETING + "Làm việc với tỉnh và đi cơ sở, Thứ trưởng {} đề xuất ba giải pháp."
    assert not _facts(text.format("Bộ Công an Lê Hòa"))[0]


def test_who_is_announced_has_not_come_yet() -> None:
    will = (
        "Hội nghị sẽ dành một giờ nghe Thứ trưởng Lê Thị Hòa trình bày. Ông Trần Văn Bình sẽ nói."
    )
    assert _facts(MEETING + will)[0] == set()
    today = MEETING.replace("Sáng 4/7", "Sáng 5/7")
    told = "Tại hội nghị, Thứ trưởng Lê Thị Hòa sẽ trình bày tờ trình."
    assert _facts(today + told)[0] == {("Lê Thị Hòa", None)}
    assert _facts(MEETING + told)[0] == set()
