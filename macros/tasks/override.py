"""A clerk's note → the task as the note has it, beside the recogniser's answer."""

from dataclasses import replace

from macros.model.clause import Override
from macros.model.edtf_deadline import deadline_of
from macros.model.task import Answer, Task


def overridden(task: Task, override: Override) -> Task:
    """Return *task* with what a note says, its own answer kept in `recognised`."""
    noted = None if override.due is None else deadline_of(override.due)
    return replace(
        task,
        deadline=task.deadline if noted is None else noted,
        lead_units=task.lead_units if override.lead is None else override.lead,
        supporting_units=task.supporting_units
        if override.support is None
        else override.support,
        recognised=Answer(
            deadline=task.deadline,
            lead_units=task.lead_units,
            supporting_units=task.supporting_units,
        ),
    )
