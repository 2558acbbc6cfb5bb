"""How documents stand to each other, as sentences of the genre say it."""

import pytest

from macros.citations.recognise import recognise
from macros.citations.relation_cues import relation_cues
from macros.citations.relation_forms import BETWEEN, OPENING, OWN, PASSIVE
from macros.model.relation import RelationKind
from tests.relation_edges import SELF, Edge, edges

# Sentences of other plans, decisions and decrees; each with all that it says.
SENTENCES: list[tuple[str, set[Edge]]] = [
    (
        (
            "Quyết định số 15/2024/QĐ-UBND ngày 02/5/2024 của UBND tỉnh"
            " thay thế Quyết định số 40/2017/QĐ-UBND ngày 10/8/2017 của"
            " UBND tỉnh."
        ),
        {("15/2024/QĐ-UBND", "thay-the", "40/2017/QĐ-UBND")},
    ),
    (
        (
            "Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ đã"
            " được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP ngày"
            " 31/12/2020 của Chính phủ."
        ),
        {("154/2020/NĐ-CP", "sua-doi", "34/2016/NĐ-CP")},
    ),
    (
        (
            "Thông tư số 03/2024/TT-BNV ngày 25/4/2024 của Bộ Nội vụ hướng"
            " dẫn thực hiện một số nội dung của Nghị định số 61/2023/NĐ-CP"
            " ngày 16/8/2023 của Chính phủ;"
        ),
        {("3/2024/TT-BNV", "huong-dan", "61/2023/NĐ-CP")},
    ),
    (
        (
            "Kế hoạch này thay thế Kế hoạch số 77-KH/TU ngày 03/3/2020 của"
            " Ban Thường vụ Tỉnh ủy."
        ),
        {(SELF, "thay-the", "77-KH/TU")},
    ),
    (
        (
            "Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành và thay thế"
            " Quyết định số 1849/QĐ-UBND ngày 20/8/2024 của UBND thành phố."
        ),
        {(SELF, "thay-the", "1849/QĐ-UBND")},
    ),
    (
        (
            "Tổ chức tổng kết 15 năm thực hiện Nghị quyết số 26-NQ/TW ngày"
            " 05/8/2008 của Ban Chấp hành Trung ương khóa X về nông nghiệp,"
            " nông dân, nông thôn."
        ),
        {(SELF, "tong-ket", "26-NQ/TW")},
    ),
    (
        (
            "Đẩy mạnh học tập, gắn với việc thực hiện Chỉ thị số 05-CT/TW"
            " ngày 15/5/2016 của Bộ Chính trị."
        ),
        {(SELF, "thuc-hien", "5-CT/TW")},
    ),
    (
        (
            "Thực hiện nghiêm Quy định số 08-QĐi/TW ngày 25/10/2018 của Ban"
            " Chấp hành Trung ương gắn với thực hiện Nghị quyết số 35-NQ/TW"
            " ngày 22/10/2018 của Bộ Chính trị."
        ),
        {
            (SELF, "thuc-hien", "8-QĐi/TW"),
            ("8-QĐi/TW", "lien-quan", "35-NQ/TW"),
            (SELF, "thuc-hien", "35-NQ/TW"),
        },
    ),
    (
        (
            "Quy chế làm việc số 05-QC/HU ban hành kèm theo Quyết định số"
            " 210-QĐ/HU ngày 12/9/2020 của Ban Chấp hành Đảng bộ huyện."
        ),
        {("5-QC/HU", "phu-luc", "210-QĐ/HU")},
    ),
    (
        (
            "Công văn số 512/UBND-VP ngày 06/6/2023 của UBND huyện về việc"
            " đính chính Kế hoạch số 98/KH-UBND ngày 30/5/2023 của UBND"
            " huyện."
        ),
        {("512/UBND-VP", "dinh-chinh", "98/KH-UBND")},
    ),
    (
        (
            "Quyết định số 1200/QĐ-UBND ngày 03/4/2023 về việc bãi bỏ Quyết"
            " định số 350/QĐ-UBND ngày 01/02/2019 của Chủ tịch UBND tỉnh."
        ),
        {("1200/QĐ-UBND", "bai-bo", "350/QĐ-UBND")},
    ),
    (
        "Báo cáo kết quả thực hiện Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư.",
        {(SELF, "so-ket", "40-CT/TW")},
    ),
    (
        (
            "Rà soát tổ chức bộ máy theo Nghị quyết số 18-NQ/TW ngày"
            " 25/10/2017 của Ban Chấp hành Trung ương; không thực hiện"
            " Quyết định số 12/QĐ-UBND ngày 05/01/2015."
        ),
        set(),
    ),
    (
        (
            "Triển khai thực hiện Chương trình hành động số 20-CTr/TU ngày"
            " 05/7/2021 của Tỉnh ủy thực hiện Nghị quyết số 18-NQ/TW ngày"
            " 25/10/2017; Kế hoạch số 45-KH/TU ngày 09/9/2021 của Tỉnh ủy"
            " về sơ kết 05 năm thực hiện Chỉ thị số 35-CT/TW."
        ),
        {
            (SELF, "thuc-hien", "20-CTr/TU"),
            ("20-CTr/TU", "thuc-hien", "18-NQ/TW"),
            (SELF, "thuc-hien", "45-KH/TU"),
            ("45-KH/TU", "so-ket", "35-CT/TW"),
        },
    ),
    (
        (
            "Nghị quyết số 07-NQ/TU ngày 20/12/2021 của Tỉnh ủy được Ban"
            " Thường vụ Huyện ủy cụ thể hoá bằng Chương trình hành động số"
            " 12-CTr/HU ngày 15/3/2022."
        ),
        {("12-CTr/HU", "cu-the-hoa", "7-NQ/TU")},
    ),
    (
        (
            "Tham mưu sửa đổi, bổ sung Quyết định số 768-QĐ/TU của Tỉnh ủy;"
            " kiểm tra, giám sát việc thực hiện Chỉ thị số 30-CT/TW ngày"
            " 18/02/1998 của Bộ Chính trị và Nghị quyết số 19-NQ/TW."
        ),
        set(),  # the plan asks for an amendment, it does not amend
    ),
    (
        (
            "Luật số 97/2025/QH15 ngày 27/6/2025 về sửa đổi, bổ sung một số điều"
            " của Luật Công đoàn, Luật Thanh niên;"
        ),
        {
            ("97/2025/QH15", "sua-doi", "Luật Công đoàn"),
            ("97/2025/QH15", "sua-doi", "Luật Thanh niên"),
        },
    ),
    (
        (
            "Thực hiện Kết luận số 43-KL/TW về tiếp tục thực hiện Nghị quyết số"
            " 25-NQ/TW và Chỉ thị số 5-CT/TW."
        ),
        {
            (SELF, "thuc-hien", "43-KL/TW"),
            ("43-KL/TW", "thuc-hien", "25-NQ/TW"),
        },
    ),
    (
        (
            "Thông tư số 1/2018/TT-VPCP ngày 23/11/2018 của Bộ trưởng, Chủ nhiệm Văn"
            " phòng Chính phủ hướng dẫn thi hành một số quy định của Nghị định số"
            " 61/2018/NĐ-CP;"
        ),
        {("1/2018/TT-VPCP", "huong-dan", "61/2018/NĐ-CP")},
    ),
    (
        (
            "Chương trình số 6-CTr/TU ngày 26/10/2020 của Tỉnh ủy (thực hiện Nghị"
            " quyết số 70-NQ/TW) còn hiệu lực."
        ),
        {("6-CTr/TU", "thuc-hien", "70-NQ/TW")},
    ),
    (
        (
            "Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ quy định chi tiết"
            " một số điều của Luật Thanh niên được sửa đổi, bổ sung bởi Nghị định số"
            " 187/2025/NĐ-CP."
        ),
        {
            ("78/2025/NĐ-CP", "huong-dan", "Luật Thanh niên"),
            ("187/2025/NĐ-CP", "sua-doi", "78/2025/NĐ-CP"),
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_says_these_relations_and_no_other(
    text: str, expected: set[Edge]
) -> None:
    assert edges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Căn cứ Luật Thanh niên ngày 16/6/2020; Nghị định số"
                " 13/2021/NĐ-CP ngày 01/3/2021 của Chính phủ quy định về"
                " đối thoại với thanh niên;"
            ),
            {(SELF, "can-cu", "Luật Thanh niên"), (SELF, "can-cu", "13/2021/NĐ-CP")},
        ),
        (
            (
                "Căn cứ Kế hoạch số 18-KH/TU ngày 05/01/2024 của Tỉnh ủy về"
                " thực hiện Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ"
                " Chính trị, UBND huyện ban hành Kế hoạch triển khai thực"
                " hiện Quyết định số 45/QĐ-UBND ngày 10/01/2024 như sau:"
            ),
            {
                (SELF, "can-cu", "18-KH/TU"),
                ("18-KH/TU", "thuc-hien", "28-CT/TW"),
                (SELF, "thuc-hien", "45/QĐ-UBND"),
            },
        ),
        (
            (
                "Căn cứ Nghị quyết số 101/2025/UBTVQH15 hướng dẫn việc tổ chức hội nghị"
                " cử tri; việc giới thiệu người ứng cử; Nghị quyết số"
                " 110/2025/UBTVQH15;"
            ),
            {
                (SELF, "can-cu", "101/2025/UBTVQH15"),
                (SELF, "can-cu", "110/2025/UBTVQH15"),
            },
        ),
        (
            "(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 10/01/2024)",
            {(SELF, "phu-luc", "45/QĐ-UBND")},
        ),
    ],
)
def test_what_a_document_rests_on_stands_before_its_first_heading(
    text: str, expected: set[Edge]
) -> None:
    assert edges(text, opens=True) == expected
    assert not any(kind == "can-cu" for _, kind, _ in edges(text))


