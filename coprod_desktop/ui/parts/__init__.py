"""What pages are made of: form rows, lists of cards, big buttons, the page preview."""
