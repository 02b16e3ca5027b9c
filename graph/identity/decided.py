"""What people's decisions mean for the mentions of all articles."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graph import names
from graph.decisions import Verdict
from graph.identity.components import Decided
from graph.identity.links import Link

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from graph.decisions import Decision, Reference
    from graph.identity.components import Mention, Side

_BY_MENTION = ("meeting", "person")


@dataclass(frozen=True, slots=True)
class Rulings:
    """What is to be done: for mentions of meetings and persons, and by IRI for all else.

    ``renamed`` leads from an IRI to the one that stands for it, ``own`` holds the IRI of what an
    article says of an entity that it means otherwise; ``unapplied`` are the decisions that name
    what no article reports.
    """

    mentions: Decided = field(default_factory=Decided)
    renamed: Mapping[str, str] = field(default_factory=dict)
    own: Mapping[tuple[str, str], str] = field(default_factory=dict)
    unapplied: tuple[Decision, ...] = ()


def rulings(
    decisions: Sequence[Decision],
    called: Mapping[str, Collection[Mention]],
    articles: Mapping[str, str],
) -> Rulings:
    """Say what decisions mean.

    ``called`` holds the mentions of each IRI that a meeting or person has or would have alone,
    ``articles`` the IRI of each article by what it may be called.
    """
    one: list[tuple[Mention, Mention]] = []
    apart: dict[Mention, set[Side]] = defaultdict(set)
    renamed: dict[str, str] = {}
    own: dict[tuple[str, str], str] = {}
    unapplied = []
    for number, decision in enumerate(decisions):
        if decision.verdict is Verdict.REJECT or decision.other is None:
            continue
        if decision.one.folder not in _BY_MENTION:
            if not _by_iri(decision, articles, renamed, own):
                unapplied.append(decision)
            continue
        left, right = _sides(decision, decision.other, called, articles)
        if not right or (not left and decision.verdict is not Verdict.SPLIT):
            unapplied.append(decision)
        elif decision.verdict in (Verdict.MERGE, Verdict.SAME):
            first = min(left)
            one += [(first, mention) for mention in sorted((left | right) - {first})]
        else:
            for side, mentions in enumerate((left, right)):
                for mention in mentions:
                    apart[mention].add((number, side))
    sides = {mention: frozenset(found) for mention, found in apart.items()}
    return Rulings(Decided(tuple(one), sides), renamed, own, tuple(unapplied))


def _sides(
    decision: Decision,
    other: Reference,
    called: Mapping[str, Collection[Mention]],
    articles: Mapping[str, str],
) -> tuple[set[Mention], set[Mention]]:
    """Return the mentions that each of the two stands for."""
    left, right = _meant(decision.one, called, articles), _meant(other, called, articles)
    if decision.verdict is Verdict.SPLIT:
        left -= right
    elif decision.verdict is Verdict.DIFFERENT and left & right:
        left, right = left - right, right - left
    return left, right


def _meant(
    reference: Reference, called: Mapping[str, Collection[Mention]], articles: Mapping[str, str]
) -> set[Mention]:
    mentions = set(called.get(reference.iri, ()))
    if reference.article is None:
        return mentions
    article = articles.get(reference.article)
    return {mention for mention in mentions if mention[0] == article}


def _by_iri(
    decision: Decision,
    articles: Mapping[str, str],
    renamed: dict[str, str],
    own: dict[tuple[str, str], str],
) -> bool:
    """Do a decision on what goes by its name; say whether its articles are there."""
    other = decision.other
    if other is None:
        return False
    named = [r.article for r in (decision.one, other) if r.article is not None]
    if any(name not in articles for name in named):
        return False
    if decision.verdict in (Verdict.MERGE, Verdict.SAME):
        kept = renamed.get(decision.one.iri, decision.one.iri)
        if other.article is not None:
            own[other.iri, articles[other.article]] = kept
        elif kept != other.iri:
            renamed |= {iri: kept for iri, at in renamed.items() if at == other.iri}
            renamed[other.iri] = kept
    elif other.article is not None:
        article = articles[other.article]
        own[other.iri, article] = f"{other.iri}--{names.digest(article, length=6)}"
    return True


def links(
    decisions: Iterable[Decision],
    resolved: Mapping[Mention, str],
    found: Rulings,
    called: Mapping[str, Collection[Mention]],
) -> Iterable[Link]:
    """Yield what people decided as links, by the IRIs that the entities have now."""
    skipped = set(found.unapplied)
    for decision in decisions:
        if decision.verdict is Verdict.REJECT or decision.other is None or decision in skipped:
            continue
        entities: set[str] = set()
        articles: set[str] = set()
        for reference in (decision.one, decision.other):
            mentions = called.get(reference.iri, ())
            articles |= {article for article, _ in mentions}
            entities |= {resolved[m] for m in mentions if m in resolved}
            if not mentions:
                entities.add(found.renamed.get(reference.iri, reference.iri))
        same = decision.verdict in (Verdict.MERGE, Verdict.SAME)
        yield Link(
            tuple(sorted(entities)), decision.why, same=same, articles=tuple(sorted(articles)),
            decided=(decision.who, decision.when.isoformat()),
        )  # fmt: skip
