"""Whether a document stands, as a sentence."""

import pytest

from macros.frame.currency import state_sentence
from macros.frame.page import Links
from macros.words.currency import StateTold
from macros.words.named import Named

CAUSES = (Named("Luật <B>", "van-ban/luat-b/"), Named("văn bản <mới>"))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (StateTold("có hiệu lực"), "<strong>Có hiệu lực</strong>. "),
        (
            StateTold("đã hết hiệu lực", since="từ năm 2021", source="Nguồn: A."),
            "<strong>Đã hết hiệu lực</strong>, từ năm 2021. Nguồn: A.",
        ),
        (
            StateTold("đã được thay thế", CAUSES),
            (
                '<strong>Đã được thay thế</strong> bởi <a href="../../van-ban/luat-b/">'
                "Luật &lt;B&gt;</a>, văn bản &lt;mới&gt;. "
            ),
        ),
    ],
)
def test_a_state_has_its_causes_its_time_and_its_source(
    told: StateTold, expected: str
) -> None:
    assert state_sentence(told, Links("van-ban/luat-a/")) == expected
