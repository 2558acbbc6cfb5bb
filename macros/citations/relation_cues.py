"""text and its citations → how the documents stand to each other, as the words say."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from macros.citations.relation_forms import OPENING, OWN, signed
from macros.citations.relation_joints import between, is_joined, passive
from macros.citations.relation_parts import Cited, Edge, cited_in, itself, part_ends
from macros.citations.relation_words import (
    ALSO,
    BEGINS_WITH_DOCUMENTS,
    GOVERNS,
    GUIDANCE,
    ISSUES,
    JOINED,
    LISTED,
    RELATED,
    REVIEW_TIME,
    SECOND_CHANGE,
    SPOKEN_OF,
)
from macros.model.citation import Citation, Span
from macros.model.relation import RelationKind
from macros.vietnamese.normalise import matching_copy, squeeze

_CHANGES = frozenset(
    {
        RelationKind.AMENDS,
        RelationKind.REPLACES,
        RelationKind.REPEALS,
        RelationKind.CORRECTS,
    }
)
_VERBS = {
    "bãi bỏ": RelationKind.REPEALS,
    "thay thế": RelationKind.REPLACES,
    "sửa đổi": RelationKind.AMENDS,
    "bổ sung": RelationKind.AMENDS,
}
_LONGEST = 700  # letters before a citation in which its cue is looked for


@dataclass(frozen=True, slots=True)
class RelationCue:
    """A relation that a text states: `source` and `target` are places in its citations.

    `source` is None where the document itself is meant. `span` holds the words that
    say so, in code points of the text.
    """

    kind: RelationKind
    source: int | None
    target: int
    span: Span


def relation_cues(
    text: str,
    citations: Sequence[Citation],
    *,
    opens: bool = False,
    listed: bool = False,
    start: int = 0,
) -> tuple[RelationCue, ...]:
    """Return the relations that *text* states between its *citations* and itself.

    *opens* tells that the text stands before the first heading, where a document says
    what it rests on; *listed* that it is an item of a list of documents that are
    carried out. The words begin at *start*, behind a printed number. A citation of
    which nothing is said has no relation here.
    """
    copy = matching_copy(text)
    begin = bisect_left(copy.origin, start)
    reader = _Reader(copy.text, begin, opens=opens, listed=listed)
    return _told(reader.read(cited_in(copy.origin, citations)), copy.origin)


def subject_cues(
    subject: str, citations: Sequence[Citation], type_word: str
) -> tuple[RelationCue, ...]:
    """Return what a document of a type does, by its subject: "về thực hiện ..."."""
    copy = matching_copy(subject)
    cited = (itself(type_word), *cited_in(copy.origin, citations))
    reader = _Reader(copy.text, 0, opens=False, listed=False)
    return _told(reader.read(cited), copy.origin)


def _told(edges: Iterable[Edge], origin: Sequence[int]) -> tuple[RelationCue, ...]:
    """Return relations between members of spans; *origin* leads to the text."""
    return tuple(
        RelationCue(
            edge.kind, source, target, Span(origin[edge.start], origin[edge.end])
        )
        for edge in edges
        for source in (edge.source.members if edge.source else (None,))
        for target in edge.target.members
    )


@dataclass(frozen=True, slots=True)
class _Cue:
    """What the document does to what follows, and where the words that say so begin."""

    kind: RelationKind
    start: int


class _Reader:
    """Reads one text from left to right, part by part.

    A part is a sentence or what semicolons set apart in it. `_listed` is what the
    document does to the documents that are being listed, `_orders` what it does to
    those of this sentence, `_before` to those of the sentence before; `_said` is what
    was last said of one document and another.
    """

    def __init__(self, text: str, begin: int, *, opens: bool, listed: bool) -> None:
        self._text = text
        self._begin = begin
        self._opens = opens
        implements = _Cue(RelationKind.IMPLEMENTS, begin)
        self._listed: _Cue | None = implements if listed else None
        self._orders: list[Edge] = []
        self._before: list[Edge] = []
        self._said: Edge | None = None

    def read(self, cited: Sequence[Cited]) -> Iterator[Edge]:
        """Yield the relations in the order of their targets."""
        start, at = self._begin, 0
        for end, ends_sentence in part_ends(self._text, cited):
            if end <= start:
                continue
            first = at
            while at < len(cited) and cited[at].start < end:
                at += 1
            yield from self._review_time(start)
            yield from self._part(start, end, cited[first:at])
            start = end
            if ends_sentence:
                self._before, self._orders, self._listed = self._orders, [], None

    def _review_time(self, start: int) -> Iterator[Edge]:
        """Yield what "Thời gian tổng kết vào ..." says of the sentence before."""
        time = REVIEW_TIME.match(self._text, start)
        if time and len(self._before) == 1:
            is_last = time["which"].lower() == "tổng"
            kind = RelationKind.CONCLUDES if is_last else RelationKind.REVIEWS
            order = self._before[0]
            yield Edge(kind, None, order.target, order.target.start, time.end())

    def _part(self, start: int, end: int, cited: Sequence[Cited]) -> Iterator[Edge]:
        if not cited:
            self._pass(start, end)
            return
        first = cited[0]
        cue = self._first(max(start, first.start - _LONGEST), first.start)
        self._listed = cue
        if cue and not first.is_self:
            yield self._order(cue, first)
        for before, here in pairwise(cited):
            if not here.is_self and here.start - before.end <= _LONGEST:
                yield from self._next(before, here)

    def _pass(self, start: int, end: int) -> None:
        """Read a part without citations: a list may go on in it, or begin."""
        words = self._text[start:end].rstrip(";")
        governs = GOVERNS.search(words)
        if self._opens and OPENING[0].pattern.match(words):
            self._listed = _Cue(OPENING[0].kind, start)
        elif governs and not SPOKEN_OF.search(words[: governs.start()]):
            self._listed = _Cue(RelationKind.IMPLEMENTS, start + governs.start())
        elif not (self._is_recital or BEGINS_WITH_DOCUMENTS.match(words)):
            self._listed = None

    @property
    def _is_recital(self) -> bool:
        """Whether a list of what a document rests on goes on."""
        return bool(self._listed and self._listed.kind is RelationKind.BASED_ON)

    def _first(self, start: int, end: int) -> _Cue | None:
        """Return what the document does to the first citation of a part."""
        words = self._text[start:end]
        for form in signed((*OWN, *(OPENING if self._opens else ())), words):
            said = form.pattern.search(words)
            if said:
                ahead = words[: said.start()]
                is_guide = form.kind is RelationKind.GUIDES
                not_own = GUIDANCE if is_guide else SPOKEN_OF
                told = _Cue(form.kind, start + said.start())
                return None if not_own.search(ahead) else told
        if self._listed and LISTED.fullmatch(words):
            return self._listed
        return None

    def _order(self, cue: _Cue, target: Cited) -> Edge:
        edge = Edge(cue.kind, None, target, cue.start, target.end)
        self._orders.append(edge)
        return edge

    def _next(self, before: Cited, here: Cited) -> Iterator[Edge]:
        """Yield what the words between two citations of one part say."""
        words = self._text[before.end : here.start]
        related = RELATED.fullmatch(words)
        changes = self._second_change(words, before, here)
        done_by_next = passive(words)
        does = between(words, before.type_word)
        if changes:
            yield changes
        elif related:
            self._listed = None
            if not before.is_self:
                kind = RelationKind.RELATED_TO
                yield Edge(kind, before, here, before.start, here.end)
            if related["also"]:
                also = before.end + related.start("also")
                yield self._order(_Cue(RelationKind.IMPLEMENTS, also), here)
        elif done_by_next and not before.is_self:
            done_to = self._done_to(done_by_next, before, here)
            yield Edge(done_by_next, here, done_to, done_to.start, here.end)
        elif does and before.is_self:
            self._listed = _Cue(does, before.start)
            yield self._order(self._listed, here)
        elif does:
            self._said = Edge(does, before, here, before.start, here.end)
            yield self._said
        elif together := self._together(words, before, here):
            self._said = together
            yield together
        else:
            cue = self._joined(words, before) or self._second_order(words, before.end)
            if cue:
                yield self._order(cue, here)

    def _second_change(self, words: str, before: Cited, here: Cited) -> Edge | None:
        """Return what changes a document, too: "thay thế A và bãi bỏ B"."""
        second = SECOND_CHANGE.fullmatch(words)
        last = self._orders[-1] if self._orders else self._said
        if not (second and last and last.target is before and last.kind in _CHANGES):
            return None
        kind = _VERBS[squeeze(second["verb"]).lower()]
        edge = replace(last, kind=kind, target=here, end=here.end)
        if last.source is None:
            self._orders.append(edge)
        return edge

    def _done_to(self, kind: RelationKind, before: Cited, here: Cited) -> Cited:
        """Return what was changed: of its changer's type, where that is in reach.

        "Nghị định số 78 quy định chi tiết Luật A được sửa đổi bởi Nghị định số 187":
        no decree amends a law.
        """
        said = self._said
        if kind in _CHANGES and said and said.target is before and said.source:
            of_type = said.source.type_word == here.type_word != before.type_word
            return said.source if of_type else before
        return before

    def _together(self, words: str, before: Cited, here: Cited) -> Edge | None:
        """Return what is said of a document that is named with *before*.

        "Luật số 97/2025/QH15 sửa đổi, bổ sung Luật Công đoàn, Luật Thanh niên". Of
        "thực hiện A về thực hiện B và C" nothing: the document may carry out C itself.
        """
        said = self._said
        if not (said and said.target is before and JOINED.fullmatch(words)):
            return None
        is_ordered = any(
            order.target is said.source and order.kind is not RelationKind.BASED_ON
            for order in self._orders
        )
        return None if is_ordered else replace(said, target=here, end=here.end)

    def _joined(self, words: str, before: Cited) -> _Cue | None:
        """Return what the document does to *before*, if this one is named with it."""
        last = self._orders[-1] if self._orders else None
        if last and last.target is before and is_joined(words):
            return _Cue(last.kind, last.start)
        return None

    def _second_order(self, words: str, start: int) -> _Cue | None:
        """Return what a second verb of a sentence does: "đồng thời tổng kết"."""
        for form in signed(OWN, words):
            said = form.pattern.search(words)
            if said:
                also = ALSO.search(words[: said.start()])
                is_told = also or (self._opens and ISSUES.search(words))
                return _Cue(form.kind, start + said.start()) if is_told else None
        return None
