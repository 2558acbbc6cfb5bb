"""Each kind of gap in small made-up libraries."""

import pytest

from macros.model.gap import Gap, GapKind, GapNote
from macros.registry.gaps import gaps_of
from tests.plan_folder import PLAN_BODY, a_plan_source, reading_of
from tests.registered import read_with

ANNIVERSARY = (
    "Giao Phòng Nội vụ báo cáo kết quả 03 năm thực hiện Chỉ thị số 11-CT/TU "
    "ngày 28/9/2021 của Ban Thường vụ Tỉnh ủy."
)


def gaps_in(kind: GapKind, *paragraphs: str) -> list[Gap]:
    reading = reading_of(*paragraphs)
    assert reading.errors == ()
    return [gap for gap in gaps_of(reading.library) if gap.kind is kind]


def named(kind: GapKind, *directives: str, **plans: str) -> list[str]:
    """Return the works or plans with a gap, by id."""
    library = read_with(*directives, **plans).library
    found = [gap for gap in gaps_of(library) if gap.kind is kind]
    return [gap.work_id or gap.plan_ids[0] for gap in found]


def a_directive(serial: str, **keys: str | None) -> str:
    """Return a directive of the province, by its serial."""
    head = {
        "ma": f"ct-{serial}",
        "loai": "CT",
        "so": serial,
        "ky_hieu": "CT/TU",
        "co_quan": "tinh-uy-lang-son",
        "ngay": "2023-01-02",
        "trich_yeu": "về dân vận",
        "nguon": "[{noi: Công báo, ngay: 2026-11-21}]",
        **keys,
    }
    lines = [f"{key}: {value}" for key, value in head.items() if value is not None]
    return "\n".join(["---", *lines, "---", ""])


DAY = "ngày 02/01/2023 của Tỉnh ủy"
REPLACED = "{trang_thai: duoc-thay-the, boi: [ct-2], nguon: Công báo, ngay: 2026-11-21}"
AMENDED = "{trang_thai: duoc-sua-doi, boi: [ct-2], nguon: Công báo, ngay: 2026-11-21}"
ENDED = "{trang_thai: het-hieu-luc, nguon: Công báo, ngay: 2026-11-21}"


@pytest.mark.parametrize(
    ("body", "gaps"),
    [
        pytest.param(f"Thực hiện Chỉ thị số 1-CT/TU {DAY};", [], id="carried out"),
        pytest.param(f"Căn cứ Chỉ thị số 1-CT/TU {DAY};", [], id="rested on"),
        pytest.param(
            f"## I. NỘI DUNG\n\nTổng kết Chỉ thị số 1-CT/TU {DAY}.", [], id="concluded"
        ),
        pytest.param(
            f"## I. NỘI DUNG\n\nGiao Phòng Nội vụ sao gửi Chỉ thị số 1-CT/TU {DAY}.",
            [],
            id="cited by a task",
        ),
        pytest.param(
            f"## I. NỘI DUNG\n\nNội dung như Chỉ thị số 1-CT/TU {DAY} đã nêu.",
            ["ct-1"],
            id="only named",
        ),
        pytest.param("## I. NỘI DUNG\n\nĐoạn một.", ["ct-1"], id="not named at all"),
    ],
)
def test_a_directive_without_a_way_down_to_a_plan(body: str, gaps: list[str]) -> None:
    plan = a_plan_source(body, ma="a")
    assert named(GapKind.NO_PLAN, a_directive("1"), a=plan) == gaps


def test_a_way_through_another_document_counts_to_the_top() -> None:
    body = (
        f"Thực hiện Chỉ thị số 1-CT/TU {DAY} về thực hiện Chỉ thị số 2-CT/TU {DAY};\n\n"
        f"## I. NỘI DUNG\n\nĐoạn một về thực hiện Chỉ thị số 3-CT/TU {DAY}."
    )
    chain = [a_directive(serial) for serial in ("1", "2", "4")]
    plan = a_plan_source(body, ma="a")
    assert named(GapKind.NO_PLAN, *chain, a=plan) == ["ct-4"]


def test_the_head_of_a_plan_closes_the_gap() -> None:
    plan = a_plan_source(ma="a", thuc_hien="[ct-1]")
    assert named(GapKind.NO_PLAN, a_directive("1"), a=plan) == []
    assert named(GapKind.NO_DIRECTIVE, a_directive("1"), a=plan) == []


