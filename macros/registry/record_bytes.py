"""A record as bytes, and back."""

import io
import pickle
import zlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any, cast

from macros.registry.plan_record import PlanRecord

_OURS = ("macros.model.", "macros.registry.")
_PLAIN = {("datetime", "date"), ("decimal", "Decimal")}

_Parts = tuple[type, tuple[Any, ...]]


def to_bytes(record: PlanRecord) -> bytes:
    """Return a record as bytes that only this version of the program reads."""
    written = io.BytesIO()
    pickler = pickle.Pickler(written, protocol=5)
    pickler.dispatch_table = _TAKING_APART
    pickler.dump(record)
    return zlib.compress(written.getbuffer(), level=1)  # to a quarter


def from_bytes(content: bytes) -> PlanRecord:
    """Return the record in *content*; UnpicklingError if it holds what is not ours."""
    return cast("PlanRecord", _Reader(io.BytesIO(zlib.decompress(content))).load())


class _TakingApart(dict[type, Callable[[Any], _Parts]]):
    """How a dataclass is taken apart: into its values, twice as fast as its own way."""

    def __missing__(self, cls: type) -> Callable[[Any], _Parts]:
        if not is_dataclass(cls):
            raise KeyError(cls)  # goes its own way
        names = [field.name for field in fields(cls)]
        if len(names) > 1:
            all_of = attrgetter(*names)
            self[cls] = lambda value: (cls, all_of(value))
        else:
            self[cls] = lambda value: (cls, tuple(getattr(value, n) for n in names))
        return self[cls]


_TAKING_APART = _TakingApart()


class _Reader(pickle.Unpickler):
    """Makes values of the model and of the registry, days, decimals; nothing else.

    What it reads was put into the user's own folder by this program: who can write
    there can edit the program, too. This is the second lock: bytes that came there in
    another way run nothing.
    """

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 - as inherited
        """Return what makes values of a class that records are made of."""
        if (module.startswith(_OURS) and "." not in name) or (module, name) in _PLAIN:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return _joining(found) if is_dataclass(found) else found
        raise pickle.UnpicklingError(f"{module}.{name} is no value of ours")


@cache
def _joining(cls: type) -> Callable[..., object]:
    """Return what makes a dataclass with slots of all its values, as they were."""
    fill = [getattr(cls, field.name).__set__ for field in fields(cls)]

    def made(*values: object) -> object:
        whole: object = object.__new__(cls)
        for put, value in zip(fill, values, strict=True):
            put(whole, value)
        return whole

    return made
