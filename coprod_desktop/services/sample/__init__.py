"""The sample club that comes with the program: a year of a club that nobody needs to protect.

It is dated from today, so that it never looks old.
"""

from coprod_desktop.services.sample.building import build_sample

__all__ = ("build_sample",)
