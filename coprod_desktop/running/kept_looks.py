"""How this laptop shows the program, kept from one start to the next: letters, colours, the size of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.domain.aloud import PACES
from coprod_desktop.domain.values import replace
from coprod_desktop.system.settings import Settings, keep_settings, read_settings
from coprod_desktop.ui.shell.fitting import fit_on_screen
from coprod_desktop.ui.theme.looks import FONTS, TEXT_STEPS, THEME_NAMES, Looks

USUAL_SIZE = (1366, 768)  # pixels: an old laptop's whole screen
SMALLEST_SIZE = (640, 480)


class KeptLooks(QObject):
    """The looks as they were left, in the file at `path`. Each change is kept at once."""

    def __init__(self, app: QApplication, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.settings = sound(read_settings(path))
        self.looks = Looks(
            app,
            text_percent=self.settings.text_percent,
            theme=self.settings.theme,
            font=self.settings.font,
            pace=self.settings.pace,
            parent=self,
        )
        self.looks.changed.connect(self._keep)

    def place(self, window: QWidget, last: QWidget | None) -> None:
        """Show a window where the last one is, or in the size it had last time."""
        window.setMinimumSize(*SMALLEST_SIZE)
        width, height = self.settings.window
        window.resize(max(width, SMALLEST_SIZE[0]), max(height, SMALLEST_SIZE[1]))
        if last is not None:
            window.setGeometry(last.geometry())
        fits = fit_on_screen(window)
        if self.settings.full_screen or not fits or (last is not None and last.isMaximized()):
            window.showMaximized()
        else:
            window.show()

    def remember(self, window: QWidget) -> None:
        """Keep the size of a window that closes."""
        usual = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
        self.settings = replace(self.settings, window=(usual.width(), usual.height()), full_screen=window.isMaximized())
        self._keep()

    def _keep(self) -> None:
        looks = self.looks
        self.settings = replace(
            self.settings, text_percent=looks.text_percent, theme=looks.theme, font=looks.font, pace=looks.pace
        )
        keep_settings(self._path, self.settings)


def sound(settings: Settings) -> Settings:
    """Return the settings with what this program does not know put right."""
    usual = Settings()
    return replace(
        settings,
        text_percent=settings.text_percent if settings.text_percent in TEXT_STEPS else usual.text_percent,
        theme=settings.theme if settings.theme in THEME_NAMES else usual.theme,
        font=settings.font if settings.font in FONTS else usual.font,
        pace=settings.pace if settings.pace in PACES else usual.pace,
        window=settings.window if min(settings.window) > 0 else USUAL_SIZE,
    )
