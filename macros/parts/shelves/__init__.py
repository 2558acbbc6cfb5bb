"""Long lists as shelves: an index, and a page for what stands under each heading."""