@pytest.mark.parametrize(
    ("state", "gaps"),
    [(REPLACED, ["ct-2"]), (ENDED, ["ct-2"]), (AMENDED, ["ct-1", "ct-2"])],
)
def test_what_is_over_need_not_be_carried_out(state: str, gaps: list[str]) -> None:
    directives = a_directive("1", tinh_trang=state), a_directive("2")
    assert named(GapKind.NO_PLAN, *directives, a=a_plan_source(ma="a")) == gaps


def test_a_report_and_a_plan_of_the_library_are_nothing_to_carry_out() -> None:
    report = a_directive("1", loai="BC", ky_hieu="BC/TU")
    other = a_plan_source(
        ma="b", so="7", ky_hieu="KH-UBND", ngay="2024-01-05", thoi_ky="2024"
    )
    body = "## I. NỘI DUNG\n\nNhư Kế hoạch số 7/KH-UBND ngày 05/01/2024 của UBND huyện."
    plans = {"a": a_plan_source(body, ma="a"), "b": other}
    assert named(GapKind.NO_PLAN, report, **plans) == []


def test_the_place_to_mend_is_the_head_of_the_first_plan_that_cites() -> None:
    body = f"## I. NỘI DUNG\n\nNhư Chỉ thị số 1-CT/TU {DAY} đã nêu."
    plan = a_plan_source(body, ma="a", thuc_hien="[99-KL/TW]")
    library = read_with(a_directive("1"), a=plan).library
    (gap,) = [g for g in gaps_of(library) if g.work_id == "ct-1"]
    assert gap.path == "ke-hoach/a.md"
    assert plan.split("\n")[gap.line - 1] == "thuc_hien: [99-KL/TW]"
    assert gap.plan_ids == ("a",)


@pytest.mark.parametrize(
    ("body", "gaps"),
    [
        pytest.param("Đoạn một.", ["a"], id="names nothing"),
        pytest.param("Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019;", [], id="above"),
        pytest.param(
            "Thực hiện Nghị quyết số 5-NQ/HU ngày 07/01/2024 của Huyện ủy;",
            [],
            id="beside",
        ),
        pytest.param(
            "Như Kết luận số 43-KL/TW ngày 07/01/2019 đã nêu.", ["a"], id="only cites"
        ),
    ],
)
def test_a_plan_that_names_no_directive(body: str, gaps: list[str]) -> None:
    assert named(GapKind.NO_DIRECTIVE, a=a_plan_source(body, ma="a")) == gaps


def test_a_directive_of_a_lower_level_is_none_to_carry_out() -> None:
    body = "Thực hiện Nghị quyết số 5-NQ/HU ngày 07/01/2024 của Huyện ủy Cao Lộc;"
    plan = a_plan_source(body, ma="a", co_quan="tinh-uy-lang-son")
    assert named(GapKind.NO_DIRECTIVE, a=plan) == ["a"]


def test_a_name_in_the_head_that_nobody_knows_still_names_a_directive() -> None:
    plan = a_plan_source(ma="a", thuc_hien="[99-KL/TW]")
    assert named(GapKind.NO_DIRECTIVE, a=plan) == []


def test_a_task_without_a_body_and_one_without_a_time() -> None:
    body = (
        "## I. LỊCH",
        "### Tháng 4",
        "1. Mở hội nghị (Phòng Nội vụ).",
        "2. Mở lớp tập huấn.",
        "## II. PHÂN CÔNG",
        "Giao Phòng Nội vụ theo dõi.",
    )
    (lead,) = gaps_in(GapKind.NO_LEAD, *body)
    (due,) = gaps_in(GapKind.NO_DUE, *body)
    text = a_plan_source("\n\n".join(body), ma="a").split("\n")
    assert (lead.task_id, lead.text) == ("a/i.thang-4.2", "Mở lớp tập huấn.")
    assert text[lead.line - 1] == "2. Mở lớp tập huấn."
    assert (due.task_id, due.notes) == ("a/ii.d1", ())
    assert text[due.line - 1] == "Giao Phòng Nội vụ theo dõi."


