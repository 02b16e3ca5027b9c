"""From paths to articles and readings, with an account of everything that was given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from chidao.language import spoken
from chidao.output import talk
from extract.errors import SourceError
from extract.message import said

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

    def insist(self) -> None:
        """Go on only with an article.

        Raises:
            SourceError: there is none.
        """
        if not self.articles:
            raise SourceError("None of the paths holds an article that can be read.")

    def tell(self) -> None:
        """Say on stderr what was left out and why, and how many there were of each."""
        for failure in self.failed:
            talk(said("Not read: {found}", found=failure.found))
            if failure.advice:
                talk(said("          {advice}", advice=failure.advice))
        duplicates = len(self.failures) - len(self.failed)
        given = len(self.articles) + len(self.failures)
        talk(
            said(
                "{given} given: {read} read, {duplicates} duplicate, {failed} failed",
                given=given,
                read=len(self.articles),
                duplicates=duplicates,
                failed=len(self.failed),
            )
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
        talk(said("Not applied, no article reports it: {decision}", decision=decision))
    counts = (
        (report.added, said("{count} added", count=len(report.added))),
        (report.replaced, said("{count} replaced", count=len(report.replaced))),
        (report.unchanged, said("{count} unchanged", count=len(report.unchanged))),
        (report.removed, said("{count} removed", count=len(report.removed))),
    )
    changed = [spoken(words) for names, words in counts if names]
    return said(
        "{changed}: the store holds {articles:# article|# articles},"
        " {findings:# finding|# findings}, {quads:# quad|# quads}",
        changed=", ".join(changed) or said("nothing changed"),
        articles=report.articles,
        findings=report.findings,
        quads=report.quads,
    )


def sound_only(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Yield readings without the findings whose quote does not show them; say which on stderr.

    One rule's fault on one article must not keep a hundred others out, nor a fact without its
    evidence get in.
    """
    from graph.evidence import faults, sound  # noqa: PLC0415 - only builds need it

    for reading in readings:
        for fault in faults(reading):
            talk(said("Left out: {found}", found=fault.found))
        yield sound(reading)


def findings_as_json(reading: Reading) -> Iterator[dict[str, Any]]:
    """Yield an article's findings as plain values; slots that say nothing are left out."""
    for finding in reading.findings:
        evidence = finding.evidence
        yield {
            "article": reading.article.source,
            "type": type(finding.fact).__name__,
            "fact": _stated(finding.fact),
            "quote": evidence.quote.text,
            "begin": evidence.quote.begin,
            "end": evidence.quote.end,
            "rule": evidence.rule,
            "inferred": sorted(evidence.inferred),
            "context": [quote.text for quote in evidence.context],
        }


def _stated(value: object) -> object:
    if isinstance(value, Struct):
        said = ((slot, getattr(value, slot)) for slot in value.__struct_fields__)
        return {slot: _stated(part) for slot, part in said if part is not None and part != ()}
    if isinstance(value, tuple):
        return [_stated(item) for item in value]
    return value
