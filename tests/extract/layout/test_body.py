"""Which of an article's text is the report."""

from datetime import date
from pathlib import Path
from textwrap import fill

import pytest

from extract.article import Article
from extract.layout.body import REPORT, Kind, layout
from extract.sources import load
from tests.extract.layout.conftest import BODY, HEADLINE, LEAD, MORE, kinds, lay

SEEDS = Path(__file__).parents[3] / "seeds"


def test_a_page_with_everything_around_the_report() -> None:
    head = "Toàn tỉnh sẵn sàng ứng phó với mùa mưa bão"
    assert kinds(
        "Chủ nhật, ngày 15 tháng 9 năm 2024",
        "THỜI SỰ",
        head,
        "Thứ Ba, 12/03/2024 | 15:07",
        head,
        f"(BTM) - {LEAD}",
        "Quang cảnh cuộc họp\nQuang cảnh cuộc họp.",
        BODY,
        MORE,
        "Lê An",
        "Tin liên quan",
        "Một đập nước vừa được khánh thành",
        MORE.replace("45", "54"),
        "Ý kiến bạn đọc",
    ) == [
        "boilerplate: Chủ nhật, ngày 15 tháng ",
        "boilerplate: THỜI SỰ",
        "headline: Toàn tỉnh sẵn sàng ứng p",
        "stamp: Thứ Ba, 12/03/2024 | 15:",
        "repeat: Toàn tỉnh sẵn sàng ứng p",
        "dateline: (BTM) -",
        "lead: Sáng 12/3, Chủ tịch UBND",
        "caption: Quang cảnh cuộc họp",
        "repeat: Quang cảnh cuộc họp.",
        "body: Chủ tịch UBND tỉnh yêu c",
        "body: Theo báo cáo, từ đầu năm",
        "byline: Lê An",
        "boilerplate: Tin liên quan",
        "boilerplate: Một đập nước vừa được kh",
        "boilerplate: Theo báo cáo, từ đầu năm",
        "boilerplate: Ý kiến bạn đọc",
    ]


def test_a_lead_that_a_repost_brings_at_the_end() -> None:
    found = kinds(BODY, MORE, "Lê An", f"(BMS) - {LEAD}")
    assert [kind.split(":")[0] for kind in found] == ["lead", "body", "byline", "dateline", "lead"]


def test_a_byline_glued_to_the_last_sentence() -> None:
    laid = lay(LEAD, BODY, f"{MORE[:-1]}./. Lê An")
    assert (laid.author, laid.blocks[-1].kind) == ("Lê An", Kind.BYLINE)


def test_lines_broken_at_a_width_are_joined_in_the_view_alone() -> None:
    text = (
        LEAD.replace("thiên tai, ", "thiên\ntai, ")
        .replace("huyện, ", "huyện,\n")
        .replace("tới các", "tới\ncác")
    )
    text = text.replace("UBND tỉnh ", "UBND\ntỉnh ") + "\n" + BODY.replace("và thuốc", "\nvà thuốc")
    laid = layout(Article(source="a.txt", text=text))
    assert len(laid.view) == len(text)
    assert [laid.view[block.begin : block.end].count("\n") for block in laid.blocks] == [1, 0]


def test_a_list_of_people_broken_at_a_width_is_one_paragraph() -> None:
    attended = (
        "Dự họp tại hội trường Ủy ban nhân dân tỉnh Mẫu Sơn có các đồng chí Phó Chủ tịch:\n"
        "Trần Văn Mẫu, Lê Thị Hoa; Giám đốc Sở Tài chính Phạm Văn Bình, Giám đốc Sở Y tế\n"
        "Nguyễn Thị Lan, Giám đốc Sở Nội vụ Hoàng Minh Tuấn, Chánh Thanh tra Đỗ Văn Lâm,\n"
        "Trưởng Ban Quản lý các khu công nghiệp Vũ Mạnh Hà, Bí thư Huyện ủy Lộc Ninh Cao\n"
        "Thị Thu, Chủ tịch Hội Nông dân tỉnh Bùi Văn Khôi, Chủ tịch Hội Cựu chiến binh,\n"
        "Giám đốc Đài Phát thanh và Truyền hình tỉnh Ngô Văn Lược; đại diện lãnh đạo các\n"
        "sở, ban, ngành và Chủ tịch Ủy ban nhân dân các huyện, thị xã thuộc tỉnh cùng dự,\n"
        "Chánh Văn phòng Ủy ban nhân dân tỉnh, Trưởng phòng Tổng hợp, Trưởng phòng Nội\n"
        "chính.\n"
    )
    view = layout(Article(source="a.txt", text=LEAD + "\n\n" + attended)).blocks
    assert len(view) == len([LEAD, attended])


