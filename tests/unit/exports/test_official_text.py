from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.official_text import official_text
from macros.exports.page import Links
from tests.plan_folder import a_library, a_plan_source


def test_a_line_break_in_a_cell_is_shown_as_one() -> None:
    library = a_library(a=a_plan_source("| a<br>b | **c<br/>d** |\n|---|---|\n"))
    [plan] = library.plans.values()
    inline = InlineText(library, Links("ke-hoach/a/"), abbreviation_pattern({}))
    page = official_text(plan, inline)
    assert "a<br>b" in page
    assert "<strong>c<br>d</strong>" in page
