"""Which names of indicators mean one: ways of writing, and the synonyms of ``indicators.toml``.

What is measured of another whole (GDP, GRDP), and how fast a thing grows, stay apart from it.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from graph.fold import loose_key

TABLE = Path(__file__).with_name("indicators.toml")
_BRACKETED = re.compile(r"\([^()]{0,80}\)")
_SHARE = loose_key("tỷ lệ")


@dataclass(frozen=True, slots=True)
class _Words:
    """The table, as names compare; what is looked for inside a name stands between spaces."""

    phrases: dict[str, str]
    written: re.Pattern[str]
    names: dict[str, str]
    drop: frozenset[str]
    counted: tuple[str, ...]
    another_word: tuple[str, ...]
    where: tuple[str, ...]
    no_where: tuple[str, ...]
    product: tuple[str, ...]
    value_added: tuple[str, ...]
    not_a_share: tuple[str, ...]


@cache
def _words() -> _Words:
    table = tomllib.loads(TABLE.read_text("utf-8"))
    drop = frozenset(map(loose_key, table["drop"]))

    def bare(text: str) -> str:
        return " ".join(word for word in loose_key(text).split() if word not in drop)

    def padded(name: str) -> tuple[str, ...]:
        return tuple(f" {text} " for text in sorted(map(bare, table[name]), key=_longest_first))

    def meanings(name: str) -> dict[str, str]:
        return {bare(text): bare(same[0]) for same in table[name] for text in same}

    phrases = meanings("phrases")
    where = tuple(f" {loose_key(text)}" for text in sorted(table["where"], key=_longest_first))
    written = (f" {loose_key(text)}" for same in table["phrases"] for text in same)
    any_of = "|".join(map(re.escape, sorted(phrases, key=_longest_first)))
    return _Words(
        phrases=phrases,
        written=re.compile(rf"(?<= )(?:{any_of})(?= )"),
        names=meanings("names"),
        drop=drop,
        counted=padded("counted"),
        another_word=padded("another_word"),
        where=where,
        no_where=tuple(text for text in written if text.endswith(where)),
        product=padded("product"),
        value_added=padded("value_added"),
        not_a_share=padded("not_a_share"),
    )


def _longest_first(text: str) -> tuple[int, str]:
    return -len(text), text


@lru_cache(maxsize=65536)
def indicator_key(label: str, *, share: bool = False) -> str:
    """Return what tells an indicator apart.

    ``share`` says that its value is in per cent and no change: then «hồ sơ trực tuyến» and «tỷ lệ
    hồ sơ trực tuyến» are one.
    """
    words = _words()
    plain = loose_key(_BRACKETED.sub(" ", label)) or loose_key(label)
    said = _without_where(plain, words)
    name = f" {' '.join(word for word in said.split() if word not in words.drop)} "
    name = words.written.sub(lambda found: words.phrases[found[0]], _uncounted(name, words))
    if any(word in name for word in words.product):
        for word in words.value_added:
            name = name.replace(word, " ")
    name = words.names.get(name.strip(), name.strip())
    if share and not any(word in f" {name} " for word in words.not_a_share):
        name = f"{_SHARE} {name}"
    return name or plain


def _uncounted(name: str, words: _Words) -> str:
    if name.startswith(words.another_word):
        return name
    head = next((h for h in words.counted if name.startswith(h) and name != h), " ")
    return f" {name[len(head) :]}"


def _without_where(name: str, words: _Words) -> str:
    if f" {name}".endswith(words.no_where):
        return name
    tail = next((t for t in words.where if name.endswith(t) and name != t), "")
    return name[: len(name) - len(tail)]
