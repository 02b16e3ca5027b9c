"""Conclusions told section by section, as notices and portals print them."""

import pytest

from extract.article import Article
from extract.facts import Directive
from extract.reader import read

OPENING = "Đồng chí Lê Văn An, Chủ tịch UBND huyện Tân Biên kết luận một số nội dung như sau:"


def told(*lines: str) -> list[tuple[str, str | None, tuple[str, ...]]]:
    found = read(Article(source="a", text="\n".join([OPENING, *lines]))).findings
    return [
        (
            fact.text,
            fact.issued_by and fact.issued_by.label,
            tuple(a.label for a in fact.addressed_to),
        )
        for fact in (finding.fact for finding in found)
        if isinstance(fact, Directive)
    ]


def test_who_ordered_before_the_state_of_things_was_told_orders_behind_it() -> None:
    lines = (
        "1. Giao Phòng Y tế kiểm tra các cơ sở.",
        "2. Đến nay, huyện mới giải ngân 35,2 tỷ đồng. Yêu cầu các chủ đầu tư đẩy nhanh tiến độ.",
    )
    assert told(*lines)[-1] == ("đẩy nhanh tiến độ", "Lê Văn An", ("các chủ đầu tư",))


@pytest.mark.parametrize("verb", ["Giao", "Yêu cầu", "Đề nghị"])
def test_a_kind_alone_means_the_body_named_last(verb: str) -> None:
    lines = (
        "1. Giao Phòng Tài chính bố trí kinh phí.",
        f"2. Thống nhất với đề nghị của Phòng Y tế. {verb} Phòng rà soát dự toán.",
    )
    assert told(*lines)[-1] == ("rà soát dự toán", "Lê Văn An", ("Phòng Y tế",))


def test_a_kind_alone_that_nobody_was_named_by_tells_none_of_those_before() -> None:
    lines = ("1. Giao Phòng Y tế kiểm tra các cơ sở.", "2. Yêu cầu Trung tâm rà soát dự toán.")
    assert [to for text, _, to in told(*lines) if "dự toán" in text] == [()]


def test_the_same_item_stands_below_each_who_is_told_it() -> None:
    found = told(
        "1. Phòng Y tế:",
        "- Rà soát hồ sơ.",
        "2. Phòng Giáo dục và Đào tạo",
        "- Rà soát hồ sơ.",
    )
    assert [(text, to) for text, _, to in found] == [
        ("Rà soát hồ sơ", ("Phòng Y tế",)),
        ("Rà soát hồ sơ", ("Phòng Giáo dục và Đào tạo",)),
    ]


def test_an_order_ends_before_another_person_speaks() -> None:
    found = told(
        "Tại hội nghị, ông Ngô Văn Cảnh đề nghị Phòng Y tế rà soát hồ sơ; bà Trần Thị Hoa, Giám "
        "đốc Trung tâm Y tế cho biết sẽ bổ sung thuốc."
    )
    assert [text for text, _, _ in found] == ["rà soát hồ sơ"]


def test_a_deadline_is_of_the_year_that_the_meetings_name_tells() -> None:
    text = (
        "Ngày 6/1, tại hội nghị triển khai nhiệm vụ năm 2021, ông Lê Văn An yêu cầu Sở Y tế cấp "
        "thuốc trước ngày 3/2."
    )
    found = [f.fact for f in read(Article(source="a", text=text)).findings]
    assert [fact.deadline for fact in found if isinstance(fact, Directive)] == ["2021-02-03"]


def test_a_line_that_only_names_who_is_told_heads_what_stands_below() -> None:
    found = told(
        "1. Giao Phòng Y tế",
        "- Thẩm tra hồ sơ.",
        "2. Giao cho Phòng Nội vụ",
        "- Rà soát biên chế.",
        "3. Đề nghị Công an huyện",
        "- Tuần tra ban đêm.",
    )
    assert [(text, to) for text, _, to in found] == [
        ("Thẩm tra hồ sơ", ("Phòng Y tế",)),
        ("Rà soát biên chế", ("Phòng Nội vụ",)),
        ("Tuần tra ban đêm", ("Công an huyện Tân Biên",)),
    ]


def test_several_boards_are_not_one() -> None:
    assert told("1. Giao các Ban HĐND huyện rà soát hồ sơ.")[-1][2] == ("các Ban HĐND huyện",)
