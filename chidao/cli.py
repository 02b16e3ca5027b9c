"""The command line: its commands together, its errors, its end."""

from __future__ import annotations

import errno
import os
import signal
import sys
from typing import NoReturn

import click

from chidao.commands import accounts, articles, asking, comparing, measuring, showing
from chidao.language import choose, spoken
from chidao.language.help import SpokenGroup
from extract.errors import ChidaoError, StoreError
from extract.message import said

EXIT_FAULT, EXIT_DISK = 1, 4
COMMANDS = (
    articles.demo,
    articles.extract,
    articles.build,
    asking.lookup,
    asking.query,
    showing.graph,
    showing.export,
    asking.check,
    measuring.evaluate,
    articles.coverage,
    asking.schema,
    articles.remove,
    showing.serve,
    *accounts.COMMANDS,
    *comparing.COMMANDS,
)
"""In the order in which they are listed: first things first."""
_REMEDIES = {
    errno.ENOENT: said("Is the folder there? Make it, or give another path."),
    errno.ENOTDIR: said("A file stands where a folder is meant. Give another path."),
    errno.EISDIR: said("A folder stands where a file is meant. Give another path."),
    errno.EACCES: said("Choose a place that you may write to, or change its permissions."),
    errno.EROFS: said("Choose a place that you may write to, or change its permissions."),
    errno.ENOSPC: said("Make room, then give the same command again."),
}
"""What to do about what the system refuses."""


class _Commands(SpokenGroup):
    """Shows a person's mistake in a line or two, and a fault of ours as a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except ChidaoError as error:
            _tell_error(error.found, error.advice)
            ctx.exit(EXIT_DISK if isinstance(error, StoreError) else EXIT_FAULT)
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                sys.stderr.close()  # the reader has gone; there is nobody left to tell
                ctx.exit(0)
            where = f"{error.filename}: " if error.filename else ""
            _tell_error(f"{where}{error.strerror or error}", _REMEDIES.get(error.errno or 0))
            ctx.exit(EXIT_DISK)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own
        """Keep the order in which they are written: first things first."""
        return list(self.commands)


def _tell_error(found: str, advice: str | None) -> None:
    click.echo(spoken(said("Error: {message}", message=spoken(found))), err=True)
    if advice:
        click.echo(f"       {spoken(advice)}", err=True)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="chidao")
def cli() -> None:
    """Vietnamese government news as a knowledge graph: every fact with its sentence.

    \b
    Examples:
      chidao demo
      chidao build articles/
      chidao lookup "pham minh chinh"
      chidao query who-chaired -p person="Phạm Minh Chính"
      chidao graph "Hải Dương" -o hai-duong.html
    """


for _command in COMMANDS:
    cli.add_command(_command)


def main() -> None:
    """Run the command line."""
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, _stop)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    choose(sys.argv[1:], os.environ)
    cli(prog_name="chidao")


def _stop(number: int, _frame: object) -> NoReturn:
    """Leave in order: what is half written is cleared, and readers see the store as it was."""
    by = "Ctrl-C" if number == signal.SIGINT else signal.Signals(number).name
    told = said("stopped by {by} before the end. The same command takes it up again.", by=by)
    os.write(sys.stderr.fileno(), f"{spoken(said('Error: {message}', message=told))}\n".encode())
    raise SystemExit(EXIT_DISK)
