"""How much of what says a thing stands where it is not at home.

There it is told in a few places and where the others stand; else a document that
many plans cite would be told of anew, at full length, on a page of each.
"""

SHOWN = 3  # places on a page where they are not at home
AT_HOME = 60  # and on that where they are
READINGS = 3  # ways in which sources write one thing, beside the page that has all


def others(count: int, what: str = "chỗ") -> str:
    """Return "và 14 chỗ khác"."""
    return f"và {count} {what} khác"
