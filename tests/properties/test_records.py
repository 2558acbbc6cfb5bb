"""What a store keeps of plans never shows, whatever is edited."""

from hypothesis import given
from hypothesis import strategies as st

from macros.pipeline import read_library
from macros.registry.record_bytes import from_bytes, to_bytes
from macros.registry.records import plan_records
from macros.store.store import MemoryStore
from tests.plan_folder import a_plan_source, sources
from tests.properties.strategies import BODIES, damaged

UNITS = ("ubnd-huyen-cao-loc", "tinh-uy-lang-son", "tinh-uy-bac-giang")
HEADS = st.fixed_dictionaries(
    {
        "ma": st.sampled_from(["a", "b", "c"]),
        "co_quan": st.sampled_from([*UNITS, *map(repr, UNITS), "nobody"]),
        "thoi_ky": st.sampled_from(["2024", "2024/2026"]),
        "chu_de": st.sampled_from(["[]", "[dan-van-kheo]"]),
    }
)
SAID = """\
## I. NHIỆM VỤ

1. Phòng Nội vụ chủ trì dân vận khéo ở Cao Lộc, hoàn thành trước 15/6/2024.

2. Sở Y tế, Phòng Nội vụ huyện Cao Lộc thực hiện Kết luận của Bộ Chính trị.

"""
PLANS = st.dictionaries(
    st.sampled_from(["a", "b", "c"]),
    st.builds(
        lambda body, head: a_plan_source(SAID + body, **head),
        st.just("") | damaged(BODIES),
        HEADS,
    ),
    max_size=3,
)
# Words of the registers, and what a clerk may write in their place.
EDITS = st.lists(
    st.tuples(
        st.sampled_from(
            ["Phòng Nội vụ", "Cao Lộc", "cao-loc", "Bộ Chính trị", "dân vận khéo"]
        ),
        st.sampled_from(["Sở Y tế", "Lộc", "bac-giang", "thực hiện", ""]),
    ),
    min_size=1,
    max_size=2,
)


def edited(files: dict[str, bytes], edits: list[tuple[str, str]]) -> dict[str, bytes]:
    """Return *files* with *edits* in the registers."""
    for old, new in edits:
        files |= {
            path: raw.replace(old.encode(), new.encode())
            for path, raw in files.items()
            if path.startswith("danh-muc/")
        }
    return files


@given(PLANS, EDITS)
def test_a_store_never_shows(
    plans: dict[str, str], edits: list[tuple[str, str]]
) -> None:
    store = MemoryStore()
    read_library(sources(**plans), store)
    files = edited(sources(**plans), edits)
    assert read_library(files, store) == read_library(files)


@given(PLANS)
def test_a_record_comes_back_from_bytes_as_it_was(plans: dict[str, str]) -> None:
    registers = read_library(sources()).library.registers
    files = {f"ke-hoach/{name}.md": text.encode() for name, text in plans.items()}
    for record in plan_records(files, registers, MemoryStore())[0]:
        assert from_bytes(to_bytes(record)) == record
