import pytest

from macros.citations.recognise import recognise


@pytest.mark.parametrize(
    ("text", "exact", "serial"),
    [
        ("theo Quy định 377, thì", "Quy định 377", "377"),
        ("Quy định\n377 của Bộ Chính trị", "Quy định\n377", "377"),
        ("Chỉ thị số 45 và các kết luận", "Chỉ thị số 45", "45"),
        ("thực hiện Nghị quyết nêu trên.", "Nghị quyết nêu trên", ""),
        ("Kế hoạch số 12 nói trên", "Kế hoạch số 12 nói trên", "12"),
        ("theo Luật đó, các cơ quan", "Luật đó", ""),
        ("Bộ luật nói trên", "Bộ luật nói trên", ""),
        ("Pháp lệnh nêu ở trên;", "Pháp lệnh nêu ở trên", ""),
        ("thực hiện Chỉ thị trên.", "Chỉ thị trên", ""),
        ("Nghị quyết trên đã được", "Nghị quyết trên", ""),
        ("Nghị định ấy", "Nghị định ấy", ""),
        ("theo văn bản nêu trên,", "văn bản nêu trên", ""),
        ("Văn bản trên được gửi", "Văn bản trên", ""),
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
        "Chỉ thị trên địa bàn tỉnh",
        "Kế hoạch trên cơ sở",
        "pháp luật trên các lĩnh vực",
        "các Nghị quyết nêu trên",
        "hai Chỉ thị trên",
        "02 Quyết định nói trên",
        "những văn bản nêu trên",
        "soạn thảo văn bản đó",
        "Dự án 3, Dự án 6;",
    ],
)
def test_counted_things_and_common_nouns_do_not(text: str) -> None:
    assert recognise(text) == ()


def test_this_text_is_the_one_before_where_a_sentence_cites_one() -> None:
    cited, this = recognise("Công văn số 12/UBND-NC hết hiệu lực, bỏ văn bản này.")
    assert (this.exact, this.leans_back) == ("văn bản này", True)
    assert cited.number
    for text in (
        "Công văn số 12/UBND-NC. Gửi văn bản này.",
        "Công văn số 12/UBND-NC và các văn bản này.",
        "theo văn bản này",
    ):
        assert recognise(text)[-1].self_reference


def test_a_full_number_is_no_short_form() -> None:
    [citation] = recognise("Quy định 377-QĐ/TW")
    assert citation.number is not None
    assert not citation.leans_back
