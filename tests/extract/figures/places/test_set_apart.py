"""Figures that are not of the place told of, nor of one that is only compared with."""

import pytest

from tests.extract.figures.conftest import places

LEAD = "Kinh tế Phú Yên khởi sắc\n\nSáng 9/7, UBND tỉnh Phú Yên họp báo.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the rest has
        (
            "Huyện Tuy An thu 812 tỷ đồng. Các huyện còn lại thu 1.400 tỷ đồng.",
            ["Tuy An", "Phú Yên"],
        ),
        (
            "Huyện Tuy An thu 812 tỷ đồng; các địa phương khác thu 1.400 tỷ đồng.",
            ["Tuy An", "Phú Yên"],
        ),
        ("Các tỉnh khác thu 1.400 tỷ đồng.", [None]),
        ("Huyện Tuy An thu 812 tỷ đồng, chi thêm 40 tỷ đồng.", ["Tuy An", "Tuy An"]),
        # what the nation's bodies pass, and a province's own
        ("Tại kỳ họp, Quốc hội thông qua 9 luật, 5 nghị quyết.", ["Việt Nam", "Việt Nam"]),
        ("HĐND tỉnh thông qua 5 nghị quyết.", ["Phú Yên"]),
        ("Thực hiện nghị quyết của Quốc hội, HĐND tỉnh thông qua 5 nghị quyết.", ["Phú Yên"]),
        ("Đoàn đại biểu Quốc hội tỉnh góp ý 9 dự án luật.", ["Phú Yên"]),
        # what is only compared with
        ("So với Bình Định, tỉnh có nhiều hơn 12 dự án.", ["Phú Yên"]),
        ("So với bình quân cả nước, thu nhập bằng 92%.", ["Phú Yên"]),
        ("Cả nước có 900 dự án.", ["Việt Nam"]),
        # by what a firm is called, and what a ministry tells of it
        ("Công ty TNHH Hoa Sen Việt Nam nộp thuế 12 tỷ đồng.", ["Phú Yên"]),
        ("Theo Bộ Tài chính, Công ty TNHH Hoa Sen nộp thuế 12 tỷ đồng.", ["Phú Yên"]),
        ("Theo Bộ Tài chính, số thu thuế là 900 tỷ đồng.", ["Việt Nam"]),
        # a unit by its kind, behind the whole of its province
        (
            "Huyện Tuy An có 9 dự án. Toàn tỉnh có 45 dự án. Trên địa bàn huyện có 5 dự án xong.",
            ["Tuy An", "Phú Yên", "Tuy An"],
        ),
        # who speaks from elsewhere
        (
            (
                "Phát biểu từ điểm cầu Gia Lai, Chủ tịch UBND tỉnh Trần Văn An cho biết tỉnh thu 9 "
                "tỷ đồng."
            ),
            ["Gia Lai"],
        ),
    ],
)
def test_a_figure_is_of_whom_its_words_mean(text: str, expected: list[str | None]) -> None:
    assert places(LEAD + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a district whose body opens the report that its province heads
        (
            (
                "Nghệ An: Đảng bộ huyện Yên Thành đại hội\n\nTrong 2 ngày 8 và 9/7, Đảng bộ huyện "
                "Yên Thành họp.\n\nTổng thu đạt 90 tỷ đồng. Toàn tỉnh thu 900 tỷ đồng."
            ),
            ["Yên Thành", "Nghệ An"],
        ),
        (
            (
                "Nghệ An: Kiểm tra đê tại huyện Yên Thành\n\nSáng 9/7, UBND tỉnh Nghệ An đi xem."
                "\n\nTổng thu đạt 90 tỷ đồng."
            ),
            ["Nghệ An"],
        ),
    ],
)
def test_a_province_before_a_headline_may_only_say_where(
    text: str, expected: list[str | None]
) -> None:
    assert places(text) == expected


def test_an_amount_behind_a_unit_is_no_name_of_it() -> None:
    text = "Thành phố cấp cho quận 3.200 liều vắc xin, hỗ trợ phường 5 tỷ đồng."
    assert not {"3", "5"} & {name for name in places(text) if name}
    assert places("Tại quận 3 có 12 hộ nghèo.") == ["3"]
