"""The commands that hold sources to account, as people run them."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from icalendar import Calendar
from openpyxl import load_workbook

from chidao import language
from chidao.cli import cli

SEEDS = Path(__file__).parents[2] / "seeds"
ARTICLES = {
    "phien-hop.txt": """Chính phủ họp về tài sản số

Ngày 1/3/2025, tại Hà Nội, Thủ tướng Chính phủ Phạm Minh Chính chủ trì phiên họp Chính phủ.

Thủ tướng Phạm Minh Chính yêu cầu Bộ Tài chính trình Chính phủ dự thảo Nghị định về quản lý tài \
sản số trước ngày 30/6/2025.

Thủ tướng Phạm Minh Chính yêu cầu các bộ, ngành, địa phương hoàn thành số hóa hồ sơ thủ tục hành \
chính trước ngày 30/9/2025.

Năm 2024, các cơ quan được giao 9.831 nhiệm vụ: 7.892 hoàn thành, 1.602 trong hạn, 319 quá hạn.
""",
    "tien-do.txt": """Tiến độ nghị định

Bộ Tài chính đã trình Chính phủ dự thảo Nghị định về quản lý tài sản số.
""",
}
SOURCES = """file,url,publisher,published,place
phien-hop.txt,https://example.org/1,Báo Một,2025-03-01,
tien-do.txt,,Báo Hai,2025-07-02,
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "sources.csv").write_text(SOURCES, encoding="utf-8")
    built = folder / "store"
    result = CliRunner().invoke(cli, ["build", str(SEEDS), str(folder), "--store", str(built)])
    assert result.exit_code == 0, result.output
    return built


