"""How a value is told that may not be gone over, or under."""

import re

CEILINGS = frozenset({"không quá", "không vượt quá"})
"""What may not be gone over: so much is set, whatever was reached."""
BOUNDS = CEILINGS | {"ít nhất", "tối đa", "tối thiểu", "không thấp hơn", "không cao hơn"}
CEILING = re.compile(
    r"(?<!\w)(?:thấp|cao|lớn|nhỏ|ít|nhiều) hơn (?:nhiều )?(?:so với )?(?:mức |mốc )?"
    r"(?:trần|sàn|ngưỡng|giới hạn)(?: [^\s,;.()]{1,9}){0,5} $"
)
"""How much is allowed, with which a value is compared: no change of it."""
