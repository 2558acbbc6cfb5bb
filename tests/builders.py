"""Values with defaults, so that a test names only what it is about."""

import datetime as dt

from macros.model.citation import Citation, DocumentNumber, NumberStyle, Span
from macros.model.clause import Clause, ClauseKind, SourceMap
from macros.model.contradiction import Contradiction
from macros.model.plan import Plan, Signatory
from macros.model.unit import Level, LifeSpan, Place, Registers, System, Topic, Unit
from macros.model.work import Mention, Work
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


def a_place(
    place_id: str = "lang-son",
    level: Level = Level.PROVINCE,
    parent: str = "",
    *,
    name: str = "Lạng Sơn",
    full_name: str = "tỉnh Lạng Sơn",
) -> Place:
    """Return a place, a province unless told otherwise."""
    return Place(
        id=place_id,
        name=name,
        full_name=full_name,
        level=level,
        parent=parent,
        life=LifeSpan(),
    )


def a_unit(
    unit_id: str = "tinh-uy-lang-son",
    name: str = "Tỉnh ủy Lạng Sơn",
    *other_names: str,
    place_id: str = "lang-son",
) -> Unit:
    """Return a body of a place."""
    return Unit(
        id=unit_id,
        name=name,
        other_names=other_names,
        place_id=place_id,
        level=Level.PROVINCE,
        system=System.PARTY,
        parent="",
        is_group=False,
        life=LifeSpan(),
    )


def a_registers(
    *units: Unit,
    places: tuple[Place, ...] | None = None,
    topics: tuple[Topic, ...] = (),
) -> Registers:
    """Return registers with a country, two provinces, a district, and *units*."""
    if places is None:
        places = (
            a_place("viet-nam", Level.CENTRAL, name="Việt Nam", full_name="Việt Nam"),
            a_place("lang-son", parent="viet-nam"),
            a_place(
                "bac-giang",
                parent="viet-nam",
                name="Bắc Giang",
                full_name="tỉnh Bắc Giang",
            ),
            a_place(
                "cao-loc",
                Level.DISTRICT,
                "lang-son",
                name="Cao Lộc",
                full_name="huyện Cao Lộc",
            ),
        )
    return Registers(
        places={place.id: place for place in places},
        units={unit.id: unit for unit in units},
        topics={topic.id: topic for topic in topics},
        abbreviations={},
        cycles={},
    )


def a_clause(
    text: str = "Một đoạn.",
    clause_id: str = "d1",
    kind: ClauseKind = ClauseKind.PARAGRAPH,
    *,
    path: tuple[str, ...] = (),
    marker: str = "",
) -> Clause:
    """Return a clause without styles, which stands at the head of its file."""
    return Clause(
        id=clause_id,
        kind=kind,
        text=text,
        marker=marker,
        level=2 if kind is ClauseKind.HEADING else 0,
        path=path,
        styles=(),
        notes=(),
        cells=(),
        source=SourceMap(((0, 1, 1),)),
    )


def a_plan(
    *clauses: Clause,
    plan_id: str = "ke-hoach-mau",
    unit_id: str = "ubnd-huyen-cao-loc",
    period: str = "2024",
    date: str = "",
) -> Plan:
    """Return a plan of clauses."""
    return Plan(
        id=plan_id,
        path=f"ke-hoach/{plan_id}.md",
        type_code="KH",
        type_word="kế hoạch",
        number="",
        symbol="",
        unit_id=unit_id,
        date=date,
        period=period,
        title="Thực hiện công tác dân vận",
        number_line="",
        place_line="",
        type_line="KẾ HOẠCH",
        signatory=Signatory("", "", ""),
        recipients=(),
        archive_mark="",
        implements=(),
        topics=(),
        source=(),
        errata=(),
        clauses=clauses,
    )


def a_number(
    serial: str = "43",
    symbol: str = "KL/TW",
    style: NumberStyle = NumberStyle.PARTY,
    *,
    year: str | None = None,
    canonical: str | None = None,
) -> DocumentNumber:
    """Return a number, of the Party unless told otherwise."""
    return DocumentNumber(serial, year, symbol, canonical or symbol, style)


def a_citation(  # noqa: PLR0913  (a builder names every field)
    number: DocumentNumber | None = None,
    *,
    type_word: str | None = "kết luận",
    date: dt.date | None = None,
    issuer: str | None = None,
    title: str | None = None,
    title_year: str | None = None,
    self_reference: bool = False,
) -> Citation:
    """Return a citation of ten letters at the head of its text."""
    return Citation(
        span=Span(0, 10),
        anchor=Span(0, 10),
        exact="Một số hiệu",
        type_word=type_word,
        number=number,
        date=date,
        issuer=issuer,
        title=title,
        title_year=title_year,
        self_reference=self_reference,
    )


def a_mention(citation: Citation, plan_id: str = "ke-hoach-mau") -> Mention:
    """Return a mention in the first paragraph of a plan."""
    return Mention(plan_id, "d1", citation)


def a_work(
    number: DocumentNumber | None = None,
    *,
    date: dt.date | None = None,
    year: int | None = None,
    title: str = "",
) -> Work:
    """Return a work of the whole country."""
    return Work(
        id="ket-luan-43-kl-tw",
        type_word="kết luận",
        number=number,
        place_id="",
        date=date,
        dates=(date,) if date else (),
        year=year,
        issuer="",
        title=title,
        spellings=(),
    )


def reading_of(*paragraphs: str) -> Reading:
    """Return the reading of one plan with these paragraphs."""
    return read_library(sources(a=a_plan_source("\n\n".join(paragraphs), ma="a")))


def contradictions_in(*paragraphs: str) -> list[Contradiction]:
    """Return the contradictions in one plan with these paragraphs, none an error."""
    reading = reading_of(*paragraphs)
    assert reading.errors == ()
    return list(reading.library.contradictions)
