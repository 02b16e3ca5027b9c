"""What a sentence's titles and bodies mean is kept, and told anew where the article says else."""

from pathlib import Path

import pytest

from extract.article import Article
from extract.facts import Place, PlaceLevel
from extract.people import completed as completed_module
from extract.people.completed import Completed, completed, completed_anew, moved
from extract.people.line import Line
from extract.people.setting import Named, Setting
from extract.people.told import told
from extract.reader import contextualize
from extract.slots import Slot
from extract.text import view
from tests.extract.conftest import SEEDS, Nothing

SENTENCE = view("Chủ tịch UBND tỉnh Lê Văn Bình làm việc với Huyện ủy.")
LONG_AN = Place(name="Long An", level=PlaceLevel.PROVINCE, kind="tỉnh")
TAY_NINH = Place(name="Tây Ninh", level=PlaceLevel.PROVINCE, kind="tỉnh")
DUC_HOA = Place(name="Đức Hòa", level=PlaceLevel.DISTRICT, kind="huyện")


def setting(province: Place, *named: Place) -> Setting:
    return Setting(province, [Named(0, 1, place) for place in named], [(0, 1_000)])


def meant(where: Setting, *, at: int = 0) -> Completed:
    return completed(Line.of(SENTENCE, at), told(SENTENCE, None), SENTENCE, where, None)


def test_the_same_words_in_the_same_province_are_completed_once() -> None:
    first = meant(setting(LONG_AN, DUC_HOA))
    assert meant(setting(LONG_AN, DUC_HOA), at=200) is first
    (title,) = first.phrases[0].before
    assert (title.label, title.begin) == ("Chủ tịch UBND tỉnh Long An", 0)
    assert first.bodies[-1].label == "Huyện ủy Đức Hòa"
    (there,) = moved((title,), 200)
    assert (there.begin, there.end - there.begin) == (200, title.end)


def test_another_province_or_district_completes_them_anew() -> None:
    (title,) = meant(setting(TAY_NINH, DUC_HOA)).phrases[0].before
    assert title.label == "Chủ tịch UBND tỉnh Tây Ninh"
    assert meant(setting(LONG_AN)).bodies[-1].label == "Huyện ủy"
    (again,) = meant(setting(LONG_AN, DUC_HOA)).phrases[0].before
    assert again.label == "Chủ tịch UBND tỉnh Long An"


def test_a_name_is_told_as_the_article_writes_it() -> None:
    text = view("Bà LÒ THỊ MAI, Giám đốc Sở Y tế.")
    said = told(text, None)
    alone = completed_anew(Line.of(text), said.phrases, said.bodies, text, setting(LONG_AN))
    assert (alone.phrases[0].name, alone.phrases[0].written) == (
        ("lò", "thị", "mai"),
        "Lò Thị Mai",
    )


@pytest.mark.parametrize(
    ("words", "complete"),
    [
        ("Bà Lò Thị Mai, Trưởng phòng Tổ chức cán bộ.", False),
        ("Bà Lò Thị Mai, Bí thư Đoàn phường.", False),
        ("Bà Lò Thị Mai, Vụ trưởng Vụ Địa phương.", True),
        ("Bà Lò Thị Mai, Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn.", True),
        ("Bà Lò Thị Mai, Chủ tịch Liên minh Hợp tác xã Việt Nam.", True),
    ],
)
def test_an_office_of_which_many_bodies_have_one_is_not_complete(
    words: str, *, complete: bool
) -> None:
    text = view(words)
    said = told(text, None)
    alone = completed_anew(Line.of(text), said.phrases, said.bodies, text, setting(LONG_AN))
    (title,) = alone.phrases[0].after
    assert title.complete is complete


def slots(text: str, place: str | None) -> tuple[Slot, ...]:
    return contextualize(Article(source="a.txt", text=text, place=place)).people.slots


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_reports_of_any_province_are_completed_as_if_nothing_had_been_kept(
    seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraphs = seed.read_text(encoding="utf-8").split("\n")
    orders = (paragraphs, paragraphs[::-1], paragraphs[::2])
    met = [("\n".join(order), place) for order in orders for place in (None, "Long An", "Huế")]
    kept = [slots(text, place) for text, place in (*met, *met)]
    assert all(kept)
    monkeypatch.setattr(completed_module, "_sentences", Nothing())
    assert kept == [slots(text, place) for text, place in (*met, *met)]
