"""How long it takes to say which of a million mentions are one, on one core.

Run: ``python benchmarks/identity.py [MENTIONS]``. Prints one row to be kept in a table: mentions,
entities, seconds, and mentions a second. The mentions are made: a quarter of meetings, which some
hundred bodies hold at any day of ten years, the rest of persons, many of whom bear one name.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date, timedelta

from graph.identity import meetings, persons, titles
from graph.identity.meetings import MeetingMention
from graph.identity.persons import PersonMention, Post

MENTIONS = 1_000_000
REPORTS = 5
"""Articles on one meeting; and mentions of one person in one place for each meeting there."""
IN_FULL, NUMBERED, BARE = 0.8, 0.9, 0.3
"""The shares of reports that give a subject, a number, and a person without an office."""
_SUBJECTS = (
    "giải ngân vốn đầu tư công", "phòng chống bão lũ", "chuyển đổi số và Đề án 06",
    "kỳ thi tốt nghiệp trung học phổ thông", "cải cách thủ tục hành chính", "nhà ở xã hội",
)  # fmt: skip
_PROVINCES = [f"tinh-{number}" for number in range(63)]


def made_meetings(number: int, chance: random.Random) -> list[MeetingMention]:
    """Return so many mentions of meetings, a few to each."""
    bodies = [f"ủy ban {kind} {n}" for kind in ("nhân dân", "quốc gia về") for n in range(60)]
    mentions = []
    for event in range(number // REPORTS):
        body = chance.choice(bodies)
        day = date(2015, 1, 1) + timedelta(days=chance.randrange(3650))
        ordinal = chance.choice((None, None, chance.randrange(1, 40)))
        subject = chance.choice(_SUBJECTS)
        part, chair = chance.choice((None, "sáng", "chiều")), f"người {body} {day.year}"
        for report in range(REPORTS):
            said = chance.random()
            label = f"hội nghị về {subject}" if said < IN_FULL else "hội nghị"
            words = titles.subject(label)
            mentions.append(
                MeetingMention(
                    article=f"a{event}-{report}",
                    name="m1",
                    label=label,
                    kind="hội nghị",
                    ordinal=ordinal if said < NUMBERED else None,
                    body=body,
                    body_key=body,
                    date=day.isoformat(),
                    published=day.isoformat(),
                    part_of_day=part,
                    topic=words,
                    about=words,
                    chairs=frozenset({chair}),
                )
            )
    return mentions


def made_persons(number: int, chance: random.Random) -> list[PersonMention]:
    """Return so many mentions of persons; names are borne in several provinces."""
    mentions = []
    for at in range(number):
        who = chance.randrange(number // 25)
        home = _PROVINCES[who % len(_PROVINCES)]
        office = f"giám đốc sở {who % 20} {home}"
        day = (date(2015, 1, 1) + timedelta(days=chance.randrange(3650))).isoformat()
        bare = chance.random() < BARE
        mentions.append(
            PersonMention(
                article=f"p{at}",
                name=f"nguyễn văn {who // 3}",
                label=f"Nguyễn Văn {who // 3}",
                places=frozenset() if bare else frozenset({home}),
                offices=frozenset() if bare else frozenset({office}),
                posts=frozenset() if bare else frozenset({Post(f"sở {who % 20} {home}", 2)}),
                outlet=home,
                day=day,
            )
        )
    return mentions


def main(mentions: int) -> None:
    """Measure, and print the row."""
    chance = random.Random(0)  # noqa: S311 - made mentions, not a secret
    met = made_meetings(mentions // 4, chance)
    people = made_persons(mentions - len(met), chance)
    start = time.process_time()
    found = meetings.resolve(met), persons.resolve(people)
    seconds = time.process_time() - start
    entities = sum(len(set(kind.iri.values())) for kind in found)
    print("mentions\tentities\tseconds\tmentions/s")
    print(f"{mentions}\t{entities}\t{seconds:.1f}\t{mentions / seconds:.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MENTIONS)
