"""What does not add up is named; what does, and what is only rounded, is left alone."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from extract.article import Article
from extract.reader import read
from graph.build import build
from graph.evidence import sound
from graph.store import Store
from queries.audit import ASKED
from queries.audit.slip import SlipKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Reports

    from queries.audit import Slip

    Audited = Callable[[list[str]], list[list[Slip]]]

CORRECT = 1_000
WRONG = 60

SHARED = (
    "Năm 2024, các cơ quan được giao 9.831 nhiệm vụ, trong đó 7.892 nhiệm vụ đã hoàn thành, "
    "1.602 nhiệm vụ đang làm trong hạn (chiếm 16,47%) và 319 nhiệm vụ quá hạn."
)
SHORT = "Các cơ quan được giao 9.831 nhiệm vụ: 7.892 hoàn thành, 1.602 trong hạn, 319 quá hạn."
GOES_ON = (
    "Tổng số nhiệm vụ được giao là 9.831. Trong đó, 7.892 nhiệm vụ đã hoàn thành, 1.602 nhiệm vụ "
    "trong hạn, 319 nhiệm vụ quá hạn."
)
OF_PLAN = (
    "Ước thu đạt 120.000 tỷ đồng bằng 80,0% dự toán (120.000/150.000 tỷ đồng), bằng 105% số đã "
    "báo cáo."
)
LISTED = (
    "Kết luận hội nghị, ông Trần Văn Bình nêu “4 tăng cường”, gồm: nâng cao nhận thức; hoàn thiện "
    "hạ tầng kỹ thuật; đào tạo cán bộ cơ sở."
)


def test_nothing_correct_is_flagged(reports: Reports, audited: Audited) -> None:
    makers = (
        reports.sum_, reports.sum_, reports.shared, reports.ratio, reports.growth, reports.money,
        reports.harmless,
    )  # fmt: skip
    sentences = [makers[n % len(makers)]() for n in range(CORRECT)]
    flagged = [slip for slips in audited(sentences) for slip in slips]
    assert flagged == []


def test_wrong_sums_are_found(reports: Reports, audited: Audited) -> None:
    sentences = [reports.sum_(slip=reports.rng.choice((-2, -1, 1, 2))) for _ in range(WRONG)]
    assert _share(audited(sentences), SlipKind.SUM) >= 0.9


@pytest.mark.parametrize("off", ["0.6", "-0.7", "1.4"])
def test_wrong_shares_are_found(reports: Reports, audited: Audited, off: str) -> None:
    sentences = [reports.shared(Decimal(off)) for _ in range(WRONG)]
    assert _share(audited(sentences), SlipKind.SHARE) >= 0.8  # far off, of something else
    sentences = [reports.ratio(Decimal(off)) for _ in range(WRONG)]
    assert _share(audited(sentences), SlipKind.SHARE) >= 0.95  # round counts may be rounded


def test_wrong_growth_is_found(reports: Reports, audited: Audited) -> None:
    sentences = [reports.growth(Decimal(reports.rng.choice((-4, 3, 7)))) for _ in range(WRONG)]
    assert _share(audited(sentences), SlipKind.GROWTH) == 1


def _share(found: list[list[Slip]], kind: SlipKind) -> float:
    assert all(slip.kind is kind for slips in found for slip in slips)
    return sum(map(bool, found)) / len(found)


@pytest.mark.parametrize("sentence", [SHARED, SHORT, GOES_ON])
def test_a_published_report_does_not_add_up(audited: Audited, sentence: str) -> None:
    (slips,) = audited([sentence])
    total = next(slip for slip in slips if slip.kind is SlipKind.SUM)
    assert (total.said, total.computed, total.difference) == (9831, 9813, 18)
    assert total.reckoning == "7.892 + 1.602 + 319 = 9.813, không phải 9.831"
    shares = [slip.reckoning for slip in slips if slip.kind is SlipKind.SHARE]
    wanted = ["1.602/9.831 = 16,30%, không phải 16,47%"] if "%" in sentence else []
    assert shares == wanted


def test_a_slip_says_where_its_numbers_stand(audited: Audited) -> None:
    ((slip,),) = audited([SHORT])
    begin = slip.begin
    words = [slip.quote[first - begin : last - begin] for first, last in slip.spans]
    assert words == ["9.831", "7.892", "1.602", "319"]
    assert slip.end - slip.begin == len(slip.quote)


def test_a_rank_lies_in_its_range(audited: Audited) -> None:
    ((slip,),) = audited(["Chỉ số cải cách hành chính của tỉnh xếp hạng 70/63 tỉnh, thành phố."])
    assert (slip.kind, slip.said, slip.computed) == (SlipKind.RANK, 70, 63)


@pytest.mark.parametrize(
    "sentence",
    [
        OF_PLAN,
        "Có 500 hồ sơ, trong đó 400 hồ sơ đã giải quyết (đạt 80%), 390 hồ sơ đúng hạn (đạt 97,5%).",
        "Tỉnh có 45 đại biểu dự, gồm 30 nam, 15 nữ, 12 người trẻ tuổi.",
        "Kim ngạch đạt 405,5 tỷ USD, tăng 14,3% so với năm 2023 (354,7 tỷ USD).",
        "Tỷ lệ tăng từ 80,5% lên 85,5%, tăng 5%.",
    ],
)
def test_what_only_looks_wrong_is_left_alone(audited: Audited, sentence: str) -> None:
    assert audited([sentence]) == [[]]


def test_a_programme_with_an_item_too_few_is_listed(audited: Audited) -> None:
    sentences = [
        "Ngày 3/4/2024, ông Trần Văn Bình chủ trì hội nghị của UBND tỉnh Nam Định.",
        LISTED,
    ]
    ((), (slip,)) = audited(sentences)
    assert (slip.kind, slip.said, slip.computed) == (SlipKind.COUNT, 4, 3)


def test_sentences_that_are_not_read_would_have_given_nothing(
    reports: Reports, audited: Audited, monkeypatch: pytest.MonkeyPatch
) -> None:
    makers = (reports.sum_, reports.growth, reports.money, reports.harmless, reports.ratio)
    sentences = [makers[n % len(makers)]() for n in range(300)]
    sentences += [reports.sum_(slip=1) for _ in range(30)]
    sentences += [maker(Decimal(2)) for maker in (reports.growth, reports.ratio, reports.shared)]
    sieved = audited(sentences)
    monkeypatch.setattr("queries.audit.may_slip", lambda _: True)
    assert audited(sentences) == sieved
    assert any(sieved)


def test_only_the_findings_asked_for_are_made(tmp_path: Path) -> None:
    texts = ["Kết quả\n\nNgày 3/4/2024, ông Trần Văn Bình chủ trì hội nghị.\n\n" + LISTED]
    build([sound(read(Article(source="a.txt", text=text))) for text in texts], tmp_path)
    some = [type(f.fact) for r in Store.open(tmp_path).readings(ASKED) for f in r.findings]
    every = [type(f.fact) for r in Store.open(tmp_path).readings() for f in r.findings]
    assert some == [kind for kind in every if kind in ASKED]
    assert len(every) > len(some) > 0
