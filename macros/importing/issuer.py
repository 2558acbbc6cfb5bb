"""The names in a letterhead → the body of the library that issued the document."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from macros.importing.capitals import sentence_case
from macros.importing.letterhead import Letterhead
from macros.model.place import Place
from macros.model.unit import Registers
from macros.registry.named_bodies import Naming, named_bodies
from macros.registry.place_finder import PlaceFinder
from macros.registry.place_names import place_names
from macros.vietnamese.normalise import squeeze

_COUNTRY = "viet-nam"
# Who signs for a body, printed below its name: the document is the body's.
_STANDING = re.compile(r"\s*Ban (?:Thường trực|Thường vụ|Chấp hành)\Z")


@dataclass(frozen=True, slots=True)
class Issuer:
    """A body by its id, "" where it is unknown; its name as a sentence has it.

    `choices` are ids of which one may be meant. `is_told` is False where the text
    alone says in which province it is, so that a clerk should look.
    """

    name: str
    unit_id: str = ""
    choices: tuple[str, ...] = ()
    is_told: bool = True


def find_issuer(head: Letterhead, text: str, registers: Registers) -> Issuer:
    """Return who issued a document of which *text* holds the title and all words."""
    name = sentence_case(head.issuer, registers)
    parent = sentence_case(head.parent, registers)
    whole = squeeze(f"{name} {parent}")
    near = _places(whole, head.date, registers) or _places(text, head.date, registers)
    for words in _names(name, parent):
        ids = _bodies(words, near, head.date, registers)
        if len(ids) == 1:
            return Issuer(name, next(iter(ids)))
        if ids:
            hinted = _in_named_province(ids, text, registers)
            unit_id = hinted[0] if len(hinted) == 1 else ""
            return Issuer(name, unit_id, tuple(ids), is_told=False)
    return Issuer(name)


def _names(name: str, parent: str) -> Iterator[str]:
    """Yield what may be the name of the body, the likeliest first."""
    short = _STANDING.sub("", name)
    for one in dict.fromkeys((name, short, parent if not short else "")):
        if one:
            yield one[0].upper() + one[1:]


def _places(words: str, day: str, registers: Registers) -> tuple[Place, ...]:
    """Return the places that words may mean, the one if it is certain."""
    found = PlaceFinder(registers).find(words, _COUNTRY, day)
    if found is None:
        return ()
    return found.candidates if found.is_doubtful else (found.place,)


def _bodies(
    name: str, near: tuple[Place, ...], day: str, registers: Registers
) -> dict[str, Place]:
    """Return the bodies that a name means seen from each of *near*, by id."""
    found: dict[str, Place] = {}
    for place in near:
        naming = Naming(name, place.id, day, may_be_group=False)
        unit_id = named_bodies(registers, [naming]).means(naming)
        if unit_id:
            found.setdefault(unit_id, place)
    return found


def _in_named_province(
    ids: dict[str, Place], text: str, registers: Registers
) -> list[str]:
    """Return the bodies that lie in the place around them that the text names most."""
    gazetteer = registers.gazetteer
    names = Counter(name.full_name for name in place_names(text, gazetteer))
    counts = {
        unit_id: sum(
            names[around.full_name] for around in gazetteer.chain(place.id)[1:-1]
        )
        for unit_id, place in ids.items()
    }
    most = max(counts.values())
    return [unit_id for unit_id, count in counts.items() if most and count == most]
