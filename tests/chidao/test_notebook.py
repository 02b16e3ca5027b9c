"""The Python of a notebook; the notebook in docs/ is run again, and prints what stands in it.

To write down what it prints now: ``python tests/chidao/test_notebook.py --write``.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import chidao
from chidao.notebook import Answer, Store
from extract.errors import ChidaoError, QueryError, SourceError

ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "docs" / "notebook.ipynb"


@pytest.fixture(scope="module")
def store(seeds_store: Path) -> Store:
    return chidao.open(seeds_store)


def executed(folder: Path) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """Yield each cell of code of the notebook, and the outputs it has in a folder with seeds."""
    (folder / "seeds").symlink_to(ROOT / "seeds")
    space: dict[str, Any] = {}
    before = Path.cwd()
    os.chdir(folder)
    try:
        for cell in json.loads(NOTEBOOK.read_text("utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                yield cell, outputs("".join(cell["source"]), space)
    finally:
        os.chdir(before)


def outputs(source: str, space: dict[str, Any]) -> list[dict[str, Any]]:
    """Run a cell; return what it prints, and its last value as text, as notebooks keep them."""
    body = ast.parse(source).body
    last = body.pop() if isinstance(body[-1], ast.Expr) else None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(ast.Module(body, []), "cell", "exec"), space)  # noqa: S102 - our own notebook
        value = (
            eval(compile(ast.Expression(last.value), "cell", "eval"), space)  # noqa: S307
            if isinstance(last, ast.Expr)
            else None
        )
    found: list[dict[str, Any]] = []
    if printed.getvalue():
        text = printed.getvalue().splitlines(keepends=True)
        found.append({"name": "stdout", "output_type": "stream", "text": text})
    if value is not None:
        data = {"text/plain": repr(value).splitlines(keepends=True)}
        found.append(
            {"data": data, "execution_count": None, "metadata": {}, "output_type": "execute_result"}
        )
    return found


def test_the_notebook_prints_what_stands_in_it(tmp_path: Path) -> None:
    ran = 0
    for cell, found in executed(tmp_path):
        assert found == cell["outputs"], "".join(cell["source"])
        ran += 1
    assert ran >= 8


def test_a_question_gives_typed_values(store: Store) -> None:
    answer = store.query("indicator-history", indicator="kinh tế số")
    first = next(iter(answer))
    assert first["value"] == "ước 9,6"
    assert first["number"] == Decimal("9.6")
    assert isinstance(first["from"], date)
    assert len(answer) >= 5
    assert "<th>indicator</th>" in answer._repr_html_()


def test_a_parameter_that_python_keeps_for_itself(store: Store) -> None:
    every = store.query("meetings-between", from_="2013", to=None)
    some = store.query("meetings-between", from_="2024-01-01", to="2024-12-31")
    assert 0 < len(some) < len(every)


def test_data_frames_have_numbers_and_days(store: Store) -> None:
    answer = Answer(
        columns=("value", "day", "when", "gone"),
        rows=(
            (Decimal("16.5"), date(2024, 7, 19), date(2024, 7, 19), None),
            (None, None, "--07-19", None),
        ),
    )
    frame = answer.to_pandas()
    assert (frame["value"].dtype.kind, frame["day"].dtype.kind) == ("f", "M")
    assert list(frame["when"]) == ["2024-07-19", "--07-19"]
    table = answer.to_polars()
    assert table["value"].to_list() == [16.5, None]
    assert table["day"].to_list() == [date(2024, 7, 19), None]
    assert len(store.query("who-chaired", person=None).to_polars()) >= 3


@pytest.mark.parametrize("name", ["pandas", "polars"])
def test_what_is_not_installed_is_said(
    store: Store, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(QueryError, match=f"(?s){name} is not installed.*pip install {name}"):
        getattr(store.query("who-chaired"), f"to_{name}")()


def test_sparql_is_asked_freely_and_safely(store: Store) -> None:
    (row,) = store.sparql("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    assert isinstance(row["n"], int)
    with pytest.raises(QueryError, match="SERVICE"):
        store.sparql("SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }")
    with pytest.raises(QueryError, match="triples"):
        store.sparql("DESCRIBE <https://w3id.org/chidao/ns#Meeting>")


def test_a_picture_stands_in_a_frame_of_its_own(store: Store, tmp_path: Path) -> None:
    picture = store.show("pham minh chinh", most=20)
    framed = picture._repr_html_()
    assert framed.startswith('<iframe srcdoc="&lt;!doctype html&gt;')
    assert "allow-same-origin" not in framed
    assert framed.count('"') == 8
    picture.save(tmp_path / "chinh.html")
    assert "Phạm Minh Chính" in (tmp_path / "chinh.html").read_text("utf-8")
    with pytest.raises(QueryError, match="nothing in the store is called"):
        store.show("zzz qqq")


def test_mistakes_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ChidaoError, match="chidao build"):
        chidao.open(tmp_path)
    with pytest.raises(SourceError, match="None of the paths"):
        chidao.build(tmp_path, store=tmp_path / "store")
    with pytest.raises(AttributeError, match="nonsense"):
        chidao.nonsense  # type: ignore[attr-defined]  # noqa: B018


def write(folder: Path) -> None:
    """Write into the notebook what its cells print now."""
    notebook = json.loads(NOTEBOOK.read_text("utf-8"))
    found = {cell["id"]: out for cell, out in executed(folder)}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = found[cell["id"]]
    text = json.dumps(notebook, ensure_ascii=False, indent=1)
    NOTEBOOK.write_text(f"{text}\n", "utf-8")


if __name__ == "__main__" and sys.argv[1:] == ["--write"]:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        write(Path(name))
