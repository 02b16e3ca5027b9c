import pytest

from extract.article import Article
from extract.facts import Attendance, PositionHeld
from extract.reader import read

OPENING = "Sáng 3/9/2020, UBND huyện Tân Biên họp giao ban. Dự họp có "


def positions(said: str) -> list[tuple[str, str]]:
    found = read(Article(source="a", text=f"{OPENING}{said}."))
    return [
        (fact.person, fact.as_written)
        for fact in (finding.fact for finding in found.findings)
        if isinstance(fact, PositionHeld)
    ]


@pytest.mark.parametrize(
    ("said", "written"),
    [
        (
            "ông Hoàng Văn Đại - Ủy viên BTV Trưởng Ban Dân vận Huyện ủy",
            ["Ủy viên BTV", "Trưởng Ban Dân vận Huyện ủy"],
        ),
        (
            "ông Lê Hữu Cảnh - Ủy viên Ban Thường vụ Huyện ủy Trưởng Ban Tổ chức Huyện ủy",
            ["Ủy viên Ban Thường vụ Huyện ủy", "Trưởng Ban Tổ chức Huyện ủy"],
        ),
        (
            "ông Trần Thanh Toàn - Phó Chủ tịch UBND huyện, Phó Chủ tịch UBMT.TQVN huyện",
            ["Phó Chủ tịch UBND huyện", "Phó Chủ tịch UBMT.TQVN huyện"],
        ),
        ("ông Vũ Văn Em - HUV, Trưởng BTC Huyện ủy", ["HUV", "Trưởng BTC Huyện ủy"]),
        ("ông Lý Văn Phúc - Phó trưởng CA huyện", ["Phó trưởng CA huyện"]),
        ("ông Tạ Văn Hải - Chánh VP HĐND-UBND huyện", ["Chánh VP HĐND-UBND huyện"]),
        ("bà Trần Thị Bích - Phó Bí thư TT Huyện ủy", ["Phó Bí thư TT Huyện ủy"]),
        (
            "thầy Lê Văn Cảnh, Hiệu trưởng Trường THCS Hà Huy Tập",
            ["Hiệu trưởng Trường THCS Hà Huy Tập"],
        ),
        # between two dashes a name is told, and behind them who acts
        ("dịp này, Đoàn thăm vị tướng già - Lê Văn Cảnh - Bộ trưởng chúc ông khỏe", []),
        ("ông Lê Văn Cảnh - Bộ trưởng Bộ Y tế chúc Đoàn khỏe", ["Bộ trưởng Bộ Y tế"]),
        # two syllables behind «Môi trường» are no school's
        ("Giám đốc Sở Nông nghiệp và Môi trường Lê Hà", ["Giám đốc Sở Nông nghiệp và Môi trường"]),
    ],
)
def test_offices_in_short_or_without_a_comma_are_whole(said: str, written: list[str]) -> None:
    assert [label for _, label in positions(said)] == written


def test_an_honorific_behind_a_colon_is_no_family() -> None:
    said = "hai vị. Thư ký: Ông Lê Thành Tài - Phó Chánh Văn phòng; Bà Vũ Lan - Chuyên viên"
    assert {person for person, _ in positions(said)} <= {"Lê Thành Tài", "Vũ Lan"}
    said = "hai vị. Chủ tọa phiên họp: Ông Đỗ Quang Nhật - Chủ tịch UBND huyện"
    assert {person for person, _ in positions(said)} == {"Đỗ Quang Nhật"}


@pytest.mark.parametrize(
    ("said", "person", "written"),
    [
        ("bà Đỗ Thị Xuân, Bí thư Đảng ủy Phong Thu", "Đỗ Thị Xuân", "Bí thư Đảng ủy Phong Thu"),
        ("Chủ tịch UBND An Hải Đỗ Thị Xuân", "Đỗ Thị Xuân", "Chủ tịch UBND An Hải"),
        ("Chủ tịch UBND Phong Thu Lê Hà", "Lê Hà", "Chủ tịch UBND Phong Thu"),
        # a person's name, though a syllable of it is a family's too
        ("Chủ tịch UBND Khương A Lê", "Khương A Lê", "Chủ tịch UBND"),
        ("Chủ tịch HĐND Đỗ Thị Hồ Xuân", "Đỗ Thị Hồ Xuân", "Chủ tịch HĐND"),
    ],
)
def test_a_commune_stands_without_its_kind(said: str, person: str, written: str) -> None:
    assert positions(f"hai vị. {said} chủ trì") == [(person, written)]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Theo Trưởng phòng Y tế huyện - Đỗ Thị Xuân, VNPT sẽ lo việc này", {"Đỗ Thị Xuân"}),
        ("Theo Trưởng phòng Y tế huyện - bà Đỗ Thị Xuân, mạng đã thông", {"Đỗ Thị Xuân"}),
        # with a comma before and behind it may be another's name
        ("Theo Trưởng phòng Y tế huyện, bà Đỗ Thị Xuân, hộ nghèo, đã khỏi", set()),
    ],
)
def test_who_is_quoted_has_the_title_before_a_dash(said: str, who: set[str]) -> None:
    assert {person for person, _ in positions(f"hai vị. {said}")} == who


