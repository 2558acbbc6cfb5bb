"""Where sources disagree, arranged for a page and as data."""

from macros.model.contradiction import ContradictionKind
from macros.pages.index.contradictions_view import contradiction_sections
from macros.pages.index.records import contradiction_records
from macros.words.named import Named
from tests.plan_folder import a_directive_source
from tests.registered import read_beside

BODY = """\
Theo Nghị quyết số 25-NQ/TW ngày 03/6/2013; Nghị quyết số 25-NQ/TW ngày 13/6/2013.

Theo Kết luận số 12-KL/TU ngày 31/02/2024.
"""
SOURCES = "[{noi: Công báo, ngay: 2026-11-21}, {noi: Báo Nhân Dân, ngay: 2026-11-02}]"
LIBRARY = read_beside(
    a_directive_source(
        ma="nq-25", ngay="2013-06-03", co_quan="bo-chinh-tri", nguon=SOURCES
    ),
    body=BODY,
).library
DAY, NO_DAY = (
    section.findings[0]
    for section in contradiction_sections(LIBRARY, LIBRARY.contradictions)
)


def test_findings_stand_by_kind() -> None:
    sections = contradiction_sections(LIBRARY, LIBRARY.contradictions)
    assert [(section.kind, len(section.findings)) for section in sections] == [
        (ContradictionKind.DATE, 1),
        (ContradictionKind.NO_SUCH_DAY, 1),
    ]


def test_a_finding_names_its_document_and_what_the_register_has_of_it() -> None:
    (document,) = DAY.documents
    assert document.address == "van-ban/nq-25/"
    assert DAY.known == (
        "Danh mục văn bản: Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Bộ Chính trị "
        "(nguồn: Công báo, kiểm tra ngày 21/11/2026; "
        "Báo Nhân Dân, kiểm tra ngày 02/11/2026)"
    )
    assert NO_DAY.known == "Danh mục văn bản: chưa có thông tin về văn bản này."


def test_each_reading_has_what_backs_it_and_its_sentences() -> None:
    assert [(reading.says, reading.backing) for reading in DAY.readings] == [
        ("Ngày 03/6/2013", "1 chỗ, danh mục văn bản"),
        ("Ngày 13/6/2013", "1 chỗ"),
    ]
    (quote,) = DAY.readings[1].quotes
    assert quote.clause.name == "Cao Lộc, 2024: Đoạn 1"
    assert quote.words.exact.endswith("ngày 13/6/2013")


def test_a_record_has_readings_and_mentions_side_by_side() -> None:
    day, _ = contradiction_records(LIBRARY)
    assert (day["id"], day["url"]) == (DAY.id, f"trich-dan/mau-thuan/#{DAY.id}")
    assert day["readings"] == ["ngày 03/6/2013", "ngày 13/6/2013"]
    assert day["mentions"] == ["ke-hoach/a/#d1", "ke-hoach/a/#d1"]
    assert day["known"] == ["nq-25"]


def test_of_very_many_readings_and_sentences_the_first_are_shown() -> None:
    days = [*(f"0{n}/6/2013" for n in range(3, 9)), *["03/6/2013"] * 6]
    body = "\n\n".join(f"Theo Nghị quyết số 25-NQ/TW ngày {day}." for day in days)
    library = read_beside(
        a_directive_source(ma="nq-25", ngay="2013-06-03", co_quan="bo-chinh-tri"),
        body=body,
    ).library
    found = library.contradictions
    (whole,) = contradiction_sections(library, found)[0].findings
    (cut,) = contradiction_sections(library, found, 2)[0].findings
    assert len(whole.readings) > 2
    assert whole.more is None
    assert len(cut.readings) == 2
    address = f"{whole.documents[0].address}#duoc-dan-o"
    words = f"và {len(whole.readings) - 2} cách ghi khác, xem ở trang của văn bản"
    assert cut.more == Named(words, address)
    (most,) = (one for one in whole.readings if len(one.quotes) > 2)
    (shown,) = (one for one in cut.readings if one.says == most.says)
    assert (most.more, len(shown.quotes)) == (None, 2)
    words = f"và {len(most.quotes) - 2} chỗ khác, xem ở trang của văn bản"
    assert shown.more == Named(words, address)
