from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad

from graph.export.picture.gather import gather
from graph.export.picture.records import Records
from graph.export.picture.told import INCOMING_MOST, QUOTES_MOST, told
from graph.export.picture.view import View
from graph.namespaces import CD

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.graph.export.conftest import Telling

TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
ID = "https://w3id.org/chidao/id/"


def cd(name: str) -> NamedNode:
    return NamedNode(CD + name)


def labels(view: View, kind: str) -> list[str]:
    return sorted(node.label for node in view.nodes if node.kind == kind)


def test_default_picture_is_meetings_chairs_sites_programmes_figures(
    told: Telling,
) -> None:
    view = gather(told.store, (), 150)
    assert labels(view, "Meeting") == ["Phiên họp thứ 9 (19/7/2024)"]
    assert labels(view, "Person") == ["Đặng Văn Bình"]
    assert labels(view, "Site") == ["Điểm cầu Hà Nam"]
    assert labels(view, "DirectiveSet") == ["3 rõ"]
    assert labels(view, "DirectiveItem") == ["rõ người", "rõ thời hạn", "rõ việc"]
    assert len(labels(view, "Observation")) == 2
    assert labels(view, "Article") == []


def test_statement_carries_its_quote_and_its_article(told: Telling) -> None:
    view = gather(told.store, (), 150)
    (chairing,) = [fact for fact in view.statements if fact.relation == "chairedBy"]
    (evidence,) = [view.evidence[iri] for iri in chairing.evidence]
    assert evidence.quote == "Sáng 19/7, Chủ tịch Ủy ban Đặng Văn Bình chủ trì Phiên họp thứ 9."
    source = view.sources[evidence.article]
    assert (source.publisher, source.published) == ("Báo Hà Nam", "2024-07-20")
    assert source.url == "https://one.example/a?b=1&c=2"


def test_stop_nodes_are_shown_and_not_followed(told: Telling) -> None:
    view = gather(told.store, [f"{ID}observation/9-6"], 150)
    kinds = {node.kind for node in view.nodes}
    assert "Place" in kinds
    assert f"{ID}observation/11-91" not in {node.iri for node in view.nodes}
    (country,) = [node for node in view.nodes if node.label == "Việt Nam"]
    assert country.hidden == 1
    assert country.lines[-1] == "+1 nữa"


def test_a_stop_node_is_followed_when_it_is_asked_for(told: Telling) -> None:
    view = gather(told.store, [f"{ID}place/viet-nam"], 150)
    assert len(labels(view, "Observation")) == 2


def test_no_more_nodes_than_asked_for(told: Telling) -> None:
    assert len(gather(told.store, [f"{ID}meeting/2024-07-19-uy-ban"], 5).nodes) == 5


def test_all_of_the_graph_where_no_limit_is_given(told: Telling) -> None:
    view = gather(told.store, (), None)
    assert len(labels(view, "Observation")) == 2
    assert labels(view, "Audience") == ["các bộ, ngành"]


def test_figures_of_two_articles_for_one_year_are_a_dispute(told: Telling) -> None:
    view = gather(told.store, (), None)
    (dispute,) = view.disputes
    assert dispute.topic == "value"
    assert [side.text for side in dispute.sides] == [
        "tỷ trọng kinh tế số trong GDP: 11,91% (năm 2021, Việt Nam)",
        "tỷ trọng kinh tế số trong GDP: 9,6% (năm 2021, Việt Nam)",
    ]
    assert all(side.evidence for side in dispute.sides)


def test_two_figures_of_one_article_are_no_dispute(
    telling: Telling, share_of_gdp: Callable[..., object]
) -> None:
    article = telling.article("one", "Một bài", "Báo", "https://one.example/")
    share_of_gdp(telling, article, "9.6", "Năm 2021 ước 9,6%, nay tính lại 11,91%.")
    share_of_gdp(telling, article, "11.91", "Năm 2021 ước 9,6%, nay tính lại 11,91%.")
    telling.compared()
    assert gather(telling.store, (), None).disputes == ()


def test_no_dispute_is_decided_by_the_picture(
    telling: Telling, share_of_gdp: Callable[..., object]
) -> None:
    for name, value in (("one", "9.6"), ("other", "11.91")):
        article = telling.article(name, "Một bài", "Báo", f"https://{name}.example/")
        share_of_gdp(telling, article, value, f"Năm 2021 đạt {value.replace('.', ',')}%.")
    assert gather(telling.store, (), None).disputes == ()
    telling.compared()
    assert [d.topic for d in gather(telling.store, (), None).disputes] == ["value"]


def test_chairs_that_differ_stand_side_by_side(told: Telling) -> None:
    article = told.article("third", "Họp", "Báo khác", "https://three.example/")
    meeting = told.thing("meeting/2024-07-19-uy-ban")
    chair, is_chair = told.named("Person", "person/le-an-cccccc", "Lê An")
    told.finding(article, "Ông Lê An chủ trì.", *is_chair, (meeting, cd("chairedBy"), chair))
    told.compared()
    found = [d for d in gather(told.store, (), None).disputes if d.topic == "chairedBy"]
    assert [side.text for d in found for side in d.sides] == ["Lê An", "Đặng Văn Bình"]
    assert found[0].subject.startswith("Phiên họp thứ 9 (19/7/2024)")