def test_items_that_end_in_commas_stay_apart() -> None:
    items = (
        "- gia cố 45 km đê biển tại các xã ven biển phía nam của tỉnh,\n"
        "- nạo vét 12 hồ chứa trên địa bàn ba huyện miền núi phía tây,\n"
        "- di dời 230 hộ dân ra khỏi vùng có nguy cơ sạt lở đất đá,\n"
        "- mua thêm 40 máy bơm cho các trạm thủy nông ở vùng trũng,\n"
        "- dự trữ 900 tấn gạo cho các xã dễ bị chia cắt khi mưa lũ.\n"
    )
    laid = layout(Article(source="a.txt", text=LEAD + "\n\n" + items))
    assert len(laid.blocks) == 1 + items.count("\n")


def test_a_list_of_names_that_was_broken_at_a_width_is_joined_before_capitals_too() -> None:
    people = (
        "Dự họp có các Phó Chủ tịch UBND tỉnh Lò Văn Minh, Vũ Thị Hà, Giám đốc Sở Y tế Đinh Quang "
        "Sáng, Giám đốc Sở Nội vụ Hồ Bảo Lâm, Trưởng Ban Dân tộc Sùng A Páo, Giám đốc Công an tỉnh "
        "Ngô Đức Thịnh, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Lý Trung Kiên, Giám đốc Đài Khí "
        "tượng Thủy văn Bạch Kim Chi, Chủ tịch Hội Nông dân tỉnh Đỗ Thu Trang, Chủ tịch UBND thành "
        "phố Bùi Hữu Phước, Chủ tịch UBND huyện Mường Khê Hà Mạnh Cường."
    )
    laid = lay(HEADLINE, LEAD, fill(people, 52), BODY)
    assert [laid.view[block.begin : block.end].strip() for block in laid.blocks][2] == people


@pytest.mark.parametrize("text", ["", " \n ", "a", "\n\n.\n"])
def test_no_text_is_too_small(text: str) -> None:
    laid = layout(Article(source="a.txt", text=text))
    assert sum(block.end - block.begin for block in laid.blocks) == len(text)


@pytest.mark.parametrize(
    ("seed", "paragraphs", "headline", "author", "stamped"),
    [
        ("000", 18, "Quyết tâm không để ai ở lại phía sau", "Lê Minh", None),
        ("001", 12, None, None, None),
        ("002", 7, "6 tháng đầu năm, tỷ trọng", "Thúy Hồng", date(2022, 8, 8)),
        ("003", 4, "Phiên họp thứ 8 của Ủy ban Quốc gia", None, date(2024, 4, 24)),
        ("004", 4, "Điện Biên Chào Mừng", "Nguyễn Dịu", None),
    ],
)
def test_the_seeds(
    seed: str, paragraphs: int, headline: str | None, author: str | None, stamped: date | None
) -> None:
    (article,) = (one for one in load([SEEDS]) if one.source.startswith(seed))
    laid = layout(article)
    assert sum(block.kind in REPORT for block in laid.blocks) == paragraphs
    assert (laid.headline or "").startswith(headline or "")
    assert (laid.headline is None, laid.author, laid.stamped) == (headline is None, author, stamped)


def test_the_paper_of_a_report_is_read_below_it() -> None:
    assert kinds(LEAD, BODY, "(Theo Văn bản số 88/UBND-NL, ngày 4/5/2023)")[-1].startswith("body")
    assert not kinds(LEAD, BODY, "(Theo Báo Mẫu Sơn)")[-1].startswith("body")


def test_a_tag_below_the_report_is_no_author() -> None:
    assert lay(HEADLINE, LEAD, BODY, "Chính trị", "Trần Văn Mẫu", "Xem thêm").author is None
    assert lay(HEADLINE, LEAD, BODY, "Lê An").author == "Lê An"
