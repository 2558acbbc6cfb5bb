"""Edits of a library and of the program, at random; the same dice, the same edit."""

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

_WORDS = [
    "báo cáo,",
    "thi đua",
    "Sở Nội vụ",
    "trước ngày 15/6/2024",
    "trong tháng 5",
    "theo Quyết định số 90/QĐ-TTg",
    "Chỉ thị 33-CT/TW;",
]
_SAID = re.compile(r'"([^"\\{}]*[à-ỹ][^"\\{}]*)"')  # words of the program for readers
_SCRIPTS = re.compile(r"{% block scripts %}{{ super\(\) }}<i>.*?{% endblock %}")
_TOPIC = re.compile(r"^chu_de: .*$", re.MULTILINE)

Edit = Callable[[Path, Random], object]


def body(root: Path, dice: Random) -> None:
    """Put a few words into a line of a plan, or take a line away."""
    plan = dice.choice(_plans(root))
    head, mark, text = plan.read_text("utf-8").partition("\n---\n")
    lines = text.split("\n")
    at = dice.randrange(len(lines))
    if dice.random() < 0.3:
        del lines[at]
    else:
        words = lines[at].split(" ")
        words.insert(dice.randint(0, len(words)), " ".join(dice.choices(_WORDS, k=3)))
        lines[at] = " ".join(words)
    plan.write_text(head + mark + "\n".join(lines), "utf-8")


def head(root: Path, dice: Random) -> None:
    """Give a plan another subject, or another day, or fewer topics."""
    plan = dice.choice(_plans(root))
    text = plan.read_text("utf-8")
    what = dice.randrange(3)
    if what == 0:
        text = text.replace("trich_yeu: ", f"trich_yeu: {dice.choice(_WORDS)} ", 1)
    elif what == 1:
        day = f"ngay: 2024-0{dice.randint(1, 3)}-1{dice.randint(0, 9)}"
        text = re.sub(r"(?m)^ngay:.*$", day, text, count=1)
    else:
        text = _TOPIC.sub("chu_de: [quy-che-dan-chu]", text, count=1)
    plan.write_text(text, "utf-8")


def register(root: Path, dice: Random) -> None:
    """Give a body, topic or place of the registers another name."""
    file = root / "plans" / "danh-muc" / dice.choice(["co-quan.yml", "chu-de.yml"])
    text = file.read_text("utf-8")
    names = list(re.finditer(r"\bten: ([^,}\n\"']+)", text))
    name = dice.choice(names)
    renamed = f"{name[1].strip()} {dice.choice('ABCDE')}"
    file.write_text(text[: name.start(1)] + renamed + text[name.end(1) :], "utf-8")


def written_page(root: Path, dice: Random) -> None:
    """Add a paragraph to a page written by hand."""
    pages = sorted((root / "docs").glob("*/*.md"))
    page = dice.choice([path for path in pages if "phat-trien" not in path.parts])
    words = " ".join(dice.choices(_WORDS, k=4))
    page.write_text(f"{page.read_text('utf-8')}\n\n{words}.\n", "utf-8")


def template(root: Path, dice: Random) -> None:
    """Let the theme print something more in front of a page's content."""
    page = root / "macros" / "site" / "theme" / "main.html"
    text = page.read_text("utf-8") if page.exists() else '{% extends "base.html" %}\n'
    more = (
        f"{{% block scripts %}}{{{{ super() }}}}<i>{dice.random()}</i>{{% endblock %}}"
    )
    page.write_text(_SCRIPTS.sub("", text) + more, "utf-8")


def settings(root: Path, dice: Random) -> None:
    """Give the library another name, imprint or colour."""
    file = root / "mkdocs.yml"
    old, new = dice.choice(
        [
            (r"site_name: .*", f"site_name: Thư viện {dice.randint(1, 9)}"),
            (r'don_vi: "[^"]*"', f'don_vi: "Ban {dice.randint(1, 9)}"'),
            (r'chinh: "#[0-9a-f]{6}"', f'chinh: "#9b1c1{dice.randint(0, 9)}"'),
            (r"icon:\n    logo: .*", "icon:\n    logo: material/library"),
        ]
    )
    file.write_text(re.sub(old, new, file.read_text("utf-8"), count=1), "utf-8")


