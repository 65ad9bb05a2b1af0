"""Rigs that break things on purpose, and count what is lost. `python -m tests.faults` runs them."""
