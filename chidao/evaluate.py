"""Scores a store against gold, and records how often each rule was right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from chidao.evaluation.gold import read_gold
from chidao.evaluation.report import as_document, show, show_errors
from chidao.evaluation.scoring import GROUPS, Score, score
from chidao.evaluation.stated import Statements
from chidao.output import talk
from extract.errors import GoldError
from extract.message import said
from extract.precision import as_toml
from graph.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from chidao.evaluation.gold import GoldArticle


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a store says, and how it scores."""

    statements: Statements
    score: Score
    articles: Sequence[GoldArticle]
    store: Store

    @classmethod
    def of(cls, gold: Sequence[Path], store: Path, only: Path | None = None) -> Evaluation:
        """Score a store against the gold of folders; of the articles that a file names, if any."""
        names = None if only is None else only.read_text("utf-8").split()
        articles = read_gold(gold, names)
        opened = Store.open(store)
        statements = Statements(opened.statements())
        return cls(statements, score(statements, articles), articles, opened)

    def show(self, errors_of: Sequence[str]) -> None:
        """Print tables, and the errors of some families or groups."""
        families = _families(errors_of)
        show(self.score)
        show_errors(self.score, self.statements, families)

    def show_json(self) -> None:
        """Print everything, with every error, as JSON."""
        click.echo(as_document(self.score, self.statements))

    def record(self, file: Path) -> None:
        """Write how often each rule was right."""
        file.write_text(as_toml(self.score.by_rule()), "utf-8")
        talk(said("Wrote {file}", file=file))

    def fit_areas(self, file: Path) -> None:
        """Write how much each kind of evidence counts for the place that a report is about."""
        from chidao.evaluation.area_fitting import examples, fit, right  # noqa: PLC0415 - reads all
        from extract.figures.places.report_area import as_toml as weights_as_toml  # noqa: PLC0415

        found = examples((r.article for r in self.store.readings(only=())), self.articles)
        weights = fit(found)
        file.write_text(weights_as_toml(weights), "utf-8")
        told, figures = right(weights, found)
        talk(
            said(
                "Wrote {file}: it places {told} of {figures} figures of {reports} articles",
                file=file,
                told=told,
                figures=figures,
                reports=len(found),
            )
        )


def _families(names: Sequence[str]) -> list[str]:
    """Return the families of names that may be those of groups."""
    known = {family: (family,) for families in GROUPS.values() for family in families} | GROUPS
    for name in names:
        if name not in known:
            raise GoldError(
                said('no family of facts is called "{name}"', name=name),
                advice=said("There are: {known}.", known=", ".join(known)),
            )
    return list(dict.fromkeys(family for name in names for family in known[name]))
