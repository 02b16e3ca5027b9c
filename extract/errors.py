"""Errors that a person can act on.

::

    ChidaoError               where · what was found · what to do
    ├── SourceError           an article or its description cannot be read
    ├── LexiconError          a table of names contradicts itself
    ├── RuleError             a rule is not well formed
    ├── EvidenceError         a quote does not stand at its offsets
    ├── StoreError            the store is absent, damaged or in use
    ├── QueryError            a query, or a value given to it, is wrong
    ├── DecisionError         a person's decision about identity is not well formed
    ├── ServerError           the server cannot listen where it was told to
    └── GoldError             facts read by hand, to measure by, are not in their format

Anything else that is raised is a fault of chidao itself, and is shown as a traceback.
"""

from __future__ import annotations


class ChidaoError(Exception):
    """A person's mistake, or a fault of their data: one or two lines that say what to do."""

    def __init__(self, found: str, *, advice: str = "") -> None:
        """Take what was found (and where), and what to do about it."""
        super().__init__(found)
        self.found = found
        self.advice = advice

    def __str__(self) -> str:
        """Return one line, or two with the advice below."""
        return f"{self.found}\n       {self.advice}" if self.advice else self.found


class SourceError(ChidaoError):
    """An article or its description cannot be read."""


class LexiconError(ChidaoError):
    """A table of names contradicts itself."""


class RuleError(ChidaoError):
    """A rule is not well formed."""


class EvidenceError(ChidaoError):
    """A quote does not stand at its offsets, or does not hold what it is said to show."""


class StoreError(ChidaoError):
    """The store is absent, damaged or in use."""


class QueryError(ChidaoError):
    """A query, or a value given to it, is wrong."""


class ServerError(ChidaoError):
    """The server cannot listen where it was told to."""


class DecisionError(ChidaoError):
    """A person's decision about identity is not well formed, or contradicts another."""


class GoldError(ChidaoError):
    """Facts read by hand, to measure extraction by, are missing or not in their format."""
