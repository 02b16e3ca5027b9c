"""What the picture draws: each kind of node with its looks, each link with its words."""

from __future__ import annotations

from dataclasses import dataclass

from graph.namespaces import CD, ORG, RDFS, SCHEMA, SKOS

RDFS_LABEL = f"{RDFS}label"
SKOS_ALT = f"{SKOS}altLabel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of node: its class, its names, its shape and its colours by day and by night.

    ``boxed`` nodes are sentences, with wrapped text inside; the others are names, with the label
    below. ``stop`` nodes are shown and not followed: too much hangs on them. ``fill`` is the
    colour of the shape, or of the box; ``line`` of its border; ``ink`` of the text in a box.
    A ``pill`` is a box with round ends. ``en`` is the name of many, ``one`` of one.
    ``size`` is half the shape's width; ``text`` and ``strong`` are sizes of type: names, programmes
    and figures are set large, so that the whole picture can be read from afar.
    """

    name: str
    vi: str
    en: str
    one: str
    shape: str
    fill: tuple[str, str]
    line: tuple[str, str]
    ink: tuple[str, str] = ("#22303c", "#e4e8ec")
    size: int = 12
    text: int = 14
    strong: int = 18
    boxed: bool = False
    stop: bool = False

    @property
    def iri(self) -> str:
        """The class, as an IRI."""
        return CD + self.name

    @property
    def sentence(self) -> bool:
        """Whether this is a sentence in full, as against a name or a title in a box."""
        return self.shape == "box" and self.name != "DirectiveSet"


KINDS: tuple[Kind, ...] = (
    Kind(
        name="Meeting",
        vi="Cuộc họp",
        en="Meetings",
        one="Meeting",
        shape="hexagon",
        fill=("#b23a2e", "#e2695b"),
        line=("#8c2a20", "#f09488"),
        size=34,
        text=22,
        strong=26,
    ),
    Kind(
        name="Site",
        vi="Điểm cầu",
        en="Remote sites",
        one="Remote site",
        shape="triangle",
        fill=("#d98a5f", "#d98a5f"),
        line=("#b3663b", "#eeb08d"),
        size=15,
        text=20,
    ),
    Kind(
        name="Person",
        vi="Người",
        en="People",
        one="Person",
        shape="dot",
        fill=("#2f6690", "#5c9cc9"),
        line=("#1f4a6b", "#93c2e3"),
        size=18,
        text=22,
    ),
    Kind(
        name="Position",
        vi="Chức vụ",
        en="Posts",
        one="Post",
        shape="ellipse",
        fill=("#e3ebf2", "#24394b"),
        line=("#7fa0bb", "#5f86a6"),
        ink=("#1f3b52", "#dbe8f2"),
        text=16,
        boxed=True,
    ),
    Kind(
        name="Organization",
        vi="Cơ quan",
        en="Bodies",
        one="Body",
        shape="square",
        fill=("#5a5a8f", "#8f8fc9"),
        line=("#41416b", "#b9b9e3"),
        stop=True,
        size=17,
        text=20,
    ),
    Kind(
        name="Place",
        vi="Địa phương",
        en="Places",
        one="Place",
        shape="triangleDown",
        fill=("#3f8361", "#62b38a"),
        line=("#2b5f45", "#98d3b5"),
        size=19,
        stop=True,
        text=22,
    ),
    Kind(
        name="Audience",
        vi="Nhóm được giao",
        en="Groups addressed",
        one="Group addressed",
        shape="star",
        fill=("#7d8896", "#97a3b1"),
        line=("#5c6673", "#c1cad4"),
        stop=True,
        size=18,
        text=20,
    ),
    Kind(
        name="DirectiveSet",
        vi="Chương trình",
        en="Numbered programmes",
        one="Numbered programme",
        shape="box",
        fill=("#b9861f", "#c4963a"),
        line=("#8f6612", "#e0b969"),
        ink=("#ffffff", "#1c1608"),
        boxed=True,
        strong=28,
    ),
    Kind(
        name="DirectiveItem",
        vi="Nội dung chương trình",
        en="Programme items",
        one="Programme item",
        shape="box",
        fill=("#fcf5e3", "#332b18"),
        line=("#d5ac53", "#8f7436"),
        ink=("#3d3010", "#f1e5c6"),
        boxed=True,
    ),
    Kind(
        name="Directive",
        vi="Chỉ đạo",
        en="Instructions",
        one="Instruction",
        shape="box",
        fill=("#f7eef5", "#322434"),
        line=("#ad6a9f", "#96608c"),
        ink=("#43203c", "#f0daec"),
        boxed=True,
    ),
    Kind(
        name="Observation",
        vi="Số liệu",
        en="Figures",
        one="Figure",
        shape="box",
        fill=("#e9f4f5", "#16303a"),
        line=("#4d97a1", "#3f7f8a"),
        ink=("#113d45", "#d5edf1"),
        boxed=True,
        strong=25,
    ),
    Kind(
        name="Indicator",
        vi="Chỉ tiêu",
        en="Indicators",
        one="Indicator",
        shape="pill",
        fill=("#d3e9ec", "#20505b"),
        line=("#2f7782", "#6fb4bf"),
        ink=("#113d45", "#e3f5f8"),
        boxed=True,
        stop=True,
        text=18,
    ),
    Kind(
        name="Document",
        vi="Văn bản",
        en="Documents",
        one="Document",
        shape="diamond",
        fill=("#85694f", "#b3947a"),
        line=("#624b36", "#d4bba5"),
        size=18,
        text=20,
    ),
    Kind(
        name="Article",
        vi="Bài báo",
        en="Articles",
        one="Article",
        shape="box",
        fill=("#ffffff", "#262c33"),
        line=("#9aa4ae", "#69737e"),
        boxed=True,
    ),
)
"""Every kind that is drawn, in the order of the legend."""

KIND_OF_CLASS = {kind.iri: kind for kind in KINDS}
KIND_NAMED = {kind.name: kind for kind in KINDS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A property in words, from its subject's side and from its object's; drawn as an edge or not.

    ``inverse_vi`` is empty where the object's side need not be told.
    """

    iri: str
    vi: str
    en: str
    inverse_vi: str = ""
    inverse_en: str = ""
    drawn: bool = False

    @property
    def name(self) -> str:
        """The last part of the IRI: what the page knows the property by."""
        return self.iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def _link(name: str, vi: str, en: str, inverse_vi: str, inverse_en: str) -> Relation:
    return Relation(
        iri=CD + name, vi=vi, en=en, inverse_vi=inverse_vi, inverse_en=inverse_en, drawn=True
    )


