"""What programmes a text names, as the tests of several rooms look at them."""

from extract.article import Article
from extract.reader import contextualize

Listed = list[tuple[str, list[str]]]


def programmes(text: str) -> Listed:
    head = "Sáng 5/3, xã Bình An họp bàn việc làm đường.\n\nCác thôn đã báo cáo. "
    context = contextualize(Article(source="a.txt", text=head + text))
    return [
        (p.name, [sentence.at(begin, end) for sentence, begin, end in p.items])
        for p in context.programmes.all
    ]
