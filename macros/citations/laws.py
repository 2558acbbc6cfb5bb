"""Laws and codes that texts call by name, without a number."""

import re

from macros.citations.context import DATE, STOP
from macros.vietnamese.letters import CAPITALS, LETTERS

# Names that a plain rule would cut short (a comma, "và", a word that ends other names)
# or that texts write without capitals. Longest first, as whole words.
NAMES = """
An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật
Bảo hiểm xã hội
Bảo vệ bí mật nhà nước
Bảo vệ môi trường
Bảo vệ và kiểm dịch thực vật
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Bầu cử đại biểu Quốc hội và Hội đồng nhân dân các cấp
Bầu cử
Cán bộ, công chức
Căn cước
Công an nhân dân
Công đoàn
Cư trú
Cựu chiến binh
Dân quân tự vệ
Đất đai
Đầu tư công
Đầu tư
Đấu thầu
Doanh nghiệp
Dược
Giáo dục
Giao dịch điện tử
Hòa giải ở cơ sở
Hoà giải ở cơ sở
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hôn nhân và gia đình
Hợp tác xã
Khám bệnh, chữa bệnh
Khiếu nại
Lâm nghiệp
Lưu trữ
Mặt trận Tổ quốc Việt Nam
MTTQ Việt Nam
Ngân sách nhà nước
Nghĩa vụ quân sự
Nhà ở
Người khuyết tật
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng cháy và chữa cháy
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phổ biến, giáo dục pháp luật
Quản lý, sử dụng tài sản công
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quốc phòng
Sử dụng năng lượng tiết kiệm và hiệu quả
Tài nguyên, môi trường biển và hải đảo
Thanh niên
Thanh tra
Thi đua, khen thưởng
Thi hành án dân sự
Thi hành án hình sự
Thủy sản
Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở
Thực hiện dân chủ ở xã, phường, thị trấn
Tiếp cận thông tin
Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật
Tín ngưỡng, tôn giáo
Tố cáo
Tổ chức chính quyền địa phương
Tổ chức Chính phủ
Tổ chức Quốc hội
Trách nhiệm bồi thường của Nhà nước
Trật tự, an toàn giao thông đường bộ
Trưng cầu ý dân
Viên chức
Xuất cảnh, nhập cảnh của công dân Việt Nam
Xử lý vi phạm hành chính
""".strip().splitlines()


def _spaced(name: str) -> str:
    return r"\s+".join(re.escape(word) for word in name.split())


_KNOWN = "|".join(map(_spaced, sorted(NAMES, key=len, reverse=True)))
_WORD = rf"(?!{STOP}|và\s|tiếp\s+tục|thông\s+qua|sửa\s+đổi)[{LETTERS}]+"
# Luật Hải quan · Luật Giao thông đường bộ · Bộ luật Tố tụng hình sự
_PLAIN = rf"[{CAPITALS}][{LETTERS}]*(?:\s+{_WORD}){{0,6}}"
_AMENDING = r"Luật\s+s[ửu]a?\s+đổi,\s+bổ\s+sung\s+một\s+số\s+điều\s+của\s+(?:các\s+)?"

# Luật Tiếp công dân · Luật Bầu cử năm 2015 · Luật Đất đai (năm 2024)
# Luật sửa đổi, bổ sung một số điều của Luật Bầu cử ... ngày 24/6/2025
# but not Trường Đại học Luật Hà Nội
LAW = re.compile(
    rf"(?<![{LETTERS}])(?<!học\s)"
    rf"(?P<title>(?:{_AMENDING})?(?P<kind>Luật|Bộ\s+luật|Pháp\s+lệnh)\s+"
    rf"(?:(?i:{_KNOWN})(?![{LETTERS}])|{_PLAIN}))"
    r"(?:\s*(?P<bracket>\()?\s*(?:năm\s+)?(?P<law_year>[12][0-9]{3})(?![0-9/.-]*[0-9])"
    r"(?(bracket)\)))?"
    rf"(?i:{DATE})?"
)
