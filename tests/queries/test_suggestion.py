import pytest

from queries.suggestion import by_words, suggestion

TEXTS = {
    "who-chaired": "Who chaired which meetings Ai chủ trì những cuộc họp nào",
    "sites": "Remote sites of meetings, with their chairs Các điểm cầu, ai chủ trì ở đó",
}


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("ai chu tri", "who-chaired"),
        ("điểm cầu của ai", "sites"),
        ("meetings and their sites", "sites"),
        ("thời tiết ngày mai", ""),
        ("", ""),
    ],
)
def test_a_question_is_known_by_its_words(asked: str, meant: str) -> None:
    assert by_words(asked, TEXTS) == (f' Did you mean "{meant}"?' if meant else "")


def test_a_name_is_known_by_its_letters() -> None:
    assert suggestion("who-chared", list(TEXTS)) == ' Did you mean "who-chaired"?'
    assert suggestion("weather", list(TEXTS)) == ""
