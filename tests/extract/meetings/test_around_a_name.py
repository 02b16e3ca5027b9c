"""What stands around a meeting's name, and is no part of it: a motto, quotation marks, a topic."""

import pytest

from tests.extract.meetings.conftest import meetings


@pytest.mark.parametrize(
    ("text", "label", "body", "ordinal"),
    [
        (
            (
                'Sáng 5/3/2024, Bộ Y tế tổ chức Diễn đàn kinh tế y tế lần thứ 3 với chủ đề "Thuốc, '
                'dân khỏe".'
            ),
            "Diễn đàn kinh tế y tế lần thứ 3",
            "Bộ Y tế",
            3,
        ),
        (
            "Sáng 5/3/2024, Bộ Y tế tổ chức “Hội nghị tổng kết công tác dược năm 2023” tại Huế.",
            "Hội nghị tổng kết công tác dược năm 2023",
            "Bộ Y tế",
            None,
        ),
        (
            "Sáng 5/3/2024, Bộ Y tế tổ chức hội nghị sơ kết lần thứ 12 chương trình phối hợp.",
            "hội nghị sơ kết lần thứ 12 chương trình phối hợp",
            "Bộ Y tế",
            12,
        ),
        (
            "Sáng 5/3/2024, Bộ Y tế tổ chức hội nghị về phát triển kinh tế - xã hội - tin vắn.",
            "hội nghị về phát triển kinh tế - xã hội",
            "Bộ Y tế",
            None,
        ),
        (
            (
                "Sáng 5/3/2024, được sự đồng ý của Chính phủ và Thủ tướng Chính phủ, Bộ Y tế mở "
                "hội nghị về thuốc."
            ),
            "hội nghị về thuốc",
            "Bộ Y tế",
            None,
        ),
        (
            "Rà soát công tác tổ chức Đại hội lần thứ XX. Hội nghị Tỉnh ủy lần thứ 6 đã kết thúc.",
            "Hội nghị Tỉnh ủy lần thứ 6",
            "Tỉnh ủy",
            6,
        ),
        (
            (
                "Sáng 5/3/2024, Đoàn công tác Bộ Y tế do Thứ trưởng Lê Thị Hòa làm trưởng đoàn có "
                "buổi làm việc về thuốc."
            ),
            "buổi làm việc về thuốc",
            "Bộ Y tế",
            None,
        ),
        (
            "Kết luận phiên thảo luận, ông Bình đề nghị chờ đến khi Ủy ban Kinh tế thẩm tra.",
            "phiên thảo luận",
            None,
            None,
        ),
        (
            "Sáng 5/3/2024, Bộ Y tế tổ chức Hội thảo khoa học Quản lý thuốc tuyến xã tại Huế.",
            "Hội thảo khoa học Quản lý thuốc tuyến xã",
            "Bộ Y tế",
            None,
        ),
        # what a committee meets about is not what it is for
        (
            (
                "Sáng 5/3/2024, họp Ban Chỉ đạo quốc gia phòng chống thiên tai về công tác "
                "ứng phó bão."
            ),
            "họp Ban Chỉ đạo quốc gia phòng chống thiên tai về công tác ứng phó bão",
            "Ban Chỉ đạo quốc gia phòng chống thiên tai",
            None,
        ),
        (
            "Sáng 5/3/2024, diễn ra cuộc họp Ban Chỉ đạo liên ngành về công tác người cao tuổi.",
            "cuộc họp Ban Chỉ đạo liên ngành về công tác người cao tuổi",
            "Ban Chỉ đạo liên ngành về công tác người cao tuổi",
            None,
        ),
    ],
)
def test_a_meeting_is_called(text: str, label: str, body: str | None, ordinal: int | None) -> None:
    said = meetings(text)
    assert {m.label for m in said} == {label}
    assert {m.body.label for m in said if m.body} == ({body} if body else set())
    assert {m.ordinal for m in said if m.ordinal} == ({ordinal} if ordinal else set())


def test_a_session_that_others_prepare_is_not_reported() -> None:
    text = (
        "Thống nhất nội dung, chương trình kỳ họp thứ 6, HĐND tỉnh khóa IX\n\n"
        "Chiều 16/5/2024, Thường trực HĐND tỉnh tổ chức hội nghị thống nhất nội dung, chương trình "
        "chuẩn bị kỳ họp thứ 6, HĐND tỉnh khóa IX."
    )
    said = meetings(text)
    assert not any(m.ordinal for m in said)
    assert {m.body.label for m in said if m.body} == {"Thường trực HĐND tỉnh"}


def test_a_festival_is_not_what_is_held_within_it() -> None:
    text = (
        "Trong khuôn khổ các hoạt động của Lễ hội hoa ban lần thứ VI, tối 5/3/2024, UBND tỉnh tổ "
        "chức hội nghị xúc tiến du lịch."
    )
    assert {m.label for m in meetings(text)} == {"hội nghị xúc tiến du lịch"}


def test_what_is_no_meeting_of_the_article() -> None:
    said = meetings("Ngày 5/3/2024, Thứ trưởng Lê Văn Bình chủ trì cuộc họp báo cáo về thuốc.")
    assert {m.label for m in said} == {"cuộc họp báo cáo về thuốc"}
    assert not meetings("Trong 5 ngày nghỉ lễ từ 29/4 đến 3/5/2024, tỉnh đón 9.000 lượt khách.")
    assert not meetings("Nhân dịp Đại lễ Phật đản, ngày 5/3/2024 ông Lê Văn Bình tặng quà chùa.")
    assert not meetings("Phiên họp thứ 28 của Ủy ban Dân tộc (dự kiến ngày 15/10) là phiên cuối.")
    assert not meetings("Ngày 5/3/2024, 8/10 tổ dân phố tổ chức cả phần lễ và phần hội.")
    assert not meetings("Thực hiện tiếp công dân, năm 2024 các xã đã tiếp 778 lượt người.")
    asked = "Để Hội nghị được tổ chức chu đáo, Chủ tịch UBND tỉnh giao các sở thu thập ý kiến."
    assert not meetings(asked)
    papers = "Đại hội đã góp ý vào dự thảo văn kiện Đại hội Đại biểu Đảng bộ tỉnh lần thứ XI."
    assert not any(m.ordinal for m in meetings(papers))
    congress = (
        "Chiều 5/3/2024, Đại hội đã bầu 20 đại biểu dự Đại hội đại biểu toàn quốc lần thứ XIII."
    )
    assert not any(m.ordinal for m in meetings(congress))


def test_a_day_that_is_foretold_at_a_meeting_is_not_its_own() -> None:
    text = (
        "Tỉnh ủy họp bàn về thuốc\n\nKết luận hội nghị, ông Lê Văn Bình khẳng định tỉnh sẽ thả "
        "cá giống vào sáng 29/8/2024."
    )
    assert not any(m.date for m in meetings(text))
