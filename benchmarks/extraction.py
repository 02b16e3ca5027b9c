"""How fast articles are read, as ratios to peers measured in the same run.

    python benchmarks/extraction.py [FOLDER …]

Prints characters per second of reading everything, of spaCy's tokenizer alone and, where they are
installed, of pyvi's word segmentation and underthesea's ``ner`` (neither is a dependency: the
latter is under the GPL); then what a long article costs per character against a short one, and how
memory grows over many articles. Articles are the samples, repeated.
"""

from __future__ import annotations

import resource
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from extract.article import Article
from extract.reader import read
from extract.slots import language
from extract.sources import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CHARACTERS = 5_000_000
SLOW = {"pyvi": 300_000, "underthesea": 30_000}
"""Characters that a slow peer is given."""


def speed(work: Callable[[str], object], texts: Iterable[str], most: int) -> float:
    """Return characters per second over at least ``most`` characters, after one warm-up."""
    pool = list(texts)
    work(pool[0])
    done, started = 0, time.perf_counter()
    while done < most:
        for text in pool:
            work(text)
            done += len(text)
            if done >= most:
                break
    return done / (time.perf_counter() - started)


def peers() -> dict[str, Callable[[str], object]]:
    """Return the peers that are installed, and say which are not."""
    found: dict[str, Callable[[str], object]] = {}
    for name, path in {"pyvi": "pyvi.ViTokenizer", "underthesea": "underthesea"}.items():
        try:
            module = import_module(path)
        except ImportError:
            print(f"{name}: not installed, left out")
            continue
        found[name] = module.tokenize if name == "pyvi" else module.ner
    return found


def main() -> None:
    """Measure, and print one line each."""
    folders = [Path(name) for name in sys.argv[1:]] or [Path(__file__).parents[1] / "seeds"]
    articles = load(folders)
    texts = [article.text for article in articles]
    by_text = {article.text: article for article in articles}
    for article in articles:
        read(article)
    tokenizing = speed(language().tokenizer, texts, CHARACTERS)
    reading = speed(lambda text: read(by_text[text]), texts, CHARACTERS // 5)
    print(f"tokenizing alone  {tokenizing / 1e6:7.3f} Mchar/s")
    print(f"reading all       {reading / 1e6:7.3f} Mchar/s   1/{tokenizing / reading:.1f} of it")
    for name, work in peers().items():
        peer = speed(work, texts, SLOW[name])
        print(f"{name:17} {peer / 1e6:7.3f} Mchar/s   reading is {reading / peer:.1f} x as fast")
    length(texts)
    memory(articles)


def length(texts: list[str]) -> None:
    """Print what one long article costs per character, against short ones."""
    joined = "\n\n".join(texts)
    short = [joined[at : at + 3_000] for at in range(0, 30_000, 3_000)]
    long = (joined * (300_000 // len(joined) + 1))[:300_000]
    fast = speed(lambda t: read(Article(source="short", text=t)), short, 60_000)
    slow = speed(lambda t: read(Article(source="long", text=t)), [long], 300_000)
    print(f"300,000 characters cost {fast / slow:.2f} x per character what 3,000 do")


def memory(articles: list[Article]) -> None:
    """Print by how much the largest resident size grows over a thousand more articles."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for n in range(1_000):
        read(articles[n % len(articles)])
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"resident size: {before / 1024:.0f} MiB, after 1,000 more articles {after / 1024:.0f} MiB"
    )


if __name__ == "__main__":
    main()
