"""What a preview says that cannot show the site."""

from mkdocs.exceptions import ConfigurationError

from macros.model.issue import Issue, IssueCode
from macros.site.mistakes import MistakesError, address_taken
from macros.site.preview.failure import failure_page


def page(error: Exception) -> str:
    return failure_page(error).decode()


def test_mistakes_of_authors_are_told_with_place_and_remedy() -> None:
    issue = Issue("mkdocs.yml", 3, 5, IssueCode.BAD_VALUE, "Sai <b>", "Sửa")
    said = page(MistakesError([issue], "mkdocs.yml"))
    assert "<h1>1 lỗi trong mkdocs.yml</h1>" in said
    assert "<code>mkdocs.yml</code>, dòng 3, cột 5 (<code>gia-tri-sai</code>)" in said
    assert "Sai &lt;b&gt;." in said
    assert "<strong>Cách sửa: </strong>Sửa." in said


def test_a_remedy_that_ends_with_dots_gets_no_other() -> None:
    issue = Issue("mkdocs.yml", 3, 5, IssueCode.BAD_VALUE, "Sai", "Viết KH, CTr …")
    assert "Viết KH, CTr …</p>" in page(MistakesError([issue], "mkdocs.yml"))


def test_an_address_that_is_taken_names_the_file_and_how_to_mend_it() -> None:
    error = address_taken("a/b.md", "Tệp này đòi địa chỉ a/b/", "Đặt tên khác")
    told = "docs/a/b.md:1:1 trung-dia-chi Tệp này đòi địa chỉ a/b/ → Đặt tên khác"
    assert str(error) == f"1 lỗi trong docs/, chưa xuất bản gì:\n{told}"
    assert "<code>docs/a/b.md</code>" in page(error)


def test_what_the_engine_says_is_told_as_its_words() -> None:
    said = page(ConfigurationError("line 3 <x>"))
    assert "<pre>line 3 &lt;x&gt;</pre>" in said
    assert "mkdocs không dựng được" in said


def test_a_fault_of_the_program_is_owned() -> None:
    said = page(KeyError("a<b"))
    assert "lỗi của chính nó" in said
    assert "KeyError: " in said
    assert "a&lt;b" in said
