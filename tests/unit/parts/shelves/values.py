"""A small list with two subjects, as entries."""

from macros.parts.shelves.value import Entry, Heading

A, B = Heading("nam-a", "Năm A", "a"), Heading("nam-b", "Năm B", "b")
INNER = Heading("nam-b.x", "Xã X")
ENTRIES = (
    Entry("1", (A,), "Luật 1"),
    Entry("2", (A,), "Luật 2", 2),
    Entry("3", (B,), "Luật 3"),
    Entry("4", (B, INNER), "Luật 4"),
    Entry("5", (A,), "Luật 5"),
)