def test_who_is_named_behind_has_not_the_office_that_another_is_given() -> None:
    said = (
        "Ban Giám khảo do ông Lê Văn Tú làm Trưởng ban, Giám đốc Sở Văn hóa và Thể thao Hà Thị "
        "Mai làm Phó ban"
    )
    held = [label for person, label in positions(said) if person == "Hà Thị Mai"]
    assert held == ["Giám đốc Sở Văn hóa và Thể thao"]


def test_a_title_is_nobodys_name() -> None:
    said = "bà Bùi Thị Mai Phó Chủ tịch UBND huyện Trưởng Ban Chỉ đạo"
    assert {person for person, _ in positions(said)} == {"Bùi Thị Mai"}


def test_who_follows_an_office_in_short_is_there_too() -> None:
    text = f"{OPENING}ông Vũ Văn Em - Trưởng BTC Huyện ủy; ông Tạ Văn Hải - Bí thư Huyện đoàn."
    found = read(Article(source="a", text=text)).findings
    there = {f.fact.person for f in found if isinstance(f.fact, Attendance)}
    assert there == {"Vũ Văn Em", "Tạ Văn Hải"}


@pytest.mark.parametrize(
    ("said", "held"),
    [
        (
            "Trạm trưởng Trạm bơm Cao Xuân Dương Nguyễn Huy Thanh",
            ("Nguyễn Huy Thanh", "Trạm trưởng Trạm bơm Cao Xuân Dương"),
        ),
        (
            "ông Nguyễn Huy Thanh, Trạm trưởng Trạm bơm Cao Xuân Dương",
            ("Nguyễn Huy Thanh", "Trạm trưởng Trạm bơm Cao Xuân Dương"),
        ),
        (
            "Chủ tịch UBND phường Nguyễn Văn Cừ Lê Văn Cường",
            ("Lê Văn Cường", "Chủ tịch UBND phường Nguyễn Văn Cừ"),
        ),
        (
            "ông Lê Văn Bình, Giám đốc Bệnh viện Nguyễn Trãi",
            ("Lê Văn Bình", "Giám đốc Bệnh viện Nguyễn Trãi"),
        ),
        (
            "ông Trần Cao, Vụ trưởng Giáo dục Quốc phòng - An ninh",
            ("Trần Cao", "Vụ trưởng Giáo dục Quốc phòng - An ninh"),
        ),
        (
            "ông Lê Du, Chi cục trưởng Chi cục Thủy lợi và Phòng, chống thiên tai Hà Nội",
            ("Lê Du", "Chi cục trưởng Chi cục Thủy lợi và Phòng, chống thiên tai Hà Nội"),
        ),
        (
            "bà Hà Thị Mai, Trưởng khoa Dược (Trường Đại học Tây Nguyên)",
            ("Hà Thị Mai", "Trưởng khoa Dược (Trường Đại học Tây Nguyên)"),
        ),
        (
            "ông Ngô An, Phó Trưởng Ban Chỉ đạo 389 (BCĐ 389)",
            ("Ngô An", "Phó Trưởng Ban Chỉ đạo 389"),
        ),
        (
            "ông Ngô An, Giám đốc Quỹ Bảo trợ trẻ em thế giới",
            ("Ngô An", "Giám đốc Quỹ Bảo trợ trẻ em thế giới"),
        ),
    ],
)
def test_what_is_named_after_somebody_is_told_from_who_holds_it(
    said: str, held: tuple[str, str]
) -> None:
    assert positions(said) == [held]


def test_a_title_that_runs_on_to_a_name_is_that_names() -> None:
    said = (
        "Phó Chủ tịch UBND huyện Lê Văn An, Trưởng ban công tác đại biểu QH Nguyễn Thị Nương, Bí "
        "thư Huyện đoàn Trần Văn Bình"
    )
    assert ("Lê Văn An", "Trưởng ban công tác đại biểu") not in positions(said)


def test_a_name_that_begins_like_anothers_is_whole() -> None:
    said = "ông Nguyễn Ngọc Hai, Chủ tịch UBND huyện; ông Nguyễn Ngọc, Bí thư Huyện ủy"
    assert {name for name, _ in positions(said)} == {"Nguyễn Ngọc Hai", "Nguyễn Ngọc"}


@pytest.mark.parametrize(
    "said",
    [
        "Phó Chủ tịch UBND huyện Lê Văn An, Bộ trưởng các Bộ: Y tế, Nội vụ",
        "Phó Chủ tịch UBND huyện Lê Văn An, Tổng thống Cộng hòa Xứ Lạ, ngài John Smith",
    ],
)
def test_a_title_behind_a_titled_name_may_be_others(said: str) -> None:
    assert [title for name, title in positions(said) if name == "Lê Văn An"] == [
        "Phó Chủ tịch UBND huyện"
    ]


