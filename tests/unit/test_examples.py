"""The example library of the guide: sound, complete, and never a way out."""

from macros.frame.markup import Html
from macros.pipeline import read_library
from macros.site.embeds import as_example
from macros.site.registration import EXAMPLES
from macros.sources.folder import read_folder


def test_the_example_library_has_no_error_and_says_that_it_is_made_up() -> None:
    reading = read_library(read_folder(EXAMPLES))
    assert reading.errors == ()
    for plan in reading.library.plans.values():
        assert "(văn bản ví dụ)" in plan.full_title
    for place in reading.library.registers.places.values():
        assert "Ví Dụ" in place.name


def test_links_of_an_example_lead_to_the_note_on_examples() -> None:
    made = Html('<a class="x" href="../../van-ban/a/?b#c" title="t">A</a>')
    note = '<a class="x" href="#thu-vien-vi-du" title="t">A</a>'
    assert as_example(made) == note


def test_links_within_an_example_and_scripts_stay() -> None:
    made = Html('<a href="#muc">A</a><script src="../../assets/a.js"></script>')
    assert as_example(made) == made
