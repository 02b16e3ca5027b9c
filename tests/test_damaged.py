"""Whatever is given, a run ends with an account of all of it (promises D1 and D9)."""

from __future__ import annotations

import codecs
import os
import re
import time
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from chidao.intake import Given
from chidao.reading import read_all, read_in_time
from extract.article import Article, Reading
from extract.reader import read as sound_read
from extract.sources import Failure, load_with_failures

if TYPE_CHECKING:
    from tests.conftest import Program

SOUND = (
    "Họp bàn về nước sạch\n\n"
    "Sáng 5/3/2024, Chủ tịch UBND tỉnh Lê Văn An chủ trì cuộc họp về nước sạch nông thôn. "
    "Dự họp có Trần Thị Bình. Tỷ lệ hộ dùng nước sạch năm 2023 đạt 91,5%.\n\n"
    "Chủ tịch UBND tỉnh yêu cầu các sở, ngành hoàn thành kế hoạch trước ngày 30/6/2024.\n"
)
TCVN3 = {"à": "µ", "á": "¸", "ạ": "¹", "ộ": "é", "ị": "Þ", "ư": "\xad", "ớ": "í", "đ": "®"}
VNI = {"à": "aø", "á": "aù", "ạ": "aï", "ộ": "oä", "ị": "ò", "ư": "ö", "ớ": "ôù", "đ": "ñ"}


def spelt(table: dict[str, str]) -> bytes:
    """Write a sentence in a font encoding of old, of which only these letters are needed."""
    text = "các hộ và cán bộ đang bán hàng tại thị xa, các bộ tới bàn tư. " * 4
    return "".join(table.get(letter, letter) for letter in text).encode("latin-1")


def with_letter(letter: str) -> str:
    return SOUND.replace(" ", f" {letter}", 12).replace("Văn", f"V{letter}ăn")


SURROGATE = SOUND.encode() + "\ud800".encode("utf-8", "surrogatepass")

