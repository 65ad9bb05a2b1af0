"""The questions about a list: each line by itself, or all of a kind with one press."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.services.bringing_in import KINDS, ListDoubt, ListPreview
from coprod_desktop.ui.parts.buttons import Button
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.wording.lists import together
from coprod_desktop.wording.say import Say

translate = QCoreApplication.translate

TOGETHER = 3  # from so many of a kind on, one press may answer all
SHOWN = 5  # questions at a time: the next come when these are answered
NAMED = 4  # of a kind, in the question about all of them

Answer = Callable[[Iterable[ListDoubt], bool], None]


class Questions:
    """Makes the questions that are open. `answer` is told which are answered, and whether to change or to keep."""

    def __init__(self, say: Say, answer: Answer, look: Callable[[str], None]) -> None:
        self._say = say
        self._answer = answer
        self._look = look
        self.one_by_one: set[str] = set()  # kinds that somebody wants to look at line by line

    def made(self, preview: ListPreview) -> Iterator[QWidget]:
        """Give the questions to show now, in order."""
        number = 0
        for kind in KINDS:
            doubts = preview.doubts_of(kind)
            if len(doubts) >= TOGETHER and kind not in self.one_by_one:
                yield self._about_all(kind, doubts, number)
                number += 1
                continue
            for doubt in doubts:
                yield self._about_one(doubt, number)
                number += 1
                if number >= SHOWN:
                    return
            if number >= SHOWN:
                return

    def _about_one(self, doubt: ListDoubt, number: int) -> Notice:
        better = together(self._say, doubt.better[:1] if doubt.kind == "nought" else doubt.better)
        values = {"words": doubt.words, "better": better, "count": doubt.count or len(doubt.better)}
        if doubt.kind == "nought":
            values["name"] = doubt.better[1]
        notice = Notice(self._say(f"bring.ask.{doubt.kind}", **values), use="come_back")
        for way, change in (("change", True), ("keep", False)):
            button = Button(self._say(f"bring.{way}.{doubt.kind}", **values))
            button.setObjectName(f"{way}_{number}")
            button.setAccessibleName(f"{button.text()}. {notice.words()}")
            button.clicked.connect(lambda _on=False, change=change: self._answer((doubt,), change))
            notice.add_button(button)
        return notice

    def _about_all(self, kind: str, doubts: tuple[ListDoubt, ...], number: int) -> Notice:
        some = together(self._say, (f"“{one.words}”" for one in doubts), at_most=NAMED)
        notice = Notice(self._say(f"bring.all.{kind}", count=len(doubts), some=some), use="come_back")
        for way, change in (("change", True), ("keep", False)):
            button = Button(self._say(f"bring.{way}_all.{kind}"))
            button.setObjectName(f"{way}_{number}")
            button.setAccessibleName(f"{button.text()}. {notice.words()}")
            button.clicked.connect(lambda _on=False, change=change: self._answer(doubts, change))
            notice.add_button(button)
        each = Button(translate("BringListPage", "Look at each one"))
        each.setObjectName(f"each_{number}")
        each.setAccessibleName(f"{each.text()}. {notice.words()}")
        each.clicked.connect(lambda _on=False: self._look(kind))
        notice.add_button(each)
        return notice
