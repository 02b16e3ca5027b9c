"""An article as it came, and what reading it gave."""

from __future__ import annotations

from datetime import date

from extract.evidence import Finding
from extract.facts import Value


class Article(Value, frozen=True, kw_only=True):
    """A text and what is known of where it came from.

    ``text`` is the contract's text: the file decoded, a byte order mark dropped, CR and CRLF turned
    into LF, NFC, and nothing else; every offset counts its code points. ``source`` is the file's
    name or the record's key; ``key`` its URL, else ``source``. ``place`` is the bare name of the
    province that the outlet serves.
    """

    source: str
    text: str
    url: str | None = None
    publisher: str | None = None
    published: date | None = None
    place: str | None = None

    @property
    def key(self) -> str:
        """What identifies the source: the URL, else the file's name."""
        return self.url or self.source


class SentenceAccount(Value, frozen=True, kw_only=True):
    """What became of one sentence: which findings it gave, or why none was looked for.

    ``block`` is the kind of block it stands in (body, headline, caption, boilerplate …); ``rules``
    the rules that read something from it; ``trigger`` a word that promised a fact, where none was
    found.
    """

    begin: int
    end: int
    block: str
    rules: tuple[str, ...] = ()
    trigger: str | None = None


class Reading(Value, frozen=True, kw_only=True):
    """What was read from one article.

    ``published`` is the date of ``sources.csv``, else of the article's own stamp. ``findings`` are
    sorted by place and rule, and free of repetitions.
    """

    article: Article
    headline: str | None
    published: date | None
    author: str | None
    findings: tuple[Finding, ...]
    sentences: tuple[SentenceAccount, ...]
