import json
from pathlib import Path
from typing import Any

import pytest

from chidao.evaluation.gold import read_gold
from extract.errors import GoldError

FIGURE = {"indicator": "GRDP", "value": 8.1, "unit": "%", "period": "2024-H1", "kind": "change"}


def write(folder: Path, name: str = "a", **fields: Any) -> None:  # noqa: ANN401
    (folder / f"{name}.json").write_text(json.dumps({"id": name, **fields}), "utf-8")


def test_a_whole_article(tmp_path: Path) -> None:
    write(
        tmp_path,
        meetings=[{"ordinal": 8, "body": None, "date": "--07-19", "chairs": ["Lê Văn A"]}],
        roles=[["Lê Văn A", "Bí thư Tỉnh ủy"]],
        attendees=[{"person": "Trần B", "meeting": "m1", "site": None}],
        sites=[{"place": "Hải Dương", "chairs": []}],
        directive_sets=[{"label": "5 rõ", "count": 5, "items": ["rõ người"]}],
        tasks=[{"by": None, "to": ["các sở"], "text": "rà soát", "deadline": "2025-06"}],
        metrics=[FIGURE],
        documents=["Đề án 06"],
    )
    [article] = read_gold([tmp_path])
    assert article.article == "a"
    assert article.meetings[0].chairs == ("Lê Văn A",)
    assert article.roles == (("Lê Văn A", "Bí thư Tỉnh ủy"),)
    assert article.attendees == ("Trần B",)
    assert article.sets[0].items == ("rõ người",)
    assert article.tasks[0].deadline == "2025-06"
    assert article.figures[0].value == 8.1
    assert article.figures[0].of is None
    assert article.documents == ("Đề án 06",)


def test_families_left_out_are_empty(tmp_path: Path) -> None:
    write(tmp_path)
    [article] = read_gold([tmp_path])
    assert article.meetings == article.figures == article.documents == ()


def test_only_some_articles(tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b", tasks="not to be looked at")
    assert [gold.article for gold in read_gold([tmp_path], ["a"])] == ["a"]
    with pytest.raises(GoldError, match="no gold for: c"):
        read_gold([tmp_path], ["a", "c"])


@pytest.mark.parametrize(
    ("fields", "where", "advice"),
    [
        ({"metrics": [{**FIGURE, "kind": "goal"}]}, r"metrics\[0\]: kind is \"goal\"", "actual"),
        ({"metrics": [{**FIGURE, "period": "2024-Q7"}]}, r"metrics\[0\]: period", "2024-Q1"),
        ({"metrics": [{**FIGURE, "value": "8,1"}]}, r"metrics\[0\]: value", "a number"),
        ({"metrics": [{**FIGURE, "value": None}]}, r"value is null", "a number"),
        ({"metrics": [FIGURE, {"value": 1}]}, r"metrics\[1\]: kind is null", "a text"),
        ({"meetings": [{"date": "19/7/2024"}]}, r"meetings\[0\]: date", "2024-04-24"),
        ({"meetings": [{"ordinal": "VIII"}]}, r"meetings\[0\]: ordinal", "a number"),
        ({"meetings": [{"ordinal": 8.5}]}, r"ordinal is 8.5", "a whole number"),
        ({"roles": [["Lê Văn A"]]}, r"roles\[0\]", "name, position"),
        ({"tasks": [{"text": "rà soát", "to": "các sở"}]}, r"to is \"các sở\"", "a list"),
        ({"tasks": [{"text": "x", "deadline": "cuối năm"}]}, r"deadline is", "--04-24"),
        ({"documents": [6]}, r"documents is \[6\]", "a list of texts"),
        ({"attendees": ["Lê Văn A"]}, r"attendees\[0\]", "an object"),
        ({"directive_sets": [{"label": "5 rõ"}]}, r"count is null", "a whole number"),
    ],
)
def test_what_is_wrong_is_named(
    tmp_path: Path, fields: dict[str, Any], where: str, advice: str
) -> None:
    write(tmp_path, **fields)
    with pytest.raises(GoldError, match=where) as error:
        read_gold([tmp_path])
    assert error.value.found.startswith("a.json")
    assert advice in error.value.advice


def test_faults_of_files(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="holds no gold"):
        read_gold([tmp_path])
    (tmp_path / "a.json").write_text("{", "utf-8")
    with pytest.raises(GoldError, match="no JSON"):
        read_gold([tmp_path])
    (tmp_path / "a.json").write_text("[]", "utf-8")
    with pytest.raises(GoldError, match="no object"):
        read_gold([tmp_path])
    write(tmp_path)
    with pytest.raises(GoldError, match="already"):
        read_gold([tmp_path, tmp_path])
