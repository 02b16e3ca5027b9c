"""A page around a report, and other spellings of it, change nothing that is read from it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from msgspec import to_builtins
from msgspec.structs import replace

from extract.article import Article, Reading
from extract.reader import read
from extract.text import view
from graph.evidence import faults

if TYPE_CHECKING:
    from collections.abc import Callable

MENU = """Trang chủ
Giới thiệu
Lãnh đạo tỉnh
Sở, ban, ngành
Công báo
Dự án đầu tư
Du lịch
Tiếp cận thông tin
Thủ tục hành chính
Lấy ý kiến dự thảo văn bản
English
Tìm kiếm
Font size: A- A A+
Đọc bài viết
In trang
Gửi email
Lượt xem: 2.345

"""
PORTAL = "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LÂM VIÊN\nHotline: 0123.456.789\n" + MENU
BELOW = {
    "other articles": """

Tin cùng chuyên mục

Thủ tướng chủ trì phiên họp Chính phủ thường kỳ tháng 6
(14/06/2016)
Hà Nội: 5.000 hộ dân được cấp nước sạch
(13/06/2016)
Bộ Y tế yêu cầu các địa phương tăng cường phòng, chống dịch sởi
(12/06/2016)
""",
    "what is read most": """

Đọc nhiều
1
Giá vàng hôm nay 14/6: Tăng 500.000 đồng mỗi lượng
2
Thu ngân sách năm 2016 vượt dự toán

Từ khóa: đê điều, Thủ tướng Chính phủ
Chia sẻ Facebook Twitter Zalo Copy link
""",
    "the imprint": """

Bình luận

Nguyễn Hoa: Bài viết rất hay, mong tỉnh sớm làm đường cho dân.
2 giờ trước Thích 15 Trả lời

Bản quyền thuộc Báo điện tử Lâm Viên. Cơ quan chủ quản: Tỉnh ủy Lâm Viên.
Giấy phép số 123/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 5/6/2016.
Tổng Biên tập: Trần Đức Hạnh. Phó Tổng Biên tập: Lê Thị Mai Hoa
""",
}
NOTICE = """VĂN PHÒNG CHÍNH PHỦ
-------
Số: 812/TB-VPCP
Hà Nội, ngày 09 tháng 8 năm 2023
THÔNG BÁO
VỀ KẾT LUẬN TẠI HỘI NGHỊ VỀ PHÒNG, CHỐNG THIÊN TAI
Ngày 2 tháng 8 năm 2023, tại trụ sở Chính phủ, Phó Thủ tướng Chính phủ Trần Hồng Hà chủ trì hội \
nghị về phòng, chống thiên tai. Tham dự có Thứ trưởng Bộ Công Thương Lê Văn Đạt.
Sau khi nghe báo cáo, Phó Thủ tướng Trần Hồng Hà kết luận như sau:
1. Bộ Công Thương rà soát các hồ chứa thủy điện, hoàn thành trước ngày 30 tháng 9 năm 2023.
2. Ủy ban nhân dân các tỉnh di dời 1.250 hộ dân ở vùng sạt lở.
"""
REPORT = """Quyết liệt khắc phục sạt lở đê biển trước mùa mưa

Sáng 12/3, Chủ tịch UBND tỉnh Nghệ An Trần Văn Bách chủ trì cuộc họp về khắc phục sạt lở đê biển.

Theo báo cáo của Sở Xây dựng, năm 2019 toàn tỉnh có 15 km đê bị sạt lở, trong đó 4 km đã được gia \
cố. Đến nay tỉnh đã giải ngân 120 tỷ đồng, đạt 45% kế hoạch năm 2019.

Trong 2 tháng đầu năm, toàn tỉnh trồng mới 120 ha rừng chắn sóng.

Giám đốc Sở Xây dựng Lê Hữu Khang đề nghị bố trí thêm vốn cho các đoạn đê xung yếu.

