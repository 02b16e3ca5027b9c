"""Every rule proves itself: what it reads, what it leaves alone, and that no other disturbs it."""

import re
from dataclasses import replace

import pytest

from extract.article import Article
from extract.errors import RuleError
from extract.facts import Fact, Meeting
from extract.reader import read
from extract.rule import Example, Rule
from extract.rules import rules

RULES = rules()


def article(example: Example) -> Article:
    return Article(
        source="example.txt", text=example.text, published=example.published, place=example.place
    )


EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.name}-{n}")
    for rule in RULES
    for n, example in enumerate(rule.examples, 1)
]
SILENCES = [
    pytest.param(rule, text, id=f"{rule.name}-{n}")
    for rule in RULES
    for n, text in enumerate(rule.silent_on, 1)
]


def facts_of(found: Example, rule: Rule) -> list[Fact]:
    reading = read(article(found))
    return sorted({f.fact for f in reading.findings if f.evidence.rule == rule.name}, key=repr)


def test_there_are_rules_and_their_names_are_their_own() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) > 20
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z-]+/[a-z0-9-]+", name) for name in names)
    assert all(rule.says.endswith(".") for rule in RULES)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_reads_its_example_among_all_rules(rule: Rule, example: Example) -> None:
    assert facts_of(example, rule) == sorted(example.facts, key=repr)


@pytest.mark.parametrize(("rule", "text"), SILENCES)
def test_a_rule_leaves_alone_what_almost_matches(rule: Rule, text: str) -> None:
    assert facts_of(Example(text, ()), rule) == []


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_no_other_rule_says_something_else_of_the_same_words(rule: Rule, example: Example) -> None:
    found = read(article(example)).findings
    mine = [f for f in found if f.evidence.rule == rule.name]
    quotes = {f.evidence.quote for f in mine}
    for other in found:
        same_words = other.evidence.rule != rule.name and other.evidence.quote in quotes
        if same_words and any(type(other.fact) is type(f.fact) for f in mine):
            assert agrees(other.fact, [f.fact for f in mine]), other


def agrees(fact: Fact, stated: list[Fact]) -> bool:
    """A fact agrees if it is stated; what is said of a meeting, if no slot is said otherwise."""
    if not isinstance(fact, Meeting):
        return fact in stated
    slots = [n for n in Meeting.__struct_fields__ if n not in {"meeting", "label", "kind"}]
    return all(
        None in (getattr(fact, slot), getattr(other, slot))
        or getattr(fact, slot) == getattr(other, slot)
        for other in stated
        for slot in slots
    )


def test_a_rule_without_proof_is_refused() -> None:
    with pytest.raises(RuleError, match="lacks an example"):
        replace(RULES[0], silent_on=())
