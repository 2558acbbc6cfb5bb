"""Days of EDTF that may be known as far as a year or a month, and their order."""


def known_part(day: str) -> str:
    """Return a day of EDTF as far as it is known: 2024-02-XX → 2024-02."""
    return day.partition("X")[0].rstrip("-?~%")


def is_before(one: str, other: str) -> bool:
    """Tell whether *one* is before *other*, whichever days they are; "" is no day."""
    one, other = known_part(one), known_part(other)
    known = min(len(one), len(other))
    return one[:known] < other[:known]
