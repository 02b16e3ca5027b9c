"""What is told apart from a whole, of the world or of other states, and who is gone by."""

import pytest

from tests.extract.figures.conftest import places, told

_TODAY = "Bộ Y tế cho biết, trong ngày có 9.000 ca mắc cúm tại 40 tỉnh, thành phố"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the one told apart is not what a report is on
        (
            f"{_TODAY}, riêng Hà Nội 700 ca; 300 bệnh nhân khỏi bệnh.",
            ["Việt Nam", "Việt Nam", "Hà Nội", "Việt Nam"],
        ),
        # but it is where nothing else is named
        ("Sở Y tế Hà Nội cho biết, riêng Hà Nội đã cấp 700 thẻ.", ["Hà Nội"]),
        # a department goes by what a ministry says, and reports its own ground
        (
            "Sở Tư pháp đã bám sát chỉ đạo của Bộ Tư pháp. Số hồ sơ giải quyết là 900 hồ sơ.",
            [None],
        ),
        # what the world has
        ("Bộ Y tế cho biết, thế giới đã ghi nhận 4.000 ca mắc.", [None]),
        ("Thế giới ghi nhận dịch mới, trong khi cả nước có 4.000 ca mắc.", ["Việt Nam"]),
        ("Bộ Y tế cho biết, cả nước bình yên. Số ca sởi trên thế giới là 900 ca.", [None]),
        ("Bộ Công Thương cho biết, nhu cầu chè thế giới đạt 9 triệu tấn.", [None]),
        ("Bộ Y tế cho biết, số người Việt đi khắp toàn cầu là 900 người.", ["Việt Nam"]),
        # other states, to which the own is held
        (
            "Tỷ lệ tử vong là 0,2%, thấp hơn so với các nước khu vực (Lào 0,8%, Thái Lan 1%).",
            [None, "Thái Lan"],
        ),
    ],
)
def test_whose_figures_they_are(text: str, expected: list[str | None]) -> None:
    assert places(text) == expected


def test_what_is_spent_is_told_with_what_it_is_of() -> None:
    assert told("Tỉnh bảo đảm mức chi tối thiểu 20% ngân sách cho giáo dục.") == [
        ("mức chi ngân sách cho giáo dục", "20 %")
    ]


def test_cases_listed_by_place_in_brackets_are_of_each() -> None:
    text = "Ca bệnh tập trung ở Sơn La (97 ca), Lai Châu (6 ca), Hà Nội (3 ca)."
    assert told(text) == [("Ca bệnh", "97 ca"), ("Ca bệnh", "6 ca"), ("Ca bệnh", "3 ca")]
    assert places(text) == ["Sơn La", "Lai Châu", "Hà Nội"]
