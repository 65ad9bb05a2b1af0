"""The buttons on top that change how everything looks: bigger and smaller text, and the colours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from coprod_desktop.ui.shell.colours import theme_buttons
from coprod_desktop.ui.shell.strip import Strip
from coprod_desktop.ui.theme.looks import Looks

translate = QCoreApplication.translate


class LookButtons:
    """Does what each of them says, and tells with `say` what came of it. The colours are offered in the strip."""

    def __init__(self, looks: Looks, strip: Strip, say: Callable[[str], None]) -> None:
        self._looks = looks
        self._strip = strip
        self._say = say

    def bigger(self) -> None:
        """Make the text bigger, or say that it is the biggest."""
        self._tell() if self._looks.bigger() else self._say(translate("LookButtons", "This is the biggest text."))

    def smaller(self) -> None:
        """Make the text smaller, or say that it is the smallest."""
        self._tell() if self._looks.smaller() else self._say(translate("LookButtons", "This is the smallest text."))

    def usual(self) -> None:
        """Go back to the usual text size."""
        self._looks.set_text_percent(100)
        self._tell()

    def colours(self) -> None:
        """Offer the colours, or put them away."""
        if self._strip.about == "colours":
            self._strip.close_strip()
            return
        words = translate("LookButtons", "Choose your colours.")
        parts = theme_buttons(self._looks, self._strip)
        self._strip.show_parts("colours", words, parts, asked=True, take_keys=True)

    def _tell(self) -> None:
        self._say(translate("LookButtons", "Text is {percent}%.").format(percent=self._looks.text_percent))
