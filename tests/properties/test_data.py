"""What holds of any open data."""

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from macros.open_data.csv_export import to_csv
from macros.pages.index.records import citation_records
from macros.pipeline import read_library
from tests.plan_folder import a_plan_source, sources
from tests.properties.strategies import LINES, NUMBERS

LETTERS = st.text(st.characters(exclude_categories=["Cs"]))
CLAUSES = st.lists(LINES | st.lists(NUMBERS, max_size=4).map("; ".join), min_size=2)


@given(st.lists(st.lists(LETTERS | st.sampled_from(["; ", "", '"', "=1", "\n"]))))
def test_a_list_comes_back_from_a_cell_as_it_was(lists: list[list[str]]) -> None:
    text = to_csv(("cell",), [{"cell": items} for items in lists])
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    assert head == ["\ufeffcell"]
    assert [json.loads(cell) for (cell,) in rows] == lists


def ids_by_clause(clauses: list[str]) -> dict[str, list[str]]:
    """Return the ids of citations of a plan with a numbered item for each clause."""
    body = "\n\n".join(f"{at}. Việc: {text}" for at, text in enumerate(clauses, 1))
    library = read_library(sources(a=a_plan_source(body, ma="a"))).library
    found: dict[str, list[str]] = {}
    for record in citation_records(library):
        found.setdefault(str(record["clause_id"]), []).append(str(record["id"]))
    return found


@given(CLAUSES, st.data())
def test_a_citation_elsewhere_moves_no_id(
    clauses: list[str], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(clauses) - 1))
    number = data.draw(NUMBERS)
    more = [
        f"{text} theo Công văn số {number}." if nth == at else text
        for nth, text in enumerate(clauses)
    ]
    before, after = ids_by_clause(clauses), ids_by_clause(more)
    own = [key for key in {**before, **after} if key.split(".")[0] == str(at + 1)]
    for key in own:
        before.pop(key, None)
        after.pop(key, None)
    assert before == after


@given(st.lists(CLAUSES, max_size=3))
def test_no_two_citations_have_one_id(plans: list[list[str]]) -> None:
    files = {
        f"p{nth}": a_plan_source("\n\n".join(clauses), ma=f"p{nth}")
        for nth, clauses in enumerate(plans)
    }
    library = read_library(sources(**files)).library
    ids = [record["id"] for record in citation_records(library)]
    assert len(set(ids)) == len(ids)
