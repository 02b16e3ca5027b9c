"""In what respect something rose or fell: «tăng 5% về lượng», «giảm 8% về số vốn»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name, Named
from extract.figures.masked import NUMBER
from extract.figures.names.counted_nouns import base_name
from extract.figures.names.measured import names_measure
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine

_WORTH = re.compile(
    r" về (trị giá|giá trị|lượng|khối lượng"
    r"|số lượng(?! (?:dự án|dn|doanh nghiệp|xe|vụ|hộ|lao động)(?!\w)))(?!\w)"
)
_FEW_WORDS = 4
_TIMES_OF = re.compile(
    rf" (?P<of>(?:số|thiệt hại|diện tích|lượng|sản lượng|kim ngạch|giá trị|tổng|tỷ lệ|mức)"
    rf" [^,;.{NUMBER}]{{2,60}}?)(?= và (?:hơn |gần |khoảng )?{NUMBER}| so với )"
    r"[^;.]{0,90} so với "
)
"""«gấp 1,6 lần | số người chết và 3 lần số nhà sập so với năm ngoái»: of what, and than when."""


def in_respect(line: FigureLine, known: Name | None, end: int) -> Named | None:
    """Name «tăng 1,5% | về kim ngạch», «giảm 2% | về trị giá» by what it is told of."""
    worth = _WORTH.match(line.masked.text, end)
    about = (worth.start(1), worth.end(1)) if worth is not None else None
    span = about or base_name(line.masked, end + len(" về"))
    if span is None:
        return None
    name = line.name(span)
    if (told := _of_told(line, name)) is not None:
        return Named(told, "respect", span[1], known)
    things = _respected(line, name)
    if things is not None and not name.text.startswith("số "):
        return Named(things, "respect", span[1], known)  # «9 chuyến bay …, giảm 5% | về chuyến»
    acted = any(one.acted and known == one.topic for one in line.named)
    known = None if acted else things or known  # not of «tờ khai Cục A làm thủ tục»
    named = _in_respect_of(known, name, span[1])
    return replace(named, topic=line.topic) if acted else named


def as_many_times(line: FigureLine, end: int) -> Named | None:
    """Name «gấp 1,6 lần | số người chết và … so với năm 2020» by what stands behind it."""
    found = _TIMES_OF.match(line.masked.text, end)
    if found is None:
        return None
    return Named(line.name(found.span("of")), "respect", found.end("of"))


def _of_told(line: FigureLine, name: Name) -> Name | None:
    """Return the capital told before of «vốn đăng ký 9 tỷ USD, giảm 8% | về số vốn», whole.

    So «số dự án đăng ký mới» of «9 dự án đăng ký mới, tăng 7% | về số dự án».
    """
    said = name.text.lower()
    if said in {"vốn", "số vốn", "tổng vốn"}:
        funds = (one.name for one in reversed(line.named) if one.quantity.unit_kind == "money")
        return next((one for one in funds if "vốn" in one.text.lower()), None)
    noun = said.removeprefix("số ")
    things = [one.name for one in line.named if one.construct == "counted" and not one.acted]
    longer = [one for one in things if noun != said and one.text.lower().startswith(f"{noun} ")]
    return Name(f"số {longer[-1].text}", longer[-1].spans) if longer else None


def _in_respect_of(known: Name | None, name: Name, end: int) -> Named:
    """Name «kim ngạch về lượng»; «giảm 1% số người chết và 11% | về số người bị thương» apart.

    So are «giảm 3% về lượt người, 6% | về lượt phương tiện», each of its own turns.
    """
    counts = known is not None and (
        names_measure(known) or known.text.lower().startswith(("số ", "tổng số "))
    )
    numbers = known is not None and known.text.lower().startswith("số ") and names_measure(name)
    said, noun = name.text.lower(), "" if known is None else known.text.lower()
    numbers = numbers or noun.startswith(f"{said.split()[0]} ")
    long = len(noun.split()) > _FEW_WORDS  # not of «tờ khai do Cục A làm thủ tục»
    numbers = numbers or (long and noun.startswith(said.removeprefix("số ")))
    several = name.text.startswith(("số ", "tổng ")) and said != "số lượng"
    known = None if numbers or (counts and several) else known
    if known is not None and known.text.lower() not in figure_words("measure", "bare"):
        whole = known.text.removesuffix(" trị giá")
        whole = whole.removeprefix("giá trị ") if len(known.spans) > 1 else whole
        name = Name(whole, known.spans).joined("về", name)
    return Named(name, "respect", end, known)


def _respected(line: FigureLine, name: Name) -> Name | None:
    """Return the things of «320 doanh nghiệp với vốn …, giảm 12% | về số doanh nghiệp»."""
    said = name.text.lower()
    things = [one for one in line.named if one.construct == "counted"]
    same = [one for one in things if said == f"số {one.unit}" or said in one.unit.lower().split()]
    return same[-1].name if same else None
