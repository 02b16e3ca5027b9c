"""Whose words stand in quotation marks."""

import pytest

from extract.article import Article
from extract.reader import contextualize


def quoted(text: str) -> list[str | None]:
    """Return who says each sentence that is quoted, None for one that is not."""
    context = contextualize(Article(source="a.txt", text=text))
    return [
        one.agent.label
        if (one := context.speakers.of(sentence)) and context.speakers.quoted(sentence)
        else None
        for sentence in context.sentences
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“Các xã phải sơ tán dân ngay”, đồng chí Lê Văn Nam nhấn mạnh.",
        "“Các xã phải sơ tán dân ngay”, đó là chỉ đạo của đồng chí Lê Văn Nam.",
        "“Các xã phải sơ tán dân ngay” - là yêu cầu của đồng chí Lê Văn Nam với cơ sở.",
    ],
)
def test_words_behind_a_quotation_say_whose_it_is(text: str) -> None:
    assert quoted(text) == ["Lê Văn Nam"]


def test_the_sentence_behind_says_whose_it_is() -> None:
    text = "“Các xã phải sơ tán dân ngay”. Đó là yêu cầu của đồng chí Lê Văn Nam."
    assert quoted(text)[0] == "Lê Văn Nam"


def test_the_sentence_behind_says_whose_unquoted_words_begin_its_paragraph() -> None:
    text = "Các xã phải sơ tán dân ngay. Đó là yêu cầu của đồng chí Lê Văn Nam."
    assert quoted(text)[0] == "Lê Văn Nam"


@pytest.mark.parametrize(
    "text",
    [
        (  # nothing is quoted, and the paragraph does not begin with what was asked
            "Mưa lớn gây ngập. Các xã sơ tán dân. Đó là yêu cầu của đồng chí Lê Văn Nam."
        ),
        "“Vững tin” là tên chương trình của đồng chí Lê Văn Nam.",
    ],
)
def test_what_is_no_quotation(text: str) -> None:
    assert not any(quoted(text))


def test_a_headline_is_said_to_be_whose_above_the_day_of_the_page() -> None:
    text = (
        "Chợ đầu mối phải di dời ngay\n\nCập nhật: 05/03/2024\n\n"
        "Đó là yêu cầu của Bí thư Quận ủy Lê Văn Nam tại buổi kiểm tra chợ sáng 5/3.\n"
    )
    assert quoted(text)[0] == "Lê Văn Nam"
