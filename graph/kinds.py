"""Kinds of bodies, in the closed words in which groups say whom they cover.

What was told to «các bộ, ngành» is found for Bộ Công an because the group covers, and the body is
of, one kind. The words are those of ``extract/lexicon/audiences.toml``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph import names
from graph.fold import loose_key
from graph.literals import vietnamese
from graph.vocabulary import LABEL, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graph.literals import Triple

LEVELS = {"province": T.province, "district": T.district, "commune": T.commune}
"""The words that are levels of places and no kinds of bodies."""

_LABELS = {
    "ministry": "bộ",
    "agency": "cơ quan ngang bộ, cơ quan thuộc Chính phủ",
    "party-body": "cơ quan Đảng",
    "front": "Mặt trận và đoàn thể",
    "court": "cơ quan tư pháp",
    "department": "sở, ngành",
    "police": "công an",
    "army": "quân đội",
    "enterprise": "doanh nghiệp",
    "cooperative": "hợp tác xã",
    "school": "trường học",
    "hospital": "cơ sở y tế",
    "media": "cơ quan báo chí",
    "association": "hội, hiệp hội",
    "official": "cán bộ, công chức",
    "deputy": "đại biểu dân cử",
    "people": "người dân",
}
_HEADS = {
    "ministry": ("Bộ",),
    "agency": (
        "Văn phòng Chính phủ", "Thanh tra Chính phủ", "Ngân hàng Nhà nước", "Ủy ban Dân tộc",
        "Bảo hiểm xã hội Việt Nam", "Thông tấn xã Việt Nam", "Đài Truyền hình Việt Nam",
        "Đài Tiếng nói Việt Nam", "Viện Hàn lâm",
    ),
    "party-body": (
        "Bộ Chính trị", "Ban Bí thư", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy",
        "Đảng ủy", "Ban Tổ chức", "Ban Tuyên giáo", "Ban Nội chính", "Ban Dân vận",
        "Văn phòng Trung ương Đảng", "Ban Chấp hành Đảng bộ",
    ),
    "front": (
        "Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc", "Hội Liên hiệp Phụ nữ", "Hội Nông dân",
        "Hội Cựu chiến binh", "Liên đoàn Lao động", "Đoàn Thanh niên",
    ),
    "court": ("Tòa án", "Viện kiểm sát", "Tòa án nhân dân", "Viện kiểm sát nhân dân"),
    "department": ("Sở",),
    "police": ("Công an",),
    "army": ("Bộ Tư lệnh", "Bộ Chỉ huy", "Bộ đội", "Quân khu", "Quân đội"),
    "enterprise": ("Tập đoàn", "Tổng công ty", "Công ty", "Ngân hàng"),
    "cooperative": ("Hợp tác xã",),
    "school": ("Trường", "Đại học", "Học viện"),
    "hospital": ("Bệnh viện",),
    "media": ("Báo", "Đài"),
    "association": ("Hội", "Hiệp hội", "Liên hiệp"),
}  # fmt: skip
_NO_HEADS = tuple(loose_key(name) for name in ("Hội đồng", "Hội nghị"))
_BY_HEAD = sorted(
    ((f"{loose_key(head)} ", word) for word, heads in _HEADS.items() for head in heads),
    key=lambda pair: (-len(pair[0]), pair),
)


def of_body(label: str) -> str | None:
    """Return the closed word for a body's kind by the longest head that its name begins with."""
    name = f"{loose_key(label)} "
    if name.startswith(_NO_HEADS):
        return None
    return next((word for head, word in _BY_HEAD if name.startswith(head)), None)


def node(word: str) -> NamedNode:
    """Return the kind, or the level, that a closed word names."""
    return LEVELS.get(word) or NamedNode(names.concept("organization-kind", word))


def triples(word: str) -> Iterator[Triple]:
    """Yield a kind's type and label; nothing for a level, which the ontology knows."""
    if word not in LEVELS:
        yield node(word), TYPE, T.OrganizationKind
        yield node(word), LABEL, vietnamese(_LABELS.get(word, word))
