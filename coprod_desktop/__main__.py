"""Reads the command line and does what it says. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop import __version__

if TYPE_CHECKING:
    import argparse

SIZES = (16, 18, 20, 24, 28)
TEXT_SIZES = (100, 110, 125, 150, 175, 200)


def read_line(words: list[str] | None = None) -> argparse.Namespace:
    """Return what the command line asks for. Ends the program with help or with what is wrong."""
    import argparse

    parser = argparse.ArgumentParser(
        prog="coprod-desktop",
        description="Keeps a club's people, meetings and decisions, and prints minutes everyone can read.",
    )
    parser.add_argument("--version", action="version", version=f"Our Club Book {__version__}")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a copy of a book, to test or bring back")
    book = parser.add_mutually_exclusive_group()
    book.add_argument("--sample", action="store_true", help="look round a sample club")
    book.add_argument("--club", type=Path, metavar="FILE", help="open the book in FILE; a new one is made if needed")
    parser.add_argument(
        "--print",
        dest="paper",
        choices=("minutes", "agenda", "all"),
        help="print the newest minutes, the next agenda, or every paper there is",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="the PDF to write, with --print; a folder for --print all"
    )
    parser.add_argument(
        "--format",
        choices=("pdf", "sound"),
        default="pdf",
        help="with --print: a PDF, or a sound file (WAV) that reads the paper aloud",
    )
    parser.add_argument("--size", type=int, choices=SIZES, help="the size of print, in points")
    parser.add_argument("--self-test", action="store_true", help="try the main job from start to end")
    parser.add_argument("--update", type=Path, metavar="FOLDER", help="bring a newer release from a stick")
    parser.add_argument("--go-back", action="store_true", help="use the earlier release again, from the next start on")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="take a picture of every page")
    parser.add_argument("--theme", action="append", default=[], help="with --pictures: only this theme")
    parser.add_argument(
        "--text", action="append", type=int, choices=TEXT_SIZES, default=[], help="with --pictures: only this size"
    )
    asked = parser.parse_args(words)
    if (asked.paper is None) != (asked.out is None):
        parser.error("--print and --out belong together")
    if asked.format != "pdf" and asked.paper not in ("minutes", "agenda"):
        parser.error("--format sound goes with --print minutes or --print agenda")
    return asked


def main(words: list[str] | None = None) -> int:
    """Do what the command line says and return the exit code: 0 when all went well."""
    words = sys.argv[1:] if words is None else words
    if not words:  # as nearly every start is, and those need not wait for what reads the words
        return open_window(None, sample=False)
    asked = read_line(words)
    if asked.self_test:
        from coprod_desktop.self_test import self_test

        return self_test()
    if asked.paper == "all":
        from coprod_desktop.command_line import print_every_paper

        return print_every_paper(asked.out, asked.size or 0, club=asked.club, sample=asked.sample)
    if asked.format == "sound":
        from coprod_desktop.command_line import print_to_sound

        return print_to_sound(asked.paper, asked.out, club=asked.club, sample=asked.sample)
    if asked.paper:
        from coprod_desktop.command_line import print_to_file

        return print_to_file(asked.paper, asked.out, asked.size or SIZES[0], club=asked.club, sample=asked.sample)
    if asked.update or asked.go_back:
        from coprod_desktop.command_line import bring_update, go_back

        return bring_update(asked.update, club=asked.club) if asked.update else go_back()
    if asked.pictures:
        from coprod_desktop.command_line import take_pictures

        return take_pictures(asked.pictures, asked.theme, asked.text)
    return open_window(asked.club, sample=asked.sample, file=asked.file)


def open_window(club: Path | None, *, sample: bool, file: Path | None = None) -> int:
    """Open the program's window and return the exit code. The book is opened while the window is made ready.

    `file` is what somebody opened with the program: it is shown as soon as the book is open.
    """
    from coprod_desktop.running.starting import begin
    from coprod_desktop.system.folders import folders_of_this_computer

    path = (club or folders_of_this_computer().book).absolute()
    early = begin(path if path.exists() and not sample else None)
    from coprod_desktop.running.program import run

    return run(path, early=early, sample=sample, file=file.absolute() if file else None)


if __name__ == "__main__":
    sys.exit(main())
