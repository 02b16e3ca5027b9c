"""What changed from one store to another: no more, no less, each with its quotes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import Chairing, Observation
from graph.build import build, remove
from graph.decisions import COLUMNS, NAME
from graph.diff import difference, say

if TYPE_CHECKING:
    from pathlib import Path

    from extract.article import Reading

    Readings = tuple[Reading, ...]


def test_equal_stores_do_not_differ(tmp_path: Path, readings: Readings) -> None:
    for name in ("old", "new"):
        build(readings, tmp_path / name)
    found = difference(tmp_path / "old", tmp_path / "new")
    assert (found.added, found.removed, found.changes, found.regroupings) == ((), (), (), ())


def test_facts_that_came_went_and_changed_are_told_with_their_quotes(
    tmp_path: Path, readings: Readings
) -> None:
    build(readings, tmp_path / "old")
    findings = []
    for finding in readings[2].findings:
        if isinstance(finding.fact, Chairing):
            continue
        if isinstance(finding.fact, Observation):
            finding = replace(finding, fact=replace(finding.fact, value=Decimal(17)))  # noqa: PLW2901
        findings.append(finding)
    changed = replace(readings[2], findings=tuple(findings))
    build([*readings[:2], changed], tmp_path / "new")
    found = difference(tmp_path / "old", tmp_path / "new")
    gone, other = found.changes
    assert (gone.kind, gone.after, gone.article) == ("removed", None, "bao-khac.txt")
    assert gone.before is not None
    assert gone.before.evidence.quote.text == "Thủ tướng Phạm Minh Chính chủ trì hội nghị."
    assert "Phạm Minh Chính" in say(gone.before.fact)
    assert (other.kind, other.slots) == ("changed", ("value",))
    back = difference(tmp_path / "new", tmp_path / "old")
    assert [change.kind for change in back.changes] == ["added", "changed"]


def test_articles_that_came_and_went_are_named(tmp_path: Path, readings: Readings) -> None:
    build(readings, tmp_path / "old")
    build(readings, tmp_path / "new")
    remove(tmp_path / "new", "bao-khac.txt")
    found = difference(tmp_path / "old", tmp_path / "new")
    assert found.removed == ("bao-khac.txt",)
    assert {change.kind for change in found.changes} == {"removed"}
    assert len(found.changes) == len({f.fact for f in readings[2].findings})


def test_what_became_one_is_told_and_what_became_two(tmp_path: Path, readings: Readings) -> None:
    build(readings, tmp_path / "old")
    build(readings, tmp_path / "new")
    row = "merge,meeting/--01-19-thuong-truc-chinh-phu,meeting/2024-07-19-thuong-truc-chinh-phu"
    table = tmp_path / "new" / NAME
    table.write_text(f"{','.join(COLUMNS)}\n{row},Lan,2026-01-05,gõ nhầm\n", "utf-8")
    build([], tmp_path / "new")
    (merged,) = difference(tmp_path / "old", tmp_path / "new").regroupings
    assert merged.kind == "merged"
    assert merged.articles == ("bao-khac.txt", "hai-duong.txt", "quang-tri.txt")
    (split,) = difference(tmp_path / "new", tmp_path / "old").regroupings
    assert (split.kind, split.before, split.after) == ("split", merged.after, merged.before)


def test_a_meeting_whose_year_becomes_known_goes_by_another_iri(
    tmp_path: Path, readings: Readings
) -> None:
    yearless = replace(readings[2], published=date(2024, 7, 19))
    build([yearless], tmp_path / "old")
    build([yearless, readings[0]], tmp_path / "new")
    (renamed,) = difference(tmp_path / "old", tmp_path / "new").regroupings
    assert renamed.kind == "renamed"
    assert renamed.before[0].endswith("/meeting/--07-19-thuong-truc-chinh-phu")
    assert renamed.after[0].endswith("/meeting/2024-07-19-thuong-truc-chinh-phu")
