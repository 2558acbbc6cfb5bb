"""What holds of any library."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from macros.model.resolution import Ambiguous, SelfReference, Unresolved
from macros.model.schedule import days_of
from macros.parts.way.steps import Below, Step, implementation
from macros.pipeline import read_library
from tests.plan_folder import a_plan_source, sources
from tests.properties.strategies import BODIES, damaged

# Documents of three levels that carry each other out, in any direction.
_NAMES = tuple(
    f"{kind} số {serial}-{symbol} ngày 03/6/2013 của {issuer}"
    for serial in (11, 12, 13)
    for kind, symbol, issuer in (
        ("Chỉ thị", "CT/TW", "Ban Bí thư"),
        ("Đề án", "ĐA/TU", "Tỉnh ủy"),
        ("Kế hoạch", "KH/HU", "Huyện ủy"),
    )
)
WAYS = st.lists(
    st.tuples(st.sampled_from(_NAMES), st.sampled_from(_NAMES)), max_size=20
).map(lambda pairs: "\n\n".join(f"{a} về thực hiện {b}." for a, b in pairs))

PLANS = st.lists(damaged(BODIES), max_size=4).map(
    lambda bodies: {
        f"p{nth}": a_plan_source(
            body,
            ma=f"p{nth}",
            co_quan="tinh-uy-bac-giang" if nth % 2 else "ubnd-huyen-cao-loc",
        )
        for nth, body in enumerate(bodies)
    }
)


@given(PLANS)
def test_every_mention_means_a_work_of_the_library(plans: dict[str, str]) -> None:
    library = read_library(sources(**plans)).library
    for reference in library.references:
        match reference.resolution:
            case Ambiguous(candidates):
                # One is enough: a law without its year may be an older one.
                assert len(set(candidates)) == len(candidates) > 0
                assert set(candidates) <= set(library.works)
            case Unresolved():
                assert reference.mention.citation.leans_back
            case SelfReference():
                assert reference.mention.citation.self_reference
            case linked:
                assert reference in library.references_of[linked.work_id]
                assert linked.work_id in library.works


@given(PLANS)
def test_the_order_of_files_does_not_matter(plans: dict[str, str]) -> None:
    files = sources(**plans)
    assert read_library(dict(reversed(files.items()))) == read_library(files)


@given(PLANS)
def test_tasks_have_ids_of_their_own_and_words_of_their_clause(
    plans: dict[str, str],
) -> None:
    library = read_library(sources(**plans)).library
    tasks = [assignment.task for assignment in library.assignments]
    assert max(Counter(task.id for task in tasks).values(), default=1) == 1
    for task in tasks:
        text = library.clauses[task.plan_id, task.clause_id].text
        assert 0 <= task.span.start <= task.span.end <= len(text)
        assert " ".join(text[task.span.start : task.span.end].split()) == task.text
        first, last = days_of(task.deadline)
        assert first is None or last is None or first <= last


@given(
    st.dictionaries(st.sampled_from(["ke-hoach/a.md", "danh-muc/a.yml"]), st.binary())
)
def test_any_files_are_read(files: dict[str, bytes]) -> None:
    reading = read_library(sources() | files)
    assert all(issue.path in files for issue in reading.errors)


@given(WAYS)
def test_a_tree_ends_and_shows_each_document_below_itself_once(body: str) -> None:
    library = read_library(sources(a=a_plan_source(body, ma="a"))).library
    for name in (*library.plans, *library.works):
        opened: Counter[str] = Counter()
        shown: set[str] = set()
        waiting: list[tuple[Step, tuple[str, ...]]] = [
            (top, ()) for top in implementation(library, name).tops
        ]
        while waiting:
            step, way = waiting.pop()
            shown.add(step.name)
            opened[step.name] += bool(step.below)
            assert (step.name in way) == (step.shows is Below.CIRCULAR)
            waiting += [(below, (*way, step.name)) for below in step.below]
        assert max(opened.values(), default=0) <= 1
        steps = (
            *library.descents.above.get(name, ()),
            *library.descents.below.get(name, ()),
        )
        near = {end for step in steps for end in (step.upper, step.lower)}
        assert near <= shown
