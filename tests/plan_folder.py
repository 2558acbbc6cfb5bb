"""Files of a plans folder with defaults, and what is read from them."""

from macros.model.contradiction import Contradiction
from macros.pipeline import Reading, read_library
from macros.registry.library import Library

PLAN_KEYS = {
    "ma": "ke-hoach-mau",
    "loai": "KH",
    "co_quan": "ubnd-huyen-cao-loc",
    "trich_yeu": "Thực hiện công tác dân vận năm 2024",
    "thoi_ky": "2024",
}


DIRECTIVE_KEYS = {
    "ma": "nghi-quyet-25-nq-tw-2013-06-03",
    "loai": "NQ",
    "so": "25",
    "ky_hieu": "NQ/TW",
    "trich_yeu": "về công tác dân vận",
    "nguon": "[{noi: Công báo, ngay: 2026-11-21}]",
}


PLAN_BODY = "## I. MỤC ĐÍCH\n\nĐoạn thứ nhất.\n"


PLACES = """\
viet-nam: {ten: Việt Nam, ten_day_du: nước Việt Nam, cap: trung-uong}
lang-son: {ten: Lạng Sơn, ten_day_du: tỉnh Lạng Sơn, cap: tinh, thuoc: viet-nam}
cao-loc: {ten: Cao Lộc, ten_day_du: huyện Cao Lộc, cap: huyen, thuoc: lang-son}
bac-giang: {ten: Bắc Giang, ten_day_du: tỉnh Bắc Giang, cap: tinh, thuoc: viet-nam}
"""


UNITS = """\
bo-chinh-tri: {ten: Bộ Chính trị, dia_ban: viet-nam, cap: trung-uong, he_thong: dang}
tinh-uy-lang-son:
  ten: Tỉnh ủy Lạng Sơn
  ten_khac: [Tỉnh ủy, Ban Thường vụ Tỉnh ủy]
  dia_ban: lang-son
  cap: tinh
  he_thong: dang
ubnd-huyen-cao-loc:
  ten: Ủy ban nhân dân huyện Cao Lộc
  ten_khac: [UBND huyện]
  dia_ban: cao-loc
  cap: huyen
  he_thong: nha-nuoc
phong-noi-vu-cao-loc:
  ten: Phòng Nội vụ huyện Cao Lộc
  ten_khac: [Phòng Nội vụ]
  dia_ban: cao-loc
  cap: huyen
  he_thong: nha-nuoc
ban-dan-van-huyen-uy-cao-loc:
  ten: Ban Dân vận Huyện ủy Cao Lộc
  ten_khac: [Ban Dân vận Huyện ủy]
  dia_ban: cao-loc
  cap: huyen
  he_thong: dang
tinh-uy-bac-giang:
  ten: Tỉnh ủy Bắc Giang
  ten_khac: [Tỉnh ủy, Ban Thường vụ Tỉnh ủy]
  dia_ban: bac-giang
  cap: tinh
  he_thong: dang
"""


TOPICS = "dan-van-kheo: {ten: Dân vận khéo, tu_khoa: [dân vận khéo]}\n"


ABBREVIATIONS = "UBND: Ủy ban nhân dân\n"


CYCLES = """\
dan-van-kheo:
  ten: Dân vận khéo
  mo_ta: Một năm của phong trào.
  tu_khoa: [dân vận khéo]
  buoc:
    - {ten: Đăng ký, tu_khoa: [đăng ký]}
    - {ten: Thẩm định, tu_khoa: [thẩm định, chấm điểm]}
    - {ten: Biểu dương, tu_khoa: [biểu dương]}
"""


def a_plan_source(body: str = PLAN_BODY, **keys: str | None) -> str:
    """Return the text of a plan's file; a key given as None is left out."""
    return _source({**PLAN_KEYS, **keys}, body)


def a_directive_source(body: str = "", **keys: str | None) -> str:
    """Return the text of a directive's file; a key given as None is left out."""
    return _source({**DIRECTIVE_KEYS, **keys}, body)


def _source(head: dict[str, str | None], body: str) -> str:
    lines = [f"{key}: {value}" for key, value in head.items() if value is not None]
    return "\n".join(["---", *lines, "---", body])


def register_texts(
    places: str = PLACES,
    units: str = UNITS,
    topics: str = TOPICS,
    abbreviations: str = ABBREVIATIONS,
    cycles: str = CYCLES,
) -> dict[str, str]:
    """Return the files of the registers by their paths."""
    return {
        "danh-muc/dia-ban.yml": places,
        "danh-muc/co-quan.yml": units,
        "danh-muc/chu-de.yml": topics,
        "danh-muc/viet-tat.yml": abbreviations,
        "danh-muc/chu-ky.yml": cycles,
    }


def sources(**plans: str) -> dict[str, bytes]:
    """Return the registers and *plans* as the files of a plans folder."""
    texts = {f"ke-hoach/{name}.md": text for name, text in plans.items()}
    return {path: text.encode() for path, text in (register_texts() | texts).items()}


def a_library(**plans: str) -> Library:
    """Return the library of plans given by name and source."""
    reading = read_library(sources(**plans))
    assert reading.errors == ()
    return reading.library


def reading_of(*paragraphs: str) -> Reading:
    """Return the reading of one plan with these paragraphs."""
    return read_library(sources(a=a_plan_source("\n\n".join(paragraphs), ma="a")))


def contradictions_in(*paragraphs: str) -> list[Contradiction]:
    """Return the contradictions in one plan with these paragraphs, none an error."""
    reading = reading_of(*paragraphs)
    assert reading.errors == ()
    return list(reading.library.contradictions)
