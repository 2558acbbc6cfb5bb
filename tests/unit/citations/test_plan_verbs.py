"""What plans say that they do to documents: review, repeal, amend, guide, carry out."""

import pytest

from tests.relation_edges import SELF, Edge, edges

# Each sentence with all that it says.
SENTENCES: list[tuple[str, set[Edge]]] = [
    (
        (
            "Kiểm tra việc thực hiện Chỉ thị số 40-CT/TW; kiểm điểm tình hình thực hiện"
            " Nghị quyết số 26-NQ/TW."
        ),
        set(),  # carried out, but not by this sentence
    ),
    (
        (
            "Báo cáo kết quả sau 03 năm thực hiện Kết luận số 115-KL/TU ngày 9/7/2021"
            " của Ban Thường vụ Tỉnh ủy về tăng cường sự lãnh đạo."
        ),
        {(SELF, "so-ket", "115-KL/TU")},
    ),
    (
        (
            "Tham mưu báo cáo Tỉnh ủy kết quả 10 năm triển khai thực hiện Quyết định số"
            " 217-QĐ/TW, Quyết định số 218-QĐ/TW của Bộ Chính trị."
        ),
        {(SELF, "so-ket", "217-QĐ/TW"), (SELF, "so-ket", "218-QĐ/TW")},
    ),
    (
        "Tổ chức hội nghị đánh giá 5 năm thực hiện Đề án số 4-ĐA/TU của Tỉnh ủy.",
        {(SELF, "so-ket", "4-ĐA/TU")},
    ),
    (
        "Xây dựng báo cáo tổng kết, đánh giá 15 năm thực hiện Chỉ thị số 40-CT/TW.",
        {(SELF, "tong-ket", "40-CT/TW")},
    ),
    (
        (
            "Theo Báo cáo số 120/BC-UBND ngày 05/12/2025 của UBND tỉnh về kết quả"
            " thực hiện Nghị quyết số 66/NQ-CP;"
        ),
        {("120/BC-UBND", "so-ket", "66/NQ-CP")},
    ),
    (
        (
            "Kế hoạch số 9-KH/UBKT của Ủy ban Kiểm tra về kiểm tra việc thực hiện"
            " Quy định số 124-QĐ/TW."
        ),
        set(),  # a check carries out nothing
    ),
    (
        "Bãi bỏ Quyết định số 350/QĐ-UBND ngày 01/02/2019 của UBND tỉnh.",
        {(SELF, "bai-bo", "350/QĐ-UBND")},
    ),
    (
        (
            "Bãi bỏ Quyết định số 350/QĐ-UBND ngày 01/02/2019 của UBND tỉnh và Quyết"
            " định số 12/QĐ-UBND ngày 05/01/2015 của UBND tỉnh."
        ),
        {(SELF, "bai-bo", "350/QĐ-UBND"), (SELF, "bai-bo", "12/QĐ-UBND")},
    ),
    (
        "Nay thay thế Kế hoạch số 77-KH/TU ngày 03/3/2020 của Ban Thường vụ Tỉnh ủy.",
        {(SELF, "thay-the", "77-KH/TU")},
    ),
    (
        (
            "Hướng dẫn này, các phụ lục kèm theo có hiệu lực từ ngày ký và thay thế các"
            " Hướng dẫn số 16-HD/BTCTW ngày 15/02/2022, Hướng dẫn số 21-HD/BTCTW ngày"
            " 20/9/2022 của Ban Tổ chức Trung ương."
        ),
        {
            (SELF, "thay-the", "16-HD/BTCTW"),
            (SELF, "thay-the", "21-HD/BTCTW"),
        },
    ),
    (
        (
            "Sửa đổi, bổ sung khoản 2 Điều 5 của Quy định ban hành kèm theo Quyết định"
            " số 12/2020/QĐ-UBND ngày 06/3/2020 của UBND tỉnh."
        ),
        {(SELF, "sua-doi", "12/2020/QĐ-UBND")},
    ),
    (
        "Đề xuất bãi bỏ Quyết định số 350/QĐ-UBND; kiến nghị thay thế 12/QĐ-UBND.",
        set(),  # asked for, not done
    ),
    (
        "Hướng dẫn các xã, phường thực hiện Nghị định số 59/2023/NĐ-CP của Chính phủ.",
        {(SELF, "huong-dan", "59/2023/NĐ-CP")},
    ),
    (
        "Chủ trì hướng dẫn thực hiện một số điều của Nghị định số 59/2023/NĐ-CP.",
        {(SELF, "huong-dan", "59/2023/NĐ-CP")},
    ),
    (
        "Rà soát các văn bản hướng dẫn thực hiện Nghị định số 59/2023/NĐ-CP.",
        set(),  # guidance of others
    ),
    (
        (
            "Việc lựa chọn bảo đảm đúng quy định tại khoản 1, Điều 5 Nghị định số"
            " 24/2024/NĐ-CP; xử lý cán bộ không đúng quy định của Luật Thanh tra."
        ),
        {(SELF, "thuc-hien", "24/2024/NĐ-CP")},
    ),
    (
        (
            "Triển khai theo đúng quy định của Luật Thanh niên, Luật Công đoàn và các"
            " văn bản liên quan."
        ),
        {(SELF, "thuc-hien", "Luật Thanh niên"), (SELF, "thuc-hien", "Luật Công đoàn")},
    ),
    (
        (
            "Quán triệt và thực hiện các văn bản: Nghị quyết số 57-NQ/TW ngày"
            " 22/12/2024 của Bộ Chính trị về đột phá khoa học; Chỉ thị số 5-CT/TW ngày"
            " 15/5/2016; Kết luận số 1-KL/TW của Bộ Chính trị về học tập Bác."
        ),
        {
            (SELF, "thuc-hien", "57-NQ/TW"),
            (SELF, "thuc-hien", "5-CT/TW"),
            (SELF, "thuc-hien", "1-KL/TW"),
        },
    ),
    (
        (
            "Quán triệt và thực hiện: Nghị quyết số 57-NQ/TW ngày 22/12/2024; các Chỉ"
            " thị số 5-CT/TW, Kết luận số 1-KL/TW."
        ),
        {
            (SELF, "thuc-hien", "57-NQ/TW"),
            (SELF, "thuc-hien", "5-CT/TW"),
            (SELF, "thuc-hien", "1-KL/TW"),
        },
    ),
    (
        (
            "Quán triệt, thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính"
            " trị về phát triển khoa học, công nghệ, Chỉ thị số 5-CT/TW của Bộ Chính"
            " trị về đẩy mạnh học tập và Kết luận số 1-KL/TW."
        ),
        {
            (SELF, "thuc-hien", "57-NQ/TW"),
            (SELF, "thuc-hien", "5-CT/TW"),
            (SELF, "thuc-hien", "1-KL/TW"),
        },
    ),
    (
        (
            "Thực hiện Kế hoạch số 9-KH/TU của Tỉnh ủy về triển khai Chương trình mục"
            " tiêu và Đề án số 4-ĐA/TU."
        ),
        {(SELF, "thuc-hien", "9-KH/TU")},  # the title may name the second
    ),
    (
        (
            "Thực hiện Quyết định số 2138/QĐ-TTg ngày 27/9/2025. Ủy ban nhân dân tỉnh"
            " ban hành Kế hoạch thi hành Luật Thanh niên như sau:"
        ),
        {(SELF, "thuc-hien", "2138/QĐ-TTg"), (SELF, "thuc-hien", "Luật Thanh niên")},
    ),
    (
        (
            "Triển khai thực hiện Kế hoạch số 59/KH-GS của Ủy ban thường vụ Quốc hội về"
            " Giám sát chuyên đề việc thực hiện Nghị quyết số 88/2014/QH13."
        ),
        {(SELF, "thuc-hien", "59/KH-GS")},
    ),
    (
        (
            "Quyết định này có hiệu lực từ ngày ký, thay thế Quyết định số 12/QĐ-UBND"
            " ngày 05/01/2020 và bãi bỏ Quyết định số 13/QĐ-UBND ngày 06/01/2020."
        ),
        {(SELF, "thay-the", "12/QĐ-UBND"), (SELF, "bai-bo", "13/QĐ-UBND")},
    ),
    (
        (
            "Quyết định số 14/QĐ-UBND thay thế Quyết định số 12/QĐ-UBND của UBND tỉnh,"
            " sửa đổi một số điều của Quyết định số 13/QĐ-UBND."
        ),
        {
            ("14/QĐ-UBND", "thay-the", "12/QĐ-UBND"),
            ("14/QĐ-UBND", "sua-doi", "13/QĐ-UBND"),
        },
    ),
    (
        (
            "Kế hoạch này thay thế các Kế hoạch: số 12/KH-UBND ngày 05/01/2020; số"
            " 13/KH-UBND ngày 06/01/2020 của UBND tỉnh."
        ),
        {(SELF, "thay-the", "12/KH-UBND"), (SELF, "thay-the", "13/KH-UBND")},
    ),
    (
        "Điều chỉnh, bổ sung khoản 3 Mục II Kế hoạch số 12/KH-UBND ngày 05/01/2024.",
        {(SELF, "sua-doi", "12/KH-UBND")},
    ),
    (
        "Tham mưu UBND tỉnh hướng dẫn thực hiện Nghị định số 67/2025/NĐ-CP.",
        {(SELF, "huong-dan", "67/2025/NĐ-CP")},
    ),
    (
        "Phổ biến các văn bản chỉ đạo, hướng dẫn thực hiện Nghị định số 67/2025/NĐ-CP.",
        set(),
    ),
    (
        "Chấp hành nghiêm Quy định số 144-QĐ/TW; tuân thủ Quy chế số 5-QC/TU.",
        {(SELF, "thuc-hien", "144-QĐ/TW"), (SELF, "thuc-hien", "5-QC/TU")},
    ),
    (
        "Tham mưu báo cáo tình hình, kết quả thực hiện Chỉ thị số 40-CT/TW.",
        {(SELF, "so-ket", "40-CT/TW")},
    ),
    (
        (
            "Thực hiện nhiệm vụ theo quy định tại Nghị định số 24/2024/NĐ-CP; kết quả"
            " thực hiện nhiệm vụ được giao tại Kế hoạch số 5-KH/TU."
        ),
        set(),
    ),
    (
        (
            "Quyết định số 9/2024/QĐ-UBND sửa đổi, bổ sung một số điều của Quy định về"
            " khen thưởng ban hành kèm theo Quyết định số 5/2020/QĐ-UBND."
        ),
        {("9/2024/QĐ-UBND", "sua-doi", "5/2020/QĐ-UBND")},
    ),
    (
        (
            "Quyết định này có hiệu lực từ ngày ký và thay thế Danh mục thủ tục được"
            " công bố tại các Quyết định: số 2196/QĐ-UBND ngày 28/12/2021, số"
            " 1741/QĐ-UBND ngày 14/11/2019."
        ),
        {(SELF, "thay-the", "2196/QĐ-UBND"), (SELF, "thay-the", "1741/QĐ-UBND")},
    ),
    (
        "Gửi báo cáo 6 tháng thực hiện Kế hoạch số 5-KH/TU về Ban Dân vận Tỉnh ủy.",
        {(SELF, "so-ket", "5-KH/TU")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_verb_of_a_plan_says_this_and_no_more(text: str, expected: set[Edge]) -> None:
    assert edges(text) == expected
