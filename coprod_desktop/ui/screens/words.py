"""The club's own words: the list, and the form for one of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.club import Word
from coprod_desktop.ui.parts.buttons import Button, MainButton
from coprod_desktop.ui.parts.card_list import CardList, Row
from coprod_desktop.ui.parts.form import Form
from coprod_desktop.ui.parts.form_page import FormPage
from coprod_desktop.ui.parts.form_rows import LineRow, LongRow
from coprod_desktop.ui.parts.notice import Notice
from coprod_desktop.ui.parts.page import Desk, Page, Place
from coprod_desktop.ui.parts.pick_picture import PictureRow
from coprod_desktop.ui.parts.words import Text

translate = QCoreApplication.translate


class WordsPage(Page):
    """Every hard word that the club uses, with what it means."""

    key = "words"
    door = "safe"
    place_back = True
    help_topic = "minutes"
    kinds = frozenset({"word"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        words = translate("WordsPage", "Our papers explain these words where they first stand.")
        self.body.addWidget(Text(words))
        self.none = Notice(translate("WordsPage", "There is no word here yet."), picture="dictionary")
        self.none.setObjectName("no_words")
        self.body.addWidget(self.none)
        self.list = CardList(translate("WordsPage", "Our words"))
        self.list.setObjectName("word_list")
        self.list.chosen.connect(lambda row: self.go.emit(Place("word_form", row.id)))
        self.body.addWidget(self.list)
        again = Button(translate("WordsPage", "Give these tips again"))
        again.setObjectName("tips_again")
        again.clicked.connect(lambda _on=False: self._tell_again())
        self.left = Notice("", again, picture="new_idea")
        self.left.setObjectName("tips_left")
        self.body.addWidget(self.left)
        add = MainButton(translate("WordsPage", "Add a word"), "add")
        add.setObjectName("add_word")
        add.clicked.connect(lambda _on=False: self.go.emit(Place("word_form")))
        self.add_main(add)

    def title(self) -> str:
        """Return the title."""
        return translate("WordsPage", "Our words")

    def open(self, place: Place) -> None:
        """List the words."""
        super().open(place)
        words = self.desk.services.words.words()
        self.list.set_rows([Row("word", one.id, one.word, one.meaning, one.picture or "dictionary") for one in words])
        self.list.setVisible(bool(words))
        self.none.setVisible(not words)
        left = len(self.desk.services.words.left())
        told = translate("WordsPage", "You left {count} tips about plain words. Nobody is told them again.")
        if left == 1:
            told = translate("WordsPage", "You left 1 tip about plain words. Nobody is told it again.")
        if left:
            self.left.say(told.format(count=left), quietly=True)
        self.left.setVisible(bool(left))

    def _tell_again(self) -> None:
        self.desk.services.words.tell_again()
        self.open(self.place)
        self.said.emit(translate("WordsPage", "The tips come again."))


class WordFormPage(FormPage):
    """One word: what it is, what it means here, and its picture. `place.id` is 0 for a new one."""

    key = "word_form"
    door = "safe"
    kind = "word"
    place_back = True
    help_topic = "minutes"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._word = Word()
        super().__init__(desk, parent)
        self.remove_button = Button(translate("WordFormPage", "Remove this word"), "bin")
        self.remove_button.setObjectName("remove_word")
        self.remove_button.clicked.connect(lambda _on=False: self._remove())
        self.add_main(self.remove_button)

    def title(self) -> str:
        """Return the title."""
        return self._word.word or translate("WordFormPage", "Add a word")

    def build(self, form: Form) -> None:
        """Put the three questions in the form."""
        hint = translate("WordFormPage", "For example: constitution.")
        word = form.add(LineRow("word", translate("WordFormPage", "Which word?"), hint, width=30))
        hint = translate("WordFormPage", "Say it in one short sentence, as you would to a friend.")
        form.add(LongRow("meaning", translate("WordFormPage", "What does it mean here?"), hint))
        pictures = self.desk.services.book.pictures
        label = translate("WordFormPage", "Its picture")
        form.add(PictureRow("picture", label, pictures, words_for=lambda: word.answer))

    def open(self, place: Place) -> None:
        """Show one word, or the questions for a new one."""
        self._word = (self.desk.services.words.get(place.id) if place.id else None) or Word()
        super().open(place)
        self.remove_button.setVisible(bool(self._word.id and not self._word.removed))

    def save_words(self) -> str:
        """Return the words of the main button."""
        return translate("WordFormPage", "Save this word")

    def kept_answers(self) -> dict[str, Any]:
        """Return what the book holds."""
        return {name: getattr(self._word, name) for name in self.form.rows}

    def save(self, answers: dict[str, Any]) -> Place:
        """Keep the word and go back to the list. Raises NotSaved and ChangedElsewhere."""
        self.desk.services.words.save(self._word, answers)
        return Place("words")

    def _remove(self) -> None:
        self.desk.services.words.remove(self._word)
        words = translate("WordFormPage", "The word {word} is removed. Undo brings it back.")
        self.said.emit(words.format(word=self._word.word))
        self.go.emit(Place("words"))