# file name, content, whether it can be read
INPUTS: dict[str, tuple[bytes, bool]] = {
    "sound.txt": (SOUND.encode(), True),
    "empty.txt": (b"", False),
    "space.txt": (b" \n\t \r\n \xc2\xa0\n", False),
    "mark-alone.txt": (codecs.BOM_UTF8, False),
    "nul-alone.txt": (b"\x00" * 1000, False),
    "binary.txt": (bytes(range(256)) * 40, False),
    "png.txt": (b"\x89PNG\r\n\x1a\n" + os.urandom(3000), False),
    "gzip.txt": (b"\x1f\x8b\x08\x00" + bytes(range(200, 256)) * 50, False),
    "page.txt": (b"<html></html>", False),
    "page-of-words.txt": (f"\n<!DOCTYPE html><body><p>{SOUND}</p></body>".encode(), False),
    "utf8-mark.txt": (codecs.BOM_UTF8 + SOUND.encode(), True),
    "utf8-two-marks.txt": (codecs.BOM_UTF8 * 2 + SOUND.encode(), True),
    "utf16-le-mark.txt": (codecs.BOM_UTF16_LE + SOUND.encode("utf-16-le"), True),
    "utf16-be-mark.txt": (codecs.BOM_UTF16_BE + SOUND.encode("utf-16-be"), True),
    "utf16-le.txt": (SOUND.encode("utf-16-le"), True),
    "utf16-be.txt": (SOUND.encode("utf-16-be"), True),
    "utf16-odd.txt": (codecs.BOM_UTF16_LE + SOUND.encode("utf-16-le")[:-1], False),
    "utf8-cut.txt": (SOUND.encode() + "ộ".encode()[:-1], False),
    "mark-and-latin.txt": (codecs.BOM_UTF8 + b"t\xea", False),
    "windows-1258.txt": (
        unicodedata.normalize("NFD", SOUND)
        .replace("a\u0302", "â")
        .replace("e\u0302", "ê")
        .replace("o\u0302", "ô")
        .replace("a\u0306", "ă")
        .replace("o\u031b", "ơ")
        .replace("u\u031b", "ư")
        .encode("cp1258", "ignore"),
        True,
    ),
    "tcvn3.txt": (spelt(TCVN3), True),
    "vni.txt": (spelt(VNI), True),
    "latin-1.txt": ("déjà vu à la carte, naïve façade ".encode("latin-1") * 9, False),
    "nfd.txt": (unicodedata.normalize("NFD", SOUND).encode(), True),
    "cr-only.txt": (SOUND.replace("\n", "\r").encode(), True),
    "nul.txt": (SOUND.replace(" ", "\x00", 1).encode(), False),
    "controls.txt": ((SOUND + "\x01\x02\x03" * 30).encode(), False),
    "bells.txt": ((SOUND * 9).replace("họp", "họ\x07p", 1).encode(), True),
    "surrogate.txt": (SURROGATE, False),
    "zero-width.txt": (with_letter("\u200b").encode(), True),
    "right-to-left.txt": (with_letter("\u202e").encode(), True),
    "no-break.txt": (SOUND.replace(" ", "\u00a0").encode(), True),
    "soft-hyphens.txt": (with_letter("\u00ad").encode(), True),
    "line-separators.txt": (SOUND.replace("\n", "\u2028").encode(), True),
    "replacement.txt": (with_letter("\ufffd").encode(), True),
    "astral.txt": (with_letter("\U0001f600").encode(), True),
    "private-use.txt": (with_letter("\ue000").encode(), True),
    "marks-piled-up.txt": (with_letter("a" + "\u0301" * 300).encode(), True),
    "long-line.txt": (SOUND.replace("\n", " ").encode() * 20_000, False),
    "one-word.txt": ("ạ".encode() * 400_000, False),
    "many-lines.txt": ("ạ\n".encode() * 100_000, True),
    "brackets.txt": ((SOUND + "(“[" * 20_000).encode(), True),
    "commas.txt": ((SOUND + ", ; " * 20_000).encode(), True),
    "digits.txt": ((SOUND + "1.234,5/" * 10_000).encode(), True),
    "names.txt": ((SOUND + "Nguyễn Văn An, " * 5_000).encode(), True),
    "false-date.txt": (SOUND.replace("5/3/2024", "31/02/2024").encode(), True),
    "far-date.txt": (SOUND.replace("5/3/2024", "45/13/20245").encode(), True),
    "future.txt": (SOUND.replace("2024", "2099").encode(), True),
    "year-zero.txt": (SOUND.replace("2024", "0000").encode(), True),
    "yesterday.txt": (SOUND.replace("Sáng 5/3/2024", "Hôm qua").encode(), True),
    "huge-number.txt": (SOUND.replace("91,5", "9" * 5_000 + ",5").encode(), True),
    "english.txt": (b"The Prime Minister chaired a meeting on rural water supply today.", False),
    "unaccented.txt": (b"Chu tich UBND tinh chu tri cuoc hop ve nuoc sach nong thon.", False),
    "chinese.txt": ("国务院总理主持召开会议。".encode() * 20, False),
    "copy.txt": (SOUND.encode(), True),
    "other-boilerplate.txt": (f"Trang chủ\nThời sự\n{SOUND}Bình luận (0)\n".encode(), True),
    "..%2f..%2fetc%2fpasswd.txt": (SOUND.encode(), True),
    "..;rm -rf ~.txt": (SOUND.encode(), True),
    "$(touch pwned).txt": (SOUND.encode(), True),
    "<script>alert(1)<.txt".replace("/", ""): (SOUND.encode(), True),
    "tên có dấu, «và» dấu cách.txt": (SOUND.encode(), True),
    f"{'a' * 240}.txt": (SOUND.encode(), True),
}


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    folder = tmp_path / "damaged"
    folder.mkdir()
    for name, (content, _) in INPUTS.items():
        (folder / name).write_bytes(content)
    (folder / "sources.csv").write_text(
        "file,url,published\n"
        "copy.txt,https://example.org/1,2024-03-05\n"
        "sound.txt,https://example.org/1,2024-03-05\n"  # one URL, one text: a duplicate
        "english.txt,,hôm qua\n"
        "../../etc/passwd,,\n"
        "missing.txt,,\n",
        "utf-8",
    )
    return folder


def test_the_folder_is_as_bad_as_promised() -> None:
    assert len(INPUTS) >= 40
    assert sum(not sound for _, sound in INPUTS.values()) >= 15


