"""Which place a report's figures are of: weighed from all that speaks for each place."""

from pathlib import Path

import pytest

from extract.article import Article
from extract.errors import LexiconError
from extract.figures.places import report_area
from extract.figures.places.area_evidence import evidence
from extract.figures.places.places_told import Report
from extract.figures.places.report_area import as_toml, ranked, report_areas, weights
from extract.reader import contextualize


def report(text: str, place: str | None = None) -> Report:
    return Report.of(contextualize(Article(source="a.txt", text=text, place=place)))


def speaks_for(text: str, name: str, place: str | None = None) -> dict[str, float]:
    found = {one.name: said for one, _, said in evidence(report(text, place))}
    return found[name]


COMMUNE = (
    "Tân Phong: Ra quân làm đường\n\n"
    "Sáng 4/3, UBND xã Tân Phong (huyện Thạch Hà, tỉnh Hà Tĩnh) phát động phong trào làm đường.\n\n"
    "Toàn xã có 9 thôn. Đảng ủy xã giao mỗi thôn một đoạn. Xã đã làm được 6 km."
)


def test_what_speaks_for_a_place_is_told_by_name() -> None:
    said = speaks_for(COMMUNE, "Tân Phong")
    assert said["commune"] == 1
    assert said["commune: own bodies at all"] == 1
    assert said["as a whole"] > 0
    assert "opens the headline" not in speaks_for(COMMUNE, "Hà Tĩnh")
    assert speaks_for(COMMUNE, "Hà Tĩnh", "Hà Tĩnh")["its outlet"] == 1
    assert speaks_for(COMMUNE, "Hà Tĩnh", "Nghệ An")["another outlet"] == 1


def test_all_shares_are_of_one_whole_and_the_likeliest_comes_first() -> None:
    rows = ranked(report(COMMUNE), weights())
    assert rows[0].area.place.name == "Tân Phong"
    assert sum(one.share for one in rows) == pytest.approx(1)
    assert [one.share for one in rows] == sorted((one.share for one in rows), reverse=True)


def test_a_masthead_in_capitals_names_the_province() -> None:
    text = (
        "SỞ Y TẾ TỈNH SƠN LA\n\nGiao ban tháng 10\n\n"
        "Sáng nay, Sở họp giao ban. Trong tháng, toàn tỉnh khám 9.000 lượt."
    )
    found, _ = report_areas(contextualize(Article(source="a.txt", text=text)))
    assert found is not None
    assert found.place.name == "Sơn La"


@pytest.mark.parametrize(
    "text",
    [
        "Doanh thu đạt 15 tỷ đồng.",
        # one passing word
        "Năng suất đạt 60 tạ/ha, cao nhất là Bắc Giang 68 tạ/ha.",
        # either of two
        "Lào Cai: 9 người.\n\nSơn La: 4 người.",
        # a province's report that does not say of which
        "UBND tỉnh họp. Thủ tướng đã có chỉ đạo. Các sở giải ngân 512 tỷ đồng.",
    ],
)
def test_where_too_little_speaks_for_any_none_is_said(text: str) -> None:
    assert report_areas(contextualize(Article(source="a.txt", text=text)))[0] is None


def test_the_table_reads_as_it_was_written() -> None:
    assert as_toml(weights()) == Path(report_area.__file__).with_name(
        report_area.WEIGHTS
    ).read_text("utf-8")


def test_a_damaged_table_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / report_area.WEIGHTS).write_text('"share" = "much"\n', "utf-8")
    monkeypatch.setattr(report_area, "files", lambda _: tmp_path)
    weights.cache_clear()
    with pytest.raises(LexiconError, match=r"area_weights\.toml cannot be read"):
        weights()
    weights.cache_clear()