def _value(name: str, vi: str, en: str) -> Relation:
    return Relation(iri=name if ":" in name else CD + name, vi=vi, en=en)


RELATIONS: tuple[Relation, ...] = (
    _link("chairedBy", "chủ trì", "chaired by", "chủ trì", "chaired"),
    _value("date", "ngày", "date"),
    _value("dateFrom", "từ ngày", "from"),
    _value("dateTo", "đến ngày", "to"),
    _value("partOfDay", "buổi", "part of day"),
    _link("attendedBy", "người dự", "attended by", "dự", "attended"),
    _link("hasSite", "điểm cầu", "remote site", "điểm cầu của", "remote site of"),
    _link("body", "cơ quan họp", "meeting of", "cuộc họp", "met at"),
    _link("place", "địa phương", "place", "tại đây có", "has here"),
    _link("holds", "chức vụ", "holds", "người giữ", "held by"),
    _link("hasItem", "gồm", "contains", "thuộc chương trình", "item of"),
    _link("issuedBy", "người nêu", "issued by", "đã nêu", "issued"),
    _link("issuedAt", "nêu tại", "issued at", "nội dung được nêu", "said there"),
    _link("addressedTo", "giao cho", "addressed to", "được giao", "was told to"),
    _link("indicator", "chỉ tiêu", "indicator", "số liệu", "figures"),
    _link("area", "địa bàn", "area", "số liệu", "figures"),
    _link("reportedAt", "nêu tại", "reported at", "số liệu được nêu", "figures reported there"),
    _link("reportedBy", "người nêu", "reported by", "số liệu đã nêu", "reported"),
    _link("reports", "đưa tin", "reports", "bài đưa tin", "reported in"),
    _link("mentions", "nhắc đến", "mentions", "được nhắc trong", "mentioned in"),
    Relation(
        iri=ORG + "postIn",
        vi="thuộc",
        en="post in",
        inverse_vi="có chức vụ",
        inverse_en="has post",
        drawn=True,
    ),
    _value("covers", "bao gồm", "covers"),
    _value("text", "nguyên văn", "text"),
    _value("position", "thứ tự", "position"),
    _value("itemCount", "số nội dung", "items announced"),
    _value("theme", "chủ đề", "theme"),
    _value("deadline", "thời hạn", "deadline"),
    _value("dueBy", "chậm nhất", "due by"),
    _value("modality", "từ chỉ đạo", "modality"),
    _value("valueText", "giá trị", "value"),
    _value("qualifier", "mức độ", "qualifier"),
    _value("outOf", "trên tổng số", "out of"),
    _value("unit", "đơn vị", "unit"),
    _value("periodStart", "kỳ: từ", "period from"),
    _value("periodEnd", "kỳ: đến", "period to"),
    _value("asOf", "tính đến", "as of"),
    _value("status", "loại số liệu", "kind of figure"),
    _value("kind", "loại", "kind"),
    _value("ordinal", "lần thứ", "ordinal"),
    _value("mode", "hình thức", "mode"),
    _value("venue", "nơi họp", "venue"),
    _value("topic", "chủ đề", "topic"),
    _value("roleTitle", "chức danh", "title"),
    _value("organizationKind", "loại cơ quan", "kind of body"),
    _value("documentNumber", "số hiệu", "number"),
    _value("documentKind", "loại văn bản", "kind of document"),
    _value(SCHEMA + "legislationDate", "ngày văn bản", "date of document"),
    _value(RDFS_LABEL, "tên", "name"),
    _value(SKOS_ALT, "tên khác", "also called"),
)
"""The properties that the panel tells, in the order in which it tells them."""

RELATION_OF = {relation.iri: relation for relation in RELATIONS}
DRAWN = tuple(relation.iri for relation in RELATIONS if relation.drawn)
