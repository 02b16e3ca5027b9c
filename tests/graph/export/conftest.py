"""A small graph by hand, as the ontology says: two reports of one meeting, which disagree."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from graph.disagreement import disagreements

CD = "https://w3id.org/chidao/ns#"
ID = "https://w3id.org/chidao/id/"
SCHEMA = "https://schema.org/"
PROV = "http://www.w3.org/ns/prov#"
XSD = "http://www.w3.org/2001/XMLSchema#"
TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
LABEL = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")

Term = NamedNode | Literal


def cd(name: str) -> NamedNode:
    return NamedNode(CD + name)


def typed(text: str, datatype: str) -> Literal:
    return Literal(text, datatype=NamedNode(XSD + datatype))


@dataclass(slots=True)
class Telling:
    """Writes findings into a store in memory, as a build would."""

    store: Store = field(default_factory=Store)
    told: int = 0

    def thing(self, path: str) -> NamedNode:
        return NamedNode(ID + path)

    def article(self, name: str, headline: str, publisher: str, url: str) -> NamedNode:
        article = self.thing(f"article/{name}")
        for predicate, value in (
            (TYPE, cd("Article")),
            (cd("sourceFile"), Literal(f"{name}.txt")),
            (NamedNode(SCHEMA + "headline"), Literal(headline, language="vi")),
            (NamedNode(SCHEMA + "publisher"), Literal(publisher)),
            (NamedNode(SCHEMA + "datePublished"), typed("2024-07-20", "date")),
            (NamedNode(SCHEMA + "url"), Literal(url)),
        ):
            self.store.add(Quad(article, predicate, value))
        return article

    def finding(
        self,
        article: NamedNode,
        quote: str,
        *triples: tuple[NamedNode, NamedNode, Term],
        inferred: tuple[str, ...] = (),
    ) -> None:
        begin = self.told * 1000
        self.told += 1
        evidence = NamedNode(f"{article.value}/evidence/{begin}-{begin + len(quote)}/by-hand")
        for triple in triples:
            self.store.add(Quad(*triple))
            self.store.add(Quad(*triple, evidence))
        self.store.add(Quad(evidence, TYPE, cd("Evidence")))
        self.store.add(Quad(evidence, NamedNode(PROV + "wasDerivedFrom"), article))
        self.store.add(Quad(evidence, cd("quote"), Literal(quote)))
        self.store.add(Quad(evidence, cd("begin"), typed(str(begin), "integer")))
        for name in inferred:
            self.store.add(Quad(evidence, cd("inferredSlot"), cd(name)))

    def compared(self) -> None:
        """Say where the articles disagree, as a build does in the end."""
        quads = list(self.store)
        graphs = [q.graph_name if isinstance(q.graph_name, NamedNode) else None for q in quads]
        said = [
            (q.subject, q.predicate, q.object, graph)
            for q, graph in zip(quads, graphs, strict=True)
        ]
        for triple in disagreements(said):
            self.store.add(Quad(*triple))

    def named(
        self, kind: str, path: str, label: str
    ) -> tuple[NamedNode, list[tuple[NamedNode, NamedNode, Term]]]:
        thing = self.thing(path)
        said = [(thing, TYPE, cd(kind)), (thing, LABEL, Literal(label, language="vi"))]
        return thing, said


def share_of_gdp(telling: Telling, article: NamedNode, value: str, quote: str) -> NamedNode:
    indicator, is_indicator = telling.named(
        "Indicator", "indicator/kinh-te-so-aaaaaa", "tỷ trọng kinh tế số trong GDP"
    )
    country, is_country = telling.named("Place", "place/viet-nam", "Việt Nam")
    figure = telling.thing(f"observation/{value.replace('.', '-')}")
    percent = telling.thing("unit/phan-tram")
    telling.finding(
        article,
        quote,
        *is_indicator,
        *is_country,
        (figure, TYPE, cd("Observation")),
        (figure, cd("indicator"), indicator),
        (figure, cd("value"), typed(value, "decimal")),
        (figure, cd("valueText"), Literal(value.replace(".", ","))),
        (figure, cd("unit"), percent),
        (percent, LABEL, Literal("%", language="vi")),
        (figure, cd("periodStart"), typed("2021-01-01", "date")),
        (figure, cd("periodEnd"), typed("2021-12-31", "date")),
        (figure, cd("status"), cd("actual")),
        (figure, cd("area"), country),
        (country, cd("reportedMetric"), figure),
        inferred=("area",),
    )
    return figure


def tell_meeting(telling: Telling, article: NamedNode) -> None:
    meeting, is_meeting = telling.named("Meeting", "meeting/2024-07-19-uy-ban", "Phiên họp thứ 9")
    chair, is_chair = telling.named("Person", "person/dang-van-binh-bbbbbb", "Đặng Văn Bình")
    place, is_place = telling.named("Place", "place/ha-nam", "Hà Nam")
    site, is_site = telling.named(
        "Site", "meeting/2024-07-19-uy-ban/site/ha-nam", "Điểm cầu Hà Nam"
    )
    quote = "Sáng 19/7, Chủ tịch Ủy ban Đặng Văn Bình chủ trì Phiên họp thứ 9."
    date = (meeting, cd("date"), typed("2024-07-19", "date"))
    telling.finding(article, quote, *is_meeting, date, (article, cd("reports"), meeting))
    telling.finding(article, quote, *is_meeting, *is_chair, (meeting, cd("chairedBy"), chair))
    telling.finding(
        article,
        "Tại điểm cầu Hà Nam, lãnh đạo các sở cùng dự.",
        *is_site,
        *is_place,
        (meeting, cd("hasSite"), site),
        (site, cd("place"), place),
    )
    programme, is_programme = telling.named(
        "DirectiveSet", "meeting/2024-07-19-uy-ban/directives/3-ro", "3 rõ"
    )
    telling.finding(
        article,
        "Chủ tịch nêu “3 rõ”: rõ người; rõ việc; rõ thời hạn.",
        *is_programme,
        (programme, cd("itemCount"), typed("3", "integer")),
        (programme, cd("issuedBy"), chair),
        (programme, cd("issuedAt"), meeting),
    )
    for position, text in enumerate(("rõ người", "rõ việc", "rõ thời hạn"), start=1):
        item = telling.thing(f"{programme.value.removeprefix(ID)}/{position}")
        telling.finding(
            article,
            text,
            (item, TYPE, cd("DirectiveItem")),
            (item, cd("text"), Literal(text, language="vi")),
            (item, cd("position"), typed(str(position), "integer")),
            (programme, cd("hasItem"), item),
        )
    directive = telling.thing("directive/cccccc")
    bodies, is_bodies = telling.named("Audience", "audience/cac-bo-dddddd", "các bộ, ngành")
    telling.finding(
        article,
        "Chủ tịch yêu cầu các bộ, ngành kết nối dữ liệu trước ngày 30/6/2025.",
        *is_bodies,
        (directive, TYPE, cd("Directive")),
        (directive, cd("text"), Literal("kết nối dữ liệu trước ngày 30/6/2025", language="vi")),
        (directive, cd("issuedBy"), chair),
        (directive, cd("issuedAt"), meeting),
        (directive, cd("addressedTo"), bodies),
        (directive, cd("deadline"), typed("2025-06-30", "date")),
    )


@pytest.fixture
def telling() -> Telling:
    """A telling that has said nothing yet."""
    return Telling()


@pytest.fixture
def told(telling: Telling) -> Telling:
    """Two articles: one tells of a meeting, and they differ on one figure."""
    one = telling.article("one", "Phiên họp thứ 9", "Báo Hà Nam", "https://one.example/a?b=1&c=2")
    other = telling.article(
        "other", "Kinh tế số lớn nhanh", "Báo Ninh Bình", "https://two.example/"
    )
    tell_meeting(telling, one)
    share_of_gdp(telling, one, "9.6", "Năm 2021, kinh tế số chiếm 9,6% GDP.")
    share_of_gdp(telling, other, "11.91", "Tỷ trọng này năm 2021 là 11,91%.")
    telling.compared()
    return telling


@pytest.fixture(name="share_of_gdp")
def share_of_gdp_told() -> object:
    """The function that tells one more value of one indicator."""
    return share_of_gdp