def test_a_task_may_lack_both() -> None:
    paragraph = '## I. VIỆC\n\nMở lớp tập huấn.\n{: support="Phòng Nội vụ" }'
    (lead,), (due,) = (
        gaps_in(kind, paragraph) for kind in (GapKind.NO_LEAD, GapKind.NO_DUE)
    )
    assert lead.task_id == due.task_id == "a/i.d1"


def test_standing_work_has_a_time() -> None:
    body = "Giao Phòng Nội vụ theo dõi. Thực hiện hằng năm."
    assert gaps_in(GapKind.NO_DUE, body) == []


def test_a_note_of_the_clerk_says_that_the_text_has_none() -> None:
    (due,) = gaps_in(GapKind.NO_DUE, 'Giao Phòng Nội vụ theo dõi.\n{: due="" }')
    assert due.notes == (GapNote.CHECKED,)
    checked = 'Mở lớp tập huấn.\n{: lead="" due="2024-04" }'
    (lead,) = gaps_in(GapKind.NO_LEAD, checked)
    assert lead.notes == (GapNote.CHECKED,)


def test_a_day_that_can_be_worked_out_is_noted() -> None:
    (due,) = gaps_in(GapKind.NO_DUE, ANNIVERSARY)
    assert due.notes == (GapNote.WORKED_OUT,)


def test_a_cited_document_without_a_date_and_where_its_date_belongs() -> None:
    known = a_directive("1", ngay=None, nam_ban_hanh="2022")
    body = (
        "Thực hiện Chỉ thị số 1-CT/TU của Tỉnh ủy;\n\n"
        "Thực hiện Kết luận số 99-KL/TW của Bộ Chính trị;\n\n"
        "Thực hiện Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị;"
    )
    unseen = a_directive("3", ngay=None)
    plan = a_plan_source(body, ma="a")
    library = read_with(known, unseen, a=plan).library
    found = [gap for gap in gaps_of(library) if gap.kind is GapKind.NO_DATE]
    assert [(g.work_id, g.path, g.notes) for g in found] == [
        ("ct-1", "van-ban/d0.md", (GapNote.YEAR_KNOWN,)),
        ("ket-luan-99-kl-tw", "ke-hoach/a.md", ()),
    ]
    assert "99-KL/TW" in plan.split("\n")[found[1].line - 1]


@pytest.mark.parametrize(
    ("keys", "kinds"),
    [
        ({}, [GapKind.NO_NUMBER, GapKind.NO_DAY]),
        ({"so": "7", "ngay": "2024-02-XX"}, [GapKind.NO_DAY]),
        ({"so": "", "ngay": "2024-02-05"}, [GapKind.NO_NUMBER]),
        ({"so": "7", "ngay": "2024-02"}, [GapKind.NO_DAY]),
        ({"so": "7", "ngay": "2024-02-05"}, []),
    ],
)
def test_blanks_of_the_head(keys: dict[str, str | None], kinds: list[GapKind]) -> None:
    source = a_plan_source(PLAN_BODY, ma="a", **keys)
    found = [
        gap
        for gap in gaps_of(read_with(a=source).library)
        if gap.kind in {GapKind.NO_NUMBER, GapKind.NO_DAY}
    ]
    assert [gap.kind for gap in found] == kinds
    key = {GapKind.NO_NUMBER: "so", GapKind.NO_DAY: "ngay"}
    lines = source.split("\n")
    for gap in found:
        wanted = key[gap.kind] if key[gap.kind] in keys else "ma"
        assert lines[gap.line - 1].startswith(f"{wanted}:")


def test_a_citation_that_means_no_one_document() -> None:
    body = (
        "Kết luận số 12-KL/TU ngày 10/3/2021; Kết luận số 12-KL/TU ngày 05/4/2024.",
        "Như Kết luận số 12-KL/TU.",
        "Như Nghị quyết nêu trên.",
    )
    first, second = gaps_in(GapKind.OPEN_CITATION, *body)
    assert (first.text, first.clause_id) == ("Kết luận số 12-KL/TU", "d2")
    assert second.clause_id == "d3"
    lines = a_plan_source("\n\n".join(body), ma="a").split("\n")
    assert lines[second.line - 1] == "Như Nghị quyết nêu trên."


def test_a_library_without_files_has_no_gaps() -> None:
    assert gaps_of(read_with().library) == ()
