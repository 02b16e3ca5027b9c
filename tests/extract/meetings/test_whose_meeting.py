"""Whose meeting it is, in the ways that reports say it: (text, body, ordinal)."""

from __future__ import annotations

import pytest

from extract.article import Article
from extract.facts import Meeting
from extract.reader import read
from tests.extract.meetings.conftest import meetings


@pytest.mark.parametrize(
    ("text", "body", "ordinal"),
    [
        # what it decides there
        (
            (
                "Ngày 4/7, tại cuộc họp ở trụ sở Huyện ủy, Ban Thường vụ Huyện ủy Phước Sơn cũng "
                "cảnh cáo hai đảng viên."
            ),
            "Ban Thường vụ Huyện ủy Phước Sơn",
            None,
        ),
        (
            "Tại cuộc họp ngày 4/7, Bộ Chính trị, Ban Bí thư đã khai trừ một đảng viên.",
            "Bộ Chính trị, Ban Bí thư",
            None,
        ),
        # whose sitting of a month it is
        (
            "Cuộc họp bàn về nhà ở của Chính phủ tháng 3/2021 bàn sáu dự án.",
            "Chính phủ",
            None,
        ),
        # those to whom it is told there, and whose agenda it is
        (
            (
                "Báo cáo trình Quốc hội về đường sắt tại phiên họp ngày 4/7, Bộ trưởng Lê Nam nêu "
                "ba phương án."
            ),
            "Quốc hội",
            None,
        ),
        (
            "Đề án được đưa lên bàn nghị sự của UBND tỉnh Lâm Đồng trong phiên họp ngày 4/7.",
            "UBND tỉnh Lâm Đồng",
            None,
        ),
        # the verb alone says that a body meets
        (
            "Chiều 4/7, Thường trực Chính phủ họp về các dự án đường sắt.",
            "Thường trực Chính phủ",
            None,
        ),
        (
            "Chiều 4/7, Ban Thường vụ Tỉnh ủy Lâm Đồng đã họp, xem xét một số nội dung.",
            "Ban Thường vụ Tỉnh ủy Lâm Đồng",
            None,
        ),
        (
            "Sáng 4/7, Hội đồng điều phối vùng Tây Nguyên họp phiên thứ ba.",
            "Hội đồng điều phối vùng Tây Nguyên",
            3,
        ),
        ("Ngày 4/7, Ủy ban Kiểm tra Trung ương đã họp Kỳ 44.", "Ủy ban Kiểm tra Trung ương", 44),
        ("Ngày 4/7, Ủy ban Kiểm tra Trung ương họp Kỳ thứ 44.", "Ủy ban Kiểm tra Trung ương", 44),
        ("Chiều 4/7, Chính phủ tổ chức họp báo thường kỳ tháng 6.", "Chính phủ", None),
        ("Ngày 4/7, sở Y tế tỉnh Lâm Đồng tổ chức hội nghị.", "sở Y tế tỉnh Lâm Đồng", None),
        ("Ngày 4/7, Cục Thuế tỉnh tổ chức đối thoại với doanh nghiệp.", "Cục Thuế tỉnh", None),
        ("Ngày 4/7, UBND tỉnh tổ chức họp trực tuyến Ban Chỉ huy với các xã.", "UBND tỉnh", None),
        (
            "Ngày 4/7, Đảng ủy - UBND xã Tân Lập tổ chức hội nghị.",
            "Đảng ủy - UBND xã Tân Lập",
            None,
        ),
        ("Ngày 4/7, Đảng ủy xã Tân Lập gặp mặt các nhà giáo.", "Đảng ủy xã Tân Lập", None),
        ("HĐND tỉnh Lâm Đồng thông qua ba nghị quyết tại kỳ họp thứ 6.", "HĐND tỉnh Lâm Đồng", 6),
        (
            "Bế mạc phiên họp 23 Ủy ban Thường vụ Quốc hội.",
            "Ủy ban Thường vụ Quốc hội",
            23,
        ),
        (
            "Sáng 4/7, Đại hội Đảng bộ tỉnh Lâm Đồng lần thứ XI khai mạc.",
            "Đảng bộ tỉnh Lâm Đồng",
            11,
        ),
        ("Sáng 4/7, UBND tỉnh tổ chức hội nghị xúc tiến đầu tư lần thứ hai.", "UBND tỉnh", 2),
        (
            "Sáng 4/7, UBND tỉnh tổ chức hội nghị tổng kết Nghị quyết Đại hội lần thứ XII.",
            "UBND tỉnh",
            None,
        ),
        (
            "Sáng 4/7, Ủy ban Thường vụ Quốc hội chính thức khai mạc phiên họp thứ 35.",
            "Ủy ban Thường vụ Quốc hội",
            35,
        ),
        (
            (
                "Ngày 4/7, trong phiên họp đầu tiên, Ban chấp hành Đảng bộ tỉnh Phú Yên khóa XVII "
                "đã bầu Ban Thường vụ."
            ),
            "Ban chấp hành Đảng bộ tỉnh Phú Yên",
            1,
        ),
        (
            "Sáng 4/7, diễn ra kỳ họp lần thứ 42, Uỷ ban liên Chính phủ Việt Nam – Lào.",
            "Uỷ ban liên Chính phủ Việt Nam – Lào",
            42,
        ),
        (
            "Chiều 4/7, Đoàn khảo sát Bộ Y tế có buổi làm việc với Sở Y tế Phú Yên.",
            "Bộ Y tế",
            None,
        ),
        (
            "Ngày 4/7, tại phòng họp UBND huyện, UBND huyện Cư Jút tổ chức họp giao ban.",
            "UBND huyện Cư Jút",
            None,
        ),
        # a session that no noun names
        (
            "Sáng 4/7, Uỷ ban thường vụ Quốc hội cho ý kiến về dự thảo Luật Đê điều.",
            "Uỷ ban thường vụ Quốc hội",
            None,
        ),
        (
            "Sáng 4/7, Ủy ban Thường vụ Quốc hội cho ý kiến về dự thảo Luật Đường bộ.",
            "Ủy ban Thường vụ Quốc hội",
            None,
        ),
        # the body behind the meeting's name, past brackets and months
        (
            "Sáng 4/7, Kỳ họp thứ 17 (kỳ họp chuyên đề) của HĐND tỉnh Lâm Đồng khai mạc.",
            "HĐND tỉnh Lâm Đồng",
            17,
        ),
        (
            "Kỳ họp thường lệ giữa năm 2024 (kỳ họp thứ 17) của HĐND tỉnh Lâm Đồng khai mạc.",
            "HĐND tỉnh Lâm Đồng",
            17,
        ),
        (
            "Sáng 4/7, diễn ra phiên họp thường kỳ tháng 6/2024 của UBND tỉnh Lâm Đồng.",
            "UBND tỉnh Lâm Đồng",
            None,
        ),
        (
            "Ngày 4/7, diễn ra Hội nghị Đảng bộ Khối các cơ quan Trung ương lần thứ 9.",
            "Đảng bộ Khối các cơ quan Trung ương",
            9,
        ),
        # who leads, whoever the partner is
        (
            "Ngày 4/7, Bộ Y tế phối hợp với Tổ chức Y tế thế giới tổ chức hội thảo về thuốc lá.",
            "Bộ Y tế",
            None,
        ),
        (
            "Ngày 4/7, Công ty Sao Mai phối hợp với Bộ Y tế tổ chức hội thảo về thuốc lá.",
            "Công ty Sao Mai",
            None,
        ),
        (
            "Ngày 4/7, Sở Y tế và Công an tỉnh Lâm Đồng tổ chức hội nghị ký kết quy chế.",
            "Sở Y tế tỉnh Lâm Đồng",
            None,
        ),
        (
            "Ngày 4/7, Trường Chính trị tỉnh Lâm Đồng - Tỉnh ủy Lâm Đồng tổ chức hội thảo.",
            "Trường Chính trị tỉnh Lâm Đồng",
            None,
        ),
        # the host's own meeting on another's decree
        (
            "Chiều 4/7, Huyện ủy Đức Trọng tổ chức Hội nghị quán triệt Nghị quyết của Tỉnh ủy.",
            "Huyện ủy Đức Trọng",
            None,
        ),
        (
            "Chiều 4/7, tại trụ sở UBND tỉnh, Cục Thuế tỉnh Lâm Đồng tổ chức hội nghị đối thoại.",
            "Cục Thuế tỉnh Lâm Đồng",
            None,
        ),
        # equals that hold it together are one body; a partner, or the seat's owner, is none of it
        (
            "Sáng 4/7, tại Đà Nẵng, Bộ Chính trị, Ban Bí thư tổ chức hội nghị cán bộ.",
            "Bộ Chính trị, Ban Bí thư",
            None,
        ),
        (
            "Ngày 4/7, tại hội trường Bộ Y tế, Đảng ủy, Bộ Tư lệnh Quân khu 5 tổ chức hội nghị.",
            "Đảng ủy, Bộ Tư lệnh Quân khu 5",
            None,
        ),
        (
            "Hôm nay, 4/7, Tỉnh ủy, HĐND, UBND tỉnh Lâm Đồng tổ chức gặp mặt báo chí.",
            "Tỉnh ủy, HĐND, UBND tỉnh Lâm Đồng",
            None,
        ),
        # a sitting is the session's; numbers in words go on beyond twenty
        (
            "Chiều 4/7, diễn ra phiên bế mạc Kỳ họp thứ bảy, Quốc hội khóa XV.",
            "Quốc hội",
            7,
        ),
        (
            "Chiều 4/7, diễn ra phiên khai mạc Kỳ họp thứ hai mươi mốt của HĐND tỉnh Lâm Đồng.",
            "HĐND tỉnh Lâm Đồng",
            21,
        ),
        (
            "Ngày 4/7, Ủy ban Thường vụ Quốc hội đã kết thúc Phiên họp thứ ba mươi bảy.",
            "Ủy ban Thường vụ Quốc hội",
            37,
        ),
        # a body in somebody's title, or that a seminar is about, holds nothing
        (
            "Sáng 4/7, Viện Sử học tổ chức Hội thảo Quốc hội Việt Nam 80 năm đổi mới.",
            "Viện Sử học",
            None,
        ),
        (
            "Hội Nông dân tỉnh Lâm Đồng tổ chức Hội nghị lần thứ 19, Ban Chấp hành khóa X.",
            "Hội Nông dân tỉnh Lâm Đồng",
            19,
        ),
        # a notice's conclusions
        (
            "Thông báo số 300/TB-VPCP kết luận của Thường trực Chính phủ tại cuộc họp về nhà ở.",
            "Thường trực Chính phủ",
            None,
        ),
    ],
)
def test_the_body_whose_meeting_it_is(text: str, body: str, ordinal: int | None) -> None:
    said = meetings(text)
    assert {m.body.label for m in said if m.body} == {body}
    assert {m.ordinal for m in said if m.ordinal} == ({ordinal} if ordinal else set())


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 4/7, đại biểu Quốc hội tiếp xúc cử tri xã Tân Lập.",
        "Ngày 4/7, Hãng Sao Mai phối hợp với Bộ Y tế tổ chức hội thảo về thuốc lá.",
        "Chiều 4/7, diễn ra hội nghị quán triệt Nghị quyết của Tỉnh ủy Lâm Đồng.",
        "Theo Bộ Y tế, Bộ Nội vụ tổ chức hội nghị về biên chế ngày 4/7.",
        "Chiều 4/7, ông Lê An, Chủ tịch UBND tỉnh có buổi làm việc với Công an tỉnh.",
        "Thông báo số 300/TB-VPCP kết luận của Phó Thủ tướng Lê Văn An tại cuộc họp về nhà ở.",
    ],
)
def test_whose_meeting_it_is_may_not_be_said(text: str) -> None:
    said = meetings(text)
    assert said
    assert {(m.body, m.ordinal) for m in said} == {(None, None)}


