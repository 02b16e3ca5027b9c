"""What a law or a standard allows or asks of everybody: it was measured nowhere, at no time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.cues import Cues, Sought
from extract.figures.figure import told_alike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Figure
    from extract.measures.quantities import Quantity
    from extract.slotted import SlottedSentence

_RULE = Sought(
    re.compile(
        r"(?<!\w)(?:theo|căn cứ|chiếu) (?:các |những )?(?:(?:điều|khoản) \d{1,3},? )*"
        r"(?:luật|bộ luật|pháp lệnh|nghị định|thông tư|(?:quy|tiêu) chuẩn (?:quốc gia|việt nam)"
        r"|(?:quy định|hướng dẫn|định mức|(?:quy|tiêu) chuẩn)(?: hiện hành)? (?:của|tại|trong) "
        r"(?:bộ(?! (?:chỉ huy|tư lệnh))|chính phủ|nhà nước|pháp luật|luật|nghị định|thông tư))"
        r"(?!\w)"
        r"|(?<!\w)(?:(?:quy|tiêu) chuẩn (?:quốc gia|việt nam)|luật|nghị định|thông tư)"
        r"[^,;.]{0,60} quy định(?!\w)"
    ),
    (
        "luật", "pháp lệnh", "nghị định", "thông tư", "quy định", "quy chuẩn", "tiêu chuẩn",
        "hướng dẫn",
    ),
)  # fmt: skip
"""What binds the whole nation: «theo Nghị định số 100», «theo quy định của Bộ Y tế»."""
_PAPER = Cues(("thông tư", "nghị định", "luật", "quy chế", "điều lệ"))
_BY_THAT = ("theo đó,", "cụ thể,", "trong đó,")
_BOUND = re.compile(
    r"(?<!\w)(?:không (?:quá|vượt quá|dưới|được quá|được vượt|thấp hơn|cao hơn)|tối thiểu|tối đa"
    r"|ít nhất|nhiều nhất|(?:bị )?phạt(?: tiền| tù)?(?: từ| đến| tới)?|phải (?:có|đạt|đủ|bảo đảm)"
    r"|hạn mức|định mức|mức (?:phạt|trần|sàn|hưởng|đóng|chuẩn)|được hưởng|thời hạn)(?!\w)"
)
"""What is allowed, asked or threatened."""
_REACHED = re.compile(
    r"(?<!\w)(?:đã|đến nay|hiện(?: nay)?|toàn|cả nước|trong năm|năm \d{4}, |tổng số tiền"
    r"|tiền phạt|số tiền|mới (?:chỉ )?(?:có|đạt))(?!\w)"
)
"""What was done, or how things are."""


_ONE_FOR = re.compile(
    r"(?:0?1|một) (?:[^\W\d]+ ){1,7}(?:cho|phục vụ)(?: [^\W\d]+){0,2} \d{1,4}(?![\d.,]*%)"
)
_FOR_SO_MANY = re.compile(
    r"(?<![\d.,/])(?:0?1|một) (?:[^\W\d]+ ){1,7}(?:cho|phục vụ) (?:[^\W\d]+ ){0,2}$"
)
_FOR_EACH = re.compile(
    r"(?<!\w)(?:tối đa|tối thiểu|ít nhất|không quá|định mức|tiêu chuẩn|quy định|bình quân"
    r"|trung bình|tỷ lệ|tỉ lệ|mỗi|bảo đảm|đảm bảo)(?!\w)"
)
_REACH = 100


def is_norm_for_each(text: str, quantity: Quantity, begin: int) -> bool:
    """Tell «bảo đảm | 1 bác sĩ cho tối đa | 30 bệnh nhân», how many for how many, from counts.

    ``text`` is the sentence in lower case, ``begin`` where the value stands in it.
    """
    near = max(0, begin - _REACH)
    pair = _ONE_FOR.match(text, begin) if quantity.value == 1 else None
    pair = pair or _FOR_SO_MANY.search(text, near, begin)
    return pair is not None and _FOR_EACH.search(text, near, pair.end()) is not None


@told_alike
def is_norm(figure: Figure) -> bool:
    """Tell «Theo quy định của Bộ Y tế, mỗi trạm phải có tối thiểu | 5 bác sĩ»."""
    sentence = figure.sentence
    found = _RULE.search(sentence.lower, 0, figure.slot.begin - sentence.begin)
    if found is None:
        return False
    ahead = sentence.lower[: figure.slot.begin - sentence.begin]
    own = ahead[max(found.end(), figure.left - sentence.begin) :]
    return _BOUND.search(own) is not None and _REACHED.search(ahead[found.end() :]) is None


def is_by_rule(figure: Figure, sentences: Sequence[SlottedSentence]) -> bool:
    """Tell «… theo Thông tư 38. Theo đó, số giải không quá | 50%», by the sentence before."""
    sentence = figure.sentence
    if not sentence.lower.startswith(_BY_THAT) or not sentence.index:
        return False
    before = sentences[sentence.index - 1]
    ahead = sentence.lower[: figure.slot.begin - sentence.begin]
    binds = before.source.paragraph == sentence.source.paragraph and _PAPER.stand(before.lower)
    return binds and _BOUND.search(ahead) is not None and _REACHED.search(ahead) is None
