"""Notes on a task: the year that a directive turns, and how far the task has come."""

from macros.frame.markup import Html, el, join, text
from macros.model.task import Task
from macros.registry.anniversaries import Anniversary
from macros.registry.library import Library
from macros.vietnamese.dates import written


def anniversary_note(library: Library, turning: Anniversary, task: Task) -> Html:
    """Return when the directive turns its years, and whether the plan differs."""
    label = library.works[turning.work_id].label
    day = f"{label} tròn {turning.years} năm ngày {written(turning.day)}"
    if not turning.is_far_from(task):
        return text(day)
    differs = el("strong", "lệch hơn một tháng so với thời gian của kế hoạch")
    return join([f"{day}, ", differs])


def progress_note(library: Library, task: Task) -> Html:
    """Return the reported state with its evidence, or that there is no report."""
    progress = library.registers.progress.get(task.id)
    if progress is None:
        return text("chưa có báo cáo")
    evidence = el("a", progress.evidence, href=progress.link)
    return join([f"{progress.state} (", evidence, f", {written(progress.day)})"])
