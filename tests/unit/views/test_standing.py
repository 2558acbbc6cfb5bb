from macros.views.standing import Standing, standing
from tests.plan_folder import reading_of


def standings(*paragraphs: str) -> dict[str, Standing]:
    library = reading_of(*paragraphs).library
    return {work.label: standing(library, work) for work in library.works.values()}


def test_a_work_with_two_dates_is_contradicted_and_another_is_not() -> None:
    found = standings(
        "Thực hiện Nghị quyết số 58-NQ/TU ngày 29/11/2021 của Tỉnh ủy về dân vận.",
        "Thực hiện Nghị quyết số 58-NQ/TU ngày 28/11/2021 của Tỉnh ủy về dân vận.",
        "Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị.",
    )
    assert found == {
        "Nghị quyết số 58-NQ/TU": Standing.CONTRADICTED,
        "Kết luận số 43-KL/TW": Standing.KNOWN_BY_CITATION,
    }


def test_titles_that_differ_in_a_word_are_no_contradiction() -> None:
    library = reading_of(
        "Chỉ thị số 11-CT/TU về công tác dân vận trong cơ quan.",
        "Chỉ thị số 11-CT/TU về công tác dân vận của cơ quan.",
    ).library
    assert [found.is_weak for found in library.contradictions] == [True]
    (work,) = library.works.values()
    assert standing(library, work) is Standing.KNOWN_BY_CITATION


def test_every_standing_has_a_name() -> None:
    assert all(one.label for one in Standing)
