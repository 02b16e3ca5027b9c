"""What a page puts around a report."""

import pytest

from extract.layout.body import Kind
from tests.extract.layout.conftest import BODY, LEAD, MORE, kind_of, kinds


@pytest.mark.parametrize(
    "line",
    [
        "A- A A+",
        "Chia sẻ",
        "148 người đang online",
        "Đã truy cập : 4367",
        "• Trong tuần: 512",
        "Tin nội bộ Tin nội bộ",
        "1.234 lượt xem",
        "{name} - {time}",
        "Từ khóa: đê điều, lũ quét",
        "Xem thêm: Lũ quét gây thiệt hại nặng ở miền núi",
        "anh-cuoc-hop_20240312.jpg",
        "-----",
        "Trang chủ » Tin tức » Hoạt động của lãnh đạo",
        "Truy cập nội dung luôn",
        "Skip to main content",
        "Chuyển đến nội dung chính",
        "Trang chủ / Tin trong tỉnh",
        "Trang chủ    Thực tiễn    Tỉnh đẩy mạnh trồng rừng gỗ lớn ven biển",
        "Home > Thời sự > Chính trị",
        "Tin tức - Sự kiện › Cải cách hành chính",
        "100%",
    ],
)
def test_what_the_page_adds_is_left_out(line: str) -> None:
    assert kind_of(line) is Kind.BOILERPLATE


def test_a_box_of_other_articles_does_not_end_the_report() -> None:
    found = kinds(
        LEAD, BODY, MORE, "Tin liên quan", "Mưa lớn ở vùng cao", f"{BODY} 2.", f"{MORE} 2."
    )
    assert [kind.split(":")[0] for kind in found] == [
        "lead",
        "body",
        "body",
        "boilerplate",
        "boilerplate",
        "body",
        "body",
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Những tin mới hơn",
        "Các tin khác",
        "Xem thêm bài viết khác",
        "Bài viết cùng chuyên mục:",
        "Tin bài đã đăng",
        "Xem tin theo ngày",
        "Các bài viết khác trong chuyên mục",
    ],
)
def test_below_the_report_a_list_of_other_articles_ends_it(heading: str) -> None:
    found = kinds(LEAD, BODY, MORE, heading, "• Kiểm tra đê kè tại huyện vùng cao", "Mưa lớn")
    assert [kind.split(":")[0] for kind in found[3:]] == ["boilerplate"] * 3


@pytest.mark.parametrize("line", ["Tin mới về cơn bão số 3", "Các bài học kinh nghiệm khác nhau"])
def test_a_section_of_the_report_is_no_list_of_other_articles(line: str) -> None:
    assert kind_of(line) is Kind.SUBHEAD


def test_a_teaser_of_one_short_sentence_is_of_its_box() -> None:
    teaser = "Mưa lớn gây ngập ở ba xã vùng cao, giao thông chia cắt."
    found = kinds(LEAD, BODY, MORE, "Tin liên quan", teaser, f"{BODY} 2.", f"{MORE} 2.")
    assert [kind.split(":")[0] for kind in found[3:]] == [
        "boilerplate",
        "boilerplate",
        "body",
        "body",
    ]