def package(root: Path, dice: Random) -> None:
    """Let the program say some words to readers in another way."""
    files = [
        *_modules(root, "pages"),
        *_modules(root, "words"),
        *_modules(root, "frame"),
    ]
    file = dice.choice([f for f in files if _SAID.search(f.read_text("utf-8"))])
    text = file.read_text("utf-8")
    said = dice.choice(list(_SAID.finditer(text)))
    file.write_text(f"{text[: said.end(1)]}!{text[said.end(1) :]}", "utf-8")


def added(root: Path, dice: Random) -> None:
    """Add a plan: the first lines of another one."""
    plan = dice.choice(_plans(root))
    top, mark, text = plan.read_text("utf-8").partition("\n---\n")
    name = f"moi-{dice.randrange(10**6)}"
    top = re.sub(r"(?m)^ma: .*$", f"ma: {name}", top, count=1)
    for key in ("nguon", "dinh_chinh"):  # of the text that it begins like
        top = re.sub(rf"(?m)^{key}:\n(?:[ -].*\n?)+", "", f"{top}\n").rstrip("\n")
    lines = text.split("\n")[: dice.randint(10, 60)]
    plan.with_name(f"{name}.md").write_text(top + mark + "\n".join(lines), "utf-8")


def removed(root: Path, dice: Random) -> None:
    """Take a plan away."""
    plans = _plans(root)
    if len(plans) > 1:
        dice.choice(plans).unlink()


def renamed(root: Path, dice: Random) -> None:
    """Give a plan's file another name, and in half of the cases the plan another id."""
    plan = dice.choice(_plans(root))
    name = f"ten-{dice.randrange(10**6)}"
    if dice.random() < 0.5:
        text = re.sub(r"(?m)^ma: .*$", f"ma: {name}", plan.read_text("utf-8"), count=1)
        plan.write_text(text, "utf-8")
    plan.rename(plan.with_name(f"{name}.md"))


def asset(root: Path, dice: Random) -> None:
    """Change a style."""
    file = root / "docs" / "assets" / "library.css"
    file.write_text(f"{file.read_text('utf-8')}\n/* {dice.random()} */\n", "utf-8")


def nothing(root: Path, _: Random) -> None:
    """Write a file as it was."""
    file = root / "mkdocs.yml"
    file.write_text(file.read_text("utf-8"), "utf-8")


def cache_spoilt(root: Path, dice: Random) -> None:
    """Edit a plan; then cut, swap and remove some of what is kept."""
    body(root, dice)
    files = sorted(path for path in (root / ".cache").rglob("*") if path.is_file())
    for path in dice.sample(files, len(files) // 4):
        what = dice.randrange(3)
        if what == 0:
            path.unlink()
        elif what == 1:
            path.write_bytes(path.read_bytes()[: dice.randint(0, 100)])
        else:
            others = [f for f in files if f.exists() and f != path]
            shutil.copy(dice.choice(others), path)


def site_spoilt(root: Path, dice: Random) -> None:
    """Spoil a page of the published site."""
    pages = sorted((root / "site").rglob("*.html"))
    if pages:
        dice.choice(pages).write_text("hỏng", "utf-8")


EDITS: Sequence[tuple[Edit, int]] = (
    (body, 6),
    (head, 3),
    (register, 3),
    (written_page, 2),
    (template, 1),
    (settings, 2),
    (package, 2),
    (added, 3),
    (removed, 2),
    (renamed, 2),
    (asset, 1),
    (nothing, 1),
    (cache_spoilt, 2),
    (site_spoilt, 1),
)


def _plans(root: Path) -> list[Path]:
    return sorted((root / "plans" / "ke-hoach").glob("*.md"))


def _modules(root: Path, room: str) -> list[Path]:
    return sorted((root / "macros" / room).rglob("*.py"))