@pytest.mark.parametrize(
    "body",
    [
        "Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia",
        "Ban Chỉ đạo Nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm",
        "Ban Chỉ đạo xóa nhà tạm, nhà dột nát tỉnh Lâm Đồng",
        "Ban Chỉ đạo sắp xếp, tinh gọn tổ chức bộ máy của Chính phủ",
        "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh Lâm Đồng",
        "Ban Chỉ đạo công tác nhân quyền của Chính phủ",
        "Ban Chỉ đạo điều hành giá",
        "Tổ công tác đặc biệt của Thủ tướng Chính phủ",
        "Tổ công tác tháo gỡ khó khăn cho thị trường bất động sản",
        "Hội đồng thẩm định quy hoạch vùng Đông Nam Bộ",
        "Hội đồng nghĩa vụ quân sự tỉnh Lâm Đồng",
        "Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn",
        "Thường trực Ủy ban Pháp luật của Quốc hội",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng",
        "Trung tâm Xúc tiến đầu tư tỉnh Lâm Đồng",
        "Ban Quản lý các khu công nghiệp tỉnh Lâm Đồng",
        "Bảo hiểm xã hội tỉnh Lâm Đồng",
        "Ngân hàng Nhà nước chi nhánh tỉnh Lâm Đồng",
    ],
)
def test_a_long_name_is_read_whole(body: str) -> None:
    for text in (
        f"Chiều 4/7, {body} họp đánh giá kết quả công tác 6 tháng.",
        f"Sáng 4/7, {body} tổ chức hội nghị sơ kết 6 tháng đầu năm 2024.",
        f"Sáng 4/7, Phó Thủ tướng Lê Văn An chủ trì phiên họp thứ ba của {body}.",
    ):
        assert {m.body.as_written for m in meetings(text) if m.body} == {body}


