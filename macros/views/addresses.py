"""Where things stand on the site: addresses from its top."""

GAPS = "trich-dan/khoang-trong/"


def plan_address(plan_id: str, clause_id: str = "") -> str:
    """Return the address of a plan, or of one of its clauses."""
    fragment = f"#{clause_id}" if clause_id else ""
    return f"ke-hoach/{plan_id}/{fragment}"


def work_address(work_id: str) -> str:
    """Return the address of a directive."""
    return f"van-ban/{work_id}/"


def unit_address(unit_id: str) -> str:
    """Return the address of a body."""
    return f"don-vi/{unit_id}/"


def topic_address(topic_id: str) -> str:
    """Return the address of a topic."""
    return f"chu-de/{topic_id}/"