def test_meetings_in_doubt_are_shown_with_the_reason(told: Telling) -> None:
    article = told.article("third", "Họp", "Báo khác", "https://three.example/")
    one = told.thing("meeting/2024-07-19-uy-ban")
    other, is_other = told.named("Meeting", "meeting/uy-ban", "Cuộc họp của Ủy ban")
    told.finding(article, "Ủy ban họp.", (other, TYPE, cd("Meeting")), *is_other)
    link = told.thing("identity/1")
    for predicate, value in (
        ("decision", Literal("doubtful")), ("reason", Literal("cùng cơ quan", language="vi")),
        ("links", one), ("links", other),
    ):  # fmt: skip
        told.store.add(Quad(link, cd(predicate), value))
    told.store.add(Quad(one, cd("possiblySameAs"), other))
    (doubt,) = [d for d in gather(told.store, (), None).disputes if d.topic == "same-meeting"]
    assert doubt.subject == "cùng cơ quan"
    assert [side.text for side in doubt.sides] == [
        "Cuộc họp của Ủy ban",
        "Phiên họp thứ 9 (19/7/2024)",
    ]
    assert all(side.evidence for side in doubt.sides)


def test_figure_is_written_large_with_its_indicator_below(told: Telling) -> None:
    view = gather(told.store, (), None)
    node = next(node for node in view.nodes if node.iri.endswith("observation/9-6"))
    assert node.lines == ("9,6%", "tỷ trọng kinh tế số trong GDP", "năm 2021")
    assert (node.strong, node.faint) == (1, 1)


def test_only_web_addresses_become_links(telling: Telling) -> None:
    article = telling.article("one", "Một bài", "Báo", "javascript:alert(1)")
    thing, said = telling.named("Person", "person/x-aaaaaa", "Lê X")
    telling.finding(article, "Ông Lê X.", *said)
    view = gather(telling.store, [thing.value], 150)
    assert [source.url for source in view.sources.values()] == [None]
    assert view.nodes[0].label == "Lê X"


def test_same_store_in_another_order_gives_the_same_view(told: Telling) -> None:
    other = type(told.store)()
    for quad in sorted(told.store, key=str, reverse=True):
        other.add(quad)
    assert gather(other, (), 150) == gather(told.store, (), 150)


def test_of_too_many_facts_those_of_shown_nodes_are_kept(telling: Telling) -> None:
    article = telling.article("one", "Một bài", "Báo", "https://one.example/")
    place, is_place = telling.named("Place", "place/x", "Tỉnh X")
    for number in range(INCOMING_MOST + 20):
        figure = telling.thing(f"observation/{number:04}")
        said = [(figure, TYPE, cd("Observation")), (figure, cd("area"), place)]
        telling.finding(article, f"Câu {number}.", *is_place, *said)
    last = f"{ID}observation/{INCOMING_MOST + 19:04}"
    facts = told(Records(telling.store), [place.value, last])
    tied = [fact for fact in facts if fact.relation == f"{CD}area"]
    assert len(tied) == INCOMING_MOST + 1
    assert last in {one.subject for one in tied}


def test_of_many_articles_that_say_one_thing_a_few_are_quoted(telling: Telling) -> None:
    for number in range(QUOTES_MOST + 3):
        article = telling.article(f"{number}", "Một bài", "Báo", "https://one.example/")
        thing, said = telling.named("Person", "person/x-aaaaaa", "Lê X")
        post, is_post = telling.named("Position", "position/y-bbbbbb", "Chủ tịch")
        holds = (thing, cd("holds"), post)
        telling.finding(article, "Chủ tịch Lê X.", *said, *is_post, holds)
        telling.finding(article, "Ông Lê X làm Chủ tịch.", *said, *is_post, holds)
    view = gather(telling.store, [thing.value], 150)
    (held,) = [fact for fact in view.statements if fact.relation == "holds"]
    assert len({view.evidence[iri].article for iri in held.evidence}) == QUOTES_MOST
    assert held.more == 2 * (QUOTES_MOST + 3) - QUOTES_MOST


def test_what_is_in_our_words_is_said_in_english_too(told: Telling) -> None:
    reasons = {"cùng chỉ tiêu, phạm vi và thời gian, nhưng khác số": "another number"}
    view = gather(told.store, (), None, lambda reason: reasons.get(reason, reason))
    figure = "tỷ trọng kinh tế số trong GDP: 9,6% (năm 2021, Việt Nam)"
    assert view.english[figure] == "tỷ trọng kinh tế số trong GDP: 9.6% (2021, Việt Nam)"
    assert view.english["Phiên họp thứ 9 (19/7/2024)"] == "Phiên họp thứ 9 (19 July 2024)"
    assert view.english["thực hiện"] == "actual"
    (dispute,) = view.disputes
    assert view.english[dispute.subject].endswith("(2021, Việt Nam) (another number)")
    node = next(node for node in view.nodes if node.iri.endswith("observation/9-6"))
    assert node.english is not None
    assert node.english.lines[-1] == "2021"
    assert not any(text in view.english for text in ("rõ người", "Đặng Văn Bình", "Việt Nam"))