@pytest.mark.parametrize(
    ("kind", "example"),
    [(form.kind, example) for form in BETWEEN for example in form.examples],
)
def test_an_example_leads_from_the_first_citation_to_the_second(
    kind: RelationKind, example: str
) -> None:
    (cue,) = relation_cues(example, recognise(example))
    assert (cue.source, cue.kind, cue.target) == (0, kind, 1)


@pytest.mark.parametrize(
    ("kind", "example"),
    [(form.kind, example) for form in PASSIVE for example in form.examples],
)
def test_an_example_in_the_passive_leads_back(kind: RelationKind, example: str) -> None:
    (cue,) = relation_cues(example, recognise(example))
    assert (cue.source, cue.kind, cue.target) == (1, kind, 0)


@pytest.mark.parametrize(
    ("kind", "example"),
    [(form.kind, example) for form in (*OWN, *OPENING) for example in form.examples],
)
def test_an_example_leads_from_the_document_itself(
    kind: RelationKind, example: str
) -> None:
    (cue,) = relation_cues(example, recognise(example), opens=True)
    assert (cue.source, cue.kind, cue.target) == (None, kind, 0)


def test_the_span_holds_the_words_that_say_so_however_they_are_encoded() -> None:
    decomposed = "Ta\u0323i Quy\u00ea\u0301t \u0111i\u0323nh: "
    text = f"{decomposed}thực hiện Chỉ thị số 5-CT/TW ngày 15/5/2016."
    (cue,) = relation_cues(text, recognise(text))
    said = text[cue.span.start : cue.span.end]
    assert said == "thực hiện Chỉ thị số 5-CT/TW ngày 15/5/2016"
