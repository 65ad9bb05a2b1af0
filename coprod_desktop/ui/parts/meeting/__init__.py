"""The parts that only meetings have: cards of points, faces to tick, and one part for each step of a meeting."""
