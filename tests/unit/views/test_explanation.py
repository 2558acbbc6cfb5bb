from macros.views.explanation import explanations
from tests.plan_folder import a_library, a_plan_source


def test_each_task_is_explained_where_it_stands() -> None:
    body = (
        "## Tháng 2\n\n1. Báo cáo (Phòng Nội vụ).\n\n2. Phối hợp với Ban Dân vận "
        'Huyện ủy khảo sát (Phòng Nội vụ).\n{: due="2024-34" }'
    )
    library = a_library(a=a_plan_source(body, ma="a"))
    assert list(explanations(library)) == [
        (
            "ke-hoach/a.md:10:4 nhiem-vu a/thang-2.1 thời gian: 2024-02 (“Tháng 2”); "
            "chủ trì: Phòng Nội vụ; phối hợp: không nêu"
        ),
        (
            "ke-hoach/a.md:12:4 nhiem-vu a/thang-2.2 thời gian: 2024-34 (“Tháng 2”); "
            "chủ trì: Phòng Nội vụ; phối hợp: Ban Dân vận Huyện ủy "
            "[ghi đè; thư viện tự nhận ra thời gian: 2024-02; "
            "chủ trì: Phòng Nội vụ; phối hợp: Ban Dân vận Huyện ủy]"
        ),
    ]
