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


def test_what_takes_stock_is_no_order() -> None:
    found = told(
        "1. Đánh giá chung",
        "Đến hết tháng 5, 4/9 trạm bơm đã xong, giải ngân 12 tỷ đồng.",
        "- Các xã chủ động khơi thông kênh mương.",
        "2. Về hạn chế, nguyên nhân: Quản lý vật tư còn lỏng lẻo.",
        "3. Nhiệm vụ trong thời gian tới:",
        "3.1. Phòng Kinh tế",
        "a) Đôn đốc nhà thầu trước ngày 20/6.",
        "3.2- Các xã vùng cao: chuẩn bị máy bơm dự phòng.",
    )
    assert [(text, to) for text, _, to in found] == [
        ("Đôn đốc nhà thầu trước ngày 20/6", ("Phòng Kinh tế",)),
        ("chuẩn bị máy bơm dự phòng", ("Các xã vùng cao",)),
    ]


def test_work_that_begins_with_judging_something_is_an_order() -> None:
    found = told("1. Đánh giá lại năng lực các nhà thầu, thay nhà thầu yếu.", "2. Rà soát hồ sơ.")
    assert len(found) == 2


def test_a_part_below_what_takes_stock_belongs_to_it() -> None:
    found = told(
        "I. Kết quả đạt được",
        "1. Triển khai đồng bộ các mô hình sinh kế cho hộ nghèo.",
        "2. Hoàn thành bộ dữ liệu đất đai.",
        "II. Nhiệm vụ",
        "1. Phòng Kinh tế rà soát nhu cầu giống lúa của các xã.",
    )
    assert [to for _, _, to in found] == [("Phòng Kinh tế",)]


@pytest.mark.parametrize("mark", ["1.", "1-", "1/", "1)", "(1)"])
def test_whoever_is_told_stands_behind_any_kind_of_number(mark: str) -> None:
    found = told("I. Đánh giá tình hình", f"{mark} Yêu cầu Phòng Y tế", "- Thẩm tra hồ sơ.")
    assert found == [("Thẩm tra hồ sơ", "Lê Văn An", ("Phòng Y tế",))]


def test_how_a_notice_closes_is_no_order() -> None:
    closing = (
        "Trên đây là kết luận của Chủ tịch UBND huyện, Văn phòng HĐND và UBND huyện thông báo để "
        "các đơn vị biết, thực hiện."
    )
    assert [text for text, _, _ in told("1. Giao Phòng Y tế rà soát hồ sơ.", closing)] == [
        "rà soát hồ sơ"
    ]


def test_on_behalf_of_whom_something_is_to_be_signed_belongs_to_the_task() -> None:
    (task,) = told("Giao Trưởng phòng Y tế, thừa ủy quyền Chủ tịch UBND huyện, ký văn bản trả lời.")
    assert task[0] == "thừa ủy quyền Chủ tịch UBND huyện, ký văn bản trả lời"
