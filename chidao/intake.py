"""From paths to articles and readings, with an account of everything that was given."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from chidao.output import talk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from extract.article import Article, Reading
    from extract.sources import Failure
    from graph.build import BuildReport


@dataclass(frozen=True, slots=True)
class Given:
    """What became of the paths: articles, and what is none."""

    articles: list[Article]
    failures: list[Failure]

    @property
    def failed(self) -> list[Failure]:
        """What could not be read; duplicates are no failures."""
        return [failure for failure in self.failures if not failure.duplicate]

    def fail(self, article: Article, failure: Failure) -> None:
        """Move an article that could be loaded and not be read to the failures."""
        self.articles.remove(article)
        self.failures.append(failure)

    def tell(self) -> None:
        """Say on stderr what was left out and why, and how many there were of each."""
        for failure in self.failed:
            talk(f"Not read: {failure.found}")
            if failure.advice:
                talk(f"          {failure.advice}")
        duplicates = len(self.failures) - len(self.failed)
        given = len(self.articles) + len(self.failures)
        talk(
            f"{given} given: {len(self.articles)} read, {duplicates} duplicate, "
            f"{len(self.failed)} failed"
        )


def gather(paths: Sequence[Path]) -> Given:
    """Load what can be loaded from files and folders."""
    from extract.sources import load_with_failures  # noqa: PLC0415 - only readers need it

    return Given(*load_with_failures(paths))


def decision_tables(paths: Iterable[Path]) -> list[Path]:
    """Return where people's decisions may stand beside the articles given."""
    from graph.decisions import NAME  # noqa: PLC0415 - only builds need it

    return sorted({(path if path.is_dir() else path.parent) / NAME for path in paths})


def told(report: BuildReport) -> str:
    """Return what a build or a removal changed, in a line; and decisions that found nothing."""
    for decision in report.unapplied:
        talk(f"Not applied, no article reports it: {decision}")
    changed = [
        f"{len(names)} {what}"
        for what in ("added", "replaced", "unchanged", "removed")
        if (names := getattr(report, what))
    ]
    return (
        f"{', '.join(changed) or 'nothing changed'}: the store holds {report.articles} articles, "
        f"{report.findings} findings, {report.quads} quads"
    )


def sound_only(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Yield readings without the findings whose quote does not show them; say which on stderr.

    One rule's fault on one article must not keep a hundred others out, nor a fact without its
    evidence get in.
    """
    from graph.evidence import faults, sound  # noqa: PLC0415 - only builds need it

    for reading in readings:
        for fault in faults(reading):
            talk(f"Left out: {fault.found}")
        yield sound(reading)


def findings_as_json(reading: Reading) -> Iterator[dict[str, Any]]:
    """Yield an article's findings as plain values; slots that say nothing are left out."""
    for finding in reading.findings:
        evidence = finding.evidence
        yield {
            "article": reading.article.source,
            "type": type(finding.fact).__name__,
            "fact": _stated(asdict(finding.fact)),
            "quote": evidence.quote.text,
            "begin": evidence.quote.begin,
            "end": evidence.quote.end,
            "rule": evidence.rule,
            "inferred": sorted(evidence.inferred),
            "context": [quote.text for quote in evidence.context],
        }


def _stated(value: object) -> object:
    if isinstance(value, dict):
        return {k: _stated(v) for k, v in value.items() if v is not None and v != ()}
    if isinstance(value, list | tuple):
        return [_stated(item) for item in value]
    return value