def test_what_a_hospital_is_called_is_nobody() -> None:
    said = "ông Lê Văn An - Giám đốc BV Bạch Mai; Giám đốc BV Chợ Rẫy Trần Văn Bình"
    assert {name for name, _ in positions(said)} <= {"Lê Văn An", "Trần Văn Bình"}


def test_a_hamlet_before_a_bracket_is_nobody() -> None:
    said = "ông Hoàng Văn Tám - trưởng thôn Đồng Mít (xã Tân Lập)"
    assert positions(said) == [("Hoàng Văn Tám", "trưởng thôn Đồng Mít")]


def test_a_hamlet_is_no_state_by_its_first_word() -> None:
    said = "Ông Hoàng Văn Tám, Trưởng thôn Nước Trong, kể lại."
    assert positions(said) == [("Hoàng Văn Tám", "Trưởng thôn Nước Trong")]


def test_a_minister_is_no_secretary_of_a_province() -> None:
    found = read(
        Article(
            source="a",
            text=f"{OPENING}đại diện bộ. Báo cáo với Phó Thủ tướng, Bí thư Tỉnh ủy Kon Tum Lê Văn "
            "Nam nêu năm kiến nghị.",
        )
    ).findings
    labels = {f.fact.label for f in found if isinstance(f.fact, PositionHeld)}
    assert labels == {"Bí thư Tỉnh ủy Kon Tum"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bí thư Tỉnh ủy", "Bí thư Chi bộ thôn Nước Trong"),
        ("Bí thư Tỉnh ủy", "Bí thư Huyện ủy Sa Thầy"),
        ("Bí thư Tỉnh ủy", "Chủ tịch UBND huyện Sa Thầy"),
        ("Phó Chủ tịch UBND tỉnh", "Giám đốc Công ty Cao su Sa Thầy"),
    ],
)
def test_who_is_reported_to_is_not_who_reports(first: str, second: str) -> None:
    text = f"{OPENING}đại diện tỉnh. Báo cáo với {first}, {second} Lê Văn Nam nêu hai kiến nghị."
    found = read(Article(source="a", text=text)).findings
    held = [f.fact for f in found if isinstance(f.fact, PositionHeld)]
    assert [(fact.person, fact.as_written) for fact in held] == [("Lê Văn Nam", second)]


def test_who_acts_behind_the_words_of_another_is_not_he() -> None:
    text = (
        "Sáng 3/9/2020, UBND huyện Tân Biên họp giao ban. Trước ý kiến của ông Vũ Văn Nam, Bộ "
        "trưởng giao Vụ Kế hoạch trả lời. Sau báo cáo của bà Lê Thị Hòa, Phó Chủ tịch "
        "UBND huyện, các xã họp bàn."
    )
    found = read(Article(source="a", text=text))
    held = [f.fact for f in found.findings if isinstance(f.fact, PositionHeld)]
    assert [(fact.person, fact.as_written) for fact in held] == [
        ("Lê Thị Hòa", "Phó Chủ tịch UBND huyện")
    ]


def test_the_ambassadors_of_several_states_are_not_he_who_is_named_before() -> None:
    text = f"{OPENING}Thứ trưởng Bộ Y tế Lê Thị Hòa, đại sứ của các nước Bắc Âu tại Việt Nam."
    found = read(Article(source="a", text=text)).findings
    labels = {f.fact.label for f in found if isinstance(f.fact, PositionHeld)}
    assert labels == {"Thứ trưởng Bộ Y tế"}


def test_the_deputies_of_a_province_are_nobody() -> None:
    text = (
        OPENING + "bà Lê Thị Hòa, đại biểu Quốc hội khóa XV Đoàn Hải Dương; ông Đoàn Hải Dương, "
        "Giám đốc Bưu điện. Đại biểu Đoàn Quảng Trị nêu ba kiến nghị."
    )
    held = {
        f.fact.person
        for f in read(Article(source="a", text=text)).findings
        if isinstance(f.fact, PositionHeld | Attendance)
    }
    assert held == {"Lê Thị Hòa", "Đoàn Hải Dương"}


def test_a_province_of_ours_is_told_from_who_is_named_behind_it() -> None:
    said = "Giám đốc Công an tỉnh Trần Văn Bình; ông Vũ Nam, Bí thư tỉnh Đoàn"
    assert positions(said) == [
        ("Trần Văn Bình", "Giám đốc Công an tỉnh"),
        ("Vũ Nam", "Bí thư tỉnh Đoàn"),
    ]


def test_who_heads_a_body_listed_behind_a_name_is_another() -> None:
    said = "đại diện Ban Bí thư, Tổng Bí thư Trần Văn Bình, Chính phủ, Thủ tướng Chính phủ"
    assert positions(said) == [("Trần Văn Bình", "Tổng Bí thư")]
