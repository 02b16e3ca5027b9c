"""A text file becomes the text of an article: decoded, BOM dropped, LF, NFC, and nothing else."""

from __future__ import annotations

import codecs
import re
import unicodedata
from pathlib import Path

from extract.errors import SourceError
from extract.message import said
from extract.sources.legacy import from_tcvn3, from_vni
from extract.syllables import is_syllable

MOST_BYTES = 4_000_000
"""The longest novel has as many; reading more would take minutes for what is no article."""

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x7f]")
_MOST_CONTROLS = 0.005
_HTML = re.compile(r"\s{0,200}<(?:!doctype|html|head|body|\?xml)\b", re.IGNORECASE)
_LEAST_SHARE = 0.1
"""Of the words of Vietnamese text, two in three bear a mark; of a page of English, none."""
_SURE = 0.8
"""Of the marked words of rightly decoded text, nearly all are syllables."""
_MARKED = re.compile(r"[àáảãạăằắẳẵặâầấẩẫậèẻẽẹêềếểễệìỉĩịòỏõọôồốổỗộơờớởỡợùủũụưừứửữựỳỷỹỵđ]")


def read_text(file: Path) -> str:
    """Return the contract's text of ``file``.

    Raises SourceError where the file cannot be opened, is empty, binary, HTML, longer than any
    article, in no known encoding, or holds no Vietnamese.
    """
    text = _normalised(decoded(_bytes_of(file), str(file)))
    if not text.strip():
        raise SourceError(
            said("{file}: the file is empty.", file=file), advice="Leave it out, or fill it."
        )
    if len(_CONTROL.findall(text[:_SAMPLE])) > _MOST_CONTROLS * len(text[:_SAMPLE]):
        raise SourceError(
            said("{source}: this is no text.", source=file),
            advice="Give the article as plain text in UTF-8.",
        )
    if _HTML.match(text):
        raise SourceError(
            said("{file}: this is HTML, and its tags would stand in the quotes.", file=file),
            advice="Give the words that the page shows, as plain text.",
        )
    if _marked_share(text) < _LEAST_SHARE:
        raise SourceError(
            said("{file}: no Vietnamese text was found.", file=file),
            advice="Give Vietnamese articles, written with their accents.",
        )
    return text


def _bytes_of(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise SourceError(
            said("{file}: the file cannot be read ({reason}).", file=file, reason=error.strerror),
            advice="Check its permissions.",
        ) from None
    if len(data) > MOST_BYTES:
        raise SourceError(
            said(
                "{file}: the file is longer than {most} MB.",
                file=file,
                most=MOST_BYTES // 1_000_000,
            ),
            advice="Give each article as a file of its own.",
        )
    return data


def _normalised(text: str) -> str:
    """Return ``text`` without a leading byte order mark, with LF line ends, in NFC."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def decoded(data: bytes, source: str) -> str:
    """Decode UTF-8 or UTF-16, else the Vietnamese encoding that gives Vietnamese syllables.

    Raises SourceError, naming ``source``, where none does.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return _strictly(data, encoding, source)
    if b"\x00" in data[:_SAMPLE]:
        text = _most_vietnamese(_attempts(data, ("utf-16-le", "utf-16-be")))
        if text is None:
            raise SourceError(
                said("{source}: this is no text.", source=source),
                advice="Give the article as plain text in UTF-8.",
            )
        return text
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _most_vietnamese(_legacy_attempts(data))
        if text is None:
            raise SourceError(
                said(
                    "{source}: byte {start} is not UTF-8, and no other encoding known here "
                    "(UTF-16, Windows-1258, TCVN3, VNI) gives Vietnamese text.",
                    source=source,
                    start=error.start,
                ),
                advice="Save the file as UTF-8.",
            ) from None
    return text


def _strictly(data: bytes, encoding: str, source: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            said(
                "{source}: byte {start} is not {encoding}, though the file's first bytes say so.",
                source=source,
                start=error.start,
                encoding=encoding.removesuffix("-sig").upper(),
            ),
            advice="Save the file as UTF-8.",
        ) from None


def _attempts(data: bytes, encodings: tuple[str, ...]) -> list[str]:
    """Decode by each of ``encodings`` that can."""
    texts = []
    for encoding in encodings:
        try:
            texts.append(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    return texts


def _legacy_attempts(data: bytes) -> list[str]:
    texts = _attempts(data, ("cp1258",))
    latin = data.decode("latin-1")
    return [*texts, from_tcvn3(latin), from_vni(latin)]


def _most_vietnamese(texts: list[str]) -> str | None:
    """Return the text whose marked words are syllables, None where there is none."""
    rated = [(_vietnamese_share(text), text) for text in texts]
    share, text = max(rated, key=lambda one: one[0], default=(0.0, ""))
    return text if share >= _SURE else None


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text[:_SAMPLE]).lower())


def _vietnamese_share(text: str) -> float:
    """Return the share of syllables among the words with letters beyond ASCII."""
    strange = [word for word in _words(text) if not word.isascii()]
    return sum(map(is_syllable, strange)) / len(strange) if strange else 0.0


def _marked_share(text: str) -> float:
    """Return the share of words with Vietnamese marks that are syllables."""
    words = _words(text)
    return sum(1 for word in words if _MARKED.search(word) and is_syllable(word)) / max(
        1, len(words)
    )
