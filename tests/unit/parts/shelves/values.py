"""A small list with two subjects, as entries."""

from macros.parts.shelves.value import Entry, Heading

A, B = Heading("nam-a", "Năm A", "a"), Heading("nam-b", "Năm B", "b")
INNER = Heading("nam-b.x", "Xã X")
ENTRIES = (
    Entry("1", (A,)),
    Entry("2", (A,), 2),
    Entry("3", (B,)),
    Entry("4", (B, INNER)),
    Entry("5", (A,)),
)
