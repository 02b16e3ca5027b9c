from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from graph import names

if TYPE_CHECKING:
    import pytest


def test_iris_are_functions_of_content() -> None:
    person = names.named("person", "Phạm Minh Chính")
    assert re.fullmatch(r"https://w3id\.org/chidao/id/person/pham-minh-chinh-[0-9a-f]{6}", person)
    assert person == names.named("person", "PHẠM  MINH CHÍNH")
    assert names.named("place", "Thanh Trì") != names.named("place", "Thạnh Trị")


def test_an_own_entity_is_shared_with_no_other_article() -> None:
    one, other = (names.named("position", "Phó Bí thư", owner=a) for a in ("a", "b"))
    assert one != other


def test_an_evidence_names_its_article_place_and_rule() -> None:
    article = names.article(names.article_id("https://example.org/1", "Văn bản."))
    assert re.fullmatch(r".*/article/[0-9a-f]{16}", article)
    assert names.evidence(article, 3, 9, "meeting/held on") == (
        f"{article}/evidence/3-9/meeting%2Fheld%20on"
    )


def test_copies_of_one_text_are_two_articles_with_one_hash() -> None:
    assert names.article_id("a", "x") != names.article_id("b", "x")
    assert names.text_hash("x") == sha256(b"x").hexdigest()
    assert names.text_hash("x") != names.text_hash("y")


def test_a_meeting_is_named_by_day_body_and_number() -> None:
    base = names.DEFAULT_BASE
    assert names.meeting("2024-04-24", "Ủy ban Quốc gia", 8) == (
        f"{base}meeting/2024-04-24-uy-ban-quoc-gia-8"
    )
    assert names.meeting(None, "lễ", None) == f"{base}meeting/unknown-le"


def test_the_base_is_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(names.BASE_VARIABLE, "https://example.org/id/")
    assert names.place("hai-duong") == "https://example.org/id/place/hai-duong"
