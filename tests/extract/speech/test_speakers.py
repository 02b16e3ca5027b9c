"""Who has the floor, sentence by sentence."""

import pytest

from extract.article import Article
from extract.reader import contextualize


def speakers(text: str) -> list[tuple[str, bool] | None]:
    context = contextualize(Article(source="a.txt", text=text))
    found = [context.speakers.of(sentence) for sentence in context.sentences]
    return [None if one is None else (one.agent.label, one.inferred) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thủ tướng Phạm Minh Chính yêu cầu rà soát quy định.", [("Phạm Minh Chính", False)]),
        ("Theo yêu cầu của Bộ Tài chính, các sở nộp báo cáo.", [None]),
        (
            "Đồng chí Lê Văn Nam nhấn mạnh kỷ luật. Công việc còn nhiều.",
            [("Lê Văn Nam", False), ("Lê Văn Nam", True)],
        ),
        (
            "Đồng chí Lê Văn Nam nhấn mạnh kỷ luật. Ông đề nghị rà soát.",
            [("Lê Văn Nam", False), ("Lê Văn Nam", True)],
        ),
        (
            "Đồng chí Lê Văn Nam, Bí thư Huyện ủy, chủ trì hội nghị. Ông đề nghị rà soát.",
            [None, ("Lê Văn Nam", True)],
        ),
        (
            "Đồng chí Lê Văn Nam, Bí thư Huyện ủy, và ông Trần Văn Ba có mặt. Ông muốn rà soát.",
            [None, None],
        ),
        (
            "Đồng chí Lê Văn Nam nhấn mạnh kỷ luật. Theo báo cáo, thu đạt 5 tỷ đồng.",
            [("Lê Văn Nam", False), None],
        ),
        ("Phát biểu kết luận, đồng chí Lê Văn Nam ghi nhận kết quả.", [("Lê Văn Nam", False)]),
        ("“Phải làm ngay”, ông Lê Văn Nam nói.", [("Lê Văn Nam", False)]),
        ("Đại biểu đọc nghị quyết mà Trung ương đã đề ra.", [None]),
    ],
)
def test_the_floor(text: str, expected: list[tuple[str, bool] | None]) -> None:
    assert speakers(text) == expected


def test_what_is_quoted_is_said_by_whom_the_words_behind_name() -> None:
    text = "“Việc này rất gấp. Các sở phải làm ngay” - đồng chí Lê Văn Nam lưu ý."
    assert speakers(text) == [("Lê Văn Nam", True), ("Lê Văn Nam", False)]


def test_a_speech_word_for_word_is_its_speakers() -> None:
    text = (
        "Đồng chí Lê Văn Nam phát biểu khai mạc hội nghị.\n\n"
        "Kính thưa các đồng chí đại biểu,\n\nCông việc trước mắt rất nhiều."
    )
    assert speakers(text)[-1] == ("Lê Văn Nam", True)


def test_who_is_named_speaks_though_another_spoke_before() -> None:
    text = (
        "Đồng chí Lê Văn Nam nhấn mạnh kỷ luật. Theo báo cáo, thu đạt 5 tỷ đồng. Do đó, đồng chí "
        "Trần Văn Ba đề nghị các xã cần rà soát hồ sơ."
    )
    assert speakers(text) == [("Lê Văn Nam", False), None, ("Trần Văn Ba", False)]
