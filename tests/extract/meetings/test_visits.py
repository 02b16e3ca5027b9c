"""Visits and inspections that a dated sentence tells of."""

import pytest

from extract.article import Article
from extract.reader import contextualize
from extract.slots import MEETING
from tests.extract.meetings.conftest import meetings


def _visits(text: str) -> list[str]:
    article = Article(source="bai.txt", text=text)
    slots = [slot for sentence in contextualize(article).sentences for slot in sentence.of(MEETING)]
    return [slot.value.label for slot in slots]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Sáng 5/3, bà Lê Thị Hòa đã đến khảo sát, nắm tình hình hạn mặn tại Bến Tre.",
            "khảo sát, nắm tình hình hạn mặn tại Bến Tre",
        ),
        (
            "Sáng 5/3, Đoàn giám sát do bà Lê Thị Hòa làm trưởng đoàn đã giám sát việc thu phí.",
            "giám sát việc thu phí",
        ),
        (
            "Sáng 5/3, Thứ trưởng Lê Thị Hòa đi kiểm tra công tác phòng, chống dịch tại Lâm Đồng.",
            "kiểm tra công tác phòng, chống dịch tại Lâm Đồng",
        ),
        (
            "Đoàn của Bộ Y tế do bà Lê Thị Hòa dẫn đầu ngày 5/3 đã kiểm tra các trạm y tế.",
            "kiểm tra các trạm y tế",
        ),
        (
            "Ngày 5/3, đoàn công tác của Bộ Y tế do bà Lê Thị Hòa là trưởng đoàn làm việc tại Huế.",
            "làm việc tại Huế",
        ),
        (
            "Để chống lũ, sáng 5/3, bà Lê Thị Hòa đã tiến hành kiểm tra hồ chứa ở Lâm Đồng.",
            "kiểm tra hồ chứa ở Lâm Đồng",
        ),
        (
            "Sáng 5/3, Tổ công tác số 2 do ông Trần Văn Bình làm tổ trưởng làm việc với các xã.",
            "làm việc với các xã",
        ),
        (
            "Sáng 5/3, đoàn do ông Trần Văn Bình dẫn đầu đã về làm việc với Sở Y tế Huế.",
            "làm việc với Sở Y tế Huế",
        ),
        ("Sáng 5/3, ông Trần Văn Bình đã tiếp xúc hơn 90 cử tri xã Tân Lập.", "tiếp xúc"),
        (
            "Chiều 5/3, Chủ tịch Lê Thị Hòa tiếp Đoàn Quốc hội Bỉ do ông An làm trưởng đoàn.",
            "tiếp Đoàn Quốc hội Bỉ do ông An làm trưởng đoàn",
        ),
        (
            "Tối 5/3, Thủ tướng Lê Văn An và Phu nhân gặp gỡ cộng đồng người Việt ở Lào.",
            "gặp gỡ cộng đồng người Việt ở Lào",
        ),
        (
            "Thủ tướng Lê Văn An, sáng 5/3, đã tới xã Tân Lập, trực tiếp chỉ đạo việc cứu hộ.",
            "tới xã Tân Lập, trực tiếp chỉ đạo việc cứu hộ",
        ),
        (
            "Ngày 5/3, đoàn do ông Trần Văn Bình dẫn đầu đã thăm và làm việc tại xã Tân Lập.",
            "thăm và làm việc tại xã Tân Lập",
        ),
        (
            "Chiều 5/3, Thứ trưởng Lê Thị Hòa làm việc với Sở Y tế Lâm Đồng, nghe báo cáo.",
            "làm việc với Sở Y tế Lâm Đồng",
        ),
        (
            "Ngày 5/3, tại Hà Nội, Thứ trưởng Lê Thị Hòa họp với lãnh đạo Sở Y tế về giá thuốc.",
            "họp với lãnh đạo Sở Y tế về giá thuốc",
        ),
        (
            "Chiều 5/3, Chủ tịch UBND tỉnh Trần Văn Bình nghe các sở báo cáo tiến độ đường ven đê.",
            "nghe các sở báo cáo tiến độ đường ven đê",
        ),
        (
            "Sáng 5/3, Thứ trưởng Lê Thị Hòa đã đến xã Tân Lập để kiểm tra việc chống hạn.",
            "đến xã Tân Lập để kiểm tra việc chống hạn",
        ),
        (
            (
                "Ngay sau khi bão tan, sáng 5/3, Thứ trưởng Lê Thị Hòa tới huyện Sơn Động, "
                "chỉ đạo việc cứu nạn."
            ),
            "tới huyện Sơn Động, chỉ đạo việc cứu nạn",
        ),
        (
            "Ngày 5/3, Thứ trưởng Lê Thị Hòa đã dẫn đầu đoàn công tác tới ba huyện để kiểm tra đê.",
            "tới ba huyện để kiểm tra đê",
        ),
        (
            "Chiều 5/3, tại Hà Nội, tiếp ông Trần Văn Bình, Thứ trưởng Lê Thị Hòa đề nghị hợp tác.",
            "tiếp ông Trần Văn Bình",
        ),
        (
            "Trước đó, sáng 5/3, Đoàn giám sát đã khảo sát ba trạm bơm tại xã Tân Lập.",
            "khảo sát ba trạm bơm tại xã Tân Lập",
        ),
        (
            "Cũng trong chiều 5/3, Thứ trưởng Lê Thị Hòa đến kiểm tra đê sông Lô.",
            "kiểm tra đê sông Lô",
        ),
        (
            "Ngày 5/3, Đoàn đã xuống kiểm tra bến xe phía nam.",
            "xuống kiểm tra bến xe phía nam",
        ),
        (
            "Sáng 5/3, Chủ tịch UBND huyện làm việc với Ban Quản lý chợ Tân Lập.",
            "làm việc với Ban Quản lý chợ Tân Lập",
        ),
        (
            (
                "Sáng 5/3, Thứ trưởng Lê Thị Hòa cùng các vụ đến tỉnh Cao Bằng, trực tiếp chỉ đạo "
                "việc cứu nạn."
            ),
            "đến tỉnh Cao Bằng, trực tiếp chỉ đạo việc cứu nạn",
        ),
        (
            "Sáng 5/3, Thứ trưởng Lê Thị Hòa đã chào xã giao Bộ trưởng Trần Văn Bình.",
            "chào xã giao Bộ trưởng Trần Văn Bình",
        ),
        (
            "Ngày 5/3, UBND xã Tân Lập phối hợp với Công an xã đã làm việc với Sở Tư pháp.",
            "làm việc với Sở Tư pháp",
        ),
        (
            "Làm việc với Sở Y tế Lâm Đồng sáng 5/3, bà Lê Thị Hòa nêu ba việc.",
            "Làm việc với Sở Y tế Lâm Đồng",
        ),
        (
            "Kiểm tra hồ Kẻ Gỗ hôm 5/3 (thứ ba), Thứ trưởng Lê Thị Hòa lo thiếu nước.",
            "Kiểm tra hồ Kẻ Gỗ",
        ),
    ],
)
def test_a_visit_is_read_up_to_its_mark(text: str, label: str) -> None:
    assert _visits(text) == [label]


