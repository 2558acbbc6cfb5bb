"""What the subject of a document says that the document does."""

import pytest

from macros.citations.recognise import recognise
from macros.citations.relation_cues import subject_cues
from macros.model.relation import RelationKind


@pytest.mark.parametrize(
    ("type_word", "subject", "kind"),
    [
        ("kế hoạch", "thực hiện Chỉ thị số 5-CT/TW", RelationKind.IMPLEMENTS),
        ("hướng dẫn", "thực hiện Chỉ thị số 5-CT/TW", RelationKind.GUIDES),
        ("kế hoạch", "về việc bãi bỏ Chỉ thị số 5-CT/TW", RelationKind.REPEALS),
        ("báo cáo", "sơ kết 5 năm thực hiện Chỉ thị số 5-CT/TW", RelationKind.REVIEWS),
    ],
)
def test_a_subject_says_what_its_document_does(
    type_word: str, subject: str, kind: RelationKind
) -> None:
    (cue,) = subject_cues(subject, recognise(subject), type_word)
    assert (cue.source, cue.kind, cue.target) == (None, kind, 0)


@pytest.mark.parametrize("subject", ["", "dân vận", "theo Chỉ thị số 5-CT/TW"])
def test_a_subject_may_say_nothing_of_a_document(subject: str) -> None:
    assert subject_cues(subject, recognise(subject), "kế hoạch") == ()
