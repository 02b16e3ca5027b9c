import pytest

from extract.article import Article
from extract.reader import read


def triggers(text: str) -> list[str]:
    reading = read(Article(source="a.txt", text=text))
    return [said.trigger for said in reading.sentences if said.trigger is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đó là yêu cầu khách quan của thời đại.", ["yêu cầu"]),
        ("Không ai ở điểm cầu nào cả.", ["điểm cầu"]),
        ("Trời nhiều mây và se lạnh.", []),
        ("Họ về từ hôm trước và ở lại với nhau.", []),  # function words promise nothing
        ("Đó là một dự án lớn của vùng.", []),  # «dự án» is not «dự»
        # nor «giao thông» «giao»
        ("Giao thông thuận lợi, bảo đảm an toàn, thúc đẩy sản xuất nên các nhà xưởng đông.", []),
        ("Việc đó đã giao cho họ từ lâu.", ["giao cho"]),
    ],
)
def test_what_promises_a_fact(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


def test_a_sentence_that_was_read_promises_no_more() -> None:
    reading = read(
        Article(source="a.txt", text="Bí thư Tỉnh ủy Lê Văn An chủ trì cuộc họp sáng 5/3/2024.")
    )
    assert reading.findings
    assert [said.trigger for said in reading.sentences] == [None]
    assert reading.sentences[0].rules
