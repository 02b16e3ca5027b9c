import codecs
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from extract.errors import SourceError
from extract.sources import load, load_with_failures
from extract.sources.legacy import from_tcvn3, from_vni

TEXT = (
    "Sáng 12/3, Chủ tịch UBND tỉnh Hoà Bình chủ trì cuộc họp về phòng, chống lũ quét; "
    "yêu cầu các huyện vững đê, đủ thuốc, gạo, nước và áo ấm cho người dân."
)
TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text: str) -> bytes:
    written = b""
    for letter in text:
        marks = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in marks if mark in TONES)
        base = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
        written += (base + tone).encode("cp1258")
    return written


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(TEXT.encode(), id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + TEXT.encode(), id="utf-8 with a mark"),
        pytest.param(TEXT.encode("utf-16"), id="utf-16 with a mark"),
        pytest.param(TEXT.encode("utf-16-le"), id="utf-16 without one"),
        pytest.param(unicodedata.normalize("NFD", TEXT).encode(), id="decomposed"),
        pytest.param(windows_1258(TEXT), id="windows-1258"),
    ],
)
def test_every_encoding_gives_one_text(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert [article.text for article in load([tmp_path])] == [TEXT]


def test_old_font_encodings_are_read() -> None:
    # «Bộ Y tế đã họp» in both.
    assert from_tcvn3("B\xe9 Y t\xd5 \xae\xb7 h\xe4p") == "Bộ Y tế đã họp"
    assert from_vni("Bo\xe4 Y te\xe1 \xf1a\xf5 ho\xefp") == "Bộ Y tế đã họp"


def test_nothing_but_line_ends_and_composition_is_changed(tmp_path: Path) -> None:
    odd = "Hoà\u00a0Bình \u200b– “thuỷ lợi”,\r\ndòng hai,\rdòng ba của bài báo này\n\n"
    (tmp_path / "a.txt").write_bytes(odd.encode())
    kept = odd.replace("\r\n", "\n").replace("\r", "\n")
    assert load([tmp_path / "a.txt"])[0].text == kept


def described(folder: Path, table: str, *names: str) -> Path:
    (folder / "sources.csv").write_text(table, encoding="utf-8")
    for name in names:
        (folder / name).write_text(f"{TEXT} {name}", encoding="utf-8")
    return folder


def test_the_table_describes_folders_and_single_files(tmp_path: Path) -> None:
    table = (
        "file,url,publisher,published,place\n"
        "a.txt,https://bao.vn/a,bao.vn,2024-03-12,Hoà Bình\n"
        "b.txt,,,,\n"
    )
    described(tmp_path, table, "a.txt", "b.txt", "c.txt")
    first, second, third = load([tmp_path])
    assert (first.key, first.published, first.place) == (
        "https://bao.vn/a",
        date(2024, 3, 12),
        "Hoà Bình",
    )
    assert (second.key, second.publisher, third.key) == ("b.txt", None, "c.txt")
    assert load([tmp_path / "a.txt"]) == [first]
    assert load([tmp_path / "c.txt", tmp_path / "b.txt", tmp_path]) == [first, second, third]


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("file,url\na.txt,\nb.txt,\n", 'line 3: the file "b.txt" does not exist.'),
        ("file,published\na.txt,12/3/2024\n", 'line 2: "12/3/2024" is no date.'),
        ("file,link\na.txt,\n", 'line 1: there is no column "link".'),
        ("url\nx\n", 'line 1: the column "file" is missing.'),
        ("file,url\na.txt,\na.txt,\n", 'line 3: the file "a.txt" is described twice.'),
        ("file,url\na.txt,x,y\n", "line 2: there are more cells than columns."),
        ("file,url\n,x\n", "line 2: no file is named."),
    ],
)
def test_a_wrong_table_is_told_with_its_line(tmp_path: Path, table: str, message: str) -> None:
    described(tmp_path, table, "a.txt")
    with pytest.raises(SourceError, match=r"sources\.csv") as error:
        load([tmp_path])
    assert message in error.value.found
    assert error.value.advice


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (bytes(range(256)) * 8, "no text"),
        (b"The minister chaired the meeting. " * 9, "no Vietnamese text"),
        (TEXT.encode() + b"\xff\xfe\xff " + TEXT.encode(), "byte "),
        (codecs.BOM_UTF16_LE + b"abc", "UTF-16"),
    ],
)
def test_what_cannot_be_read_costs_no_other_article(
    tmp_path: Path, data: bytes, message: str
) -> None:
    (tmp_path / "bad.txt").write_bytes(data)
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    articles, failures = load_with_failures([tmp_path])
    assert [article.source for article in articles] == ["good.txt"]
    assert len(failures) == 1
    assert message in failures[0].found
    with pytest.raises(SourceError):
        load([tmp_path])


def test_what_was_given_is_accounted_for(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "two" / "b.txt").write_text(TEXT, encoding="utf-8")
    absent = tmp_path / "absent.txt"
    given = [tmp_path / "two", absent, tmp_path / "one"]
    articles, failures = load_with_failures(given)
    assert [article.source for article in articles] == ["a.txt", "b.txt"]
    assert sorted((failure.duplicate, failure.source) for failure in failures) == [
        (False, str(absent)),
        (True, str(tmp_path / "two" / "a.txt")),
    ]
    assert load_with_failures(given[::-1]) == (articles, failures)


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"holds no \*\.txt"):
        load([tmp_path])
