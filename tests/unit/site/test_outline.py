"""The branches of an outline are those that mkdocs makes of it."""

from hypothesis import given
from hypothesis import strategies as st

from macros.frame.page import OutlineEntry
from macros.site.outline import branches, outline_of


@given(st.lists(st.integers(2, 6), max_size=12))
def test_each_entry_below_none_begins_a_branch(levels: list[int]) -> None:
    outline = [OutlineEntry(level, str(at), "Mục") for at, level in enumerate(levels)]
    found = list(branches(outline))
    assert [entry for branch in found for entry in branch] == outline
    assert [branch[0].id for branch in found] == [one.id for one in outline_of(outline)]
