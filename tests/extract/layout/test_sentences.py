from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.article import Article
from extract.layout.body import layout
from extract.layout.sentences import Sentence, clauses, sentences


def read(text: str) -> tuple[Sentence, ...]:
    return sentences(layout(Article(source="a.txt", text=text)))


@pytest.mark.parametrize(
    "parts",
    [
        ["Ngày 8/8/2022.", "Hội nghị kết thúc."],
        ["Đoàn đến TP. Hồ Chí Minh và TP. Huế.", "Mưa còn lớn."],
        ["Dân cư ở TP.HCM tăng.", "Tỉnh lo nước sạch."],
        ["Dự có Phó Bí thư TT. Huyện ủy Lê Văn An.", "Mưa còn lớn."],
        ["Cải cách trên địa bàn TP.", "Đẩy nhanh tiến độ."],  # here the point ends the sentence
        ["Th.S Lê A và GS.TS. Trần Văn B dự họp.", "Hội thảo bế mạc."],
        ["Bệnh thuộc nhóm B.", "Bệnh lây nhanh."],
        ["Trụ sở ở P. Bến Nghé, Q. 1.", "Điện thoại có sẵn."],
        ["Ông T. Bình ghi bài.", "Ảnh đẹp."],
        ["Có 1.077 hộ ở Q.1 bị ngập.", "Nước rút."],
        ["Xã cấp lúa, ngô, v.v. cho dân.", "Dân mừng."],
        ["Dân đề nghị sửa cầu, nạo kênh…", "Ngay tại chợ, xã trả lời."],
        ["Ông K’ nói: “Phải làm ngay.”", "Mọi người đồng ý."],
        ["“Không lùi.” - ông nói."],
        ["“Có làm được không?”, bà hỏi.", "Không ai đáp."],
        ["Gồm: 1. Xây cầu; 2. Làm đường.", "Xong trong năm."],
        ["1. Hoàn thành đề án.", "2. Trình Chính phủ."],
        ["Điều 5. Trách nhiệm của xã.", "Xã báo cáo."],
        ["Tỉnh (theo Điều 5. Khoản 2) quyết định.", "Huyện làm."],
        ["Việc còn nhiều…", "Thủ tướng nhắc lại."],
        ["Cần đất, nước, … và điện.", "Tỉnh sẽ lo."],
        ["Kinh tế tăng 5%.", "6 tháng cuối năm còn khó./."],
        ["Chuyến thăm thành công./.", "Lễ đón trọng thể."],
    ],
)
def test_sentences_end_where_they_do(parts: list[str]) -> None:
    text = " ".join(parts)
    assert [text[one.begin : one.end] for one in read(text)] == parts


def test_a_missing_space_after_a_stop_is_no_obstacle() -> None:
    text = "Có 5 ca bệnh.Sở Y tế vào cuộc năm 2024.Kết quả tốt, xem tại bao.vn ngay."
    assert [one.text for one in read(text)] == [
        "Có 5 ca bệnh.",
        "Sở Y tế vào cuộc năm 2024.",
        "Kết quả tốt, xem tại bao.vn ngay.",
    ]


def test_a_wrapped_line_is_no_end() -> None:
    text = (
        "Sáng\n"
        "19/7, Chủ tịch UBND tỉnh chủ trì cuộc họp về công tác phòng,\n"
        "chống thiên tai trên địa bàn. Cuộc họp được kết nối tới các\n"
        "huyện, thị xã và thành phố, cùng tất cả các xã ven sông, ven\n"
        "biển.\n"
        "Cùng\n"
        "dự có lãnh đạo các sở, ngành và đại diện quân đội, công an,\n"
        "đoàn thể của tỉnh."
    )
    assert [(one.paragraph, one.text.count("\n")) for one in read(text)] == [(0, 0), (0, 0), (1, 0)]
    assert [text[one.begin : one.begin + 4] for one in read(text)] == ["Sáng", "Cuộc", "Cùng"]


def test_sentences_know_their_section() -> None:
    long = "Đây là một câu đủ dài để không ai nhầm nó với tiêu đề của một mục nào trong bài."
    text = f"{long}\n\nThu ngân sách tăng khá\n\n{long} Hai.\n\nChi đầu tư chậm\n\n{long} Ba."
    found = read(text)
    assert [one.section for one in found if one.kind in {"lead", "body"}] == [0, 1, 1, 2, 2]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Làm một; làm hai; làm ba.", ["Làm một", "làm hai", "làm ba."]),
        ("Làm (một; hai); làm “ba; bốn”.", ["Làm (một; hai)", 'làm "ba; bốn".']),
        ("a) Làm một; b) làm hai.", ["a) Làm một", "b) làm hai."]),
        ("Làm “một; làm hai.", ['Làm "một', "làm hai."]),  # the quote is never closed
        ("Chỉ một việc thôi.", ["Chỉ một việc thôi."]),
    ],
)
def test_clauses_stand_between_semicolons(text: str, parts: list[str]) -> None:
    (sentence,) = read(text)
    assert [clause.text for clause in clauses(sentence)] == parts
    assert all(
        sentence.text[clause.begin - sentence.begin : clause.end - sentence.begin] == clause.text
        for clause in clauses(sentence)
    )


PIECES = [
    "Tỉnh họp. ",
    "TP. Huế ",
    "1. ",
    "\n",
    "\n\n",
    "(",
    ")",
    "“",
    "”",
    "… ",
    "; ",
    "- ",
    "Ảnh: A",
]
PIECES += [
    "Xem thêm\n",
    "12/3/2024 10:20\n",
    "Lê Minh\n",
    "Số: 5/TB\n",
    "a",
    ".",
    "\u00a0",
    "(QNO) - ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_every_character_stands_in_one_sentence(text: str) -> None:
    laid = layout(Article(source="a.txt", text=text))
    covered = [0] * len(text)
    for one in sentences(laid):
        assert one.text == laid.view[one.begin : one.end] == one.text.strip()
        for at in range(one.begin, one.end):
            covered[at] += 1
    assert max(covered, default=0) <= 1
    assert all(times or laid.view[at].isspace() for at, times in enumerate(covered))
    assert [block.begin for block in laid.blocks[1:]] == [block.end for block in laid.blocks[:-1]]


@pytest.mark.alone
@pytest.mark.parametrize(
    "piece",
    [
        *("A. ", "( ", '"', "; ", "1. ", "TP. ", "hoà ", "a\n", "\n", "Số: 1/A\n", "Xem thêm\n"),
        *("Lê An - ", "Theo A A A ", "Ảnh: Lê An ", "(QNO) - ", "A- A A+ | ", "Tỉnh họp. \n\n"),
        "12/3/2024 10:20\n",
    ],
)
def test_reading_grows_with_length_alone(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        begun = perf_counter()
        for one in read(text):
            clauses(one)
        return perf_counter() - begun

    short = min(seconds(5_000) for _ in range(3))
    long = min(seconds(40_000) for _ in range(2))
    assert long < 8 * 4 * max(short, 0.001)  # squared growth would be 64-fold
