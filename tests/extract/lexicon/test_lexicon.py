from collections.abc import Callable
from datetime import date
from inspect import unwrap
from typing import Any

import pytest

from extract import lexicon
from extract.errors import LexiconError
from extract.lexicon import tables
from extract.text import view


def test_there_are_63_provinces_before_july_2025_and_34_after() -> None:
    counts = {"old63": 0, "new34": 0, "pre2025": 0, "post2026": 0}
    for province in lexicon.provinces():
        counts[province.version] += 1
    assert counts == {"old63": 63, "new34": 34, "pre2025": 1, "post2026": 1}


@pytest.mark.parametrize(
    ("day", "count"),
    [
        (date(2024, 6, 1), 63),
        (date(2025, 3, 1), 63),
        (date(2025, 7, 1), 34),
        (date(2026, 6, 1), 34),
    ],
)
def test_on_any_day_the_country_has_its_provinces_once(day: date, count: int) -> None:
    names = [p.name for p in lexicon.provinces() if p.stands(day)]
    assert len(set(names)) == len(names) == count


def test_hai_duong_went_to_hai_phong() -> None:
    old = {p.name: p for p in lexicon.provinces() if p.version == "old63"}
    new = {p.code: p.name for p in lexicon.provinces() if p.version == "new34"}
    assert new[old["Hải Dương"].merged_into or ""] == "Hải Phòng"


def test_each_district_stands_in_a_province() -> None:
    provinces = {p.name for p in lexicon.provinces()}
    districts = lexicon.districts()
    assert len([d for d in districts if d.valid_until == date(2025, 7, 1)]) == 696
    assert {d.province for d in districts} <= provinces
    assert {d.province for d in districts if d.name == "Phước Sơn"} == {"Quảng Nam"}


def test_a_district_that_ended_earlier_says_when() -> None:
    former = {d.name: d for d in lexicon.districts() if d.valid_until < date(2025, 7, 1)}
    assert former["Hoành Bồ"].valid_until == date(2020, 1, 1)
    kinds = {(d.kind, d.province) for d in lexicon.districts() if d.name == "Thủ Đức"}
    assert kinds == {("quận", "Hồ Chí Minh"), ("thành phố", "Hồ Chí Minh")}


def test_ministries_know_what_replaced_them() -> None:
    known = {body.name: body for body in lexicon.bodies()}
    old = known["Bộ Thông tin và Truyền thông"]
    assert (old.valid_until, old.replaced_by) == ("2025-03-01", "Bộ Khoa học và Công nghệ")
    assert "Bộ TT&TT" in old.aliases


def test_a_short_form_that_means_two_things_is_no_alias() -> None:
    assert not [body for body in lexicon.bodies() if "BCT" in body.aliases]
    assert [body.name for body in lexicon.bodies() if "BCT" in body.loose_aliases] == [
        "Bộ Công Thương",
        "Bộ Chính trị",
    ]


@pytest.mark.parametrize(
    ("table", "forms"),
    [
        (lexicon.bodies, lambda entry: (entry.name, *entry.aliases)),
        (lexicon.units, lambda entry: (entry.name, *entry.aliases, *entry.glued)),
        (lexicon.audiences, lambda entry: (entry.name,)),
        (lexicon.document_kinds, lambda entry: (entry.name, *entry.abbreviations)),
    ],
)
def test_no_two_entries_look_the_same_to_a_matcher(
    table: Callable[[], Any], forms: Callable[[Any], tuple[str, ...]]
) -> None:
    seen = [view(form) for entry in table() for form in forms(entry)]
    assert sorted(seen) == sorted(set(seen))


def test_a_short_form_stands_for_its_long_one() -> None:
    assert lexicon.abbreviations()["UBND"] == ("Ủy ban nhân dân",)
    assert lexicon.abbreviations()["TTCP"] == ("Thanh tra Chính phủ", "Thủ tướng Chính phủ")


def test_groups_cover_closed_words_longest_head_first() -> None:
    heads = [audience.name for audience in lexicon.audiences()]
    assert heads == sorted(heads, key=lambda head: (-len(head), head))
    covers = {audience.name: audience.covers for audience in lexicon.audiences()}
    assert covers["sở, ban, ngành"] == ("department",)
    assert covers["tỉnh, thành phố"] == ("province",)


def test_every_people_has_names_or_openers() -> None:
    assert all(people.names or people.openers for people in lexicon.family_names())
    assert "Nguyễn" in lexicon.family_names()[0].names


def test_other_tables_load() -> None:
    assert lexicon.scales()["triệu"] == 1_000_000
    assert lexicon.counted()["hộ nghèo"] == "households"
    assert lexicon.number_words().digits["mười"] == 10
    assert "bà" in lexicon.honorifics().honorifics
    assert lexicon.issuers()["QĐ-TTg"] == "Thủ tướng Chính phủ"
    assert lexicon.law_titles()[0] == max(lexicon.law_titles(), key=len)
    assert lexicon.meeting_kinds()["phiên giải trình"] == "phiên họp"
    assert lexicon.determiners()[0] == "toàn thể các"


_PROVINCE = {"name": "Hà Nam", "kind": "tỉnh", "code": "35", "version": "old63"}
_BODY = {"name": "Bộ A", "kind": "bộ", "years": ["", ""]}


@pytest.mark.parametrize(
    ("load", "contents", "found"),
    [
        (lexicon.provinces, {"province": [{"name": "Hà Nam"}]}, "“Hà Nam”: no text `version`"),
        (lexicon.provinces, {"province": [_PROVINCE, _PROVINCE]}, "“Hà Nam” stands in"),
        (
            lexicon.provinces,
            {"province": [_PROVINCE | {"merged_into": "99"}]},
            "`merged_into` 99 is no code",
        ),
        (lexicon.provinces, {"province": [_PROVINCE | {"version": "new"}]}, "unknown version new"),
        (lexicon.provinces, {"province": [_PROVINCE | {"valid_until": "2025"}]}, "is no date"),
        (lexicon.bodies, {"body": [{"name": "Bộ A", "kind": "bộ"}]}, "“Bộ A”: no `years`"),
        (lexicon.bodies, {"body": [_BODY | {"replaced_by": "Bộ B"}]}, "is no body of this table"),
        (lexicon.bodies, {"body": [_BODY | {"aliases": "BA"}]}, "`aliases` is no list"),
        (lexicon.bodies, {"body": [_BODY | {"alias": ["BA"]}]}, "unknown field `alias`"),
        (
            lexicon.audiences,
            {"covers": ["ministry"], "head": {"sở": ["department"]}},
            "covers department",
        ),
        (
            lexicon.districts,
            {
                "valid_until": date(2025, 7, 1),
                "province": {},
                "former": {"22": {"204": ["huyện", "A", "2020"]}},
            },
            "204 does not say what it should",
        ),
        (lexicon.abbreviations, {"cơ quan": {"UBND": []}}, "“UBND” stands for nothing"),
    ],
)
def test_a_wrong_row_is_named(
    load: Callable[[], object],
    contents: dict[str, Any],
    found: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in ("bodies", "people", "places", "words", "papers"):
        if hasattr(getattr(lexicon, module), "table"):
            monkeypatch.setattr(f"extract.lexicon.{module}.table", lambda _name: contents)
    monkeypatch.setattr(tables, "table", lambda _name: contents)
    with pytest.raises(LexiconError, match=r"extract/lexicon/\w+\.toml") as raised:
        unwrap(load)()
    assert found in raised.value.found
    assert raised.value.advice
