"""Eight hours of a club's year at the real window, to see that nothing grows and nothing gets slower."""
