"""A masked sentence: numbers and times hide their own dots and commas."""

from extract.article import Article
from extract.figures.masked import EARLIER, NUMBER, TIME, Masked
from extract.reader import contextualize


def masked(text: str) -> Masked:
    return Masked.of(contextualize(Article(source="a.txt", text=text)).sentences[0])


def test_numbers_and_times_are_masked_in_place() -> None:
    text = "Năm 2023, doanh thu đạt 20,5 tỷ USD, tăng 3% so với năm 2022."
    seen = masked(text).text
    assert len(seen) == len(text)
    assert seen.startswith(TIME)
    assert seen.count(NUMBER) == len("20,5 tỷ USD") + len("3%")
    assert EARLIER in seen
    assert "doanh thu đạt" in seen


def test_a_comma_inside_a_number_ends_no_clause() -> None:
    found = masked("Doanh thu đạt 20,5 tỷ USD, tăng 3%.")
    assert [found.text[at] for at in found.breaks] == [",", "."]
    assert found.break_before(len(found.text) - 1) == found.breaks[0]
    assert found.break_after(0) == found.breaks[0]


def test_brackets_without_a_number_are_read_over() -> None:
    short = masked("Chỉ số giá (CPI) tăng 3%.")
    assert "(" not in short.text
    assert "cpi" in short.text
    long = masked("Tổng sản phẩm (chỉ tiêu chung của các tỉnh, thành phố lớn) tăng 3%.")
    assert "chỉ tiêu chung" not in long.text
    assert "(" in masked("Giá tăng (cao hơn 3%).").text


def test_words_come_without_the_punctuation_around_them() -> None:
    found = masked("“Giá cả”, rồi tăng 3%.")
    assert [word.text for word in found.words(0, 13)] == ["giá", "cả", "rồi"]


def test_what_a_subject_is_besides_is_read_over() -> None:
    seen = masked("Chè búp, một cây trồng lâu đời của vùng, cũng giảm 9%.")
    assert seen.text.split()[:4] == ["chè", "búp", "cũng", "giảm"]
    assert [seen.text[at] for at in seen.breaks] == ["."]


def test_a_list_between_commas_is_no_aside() -> None:
    for text in (
        "Chè, cà phê, hồ tiêu đều giảm 9%.",
        "Trong đó, một phần rất nhỏ, chỉ 3%, là của tỉnh.",
        "Ngành dệt, ngành may, ngành da giày tăng 4%.",
    ):
        assert masked(text).text.count(",") == text.count(",")
