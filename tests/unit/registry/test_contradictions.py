import pytest

from macros.model.contradiction import Contradiction, ContradictionKind
from tests.plan_folder import (
    contradictions_in,
)

Kind = ContradictionKind
SERVICE = "về tăng cường kỷ luật, kỷ cương hành chính trong phục vụ Nhân dân"


def said(contradiction: Contradiction) -> list[str]:
    return [reading.says for reading in contradiction.readings]


@pytest.mark.parametrize(
    ("text", "kind", "readings"),
    [
        pytest.param(
            "Kết luận số 43-KL/TW ngày 24/11/2023; "
            "Nghị quyết số 43-NQ/TW ngày 24/11/2023.",
            Kind.TYPE,
            ["Kết luận số 43-KL/TW", "Nghị quyết số 43-NQ/TW"],
            id="two types",
        ),
        pytest.param(
            "Kết luận số 7-KL/TU ngày 01/3/2024; Chỉ thị số 07-CT/TU ngày 01/3/2024; "
            "Nghị quyết số 7-NQ/TU ngày 01/3/2024.",
            Kind.TYPE,
            ["Chỉ thị số 07-CT/TU", "Kết luận số 7-KL/TU", "Nghị quyết số 7-NQ/TU"],
            id="three types, one finding",
        ),
        pytest.param(
            "Kết luận số 12-KL/TU ngày 10/3/2024; Kết luận số 12-KL/TU ngày 13/3/2024.",
            Kind.DATE,
            ["ngày 10/3/2024", "ngày 13/3/2024"],
            id="two dates",
        ),
        pytest.param(
            "Nghị định số 59/2023/NĐ-CP ngày 14/8/2023; 59/2023/NĐ-CP ngày 14/8/2024.",
            Kind.DATE,
            ["ngày 14/8/2023", "ngày 14/8/2024"],
            id="two years beside a number with its year",
        ),
        pytest.param(
            f"Chỉ thị số 27/CT-TTg ngày 15/9/2023 {SERVICE}. "
            f"Chỉ thị số 27/CT-TTg ngày 15/9/2022 {SERVICE}.",
            Kind.NUMBER,
            [
                "Chỉ thị số 27/CT-TTg ngày 15/9/2022",
                "Chỉ thị số 27/CT-TTg ngày 15/9/2023",
            ],
            id="one number and title, two years",
        ),
        pytest.param(
            f"Kế hoạch số 27/KH-UBND ngày 15/9/2023 {SERVICE}. "
            f"Kế hoạch số 72/KH-UBND ngày 15/9/2023 {SERVICE}.",
            Kind.NUMBER,
            [
                "Kế hoạch số 27/KH-UBND ngày 15/9/2023",
                "Kế hoạch số 72/KH-UBND ngày 15/9/2023",
            ],
            id="one day and title, two numbers",
        ),
        pytest.param(
            f"Chỉ thị số 27/CT-TTg ngày 15/9/2023 {SERVICE}. "
            f"Chỉ thị số 23/CT-TTg ngày 25/9/2023 {SERVICE}.",
            Kind.NUMBER,
            [
                "Chỉ thị số 23/CT-TTg ngày 25/9/2023",
                "Chỉ thị số 27/CT-TTg ngày 15/9/2023",
            ],
            id="one title of a year, two numbers and days",
        ),
        pytest.param(
            "Kết luận số 12-KL/TW của Bộ Chính trị; Kết luận số 12-KL/TW của Tỉnh ủy.",
            Kind.ISSUER,
            ["của Bộ Chính trị", "của Tỉnh ủy"],
            id="two issuers of the register",
        ),
        pytest.param(
            "Công văn số 9/SNV-TT của Sở Nội vụ; Công văn số 9/SNV-TT của Sở Y tế.",
            Kind.ISSUER,
            ["của Sở Nội vụ", "của Sở Y tế"],
            id="two issuers that no register knows",
        ),
        pytest.param(
            "Nghị quyết số 58-NQ/TU; Nghị quyết số 58/NQ-TU.",
            Kind.SEPARATOR,
            ["58-NQ/TU", "58/NQ-TU"],
            id="separators swapped",
        ),
        pytest.param(
            "Kế hoạch số 15/KH-UBND; Kế hoạch số 015-KH/UBND.",
            Kind.SEPARATOR,
            ["15/KH-UBND", "15-KH/UBND"],
            id="separators swapped, of the State",
        ),
        pytest.param(
            "Công văn số 3129/TTr-SNV ngày 01/3/2024.",
            Kind.TYPE_CODE,
            ["gọi là công văn, nhưng “TTr” là ký hiệu của tờ trình"],
            id="a letter with the code of a proposal",
        ),
        pytest.param(
            "Thông tri số 37-TTr/TU và Thông tri 37-TT/TU",
            Kind.TYPE_CODE,
            ["gọi là thông tri, nhưng “TTr” là ký hiệu của tờ trình"],
            id="a circular with the code of a proposal",
        ),
        pytest.param(
            "Kết luận số 12-KL/TU ngày 31/02/2024.",
            Kind.NO_SUCH_DAY,
            ["ngày 31/02/2024"],
            id="no such day",
        ),
        pytest.param(
            "Kết luận số 12-KL/TU ngày 31 tháng 9  năm 2024.",
            Kind.NO_SUCH_DAY,
            ["ngày 31 tháng 9 năm 2024"],
            id="no such day, in words",
        ),
        pytest.param(
            "Kết luận số 62-KL/TW ngày 08/12/2019 của Bộ Chính trị (khóa XI).",
            Kind.TERM,
            ["khóa XI (2011–2016), nhưng ngày 08/12/2019"],
            id="a term that was over",
        ),
        pytest.param(
            "Chỉ thị số 11-CT/TU về công tác dân vận trong cơ quan. "
            "Chỉ thị số 11-CT/TU về công tác dân vận của cơ quan.",
            Kind.TITLE,
            [
                "về công tác dân vận trong cơ quan",
                "về công tác dân vận của cơ quan",
            ],
            id="titles that differ in a word",
        ),
    ],
)
def test_a_contradiction_is_found_with_its_readings(
    text: str, kind: ContradictionKind, readings: list[str]
) -> None:
    [found] = contradictions_in(text)
    assert (found.kind, said(found)) == (kind, readings)
    assert found.is_weak is (kind is Kind.TITLE)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Kết luận số 43-KL/TW ngày 07/01/2019; "
            "Nghị quyết số 43-NQ/TW ngày 24/11/2023; 43-NQ/TU ngày 24/11/2023.",
            id="two types of other days and bodies",
        ),
        pytest.param(
            f"Quyết định số 27, 28/QĐ-UBND ngày 15/9/2023 của UBND huyện {SERVICE}.",
            id="two numbers that share a title",
        ),
        pytest.param(
            f"Kế hoạch số 27/KH-UBND ngày 15/9/2023 {SERVICE}. "
            f"Kế hoạch số 72/KH-UBND ngày 10/10/2023 {SERVICE}.",
            id="two plans of a year under one title",
        ),
        pytest.param(
            f"Chỉ thị số 27/CT-TTg ngày 15/9/2023 {SERVICE}. "
            f"Chỉ thị số 23/CT-TTg ngày 25/9/2020 {SERVICE}.",
            id="one title, other numbers of other years",
        ),
        pytest.param(
            f"Chỉ thị số 27/CT-TTg ngày 15/9/2023 {SERVICE}. "
            f"Chỉ thị số 27/CT-UBND ngày 15/9/2022 {SERVICE}. "
            f"Nghị quyết số 28/NQ-CP ngày 15/9/2023 {SERVICE}.",
            id="one title of other bodies, or other types",
        ),
        pytest.param(
            "Chỉ thị số 27/CT-TTg ngày 15/9/2023 về công tác dân vận. "
            "Chỉ thị số 27/CT-TTg ngày 15/9/2022 về công tác dân vận.",
            id="a title that many have",
        ),
        pytest.param(
            f"Chỉ thị số 27/CT-TTg {SERVICE}. Chỉ thị số 23/CT-TTg {SERVICE}.",
            id="numbers without days",
        ),
        pytest.param(
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; "
            "Nghị quyết số 30/NQ-CP ngày 05/3/2020.",
            id="a number with its year and one without are two series",
        ),
        pytest.param(
            "Kết luận số 43-KL/TW ngày 07/01/2019 và Kết luận số 43-KL/TW "
            "ngày 24/11/2023.",
            id="one number in two years",
        ),
        pytest.param(
            "Chỉ thị số 11-CT/TU ngày 28/9/2021 của Tỉnh ủy Lạng Sơn; "
            "Chỉ thị số 11-CT/TU ngày 05/10/2021 của Tỉnh ủy Bắc Giang.",
            id="one number in two provinces",
        ),
        pytest.param(
            "Kết luận số 06-KL/TU ngày 01/3/2024; 6-KL/TU ngày 01/3/2024.",
            id="leading zeros",
        ),
        pytest.param(
            "Kế hoạch số 1043-KH/BCSD; Kế hoạch số 1043-KH/BCSĐ.",
            id="the stroke of BCSĐ",
        ),
        pytest.param(
            "Nghị quyết số 9/NQ-HDND; Nghị quyết số 9/NQ-HĐND.",
            id="the stroke of HĐND",
        ),
        pytest.param(
            "Đề án số 01-DA/TU; Đề án số 01-ĐA/TU.",
            id="the stroke of a type",
        ),
        pytest.param("Kế hoạch số 50 KH/HU; 50-KH/HU.", id="a lost hyphen"),
        pytest.param("Quy định số 124-QĐ/TW.", id="a Party regulation"),
        pytest.param("Quy chế làm việc số 26-QC/BCĐ.", id="a kind of a type"),
        pytest.param("Chương trình số 34-CTR/HU.", id="a code in capitals"),
        pytest.param("Công văn số 15/UBND-NV.", id="a letter without a type code"),
        pytest.param("văn bản số 15/KH-UBND.", id="a word for every type"),
        pytest.param(
            "Nghị quyết số 403/2017/NQLT-UBTVQH14.", id="a joint text by its type"
        ),
        pytest.param(
            "Kết luận số 62-KL/TW ngày 08/12/2013 của Bộ Chính trị (khóa XI).",
            id="a term that was on",
        ),
        pytest.param(
            "Kết luận số 62-KL/TW ngày 05/01/2016 của Bộ Chính trị (khóa XI).",
            id="the last year of a term",
        ),
        pytest.param(
            "Kết luận số 62-KL/TW của Bộ Chính trị (khóa XI).",
            id="a term without a date",
        ),
        pytest.param(
            "Kết luận số 62-KL/TW ngày 08/12/2019 của Bộ Chính trị (khóa XL).",
            id="a term that is not in the table",
        ),
        pytest.param(
            "Nghị quyết số 12-NQ/TU ngày 05/3/2021 của Tỉnh ủy khóa XI.",
            id="a province counts terms of its own",
        ),
        pytest.param(
            "Nghị quyết số 12/2019/QH14 ngày 05/3/2019 của Quốc hội khóa XIV.",
            id="the National Assembly counts terms of its own",
        ),
        pytest.param(
            "Chỉ thị số 11-CT/TU của Tỉnh ủy; Chỉ thị số 11-CT/TU của Ban Thường vụ "
            "Tỉnh ủy; Chỉ thị số 11-CT/TU CỦA TỈNH ỦY.",
            id="one issuer under several names",
        ),
        pytest.param(
            "Chỉ thị số 11-CT/TU về công tác dân vận trong tình hình mới. "
            "Chỉ thị số 11-CT/TU về công tác dân vận.",
            id="a title and its beginning",
        ),
        pytest.param(
            "Chỉ thị số 11-CT/TU về “Đổi mới công tác dân vận - tôn giáo”. "
            "Chỉ thị số 11-CT/TU Về việc đổi mới công tác dân vận tôn giáo.",
            id="quotes, a dash, the case and the head of a title",
        ),
        pytest.param(
            "Chỉ thị số 11-CT/TU về việc ban hành Quy chế làm việc. "
            "Chỉ thị số 11-CT/TU ban hành Quy chế làm việc.",
            id="two heads of a title",
        ),
        pytest.param(
            "Chỉ thị số 11-CT/TU về văn hoá của Uỷ ban. "
            "Chỉ thị số 11-CT/TU về văn hóa của Ủy ban.",
            id="the place of a tone mark",
        ),
        pytest.param(
            "Luật Dân quân tự vệ năm 2019 và Luật Dân quân tự vệ.",
            id="a law by its name",
        ),
        pytest.param("Kế hoạch này; Kế hoạch này.", id="the document itself"),
    ],
)
def test_what_agrees_is_no_contradiction(text: str) -> None:
    assert contradictions_in(text) == []
