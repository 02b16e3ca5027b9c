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
