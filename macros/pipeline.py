"""Sources → library, in one sweep. Read this module first."""

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from macros.model.directive import Directive
from macros.model.issue import Issue, IssueCode, Severity
from macros.model.plan import Plan
from macros.model.typed_unit import known_unit
from macros.model.unit import Registers
from macros.registry.build import build_library
from macros.registry.library import Library
from macros.registry.plan_record import PlanRecord
from macros.registry.records import plan_records
from macros.sources.decode import decode
from macros.sources.directive_reader import read_directive
from macros.sources.gazetteer_reader import gazetteer
from macros.sources.register_reader import FILES, read_registers
from macros.sources.unit_type_reader import PATH as UNIT_TYPES
from macros.sources.unit_type_reader import read_unit_types
from macros.sources.unread_files import DIRECTIVES, PLANS, unread_file
from macros.store.store import NO_STORE, Store


@dataclass(frozen=True, slots=True)
class Reading:
    """A library and what is wrong or doubtful in its sources.

    With an error among the issues the library lacks what could not be read, and
    must not be published.
    """

    library: Library
    issues: tuple[Issue, ...]

    @property
    def errors(self) -> tuple[Issue, ...]:
        """The issues that stop publishing."""
        return tuple(i for i in self.issues if i.severity is Severity.ERROR)

    @property
    def doubts(self) -> tuple[Issue, ...]:
        """The issues that stand on the pages as doubts."""
        return tuple(i for i in self.issues if i.severity is Severity.WARNING)


def read_library(
    sources: Mapping[str, bytes | None], store: Store = NO_STORE
) -> Reading:
    """Return the library in *sources*: bytes by path within the plans folder.

    None stands for a file that is no source or cannot be opened. What *store* keeps of
    plans that were read before spares time, and changes nothing.
    """
    with _nothing_collected():
        return _read(sources, store)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep Python from looking for garbage: a library only grows while it is made.

    The search goes through all that was made before, again and again: a fifth of the
    time.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _read(sources: Mapping[str, bytes | None], store: Store) -> Reading:
    files, issues = _sources(sources)
    texts, found = _decoded(files)
    issues += found
    registers, found = read_registers(
        {path: text for path, text in texts.items() if path in FILES}, gazetteer()
    )
    issues += found
    unit_types, found = read_unit_types(texts.get(UNIT_TYPES, ""))
    issues += found
    registers = replace(registers, unit_types=unit_types)
    plans = {path: raw for path, raw in files.items() if _is_in(PLANS, path)}
    records, found = plan_records(plans, registers, store)
    issues += found
    directives: list[Directive] = []
    for path, text in texts.items():
        if _is_in(DIRECTIVES, path):
            directive, found = read_directive(path, text, registers)
            issues += found
            directives += [directive] if directive else []
    records, directives, found = _distinct(records, directives)
    issues += found
    issues += [doubt for record in records for doubt in record.doubts]
    registers = _with_issuers(registers, records, directives)
    library, doubts = build_library(records, registers, tuple(directives))
    return Reading(library, tuple(sorted([*issues, *doubts])))


def _with_issuers(
    registers: Registers,
    records: Iterable[PlanRecord],
    directives: Iterable[Directive],
) -> Registers:
    """Return registers that hold every issuer: some are told by their types only."""
    ids = [*(r.plan.unit_id for r in records), *(d.issuer_id for d in directives)]
    found = (known_unit(registers, unit_id) for unit_id in ids if unit_id)
    return registers.with_units({unit.id: unit for unit in found if unit})


def _is_in(folder: str, path: str) -> bool:
    return path.startswith(folder) and path.endswith(".md")


def _sources(
    sources: Mapping[str, bytes | None],
) -> tuple[dict[str, bytes], list[Issue]]:
    """Return the files that are sources, and an issue for each other one."""
    files: dict[str, bytes] = {}
    issues: list[Issue] = []
    for path, raw in sources.items():
        is_source = path in FILES or _is_in(PLANS, path) or _is_in(DIRECTIVES, path)
        if raw is None or not is_source:
            issues.append(unread_file(path, is_closed=raw is None))
        else:
            files[path] = raw
    return files, issues


def _decoded(files: Mapping[str, bytes]) -> tuple[dict[str, str], list[Issue]]:
    """Return the texts of the files that are no plans."""
    texts: dict[str, str] = {}
    issues: list[Issue] = []
    for path, raw in files.items():
        if not _is_in(PLANS, path):
            text, found = decode(path, raw)
            issues += found
            if not any(issue.severity is Severity.ERROR for issue in found):
                texts[path] = text
    return texts, issues


def _distinct(
    records: list[PlanRecord], directives: list[Directive]
) -> tuple[list[PlanRecord], list[Directive], list[Issue]]:
    """Return the documents without those whose id another file has taken."""
    first: dict[str, Plan | Directive] = {}
    issues = []
    plans = [record.plan for record in records]
    documents: list[Plan | Directive] = [*plans, *directives]
    for document in documents:
        owner = first.setdefault(document.id, document)
        if owner is not document:
            message = f"Mã “{document.id}” đã dùng trong tệp {owner.path}"
            remedy = "Đặt cho mỗi văn bản một mã riêng ở khóa “ma”"
            code = IssueCode.DUPLICATE_ID
            issues.append(Issue(document.path, 2, 1, code, message, remedy))
    return (
        [record for record in records if first[record.plan.id] is record.plan],
        [directive for directive in directives if first[directive.id] is directive],
        issues,
    )
