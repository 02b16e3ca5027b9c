import pytest
from pyoxigraph import Literal, NamedNode

from extract.precision import Precision
from graph import names, provenance
from graph.namespaces import XSD
from graph.vocabulary import LABEL, T


def said(rule: str) -> dict[NamedNode, Literal]:
    node = NamedNode(names.rule(rule))
    return {
        term: value
        for subject, term, value in provenance.rule_triples([rule])
        if subject == node and isinstance(value, Literal)
    }


def number(lexical: str, kind: str = "decimal") -> Literal:
    return Literal(lexical, datatype=NamedNode(f"{XSD}{kind}"))


def test_a_rule_that_was_measured_says_how_often_it_was_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(provenance, "measured", lambda: {"made/rule": Precision(9, 1)})
    found = said("made/rule")
    assert found[T.precision] == number("0.9")
    assert found[T.precisionLow] == number("0.5958")
    assert found[T.precisionHigh] == number("0.9821")
    assert found[T.support] == number("10", "integer")


def test_a_rule_that_was_not_says_nothing_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provenance, "measured", lambda: {"made/rule": Precision(0, 0)})
    for rule in ("made/rule", "made/other"):
        found = said(rule)
        assert found[LABEL].value == rule
        assert not {T.precision, T.precisionLow, T.precisionHigh, T.support} & found.keys()
