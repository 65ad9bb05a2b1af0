"""Makes Qt's lists of constants in a fifth of the time.

A start makes 290 such lists with 4,000 members, because PySide6 makes all the lists of a class when the class is first
used, and Python takes every member through a score of checks. Names and numbers come from Qt and are right. So here a
list is a copy of one that Python made, with other members: an ordinary `enum.Enum`, `Flag`, `IntEnum` or `IntFlag`, the
same in all that can be asked of it. Where this Python makes its lists in a way that is not known here, and where a list
is unusual, Python makes it as ever.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from types import ModuleType
from typing import Any

Pairs = Sequence[tuple[str, int]]

# What Python gives each list beside its members: what is its own, and what it shares with all of its kind.
_OWN = {"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_"}
_OWN_OF_FLAGS = {"_flag_mask_", "_singles_mask_", "_all_bits_"}
_OWN_SINCE_313 = {"_unhashable_values_map_", "_hashable_values_"}
_SHARED = {
    *("__doc__", "__module__", "__new__", "__format__", "_generate_next_value_", "_new_member_", "_use_args_"),
    *("_member_type_", "_value_repr_", "_boundary_", "_inverted_"),
    *("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"),
}
_OF_A_MEMBER = {"_name_", "_value_", "__objclass__", "_sort_order_"}


def module_of_lists() -> ModuleType:
    """Return what PySide6 is handed in the place of the module `enum`, which it loads once and takes its lists from."""
    stand_in = ModuleType("enum")
    vars(stand_in).update(vars(enum))
    flag = _Maker.of(enum.Flag)
    vars(stand_in).update(Enum=_Maker.of(enum.Enum), IntEnum=_Maker.of(enum.IntEnum))
    vars(stand_in).update(Flag=flag, IntFlag=_Maker.of(enum.IntFlag, flag))  # PySide6 asks whether one is the other
    return stand_in


class _Maker(enum.EnumType):
    """The type of what PySide6 takes for `Enum` and its like, and calls with a name and pairs to have a list made."""

    _pattern: Pattern

    @classmethod
    def of(cls, kind: Any, *also: Any) -> Any:
        """Return what makes lists of a kind and passes for it, and for what else is named; or the kind itself."""
        pattern = pattern_of(kind)
        if pattern is None:
            return kind
        bases = (*(one for one in also if isinstance(one, cls)), kind)
        maker = cls(kind.__name__, bases, cls.__prepare__(kind.__name__, bases))
        type.__setattr__(maker, "_pattern", pattern)
        return maker

    def __call__(cls, name: Any, *pairs: Any, **how: Any) -> Any:  # type: ignore[override] # typeshed's are overloads
        """Make a list when there are pairs. Whatever else is asked is answered as ever."""
        if pairs and "_pattern" in vars(cls):
            return cls._pattern.make(name, *pairs, **how)
        return super().__call__(name, *pairs, **how)


class Pattern:
    """How this Python makes lists of one kind: `kind` is `Enum`, `Flag`, `IntEnum` or `IntFlag`.

    `found` is what a list of this kind has beside its members.
    """

    def __init__(self, kind: Any, found: dict[str, Any]) -> None:
        self.kind = kind
        self._shared = {name: value for name, value in found.items() if name in _SHARED}
        self._since_313 = found.keys() & _OWN_SINCE_313
        self._flags = issubclass(kind, enum.Flag)
        self._whole_numbers = issubclass(kind, int)
        self._taken = frozenset(name for base in kind.__mro__ for name in vars(base)) | {"mro"}

    def make(self, name: str, pairs: Pairs, *, boundary: Any = enum.KEEP) -> Any:
        """Return the list called `name` of these names and numbers: what `kind(name, pairs, boundary=KEEP)` returns."""
        if boundary is not enum.KEEP or self._unusual(pairs):
            return self.kind(name, pairs, boundary=boundary)
        names: list[str] = []
        by_name: dict[str, Any] = {}
        by_value: dict[int, Any] = {}
        own = {"_member_names_": names, "_member_map_": by_name, "_value2member_map_": by_value}
        made: Any = type.__new__(enum.EnumType, name, (self.kind,), {**self._shared, **own, "_unhashable_values_": []})
        put = type.__setattr__
        all_bits = single_bits = 0
        for key, value in pairs:
            member = by_value.get(value)
            if member is None:
                member = int.__new__(made, value) if self._whole_numbers else object.__new__(made)
                member._value_ = value
                member._name_ = key
                member.__objclass__ = made
                member._sort_order_ = len(names)
                by_value[value] = member
                all_bits |= value
                if not self._flags:
                    names.append(key)
                elif value and not value & (value - 1):
                    names.append(key)
                    single_bits |= value
            by_name[key] = member
            put(made, key, member)
        if self._flags:
            put(made, "_flag_mask_", all_bits)
            put(made, "_singles_mask_", single_bits)
            put(made, "_all_bits_", (1 << all_bits.bit_length()) - 1)
        if "_unhashable_values_map_" in self._since_313:
            put(made, "_unhashable_values_map_", {})
        if "_hashable_values_" in self._since_313:
            put(made, "_hashable_values_", list(by_value))
        return made

    def _unusual(self, pairs: Pairs) -> bool:
        """Whether names or numbers are such that Python does more with them, or refuses them."""
        names = {name for name, _value in pairs}
        if len(names) < len(pairs) or not self._taken.isdisjoint(names) or any(name[0] == "_" for name in names):
            return True
        if not self._flags:
            return False
        values = [value for _name, value in pairs]
        single = [value for value in values if value and not value & (value - 1)]
        return min(values, default=0) < 0 or single != sorted(single)  # Python goes through them in their own order


def pattern_of(kind: Any) -> Pattern | None:
    """Return how this Python makes lists of a kind, or None when it does so in a way that is not known here."""
    sample = kind("Sample", [("ONE", 1)], module=__name__, boundary=enum.KEEP)
    found = dict(vars(sample))
    member = found.pop("ONE")
    own = _OWN | _OWN_OF_FLAGS if issubclass(kind, enum.Flag) else _OWN
    known = found.keys() <= own | _OWN_SINCE_313 | _SHARED and found.keys() >= own
    return Pattern(kind, found) if known and vars(member).keys() == _OF_A_MEMBER else None
