"""Who gave a paper and when, as the words around its name say."""

import pytest

from extract.article import Article
from extract.facts import DocumentMention
from extract.reader import read


@pytest.mark.parametrize(
    ("text", "issuer", "date"),
    [
        (
            "Ngày 4/2/2025, Ban Bí thư khóa XIII ban hành Chỉ thị số 91-CT/TW về y tế.",
            "Ban Bí thư",
            "2025-02-04",
        ),
        ("Sở làm theo Kế hoạch số 5-KH/TU của Tỉnh ủy Sơn La.", "Tỉnh ủy Sơn La", None),
        (
            "Quyết định số 12 ngày 3/4/2024 của UBND tỉnh Sơn La hết hiệu lực.",
            "UBND tỉnh Sơn La",
            "2024-04-03",
        ),
        ("Huyện học Kết luận số 5-KL/TW của Bộ chính trị.", "Bộ chính trị", None),
        (
            "Thay mặt Bộ Chính trị, ông Lê Văn An vừa ký ban hành Kết luận số 7-KL/TW.",
            "Bộ Chính trị",
            None,
        ),
        ("Ngày 12/2, Bộ Y tế có Công văn số 77/BYT-DP gửi các tỉnh.", "Bộ Y tế", "2025-02-12"),
        (
            "Ngày 3/2/2025, Phó Thủ tướng Lê Văn An ký Quyết định số 9/QĐ-TTg về rừng.",
            "Thủ tướng Chính phủ",
            "2025-02-03",
        ),
        (
            "Xã làm theo Chỉ thị số 5-CT/TU của Tỉnh ủy Sơn La ngày 8/9/2023 về nước sạch.",
            "Tỉnh ủy Sơn La",
            "2023-09-08",
        ),
        (
            "Theo Kế hoạch số 5/KH-UBND (ngày 8/9/2023) của UBND tỉnh Sơn La, các xã dồn thửa.",
            "UBND tỉnh Sơn La",
            "2023-09-08",
        ),
        ("Bộ trưởng Bộ Y tế ký Quyết định số 31 về thuốc.", "Bộ trưởng Bộ Y tế", None),
        (
            "Theo Công văn số 9 của HĐND tỉnh Sơn La, các sở rà soát hồ sơ.",
            "HĐND tỉnh Sơn La",
            None,
        ),
        (
            "Theo Nghị quyết số 11-NQ/TW của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng.",
            "Ban Chấp hành Trung ương Đảng",
            None,
        ),
        (
            "Nghị quyết số 5-NQ/TU được Tỉnh ủy Sơn La ban hành ngày 8/9/2023 gỡ nhiều việc.",
            "Tỉnh ủy Sơn La",
            "2023-09-08",
        ),
        ("Bộ Y tế đã kịp thời ban hành Công văn số 77 về thuốc.", "Bộ Y tế", None),
        ("Báo cáo số 5 được HĐND tỉnh Sơn La thông qua ngày 8/9/2023.", None, None),
        # the day of what is told
        (
            "Huyện học Kết luận số 5-KL/TW của Bộ Chính trị ngày 14/2.",
            "Bộ Chính trị",
            None,
        ),
        # nobody says yet that it was given, or by which of many
        ("Tỉnh giao Sở Y tế tỉnh Lâm Đồng ban hành Kế hoạch số 9/KH-SYT.", None, None),
        ("Xã thực hiện Kế hoạch số 5-KH/TU của Tỉnh ủy.", None, None),
        ("Ngày 12/2, tỉnh họp; xã làm theo Công văn số 77/BYT-DP về dịch.", None, None),
    ],
)
def test_who_gave_a_paper_and_when(text: str, issuer: str | None, date: str | None) -> None:
    article = Article(text=f"Tin y tế\n\n05/03/2025\n\n{text}", source="t.txt")
    papers = [x.fact for x in read(article).findings if isinstance(x.fact, DocumentMention)]
    assert [(paper.issuer, paper.date) for paper in papers] == [(issuer, date)]


def test_a_body_completed_from_elsewhere_is_inferred() -> None:
    text = (
        "Tỉnh Sơn La lo y tế xã\n\nThực hiện chỉ đạo của Tỉnh ủy Sơn La và UBND tỉnh Sơn La, Sở "
        "Y tế đã có Công văn số 88/SYT-NV gửi các huyện."
    )
    findings = read(Article(text=text, source="t.txt")).findings
    paper = next(x for x in findings if isinstance(x.fact, DocumentMention))
    assert isinstance(paper.fact, DocumentMention)
    assert paper.fact.issuer == "Sở Y tế tỉnh Sơn La"
    assert "issuedBy" in paper.evidence.inferred


def test_a_paper_has_its_own_number_and_day_in_its_letterhead() -> None:
    text = (
        "UBND TỈNH HÀ GIANG\nSỞ Y TẾ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\n-------\nSố: 812/SYT-NVY\n"
        "Hà Giang, ngày 15 tháng 4 năm 2022\n\nKính gửi: Trung tâm Y tế các huyện\n\n"
        "Sở Y tế yêu cầu các đơn vị rà soát vắc xin dại, báo cáo trước ngày 20/4/2022. Lô vắc "
        "xin mang số 812/SYT-NVK không được dùng."
    )
    papers = [
        (finding.fact.kind, finding.fact.number, finding.fact.date, finding.evidence.inferred)
        for finding in read(Article(source="a.txt", text=text)).findings
        if isinstance(finding.fact, DocumentMention)
    ]
    assert papers == [("Công văn", "812/SYT-NVY", "2022-04-15", {"date"})]
