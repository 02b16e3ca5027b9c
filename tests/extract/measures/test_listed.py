"""Numbers whose noun stands before them."""

import pytest

from extract.article import Article
from extract.facts import Observation
from extract.measures.listed import find_moved, find_told
from extract.reader import read
from extract.rules.observation import RULES
from extract.text import view


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Số nhà sập, hư hỏng là 112.", [(112, "nhà")]),
        ("Tổng số thí sinh dự thi là 561.000, tăng so với năm trước.", [(561000, "thí sinh")]),
        ("Có 12 nhà sập; nhà bị tốc mái là 226 (một số nơi chưa báo cáo).", [(226, "nhà")]),
        ("Số người có trình độ tiến sĩ chỉ khoảng 5.000.", [(5000, "người")]),
        ("Số người có thẻ bảo hiểm là 1,74 triệu, tăng 3%.", [(1740000, "người")]),
        ("Số xe bán ra đạt 33. 690 xe.", []),
        ("Số điện thoại là 0912345678.", []),
        ("Số lượng tử là 5, theo giáo trình.", []),
        ("Số ca nằm viện: 84; số trẻ thở máy: 6.", [(84, "ca"), (6, "trẻ")]),
        ("Tổng số học sinh nghỉ học: 2.310, giảm nhiều.", [(2310, "học sinh")]),
        (
            "Số vụ giảm 15, số người chết tăng 2 (10%), số học sinh giỏi tăng 310 so với 2023.",
            [(15, "vụ"), (2, "người"), (310, "học sinh giỏi")],
        ),
        ("Số vụ việc giảm 3 năm liền. Số vụ tăng, giảm 2 chiều. Số hộ giảm 2,5%.", []),
        # of all of them, and about so many
        (
            "Tổng số lao động 45.200, trong đó có nữ. Tổng số ca mắc hơn 84.000, ở 19 tỉnh.",
            [(45200, "lao động"), (84000, "ca mắc")],
        ),
        ("Số hộ chiếu 12.345; số xe trên 20 năm. Tổng số điện thoại 0912.345.", []),
        # what something goes by is no number of it
        ("Số nhà: 84. Số hộ chiếu: 1234. Số văn bản: 27; số tài khoản: 9876.", []),
        ("Số vụ án: 84/2023. Số ca dương tính lần 1: 30, lần 2: 12.", []),
    ],
)
def test_the_noun_is_said_before_the_number(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(int(one.value), one.unit) for one in find_told(view(text))] == expected


def test_a_fraction_belongs_to_its_number() -> None:
    [mean] = find_told(view("Điểm Toán là 7,1 điểm; điểm trung bình là 6,557 (cao hơn trước)."))
    assert str(mean.value) == "6.557"


def test_by_how_much_a_count_moved_may_be_told_without_its_noun() -> None:
    said = "So với năm trước (900 người), số người tham gia là 950 người; tăng 50 (5%)."
    [rise] = find_moved(view(said))
    assert rise.value == 50
    assert not find_moved(
        view("Thu đạt 5 tỷ đồng, tăng 3 (2 năm trước). Tỷ lệ tăng 12 (năm 2019).")
    )


def told(text: str) -> list[tuple[str, str, str | None]]:
    found = read(Article(source="a.txt", text=text), only=RULES).findings
    facts = [f.fact for f in found if isinstance(f.fact, Observation)]
    return [
        (f.indicator, f"{f.value:f} {f.unit}", f.area.name if f.area is not None else None)
        for f in facts
    ]


def test_a_list_of_places_goes_on_with_its_figure() -> None:
    name = "Số người bị thương"
    assert told(f"{name} là 812 người, trong đó: Quảng Ninh 536, Hải Phòng 81.")[1:] == [
        (name, "536 người", "Quảng Ninh"),
        (name, "81 người", "Hải Phòng"),
    ]
    sunk = "tàu bị chìm"
    assert told(f"Bão làm 6 {sunk} (Cà Mau 2, Bình Định 4).")[1:] == [
        (sunk, "2 tàu", "Cà Mau"),
        (sunk, "4 tàu", "Bình Định"),
    ]


def test_a_number_behind_one_place_alone_is_no_list() -> None:
    assert told("Bộ chỉ huy đặt tại Quảng Ninh 2, gần biển.") == []


def test_what_parts_come_to_stands_in_brackets() -> None:
    members = "đảng viên bị kỷ luật"
    assert told(f"Có 172 {members} (khiển trách 120, cảnh cáo 42, khai trừ 10).")[1:] == [
        (f"{members} khiển trách", "120 đảng viên", None),
        (f"{members} cảnh cáo", "42 đảng viên", None),
        (f"{members} khai trừ", "10 đảng viên", None),
    ]
    dead = told("Mưa lũ làm 5 người chết (Bản Mù 3, Tà Xùa 2).")
    assert [one[:2] for one in dead[1:]] == [("người chết", "3 người"), ("người chết", "2 người")]


@pytest.mark.parametrize(
    "text",
    [
        "Dự có 120 đại biểu (khóa 15, khóa 16).",
        "Xã có 12 học sinh giỏi (lớp 9, lớp 12).",
        "Trao 20 suất quà (năm 2019, năm 2020).",
        "Có 5 dự án chậm (cầu vượt 12, hầm chui 30).",
    ],
)
def test_numbers_in_brackets_that_are_no_parts(text: str) -> None:
    assert len(told(text)) == 1
