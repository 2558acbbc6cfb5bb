"""A library whose registers say that a district, a province and some bodies ended."""

from macros.pipeline import read_library
from macros.registry.library import Library
from tests.plan_folder import a_plan_source, register_texts

READ = "nguon: Công báo, kiem_tra: 2026-11-21"
ENDED_PLACES = f"""\
viet-nam: {{ten: Việt Nam, ten_day_du: nước Việt Nam, cap: trung-uong}}
tinh-a: {{ten: A, ten_day_du: tỉnh A, cap: tinh, ke_thua: tinh-b, {READ}}}
tinh-b:
  {{ten: B, ten_day_du: tỉnh B, cap: tinh, den: 2026-04-29, ke_thua: tp-b, {READ}}}
tp-b: {{ten: Thành phố B, ten_day_du: thành phố B, cap: tinh, tu: 2026-04-30, {READ}}}
tinh-c: {{ten: C, ten_day_du: tỉnh C, cap: tinh}}
huyen-c:
  {{ten: Huyện C, ten_day_du: huyện C, cap: huyen, thuoc: tinh-c, den: 2025-06-30,
   ghi_chu: Cấp huyện kết thúc., {READ}}}
"""
ENDED_UNITS = f"""\
ban-cu:
  {{ten: Ban Cũ, dia_ban: tinh-a, cap: tinh, he_thong: dang, den: 2025-02-28,
   ke_thua: ban-moi, {READ}}}
ban-moi:
  {{ten: Ban Mới, dia_ban: tinh-a, cap: tinh, he_thong: dang, tu: 2025-03-01, {READ}}}
phong-mot:
  {{ten: Phòng Một, dia_ban: tinh-a, cap: tinh, he_thong: dang, cap_tren: ban-cu}}
ban-can-su:
  {{ten: Ban Cán sự, dia_ban: tinh-c, cap: tinh, he_thong: dang, den: "2025",
   ke_thua: dang-bo, {READ}}}
dang-bo: {{ten: Đảng bộ, dia_ban: tinh-c, cap: tinh, he_thong: dang, {READ}}}
ubnd-huyen: {{ten: UBND huyện C, dia_ban: huyen-c, cap: huyen, he_thong: nha-nuoc}}
bo-chinh-tri: {{ten: Bộ Chính trị, dia_ban: viet-nam, cap: trung-uong, he_thong: dang}}
"""
BODY = """\
Giao Phòng Một báo cáo trong tháng 2/2024.

Giao Ban Cũ chủ trì, phối hợp với Phòng Một báo cáo trong tháng 3/2024. Thực hiện \
Quyết định số 5-QĐ/TU ngày 02/01/2020 của Ban Cũ.
"""


def an_ended_library(unit: str = "ban-cu", body: str = BODY) -> Library:
    """Return the library of one plan that *unit* issued."""
    texts = register_texts(places=ENDED_PLACES, units=ENDED_UNITS)
    texts["ke-hoach/a.md"] = a_plan_source(body, ma="a", co_quan=unit)
    reading = read_library({path: text.encode() for path, text in texts.items()})
    assert reading.errors == ()
    return reading.library