def test_a_press_conference_is_not_the_sitting_that_it_reports() -> None:
    said = meetings(
        "Chiều 4/7, Văn phòng Chính phủ tổ chức họp báo Chính phủ thường kỳ tháng 6.\n\n"
        "Sáng cùng ngày, Thủ tướng Lê Văn An đã chủ trì Phiên họp Chính phủ thường kỳ tháng 6."
    )
    assert {(m.meeting, m.kind) for m in said} == {("m1", "họp báo"), ("m2", "phiên họp")}


def test_a_body_named_short_is_the_one_named_in_full() -> None:
    said = meetings(
        "Ngày 4/7/2024, HĐND huyện Đức Trọng tổ chức kỳ họp chuyên đề.\n\n"
        "Kỳ họp chuyên đề của HĐND huyện khóa X đã xem xét nhiều nội dung."
    )
    assert {m.body.label for m in said if m.body} == {"HĐND huyện Đức Trọng"}


@pytest.mark.parametrize(
    ("sentence", "inferred"),
    [
        ("Kỳ họp chuyên đề của HĐND huyện đã xem xét nhiều nội dung.", {"body"}),
        ("Kỳ họp chuyên đề của HĐND huyện Đức Trọng đã xem xét nhiều nội dung.", set()),
    ],
)
def test_a_body_that_other_sentences_complete_is_inferred(
    sentence: str, inferred: set[str]
) -> None:
    text = f"Ngày 4/7/2024, HĐND huyện Đức Trọng tổ chức kỳ họp chuyên đề.\n\n{sentence}"
    found = read(Article(source="x.txt", text=text)).findings
    told = [f for f in found if isinstance(f.fact, Meeting) and f.fact.body]
    assert told[-1].evidence.inferred == inferred


