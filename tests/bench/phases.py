"""One phase of a build by itself: python -m tests.bench.phases NAME PROJECT.

Prints seconds of the processor. Each phase has a process of its own, and recognition
sees every text for the first time, so that nothing is remembered.
"""

import json
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path

from macros.citations.recognise import recognise
from macros.model.office import Office
from macros.model.plan import Plan
from macros.model.typed_unit import known_unit
from macros.model.unit import Registers
from macros.open_data.catalogue import data_makers
from macros.pipeline import read_library
from macros.publish.links import LinkCheck
from macros.publish.lists import LibraryLists
from macros.publish.page_facts import facts_of_markup
from macros.publish.pages import page_makers
from macros.registry.library import Library
from macros.registry.mentions import mentions_in
from macros.sources.folder import read_folder
from macros.sources.office_reader import read_office
from macros.sources.plan_reader import read_plan
from macros.sources.unread_files import PLANS
from macros.tasks.known_names import unit_names
from macros.tasks.recognise import recognise_tasks

# What makes the recogniser compile the patterns that it compiles when needed.
_COMPILES = "Luật Đất đai; Nghị quyết số 1-NQ/TW của Ban Bí thư"

Work = Callable[[], object]


def citations(folder: Path) -> Work:
    """Recognise what each plan cites."""
    plans, _ = _plans(folder)
    recognise(_COMPILES)
    return lambda: deque(mentions_in(plans), maxlen=0)


def tasks(folder: Path) -> Work:
    """Recognise the tasks of each plan."""
    plans, registers = _plans(folder)
    places = {plan.id: registers.units[plan.unit_id].place_id for plan in plans}
    names = unit_names(registers, set(places.values()))
    return lambda: [recognise_tasks(plan, names[places[plan.id]]) for plan in plans]


def reading(folder: Path) -> Work:
    """Read the sources and make the library."""
    return lambda: _library(folder)


def pages(folder: Path) -> Work:
    """Make the bodies of the generated pages, one after the other."""
    library = _library(folder)
    return lambda: deque(
        (make() for make in page_makers(LibraryLists(library)).values()), maxlen=0
    )


def data(folder: Path) -> Work:
    """Make the data files."""
    library = _library(folder)
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    office: Office = read_office([("mkdocs.yml", settings)], {})[0]
    return lambda: deque(
        (make() for make in data_makers(library, office).values()), maxlen=0
    )


def links(folder: Path) -> Work:
    """Note the links of the generated pages and compare them with the site."""
    makers = page_makers(LibraryLists(_library(folder)))
    made = [(f"{address}index.html", make().body) for address, make in makers.items()]

    def work() -> list[str]:
        check = LinkCheck()
        for name, body in made:
            check.add(name, facts_of_markup(body))
        return check.problems(folder / "site")

    return work


PHASES: Mapping[str, Callable[[Path], Work]] = {
    "citations": citations,
    "tasks": tasks,
    "reading": reading,
    "pages": pages,
    "data": data,
    "links": links,
}


def _library(folder: Path) -> Library:
    return read_library(read_folder(folder / "plans")).library


def _plans(folder: Path) -> tuple[list[Plan], Registers]:
    """Return the plans and what their places are told by; nothing is recognised yet."""
    sources = read_folder(folder / "plans")
    texts = {path: text for path, text in sources.items() if path.startswith(PLANS)}
    others = {path: text for path, text in sources.items() if path not in texts}
    registers = read_library(others).library.registers
    read = (
        read_plan(path, (t or b"").decode(), registers) for path, t in texts.items()
    )
    plans = [plan for plan, _ in read if plan]
    issuers = (known_unit(registers, plan.unit_id) for plan in plans)
    return plans, registers.with_units({unit.id: unit for unit in issuers if unit})


def _main(name: str, folder: str) -> None:
    work = PHASES[name](Path(folder))
    start = time.process_time()
    work()
    print(json.dumps(time.process_time() - start))


if __name__ == "__main__":
    _main(*sys.argv[1:])