Kết luận cuộc họp, ông Trần Văn Bách yêu cầu Sở Xây dựng hoàn thành hồ sơ trước ngày 30/4.
"""
YEARLESS = REPORT.replace(" năm 2019", "")


def facts(text: str, published: date | None = None) -> list[object]:
    """Return what is read from a text, without where it stands."""
    reading = read(Article(source="a.txt", text=text, published=published))
    return sorted((_fact(one) for one in to_builtins(reading.findings)), key=repr)


def _fact(finding: dict[str, dict[str, object]]) -> object:
    evidence = finding["evidence"]
    inferred = evidence["inferred"]
    assert isinstance(inferred, (list, tuple, set, frozenset))
    return finding["fact"], evidence["rule"], sorted(inferred)


def joined(found: list[object]) -> str:
    """Return what was found in one spelling, for words are quoted as they are written."""
    return re.sub(r"(?<=\d)[. ](?=\d{3})", "", view(repr(found)))


SPELT = {
    "spaces doubled": lambda text: text.replace(" ", "  "),
    "spaces that do not break": lambda text: text.replace(" ", "\u00a0"),
    "tabs": lambda text: text.replace(" ", "\t"),
    "a space and none": lambda text: text.replace(" ", "\u200b "),
    "spaces before commas": lambda text: re.sub(r"(?<=\w)([,;]) ", r" \1 ", text),
    "no spaces behind commas": lambda text: re.sub(r"(?<=\w\w), (?=[^\W\d_]{2})", ",", text),
    "spaces and signs of a page's source": lambda text: (
        text.replace("&", "&amp;").replace(" ", "&nbsp;").replace("-", "&ndash;")
    ),
    "hyphens that are not seen": lambda text: re.sub(r"(ch|tr|nh)(?=\w)", "\\1\u00ad", text),
    "marks of direction": lambda text: re.sub(r"(?<= )(?=[A-Z])", "\u200e", text),
    "thousands apart": lambda text: re.sub(r"(?<=\d)\.(?=\d{3})", " ", text),
    "spaces at the lines' ends": lambda text: text.replace("\n", "  \n"),
    "long dashes": lambda text: text.replace("-", "–"),
    "points on the other vowel": lambda text: text.replace("Ủy", "Uỷ").replace("hóa", "hoá"),
}
"""Other spellings of a text that look the same, or nearly."""


@pytest.mark.parametrize("above", [MENU, PORTAL], ids=["menu", "portal"])
@pytest.mark.parametrize("text", [REPORT, NOTICE], ids=["report", "notice"])
def test_a_menu_above_changes_nothing(text: str, above: str) -> None:
    assert len(facts(text)) > 10
    assert facts(above + text) == facts(text)


@pytest.mark.parametrize("below", BELOW.values(), ids=list(BELOW))
@pytest.mark.parametrize("text", [REPORT, NOTICE, YEARLESS], ids=["report", "notice", "yearless"])
def test_what_stands_below_changes_nothing(text: str, below: str) -> None:
    assert facts(text.rstrip() + below) == facts(text)


def test_the_seeds_say_the_same_below_a_menu(seeds_readings: tuple[Reading, ...]) -> None:
    for reading in seeds_readings:
        moved = read(replace(reading.article, text=MENU + reading.article.text))
        for before, after in zip(reading.findings, moved.findings, strict=True):
            assert after.fact == before.fact
            assert after.evidence.quote.text == before.evidence.quote.text


@pytest.mark.parametrize("spelt", SPELT.values(), ids=list(SPELT))
@pytest.mark.parametrize("text", [REPORT, NOTICE], ids=["report", "notice"])
def test_a_text_that_looks_the_same_says_the_same(text: str, spelt: Callable[[str], str]) -> None:
    changed = spelt(text)
    assert joined(facts(changed)) == joined(facts(text))
    reading = read(Article(source="a.txt", text=changed))
    assert list(faults(reading)) == []
    assert [(s.begin, s.end) for s in reading.sentences] == sorted(
        (s.begin, s.end) for s in reading.sentences
    )
