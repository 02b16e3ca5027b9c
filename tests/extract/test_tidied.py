"""What is not seen in a text is left out, and what is quoted stands in the whole of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.article import Article
from extract.facts import Observation
from extract.reader import read
from extract.tidied import as_seen, tidied


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Hà  Nội ,  Huế ; Vinh", "Hà Nội, Huế; Vinh"),
        ("doanh\u00ad nghi\u00adệp", "doanh nghiệp"),
        ("Sở\u00a0Y\u202ftế\tHuế", "Sở Y tế Huế"),
        ("ông \u200eLê\u200b Nam\ufeff", "ông Lê Nam"),
        ("Lê\u200bNam", "Lê Nam"),
        ("Hà Nội,Huế;ông Y,xã A,1,5 ha", "Hà Nội, Huế; ông Y,xã A,1,5 ha"),
        ("A&nbsp;B &amp; C &#8211; &quot;D&quot; &khong; R&D", 'A B & C – "D" &khong; R&D'),
        ("A ,5 và - , B", "A ,5 và - , B"),  # no comma that closes a word
        ("dòng  \n\n  dòng", "dòng \n\n dòng"),
        ("ông A – PCT.UBND xã, CT. HĐND xã. UBND họp", "ông A – PCT UBND xã, CT HĐND xã. UBND họp"),
        ("📣 Xã An Hà họp 💻📲\n🔹 Số hộ\n  ■  A\n\uf0b7\tB", "Xã An Hà họp \n- Số hộ\n - A\n- B"),
        ("Họp\n🏘️ Tổ 1 🔹 tổ 2\n👨\u200d💻\n→ 5★", "Họp\n- Tổ 1 tổ 2\n\n→ 5"),
    ],
)
def test_what_is_not_seen_is_left_out(written: str, seen: str) -> None:
    assert as_seen(written) == seen


def test_a_text_as_it_should_be_stays_as_it_is() -> None:
    assert tidied("Sáng 5/3, ông Lê Nam dự họp.\n\nHết.") is None


@given(st.text(alphabet="aăbc, ;.\u00a0\u00ad\u200b\u200e\t\n1", max_size=60))
def test_each_character_knows_where_it_stands(text: str) -> None:
    found = tidied(text)
    if found is None:
        assert "  " not in text
        assert not set(text) & set("\u00a0\u00ad\u200b\u200e\t")
        return
    assert len(found.at) == len(found.text) + 1
    assert list(found.at) == sorted(found.at)
    assert found.at[-1] == len(text)
    for place, letter in zip(found.at, found.text, strict=False):
        assert text[place] == letter or letter == " "
    assert "".join(found.text.split()) == "".join(
        letter for letter in text if letter not in "\u00ad\u200b\u200e" and not letter.isspace()
    )


def test_items_behind_pictures_are_items() -> None:
    text = (
        "📌 UBND xã Hòa Bắc sắp xếp xóm\n"
        "Theo phương án của UBND xã Hòa Bắc:\n"
        "🔹 Số xóm giảm từ 17 xóm xuống còn 12 xóm.\n"
        "🔹 Số trưởng xóm giảm từ 17 người xuống còn 12 người."
    )
    reading = read(Article(source="a.txt", text=text))
    facts = [one.fact for one in reading.findings if isinstance(one.fact, Observation)]
    assert [one.indicator for one in facts] == ["Số xóm"] * 2 + ["Số trưởng xóm"] * 2
    assert all(
        text[q.begin : q.end] == q.text for q in (f.evidence.quote for f in reading.findings)
    )


def test_a_quote_has_what_is_not_seen() -> None:
    text = "Sáng 5/3/2024,  Chủ  tịch UBND tỉnh Hà Tĩnh Lê Văn  Ba chủ trì  họp báo."
    reading = read(Article(source="a.txt", text=text))
    (found,) = [one for one in reading.findings if type(one.fact).__name__ == "Chairing"]
    quote = found.evidence.quote
    assert found.fact.person == "Lê Văn Ba"
    assert text[quote.begin : quote.end] == quote.text
    assert "Lê Văn  Ba" in quote.text
    assert [(one.begin, one.end) for one in reading.sentences] == [(0, len(text))]


def test_a_quote_ends_with_all_of_its_last_letter() -> None:
    text = "Năm 2023, tỷ lệ hộ dân ở Hà Tĩnh dùng nước sạch đạt 95&#37;."
    reading = read(Article(source="a.txt", text=text))
    quotes = [one.evidence.quote for one in reading.findings]
    assert any(quote.text.endswith("95&#37;") for quote in quotes)
    assert all(text[quote.begin : quote.end] == quote.text for quote in quotes)
