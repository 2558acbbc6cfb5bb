"""The papers say what the code does: guide, glossary, decisions, README."""

import inspect
import re
from pathlib import Path

import jinja2
import pytest

from macros.__main__ import main
from macros.frame.page import Links
from macros.model.edtf_deadline import edtf_of
from macros.model.plan import Plan
from macros.open_data.catalogue import DATASETS
from macros.pipeline import read_library
from macros.site.choose import MacroError
from macros.site.functions import NAMES, Functions
from macros.site.registration import checked, example_lists
from macros.sources import directive_reader, plan_reader
from tests.docs.papers import (
    DEVELOPERS,
    DOCS,
    FILE,
    GUIDE,
    HEAD,
    REGISTERS,
    ROOT,
    SOURCES,
    blocks,
    issues_of,
    read,
    rows,
    sections,
    ticked,
    whole_directive,
)

PAPERS = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md")))


DECISIONS = sorted((DEVELOPERS / "quyet-dinh").glob("*.md"))


TARGETS = ("site", "serve", "usb", "test", "check")


@pytest.mark.parametrize(
    ("page", "known"),
    [
        ("them-ke-hoach.md", plan_reader._KEYS),  # noqa: SLF001
        ("them-van-ban.md", directive_reader._KEYS),  # noqa: SLF001
    ],
)
def test_every_key_is_documented_and_whether_it_is_required(
    page: str, known: str
) -> None:
    keys = rows(sections(read(GUIDE / page))["Phần khai báo"])
    documented = {ticked(key)[0]: required == "có" for key, required, *_ in keys}
    assert documented == {key.rstrip("!"): key.endswith("!") for key in known.split()}


def test_the_example_of_a_directive_is_read() -> None:
    example, relations = blocks(read(GUIDE / "them-van-ban.md"))
    assert issues_of(whole_directive(example)) == ()
    head, _, _ = example.rpartition("---")
    file = f"{head}{relations}---\n".encode()
    found = read_library(SOURCES | {"van-ban/vi-du.md": file})
    assert found.errors == ()
    assert len(found.library.relations_of["chi-thi-99-ct-tu-lang-son-2026-01-15"]) == 1


@pytest.fixture(scope="module")
def example_plan() -> Plan:
    """Return the plan of the guide's example, read with the guide's registers."""
    guide = read(GUIDE / "them-ke-hoach.md")
    plan, places, units, *_ = re.findall(
        r"^```(?:markdown|yaml)\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL
    )
    added = {
        "danh-muc/dia-ban.yml": places,
        "danh-muc/co-quan.yml": units,
    }
    registers = {
        path: REGISTERS[path] + b"\n" + text.encode() for path, text in added.items()
    }
    found = read_library(REGISTERS | registers | {FILE: plan.encode()})
    assert found.issues == ()
    (read_plan,) = found.library.plans.values()
    assert len(found.library.assignments) == 2
    return read_plan


def test_the_clause_ids_of_the_guide_are_those_of_its_example(
    example_plan: Plan,
) -> None:
    page = sections(read(GUIDE / "them-ke-hoach.md"))
    listed = [
        ticked(cells[0])[0] for cells in rows(page["Mã của từng đoạn {#ma-doan}"])
    ]
    ids = [clause.id for clause in example_plan.clauses]
    assert [name for name in ids if name in listed] == listed


def test_the_example_of_notes_on_headings_is_read() -> None:
    _, _, guide = read(GUIDE / "them-ke-hoach.md").partition("{#ghi-de-tieu-de}")
    plan = HEAD + blocks(guide)[0]
    found = read_library(REGISTERS | {FILE: plan.encode()})
    assert found.issues == ()
    tasks = [assignment.task for assignment in found.library.assignments]
    assert [(edtf_of(t.deadline), t.lead_units) for t in tasks] == [
        (None, ("Phòng Nội vụ",)),
        ("../2026-06-30", ("Ban Dân vận Huyện ủy",)),
        ("{2026-02,2026-03}", ("Phòng Nội vụ",)),
    ]


def test_the_example_of_a_cycle_is_read() -> None:
    guide = sections(read(GUIDE / "them-ke-hoach.md"))
    (example,) = blocks(guide["Chu kỳ trong năm {#chu-ky}"])
    found = read_library(REGISTERS | {"danh-muc/chu-ky.yml": example.encode()})
    assert found.issues == ()
    (cycle,) = found.library.registers.cycles.values()
    assert [step.name for step in cycle.steps] == ["Đăng ký", "Trao giải"]


