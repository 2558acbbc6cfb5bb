"""What each kind of contradiction is called, and one in a line."""

from dataclasses import dataclass

from macros.model.contradiction import ContradictionKind

KINDS = {
    ContradictionKind.TYPE: "Cùng số, cùng ngày, khác loại văn bản",
    ContradictionKind.DATE: "Một văn bản, hai ngày",
    ContradictionKind.NUMBER: "Cùng trích yếu, cùng cơ quan, khác số hoặc khác ngày",
    ContradictionKind.ISSUER: "Một văn bản, hai cơ quan ban hành",
    ContradictionKind.SEPARATOR: "Một văn bản, hai cách đặt dấu trong số, ký hiệu",
    ContradictionKind.TYPE_CODE: "Tên loại không hợp với ký hiệu",
    ContradictionKind.NO_SUCH_DAY: "Ngày không có trong lịch",
    ContradictionKind.TERM: "Khóa không hợp với năm",
    ContradictionKind.TITLE: "Trích yếu khác nhau ở vài chữ",
}


@dataclass(frozen=True, slots=True)
class ContradictionNote:
    """A finding: its id and kind, what sources say, in how many more ways they do.

    `clause_ids` are clauses of the page itself that take part.
    """

    id: str
    kind: str
    readings: tuple[str, ...]
    more: int = 0
    clause_ids: tuple[str, ...] = ()
