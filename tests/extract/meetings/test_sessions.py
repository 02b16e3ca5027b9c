"""Sessions and their sittings, those to come, their days, and where their names end."""

from datetime import date

import pytest

from extract.article import Article
from extract.facts import Attendance, Chairing, Meeting
from extract.reader import read

PUBLISHED = date(2024, 6, 7)


def _facts(text: str) -> list[object]:
    article = Article(source="x.txt", text=text, published=PUBLISHED)
    return [finding.fact for finding in read(article).findings]


def _meetings(text: str) -> list[Meeting]:
    return [fact for fact in _facts(text) if isinstance(fact, Meeting)]


def there(text: str) -> set[str | None]:
    return {fact.person for fact in _facts(text) if isinstance(fact, Attendance)}


def test_a_sitting_is_of_the_session_that_is_named_later() -> None:
    found = _meetings(
        "Mở đầu phiên chất vấn, Chủ tịch Quốc hội Trần Văn Bình phát biểu.\n\n"
        "Phiên chất vấn tại Kỳ họp thứ 7, Quốc hội khóa XV diễn ra từ ngày 4/6 đến 6/6/2024."
    )
    assert {meeting.meeting for meeting in found} == {"m1"}
    assert {meeting.ordinal for meeting in found if meeting.ordinal} == {7}
    assert {meeting.date for meeting in found if meeting.date} == {"2024-06-04"}


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("Sáng 5/6, HĐND tỉnh Lâm Đồng tổ chức Kỳ họp bất thường lần 4.", 4),
        ("Sáng 5/6, Quốc hội bước vào phiên chất vấn đầu tiên của nhiệm kỳ.", None),
        ("Sáng 5/6, HĐND tỉnh Lâm Đồng tổ chức phiên họp đầu tiên.", 1),
        ("Sáng 5/6, UBND tỉnh tổ chức buổi tiếp xúc cử tri trước kỳ họp lần thứ 14.", None),
    ],
)
def test_which_ordinal_is_the_meetings_own(text: str, ordinal: int | None) -> None:
    assert {m.ordinal for m in _meetings(text) if m.ordinal} == ({ordinal} if ordinal else set())


def test_who_tells_of_a_session_to_come_is_not_there() -> None:
    text = (
        "Ngày 12/6, khai mạc Kỳ họp thứ tám\n\n"
        "Ông Trần Văn Bình, Phó Chánh Văn phòng HĐND tỉnh thông tin nội dung Kỳ họp thứ tám.\n\n"
        "Kỳ họp sẽ diễn ra trong buổi sáng 12/6."
    )
    assert there(text) == set()


def test_a_session_that_has_begun_is_not_to_come() -> None:
    text = (
        "Sáng 5/6, Kỳ họp thứ tám của HĐND tỉnh Lâm Đồng đã khai mạc. Chủ tịch UBND tỉnh Trần Văn "
        "Bình báo cáo tại kỳ họp. Theo chương trình, kỳ họp thứ tám sẽ diễn ra từ ngày 5/6 đến 7/6."
    )
    assert there(text) == {"Trần Văn Bình"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kỳ họp thứ 7, Quốc hội khóa XV diễn ra từ ngày 5/6.", "2024-06-05"),
        (
            (
                "Nhân kỷ niệm 79 năm ngày Quốc khánh, ngày 5/6, Đoàn đại biểu Tỉnh ủy, HĐND, UBND "
                "tỉnh do đồng chí Trần Văn Bình, Bí thư Tỉnh ủy, Trưởng Đoàn đại biểu Quốc hội "
                "tỉnh làm Trưởng đoàn đã tổ chức lễ dâng hương."
            ),
            "2024-06-05",
        ),
        (
            (
                "Tại buổi lễ, ông Trần Văn Bình nhận quyết định bổ nhiệm.\n\n"
                "Thời gian giữ chức vụ là 5 năm, kể từ ngày 1/6/2024."
            ),
            None,
        ),
        (
            "Ngày 5/6, Thường trực HĐND huyện Di Linh quyết định triệu tập kỳ họp thứ nhất.",
            None,
        ),
        (
            (
                "Thường trực HĐND huyện Di Linh họp chuẩn bị kỳ họp.\n\n"
                "Kỳ họp thứ 11, HĐND huyện Di Linh khai mạc vào sáng 12/6."
            ),
            "2024-06-12",
        ),
    ],
)
def test_on_which_day_it_is(text: str, day: str | None) -> None:
    assert {m.date for m in _meetings(text) if m.date} == ({day} if day else set())


