"""What stands among the paragraphs: sentences, headings, items."""

import pytest

from extract.layout.body import Kind
from tests.extract.layout.conftest import BODY, LEAD, kind_of, lay


@pytest.mark.parametrize(
    "line",
    [
        "Đồng chí Trần Văn Mẫu, Chủ tịch UBND tỉnh dự và chủ trì tại điểm cầu tỉnh.",
        "Chủ tịch UBND tỉnh Trần Văn Mẫu giao Sở Y tế chuẩn bị thuốc tại các xã.",
        "Theo đó, các xã báo cáo trước ngày 30/6.",
        "- Gia cố đê sông Mẫu và đê sông Lèn",
        "Nhiệm vụ của các huyện gồm:",
        "Thư điện tử công vụ được dùng ở 100% cơ quan, đơn vị của tỉnh.",
        "Chia sẻ tại cuộc họp, đại diện các huyện nêu nhiều khó khăn.",
        "Tính đến 12/3/2024, tỉnh có 5 hồ đầy nước.",
    ],
)
def test_sentences_of_the_report_are_kept(line: str) -> None:
    assert kind_of(line) is Kind.BODY


@pytest.mark.parametrize(
    "line",
    [
        "Hồ đập còn nhiều rủi ro",
        "II. NHIỆM VỤ TRỌNG TÂM",
        "III.",
        '* ĐÊ SÔNG MẪU: MẶT BẰNG VẪN LÀ "NÚT THẮT"',
    ],
)
def test_section_headings(line: str) -> None:
    assert kind_of(line) is Kind.SUBHEAD


def test_items_after_a_colon_are_no_headings() -> None:
    laid = lay(LEAD, "Dự họp có các đồng chí:", "Lê An, Giám đốc Sở Y tế", "Hồ Bình, Bí thư", BODY)
    assert [block.kind for block in laid.blocks[1:4]] == [Kind.BODY] * 3
