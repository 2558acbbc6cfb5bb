"""Watch what a redesign must keep: python -m tests.guard record, compare.

It builds the sites of several libraries, with mkdocs and by `macros export`, and
notes address, title, ids, links, labels and text of every page, and every data file.
"""

import sys
from pathlib import Path

import click

from tests.guard.builds import BuildError, records_of
from tests.guard.differences import differences
from tests.guard.kept import forget_old, kept_at
from tests.guard.record import Record, read_record, write_record
from tests.guard.report import report
from tests.guard.revision import checked_out, commit_of
from tests.project_copy import ROOT

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.group()
def main() -> None:
    """Record what the sites hold, or name what differs from what they held."""


@main.command()
@click.argument("file", type=_FILE)
def record(file: Path) -> None:
    """Write into FILE what the sites of this tree hold; .cache/ is a place for it."""
    (found,) = records_of([ROOT], _say)
    write_record(found, file)
    _say(f"{file}: {file.stat().st_size / 1e6:.1f} MB")


@main.command()
@click.argument("before")
@click.option("--markdown", type=_FILE, help="write the list into this file too")
def compare(before: str, markdown: Path | None) -> None:
    """Compare the sites of this tree with BEFORE: a record, or a revision of git.

    The exit code is 1 if anything differs, 2 if a site cannot be built.
    """
    try:
        old, new = _both(before)
    except BuildError as error:
        _say(str(error))
        sys.exit(2)
    found = list(differences(old, new))
    text = report(found)
    click.echo(text, nl=False)
    if markdown:
        markdown.write_text(text, "utf-8")
    sys.exit(1 if found else 0)


def _both(before: str) -> tuple[Record, Record]:
    commit = "" if Path(before).is_file() else commit_of(ROOT, before)
    kept = kept_at(commit) if commit else Path(before)
    if kept.is_file():
        (new,) = records_of([ROOT], _say)
        return read_record(kept), new
    if not commit:
        raise click.BadParameter(f"{before} is neither a record nor a revision")
    with checked_out(ROOT, commit) as tree:
        old, new = records_of([tree, ROOT], _say)
    write_record(old, kept)
    forget_old(kept.parent)
    return old, new


def _say(line: str) -> None:
    click.echo(line, err=True)


if __name__ == "__main__":
    main()
