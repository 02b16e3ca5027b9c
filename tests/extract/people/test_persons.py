"""Names with their titles: before, after, in brackets, shared; each as people write them."""

import pytest

from extract.people.line import Line
from extract.people.persons import Parser
from extract.text import view

Row = tuple[str | None, tuple[str, ...], tuple[str, ...]]

PHRASES: list[tuple[str, list[Row]]] = [
    (
        (
            "các đồng chí: Trần Thị Hoa, Bí thư Huyện ủy; Lê Văn Bình và Đỗ Văn Nam, Phó Chủ tịch "
            "UBND huyện; Vũ Thị Lan, Hồ Văn Sơn - Phó Trưởng phòng."
        ),
        [
            ("Trần Thị Hoa", ("Bí thư Huyện ủy",), ()),
            ("Lê Văn Bình", (), ("Phó Chủ tịch UBND huyện",)),
            ("Đỗ Văn Nam", ("Phó Chủ tịch UBND huyện",), ()),
            ("Vũ Thị Lan", (), ("Phó Trưởng phòng",)),
            ("Hồ Văn Sơn", ("Phó Trưởng phòng",), ()),
        ],
    ),
    (
        (
            "các đồng chí: Lê Văn Bình và Đỗ Văn Nam, Chủ tịch UBND huyện; Vũ Thị Lan, Hồ Văn Sơn, "
            "Phó Trưởng phòng."
        ),
        [
            ("Lê Văn Bình", (), ()),
            ("Đỗ Văn Nam", ("Chủ tịch UBND huyện",), ()),
            ("Vũ Thị Lan", (), ()),
            ("Hồ Văn Sơn", ("Phó Trưởng phòng",), ()),
        ],
    ),
    # a name that no family shows, in a list of persons; another name in brackets
    (
        "các ĐBQH: Nàng Thị Rơm Ly, U Bình, Trần Văn Nam tiếp xúc cử tri",
        [
            ("Nàng Thị Rơm Ly", (), ("ĐBQH",)),
            ("U Bình", (), ("ĐBQH",)),
            ("Trần Văn Nam", (), ("ĐBQH",)),
        ],
    ),
    ("ông Hồ Văn Lá (Bling Lá) - Bí thư Huyện ủy", [("Hồ Văn Lá", ("Bí thư Huyện ủy",), ())]),
    # a hyphen leads from a title to its name, and a comma to the next such pair
    (
        "Phó Chủ tịch UBND huyện - Lê Văn Bình, Trưởng phòng Y tế - Trần Thị Hoa cùng các xã dự",
        [
            ("Lê Văn Bình", ("Phó Chủ tịch UBND huyện",), ()),
            ("Trần Thị Hoa", ("Trưởng phòng Y tế",), ()),
        ],
    ),
    (
        "Phó Chủ tịch UBND huyện - Lê Văn Bình; Trưởng phòng Y tế - Trần Thị Hoa, chủ trì họp",
        [
            ("Lê Văn Bình", ("Phó Chủ tịch UBND huyện",), ()),
            ("Trần Thị Hoa", ("Trưởng phòng Y tế",), ()),
        ],
    ),
    (
        "ông Lê Văn Bình - Bí thư Huyện ủy - Chủ tịch HĐND huyện",
        [("Lê Văn Bình", ("Bí thư Huyện ủy", "Chủ tịch HĐND huyện"), ())],
    ),
    (
        "đồng chí Quàm Ngọc Lả, Bí thư Huyện ủy dự",
        [("Quàm Ngọc Lả", ("Bí thư Huyện ủy",), ())],
    ),
    ("đồng chí Quàm Ngọc Lả dự", []),
    ("đại biểu Quàm Ngọc Lả phát biểu", [("Quàm Ngọc Lả", (), ())]),
    ("đại biểu Thừa Thiên Huế phát biểu", []),
    (
        "Bí thư Đảng ủy phường H'Lan Êban nói",
        [("H'Lan Êban", ("Bí thư Đảng ủy phường",), ())],
    ),
    ("Bí thư Đảng ủy xã H'Bông nói", [(None, ("Bí thư Đảng ủy xã H'Bông",), ())]),
    ("ông Sáu Mương Lúa, xã Tân Lập", []),
    ("Chủ tịch Hội Thạch Thị Lan nói", [("Thạch Thị Lan", ("Chủ tịch Hội",), ())]),
    (
        "các đồng chí: Lê Văn Bình, Chủ tịch HĐND; Trần Thị Hoa và Đỗ Văn Nam, các Phó Chủ tịch",
        [
            ("Lê Văn Bình", ("Chủ tịch HĐND",), ()),
            ("Trần Thị Hoa", (), ("Phó Chủ tịch",)),
            ("Đỗ Văn Nam", (), ("Phó Chủ tịch",)),
        ],
    ),
    (
        "Thứ trưởng Bộ Y tế Trần Thị Hoa, Chủ tịch Tập đoàn Điện lực Việt Nam (EVN) Lê Văn Bình",
        [
            ("Trần Thị Hoa", ("Thứ trưởng Bộ Y tế",), ()),
            ("Lê Văn Bình", ("Chủ tịch Tập đoàn Điện lực Việt Nam",), ()),
        ],
    ),
    (
        "Thủ tướng Chính phủ Lê Văn Bình, Chủ tịch Ủy ban Quốc gia về chuyển đổi số chủ trì",
        [
            (
                "Lê Văn Bình",
                ("Thủ tướng Chính phủ", "Chủ tịch Ủy ban Quốc gia về chuyển đổi số"),
                (),
            )
        ],
    ),
    (
        "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Bình dự",
        [("Lê Văn Bình", ("Bộ trưởng", "Chủ nhiệm Văn phòng Chính phủ"), ())],
    ),
    (
        "có các Phó Thủ tướng: Lê Văn Bình, Trần Thị Hoa; các đồng chí",
        [("Lê Văn Bình", (), ("Phó Thủ tướng",)), ("Trần Thị Hoa", (), ("Phó Thủ tướng",))],
    ),
    (
        "Các Phó Thủ tướng, Phó Trưởng Ban Chỉ đạo Lê Văn Bình và Trần Thị Hoa cùng dự",
        [
            ("Lê Văn Bình", (), ("Phó Thủ tướng", "Phó Trưởng Ban Chỉ đạo")),
            ("Trần Thị Hoa", (), ("Phó Thủ tướng", "Phó Trưởng Ban Chỉ đạo")),
        ],
    ),
    (
        "các Ủy viên Bộ Chính trị: Lê Văn Bình, Thường trực Ban Bí thư; Trần Thị Hoa",
        [
            ("Lê Văn Bình", ("Thường trực Ban Bí thư",), ("Ủy viên Bộ Chính trị",)),
            ("Trần Thị Hoa", (), ("Ủy viên Bộ Chính trị",)),
        ],
    ),
    (
        "các Phó Thủ tướng Lê Văn Bình, Trần Thị Hoa; Bộ trưởng Bộ Y tế Đỗ Văn Nam",
        [
            ("Lê Văn Bình", (), ("Phó Thủ tướng",)),
            ("Trần Thị Hoa", (), ("Phó Thủ tướng",)),
            ("Đỗ Văn Nam", ("Bộ trưởng Bộ Y tế",), ()),  # the second title ends the first
        ],
    ),
    (
        "các đồng chí: Lê Văn Bình, Bí thư Tỉnh ủy, Chủ tịch HĐND; Trần Thị Hoa, Chủ tịch UBND",
        [
            ("Lê Văn Bình", ("Bí thư Tỉnh ủy", "Chủ tịch HĐND"), ()),
            ("Trần Thị Hoa", ("Chủ tịch UBND",), ()),
        ],
    ),
    (
        "ông Lê Văn Bình và ông Đỗ Văn Nam, đều là Phó Chủ tịch UBND huyện Phước Sơn",
        [
            ("Lê Văn Bình", (), ("Phó Chủ tịch UBND huyện Phước Sơn",)),
            ("Đỗ Văn Nam", (), ("Phó Chủ tịch UBND huyện Phước Sơn",)),
        ],
    ),
    # who held one office one after the other; who holds it now is one
    (
        "các ông Lê Văn Bình, Đỗ Văn Nam - nguyên Giám đốc Sở Y tế, nguyên Bí thư Huyện ủy",
        [
            ("Lê Văn Bình", (), ("nguyên Giám đốc Sở Y tế", "nguyên Bí thư Huyện ủy")),
            ("Đỗ Văn Nam", ("nguyên Giám đốc Sở Y tế", "nguyên Bí thư Huyện ủy"), ()),
        ],
    ),
    (
        "các ông Lê Văn Bình, Đỗ Văn Nam - Giám đốc Sở Y tế",
        [("Lê Văn Bình", (), ()), ("Đỗ Văn Nam", ("Giám đốc Sở Y tế",), ())],
    ),
    (
        "hai Phó Chủ tịch là các ông Lê Văn Bình và Đỗ Văn Nam",
        [("Lê Văn Bình", (), ("Phó Chủ tịch",)), ("Đỗ Văn Nam", (), ("Phó Chủ tịch",))],
    ),
    (
        (
            "PGS.TS Orathai Piayura - Trưởng khoa Luật; Laurent Umans, Bí thư thứ nhất Đại sứ "
            "quán Hà Lan tại Việt Nam"
        ),
        [
            ("Orathai Piayura", ("Trưởng khoa Luật",), ()),
            ("Laurent Umans", ("Bí thư thứ nhất Đại sứ quán Hà Lan tại Việt Nam",), ()),
        ],
    ),
    (  # a name with a country's in it is nobody's of another country
        "Thứ trưởng Lê Đức Bình nêu ý kiến",
        [("Lê Đức Bình", ("Thứ trưởng",), ())],
    ),
    (
        "đã tiếp Đại sứ Australia tại Việt Nam, ông Lê Văn Bình nhân dịp kết thúc nhiệm kỳ",
        [("Lê Văn Bình", ("Đại sứ Australia tại Việt Nam",), ())],
    ),
    (
        "Bộ trưởng Bộ Y tế Đỗ Văn Nam, Bộ trưởng Chủ nhiệm Văn phòng Chính phủ Lê Văn Bình",
        [
            ("Đỗ Văn Nam", ("Bộ trưởng Bộ Y tế",), ()),
            ("Lê Văn Bình", ("Bộ trưởng", "Chủ nhiệm Văn phòng Chính phủ"), ()),
        ],
    ),
    (
        (
            "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam Lê Văn Bình, Tổng Bí thư Ban Chấp "
            "hành Trung ương Đảng Cộng sản Trung Quốc, Chủ tịch nước Cộng hòa nhân dân Trung Hoa "
            "Tập Nam"
        ),
        [
            ("Lê Văn Bình", ("Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam",), ()),
            (
                "Tập Nam",
                (
                    "Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc",
                    "Chủ tịch nước Cộng hòa nhân dân Trung Hoa",
                ),
                (),
            ),
        ],
    ),
    (
        "tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Bình tiếp khách",
        [("Lê Văn Bình", ("Chủ tịch nước",), ())],
    ),
    (
        "đồng chí Đinh Hữu Tân TUV- Bí thư Huyện ủy",
        [("Đinh Hữu Tân", ("TUV", "Bí thư Huyện ủy"), ())],
    ),
    ("Lê Văn Bình-Giám đốc Sở Y tế nói", [("Lê Văn Bình", ("Giám đốc Sở Y tế",), ())]),
    ("Lê Văn Bình (SN 1970, Giám đốc Sở Y tế)", [("Lê Văn Bình", ("Giám đốc Sở Y tế",), ())]),
    ("Lê Văn Bình (54 tuổi), Giám đốc Sở Y tế", [("Lê Văn Bình", ("Giám đốc Sở Y tế",), ())]),
    (
        "Phó Chủ tịch Quốc hội, Thượng tướng Lê Văn Bình cho biết",
        [("Lê Văn Bình", ("Phó Chủ tịch Quốc hội",), ())],
    ),
    (
        "Chủ tịch UBND tỉnh Quảng Trị, Lê Văn Bình cho biết",
        [("Lê Văn Bình", ("Chủ tịch UBND tỉnh Quảng Trị",), ())],
    ),
    (
        "thừa ủy quyền của Chủ tịch nước, đồng chí Lê Văn Bình, Bộ trưởng Bộ Y tế trao",
        [(None, ("Chủ tịch nước",), ()), ("Lê Văn Bình", ("Bộ trưởng Bộ Y tế",), ())],
    ),
    (
        "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Y tế Lê Văn Bình trình",
        [
            (None, ("Thủ tướng Chính phủ",), ()),
            ("Lê Văn Bình", ("Bộ trưởng Bộ Y tế",), ()),
        ],
    ),
    (
        "Thủ tướng Lê Văn Bình, Chủ tịch Quốc hội Đỗ Văn Nam dự",
        [
            ("Lê Văn Bình", ("Thủ tướng",), ()),
            ("Đỗ Văn Nam", ("Chủ tịch Quốc hội",), ()),
        ],
    ),
    (
        "PGS.TS. Trần Thị Hoa, Hiệu trưởng Trường Đại học Y Hà Nội",
        [("Trần Thị Hoa", ("Hiệu trưởng Trường Đại học Y Hà Nội",), ())],
    ),
    (
        "bầu 2 Phó Chủ tịch UBND huyện là ông Lê Văn Bình và bà Trần Thị Hoa.",
        [
            ("Lê Văn Bình", (), ("Phó Chủ tịch UBND huyện",)),
            ("Trần Thị Hoa", (), ("Phó Chủ tịch UBND huyện",)),
        ],
    ),
    (  # behind their term, and each with an age
        "2 Phó Chủ tịch UBND huyện khóa X, gồm các ông, bà: Lê Văn Bình (51 tuổi), Trần Thị Hoa.",
        [
            ("Lê Văn Bình", (), ("Phó Chủ tịch UBND huyện",)),
            ("Trần Thị Hoa", (), ("Phó Chủ tịch UBND huyện",)),
        ],
    ),
    (  # at somebody's proposal
        "2 Phó Chủ tịch xã khóa X theo giới thiệu của Chủ tịch, gồm: Lê Văn Bình, Trần Thị Hoa",
        [
            ("Lê Văn Bình", (), ("Phó Chủ tịch xã",)),
            ("Trần Thị Hoa", (), ("Phó Chủ tịch xã",)),
        ],
    ),
    # of which ministries
    ("có 3 Bộ trưởng: Công Thương; Nội vụ; Tư pháp.", [(None, ("Bộ trưởng",), ())]),
    ("huyện có 2 Phó Chủ tịch UBND huyện.", [(None, ("Phó Chủ tịch UBND huyện",), ())]),
    (
        "Sáng 5/8 Phó Thủ tướng Lê Văn Bình, bà Trần Thị Hoa",
        [("Lê Văn Bình", ("Phó Thủ tướng",), ()), ("Trần Thị Hoa", (), ())],
    ),
    (
        "các Đại biểu Quốc hội: Lê Văn Bình, Trần Thị Hoa.",
        [
            ("Lê Văn Bình", (), ("Đại biểu Quốc hội",)),
            ("Trần Thị Hoa", (), ("Đại biểu Quốc hội",)),
        ],
    ),
    (
        "đại tá Lê Văn Bình (48 tuổi, quê Hà Nam), Giám đốc Sở Y tế",
        [("Lê Văn Bình", ("Giám đốc Sở Y tế",), ())],
    ),
    (
        "ông Lê Văn Bình (Bí thư Huyện ủy khóa XVI)",
        [("Lê Văn Bình", ("Bí thư Huyện ủy",), ())],
    ),
    (
        "Bí thư Huyện ủy (khóa XI) Lê Văn Bình nói",
        [("Lê Văn Bình", ("Bí thư Huyện ủy",), ())],
    ),
    (
        "bà Trần Thị Hoa, Trưởng phòng Phổ biến, giáo dục pháp luật Sở Tư pháp, nói",
        [("Trần Thị Hoa", ("Trưởng phòng Phổ biến, giáo dục pháp luật Sở Tư pháp",), ())],
    ),
    (
        "ông Lê Văn Bình, Phó Tổng Biên tập Báo Đồng Khởi, nói",
        [("Lê Văn Bình", ("Phó Tổng Biên tập Báo Đồng Khởi",), ())],
    ),
    (
        "Thừa ủy quyền của Bộ trưởng Bộ Y tế, Bí thư Thành ủy Lê Văn Bình đã trao bằng",
        [(None, ("Bộ trưởng Bộ Y tế",), ()), ("Lê Văn Bình", ("Bí thư Thành ủy",), ())],
    ),
    ("Chủ tịch UBND xã Vi Văn Sơn nói", [("Vi Văn Sơn", ("Chủ tịch UBND xã",), ())]),
    ("Chủ tịch UBND xã Khổng Minh Tuấn nói", [("Khổng Minh Tuấn", ("Chủ tịch UBND xã",), ())]),
    ("Bí thư Đảng ủy xã Sơn Tây Thượng nói", [(None, ("Bí thư Đảng ủy xã Sơn Tây Thượng",), ())]),
    ("đường Nguyễn Huệ, quận 1, Trường THPT Lê Quý Đôn", []),
    ("Chủ tịch UBND các tỉnh, thành phố", [(None, ("Chủ tịch UBND",), ())]),
    # whoever is named next does not hold what the one before was made
    (
        "do ông Lê Văn Nam làm Tổ trưởng, Thiếu tướng Trần Văn Bình dự",
        [("Lê Văn Nam", (), ()), (None, ("Tổ trưởng",), ()), ("Trần Văn Bình", (), ())],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_phrases(text: str, expected: list[Row]) -> None:
    seen = view(text)
    line = Line.of(seen)

    def said(begin: int, end: int) -> str:
        return seen[line.starts_at(begin) : line.ends_at(end - 1)]

    found = [
        (
            said(*phrase.name) if phrase.name else None,
            tuple(said(t.begin, t.end) for t in (*phrase.before, *phrase.after)),
            tuple(said(t.begin, t.end) for t in phrase.shared),
        )
        for phrase in Parser(line).phrases()
    ]
    assert found == [
        (name, tuple(map(view, own)), tuple(map(view, shared))) for name, own, shared in expected
    ]