def test_the_party_s_congress_is_not_the_one_that_prepares_it() -> None:
    said = meetings(
        "Ngày 4/7, Đảng bộ huyện Đức Trọng tổ chức Đại hội đại biểu lần thứ XV.\n\n"
        "Đại hội góp ý vào văn kiện Đại hội lần thứ XIV của Đảng."
    )
    assert {m.ordinal for m in said if m.ordinal} == {15}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Bà Hòa dự phiên họp thứ 5 ngày 15 tháng 11 năm 2023 của Ban Chỉ đạo 35 tỉnh Lào Cai.",
            "Ban Chỉ đạo 35 tỉnh Lào Cai",
        ),
        (
            "Dự và chủ trì hội nghị tổng kết năm học sáng 5/3/2024 của Sở Y tế Lào Cai có bà Hòa.",
            "Sở Y tế Lào Cai",
        ),
        (
            "Sáng 5/3/2024, Ban Kinh tế - Ngân sách - HĐND tỉnh Lào Cai tổ chức hội nghị thẩm tra.",
            "Ban Kinh tế - Ngân sách - HĐND tỉnh Lào Cai",
        ),
        (
            "Sáng 5/3/2024, Ban Dân tộc, HĐND tỉnh Lào Cai tổ chức hội nghị thẩm tra báo cáo.",
            "Ban Dân tộc, HĐND tỉnh Lào Cai",
        ),
        (
            "Sáng 5/3/2024, Giáo hội Phật giáo Việt Nam tổ chức hội nghị về hoạt động từ thiện.",
            "Giáo hội Phật giáo Việt Nam",
        ),
    ],
)
def test_whose_it_is_behind_its_day_or_a_mark(text: str, body: str) -> None:
    assert {m.body.label for m in meetings(text) if m.body} == {body}


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "Sáng 5/3/2024, tại Trung tâm Hội nghị tỉnh, HĐND tỉnh Lào Cai tổ chức hội nghị về đê.",
            "Trung tâm Hội nghị tỉnh",
        ),
        (
            (
                "Sáng 5/3/2024, tại Trung tâm Hội nghị tỉnh, HĐND tỉnh Lào Cai khóa XV, nhiệm kỳ "
                "2021 - 2026 tiến hành kỳ họp thứ 9."
            ),
            "Trung tâm Hội nghị tỉnh",
        ),
        (
            "Sáng 5/3/2024, hội nghị về đê diễn ra tại hội trường số 2, UBND tỉnh Lào Cai.",
            "hội trường số 2, UBND tỉnh Lào Cai",
        ),
        # nor is the dash behind what is told of it
        (
            (
                "Sáng 5/3/2024, HĐND tỉnh họp phiên tái chất vấn. Hơn 80 đại biểu có mặt tại "
                "trụ sở UBND quận 7 - điểm cầu chính - để dự phiên tái chất vấn."
            ),
            "trụ sở UBND quận 7 - điểm cầu chính",
        ),
        (
            "Sáng 5/3/2024, tại phòng họp UBND xã Hòa An, UBND xã đã có buổi làm việc với Sở Y tế.",
            "phòng họp UBND xã Hòa An",
        ),
    ],
)
def test_who_holds_it_is_no_part_of_the_hall(text: str, venue: str) -> None:
    assert {m.venue for m in meetings(text) if m.venue} == {venue}


