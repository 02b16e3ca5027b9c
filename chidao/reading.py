"""From articles to readings, on one process or several; an article has its time and no more.

What goes wrong in one article, were it a fault of chidao's, is told of that article alone: the
others are read.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

from chidao.language import spoken
from chidao.output import progress
from extract.errors import SourceError
from extract.message import said
from extract.sources import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import FrameType

    from chidao.intake import Given
    from extract.article import Article, Reading

MANY = 8
"""Articles below which starting more processes costs more than it saves."""

SECONDS = 50.0
"""What one article may take; an ordinary one takes a hundredth of a second."""
_AGAIN = 0.1


class _LateError(Exception):
    """The time of an article is up."""


def read_all(given: Given, workers: int) -> Iterator[Reading]:
    """Yield the reading of each article, in order; one that cannot be read becomes a failure.

    Raises:
        SourceError: a reading process was ended by someone else.
    """
    articles = tuple(given.articles)
    for article, found in zip(articles, _readings(articles, workers), strict=True):
        if isinstance(found, Failure):
            given.fail(article, found)
        else:
            yield found


def _readings(articles: Sequence[Article], workers: int) -> Iterable[Reading | Failure]:
    if workers == 1 or len(articles) < MANY:
        return map(read_in_time, progress(articles, spoken("Reading")))
    return _on_processes(articles, workers)


def _on_processes(articles: Sequence[Article], workers: int) -> Iterator[Reading | Failure]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - few need it
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    spawn = get_context("spawn")
    try:
        with ProcessPoolExecutor(workers, spawn, initializer=_end_with_parent) as pool:
            chunk = max(1, min(32, len(articles) // (4 * workers)))
            readings = pool.map(read_in_time, articles, chunksize=chunk)
            for _ in progress(articles, spoken("Reading")):
                yield next(readings)
    except BrokenProcessPool as error:
        raise SourceError(
            "a reading process was ended from outside; nothing was written.",
            advice="Is there memory enough? Try fewer --workers.",
        ) from error


def _end_with_parent() -> None:
    """End this process when the one that started it is gone: it would wait for work for ever."""
    from multiprocessing import parent_process  # noqa: PLC0415 - see _on_processes()
    from threading import Thread  # noqa: PLC0415

    def watch() -> None:
        if parent := parent_process():
            parent.join()
            os._exit(1)

    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    Thread(target=watch, daemon=True).start()


def read_in_time(article: Article, seconds: float = SECONDS) -> Reading | Failure:
    """Return what an article says, or a failure after some seconds or by a fault of chidao's."""
    from extract.reader import read  # noqa: PLC0415 - imports spaCy

    before = signal.signal(signal.SIGALRM, _late)
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        try:
            return read(article)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except _LateError:
        found = said(
            "{source}: reading it took more than {seconds:g} seconds.",
            source=article.source,
            seconds=seconds,
        )
        advice = said("Is it one article? Give each as a file of its own.")
        return Failure(source=article.source, found=found, advice=advice)
    except Exception as fault:  # noqa: BLE001 - any: ten thousand others are not lost with one
        return _faulty(article, fault)
    finally:
        signal.signal(signal.SIGALRM, before)


def _faulty(article: Article, fault: Exception) -> Failure:
    """Return a failure that says where in chidao an article's reading ended, and by what."""
    from traceback import extract_tb  # noqa: PLC0415 - hardly ever needed

    frame = extract_tb(fault.__traceback__)[-1]
    found = said(
        "{source}: chidao failed on it: {fault} ({file}, line {line}).",
        source=article.source,
        fault=repr(fault),
        file=Path(frame.filename).name,
        line=frame.lineno,
    )
    advice = said("This is a fault of chidao's, not yours: please report it, with the article.")
    return Failure(source=article.source, found=found, advice=advice)


def _late(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - a signal's handler
    """End the reading; not out of a finalizer, which would swallow it: the timer comes again."""
    while frame is not None:
        if frame.f_code.co_name == "__del__":
            return
        frame = frame.f_back
    raise _LateError
