"""Records of commits: as many as are needed, and none of another guard."""

import os
from pathlib import Path

from tests.guard.kept import forget_old, kept_at


def test_a_record_is_kept_for_each_commit() -> None:
    assert kept_at("a" * 40) == kept_at("a" * 40)
    assert kept_at("a" * 40) != kept_at("b" * 40)


def test_only_the_newest_records_are_left(tmp_path: Path) -> None:
    for second in range(8):
        path = tmp_path / f"{7 - second}.json.gz"
        path.touch()
        os.utime(path, (second, second))
    forget_old(tmp_path)
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == [f"{n}.json.gz" for n in range(5)]
