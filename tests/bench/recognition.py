"""How recognition of citations grows, what hostile text costs it.

python -m tests.bench.recognition
"""

import resource
import time

from macros.citations.recognise import recognise
from tests.bench.materials import PLANS

_MEGABYTE = 1_000_000
_HOSTILE = {
    "digits": "1234567890",
    "“số ”": "số ",
    "“Điều 1, ”": "Điều 1, ",
    "open quotes": "“",
    "one-letter codes": "A-",
    "one-letter numbers": "1-A/B, ",
    "numbers in a list": "1, ",
    "names given": "Quy chế số 1-QC/TU (sau đây gọi là Quy chế). ",
}


def main() -> None:
    """Print how the cost of a byte changes, as ratios to that at 10 MB of plans."""
    text = "".join(path.read_text("utf-8") for path in PLANS)
    size = len(text.encode())
    plain = _seconds_per_byte(text * (10 * _MEGABYTE // size + 1))
    print(f"recognition, 10 MB of the plans' text: {1 / plain / _MEGABYTE:.1f} MB/s")
    for megabytes in (1, 30, 100):
        cost = _seconds_per_byte(text * (megabytes * _MEGABYTE // size + 1))
        print(
            f"  {megabytes} MB: {cost / plain:.2f} times the cost per byte", flush=True
        )
    for name, unit in _HOSTILE.items():
        cost = _seconds_per_byte(unit * (_MEGABYTE // len(unit.encode())))
        print(f"  a megabyte of {name}: {cost / plain:.2f} times the cost per byte")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory: {peak:.0f} MB")


def _seconds_per_byte(text: str) -> float:
    """Return the time that recognition takes for each byte of *text*."""
    start = time.perf_counter()
    recognise(text)
    return (time.perf_counter() - start) / len(text.encode())


if __name__ == "__main__":
    main()
