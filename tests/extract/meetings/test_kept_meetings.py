"""A sentence's meetings that were read before are what reading them anew would give."""

from pathlib import Path

import pytest

from extract.article import Article
from extract.meetings import kept_meetings
from extract.mentions import MeetingMention
from extract.reader import contextualize
from extract.slots import MEETING
from tests.extract.conftest import SEEDS, Nothing

SHORT = "Sáng 4/7, tại phiên họp thứ hai của Ban Chỉ đạo, ông Lê Văn Nam báo cáo."
HELD = "Sáng 4/7, Bộ Nội vụ tổ chức hội nghị về tiền lương."


def named(text: str) -> list[tuple[str, str | None]]:
    """Return what each meeting is called, and whose it is."""
    found: list[MeetingMention] = []
    for sentence in contextualize(Article(source="a.txt", text=text)).sentences:
        mentions = [slot.value for slot in sentence.mentions if slot.label == MEETING]
        assert all(sentence.at(m.begin, m.end).strip() == m.label for m in mentions)
        found += mentions
    return [(m.label, m.body.label if m.body else None) for m in found]


def test_a_short_name_is_the_body_that_the_article_calls_so() -> None:
    first = "Ban Chỉ đạo quốc gia về nhà ở ra thông báo."
    other = "Ban Chỉ đạo Cải cách hành chính ra thông báo."
    for before, body in (
        (first, "Ban Chỉ đạo quốc gia về nhà ở"),
        (other, "Ban Chỉ đạo Cải cách hành chính"),
        (first, "Ban Chỉ đạo quốc gia về nhà ở"),
        ("Trời mưa.", None),
    ):
        ((_, whose),) = named(f"{before} {SHORT}")
        assert whose == body


def test_it_is_read_alike_wherever_it_stands() -> None:
    alone = named(HELD)
    assert alone == [("hội nghị về tiền lương", "Bộ Nội vụ")]
    assert named(f"Mưa to ở nhiều nơi.\n\nTrời lạnh. {HELD}") == alone
    assert named(HELD) == alone


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_reports_in_any_order_are_read_as_if_nothing_had_been_kept(
    seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraphs = seed.read_text(encoding="utf-8").split("\n")
    orders = (paragraphs, paragraphs[::-1], paragraphs[::2], paragraphs[3:])
    met = ["\n".join(order) for order in orders]
    kept = [named(text) for text in (*met, *met)]
    assert any(kept)
    monkeypatch.setattr(kept_meetings, "_sentences", Nothing())
    assert kept == [named(text) for text in (*met, *met)]