def run(store: Path, *words: str) -> Result:
    result = CliRunner().invoke(cli, [*words, "--store", str(store)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result


def test_the_disputed_day_of_the_seeds_is_shown_with_both_quotes(store: Path) -> None:
    shown = run(store, "conflicts").stdout
    assert "conflict · date · " in shown
    assert "19/1" in shown
    assert "19/7" in shown
    assert "000_ee9a1beda7f27e23.txt" in shown
    assert "001_88b9de8cc4b5dcd0.txt" in shown


def test_differences_are_json_and_csv_too(store: Path) -> None:
    found = json.loads(run(store, "conflicts", "--type", "all", "--json").stdout)
    assert {"conflict", "rounding"} <= {conflict["type"] for conflict in found}
    assert all(len(conflict["voices"]) > 1 and conflict["reason"] for conflict in found)
    rows = list(csv.DictReader(io.StringIO(run(store, "conflicts", "--format", "csv").stdout)))
    assert {row["type"] for row in rows} == {"conflict"}
    assert all(row["quote"] and row["article"] for row in rows)


def test_differences_are_found_by_what_they_are_of(store: Path) -> None:
    assert "5 trọng tâm" in run(store, "conflicts", "--for", "5 trọng tâm").stdout
    assert run(store, "conflicts", "--for", "Bộ Tài chính").stdout == ""


def test_a_query_shows_that_a_day_is_disputed(store: Path) -> None:
    shown = run(store, "query", "who-chaired", "-p", "person=Phạm Minh Chính", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(shown.stdout)))
    disputed = {row["article"] for row in rows if row["disputed"] == "ngày"}
    assert "001_88b9de8cc4b5dcd0.txt" in disputed
    assert "002_1c55d64288fcd4bb.txt" not in disputed


def test_an_audit_names_sentence_sum_and_difference_and_is_no_failure(store: Path) -> None:
    shown = run(store, "audit")
    assert "7,892 + 1,602 + 319 = 9,813, not 9,831" in shown.stdout
    assert "«Năm 2024, các cơ quan được giao 9.831 nhiệm vụ" in shown.stdout
    (slip,) = (s for s in json.loads(run(store, "audit", "--json").stdout) if s["kind"] == "sum")
    assert (slip["said"], slip["computed"], slip["difference"]) == (9831, 9813, 18)
    assert slip["url"] == "https://example.org/1"


def test_what_is_due_is_listed_by_day(store: Path) -> None:
    shown = run(store, "due", "--as-of", "15/10/2025", "--for", "Bộ Tài chính").stdout
    direct, through = shown.split("Told to groups that cover Bộ Tài chính:")
    assert "2025-06-30 · reported done · " in direct
    assert "2025-09-30 · no evidence, past its day · " in through
    early = run(store, "due", "--as-of", "2025-06-01", "--before", "2025-06-30", "--json").stdout
    assert [(e["due"], e["state"]) for e in json.loads(early)["direct"] if "Nghị" in e["text"]] == [
        ("2025-06-30", "no evidence")
    ]


def test_a_day_that_is_none_is_told_how_to_write(store: Path) -> None:
    result = CliRunner().invoke(cli, ["due", "--before", "31/02/2025", "--store", str(store)])
    assert result.exit_code == 2
    assert "write 2025-06-30 or 30/6/2025" in result.output


def test_a_calendar_reads_the_deadlines(store: Path, tmp_path: Path) -> None:
    first, again = tmp_path / "viec.ics", tmp_path / "lan-hai.ics"
    for output in (first, again):
        run(store, "due", "--as-of", "2025-10-15", "-o", str(output))
    assert first.read_bytes() == again.read_bytes()
    events = Calendar.from_ical(first.read_bytes()).walk("VEVENT")
    assert len({str(event["uid"]) for event in events}) == len(events)
    decree = next(
        event for event in events if "Nghị định về quản lý tài sản số" in event["summary"]
    )
    assert decree.decoded("dtstart") == date(2025, 6, 30)
    assert "phien-hop.txt" in decree["description"]
    earlier = tmp_path / "som.ics"
    run(store, "due", "--as-of", "2025-06-01", "-o", str(earlier))
    before = Calendar.from_ical(earlier.read_bytes()).walk("VEVENT")
    assert str(decree["uid"]) in {str(event["uid"]) for event in before}


def test_a_spreadsheet_holds_the_ledger(store: Path, tmp_path: Path) -> None:
    output = tmp_path / "viec.xlsx"
    run(store, "due", "--as-of", "2025-10-15", "--for", "Bộ Tài chính", "-o", str(output))
    book = load_workbook(output)
    assert book.sheetnames == ["Told directly", "Told to a group"]
    head, *rows = book["Told directly"].values
    assert head[:3] == ("due", "deadline", "instruction")
    assert rows[0][0].date() == date(2025, 6, 30)
    assert rows[0][7] == "reported done"


def test_a_spreadsheet_is_in_the_reader_s_language(store: Path, tmp_path: Path) -> None:
    output = tmp_path / "viec.xlsx"
    language.use("vi")
    try:
        run(store, "due", "--as-of", "2025-10-15", "--for", "Bộ Tài chính", "-o", str(output))
    finally:
        language.use("en")
    book = load_workbook(output)
    assert book.sheetnames == ["Giao trực tiếp", "Giao cho nhóm"]
    head, first, *_ = book["Giao trực tiếp"].values
    assert head[:4] == ("hạn cuối", "thời hạn", "chỉ đạo", "giao cho")
    assert first[7:9] == ("được báo là đã xong", "không")


def test_a_ledger_as_csv_opens_in_a_spreadsheet(store: Path, tmp_path: Path) -> None:
    output = tmp_path / "viec.csv"
    run(store, "due", "--as-of", "2025-10-15", "-o", str(output))
    rows = list(csv.DictReader(io.StringIO(output.read_text("utf-8-sig"))))
    assert "Bộ Tài chính" in {row["for"] for row in rows}
    refused = CliRunner().invoke(cli, ["due", "-o", "viec.pdf", "--store", str(store)])
    assert refused.exit_code == 1
    assert "End the file's name in one of: .csv .xlsx .ics" in refused.output
