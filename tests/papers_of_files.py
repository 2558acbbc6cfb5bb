"""The formats in which plans are sent, each made with a program that is not ours."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from macros.model.plan import Plan
from tests.papers_of_plans import SHAPES, docx_of

Maker = Callable[[Plan, str], bytes | None]


@dataclass(frozen=True, slots=True)
class Format:
    """How a plan is sent; `file_of` gives None where the program for it is missing.

    `is_exact`: nothing of the words or headings may be lost on the way.
    """

    name: str
    ending: str
    file_of: Maker
    is_exact: bool = False


def _docx(at: int) -> Maker:
    return lambda plan, issuer: docx_of(plan, issuer, SHAPES[at])


def _converted(ending: str, name: str) -> Maker:
    """Return a maker by LibreOffice, from the .docx."""

    def made(plan: Plan, issuer: str) -> bytes | None:
        program = shutil.which("soffice")
        if program is None:
            return None
        with TemporaryDirectory() as folder:
            source = Path(folder, "a.docx")
            source.write_bytes(docx_of(plan, issuer, SHAPES[0]))
            subprocess.run(
                [
                    program,
                    "--headless",
                    "--convert-to",
                    name,
                    "--outdir",
                    folder,
                    source,
                ],
                check=True,
                capture_output=True,
                env={"HOME": folder, "PATH": "/usr/bin:/bin"},
            )
            return Path(folder, f"a{ending}").read_bytes()

    return made


def _text(plan: Plan, issuer: str) -> bytes:
    """Return the plan as plain text, a paragraph a line, with blank lines between."""
    tail = [
        line
        for block in plan.recipients
        for line in (block.head, *(f"- {item}" for item in block.items))
    ]
    signed = plan.signatory
    parts = [
        issuer.upper(),
        plan.number_line,
        plan.place_line,
        f"{plan.type_line}\n{plan.title}",
        *(clause.text for clause in plan.clauses),
        "\n".join(tail),
        plan.archive_mark,
        "\n".join((*signed.authority, *signed.role)),
        signed.name,
    ]
    return "\n\n".join(filter(None, parts)).encode()


FORMATS = (
    *(
        Format(f".docx, {shape.name}", ".docx", _docx(at), is_exact=True)
        for at, shape in enumerate(SHAPES)
    ),
    Format(".txt", ".txt", _text),
    Format(".doc", ".doc", _converted(".doc", "doc")),
    Format(".html", ".html", _converted(".html", "html")),
    Format(".pdf", ".pdf", _converted(".pdf", "pdf")),
)
