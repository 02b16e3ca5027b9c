from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from extract.evidence import Quote
from extract.facts import Agent, AgentKind, Chairing, Directive, DirectiveItem, Observation
from graph.evidence import faults, sound

if TYPE_CHECKING:
    from extract.article import Reading
    from extract.facts import Fact

    Readings = tuple[Reading, ...]


def only_fault(draft: type) -> str:
    (found,) = faults(draft.reading())
    return str(found)


def test_good_evidence_has_no_fault(readings: Readings) -> None:
    assert [fault for reading in readings for fault in faults(reading)] == []


def test_lines_may_break_and_words_be_glued(draft: type) -> None:
    a = draft("a.txt")
    a.say("Ông Nguyễn\nVăn Hoà chủ trì.", Chairing(meeting="m1", person="Nguyễn Văn Hòa"))
    a.say(
        "Yêu cầu gỡ vướng mắctrong giải ngân.",
        Directive(text="gỡ vướng mắc trong giải ngân"),
    )
    assert list(faults(a.reading())) == []


def test_a_name_may_be_told_as_the_page_spells_it_or_as_it_looks(draft: type) -> None:
    a = draft("a.txt")
    said = "Ông Nguyễn&nbsp;Văn\u00ad A&amp;B chủ  trì."
    a.say(said, Chairing(meeting="m1", person="Nguyễn Văn A&B"))
    a.say(said, Chairing(meeting="m1", person="Nguyễn&nbsp;Văn\u00ad A&amp;B"))
    assert list(faults(a.reading())) == []


@pytest.mark.parametrize(
    ("fact", "slot", "missing"),
    [
        (Chairing(meeting="m1", person="Lê Thị Na"), "chairedBy", "Lê Thị Na"),
        (
            Observation(indicator="i", value=Decimal(8), value_text="8,5", unit="%"),
            "value",
            "8,5",
        ),
        (DirectiveItem(set_label="5 rõ", position=1, text="rõ kết quả"), "text", "rõ kết quả"),
        (
            Directive(text="giao việc", issued_by=Agent(kind=AgentKind.PERSON, label="Lê Thị Na")),
            "issuedBy",
            "Lê Thị Na",
        ),
        (
            Directive(
                text="giao việc",
                issued_with=(Agent(kind=AgentKind.PERSON, label="Lê Thị Na"),),
            ),
            "issuedBy",
            "Lê Thị Na",
        ),
    ],
)
def test_what_the_quote_does_not_show_must_be_marked(
    draft: type, fact: Fact, slot: str, missing: str
) -> None:
    a = draft("a.txt")
    a.say("Hội nghị giao việc, đạt 85%.", fact)
    message = only_fault(a)
    assert missing in message
    assert message.startswith('a.txt, 0-28, rule "made/by-hand"')
    marked = draft("a.txt")
    marked.say("Hội nghị giao việc, đạt 85%.", fact, inferred=[slot])
    assert list(faults(marked.reading())) == []


def test_a_quote_stands_at_its_offsets(draft: type) -> None:
    a = draft("a.txt")
    a.say("Ông Lê Nam chủ trì.", Chairing(meeting="m1", person="Lê Nam"))
    reading = a.reading()
    for quote in (
        Quote(begin=1, end=20, text="Ông Lê Nam chủ trì."),
        Quote(begin=0, end=99, text="Ông Lê Nam chủ trì."),
        Quote(begin=3, end=3, text=""),
    ):
        (finding,) = reading.findings
        moved = replace(finding, evidence=replace(finding.evidence, quote=quote))
        fault = next(iter(faults(replace(reading, findings=(moved,)))))
        assert "the text at" in str(fault)


def test_a_quote_lies_within_one_sentence(draft: type) -> None:
    a = draft("a.txt")
    a.say("Ông Lê Nam dự.", Chairing(meeting="m1", person="Lê Nam"))
    a.say("Bà Lê Na dự.")
    reading = a.reading()
    (finding,) = reading.findings
    quote = Quote(begin=0, end=27, text=reading.article.text[:27])
    wide = replace(finding, evidence=replace(finding.evidence, quote=quote))
    (fault,) = faults(replace(reading, findings=(wide,)))
    assert "does not lie within one sentence" in str(fault)


def test_what_is_sound_is_kept_and_nothing_else(draft: type) -> None:
    a = draft("a.txt")
    good, bad = (Chairing(meeting="m1", person=name) for name in ("Lê Nam", "Lê Na"))
    a.say("Ông Lê Nam chủ trì.", good)
    assert sound(a.reading()) == a.reading()
    a.say("Hội nghị bế mạc.", bad)
    assert [finding.fact for finding in sound(a.reading()).findings] == [good]
