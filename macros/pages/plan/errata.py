"""How far the text of a plan can be relied on, as markup: its slips, its origin."""

from collections.abc import Sequence

from macros.frame.markup import EMPTY, Html, el, join
from macros.model.plan import Erratum, ErratumKind, Origin
from macros.words.labels import clause_label, edtf_label

_KINDS = {
    ErratumKind.SOURCE: "lỗi của bản gốc",
    ErratumKind.SCAN: "lỗi của bản quét",
    ErratumKind.CONTRADICTION: "mâu thuẫn",
}


def errata_list(errata: Sequence[Erratum]) -> Html:
    """Return the notes on slips, each with the way back to the place."""
    if not errata:
        return EMPTY
    intro = "Văn bản ở trên giữ nguyên chữ của bản gốc. Những chỗ nghi có lỗi:"
    items = (_erratum(n, erratum) for n, erratum in enumerate(errata, start=1))
    return join([el("p", intro), el("ol", *items, class_="lib-errata")])


def _erratum(number: int, erratum: Erratum) -> Html:
    reading = f", có lẽ là “{erratum.reading}”" if erratum.reading else ""
    label = clause_label(erratum.clause_id)
    back = el("a", label, href=f"#dc-{number}", aria_label=f"{label}, ghi chú {number}")
    return el(
        "li",
        back,
        f": “{erratum.printed}”{reading} ({_KINDS[erratum.kind]}). {erratum.note}",
        f" Nguồn: {erratum.source}." if erratum.source else None,
        id=f"dinh-chinh-{number}",
    )


def origin_list(origin: Origin) -> Html:
    """Return where the text came from, as far as its file says."""
    told = (
        ("Nơi lấy", origin.place),
        ("Tệp", origin.file),
        ("Mã băm SHA-256", origin.digest),
        ("Địa chỉ", origin.link),
        ("Ngày lấy", edtf_label(origin.day)),
        ("Ghi chú", origin.note),
    )
    items = (el("li", f"{n}: ", el("span", words)) for n, words in told if words)
    return el("ul", *items, class_="lib-source") if origin else EMPTY
