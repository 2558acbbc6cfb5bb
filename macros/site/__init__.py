"""The edge: everything that knows mkdocs."""
