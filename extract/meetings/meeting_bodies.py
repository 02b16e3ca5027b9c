"""Whether two names mean the body of one meeting: «HĐND», «Hội đồng nhân dân huyện Đắk Song»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon import in_full
from extract.remembered import remembered
from extract.text import fold, view

if TYPE_CHECKING:
    from extract.facts import Organization

_SPELT_OUT = {
    "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "bcd": "ban chi dao",
    "ubtvqh": "uy ban thuong vu quoc hoi", "bch": "ban chap hanh", "btv": "ban thuong vu",
    "tphcm": "tp ho chi minh", "tp hcm": "tp ho chi minh", "thanh pho ": "tp ",
}  # fmt: skip
_COMMITTEES = {
    "ban chap hanh dang bo tinh": "tinh uy",
    "ban chap hanh dang bo huyen": "huyen uy",
    "ban chap hanh dang bo thanh pho": "thanh uy",
    "ban chap hanh dang bo xa": "dang uy xa",
    "ban chap hanh dang bo phuong": "dang uy phuong",
    "ban chap hanh dang bo": "dang uy",
}
_PARTY = ["dang"]


def fuller(known: Organization | None, said: Organization | None) -> Organization | None:
    """Return the body as it is written at its fullest: «HĐND tỉnh khóa X»."""
    if known is None or said is None:
        return known or said
    shouted = known.as_written.isupper() and not said.as_written.isupper()
    longer = shouted or len(said.as_written) > len(known.as_written)
    return said if (same_name(said, known) and longer) or is_vaguer(known, said) else known


def is_vaguer(one: Organization, other: Organization) -> bool:
    """Tell whether a name is another cut short: «HĐND huyện» of «HĐND huyện Đắk Song»."""
    return _spelt(other.label).startswith(f"{_spelt(one.label)} ")


def opens_with(body: Organization, names: tuple[str, ...]) -> bool:
    """Tell whether a body's name opens with one of some, however spelt: «Uỷ ban thường vụ …»."""
    return view(body.label).lower().startswith(_lower(names))


@remembered
def _lower(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([name.lower() for name in names])


def same_name(one: Organization, other: Organization) -> bool:
    """Tell whether two names are one, spelt out or short: «HĐND», «Hội đồng nhân dân»."""
    return one.label == other.label or _of_party(_spelt(one.label)) == _of_party(
        _spelt(other.label)
    )


def same_body(one: Organization, other: Organization) -> bool:
    """«Ủy ban» and «Ủy ban Quốc gia về chuyển đổi số» may be one; two full names are not."""
    a, b = _of_party(_spelt(one.label)).split(), _of_party(_spelt(other.label)).split()
    short, long = sorted((a, b), key=len)
    if short == _PARTY:
        return long == _PARTY  # «Đảng bộ …» is a part of it
    return set(short) <= set(long) and short[:1] == long[:1]


def _of_party(spelt: str) -> str:
    """«Đảng ủy xã X» for «Ban Chấp hành Đảng bộ xã X»: it is the same committee."""
    for whole, short in _COMMITTEES.items():
        if spelt.startswith(whole):
            return short + spelt.removeprefix(whole)
    return spelt


@remembered
def _spelt(label: str) -> str:
    """«HĐND tỉnh» as «hoi dong nhan dan tinh»."""
    label = fold(in_full(label)).replace("tp.", "tp ").replace("tp  ", "tp ").replace(" - ", " ")
    for short, full in _SPELT_OUT.items():
        label = label.replace(short, full)
    return label
