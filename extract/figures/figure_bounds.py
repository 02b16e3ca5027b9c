"""How a value is told that may not be gone over, or under."""

CEILINGS = frozenset({"không quá", "không vượt quá"})
"""What may not be gone over: so much is set, whatever was reached."""
BOUNDS = CEILINGS | {"ít nhất", "tối đa", "tối thiểu", "không thấp hơn", "không cao hơn"}
