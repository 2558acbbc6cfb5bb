"""Libraries of plans at places of every level, so that a test names only its words."""

from macros.pipeline import read_library
from macros.registry.library import Library
from tests.plan_folder import a_plan_source, register_texts

PLACES = """\
viet-nam: {ten: Việt Nam, ten_day_du: nước Việt Nam, cap: trung-uong}
lang-son: {ten: Lạng Sơn, ten_day_du: tỉnh Lạng Sơn, cap: tinh, thuoc: viet-nam}
an-giang: {ten: An Giang, ten_day_du: tỉnh An Giang, cap: tinh, thuoc: viet-nam}
cao-loc: {ten: Cao Lộc, ten_day_du: huyện Cao Lộc, cap: huyen, thuoc: lang-son}
xa-a: {ten: A, ten_day_du: xã A, cap: xa, thuoc: cao-loc}
"""
TOPICS = """\
dan-van-kheo: {ten: Dân vận khéo, tu_khoa: [dân vận khéo]}
tap-huan: {ten: Tập huấn, tu_khoa: [tập huấn]}
bao-cao: {ten: Báo cáo, tu_khoa: [báo cáo]}
"""
KHEO = "Phong trào Dân vận khéo.\n"


def a_topic_library(
    communes: int = 0, /, **plans: tuple[str, str] | tuple[str, str, str]
) -> Library:
    """Return the library of plans: place, text, and topics of the whole.

    *communes* are further places, xa-0 and so on, each with a body of its own.
    """
    names = [f"xa-{nth}" for nth in range(communes)]
    further = (
        f"{name}: {{ten: {name}, ten_day_du: xã {name}, cap: xa, thuoc: cao-loc}}\n"
        for name in names
    )
    known = [line.partition(":")[0] for line in PLACES.splitlines()]
    units = (
        f"ub-{place}: {{ten: Ủy ban {place}, ten_khac: [Phòng {place}], "
        f"dia_ban: {place}, cap: xa, he_thong: nha-nuoc}}\n"
        for place in (*known, *names)
    )
    texts = register_texts(
        places=PLACES + "".join(further), units="".join(units), topics=TOPICS
    )
    for name, (place, body, *whole) in plans.items():
        texts[f"ke-hoach/{name}.md"] = a_plan_source(
            body,
            ma=name,
            co_quan=f"ub-{place}",
            chu_de=whole[0] if whole else None,
        )
    reading = read_library({path: text.encode() for path, text in texts.items()})
    assert reading.errors == ()
    return reading.library
