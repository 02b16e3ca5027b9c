"""Where articles come from: files and folders of text, with what ``sources.csv`` says of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from extract.article import Article
from extract.errors import SourceError
from extract.message import said
from extract.sources.described import Description, describe
from extract.sources.text import read_text

__all__ = ["Failure", "load", "load_with_failures"]


class Failure(Struct, frozen=True, kw_only=True):
    """A source given that became no article of its own.

    ``found`` and ``advice`` are those of a SourceError. ``duplicate`` is True for the same text
    under the same key as an article already read: nothing is lost with it.
    """

    source: str
    found: str
    advice: str = ""
    duplicate: bool = False


def load(paths: Iterable[Path]) -> list[Article]:
    """Read the articles at ``paths`` (files, or folders of ``*.txt``), in a fixed order.

    Duplicates are read once. Raises SourceError for the first thing that cannot be read.
    """
    articles, failures = load_with_failures(paths)
    for failure in failures:
        if not failure.duplicate:
            raise SourceError(failure.found, advice=failure.advice)
    return articles


def load_with_failures(paths: Iterable[Path]) -> tuple[list[Article], list[Failure]]:
    """Read what can be read: articles and failures add up to what was given.

    Articles come in the order of their file names, then of their folders, whatever the order of
    ``paths``. Raises SourceError only for a ``sources.csv`` that is no such table.
    """
    files, failures = _files(paths)
    described: dict[Path, dict[str, Description]] = {}
    articles: dict[tuple[str, str], Article] = {}
    for file in files:
        if file.parent not in described:
            described[file.parent] = describe(file.parent)
        try:
            article = _article(file, described[file.parent].get(file.name))
        except SourceError as error:
            failures.append(Failure(source=str(file), found=error.found, advice=error.advice))
            continue
        identity = (article.key, article.text)
        if identity in articles:
            found = said("{file}: the same text under the same key was read already.", file=file)
            failures.append(Failure(source=str(file), found=found, duplicate=True))
        else:
            articles[identity] = article
    return list(articles.values()), failures


def _files(paths: Iterable[Path]) -> tuple[list[Path], list[Failure]]:
    """List the files meant by ``paths``, each once, with the paths that lead nowhere."""
    files: set[Path] = set()
    failures: list[Failure] = []
    for path in sorted(set(paths)):
        if path.is_dir():
            found, missing = _folder(path)
            files.update(found)
            failures.extend(missing)
        elif path.is_file():
            files.add(path)
        else:
            found_text = said("{path}: there is no such file or folder.", path=path)
            advice = said("Give the path of a text file, or of a folder of *.txt files.")
            failures.append(Failure(source=str(path), found=found_text, advice=advice))
    once = {file.resolve(): file for file in sorted(files, reverse=True)}
    return sorted(once.values(), key=lambda file: (file.name, str(file))), failures


def _folder(folder: Path) -> tuple[list[Path], list[Failure]]:
    """List a folder's texts, and the rows of its description whose file is absent."""
    texts = [file for file in folder.glob("*.txt") if file.is_file()]
    names = {file.name for file in texts}
    failures = []
    for name, row in describe(folder).items():
        if name in names:
            continue
        if (folder / name).is_file():
            texts.append(folder / name)
            continue
        found = said('{where}: the file "{name}" does not exist.', where=row.where, name=name)
        advice = said("Remove the line, or put the article beside it.")
        failures.append(Failure(source=str(folder / name), found=found, advice=advice))
    if not texts and not failures:
        found = said("{folder}: the folder holds no *.txt file.", folder=folder)
        advice = said("Put the articles there as text files, one each.")
        failures.append(Failure(source=str(folder), found=found, advice=advice))
    return texts, failures


def _article(file: Path, row: Description | None) -> Article:
    """Read one file, with what its row says of it."""
    text = read_text(file)
    if row is None:
        return Article(source=file.name, text=text)
    return Article(
        source=file.name,
        text=text,
        url=row.url,
        publisher=row.publisher,
        published=row.published(),
        place=row.place,
    )
