"""Names of bodies: nothing raises, ends lie inside, long rows take no longer."""

import time
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from macros.pipeline import read_library
from macros.registry.named_bodies import Naming, named_bodies
from macros.tasks.known_names import unit_names
from tests.builders import a_registers
from tests.plan_folder import register_texts

REGISTERS = read_library(
    {path: text.encode() for path, text in register_texts(units="").items()}
).library.registers
NAMES = unit_names(a_registers(), ["lang-son"])["lang-son"]
PIECES = (
    "Sở ", "Ban ", "các ", "Chủ tịch ", "Trưởng ", "Trưởng ban ", "đồng chí ", "UBND ",
    "Nội vụ", "Tài chính", "Khoa học", "Chỉ đạo ", "tỉnh ", "cấp xã ", "xã, ", "phường",
    " và ", ", ", "; ", ": ", " - ", "(", ")", "/", "sở, ", "ngành ", "tổ chức ",
    "thuộc ", "liên quan ", "Lạng Sơn ", "Đồng Tâm ", "35 ", "IV ", "chủ trì", "\n",
    "\u00a0", "ủy ",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text()
SHORT, LONG = 2_000, 200_000
MOST = 40  # a quadratic reader needs ten thousand times as long


@given(TEXTS, st.integers(0, 20))
def test_a_list_lies_inside_its_text(text: str, start: int) -> None:
    start = min(start, len(text))
    found, end = NAMES.list_at(text, start)
    assert start <= end <= len(text)
    assert bool(found) == (end > start)
    assert all(name.strip() for name in found)
    assert all(NAMES.listed(text)) or not text.strip()


@given(TEXTS)
def test_composition_does_not_matter(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    apart = unicodedata.normalize("NFD", composed)
    count = len(NAMES.list_at(composed, 0)[0])
    assert len(NAMES.list_at(apart, 0)[0]) == count


@given(st.sampled_from(PIECES), st.sampled_from(PIECES), st.sampled_from(PIECES))
@example("Sở ", "tỉnh ", "Lạng Sơn ")
def test_a_long_row_takes_no_longer_than_its_length(a: str, b: str, c: str) -> None:
    def spent(length: int) -> float:
        text = (a + b + c) * (length // len(a + b + c))
        start = time.process_time()
        NAMES.list_at(text, 0)
        return time.process_time() - start

    assert spent(LONG) < MOST * max(spent(SHORT), 0.01)


@given(TEXTS | st.sampled_from(["Sở " * 4000, "tỉnh " * 4000, "Trưởng ban " * 2000]))
def test_any_name_means_one_body_or_none(name: str) -> None:
    naming = Naming(name, "lang-son", "2025-11-26")
    found = named_bodies(REGISTERS, [naming, naming])
    assert set(found.meant.values()) == set(found.units)
    assert len(found.units) <= 1
