"""chidao: the command line, the server, and what a notebook needs.

::

    import chidao

    store = chidao.open("chidao-store")
    store.query("who-chaired", person="Phạm Minh Chính").to_pandas()
    store.show("Phạm Minh Chính")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chidao.notebook import build, open  # noqa: A004 - `chidao.open` reads as it is meant

__all__ = ["build", "open"]


def __getattr__(name: str) -> object:
    """Import what a notebook needs when it is asked for: commands start without it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from chidao import notebook  # noqa: PLC0415

    return getattr(notebook, name)
