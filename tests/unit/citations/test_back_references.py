import pytest

from macros.citations.recognise import recognise


@pytest.mark.parametrize(
    ("text", "exact", "serial"),
    [
        ("theo Quy định 377, thì", "Quy định 377", "377"),
        ("Quy định\n377 của Bộ Chính trị", "Quy định\n377", "377"),
        ("Chỉ thị số 45 và các kết luận", "Chỉ thị số 45", "45"),
        ("thực hiện Nghị quyết nêu trên.", "Nghị quyết nêu trên", ""),
        ("Kế hoạch số 12 nói trên", "Kế hoạch số 12 nói trên", ""),
    ],
)
def test_a_short_form_leans_back(text: str, exact: str, serial: str) -> None:
    [citation] = recognise(text)
    assert (citation.exact, citation.short_serial) == (exact, serial)
    assert citation.leans_back


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo 03 năm thực hiện",
        "Kế hoạch 5 năm",
        "Thông báo 15 ngày trước",
        "quy định 377",
        "Luật 10",
        "Nghị quyết 25/2013",
        "Hướng dẫn 3.5",
        "nghị quyết nêu trên",
    ],
)
def test_counted_things_and_common_nouns_do_not(text: str) -> None:
    assert recognise(text) == ()


def test_a_full_number_is_no_short_form() -> None:
    [citation] = recognise("Quy định 377-QĐ/TW")
    assert citation.number is not None
    assert not citation.leans_back
