"""A table whose rows a narrow screen shows as blocks, with the columns' names."""

from collections.abc import Iterable, Sequence

from macros.frame.markup import Child, Html, el


def block_table(
    caption: str, columns: Sequence[str], rows: Iterable[Sequence[Child]], class_: str
) -> Html:
    """Return the table; the first cell of a row is its heading.

    A column in which no row has anything is left out.
    The roles are said although the elements have them: some browsers forget what
    the elements are where they show them as blocks.
    """
    rows = list(rows)
    kept = [n for n in range(len(columns)) if n == 0 or any(row[n] for row in rows)]
    columns = [columns[n] for n in kept]
    heads = (el("th", name, scope="col", role="columnheader") for name in columns)
    return el(
        "table",
        el("caption", caption),
        el("thead", el("tr", *heads, role="row"), role="rowgroup"),
        el(
            "tbody",
            *(_row(columns, [row[n] for n in kept]) for row in rows),
            role="rowgroup",
        ),
        class_=class_,
        role="table",
    )


def _row(columns: Sequence[str], cells: Sequence[Child]) -> Html:
    head, *others = cells
    return el(
        "tr",
        el("th", head, scope="row", role="rowheader"),
        *(
            el("td", cell, role="cell", data_label=name)
            for name, cell in zip(columns[1:], others, strict=True)
        ),
        role="row",
    )
