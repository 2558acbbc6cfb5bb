"""Text → citations: grammar only, no knowledge of which documents exist."""
