"""Where a title ends and a name begins."""

import pytest

from extract.people.line import Line
from extract.people.positions import title_at
from extract.text import view

TITLES = [
    (
        "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Nghệ An cho biết",
        "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Nghệ An",
    ),
    (
        "Phó Trưởng đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh dự",
        "Phó Trưởng đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh",
    ),
    ("Phó Bí thư TT Đảng ủy xã Lê Văn Bình", "Phó Bí thư TT Đảng ủy xã"),
    ("CT UBND xã Tân Hòa kết luận", "CT UBND xã Tân Hòa"),
    ("BT Huyện ủy, CT HĐND huyện", "BT Huyện ủy"),
    ("Phó Tổng Lãnh sự quán Thái Lan dự", "Phó Tổng Lãnh sự quán Thái Lan"),
    ("Lãnh sự phụ trách hộ chiếu;", "Lãnh sự phụ trách hộ chiếu"),
    ("Phó Chủ tịch phụ trách văn hóa - xã hội.", "Phó Chủ tịch phụ trách văn hóa - xã hội"),
    ("Phó Hiệu trưởng phụ trách cho biết", "Phó Hiệu trưởng phụ trách"),
    ("Lãnh sự phụ trách văn hóa cùng đoàn", "Lãnh sự"),
    ("Phó Bí thư TT. Tỉnh ủy;", "Phó Bí thư TT. Tỉnh ủy"),
    (
        "Phó Cục trưởng Cục Tác chiến, Bộ Tổng Tham mưu dự",
        "Phó Cục trưởng Cục Tác chiến, Bộ Tổng Tham mưu",
    ),
    ("Phó Viện trưởng VKSND cấp cao tại Đà Nẵng;", "Phó Viện trưởng VKSND cấp cao tại Đà Nẵng"),
    ("Chánh án Tòa án nhân dân cấp cao Lê Văn Bình", "Chánh án Tòa án nhân dân cấp cao"),
    (
        "Viện trưởng Viện Kinh tế, Quy hoạch thủy lợi và đê điều dự",
        "Viện trưởng Viện Kinh tế, Quy hoạch thủy lợi và đê điều",
    ),
    ("Chủ tịch Hội Nông dân tỉnh và Lê Văn Hòa", "Chủ tịch Hội Nông dân tỉnh"),
    ("Cục trưởng Cục Thú y và Giang Tuấn Hải - Phó Cục trưởng", "Cục trưởng Cục Thú y"),
    (
        "Phó Giám đốc Học viện Báo chí Hồ Chí Minh Xa Văn Hải",
        "Phó Giám đốc Học viện Báo chí Hồ Chí Minh",
    ),
    ("Chủ tịch UBND xã Tân Hòa Khương Thị Lan nói", "Chủ tịch UBND xã Tân Hòa"),
    ("Phó Chủ tịch HĐND phường An Bình Sơn Phước Hải nói", "Phó Chủ tịch HĐND phường An Bình"),
    (
        "Giám đốc Báo và Đài Phát thanh và Truyền hình Lào Cai cho biết",
        "Giám đốc Báo và Đài Phát thanh và Truyền hình Lào Cai",
    ),
    ("Bí thư BCS đảng, Viện trưởng", "Bí thư BCS đảng"),
    ("UV.BTV Đảng ủy – Chủ tịch", "UV.BTV Đảng ủy"),
    ("Thứ trưởng Bộ VH-TTDL;", "Thứ trưởng Bộ VH-TTDL"),
    ("Giám đốc Sở LĐTB và XH Lê Văn Bình", "Giám đốc Sở LĐTB và XH"),
    ("Giám đốc Sở NN và Môi trường,", "Giám đốc Sở NN và Môi trường"),
    ("Giám đốc Sở GTVT và UBND huyện", "Giám đốc Sở GTVT"),
    ("Cục trưởng Cục Y tế Công an nhân dân cho biết", "Cục trưởng Cục Y tế Công an nhân dân"),
    ("Giám đốc BV Nhi tỉnh Lê Văn Bình", "Giám đốc BV Nhi tỉnh"),
    ("Giám đốc TT Y tế huyện;", "Giám đốc TT Y tế huyện"),
    ("Trợ lý Bộ trưởng kiêm Vụ trưởng Vụ Pháp chế", "Trợ lý Bộ trưởng"),
    ("Trợ lý Tổng Bí thư Lê Văn Bình", "Trợ lý Tổng Bí thư"),
    ("Giám đốc ĐHQG TP. Hồ Chí Minh phát biểu", "Giám đốc ĐHQG TP. Hồ Chí Minh"),
    ("Nguyên Ủy viên BCH Trung ương Đảng, Nguyên Bộ trưởng", "Nguyên Ủy viên BCH Trung ương Đảng"),
    ("Giám đốc Ngân hàng Phát triển Châu Á nói", "Giám đốc Ngân hàng Phát triển Châu Á"),
    ("Chủ tịch UBND tỉnh Y Blin Kbuôr", "Chủ tịch UBND tỉnh"),
    ("Chủ tịch UBND TP.HCM Lê Văn Bình", "Chủ tịch UBND TP.HCM"),
    ("Giám đốc Sở Thông tin và Truyền thông Lê Văn Bình", "Giám đốc Sở Thông tin và Truyền thông"),
    ("Bộ trưởng Công Thương Lê Văn Bình", "Bộ trưởng Công Thương"),
    ("Bộ trưởng Ngoại giao Nhật Bản Iwaya Takeshi", "Bộ trưởng Ngoại giao Nhật Bản"),
    ("Trưởng ban Tổ chức Trung ương Lê Văn Bình", "Trưởng ban Tổ chức Trung ương"),
    ("Trưởng Đoàn ĐBQH tỉnh;", "Trưởng Đoàn ĐBQH tỉnh"),
    (
        "Phó Trưởng ban Thường trực Ban Chỉ đạo chuyển đổi số tỉnh Lê Văn Bình",
        "Phó Trưởng ban Thường trực Ban Chỉ đạo chuyển đổi số tỉnh",
    ),
    ("nguyên Ủy viên BTV Tỉnh ủy, nguyên", "nguyên Ủy viên BTV Tỉnh ủy"),
    ("Quyền Chủ tịch UBND thành phố Lê Văn Bình", "Quyền Chủ tịch UBND thành phố"),
    ("Phó Tư lệnh Quân khu 7 Lê Văn Bình", "Phó Tư lệnh Quân khu 7"),
    ("Tổng Giám đốc Vinasun Lê Văn Bình", "Tổng Giám đốc Vinasun"),
    ("Thứ trưởng Lê Văn Bình", "Thứ trưởng"),
    ("phó chủ tịch UBND tỉnh Thanh Hóa Lê Văn Bình", "phó chủ tịch UBND tỉnh Thanh Hóa"),
    ("Chủ tịch nước Lê Văn Bình", "Chủ tịch nước"),
    ("Trưởng Ban Quản lý các Khu công nghiệp tỉnh;", "Trưởng Ban Quản lý các Khu công nghiệp tỉnh"),
    ("Phó ban Kinh tế - Ngân sách HĐND tỉnh Lê Văn Bình", "Phó ban Kinh tế - Ngân sách HĐND tỉnh"),
    ("Giám đốc CDC tỉnh Lê Văn Bình", "Giám đốc CDC tỉnh"),
    ("Phó Trưởng BCĐ CĐS tỉnh Lê Văn Bình", "Phó Trưởng BCĐ CĐS tỉnh"),
    ("Trưởng Công an xã Trần Văn Hà", "Trưởng Công an xã"),
    ("Đại sứ Việt Nam tại Lào Nguyễn Minh Tâm", "Đại sứ Việt Nam tại Lào"),
    ("Đại sứ nước Cộng hòa Pháp tại Việt Nam Olivier", "Đại sứ nước Cộng hòa Pháp tại Việt Nam"),
    ("Tổng lãnh sự Nhật Bản tại Đà Nẵng Mori Takero", "Tổng lãnh sự Nhật Bản tại Đà Nẵng"),
    ("Cục trưởng Cục Quản lý Dược (Bộ Y tế) cho biết", "Cục trưởng Cục Quản lý Dược (Bộ Y tế)"),
    (
        "Phó Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội;",
        "Phó Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội",
    ),
    ("Vụ trưởng Vụ Pháp chế, Bộ Y tế phát biểu", "Vụ trưởng Vụ Pháp chế, Bộ Y tế"),
    ("Vụ trưởng Vụ Pháp chế - Bộ Y tế cho biết", "Vụ trưởng Vụ Pháp chế - Bộ Y tế"),
    (
        "Vụ trưởng Vụ Địa phương, Ban Tổ chức Trung ương;",
        "Vụ trưởng Vụ Địa phương, Ban Tổ chức Trung ương",
    ),
    (
        "Phó Trưởng Ban Dân nguyện thuộc Ủy ban Thường vụ Quốc hội;",
        "Phó Trưởng Ban Dân nguyện thuộc Ủy ban Thường vụ Quốc hội",
    ),
    ("Cục trưởng Cục Đường bộ, Bộ Xây dựng, Bộ Nội vụ và các", "Cục trưởng Cục Đường bộ"),
    ("Giám đốc Sở Y tế, UBND tỉnh Lâm Đồng giao", "Giám đốc Sở Y tế"),
    ("Phó Cục trưởng Cục Thuế, Bộ Tài chính Lê Văn Bình", "Phó Cục trưởng Cục Thuế, Bộ Tài chính"),
    ("Giám đốc Cảnh sát PCCC TP, cho biết", "Giám đốc Cảnh sát PCCC TP"),
    ("Giám đốc Nhà khách cho biết", "Giám đốc"),
    (
        "Chủ tịch Liên hoan phim Việt Nam lần thứ 22 nói",
        "Chủ tịch Liên hoan phim Việt Nam lần thứ 22",
    ),
    ("Ủy viên Ban Chấp hành Đảng bộ Chính phủ, Bí thư", "Ủy viên Ban Chấp hành Đảng bộ Chính phủ"),
    ("CEO Vinasun cho biết", "CEO Vinasun"),
    ("Thủ tướng ban hành Chỉ thị số 12", "Thủ tướng"),
    ("Chủ nhiệm Ủy ban Kiểm tra T.Ư; ông", "Chủ nhiệm Ủy ban Kiểm tra T.Ư"),
    ("Chủ tịch Hội Nông dân VN.", "Chủ tịch Hội Nông dân VN"),
    ("Chủ tịch Hội Nông dân VN huyện.", "Chủ tịch Hội Nông dân VN huyện"),
    (
        "Chủ tịch Ủy ban Đoàn kết Công giáo Việt Nam dự",
        "Chủ tịch Ủy ban Đoàn kết Công giáo Việt Nam",
    ),
    (
        "Giám đốc Quốc gia Ngân hàng Thế giới tại Việt Nam;",
        "Giám đốc Quốc gia Ngân hàng Thế giới tại Việt Nam",
    ),
    ("Đại diện thường trú UNDP tại Việt Nam.", "Đại diện thường trú UNDP tại Việt Nam"),
    (
        "Phó Thủ trưởng Cơ quan CSĐT Công an tỉnh Kon Tum nói",
        "Phó Thủ trưởng Cơ quan CSĐT Công an tỉnh Kon Tum",
    ),
]


