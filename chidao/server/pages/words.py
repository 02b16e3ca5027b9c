"""Every word of the pages, from ``words.toml``: a key, its Vietnamese, its English."""

from __future__ import annotations

import tomllib
from importlib.resources import files

LANGUAGES = ("vi", "en")

WORDS: dict[str, tuple[str, str]] = {
    key: (vietnamese, english)
    for key, (vietnamese, english) in tomllib.loads(
        files("chidao.server.pages").joinpath("words.toml").read_text("utf-8")
    ).items()
}
