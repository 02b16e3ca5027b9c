"""What a meeting is called: to where its subject goes on, and what is no head of a name."""

from datetime import date

import pytest

from extract.article import Article
from extract.facts import Attendance, Meeting
from extract.reader import read
from tests.extract.meetings.conftest import meetings


def labels(text: str) -> set[str]:
    found = read(Article(source="x.txt", text=text)).findings
    return {f.fact.label for f in found if isinstance(f.fact, Meeting)}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        # a subject of several deeds goes on behind its commas
        (
            (
                "Sáng 5/3/2024, Bộ trưởng Trần Văn Bình chủ trì cuộc họp về kiểm tra, đôn đốc, "
                "tháo gỡ khó khăn, vướng mắc trong cấp nước, yêu cầu các địa phương báo cáo."
            ),
            "cuộc họp về kiểm tra, đôn đốc, tháo gỡ khó khăn, vướng mắc trong cấp nước",
        ),
        # with whom it is held stands before what it is on
        (
            (
                "Sáng 5/3/2024, Bộ trưởng Trần Văn Bình chủ trì cuộc họp với các tỉnh, thành phố "
                "và hiệp hội về thuế cà phê."
            ),
            "cuộc họp với các tỉnh, thành phố và hiệp hội về thuế cà phê",
        ),
        (
            "Sáng 5/3/2024, Bộ trưởng Trần Văn Bình có cuộc họp với các tỉnh đã báo cáo về thuế.",
            "cuộc họp",
        ),
        # what papers are for is not in it
        (
            "Ngày 5/3/2024, Ban Pháp chế HĐND tỉnh họp thẩm tra các tờ trình trình tại Kỳ họp.",
            "họp thẩm tra các tờ trình",
        ),
        # whose it is, by its short name
        (
            "Sáng 5/3/2024, Hội nghị APEC về Y tế và Người cao tuổi khai mạc tại Huế.",
            "Hội nghị APEC về Y tế và Người cao tuổi",
        ),
        (
            "Sáng 5/3/2024, Bộ trưởng Trần Văn Bình chủ trì hội nghị về nhà ở và đất đai.",
            "hội nghị về nhà ở và đất đai",
        ),
        (
            "Ngày 5/3/2024, ông Trần Văn Bình tiếp và làm việc với bà Lê Thị Hòa về xuất khẩu.",
            "tiếp và làm việc với bà Lê Thị Hòa về xuất khẩu",
        ),
        (
            "Sáng 5/3/2024, Bộ trưởng Trần Văn Bình chủ trì hội nghị về phòng, chống cháy rừng.",
            "hội nghị về phòng, chống cháy rừng",
        ),
        # … and from one of a pair to the other
        (
            (
                "Sáng 5/3/2024, Bộ trưởng Trần Văn Bình chủ trì hội nghị về phát triển kinh tế, xã "
                "hội vùng biên giới."
            ),
            "hội nghị về phát triển kinh tế, xã hội vùng biên giới",
        ),
        (
            "Sáng 5/3/2024, Sở Xây dựng tổ chức hội nghị về trật tự, an toàn xây dựng.",
            "hội nghị về trật tự, an toàn xây dựng",
        ),
        (
            "Sáng 5/3/2024, Sở Xây dựng tổ chức hội nghị về đổi mới sáng tạo trong thi công.",
            "hội nghị về đổi mới sáng tạo trong thi công",
        ),
        (
            "Sáng 5/3/2024, UBND huyện tổ chức hội nghị đánh giá nhiệm vụ KT - XH tháng 2.",
            "hội nghị đánh giá nhiệm vụ KT - XH tháng 2",
        ),
        (
            "Sáng 5/3/2024, Sở Xây dựng tổ chức hội nghị gặp mặt, đối thoại với nhà thầu.",
            "hội nghị gặp mặt, đối thoại với nhà thầu",
        ),
        # … but ends at a comma before something else, and at when it was held
        (
            "Sáng 5/3/2024, Sở Xây dựng tổ chức hội nghị về trật tự, mời đại diện 30 doanh nghiệp.",
            "hội nghị về trật tự",
        ),
        (
            "Hội nghị về phòng, chống cháy rừng họp sáng 5/3/2024 tại Sở Xây dựng.",
            "Hội nghị về phòng, chống cháy rừng",
        ),
        # … and holds a quotation whole, or not at all
        (
            (
                'Sáng 5/3/2024, Bộ trưởng Trần Văn Bình chủ trì hội nghị về phong trào "Ba giỏi, '
                'hai đảm" của ngành.'
            ),
            'hội nghị về phong trào "Ba giỏi, hai đảm"',
        ),
        (
            'Sáng 5/3/2024, Bộ trưởng Trần Văn Bình chủ trì hội nghị về phong trào "Ba giỏi, nâng.',
            "hội nghị về phong trào",
        ),
        # … and not to what is done at it
        (
            (
                "Sáng 5/3/2024, Bộ trưởng Trần Văn Bình chủ trì cuộc họp về giá điện, đề nghị "
                "các tỉnh báo cáo."
            ),
            "cuộc họp về giá điện",
        ),
        (
            "Ngày 5/3/2024, Bộ trưởng Trần Văn Bình làm việc với trưởng, phó các ban của Tỉnh ủy.",
            "làm việc với trưởng, phó các ban của Tỉnh ủy",
        ),
        # a day that has a name is not the day on which it is held
        (
            (
                "Sáng 5/3/2024, Bộ trưởng Trần Văn Bình chủ trì hội nghị chào mừng Ngày sách và "
                "văn hóa đọc."
            ),
            "hội nghị chào mừng Ngày sách và văn hóa đọc",
        ),
        (
            "Ngày 5/3/2024, ông Trần Văn Bình đã có buổi tiếp xúc với cử tri xã Minh Thành.",
            "buổi tiếp xúc với cử tri",
        ),
    ],
)
def test_a_name_goes_on_as_far_as_its_subject(text: str, label: str) -> None:
    assert labels(text) == {label}


