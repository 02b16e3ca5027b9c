"""What a text instructs, as the tests of several rooms look at it."""

from extract.article import Article
from extract.reader import contextualize


def given(text: str) -> list[tuple[str | None, str]]:
    """Return the giver and the task of each instruction."""
    instructions = contextualize(Article(source="a.txt", text=text)).instructions.all
    return [
        (i.giver.agent.label if i.giver else None, i.sentence.at(i.begin, i.end))
        for i in instructions
    ]


Told = tuple[str | None, tuple[str, ...], str]
"""Who tells whom what."""


def told(text: str) -> list[Told]:
    """Return the giver, the addressees and the task of each instruction."""
    instructions = contextualize(Article(source="a.txt", text=text)).instructions.all
    return [
        (
            i.giver.agent.label if i.giver else None,
            tuple(a.agent.label for a in i.to),
            i.sentence.at(i.begin, i.end),
        )
        for i in instructions
    ]


def told_in_news(text: str) -> list[Told]:
    """Return the same of a text below a headline."""
    return told(f"Tin trong ngày\n\n{text}\n")


Task = tuple[str, list[str]]
"""What is to be done, and by whom."""


def tasks(text: str) -> list[Task]:
    """Return the task and the addressees of each instruction."""
    return [(task, list(to)) for _, to, task in told(text)]
