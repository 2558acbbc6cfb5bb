"""The library → its directives by level, kind, issuer, place, year ..."""

from collections.abc import Iterable

from macros.model.currency import CurrencyState
from macros.model.unit import Level
from macros.model.work import Work
from macros.pages.directive.groups import directive_groups
from macros.pages.directive.value import (
    DirectiveList,
    DirectiveRow,
)
from macros.pages.directive.words import FACETS, Dimension
from macros.registry.levels import level_of
from macros.registry.library import Library
from macros.vietnamese.collation import SortKey, sort_key
from macros.views.document_entry import change_sentence
from macros.views.facets import work_facets
from macros.views.index_entry import index_entry
from macros.words.addresses import CITED_IN, topic_address, work_address
from macros.words.facet import UNKNOWN, Facets, FacetValue
from macros.words.labels import LEVELS, capital, placed_heading
from macros.words.named import Named

_LAST = 1  # a rank behind the alphabet
_UNCITED = "chưa có kế hoạch nào trong thư viện dẫn"


def listed_directives(
    library: Library, works: Iterable[Work], dimension: Dimension | None = None
) -> DirectiveList:
    """Return *works* from the highest level down, then by place, type and number.

    With a *dimension* they are grouped by it; within a group they keep that order.
    """
    found = [(work, directive_facets(library, work)) for work in works]
    found.sort(key=lambda one: _rank(*one))
    rows = tuple(_row(library, work, facets) for work, facets in found)
    return DirectiveList(rows, directive_groups(rows, dimension) if dimension else ())


def directive_facets(library: Library, work: Work) -> Facets:
    """Return what *work* can be found by: the keys of FACETS."""
    shared = work_facets(library, work, ())
    level = level_of(library, work.id)
    own = {
        Dimension.LEVEL.value: (
            FacetValue(level, capital(LEVELS[level]), tuple(Level).index(level)),
        ),
        Dimension.TOPIC.value: tuple(
            FacetValue(topic, library.registers.topics[topic].name)
            for topic in library.work_topics[work.id]
        )
        or (FacetValue(UNKNOWN, "Chưa rõ chủ đề", _LAST),),
    }
    return {name: own.get(name) or shared[name] for name in map(str, FACETS)}


def named_topics(library: Library, work: Work) -> tuple[Named, ...]:
    """Return the topics of *work*."""
    topics = library.registers.topics
    return tuple(
        Named(topics[topic].name, topic_address(topic))
        for topic in library.work_topics[work.id]
    )


def _row(library: Library, work: Work, facets: Facets) -> DirectiveRow:
    address = work_address(work.id)
    cited = index_entry(library, work)
    frequency = Named(_UNCITED)
    if cited.count:
        words = f"dẫn trong {len(cited.plans)} kế hoạch, {cited.count} chỗ"
        frequency = Named(words, f"{address}#{CITED_IN}")
    (issuer,) = facets[Dimension.ISSUER]
    return DirectiveRow(
        id=work.id,
        document=Named(placed_heading(work, library.registers), address),
        subject=work.subject,
        change=change_sentence(library, work),
        issuer=issuer.label,
        marks=tuple(_marks(work, facets[Dimension.STATUS])),
        topics=named_topics(library, work),
        frequency=frequency,
        facets=facets,
    )


def _marks(work: Work, status: Iterable[FacetValue]) -> Iterable[str]:
    """Yield what a reader should know first; that it has changed is said at length."""
    state = work.currency.state
    silent = work.currency.is_changed or state is CurrencyState.UNVERIFIED
    for value in status:
        if not (silent and value.value == state):
            yield value.label


def _rank(work: Work, facets: Facets) -> tuple[int, list[SortKey], SortKey, str]:
    places = [sort_key(place.label) for place in facets[Dimension.PLACE][::-1]]
    (level,) = facets[Dimension.LEVEL]
    return level.rank, places, sort_key(work.label), work.id
