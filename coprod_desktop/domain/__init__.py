"""Records, fields, rules and dates. Pure Python: no clock, no files, no words."""
