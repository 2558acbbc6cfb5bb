"""Forms in which offices give work: texts in `forms/`, each with what it gives.

Behind "=====" stands a text, behind "-----" one line for each of its tasks: who leads,
who supports, and when; several names are joined by " + ".
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.model.edtf_deadline import edtf_of
from tests.plan_folder import a_library, a_plan_source

_FORMS = Path(__file__).parent / "forms"


def told(body: str) -> list[str]:
    """Return who leads, who supports and when, of each task below "III."."""
    text = f"## III. TỔ CHỨC THỰC HIỆN\n\n{body}"
    library = a_library(a=a_plan_source(text, ma="a"))
    tasks = (assignment.task for assignment in library.assignments)
    return [
        " / ".join(
            (
                " + ".join(task.lead_units),
                " + ".join(task.supporting_units),
                edtf_of(task.deadline) or "",
            )
        )
        .rstrip(" /")
        .strip()
        for task in tasks
    ]


def forms() -> Iterator[tuple[str, list[str]]]:
    """Return each text and the tasks that it gives."""
    for path in sorted(_FORMS.glob("*.txt")):
        for form in path.read_text().split("=====\n")[1:]:
            body, tasks = form.split("-----\n")
            yield body.strip(), tasks.splitlines()


@pytest.mark.parametrize(("body", "tasks"), list(forms()))
def test_offices_give_work_in_such_forms(body: str, tasks: list[str]) -> None:
    assert told(body) == tasks