def test_every_input_is_accounted_for_with_a_place_and_a_reason(damaged: Path) -> None:
    articles, failures = load_with_failures([damaged])
    duplicates = [failure for failure in failures if failure.duplicate]
    failed = {Path(failure.source).name for failure in failures if not failure.duplicate}
    assert failed == {n for n, (_, sound) in INPUTS.items() if not sound} | {
        "passwd",
        "missing.txt",
    }
    assert [Path(failure.source).name for failure in duplicates] == ["sound.txt"]
    assert len(articles) + len(failures) == len(INPUTS) + 2
    for failure in failures:
        assert Path(failure.source).name in failure.found
        assert failure.duplicate or failure.advice


def test_a_run_over_all_of_them_ends_with_a_summary(program: Program, damaged: Path) -> None:
    started = time.monotonic()
    done = program.run("build", damaged)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert "Traceback" not in done.stderr
    assert time.monotonic() - started < 60
    [ledger] = re.findall(
        r"^(\d+) given: (\d+) read, (\d+) duplicate, (\d+) failed$", done.stderr, re.MULTILINE
    )
    given, read, duplicate, failed = map(int, ledger)
    assert read + duplicate + failed == given == len(INPUTS) + 2
    assert done.stderr.count("Not read: ") == failed
    assert f"the store holds {read} articles" in done.stderr
    one_bad = [damaged / "english.txt", damaged / "utf16-le.txt"]
    strict = program.run("build", *one_bad, "--strict")
    assert strict.returncode == 3
    assert "2 given: 1 read, 0 duplicate, 1 failed" in strict.stderr
    assert "1 unchanged" in strict.stderr
    assert program.run("check").returncode == 0
    listed = program.run("query", "articles", "--format", "tsv")
    assert len(listed.stdout.splitlines()) == read + 1
    assert sorted(path.name for path in damaged.parent.iterdir()) == ["chidao-store", "damaged"]


def test_what_can_be_read_says_the_same_in_every_encoding(damaged: Path) -> None:
    same = ("utf8-mark", "utf16-le-mark", "utf16-be-mark", "utf16-le", "utf16-be", "nfd", "cr-only")
    articles, _ = load_with_failures([damaged])
    texts = {Path(article.source).stem: article.text for article in articles}
    assert {texts[name] for name in same} == {SOUND}
    assert "Chủ tịch UBND tỉnh Lê Văn An chủ trì" in texts["windows-1258"]


def test_a_file_that_may_not_be_opened_is_named(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "articles" / "a.txt"
    file.parent.mkdir()
    file.write_text(SOUND, "utf-8")
    file.chmod(0)
    done = program.run("build", file.parent, "--store", tmp_path / "store", ordinary=True)
    assert "1 given: 0 read, 0 duplicate, 1 failed" in done.stderr
    assert str(file) in done.stderr
    assert "permissions" in done.stderr


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "nowhere.txt").symlink_to("not-there")
    (tmp_path / "sound.txt").write_text(SOUND, "utf-8")
    articles, failures = load_with_failures([tmp_path])
    assert [article.source for article in articles] == ["sound.txt"]
    assert failures == []


def test_an_article_that_takes_too_long_is_a_failure_with_advice() -> None:
    endless = Article(source="a.txt", text=SOUND * 300)
    found = read_in_time(endless, seconds=0.01)
    assert isinstance(found, Failure)
    assert "a.txt: reading it took more than 0.01 seconds" in found.found
    assert found.advice
    assert isinstance(read_in_time(Article(source="a.txt", text=SOUND)), Reading)


def test_a_fault_of_chidao_costs_one_article_and_says_where(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def read(article: Article) -> Reading:
        if article.source == "b.txt":
            raise IndexError("list index out of range")
        return sound_read(article)

    monkeypatch.setattr("extract.reader.read", read)
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(f"{SOUND} {name}.", "utf-8")
    given = Given(*load_with_failures([tmp_path]))
    readings = list(read_all(given, 1))
    assert [reading.article.source for reading in readings] == ["a.txt", "c.txt"]
    (failure,) = given.failed
    assert "b.txt: chidao failed on it: IndexError('list index out of range')" in failure.found
    assert "test_damaged.py, line " in failure.found
    assert "report it" in failure.advice
