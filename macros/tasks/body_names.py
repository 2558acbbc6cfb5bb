"""Where the name of a body, a group or an official ends: a grammar of names.

A name is told by how it is built, not by the verb behind it: a head ("Sở", "Ban"),
what the body is for (known from a table, or a capital and the syllable behind it),
and where it belongs (a level, a place, a body above it). Each method returns the
number of the word behind the name, and the word it was given where none begins.
"""

from dataclasses import dataclass

from macros.tasks import body_words as data
from macros.tasks.body_parts import (
    CODED,
    NEEDY,
    OPEN,
    WHOLE,
    code,
    head,
    known_matter,
    levels,
    matter,
    may_be_small,
    none_end,
    opens,
    place,
    proper_name,
)
from macros.tasks.body_tails import (
    BODY_GOES_ON,
    GROUP_GOES_ON,
    GROUP_LINKS,
    JOINTS,
    LINKS,
    QUALITIES,
    about,
    goes_on,
    located,
    quality,
)
from macros.tasks.persons import address, person
from macros.tasks.phrases import Phrases, Words, table

NOUNS = table((data.NOUNS, ""))
_OWN_NOUNS = table((data.OWN_NOUNS, ""))
_DETERMINERS = table((data.DETERMINERS, ""))
_TITLES = table((data.TITLES, ""))
_NEED_BODY = table((data.TITLES_OF_BODIES, ""))
_LONE_TITLES = table((data.LONE_TITLES, ""))
_MOST_PARTS = 12  # nouns or titles of one name
_MOST_TAILS = 6
_OWN_OFFICE = frozenset({"bộ", "sở", "cục"})
_LONG_NOUN = 3  # words, and it names a group by itself: "cơ quan báo chí"
_DEEPEST = 3  # Trưởng Ban Dân vận Tỉnh ủy: a body within a name


