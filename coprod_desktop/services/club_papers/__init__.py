"""The club's own papers: everything that is printed besides the minutes, the agenda and the invitations."""
