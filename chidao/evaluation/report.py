"""A score as people read it, and as JSON."""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any

from pyoxigraph import NamedNode

from chidao.evaluation.scoring import GROUPS
from chidao.output import as_json, table, talk
from extract.message import said
from graph.vocabulary import T

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from chidao.evaluation.scoring import Counts, Judged, Score
    from chidao.evaluation.stated import Statements

_COLUMNS = ("facts", "right", "wrong", "missed", "precision", "recall", "F1")


def show(score: Score) -> None:
    """Print each group and its families with 95 % intervals, the totals, and the rules at fault."""
    rows: list[tuple[object, ...]] = []
    for group, families in GROUPS.items():
        rows.append((group.upper(), *_figures(score.group(group))))
        if len(families) > 1:
            rows += [(f"· {name}", *_figures(score.families[name].counts)) for name in families]
    rows.append(("ALL, figures once", *_figures(score.total)))
    table(_COLUMNS, rows)
    at_fault = [(name, found) for name, found in score.by_rule().items() if found.wrong]
    if at_fault:
        at_fault.sort(key=lambda pair: (-pair[1].wrong, pair[0]))
        table(
            ("rule behind errors", "right", "wrong", "precision"),
            [(n, p.correct, p.wrong, _share(p.share, p.interval)) for n, p in at_fault],
        )
    if score.absent:
        talk(
            said(
                "Articles of the gold that the store lacks: {absent}",
                absent=", ".join(score.absent),
            )
        )
    precision = score.total.precision
    share = "-" if precision is None else f"{precision:.3f}"
    table(("macro F1", "micro precision"), [(f"{score.macro_f1:.3f}", share)])


def _figures(counts: Counts) -> tuple[object, ...]:
    return (
        counts.right,
        counts.wrong,
        counts.missed,
        _share(counts.precision, counts.precision_interval),
        _share(counts.recall, counts.recall_interval),
        None if counts.f1 is None else f"{counts.f1:.3f}",
    )


def _share(share: float | None, interval: tuple[float, float]) -> str | None:
    return None if share is None else f"{share:.3f} ({interval[0]:.2f}–{interval[1]:.2f})"


def show_errors(score: Score, store: Statements, families: Collection[str]) -> None:
    """Print what is wrong, with its rule and quote, and what was missed, in some families."""
    for name in families:
        tally = score.families[name]
        wrong = [
            (
                "wrong",
                _written(fact.value),
                ", ".join(fact.rules),
                " … ".join(quotes(store, fact)),
                fact.article,
            )
            for fact in tally.wrong
        ]
        missed = [("missed", _written(f.value), None, None, f.article) for f in tally.missed]
        table((name, "fact", "rule", "quote", "article"), [*wrong, *missed])


def quotes(store: Statements, fact: Judged) -> list[str]:
    """Return the words that a fact was read from."""
    return [store.text(NamedNode(iri), T.quote) for iri in fact.evidence]


def _written(value: Any) -> str:  # noqa: ANN401 - a fact of any family
    if is_dataclass(value) and not isinstance(value, type):
        pairs = asdict(value).items()
        return ", ".join(f"{k}: {_written(v)}" for k, v in pairs if v not in (None, "", (), []))
    if isinstance(value, tuple):
        return " · ".join(_written(part) for part in value if not isinstance(part, bool))
    return str(value)


def as_document(score: Score, store: Statements) -> str:
    """Return the whole score as JSON: headline, groups, families with their errors, rules."""
    groups = {
        group: _counted(score.group(group))
        | {"families": {name: dict(_family(score, store, name)) for name in families}}
        for group, families in GROUPS.items()
    }
    rules = {
        name: {"right": p.correct, "wrong": p.wrong, "precision": p.share, "interval": p.interval}
        for name, p in score.by_rule().items()
    }
    return as_json(
        {
            "macro_f1": score.macro_f1,
            "total": _counted(score.total),
            "groups": groups,
            "rules": rules,
            "absent": score.absent,
        }
    )


def _counted(counts: Counts) -> dict[str, Any]:
    return asdict(counts) | {
        "precision": counts.precision,
        "precision_interval": counts.precision_interval,
        "recall": counts.recall,
        "recall_interval": counts.recall_interval,
        "f1": counts.f1,
    }


def _family(score: Score, store: Statements, name: str) -> Iterator[tuple[str, Any]]:
    tally = score.families[name]
    yield from _counted(tally.counts).items()
    yield (
        "errors",
        [
            {
                "article": fact.article,
                "said": _plain(fact.value),
                "rules": fact.rules,
                "quotes": quotes(store, fact),
            }
            for fact in tally.wrong
        ],
    )
    yield "misses", [{"article": f.article, "gold": _plain(f.value)} for f in tally.missed]


def _plain(value: Any) -> Any:  # noqa: ANN401 - a fact of any family
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return list(value) if isinstance(value, tuple) else value
