"""Who holds a meeting, where a delegation, a session or an organiser behind the name says it."""

from __future__ import annotations

import pytest

from tests.extract.meetings.conftest import meetings


@pytest.mark.parametrize(
    ("text", "body", "ordinal"),
    [
        # who lets it be held, and those told with their ministries, are not the first of them
        (
            "Sáng 4/7, được sự đồng ý của UBND tỉnh Bến Tre, Sở Y tế tổ chức hội thảo về sốt rét.",
            "Sở Y tế",
            None,
        ),
        (
            (
                "Sáng 4/7, Cục Điện tử - Bộ Xây dựng cùng Cục Kinh tế số - Bộ Công Thương và "
                "Trung tâm Dữ liệu tỉnh Bến Tre tổ chức hội thảo về nhà ở."
            ),
            "Cục Điện tử",
            None,
        ),
        # a body in the title of the paper that others draft
        (
            "Sáng 4/7, Ban soạn thảo Luật Hoạt động giám sát của Quốc hội họp phiên thứ ba.",
            "Ban soạn thảo Luật Hoạt động giám sát của Quốc hội",
            3,
        ),
        (
            "Sáng 4/7, Ban soạn thảo Luật Dược và Bộ Y tế tổ chức hội thảo góp ý.",
            "Bộ Y tế",
            None,
        ),
        # an occasion is no second host
        (
            (
                "Sáng 4/7, nhân kỷ niệm 70 năm Ngày thành lập Hội Nông dân Việt Nam, UBND huyện "
                "Ba Tri tổ chức buổi gặp mặt hội viên."
            ),
            "UBND huyện Ba Tri",
            None,
        ),
        (
            "Sáng 4/7, UBND xã Tân Hòa đã tổ chức chương trình tặng bò giống cho người nghèo.",
            "UBND xã Tân Hòa",
            None,
        ),
        # equals, in a hall whose name has a stop in it
        (
            "Sáng 4/7, tại Nhà hát TP.HCM, Thành ủy, HĐND, UBND TP.HCM tổ chức lễ kỷ niệm.",
            "Thành ủy, HĐND, UBND TP.HCM",
            None,
        ),
        # the organiser behind a long name, in which another meeting is named
        (
            (
                "Ông Lê An nói ở hội nghị thông tin kết quả Đại hội Công đoàn TP.HCM lần thứ 10 "
                "do Ủy ban MTTQ Việt Nam TP.HCM tổ chức chiều qua, 4/7."
            ),
            "Ủy ban MTTQ Việt Nam TP.HCM",
            None,
        ),
        # a sitting, what it is held for named beside it; a body that has its number behind it
        (
            "Ngày 4/7, Ban Pháp chế HĐND tỉnh Bến Tre thẩm tra các tờ trình sẽ trình Kỳ họp thứ 9.",
            "Ban Pháp chế HĐND tỉnh Bến Tre",
            None,
        ),
        (
            "Chiều 4/7, Ban Tổ chức Lễ hội Dừa lần thứ X họp báo về chương trình.",
            "Ban Tổ chức Lễ hội Dừa",
            None,
        ),
        ("Cục Thú y ngày 4/7 chủ trì hội nghị về dịch tả lợn.", "Cục Thú y", None),
        (
            'Trưa 4/7, Công đoàn các khu công nghiệp tỉnh Bến Tre tổ chức chương trình "Bữa cơm".',
            "Công đoàn các khu công nghiệp tỉnh Bến Tre",
            None,
        ),
        (
            (
                "Ngày 4/7, Đoàn ĐBQH tỉnh Bến Tre do bà Lê Thị Hòa, Phó Trưởng đoàn dẫn đầu đã "
                "khảo sát khu nhà ở công nhân."
            ),
            "Đoàn ĐBQH tỉnh Bến Tre",
            None,
        ),
        (
            (
                "Sáng 4/7, Phó Thủ tướng Lê Văn An, Trưởng Ban Chỉ đạo điều hành giá, chủ trì họp "
                "Ban Chỉ đạo về công tác quý II."
            ),
            "Ban Chỉ đạo điều hành giá",
            None,
        ),
        (
            (
                "Hội đồng GPMB đường vành đai họp lần 3\n\nHội đồng bồi thường, hỗ trợ, tái định "
                "cư huyện Ba Tri sáng 4/7 họp phiên thứ ba."
            ),
            "Hội đồng bồi thường, hỗ trợ, tái định cư huyện Ba Tri",
            3,
        ),
        (
            (
                "HĐND huyện họp bất thường\n\nTại kỳ họp bất thường ngày 4/7, HĐND huyện Ba Tri đã "
                "thông qua ba nghị quyết."
            ),
            "HĐND huyện Ba Tri",
            None,
        ),
        (
            "Ngày 4/7, Ban Chấp hành Đảng bộ tỉnh làm việc ngày thứ hai của Hội nghị lần thứ mười.",
            "Ban Chấp hành Đảng bộ tỉnh",
            10,
        ),
        (
            (
                "Bộ Công an tổ chức Hội nghị học tập và thực hiện Nghị quyết số 57-NQ/TW vào "
                "ngày 4/7."
            ),
            "Bộ Công an",
            None,
        ),
        (
            (
                "Sáng 4/7, Bộ CHQS tỉnh Bến Tre vừa phối hợp với Huyện ủy, UBND huyện Ba Tri tổ "
                "chức Lễ bàn giao nhà."
            ),
            "Bộ CHQS tỉnh Bến Tre",
            None,
        ),
        (
            "Ban Chỉ đạo hiến máu tình nguyện tỉnh Bến Tre sáng nay 4/7 họp đánh giá nửa năm.",
            "Ban Chỉ đạo hiến máu tình nguyện tỉnh Bến Tre",
            None,
        ),
        (
            (
                "Hôm qua (4/7), tại Nhà Quốc hội, Bộ Chính trị, Ban Bí thư tổ chức Hội nghị về "
                "văn hóa."
            ),
            "Bộ Chính trị, Ban Bí thư",
            None,
        ),
        (
            "Thường trực HĐND tỉnh Bến Tre sáng 4.7 họp phiên thứ 33 để chuẩn bị kỳ họp giữa năm.",
            "Thường trực HĐND tỉnh Bến Tre",
            33,
        ),
        # a body that chairs it itself, a unit that opens it, a committee that agrees there
        ("Sáng 4/7, UBND huyện Đăk Hà chủ trì hội thảo về cây cà phê.", "UBND huyện Đăk Hà", None),
        ("Sáng 4/7, ông Lê An, Bí thư; Chủ tịch UBND huyện Đăk Hà chủ trì hội thảo.", None, None),
        ("Sáng 4/7, thị trấn Đăk Hà khai mạc Ngày hội văn hóa.", "thị trấn Đăk Hà", None),
        (
            "Tại cuộc họp liên tịch sáng 4/7, Thường trực HĐND tỉnh Bến Tre thống nhất nội dung.",
            "Thường trực HĐND tỉnh Bến Tre",
            None,
        ),
        ("Tại cuộc họp sáng 4/7, Sở Y tế thống nhất với đề xuất của các bệnh viện.", None, None),
        # equals hold it as one, behind where, when and in which mood
        (
            (
                "Sáng 4/7, tại hội trường xã, trong không khí ấm áp, thân tình, Đảng ủy - HĐND - "
                "UBND xã Tân Lập đã tổ chức hội nghị gặp mặt người có công."
            ),
            "Đảng ủy - HĐND - UBND xã Tân Lập",
            None,
        ),
        # of an address, the smallest unit
        ("Sáng 4/7, xã Tân Lập, huyện Đắk Hà tổ chức hội nghị tổng kết.", "xã Tân Lập", None),
        # partners told with «cùng» are no hosts
        ("Sáng 4/7, Sở Y tế cùng Hội Nông dân tỉnh tổ chức hội nghị tổng kết.", "Sở Y tế", None),
        # a hall is no meeting
        (
            (
                "Sáng 4/7, tại Trung tâm hội nghị tỉnh, HĐND tỉnh khóa XV, nhiệm kỳ 2021 - 2026 "
                "long trọng tổ chức kỳ họp thứ 2."
            ),
            "HĐND tỉnh",
            2,
        ),
        # a delegation is the body's that sent it
        (
            (
                "Chiều 4/7, Đoàn công tác của Ủy ban Dân tộc do ông Lê Văn Hòa, Ủy viên T.Ư "
                "Đảng làm trưởng đoàn đã có buổi làm việc với UBND tỉnh Lâm Đồng."
            ),
            "Ủy ban Dân tộc",
            None,
        ),
        (
            (
                "Sáng 4/7, Đoàn giám sát của Ủy ban Thường vụ Quốc hội do ông Lê Văn An làm Trưởng "
                "đoàn làm việc với UBND tỉnh Lâm Đồng."
            ),
            "Ủy ban Thường vụ Quốc hội",
            None,
        ),
        (
            "Sáng 4/7, Đoàn kiểm tra số 5 của Bộ Y tế có buổi làm việc với tỉnh Lâm Đồng.",
            "Bộ Y tế",
            None,
        ),
        (
            (
                "Sáng 4/7, Đoàn giám sát của HĐND tỉnh Lâm Đồng do bà Lê Thị Hòa, trưởng đoàn "
                "cùng ông Lê An, Trưởng phòng Dân nguyện, Văn phòng HĐND tỉnh làm việc với xã."
            ),
            "HĐND tỉnh Lâm Đồng",
            None,
        ),
        # a part of a body, a body for a while, and one that is named with its seat
        (
            "Ngày 4/7, Ban Dân tộc - HĐND tỉnh Lâm Đồng tổ chức họp thẩm tra các báo cáo.",
            "Ban Dân tộc - HĐND tỉnh Lâm Đồng",
            None,
        ),
        (
            "Sáng 4/7, HĐND lâm thời phường Tân Lập trọng thể khai mạc Kỳ họp thứ 2.",
            "HĐND lâm thời phường Tân Lập",
            2,
        ),
        (
            (
                "Sáng 4/7, tại trụ sở Đảng ủy - HĐND phường Tân Lập, Thường trực HĐND phường "
                "tổ chức Hội nghị liên tịch."
            ),
            "Thường trực HĐND phường Tân Lập",
            None,
        ),
        (
            "Chiều 4/7, ông Lê Văn An chủ trì Phiên họp thứ 15, Thường trực HĐND tỉnh Lâm Đồng.",
            "Thường trực HĐND tỉnh Lâm Đồng",
            15,
        ),
        ("Ngày 4/7, phường Tân Lập tổ chức Kỳ họp thứ nhất của HĐND khóa X.", None, 1),
        # what something else is held before, or on the occasion of
        (
            "Trước Kỳ họp thứ 5 của Quốc hội, chiều 4/7, Sở Y tế tổ chức hội nghị giao ban.",
            "Sở Y tế",
            None,
        ),
        ("Ngày 4/7, Ủy ban Kiểm tra T.Ư họp kỳ thứ tư.", "Ủy ban Kiểm tra T.Ư", 4),
        ("Sáng 4/7, khai mạc kỳ họp thứ 10 - HĐND tỉnh Lâm Đồng.", "HĐND tỉnh Lâm Đồng", 10),
        (
            "Sáng 4/7, UBND phường Xuân Hương - Đà Lạt tổ chức hội nghị đối thoại.",
            "UBND phường Xuân Hương - Đà Lạt",
            None,
        ),
        (
            "Ngày 4/7, Bộ Y tế (MOH) và Ngân hàng Thế giới đồng tổ chức diễn đàn về thuốc.",
            "Bộ Y tế",
            None,
        ),
        # a sitting without its name
        ("Ngày 4/7, Quốc hội thảo luận tại hội trường về dự án Luật Đất đai.", "Quốc hội", None),
        ("Hôm nay (4/7), Quốc hội làm việc tại hội trường về Luật Đất đai.", "Quốc hội", None),
        # the owner of a hall is not who holds what takes place there
        ("Sáng 4/7, tại hội trường UBND xã Tân Lập đã tổ chức Hội nghị sơ kết.", None, None),
        # an ordinal behind what the meeting is called
        ("Sáng 4/7, Đại hội Thi đua yêu nước tỉnh Lâm Đồng lần thứ V khai mạc.", None, 5),
        ("Sáng 4/7, Lễ khai mạc Liên hoan phim Việt Nam lần thứ 22 diễn ra.", None, 22),
        (
            "Sáng 4/7, diễn ra Hội nghị tổng kết Đại hội Đảng bộ tỉnh Lâm Đồng lần thứ X.",
            None,
            None,
        ),
        (
            "Sáng 4/7, diễn ra Hội nghị giao ban Thường trực Tỉnh ủy với các huyện ủy.",
            "Thường trực Tỉnh ủy",
            None,
        ),
        # what a congress is held on the way to
        (
            (
                "Hướng tới Đại hội Công đoàn Việt Nam lần thứ X và Đại hội Đảng lần thứ XIII, sáng "
                "4/7, Bộ Y tế tổ chức Hội nghị điển hình tiên tiến lần thứ IV."
            ),
            "Bộ Y tế",
            4,
        ),
    ],
)
def test_who_holds_it(text: str, body: str | None, ordinal: int | None) -> None:
    said = meetings(text)
    assert {m.body.label for m in said if m.body} == ({body} if body else set())
    assert {m.ordinal for m in said if m.ordinal} == ({ordinal} if ordinal else set())
    assert {m.date for m in said if m.date} == {"2024-07-04"}


