"""Of slots that overlap the longer stands."""

from hypothesis import given
from hypothesis import strategies as st

from extract.slots import DOCUMENT, PRIORITY, QUANTITY, Slot, settle

SLOTS = st.lists(
    st.builds(
        lambda label, begin, length: Slot(label, begin, begin + length, None),
        st.sampled_from(PRIORITY),
        st.integers(0, 12),
        st.integers(1, 6),
    ),
    max_size=8,
)


def one_by_one(slots: list[Slot]) -> list[Slot]:
    """Take the longest that meets none taken before, then the next; paper numbers count none."""
    taken: list[Slot] = []
    rank = {label: at for at, label in enumerate(PRIORITY)}
    numbers = {slot.begin for slot in slots if slot.label == DOCUMENT}
    slots = [slot for slot in slots if slot.label != QUANTITY or slot.begin not in numbers]
    for slot in sorted(slots, key=lambda s: (s.begin - s.end, rank[s.label], s.begin)):
        if all(slot.end <= other.begin or other.end <= slot.begin for other in taken):
            taken.append(slot)
    return sorted(taken, key=lambda s: s.begin)


@given(SLOTS)
def test_the_longest_is_taken_first(slots: list[Slot]) -> None:
    assert settle(slots) == one_by_one(slots)


def test_a_papers_number_counts_nothing() -> None:
    number = Slot(DOCUMENT, 4, 7, None)
    assert settle([number, Slot(QUANTITY, 4, 16, None)]) == [number]
