"""Notices: the letterhead above, the signature below."""

from datetime import date

from extract.layout.body import Kind
from tests.extract.layout.conftest import BODY, LEAD, lay


def test_a_notice_has_letterhead_and_signature() -> None:
    laid = lay(
        "UBND TỈNH MẪU SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "Số: 56/TB-UBND",
        "Mẫu Sơn, ngày 12 tháng 3 năm 2024",
        "THÔNG BÁO",
        "Về việc phòng, chống thiên tai",
        LEAD,
        BODY,
        "Nơi nhận:",
        "- Như trên;",
        "KT. CHỦ TỊCH",
        "Trần Văn Mẫu",
    )
    assert [block.kind for block in laid.blocks] == (
        [Kind.LETTERHEAD] * 5 + [Kind.HEADLINE] * 2 + [Kind.LEAD, Kind.BODY] + [Kind.SIGNATURE] * 4
    )
    assert laid.headline == "THÔNG BÁO Về việc phòng, chống thiên tai"
    assert laid.published == date(2024, 3, 12)
