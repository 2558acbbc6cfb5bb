"""Files of plans/ke-hoach → their records: those kept from before, the rest made."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pickle import UnpicklingError

from macros.forked import shared_out
from macros.model.issue import Issue
from macros.model.unit import Registers
from macros.registry.plan_record import PlanRecord, plan_in, record_in
from macros.registry.record_bytes import from_bytes, to_bytes
from macros.registry.surroundings import AllSurroundings, Surroundings
from macros.store.keys import key_of
from macros.store.store import NoStore, Store

_WORTH = 8  # files, a fifth of a second: from there on a process more is worth it


@dataclass(frozen=True, slots=True, eq=False)
class _File:
    """A file, and what its reading knows besides."""

    path: str
    raw: bytes
    around: Surroundings

    @property
    def key(self) -> str:
        """A digest of all that its record is made of."""
        return key_of(
            kind=b"plan record",
            path=self.path.encode(),
            raw=self.raw,
            around=self.around.digest,
        )

    def record(self) -> bytes:
        """Return its record, b"" where the plan has errors or another issuer."""
        record = record_in(self.path, self.raw, self.around)
        return to_bytes(record) if record else b""


def plan_records(
    files: Mapping[str, bytes], registers: Registers, store: Store
) -> tuple[list[PlanRecord], list[Issue]]:
    """Return the records of *files*, bytes by path, and what is wrong in the files.

    Nothing but time depends on what *store* keeps.
    """
    all_around = AllSurroundings(registers)
    guessed = ((path, raw, all_around.guess(raw)) for path, raw in files.items())
    told = [_File(path, raw, around) for path, raw, around in guessed if around]
    records = _kept_or_made(told, store)
    issues: list[Issue] = []
    for path in files.keys() - records.keys():  # with errors, or an odd head
        plan, found = plan_in(path, files[path], registers)
        own = all_around.of(plan.unit_id) if plan else None
        record = record_in(path, files[path], own) if own else None
        if record:
            records[path] = record
        else:
            issues += found
    known = [records[path] for path in files if path in records]
    issues += [issue for record in known for issue in record.issues]
    return known, issues


def _kept_or_made(files: Iterable[_File], store: Store) -> dict[str, PlanRecord]:
    """Return by path the records that the files have with what is known besides."""
    keys = {file: "" if isinstance(store, NoStore) else file.key for file in files}
    records: dict[str, PlanRecord] = {}
    missing: list[_File] = []
    for file, key in keys.items():
        kept = store.get(key)
        if kept:
            with suppress(UnpicklingError):  # of somebody else, so that we make our own
                records[file.path] = from_bytes(kept)
        if file.path not in records:
            missing.append(file)
    made = shared_out(_File.record, missing, worth=_WORTH)
    for file, content in zip(missing, made, strict=True):
        if content:
            store.put(keys[file], content)
            records[file.path] = from_bytes(content)
    return records
