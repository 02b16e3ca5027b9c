"""Who gave an order that somebody tells of, or that is sent to a list, or gives with others."""

import pytest

from tests.extract.instructions.conftest import Told, told_in_news
from tests.extract.speech.test_joint import givers

WORK = "nạo vét mương tiêu trong khu dân cư"
ORDER = f"yêu cầu các xã {WORK}"


@pytest.mark.parametrize(
    ("front", "who"),
    [
        ("Theo ông Tô Văn Sa, Phó Chủ tịch UBND huyện Mù Lả, UBND huyện đã", "UBND huyện Mù Lả"),
        ("Theo bà Lò Thị Mẩy - Giám đốc Sở Y tế, Sở Y tế đã", "Sở Y tế"),
        ("Theo đề nghị của ông Tô Văn Sa, Sở Xây dựng đã", "Sở Xây dựng"),
        ("Theo Phó Chủ tịch UBND huyện Tô Văn Sa, huyện cũng đã", "huyện"),
        ('Chủ tịch UBND huyện Mù Lả Tô Văn Sa cho biết: "Huyện đã', "huyện Mù Lả"),
        ('Phó Giám đốc Sở Y tế Tô Văn Sa nói: "Sở Y tế đã', "Sở Y tế"),
    ],
)
def test_a_body_that_somebody_tells_of_gave_the_order(front: str, who: str) -> None:
    closed = '"' if '"' in front else ""
    found = told_in_news(f"{front} {ORDER}{closed}.")
    assert [(by and by.lower(), to, task) for by, to, task in found] == [
        (who.lower(), ("các xã",), WORK)
    ]


def test_a_person_behind_whom_his_body_stands_in_commas_speaks_himself() -> None:
    assert told_in_news(f"Theo ông Tô Văn Sa, Sở Y tế, các xã cần {WORK}.")[0][0] == "Tô Văn Sa"


@pytest.mark.parametrize("adverb", ["đã", "cũng", "cũng đã"])
def test_what_a_unit_has_ordered_is_no_task_that_it_was_given(adverb: str) -> None:
    assert told_in_news(
        "Giám đốc Sở Y tế Tô Văn Sa đề nghị các huyện mở kho hóa chất khử khuẩn dự phòng. "
        f"Tỉnh {adverb} chỉ đạo các xã {WORK}."
    )[1] == ("Tỉnh", ("các xã",), WORK)


@pytest.mark.parametrize("verb", ["chỉ đạo", "phải chỉ đạo"])
def test_a_unit_that_is_told_to_lead_gives_no_order_of_its_own(verb: str) -> None:
    found = told_in_news(
        "Giám đốc Sở Y tế Tô Văn Sa đề nghị các huyện mở kho hóa chất khử khuẩn dự phòng; "
        f"huyện {verb} các xã {WORK}."
    )
    assert {by for by, _, _ in found} == {"Tô Văn Sa"}


@pytest.mark.parametrize(
    "to",
    [
        "gửi: Giám đốc các sở; Chủ tịch UBND các huyện; Đài Khí tượng tỉnh Hà Nam,",
        "gửi các sở; UBND các huyện; Công ty Điện lực Hà Nam",
        "gửi đến: Sở Y tế; Bệnh viện Đa khoa tỉnh Hà Nam",
    ],
)
def test_the_last_of_a_list_that_a_paper_is_sent_to_gives_no_order(to: str) -> None:
    by, told, task = told_in_news(f"UBND tỉnh Hà Nam vừa có công điện {to} yêu cầu {WORK}.")[0]
    assert (by, len(told), task) == ("UBND tỉnh Hà Nam", to.count(";") + 1, WORK)


@pytest.mark.parametrize(
    ("who", "by"),
    [
        ("Ông Tô Văn Sa và bà Lò Thị Mẩy cùng", ["Lò Thị Mẩy", "Tô Văn Sa"]),
        ("Bí thư Tỉnh ủy Tô Văn Sa cùng Chủ tịch HĐND Lò Thị Mẩy", ["Lò Thị Mẩy", "Tô Văn Sa"]),
        ("Ông Tô Văn Sa và bà Lò Thị Mẩy đã xem bản vẽ,", ["Lò Thị Mẩy", "Tô Văn Sa"]),
        (
            "Có mặt tại đây, ông Tô Văn Sa và bà Lò Thị Mẩy đã xem bản vẽ,",
            ["Lò Thị Mẩy", "Tô Văn Sa"],
        ),
        ("Bộ Nội vụ và Bộ Y tế cùng", ["Bộ Y tế", "Bộ Nội vụ"]),
        ("Ông Tô Văn Sa cùng lãnh đạo Sở Y tế, Công an tỉnh đã xem bản vẽ,", ["Tô Văn Sa"]),
        ("Bí thư Tỉnh ủy Tô Văn Sa cùng đoàn công tác đã đi xem đập,", ["Tô Văn Sa"]),
    ],
)
def test_those_who_come_together_order_together(who: str, by: list[str]) -> None:
    assert givers(f"{who} {ORDER}.") == [by]


NONE: list[Told] = []


def test_one_who_is_worked_with_gives_no_order() -> None:
    assert told_in_news(f"Ông Tô Văn Sa bàn bạc cùng bà Lò Thị Mẩy {ORDER}.") == NONE


@pytest.mark.parametrize(
    "task",
    ["mua thêm vắc xin cho trẻ", "trực cấp cứu suốt đêm giao thừa", "phát khẩu trang cho dân"],
)
@pytest.mark.parametrize("group", ["các xã", "các trạm y tế", "các bệnh viện"])
def test_a_short_verb_is_no_part_of_those_told(group: str, task: str) -> None:
    assert told_in_news(f"Bí thư Tô Văn Sa yêu cầu {group} {task}.") == [
        ("Tô Văn Sa", (group,), task)
    ]


def test_what_those_told_are_like_is_a_part_of_them() -> None:
    text = "Bí thư Tô Văn Sa yêu cầu các đơn vị trực thuộc Sở Y tế rà soát kho thuốc."
    assert told_in_news(text)[0][2] == "rà soát kho thuốc"