@pytest.mark.parametrize(("text", "written"), TITLES)
def test_where_a_title_ends(text: str, written: str) -> None:
    seen = view(text)
    line = Line.of(seen)
    title = title_at(line, 0)
    assert title is not None
    assert seen[: line.ends_at(title.end - 1)] == view(written)


def test_who_is_only_a_source_ends_before_the_body_that_acts() -> None:
    line = Line.of(view("Theo ông Bình, Trưởng phòng Kinh tế, UBND huyện Đắk Hà đã cấp đất"))
    title = title_at(line, 4)
    assert title is not None
    assert line.words[title.end - 1] == "tế"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Dưới sự chủ trì của ông Bình, Cục trưởng Cục Tem, Bộ Y tế tổ chức hội nghị", "Tem"),
        ("Dưới sự chủ trì của ông Bình, Cục trưởng Cục Tem, Bộ Y tế và bà Hòa", "tế"),
    ],
)
def test_who_only_chairs_ends_before_the_body_that_holds_it(text: str, end: str) -> None:
    line = Line.of(view(text))
    title = title_at(line, line.lowers.index("trưởng") - 1)
    assert title is not None
    assert line.words[title.end - 1] == end


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Thiếu tướng Lê Văn Bình",
            "Tiến sĩ Lê Văn Bình",
            "đồng chí Bình",
            "Tổng Lãnh sự quán Lào",
        ),
        *("BT UBND tỉnh giao", "CT Sở Y tế", "CT, KH năm 2024"),
    ],
)
def test_ranks_and_honorifics_are_no_titles(text: str) -> None:
    assert title_at(Line.of(text), 0) is None


def test_the_end_of_another_title_is_none() -> None:
    assert title_at(Line.of("Thủ trưởng cơ quan"), 1) is None
    assert title_at(Line.of("Ban Bí thư kết luận"), 1) is None
    assert title_at(Line.of("về công tác lãnh sự ông Lê Văn Bình"), 3) is None


@pytest.mark.parametrize(
    ("text", "at", "head"),
    [
        ("giữ chức vụ Trưởng Ban Dân tộc", 2, None),
        ("giữ chức vụ Trưởng Ban Dân tộc", 3, "trưởng ban"),
        ("giữ chức vụ trưởng phòng Nội vụ", 2, None),
        ("giữ chức Vụ trưởng Vụ Pháp chế", 2, "vụ trưởng"),
    ],
)
def test_a_head_of_department_is_no_head_of_another_office(
    text: str, at: int, head: str | None
) -> None:
    title = title_at(Line.of(view(text)), at)
    assert (title.head if title else None) == head
