"""The ids on the pages of topics, the same on an index as where the content stands."""

CLAUSES, TASKS, WORKS, TARGETS = "doan", "nhiem-vu", "van-ban", "chi-tieu"
ABOUT, CITED = f"{WORKS}-ve", f"{WORKS}-dan"
RELATED = "lien-quan"


def of_place(place_id: str) -> str:
    """Return the id of what a place has on the topic."""
    return f"noi-{place_id}"


def of_plan(section: str, plan_id: str) -> str:
    """Return the id of what a plan has in a section."""
    return f"{section}-{plan_id}"
