"""What a figure is called: the whole noun, its deed, what a bare measure belongs to."""

import pytest

from extract.article import Article
from extract.facts import Observation
from extract.reader import read
from tests.extract.figures.conftest import DAY, figures


def names(text: str) -> list[str]:
    return [fact.indicator for fact in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a comma or «và» joins its like, and not another deed or somebody
        (
            "Mặt trận tổng hợp 87 ý kiến, kiến nghị của cử tri.",
            ["ý kiến, kiến nghị của cử tri"],
        ),
        (
            "Hội đã nêu 23 kiến nghị và đề xuất của doanh nghiệp về 4 luật.",
            ["kiến nghị và đề xuất của doanh nghiệp"],
        ),
        (
            "Công an lập biên bản 64 trường hợp vi phạm, xử phạt hơn 39 tỷ đồng.",
            ["trường hợp vi phạm lập biên bản", "xử phạt"],
        ),
        (
            "Nói về việc thiếu 268 giáo viên, Giám đốc Sở Giáo dục Vũ Văn An xin nhận lỗi.",
            ["giáo viên Nói về việc thiếu"],
        ),
        ("Trường còn 2 phòng thi chưa bảo đảm ánh sáng.", ["phòng thi chưa bảo đảm ánh sáng"]),
        (
            "Hệ thống nhận 5.238 văn bản đến, 791 văn bản đi.",
            ["văn bản đến Hệ thống nhận", "văn bản đi Hệ thống nhận"],
        ),
        # who did it where that says nothing
        ("Cơ quan chức năng đã khởi tố 17 vụ.", ["vụ khởi tố"]),
        ("Thành phố Mỹ Tho còn vướng 214 hộ.", ["hộ vướng"]),
        # what a bare measure belongs to
        (
            "Bờ biển bị sạt lở nặng với tổng chiều dài 50 m, sâu từ 5-7 m.",
            ["tổng chiều dài Bờ biển bị sạt lở nặng", "sâu Bờ biển bị sạt lở nặng"],
        ),
        (
            "Đoàn đến Bệnh viện Đa khoa tỉnh (quy mô 1.000 giường).",
            ["quy mô Đoàn đến Bệnh viện Đa khoa tỉnh"],
        ),
        (
            "Quỹ duyệt 640 dự án vay tiền từ các nguồn quỹ với tổng số tiền hơn 52 tỷ đồng.",
            ["dự án vay tiền từ các nguồn quỹ", "tổng số tiền dự án vay tiền"],
        ),
        # so much of a work
        ("Khối nhà kỹ thuật đạt 92% khối lượng.", ["Khối nhà kỹ thuật khối lượng"]),
        # what is asked for, and from where
        (
            "Ông Bùi Văn An đề nghị Chính phủ bổ sung 350 tỷ đồng từ nguồn dự phòng.",
            ["bổ sung từ nguồn dự phòng"],
        ),
        # what stands before a bracket is spoken of behind it
        (
            "Kim ngạch hàng có thuế (chiếm 25% tổng kim ngạch) đạt 12 tỷ USD.",
            ["Kim ngạch hàng có thuế trong tổng kim ngạch", "Kim ngạch hàng có thuế"],
        ),
        (
            "Trong bảng xếp hạng đại học tốt nhất, Việt Nam xếp thứ 59.",
            ["bảng xếp hạng đại học tốt nhất"],
        ),
        # deeds in a row, worth, a giver, and what a body cuts
        (
            "Năm 2023, tỉnh đã miễn, giảm, gia hạn thuế, phí khoảng 150 tỷ đồng.",
            ["miễn, giảm, gia hạn thuế, phí"],
        ),
        (
            "Hội trao 150 suất quà, tổng trị giá 300 triệu đồng.",
            ["suất quà Hội trao", "suất quà Hội trao trị giá"],
        ),
        ("Trong đó người dân đóng góp 180 tỷ đồng.", ["người dân đóng góp"]),
        (
            "Sau hợp nhất, Sở Nông nghiệp và Môi trường giảm 15 phòng.",
            ["phòng Sở Nông nghiệp và Môi trường"],
        ),
        ("Tòa xử 12 bị cáo về các tội “Đưa hối lộ”, “Nhận hối lộ”.", ["bị cáo về các tội"]),
        (
            "Tai nạn giao thông giảm cả 3 tiêu chí: giảm 98 vụ, giảm 27 người chết (-14,5%).",
            ["Tai nạn giao thông", "Tai nạn giao thông", "người chết", "người chết"],
        ),
        (
            "Giám đốc Sở Y tế Vũ Văn An yêu cầu các đơn vị bảo đảm 100% quân số ứng trực.",
            ["quân số ứng trực"],
        ),
        # said again by the first word of a unit
        (
            "Toàn tỉnh xảy ra 85 vụ tai nạn giao thông, giảm 12 vụ.",
            ["vụ tai nạn giao thông", "vụ tai nạn giao thông"],
        ),
        # who reports it
        (
            "Ông Võ Văn Đức báo cáo tỉnh giải ngân được 29 tỷ đồng.",
            ["tỉnh giải ngân"],
        ),
        # no names, but of what was spoken of
        (
            "CPI tăng 0,8%, là mức tăng thấp nhất kể từ đầu năm, thấp hơn 0,2%.",
            ["CPI", "CPI"],
        ),
    ],
)
def test_a_figure_is_called_by_its_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_numbers_alike_of_other_things_are_two_figures() -> None:
    text = "Năm 2023, tỉnh bố trí 31 điểm thi.\n\nNgành y tế bố trí 31 tổ y tế lưu động."
    assert len(names(text)) == len(["điểm thi", "tổ y tế"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ trưởng yêu cầu:\n\n- Sở Y tế đẩy nhanh lắp đặt 300 trạm đo mưa.", ["target"]),
        ("Khu vực miền Bắc có lượng mưa phổ biến 100-300 mm đến ngày 25/7.", ["actual"]),
    ],
)
def test_what_is_ordered_is_aimed_at_and_weather_is_not(text: str, expected: list[str]) -> None:
    found = read(Article(source="a.txt", text=text, published=DAY)).findings
    told = [f.fact.status.value for f in found if isinstance(f.fact, Observation)]
    assert told == expected
