"""The page of gaps against the data files and the sources, told by other means."""

import json
from typing import Any

import pytest

from macros.model.unit import Level
from macros.registry.library import Library
from macros.vietnamese.normalise import squeeze
from tests.site.conftest import ROOT, BuiltSite
from tests.site.tree import tree

pytestmark = pytest.mark.site

PAGE = "trich-dan/khoang-trong"
DOWN = {"can-cu", "thuc-hien", "cu-the-hoa", "huong-dan"}
NO_ORDERS = {"báo cáo", "biên bản", "tờ trình", "hợp đồng", "giấy phép", "giấy mời"}
Row = dict[str, Any]


def rows(site: BuiltSite, name: str, key: str) -> list[Row]:
    data = json.loads((site.root / f"du-lieu/{name}.json").read_text("utf-8"))
    found: list[Row] = data[key]
    return found


def gaps(site: BuiltSite, kind: str) -> list[Row]:
    return [row for row in rows(site, "khoang-trong", "gaps") if row["kind"] == kind]


def test_each_gap_of_the_data_is_a_line_with_a_link_and_a_place(
    site: BuiltSite,
) -> None:
    found = rows(site, "khoang-trong", "gaps")
    lines = tree(site, PAGE).xpath("//li[@data-filter-item]")
    shown = [
        (
            line.get("data-loai"),
            line.xpath("string(p[1]/a/@href)"),
            line.xpath("string(p[@class='lib-gap-place'])"),
        )
        for line in lines
    ]
    wanted = [
        (
            row["kind"],
            f"../../{row['url']}",
            f"Bổ sung ở plans/{row['file']}, dòng {row['line']}",
        )
        for row in found
    ]
    assert len(found) > 100
    assert sorted(shown) == sorted(wanted)


def test_each_place_to_mend_exists_and_holds_what_the_gap_is_about(
    site: BuiltSite, library: Library
) -> None:
    keys = {
        "van-ban-chua-co-ke-hoach": ("ma:", "thuc_hien:", "ngay:"),
        "ke-hoach-chua-neu-van-ban": ("ma:", "thuc_hien:"),
        "van-ban-chua-ro-ngay": ("ma:", "ngay:"),
        "ke-hoach-de-trong-so": ("ma:", "so:"),
        "ke-hoach-de-trong-ngay": ("ma:", "ngay:"),
        "co-quan-chua-co-nhiem-vu": ("  ten:", "  ten_khac:"),
    }
    for row in rows(site, "khoang-trong", "gaps"):
        lines = (ROOT / "plans" / row["file"]).read_text("utf-8").split("\n")
        line = lines[row["line"] - 1]
        if row["clause_id"]:
            assert row["text"][:25] in squeeze(line.replace("*", ""))
            clause = library.clauses[row["plan_ids"][0], row["clause_id"]]
            assert row["text"][:25] in squeeze(clause.text)
        else:
            assert line.startswith(keys[row["kind"]]), row
        if row["unit_id"]:
            above = [at for at in lines[: row["line"]] if not at.startswith((" ", "#"))]
            assert [at for at in above if at][-1] == f"{row['unit_id']}:"


def test_tasks_without_bodies_or_time_are_those_of_the_tasks_data(
    site: BuiltSite,
) -> None:
    tasks = rows(site, "nhiem-vu", "tasks")
    listed = [row["task_id"] for row in gaps(site, "nhiem-vu-chua-co-chu-tri")]
    assert listed == [task["id"] for task in tasks if not task["lead_units"]]
    listed = [row["task_id"] for row in gaps(site, "nhiem-vu-chua-co-thoi-han")]
    assert listed == [task["id"] for task in tasks if task["due_edtf"] is None]
    assert listed


def test_documents_without_a_plan_are_those_without_a_way_down(
    site: BuiltSite, library: Library
) -> None:
    relations = rows(site, "quan-he", "relations")
    tasks = rows(site, "nhiem-vu", "tasks")
    acted_on = {work for task in tasks for work in task["cites"]}
    acted_on |= {
        row["target_id"]
        for row in relations
        if row["kind"] in {"so-ket", "tong-ket"} and row["source_id"] in library.plans
    }

    def leads_down(name: str, seen: frozenset[str] = frozenset()) -> bool:
        return (
            name in library.plans
            or name in acted_on
            or any(
                leads_down(row["source_id"], seen | {name})
                for row in relations
                if row["target_id"] == name
                and row["kind"] in DOWN
                and row["source_id"] not in seen | {name}
            )
        )

    wanted = [
        row["id"]
        for row in rows(site, "van-ban", "documents")
        if row["role"] == "directive"
        and not row["plan_id"]
        and row["status"] not in {"het-hieu-luc", "duoc-thay-the"}
        and row["type"] not in NO_ORDERS
        and not leads_down(row["id"])
    ]
    assert wanted
    found = gaps(site, "van-ban-chua-co-ke-hoach")
    assert [row["document_id"] for row in found] == wanted


def test_plans_that_name_no_directive_state_no_relation_upwards(
    site: BuiltSite, library: Library
) -> None:
    order = list(Level)
    places = library.registers.places

    def rank(name: str) -> int:
        if name in library.plans:
            unit_id = library.plans[name].unit_id
            return order.index(library.registers.units[unit_id].level)
        place = places.get(library.works[name].place_id)
        return order.index(place.level) if place else 0

    above = {
        row["source_id"]
        for row in rows(site, "quan-he", "relations")
        if row["kind"] in DOWN and rank(row["target_id"]) <= rank(row["source_id"])
    }
    named = {plan.id for plan in library.plans.values() if plan.implements}
    listed = [r["plan_ids"][0] for r in gaps(site, "ke-hoach-chua-neu-van-ban")]
    assert listed == [plan for plan in library.plans if plan not in above | named]


def test_bodies_without_tasks_have_none_in_the_tasks_data(site: BuiltSite) -> None:
    busy = {
        unit
        for task in rows(site, "nhiem-vu", "tasks")
        for unit in (*task["lead_unit_ids"], *task["supporting_unit_ids"])
    }
    idle = {row["unit_id"] for row in gaps(site, "co-quan-chua-co-nhiem-vu")}
    assert idle
    assert not idle & busy


def test_documents_without_a_date_are_cited_and_have_none_in_the_data(
    site: BuiltSite,
) -> None:
    wanted = [
        row["id"]
        for row in rows(site, "van-ban", "documents")
        if row["role"] == "directive"
        and row["mention_count"]
        and len(row["date_document"] or "") < len("2024-02-05")
    ]
    assert [r["document_id"] for r in gaps(site, "van-ban-chua-ro-ngay")] == wanted


def test_the_page_of_a_plan_says_how_many_lines_its_link_shows(
    site: BuiltSite, library: Library
) -> None:
    lines = tree(site, PAGE).xpath("//li[@data-filter-item]/@data-ke-hoach")
    for plan_id in library.plans:
        (link,) = tree(site, f"ke-hoach/{plan_id}").xpath(
            "//*[@class='lib-gap-hint']/a"
        )
        count = sum(plan_id in plans.split() for plans in lines)
        assert link.text == f"{count} khoảng trống"
        assert link.get("href") == f"../../{PAGE}/?ke-hoach={plan_id}"
