"""Learns, from figures that people read, how much speaks for a place being what a report is about.

A report's places are told apart as a conditional logit does it: each has a score, the weighted sum
of the evidence for it (``extract.figures.places.area_evidence``), and the weights are those under
which the places of the figures read by hand are likeliest, held small so that no single report
decides.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax

from chidao.evaluation.text import bare_place
from extract.errors import GoldError
from extract.figures.places.area_evidence import evidence
from extract.figures.places.places_told import Report
from extract.figures.places.report_area import score
from extract.message import said
from extract.reader import contextualize

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from chidao.evaluation.gold import GoldArticle
    from extract.article import Article
    from extract.figures.places.area_evidence import Evidence

    Numbers = NDArray[np.float64]

_PENALTY = 1.5
"""How dear a large weight is; from 1 to 2 articles that were not learnt from come out alike."""
_MOST_FIGURES = 4
"""More figures of a report teach no more."""
_ROUNDS = 500


@dataclass(frozen=True, slots=True)
class Example:
    """A report's places: what speaks for each, and how many of its ``total`` figures are of it."""

    evidence: tuple[Evidence, ...]
    figures: tuple[int, ...]
    total: int


def examples(articles: Iterable[Article], gold: Iterable[GoldArticle]) -> list[Example]:
    """Return the reports that have figures of places they name, in the order of the articles."""
    figured = {
        one.article: Counter(bare_place(figure.area) for figure in one.figures if figure.area)
        for one in gold
    }
    found = []
    for article in articles:
        counts = figured.get(Path(article.source).stem)
        if not counts:
            continue
        rows = list(evidence(Report.of(contextualize(article))))
        known = tuple(counts[bare_place(place.name)] for place, _, _ in rows)
        if any(known):
            found.append(Example(tuple(said for *_, said in rows), known, counts.total()))
    return found


def fit(given: Sequence[Example]) -> Mapping[str, float]:
    """Return how much each kind of evidence counts, by its name.

    Raises:
        GoldError: no report among them has a figure of a place that it names.
    """
    if not given:
        raise GoldError(
            said("no article of this gold has a figure of a place that it names"),
            advice=said("Give gold whose metrics have an area, and the store of its articles."),
        )
    names = sorted({name for one in given for told in one.evidence for name in told})
    column = {name: at for at, name in enumerate(names)}
    rows = [(_matrix(one, column), _targets(one)) for one in given]

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        total, slope = _PENALTY * float(weights @ weights), 2 * _PENALTY * weights
        for matrix, target in rows:
            logs = log_softmax(matrix @ weights)
            shares = np.exp(logs)
            total -= float(target @ logs)
            slope = slope - matrix.T @ target + target.sum() * (matrix.T @ shares)
        return total, slope

    start = np.zeros(len(names))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS})
    return dict(zip(names, map(float, found.x), strict=True))


def right(weights: Mapping[str, float], given: Sequence[Example]) -> tuple[int, int]:
    """Return how many figures are of the place that weights choose, and how many there are."""
    placed = 0
    for one in given:
        scores = [score(told, weights) for told in one.evidence]
        placed += one.figures[scores.index(max(scores))]
    return placed, sum(one.total for one in given)


def _matrix(one: Example, column: Mapping[str, int]) -> Numbers:
    matrix = np.zeros((len(one.evidence), len(column)))
    for row, told in enumerate(one.evidence):
        for name, value in told.items():
            matrix[row, column[name]] = value
    return matrix


def _targets(one: Example) -> Numbers:
    """Return how the figures of a report are shared out; a report with more of them counts more."""
    counts = np.array(one.figures, dtype=float)
    target: Numbers = counts / counts.sum() * min(_MOST_FIGURES, counts.sum()) ** 0.5
    return target
