"""What a meeting's title says that its kind, number, body and day do not: what it was about."""

from __future__ import annotations

from functools import lru_cache

from graph.fold import loose_key

ALIKE, UNLIKE = 0.6, 0.25
"""The share of the shorter title's words in the longer one: above, one subject; below, another."""
_FEW = 2

_SAYS_NOTHING = frozenset(
    loose_key(
        """phiên họp hội nghị cuộc buổi lễ chương trình hội thảo lần thứ nhất hai ba tư bốn năm sáu
        bảy tám chín mười đầu tiên kỳ khóa thường quý tháng ngày trực tuyến tiếp toàn quốc cả nước
        trong kết hợp hình thức với của về và các các để tại từ cho do theo là sáng chiều tối diễn
        ra tổ chức tham dự chủ trì triển khai thực hiện nhiệm vụ công tác bàn điểm cầu địa phương
        tỉnh thành phố bộ ngành trung ương quốc gia nhiệm chính thức chuyên đề mở rộng"""
    ).split()
)


@lru_cache(maxsize=65536)
def subject(*titles: str, body: str = "") -> frozenset[str]:
    """Return the words of a meeting's titles that tell its subject, without those of its body."""
    said = {word for title in titles for word in loose_key(title).split()}
    return frozenset(said - _SAYS_NOTHING - set(loose_key(body).split()))


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two subjects are one; False where either is silent."""
    shared = len(one & other)
    return shared >= _FEW and shared >= ALIKE * min(len(one), len(other))


def unlike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether two subjects are two; False where either is silent."""
    if min(len(one), len(other)) < _FEW:
        return False
    return len(one & other) <= UNLIKE * min(len(one), len(other))
