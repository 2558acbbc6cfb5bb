"""What each kind of contradiction is called."""

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
