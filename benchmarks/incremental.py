"""What adding articles to a large store costs, against building that store at once.

    python benchmarks/incremental.py [ARTICLES [ADDED]]

Articles are made (see ``made_articles.py``) and read first: reading is not counted. Prints one row:
articles, added, quads, the seconds of the one build of all, of the build that adds, of
removing one article again, and the ratios of these.
"""

from __future__ import annotations

import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.made_articles import articles
from extract.reader import read
from graph.build import build, remove
from graph.evidence import sound

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.article import Article, Reading
    from graph.build import BuildReport

ARTICLES, ADDED = 2_000, 50


def reading(article: Article) -> Reading:
    """Return what an article says, as a build takes it."""
    return sound(read(article))


def seconds(work: Callable[[], BuildReport]) -> tuple[float, BuildReport]:
    """Return the seconds that some work takes, and its report."""
    start = time.perf_counter()
    report = work()
    return time.perf_counter() - start, report


def main(number: int, added: int) -> None:
    """Measure, and print the row."""
    with ProcessPoolExecutor() as pool:
        readings = list(pool.map(reading, articles(number + added), chunksize=20))
    with tempfile.TemporaryDirectory() as folder:
        once, grown = Path(folder) / "once", Path(folder) / "grown"
        at_once, whole = seconds(lambda: build(readings, once))
        build(readings[:number], grown)
        adding, after = seconds(lambda: build(readings[number:], grown))
        removing, _ = seconds(lambda: remove(grown, readings[-1].article.source))
    if whole.quads != after.quads:
        raise SystemExit(f"{whole.quads} quads at once, {after.quads} in two builds")
    print("articles\tadded\tquads\tat once\tadding\tremoving\tat once/adding\tat once/removing")
    print(
        f"{number}\t{added}\t{whole.quads}\t{at_once:.1f} s\t{adding:.1f} s\t{removing:.1f} s\t"
        f"{at_once / adding:.1f}\t{at_once / removing:.1f}"
    )


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]), *(ARTICLES, ADDED)[len(sys.argv) - 1 :])
