"""Marks a text for lupdate without translating it, and without Qt."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Return `text`. The name makes lupdate collect it."""
    return text
