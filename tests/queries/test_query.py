"""Headers that hold, and headers that contradict their bodies."""

from __future__ import annotations

import pytest

from extract.errors import QueryError
from queries.catalogue import checks, library, named
from queries.query import ParameterType, fill, parse

SOUND = """# title:    Who chaired what
# title@vi: Ai chủ trì gì
# param:    person  person  Phạm Minh Chính  the official, by name
# param:    limit   limit   -                the most rows
# column:   meeting, quote
# answers:  Ai chủ trì?

PREFIX cd: <https://w3id.org/chidao/ns#>

SELECT ?meeting ?quote
WHERE {
  VALUES ?_person { }
  GRAPH ?evidence { ?meeting cd:chairedBy ?_person }
  ?evidence cd:quote ?quote
}
"""

# what is changed in the sound query: from, to; what the error says
FAULTS = [
    ("# title:    Who chaired what\n", "", "header's `title` is missing"),
    ("# answers:  Ai chủ trì?\n", "# answers:\n", "header's `answers` is missing"),
    ("# column:", "# column:   quote\n# column:", "header's `column` stands more than once"),
    ("# title:", "# titel:", 'unknown field "titel"'),
    ("# title:", "# a remark\n# title:", 'line 1: "# a remark" is no header field'),
    ("meeting, quote\n", "quote, meeting\n", "body selects meeting, quote"),
    ("?meeting ?quote\n", "?meeting\n", "body selects meeting"),
    ("VALUES ?_person { }", "", 'does not use the parameter "person"'),
    ("VALUES ?_person { }", "VALUES ?_persons { }", 'does not use the parameter "person"'),
    (
        "VALUES ?_person { }",
        "VALUES ?_person { } VALUES ?_place { }",
        "`VALUES ?_place { }` stands for no parameter",
    ),
    ("person  person  Ph", "person  persn  Ph", 'no type of parameter. Did you mean "person"?'),
    ("Phạm Minh Chính  the", "Phạm Minh Chính the", "has 3 fields, not four"),
    ("WHERE {", "WHERE ", "faulty.rq: "),
    ("SELECT ?meeting ?quote", "ASK", "the body is no SELECT"),
]


def test_sound_query_is_read() -> None:
    query = parse(SOUND, "sound")
    assert (query.title, query.title_vi) == ("Who chaired what", "Ai chủ trì gì")
    assert query.columns == ("meeting", "quote")
    person, limit = query.parameters
    assert (person.name, person.type, person.default) == (
        "person",
        ParameterType.PERSON,
        "Phạm Minh Chính",
    )
    assert (limit.default, limit.description) == (None, "the most rows")


@pytest.mark.parametrize(("old", "new", "says"), FAULTS)
def test_fault_is_named(old: str, new: str, says: str) -> None:
    assert old in SOUND
    with pytest.raises(QueryError) as raised:
        parse(SOUND.replace(old, new, 1), "faulty")
    assert says in str(raised.value)


def test_misspelt_query_gets_a_suggestion() -> None:
    with pytest.raises(QueryError) as raised:
        named("who-chared")
    assert str(raised.value) == (
        'no query is called "who-chared". Did you mean "who-chaired"?\n'
        "       `chidao query --list` shows all of them."
    )


def test_misspelt_parameter_gets_a_suggestion() -> None:
    with pytest.raises(QueryError, match=r'no parameter "persn"\. Did you mean "person"\?'):
        named("who-chaired").parameter("persn")


def test_a_path_is_no_name() -> None:
    with pytest.raises(QueryError, match="no query is called"):
        named("../checks/blank-nodes")


def test_every_place_is_filled_and_nothing_else() -> None:
    body = "VALUES ?_a { } . VALUES  ?_a {} . VALUES ?_b { } . VALUES ?a { }"
    assert fill(body, {"a": "1"}) == (
        "VALUES ?_a { 1 } . VALUES ?_a { 1 } . VALUES ?_b { } . VALUES ?a { }"
    )


def test_library_is_as_large_as_promised() -> None:
    assert len(library()) >= 16
    assert len(checks()) >= 8
