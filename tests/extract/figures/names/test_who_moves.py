"""What rose or fell, apart from who made it and from how it went besides."""

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Phân bón giảm 3%. Thép, một sản phẩm chủ lực của vùng, cũng giảm 8%.",
            [("Phân bón", "-3 %"), ("Thép", "-8 %")],
        ),
        (
            "Giày dép tăng 3%. Gỗ dán, mặt hàng có sức mua lớn nhất, năm 2022 đã giảm 6%.",
            [("Giày dép", "3 %"), ("Gỗ dán", "-6 %")],
        ),
        (
            "Gốm tăng 3%, trong khi mây tre, nhóm hàng truyền thống, chỉ đạt 2 tỷ USD.",
            [("Gốm", "3 %"), ("mây tre", "2000000000 USD")],
        ),
        (
            "Lào, quốc gia có nhiều dự án nhất, đầu tư 8 triệu USD.",
            [("Lào đầu tư", "8000000 USD")],
        ),
        # what share it has of something is told of it too
        (
            "Nhóm đồ gỗ, chiếm 14% kim ngạch, giảm 2%.",
            [("Nhóm đồ gỗ trong kim ngạch", "14 %"), ("Nhóm đồ gỗ", "-2 %")],
        ),
        ("Thu phí tăng khá, chiếm 12% tổng thu.", [("Thu phí trong tổng thu", "12 %")]),
        # what is behind a value told as late is no name
        (
            "Tiến độ thi công đạt 30%, chậm 5% có nguy cơ lỡ vụ.",
            [("Tiến độ thi công", "30 %"), ("Tiến độ thi công", "-5 %")],
        ),
    ],
)
def test_a_subject_keeps_its_figure_over_what_it_is_besides(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Giấy và bột giấy giảm 11%, tương ứng 84 triệu USD.",
            [("Giấy và bột giấy", "-11 %"), ("Giấy và bột giấy", "-84000000 USD")],
        ),
        (
            "Số hộ cận nghèo giảm 3%, tương đương 260 hộ.",
            [("Số hộ cận nghèo", "-3 %"), ("Số hộ cận nghèo", "-260 hộ")],
        ),
    ],
)
def test_so_much_of_a_change_is_a_change(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
    assert {fact.status for fact in figures(text)} == {Status.CHANGE}


def test_so_much_of_a_level_is_a_level() -> None:
    text = "Tỷ lệ hộ cận nghèo còn 3%, tương ứng 260 hộ."
    assert told(text) == [("Tỷ lệ hộ cận nghèo", "3 %"), ("hộ cận nghèo", "260 hộ")]
    assert {fact.status for fact in figures(text)} == {Status.ACTUAL}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # how it goes, and how much that is, are no names
        (
            "Nghề mộc cũng tăng trưởng đều đặn với mức tăng 7%.",
            [("Nghề mộc", "7 %")],
        ),
        (
            "Thu phí đạt 9 tỷ đồng, giảm 4%. Đây là mức giảm khá sâu, tương ứng giảm 2 tỷ đồng.",
            [("Thu phí", "9000000000 đồng"), ("Thu phí", "-4 %"), ("Thu phí", "-2000000000 đồng")],
        ),
        (
            "Vài nhóm hàng ghi nhận mức tăng cao, như phân đạm tăng 31%.",
            [("phân đạm", "31 %")],
        ),
        # words of two syllables stay whole
        (
            "Tháng 3 ghi nhận thâm hụt lớn 2 tỷ USD.",
            [("thâm hụt lớn", "2000000000 USD")],
        ),
        (
            "Cán cân dịch vụ lại ghi nhận mức thâm hụt 90 triệu USD.",
            [("mức thâm hụt Cán cân dịch vụ", "90000000 USD")],
        ),
        ("Giá cám đầu vào giảm 6%.", [("Giá cám đầu vào", "-6 %")]),
        # who makes it fewer, who helps, who welcomes it
        ("Các sở đã giảm 14 đầu mối.", [("đầu mối", "-14 đầu mối")]),
        ("Công ty đã cắt giảm 90 lao động.", [("lao động", "-90 lao động")]),
        (
            "Tai nạn đường sắt giảm 12 vụ.",
            [("Tai nạn đường sắt", "-12 vụ")],
        ),
        (
            "Bộ Tài chính ước tính cách làm này giúp giảm 700 biên chế.",
            [("biên chế", "-700 biên chế")],
        ),
        (
            "Quy trình mới giúp doanh nghiệp cắt giảm 30% chi phí lưu kho.",
            [("chi phí lưu kho", "-30 %")],
        ),
        (
            "Giảm 9 thủ tục giúp người dân tiết kiệm 3 tỷ đồng mỗi năm.",
            [("thủ tục", "-9 thủ tục")],
        ),
        ("Đề án giúp nông dân tiết kiệm 3 tỷ đồng.", [("tiết kiệm", "3000000000 đồng")]),
        ("Cách làm này giúp thu nhập của hộ trồng dâu tăng 12%.",
         [("thu nhập của hộ trồng dâu", "12 %")]),
        # what is bought, and what was added
        ("Nhà máy cam kết thu mua giá sắn tăng 5%.", [("giá sắn", "5 %")]),
        (
            "Có 12 dự án điều chỉnh với số vốn tăng thêm 90 tỷ đồng.",
            [("dự án điều chỉnh", "12 dự án"), ("số vốn tăng thêm", "90000000000 đồng")],
        ),
        # praise is no name either
        ("Dâu tằm đạt kết quả khả quan với 90 tấn.", [("Dâu tằm", "90 tấn")]),
        (
            "Ngành gốm có mức tăng trưởng ấn tượng, đạt 12%.",
            [("mức tăng trưởng Ngành gốm", "12 %")],
        ),
        ("Nguồn cung xăng thiếu hụt 900 tấn.", [("Nguồn cung xăng thiếu hụt", "900 tấn")]),
        ("Ông Trần Văn Bình đánh giá cao việc Lào tăng thêm 4%.", []),
        ("Đưa tổng số từ 40 xuống 22 xã.", [("xã", "22 xã")]),
    ],
)  # fmt: skip
def test_a_name_is_what_moved(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Số xe tải qua phà vượt 700 xe/ngày.", Status.ACTUAL),
        ("Tổng số khách đến đảo đã vượt 3 triệu lượt.", Status.ACTUAL),
        ("Sản lượng sắn lát vượt 2,5 triệu tấn.", Status.ACTUAL),
        ("Tổng số xe qua cầu vượt 1.460 xe⁄ngày.", Status.ACTUAL),
        ("Tạo việc làm cho 9.000 lao động, vượt 1.200 lao động so với kế hoạch.", Status.CHANGE),
    ],
)
def test_a_mark_passed_is_a_level(text: str, status: Status) -> None:
    assert figures(text)[-1].status is status
