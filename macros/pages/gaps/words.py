"""What each kind of gap is called, what it means, what a clerk may do about it."""

from dataclasses import dataclass

from macros.model.gap import GapKind, GapNote

_PLANS = "huong-dan/them-ke-hoach/"
_HEAD = f"{_PLANS}#phan-khai-bao"
_OVERRIDE = f"{_PLANS}#ghi-de"


@dataclass(frozen=True, slots=True)
class GapMeaning:
    """The meaning of a kind with its rule, the way to mend, the section of the guide.

    Words between backticks are keys and lines of a file.
    """

    meaning: str
    mend: str
    guide: str
    guide_title: str


TITLES = {
    GapKind.NO_PLAN: "Văn bản chưa thấy kế hoạch nào thực hiện",
    GapKind.NO_DIRECTIVE: "Kế hoạch chưa thấy nêu văn bản mà nó thực hiện",
    GapKind.NO_LEAD: "Nhiệm vụ chưa thấy cơ quan chủ trì",
    GapKind.NO_DUE: "Nhiệm vụ chưa thấy thời hạn",
    GapKind.NO_TASK: "Cơ quan chưa thấy có nhiệm vụ",
    GapKind.NO_DATE: "Văn bản được dẫn chưa thấy ngày ban hành",
    GapKind.NO_NUMBER: "Kế hoạch chưa thấy số",
    GapKind.NO_DAY: "Kế hoạch chưa thấy đủ ngày ban hành",
    GapKind.OPEN_CITATION: "Chỗ dẫn chưa rõ là văn bản nào",
}
NOTES = {
    GapNote.CHECKED: "đã đối chiếu, bản gốc không nêu",
    GapNote.WORKED_OUT: "tính được ngày theo mốc năm của văn bản",
    GapNote.YEAR_KNOWN: "mới biết năm",
    GapNote.ISSUES: "cơ quan ban hành văn bản",
    GapNote.PARTS_WORK: "cơ quan trực thuộc có nhiệm vụ",
    GapNote.GROUP: "nhóm cơ quan",
    GapNote.HEADS_SECTION: "có mục mang tên mà chưa đọc được việc nào",
}
MEANINGS = {
    GapKind.NO_PLAN: GapMeaning(
        "Chưa thấy câu nào của kế hoạch, phần khai báo nào nói một kế hoạch trong thư "
        "viện thực hiện, cụ thể hóa, hướng dẫn hay căn cứ văn bản này, kể cả qua văn "
        "bản khác; chưa thấy nhiệm vụ nào dẫn, kế hoạch nào sơ kết, tổng kết văn bản "
        "này. Không kể văn bản đã hết hiệu lực, đã được thay thế và văn bản không giao "
        "việc như báo cáo, tờ trình.",
        "Kế hoạch có thực hiện văn bản ấy mà chữ không nói rõ thì ghi mã của văn bản "
        "vào `thuc_hien` ở đầu tệp kế hoạch.",
        _HEAD,
        "phần khai báo của kế hoạch",
    ),
    GapKind.NO_DIRECTIVE: GapMeaning(
        "Chưa thấy chữ của kế hoạch hay phần khai báo nêu văn bản của cấp trên hoặc "
        "cùng cấp mà kế hoạch thực hiện hay căn cứ.",
        "Biết rõ văn bản ấy thì ghi mã hoặc số, ký hiệu vào `thuc_hien` ở đầu tệp.",
        _HEAD,
        "phần khai báo của kế hoạch",
    ),
    GapKind.NO_LEAD: GapMeaning(
        "Chưa thấy đoạn văn nêu cơ quan nào chủ trì. Không kể nhiệm vụ có in tên cơ "
        "quan mà danh mục chưa có tên ấy.",
        'Văn bản khác đã phân công thì ghi đè dưới đoạn bằng `{: lead="..." }`. Đã đối '
        'chiếu mà bản gốc không nêu thì ghi `{: lead="" }`: dòng ở đây sẽ nói rõ.',
        _OVERRIDE,
        "ghi đè một nhiệm vụ",
    ),
    GapKind.NO_DUE: GapMeaning(
        "Chưa thấy đoạn văn nêu thời hạn. Không kể việc “thường xuyên”, “hằng năm”.",
        'Văn bản khác đã định thời hạn thì ghi đè dưới đoạn bằng `{: due="..." }`. Đã '
        'đối chiếu mà bản gốc không nêu thì ghi `{: due="" }`: dòng ở đây sẽ nói rõ.',
        _OVERRIDE,
        "ghi đè một nhiệm vụ",
    ),
    GapKind.NO_TASK: GapMeaning(
        "Cơ quan có trong danh mục, nhưng chưa thấy kế hoạch nào giao chủ trì hay phối "
        "hợp một nhiệm vụ. Có cơ quan chỉ ban hành văn bản, hoặc làm việc qua cơ quan "
        "trực thuộc: dòng nào như vậy có ghi. Không kể cơ quan kết thúc hoạt động "
        "trước kế hoạch đầu tiên, cơ quan ra đời sau kế hoạch mới nhất.",
        "Kế hoạch gọi cơ quan bằng tên khác thì thêm tên ấy vào `ten_khac` trong danh "
        "mục; việc chưa được nhận ra thì ghi đè dưới đoạn.",
        f"{_PLANS}#them-co-quan",
        "thêm cơ quan vào danh mục",
    ),
    GapKind.NO_DATE: GapMeaning(
        "Chưa thấy chỗ dẫn nào, tệp nào ghi đủ ngày, tháng, năm ban hành.",
        "Tra bản gốc rồi điền `ngay` vào tệp của văn bản trong `plans/van-ban/`, kèm "
        "nguồn; chưa có tệp thì tạo tệp bằng lệnh.",
        "huong-dan/them-van-ban/#phan-khai-bao",
        "tệp của văn bản được dẫn",
    ),
    GapKind.NO_NUMBER: GapMeaning(
        "Bản mà thư viện có để trống số; thư viện không tự điền.",
        "Có bản đã vào số thì ghi `so` ở đầu tệp.",
        _HEAD,
        "phần khai báo của kế hoạch",
    ),
    GapKind.NO_DAY: GapMeaning(
        "Bản mà thư viện có không ghi ngày ban hành, hoặc để trống ngày; thư viện "
        "không tự điền.",
        "Có bản đã ghi ngày thì ghi `ngay` ở đầu tệp.",
        _HEAD,
        "phần khai báo của kế hoạch",
    ),
    GapKind.OPEN_CITATION: GapMeaning(
        "Có nhiều văn bản hợp với cách dẫn, hoặc chưa thấy văn bản nào ở trên hợp với "
        "cách gọi tắt; thư viện không tự chọn.",
        "Đối chiếu bản gốc xem có sót ngày, sót chữ khi chép hay không; bản gốc in như "
        "vậy thì để nguyên.",
        "huong-dan/loi/#dan-chua-xac-dinh",
        "chưa xác định được văn bản được dẫn",
    ),
}
