"""Imports point left only: extract ← graph ← queries ← chidao."""

import ast
import re
import sys
from pathlib import Path

import pytest

from extract.rules import MODULES

ROOT = Path(__file__).parents[1]
LAYERS = ("extract", "graph", "queries", "chidao")


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"), str(path))
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative import"
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("layer", LAYERS)
def test_imports_point_left_only(layer: str) -> None:
    later = set(LAYERS[LAYERS.index(layer) + 1 :])
    files = sorted((ROOT / layer).rglob("*.py"))
    assert files
    for path in files:
        assert not imported(path) & (later | {"tests", "benchmarks"}), path


def test_the_engine_knows_no_rule_and_the_rules_no_engine() -> None:
    engine = imported(ROOT / "extract" / "engine.py")
    assert engine - sys.stdlib_module_names == {"extract"}
    source = (ROOT / "extract" / "engine.py").read_text("utf-8")
    assert "extract.rules" not in source
    for path in sorted((ROOT / "extract" / "rules").glob("*.py")):
        assert "extract.engine" not in path.read_text("utf-8"), path


def test_no_rule_takes_anything_from_another() -> None:
    for path in sorted((ROOT / "extract" / "rules").glob("*.py")):
        others = "|".join(name for name in MODULES if name != path.stem)
        taken = re.findall(rf"extract\.rules\.(?:{others})(?!\w)", path.read_text("utf-8"))
        assert not taken, path


@pytest.mark.parametrize("library", ["spacy", "rdflib", "networkx", "pyvis", "regex"])
def test_a_library_has_few_doors(library: str) -> None:
    doors = {
        "spacy": {"extract"},
        "regex": {"extract"},
        "rdflib": {"graph", "queries"},
        "networkx": {"graph"},
        "pyvis": {"graph"},
    }
    users = {
        path.relative_to(ROOT).parts[0]
        for layer in LAYERS
        for path in (ROOT / layer).rglob("*.py")
        if library in imported(path)
    }
    assert users <= doors[library]
