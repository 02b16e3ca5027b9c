"""What was read of a sentence holds for the agents that it named, and wherever it stands."""

from extract.article import Article
from extract.orders.addressees import addressed
from extract.orders.by_agents import kept_by_agents
from extract.reader import contextualize

ORDER = "Ông Nam yêu cầu ông Hùng rà soát quy hoạch."


def told(before: str) -> tuple[list[str], str]:
    """Return who is told by the order that stands behind some words, and to do what."""
    context = contextualize(Article(source="a.txt", text=f"{before} {ORDER}"))
    sentence = context.sentences[-1]
    begin = sentence.begin + len("Ông Nam yêu cầu")
    found = addressed(context, sentence, begin, sentence.end)
    again = addressed(context, sentence, begin, sentence.end)
    assert found == again
    return [a.agent.label for a in found.to], sentence.at(found.task, sentence.end)


def test_the_same_words_tell_whom_the_article_means() -> None:
    both = "Ông Lê Văn Nam gặp ông {} sáng nay."
    for name in ("Trần Hùng", "Lê Mạnh Hùng", "Trần Hùng"):
        assert told(both.format(name)) == ([name], "rà soát quy hoạch.")
    assert told("Trời mưa. " + both.format("Lê Mạnh Hùng")) == (
        ["Lê Mạnh Hùng"],
        "rà soát quy hoạch.",
    )


def test_the_latest_agents_are_kept() -> None:
    kept = []
    for name in ("Trần Hùng", "Trần Hùng", "Lê Mạnh Hùng"):
        text = f"Ông Lê Văn Nam gặp ông {name} sáng nay. {ORDER}"
        context = contextualize(Article(source="a.txt", text=text))
        kept.append(kept_by_agents(context, context.sentences[-1]))
    assert kept[0] is kept[1]
    assert kept[0] is not kept[2]
