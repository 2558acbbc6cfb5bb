"""Bodies: their pages, and the list of all."""