@dataclass(frozen=True, slots=True)
class Names:
    """The names among some words; registers know `places` and `types` of bodies."""

    words: Words
    places: Phrases
    types: Phrases

    def name(self, at: int) -> int:
        """Return where a name that begins at a word ends."""
        for rule in (self.official, self.body, self.group):
            end = rule(at)
            if end > at:
                return end
        return at

    def body(self, at: int, depth: int = 0) -> int:
        """Read one body: "Sở Nội vụ tỉnh Đắk Lắk", "Văn phòng UBND tỉnh"."""
        if depth > _DEEPEST:
            return at
        typed = self.types.end(self.words, at) if self.words[at].is_capital else at
        if typed > at:
            typed = self._tail(typed, NEEDY, depth)
        return max(typed, self._built(at, depth))

    def _built(self, at: int, depth: int) -> int:
        """Read a body whose type no register holds."""
        found = head(self.words, at)
        if found is None:
            return at
        end, kind = found
        if kind == CODED:
            return code(self.words, end) if code(self.words, end) > end else at
        if kind == WHOLE and opens(self.words, end):
            for_what = end
        elif kind == WHOLE:
            for_what = proper_name(self.words, end)  # a place that no register knows
        else:
            small = may_be_small(self.words, at)
            for_what = self._matter(end, kind if small else OPEN)
        after = self._tail(for_what, kind, depth)
        return at if kind == NEEDY and after == end else after

    def belonging(self, at: int) -> int:
        """Read what a body is for and where it belongs, behind a head told before."""
        return self._tail(self._matter(at, NEEDY), NEEDY, 0)

    def _owned(self, at: int) -> bool:
        return opens(self.words, at)

    def _matter(self, at: int, kind: str) -> int:
        if opens(self.words, at) or place(self.words, at, self.places) > at:
            return at
        if self.words[at].key == "các" and opens(self.words, at + 1):
            return at  # a group, which the tail reads: Tuyên huấn các Đảng ủy
        return matter(self.words, at, kind)

    def _tail(self, at: int, kind: str, depth: int) -> int:
        """Read where a body belongs: its level, its place, the body above it."""
        for _ in range(_MOST_TAILS):
            may_go_on = goes_on(self.words, at, BODY_GOES_ON)
            end = self._tail_part(at, kind, depth) if may_go_on else at
            if end == at:
                break
            at = end
        return at

    def _tail_part(self, at: int, kind: str, depth: int) -> int:
        words, is_group = self.words, self.words[at].key == "các"
        end = located(words, at, self.places)
        end = end if end > at else quality(words, at)
        if end == at:
            end = self._linked(at, LINKS, depth)
        if end == at and kind == OPEN:
            end = about(words, at)
        if end == at and is_group and depth < _DEEPEST:
            end = self.group(at, depth + 1)
        if end == at:
            end = self.body(at, depth + 1) if self._owned(at) else at
        if end == at and kind != WHOLE:
            end = self._in_brackets(at, depth)
        return end

    def _in_brackets(self, at: int, depth: int) -> int:
        """Read the body above in brackets: "Ban Tôn giáo (Sở Nội vụ)"."""
        if self.words[at].text != "(":
            return at
        end = self.body(at + 1, depth + 1)
        return end + 1 if end > at + 1 and self.words[end].text == ")" else at

    def _linked(self, at: int, links: Phrases, depth: int) -> int:
        """Read what a word ties to the name: "thuộc UBND tỉnh", "của tỉnh"."""
        begin = links.end(self.words, at)
        if begin == at or depth >= _DEEPEST:
            return at
        end = levels(self.words, begin, self.places)
        if end == begin:
            end = self.body(begin, depth + 1)
        if end == begin:
            end = self.group(begin, depth + 1)
        if end == begin and self.words[begin].key in _OWN_OFFICE:
            end = begin + self.words[begin].is_capital  # các Cục, Vụ thuộc Bộ
        return end if end > begin else at

    def group(self, at: int, depth: int = 0, *, one: bool = False) -> int:
        """Read a group: "các sở, ban, ngành tỉnh", "cơ quan, đơn vị liên quan".

        Bare nouns behind one "các" are one group; without it there are two nouns, or
        one and what it is like. *one* noun is enough behind a title.
        """
        begin = _DETERMINERS.end(self.words, at)
        rules = (self._several_officials, self.body) if begin > at else ()
        named = max((rule(begin, depth) for rule in rules), default=begin)
        end, count = self._nouns(begin)
        if not count or named > end:
            return named if named > begin else at
        after = self._group_tail(end, depth)
        said_more = after > end and levels(self.words, at, self.places) == at
        enough = one or begin > at or count > 1 or said_more or end - at >= _LONG_NOUN
        return after if enough else at  # Thành phố Hà Nội is none

    def _several_officials(self, at: int, depth: int) -> int:
        return self.official(at) if depth == 0 else at

    def _nouns(self, at: int) -> tuple[int, int]:
        """Return where bare nouns end, and how many they are."""
        end, count = self._noun(at), 0
        while end > at and count < _MOST_PARTS:
            is_own = _OWN_NOUNS.end(self.words, at) == end
            count, at = count + 1, end
            end = self._joined_noun(at)
            if is_own and end > at and self._stands_alone(at + 1):
                break
        return at, count

    def _joined_noun(self, at: int) -> int:
        """Return where the bare noun behind a joint ends."""
        joined = self.words[at].key in JOINTS
        if not joined or _OWN_NOUNS.longest(self.words, at + 1):
            return at
        end = self._noun(at + 1)
        return end if end > at + 1 else at

    def _noun(self, at: int) -> int:
        words, end = self.words, NOUNS.end(self.words, at)
        if words[at].key == "tổ" and words[at + 1].key == "chức":
            return end if end > at + 2 or self._ends_noun(end) else at
        if end > at and words[end - 1].key == "ban" and words[end].key == "hành":
            end -= 1
        if end > at + 2 and QUALITIES.end(words, end - 2) > end:
            end -= 2  # đơn vị, được giao nhiệm vụ trong kế hoạch
        return at if opens(words, at) or none_end(words, at) > end else end

    def _ends_noun(self, at: int) -> bool:
        """Tell whether "tổ chức" before a word is a noun, not a verb."""
        words, after = self.words, self.words[at]
        return (
            not after.key[:1].isalpha()
            or after.key in JOINTS
            or QUALITIES.end(words, at) > at
            or GROUP_LINKS.end(words, at) > at
            or levels(words, at, self.places) > at
        )

    def _group_tail(self, at: int, depth: int) -> int:
        """Read which bodies a group holds, and more bare nouns of the group.

        Nouns that are a group by themselves are none of its: "các sở, ngành tỉnh và
        đơn vị liên quan".
        """
        for _ in range(_MOST_TAILS):
            if not goes_on(self.words, at, GROUP_GOES_ON):
                break
            end = QUALITIES.end(self.words, at)
            if end == at:
                end = located(self.words, at, self.places)
            if end == at:
                end = self._linked(at, GROUP_LINKS, depth)
            if end == at and self._owned(at):
                end = self.body(at, depth + 1)
            if end == at:
                end = known_matter(self.words, at)  # các lực lượng Cảnh sát giao thông
            if end == at:
                joined = self._joined_noun(at)
                alone = joined > at and self._stands_alone(at + 1)
                end = at if alone else joined
            if end == at:
                break
            at = end
        return at

    def _stands_alone(self, at: int) -> bool:
        """Tell whether bare nouns behind a joint are a group by themselves."""
        end, count = self._nouns(at)
        is_said = QUALITIES.end(self.words, end) > end
        is_level = levels(self.words, at, self.places) > at  # Trung ương, địa phương
        return (count > 1 or is_said) and not is_level

    def official(self, at: int, depth: int = 0) -> int:
        """Read an official: "Chủ tịch UBND tỉnh", "Thủ trưởng các cơ quan"."""
        comrade = address(self.words, at)
        if comrade > at:
            return self._comrade(at, comrade, depth)
        end = at
        for _ in range(_MOST_PARTS):
            title = _TITLES.end(self.words, end)
            if title == end:
                break
            at_joint = self.words[title].key in JOINTS
            if at_joint and _LONE_TITLES.longest(self.words, end):
                return title  # Trưởng thôn, Tổ trưởng tổ dân phố
            more = _DETERMINERS.end(self.words, title + 1) if at_joint else title
            if _TITLES.end(self.words, more) == more:
                return self._of_what(at, title, depth)
            end = more
        return at

    def _of_what(self, at: int, title: int, depth: int) -> int:
        """Read what an official is the head of; few need not say it."""
        end = self.body(title, depth + 1)
        if end == title and _NEED_BODY.end(self.words, at) != title:
            end = self.group(title, depth + 1, one=True)
            if end == title:
                end = levels(self.words, title, self.places)
            if end == title:
                end = self._tail(matter(self.words, title, OPEN), OPEN, depth)
        if end == title:
            found = head(self.words, title)  # lãnh đạo Ban
            end = found[0] if found else end
        return end if end > title or _LONE_TITLES.end(self.words, at) == title else at

    def _comrade(self, at: int, begin: int, depth: int) -> int:
        """Read "đồng chí Nguyễn Văn A - Phó Chủ tịch UBND tỉnh"."""
        if depth:
            return at
        titled = self.official(begin, depth + 1)
        if titled > begin:
            return titled
        named = person(self.words, at, begin, self.places)
        if named == begin:
            return at
        apart = self.words[named].key in {",", "-"}
        after = self.official(named + 1, depth + 1) if apart else named
        return after if after > named + 1 else named
