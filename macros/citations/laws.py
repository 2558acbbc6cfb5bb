"""Laws and codes that texts call by name, without a number."""

import re

# Names in force or lately replaced; matched as whole words, longest first.
NAMES = """
Bộ luật Dân sự
Bộ luật Hình sự
Bộ luật Lao động
Bộ luật Tố tụng dân sự
Bộ luật Tố tụng hình sự
Luật An ninh mạng
Luật Ban hành văn bản quy phạm pháp luật
Luật Bảo hiểm xã hội
Luật Bảo vệ bí mật nhà nước
Luật Bảo vệ môi trường
Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Luật Bình đẳng giới
Luật Cán bộ, công chức
Luật Công đoàn
Luật Cư trú
Luật Đất đai
Luật Đầu tư
Luật Đấu thầu
Luật Doanh nghiệp
Luật Giáo dục
Luật Giao dịch điện tử
Luật Hòa giải ở cơ sở
Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Luật Hộ tịch
Luật Khiếu nại
Luật Lâm nghiệp
Luật Lưu trữ
Luật Mặt trận Tổ quốc Việt Nam
Luật Ngân sách nhà nước
Luật Nghĩa vụ quân sự
Luật Nhà ở
Luật Phòng, chống tác hại của rượu, bia
Luật Phòng, chống tham nhũng
Luật Phổ biến, giáo dục pháp luật
Luật Quốc phòng
Luật Thanh niên
Luật Thanh tra
Luật Thi đua, khen thưởng
Luật Thủy sản
Luật Thực hành tiết kiệm, chống lãng phí
Luật Thực hiện dân chủ ở cơ sở
Luật Tiếp cận thông tin
Luật Tiếp công dân
Luật Tín ngưỡng, tôn giáo
Luật Tố cáo
Luật Tổ chức Chính phủ
Luật Tổ chức chính quyền địa phương
Luật Tổ chức Quốc hội
Luật Trưng cầu ý dân
Luật Viên chức
Luật Xây dựng
Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn
Pháp lệnh Tín ngưỡng, tôn giáo
""".strip().splitlines()


def _spaced(name: str) -> str:
    return r"\s+".join(re.escape(word) for word in name.split())


LAW = re.compile(
    r"(?<!\w)(?P<title>"
    + "|".join(map(_spaced, sorted(NAMES, key=len, reverse=True)))
    + r")(?!\w)(?:\s*\(?\s*năm\s+(?P<year>[12][0-9]{3})\)?)?"
)
