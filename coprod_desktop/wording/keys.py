"""Every key of the program in one list: the window, its pages and the printed list of keys are made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_DOORS = 7

# What each key does in the whole window, by name, as Qt writes keys.
WINDOW: dict[str, tuple[str, ...]] = {
    "find": ("Ctrl+F",),
    "help": ("F1",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "bigger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "usual": ("Ctrl+0",),
    "back": ("Esc", "Alt+Left"),
    "aloud": ("F2",),
    "room": ("F11",),
    **{f"door_{number}": (f"Alt+{number}",) for number in range(1, MOST_DOORS + 1)},
}
SAVE = "Ctrl+S"  # on every form
# What a point is, while a meeting is written down.
POINTS = {"told": "F5", "said": "F6", "decided": "F7", "job": "F8", "later": "F9"}
HARDER = "F4"  # in the minutes: to the next point that could be easier to read
# What Qt itself does with keys in every program.
USUAL: dict[str, tuple[str, ...]] = {
    "next": ("Tab",),
    "before": ("Shift+Tab",),
    "press": ("Enter", "Space"),
    "along": ("Up", "Down", "Left", "Right"),
}
EVERY: dict[str, tuple[str, ...]] = {
    **USUAL,
    **WINDOW,
    "save": (SAVE,),
    "harder": (HARDER,),
    **{f"point_{kind}": (key,) for kind, key in POINTS.items()},
}

# How the list of keys is told: a picture and what stands beside it. One door stands for all of them.
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("computer", ("next", "before", "press", "along")),
    ("find", ("find", "help")),
    ("undo", ("undo", "redo", "save")),
    ("door", ("door_1", "back")),
    ("text_bigger", ("bigger", "smaller", "usual")),
    ("pencil", (*(f"point_{kind}" for kind in POINTS), "harder")),
    ("read_aloud", ("aloud",)),
    ("room_view", ("room",)),
)

WORDS: dict[str, str] = {
    "keys.line": QT_TRANSLATE_NOOP("wording", "**{keys}**: {does}"),
    "keys.and": QT_TRANSLATE_NOOP("wording", "{one} and {other}"),
    "keys.or": QT_TRANSLATE_NOOP("wording", "{one}, or {other}"),
    "keys.name.Ctrl": QT_TRANSLATE_NOOP("wording", "Ctrl"),
    "keys.name.Shift": QT_TRANSLATE_NOOP("wording", "Shift"),
    "keys.name.Alt": QT_TRANSLATE_NOOP("wording", "Alt"),
    "keys.name.Esc": QT_TRANSLATE_NOOP("wording", "Esc"),
    "keys.name.Tab": QT_TRANSLATE_NOOP("wording", "Tab"),
    "keys.name.Enter": QT_TRANSLATE_NOOP("wording", "Enter"),
    "keys.name.Space": QT_TRANSLATE_NOOP("wording", "the space bar"),
    "keys.name.Left": QT_TRANSLATE_NOOP("wording", "the left arrow"),
    "keys.name.+": QT_TRANSLATE_NOOP("wording", "plus"),
    "keys.name.-": QT_TRANSLATE_NOOP("wording", "minus"),
    "keys.name.arrows": QT_TRANSLATE_NOOP("wording", "The arrows"),
    "keys.name.number": QT_TRANSLATE_NOOP("wording", "a number"),
    "keys.next": QT_TRANSLATE_NOOP("wording", "go to the next button or box."),
    "keys.before": QT_TRANSLATE_NOOP("wording", "go to the button or box before."),
    "keys.press": QT_TRANSLATE_NOOP("wording", "press the button you are on."),
    "keys.along": QT_TRANSLATE_NOOP("wording", "go along a list, or from choice to choice."),
    "keys.find": QT_TRANSLATE_NOOP("wording", "find anything."),
    "keys.help": QT_TRANSLATE_NOOP("wording", "get help about this page."),
    "keys.undo": QT_TRANSLATE_NOOP("wording", "take back the last step."),
    "keys.redo": QT_TRANSLATE_NOOP("wording", "do it again."),
    "keys.save": QT_TRANSLATE_NOOP("wording", "save what you typed in a form."),
    "keys.door_1": QT_TRANSLATE_NOOP("wording", "open a door. The top door is 1."),
    "keys.back": QT_TRANSLATE_NOOP("wording", "go back."),
    "keys.bigger": QT_TRANSLATE_NOOP("wording", "make the text bigger."),
    "keys.smaller": QT_TRANSLATE_NOOP("wording", "make the text smaller."),
    "keys.usual": QT_TRANSLATE_NOOP("wording", "make the text as big as usual."),
    "keys.point_told": QT_TRANSLATE_NOOP("wording", "in a meeting, write down what we were told."),
    "keys.point_said": QT_TRANSLATE_NOOP("wording", "in a meeting, write down what somebody said."),
    "keys.point_decided": QT_TRANSLATE_NOOP("wording", "in a meeting, write down what we decided."),
    "keys.point_job": QT_TRANSLATE_NOOP("wording", "in a meeting, write down a job."),
    "keys.point_later": QT_TRANSLATE_NOOP("wording", "in a meeting, mark what we come back to."),
    "keys.harder": QT_TRANSLATE_NOOP("wording", "in the minutes, go to the next point to make easier."),
    "keys.aloud": QT_TRANSLATE_NOOP("wording", "read the page aloud, and be silent again."),
    "keys.room": QT_TRANSLATE_NOOP("wording", "turn Room view on, and off again."),
}


def say_keys(say: Callable[..., str], name: str) -> str:
    """Return the keys of EVERY called `name`, in words: "Ctrl and Shift and Z, or Ctrl and Y"."""
    if name == "along":
        return say("keys.name.arrows")
    told = ""
    for sequence in EVERY[name]:
        if sequence == "Ctrl+=":
            continue  # the plus of a keyboard whose plus needs Shift
        keys = _say_together(say, "Alt+number" if name == "door_1" else sequence)
        told = say("keys.or", one=told, other=keys) if told else keys
    return told


def say_line(say: Callable[..., str], name: str) -> str:
    """Return one line of the list of keys: the keys in bold and what they do."""
    return say("keys.line", keys=say_keys(say, name), does=say(f"keys.{name}"))


def _say_together(say: Callable[..., str], sequence: str) -> str:
    *held, last = sequence.split("+") if not sequence.endswith("++") else [*sequence[:-2].split("+"), "+"]
    told = ""
    for key in (*held, last):
        name = say(f"keys.name.{key}") if f"keys.name.{key}" in WORDS else key
        told = say("keys.and", one=told, other=name) if told else name
    return told