def test_a_day_called_this_morning_has_its_part() -> None:
    parts = {m.part_of_day for m in _meetings("Sáng nay (5/6), UBND tỉnh họp về lũ.") if m.date}
    assert parts == {"sáng"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Tới dự lễ khánh thành Nhà máy nước Tân Lập có ông Trần Văn Bình.",
            "lễ khánh thành Nhà máy nước Tân Lập",
        ),
        (
            "Sáng 5/6, Bộ Y tế tổ chức hội nghị triển khai Quyết định của Ban Bí thư T.Ư Đảng.",
            "hội nghị triển khai Quyết định của Ban Bí thư T.Ư Đảng",
        ),
        ("Sáng 5/6, UBND xã Tân Lập tổ chức Lễ chào cờ.", "Lễ chào cờ"),
        (
            "Sáng 5/6, tỉnh Lạng Sơn tổ chức lễ khởi công tuyến cao tốc Bắc Sơn - Hữu Lũng.",
            "lễ khởi công tuyến cao tốc Bắc Sơn - Hữu Lũng",
        ),
        (
            "Sáng 5/6, tỉnh Lạng Sơn tổ chức lễ công bố và trao quyết định về công tác cán bộ.",
            "lễ công bố và trao quyết định về công tác cán bộ",
        ),
        (
            'Sáng 5/6, Bộ Y tế chủ trì Hội thảo "Thuốc cho tuyến xã, những việc cần làm".',
            'Hội thảo "Thuốc cho tuyến xã, những việc cần làm"',
        ),
        (
            "Sáng 5/6, UBND tỉnh tổ chức Lễ kỷ niệm 120 năm Ngày sinh Tổng Bí thư Lê Văn Bình.",
            "Lễ kỷ niệm 120 năm Ngày sinh Tổng Bí thư Lê Văn Bình",
        ),
        (
            "Sáng 5/6, tỉnh Lạng Sơn tổ chức lễ hợp long cầu Cẩm Giang.",
            "lễ hợp long cầu Cẩm Giang",
        ),
    ],
)
def test_where_a_name_ends(text: str, label: str) -> None:
    assert label in {meeting.label for meeting in _meetings(text)}


def test_what_is_opened_does_not_hold_the_ceremony() -> None:
    found = _meetings("Sáng 5/6 diễn ra lễ khánh thành Bệnh viện Nhi Lâm Đồng.")
    assert found
    assert {meeting.body for meeting in found} == {None}


def test_the_members_of_a_body_in_the_chair_chair() -> None:
    text = (
        "Sáng 5/6, Đảng ủy xã Tân Lập họp. Hội nghị do Thường trực Đảng ủy chủ trì, gồm các đồng "
        "chí: Trần Văn Bình, Bí thư Đảng ủy; Lê Thị Hòa, Phó Bí thư Đảng ủy."
    )
    chairs = {fact.person for fact in _facts(text) if isinstance(fact, Chairing)}
    assert chairs == {"Trần Văn Bình", "Lê Thị Hòa"}


def test_a_delegation_that_comes_is_received() -> None:
    text = (
        "Sáng 5/6, Đoàn đại biểu thành phố Asan (Hàn Quốc) do ngài Kim Min-su làm Trưởng đoàn đã "
        "đến thăm và làm việc với tỉnh Lâm Đồng. Tiếp và làm việc với Đoàn có các đồng chí: Trần "
        "Văn Bình, Chủ tịch UBND tỉnh; Lê Thị Hòa, Phó Chủ tịch HĐND tỉnh."
    )
    assert there(text) == {"Kim Min-su", "Trần Văn Bình", "Lê Thị Hòa"}
    assert {meeting.kind for meeting in _meetings(text)} == {"chuyến thăm"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            (
                "Sáng 5/6, UBND xã Tân Lập tổ chức Hội nghị lấy ý kiến về Đề án phát triển làng "
                "nghề đến năm 2035, tầm nhìn đến năm 2050."
            ),
            "Hội nghị lấy ý kiến về Đề án phát triển làng nghề đến năm 2035, tầm nhìn đến năm 2050",
        ),
        (
            (
                "Ông Trần Văn Bình dự Đại hội Đại biểu toàn quốc lần thứ hai của Hiệp hội Làng "
                "nghề Việt Nam."
            ),
            "Đại hội Đại biểu toàn quốc lần thứ hai của Hiệp hội Làng nghề Việt Nam",
        ),
    ],
)
def test_a_meeting_is_read_beside_a_longer_paper_or_body(text: str, label: str) -> None:
    assert label in {meeting.label for meeting in _meetings(text)}


