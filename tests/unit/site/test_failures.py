"""What the page of a preview says whose build fails."""

from mkdocs.exceptions import ConfigurationError

from macros.model.issue import Issue, IssueCode
from macros.site.failures import failure_page
from macros.site.mistakes import MistakesError, address_taken

AGAIN = 'http-equiv="refresh"'


def test_mistakes_of_authors_are_told_with_place_and_remedy() -> None:
    issue = Issue("mkdocs.yml", 3, 5, IssueCode.BAD_VALUE, "Sai <b>", "Sửa")
    page = failure_page(MistakesError([issue], "mkdocs.yml"), again=False)
    assert "<code>mkdocs.yml</code>, dòng 3, cột 5 (<code>gia-tri-sai</code>)" in page
    assert "Sai &lt;b&gt;." in page
    assert "<strong>Cách sửa: </strong>Sửa." in page
    assert AGAIN not in page


def test_an_address_that_is_taken_names_the_file_and_how_to_mend_it() -> None:
    error = address_taken("a/b.md", "Tệp này đòi địa chỉ a/b/", "Đặt tên khác")
    told = "docs/a/b.md:1:1 trung-dia-chi Tệp này đòi địa chỉ a/b/ → Đặt tên khác"
    assert str(error) == f"1 lỗi trong docs/, chưa xuất bản gì:\n{told}"
    assert "<code>docs/a/b.md</code>" in failure_page(error, again=False)


def test_what_the_engine_says_is_told_as_its_words() -> None:
    page = failure_page(ConfigurationError("line 3 <x>"), again=True)
    assert "<pre>line 3 &lt;x&gt;</pre>" in page
    assert "mkdocs không dựng được" in page
    assert AGAIN in page


def test_a_fault_of_the_program_is_owned() -> None:
    page = failure_page(KeyError("a"), again=False)
    assert "lỗi của chính nó" in page
    assert "<pre>KeyError: &#x27;a&#x27;</pre>" in page or "KeyError: 'a'" in page
