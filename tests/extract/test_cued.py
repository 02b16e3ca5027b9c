"""What is looked for only beside its cues is all that there is to find."""

import importlib
import pkgutil
from functools import cache

import pytest

import extract
from extract.cues import Cued
from extract.rules import rules
from extract.text import view


@cache
def cued() -> dict[str, Cued]:
    """Every pattern of the package that is tried only beside its cues, by its name."""
    return {
        f"{module.name}.{name}": value
        for module in pkgutil.walk_packages(extract.__path__, "extract.")
        for name, value in vars(importlib.import_module(module.name)).items()
        if isinstance(value, Cued)
    }


@cache
def texts() -> tuple[str, ...]:
    """All that any rule reads or leaves alone."""
    return tuple(
        view(text)
        for rule in rules()
        for text in (*(example.text for example in rule.examples), *rule.silent_on)
    )


@pytest.mark.parametrize("name", sorted(cued()))
def test_windows_hide_nothing(name: str) -> None:
    one = cued()[name]
    for text in texts():
        found = [match.span() for match in one.finditer(text)]
        assert found == [match.span() for match in one.pattern.finditer(text)], text


def test_there_are_such_patterns() -> None:
    assert "extract.measures.period.CUED_PERIOD" in cued()