def test_an_anniversary_tells_the_year_of_its_ceremony() -> None:
    text = (
        "Lễ kỷ niệm 40 năm Ngày Nhà giáo (20/11/1982 - 20/11/2022) diễn ra sáng 19/11. Năm 2021, "
        "ngành giáo dục có nhiều đổi mới."
    )
    found = read(Article(source="x.txt", text=text)).findings
    days = {f.fact.date for f in found if isinstance(f.fact, Meeting) and f.fact.date}
    assert days == {"2022-11-19"}


def test_who_chairs_beside_another_chairs() -> None:
    text = (
        "Sáng 5/6, UBND tỉnh họp về lũ. Đồng chủ trì cùng Chủ tịch UBND tỉnh Trần Văn Bình còn có "
        "bà Lê Thị Hòa, Phó Chủ tịch UBND tỉnh."
    )
    chairs = {fact.person for fact in _facts(text) if isinstance(fact, Chairing)}
    assert chairs == {"Trần Văn Bình", "Lê Thị Hòa"}


def test_who_speaks_behind_a_long_name_is_there() -> None:
    text = (
        "Chia sẻ tại Diễn đàn xuất khẩu Lâm Đồng do Sở Công Thương tổ chức sáng 5/6 với chủ đề "
        '"Thương mại bền vững trong bối cảnh mới", bà Lê Thị Hòa cho biết xuất khẩu tăng.'
    )
    assert there(text) == {"Lê Thị Hòa"}


def test_who_is_welcomed_is_there() -> None:
    text = (
        "Sáng 5/6, tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Bình chủ trì lễ đón chính thức Tổng "
        "thống Hoa Kỳ John Smith."
    )
    assert there(text) == {"John Smith"}


def test_who_will_go_somewhere_is_not_there() -> None:
    text = (
        "Sáng 5/6, UBND tỉnh Lâm Đồng tổ chức hội nghị về đất đai. Chiều nay, Chủ tịch UBND tỉnh "
        "Trần Văn Bình sẽ gặp doanh nghiệp và cùng bà Lê Thị Hòa dự diễn đàn."
    )
    assert "Lê Thị Hòa" not in there(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Huyện Di Linh (Lâm Đồng) vừa tổ chức lễ công bố huyện nông thôn mới.", "Huyện Di Linh"),
        (
            "Tổ đại biểu số 9 HĐND tỉnh Lâm Đồng tiếp xúc cử tri xã Gung Ré.",
            "Tổ đại biểu số 9 HĐND tỉnh Lâm Đồng",
        ),
    ],
)
def test_who_holds_it(text: str, body: str) -> None:
    assert {meeting.body.label for meeting in _meetings(text) if meeting.body} == {body}


def test_a_headline_names_what_the_report_calls_otherwise() -> None:
    text = (
        "Xã Tân Lập tổ chức chương trình đối thoại với thanh niên\n\n"
        "Ngày 5/6, tại Hội trường UBND xã Tân Lập, UBND xã Tân Lập tổ chức Hội nghị đối thoại với "
        "thanh niên toàn xã năm 2024."
    )
    found = _meetings(text)
    assert {meeting.meeting for meeting in found} == {"m1"}
    assert {meeting.date for meeting in found if meeting.date} == {"2024-06-05"}


def test_the_day_on_which_a_session_is_announced_is_not_its_own() -> None:
    text = "Theo chương trình kỳ họp thứ 5 vừa được Văn phòng Quốc hội thông báo chiều 1/6, …"
    assert not [meeting for meeting in _meetings(text) if meeting.date]


