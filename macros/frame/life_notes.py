"""Bodies and places that have ended, as markup: banners, asides, lines of lists."""

from collections.abc import Iterable

from macros.frame.markup import EMPTY, Html, el, join, text
from macros.frame.named import named_link, named_links
from macros.frame.page import Links
from macros.words.labels import capital
from macros.words.life import BANNER, BodyEnd, Ends, PlaceEnd

_NOT_VERIFIED = "chưa kiểm chứng"
_ABOVE = "Cơ quan cấp trên"


def life_banner(ends: Ends, links: Links, role: str = "") -> Html | None:
    """Return what has ended of a body, None where nothing has.

    On its own page it needs no name; elsewhere *role* says what it is there.
    """
    said = join(el("p", end) for end in _ends(ends, links, role))
    return el("div", said, id=BANNER, class_="lib-warning") if said else None


def _ends(ends: Ends, links: Links, role: str) -> Iterable[Html]:
    for end in ends:
        if isinstance(end, PlaceEnd):
            yield place_words(end)
        elif end.is_own:
            yield _body_end(end, links, role)
        else:
            above = f"{_ABOVE} của {role[:1].lower()}{role[1:]}" if role else _ABOVE
            yield _body_end(end, links, above)


def _body_end(end: BodyEnd, links: Links, role: str) -> Html:
    name = named_link(end.body, links)
    return join(
        [
            *((f"{role}, ", name, ", ") if role else ()),
            el("strong", end.verb if role else capital(end.verb)),
            ". Cơ quan kế thừa: ",
            named_links(end.heirs, links) or text(_NOT_VERIFIED),
            ".",
            _told(end),
        ]
    )


def place_words(end: PlaceEnd) -> Html:
    """Return what became of a place, with its name and the source."""
    heir = "" if end.has_heirs else f" Địa bàn kế thừa: {_NOT_VERIFIED}."
    name = f"Địa bàn {end.place} "
    return join([name, el("strong", end.verb), f".{heir}", _told(end)])


def _told(end: BodyEnd | PlaceEnd) -> Html:
    return text(f" {end.told}" if end.told else "")


def body_aside(end: BodyEnd | None, address: str, links: Links) -> Html | None:
    """Return what became of the body at *address* below its name.

    Its page tells by which source.
    """
    if end is None:
        return None
    above = "" if end.is_own else f"{_ABOVE} là {end.body.name} "
    source = el("a", "xem nguồn", href=links.to(f"{address}#{BANNER}"))
    parts = (above, end.verb if above else capital(end.verb))
    return el("p", *parts, after_end(end, links), "; ", source, ".", class_="lib-aside")


def after_end(end: BodyEnd, links: Links) -> Html:
    """Return the heirs of a body, behind what became of it."""
    heirs = named_links(end.heirs, links)
    return join(["; cơ quan kế thừa: ", heirs]) if heirs else EMPTY


def place_aside(end: PlaceEnd | None) -> Html | None:
    """Return what became of a place below its name, with the source."""
    if end is None:
        return None
    around = "" if end.is_own else f"{end.place} "
    words = capital(f"{around}{end.verb}.")
    return el("p", words, _told(end), class_="lib-aside")