def test_how_long_it_lasts_is_no_part_of_a_name() -> None:
    text = "Bộ Y tế tổ chức hội nghị tập huấn nghiệp vụ dược trong 2 ngày 5 và 6/6."
    assert labels(text) == {"hội nghị tập huấn nghiệp vụ dược"}


def test_what_is_put_off_elsewhere_leaves_the_meeting_held() -> None:
    text = "Sáng 4/7, Bộ Y tế tổ chức hội nghị về thuốc; nhiều ca mổ bị hoãn vì thiếu vật tư."
    assert "hội nghị về thuốc" in labels(text)
    assert labels("Sáng 4/7, hội nghị về thuốc của Bộ Y tế bị hoãn.") == set()


def test_the_end_of_a_place_is_no_ceremony() -> None:
    assert not labels("Tại trạm thủy văn Phú Lễ, mực nước sáng 5/3/2024 là 2,1 m.")
    assert labels("Sáng 5/3/2024, Sở Y tế tổ chức Lễ trao giải. Tại buổi lễ, có 9 người.")


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh tập trung lực lượng cho đại lễ kỷ niệm 80 năm Quốc khánh.",
        "Chủ tịch UBND tỉnh đề nghị hoãn các cuộc họp ngày 5/3/2024.",
    ],
)
def test_what_is_prepared_or_put_off_is_not_what_an_article_reports(text: str) -> None:
    assert not labels(text)


def test_a_day_far_from_the_meetings_own_is_anothers() -> None:
    text = (
        "Chiều 16/7/2024, Chủ tịch UBND tỉnh Trần Văn Bình chủ trì cuộc họp về cấp nước.\n\n"
        "Ngày 17/4, Phó Thủ tướng Lê Văn An đã có buổi làm việc với các cơ quan."
    )
    found = read(Article(source="x.txt", text=text, published=date(2024, 7, 17))).findings
    there = {(f.fact.person, f.fact.meeting) for f in found if isinstance(f.fact, Attendance)}
    assert there == {("Lê Văn An", "m2")}


def test_a_word_in_a_subjects_title_is_no_meeting() -> None:
    text = (
        "Đây là yêu cầu tại buổi làm việc của Bộ Y tế với Bộ Tài chính về “Việc chấp hành "
        "quy định về tiếp công dân định kỳ”, diễn ra ngày 1/4/2024."
    )
    assert all(label.startswith("buổi làm việc của Bộ Y tế với") for label in labels(text))


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch UBND tỉnh yêu cầu các sở tổ chức hội nghị đối thoại trước ngày 5/3/2024.",
        "UBND tỉnh giao Sở Y tế tham mưu, tổ chức họp báo định kỳ hằng tháng về dịch bệnh.",
        "Các huyện phải tổ chức hội nghị triển khai luật trong tháng 3/2024.",
        "Trong tháng 3/2024, công tác tiếp công dân của UBND tỉnh được duy trì.",
        "Ngày 15/3/2024, tại trụ sở tiếp công dân của UBND tỉnh có 7 lượt người đến.",
        "Sớm giúp cấp ủy tổ chức thành công Đại hội Đảng bộ huyện lần thứ IX.",
    ],
)
def test_what_is_ordered_is_no_meeting_yet(text: str) -> None:
    assert labels(text) == set()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Sáng 4/7, Công an tỉnh Lâm Đồng tổ chức Lễ ra quân trấn áp tội phạm.",
            "Lễ ra quân trấn áp tội phạm",
        ),
        (
            "Sáng 4/7, UBND tỉnh Lâm Đồng tổ chức Lễ khởi công Dự án đường ven hồ Xuân Hương.",
            "Lễ khởi công Dự án đường ven hồ Xuân Hương",
        ),
        ("Chiều 4/7, Phó Chủ tịch UBND tỉnh Lê Văn An chủ trì giao ban.", "giao ban"),
        (
            "Trong chuyến công tác, sáng 4/7, ông Lê Văn An đã thăm và làm việc với Sở Y tế.",
            "thăm và làm việc với Sở Y tế",
        ),
    ],
)
def test_an_occasion_is_called_by_its_own_name(text: str, label: str) -> None:
    assert {m.label for m in meetings(text)} == {label}