@pytest.mark.parametrize(
    "text",
    [
        "Thứ trưởng Bộ Y tế Lê Thị Hòa kiểm tra công tác phòng dịch.",  # no day
        "Sáng 5/3, Thứ trưởng Lê Thị Hòa yêu cầu các sở kiểm tra công tác phòng dịch.",  # a task
        "Ngày 5/3, Thứ trưởng Lê Thị Hòa đến nhận công tác mới tại Bộ Y tế.",
        "Ngày 5/3, Thứ trưởng Lê Thị Hòa nghe tin vui.",
        "Ngày 5/3, Thứ trưởng Lê Thị Hòa đến thăm hợp tác xã Tân Lập.",
        "Ngày 5/3, Thứ trưởng Lê Thị Hòa thăm, tặng quà người có công.",
        "Ngày 5/3, Thứ trưởng Lê Thị Hòa bận họp.",
        "Kiểm tra hồ Kẻ Gỗ từ sáng 5/3, công nhân thấy vết nứt.",
        "Tiếp bước cha anh, sáng 5/3, bà Lê Thị Hòa nhập ngũ.",
        "Ngày 5/3, Thứ trưởng Lê Thị Hòa chào xã giao rồi ra về.",
        "Ngày 5/3, đoàn tàu chở hàng đã rời ga.",
        "Ngày 5/3, đoàn viên thanh niên kiểm tra bếp ăn.",
        "Ngày 5/3, Chủ tịch UBND các huyện kiểm tra việc chống hạn.",  # many, each of his own
        "Trước đó, Đoàn yêu cầu xã kiểm tra đê.",
        "Ngày 5/3, bà Lê Thị Hòa làm việc không nghỉ.",  # neither with anybody nor anywhere
    ],
)
def test_what_is_no_visit(text: str) -> None:
    assert _visits(text) == []


def test_what_was_visited_before_and_besides_are_visits_of_their_own() -> None:
    found = meetings(
        "Chiều 14/6, Phó Chủ tịch UBND tỉnh Trần Văn Bình chủ trì cuộc họp về chống hạn.\n\n"
        "Trước đó, sáng 13/6, Đoàn công tác đã kiểm tra hồ Đồng Mô. Cũng trong sáng 13/6, Đoàn đã "
        "kiểm tra trạm bơm Phù Sa.\n\n"
        "Trước đó, vào sáng cùng ngày, Bí thư Huyện ủy làm việc với Ban Quản lý đê. Trưởng ban "
        "nêu ba việc. Tại buổi làm việc về đê, các xã cũng lên tiếng."
    )
    days = {(m.meeting, m.date) for m in found if m.date}
    assert days == {("m1", "2024-06-14")} | {(f"m{n}", "2024-06-13") for n in (2, 3, 4)}
    assert {m.meeting for m in found if "về đê" in m.label} <= {"m4"}
