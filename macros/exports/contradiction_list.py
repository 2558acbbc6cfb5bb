"""Contradictions as markup: both readings with their sentences, and what to do."""

from collections.abc import Iterable

from macros.exports.index_list import quoted
from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.model.contradiction import Contradiction, ContradictionKind, Reading
from macros.registry.library import Library
from macros.words.addresses import contradiction_address
from macros.words.labels import (
    capital,
    clause_label,
    placed_heading,
    source_label,
    work_heading,
)

KINDS = {
    ContradictionKind.TYPE: "Cùng số, cùng ngày, khác loại văn bản",
    ContradictionKind.DATE: "Một văn bản, hai ngày",
    ContradictionKind.ISSUER: "Một văn bản, hai cơ quan ban hành",
    ContradictionKind.SEPARATOR: "Một văn bản, hai cách đặt dấu trong số, ký hiệu",
    ContradictionKind.TYPE_CODE: "Tên loại không hợp với ký hiệu",
    ContradictionKind.NO_SUCH_DAY: "Ngày không có trong lịch",
    ContradictionKind.TERM: "Khóa không hợp với năm",
    ContradictionKind.TITLE: "Trích yếu khác nhau ở vài chữ",
}


def contradiction_list(
    library: Library, found: Iterable[Contradiction], links: Links, *, level: int
) -> Html:
    """Return findings under a heading for each kind, or a sentence if none."""
    by_kind: dict[ContradictionKind, list[Contradiction]] = {}
    for contradiction in found:
        by_kind.setdefault(contradiction.kind, []).append(contradiction)
    if not by_kind:
        return el("p", "Không thấy mâu thuẫn nào.", class_="lib-empty")
    return join(
        join(
            [
                el(
                    f"h{level}",
                    KINDS[kind],
                    el("span", f" {len(group)} chỗ", class_="lib-count"),
                    id=f"mau-thuan-{kind}",
                ),
                *(_finding(library, one, links, level=level + 1) for one in group),
            ]
        )
        for kind, group in by_kind.items()
    )


def _finding(
    library: Library, found: Contradiction, links: Links, *, level: int
) -> Html:
    names = [
        el(
            "a",
            placed_heading(library.works[work_id], library.registers),
            href=links.work(work_id),
        )
        for work_id in found.work_ids
    ]
    title = [join([" – " if at else "", name]) for at, name in enumerate(names)]
    return el(
        "section",
        el(f"h{level}", *title, id=found.id),
        el("p", found.proposal, class_="lib-proposal"),
        el("p", _known(library, found), class_="lib-known"),
        *(_reading(library, reading, links) for reading in found.readings),
        class_="lib-finding",
    )


def _known(library: Library, found: Contradiction) -> str:
    """Say what the register has on the documents, with its sources."""
    if not found.known:
        return "Danh mục văn bản: chưa có thông tin về văn bản này."
    return "Danh mục văn bản: " + "; ".join(
        f"{work_heading(library.works[directive.id])} của {directive.issuer} (nguồn: "
        + "; ".join(map(source_label, directive.sources))
        + ")"
        for directive in found.known
    )


def _backing(reading: Reading) -> str:
    """Say how many mentions give a reading, and whether the register does."""
    count = f"{len(reading.mentions)} chỗ" if reading.mentions else ""
    registered = "danh mục văn bản" if reading.registered else ""
    return ", ".join(filter(None, (count, registered)))


def _reading(library: Library, reading: Reading, links: Links) -> Html:
    sentences = (
        quoted(library, mention, links, with_plan=True) for mention in reading.mentions
    )
    says = el("strong", capital(reading.says))
    count = el("span", f" {_backing(reading)}", class_="lib-count")
    return join(
        [
            el("p", says, count),
            el("ul", *sentences, class_="lib-mentions") if reading.mentions else None,
        ]
    )


def contradiction_notes(
    found: Iterable[Contradiction], links: Links, *, plan_id: str = ""
) -> Html:
    """Return one line for each finding, with a link to it; in one plan's clauses."""
    items = [
        el(
            "li",
            f"{KINDS[one.kind]}: ",
            "; ".join(f"“{reading.says}”" for reading in one.readings),
            ". ",
            el("a", "Xem câu dẫn", href=links.to(contradiction_address(one.id))),
            *(
                join([", ", el("a", clause_label(at), href=f"#{at}")])
                for at in dict.fromkeys(
                    m.clause_id for m in one.mentions if m.plan_id == plan_id
                )
            ),
        )
        for one in found
    ]
    return el("ul", *items, class_="lib-contradictions") if items else EMPTY
