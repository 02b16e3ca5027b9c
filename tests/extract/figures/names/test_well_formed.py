"""What a name of a figure never is, and what is said where the first wording is malformed."""

import pytest

from extract.figures.names.well_formed import well_formed
from tests.extract.figures.conftest import told


@pytest.mark.parametrize(
    "name",
    [
        "tỷ lệ lao động qua đào tạo",
        "người ở cấp trên",
        "hộ thiếu nhà ở",
        "hồ sơ đề nghị hỗ trợ (đợt 2)",
        "số lượt phản ánh cho biết nơi xảy ra",
        "gồm sâu",
    ],
)
def test_a_noun_with_what_tells_it_apart_is_a_name(name: str) -> None:
    assert well_formed(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "bao gồm tại Hà Nam",
        "phong trào “Nhà sạch",
        "vườn đẹp” và đường hoa",
        "Trưởng thôn cho biết đã thu",
        "trồng rừng nhằm nâng độ che phủ",
        "dự án thành phần đều chưa bao",
        "hộ được vay vốn để",
        "chúng tôi tuyển giáo viên",
        "con số",
    ],
)
def test_a_sentence_or_half_of_a_word_is_none(name: str) -> None:
    assert not well_formed(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who tells it, with or without a name
        (
            "Cử tri Lê Văn An (phường Hòa Khê) phản ánh giá nước sạch tăng 4%.",
            [("giá nước sạch", "4 %")],
        ),
        # who does it and when is told apart; who has a name of their own stays
        (
            "Chi cục đã lập biên bản và xử phạt 3 tỷ đồng.",
            [("lập biên bản và xử phạt", "3000000000 đồng")],
        ),
        (
            "Công ty sẽ tăng lưu lượng xả qua tràn lên 300 m3/s.",
            [("lưu lượng xả qua tràn", "300 m3/s")],
        ),
        # what is said of a measure besides
        (
            "Kim ngạch xuất khẩu sắn cũng tăng trưởng mạnh đạt 27%.",
            [("Kim ngạch xuất khẩu sắn", "27 %")],
        ),
        # a quotation that closes, and one that the noun holds
        (
            "Xã xây 12 nhà “Mái ấm biên cương” cho hộ nghèo.",
            [("nhà “Mái ấm biên cương” cho hộ nghèo", "12 nhà")],
        ),
        # a verb that has nothing left to say without the number behind it
        (
            "Có 61 chi hội phụ nữ đã nhận hơn 230 ha ruộng bỏ hoang.",
            [("chi hội phụ nữ", "61 chi hội"), ("ruộng bỏ hoang", "230 ha")],
        ),
        # another clause behind a comma, another number behind «và»
        (
            "Vận động xây dựng 2 mái ấm tình thương, phát triển hội viên vượt chỉ tiêu giao.",
            [("mái ấm tình thương xây dựng", "2 mái ấm")],
        ),
        ("Toàn tỉnh có 8 huyện và 1 thị xã.", [("huyện", "8 huyện"), ("thị xã", "1 thị xã")]),
        # a purpose, a whole sentence or a person is no one who did it
        (
            "Hội Phụ nữ huyện đã nhận ủy thác của ngân hàng để cho hơn 4.000 hộ vay vốn.",
            [("hộ vay vốn", "4000 hộ")],
        ),
        (
            "Hội cũng trao giấy khen cho 16 tập thể.",
            [("tập thể được trao giấy khen", "16 tập thể")],
        ),
    ],
)
def test_a_name_is_said_as_a_reader_would(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_place_in_an_order_is_of_what_was_measured_or_not_told() -> None:
    assert told("Trong 2 năm liên tục tỉnh Núi Cao tiếp tục duy trì ở vị trí thứ 5/14 tỉnh.") == []
