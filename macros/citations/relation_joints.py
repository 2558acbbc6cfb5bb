"""What the words between two citations say of them, and those above a list."""

from macros.citations.relation_forms import BETWEEN, PASSIVE, signed
from macros.citations.relation_words import (
    CARRIES,
    HEADS_LIST,
    JOINED,
    JOINED_BEHIND_TITLE,
    NAMES_DOCUMENT,
    SPOKEN_OF,
)
from macros.model.relation import RelationKind
from macros.vietnamese.normalise import matching_copy

_LONGEST = 700  # letters at the end of a paragraph


def is_joined(words: str) -> bool:
    """Tell whether the next document is named with the one before, like it.

    In "Kế hoạch A về triển khai Chương trình B và Đề án C" the title may name C.
    """
    if NAMES_DOCUMENT.search(words) and CARRIES.search(words):
        return False
    behind_title = JOINED_BEHIND_TITLE.fullmatch(words)
    is_title = behind_title and not NAMES_DOCUMENT.search(words)
    return bool(JOINED.fullmatch(words) or is_title)


def between(words: str, type_word: str) -> RelationKind | None:
    """Return what a document of a type does to the next one.

    A guidance on how something is carried out guides it; a document "về kiểm tra việc
    thực hiện" carries out nothing.
    """
    for form in signed(BETWEEN, words):
        said = form.pattern.fullmatch(words)
        if said and form.kind is RelationKind.IMPLEMENTS:
            spoken_of = SPOKEN_OF.search(words[: said.start("carry")])
            is_guide = type_word == "hướng dẫn"
            done = None if spoken_of else form.kind
            return RelationKind.GUIDES if is_guide else done
        if said:
            return form.kind
    return None


def passive(words: str) -> RelationKind | None:
    """Return what the next document does to the one before."""
    forms = signed(PASSIVE, words)
    return next((form.kind for form in forms if form.pattern.fullmatch(words)), None)


def heads_list(text: str) -> bool:
    """Tell whether documents to be carried out are listed below *text*."""
    if ":" not in text and "&" not in text:  # of &colon;
        return False
    words = matching_copy(text[-_LONGEST:]).text.rstrip()
    cue = HEADS_LIST.search(words) if words.endswith(":") else None
    return bool(cue and not SPOKEN_OF.search(words[: cue.start()]))