def test_each_naming_is_as_the_article_spells_it() -> None:
    said = meetings("Ngày 4/7, Sở Y tế tổ chức hội nghị về tuyển dụng bác sĩ tuyến xã.")
    assert {meeting.label for meeting in said} == {"hội nghị về tuyển dụng bác sĩ tuyến xã"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Sáng 4/7, HĐND tỉnh tổ chức Kỳ họp thứ 9 (kỳ họp chuyên đề) biểu quyết 8 nghị quyết.",
            "Kỳ họp thứ 9 (kỳ họp chuyên đề)",
        ),
        (
            "Sáng 4/7, Tỉnh ủy Lâm Đồng tổ chức Hội nghị lần thứ 12 cho ý kiến về quy hoạch đất.",
            "Hội nghị lần thứ 12",
        ),
        # what is made public there has a number of its own, and a deed of its own
        (
            "Sáng 4/7, Sở Y tế tổ chức hội nghị công bố Quyết định số 15 bổ nhiệm giám đốc.",
            "hội nghị công bố Quyết định số 15 bổ nhiệm giám đốc",
        ),
    ],
)
def test_the_name_of_a_session_ends_before_what_it_does(text: str, label: str) -> None:
    assert labels(text) == {label}


def test_a_congress_is_not_called_by_who_is_sent_to_it() -> None:
    said = meetings(
        "Sáng 4/7, Đảng bộ xã Lộc Thu tổ chức Đại hội đại biểu lần thứ I. Tổ công tác chỉ đạo Đại "
        "hội tỉnh và lãnh đạo một số sở cùng 95 đại biểu của Đảng bộ xã dự Đại hội."
    )
    assert {meeting.label for meeting in said} <= {"Đại hội đại biểu lần thứ I", "Đại hội"}


def test_a_name_in_capitals_ends_before_what_is_done_there() -> None:
    said = meetings(
        "HỘI NGHỊ BAN THANH TRA NHÂN DÂN XÃ LỘC THU BẦU TRƯỞNG BAN\n\n"
        "Sáng 4/7, UBND xã Lộc Thu tổ chức Hội nghị Ban Thanh tra nhân dân."
    )
    assert "HỘI NGHỊ BAN THANH TRA NHÂN DÂN XÃ LỘC THU" in {meeting.label for meeting in said}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Tại phiên họp kinh tế - xã hội quý II năm 2024, ông Lê Nam yêu cầu rà soát dự án.",
            "phiên họp kinh tế - xã hội quý II năm 2024",
        ),
        (
            "Sáng 4/7, xã Tân Lập tổ chức Ngày hội Văn hóa các dân tộc năm 2024.",
            "Ngày hội Văn hóa các dân tộc",
        ),
        (
            "Sáng 4/7, Bộ Công Thương tổ chức Diễn đàn Lúa gạo hằng năm góp phần tìm thị trường.",
            "Diễn đàn Lúa gạo",
        ),
    ],
)
def test_a_name_ends_before_what_is_told_of_it(text: str, label: str) -> None:
    assert labels(text) == {label}


def test_a_conference_that_is_ordered_is_none() -> None:
    order = "Ông Lê Nam yêu cầu các xã phải xây dựng kế hoạch chống hạn; đồng thời tổ chức "
    assert labels(order + "Hội nghị quán triệt, triển khai chống hạn.") == set()


def test_a_hall_has_the_whole_name_of_its_body() -> None:
    text = "Sáng 4/7, tại trụ sở Bộ Văn hóa, Thể thao và Du lịch, Thứ trưởng Lê Hòa tiếp ông A Sơn."
    assert {m.venue for m in meetings(text) if m.venue} == {
        "trụ sở Bộ Văn hóa, Thể thao và Du lịch"
    }
