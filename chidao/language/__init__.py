"""The languages of the command line: English stands in the code, others in tables beside this.

``vi.toml`` has each English text with its Vietnamese; ``en.toml`` the titles of properties that the
graph has in Vietnamese alone, ``data-en.toml`` its reasons and reckonings. Which one people see
is decided once, when a command starts::

    --lang vi                     what the command says
    CHIDAO_LANG                   else the environment's own word
    LC_ALL, LC_MESSAGES, LANG     else the locale
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from extract.message import ENGLISH, Message

LANGUAGES = ("vi", "en")
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_OPTION = "--lang"


class _Chosen:
    """The language that messages are shown in."""

    language = "en"


def language() -> str:
    """Return the language of messages: "vi" or "en"."""
    return _Chosen.language


def use(name: str) -> None:
    """Show messages in a language from now on."""
    _Chosen.language = name


def choose(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Show messages in the language that the command, the environment or the locale asks for.

    It is known before the arguments are read: their faults are told in it, too.
    """
    use(_asked(arguments) or _environment(environment))


def _asked(arguments: Sequence[str]) -> str | None:
    for number, argument in enumerate(arguments):
        if argument == "--":
            break
        name, _, value = argument.partition("=")
        if name == _OPTION:
            wanted = value or "".join(arguments[number + 1 : number + 2])
            return wanted if wanted in LANGUAGES else None
    return None


def _environment(environment: Mapping[str, str]) -> str:
    own = environment.get("CHIDAO_LANG", "").lower()[:2]
    if own in LANGUAGES:
        return own
    locale = next((value for name in _LOCALE if (value := environment.get(name))), "")
    return "vi" if locale.lower().startswith("vi") else "en"


def spoken(text: str, name: str | None = None) -> str:
    """Return a message in a language, or the one chosen; as it is where no table has it."""
    name = name or language()
    words = table(name)
    if not isinstance(text, Message):
        return words.get(text, text)
    values = {
        key: spoken(v, name) if isinstance(v, Message) else v for key, v in text.values.items()
    }
    return _WRITERS[name].vformat(words.get(text.template, text.template), (), values)


def title(column: str) -> str:
    """Return the title of a table's column: the machine's name is for CSV, JSON and the like."""
    return columns(language()).get(column, column.replace("_", " "))


@cache
def table(name: str) -> Mapping[str, str]:
    """Return what a language says for each text that stands in another."""
    return {text: other for part in _read(name).values() for text, other in part.items()}


@cache
def columns(name: str) -> Mapping[str, str]:
    """Return the titles of columns by their names."""
    return _read(f"columns-{name}") if name != "en" else {}


def _read(name: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - English help needs none

    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text("utf-8"))


class _Vietnamese(string.Formatter):
    """Writes numbers as Vietnamese readers do: 8.280 and 16,5."""

    def format_field(self, value: object, format_spec: str) -> str:
        written = str(super().format_field(value, format_spec))
        if isinstance(value, int | float) and not isinstance(value, bool):
            return written.replace(",", "\0").replace(".", ",").replace("\0", ".")
        return written


_WRITERS = {"vi": _Vietnamese(), "en": ENGLISH}
