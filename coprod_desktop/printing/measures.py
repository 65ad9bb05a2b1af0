"""The measures of a page, all in points: A4, 20 mm margins, one column (P1, P2, P5, P11)."""

from __future__ import annotations

from dataclasses import dataclass

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
MARGIN = 20 * MM
COLUMN = PAGE_WIDTH - 2 * MARGIN

SMALLEST = 14
"""Nothing on paper is smaller than this (P1)."""

PITCH = 1.5
"""From one line's foot to the next, as a multiple of its size (P5)."""

HEADING_PITCH = 1.3
"""The same within a heading of several lines, which would fall apart with more."""

ASCENT = 0.8
"""From the top of a chunk to its first line's foot, as a multiple of its size: capitals stand level with a picture."""

DESCENT = 0.25
"""From the last line's foot to the end of a chunk, as a multiple of its size."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Every size that follows from the body size somebody wished for, in points.

    `tight` takes pictures and the white round headings as small as the rules allow, where that saves a page.
    """

    body: int
    tight: bool = False

    @property
    def small(self) -> int:
        """The size of the club's name, the date and the page number: smaller than the words, never small."""
        return max(SMALLEST, round(self.body * 7 / 8))

    @property
    def gap(self) -> float:
        """The white space between two points: one whole blank line (P5)."""
        return (2 * PITCH - ASCENT - DESCENT) * self.body

    @property
    def list_gap(self) -> float:
        """The white space between the lines of a list: half a blank line."""
        return (1.5 * PITCH - ASCENT - DESCENT) * self.body

    @property
    def picture(self) -> float:
        """The side of a picture: 36 mm, less in the largest print so that words keep room, never under 30 mm (P8)."""
        if self.tight:
            return self.least_picture
        return (36 if self.body <= 20 else 32 if self.body <= 24 else 30) * MM

    @property
    def least_picture(self) -> float:
        """The least that a picture's longer side measures (P8)."""
        return 30 * MM

    @property
    def picture_gap(self) -> float:
        """The white space between a picture and its words."""
        return (8 if self.body <= 20 else 6) * MM

    @property
    def large_face(self) -> float:
        """The side of a face that is known at arm's length: 50 mm, 46 mm beside words in the largest print."""
        return (50 if self.body <= 20 else 46) * MM

    def faces_across(self) -> int:
        """Return how many photos stand side by side. Over 20 points one takes a row, its words beside it."""
        return 3 if self.body <= 18 else 2 if self.body <= 20 else 1

    @property
    def tick_gap(self) -> float:
        """The white space between two boxes to tick: room for a shaky hand, not a blank line."""
        return self.body * 0.8

    def heading_gaps(self, *, title: bool) -> tuple[float, float]:
        """Return the white space before and after a heading, which stands nearer to what follows."""
        before = self.gap + (0.0 if self.tight else self.body * 0.5)
        return before, self.gap * (0.6 if title else 0.4 if self.tight else 0.5)

    @property
    def rule(self) -> float:
        """From one line to write on to the next: room for a shaky hand."""
        return max(13 * MM, self.body * 1.6)

    def heading(self, level: int) -> float:
        """Return the size of a heading: 26, 20 and 18 when the body is 16."""
        return (self.body * 1.25 + 6, self.body * 1.25, self.body * 1.125)[min(level, 3) - 1]