def test_where_talks_are_held_after_it_is_not_the_ceremonys_place() -> None:
    text = (
        "Chiều 5/6, lễ đón được tổ chức tại trụ sở Tỉnh ủy Lâm Đồng. Ngay sau lễ đón, hai bên tiến "
        "hành hội đàm tại trụ sở UBND tỉnh Lâm Đồng."
    )
    assert {m.venue for m in _meetings(text) if m.venue} == {"trụ sở Tỉnh ủy Lâm Đồng"}


def test_who_talks_to_reporters_is_not_heard_at_the_session() -> None:
    text = (
        "Góp ý tại phiên họp sáng 5/6 của Quốc hội về dự án Luật Đất đai, ĐBQH Lê Thị Hòa nói luật "
        "còn vướng. Ông Trần Văn Bình, chuyên gia kinh tế, trao đổi với báo chí cho rằng cần bỏ "
        "khung giá."
    )
    assert there(text) == {"Lê Thị Hòa"}


def test_who_is_on_the_spot_is_there() -> None:
    text = (
        "Sáng 5/6, Chủ tịch UBND tỉnh Trần Văn Bình đã có mặt tại hiện trường chỉ đạo chữa cháy. "
        "Đi cùng có Giám đốc Công an tỉnh Lê Văn Nam."
    )
    assert there(text) == {"Trần Văn Bình", "Lê Văn Nam"}


def test_a_session_that_is_prepared_has_its_day_and_name_once_it_is_said_to_open() -> None:
    text = (
        "Sáng 4/6/2024, Thường trực HĐND tỉnh Kon Tum tổ chức phiên họp thứ 20, cho ý kiến về việc "
        "chuẩn bị Kỳ họp thứ 7, HĐND tỉnh Kon Tum khóa XII. Theo đó, kỳ họp sẽ khai mạc vào ngày "
        "9/7 và bế mạc ngày 11/7.\n\nChánh Văn phòng Trần Văn Bình báo cáo chương trình."
    )
    found = [m for m in _meetings(text) if m.meeting == "m2"]
    assert {m.date for m in found if m.date} == {"2024-07-09"}
    assert {(m.ordinal, m.body.label) for m in found if m.body} == {(7, "HĐND tỉnh Kon Tum")}
    assert there(text) == {"Trần Văn Bình"}


def test_a_session_that_is_only_prepared_is_not_reported() -> None:
    text = (
        "Sáng 4/6/2024, Thường trực HĐND tỉnh Kon Tum tổ chức phiên họp thứ 20, cho ý kiến về việc "
        "chuẩn bị Kỳ họp thứ 7, HĐND tỉnh Kon Tum khóa XII. Kỳ họp sẽ thông qua 9 nghị quyết."
    )
    assert {m.meeting for m in _meetings(text)} == {"m1"}


def test_states_hold_consultations_in_the_chair_of_both() -> None:
    text = (
        "Ngày 5/6/2024, Thứ trưởng Bộ Ngoại giao Lê Văn Hải và Thứ trưởng Ngoại giao Séc "
        "Petr Novak đã đồng chủ trì Tham vấn chính trị lần thứ 8."
    )
    assert {(m.ordinal, m.kind) for m in _meetings(text) if m.ordinal} == {(8, "hội đàm")}
    chairs = {f.person for f in _facts(text) if isinstance(f, Chairing)}
    assert chairs == {"Lê Văn Hải", "Petr Novak"}


@pytest.mark.parametrize(("term", "labels"), [("2025 - 2030", 2), ("2020 - 2025", 1)])
def test_the_congress_of_the_term_before_is_another(term: str, labels: int) -> None:
    found = _meetings(
        "Ngày 5/6, Đảng bộ Sở Xây dựng tổ chức Đại hội nhiệm kỳ 2025 - 2030. Các chỉ tiêu do Đại "
        f"hội Đảng bộ Sở Xây dựng nhiệm kỳ {term} đề ra được nêu lại."
    )
    assert {meeting.meeting for meeting in found} == {"m1"}
    assert len({meeting.label for meeting in found}) == labels


