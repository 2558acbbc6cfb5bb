"""Values with defaults, so that a test names only what it is about."""

import datetime as dt

from macros.model.citation import Citation, DocumentNumber, NumberStyle, Span
from macros.model.clause import Clause, ClauseKind, SourceMap
from macros.model.plan import Origin, Plan, Signatory
from macros.model.unit import Level, LifeSpan, Place, Registers, System, Topic, Unit
from macros.model.work import Mention, Work
from macros.sources.gazetteer_reader import gazetteer


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
        gazetteer=gazetteer().with_places(places),
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
        signatory=Signatory((), (), ""),
        recipients=(),
        archive_mark="",
        implements=(),
        topics=(),
        origin=Origin(),
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
