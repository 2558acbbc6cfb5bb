"""Laws that texts call by name → the version of them that is meant."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from macros.model.citation import Citation
from macros.model.document_type import is_law
from macros.model.work import Mention
from macros.registry.series_key import Series, SeriesKey, year_of
from macros.vietnamese.normalise import name_key

_NEAR = 12  # citations before a law, among which the one that names it is
_Version = tuple[SeriesKey, str]  # a series, and the year of one law in it


class Laws:
    """The laws of all plans and of the register, as they are found.

    `names` tells which series a name may mean, with the year of each; `by_name` are
    the mentions that give no number; `cited` are the versions that a plan cites by
    number or year.
    """

    def __init__(
        self,
        mentions: Sequence[Mention],
        found: dict[SeriesKey, Series],
        days: Mapping[str, str],
    ) -> None:
        """Know of no law yet, but of all mentions; *found* is filled from outside."""
        self.names: dict[str, dict[SeriesKey, str]] = defaultdict(dict)
        self.by_name: list[int] = []
        self.cited: dict[str, set[_Version]] = defaultdict(set)
        self._mentions = mentions
        self._found = found
        self._days = days

    def told_apart(self) -> dict[int, tuple[SeriesKey, ...]]:
        """Put laws into their series; return those of which several may be meant.

        A name without a year means the version that its plan cites elsewhere, or else
        the one that the register knows to be in force on the plan's day. Where there
        is none such it stays open.
        """
        years = {at: year_of(self._mentions[at].citation) for at in self.by_name}
        several: dict[int, tuple[SeriesKey, ...]] = {}
        # Those with a year first: they tell which versions there are.
        for at, year in years.items():
            if year:
                keys = self._of_year(self._name(at), str(year))
                if len(keys) == 1:
                    self._found[keys[0]].members.append(at)
                    version = _version(keys[0], str(year))
                    self.cited[self._mentions[at].plan_id].add(version)
                else:
                    several[at] = keys
        undated = [at for at, year in years.items() if year is None]
        known = {name: self._versions(name) for name in set(map(self._name, undated))}
        for at in undated:
            versions = known[self._name(at)]
            meant = self._decided(at, versions)
            if len(meant) == 1:
                self._put(at, *meant[0])
            else:
                of = meant or versions
                several[at] = tuple(dict.fromkeys(key for key, _ in of))
        return several

    def _name(self, at: int) -> str:
        return name_key(self._mentions[at].citation.title or "")

    def cite(self, mention: Mention, key: SeriesKey) -> None:
        """Note that a plan cites a document by its number."""
        citation = mention.citation
        self.cited[mention.plan_id].add(_version(key, ""))
        if is_law(citation.type_word or "") and citation.title and citation.number:
            year = citation.number.year or ""
            self.names[name_key(citation.title)].setdefault(key, year)

    def _of_year(self, name: str, year: str) -> tuple[SeriesKey, ...]:
        """Return the series that a law of a year may be of."""
        known = self.names.get(name, {})
        fitting = [key for key, of in known.items() if of in {"", year}]
        return tuple(fitting) or (_unnumbered(name),)

    def _versions(self, name: str) -> tuple[_Version, ...]:
        """Return the laws of one name that a number or a year tells apart."""
        key = _unnumbered(name)
        known = self.names.get(name, {})
        numbered = [_version(key, of) for key, of in known.items() if key.serial]
        series = self._found.get(key, Series())
        years = [year_of(self._mentions[at].citation) for at in series.members]
        years += [directive.year for directive in series.directives]
        dated = [_version(key, str(year)) for year in sorted({*filter(None, years)})]
        return tuple(v for v in (*numbered, *dated) if v[0] in self._found)

    def _decided(self, at: int, versions: Sequence[_Version]) -> tuple[_Version, ...]:
        """Return what a name without a year means, if something decides.

        Where nobody knows of a version, it is the law as such.
        """
        mention = self._mentions[at]
        if not versions:
            return (_version(_unnumbered(self._name(at)), ""),)
        here = tuple(v for v in versions if v in self.cited[mention.plan_id])
        return here or tuple(v for v in versions if self._is_in_force(v, at))

    def _is_in_force(self, version: _Version, at: int) -> bool:
        """Tell whether the register knows a law to be in force on a plan's day.

        A law that the title of an older document names may be an older one, too:
        "Nghị định số 43/2014/NĐ-CP quy định chi tiết Luật Đất đai".
        """
        days = [self._days.get(self._mentions[at].plan_id, ""), *self._days_around(at)]
        key, year = version
        return any(
            all(directive.in_force_on(day) for day in days)
            for directive in self._found[key].directives
            if key.serial or str(directive.year or "") == year
        )

    def _days_around(self, at: int) -> Iterator[str]:
        """Yield the days of the documents whose titles name a law."""
        mention = self._mentions[at]
        for before in self._mentions[max(0, at - _NEAR) : at]:
            beside = (before.plan_id, before.clause_id) == (
                mention.plan_id,
                mention.clause_id,
            )
            title = before.citation.title or ""
            if (
                beside
                and before.citation.number
                and (mention.citation.title or "-") in title
            ):
                yield _day(before.citation)

    def _put(self, at: int, key: SeriesKey, year: str) -> None:
        series = self._found[key]
        series.members.append(at)
        if year and not key.serial:
            series.years[at] = int(year)


def _version(key: SeriesKey, year: str) -> _Version:
    """Return a version; the series of a number holds one law."""
    return (key, "" if key.serial else year)


def _unnumbered(name: str) -> SeriesKey:
    return SeriesKey("", name, "", "")


def _day(citation: Citation) -> str:
    """Return the day of a document in EDTF, or its year, or ""."""
    if citation.known_date:
        return citation.known_date.isoformat()
    return (citation.number.year or "") if citation.number else ""
