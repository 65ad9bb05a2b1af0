"""How the program looks: text size, colours, letters and Room view, applied to the whole application."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from coprod_desktop.domain.aloud import PACES, USUAL_PACE
from coprod_desktop.ui.theme.focus import FocusBand
from coprod_desktop.ui.theme.letters import forget_letters, tell_own_letters
from coprod_desktop.ui.theme.style import ClubStyle
from coprod_desktop.ui.theme.tokens import SAME_AS_COMPUTER, THEMES, Theme, palette_of, read_theme

TEXT_STEPS = (100, 110, 125, 150, 175, 200)  # per cent of BASE_SIZE
BASE_SIZE = 14.0  # points (S1)
ROOM_SIZE = 20.0  # points in Room view (S1)
THEME_NAMES = (*THEMES, SAME_AS_COMPUTER)
USUAL_FLASH = 1000  # milliseconds in which the mark where one types comes and goes
SIZES = "sizes_of_text"  # the application's property: the size in points we gave it, and the computer's own
NO_LIGATURES = QFont.Tag("liga")  # each letter stands for itself: joined letters puzzle new readers
FONTS = {
    "lato": ("Lato", "fontpkg_lato", ("Lato-Regular.ttf", "Lato-Bold.ttf")),
    "atkinson": (
        "Atkinson Hyperlegible",
        "fontpkg_atkinson_hyperlegible",
        ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf"),
    ),
}


def font_files(name: str) -> tuple[Path, ...]:
    """Return the files of one of FONTS, found without importing the package that brings them.

    Empty when the package is not installed.
    """
    _family, package, files = FONTS[name]
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return ()
    folder = Path(spec.submodule_search_locations[0]) / "files"  # `origin` is not there in an installed program
    return tuple(folder / one for one in files if (folder / one).is_file())


def closest_theme(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> str:
    """Return the theme that is closest to what a computer is set to. A computer that does not say is light."""
    if scheme == Qt.ColorScheme.Dark:
        return "yellow_on_black" if contrast == Qt.ContrastPreference.HighContrast else "dark"
    return "light"


def own_size(app: QApplication) -> float:
    """Return the computer's own size of text in points, also when an earlier Looks has changed the letters since."""
    size, (given, own) = app.font().pointSizeF(), app.property(SIZES) or (0.0, 0.0)
    return float(own) if size == given else size


