"""Words that names of bodies begin with, and what only looks like such a name.

"Ban Dân vận" is a body and "Ban hành quy chế" an order, "Báo Lạng Sơn" and "Báo cáo kết
quả" as well: a head word makes no name where a small letter goes on to another word.
"""

# Each head with the words that make another word of it.
_HEADS = {
    "Ban": "hành|đầu|ngày|đêm|phát|tặng|thưởng|bố|sơ",
    "Ban chỉ đạo": "",
    "Ban giám sát": "",
    "Ban tổ chức": "",
    "Báo": "cáo|chí|hiệu|động|danh|đáp|công|giá|tin|trước|hại|bài",
    "Bảo tàng": "",
    "Bệnh viện": "",
    "Bộ": "phận|luật|máy|mặt|ảnh|phim|tiêu chí|tài liệu|câu hỏi|thủ tục|quy tắc|quy chế"
    "|công cụ|chỉ số|mã|dữ liệu|cơ sở|nhận diện|sách|đề|giáo trình|hồ sơ|số liệu|tranh",
    "Chi bộ": "",
    "Chi cục": "",
    "Chi đoàn": "",
    "Chi hội": "",
    "Chính phủ": "",
    "Công an": "",
    "Công đoàn": "viên",
    "Công ty": "",
    "Cục": "bộ|diện|thế",
    "Đài": "tưởng niệm|liệt sĩ|hoa|các",
    "Đảng bộ": "",
    "Đảng đoàn": "",
    "Đảng ủy": "viên",
    "Đoàn giám sát": "",
    "Đoàn kiểm tra": "",
    "Đoàn": "kết|viên|tụ|phí",
    "HĐND": "",
    "Học viện": "",
    "Hội": "nghị|thảo|thi|diễn|trại|chợ|nhập|tụ|họp|đàm|trường|báo|chẩn|viên|ý|thao"
    "|xuân",
    "Hợp tác xã": "",
    "Huyện đoàn": "",
    "Huyện ủy": "viên",
    "Kho bạc": "",
    "Liên đoàn": "",
    "Liên hiệp": "",
    "Liên minh": "",
    "Mặt trận": "tư tưởng|văn hóa|kinh tế|này",
    "MTTQ": "",
    "Ngân hàng": "dữ liệu|câu hỏi|đề|máu|gen",
    "Nhà văn hóa": "",
    "Phòng": "chống|ngừa|ngự|trừ|bị|bệnh|cháy|tránh|hộ|dịch|vệ|thủ|họp|đọc|khách|học",
    "Quận ủy": "viên",
    "Quốc hội": "",
    "Sở": "hữu|thích|đoản|trường|dĩ|tại|nguyện|cầu",
    "Tập đoàn": "",
    "Thành đoàn": "",
    "Thành ủy": "viên",
    # "Thanh tra việc thực hiện" is an order: the body's name goes on as in these.
    "Thanh tra Chính phủ": "",
    "Thanh tra Nhà nước": "",
    "Thanh tra huyện": "",
    "Thanh tra nhân dân": "",
    "Thanh tra thành phố": "",
    "Thanh tra tỉnh": "",
    "Thị ủy": "viên",
    "Thường trực": "",
    "Thường vụ": "",
    "Tỉnh đoàn": "",
    "Tỉnh ủy": "viên",
    "Tòa án": "",
    "Tổ chỉ đạo": "",
    "Tổ giúp việc": "",
    "Tổ kiểm tra": "",
    "Tổ": "chức|quốc|tiên|hợp|ấm",
    "Tổng công ty": "",
    "Tổng cục": "",
    "Trung tâm": "của|là",
    "Trường": "hợp|kỳ|tồn|sinh|quay|đoạn|kỷ",
    "UBMTTQ": "",
    "UBND": "",
    "Ủy ban": "",
    "Văn phòng": "phẩm",
    "Viện": "dẫn|trợ|phí|cớ|lẽ",
    "Xã đoàn": "",
}
_GROUP = (
    "(?:[Cc]ơ quan|[Pp]hòng|[Bb]an|[Ss]ở|[Bb]ộ|[Đđ]ơn vị|đoàn thể|[Tt]ổ chức|cấp ủy"
    "|[Hh]ội|ngành|địa phương)"
)
# các sở, ban, ngành · Sở, ban, ngành: several under one "các", or in one list
_MORE = rf"(?:\s*,\s+{_GROUP}(?!\w))"


def _pattern(head: str, others: str) -> str:
    """Return a pattern of a head word where none of the *others* follows it.

    "Phòng, chống" is one word, too.
    """
    words = r"\s+".join(head.split())
    return rf"{words}(?!,?\s+(?:{others})(?!\w))" if others else words


_NAMED = "|".join(
    _pattern(case(head), case(others))
    # Longer heads come first: "Ban" is no head of "Bảo tàng", nor "Tổ" of "Tổng cục".
    for head, others in sorted(_HEADS.items(), key=lambda item: -len(item[0]))
    for case in ((str,) if head.isupper() else (str, str.upper))
)
BODY_HEAD = (
    rf"(?:[Cc]ác\s+{_GROUP}(?!\w){_MORE}{{0,9}}"
    rf"|(?:Sở|Phòng|Ban|Bộ){_MORE}{{1,9}}|{_NAMED})"
)
