"""What is said to people: English, with what another language needs to say the same.

::

    raise SourceError(said("{file}: the file is empty.", file=file))

    said("{count:# article|# articles}", count=1)

A format with a bar says how one is told, and how several are; ``#`` is the number.

The template is the message's name in the table of another language (``chidao/language``); whoever
shows it chooses the language, and what only reads it finds an ordinary English string.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any, Self


class _English(string.Formatter):
    """Writes templates, with the words for one or for several."""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - as its base has it
        one, bar, several = format_spec.partition("|")
        if not bar:
            return str(super().format_field(value, format_spec))
        return (one if value == 1 else several).replace("#", str(value))


ENGLISH = _English()


class Message(str):
    """A string that remembers the template and the values that it was made of."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        """Take a template as :func:`said` has it; values may be messages themselves."""
        made = super().__new__(cls, ENGLISH.vformat(template, (), values))
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Go from one process to another with all that is known."""
        return type(self), (self.template, dict(self.values))


def said(template: str, /, **values: object) -> Message:
    """Return a message that can be shown in another language too."""
    return Message(template, values)


def as_data(text: str) -> object:
    """Return a text as JSON has it; :func:`from_data` makes the same message of it."""
    if not isinstance(text, Message):
        return text
    values = {k: as_data(v) if isinstance(v, str) else v for k, v in text.values.items()}
    return {"template": text.template, "values": values}


def from_data(data: Any) -> str:  # noqa: ANN401 - JSON
    """Return the message that :func:`as_data` wrote."""
    if not isinstance(data, dict):
        return str(data)
    values = {k: from_data(v) if isinstance(v, dict) else v for k, v in data["values"].items()}
    return Message(data["template"], values)