def test_whose_meeting_it_is_stays_unsaid_where_a_branch_is_named_last() -> None:
    text = (
        "Ngày 4/7, Hội Nông dân xã Hòa Vinh phối hợp với Ngân hàng Công thương (Vietinbank) Chi "
        "nhánh Tây Hồ tổ chức hội nghị về vay vốn."
    )
    assert {meeting.body for meeting in meetings(text)} == {None}


def test_who_tells_others_something_at_a_meeting_does_not_hold_it() -> None:
    said = meetings("Tại cuộc họp ngày 4/7 với người dân, UBND xã Tân Lập thông báo giá đất.")
    assert not [meeting for meeting in said if meeting.body]


def test_papers_prepared_for_a_session_do_not_say_that_it_is_held() -> None:
    assert not meetings("Hoàn thiện báo cáo trình Quốc hội tại kỳ họp thứ 8, Bộ Y tế lấy ý kiến.")


def test_a_headline_in_capitals_does_not_name_the_body() -> None:
    said = meetings("ĐẠI HỘI ĐẢNG BỘ XÃ NẬM MƯỜI\n\nNgày 4/7, Đại hội Đảng bộ xã Nậm Mười họp.")
    assert {m.body.label for m in said if m.body} == {"Đảng bộ xã Nậm Mười"}
