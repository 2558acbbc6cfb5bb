"""Mentions and known documents in their series: what one number may mean."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from macros.model.directive import Directive
from macros.model.document_type import is_law
from macros.model.work import Mention
from macros.registry.law_versions import Laws
from macros.registry.series_key import Series, SeriesKey, number_key
from macros.vietnamese.normalise import name_key


def in_series(
    mentions: tuple[Mention, ...],
    places: Sequence[str],
    directives: Iterable[Directive],
    days: Mapping[str, str],
) -> tuple[dict[SeriesKey, Series], dict[int, tuple[SeriesKey, ...]]]:
    """Return the series, and the mentions of a law by name that several laws bear.

    *places* gives the place of each mention's number, *days* the day of each plan.
    Self references and those that lean on an earlier one are in no series.
    """
    found: dict[SeriesKey, Series] = defaultdict(Series)
    laws = Laws(mentions, found, days)
    for directive in directives:
        key = _directive_key(directive)
        found[key].directives.append(directive)
        if is_law(directive.type_word):
            for name in (directive.title, *directive.other_names):
                laws.names[name_key(name)][key] = str(directive.year or "")
    for at, mention in enumerate(mentions):
        citation = mention.citation
        if citation.number:
            key = number_key(citation.number, places[at])
            found[key].members.append(at)
            laws.cite(mention, key)
        elif not (citation.self_reference or citation.leans_back):
            laws.by_name.append(at)
    several = laws.told_apart()
    for series in found.values():
        series.members.sort()
    return dict(found), several


def _directive_key(directive: Directive) -> SeriesKey:
    if directive.number is None:
        return SeriesKey("", name_key(directive.title), "", "")
    return number_key(directive.number, directive.place_id)