@pytest.mark.parametrize("name", NAMES)
def test_every_macro_has_a_section_with_its_arguments_and_a_live_example(
    name: str,
) -> None:
    section = sections(read(GUIDE / "macro.md"))[f"`{name}`"]
    arguments = [
        argument
        for argument in inspect.signature(getattr(Functions, name)).parameters
        if argument != "self"
    ]
    assert [ticked(cells[0])[0] for cells in rows(section)] == arguments
    live = re.sub(r"\{% raw %\}.*?\{% endraw %\}", "", section, flags=re.DOTALL)
    assert f"{{{{ {name}(" in live


def test_the_guide_has_no_section_on_a_macro_that_does_not_exist() -> None:
    headings = sections(read(GUIDE / "macro.md"))
    assert [ticked(h)[0] for h in headings if h.startswith("`")] == list(NAMES)


def test_wrong_arguments_are_answered_as_the_guide_says() -> None:
    functions = Functions(example_lists(), lambda: Links("huong-dan/macro/"))
    calls = {name: checked(name, getattr(functions, name)) for name in NAMES}
    shown = re.findall(
        r"^\{% raw %\}\| `(.+?)` \|\{% endraw %\} (.+) \|$",
        read(GUIDE / "macro.md"),
        re.MULTILINE,
    )
    assert shown
    for call, answer in shown:
        template = jinja2.Environment(autoescape=True).from_string(call)
        with pytest.raises(MacroError, match=re.escape(answer)):
            template.render(calls)


@pytest.mark.parametrize("half", ["english", "vietnamese"])
def test_both_halves_of_the_readme_name_every_command(half: str) -> None:
    english, _, vietnamese = read(ROOT / "README.md").partition("\n## Tiếng Việt\n")
    words = english if half == "english" else vietnamese
    makefile = read(ROOT / "Makefile")
    for target in TARGETS:
        assert re.search(rf"^{target}:.*## ", makefile, re.MULTILINE), target
        assert f"make {target}" in words
    for command in main.commands:
        assert f"python -m macros {command}" in words


def test_every_dataset_is_named_on_the_data_page() -> None:
    page = read(DOCS / "du-lieu" / "index.md")
    for dataset in DATASETS:
        assert f"{dataset.file}.json" in page or "{{ tep_du_lieu() }}" in page


def test_every_identifier_of_the_glossary_exists() -> None:
    code = "\n".join(read(path) for path in sorted((ROOT / "macros").rglob("*.py")))
    table = [
        line.split(" | ")[1]
        for line in read(DEVELOPERS / "glossary.md").splitlines()
        if line.startswith("| ") and "`" in line
    ]
    assert table
    for cell in table:
        for name in ticked(cell):
            assert re.search(rf"(?<!\w){re.escape(name)}(?!\w)", code), name


def test_the_tree_of_the_architecture_page_is_that_of_the_package() -> None:
    folders, listed = [""] * 4, []
    for line in sections(read(DEVELOPERS / "kien-truc.md"))["The tree"].splitlines():
        name = line.split(maxsplit=1)[0] if line.strip() else ""
        depth = (len(line) - len(line.lstrip())) // 2
        if depth and name.endswith("/"):
            folders[depth] = folders[depth - 1] + name
        elif name.endswith(".py"):
            listed.append(f"{folders[depth - 1]}{name}")
    package = ROOT / "macros"
    modules = [
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if path.name != "__init__.py" or path.parent == package
    ]
    assert sorted(listed) == sorted(modules)


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_is_short_and_has_its_three_parts(page: Path) -> None:
    words = read(page)
    assert len(words.splitlines()) <= 40
    assert words.startswith(f"# {page.name[:4]} ")
    assert list(sections(words)) == ["Context", "Decision", "Consequences"]


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = [int(page.name[:4]) for page in DECISIONS]
    assert numbers == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_paper_names_no_path_of_one_machine(paper: Path) -> None:
    assert not re.search(r"(?<![\w.])/(?:work|root|home|tmp)\b", read(paper))


@pytest.mark.parametrize(
    "paper",
    [p for p in PAPERS if not p.is_relative_to(DOCS) or DEVELOPERS in p.parents],
    ids=lambda p: str(p.relative_to(ROOT)),
)
def test_links_between_papers_lead_to_files(paper: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", read(paper)):
        if "://" not in target:
            assert (paper.parent / target).exists(), target
