"""The rigs: each makes one kind of fault, many times, and returns rows for the table."""
