"""What a text tells of meetings, as the tests of several rooms look at it."""

from datetime import date

from extract.article import Article
from extract.facts import Meeting
from extract.reader import read

PUBLISHED = date(2024, 7, 5)


def meetings(text: str) -> list[Meeting]:
    """Return what is said of meetings by a text of 5 July 2024."""
    article = Article(source="x.txt", text=text, published=PUBLISHED)
    return [f.fact for f in read(article).findings if isinstance(f.fact, Meeting)]