def test_a_conference_in_whose_frame_two_meet_is_not_what_is_reported() -> None:
    opening = "Trong khuôn khổ Hội nghị Cấp cao APEC, Thủ tướng Trần Văn Bình đã "
    met = opening + "có cuộc gặp Tổng thống Peru Dina Boluarte."
    assert {meeting.kind for meeting in _meetings(met)} == {"buổi tiếp"}
    assert there(met) == {"Trần Văn Bình", "Dina Boluarte"}
    spoke = opening + "dự và phát biểu tại phiên khai mạc."
    assert {meeting.kind for meeting in _meetings(spoke)} != {"buổi tiếp"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Báo cáo do Diễn đàn Kinh tế Thế giới công bố nêu việc này.", set()),
        ("Theo Diễn đàn Kinh tế Thế giới, giá dầu còn tăng.", set()),
        ("Sáng 5/6, Bộ Công Thương tổ chức Diễn đàn Kinh tế số tại Hà Nội.", {"diễn đàn"}),
        ("Ngày 5/6, Đoàn đại biểu Lào có chuyến thăm tại Bộ Y tế.", {"buổi làm việc"}),
        ("Bà Hằng nói chuyến thăm sẽ đưa quan hệ lên tầm cao tại khu vực.", set()),
    ],
)
def test_what_is_called_like_a_meeting(text: str, kinds: set[str]) -> None:
    assert {meeting.kind for meeting in _meetings(text)} == kinds


def test_a_session_of_weeks_is_one_and_that_of_another_year_another() -> None:
    text = (
        "Sáng 5/6/2024, Quốc hội khai mạc kỳ họp thứ 7, Quốc hội khóa XV. Từ ngày 18 đến "
        "20/6/{}, kỳ họp thứ 7, Quốc hội khóa XV tiến hành chất vấn."
    )
    assert {meeting.meeting for meeting in _meetings(text.format(2024))} == {"m1"}
    assert {meeting.meeting for meeting in _meetings(text.format(2019))} == {"m1", "m2"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Sáng 5/6, UBND tỉnh Lai Châu họp phiên tháng 5 về giá điện.",
            "phiên tháng 5 về giá điện",
        ),
        ("Sáng 5/6, Ban Chỉ đạo 138 tỉnh họp phiên quý II năm 2024.", "phiên quý II năm 2024"),
        ("Sáng 5/6, Ủy ban Dân tộc họp phiên toàn thể.", "phiên toàn thể"),
    ],
)
def test_a_body_sits_for_a_month(text: str, label: str) -> None:
    found = _meetings(text)
    assert {meeting.label for meeting in found} == {label}
    assert [meeting.body for meeting in found if meeting.body]


def test_they_sit_whatever_the_month() -> None:
    assert not _meetings("Tổ tự quản họp phiên tháng nào cũng vắng.")


@pytest.mark.parametrize(
    "kind", ["kỳ họp giải quyết công việc phát sinh", "không thường kỳ", "kỳ họp giữa năm 2024"]
)
def test_a_session_has_its_body_behind_what_kind_it_is_of(kind: str) -> None:
    found = _meetings(f"Kỳ họp thứ 9 ({kind}) HĐND huyện Lắk khóa VII diễn ra sáng 5/6.")
    assert {(meeting.meeting, meeting.kind) for meeting in found} == {("m1", "kỳ họp")}
    assert {meeting.body.label for meeting in found if meeting.body} == {"HĐND huyện Lắk"}


@pytest.mark.parametrize("day", ["sáng 5/6", "ngày 5/6", "chiều 5/6/2024"])
def test_a_session_goes_on_on_a_day_told_before_whose_it_is(day: str) -> None:
    found = _meetings(
        f"Tiếp tục chương trình kỳ họp thứ 16, {day}, HĐND tỉnh Quảng Trị thảo luận ở hội trường."
    )
    assert {meeting.label for meeting in found} == {"kỳ họp thứ 16"}
    assert {meeting.date for meeting in found if meeting.date} == {"2024-06-05"}
    assert {m.body.label for m in found if m.body} == {"HĐND tỉnh Quảng Trị"}


def test_whose_session_it_is_of_which_a_sitting_is_held() -> None:
    found = _meetings("Chiều 5/6, HĐND tỉnh Quảng Trị họp phiên bế mạc kỳ họp thứ 16.")
    assert {m.body.label for m in found if m.body} == {"HĐND tỉnh Quảng Trị"}
