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
        "phải thu của khách hàng",
        "khu vực dịch vụ chiếm tỷ lệ lớn nhất",
        "nhiệm vụ theo Thông báo số 15",
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
        "phải giải ngân",
        "tỷ lệ thấp nhất",
        "xe Sở ra Thông báo số 15/TB-SGTVT thu hồi",
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
    assert told("Ba năm liền tỉnh Núi Cao vẫn giữ vị trí thứ 4/11 tỉnh.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # so much per cent of what rose or fell by so many
        (
            "Số vụ cháy: 662 vụ, giảm 58 vụ tương ứng 8% so với năm 2022.",
            [("Số vụ cháy", "662 vụ"), ("Số vụ cháy", "-58 vụ"), ("Số vụ cháy", "-8 %")],
        ),
        # a kind in brackets is of what stands before them
        (
            "Số vụ cháy: 662 vụ (trong đó, nhà ở riêng lẻ: 503 vụ).",
            [("Số vụ cháy", "662 vụ"), ("Số vụ cháy nhà ở riêng lẻ", "503 vụ")],
        ),
        # a number that only tells which they are
        (
            "Trong đó số vụ tai nạn có 2 người bị nạn trở lên có 58 vụ.",
            [("số vụ tai nạn có 2 người bị nạn trở lên", "58 vụ")],
        ),
        # a sum goes on with sums, not with things
        (
            "Tiền mặt: tỉnh Cao Bằng 8 tỷ đồng và 96.000 gói bột; tỉnh Lào Cai 5 tỷ đồng.",
            [
                ("Tiền mặt", "8000000000 đồng"),
                ("gói bột", "96000 gói"),
                ("Tiền mặt", "5000000000 đồng"),
            ],
        ),
        (
            "Tổng số tiền đạt 31 tỷ đồng, tăng 900 lượt người và 14 tỷ đồng so với cùng kỳ.",
            [
                ("Tổng số tiền", "31000000000 đồng"),
                ("lượt người", "900 lượt người"),
                ("Tổng số tiền", "14000000000 đồng"),
            ],
        ),
        # where a noun ends: another measure behind a comma, another label behind «và»
        (
            "Cháy làm 1 người bị thương, thiệt hại tài sản ước tính 3 tỷ đồng.",
            [("người bị thương", "1 người"), ("thiệt hại tài sản", "3000000000 đồng")],
        ),
        (
            "Xã có giếng đào 66 giếng và giếng khoan hộ gia đình 10 giếng.",
            [("giếng đào", "66 giếng"), ("giếng khoan hộ gia đình", "10 giếng")],
        ),
    ],
)
def test_each_number_is_of_what_it_is_told_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Số ca mắc sởi giảm 13 ca, từ 211 ca xuống còn 198 ca.",
            [("Số ca mắc sởi", "-13 ca"), ("Số ca mắc sởi", "211 ca"), ("Số ca mắc sởi", "198 ca")],
        ),
        (
            "Việt Nam có 11 nhà máy điện gió đang vận hành với tổng công suất 429 MW.",
            [
                ("nhà máy điện gió đang vận hành", "11 nhà máy"),
                ("tổng công suất nhà máy điện gió đang vận hành", "429 MW"),
            ],
        ),
        (
            "Nhà máy điện gió có công suất 50 MW sử dụng năng lượng gió để phát điện.",
            [("công suất Nhà máy điện gió", "50 MW")],
        ),
        ("Đã ủy thác 580 việc, Cục rút lên thi hành bốn việc.", [("việc ủy thác", "580 việc")]),
        (
            "Tòa án đã ra quyết định buộc thi hành là 16 quyết định.",
            [("quyết định buộc thi hành", "16 quyết định")],
        ),
        (
            "Số vụ việc còn đang theo dõi là 49 vụ việc.",
            [("Số vụ việc còn đang theo dõi", "49 vụ việc")],
        ),
        # what is said of the things besides
        ("Có 75 triệu tài khoản cũng được cấp.", [("tài khoản được cấp", "75000000 tài khoản")]),
        (
            "Kim ngạch thủy sản lập kỷ lục mới đạt 9 tỷ USD.",
            [("Kim ngạch thủy sản", "9000000000 USD")],
        ),
        ("Tỉnh tiếp tục giữ vững mức xuất siêu 1 tỷ USD.", [("mức xuất siêu", "1000000000 USD")]),
    ],
)
def test_a_name_keeps_what_it_says_and_no_more(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where it is done stands before the deed
        (
            "MTTQ các cấp trên địa bàn thị xã đã vận động được hơn 106 triệu đồng.",
            [("vận động", "106000000 đồng")],
        ),
        # what another number counts did nothing
        (
            "Xã bàn giao 2 nhà Đại đoàn kết cho 2 hộ cận nghèo.",
            [("nhà Đại đoàn kết", "2 nhà"), ("hộ cận nghèo", "2 hộ cận nghèo")],
        ),
        # a part in brackets is of the sum before them
        (
            "Tổng nguồn tiền hỗ trợ 383 triệu đồng (trong đó nhà hảo tâm 39 triệu đồng).",
            [
                ("Tổng nguồn tiền hỗ trợ", "383000000 đồng"),
                ("Tổng nguồn tiền hỗ trợ nhà hảo tâm", "39000000 đồng"),
            ],
        ),
        # of a long clause, the work that is so wide
        (
            "Tỉnh đoàn Long An được giao làm chủ đầu tư dự án Lâm viên thanh niên rộng 100 ha.",
            [("dự án Lâm viên thanh niên rộng", "100 ha")],
        ),
    ],
)
def test_the_nearest_that_a_number_is_of_names_it(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


def test_who_did_it_by_name_is_no_part_of_what_was_done() -> None:
    text = "Phó Chủ tịch UBND tỉnh Lê Thị Nam đã thưởng nóng 50 triệu đồng cho Ban chuyên án."
    assert told(text) == [("thưởng nóng", "50000000 đồng")]


def test_a_plan_ends_before_its_day() -> None:
    text = "Tỉnh phấn đấu giải ngân đạt 95% kế hoạch vốn đến hết 31/1/2025."
    assert told(text) == [("giải ngân so với kế hoạch vốn", "95 %")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Tỉnh đã đầu tư 36 tỷ đồng; đề nghị Trung ương hỗ trợ 250 tỷ đồng.",
            ["đầu tư", "hỗ trợ"],
        ),
        ("Đoàn kiểm tra kiến nghị thu hồi 64 triệu đồng.", ["kiến nghị thu hồi"]),
        (
            "Lớn nhất là thị trường Trung Quốc, chiếm 20,8% thị phần, kế đến Hoa Kỳ 21,7%.",
            ["thị phần", "thị phần"],
        ),
        (
            "Trong ngày, 60 chiến sĩ Phòng Cảnh sát phối hợp Công an phường khám xét.",
            ["chiến sĩ Phòng Cảnh sát"],
        ),
        (
            (
                "Ông Lê Nam đề nghị UBND huyện rà soát các chỉ tiêu đạt thấp, có giải pháp phấn "
                "đấu hoàn thành 100% chỉ tiêu Nghị quyết đề ra."
            ),
            ["chỉ tiêu Nghị quyết đề ra"],
        ),
        ("Số mắc tập trung ở nhóm trẻ dưới 9 tháng tuổi (27,1%).", []),
        ("Huyện chỉ đạo 3 xã còn lại phấn đấu hoàn thành chương trình.", ["xã còn lại"]),
    ],
)
def test_what_somebody_does_ahead_is_no_part_of_the_name(text: str, names: list[str]) -> None:
    assert [name for name, _ in told(text)] == names
