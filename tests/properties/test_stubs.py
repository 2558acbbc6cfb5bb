"""Whatever words a plan cites a document by, its file says the same words."""

from hypothesis import given
from hypothesis import strategies as st

from macros.registry.directive_stub import _item, _scalar
from macros.sources.fields import Fields
from macros.sources.front_matter import parse

_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp"))
_WORDS = st.lists(
    st.text(st.sampled_from("aĐ1“”\"':#-?,[]{}&*!|>%@`\\~=.") | _LETTERS, min_size=1),
    min_size=1,
).map(lambda words: " ".join(" ".join(words).split()))


@given(_WORDS.filter(bool), st.lists(_WORDS.filter(bool), min_size=1))
def test_every_title_and_name_is_read_as_it_was_written(
    title: str, names: list[str]
) -> None:
    head = f"ten: {_scalar(title)}\nkhac: [{', '.join(map(_item, names))}]"
    mapping, issues = parse("a.md", head, 2)
    assert issues == []
    fields = Fields("a.md", mapping, "ten khac", issues)
    assert fields.text("ten") == title
    assert fields.texts("khac") == tuple(names)
    assert issues == []
