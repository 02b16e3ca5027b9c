"""Which papers a text names, as the tests of the room look at it."""

from extract.papers.documents import find_documents
from extract.text import view


def named(text: str) -> list[str]:
    """Return what each paper is called."""
    return [paper.label for paper in find_documents(view(text), text)]
