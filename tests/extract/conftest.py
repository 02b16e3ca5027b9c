"""What tests of what is kept between articles share."""

from pathlib import Path

from extract.remembered import Latest

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


class Nothing(Latest[object, object]):
    """Keeps nothing."""

    def get(self, key: object) -> None:
        """Return nothing: it was not kept."""
