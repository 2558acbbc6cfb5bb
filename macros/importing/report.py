"""What a brought-in file became and what the library understands of it, as a value."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.importing.bring_in import Imported
from macros.model.issue import Issue, Severity
from macros.model.plan import Plan
from macros.model.schedule import Unscheduled
from macros.pipeline import Reading, read_library

_MOST_WORDS = 12  # that differ, told one by one


@dataclass(frozen=True)
class Report:
    """A brought-in file beside the library that has it."""

    imported: Imported
    reading: Reading

    @cached_property
    def plan(self) -> Plan | None:
        """The plan, None where its head cannot be read yet."""
        plans = self.reading.library.plans.values()
        return next((plan for plan in plans if plan.path == self.imported.path), None)

    @cached_property
    def issues(self) -> tuple[Issue, ...]:
        """What check says of the new file."""
        issues = self.reading.issues
        return tuple(issue for issue in issues if issue.path == self.imported.path)

    @property
    def errors(self) -> int:
        """How many of these stop publishing."""
        return sum(issue.severity is Severity.ERROR for issue in self.issues)

    @property
    def kept(self) -> str:
        """Whether the words of the file are there, in a sentence."""
        found = self.imported.fidelity
        if not found.missing and not found.added:
            return f"Đủ {found.words} chữ của tệp, không thừa chữ nào"
        told = []
        if found.missing:
            told.append(f"thiếu {len(found.missing)} chữ: {_some(found.missing)}")
        if found.added:
            told.append(f"thừa {len(found.added)} chữ: {_some(found.added)}")
        return f"Tệp có {found.words} chữ; {'; '.join(told)}"

    @property
    def understood(self) -> str:
        """How much the library read of the plan, in a sentence."""
        if self.plan is None:
            return "Chưa đọc được kế hoạch: sửa các lỗi ở phần đầu trước"
        library = self.reading.library
        tasks = library.tasks_of[self.plan.id]
        timed = sum(not isinstance(a.task.deadline, Unscheduled) for a in tasks)
        references = [
            r for r in library.references if r.mention.plan_id == self.plan.id
        ]
        bodies = {unit.key for task in tasks for unit in (*task.leads, *task.supports)}
        return (
            f"{len(tasks)} nhiệm vụ, {timed} có thời gian, {len(bodies)} cơ quan;"
            f" {len(references)} trích dẫn"
        )


def report_of(imported: Imported, sources: Mapping[str, bytes | None]) -> Report:
    """Return the report on a file, read together with the *sources* of a library."""
    own = {imported.path: imported.text.encode()}
    return Report(imported, read_library({**sources, **own}))


def _some(words: tuple[str, ...]) -> str:
    shown = ", ".join(f"“{word}”" for word in words[:_MOST_WORDS])
    return f"{shown} ..." if len(words) > _MOST_WORDS else shown
