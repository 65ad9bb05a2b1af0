"""Works the program by keys, and writes down what a screen reader is told after each.

It runs in the system's own Python, which has pyatspi, inside dbus-run-session and Xvfb:
    /usr/bin/python3 listener.py PROGRAM_PYTHON FOLDER TRANSCRIPT
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyatspi
from gi.repository import GLib

ROOT = Path(__file__).resolve().parents[2]
QUIET = 0.7  # seconds without a word, after which a step is over
LONGEST = 8.0  # seconds that a step may take
MOST_TABS = 60
KEYSYMS = {"Tab": 0xFF09, "Enter": 0xFF0D, "Space": 0x20, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52}
HELD = {"Alt": 64, "Ctrl": 37, "Shift": 50}  # keycodes of the left keys
F_KEYS = {f"F{number}": 0xFFBD + number for number in range(1, 13)}
ROLES = {
    "push button": "button",
    "toggle button": "button that is on or off",
    "check box": "tick box",
    "list item": "row",
    "text": "box to type in",
    "entry": "box to type in",
}


class Listener:
    """Hears everything the program says, one line each."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.heard_at = time.monotonic()
        self.focused = ""
        for name in ("object:announcement", "object:state-changed:focused", "object:active-descendant-changed"):
            pyatspi.Registry.registerEventListener(self._heard, name)

    def _heard(self, event: pyatspi.event.Event) -> None:
        try:
            kind = str(event.type)
            if kind.startswith("object:announcement"):
                self._write(f"says: {event.any_data}")
            elif kind.startswith("object:active-descendant"):
                self._focus(event.any_data)
            elif event.detail1:
                self._focus(event.source)
        except (LookupError, RuntimeError, GLib.Error):
            return  # what was spoken of has gone again

    def _focus(self, thing: pyatspi.Accessible) -> None:
        self.focused = thing.name
        self._write(f"hears: {describe(thing)}")

    def _write(self, line: str) -> None:
        self.heard_at = time.monotonic()
        if not self.lines or self.lines[-1] != f"    {line}":
            self.lines.append(f"    {line}")

    def part(self, words: str) -> None:
        """Begin a part of the transcript."""
        self.lines += ["", "", f"== {words} =="]

    def note(self, words: str) -> None:
        """Write down what the person does."""
        self.lines += ["", words]

    def wait(self, until: Callable[[], bool] = lambda: True) -> None:
        """Listen until all is quiet and `until` is true."""
        started = self.heard_at = time.monotonic()
        while time.monotonic() - started < LONGEST:
            while GLib.MainContext.default().iteration(False):
                pass
            if time.monotonic() - self.heard_at > QUIET and until():
                return
            time.sleep(0.01)
        raise SystemExit("\n".join([*self.lines, "Nothing more was heard."]))


def describe(thing: pyatspi.Accessible) -> str:
    """Return what is spoken of something the keyboard comes to: its name, what it is, its state, and more."""
    states = thing.getState()
    role = thing.getRoleName()
    parts = [thing.name, ROLES.get(role, role)]
    around = thing.parent
    if role in ("radio button", "check box") and around is not None and around.name:
        parts.insert(0, around.name)  # a screen reader says it when one comes to the group
    told = dict(one.split(":", 1) for one in thing.getAttributes() if ":" in one)
    if role == "heading" and "level" in told:
        parts.append(f"level {told['level']}")
    if states.contains(pyatspi.STATE_CHECKED) or states.contains(pyatspi.STATE_PRESSED):
        parts.append("on")
    elif role in ("check box", "radio button", "toggle button"):
        parts.append("off")
    if not states.contains(pyatspi.STATE_ENABLED):
        parts.append("switched off")
    if states.contains(pyatspi.STATE_EXPANDED):
        parts.append("open")
    parts.append(thing.description)
    return ", ".join(part for part in parts if part)


def key(name: str) -> None:
    """Press one key, such as "Tab", "F1" or "Ctrl f", as fingers do."""
    *held, last = name.split(" ")
    for one in held:
        pyatspi.Registry.generateKeyboardEvent(HELD[one], None, pyatspi.KEY_PRESS)
    code = KEYSYMS.get(last) or F_KEYS.get(last) or ord(last)
    pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_SYM)
    for one in reversed(held):
        pyatspi.Registry.generateKeyboardEvent(HELD[one], None, pyatspi.KEY_RELEASE)


def the_program() -> pyatspi.Accessible:
    """Return the program on the bus, once it is there."""
    for _again in range(400):
        while GLib.MainContext.default().iteration(False):
            pass  # or what came to the bus since is never heard of
        for one in pyatspi.Registry.getDesktop(0):
            if one is not None and "club" in (one.name or "").lower() and one.childCount:
                return one
        time.sleep(0.1)
    raise SystemExit("The program did not come to the bus.")


def work(ears: Listener) -> None:
    """Add a person, undo, find, show, get help, and go to the saved paper of the minutes."""

    def press(name: str) -> None:
        ears.note(f"Press {name}.")
        before = len(ears.lines)
        key(name)
        ears.wait(lambda: len(ears.lines) > before)

    def tab_to(words: str, way: str = "Tab") -> None:
        for _press in range(MOST_TABS):
            if words in ears.focused:
                return
            press(way)
        raise SystemExit("\n".join([*ears.lines, f"Tab does not come to {words}."]))

    def type_words(words: str, until: str = "") -> None:
        ears.note(f"Type: {words}")
        for letter in words:
            key(letter if letter != " " else "Space")
        ears.wait(lambda: until in ears.lines[-1])

    ears.part("Add a person, with a name forgotten at first.")
    press("Alt 2")
    tab_to("Add a person")
    press("Space")
    tab_to("Save this person")
    press("Space")
    press("Enter")
    type_words("maya stone")
    press("Ctrl s")

    ears.part("Undo it, and do it again.")
    press("Ctrl z")
    press("Ctrl y")

    ears.part("Find a decision.")
    press("Ctrl f")
    type_words("party", until="We found")
    press("Enter")
    press("Enter")

    ears.part("Show the screen to others, and stop.")
    press("F11")
    press("Tab")
    press("Tab")
    press("F11")

    ears.part("Get help about this page.")
    press("F1")
    press("Escape")

    ears.part("Print the minutes.")
    press("Alt 3")
    tab_to("18 November")
    press("Enter")
    tab_to("4 Agree")
    press("Space")
    tab_to("16 point")
    press("Space")
    tab_to("Save as PDF")
    press("Space")
    press("Escape")


def main(python: str, home: str, transcript: str) -> None:
    """Open the program, work it, and keep what was heard."""
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)  # without one, no window gets the keyboard
    time.sleep(1)
    ears = Listener()
    surroundings = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    command = [python, "-m", "tests.screen_reader.program", home]
    program = subprocess.Popen(command, cwd=ROOT, env=surroundings)
    try:
        the_program()
        ears.part("Open the sample club.")
        ears.wait(lambda: bool(ears.focused))
        work(ears)
    finally:
        for one in (program, manager, bus):
            one.terminate()
        program.wait(10)
    Path(transcript).write_text("\n".join(ears.lines).strip().replace(home, "HOME") + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
