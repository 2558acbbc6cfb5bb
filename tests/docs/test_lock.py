"""The lock files name all that is installed: pip has nothing to resolve."""

import re
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ["requirements.txt", "requirements-import.txt", "requirements-dev.txt"]
OF_ANOTHER = re.compile(r"-r (?P<name>\S+)\.in")
PIN = re.compile(r"^(?P<line>[A-Za-z0-9][^\s;]*==[^\s;]+(?: ;[^\\]*)?)", re.MULTILINE)


def pins(lock: str) -> dict[str, Requirement]:
    """Return what *lock* pins for this machine, by name."""
    text = (ROOT / lock).read_text("utf-8")
    found = [Requirement(match["line"]) for match in PIN.finditer(text)]
    return {
        canonicalize_name(one.name): one
        for one in found
        if one.marker is None or one.marker.evaluate()
    }


def asked(lock: str) -> list[Requirement]:
    """Return what the project itself asks for: the lines of the .in files."""
    name = lock.replace(".txt", ".in")
    lines = (ROOT / name).read_text("utf-8").splitlines()
    own = [Requirement(line.split("#")[0]) for line in lines if line[:1].isalpha()]
    others = (OF_ANOTHER.fullmatch(line) for line in lines)
    return own + [one for of in others if of for one in asked(f"{of['name']}.txt")]


def missing(lock: dict[str, Requirement], asked_for: list[Requirement]) -> list[str]:
    """Return what is asked for, or needed by members of *lock*, that it lacks."""
    needed = [("the project", one) for one in asked_for]
    needed += [(name, one) for name in lock for one in _requires(name, {""})]
    return [
        f"{who} needs {part}"
        for who, one in needed
        for part, versions in _parts(one)
        if part not in lock or not versions.contains(_version(lock[part]))
    ]


def _parts(needed: Requirement) -> list[tuple[str, SpecifierSet]]:
    """Return the package that is needed, and what its extras ask for besides."""
    name = canonicalize_name(needed.name)
    more = _requires(name, needed.extras) if needed.extras else []
    extra = [(canonicalize_name(one.name), one.specifier) for one in more]
    return [(name, needed.specifier), *extra]


def _requires(name: str, extras: set[str]) -> list[Requirement]:
    lines = map(Requirement, metadata.requires(name) or [])
    return [
        line
        for line in lines
        if line.marker is None
        or any(line.marker.evaluate({"extra": extra}) for extra in extras)
    ]


def _version(pin: Requirement) -> str:
    (specifier,) = pin.specifier
    return specifier.version


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_whatever_its_members_and_their_extras_need(lock: str) -> None:
    pinned = pins(lock)
    assert len(pinned) > 7
    assert missing(pinned, asked(lock)) == []


def test_a_lock_that_lacks_what_an_extra_asks_for_is_found() -> None:
    pinned = pins("requirements.txt")
    del pinned["pagefind-bin-extended"]
    lacking = missing(pinned, asked("requirements.txt"))
    assert lacking == ["the project needs pagefind-bin-extended"]


@pytest.mark.parametrize("lock", LOCKS)
def test_each_line_of_a_lock_has_one_version_and_its_digests(lock: str) -> None:
    blocks = re.split(r"\n(?=[^\s#])", (ROOT / lock).read_text("utf-8"))
    for block in blocks[1:]:
        assert re.match(r"[A-Za-z0-9._-]+(\[[a-z,]+\])?==", block), block
        assert "--hash=sha256:" in block, block


def test_all_locks_pin_the_same_versions() -> None:
    *others, dev = (
        {name: str(pin.specifier) for name, pin in pins(lock).items()} for lock in LOCKS
    )
    for other in others:
        assert other.items() <= dev.items()


@pytest.mark.parametrize("command", ["Makefile", "README.md"])
def test_every_install_takes_the_lock_alone(command: str) -> None:
    text = (ROOT / command).read_text("utf-8")
    for line in text.splitlines():
        if "pip install" in line:
            assert "--no-deps" in line
            assert "--require-hashes" in line
