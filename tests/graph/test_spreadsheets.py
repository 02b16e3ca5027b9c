"""What a spreadsheet opens without taking it for something else."""

import csv

import pytest

from graph.spreadsheets import as_csv, cell


@pytest.mark.parametrize("text", ["=1+1", "+84", "-23", "@x", "\tx", "\rx"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text) == f"'{text}"
    assert cell(f"a{text}") == f"a{text}"


def test_rows_come_back_as_they_were_and_nothing_as_empty() -> None:
    rows = [("a, b", None, 5), ('«x»\nsaid "y"', "-3", "")]
    text = as_csv(("one", "two", "three"), rows, line_end="\n")
    assert text.startswith("one,two,three\n")
    assert list(csv.reader(text.splitlines(keepends=True)))[1:] == [
        ["a, b", "", "5"],
        ['«x»\nsaid "y"', "'-3", ""],
    ]
