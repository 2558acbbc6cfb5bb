"""Relations: how a document stands to others, and what says so."""
