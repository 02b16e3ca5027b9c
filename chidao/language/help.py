"""Help and faults of usage in the language chosen: ours, and click's own words."""

from __future__ import annotations

import copy
from inspect import cleandoc
from typing import Any

import click
from click import core, decorators, exceptions, formatting, parser, types

from chidao.language import LANGUAGES, spoken

_LANGUAGE = click.Option(
    ["--lang"],
    type=click.Choice(LANGUAGES),
    expose_value=False,
    help="The language of messages and titles.  [default: $CHIDAO_LANG, else the locale's]",
)


def told(help_text: str) -> str:
    """Return a help text in the language chosen, paragraph by paragraph.

    What stands under «Example» is the same in all languages.
    """
    paragraphs = []
    for paragraph in cleandoc(help_text).split("\n\n"):
        first, *lines = paragraph.split("\n")
        if first == "\b":
            paragraphs.append("\n".join([first, spoken(lines[0]), *lines[1:]]))
        else:
            paragraphs.append(spoken(" ".join(paragraph.split())))
    return "\n\n".join(paragraphs)


def _spoken_option(given: click.Parameter) -> click.Parameter:
    option = copy.copy(given)
    if isinstance(option, click.Option):
        text, bracket, rest = (option.help or "").partition("  [")
        option.help = spoken(text) + spoken(bracket + rest)
        if isinstance(option.show_default, str):
            option.show_default = spoken(option.show_default)
    return option


class SpokenCommand(click.Command):
    """A command that takes ``--lang``, and whose help is in that language."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """Return its parameters, ``--lang`` and ``--help`` last."""
        *own, asking = super().get_params(ctx)
        return [*own, _LANGUAGE, asking]

    def get_help(self, ctx: click.Context) -> str:
        """Return the help in the language chosen."""
        return super(SpokenCommand, _in_language(self)).get_help(ctx)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options in the language chosen."""
        shown = copy.copy(self)
        params = [_spoken_option(param) for param in self.get_params(ctx)]
        vars(shown)["get_params"] = lambda _: params
        super(SpokenCommand, shown).format_options(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the line that stands beside its name in a list."""
        return super(SpokenCommand, _in_language(self)).get_short_help_str(limit)


class SpokenGroup(SpokenCommand, click.Group):
    """A group of such commands."""


def _in_language(command: Any) -> Any:  # noqa: ANN401 - the same class as is given
    shown = copy.copy(command)
    shown.help = told(command.help or "")
    return shown


def _several(one: str, many: str, number: int) -> str:
    text = one if number == 1 else many
    return spoken(text)


# click asks the `gettext` that it imported, which only a compiled catalogue could answer.
for _module in (core, decorators, exceptions, formatting, parser, types):
    for _name, _answer in (("_", spoken), ("ngettext", _several)):
        if _name in vars(_module):
            vars(_module)[_name] = _answer
