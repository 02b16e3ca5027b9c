"""The number of items that a programme announces against the items that its article lists."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

from extract.facts import DirectiveItem, DirectiveSet
from queries.audit.slip import Fault, Slip, SlipKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.article import Reading
    from extract.evidence import Finding

ASKED = (DirectiveItem, DirectiveSet)
"""The types of the findings that are counted."""


def counts(reading: Reading) -> Iterator[Slip]:
    """Yield each programme of which the article lists more or fewer items than it announces.

    One that is only named, without a list, is not said to be short.
    """
    items: dict[str, set[int]] = defaultdict(set)
    announced: dict[str, Finding] = {}
    for finding in reading.findings:
        match finding.fact:
            case DirectiveItem(set_label=label, position=position):
                items[label].add(position)
            case DirectiveSet(label=label):
                announced.setdefault(label, finding)
            case _:
                pass
    for label, finding in sorted(announced.items()):
        fact = finding.fact
        found = len(items[label])
        if isinstance(fact, DirectiveSet) and found not in (0, fact.count):
            quote = finding.evidence.quote
            fault = Fault(
                kind=SlipKind.COUNT,
                said=Decimal(fact.count),
                computed=Decimal(found),
                reckoning=f"«{label}» báo {fact.count} ý, trong bài đọc được {found}",
                spans=((0, len(quote.text)),),
            )
            yield Slip.of(reading, quote.begin, quote.text, fault)