def test_a_sitting_is_that_of_the_session_named_above_it() -> None:
    said = meetings(
        "Dự án được trình Quốc hội tại kỳ họp này.\n\nSáng 4/7, Quốc hội đã nghe ông Lê Văn An, "
        "Bộ trưởng Bộ Y tế trình bày tờ trình."
    )
    assert {m.meeting for m in said} == {"m1"}
    assert {m.body.label for m in said if m.body} == {"Quốc hội"}
    assert {m.date for m in said if m.date} == {"2024-07-04"}


def test_great_holidays_are_no_ceremony() -> None:
    assert not meetings("Cả nước chào mừng các ngày lễ lớn của dân tộc bằng nhiều việc làm.")
    assert not meetings("Sở kiểm tra giá trong dịp Tết Nguyên đán Giáp Thìn và Lễ hội Xuân 2024.")


def test_a_party_committee_by_two_names() -> None:
    text = (
        "Ban Chấp hành Đảng bộ xã Tân Hòa tổ chức hội nghị mở rộng\n\n"
        "Sáng 4/7, Đảng ủy xã Tân Hòa tổ chức hội nghị mở rộng bàn về mùa màng."
    )
    assert {meeting.meeting for meeting in meetings(text)} == {"m1"}


def test_what_is_only_laid_before_a_session() -> None:
    text = (
        "UBND tỉnh bàn tờ trình gửi HĐND tỉnh cho kỳ họp mùa hè\n\n"
        "Sáng 4/7, UBND tỉnh bàn các tờ trình gửi HĐND tỉnh cho kỳ họp mùa hè."
    )
    assert meetings(text) == []


def test_where_a_law_was_adopted_is_no_meeting_of_the_report() -> None:
    text = (
        "Những quy định người dân cần biết\n\nLuật Giá được Quốc hội khóa XV thông qua tại Kỳ họp "
        "thứ 5 có hiệu lực từ đầu năm."
    )
    assert meetings(text) == []
