"""Which of a body's writings is its label."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode

from graph.derived import labelled
from graph.identity.bodies import organization_iri, words_missing
from graph.vocabulary import LABEL


def _label(written: dict[str, int]) -> str:
    node = NamedNode(organization_iri(next(iter(written))))
    counted = {Literal(name, language="vi"): count for name, count in written.items()}
    return next(o.value for _, p, o in labelled(node, counted, (), None) if p == LABEL)


def test_a_body_is_called_by_its_fullest_writing() -> None:
    full = "Sở Giáo dục và Đào tạo tỉnh Kon Tum"
    assert _label({"Sở GD&ĐT tỉnh Kon Tum": 5, full: 1, "Sở GD-ĐT tỉnh Kon Tum": 2}) == full
    assert _label({"UBND TPHCM": 9, "UBND TP Hồ Chí Minh": 1}) == "UBND TP Hồ Chí Minh"


def test_of_writings_equally_full_the_commonest_is_taken() -> None:
    assert _label({"Công an Tỉnh Kon Tum": 1, "Công an tỉnh Kon Tum": 3}) == "Công an tỉnh Kon Tum"


def test_what_a_short_form_leaves_out_is_counted() -> None:
    assert words_missing("Sở Y tế") == 0
    assert words_missing("UBND tỉnh") == 3
