"""A bare «tỉnh» that is told to do something is the one that the article is about."""

import pytest

from extract.article import Article
from extract.facts import Agent, Directive
from extract.reader import read

ABOUT = "Tỉnh ủy Hà Giang báo cáo với Đoàn công tác của Trung ương. UBND tỉnh Hà Giang tiếp đoàn."
TWO = "Đoàn công tác làm việc với lãnh đạo tỉnh Hà Giang và tỉnh Cao Bằng."


def told(text: str) -> tuple[Agent, ...]:
    found = read(Article(source="a.txt", text=text)).findings
    (told,) = (one.fact for one in found if isinstance(one.fact, Directive))
    return told.addressed_to


@pytest.mark.parametrize(
    ("about", "to", "place", "covers"),
    [
        (ABOUT, "tỉnh", "Hà Giang", ("province",)),
        (TWO, "tỉnh", None, ()),
        (ABOUT, "huyện", None, ()),
        (ABOUT, "các tỉnh", None, ("province",)),
    ],
)
def test_a_bare_unit_is_one(about: str, to: str, place: str | None, covers: tuple[str]) -> None:
    (agent,) = told(f"{about} Trưởng đoàn Lê Văn An đề nghị {to} rà soát quy hoạch các khu chợ.")
    assert (agent.label, agent.covers) == (to, covers)
    assert (agent.place.name if agent.place else None) == place


def test_beside_other_groups_it_stands_for_no_other() -> None:
    text = "Trưởng đoàn Lê Văn An đề nghị tỉnh và các bộ, ngành rà soát quy hoạch các khu chợ."
    unit = told(f"{ABOUT} {text}")[0]
    assert (unit.label, unit.place, unit.covers) == ("tỉnh", None, ())