class Looks(QObject):
    """The wishes for the screen. Each change is applied to every widget at once, then `changed` is sent."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        text_percent: int = 100,
        theme: str = SAME_AS_COMPUTER,
        font: str = "lato",
        pace: int = USUAL_PACE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._computer_size = own_size(app)
        self._text_percent = text_percent
        self._theme = theme
        self._font = font
        self._pace = pace
        self._room_view = False
        self._loaded: set[str] = set()
        self._flash = app.cursorFlashTime() or USUAL_FLASH
        self._style = ClubStyle()
        app.setStyle(self._style)
        self._focus = FocusBand(app, self)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._computer_changed)
        wishes = hints.accessibility()  # held, as `hints` is: what is taken out of it goes with it
        wishes.contrastPreferenceChanged.connect(self._computer_changed)
        if (motion := getattr(wishes, "motionPreferenceChanged", None)) is not None:  # from Qt 6.12 on
            motion.connect(self._still)
        app.primaryScreen().logicalDotsPerInchChanged.connect(self._dots_changed)
        self._still()
        self._apply()

    @property
    def text_percent(self) -> int:
        """The size of text in per cent, one of TEXT_STEPS."""
        return self._text_percent

    @property
    def theme(self) -> str:
        """The chosen theme, one of THEME_NAMES."""
        return self._theme

    @property
    def font(self) -> str:
        """The chosen letters, one of FONTS."""
        return self._font

    @property
    def pace(self) -> int:
        """How many words a minute are read aloud, one of PACES."""
        return self._pace

    @property
    def room_view(self) -> bool:
        """Whether private things are hidden and text is big enough for a room."""
        return self._room_view

    @property
    def point_size(self) -> float:
        """The size of body text now, in points."""
        base = max(BASE_SIZE, self._computer_size)
        usual = base * self._text_percent / 100
        if not self._room_view:
            return usual
        most = base * TEXT_STEPS[-1] / 100  # what pages are made for; more would leave no room for a list
        return max(usual, ROOM_SIZE + (most - ROOM_SIZE) * (self._text_percent - 100) / 100)

    @property
    def shown_theme(self) -> Theme:
        """The theme on the screen now: the chosen one, or the one that is closest to the computer's."""
        return read_theme(self._computer_theme() if self._theme == SAME_AS_COMPUTER else self._theme)

    def set_text_percent(self, percent: int) -> None:
        """Change the size of all text. Raises ValueError for a size that is not one of TEXT_STEPS."""
        if percent not in TEXT_STEPS:
            raise ValueError(percent)
        self._change(text_percent=percent)

    def bigger(self) -> bool:
        """Make text one step bigger. False when it is the biggest."""
        return self._step(1)

    def smaller(self) -> bool:
        """Make text one step smaller. False when it is the smallest."""
        return self._step(-1)

    def set_theme(self, name: str) -> None:
        """Change the colours. Raises ValueError for a name that is not one of THEME_NAMES."""
        if name not in THEME_NAMES:
            raise ValueError(name)
        self._change(theme=name)

    def set_font(self, name: str) -> None:
        """Change the letters. Raises ValueError for a name that is not one of FONTS."""
        if name not in FONTS:
            raise ValueError(name)
        self._change(font=name)

    def set_pace(self, pace: int) -> None:
        """Change how quickly is read aloud. Raises ValueError for a pace that is not one of PACES."""
        if pace not in PACES:
            raise ValueError(pace)
        self._change(pace=pace)

    def set_room_view(self, on: bool) -> None:
        """Turn Room view on or off."""
        self._change(room_view=on)

    def _step(self, way: int) -> bool:
        at = TEXT_STEPS.index(self._text_percent) + way
        if not 0 <= at < len(TEXT_STEPS):
            return False
        self.set_text_percent(TEXT_STEPS[at])
        return True

    def _change(self, **wishes: object) -> None:
        if all(getattr(self, f"_{name}") == value for name, value in wishes.items()):
            return
        for name, value in wishes.items():
            setattr(self, f"_{name}", value)
        self._apply()
        self.changed.emit()

    def _computer_changed(self) -> None:
        if self._theme == SAME_AS_COMPUTER:
            self._apply()
            self.changed.emit()

    def computer_letters_changed(self, size: float) -> None:
        """Follow the computer's own size of text, in points, when it is changed while the program runs."""
        if size > 0 and size != self._computer_size:
            self._computer_size = size
            self._apply()
            self.changed.emit()

    def _dots_changed(self, _dots: float = 0.0) -> None:
        """Measure all words again: with other dots to the inch, the same points have other pixels."""
        forget_letters()
        for window in self._app.topLevelWidgets():
            parts: list[QWidget] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
            for part in parts:  # only these: among Qt's own inner parts, scroll bars were taken for deleted by Python
                part.updateGeometry()
        self.changed.emit()

    def _still(self, *_preference: object) -> None:
        """Let the mark where one types stand still for whoever wants no motion. Nothing else here ever moves."""
        hints = self._app.styleHints()
        wishes = hints.accessibility()
        preference = getattr(wishes, "motionPreference", None)
        reduce = preference is not None and preference().name == "ReducedMotion"
        self._app.setCursorFlashTime(0 if reduce else self._flash)

    def _computer_theme(self) -> str:
        hints = self._app.styleHints()
        return closest_theme(hints.colorScheme(), hints.accessibility().contrastPreference())

    def _apply(self) -> None:
        font = QFont(self._family())
        font.setPointSizeF(self.point_size)
        font.setFeature(NO_LIGATURES, 0)
        if font != self._app.font():
            self._app.setFont(font)
            self._app.setProperty(SIZES, (self._app.font().pointSizeF(), self._computer_size))
            self._give_letters()
        palette = palette_of(self.shown_theme)
        if palette != self._app.palette():
            self._app.setPalette(palette)

    def _give_letters(self) -> None:
        """Give all that is shown the new letters at once: Qt would do so only when it has nothing else to do.

        What is asked for its size on the way, by a page that looks what has room, measures once more at the end.
        """
        forget_letters()
        tell_own_letters()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)  # None: to all
        forget_letters()

    def _family(self) -> str:
        family = FONTS[self._font][0]
        if self._font not in self._loaded:
            for path in font_files(self._font):
                QFontDatabase.addApplicationFont(str(path))
            self._loaded.add(self._font)
        return family
