"""A form that narrows a list in the browser; docs/assets/filter.js does the rest.

Without the script the form stays hidden and the whole list is shown.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from macros.frame.markup import Html, el
from macros.vietnamese.collation import sort_key
from macros.words.facet import Facets, FacetValue

FEWEST_ITEMS = 8  # a shorter list is seen as a whole


def filter_attributes(facets: Facets, key: str = "") -> dict[str, str | bool]:
    """Return the attributes by which the form finds an item and its values.

    Items of one *key* are one thing, which stands in several places of the list.
    """
    values = {
        f"data-{name}": " ".join(facet.value for facet in found)
        for name, found in facets.items()
    }
    return {"data-filter-item": key or True, **values}


def filter_form(
    list_id: str,
    noun: str,
    titles: Mapping[str, str],
    items: Sequence[Facets],
    fewest: int = FEWEST_ITEMS,
) -> Html | None:
    """Return the form for the list with the id *list_id*, or None for a short list.

    `noun` is what the items are called; `titles` are the facets' names in addresses
    and in words; `fewest` is how many items a form is worth while for. A facet in
    which all items agree is left out.
    """
    if len(items) < fewest:
        return None
    counts = {name: _counted(item[name] for item in items) for name in titles}
    fields = (
        _field(f"{list_id}-{name}", name, title, counts[name])
        for name, title in titles.items()
        if any(count < len(items) for count in counts[name].values())
    )
    status = f"{{shown}} trên {{all}} {noun}"
    everything = status.format(shown=len(items), all=len(items))
    return el(
        "form",
        el("div", *fields, class_="lib-filter-fields"),
        el(
            "div",
            el("p", everything, role="status", aria_live="polite"),
            el("button", "Bỏ lọc", type="reset", class_="lib-filter-clear"),
            class_="lib-filter-result",
        ),
        el(
            "p",
            f"Không có {noun} nào hợp với các điều kiện đã chọn.",
            data_filter_empty=True,
            hidden=True,
            class_="lib-empty",
        ),
        class_="lib-filter",
        data_filter_for=list_id,
        data_filter_status=status,
        aria_label=f"Lọc {noun}",
        autocomplete="off",
        hidden=True,
    )


def _counted(found: Iterable[Sequence[FacetValue]]) -> Counter[FacetValue]:
    """Return how many items have each value; labels of one value are one."""
    known: dict[str, FacetValue] = {}
    counts: Counter[FacetValue] = Counter()
    for values in found:
        for facet in {facet.value: facet for facet in values}.values():
            counts[known.setdefault(facet.value, facet)] += 1
    return counts


def _field(
    field_id: str, name: str, title: str, counts: Mapping[FacetValue, int]
) -> Html:
    options = (
        el(
            "option",
            f"{found.label} ({counts[found]})",
            value=found.value,
            data_filter_label=found.label,
        )
        for found in sorted(
            counts, key=lambda found: (found.rank, sort_key(found.label))
        )
    )
    everything = el("option", "Tất cả", value="")
    return el(
        "div",
        el("label", title, for_=field_id),
        el("select", everything, *options, id=field_id, name=name),
    )
