"""Frozen dataclasses that share all their methods.

Python's own `dataclass` writes and compiles six methods for every class while its module is imported. A start imports
sixty such classes and makes things of thirty, and the compiling was a seventh of its whole time. For everybody else
these are dataclasses: `fields`, `replace`, `asdict`, `match` and pickles work as ever. Import them from `values`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from operator import attrgetter
from typing import Any

_NOTHING = object()  # what a field has for a default when it has none


class Field:
    """One field: how it is annotated, what it is when nothing is said, and whether it has to be named."""

    __slots__ = ("default", "kind", "kw_only", "make")

    def __init__(self, kind: Any, default: Any, kw_only: bool) -> None:
        self.kind = kind
        self.default = default
        self.kw_only = kw_only
        known = sys.modules.get("dataclasses")  # only `dataclasses.field` makes a default anew, and then it is there
        told = default if known and isinstance(default, known.Field) else None
        if told is not None and not (told.repr and told.compare):
            raise TypeError("a field that is not told or not compared needs Python's own dataclass")
        self.make = told.default_factory if told is not None else None


def dataclass(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type], type]:
    """Turn a class with annotations into a frozen dataclass with slots. For any other, import Python's own.

    Raises TypeError for one that is to be thawed or without slots.
    """
    if not (frozen and slots):
        raise TypeError("these are frozen and have slots; import Python's own dataclass for others")
    return lambda kind: _made(kind, kw_only)


def replace(value: Any, /, **changes: Any) -> Any:
    """Return a copy of a value with some of its fields changed, as `dataclasses.replace` does."""
    if not hasattr(value, "__our_fields__"):
        import dataclasses

        return dataclasses.replace(value, **changes)
    for name in value.__our_fields__:
        if name not in changes:
            changes[name] = getattr(value, name)
    return type(value)(**changes)


def _made(bare: Any, kw_only: bool) -> type:
    """Return the class again, with slots and the methods that all share."""
    names = dict(vars(bare))
    names.pop("__dict__", None)
    names.pop("__weakref__", None)
    fields: dict[str, Field] = {}
    for base in reversed(bare.__mro__[1:]):
        fields.update(getattr(base, "__our_fields__", {}))
    inherited = tuple(fields)
    for name, kind in bare.__annotations__.items():
        fields[name] = Field(kind, names.pop(name, _NOTHING), kw_only)
    ours = {
        **_SHARED,
        "__slots__": tuple(name for name in bare.__annotations__ if name not in inherited),
        "__our_fields__": fields,
        "__values__": attrgetter(*fields) if fields else lambda _value: (),
        "__match_args__": tuple(name for name, field in fields.items() if not field.kw_only),
        "__dataclass_fields__": _Told(),
        "__dataclass_params__": _Told(),
    }
    made: Any = type(bare)(bare.__name__, bare.__bases__, {**ours, **names})
    made.__qualname__ = bare.__qualname__
    in_places = sorted(fields.items(), key=lambda one: one[1].kw_only)  # those that have to be named come last
    made.__ways__ = tuple((name, getattr(made, name).__set__, field) for name, field in in_places)
    return made  # type: ignore[no-any-return] # it is a class, which `Any` lets us add to


class _Told:
    """What `dataclasses` looks for in a class, which it makes itself at the moment when it looks."""

    __slots__ = ("_name",)

    def __set_name__(self, _kind: type, name: str) -> None:
        self._name = name

    def __get__(self, _value: object, kind: Any) -> Any:
        import dataclasses

        fields: list[tuple[str, Any, Any]] = []
        for name, field in kind.__our_fields__.items():
            if field.make is not None:
                theirs = dataclasses.field(default_factory=field.make, kw_only=field.kw_only)
            elif field.default is _NOTHING:
                theirs = dataclasses.field(kw_only=field.kw_only)
            else:
                theirs = dataclasses.field(default=field.default, kw_only=field.kw_only)
            fields.append((name, field.kind, theirs))
        told = getattr(dataclasses.make_dataclass(kind.__name__, fields, frozen=True), self._name)
        setattr(kind, self._name, told)
        return told


# What every class shares


def _init(self: Any, /, *values: Any, **named: Any) -> None:
    kind = self.__class__
    ways, given = kind.__ways__, len(values)
    if given:
        names = kind.__match_args__[:given]
        if len(names) < given or (named and not named.keys().isdisjoint(names)):
            raise TypeError(
                f"{kind.__name__} is given too much: {values!r} and {', '.join(named) or 'nothing by name'}"
            )
        for (_, put, _), value in zip(ways, values, strict=False):  # the rest have no value by their place
            put(self, value)
        ways = ways[given:]
    for name, put, field in ways:
        if name in named:
            put(self, named.pop(name))
        elif field.make is not None:
            put(self, field.make())
        elif field.default is not _NOTHING:
            put(self, field.default)
        else:
            raise TypeError(f"{kind.__name__} needs {name!r}")
    if named:
        raise TypeError(f"{kind.__name__} has no {', '.join(named)}")


def _equal(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self.__values__(self) == other.__values__(other)


def _hash(self: Any) -> int:
    return hash((self.__class__, self.__values__(self)))


def _told(self: Any) -> str:
    inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__our_fields__)
    return f"{self.__class__.__qualname__}({inside})"


def _stays(self: Any, name: str, *_value: Any) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"{self.__class__.__qualname__} is frozen, and so is its {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__our_fields__]


def _set_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__our_fields__, state, strict=True):
        object.__setattr__(self, name, value)


_SHARED: dict[str, Any] = {
    "__init__": _init,
    "__eq__": _equal,
    "__hash__": _hash,
    "__repr__": _told,
    "__setattr__": _stays,
    "__delattr__": _stays,
    "__getstate__": _state,
    "__setstate__": _set_state,
}
