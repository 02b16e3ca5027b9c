"""Weather that is foretold has not come yet, be it in the sentence before."""

from datetime import date

import pytest

from extract.article import Article
from extract.facts import Observation
from extract.reader import read


def statuses(text: str) -> list[tuple[str, str | None]]:
    article = Article(source="test", text=text, published=date(2021, 10, 14))
    told = (finding.fact for finding in read(article).findings)
    facts = [fact for fact in told if isinstance(fact, Observation)]
    return [(fact.status.value, fact.period_start) for fact in facts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # moderate rain, nothing that was just measured
        (
            "Theo dự báo, từ ngày 16/10, huyện có mưa vừa đến mưa to. Lượng mưa 120 - 250 mm.",
            [("target", None)],
        ),
        (
            (
                "Theo dự báo, từ ngày 16 - 18/10, phía bắc huyện có mưa to. Tổng lượng mưa phổ "
                "biến 120 - 250 mm/đợt."
            ),
            [("target", "2021-10-16")],
        ),
        (
            "Những ngày tới, vùng núi có mưa 50-100 mm, sóng cao 3-5 m.",
            [("target", None), ("target", None)],
        ),
        (
            "Áp thấp dự kiến vào bờ sáng 16/10, với sức gió 55 km/h.",
            [("target", "2021-10-16")],
        ),
        (
            "Sức gió tại đảo là 70 km/h. Bão có khả năng mạnh thêm, sức gió 130 km/h.",
            [("actual", None), ("target", None)],
        ),
        # what was measured, whoever foretells too
        ("Dự báo mưa còn kéo dài. Đêm qua, lượng mưa đo được 210 mm.", [("actual", None)]),
        ("Mưa lớn hơn dự báo, lượng mưa đạt 200 mm.", [("actual", None)]),
        ("Đài dự báo khí tượng cho biết lượng mưa đạt 90 mm.", [("actual", None)]),
        (
            "Dự báo sẽ có mưa to, nhưng mới hai ngày đã mưa 620 mm. Điểm cao hơn: Ba Chẽ 710 mm.",
            [("actual", None), ("actual", None)],
        ),
        # what is foretold of other things tells nothing of water
        ("Xã dự báo sản lượng lúa giảm. Mực nước hồ còn 12 m.", [("actual", None)]),
    ],
)
def test_weather_is_to_come_until_it_is_measured(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    told = [(status, start and str(start)) for status, start in statuses(text)]
    assert told == expected
