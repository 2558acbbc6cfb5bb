"""Words that no reader understands, put at random places of the real plans."""

import random
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from macros.model.issue import Issue
from macros.pipeline import read_library
from macros.sources.folder import read_folder

TITLE = "Hostile insertions"
_PLANS = Path(__file__).parents[2] / "plans"
_SEED = 20261129
# Notes on slips name clauses, whose numbers what is put in may change.
_ERRATA = re.compile(r"^dinh_chinh:\n(?:(?: |- ).*\n)*", re.MULTILINE)
_TURNS = 60  # of each kind

# Between any two letters of a paragraph.
LETTERS = (
    "\x07",
    "\x0c",
    "\x7f",
    "\u200b",
    "\u200e",
    "\u202e",
    "\u2066",
    "\ufffd",
    "\ufeff",
    "\ue000",
)
# Between two blanks of a paragraph.
WORDS = ("&nbsp;", "&lt;", "<b>", "</span>", "Thá»±c hiá»‡n", "Th?c hi?n", "**")
# As a paragraph of their own.
PARAGRAPHS = (
    "**1. Tháng 5**",
    "TỔ CHỨC THỰC HIỆN VÀ BÁO CÁO",
    "NỘI DUNG\n========",
    "Cơ quan\tThời gian\nBan Dân vận\tTháng 5",
    "| Cơ quan | Thời gian |\n| Ban Dân vận | Tháng 5 |",
    "<table><tr><td>Ban Dân vận</td></tr></table>",
    "+---+---+\n| A | B |\n+---+---+",
    "1. 1. 1. Rà soát, bổ sung quy chế.",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Báo cáo kết quả trước ngày 31/6/2024.",
)


def prove() -> str:
    """Return the figures as Markdown; AssertionError where something is not told."""
    told, silent = tally(_TURNS)
    assert not silent, f"nothing was said of {dict(silent)}"
    return "\n".join(
        [
            "Each is put into a copy of one of the three plans; the reading must end",
            "and say something of one of the lines put in.",
            "",
            "| put in | kinds | insertions | told of |",
            "| --- | --- | --- | --- |",
            *(
                f"| {name} | {len(kinds)} | {len(kinds) * _TURNS:,} "
                f"| {sum(told[kind] for kind in kinds):,} |"
                for name, kinds in _KINDS.items()
            ),
        ]
    )


def tally(turns: int) -> tuple[Counter[str], Counter[str]]:
    """Put in each kind so often; return how often it was told of, and how often not."""
    dice = random.Random(_SEED)  # noqa: S311 - no secret
    sources = {path: content or b"" for path, content in read_folder(_PLANS).items()}
    texts = {
        path: _ERRATA.sub("", content.decode())
        for path, content in sources.items()
        if path.startswith("ke-hoach/")
    }
    registers = {p: c for p, c in sources.items() if p.startswith("danh-muc/")}
    told, silent = Counter[str](), Counter[str]()
    for kinds in _KINDS.values():
        for kind in kinds:
            for _ in range(turns):
                path = dice.choice(sorted(texts))
                text, lines = _inserted(texts[path], kind, dice)
                issues = read_library({**registers, path: text.encode()}).issues
                counted = told if _tells(issues, path, lines) else silent
                counted[kind] += 1
    return told, silent


_KINDS: Mapping[str, tuple[str, ...]] = {
    "letters": LETTERS,
    "words": WORDS,
    "paragraphs": PARAGRAPHS,
}


def _inserted(text: str, kind: str, dice: random.Random) -> tuple[str, range]:
    """Return the plan with *kind* put in, and the lines that it stands on, from 1."""
    lines = text.split("\n")
    first = lines.index("---", 1) + 1
    full = [
        nth
        for nth, line in enumerate(lines)
        if nth > first and len(line) > 40 and line[0] not in "#|{["
    ]
    nth = dice.choice(full)
    if kind in PARAGRAPHS:
        put = ["", *kind.split("\n"), ""]
        lines[nth + 1 : nth + 1] = put
        return "\n".join(lines), range(nth + 2, nth + 2 + len(put))
    line = lines[nth]
    if kind in WORDS:
        at = dice.choice([i for i, letter in enumerate(line) if letter == " "])
        lines[nth] = f"{line[:at]} {kind} {line[at + 1 :]}"
    else:
        at = dice.randrange(1, len(line))
        lines[nth] = line[:at] + kind + line[at:]
    return "\n".join(lines), range(nth + 1, nth + 2)


def _tells(issues: tuple[Issue, ...], path: str, lines: range) -> bool:
    return any(issue.path == path and issue.line in lines for issue in issues)
