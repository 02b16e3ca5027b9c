"""How fast articles are read, as ratios to peers measured in the same run.

    python benchmarks/extraction.py [FOLDER …]

Prints characters per second of reading everything, of spaCy's tokenizer alone and, where they are
installed, of pyvi's word segmentation and underthesea's ``ner`` (neither is a dependency: the
latter is under the GPL); then what a long article costs per character against a short one, and how
fast and in how much memory ten thousand short articles are read of which no two are alike.

The other articles are the samples, repeated. What a sentence says by itself is read once (as the
tokenizer looks each word up that it has met): so the samples are read a second time with two
syllables in every sentence that none had before, which is what text costs of which nothing was
ever printed elsewhere. Real news lies between.
"""

from __future__ import annotations

import re
import resource
import sys
import time
from importlib import import_module
from itertools import count, cycle
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))  # this checkout is measured, whether or not one is installed

from press import articles as made_articles

from extract.article import Article
from extract.reader import read
from extract.slots import language
from extract.sources import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

CHARACTERS = 5_000_000
SENTENCE = re.compile(r"[^.!?\n]+")
SMALL_WORD = re.compile(r"(?<!\w)[^\W\d_A-ZĐ]\w{1,6}(?!\w)")
ONSETS = ("b", "c", "d", "đ", "g", "h", "kh", "l", "m", "n", "nh", "ph", "r", "s", "t", "th", "v")
RHYMES = ("uôm", "oăng", "uyn", "eng", "oam", "iêu", "oen", "uơ", "ươm", "oeo", "uêch", "oăt")
"""Syllables that hardly any word has: no phrase of the lexicon is made by chance."""
LONG = 300_000
MANY = 10_000
SHORT = 800
"""How many articles memory is measured over, and about how many characters each has."""
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
    folders = [Path(name) for name in sys.argv[1:]] or [ROOT / "seeds"]
    articles = load(folders)
    texts = [article.text for article in articles]
    by_text = {article.text: article for article in articles}
    for article in articles:
        read(article)
    tokenizing = speed(language().tokenizer, texts, CHARACTERS)
    reading = speed(lambda text: read(by_text[text]), texts, CHARACTERS)
    new = speed_of_new(articles, CHARACTERS // 5)
    print(f"tokenizing alone  {tokenizing / 1e6:7.3f} Mchar/s")
    print(f"reading all       {reading / 1e6:7.3f} Mchar/s   1/{tokenizing / reading:.1f} of it")
    print(f"  no sentence met {new / 1e6:7.3f} Mchar/s   1/{tokenizing / new:.1f} of it")
    for name, work in peers().items():
        peer = speed(work, texts, SLOW[name])
        print(
            f"{name:17} {peer / 1e6:7.3f} Mchar/s   reading is {reading / peer:.2f} x as fast, "
            f"{new / peer:.2f} x where no sentence was met"
        )
    length()
    memory()


def speed_of_new(articles: Sequence[Article], most: int) -> float:
    """Return characters per second of reading articles in which every sentence is new."""
    done, seconds = 0, 0.0
    for article in without_repeats(articles):
        started = time.perf_counter()
        read(article)
        seconds += time.perf_counter() - started
        done += len(article.text)
        if done >= most:
            break
    return done / seconds


def without_repeats(articles: Sequence[Article]) -> Iterator[Article]:
    """Yield the articles again and again, each sentence with syllables that none had before."""
    numbers = count()
    for article in cycle(articles):
        text = SENTENCE.sub(lambda found: _made_new(found[0], next(numbers)), article.text)
        yield replace(article, text=text)


def _made_new(sentence: str, number: int) -> str:
    """Put two syllables, told by a number, for the last word in small letters, if it has any."""
    *_, last = [None, *SMALL_WORD.finditer(sentence)]
    if last is None:
        return sentence
    syllables = []
    for _ in range(2):
        number, at = divmod(number, len(ONSETS) * len(RHYMES))
        syllables.append(ONSETS[at % len(ONSETS)] + RHYMES[at // len(ONSETS)])
    return sentence[: last.start()] + " ".join(syllables) + sentence[last.end() :]


def length() -> None:
    """Print what one long article costs per character, against short ones of the same text."""
    joined = "\n\n".join(article.text for article in made_articles(80))[:LONG]
    short = [joined[at : at + 3_000] for at in range(0, LONG // 5, 3_000)]
    fast = speed(lambda t: read(Article(source="short", text=t)), short, LONG // 5)
    slow = speed(lambda t: read(Article(source="long", text=t)), [joined], LONG)
    print(f"{LONG:,} characters cost {fast / slow:.2f} x per character what 3,000 do")


def memory() -> None:
    """Print the speed over many articles, and by how much the largest resident size grows."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    characters, seconds = 0, 0.0
    for article in short_articles():
        started = time.perf_counter()
        read(article)
        seconds += time.perf_counter() - started
        characters += len(article.text)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"{MANY:,} articles, no two alike: {characters / seconds / 1e6:.3f} Mchar/s, "
        f"resident size {before / 1024:.0f} MiB before, {after / 1024:.0f} MiB after"
    )


def short_articles() -> Iterator[Article]:
    """Yield the paragraphs of made articles, some at a time, each under its own headline."""
    number = 0
    for article in made_articles(MANY):
        headline, *rest = article.text.split("\n")
        part: list[str] = []
        for paragraph in rest:
            part.append(paragraph)
            if sum(map(len, part)) < SHORT:
                continue
            number += 1
            yield replace(article, source=f"{number}.txt", text="\n".join((headline, *part)))
            part = []
            if number == MANY:
                return


if __name__ == "__main__":
    main()
